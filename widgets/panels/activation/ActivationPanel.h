// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/base/PanelState.h"
#include "widgets/panels/activation/ActivationPage.h"
#include "widgets/panels/activation/ProjectionPage.h"

#include <QWidget>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;

namespace drm {

class DistributionPage;
class PlotView;
class SampleSelection;

/// Features of another run, to be laid over those shown.
struct ActivationRun {
    QString name;
    std::vector<std::shared_ptr<const FeatureStats>> features; ///< one a hypothesis
};

/// The activation explorer: the feature space behind a trigger, benign against triggered, as distributions, as points
/// of angle and norm, neuron by neuron, in two principal components, and as the answers that come of it. Keeps the
/// features of every hypothesis and shows the one that last changed, until the user chooses one.
class ActivationPanel : public QWidget, public PanelState {
    Q_OBJECT

public:
    explicit ActivationPanel(QWidget *parent = nullptr);

    void reset();
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void setFeatures(const FeatureStats &features);
    void selectHypothesis(const QString &name); ///< as in FeatureStats::hypothesis; unknown names do nothing
    /// Number in the data set of each image of the scan, ScanRecord::imageIndices. Empty while it is not known: then no
    /// point can be selected. reset() forgets them.
    void setImageNumbers(const std::vector<std::int64_t> &numbers);
    void setSelection(SampleSelection *selection); ///< null: nothing can be selected
    /// What can be compared with; a run chosen before stays chosen while it is among them.
    void setRuns(std::vector<ActivationRun> runs);
    /// The answer to projectionWanted().
    void setProjection(const ProjectionRequest &request, const FeatureProjection &projection);
    /// Shows a page by its place, 0 to pageCount() - 1.
    void showPage(int page);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    ActivationPage *page(int index) const { return m_pages.at(static_cast<std::size_t>(index)); }

    QJsonObject viewState() const override;
    void restoreViewState(const QJsonObject &state) override;

    PlotView *angleView() const; ///< the histogram
    PlotView *normView() const;

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not
    void projectionWanted(const drm::ProjectionRequest &request);

private:
    void buildControls();
    void addPages();
    void fillOutputs();
    std::shared_ptr<const FeatureStats> shown() const;
    void refresh();
    void compare(ActivationData &data);

    std::map<std::string, std::shared_ptr<const FeatureStats>> m_features;
    OutputLabels m_labels;
    std::vector<std::int64_t> m_imageNumbers;
    std::vector<ActivationRun> m_runs;
    QTabBar *m_tabs;
    QComboBox *m_hypothesis;
    QComboBox *m_output;
    QComboBox *m_run;
    QLabel *m_note;
    QStackedWidget *m_stack;
    DistributionPage *m_distributions;
    ProjectionPage *m_projection;
    std::vector<ActivationPage *> m_pages;
    bool m_follow = true;
};

} // namespace drm
