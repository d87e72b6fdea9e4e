// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SystemText.h"

#include "core/base/Text.h"

#include <cerrno>
#include <filesystem>
#include <new>

namespace drm {

namespace {

/// Null where the number is a rare one.
const char *usualText(int error)
{
    switch (error) {
    case ENOENT:
        return DRM_TEXT("Engine", "No such file or directory");
    case EACCES:
        return DRM_TEXT("Engine", "Permission denied");
    case EPERM:
        return DRM_TEXT("Engine", "Operation not permitted");
    case ENOSPC:
        return DRM_TEXT("Engine", "No space left on device");
    case EDQUOT:
        return DRM_TEXT("Engine", "Disk quota exceeded");
    case EFBIG:
        return DRM_TEXT("Engine", "File too large");
    case EISDIR:
        return DRM_TEXT("Engine", "Is a directory");
    case ENOTDIR:
        return DRM_TEXT("Engine", "Not a directory");
    case EEXIST:
        return DRM_TEXT("Engine", "File exists");
    case EROFS:
        return DRM_TEXT("Engine", "Read-only file system");
    case ENAMETOOLONG:
        return DRM_TEXT("Engine", "File name too long");
    case ELOOP:
        return DRM_TEXT("Engine", "Too many levels of symbolic links");
    case EMFILE:
        return DRM_TEXT("Engine", "Too many open files");
    case ENXIO:
        return DRM_TEXT("Engine", "No such device or address");
    case EIO:
        return DRM_TEXT("Engine", "Input/output error");
    default:
        return nullptr;
    }
}

} // namespace

Message systemText(int error)
{
    const char *text = usualText(error);
    return text ? Message{text, {}} : Message{DRM_TEXT("Engine", "error number %1"), {std::to_string(error)}};
}

Message systemText(const std::error_code &error)
{
    return systemText(error.value()); // of the C library, as all that std::filesystem gives here
}

Message foreignText(const std::exception &error)
{
    if (const auto *file = dynamic_cast<const std::filesystem::filesystem_error *>(&error))
        return {DRM_TEXT("Engine", "%1 could not be used: %2."),
                {printable(file->path1().string()), systemText(file->code())}};
    if (dynamic_cast<const std::bad_alloc *>(&error))
        return {DRM_TEXT("Engine", "There is not enough memory."), {}};
    const std::string what = error.what();
    return {DRM_TEXT("Engine", "A library failed, and says: %1"), {printable(what.substr(0, what.find('\n')))}};
}

} // namespace drm
