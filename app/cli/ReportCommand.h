// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/PassphraseOptions.h"
#include "core/store/Case.h"

#include <string>
#include <vector>

namespace drm {

/// `drmguard report`.
class ReportCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    Case readContent() const;

    std::string m_casePath;
    std::vector<std::string> m_runs;
    std::vector<std::string> m_mitigations;
    std::string m_folder;
    std::string m_logoPath;
    std::string m_keyPath;
    PassphraseOptions m_passphrase;
    CaseReport m_fields; ///< what the options say; the rest is empty
};

} // namespace drm
