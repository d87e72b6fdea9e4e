// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <string>

namespace drm {

/// `drmguard demo`: renders eyes, trains a benign model and a backdoored twin, scans both, and compares the verdicts
/// with the truth. What was rendered and trained is kept and used again.
class DemoCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    std::string m_folder; ///< empty: drmguard/demo in the user's cache folder
    std::string m_budget = "quick";
    int m_threads = 0;
};

} // namespace drm
