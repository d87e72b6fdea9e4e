// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/DropArea.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

namespace drm {

namespace {

constexpr int iconSize = 32;
constexpr int areaPadding = 16;
constexpr int areaGap = 8;

} // namespace

DropArea::DropArea(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropArea"));
    setAccessibleName(tr("Or drop a model, images or a run file anywhere on this window."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize DropArea::minimumSizeHint() const
{
    return {200, 130};
}

void DropArea::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.handle(), 1.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 10, 10);

    const QRect room = rect().adjusted(areaPadding, areaPadding, -areaPadding, -areaPadding);
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignHCenter, accessibleName()).height();
    const int top = room.top() + qMax(0, (room.height() - iconSize - areaGap - words) / 2);
    Icons::get(QStringLiteral("drop"), theme.mutedText())
        .paint(&painter, QRect(room.center().x() - iconSize / 2, top, iconSize, iconSize));
    painter.setPen(theme.mutedText());
    painter.drawText(
        QRect(room.left(), top + iconSize + areaGap, room.width(), room.bottom() - top - iconSize - areaGap),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, accessibleName());
}

} // namespace drm
