// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/Panel.h"

#include <QJsonObject>
#include <QMainWindow>
#include <QMap>
#include <QVector>

#include <string>
#include <vector>

class QDockWidget;

namespace drm {

class SampleSelection;

/// The dockable panels of makePanels() and their arrangement. A main window inside the main window, so that the header
/// and the message bar stand above all docks.
class Workspace : public QMainWindow {
    Q_OBJECT

public:
    explicit Workspace(QWidget *parent = nullptr);
    ~Workspace() override;

    /// As in Panel, for all panels.
    void clear();
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void showUpdate(const UpdateBatch &batch);
    /// Clears, and shows all of a scan.
    void showRecord(const ScanRecord &record);
    /// Of a scan that was stopped before it reported anything, shows all that is known.
    void showStopped(const ScanRecord &record);
    void setRuns(const std::vector<NamedRun> &runs, int shown);
    /// Tells those panels that are bound so what they show. Of a run it holds until clear().
    void setSource(Panel::Binding binding, const ShownSource &source);

    const QVector<Panel *> &panels() const { return m_panels; }
    /// The panel of this class, one of makePanels().
    template <typename Class> Class *panel() const
    {
        for (Panel *panel : m_panels)
            if (auto *found = qobject_cast<Class *>(panel))
                return found;
        Q_UNREACHABLE();
    }
    const QVector<QDockWidget *> &docks() const { return m_docks; } ///< of panels(), in their order
    static Panel *panelOf(const QDockWidget *dock); ///< one of docks()
    void showPinned(const Panel *panel); ///< that it was added to the report
    /// Brings a panel to the front where it shares its place.
    void bringForward(const Panel *panel);
    /// Shows it, too, where it was closed. The playground gets more room.
    void open(const Panel *panel);

    /// Arranges the panels for the window's present size. Some are closed until they have something to show.
    void resetLayout();
    QStringList waiting() const; ///< object names of the docks that are closed until then
    void setWaiting(const QStringList &docks); ///< those of them that are closed
    /// Of these, what has something to show by now: as a tab that is not in front, but where it has a place of its own.
    void showFilled();
    QByteArray layout() const; ///< while a panel is shown alone, that of before
    /// Nothing that is closed in it waits any longer. False, and no change, for what is no layout of these panels; it
    /// may come from a file of unknown origin. Panels that it does not know get their places of resetLayout().
    bool restoreLayout(const QByteArray &layout);
    /// What the panels show, by their names; those with nothing to choose are left out.
    QMap<QString, QJsonObject> panelStates() const;
    /// Panels without an entry stay as they are; entries without a panel do nothing.
    void restorePanelStates(const QMap<QString, QJsonObject> &states);
    void showOnly(QDockWidget *dock); ///< this panel alone; another arrangement ends that
    void showAgain(); ///< the others as they were before showOnly()

    /// The images that are selected, in all panels alike.
    SampleSelection *selection() const { return m_selection; }

signals:
    void notice(const QString &message, bool isError);
    void aloneChanged(bool alone);
    void pinRequested(drm::Panel *panel); ///< by its title bar: it is to be added to the report
    void exportRequested(drm::Panel *panel, const QPoint &place); ///< likewise; `place`: of the menu, on the screen

private:
    void add(Panel *panel);
    void showTitles();
    QDockWidget *dockOf(const Panel *panel) const;
    bool isFilled(const QDockWidget *dock); ///< it or the one that it comes with has something to show
    void endAlone();

    SampleSelection *m_selection;
    QVector<Panel *> m_panels;
    QVector<QDockWidget *> m_docks;
    QVector<QDockWidget *> m_waiting;
    QByteArray m_layoutBefore; ///< showOnly(); empty: no panel is alone
    bool m_hasUpdates = false; ///< since clear(), of searches
};

} // namespace drm
