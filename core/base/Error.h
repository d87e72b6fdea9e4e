// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <stdexcept>
#include <string>

namespace drm {

/// What went wrong, so that a caller can choose the next step (exit code, translated sentence) without parsing text.
enum class ErrorKind {
    InvalidArgument, ///< a parameter is outside its documented range
    FileNotFound, ///< the path does not exist or cannot be read
    UnsupportedFile, ///< the file exists, and is not of a kind that can be used here
    CorruptFile, ///< the file is of the right kind, and damaged or inconsistent
    UnsafeFile, ///< the file asks for something a model or data file must not do
    UnsuitableModel, ///< the model loads and cannot be scanned (no linear head, wrong input shape, ...)
    UnsuitableData, ///< the data loads and cannot be used (too few images, wrong shape, ...)
    WriteFailed, ///< an output file could not be written
    Internal ///< a defect of this program or of a library
};

/// The one exception type of the project. `message()` is a full sentence that says what is wrong and what to do, and
/// what() the same in English; `path()` names the file concerned and is empty where there is none.
class Error : public std::runtime_error {
public:
    Error(ErrorKind kind, const Message &message, std::string path = {})
        : std::runtime_error(message.english())
        , m_kind(kind)
        , m_message(message)
        , m_path(std::move(path))
    {
    }
    /// In English alone: of what no user of the window meets.
    Error(ErrorKind kind, const std::string &message, std::string path = {})
        : Error(kind, Message::asIs(message), std::move(path))
    {
    }

    ErrorKind kind() const { return m_kind; }
    const Message &message() const { return m_message; }
    const std::string &path() const { return m_path; }

private:
    ErrorKind m_kind;
    Message m_message;
    std::string m_path;
};

} // namespace drm
