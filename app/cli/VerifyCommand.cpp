// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/VerifyCommand.h"

#include "app/cli/Terminal.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/seal/SealCheckText.h"
#include "core/store/RunFile.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>
#include <optional>

namespace drm {

namespace {

std::string headline(const SealCheck &check)
{
    const bool colour = terminal::usesColour();
    const bool isUnsigned =
        check.signature == SealCheck::Signature::None && !check.keyWasGiven && check.findings.empty();
    if (isUnsigned)
        return terminal::emphasise("Not sealed.", "33", colour);
    if (!check.holds())
        return terminal::emphasise("Not everything holds.", "31", colour);
    if (!check.isVouchedFor)
        return terminal::emphasise("What could be checked holds; by whom it was sealed could not.", "33", colour);
    return terminal::emphasise("Everything holds.", "32", colour);
}

std::string aloneJson(const std::string &path, const std::string &text)
{
    const nlohmann::ordered_json root = {
        {"schema", verificationSchema}, {"folder", nullptr}, {"only", path}, {"holds", false}, {"text", text}};
    return root.dump(2, ' ', true, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

} // namespace

CLI::App *VerifyCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand(
        "verify", "Say what of a sealed folder is as it was sealed, what was changed and what was not signed");
    app->add_option("DIR|FILE", m_path, "Sealed folder, or a file in one")->required();
    app->add_option("--key", m_keyPath, "Public key of the signer, got by another way than the folder")
        ->type_name("PUB.pem");
    app->add_flag("--json", m_json, "As JSON");
    app->footer("Exit codes: 0 everything that was checked holds, 1 something does not, or nobody signed it.");
    return app;
}

int VerifyCommand::run()
{
    std::optional<PublicKey> key;
    if (!m_keyPath.empty())
        key = PublicKey::read(m_keyPath);
    if (sealedFolderOf(m_path).empty())
        return verifyAlone();
    const SealCheck check = checkSealed(m_path, key ? &*key : nullptr);
    if (m_json) {
        std::cout << toJson(check);
    } else {
        std::cout << headline(check) << "  " << printable(check.folder) << "\n";
        for (const Message &sentence : sealCheckText(check))
            std::cout << "  " << sentence.english() << "\n";
    }
    std::cout.flush();
    return check.holds() ? exitcode::finished : exitcode::doesNotHold;
}

// A run file says itself whether it is whole.
int VerifyCommand::verifyAlone() const
{
    std::string own = "As a run file it can be read; that shows that it is whole, not that it is as it was written.";
    try {
        readRunFile(m_path);
    } catch (const Error &error) {
        if (error.kind() != ErrorKind::CorruptFile)
            throw Error(error.kind() == ErrorKind::FileNotFound ? ErrorKind::FileNotFound : ErrorKind::UnsupportedFile,
                        printable(m_path)
                            + " is neither a sealed folder, nor a file in one, nor a run file: nothing in it can be "
                              "checked.",
                        m_path);
        own = error.what();
    }
    const std::string text = printable(m_path) + " lies in no sealed folder, so nobody vouches for it. " + own;
    if (m_json)
        std::cout << aloneJson(m_path, text);
    else
        std::cout << text << "\n";
    std::cout.flush();
    return exitcode::doesNotHold;
}

} // namespace drm
