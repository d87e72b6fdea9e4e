// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>
#include <QSet>
#include <QVector>

#include <vector>

class QRubberBand;

namespace drm {

class PlotRings;
class PlotView;
class SampleSelection;

/// Makes the points of a plot's scatters images that can be selected. A click takes the nearest point, dragging with
/// Shift all in a rectangle, Ctrl adds to what is selected or takes away from it, Escape selects nothing. Points of the
/// selected images wear a ring, whoever selected them.
class PlotPicking : public QObject {
    Q_OBJECT

public:
    /// The view is the parent.
    explicit PlotPicking(PlotView *view);

    /// Whose images are selected here; null: none can be.
    void setSelection(SampleSelection *selection);
    /// Sets a curve's points, with the image number of each in the data set; no numbers: they cannot be selected.
    void setCurve(int curve, const QVector<double> &x, const QVector<double> &y, const QVector<qint64> &samples);
    void clear(); ///< together with PlotView::clear()

    int ringCount() const; ///< points that wear a ring
    /// Index of the point nearest to a place of the plot's canvas (pixels) and its curve; -1: none within reach.
    int pointAt(const QPointF &position, int *curve) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool canvasEvent(QEvent *event);
    bool isShown(std::size_t curve) const;
    bool canPick() const;
    void pick(const QPoint &position, bool adds);
    void pickAll(const QRect &area, bool adds);
    void cancelBand();
    void showRings();

    PlotView *m_view;
    QWidget *m_canvas;
    PlotRings *m_rings;
    QPointer<SampleSelection> m_selection;
    std::vector<QVector<qint64>> m_samples; ///< by curve
    QPoint m_pressed;
    bool m_clicking = false; ///< pressed, and not yet moved
    QRubberBand *m_band = nullptr; ///< while one is drawn
};

} // namespace drm
