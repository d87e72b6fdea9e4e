// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/PassphraseOptions.h"
#include "core/report/Report.h"

#include <string>
#include <vector>

namespace drm {

/// `drmguard report`.
class ReportCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    std::vector<std::string> m_runs;
    std::vector<std::string> m_mitigations;
    std::vector<std::string> m_formats{"html", "pdf"};
    std::string m_folder;
    std::string m_language = "en";
    std::string m_logoPath;
    std::string m_keyPath;
    PassphraseOptions m_passphrase;
    ReportCover m_cover;
};

} // namespace drm
