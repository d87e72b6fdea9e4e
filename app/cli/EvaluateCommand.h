// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/ScanOptions.h"
#include "core/evaluate/ZooMitigation.h"
#include "core/evaluate/ZooScan.h"

#include <string>
#include <vector>

namespace drm {

/// `drmguard evaluate`: scans a zoo of models whose truth is known and says how often the verdicts are right.
class EvaluateCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    ZooMitigationRequest mitigations() const;

    ZooScanRequest m_request;
    ScanOptions m_options;
    bool m_mitigate = false;
    std::vector<std::string> m_methods = mitigationMethodNames();
    std::string m_out;
    std::string m_plot;
};

} // namespace drm
