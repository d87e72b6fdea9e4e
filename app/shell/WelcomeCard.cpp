// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/WelcomeCard.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QPainter>

namespace drm {

namespace {

constexpr int cardPadding = 18;
constexpr int badgeEdge = 44;
constexpr int iconEdge = 26;
constexpr int cardGap = 12; ///< below the icon
constexpr int lineGap = 6; ///< below the heading
constexpr double radius = 10;
constexpr int leastWidth = 190;

} // namespace

WelcomeCard::WelcomeCard(const QString &icon, const QString &heading, const QString &explanation, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_explanation(explanation)
{
    setText(heading);
    setAccessibleName(heading);
    setAccessibleDescription(explanation);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont WelcomeCard::headingFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize WelcomeCard::sizeHint() const
{
    constexpr int width = 270;
    return {width, heightForWidth(width)};
}

QSize WelcomeCard::minimumSizeHint() const
{
    return {leastWidth, 2 * cardPadding + badgeEdge}; // the layout asks for the height of a width
}

int WelcomeCard::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(1, width - 2 * cardPadding), 10000);
    const int heading = QFontMetrics(headingFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_explanation).height();
    return 2 * cardPadding + badgeEdge + cardGap + heading + lineGap + words;
}

void WelcomeCard::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    const bool lit = isEnabled() && (underMouse() || hasFocus());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(isDown() ? theme.grid() : theme.base());
    painter.setPen(QPen(lit ? theme.accent() : theme.border(), hasFocus() ? 2 : 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    QColor tint = theme.accent();
    tint.setAlphaF(0.14F);
    const QRect badge(cardPadding, cardPadding, badgeEdge, badgeEdge);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(badge, radius, radius);
    QRect icon(0, 0, iconEdge, iconEdge);
    icon.moveCenter(badge.center());
    Icons::get(m_icon, isEnabled() ? theme.accent() : theme.mutedText()).paint(&painter, icon);

    QRect room(cardPadding, badge.bottom() + cardGap, width() - 2 * cardPadding,
               height() - badge.bottom() - cardGap - cardPadding / 2);
    QRect used;
    painter.setFont(headingFont());
    painter.setPen(isEnabled() ? theme.text() : theme.mutedText());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text(), &used);
    room.setTop(used.bottom() + lineGap);
    painter.setFont(font());
    painter.setPen(theme.mutedText());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_explanation);
}

bool WelcomeCard::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

} // namespace drm
