// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/ScreenshotSession.h"

#include "app/lab/LabController.h"
#include "app/lab/LabDialog.h"
#include "app/layout/Workspace.h"
#include "app/mitigate/MitigateController.h"
#include "app/mitigate/MitigateDialog.h"
#include "app/palette/CommandPalette.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Shell.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/playground/PlaygroundPanel.h"

#include <QDir>
#include <QDockWidget>
#include <QTimer>

#include <cstdio>

namespace drm {

namespace {

constexpr int settleMilliseconds = 120; // layouts and delayed replots finish in between
constexpr QSize windowSizes[] = {{1280, 800}, {1920, 1080}};
constexpr QSize panelSizes[] = {{760, 620}, {1200, 820}}; // of the window around the one panel
constexpr QSize dialogSizes[] = {{1120, 700}, {1600, 960}};
constexpr int openingTries = 250; // settleMilliseconds each
constexpr int trainingTries = 10000;

/// Pages of a panel that has several, and 0 for one that has not.
int pageCount(Panel &panel)
{
    const QString key = QStringLiteral("page");
    const QJsonObject before = panel.viewState();
    if (!before.contains(key))
        return 0;
    int count = 0;
    for (bool shown = true; shown; count += shown ? 1 : 0) {
        panel.restoreViewState({{key, count}});
        shown = panel.viewState()[key].toInt() == count;
    }
    panel.restoreViewState(before);
    return count;
}

} // namespace

ScreenshotSession::ScreenshotSession(MainWindow &window, const QString &folder, bool startScan, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_startScan(startScan)
{
    const auto reportFailure = [this](const QString &message) {
        std::fprintf(stderr, "drmguard-workbench: %s\n", qPrintable(message));
        m_exitCode = 3;
    };
    connect(m_window.loader(), &InputLoader::failed, this,
            [reportFailure](ErrorKind, const QString &message, const QString &) { reportFailure(message); });
    connect(m_window.runner(), &JobRunner::failed, this,
            [this, reportFailure](int, ErrorKind, const QString &message, const QString &) {
                reportFailure(message);
                capture();
            });
    connect(m_window.runner(), &JobRunner::finished, this, &ScreenshotSession::capture);
}

void ScreenshotSession::begin()
{
    if (m_window.loader()->busy())
        connect(m_window.loader(), &InputLoader::idle, this, &ScreenshotSession::loaded, Qt::SingleShotConnection);
    else
        loaded();
}

void ScreenshotSession::loaded()
{
    if (m_startScan && m_exitCode == 0) {
        m_window.run();
        if (m_window.runner()->busy())
            return; // its end captures
    }
    capture();
}

void ScreenshotSession::capture()
{
    if (!QDir().mkpath(m_folder)) {
        std::fprintf(stderr, "drmguard-workbench: The folder %s cannot be created.\n", qPrintable(m_folder));
        emit finished(4);
        return;
    }
    const int runs = m_window.runCount();
    for (int run = 0; run < qMax(1, runs); ++run) {
        m_steps.emplace_back([this, run] { m_window.showRun(run); });
        const QString prefix = runs > 1 ? QStringLiteral("%1-%2-").arg(run + 1).arg(m_window.runName(run)) : QString();
        for (const auto &[theme, mode] : {std::pair(QStringLiteral("light"), Theme::Mode::Light),
                                          std::pair(QStringLiteral("dark"), Theme::Mode::Dark)}) {
            m_steps.emplace_back([this, mode = mode] { m_window.setThemeMode(mode); });
            addWindowSteps(prefix, theme);
            addPanelSteps(prefix, theme);
            addPlaygroundSteps(prefix, theme);
        }
    }
    if (m_train) {
        m_steps.emplace_back([this] {
            m_window.lab()->open();
            m_window.lab()->dialog()->train();
        });
        addWait([this] { return !m_window.lab()->training(); }, trainingTries);
    }
    if (m_mitigate) {
        m_steps.emplace_back([this] {
            m_window.openMitigation();
            MitigateDialog *dialog = m_window.mitigation()->dialog();
            dialog->setOutputPath(QDir(m_folder).filePath(QStringLiteral("cleaned.pt")));
            dialog->start();
        });
        addWait([this] { return !m_window.mitigation()->running(); }, trainingTries);
    }
    for (const auto &[theme, mode] : {std::pair(QStringLiteral("light"), Theme::Mode::Light),
                                      std::pair(QStringLiteral("dark"), Theme::Mode::Dark)}) {
        m_steps.emplace_back([this, mode = mode] { m_window.setThemeMode(mode); });
        addWelcomeSteps(theme);
        addShellSteps(theme);
        addDialogSteps(
            QStringLiteral("lab"), theme, [this]() -> QDialog * { return m_window.lab()->dialog(); });
        m_steps.emplace_back([this] { m_window.openMitigation(); }); // with the model that is shown
        addDialogSteps(QStringLiteral("mitigate"), theme,
                       [this]() -> QDialog * { return m_window.mitigation()->dialog(); });
    }
    m_steps.emplace_back([this] { emit finished(m_exitCode); });
    next();
}

void ScreenshotSession::addWindowSteps(const QString &prefix, const QString &theme)
{
    for (const QSize &size : windowSizes) {
        m_steps.emplace_back([this, size] {
            m_window.resize(size);
            m_window.workspace()->resetLayout();
        });
        m_steps.emplace_back([this] { m_window.workspace()->resetLayout(); });
        const QString name =
            QStringLiteral("%1window-%2x%3-%4.png").arg(prefix).arg(size.width()).arg(size.height()).arg(theme);
        m_steps.emplace_back([this, name] { save(&m_window, name); });
    }
}

void ScreenshotSession::addPanelSteps(const QString &prefix, const QString &theme)
{
    const DataPanel *data = m_window.workspace()->panel<DataPanel>();
    for (QDockWidget *dock : m_window.workspace()->docks()) {
        Panel *panel = Workspace::panelOf(dock);
        const int pages = pageCount(*panel);
        for (const QSize &size : panelSizes) {
            m_steps.emplace_back([this, dock, size] {
                m_window.workspace()->showOnly(dock);
                m_window.resize(size);
            });
            addWait([data] { return data->visibleRegion().isEmpty() || data->isComplete(); }, openingTries);
            for (int page = 0; page < qMax(1, pages); ++page) {
                if (pages > 0)
                    m_steps.emplace_back([panel, page] { panel->restoreViewState({{QStringLiteral("page"), page}}); });
                const QString part = pages > 0 ? QStringLiteral("-%1").arg(page + 1) : QString();
                const QString name = QStringLiteral("%1panel-%2%3-%4x%5-%6.png")
                                         .arg(prefix, panel->name(), part)
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(theme);
                m_steps.emplace_back([this, panel, name] { save(panel, name); });
            }
            if (pages > 0)
                m_steps.emplace_back([panel] { panel->restoreViewState({{QStringLiteral("page"), 0}}); });
        }
    }
    m_steps.emplace_back([this] { m_window.workspace()->resetLayout(); });
}

void ScreenshotSession::addPlaygroundSteps(const QString &prefix, const QString &theme)
{
    const PlaygroundPanel *panel = m_window.workspace()->panel<PlaygroundPanel>();
    for (const QSize &size : windowSizes) {
        m_steps.emplace_back([this, size] {
            m_window.resize(size);
            m_window.workspace()->resetLayout();
        });
        m_steps.emplace_back([this] { m_window.workspace()->resetLayout(); });
        m_steps.emplace_back([this] { m_window.workspace()->open(m_window.workspace()->panel<PlaygroundPanel>()); });
        addWait([panel] { return !panel->isOpening() && (!panel->hasSetup() || !panel->imageGrid()->tiles().empty()); },
                openingTries);
        const QString name =
            QStringLiteral("%1playground-%2x%3-%4.png").arg(prefix).arg(size.width()).arg(size.height()).arg(theme);
        m_steps.emplace_back([this, name] { save(&m_window, name); });
    }
}

void ScreenshotSession::addWelcomeSteps(const QString &theme)
{
    for (const QSize &size : windowSizes) {
        m_steps.emplace_back([this, size] {
            m_window.resize(size);
            m_window.shell()->showWelcome();
        });
        const QString name = QStringLiteral("welcome-%1x%2-%3.png").arg(size.width()).arg(size.height()).arg(theme);
        m_steps.emplace_back([this, name] { save(&m_window, name); });
    }
    m_steps.emplace_back([this] { m_window.shell()->showPanels(); });
}

void ScreenshotSession::addShellSteps(const QString &theme)
{
    Shell *shell = m_window.shell();
    for (const QSize &size : windowSizes) {
        m_steps.emplace_back([this, size, shell] {
            m_window.resize(size);
            shell->openPalette();
        });
        const QString name = QStringLiteral("palette-%1x%2-%3.png").arg(size.width()).arg(size.height()).arg(theme);
        m_steps.emplace_back([this, name] { save(m_window.findChild<CommandPalette *>(), name); });
        m_steps.emplace_back([this] { m_window.findChild<CommandPalette *>()->hide(); });
    }
    const auto add = [this, theme](const QString &dialogName, const std::function<void()> &open) {
        m_steps.emplace_back(open);
        const auto dialog = [this, dialogName] { return m_window.findChild<QDialog *>(dialogName); };
        for (const double scale : {1.0, 1.4}) {
            m_steps.emplace_back([dialog, scale] { dialog()->resize(dialog()->size() * scale); });
            const QString name = QStringLiteral("%1-%2-%3.png").arg(dialogName, scale > 1 ? "large" : "first", theme);
            m_steps.emplace_back([this, dialog, name] { save(dialog(), name); });
        }
        m_steps.emplace_back([dialog] { dialog()->close(); });
    };
    add(
        QStringLiteral("preferencesDialog"), [shell] { shell->editPreferences(); });
    add(
        QStringLiteral("shortcutsDialog"), [shell] { shell->showShortcuts(); });
    add(QStringLiteral("aboutBox"), [shell] { shell->showAbout(); });
}

void ScreenshotSession::addDialogSteps(const QString &dialogName, const QString &theme,
                                       const std::function<QDialog *()> &dialog)
{
    for (const QSize &size : dialogSizes) {
        m_steps.emplace_back([dialog, size] {
            dialog()->show();
            dialog()->resize(size);
        });
        const QString name =
            QStringLiteral("%1-%2x%3-%4.png").arg(dialogName).arg(size.width()).arg(size.height()).arg(theme);
        m_steps.emplace_back([this, dialog, name] { save(dialog(), name); });
    }
    m_steps.emplace_back([dialog] { dialog()->close(); });
}

void ScreenshotSession::addWait(const std::function<bool()> &isDone, int tries)
{
    m_steps.emplace_back([this, isDone, tries] { waitFor(isDone, tries); });
}

void ScreenshotSession::waitFor(const std::function<bool()> &isDone, int tries)
{
    if (!isDone() && tries > 0)
        m_steps.emplace_front([this, isDone, tries] { waitFor(isDone, tries - 1); });
}

void ScreenshotSession::next()
{
    if (m_steps.empty())
        return;
    const auto step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
    QTimer::singleShot(settleMilliseconds, this, &ScreenshotSession::next);
}

void ScreenshotSession::save(QWidget *widget, const QString &name)
{
    const QString path = QDir(m_folder).filePath(name);
    if (widget->grab().save(path, "PNG"))
        return;
    std::fprintf(stderr, "drmguard-workbench: The picture %s could not be written.\n", qPrintable(path));
    m_exitCode = 4;
}

} // namespace drm
