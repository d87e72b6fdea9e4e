// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/CaseJson.h"

#include <map>
#include <string>
#include <vector>

namespace drm {

/// Writes a case as a folder that only the user may read: case.json, and its attachments beside it (docs/case.md). What
/// the folder held is there whole until the new case.json is, whatever happens meanwhile; then attachments that no
/// entry names any more are removed. `folder` is a case, an empty folder, or not there yet. Throws Error{WriteFailed}.
void writeCase(const std::string &folder, const Case &content);

/// The same, with the SHA-256 of its run files. Those of finished scans that lie elsewhere are copied into "runs" of
/// the folder first, each once, and named there; those of unfinished scans stay where their checkpoints are. Returns
/// the new paths of the copied ones by the old ones. `before`: the caseHash() that it must still have, where it is
/// there; empty: whatever it has. Else somebody else saved it meanwhile, and Error{WriteFailed} keeps what they saved.
std::map<std::string, std::string> saveCase(const std::string &folder, Case content, const std::string &before = {});

/// The SHA-256 of its case.json as it is now; empty where it cannot be read.
std::string caseHash(const std::string &folder);

/// `path`: the folder of a case, its case.json, or the single file that cases of schema 1 are. Paths come back
/// absolute, each once. A case that is not what its own hash says, and an attachment that is missing or altered, has an
/// alteration; such an attachment comes without bytes. Throws Error: FileNotFound, UnsupportedFile (another kind of
/// file or a newer schema), CorruptFile (truncated, too large, nested too deeply, too many entries, a wrong type; the
/// message names it).
Case readCase(const std::string &path);

/// Whether it is a case, of any schema number; false for whatever cannot be read.
bool isCase(const std::string &path);

/// The folder that writeCase() wrote, of the path of a case: itself, or that of its case.json. Empty for a case of
/// schema 1, which is a single file.
std::string caseFolderOf(const std::string &path);

/// The SHA-256 of each run file that can be read and that no scan is writing, for runHashes.
std::map<std::string, std::string> runHashesOf(const Case &content);
/// Which of its models and run files are others now than when it was saved, a sentence each; reads all of them. What is
/// not there any more is passed over.
std::vector<Message> changedFilesOf(const Case &content);

} // namespace drm
