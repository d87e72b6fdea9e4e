// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/ProcessSetup.h"

#ifdef __linux__
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <sys/resource.h>
#include <system_error>
#include <unistd.h>
#endif

namespace drm {

void usePassiveThreads(char **argv)
{
#ifdef __linux__
    // tcmalloc would report each large block that a model takes.
    setenv("TCMALLOC_LARGE_ALLOC_REPORT_THRESHOLD", "0", 0);
    // The variable also ends the recursion: the process that is started below finds it set.
    if (std::getenv("OMP_WAIT_POLICY") || setenv("OMP_WAIT_POLICY", "passive", 0) != 0)
        return;
    setenv("GOMP_SPINCOUNT", "2000", 0);
    setenv("OPENBLAS_THREAD_TIMEOUT", "12", 0);
    // The program's own path rather than the link, so that the process keeps its name in ps and killall.
    std::error_code error;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", error);
    if (!error)
        execv(program.c_str(), argv);
#else
    static_cast<void>(argv);
#endif
}

void lowerThreadPriority()
{
#ifdef __linux__
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 10);
#endif
}

void occupyStandardStreams()
{
#ifdef __linux__
    // open() takes the lowest free number, so in this order it is the one that was found closed.
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(stream, F_GETFD) < 0 && errno == EBADF
            && open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
            return;
#endif
}

void reportFailedWrites()
{
#ifdef __linux__
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
#endif
}

} // namespace drm
