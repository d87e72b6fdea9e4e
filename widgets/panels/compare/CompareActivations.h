// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/compare/RunPair.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QSpinBox;

namespace drm {

class PlotLink;
class PlotView;

/// The distributions of feature angles and norms behind one hypothesis in two scans, with the same bins on the same
/// axes.
class CompareActivations : public QWidget {
    Q_OBJECT

public:
    explicit CompareActivations(QWidget *parent = nullptr);

    void setPair(const RunPair &pair);

    PlotView *leftAngles() const { return m_sides[0].angles; }
    PlotView *rightAngles() const { return m_sides[1].angles; }
    PlotView *leftNorms() const { return m_sides[0].norms; }
    PlotView *rightNorms() const { return m_sides[1].norms; }

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

private:
    struct Side {
        QLabel *name;
        PlotView *angles;
        PlotView *norms;
    };

    void buildPlots();
    void fillOutputs();
    void showHistograms();

    RunPair m_pair;
    std::array<Side, 2> m_sides{};
    PlotLink *m_angleLink;
    PlotLink *m_normLink;
    QComboBox *m_output;
    QSpinBox *m_bins;
};

} // namespace drm
