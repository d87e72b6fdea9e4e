// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/base/Panel.h"
#include "widgets/panels/loss/LossCurves.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;

namespace drm {

class PhaseMarks;
class PlotView;

/// The loss terms of a scan over its iterations: one curve a term of the chosen phase, or of all phases one after the
/// other. It follows the running phase until the user chooses one, and again after clear(); all phases stay chosen. The
/// curves of other runs can be laid over them.
class LossPanel : public Panel {
    Q_OBJECT

public:
    static constexpr int allPhases = -2; ///< item data of the phase chooser

    explicit LossPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    void clear() override;
    void showUpdate(const UpdateBatch &batch) override;
    void showRun(const ScanRecord &record) override;
    void startPhase(const PhaseInfo &phase);
    /// Any number of records, of any started phase; records of a phase that was not started are dropped.
    void addRecords(const std::vector<IterationRecord> &records);
    /// All phases at once, as a finished or reopened scan holds them.
    void setHistories(const std::vector<LossHistory> &histories, RunState state = RunState::Finished);
    /// All but the one shown can be laid over it. Those the user has chosen stay chosen.
    void setRuns(const std::vector<NamedRun> &runs, int shown) override;
    /// Lays these over the phase shown, dashed or dotted, each where the same search of it ran.
    void setComparison(const std::vector<NamedRun> &runs);

    bool hasContent() const override;
    bool isFilled() const override; ///< some search has a curve, if not the one that is chosen
    QString caption() const override;
    QJsonObject viewState() const override;
    void restoreViewState(const QJsonObject &state) override;

    PlotView *plotView() const { return m_plot; }

protected:
    QVector<ShownSource> furtherSources() const override;

private:
    /// The searches shown, and where each begins on the axis.
    struct Shown {
        std::vector<LossCurves::Segment> own;
        std::vector<std::vector<LossCurves::Segment>> others; ///< of each of m_compared
    };

    void buildControls();
    void removeHistories();
    void addPhase(const PhaseInfo &phase);
    void addToHistory(const IterationRecord &record);
    int shownPhase() const; ///< PhaseInfo::index, `allPhases` for all, -1 where there is none
    bool isShown(int phase) const;
    Shown shown() const;
    void fillRunMenu();
    void rebuildCurves();
    void showRunNames();
    void updateCurves();
    void showMarks(const Shown &shown);

    std::vector<LossHistory> m_histories; ///< by PhaseInfo::index
    std::vector<NamedRun> m_session; ///< of setRuns()
    std::vector<NamedRun> m_runs; ///< those that can be laid over
    std::vector<NamedRun> m_compared;
    QComboBox *m_phaseChooser;
    QPushButton *m_compare;
    QMenu *m_runMenu;
    QLabel *m_runNames;
    QCheckBox *m_logarithmic;
    QSpinBox *m_smoothing;
    PlotView *m_plot;
    PhaseMarks *m_marks;
    bool m_all = false; ///< the user chose all phases
    bool m_settled = false; ///< a finished scan without any search is shown
    bool m_follow = true;
};

} // namespace drm
