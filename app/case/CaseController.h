// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/CaseContent.h"
#include "app/case/CaseItems.h"
#include "app/case/CaseRecovery.h"
#include "app/case/CaseScene.h"
#include "app/case/CaseStore.h"
#include "app/case/CaseView.h"
#include "app/inputs/InputLoader.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace drm {

class CasePanel;

/// The case that is open: gathers the models, data and runs that the window opens, shows them in the case panel, saves
/// them and opens them again as they were. Unsaved changes are backed up every minute and after every run.
class CaseController : public QObject {
    Q_OBJECT

public:
    /// Backups go into `folder`. `parts.window` owns this.
    CaseController(const CaseParts &parts, const QString &folder);

    QString title() const;
    QString path() const { return m_path; } ///< of the case file; empty: not saved yet
    /// The models, data and runs are others than in the case file.
    bool isUnsaved() const;
    /// The case as it is now, with what the window shows of it.
    Case capture() const;

    /// In the order of the report.
    const std::vector<CaseEvidence> &evidence() const { return m_content.lists().evidence; }
    void setEvidence(const std::vector<CaseEvidence> &evidence);
    const CaseReport &report() const { return m_content.lists().report; }
    void setReport(const CaseReport &report);
    /// Of models and image sets, as Case::copies; saves the case.
    void addCopies(const std::map<std::string, std::string> &copies);
    /// Its result, JSON of schema drmguard.mitigation/1.
    void addMitigation(const std::string &json);

    /// What the window has loaded, with the parameters shown; empty paths: nothing.
    void setShown(const ScanRequest &request);
    /// False while a scan runs.
    void setOpenEnabled(bool enabled);
    /// True where nothing is lost if the window closes. Else the user is asked; the window is closed again once that is
    /// settled.
    bool mayClose();
    /// Does it once the user has saved, or does not want to; never, where the user cancels. While it is done, the
    /// window may close.
    void leave(const std::function<void()> &then);
    /// Brings back the case of a program that crashed.
    CaseRecovery *recovery() const { return m_recovery; }
    void saveTo(const QString &path);
    /// A scan has ended, and its run is in the list: a crash must not lose that it belongs to the case.
    void runFinished(const ScanRecord &record);
    void backUp();
    void forgetBackup(); ///< the program ends, and nothing is lost

public slots:
    void newCase();
    void openDialog();
    void save();
    void saveAs();

signals:
    void changed(); ///< title(), path() or isUnsaved()
    /// The window is to forget what is loaded and shown.
    void evidenceChanged();
    void cleared();
    void runChosen(int index); ///< in the list of runs; -1: none
    void scanWanted(const drm::ScanRequest &request); ///< for the queue
    void opened(const QString &path); ///< or saved
    void statusChanged(const QString &message);

private:
    struct Opening {
        std::shared_ptr<const Case> content;
        QString path;
        QStringList missing;
        QStringList problems; ///< sentences
        bool recovered = false; ///< `path` is a backup
    };

    CasePanel *panel() const;
    void connectLoader();
    void connectItems();
    void connectStore();
    void edited();

    void reset();
    void show(Opening opening);
    void finishOpening();
    /// Calls `then` once no changes are unsaved that the user wants to keep.
    void settle(const std::function<void()> &then);
    void askToSave(const std::function<void()> &then);
    bool asksToSave() const;
    void refresh();

    CaseParts m_parts;
    CaseStore m_store;
    CaseView m_view;
    CaseScene m_scene;
    CaseContent m_content; ///< capture() adds what is shown
    CaseItems *m_items;
    CaseRecovery *m_recovery;
    QTimer m_timer;
    QTimer m_soon; ///< until the next backup, where somebody wrote or pinned something
    QString m_path;
    std::string m_savedKey; ///< CaseContent::key() of what was saved or opened
    std::string m_backedUp; ///< text of the last backup
    ScanRequest m_shown;
    std::optional<Opening> m_opening;
    CaseContent m_saving; ///< what is being saved
    std::function<void()> m_afterSaving;
    bool m_hasNewRuns = false; ///< finished since the case was saved or begun
    bool m_openEnabled = true;
    bool m_mayClose = false;
};

} // namespace drm
