// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/Workspace.h"

#include "app/layout/DefaultLayout.h"
#include "app/layout/DockTitle.h"
#include "app/layout/LayoutCheck.h"
#include "app/layout/PanelScroll.h"
#include "app/layout/Panels.h"
#include "app/services/ProjectionService.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/playground/PlaygroundPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/plot/SampleSelection.h"

#include <QDockWidget>

#include <algorithm>
#include <utility>

namespace drm {

namespace {

constexpr int layoutVersion = 3;

} // namespace

Workspace::Workspace(QWidget *parent)
    : QMainWindow(parent)
    , m_selection(new SampleSelection(this))
{
    setObjectName(QStringLiteral("workspace"));
    setWindowFlags(Qt::Widget);
    setDockOptions(AnimatedDocks | AllowNestedDocks | AllowTabbedDocks);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (Panel *panel : makePanels())
        add(panel);
    auto *verdict = this->panel<VerdictPanel>();
    for (Panel *panel : std::as_const(m_panels)) {
        panel->setSelection(m_selection);
        connect(panel, &Panel::notice, this, &Workspace::notice);
        connect(verdict, &VerdictPanel::hypothesisSelected, panel, &Panel::selectHypothesis);
    }
    auto *activations = this->panel<ActivationPanel>();
    auto *projections = new ProjectionService(this);
    connect(activations, &ActivationPanel::projectionWanted, projections, &ProjectionService::ask);
    connect(projections, &ProjectionService::answered, activations, &ActivationPanel::setProjection);
    resetLayout();
}

Workspace::~Workspace()
{
    // Docks that are hidden while all is torn down would still have their titles arranged.
    for (QDockWidget *dock : std::as_const(m_docks))
        dock->disconnect(this);
}

void Workspace::add(Panel *panel)
{
    applyHelp(panel, panel->help());
    auto *dock = new QDockWidget(panel->title(), this);
    dock->setObjectName(panel->name() + QStringLiteral("Dock"));
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    dock->setWidget(new PanelScroll(panel));
    auto *title = new DockTitle(dock, panel);
    dock->setTitleBarWidget(title);
    connect(
        title, &DockTitle::pinRequested, this, [this, panel] { emit pinRequested(panel); });
    connect(title, &DockTitle::exportRequested, this,
            [this, panel](const QPoint &place) { emit exportRequested(panel, place); });
    // All three tell, late, that docks share a place or no longer do.
    connect(dock, &QDockWidget::visibilityChanged, this, &Workspace::showTitles);
    connect(dock, &QDockWidget::dockLocationChanged, this, &Workspace::showTitles);
    connect(dock, &QDockWidget::topLevelChanged, this, &Workspace::showTitles);
    m_panels.append(panel);
    m_docks.append(dock);
}

Panel *Workspace::panelOf(const QDockWidget *dock)
{
    return static_cast<Panel *>(static_cast<PanelScroll *>(dock->widget())->widget());
}

QDockWidget *Workspace::dockOf(const Panel *panel) const
{
    return m_docks.at(m_panels.indexOf(panel));
}

void Workspace::showTitles()
{
    m_waiting.removeIf([](const QDockWidget *dock) { return !dock->isHidden(); }); // the user has opened it
    for (QDockWidget *dock : std::as_const(m_docks)) {
        const QList<QDockWidget *> others = tabifiedDockWidgets(dock);
        const bool hasTab = !dock->isFloating()
            && std::any_of(others.begin(), others.end(), [](const QDockWidget *other) { return !other->isHidden(); });
        static_cast<DockTitle *>(dock->titleBarWidget())->setNameVisible(!hasTab);
    }
}

void Workspace::clear()
{
    m_hasUpdates = false;
    setSource(Panel::Binding::Run, {});
    for (Panel *panel : std::as_const(m_panels))
        panel->clear();
}

void Workspace::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    for (Panel *panel : std::as_const(m_panels))
        panel->setLabels(names, units);
}

void Workspace::showUpdate(const UpdateBatch &batch)
{
    m_hasUpdates = m_hasUpdates || !batch.phases.empty() || batch.probe;
    for (Panel *panel : std::as_const(m_panels))
        panel->showUpdate(batch);
    showFilled();
}

void Workspace::showRecord(const ScanRecord &record)
{
    clear();
    setLabels(record.labelNames, record.labelUnits);
    for (Panel *panel : std::as_const(m_panels))
        panel->showRun(record);
    showFilled();
}

void Workspace::showStopped(const ScanRecord &record)
{
    if (!m_hasUpdates)
        return showRecord(record);
    for (Panel *panel : std::as_const(m_panels))
        panel->showStopped(record);
    showFilled();
}

void Workspace::setRuns(const std::vector<NamedRun> &runs, int shown)
{
    for (Panel *panel : std::as_const(m_panels))
        panel->setRuns(runs, shown);
    showFilled();
}

