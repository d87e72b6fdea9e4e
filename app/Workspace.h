// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/UpdateBatch.h"

#include <QMainWindow>
#include <QVector>

#include <memory>
#include <string>
#include <vector>

class QDockWidget;

namespace drm {

class ActivationPanel;
class LossPanel;
class ParametersPanel;
class PlaygroundPanel;
class ProbePanel;
class SampleSelection;
class TriggerPanel;
class VerdictPanel;
struct ScanRecord;

/// The dockable panels and their arrangement. A main window inside the main window, so that the header and the message
/// bar stand above all docks.
class Workspace : public QMainWindow {
    Q_OBJECT

public:
    explicit Workspace(QWidget *parent = nullptr);

    /// Empties every panel that shows results.
    void clear();
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void showStage(const QString &stage);
    void showUpdate(const UpdateBatch &batch);
    /// Shows all of a scan.
    void showRecord(const ScanRecord &record);
    /// Shows the outcome of a stopped scan beside what its updates have brought so far.
    void showStopped(const ScanRecord &record);
    /// A scan of this session that others can be compared with.
    void addRun(const QString &name, const std::shared_ptr<const ScanRecord> &record);
    /// Brings the panel that holds the answer, or the parameters, to the front where they share a place.
    void raiseVerdict();
    void raiseParameters();
    /// Shows the playground where it was closed, and brings it to the front.
    void raisePlayground();

    /// Arranges the panels for the window's present size.
    void resetLayout();
    QByteArray layout() const;
    bool restoreLayout(const QByteArray &layout);
    /// Shows this panel alone; restoreLayout() brings the others back.
    void showOnly(QDockWidget *dock);

    const QVector<QDockWidget *> &docks() const { return m_docks; }
    ParametersPanel *parameters() const { return m_parameters; }
    SampleSelection *selection() const { return m_selection; } ///< images selected in any of the panels
    ActivationPanel *activations() const { return m_activation; }
    PlaygroundPanel *playground() const { return m_playground; }

signals:
    void notice(const QString &message, bool isError);

private:
    QDockWidget *addPanel(QWidget *panel, const QString &title, const char *name);
    void showTitles();
    void offerRuns(const ScanRecord *shown);

    struct Run {
        QString name;
        std::shared_ptr<const ScanRecord> record;
    };

    SampleSelection *m_selection;
    std::string m_selectedFrom; ///< path of the data set whose images are selected
    std::vector<Run> m_runs;
    VerdictPanel *m_verdict;
    ParametersPanel *m_parameters;
    LossPanel *m_loss;
    TriggerPanel *m_trigger;
    ProbePanel *m_probe;
    ActivationPanel *m_activation;
    PlaygroundPanel *m_playground;
    QVector<QDockWidget *> m_docks;
    QDockWidget *m_verdictDock;
    QDockWidget *m_parametersDock;
    QDockWidget *m_lossDock;
    QDockWidget *m_triggerDock;
    QDockWidget *m_probeDock;
    QDockWidget *m_activationDock;
    QDockWidget *m_playgroundDock;
};

} // namespace drm
