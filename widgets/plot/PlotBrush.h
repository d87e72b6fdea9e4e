// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QRect;

namespace drm {

class PlotView;

/// Dragging with Shift zooms a plot to the rectangle that was drawn; a flat one chooses a range of x alone, an upright
/// one a range of y.
class PlotBrush : public QObject {
    Q_OBJECT

public:
    explicit PlotBrush(PlotView *view);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void zoomTo(const QRect &brushed);
    void end();

    PlotView *m_view;
};

} // namespace drm
