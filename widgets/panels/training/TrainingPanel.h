// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <QWidget>

#include <map>
#include <vector>

class QBoxLayout;
class QLabel;

namespace drm {

class PlotView;

/// A training's curves side by side: the loss by step of the network trained last, and the errors on held-out images by
/// epoch of all of them. A phase whose terms are called errors belongs to the second.
class TrainingPanel : public QWidget {
    Q_OBJECT

public:
    explicit TrainingPanel(QWidget *parent = nullptr);

    void reset();
    void startPhase(const PhaseInfo &phase);
    /// Records of a phase that was not started are dropped.
    void addRecords(const std::vector<IterationRecord> &records);

    PlotView *lossView() const { return m_loss; }
    PlotView *errorView() const { return m_errors; }

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Phase {
        PhaseInfo info;
        PlotView *plot = nullptr;
        bool isShown = true; ///< false: another phase took its place in the plot
        QVector<double> x;
        std::vector<QVector<double>> y; ///< one a term
        std::vector<int> curves; ///< one a term; -1: it has been nothing but zero, as a benign model's attack error is
    };

    static void refresh(Phase &phase);

    std::map<int, Phase> m_phases; ///< by PhaseInfo::index
    QBoxLayout *m_row;
    QLabel *m_lossTitle;
    PlotView *m_loss;
    PlotView *m_errors;
};

} // namespace drm
