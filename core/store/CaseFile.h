// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/model/RegressionModel.h"

#include <map>
#include <string>
#include <vector>

namespace drm {

/// A model of a case, with what has to be known to open it again.
struct CaseModel {
    std::string path;
    std::string sha256; ///< hexadecimal, of the file when it was last opened; empty: never opened
    std::string head; ///< HeadCandidate::name; empty: the last linear layer
    InputTransform transform;
    int imageSize = 0; ///< pixels, square; 0: automatic
};

/// What belongs together in one investigation, and what the window showed of it. Holds paths, never the files' content.
struct Case {
    std::string title;
    std::vector<CaseModel> models;
    std::vector<std::string> dataSets;
    std::vector<std::string> runs; ///< paths of run files
    std::string shownModel; ///< one of the paths above, or empty; so are the next two
    std::string shownData;
    std::string shownRun;
    /// Two of `runs` that are held against each other, the left one first; or none.
    std::vector<std::string> comparedRuns;
    std::map<std::string, std::string> panels; ///< by name of the panel: a JSON object, as compact text
    std::string layout; ///< of the window's panels, base64
    std::map<std::string, std::string> runHashes; ///< SHA-256 of run files when it was saved, by path; not of all
    /// What is not as it was written, a sentence each; filled by readCase(), never stored.
    std::vector<Message> alterations;
    std::string origin; ///< of an automatic backup: the case file it backs up; empty: the case was never saved
};

/// Case file, JSON, schema "drmguard.case/1". Files below the folder of `path` are stored relative to it, so that the
/// folder can be moved. An AtomicFile that only the user may read. Throws Error{WriteFailed}.
void writeCase(const std::string &path, const Case &content);

/// Paths come back absolute, each once. A case that is not what its own hash says has an alteration. Throws Error:
/// FileNotFound, UnsupportedFile (another kind of file or a newer schema), CorruptFile (truncated, larger than 4 MiB,
/// nested too deeply, too many entries, a wrong type; the message names it).
Case readCase(const std::string &path);

/// Whether a file is JSON that calls itself a case of any schema number; false for whatever cannot be read.
bool isCaseFile(const std::string &path);

/// The SHA-256 of each run file that can be read and that no scan is writing, for runHashes.
std::map<std::string, std::string> runHashesOf(const Case &content);
/// Which of its models and run files are others now than when it was saved, a sentence each; reads all of them. What is
/// not there any more is passed over.
std::vector<Message> changedFilesOf(const Case &content);

/// Paths of all models, data sets and runs.
std::vector<std::string> filesOf(const Case &content);

/// The text that writeCase() would write.
std::string caseText(const std::string &path, const Case &content);

} // namespace drm
