// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/PassphraseOptions.h"

#include <string>

namespace drm {

/// `drmguard seal`: signs the folder of a report as it is.
class SealCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    std::string m_folder;
    std::string m_keyPath;
    PassphraseOptions m_passphrase;
};

} // namespace drm
