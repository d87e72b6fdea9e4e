// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inputs/InputLoader.h"
#include "widgets/base/ShownSource.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace drm {

class HeaderStrip;
class RunList;
class Workspace;

/// The model and the images that are open, and the run that the panels show: always a run of just these. What is
/// opened, chosen or started comes here; header, panels and the box of runs follow, so that no result ever stands
/// under another model's name. While a scan runs, all of it belongs to that scan.
class ShownRun : public QObject {
    Q_OBJECT

public:
    /// What it fills; all of it outlives this.
    struct Parts {
        HeaderStrip *header;
        Workspace *workspace;
        RunList *runs;
        InputLoader *loader;
    };

    ShownRun(const Parts &parts, QObject *parent);

    const std::optional<ModelInfo> &model() const { return m_model; } ///< none: not open, or its head is to be chosen
    const std::optional<DataFacts> &data() const { return m_data; }
    bool isComplete() const { return m_model && m_data; }
    /// The paths and the head that are open, with the parameters shown; empty paths: nothing.
    ScanRequest request() const;
    /// What is open, whether a run of it is shown or not.
    ShownSource source() const;
    /// File names of the model and of the images, as far as they are open.
    QStringList names() const;

    /// False, and no change, while a scan of other files runs; so are the next two.
    bool setModel(const ModelInfo &info);
    bool setData(const DataFacts &facts);
    bool askForHead(const QString &path, const std::vector<HeadCandidate> &candidates);
    /// Run `index` of the list with its model, images and parameters; -1: no run, of what is open.
    void show(int index);
    /// This scan starts: the panels are emptied for it.
    void begin(const ScanRequest &request);
    /// The scan that was begun ended without a run of the list; the panels keep what it has found.
    void keepStopped(const ScanRecord &record);
    /// The scan that was begun could not be run: there is nothing to show.
    void abandon();
    /// The scan that was begun waits for somebody to confirm it in spite of these checks.
    void askToConfirm(const std::vector<PreflightCheck> &checks);
    void clear();
    /// Empties the panels where what they show is no run of what is open with the parameters shown.
    void check();

signals:
    void earlierRunChosen(int index); ///< by the button of the empty verdict panel

private:
    /// What a run is of.
    struct Subject {
        std::string modelPath;
        std::string sha256; ///< empty: not known
        std::string head; ///< empty: not known
        std::string answers;
        std::string inputs;
        InputTransform transform;
        std::string dataPath;
    };

    static Subject subjectOf(const ScanRecord &record);
    static bool areSame(const Subject &a, const Subject &b);
    std::optional<Subject> open() const;
    bool isForeign(const std::string &path, const std::string &scanned) const;
    void nameRunning();
    void empty();
    void sayWhyEmpty();
    int runToOffer() const;

    Parts m_parts;
    ScanRequest m_request; ///< paths and head of what is open
    std::optional<ModelInfo> m_model;
    std::optional<DataFacts> m_data;
    std::optional<Subject> m_shown; ///< of the panels; none: they are empty
    QString m_last; ///< run file that was shown last
    std::optional<ScanRequest> m_running;
    bool m_changing = false;
};

} // namespace drm
