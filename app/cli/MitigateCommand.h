// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/InputOptions.h"
#include "core/jobs/MitigateJob.h"

#include <string>

namespace drm {

/// `drmguard mitigate`: fine-tunes a backdoored model against the trigger that a scan recovered, and proves it clean.
class MitigateCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    MitigateRequest m_request;
    InputOptions m_input;
    std::string m_budget = "standard";
    std::string m_method = "drmguard";
    std::string m_jsonPath;
};

} // namespace drm
