// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/report/document/Rerun.h"

#include <string>

namespace drm {

/// `drmguard rerun`.
class RerunCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    std::string m_report;
    MovedFiles m_moved;
};

} // namespace drm
