// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace drm {

/// Where the passphrase of a private key comes from: a file for scripts, else the terminal, without echo.
class PassphraseOptions {
public:
    /// Adds --passphrase-file, which refers to a member of this object.
    void addTo(CLI::App &app);

    /// For a key that is read. Throws Error: InvalidArgument where there is neither file nor terminal, FileNotFound.
    std::string ask(const std::string &keyPath) const;
    /// For a new key: asked for twice, and at least 8 bytes long. Throws Error as ask() does, and InvalidArgument.
    std::string askForNew(const std::string &keyPath) const;

private:
    std::string m_file;
};

} // namespace drm
