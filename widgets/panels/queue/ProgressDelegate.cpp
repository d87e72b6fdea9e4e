// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/queue/ProgressDelegate.h"

#include "widgets/theme/Theme.h"

#include <QPainter>

namespace drm {

ProgressDelegate::ProgressDelegate(int fractionRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fractionRole(fractionRole)
{
}

void ProgressDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant fraction = index.data(m_fractionRole);
    if (!fraction.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    const Theme theme = Theme::of(option.palette);
    const QRectF bar = QRectF(option.rect).adjusted(3, 4, -3, -4);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.accent());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.grid());
    painter->drawRoundedRect(bar, 3, 3);
    QColor done = theme.accent();
    done.setAlphaF(0.4F); // the text above it stays readable
    painter->setBrush(done);
    painter->setClipRect(
        QRectF(bar.left(), bar.top(), bar.width() * qBound(0.0, fraction.toDouble(), 1.0), bar.height()));
    painter->drawRoundedRect(bar, 3, 3);
    painter->setClipping(false);
    painter->setPen(theme.text());
    painter->setFont(option.font);
    painter->drawText(bar, Qt::AlignCenter, index.data().toString());
    painter->restore();
}

} // namespace drm
