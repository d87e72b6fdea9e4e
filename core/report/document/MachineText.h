// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace drm {

/// What the formats for other programs share: texts out of files that have to be of a certain form there.
namespace machinetext {

bool isUtcTime(std::string_view text); ///< "2026-11-28T18:15:44Z"
/// A relative reference (RFC 3986) of a path, with "/" between folders; any other byte that is not plain is escaped.
std::string uriOf(std::string_view path);
/// Twelve digits of a model's hash, or "unknown" where it is none: the part of an identifier that is the
/// same from run to run.
std::string shortHash(std::string_view sha256);

} // namespace machinetext

} // namespace drm
