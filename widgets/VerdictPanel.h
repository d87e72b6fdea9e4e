// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"
#include "core/model/Preflight.h"
#include "widgets/OutputLabels.h"
#include "widgets/StateIcon.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;

namespace drm {

class CheckList;
class CompactTable;
class HypothesisModel;
class ScoreScale;
class VerdictBadge;

/// The answer of a scan: verdict, score against the threshold, confidence, reason, recovered target, a row for each
/// hypothesis, and what the pre-flight said.
class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget *parent = nullptr);

    void reset();
    void setRunning(const QString &stage); ///< may be called again as the stage changes
    void setPreflight(const std::vector<PreflightCheck> &checks);
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void setResult(const ScanResult &result); ///< a stopped scan (RunState::Stopped) shows "stopped", never a verdict

    /// How a VerdictBadge shows the outcome of a scan.
    static StateIcon::Kind stateOf(const ScanResult &result);
    static QString wordOf(const ScanResult &result);
    static QString detailOf(const ScanResult &result);

    HypothesisModel *hypothesisModel() const { return m_model; }

signals:
    /// The user chose a row; the name is HypothesisResult::name.
    void hypothesisSelected(const QString &name);

private:
    QWidget *buildSummary();
    QWidget *buildHypotheses();
    void clearResult();
    void showTarget();

    OutputLabels m_labels;
    std::vector<double> m_recoveredTarget;
    VerdictBadge *m_badge;
    ScoreScale *m_scale;
    QLabel *m_reason;
    QLabel *m_target;
    QLabel *m_caution;
    QLabel *m_effort;
    QWidget *m_hypotheses;
    CompactTable *m_table;
    HypothesisModel *m_model;
    QWidget *m_preflight;
    CheckList *m_checks;
};

} // namespace drm
