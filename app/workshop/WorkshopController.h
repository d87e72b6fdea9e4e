// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/JobRunner.h"
#include "app/workshop/WorkshopFacts.h"
#include "core/workshop/Kit.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace drm {

class CaseController;
class EvidenceController;
class LabController;
class MessageBar;
class MitigateController;
class ReportController;
class ScanController;
class ShownRun;
class Spotlight;
class WorkshopPane;
class Workspace;

/// The workshop of a window: it has the kit made, sees whether a step of a lesson is done, does it where it is asked to
/// show how, and tells the game what is opened and scanned.
class WorkshopController : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        JobRunner *runner;
        Workspace *workspace;
        ShownRun *shown;
        ScanController *scans;
        LabController *lab;
        MitigateController *mitigation;
        CaseController *cases;
        EvidenceController *evidence;
        ReportController *reports;
        MessageBar *messages;
        Spotlight *spotlight;
    };

    /// `labFolder`: where what the lessons train goes.
    WorkshopController(const Parts &parts, const QString &labFolder, QObject *parent);

    WorkshopPane *pane() const { return m_pane; } ///< whoever lays out the window owns it
    bool isOpen() const;
    /// Shows the pane; from the first time on with the lessons of `folder`, else those of LessonBook::ownFolder() where
    /// there is one, else the program's.
    void open(const QString &folder = {});
    void close();
    void setKitFolder(const QString &folder) { m_kit.folder = folder.toStdString(); }
    void setThreads(int threads) { m_threads = threads; } ///< that make the kit from now on; 0: all cores
    const Kit &kit() const { return m_kit; }
    bool owns(int job) const { return job == m_job; } ///< the kit is being made
    WorkshopFacts facts() const; ///< as they are now
    void look(); ///< at what the step waits for; comes by itself a few times a second

signals:
    void openRequested(const QString &modelPath, const QString &dataPath);
    void scanWanted();
    void mitigateWanted();
    void toggled(bool open);
    void ended(const QString &message); ///< the kit is made, or not; for the status line

private:
    void connectAll();
    void makeKit();
    void checkKit();
    void endKit(RunState state);
    void keepPaneFree();
    void showPage();
    void showHow();
    bool isReadyFor(const LessonCommand &action) const;
    void goOn(); ///< with what "Show me" has begun
    void perform(const LessonCommand &action);
    void mitigate();
    void openModel(const QString &name);
    void train(const LessonCommand &action);
    QString pathOf(const std::string &model) const;

    Parts m_parts;
    QString m_labFolder;
    WorkshopPane *m_pane;
    Kit m_kit;
    QTimer m_timer;
    WorkshopFacts m_begin; ///< when the step began
    std::vector<LessonCommand> m_showing; ///< what "Show me" has yet to do
    QString m_awaited; ///< a model that it has opened, until it is there; empty: none
    int m_threads = 0;
    int m_job = -1;
    bool m_hasBook = false;
    int m_scans = 0;
    std::optional<Verdict> m_verdict;
    int m_trainings = 0;
    int m_mitigations = 0;
    QElapsedTimer m_scanning;
    QSet<const QWidget *> m_beside; ///< dialogs that are shown and have had their place
};

} // namespace drm
