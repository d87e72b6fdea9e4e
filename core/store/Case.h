// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/record/ImageSize.h"
#include "core/record/ModelInfo.h"

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace drm {

/// A model of a case, with what has to be known to open it again.
struct CaseModel {
    std::string path;
    std::string sha256; ///< hexadecimal, of the file when it was last opened; empty: never opened
    std::string head; ///< as ModelOptions has it
    InputTransform transform;
    ImageSize imageSize; ///< not given: automatic
    std::string answers; ///< as ModelOptions has it
    std::string inputs; ///< likewise
};

/// Bytes that a case keeps in its folder, in a file that its SHA-256 names and that never changes.
struct CaseAttachment {
    /// No bytes: no attachment.
    static CaseAttachment of(std::string bytes);

    bool isSet() const { return !sha256.empty(); }
    std::string text() const { return bytes ? *bytes : std::string(); }

    std::string sha256; ///< empty: there is none
    std::shared_ptr<const std::string>
        bytes; ///< null though `sha256` is set: missing or altered, see Case::alterations
};

/// A picture of a panel that was pinned for the report.
struct CaseEvidence {
    std::string panel; ///< name of the panel, such as "loss"
    std::string run; ///< path of the run file that it shows; empty: it shows none
    std::string caption;
    std::string note;
    CaseAttachment picture; ///< PNG
    CaseAttachment figures; ///< CSV, what the picture is drawn from; may be none
    std::string viewState; ///< a JSON object as compact text, by which the panel is restored; may be empty
    std::string pinnedUtc; ///< ISO 8601
};

/// What is chosen for the report of a case.
struct CaseReport {
    std::string title;
    std::string analyst;
    std::string organisation;
    std::string purpose;
    std::string dataLicence;
    CaseAttachment logo; ///< PNG
    std::string language; ///< as in "de"; empty: that of the window
    std::vector<std::string> formats; ///< names; none: the usual ones
};

/// A line of the log, in the language that it was written in.
struct CaseLogLine {
    std::string time; ///< ISO 8601
    std::string severity; ///< "information", "success", "warning" or "error"
    std::string text;
};

/// What belongs together in one investigation, and what the window showed of it. Models, image sets and runs are paths.
struct Case {
    std::string title;
    std::string notes;
    std::vector<CaseModel> models;
    std::vector<std::string> dataSets;
    std::vector<std::string> runs; ///< paths of run files
    std::vector<CaseEvidence> evidence; ///< in the order of the report
    std::vector<CaseAttachment> mitigations; ///< JSON, schema drmguard.mitigation/1
    CaseReport report;
    std::vector<CaseLogLine> log; ///< oldest first
    std::string shownModel; ///< one of the paths above, or empty; so are the next two
    std::string shownData;
    std::string shownRun;
    /// Two of `runs` that are held against each other, the left one first; or none.
    std::vector<std::string> comparedRuns;
    std::map<std::string, std::string> panels; ///< by name of the panel: a JSON object, as compact text
    std::string layout; ///< of the window's panels, base64
    /// Copies of models and image sets in the case's folder, by the paths of the originals. readCase() names the copy
    /// in place of an original that is gone.
    std::map<std::string, std::string> copies;
    std::map<std::string, std::string> runHashes; ///< SHA-256 of run files when it was saved, by path; not of all
    /// What is not as it was written, a sentence each; filled by readCase(), never stored.
    std::vector<Message> alterations;
    std::string readSha256; ///< of the case.json that readCase() read; never stored
    std::string origin; ///< of an automatic backup: the case that it backs up; empty: the case was never saved
};

/// Every attachment of `content` with its place in the case's folder: "evidence/0123456789abcdef.png".
std::vector<std::pair<std::string, CaseAttachment *>> attachmentsOf(Case &content);

/// Paths of all models, data sets and runs.
std::vector<std::string> filesOf(const Case &content);

/// "name-2.ending" for 2 and so on; for 1 `name` itself.
std::filesystem::path numbered(const std::filesystem::path &name, int number);

/// A name in `folder` that is free: that one, or "name-2.ending".
std::filesystem::path freePlace(const std::filesystem::path &folder, const std::filesystem::path &name);

/// Names run files by other paths wherever the case names them; `moved`: from old paths to new ones.
void renameRuns(Case &content, const std::map<std::string, std::string> &moved);
/// The same of models and image sets.
void renameInputs(Case &content, const std::map<std::string, std::string> &moved);

} // namespace drm
