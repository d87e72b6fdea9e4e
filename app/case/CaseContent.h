// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/ScanJob.h"
#include "core/store/CaseFile.h"
#include "widgets/panels/case/CaseTreeModel.h"

#include <QHash>
#include <QStringList>

namespace drm {

/// The title of a case, its notes, evidence and report, and the lists of its models, image sets and runs; each is in
/// its list once.
class CaseContent {
public:
    const Case &lists() const { return m_lists; } ///< and nothing of what is shown
    void set(const Case &content); ///< without what it says of what was shown
    void setTitle(const QString &title) { m_lists.title = title.toStdString(); }
    void setNotes(const QString &notes) { m_lists.notes = notes.toStdString(); }
    void setEvidence(const std::vector<CaseEvidence> &evidence) { m_lists.evidence = evidence; }
    void setReport(const CaseReport &report) { m_lists.report = report; }
    void addCopies(const std::map<std::string, std::string> &copies)
    {
        m_lists.copies.insert(copies.begin(), copies.end());
    }
    void addMitigation(const CaseAttachment &json) { m_lists.mitigations.push_back(json); }
    /// Run files that lie elsewhere now: new paths by old ones.
    void renameRuns(const std::map<std::string, std::string> &moved);
    /// What makes two cases differ for someone who is asked whether to save: not how they were looked at.
    std::string key() const;
    QStringList files() const;

    CaseModel *model(const std::string &path); ///< null where it is none of them
    /// False where a model of this path was another file when it was added.
    bool addModel(const ModelInfo &info);
    void addDataSet(const std::string &path);
    /// The run file, and the request to repeat it with.
    void addRun(const QString &path, const ScanRequest &request);
    /// What was scanned belongs to the case, even where it came from the record of an earlier run.
    void addInputsOf(const ScanRecord &record);
    void setRequest(const QString &run, const ScanRequest &request) { m_requests[run] = request; }
    /// That of a run that could be read; none of others.
    std::optional<ScanRequest> requestOf(const QString &run) const;
    void remove(CaseTreeModel::Kind kind, const QStringList &paths);

private:
    Case m_lists;
    QHash<QString, ScanRequest> m_requests; ///< by run file
};

} // namespace drm
