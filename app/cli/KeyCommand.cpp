// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/KeyCommand.h"

#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/seal/PemFile.h"
#include "core/seal/SigningKey.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <iostream>

namespace drm {

namespace {

const std::string pemEnd = ".pem";

std::string publicPathOf(const std::string &path)
{
    return (endsWith(path, pemEnd) ? path.substr(0, path.size() - pemEnd.size()) : path) + ".pub" + pemEnd;
}

/// A key that is replaced is lost.
void requireNew(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, error)))
        throw Error(ErrorKind::WriteFailed, printable(path) + " exists already; choose another name for the new key.",
                    path);
    checkOutputPath(path, {});
}

} // namespace

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
    const std::string publicPath = publicPathOf(m_path);
    requireNew(m_path);
    requireNew(publicPath);
    const std::string passphrase = m_withoutPassphrase ? std::string() : m_newPassphrase.askForNew(m_path);
    const SigningKey key = SigningKey::make();
    key.write(m_path, passphrase);
    writeTextFile(publicPath, key.publicKey().pem());
    std::cout << "Key " << key.publicKey().id() << "\n"
              << "  " << printable(m_path) << " signs; keep it to yourself.\n"
              << "  " << printable(publicPath)
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
