// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inputs/InputLoader.h"
#include "app/jobs/JobRunner.h"
#include "app/shell/FocusWalk.h"
#include "widgets/theme/Theme.h"

#include <QMainWindow>

class QGridLayout;
class QSplitter;

namespace drm {

class CaseCollector;
class CaseController;
class DataController;
class DropOverlay;
class EvidenceController;
class FileOpening;
class HeaderStrip;
class JobQueue;
class LabController;
class Leaving;
class MainActions;
class MessageBar;
class MitigateController;
class PanelExport;
class PlaygroundController;
class ReportController;
class RunList;
class RunStart;
class ScanController;
class Shell;
class ShownRun;
class StatusStrip;
class PresenterMode;
class Spotlight;
class WorkshopController;
class Workspace;

/// The program's window: opens models, data and run files, runs scans and shows them. Nothing here computes; JobRunner
/// and InputLoader do, on threads of their own.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Run files and checkpoints go into `runFolder`, what the lab makes and the backups of cases into the folders
    /// "lab" and "cases" beside it.
    explicit MainWindow(const QString &runFolder, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens a model, data or a run file, whichever it is.
    void openPath(const QString &path);
    void setThemeMode(Theme::Mode mode);
    Theme::Mode themeMode() const { return m_mode; }
    /// Puts the layout of the last session back; a new one starts with the default layout.
    void restoreSession();
    /// Closes to be built anew, in another language; nothing where something keeps it open.
    void comeBack();
    bool comesBack() const { return m_comesBack; } ///< it was closed by comeBack()
    QStringList openPaths() const; ///< runs, the model, the images; or the case that holds them
    /// Says so where the case of a program that crashed can be brought back, and then offers to resume.
    void offerRecovery();

    JobRunner *runner() { return &m_runner; }
    InputLoader *loader() { return &m_loader; }
    FileOpening *files() const { return m_files; }
    Leaving *leaving() const { return m_leaving; }
    Workspace *workspace() const { return m_workspace; }
    CaseCollector *collector() const { return m_collector; }
    EvidenceController *evidence() const { return m_evidence; }
    PanelExport *exports() const { return m_exports; }
    ReportController *reports() const { return m_reports; }
    MessageBar *messages() const { return m_messages; }
    StatusStrip *status() const { return m_status; }
    LabController *lab() const { return m_lab; }
    CaseController *cases() const { return m_cases; }
    JobQueue *queue() const;
    MitigateController *mitigation() const { return m_mitigation; }
    Shell *shell() const { return m_shell; }
    WorkshopController *workshop() const { return m_workshop; }
    /// Where runs are kept from now on; empty: where the constructor was told to.
    void setRunFolder(const QString &folder);
    const QString &runFolder() const;
    const QString &defaultRunFolder() const { return m_defaultRunFolder; }
    /// Shows run `index` of those opened or finished in this session, in order; `runCount()` of them.
    void showRun(int index);
    int runCount() const;
    QString runName(int index) const;

public slots:
    void saveScreenshot();
    void run();
    void stop();
    void openMitigation();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override { return FocusWalk::step(*this, next); }

private:
    void buildContent();
    void connectActions();
    void connectFiles();
    void connectRunner();
    void connectLab();
    void connectCase();
    void connectWorkshop();
    void showAlone(bool alone);

    void runFound(const QString &path, const std::shared_ptr<const ScanRecord> &record);

    void forget();
    void openTrained(const QString &modelPath, const QString &dataPath);
    bool scanning() const; ///< the job under way is a scan, neither a training nor a mitigation

    void refresh();
    void compareRuns(const QString &first, const QString &second);
    void showTitle();

    JobRunner m_runner;
    InputLoader m_loader;
    QString m_defaultRunFolder;
    Theme::Mode m_mode = Theme::Mode::System;

    MainActions *m_actions;
    HeaderStrip *m_header;
    MessageBar *m_messages;
    Workspace *m_workspace;
    StatusStrip *m_status;
    DropOverlay *m_overlay;
    QGridLayout *m_place; ///< of the workspace
    QSplitter *m_beside; ///< the workspace and what stands beside it
    RunList *m_runs;
    ShownRun *m_shown;
    ScanController *m_scans;
    CaseController *m_cases;
    CaseCollector *m_collector;
    EvidenceController *m_evidence;
    PanelExport *m_exports;
    ReportController *m_reports;
    RunStart *m_start;
    FileOpening *m_files;
    Leaving *m_leaving;
    LabController *m_lab;
    MitigateController *m_mitigation;
    PlaygroundController *m_playground;
    DataController *m_browser;
    Spotlight *m_spotlight;
    PresenterMode *m_presenter;
    WorkshopController *m_workshop;
    bool m_comesBack = false;
    Shell *m_shell;
};

} // namespace drm
