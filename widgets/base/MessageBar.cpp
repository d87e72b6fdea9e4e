// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/MessageBar.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr int iconSize = 20;

QColor colourOf(MessageBar::Severity severity, const Theme &theme)
{
    switch (severity) {
    case MessageBar::Severity::Success:
        return theme.good();
    case MessageBar::Severity::Warning:
        return theme.warning();
    case MessageBar::Severity::Error:
        return theme.bad();
    case MessageBar::Severity::Information:
        break;
    }
    return theme.accent();
}

QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto blend = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {blend(a.red(), b.red()), blend(a.green(), b.green()), blend(a.blue(), b.blue())};
}

QLabel *makeText(const char *objectName)
{
    auto *label = new PlainLabel;
    label->setObjectName(QLatin1String(objectName));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setWordWrap(true);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel)
    , m_headline(makeText("messageHeadline"))
    , m_detail(makeText("messageDetail"))
    , m_buttonRow(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_headline->setFont(bold);

    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_headline);
    text->addWidget(m_detail);

    auto *close = new QToolButton;
    close->setObjectName(QStringLiteral("messageClose"));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Close this message"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    row->addLayout(m_buttonRow);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(Severity severity, const QString &headline, const QString &detail)
{
    dismiss();
    m_severity = severity;
    m_headline->setText(PlainText::shown(headline));
    m_detail->setText(PlainText::shown(detail));
    m_detail->setVisible(!detail.isEmpty());
    raise();
    show();
    setAccessibleDescription(headline + ' ' + detail);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    emit shown(severity, headline, detail);
}

QAbstractButton *MessageBar::addButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, &MessageBar::dismiss);
    m_buttonRow->addWidget(button, 0, Qt::AlignVCenter);
    m_buttons.append(button);
    return button;
}

void MessageBar::dismiss()
{
    hide();
    for (QAbstractButton *button : std::as_const(m_buttons)) {
        m_buttonRow->removeWidget(button);
        button->hide();
        button->deleteLater(); // it may be the sender
    }
    m_buttons.clear();
}

QString MessageBar::headline() const
{
    return m_headline->text();
}

QString MessageBar::detail() const
{
    return m_detail->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        applyColours();
}

/// In a window that was closed meanwhile, the message may still wear the colours of another theme.
void MessageBar::showEvent(QShowEvent *event)
{
    applyColours();
    QFrame::showEvent(event);
}

QString MessageBar::severityName() const
{
    switch (m_severity) {
    case Severity::Success:
        return QStringLiteral("success");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Information:
        break;
    }
    return QStringLiteral("information");
}

void MessageBar::applyColours()
{
    // Its own palette has the background that the style sheet below gave it.
    const Theme theme = Theme::of(QApplication::palette());
    const QColor colour = colourOf(m_severity, theme);
    m_icon->setPixmap(Icons::get(severityName(), colour).pixmap(iconSize, iconSize));
    findChild<QToolButton *>(QStringLiteral("messageClose"))
        ->setIcon(Icons::get(QStringLiteral("close"), theme.text()));
    const QString sheet =
        QStringLiteral("#messageBar { background: %1; border: 0; border-left: 4px solid %2; "
                       "border-top: 1px solid %3; }")
            .arg(mix(theme.window(), colour, 0.14).name(), colour.name(), mix(theme.window(), colour, 0.4).name());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

} // namespace drm
