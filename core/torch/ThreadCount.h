// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/torch/LinearAlgebra.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <thread>

namespace drm {

/// The number of threads of LibTorch, which belongs to the calling thread, and of the BLAS, which belongs to the
/// process, while in scope: `wanted`, or 0 for as many as the machine has. LibTorch's own default leaves out
/// hyperthreads, and searches and trainings gain from them.
class ThreadCount {
public:
    explicit ThreadCount(int wanted)
        : m_before(at::get_num_threads())
    {
        const int count = wanted > 0 ? wanted : std::max(static_cast<int>(std::thread::hardware_concurrency()), 1);
        at::set_num_threads(count);
        m_blasBefore = setBlasThreads(count);
    }
    ~ThreadCount()
    {
        at::set_num_threads(m_before);
        setBlasThreads(m_blasBefore);
    }
    ThreadCount(const ThreadCount &) = delete;
    ThreadCount &operator=(const ThreadCount &) = delete;

private:
    int m_before;
    int m_blasBefore = 0;
};

} // namespace drm
