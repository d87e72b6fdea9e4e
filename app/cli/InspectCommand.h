// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "core/data/Dataset.h"

#include <string>

namespace drm {

/// `drmguard inspect`: says what a model or an image set is.
class InspectCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    std::string m_modelPath;
    std::string m_dataPath;
    DatasetOptions m_dataOptions;
    std::string m_head;
    bool m_json = false;
};

} // namespace drm
