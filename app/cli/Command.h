// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace drm {

/// Exit codes of `drmguard`, the same for every command.
namespace exitcode {
constexpr int finished = 0;
constexpr int failOnMatched = 1; ///< --fail-on named the verdict, or a mitigation failed
constexpr int doesNotHold = 1; ///< `verify` found something that does not hold
constexpr int usage = 2; ///< the command line makes no sense
constexpr int inputUnusable = 3; ///< any drm::Error but Internal; standard output that cannot be written
constexpr int internalError = 4; ///< a defect of this program
constexpr int stopped = 130; ///< SIGINT or SIGTERM
} // namespace exitcode

/// One subcommand of `drmguard`.
class Command {
public:
    virtual ~Command() = default;

    /// Adds the subcommand with its options, which refer to members of this object, and returns it.
    virtual CLI::App *addTo(CLI::App &program) = 0;
    /// Does the work after the options were parsed and returns the exit code. Throws drm::Error for unusable input and
    /// CLI::ValidationError for options that do not fit together.
    virtual int run() = 0;
};

} // namespace drm
