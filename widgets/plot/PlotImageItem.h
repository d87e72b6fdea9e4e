// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qcustomplot.h>

#include <QImage>

namespace drm {

/// A picture behind a plot, in plot coordinates, with pixels that stay pixels. Unlike QCPItemPixmap it never scales the
/// whole picture up, so zooming far in costs no memory.
class PlotImageItem : public QCPAbstractItem {
    Q_OBJECT

public:
    explicit PlotImageItem(QCustomPlot *plot);

    void setImage(const QImage &image, const QRectF &bounds);
    double selectTest(const QPointF &position, bool onlySelectable, QVariant *details = nullptr) const override;

protected:
    void draw(QCPPainter *painter) override;

private:
    QImage m_image;
    QRectF m_bounds;
};

} // namespace drm
