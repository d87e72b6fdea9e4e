// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanRecord.h"
#include "core/store/CaseFile.h"

namespace drm {

class LogModel;
class RunList;
class Workspace;

/// What the window shows of a case: noted for its file, and shown again.
class CaseScene {
public:
    /// Both outlive it.
    CaseScene(Workspace &workspace, const RunList &runs);

    /// Which of its inputs and runs are open, `shown` being what is loaded, and which runs are compared.
    void noteInputs(Case &content, const ScanRequest &shown) const;
    /// How the panels stand, and what each of them shows.
    void notePanels(Case &content) const;

    void noteLog(Case &content) const; ///< its newest lines
    void clearLog() const;
    void showLog(const Case &content) const;

    /// Both come after the runs and inputs have been opened again.
    void showCompared(const Case &content) const;
    void showPanels(const Case &content) const;

private:
    LogModel &log() const;

    Workspace &m_workspace;
    const RunList &m_runs;
};

} // namespace drm
