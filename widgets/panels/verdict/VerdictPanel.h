// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/PreflightCheck.h"
#include "core/record/ScanResult.h"
#include "widgets/base/Panel.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/StateIcon.h"

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace drm {

class CheckList;
class CompactTable;
class HypothesisModel;
class ScoreScale;
class VerdictBadge;

/// The answer of a scan: verdict, a plain sentence, what can be done next, recovered target, a row for each hypothesis,
/// and what the pre-flight said; score and reason are folded away. Or why there is none, and how to come to one.
class VerdictPanel : public Panel {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    void clear() override;
    /// No scan of what is open: a sentence that says so, and a button that leads to an earlier one where `button` has
    /// a text.
    void setEmpty(const QString &sentence, const QString &button);
    void setRunning(const QString &stage); ///< may be called again as the stage changes
    void setPaused(bool paused); ///< a scan that setRunning() shows
    /// A scan that did not start because of these checks; a button starts it all the same.
    void askToConfirm(const std::vector<PreflightCheck> &checks);
    void setPreflight(const std::vector<PreflightCheck> &checks);
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units) override;
    void showUpdate(const UpdateBatch &batch) override;
    void showRun(const ScanRecord &record) override;
    void showStopped(const ScanRecord &record) override;
    /// A stopped scan (RunState::Stopped) shows "stopped", one whose file was altered
    /// "altered", never a verdict. `inputShape`: C, H, W; or nothing. `r2`:
    /// Preflight::r2.
    void setResult(const ScanResult &result, const std::vector<int> &inputShape = {},
                   const std::vector<double> &r2 = {});

    static bool isAltered(const ScanResult &result); ///< so that there is no verdict and no score
    /// How a VerdictBadge shows the outcome of a scan.
    static StateIcon::Kind stateOf(const ScanResult &result);
    static QString wordOf(const ScanResult &result);
    static QString detailOf(const ScanResult &result);
    /// What that means, in one sentence without figures; empty where detailOf() says it.
    static QString sentenceOf(const ScanResult &result);
    /// Why the trigger that works and has the lowest cost of all searches does not count, where its score is far below
    /// the threshold; else empty.
    static QString remarkOf(const ScanResult &result);

    HypothesisModel *hypothesisModel() const { return m_model; }

signals:
    /// The user chose a row; the name is HypothesisResult::name.
    void hypothesisSelected(const QString &name);
    void earlierRunRequested();
    void confirmed(); ///< scan although checks are doubtful
    void scanAgainWanted(drm::Budget budget); ///< of the scan that is shown, with this budget
    void mitigationWanted();
    void pinWanted(); ///< all of the scan that is shown, to the report

private:
    QWidget *buildSummary();
    QWidget *buildSteps();
    QWidget *buildDetails();
    QWidget *buildHypotheses();
    void clearResult();
    void offer(QPushButton *button);
    void offerSteps(const ScanRecord &record);
    void showDetails(bool exist);
    void showTarget();

    OutputLabels m_labels;
    std::vector<double> m_recoveredTarget;
    std::optional<AnswerMap> m_recoveredMap; ///< of a trigger that does not lead to one answer
    std::vector<double> m_answerDeviations;
    QVBoxLayout *m_column;
    VerdictBadge *m_badge;
    QPushButton *m_earlier;
    QPushButton *m_confirm;
    QLabel *m_sentence;
    QWidget *m_steps;
    QPushButton *m_again;
    QPushButton *m_mitigate;
    QPushButton *m_pin;
    QToolButton *m_details;
    QWidget *m_detailBox;
    ScoreScale *m_scale;
    QLabel *m_reason;
    QLabel *m_target;
    QLabel *m_caution;
    QLabel *m_effort;
    QWidget *m_hypotheses;
    CompactTable *m_table;
    QLabel *m_remark;
    HypothesisModel *m_model;
    QWidget *m_preflight;
    CheckList *m_checks;
    bool m_paused = false;
    Budget m_larger = Budget::Standard; ///< what m_again offers
};

} // namespace drm
