// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/seal/Manifest.h"
#include "core/seal/PublicKey.h"
#include "core/seal/Statement.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// What the check of a sealed folder, or of one file in it, came to.
struct SealCheck {
    enum class Signature {
        None, ///< there is no seal.json
        Unreadable, ///< seal.json makes no sense; a finding says why
        NoKey, ///< there is no key to check it with
        OtherKey, ///< it names another key than the one that was given
        Wrong, ///< it does not fit the key
        Fits ///< the key's; `isVouchedFor` says whose that is
    };

    std::string folder; ///< absolute
    std::string only; ///< the one file that was compared, from the folder; empty: all
    bool manifestWasRead = false; ///< else no file could be compared
    std::size_t listed = 0; ///< files in the manifest
    std::size_t compared = 0; ///< of these; those that hold are not among the findings
    std::vector<FileFinding> findings; ///< by path

    Signature signature = Signature::None;
    std::string keyId; ///< the key that fits, or the one that the seal names; empty: none
    bool isVouchedFor = false; ///< the caller gave the key; else it lay in the folder, and proves nothing by itself
    bool keyWasGiven = false;
    std::string givenKeyId;
    /// Whether the manifest is the one that was signed; nothing where that could not be checked.
    std::optional<bool> manifestIsSigned;
    /// What was signed; nothing unless all of this holds.
    std::optional<Statement> statement;

    /// Nothing was found, and the signature fits. A folder that nobody signed does not hold.
    bool holds() const;
};

/// The folder that a file or folder is sealed in: itself, or the nearest one above with a manifest.json or a seal.json;
/// empty: none.
std::string sealedFolderOf(const std::string &path);

/// Checks a sealed folder (the whole of it, where `path` is a folder below), or one file in it and the seal. `key`: the
/// signer's, got another way than the folder; null: none. Whatever does not hold is part of the result. Throws Error:
/// FileNotFound where there is no such path, UnsupportedFile where it lies in no sealed folder, or the folder cannot be
/// gone through.
SealCheck checkSealed(const std::string &path, const PublicKey *key);

} // namespace drm
