// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SealCommand.h"

#include "core/base/Text.h"
#include "core/seal/ReportFacts.h"
#include "core/seal/Seal.h"
#include "core/seal/SigningKey.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace drm {

CLI::App *SealCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand(
        "seal", "Sign the folder of a report (the one with its report.json): every file in it, and the result");
    app->add_option("DIR", m_folder, "Folder of the report")->required();
    app->add_option("--key", m_keyPath, "Private key, as `drmguard key new` writes it")->required()->type_name("K.pem");
    m_passphrase.addTo(*app);
    return app;
}

int SealCommand::run()
{
    const ReportFacts report = readReportFacts(m_folder);
    const SigningKey key = SigningKey::read(m_keyPath, [this] { return m_passphrase.ask(m_keyPath); });
    const std::size_t files = sealFolder(m_folder, report.facts, &key);
    for (const Message &note : report.notes)
        std::cerr << "drmguard: " << note.english() << std::endl;
    std::cout << "Sealed " << formatCount(static_cast<std::int64_t>(files)) << " files of " << printable(m_folder)
              << " as " << toString(report.facts.result) << ", by key " << key.publicKey().id() << "\n"
              << std::flush;
    return exitcode::finished;
}

} // namespace drm
