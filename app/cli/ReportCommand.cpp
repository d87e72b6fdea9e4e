// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReportCommand.h"

#include "app/report/ReportFormats.h"
#include "app/report/ReportLanguage.h"
#include "core/base/Text.h"
#include "core/report/document/PngPicture.h"
#include "core/report/document/ReportFolder.h"
#include "core/seal/ReportFacts.h"
#include "core/seal/Seal.h"
#include "core/seal/SigningKey.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <optional>

namespace drm {

namespace {

std::vector<std::string> formatNames()
{
    std::vector<std::string> names;
    for (const ReportFormat &format : reportFormats())
        names.emplace_back(format.name);
    return names;
}

/// report.json is always written.
std::vector<ReportFormat> formatsNamed(const std::vector<std::string> &names)
{
    std::vector<ReportFormat> formats;
    for (const ReportFormat &format : reportFormats())
        if (formats.empty() || std::find(names.begin(), names.end(), format.name) != names.end())
            formats.push_back(format);
    return formats;
}

} // namespace

CLI::App *ReportCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand("report", "Write a report on scans, to be handed over");
    app->add_option("--run", m_runs, "Run file of a scan; may be given several times")->required()->type_name("RUN.h5");
    app->add_option("--mitigation", m_mitigations, "What `drmguard mitigate --json` wrote; may be given several times")
        ->type_name("FILE.json");
    app->add_option("--out", m_folder, "Folder to make; it gets report.json, the formats, the run files")
        ->required()
        ->type_name("DIR");
    app->add_option("--format", m_formats, "Formats besides JSON, separated by commas")
        ->delimiter(',')
        ->check(CLI::IsMember(formatNames()))
        ->type_name("LIST")
        ->capture_default_str();
    app->add_option("--lang", m_language, "Language of HTML and PDF: " + CLI::detail::join(reportLanguages(), ", "))
        ->type_name("LANG")
        ->capture_default_str();
    app->add_option("--title", m_cover.title, "Title, instead of the usual one")->type_name("TEXT");
    app->add_option("--analyst", m_cover.analyst, "Who made the scans")->type_name("NAME");
    app->add_option("--organisation", m_cover.organisation, "On whose behalf")->type_name("NAME");
    app->add_option("--purpose", m_cover.purpose, "What the report is for")->type_name("TEXT");
    app->add_option("--data-licence", m_cover.dataLicence, "A note on the images' terms of use")->type_name("TEXT");
    app->add_option("--logo", m_logoPath, "Logo for the title page")->type_name("FILE.png");
    app->add_option("--key", m_keyPath, "Private key (see `drmguard key new`) that the report is sealed with")
        ->type_name("K.pem");
    m_passphrase.addTo(*app);
    return app;
}

int ReportCommand::run()
{
    const Words words = reportWords(m_language);
    Report report = newReport();
    report.cover = m_cover;
    if (!m_logoPath.empty())
        report.cover.logo = readLogo(m_logoPath);
    for (const std::string &path : m_runs)
        report.runs.push_back(readReportRun(path));
    for (const std::string &path : m_mitigations)
        report.mitigations.push_back(readMitigation(path));
    nameRunFiles(report);

    // Qt lays out the PDF; it needs no display for that.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // XDG_RUNTIME_DIR, which nothing needs
    int count = 1;
    char name[] = "drmguard";
    char *arguments[] = {name, nullptr};
    const QGuiApplication application(count, arguments);
    const std::vector<ReportFormat> formats = formatsNamed(m_formats);
    std::optional<SigningKey> key;
    if (!m_keyPath.empty())
        key.emplace(SigningKey::read(
            m_keyPath, [this] { return m_passphrase.ask(m_keyPath); }));
    writeReport(m_folder, report, formats, words, [&](const std::string &folder) {
        sealFolder(folder, readReportFacts(folder).facts, key ? &*key : nullptr);
    });

    std::cout << words(findingText(report)) << "\n";
    for (const ReportFormat &format : formats)
        std::cout << "  " << printable((std::filesystem::path(m_folder) / format.file).string()) << "\n";
    if (key)
        std::cout << "  sealed by key " << key->publicKey().id() << "\n";
    return exitcode::finished;
}

} // namespace drm
