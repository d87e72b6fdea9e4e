// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/StopScope.h"

#include "core/base/RunControl.h"

#include <ATen/core/dispatch/Dispatcher.h>
#include <c10/core/impl/LocalDispatchKeySet.h>
#include <torch/library.h>

namespace drm {

namespace {

// LibTorch asks the kernels of this key before all others where a thread has switched it on, and nothing of its own
// uses it: made to put a mode around every operation. Outside of a scope it costs nothing.
constexpr c10::DispatchKey stopKey = c10::DispatchKey::TESTING_ONLY_GenericMode;

// The kernel below cannot be handed anything but the operation's own arguments.
thread_local const RunControl *currentControl = nullptr;

void askThenRun(const c10::OperatorHandle &operation, c10::DispatchKeySet keys, torch::jit::Stack *stack)
{
    throwIfStopped();
    // What an operation is made of does not ask again.
    const c10::impl::ExcludeDispatchKeyGuard inside(stopKey);
    operation.redispatchBoxed(keys & c10::DispatchKeySet(c10::DispatchKeySet::FULL_AFTER, stopKey), stack);
}

} // namespace

StopScope::StopScope(const RunControl *control)
    : m_outer(currentControl)
{
    currentControl = control;
    c10::impl::tls_set_dispatch_key_included(stopKey, control != nullptr);
}

StopScope::~StopScope()
{
    currentControl = m_outer;
    c10::impl::tls_set_dispatch_key_included(stopKey, m_outer != nullptr);
}

void throwIfStopped()
{
    if (currentControl && currentControl->stopRequested())
        throw StopRequested();
}

} // namespace drm

TORCH_LIBRARY_IMPL(_, TESTING_ONLY_GenericMode, library)
{
    library.fallback(torch::CppFunction::makeFromBoxedFunction<&drm::askThenRun>());
}
