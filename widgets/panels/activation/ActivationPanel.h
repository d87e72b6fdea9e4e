// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/base/Panel.h"
#include "widgets/panels/activation/ActivationPage.h"
#include "widgets/panels/activation/ProjectionPage.h"

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

/// The activation explorer: the feature space behind a trigger, benign against triggered, as distributions, as points
/// of angle and norm, neuron by neuron, in two principal components, and as the answers that come of it. Keeps the
/// features of every hypothesis and shows the one that last changed, until the user chooses one.
class ActivationPanel : public Panel {
    Q_OBJECT

public:
    explicit ActivationPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    void clear() override;
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units) override;
    void showUpdate(const UpdateBatch &batch) override;
    void showRun(const ScanRecord &record) override;
    void setFeatures(const FeatureStats &features);
    void selectHypothesis(const QString &name) override;
    /// Number in the data set of each image of the scan, ScanRecord::imageIndices. Empty while it is not known: then no
    /// point can be selected. clear() forgets them.
    void setImageNumbers(const std::vector<std::int64_t> &numbers);
    void setSelection(SampleSelection *selection) override; ///< null: nothing can be selected
    /// All but the one shown can be compared with; a run chosen before stays chosen while it is among them.
    void setRuns(const std::vector<NamedRun> &runs, int shown) override;
    /// The answer to projectionWanted().
    void setProjection(const ProjectionRequest &request, const FeatureProjection &projection);
    /// Shows a page by its place, 0 to pageCount() - 1.
    void showPage(int page);
    int pageCount() const { return static_cast<int>(m_pages.size()); }
    ActivationPage *page(int index) const { return m_pages.at(static_cast<std::size_t>(index)); }

    bool hasContent() const override { return shown() != nullptr; }
    QString caption() const override;
    QJsonObject viewState() const override;
    void restoreViewState(const QJsonObject &state) override;

    PlotView *angleView() const; ///< the histogram
    PlotView *normView() const;

signals:
    void projectionWanted(const drm::ProjectionRequest &request);

protected:
    QVector<ShownSource> furtherSources() const override;

private:
    void buildControls();
    void addPages();
    void fillOutputs();
    void removeFeatures();
    std::shared_ptr<const FeatureStats> shown() const;
    void refresh();
    void compare(ActivationData &data);

    std::map<std::string, std::shared_ptr<const FeatureStats>> m_features;
    OutputLabels m_labels;
    std::vector<std::int64_t> m_imageNumbers;
    std::vector<NamedRun> m_session; ///< of setRuns()
    std::vector<NamedRun> m_runs; ///< those that can be compared with
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
