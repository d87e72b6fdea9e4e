// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotImageItem.h"

namespace drm {

PlotImageItem::PlotImageItem(QCustomPlot *plot)
    : QCPAbstractItem(plot)
{
    setSelectable(false);
}

void PlotImageItem::setImage(const QImage &image, const QRectF &bounds)
{
    m_image = image;
    m_bounds = bounds;
}

double PlotImageItem::selectTest(const QPointF &, bool, QVariant *) const
{
    return -1;
}

void PlotImageItem::draw(QCPPainter *painter)
{
    if (m_image.isNull())
        return;
    const QCPAxis *x = mParentPlot->xAxis;
    const QCPAxis *y = mParentPlot->yAxis;
    const QPointF corner(x->coordToPixel(m_bounds.left()), y->coordToPixel(m_bounds.top()));
    const QPointF opposite(x->coordToPixel(m_bounds.right()), y->coordToPixel(m_bounds.bottom()));
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter->drawImage(QRectF(corner, opposite).normalized(), m_image);
}

} // namespace drm
