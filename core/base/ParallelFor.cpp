// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ParallelFor.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace drm {

void parallelFor(int count, const std::function<void(int)> &work)
{
    std::atomic<int> next{0};
    std::mutex mutex;
    int failed = count;
    std::exception_ptr failure;
    const auto run = [&] {
        for (int i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                next = count;
                const std::lock_guard lock(mutex);
                if (i < failed) {
                    failed = i;
                    failure = std::current_exception();
                }
            }
        }
    };
    const int cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::thread> others;
    try {
        for (int i = 1; i < std::min(cores, count); ++i)
            others.emplace_back(run);
    } catch (const std::system_error &) {
        // The system has no more threads to give; those that there are do all of it.
    }
    run();
    for (std::thread &other : others)
        other.join();
    if (failure)
        std::rethrow_exception(failure);
}

} // namespace drm
