// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// Names of the files that seal a folder; they lie directly in it.
inline const std::string manifestName = "manifest.json";
inline const std::string sealName = "seal.json";
inline const std::string signerName = "signer.pub.pem"; ///< the signer's public key; it is listed in the manifest

/// A file below a folder, as it was.
struct ListedFile {
    std::string path; ///< from the folder, '/' between parts, UTF-8
    std::string sha256;
    std::uint64_t bytes = 0;
};

/// All files below a folder but manifest.json and seal.json, by path, each once. JSON, schema "drmguard.manifest/1".
struct Manifest {
    std::vector<ListedFile> files;
};

/// Reads every file below the folder. Throws Error: FileNotFound; UnsupportedFile where one is a link or a device, has
/// a name that is no plain UTF-8 (controls and backslashes are refused, too), or where there are more than 100,000
/// files or 32 levels.
Manifest manifestOf(const std::string &folder);

/// Byte for byte the same for the same manifest.
std::string manifestText(const Manifest &manifest);

/// Throws JsonFault where it is no such manifest, lists more than 100,000 files, one of them twice or not in order, or
/// one that cannot lie in the folder.
Manifest parseManifest(const std::string &text);

/// What does not hold of one file.
struct FileFinding {
    enum class Kind {
        Changed, ///< it holds something else than was sealed
        Missing, ///< listed, and not there
        Added, ///< there, and not listed
        NotPlain, ///< listed, and a link, a folder or a device now
        Unreadable, ///< listed and there; `detail` says why it cannot be read
        Damaged, ///< one of the files of the seal, which makes no sense; `detail` says why
        Rewritten, ///< one of the files of the seal, which says the same in other bytes
        Contradicts ///< the seal, which was signed as something else than report.json says; `detail` says what
    };

    std::string path; ///< from the folder; as it is on the disk, so not always UTF-8
    Kind kind = Kind::Changed;
    Message detail;
};

/// "changed", "missing", ...
std::string toString(FileFinding::Kind kind);

/// The files of the folder against the manifest, by path. `only`: one path of which alone something is asked; empty:
/// all. Throws Error as manifestOf() does where the folder cannot be gone through.
std::vector<FileFinding> compareWithFolder(const Manifest &manifest, const std::string &folder,
                                           const std::string &only = {});

} // namespace drm
