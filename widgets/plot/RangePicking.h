// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QMouseEvent;
class QRubberBand;

namespace drm {

class PlotView;

/// Makes values of a plot's x axis what can be pointed at, as PlotPicking does with points: a click is one value,
/// dragging with Shift a range, Ctrl adds to what was picked before, Escape picks nothing.
class RangePicking : public QObject {
    Q_OBJECT

public:
    /// The view is the parent.
    explicit RangePicking(PlotView *view);

signals:
    void clicked(double value, bool add);
    void ranged(double low, double high, bool add);
    void cleared();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool release(const QMouseEvent &event);
    double valueAt(int pixel) const; ///< limited to what the axis shows

    PlotView *m_view;
    QRubberBand *m_band;
    QPoint m_pressed;
    bool m_clicking = false;
    bool m_banding = false;
};

} // namespace drm
