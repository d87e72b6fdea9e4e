// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/Parallel.h>

#include <algorithm>
#include <thread>

namespace drm {

/// LibTorch's number of threads, which belongs to the calling thread, while in scope: `wanted`, or 0 for as many as the
/// machine has. LibTorch's own default leaves out hyperthreads, and searches and trainings gain from them.
class ThreadCount {
public:
    explicit ThreadCount(int wanted)
    {
        at::set_num_threads(wanted > 0 ? wanted : std::max(static_cast<int>(std::thread::hardware_concurrency()), 1));
    }
    ~ThreadCount() { at::set_num_threads(m_before); }
    ThreadCount(const ThreadCount &) = delete;
    ThreadCount &operator=(const ThreadCount &) = delete;

private:
    int m_before = at::get_num_threads();
};

} // namespace drm
