// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"
#include "app/cli/PassphraseOptions.h"

#include <string>

namespace drm {

/// `drmguard key`: makes keys that seal reports, and says which key a file holds.
class KeyCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    int makeKey() const;
    int showKey() const;

    CLI::App *m_new = nullptr;
    std::string m_path;
    bool m_withoutPassphrase = false;
    PassphraseOptions m_newPassphrase;
    PassphraseOptions m_passphrase;
};

} // namespace drm
