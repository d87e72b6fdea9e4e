// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/UpdateBatch.h"
#include "widgets/base/NamedRun.h"

#include <QJsonObject>
#include <QMainWindow>
#include <QMap>
#include <QVector>

#include <memory>
#include <string>
#include <vector>

class QDockWidget;

namespace drm {

class ActivationPanel;
class CasePanel;
class ComparePanel;
class DataPanel;
class LogPanel;
class LossPanel;
class ParametersPanel;
class PlaygroundPanel;
class ProbePanel;
class SampleSelection;
class TriggerPanel;
class VerdictPanel;

/// The dockable panels and their arrangement. A main window inside the main window, so that the header and the message
/// bar stand above all docks.
class Workspace : public QMainWindow {
    Q_OBJECT

public:
    explicit Workspace(QWidget *parent = nullptr);
    ~Workspace() override;

    /// Empties every panel that shows results.
    void clear();
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void showStage(const QString &stage);
    void showPaused(bool paused); ///< the scan whose stages are shown
    void showUpdate(const UpdateBatch &batch);
    /// Shows all of a scan.
    void showRecord(const ScanRecord &record);
    /// Shows the outcome of a stopped scan beside what its updates have brought so far.
    void showStopped(const ScanRecord &record);
    /// The runs that can be compared, and which of them showRecord() has shown.
    void setRuns(const std::vector<NamedRun> &runs, int shown);
    /// Holds two of these runs, by their positions, against each other.
    void compareRuns(int left, int right);
    /// Brings the panel that holds the answer, or the parameters, to the front where they share a place.
    void raiseVerdict();
    void raiseParameters();
    /// Shows the playground where it was closed, and brings it to the front.
    void raisePlayground();

    /// Arranges the panels for the window's present size.
    void resetLayout();
    QByteArray layout() const;
    /// False, and no change, for what is no layout of these panels; it may come from a file of unknown origin.
    bool restoreLayout(const QByteArray &layout);
    /// What every panel that is a PanelState shows, by its name: "loss" is the panel of "lossDock".
    QMap<QString, QJsonObject> panelStates() const;
    /// Panels without an entry stay as they are; entries without a panel do nothing.
    void restorePanelStates(const QMap<QString, QJsonObject> &states);
    /// Shows this panel alone; restoreLayout() brings the others back.
    void showOnly(QDockWidget *dock);

    const QVector<QDockWidget *> &docks() const { return m_docks; }
    static QWidget *panelOf(const QDockWidget *dock); ///< one of docks()
    VerdictPanel *verdict() const { return m_verdict; }
    ComparePanel *compare() const { return m_compare; }
    ParametersPanel *parameters() const { return m_parameters; }
    LogPanel *log() const { return m_log; }
    CasePanel *casePanel() const { return m_case; }
    ActivationPanel *activations() const { return m_activation; }
    PlaygroundPanel *playground() const { return m_playground; }
    DataPanel *data() const { return m_data; }
    /// The images that are selected, in all panels alike.
    SampleSelection *selection() const { return m_selection; }

signals:
    void notice(const QString &message, bool isError);

private:
    QDockWidget *addPanel(QWidget *panel, const QString &title, const char *name);
    void showTitles();
    void offerToActivations(int shown);

    SampleSelection *m_selection;
    VerdictPanel *m_verdict;
    ParametersPanel *m_parameters;
    LossPanel *m_loss;
    TriggerPanel *m_trigger;
    ProbePanel *m_probe;
    ActivationPanel *m_activation;
    PlaygroundPanel *m_playground;
    DataPanel *m_data;
    LogPanel *m_log;
    ComparePanel *m_compare;
    std::vector<NamedRun> m_runs;
    CasePanel *m_case;
    QVector<QDockWidget *> m_docks;
    QDockWidget *m_verdictDock;
    QDockWidget *m_parametersDock;
    QDockWidget *m_lossDock;
    QDockWidget *m_triggerDock;
    QDockWidget *m_probeDock;
    QDockWidget *m_activationDock;
    QDockWidget *m_playgroundDock;
    QDockWidget *m_dataDock;
    QDockWidget *m_logDock;
    QDockWidget *m_compareDock;
    QDockWidget *m_caseDock;
};

} // namespace drm
