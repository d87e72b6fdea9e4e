// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/ActivationPanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/export/RunSource.h"
#include "widgets/panels/activation/ActivationHelp.h"
#include "widgets/panels/activation/AngleNormPage.h"
#include "widgets/panels/activation/AnswersPage.h"
#include "widgets/panels/activation/DistributionPage.h"
#include "widgets/panels/activation/DistributionView.h"
#include "widgets/panels/activation/NeuronPage.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

ActivationPanel::ActivationPanel(QWidget *parent)
    : Panel(QStringLiteral("activations"), tr("Activations"), parent)
    , m_tabs(new QTabBar(this))
    , m_hypothesis(new QComboBox(this))
    , m_output(new QComboBox(this))
    , m_run(new QComboBox(this))
    , m_note(new PlainLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_distributions(new DistributionPage)
    , m_projection(new ProjectionPage)
{
    buildControls();
    m_pages = {m_distributions, new AngleNormPage, new NeuronPage, m_projection, new AnswersPage};
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), 0, Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(m_tabs);
    auto *controls = new FlowLayout;
    controls->addField(tr("&Hypothesis"), m_hypothesis);
    controls->addField(tr("&Output"), m_output);
    for (ActivationPage *page : m_pages)
        for (const ActivationPage::Field &field : page->fields())
            controls->addField(field.label, field.widget);
    controls->addField(tr("Compare &with"), m_run);
    column->addLayout(controls);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(80); // in a small dock the controls keep their place, and the page scrolls
    addPages();
    removeFeatures();
}

HelpTexts ActivationPanel::help() const
{
    return ActivationHelp::texts();
}

void ActivationPanel::buildControls()
{
    m_tabs->setObjectName(QStringLiteral("activationTabs"));
    m_tabs->setAccessibleName(tr("View of the activations"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone); // arrows rather than names that cannot be read
    m_hypothesis->setObjectName(QStringLiteral("activationHypothesis"));
    m_hypothesis->setAccessibleName(tr("Hypothesis shown"));
    m_hypothesis->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its entries come later
    m_hypothesis->setMinimumContentsLength(16);
    m_hypothesis->setToolTip(tr("Whose trigger is shown. The one that last changed is followed until you choose."));
    m_output->setObjectName(QStringLiteral("activationOutput"));
    m_output->setAccessibleName(tr("Output of the angles"));
    m_output->setToolTip(tr("The output whose weights the features' angle is measured to."));
    m_run->setObjectName(QStringLiteral("activationRun"));
    m_run->setAccessibleName(tr("Run to compare with"));
    m_run->setToolTip(tr("Draws the distributions of another scan of this session as outlines over these."));
    m_run->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_run->setMinimumContentsLength(12);
    m_note->setObjectName(QStringLiteral("activationNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
    m_note->hide();
    connect(m_hypothesis, &QComboBox::activated, this, [this] {
        m_follow = false;
        fillOutputs();
        refresh();
    });
    connect(m_output, &QComboBox::currentIndexChanged, this, &ActivationPanel::refresh);
    connect(m_run, &QComboBox::activated, this, &ActivationPanel::refresh);
}

void ActivationPanel::addPages()
{
    for (ActivationPage *page : m_pages) {
        m_tabs->addTab(page->title());
        m_stack->addWidget(page);
        connect(page, &ActivationPage::notice, this, &ActivationPanel::notice);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        refresh();
    });
    connect(m_projection, &ProjectionPage::wanted, this, &ActivationPanel::projectionWanted);
}

PlotView *ActivationPanel::angleView() const
{
    return m_distributions->angles()->histogram();
}

PlotView *ActivationPanel::normView() const
{
    return m_distributions->norms()->histogram();
}

void ActivationPanel::clear()
{
    removeFeatures();
    setRuns(m_session, -1); // a scan that begins can be compared with all of them
}

void ActivationPanel::showUpdate(const UpdateBatch &batch)
{
    for (const FeatureStats &features : batch.features)
        setFeatures(features);
}

void ActivationPanel::showRun(const ScanRecord &record)
{
    setImageNumbers(record.imageIndices);
    for (const HypothesisResult &hypothesis : record.result.hypotheses)
        setFeatures(*hypothesis.features);
    selectHypothesis(QString::fromStdString(record.result.decidedBy));
}

void ActivationPanel::removeFeatures()
{
    m_features.clear();
    m_imageNumbers.clear();
    m_hypothesis->clear();
    m_follow = true;
    fillOutputs();
    // A page that is not shown must not keep what it showed before.
    for (ActivationPage *page : m_pages)
        page->present({});
    refresh();
}

void ActivationPanel::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    fillOutputs();
    refresh();
}

void ActivationPanel::setImageNumbers(const std::vector<std::int64_t> &numbers)
{
    m_imageNumbers = numbers;
    refresh();
}

void ActivationPanel::setSelection(SampleSelection *selection)
{
    for (ActivationPage *page : m_pages)
        page->setSelection(selection);
}

void ActivationPanel::setRuns(const std::vector<NamedRun> &runs, int shown)
{
    const QString before = m_run->currentIndex() > 0 ? m_run->currentText() : QString();
    m_session = runs;
    m_runs.clear();
    for (std::size_t i = 0; i < m_session.size(); ++i)
        if (static_cast<int>(i) != shown && m_session[i].record)
            m_runs.push_back(m_session[i]);
    m_run->clear();
    m_run->addItem(tr("nothing"));
    for (const NamedRun &run : m_runs)
        m_run->addItem(run.name);
    m_run->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_run->findText(before)));
    refresh();
}

