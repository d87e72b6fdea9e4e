// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"
#include "widgets/PanelState.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace drm {

class PlotView;

/// The loss terms of a scan over its iterations: one curve a term of the chosen phase. It follows the running phase
/// until the user chooses one, and again after reset().
class LossPanel : public QWidget, public PanelState {
    Q_OBJECT

public:
    explicit LossPanel(QWidget *parent = nullptr);

    void reset();
    void startPhase(const PhaseInfo &phase);
    /// Any number of records, of any started phase; records of a phase that was not started are dropped.
    void addRecords(const std::vector<IterationRecord> &records);
    /// All phases at once, as a finished or reopened scan holds them.
    void setHistories(const std::vector<LossHistory> &histories);

    QJsonObject viewState() const override;
    void restoreViewState(const QJsonObject &state) override;

    PlotView *plotView() const { return m_plot; }

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

private:
    void addPhase(const PhaseInfo &phase);
    void addToHistory(const IterationRecord &record);
    int shownPhase() const; ///< PhaseInfo::index, -1 where there is none
    void rebuildCurves();
    void updateCurves();

    std::map<int, LossHistory> m_histories; ///< by PhaseInfo::index
    QComboBox *m_phaseChooser;
    QCheckBox *m_logarithmic;
    QSpinBox *m_smoothing;
    PlotView *m_plot;
    bool m_follow = true;
};

} // namespace drm
