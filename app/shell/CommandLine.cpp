// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/CommandLine.h"

#include "app/base/ErrorText.h"
#include "core/base/Error.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace drm {

namespace {

constexpr int usageError = 2;

[[noreturn]] void refuse(const QString &message)
{
    std::fprintf(stderr, "drmguard-workbench: %s\n", qPrintable(message));
    std::exit(usageError);
}

} // namespace

bool CommandLine::wantsTextAlone(int argc, char **argv)
{
    return std::any_of(
        argv + 1, argv + argc,
        [](const QByteArray &argument) {
            return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v"
                || argument == "--help-all";
        });
}

CommandLine CommandLine::parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Finds backdoors in deep regression models: search, watch, judge."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption modelOption("model", tr("Open this model (TorchScript, ONNX or torch.export)."), "FILE");
    const QCommandLineOption dataOption("data", tr("Open these images: a folder, a labels.csv or an HDF5 file."),
                                        "PATH");
    const QCommandLineOption runOption("run", tr("Open the run file of an earlier scan; may be given several times."),
                                       "RUN.h5");
    const QCommandLineOption themeOption("theme", tr("light, dark or system."), "THEME");
    const QCommandLineOption screenshotsOption(
        "screenshots", tr("Write pictures of the window and of each panel into this folder, and exit."), "DIR");
    const QCommandLineOption seedOption("seed", tr("Seed of the scan, 0 or more."), "N");
    const QCommandLineOption budgetOption("budget", tr("quick, standard or thorough."), "B");
    const QCommandLineOption startOption("start", tr("Start the scan as soon as all is open."));
    const QCommandLineOption trainOption("train",
                                         tr("Train with the Lab's own choices before its pictures are taken."));
    const QCommandLineOption mitigateOption("mitigate", tr("Clean the model before the pictures are taken."));
    const QCommandLineOption workshopOption("workshop", tr("Open the workshop: lessons and the game."));
    const QCommandLineOption lessonsOption(
        "lessons", tr("Open the workshop with the lessons of this folder instead of the program's."), "DIR");
    parser.addOptions({workshopOption, lessonsOption});
    parser.addOptions({modelOption, dataOption, runOption, themeOption, screenshotsOption, seedOption, budgetOption,
                       startOption, trainOption, mitigateOption});
    parser.addPositionalArgument("files", tr("Models, data, run files or a case to open."), "[FILE...]");
    parser.process(application);

    CommandLine result;
    result.inputs = parser.values(runOption) + parser.values(modelOption) + parser.values(dataOption)
        + parser.positionalArguments();
    result.screenshots = parser.value(screenshotsOption);
    result.start = parser.isSet(startOption);
    result.lessons = parser.value(lessonsOption);
    result.workshop = parser.isSet(workshopOption) || !result.lessons.isEmpty();
    result.train = parser.isSet(trainOption);
    result.mitigate = parser.isSet(mitigateOption);
    if (parser.isSet(themeOption)) {
        static const QStringList names{"system", "light", "dark"}; // in the order of Theme::Mode
        const qsizetype index = names.indexOf(parser.value(themeOption));
        if (index < 0)
            refuse(tr("--theme takes light, dark or system."));
        result.theme = static_cast<Theme::Mode>(index);
    }
    if (parser.isSet(seedOption)) {
        bool isNumber = false;
        result.seed = parser.value(seedOption).toULongLong(&isNumber);
        if (!isNumber)
            refuse(tr("--seed takes a whole number, 0 or more."));
    }
    if (parser.isSet(budgetOption)) {
        try {
            result.budget = budgetFromString(parser.value(budgetOption).toStdString());
        } catch (const Error &error) {
            refuse(ErrorText::of(error));
        }
    }
    return result;
}

} // namespace drm
