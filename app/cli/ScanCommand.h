// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/InputOptions.h"
#include "app/cli/ScanOptions.h"
#include "core/jobs/ScanJob.h"

#include <string>
#include <vector>

namespace drm {

/// `drmguard scan`: searches a model for a backdoor.
class ScanCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    ScanRequest request() const;
    void checkOptions(const ScanRequest &request) const;
    ScanRecord scanOrResume(ScanRequest request) const;
    /// `saved`: the run file was written, if one was asked for.
    int report(const ScanRecord &record, bool saved) const;
    bool jsonOnly() const { return m_jsonPath == "-"; }

    ScanRequest m_request;
    InputOptions m_input;
    ScanOptions m_options;
    std::string m_jsonPath;
    std::string m_plotPath;
    std::string m_failOn;
};

} // namespace drm
