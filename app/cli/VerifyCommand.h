// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <string>

namespace drm {

/// `drmguard verify`: says what of a sealed folder, or of one file in it, is as it was sealed.
class VerifyCommand : public Command {
public:
    CLI::App *addTo(CLI::App &program) override;
    int run() override;

private:
    int verifyAlone() const;

    std::string m_path;
    std::string m_keyPath;
    bool m_json = false;
};

} // namespace drm