void Workspace::setSource(Panel::Binding binding, const ShownSource &source)
{
    for (Panel *panel : std::as_const(m_panels))
        if (panel->binding() == binding)
            panel->setSource(source);
    showFilled();
}

void Workspace::showPinned(const Panel *panel)
{
    static_cast<DockTitle *>(dockOf(panel)->titleBarWidget())->showPinned();
}

void Workspace::bringForward(const Panel *panel)
{
    dockOf(panel)->raise();
}

void Workspace::open(const Panel *panel)
{
    const bool wasSeen = !panel->visibleRegion().isEmpty(); // behind a tab it is visible, too
    QDockWidget *dock = dockOf(panel);
    dock->show();
    dock->raise();
    // The images are what counts there: the neighbours give some of their place.
    if (qobject_cast<const PlaygroundPanel *>(panel) && !wasSeen && !dock->isFloating())
        DefaultLayout(*this, m_docks).widenPlayground();
}

void Workspace::resetLayout()
{
    DefaultLayout(*this, m_docks).apply();
    endAlone();
    m_waiting.clear();
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (DefaultLayout::isForLater(*dock) && !isFilled(dock)) {
            dock->hide();
            m_waiting.append(dock);
        }
    }
}

QStringList Workspace::waiting() const
{
    QStringList names;
    for (const QDockWidget *dock : m_waiting)
        names.append(dock->objectName());
    return names;
}

void Workspace::setWaiting(const QStringList &docks)
{
    m_waiting.clear();
    for (QDockWidget *dock : std::as_const(m_docks))
        if (dock->isHidden() && docks.contains(dock->objectName()))
            m_waiting.append(dock);
}

bool Workspace::isFilled(const QDockWidget *dock)
{
    const QDockWidget *companion = DefaultLayout(*this, m_docks).companionOf(*dock);
    return panelOf(dock)->isFilled() || (companion && panelOf(companion)->isFilled());
}

void Workspace::showFilled()
{
    if (!m_layoutBefore.isEmpty())
        return;
    for (QDockWidget *dock : QVector<QDockWidget *>(m_waiting)) {
        if (!isFilled(dock))
            continue;
        m_waiting.removeOne(dock);
        dock->show();
        if (DefaultLayout(*this, m_docks).isInFront(*dock) && !dock->isFloating()) {
            if (panelOf(dock)->isFilled()) // else it would hide, where they share a place, the one that it comes with
                dock->raise();
            DefaultLayout(*this, m_docks).makeRoomFor(*dock);
        }
    }
}

QByteArray Workspace::layout() const
{
    return m_layoutBefore.isEmpty() ? saveState(layoutVersion) : m_layoutBefore;
}

bool Workspace::restoreLayout(const QByteArray &layout)
{
    QSet<QString> names;
    for (const QDockWidget *dock : std::as_const(m_docks))
        names.insert(dock->objectName());
    LayoutCheck check(names);
    if (!check.isSound(layout) || !restoreState(layout, layoutVersion))
        return false;
    endAlone();
    m_waiting.clear();
    for (QDockWidget *dock : std::as_const(m_docks)) {
        if (check.docks().contains(dock->objectName()))
            continue;
        dock->setFloating(false);
        removeDockWidget(dock);
        DefaultLayout(*this, m_docks).place(dock);
        dock->show();
    }
    return true;
}

QMap<QString, QJsonObject> Workspace::panelStates() const
{
    QMap<QString, QJsonObject> states;
    for (const Panel *panel : m_panels) {
        const QJsonObject state = panel->viewState();
        if (!state.isEmpty())
            states[panel->name()] = state;
    }
    return states;
}

void Workspace::restorePanelStates(const QMap<QString, QJsonObject> &states)
{
    for (Panel *panel : std::as_const(m_panels)) {
        const auto found = states.constFind(panel->name());
        if (found != states.constEnd())
            panel->restoreViewState(*found);
    }
}

void Workspace::showOnly(QDockWidget *dock)
{
    const bool wasAlone = !m_layoutBefore.isEmpty();
    m_layoutBefore = layout();
    for (QDockWidget *other : std::as_const(m_docks))
        other->setVisible(other == dock);
    dock->raise();
    if (!wasAlone)
        emit aloneChanged(true);
}

void Workspace::showAgain()
{
    if (m_layoutBefore.isEmpty())
        return;
    const QStringList docks = waiting();
    const QByteArray before = m_layoutBefore;
    restoreLayout(before);
    setWaiting(docks);
    showFilled();
}

void Workspace::endAlone()
{
    if (m_layoutBefore.isEmpty())
        return;
    m_layoutBefore.clear();
    emit aloneChanged(false);
}

} // namespace drm
