// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/Workspace.h"
#include "core/detect/DetectionMethod.h"

#include "app/layout/DockTitle.h"
#include "app/layout/LayoutCheck.h"
#include "app/layout/PanelScroll.h"
#include "app/services/ProjectionService.h"
#include "core/jobs/ScanJob.h"
#include "widgets/base/PanelState.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/log/LogPanel.h"
#include "widgets/panels/loss/LossPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/playground/PlaygroundPanel.h"
#include "widgets/panels/probe/ProbePanel.h"
#include "widgets/panels/trigger/TriggerPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/plot/SampleSelection.h"
#include "widgets/text/HelpTexts.h"
#include "widgets/text/Translated.h"

#include <QDockWidget>

#include <algorithm>

namespace drm {

namespace {

constexpr int layoutVersion = 3;

/// "loss" of "lossDock".
QString panelName(const QDockWidget *dock)
{
    QString name = dock->objectName();
    name.chop(4);
    return name;
}

} // namespace

Workspace::Workspace(QWidget *parent)
    : QMainWindow(parent)
    , m_selection(new SampleSelection(this))
    , m_verdict(new VerdictPanel)
    , m_parameters(new ParametersPanel(scanChoices()))
    , m_loss(new LossPanel)
    , m_trigger(new TriggerPanel)
    , m_probe(new ProbePanel)
    , m_activation(new ActivationPanel)
    , m_playground(new PlaygroundPanel)
    , m_data(new DataPanel)
    , m_log(new LogPanel)
    , m_compare(new ComparePanel)
    , m_case(new CasePanel)
{
    setObjectName(QStringLiteral("workspace"));
    setWindowFlags(Qt::Widget);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);

    m_verdictDock = addPanel(m_verdict, tr("Verdict"), "verdict");
    m_parametersDock = addPanel(m_parameters, tr("Parameters"), "parameters");
    m_triggerDock = addPanel(m_trigger, tr("Trigger"), "trigger");
    m_lossDock = addPanel(m_loss, tr("Loss"), "loss");
    m_probeDock = addPanel(m_probe, tr("Probe map"), "probe");
    m_activationDock = addPanel(m_activation, tr("Activations"), "activations");
    m_playgroundDock = addPanel(m_playground, tr("Playground"), "playground");
    m_dataDock = addPanel(m_data, tr("Data"), "data");
    m_data->setSelection(m_selection);
    m_logDock = addPanel(m_log, tr("Log"), "log");
    m_compareDock = addPanel(m_compare, tr("Compare"), "compare");
    m_caseDock = addPanel(m_case, tr("Case"), "case");

    connect(m_loss, &LossPanel::notice, this, &Workspace::notice);
    connect(m_trigger, &TriggerPanel::notice, this, &Workspace::notice);
    connect(m_probe, &ProbePanel::notice, this, &Workspace::notice);
    connect(m_activation, &ActivationPanel::notice, this, &Workspace::notice);
    connect(m_playground, &PlaygroundPanel::notice, this, &Workspace::notice);
    connect(m_data, &DataPanel::notice, this, &Workspace::notice);
    connect(m_compare, &ComparePanel::notice, this, &Workspace::notice);
    connect(m_verdict, &VerdictPanel::hypothesisSelected, m_trigger, &TriggerPanel::selectHypothesis);
    connect(m_verdict, &VerdictPanel::hypothesisSelected, m_activation, &ActivationPanel::selectHypothesis);
    connect(m_log, &LogPanel::notice, this, &Workspace::notice);
    connect(m_verdict, &VerdictPanel::hypothesisSelected, m_compare, &ComparePanel::selectHypothesis);
    m_trigger->setSelection(m_selection);
    m_activation->setSelection(m_selection);
    auto *projections = new ProjectionService(this);
    connect(m_activation, &ActivationPanel::projectionWanted, projections, &ProjectionService::ask);
    connect(projections, &ProjectionService::answered, m_activation, &ActivationPanel::setProjection);
    HelpTexts::apply(this);
    resetLayout();
}

Workspace::~Workspace()
{
    // Docks that are hidden while all is torn down would still have their titles arranged.
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->disconnect(this);
}

