// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/SourceCard.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/text/LocalDate.h"
#include "widgets/theme/Theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextDocument>

namespace drm {

SourceCard::SourceCard(const QString &title, const QVector<ShownSource> &sources, QWidget *button)
    : QFrame(button, Qt::Popup)
    , m_button(button)
    , m_text(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("sourceCard"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("What %1 shows").arg(title));
    QStringList parts;
    for (const ShownSource &source : sources)
        parts << textOf(source);
    if (parts.isEmpty())
        parts << tr("This panel shows nothing of a model or a scan at present.");
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_text->setAccessibleName(accessibleName());
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setPlainText(parts.join(QStringLiteral("\n\n")));
    auto *heading = new PlainLabel(title);
    heading->setProperty("role", QStringLiteral("heading"));
    auto *copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(QStringLiteral("sourceCopyButton"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        close();
    });
    copy->setVisible(!sources.isEmpty());
    auto *bottom = new QHBoxLayout;
    bottom->addStretch();
    bottom->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(heading);
    column->addWidget(m_text);
    column->addLayout(bottom);
    fitText();
}

QString SourceCard::textOf(const ShownSource &source)
{
    QStringList lines;
    const auto add = [&lines](const QString &line, const QString &value) {
        constexpr int longest = 255; // letters, as names of files have
        if (!value.isEmpty())
            lines << line.arg(PlainText::shown(value.left(longest)).replace(QLatin1Char('\n'), QLatin1Char('?')));
    };
    add(tr("Model: %1"), source.model);
    add(tr("SHA-256 of the model: %1"), source.modelSha256);
    add(tr("Images: %1"), source.data);
    add(tr("Run file: %1"), source.run);
    add(tr("Scan: %1"), source.runId);
    add(tr("Started: %1"), LocalDate::of(source.started));
    add(tr("Version of the program that scanned: %1"), source.version);
    return lines.join(QLatin1Char('\n'));
}

QString SourceCard::text() const
{
    return m_text->toPlainText();
}

void SourceCard::fitText()
{
    constexpr int mostLines = 18;
    constexpr int widest = 700;
    const QFontMetrics metrics = m_text->fontMetrics();
    const QStringList lines = text().split(QLatin1Char('\n'));
    const int around = 2 * static_cast<int>(m_text->document()->documentMargin()) + 2;
    const int bar = m_text->verticalScrollBar()->sizeHint().width();
    int longest = 0;
    for (const QString &line : lines)
        longest = qMax(longest, metrics.horizontalAdvance(line));
    const int room = qMin(longest + metrics.averageCharWidth(), widest);
    qsizetype count = 0;
    for (const QString &line : lines)
        count += 1 + metrics.horizontalAdvance(line) / room;
    m_text->setFixedSize(room + around + bar,
                         qMin(static_cast<int>(count), mostLines) * metrics.lineSpacing() + around);
}

void SourceCard::showBelow()
{
    adjustSize();
    const QRect room = m_button->screen()->availableGeometry();
    QPoint place = m_button->mapToGlobal(QPoint(m_button->width() - width(), m_button->height()));
    place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
    place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    move(place);
    show();
    m_text->setFocus();
}

} // namespace drm
