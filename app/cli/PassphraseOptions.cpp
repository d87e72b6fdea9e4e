// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PassphraseOptions.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"

#include <CLI/CLI.hpp>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <fcntl.h>
#include <iostream>
#include <sys/stat.h>
#include <unistd.h>

namespace drm {

namespace {

constexpr std::size_t maxPassphraseBytes = 1000;
constexpr std::size_t minPassphraseBytes = 8;

bool hasTerminal()
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal >= 0)
        close(terminal);
    return terminal >= 0;
}

std::string askOnTerminal(const std::string &prompt)
{
    if (!hasTerminal())
        throw Error(ErrorKind::InvalidArgument,
                    "There is no terminal to ask for the passphrase on; write it into a file that only you may read, "
                    "and give that with --passphrase-file.");
    std::array<char, maxPassphraseBytes + 1> answer{};
    const int failed = EVP_read_pw_string(answer.data(), static_cast<int>(answer.size()), prompt.c_str(), 0);
    std::string passphrase(answer.data());
    OPENSSL_cleanse(answer.data(), answer.size());
    if (failed != 0)
        throw Error(ErrorKind::InvalidArgument, "No passphrase was given.");
    return passphrase;
}

} // namespace

void PassphraseOptions::addTo(CLI::App &app)
{
    app.add_option("--passphrase-file", m_file,
                   "The passphrase is the first line of this file (default: asked for on the terminal)")
        ->type_name("FILE");
}

std::string PassphraseOptions::ask(const std::string &keyPath) const
{
    if (m_file.empty())
        return askOnTerminal("Passphrase of " + keyPath + ": ");
    struct stat status = {};
    if (stat(m_file.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        std::cerr << "drmguard: " << printable(m_file)
                  << " is open to others than you, who could sign in your name (chmod 600 closes it)." << std::endl;
    const std::string text = readPlainFile(m_file, maxPassphraseBytes, Message::asIs("a passphrase"));
    return text.substr(0, text.find_first_of("\r\n"));
}

std::string PassphraseOptions::askForNew(const std::string &keyPath) const
{
    std::string passphrase = ask(keyPath);
    if (passphrase.size() < minPassphraseBytes)
        throw Error(ErrorKind::InvalidArgument,
                    "The passphrase is too short; take one of at least " + std::to_string(minPassphraseBytes)
                        + " characters.");
    if (m_file.empty() && askOnTerminal("Once more: ") != passphrase)
        throw Error(ErrorKind::InvalidArgument, "The two passphrases differ; no key was made.");
    return passphrase;
}

} // namespace drm
