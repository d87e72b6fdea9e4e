// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/StatusStrip.h"
#include "app/layout/Workspace.h"
#include "app/preferences/Preferences.h"
#include "app/shell/CommandLine.h"
#include "app/shell/LeaveWithin.h"
#include "app/shell/Leaving.h"
#include "app/shell/MainWindow.h"
#include "app/shell/ScreenshotSession.h"
#include "app/shell/Shell.h"
#include "app/workshop/WorkshopController.h"
#include "core/torch/LinearAlgebra.h"
#include "core/torch/ProcessSetup.h"
#include "widgets/base/ToolTipWrap.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/theme/Icons.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QStandardPaths>
#include <QTranslator>

namespace {

void applyParameters(const drm::CommandLine &options, drm::ParametersPanel *panel)
{
    drm::ScanRequest request;
    panel->applyTo(request);
    request.params.seed = options.seed.value_or(request.params.seed);
    request.params.budget = options.budget.value_or(request.params.budget);
    panel->setRequest(request);
}

} // namespace

int main(int argc, char **argv)
{
    drm::occupyStandardStreams();
    drm::usePassiveThreads(argv);
    drm::reportFailedWrites();
    drm::keepFreedMemory();
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

    const drm::Preferences preferences = drm::Preferences::load();
    QLocale::setDefault(preferences.locale());
    QTranslator qtTranslator;
    if (qtTranslator.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                          QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qtTranslator);
    QTranslator english; // singular and plural forms, where no other language is installed over it
    if (english.load(QStringLiteral(":/i18n/drmguard_en.qm")))
        QCoreApplication::installTranslator(&english);
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("drmguard"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);

    const drm::CommandLine options = drm::CommandLine::parse(application);
    const auto finish = [](const drm::MainWindow &window, int code) {
        // What the window's end waits for may be an endless call of a model's code.
        drm::leaveWithin(window.leaving()->hasGivenUp() ? std::chrono::seconds(1) : drm::leavePatience, code);
        return code;
    };
    drm::MainWindow window(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs"));
    window.setThemeMode(options.theme.value_or(window.themeMode()));
    const drm::BlasInfo blas = drm::blasInfo();
    window.status()->setLinearAlgebra(QString::fromStdString(blas.name), blas.slow);
    applyParameters(options, window.workspace()->panel<drm::ParametersPanel>());
    for (const QString &input : options.inputs)
        window.openPath(input);

    if (!options.screenshots.isEmpty()) {
        window.show();
        drm::ScreenshotSession session(window, options.screenshots, options.start);
        session.setTraining(options.train);
        session.setMitigating(options.mitigate);
        QObject::connect(&session, &drm::ScreenshotSession::finished, &application, &QCoreApplication::exit,
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
        QObject::connect(window.loader(), &drm::InputLoader::idle, &window, &drm::MainWindow::run,
                         Qt::SingleShotConnection);
    else
        window.offerRecovery();
    if (options.workshop)
        window.workshop()->open(options.lessons);
    else if (preferences.showWelcome && options.inputs.isEmpty())
        window.shell()->showWelcome();
    window.show();
    return finish(window, QApplication::exec());
}
