// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/RunControl.h"

#include <ATen/record_function.h>

#include <algorithm>
#include <cstring>

namespace drm::test {

/// Watches LibTorch's operations of one name on this thread while it lives, and stops a job as one of them begins.
class OperationWatch {
public:
    /// `control`: stopped when the `stopAt`-th operation called `name` begins; null: none is.
    explicit OperationWatch(const char *name, RunControl *control = nullptr, int stopAt = 0)
        : m_name(name)
        , m_control(control)
        , m_stopAt(stopAt)
    {
        current = this;
        m_handle = at::addThreadLocalCallback(
            at::RecordFunctionCallback(&OperationWatch::begins).needsInputs(true).scopes({at::RecordScope::FUNCTION}));
    }
    ~OperationWatch()
    {
        at::removeCallback(m_handle);
        current = nullptr;
    }
    OperationWatch(const OperationWatch &) = delete;
    OperationWatch &operator=(const OperationWatch &) = delete;

    int count() const { return m_count; }
    /// Rows of the first argument, the most of all calls: the images of a convolution.
    std::int64_t mostRows() const { return m_mostRows; }

private:
    static std::unique_ptr<at::ObserverContext> begins(const at::RecordFunction &function)
    {
        if (current && std::strcmp(function.name(), current->m_name) == 0) {
            ++current->m_count;
            const auto inputs = function.inputs();
            if (!inputs.empty() && inputs.front().isTensor() && inputs.front().toTensor().dim() > 0)
                current->m_mostRows = std::max(current->m_mostRows, inputs.front().toTensor().size(0));
            if (current->m_control && current->m_count == current->m_stopAt)
                current->m_control->requestStop();
        }
        return nullptr;
    }

    static inline thread_local OperationWatch *current = nullptr; ///< LibTorch takes a plain function

    const char *m_name;
    RunControl *m_control;
    int m_stopAt;
    int m_count = 0;
    std::int64_t m_mostRows = 0;
    at::CallbackHandle m_handle = 0;
};

} // namespace drm::test
