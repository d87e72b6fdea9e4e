// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/InputOptions.h"

namespace drm {

/// `drmguard inspect`: says what a model or an image set is, and how the two fit together.
class InspectCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    int inspectTogether() const;

    ScanRequest m_request;
    InputOptions m_input;
    bool m_json = false;
};

} // namespace drm
