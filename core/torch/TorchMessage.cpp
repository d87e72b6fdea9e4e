// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/TorchMessage.h"

#include "core/base/Text.h"

#include <algorithm>
#include <array>
#include <sstream>

namespace drm {

namespace {

constexpr const char *internalFailure = DRM_TEXT("Engine", "an internal check of LibTorch failed.");

std::string trimmed(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? std::string()
                                      : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Lines that only say where in the model's code something happened, or that something did.
bool isFrame(const std::string &line)
{
    static const std::array<const char *, 9> beginnings{"The following operation failed",
                                                        "Traceback",
                                                        "File ",
                                                        "Serialized ",
                                                        "Exception raised from",
                                                        "Arguments for call",
                                                        "The original",
                                                        "Compiled from ",
                                                        "frame #"};
    if (line.find("HERE") != std::string::npos || line.find("~~~") != std::string::npos || line.rfind("...", 0) == 0)
        return true;
    for (const char *beginning : beginnings)
        if (line.rfind(beginning, 0) == 0)
            return true;
    return false;
}

/// `line` with what LibTorch says of its own source taken off: all up to "please report a bug to PyTorch.", and a
/// place such as (function at file.cpp:12).
std::string withoutSource(std::string line)
{
    constexpr const char *Enforced = "[enforce fail at ";
    if (line.rfind(Enforced, 0) == 0) {
        const std::size_t end = line.find(']');
        line = end == std::string::npos ? std::string() : line.substr(end + 1);
        return trimmed(line.substr(std::min(line.find_first_not_of(" ."), line.size())));
    }
    constexpr const char *Report = "please report a bug to PyTorch.";
    if (const std::size_t report = line.find(Report); report != std::string::npos)
        line = line.substr(report + std::char_traits<char>::length(Report));
    for (const char *suffix : {".cpp:", ".h:", ".cpp\"", ".h\"", ".cc:"}) {
        const std::size_t place = line.find(suffix);
        if (place == std::string::npos)
            continue;
        const std::size_t open = line.rfind('(', place);
        line = open == std::string::npos ? std::string() : line.substr(0, open);
    }
    return trimmed(line);
}

} // namespace

std::string torchMessage(const std::string &what)
{
    constexpr const char *Marker = "RuntimeError: ";
    const std::size_t marker = what.rfind(Marker);
    std::istringstream lines(
        marker == std::string::npos ? what : what.substr(marker + std::char_traits<char>::length(Marker)));
    for (std::string raw; std::getline(lines, raw);) {
        std::string line = trimmed(raw);
        if (line.empty() || isFrame(line))
            continue;
        line = withoutSource(line);
        if (line.empty())
            continue;
        constexpr std::size_t longest = 300;
        if (line.size() > longest)
            line = line.substr(0, longest) + "…";
        return line.back() == '.' || line.back() == '!' ? line : line + ".";
    }
    return internalFailure;
}

Message torchText(const std::string &what)
{
    const std::string line = torchMessage(what);
    const Argument words = line == internalFailure ? Argument(Message{line, {}}) : Argument(printable(line));
    return {DRM_TEXT("Engine", "LibTorch says: %1"), {words}};
}

} // namespace drm
