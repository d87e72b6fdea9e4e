// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/compare/RunPair.h"
#include "widgets/panels/loss/LossCurves.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QSpinBox;

namespace drm {

class PhaseMarks;
class PlotLink;
class PlotView;

/// The loss terms of one hypothesis in two scans, all its searches one after the other. The same search begins at the
/// same place in both; axes and crosshair are linked.
class CompareLoss : public QWidget {
    Q_OBJECT

public:
    explicit CompareLoss(QWidget *parent = nullptr);

    void setPair(const RunPair &pair);

    PlotView *leftView() const { return m_sides[0].plot; }
    PlotView *rightView() const { return m_sides[1].plot; }

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        QLabel *name;
        PlotView *plot;
        PhaseMarks *marks;
    };

    void showCurves();
    void show(const Side &side, const NamedRun &run, const std::vector<LossCurves::Segment> &segments,
              const QStringList &terms) const;

    RunPair m_pair;
    std::array<Side, 2> m_sides{};
    PlotLink *m_link;
    QSpinBox *m_smoothing;
    QCheckBox *m_logarithmic;
    QBoxLayout *m_halves;
};

} // namespace drm