QDockWidget *Workspace::addPanel(QWidget *panel, const QString &title, const char *name)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name) + QStringLiteral("Dock"));
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    dock->setWidget(new PanelScroll(panel));
    dock->setTitleBarWidget(new DockTitle(dock));
    // All three tell, late, that docks share a place or no longer do.
    connect(dock, &QDockWidget::visibilityChanged, this, &Workspace::showTitles);
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::showTitles);
    connect(dock, &QDockWidget::topLevelChanged, this, &Workspace::showTitles);
    m_docks.append(dock);
    return dock;
}

QWidget *Workspace::panelOf(const QDockWidget *dock)
{
    return static_cast<PanelScroll *>(dock->widget())->widget();
}

void Workspace::showTitles()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QList<QDockWidget *> others = tabifiedDockWidgets(dock);
        const bool hasTab = !dock->isFloating()
            && std::any_of(others.begin(), others.end(), [](const QDockWidget *other) { return !other->isHidden(); });
        static_cast<DockTitle *>(dock->titleBarWidget())->setNameVisible(!hasTab);
    }
}

void Workspace::clear()
{
    m_verdict->reset();
    m_loss->reset();
    m_trigger->reset();
    m_probe->reset();
    m_activation->reset();
    // A scan that begins can be compared with all runs.
    m_loss->setRuns(m_runs, -1);
    offerToActivations(-1);
}

/// All runs of the session but the one that is shown.
void Workspace::offerToActivations(int shown)
{
    std::vector<ActivationRun> runs;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (static_cast<int>(i) == shown)
            continue;
        const NamedRun &run = m_runs[i];
        ActivationRun offered{run.name, {}};
        for (const HypothesisResult &hypothesis : run.record->result.hypotheses)
            offered.features.push_back(hypothesis.features);
        runs.push_back(std::move(offered));
    }
    m_activation->setRuns(std::move(runs));
}

void Workspace::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_verdict->setLabels(names, units);
    m_trigger->setLabels(names, units);
    m_probe->setLabels(names, units);
    m_activation->setLabels(names, units);
}

void Workspace::showStage(const QString &stage)
{
    m_verdict->setRunning(stage);
}

void Workspace::showPaused(bool paused)
{
    m_verdict->setPaused(paused);
}

void Workspace::showUpdate(const UpdateBatch &batch)
{
    if (batch.progress)
        m_verdict->setRunning(translated(phaseText(batch.progress->stage)));
    for (const PhaseInfo &phase : batch.phases)
        m_loss->startPhase(phase);
    if (!batch.records.empty())
        m_loss->addRecords(batch.records);
    for (const TriggerPreview &preview : batch.previews)
        m_trigger->setPreview(preview);
    for (const FeatureStats &features : batch.features)
        m_activation->setFeatures(features);
    if (batch.probe)
        m_probe->setProbeMap(*batch.probe);
}

void Workspace::showRecord(const ScanRecord &record)
{
    clear();
    setLabels(record.labelNames, record.labelUnits);
    m_trigger->setImageNumbers(record.imageIndices);
    m_activation->setImageNumbers(record.imageIndices);
    const ScanResult &result = record.result;
    m_verdict->setPreflight(record.preflight);
    m_verdict->setResult(result, record.inputShape, record.fit ? record.fit->r2 : std::vector<double>());
    m_loss->setHistories(result.histories);
    for (const HypothesisResult &hypothesis : result.hypotheses) {
        m_trigger->setResult(hypothesis);
        m_activation->setFeatures(*hypothesis.features);
    }
    if (result.probe)
        m_probe->setProbeMap(*result.probe);
    if (!result.decidedBy.empty()) {
        m_trigger->selectHypothesis(QString::fromStdString(result.decidedBy));
        m_activation->selectHypothesis(QString::fromStdString(result.decidedBy));
    }
}

void Workspace::showStopped(const ScanRecord &record)
{
    m_verdict->setPreflight(record.preflight);
    m_verdict->setResult(record.result, record.inputShape, record.fit ? record.fit->r2 : std::vector<double>());
}

void Workspace::setRuns(const std::vector<NamedRun> &runs, int shown)
{
    m_runs = runs;
    m_loss->setRuns(runs, shown);
    m_compare->setRuns(runs, shown);
    offerToActivations(shown);
}

