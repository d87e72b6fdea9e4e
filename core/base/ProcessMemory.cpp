// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ProcessMemory.h"

#include <fstream>
#include <limits>
#include <string>
#include <sys/resource.h>
#include <unistd.h>

namespace drm {

double residentMib()
{
    constexpr double bytesPerMib = 1024.0 * 1024.0;
    std::ifstream file("/proc/self/statm");
    double all = 0;
    double resident = 0; // pages
    file >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / bytesPerMib;
}

double peakResidentMib()
{
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024; // kibibytes on Linux
}

double availableMib()
{
    std::ifstream file("/proc/meminfo");
    for (std::string key; file >> key;) {
        double kib = 0;
        file >> kib;
        if (key == "MemAvailable:")
            return kib / 1024;
        file.ignore(64, '\n');
    }
    return std::numeric_limits<double>::infinity();
}

} // namespace drm
