// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/Panel.h"
#include "widgets/panels/compare/RunPair.h"

#include <optional>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;
class QLayout;
class QStackedLayout;
class QTabWidget;
class QToolButton;

namespace drm {

class CompareActivations;
class CompareLoss;
class CompareTriggers;
class CompareVerdicts;

/// Two scans of this session side by side: what they decided, the triggers on the same image, the loss curves and the
/// feature distributions on the same axes. The left one is the scan shown elsewhere until the user chooses another.
class ComparePanel : public Panel {
    Q_OBJECT

public:
    explicit ComparePanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    Binding binding() const override { return Binding::Own; }
    void setRuns(const std::vector<NamedRun> &runs, int shown) override;
    /// Puts these two beside each other; positions in setRuns().
    void compare(int left, int right);
    /// The positions of the two that the user chose; none while they follow the scan shown elsewhere.
    std::optional<std::pair<int, int>> chosen() const;
    void selectHypothesis(const QString &name) override;

    /// Shows a tab by its place, 0 to pageCount() - 1.
    void showPage(int page);
    int pageCount() const;

    /// Without the scans that are compared: the case knows them by their files.
    QString caption() const override;
    QJsonObject viewState() const override;
    void restoreViewState(const QJsonObject &state) override;

    const RunPair &pair() const { return m_pair; }
    CompareVerdicts *verdicts() const { return m_verdicts; }
    CompareTriggers *triggers() const { return m_triggers; }
    CompareLoss *loss() const { return m_loss; }
    CompareActivations *activations() const { return m_activations; }

protected:
    QVector<ShownSource> furtherSources() const override; ///< left, right

private:
    void buildControls();
    QLayout *layOutControls();
    void swap();
    void showPair();
    void showHypothesis();
    QString dataNote() const;

    std::vector<NamedRun> m_runs;
    RunPair m_pair;
    bool m_chosen = false; ///< the user chose a run: a scan that is shown elsewhere no longer takes the left side
    bool m_hypothesisChosen = false;
    QStackedLayout *m_pages;
    QLabel *m_empty;
    QComboBox *m_left;
    QComboBox *m_right;
    QToolButton *m_swap;
    QComboBox *m_hypothesis;
    QLabel *m_note;
    QTabWidget *m_tabs;
    CompareVerdicts *m_verdicts;
    CompareTriggers *m_triggers;
    CompareLoss *m_loss;
    CompareActivations *m_activations;
};

} // namespace drm
