// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReportCommand.h"

#include "app/report/ReportFormats.h"
#include "app/report/ReportLanguage.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/report/document/CaseReport.h"
#include "core/report/document/PngPicture.h"
#include "core/report/document/ReportFolder.h"
#include "core/seal/ReportFacts.h"
#include "core/seal/Seal.h"
#include "core/seal/SigningKey.h"
#include "core/store/CaseFile.h"

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

} // namespace

CLI::App *ReportCommand::addTo(CLI::App &program)
{
    CLI::App *app = program.add_subcommand("report", "Write a report on scans, to be handed over");
    app->add_option("--run", m_runs, "Run file of a scan; may be given several times")->type_name("RUN.h5");
    app->add_option("--case", m_casePath,
                    "Case: its scans (with --run, these alone), its evidence, and what was chosen for its report")
        ->type_name("DIR");
    app->add_option("--mitigation", m_mitigations, "What `drmguard mitigate --json` wrote; may be given several times")
        ->type_name("FILE.json");
    app->add_option("--out", m_folder, "Folder to make; it gets report.json, the formats, the run files")
        ->required()
        ->type_name("DIR");
    app->add_option("--format", m_fields.formats,
                    "Formats besides JSON, separated by commas; those of the case, else html,pdf")
        ->delimiter(',')
        ->check(CLI::IsMember(formatNames()))
        ->type_name("LIST");
    app->add_option("--lang", m_fields.language,
                    "Language of HTML and PDF: " + CLI::detail::join(reportLanguages(), ", ")
                        + "; that of the case, else en")
        ->type_name("LANG");
    app->add_option("--title", m_fields.title, "Title, instead of the usual one")->type_name("TEXT");
    app->add_option("--analyst", m_fields.analyst, "Who made the scans")->type_name("NAME");
    app->add_option("--organisation", m_fields.organisation, "On whose behalf")->type_name("NAME");
    app->add_option("--purpose", m_fields.purpose, "What the report is for")->type_name("TEXT");
    app->add_option("--data-licence", m_fields.dataLicence, "A note on the images' terms of use")->type_name("TEXT");
    app->add_option("--logo", m_logoPath, "Logo for the title page")->type_name("FILE.png");
    app->add_option("--key", m_keyPath, "Private key (see `drmguard key new`) that the report is sealed with")
        ->type_name("K.pem");
    m_passphrase.addTo(*app);
    return app;
}

/// The case, or one without anything, with what the options say of its report.
Case ReportCommand::readContent() const
{
    Case content;
    if (!m_casePath.empty())
        content = readCase(m_casePath);
    for (const Message &alteration : content.alterations)
        std::cerr << "drmguard: " << printable(alteration.english()) << "\n";
    CaseReport &fields = content.report;
    const auto take = [](auto &field, const auto &given) {
        if (!given.empty())
            field = given;
    };
    take(fields.title, m_fields.title);
    take(fields.analyst, m_fields.analyst);
    take(fields.organisation, m_fields.organisation);
    take(fields.purpose, m_fields.purpose);
    take(fields.dataLicence, m_fields.dataLicence);
    take(fields.language, m_fields.language);
    take(fields.formats, m_fields.formats);
    if (fields.language.empty())
        fields.language = "en";
    if (fields.formats.empty())
        fields.formats = {"html", "pdf"};
    if (!m_logoPath.empty())
        fields.logo = CaseAttachment::of(readLogo(m_logoPath));
    return content;
}

int ReportCommand::run()
{
    const Case content = readContent();
    const Words words = reportWords(content.report.language);
    std::vector<std::string> runs;
    for (const std::string &run : m_runs)
        runs.push_back(std::filesystem::path(absolutePath(run)).lexically_normal().string()); // as a case names them
    Report report = reportOf(content, runs.empty() ? content.runs : runs);
    for (const std::string &path : m_mitigations)
        report.mitigations.push_back(readMitigation(path));

    // Qt lays out the PDF; it needs no display for that.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false")); // XDG_RUNTIME_DIR, which nothing needs
    int count = 1;
    char name[] = "drmguard";
    char *arguments[] = {name, nullptr};
    const QGuiApplication application(count, arguments);
    const std::vector<ReportFormat> formats = reportFormats(content.report.formats);
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
