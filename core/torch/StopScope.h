// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>

namespace drm {

class RunControl;

/// Thrown where a StopScope meets a stop. Stopping is a result, not an error: whoever opened the scope catches it, and
/// it never leaves a job.
class StopRequested : public std::exception {
public:
    const char *what() const noexcept override { return "A stop was asked for."; }
};

/// While it lives, every operation that LibTorch carries out for the calling thread, forward and back, asks `control`
/// first, and throws StopRequested if it was stopped: an iteration of a large network takes many seconds, and a stop
/// shall not wait for its end. The numbers are the same with and without. A pause is not looked at; that is for
/// RunControl::proceed(), between iterations. Scopes nest; `control` must outlive the scope.
class StopScope {
public:
    explicit StopScope(const RunControl &control)
        : StopScope(&control)
    {
    }
    ~StopScope();
    StopScope(const StopScope &) = delete;
    StopScope &operator=(const StopScope &) = delete;

protected:
    explicit StopScope(const RunControl *control);

private:
    const RunControl *m_outer;
};

/// While it lives, nothing is asked: for what has to be done wholly or not at all, and for what follows a stop, such as
/// writing a checkpoint.
class Uninterrupted : public StopScope {
public:
    Uninterrupted()
        : StopScope(nullptr)
    {
    }
};

/// Throws StopRequested if the control of the scope around was stopped: for work that is not LibTorch's, and where
/// LibTorch has put another exception in place of that one. Does nothing outside of a scope.
void throwIfStopped();

} // namespace drm
