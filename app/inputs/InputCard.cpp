// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/InputCard.h"

#include "app/base/ElidedLabel.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/text/FileName.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr int iconSize = 32;
constexpr int pictureHeight = 40;
constexpr int pictureGap = 4;

} // namespace

InputCard::InputCard(const QString &icon, const QString &invitation, const QString &hint, QWidget *parent)
    : QFrame(parent)
    , m_iconName(icon)
    , m_invitation(invitation)
    , m_hint(hint)
    , m_icon(new PlainLabel)
    , m_title(new ElidedLabel(Qt::ElideMiddle))
    , m_facts(new ElidedLabel(Qt::ElideRight))
    , m_strip(new PlainLabel)
    , m_open(new QPushButton(tr("Open…")))
    , m_busy(new QProgressBar)
    , m_row(new QHBoxLayout)
{
    setProperty("card", true);
    setObjectName(icon + QStringLiteral("Card"));
    m_title->setObjectName(icon + QStringLiteral("Title"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_facts->setObjectName(icon + QStringLiteral("Facts"));
    m_facts->setProperty("role", QStringLiteral("muted"));
    m_open->setObjectName(icon + QStringLiteral("OpenButton"));
    m_open->setAccessibleName(invitation);
    connect(m_open, &QPushButton::clicked, this, &InputCard::openRequested);
    m_busy->setObjectName(icon + QStringLiteral("Busy"));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setStyleSheet(QStringLiteral("min-height: 3px; max-height: 3px; border-radius: 1px;"));
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_strip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_strip->installEventFilter(this);
    m_strip->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_strip->setAccessibleName(tr("Some images of the data set"));

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addStretch(1);
    text->addWidget(m_title);
    text->addWidget(m_facts);
    text->addStretch(1);
    m_row->setContentsMargins(12, 8, 12, 5); // and the busy line's 3 pixels
    m_row->setSpacing(12);
    m_row->addWidget(m_icon);
    m_row->addLayout(text, 3);
    m_row->addWidget(m_strip, 2);
    m_row->addWidget(m_open);
    m_icon->setMinimumHeight(pictureHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_busy);
    showEmpty();
}

void InputCard::showEmpty()
{
    m_loaded = false;
    m_busy->hide();
    m_title->setFullText(m_invitation);
    m_facts->setFullText(m_hint);
    setPictures({});
    refreshIcon();
}

void InputCard::showLoading(const QString &path)
{
    m_busy->show();
    m_title->setFullText(fileNameOf(path));
    m_facts->setFullText(tr("Opening…"));
    setPictures({});
}

void InputCard::showLoaded(const QString &path, const QString &facts)
{
    m_loaded = true;
    m_busy->hide();
    const QString name = fileNameOf(path);
    m_title->setFullText(name.isEmpty() ? path : name);
    m_title->setToolTip(PlainText::toolTip(QDir::toNativeSeparators(path)));
    m_facts->setFullText(facts);
    refreshIcon();
}

void InputCard::setOpenEnabled(bool enabled)
{
    m_open->setEnabled(enabled);
}

void InputCard::setPictures(const QVector<QImage> &pictures)
{
    m_pictures = pictures;
    m_strip->setVisible(!pictures.isEmpty());
    placePictures();
}

void InputCard::setExtra(QWidget *widget)
{
    m_row->insertWidget(m_row->indexOf(m_open), widget);
}

QString InputCard::title() const
{
    return m_title->fullText();
}

QString InputCard::facts() const
{
    return m_facts->fullText();
}

void InputCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcon();
}

bool InputCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strip && event->type() == QEvent::Resize)
        placePictures(); // the room for them changes with what stands beside them, too
    return QFrame::eventFilter(watched, event);
}

void InputCard::refreshIcon()
{
    const Theme theme = Theme::of(*this);
    m_icon->setPixmap(Icons::get(m_iconName, m_loaded ? theme.accent() : theme.mutedText()).pixmap(iconSize, iconSize));
}

/// As many whole pictures as the width allows, in one row.
void InputCard::placePictures()
{
    if (m_pictures.isEmpty()) {
        m_strip->clear();
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const int room = qMax(m_strip->width(), 1);
    QPixmap pixmap(QSize(room, pictureHeight) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    int right = room;
    for (const QImage &picture : std::as_const(m_pictures)) {
        const int width = qMax(1, picture.width() * pictureHeight / qMax(1, picture.height()));
        if (right - width < 0)
            break;
        QPainterPath frame;
        frame.addRoundedRect(QRectF(right - width, 0, width, pictureHeight), 4, 4);
        painter.setClipPath(frame);
        painter.drawImage(QRectF(right - width, 0, width, pictureHeight), picture);
        right -= width + pictureGap;
    }
    painter.end();
    m_strip->setPixmap(pixmap);
}

} // namespace drm