void ActivationPanel::setFeatures(const FeatureStats &features)
{
    m_features[features.hypothesis] = std::make_shared<const FeatureStats>(features);
    const QString name = QString::fromStdString(features.hypothesis);
    int row = m_hypothesis->findData(name);
    if (row < 0) {
        row = m_hypothesis->count();
        m_hypothesis->addItem(OutputLabels::hypothesis(features.hypothesis), name);
    }
    if (m_follow)
        m_hypothesis->setCurrentIndex(row);
    if (m_hypothesis->currentIndex() == row) {
        fillOutputs();
        refresh();
    }
}

void ActivationPanel::selectHypothesis(const QString &name)
{
    const int row = m_hypothesis->findData(name);
    if (row >= 0) {
        m_follow = false;
        m_hypothesis->setCurrentIndex(row);
        fillOutputs();
        refresh();
    }
}

QString ActivationPanel::caption() const
{
    const QString page = tr("%1: %2").arg(title(), m_tabs->tabText(m_tabs->currentIndex()));
    return m_hypothesis->currentIndex() < 0 ? page : tr("%1, %2").arg(page, m_hypothesis->currentText());
}

QJsonObject ActivationPanel::viewState() const
{
    return {{"page", m_tabs->currentIndex()},
            {"hypothesis", m_hypothesis->currentData().toString()},
            {"output", m_output->currentIndex()},
            {"bins", m_distributions->bins()}};
}

void ActivationPanel::restoreViewState(const QJsonObject &state)
{
    m_distributions->setBins(state["bins"].toInt(m_distributions->bins()));
    selectHypothesis(state["hypothesis"].toString());
    const int output = state["output"].toInt(-1);
    if (output >= 0 && output < m_output->count())
        m_output->setCurrentIndex(output);
    const int page = state["page"].toInt(-1);
    if (page >= 0 && page < pageCount())
        showPage(page);
}

void ActivationPanel::setProjection(const ProjectionRequest &request, const FeatureProjection &projection)
{
    m_projection->setProjection(request, projection);
}

void ActivationPanel::showPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

std::shared_ptr<const FeatureStats> ActivationPanel::shown() const
{
    const auto found = m_features.find(m_hypothesis->currentData().toString().toStdString());
    return found == m_features.end() ? nullptr : found->second;
}

void ActivationPanel::fillOutputs()
{
    const QSignalBlocker quiet(m_output);
    const int before = m_output->currentIndex();
    m_output->clear();
    const std::shared_ptr<const FeatureStats> features = shown();
    constexpr int mostOutputs = 64;
    const int outputs = features
        ? std::clamp(std::max(features->benignAngles.columns, features->triggeredAngles.columns), 0, mostOutputs)
        : 0;
    for (int output = 0; output < outputs; ++output)
        m_output->addItem(m_labels.name(output));
    m_output->setCurrentIndex(std::clamp(before, outputs > 0 ? 0 : -1, outputs - 1));
}

/// Only the page that is seen: the others follow when they are.
void ActivationPanel::refresh()
{
    ActivationPage *current = m_pages.at(static_cast<std::size_t>(m_tabs->currentIndex()));
    ActivationData data;
    data.features = shown();
    data.labels = m_labels;
    data.output = std::max(0, m_output->currentIndex());
    if (data.features && data.features->firstImage >= 0) {
        const auto first = static_cast<std::size_t>(data.features->firstImage);
        for (std::size_t i = first; i < m_imageNumbers.size(); ++i)
            data.samples.append(m_imageNumbers[i]);
    }
    m_note->hide();
    if (current->hasComparison())
        compare(data);
    // A field and its label are hidden together.
    const auto setFieldVisible = [](QWidget *field, bool visible) { field->parentWidget()->setVisible(visible); };
    setFieldVisible(m_output, current->hasOutput());
    setFieldVisible(m_run, current->hasComparison() && !m_runs.empty());
    for (const ActivationPage *page : m_pages)
        for (const ActivationPage::Field &field : page->fields())
            setFieldVisible(field.widget, page == current);
    m_hypothesis->setEnabled(data.features != nullptr);
    m_output->setEnabled(m_output->count() > 0);
    current->present(data);
}

QVector<ShownSource> ActivationPanel::furtherSources() const
{
    const int run = m_run->currentIndex() - 1;
    const bool compares = m_pages.at(static_cast<std::size_t>(m_tabs->currentIndex()))->hasComparison();
    if (!compares || run < 0 || run >= static_cast<int>(m_runs.size()))
        return {};
    return {sourceOf(m_runs[static_cast<std::size_t>(run)])};
}

void ActivationPanel::compare(ActivationData &data)
{
    const int run = m_run->currentIndex() - 1;
    if (!data.features || run < 0 || run >= static_cast<int>(m_runs.size()))
        return;
    const NamedRun &other = m_runs[static_cast<std::size_t>(run)];
    const std::vector<HypothesisResult> &hypotheses = other.record->result.hypotheses;
    const auto found = std::find_if(hypotheses.begin(), hypotheses.end(), [&data](const HypothesisResult &result) {
        return result.features->hypothesis == data.features->hypothesis;
    });
    if (found == hypotheses.end()) {
        m_note->setText(tr("%1 has no features of this hypothesis.").arg(other.name));
        m_note->show();
        return;
    }
    data.compared = found->features;
    constexpr int longest = 18; // letters; legends have little room
    data.comparedName = other.name.size() > longest ? other.name.left(longest - 1) + QStringLiteral("…") : other.name;
}

} // namespace drm
