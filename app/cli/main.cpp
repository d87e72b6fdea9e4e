// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/DataCommand.h"
#include "app/cli/DemoCommand.h"
#include "app/cli/EvaluateCommand.h"
#include "app/cli/InspectCommand.h"
#include "app/cli/KeyCommand.h"
#include "app/cli/LabCommand.h"
#include "app/cli/MitigateCommand.h"
#ifdef DRM_WITH_REPORTS
#include "app/cli/ReportCommand.h"
#endif
#include "app/cli/RerunCommand.h"
#include "app/cli/ScanCommand.h"
#include "app/cli/SealCommand.h"
#include "app/cli/VerifyCommand.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/torch/ProcessSetup.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <memory>
#include <new>
#include <poll.h>
#include <unistd.h>
#include <vector>

namespace {

std::vector<std::unique_ptr<drm::Command>> allCommands()
{
    std::vector<std::unique_ptr<drm::Command>> commands;
    commands.push_back(std::make_unique<drm::ScanCommand>());
    commands.push_back(std::make_unique<drm::InspectCommand>());
    commands.push_back(std::make_unique<drm::DataCommand>());
    commands.push_back(std::make_unique<drm::LabCommand>());
    commands.push_back(std::make_unique<drm::EvaluateCommand>());
    commands.push_back(std::make_unique<drm::MitigateCommand>());
#ifdef DRM_WITH_REPORTS
    commands.push_back(std::make_unique<drm::ReportCommand>());
#endif
    commands.push_back(std::make_unique<drm::RerunCommand>());
    commands.push_back(std::make_unique<drm::KeyCommand>());
    commands.push_back(std::make_unique<drm::SealCommand>());
    commands.push_back(std::make_unique<drm::VerifyCommand>());
    commands.push_back(std::make_unique<drm::DemoCommand>());
    return commands;
}

int complain(const std::string &sentence, int code)
{
    std::cerr << "drmguard: " << drm::printable(sentence) << std::endl;
    return code;
}

int runProgram(int argc, char **argv)
{
    CLI::App program("DRMGuard finds backdoors in deep regression models.", "drmguard");
    program.set_version_flag("--version", "drmguard " DRM_VERSION);
    program.require_subcommand(1);
    program.footer("Exit codes: 0 finished, 1 --fail-on matched, a mitigation failed or verify found something that "
                   "does not hold, 2 wrong usage, 3 unusable input, 4 internal error, 130 stopped.");

    std::vector<std::pair<std::unique_ptr<drm::Command>, CLI::App *>> commands;
    for (std::unique_ptr<drm::Command> &command : allCommands()) {
        CLI::App *app = command->addTo(program);
        commands.emplace_back(std::move(command), app);
    }

    try {
        program.parse(argc, argv);
        for (const auto &[command, app] : commands)
            if (app->parsed())
                return command->run();
    } catch (const CLI::Success &request) { // --help, --version
        return program.exit(request);
    } catch (const CLI::ParseError &error) {
        complain(error.what(), drm::exitcode::usage);
        std::cerr << "Try 'drmguard --help', or 'drmguard COMMAND --help' for the options of a command." << std::endl;
        return drm::exitcode::usage;
    }
    return drm::exitcode::usage;
}

int runGuarded(int argc, char **argv)
{
    try {
        return runProgram(argc, argv);
    } catch (const drm::Error &error) {
        return complain(error.what(),
                        error.kind() == drm::ErrorKind::Internal ? drm::exitcode::internalError
                                                                 : drm::exitcode::inputUnusable);
    } catch (const std::bad_alloc &) {
        return complain("There is not enough memory; use fewer images (--max-images) or a smaller --size or --batch.",
                        drm::exitcode::internalError);
    } catch (const std::exception &error) {
        return complain(std::string("Internal error: ") + error.what(), drm::exitcode::internalError);
    }
}

/// A result that reached nobody is no success.
int codeWithOutput(int code)
{
    std::cout.flush();
    if (std::cout)
        return code;
    pollfd output = {STDOUT_FILENO, 0, 0};
    const bool readerLeft = poll(&output, 1, 0) == 1 && (output.revents & POLLERR) != 0; // as `head` does
    if (!readerLeft)
        complain("Standard output could not be written, so what should stand there is missing or cut short.", code);
    const bool succeeded = code == drm::exitcode::finished || code == drm::exitcode::failOnMatched;
    return succeeded ? drm::exitcode::inputUnusable : code;
}

} // namespace

int main(int argc, char **argv)
{
    drm::occupyStandardStreams();
    drm::usePassiveThreads(argv);
    drm::reportFailedWrites();
    return codeWithOutput(runGuarded(argc, argv));
}
