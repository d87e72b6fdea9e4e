// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/KeyCommand.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/seal/KeyFiles.h"
#include "core/seal/PemFile.h"
#include "core/seal/SigningKey.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace drm {

CLI::App *KeyCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand("key", "Make a key that seals reports, or say which key a file holds");
    app->require_subcommand(1);
    m_new = app->add_subcommand("new", "Write a new private key to OUT.pem and its public part to OUT.pub.pem");
    m_new->add_option("OUT.pem", m_path, "File for the private key")->required();
    CLI::Option *without =
        m_new->add_flag("--no-passphrase", m_withoutPassphrase, "Whoever has the file can sign with it");
    m_newPassphrase.addTo(*m_new);
    m_new->get_option("--passphrase-file")->excludes(without);
    CLI::App *show = app->add_subcommand("show", "Print the id of a public or private key");
    show->add_option("FILE.pem", m_path, "File of the key")->required();
    m_passphrase.addTo(*show);
    return app;
}

int KeyCommand::run()
{
    return m_new->parsed() ? makeKey() : showKey();
}

int KeyCommand::makeKey() const
{
    const PublicKey key = makeKeyFiles(
        m_path, [this] { return m_withoutPassphrase ? std::string() : m_newPassphrase.askForNew(m_path); });
    std::cout << "Key " << key.id() << "\n"
              << "  " << printable(m_path) << " signs; keep it to yourself.\n"
              << "  " << printable(publicKeyPathOf(m_path))
              << " checks; give it to those who get your reports, by another way than the reports.\n"
              << std::flush;
    return exitcode::finished;
}

int KeyCommand::showKey() const
{
    const bool isPublic = readPem(m_path).name == "PUBLIC KEY";
    const PublicKey key = isPublic ? PublicKey::read(m_path)
                                   : SigningKey::read(m_path, [this] { return m_passphrase.ask(m_path); }).publicKey();
    std::cout << "Key " << key.id() << (isPublic ? ", public" : ", private") << ", P-256\n" << std::flush;
    return exitcode::finished;
}

} // namespace drm
