// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/StatusStrip.h"
#include "app/layout/Workspace.h"
#include "app/preferences/Preferences.h"
#include "app/shell/CommandLine.h"
#include "app/shell/Languages.h"
#include "app/shell/LeaveWithin.h"
#include "app/shell/Leaving.h"
#include "app/shell/MainWindow.h"
#include "app/shell/ScreenshotSession.h"
#include "app/shell/Shell.h"
#include "app/workshop/LessonPane.h"
#include "app/workshop/WorkshopController.h"
#include "app/workshop/WorkshopPane.h"
#include "core/torch/LinearAlgebra.h"
#include "core/torch/ProcessSetup.h"
#include "widgets/base/ToolTipWrap.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/theme/Icons.h"

#include <QApplication>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>

#include <memory>
#include <optional>

namespace drm {

namespace {

void applyParameters(const CommandLine &options, ParametersPanel *panel)
{
    ScanRequest request;
    panel->applyTo(request);
    request.params.seed = options.seed.value_or(request.params.seed);
    request.params.budget = options.budget.value_or(request.params.budget);
    panel->setRequest(request);
}

/// How the window ended: the exit code, and what to open in another one where it is to come back.
struct Shown {
    int code = 0;
    std::optional<CommandLine> again;
};

Shown showWindow(QApplication &application, const CommandLine &options)
{
    const auto finish = [](const MainWindow &window, int code) -> Shown {
        // What the window's end waits for may be an endless call of a model's code.
        leaveWithin(window.leaving()->hasGivenUp() ? std::chrono::seconds(1) : leavePatience, code);
        return {code, std::nullopt};
    };
    MainWindow window(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs"));
    window.setThemeMode(options.theme.value_or(window.themeMode()));
    const BlasInfo blas = blasInfo();
    window.status()->setLinearAlgebra(QString::fromStdString(blas.name), blas.slow);
    applyParameters(options, window.workspace()->panel<ParametersPanel>());
    for (const QString &input : options.inputs)
        window.openPath(input);

    if (!options.screenshots.isEmpty()) {
        window.show();
        ScreenshotSession session(window, options.screenshots, options.start);
        session.setTraining(options.train);
        session.setMitigating(options.mitigate);
        QObject::connect(&session, &ScreenshotSession::finished, &application, &QCoreApplication::exit,
                         Qt::QueuedConnection);
        session.begin();
        return finish(window, QApplication::exec());
    }
    const QSize room = window.screen()->availableSize();
    if (window.size() != window.size().boundedTo(room)) {
        window.resize(window.size().boundedTo(room * 0.9)); // when it is made smaller
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
    window.restoreSession();
    if (options.start)
        QObject::connect(window.loader(), &InputLoader::idle, &window, &MainWindow::run, Qt::SingleShotConnection);
    else
        window.offerRecovery();
    if (options.workshop) {
        window.workshop()->open(options.lessons);
        window.workshop()->pane()->lessons()->go(options.lesson, options.lessonPage);
    } else if (Preferences::load().showWelcome && options.inputs.isEmpty())
        window.shell()->showWelcome();
    window.show();
    const int code = QApplication::exec();
    if (!window.comesBack())
        return finish(window, code);
    CommandLine again = options;
    again.inputs = window.openPaths();
    again.start = false;
    again.theme = window.themeMode(); // it may be another than the command line said
    again.workshop = window.workshop()->isOpen();
    again.lesson = window.workshop()->pane()->lessons()->lesson();
    again.lessonPage = window.workshop()->pane()->lessons()->page();
    return {code, again};
}

} // namespace

} // namespace drm

int main(int argc, char **argv)
{
    drm::occupyStandardStreams();
    drm::usePassiveThreads(argv);
    drm::reportFailedWrites();
    if (drm::CommandLine::wantsTextAlone(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // help needs no screen
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("DRMGuard"));
    QCoreApplication::setApplicationName(QStringLiteral("drmguard-workbench"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DRM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("DRMGuard Workbench"));
    QGuiApplication::setDesktopFileName(QStringLiteral("drmguard-workbench"));
    QApplication::setWindowIcon(drm::Icons::application());
    drm::ToolTipWrap toolTips;
    application.installEventFilter(&toolTips);

    const QLocale system; // before another one is made the default
    auto languages = std::make_unique<drm::Languages>(drm::Preferences::load().locale(system));
    drm::CommandLine options = drm::CommandLine::parse(application);
    for (;;) {
        const drm::Shown shown = drm::showWindow(application, options);
        if (!shown.again)
            return shown.code;
        languages.reset(); // in another language, with what was open
        languages = std::make_unique<drm::Languages>(drm::Preferences::load().locale(system));
        options = *shown.again;
    }
}
