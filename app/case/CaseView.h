// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/CaseFile.h"
#include "widgets/panels/case/CaseTreeModel.h"
#include "widgets/panels/case/RunTableModel.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <QStringList>

namespace drm {

class CasePanel;

/// What is known of the files of a case, and how the case panel shows it.
class CaseView {
    Q_DECLARE_TR_FUNCTIONS(drm::CaseView)

public:
    explicit CaseView(CasePanel *panel);

    static QString untitled(); ///< title of a case that was not saved yet

    void clear();
    void setRun(const RunRow &row);
    void setFound(const QString &path);
    void renameRuns(const std::map<std::string, std::string> &moved); ///< new paths by old ones
    /// All files that are missing now. Returns the run files that are back and of which nothing is known yet.
    QStringList setMissing(const QStringList &paths);
    bool isMissing(const QString &path) const { return m_missing.contains(path); }

    /// Fills the panel with the lists of `content`; `shownRun` is what the window shows now, as are its other two.
    void show(const Case &content, const QString &title, const QString &path, bool unsaved) const;

private:
    std::vector<CaseItem> items(const std::vector<std::string> &paths, const std::string &shown) const;

    CasePanel *m_panel;
    QSet<QString> m_missing;
    QHash<QString, RunRow> m_runs; ///< by path
};

} // namespace drm
