// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Terminal.h"

#include <cstdlib>
#include <unistd.h>

namespace drm::terminal {

bool speaksUnicode()
{
    // The first of these that is set decides, as in setlocale().
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const char *value = std::getenv(name);
        if (value && *value) {
            const std::string locale(value);
            return locale.find("UTF-8") != std::string::npos || locale.find("utf8") != std::string::npos;
        }
    }
    return false;
}

bool usesColour()
{
    const char *noColour = std::getenv("NO_COLOR");
    const char *term = std::getenv("TERM");
    return isatty(STDOUT_FILENO) != 0 && !(noColour && *noColour) && !(term && std::string(term) == "dumb");
}

std::string emphasise(const std::string &text, const std::string &sgr, bool colour)
{
    if (!colour)
        return text;
    return "\x1b[1" + (sgr.empty() ? "" : ";" + sgr) + "m" + text + "\x1b[0m";
}

} // namespace drm::terminal