void Workspace::compareRuns(int left, int right)
{
    m_compare->compare(left, right);
    m_compareDock->show();
    m_compareDock->raise();
}

void Workspace::raiseVerdict()
{
    m_verdictDock->raise();
}

void Workspace::raiseParameters()
{
    m_parametersDock->raise();
}

void Workspace::raisePlayground()
{
    const bool wasSeen = !m_playground->visibleRegion().isEmpty(); // behind a tab it is visible, too
    m_playgroundDock->show();
    m_playgroundDock->raise();
    if (wasSeen || m_playgroundDock->isFloating())
        return;
    // The images are what counts here: the neighbours give some of their place.
    const int left = qBound(340, width() * 22 / 100, 420);
    const int right = qBound(310, width() * 22 / 100, 420);
    resizeDocks({m_verdictDock, m_playgroundDock, m_lossDock}, {left, width() - left - right, right}, Qt::Horizontal);
    resizeDocks({m_playgroundDock, m_probeDock}, {height() * 74 / 100, height() * 26 / 100}, Qt::Vertical);
}

void Workspace::resetLayout()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        removeDockWidget(dock);
    }
    // Three columns: the answer and the parameters; the images; the curves.
    addDockWidget(Qt::LeftDockWidgetArea, m_verdictDock);
    splitDockWidget(m_verdictDock, m_triggerDock, Qt::Horizontal);
    splitDockWidget(m_triggerDock, m_lossDock, Qt::Horizontal);
    tabifyDockWidget(m_verdictDock, m_parametersDock);
    tabifyDockWidget(m_parametersDock, m_caseDock);
    splitDockWidget(m_triggerDock, m_probeDock, Qt::Vertical);
    splitDockWidget(m_lossDock, m_activationDock, Qt::Vertical);
    tabifyDockWidget(m_triggerDock, m_compareDock);
    tabifyDockWidget(m_triggerDock, m_playgroundDock); // last: a dock that shares its place is not split
    tabifyDockWidget(m_playgroundDock, m_dataDock);
    tabifyDockWidget(m_probeDock, m_logDock);
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->show();
    m_probeDock->raise();
    m_verdictDock->raise();
    m_triggerDock->raise();
    const int left = qBound(300, width() * 27 / 100, 480);
    const int rest = qMax(600, width() - left);
    resizeDocks({m_verdictDock, m_triggerDock, m_lossDock}, {left, rest / 2, rest / 2}, Qt::Horizontal);
    const int upper = height() > 700 ? height() * 56 / 100 : height() / 2; // the probe map keeps room for its axes
    resizeDocks({m_triggerDock, m_probeDock}, {upper, height() - upper}, Qt::Vertical);
    resizeDocks({m_lossDock, m_activationDock}, {height() / 2, height() / 2}, Qt::Vertical);
}

QByteArray Workspace::layout() const
{
    return saveState(layoutVersion);
}

bool Workspace::restoreLayout(const QByteArray &layout)
{
    QSet<QString> names;
    for (const QDockWidget *dock : std::as_const(m_docks))
        names.insert(dock->objectName());
    return LayoutCheck(names).isSound(layout) && restoreState(layout, layoutVersion);
}

QMap<QString, QJsonObject> Workspace::panelStates() const
{
    QMap<QString, QJsonObject> states;
    for (const QDockWidget *dock : m_docks) {
        if (const auto *panel = dynamic_cast<const PanelState *>(panelOf(dock)))
            states[panelName(dock)] = panel->viewState();
    }
    return states;
}

void Workspace::restorePanelStates(const QMap<QString, QJsonObject> &states)
{
    for (const QDockWidget *dock : std::as_const(m_docks)) {
        auto *panel = dynamic_cast<PanelState *>(panelOf(dock));
        const auto found = states.constFind(panelName(dock));
        if (panel && found != states.constEnd())
            panel->restoreViewState(*found);
    }
}

void Workspace::showOnly(QDockWidget *dock)
{
    for (QDockWidget *other : std::as_const(m_docks))
        other->setVisible(other == dock);
    dock->raise();
}

} // namespace drm
