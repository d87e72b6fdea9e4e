// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace drm {

/// A plain file that is read once, from its beginning to its end. `what` names its purpose in messages: "a truth file".
/// Every member throws Error{FileNotFound} where it cannot be read or is no plain file: a pipe or a device could block,
/// or never end.
class PlainFile {
public:
    PlainFile(const std::string &path, const Message &what);
    ~PlainFile();
    PlainFile(const PlainFile &) = delete;
    PlainFile &operator=(const PlainFile &) = delete;

    std::uintmax_t size() const { return m_size; } ///< bytes, when it was opened; it may grow
    /// The next bytes, at most `most`; how many there were, 0 at the end alone.
    std::size_t read(char *bytes, std::size_t most);

private:
    std::string m_path;
    int m_descriptor = -1;
    std::uintmax_t m_size = 0;
};

/// The bytes of a PlainFile, whole. Throws Error as that does, and Error{CorruptFile} where it is larger than
/// `maxBytes`.
std::string readPlainFile(const std::string &path, std::size_t maxBytes, const Message &what);

/// The first `count` bytes of a plain file, or all of a shorter one, to tell what it is; empty where it cannot be read
/// or is no plain file.
std::string beginOf(const std::string &path, std::size_t count);

} // namespace drm
