// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Shell.h"
#include "app/base/StatusStrip.h"
#include "app/inputs/HeaderStrip.h"
#include "app/lab/LabController.h"
#include "app/lab/LabDialog.h"
#include "app/lab/LabForm.h"
#include "app/layout/Workspace.h"
#include "app/palette/CommandPalette.h"
#include "app/preferences/PreferencesDialog.h"
#include "app/shell/MainWindow.h"
#include "app/shell/WelcomePage.h"
#include "core/lab/render/GazeRenderer.h"
#include "core/lab/render/Hdf5Writer.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"
#include "widgets/export/ExportFooter.h"
#include "widgets/panels/log/LogPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QWhatsThis>

using namespace drm;

namespace {

} // namespace

class ShellTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("ShellTest");
        test::keepSettingsIn(m_folder.filePath("settings"));
        Table labels;
        const ImageBatch pictures = renderGaze(40, 16, 1, labels);
        m_data = m_folder.filePath("eyes.h5");
        writeHdf5Dataset(m_data.toStdString(), pictures, labels, gazeLabelNames(), gazeLabelUnits());
    }

    void init() { QSettings().clear(); }

    void welcomeCoversThePanelsUntilSomethingIsOpened()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        auto *welcome = window.findChild<WelcomePage *>();
        QVERIFY(welcome->isHidden());
        action(window, "actionWelcome")->trigger();
        QVERIFY(welcome->isVisible());
        QCOMPARE(welcome->size(), window.workspace()->size());
        QVERIFY(!window.workspace()->isEnabled()); // the keyboard does not get beneath it
        QVERIFY(window.findChild<HeaderStrip *>()->isVisible());
        window.openPath(m_folder.filePath("absent.pt"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY(welcome->isVisible()); // nothing was opened
        window.openPath(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(welcome->isHidden(), test::patience);
        QVERIFY(window.workspace()->isEnabled());
    }

    void whatShowsPanelsClosesWelcome_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"actionResetLayout", "actionPlayground", "actionLayoutScan", "actionLayoutTrigger"})
            QTest::newRow(name) << name;
    }

    void whatShowsPanelsClosesWelcome()
    {
        QFETCH(QString, name);
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        window.shell()->showWelcome();
        action(window, name)->trigger();
        QVERIFY(window.findChild<WelcomePage *>()->isHidden());
        window.shell()->showWelcome();
        window.workspace()->docks().first()->toggleViewAction()->trigger();
        QVERIFY(window.findChild<WelcomePage *>()->isHidden());
    }

    void welcomeListsAndOpensRecentFiles()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        window.openPath(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        window.shell()->showWelcome();
        auto *list = window.findChild<QListView *>("welcomeRecent");
        QCOMPARE(list->model()->rowCount(), 1);
        const QModelIndex first = list->model()->index(0, 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
        QVERIFY(window.loader()->busy());
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        action(window, "actionWelcome")->trigger();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(window.loader()->busy());
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<WelcomePage *>()->isHidden(), test::patience);
    }

    void sampleCaseIsTrainedInTheLab()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        window.shell()->showWelcome();
        window.lab()->dialog()->findChild<QSpinBox *>("labCount")->setValue(40); // enough to be stopped in
        window.lab()->dialog()->findChild<QSpinBox *>("labRenderSize")->setValue(16);
        QTest::mouseClick(window.findChild<QAbstractButton *>("welcomeSampleCard"), Qt::LeftButton);
        QVERIFY(window.lab()->dialog()->isVisible());
        QVERIFY(!window.lab()->training()); // it measures, and asks
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
        const MessageBar *messages = window.lab()->dialog()->messages();
        static const QRegularExpression time("takes about \\d+\u00a0(s|min)\\.$");
        QVERIFY2(time.match(messages->headline()).hasMatch(), qPrintable(messages->headline()));
        QVERIFY(messages->findChild<QAbstractButton *>("labSmallSampleButton"));
        QTest::mouseClick(messages->findChild<QAbstractButton *>("labSampleButton"), Qt::LeftButton);
        QVERIFY(window.lab()->training());
        window.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
        QVERIFY(window.findChild<WelcomePage *>()->isVisible()); // a training shows nothing in the panels
        const QString log = window.workspace()->panel<LogPanel>()->shownText();
        QVERIFY2(log.contains("training began"), qPrintable(log));
        QVERIFY2(log.contains("training was stopped"), qPrintable(log));
    }

    void smallerSampleIsOffered()
    {
        MainWindow window(m_folder.filePath("small"));
        LabDialog *dialog = window.lab()->dialog();
        dialog->show();
        dialog->offerSample(1700, 150);
        QVERIFY2(dialog->messages()->headline().contains("29\u00a0min"), qPrintable(dialog->messages()->headline()));
        auto *small = dialog->messages()->findChild<QAbstractButton *>("labSmallSampleButton");
        QVERIFY2(small->text().contains("3\u00a0min"), qPrintable(small->text()));
        const QSignalSpy wanted(dialog, &LabDialog::trainRequested);
        QTest::mouseClick(small, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).value<LabPlan>().set->spec.count, LabDialog::smallCount);
        QCOMPARE(wanted.at(0).at(0).value<LabPlan>().set->spec.size, LabDialog::smallSide);
        window.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
    }

    void paletteFindsCommandsOfTheWindow()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *palette = window.findChild<CommandPalette *>();
        QVERIFY(palette->isVisible());
        auto *line = palette->findChild<QLineEdit *>("paletteFilter");
        auto *list = palette->findChild<QListView *>("paletteList");
        QVERIFY(list->model()->rowCount() > 20);
        QTest::keyClicks(line, "loss");
        QCOMPARE(list->currentIndex().data().toString(), QString("Loss"));
        auto *loss = window.findChild<QDockWidget *>("lossDock");
        loss->close();
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(loss->isVisible());
        action(window, "actionPalette")->trigger();
        QTest::keyClicks(line, "stop"); // cannot be done now
        QVERIFY(list->currentIndex().data().toString() != QString("Stop"));
    }

    void preferencesAreAppliedAndKept()
    {
        const QString other = m_folder.filePath("other runs");
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        window.setThemeMode(Theme::Mode::Light);
        action(window, "actionPreferences")->trigger();
        auto *dialog = window.findChild<PreferencesDialog *>();
        QVERIFY(dialog);
        auto *theme = dialog->findChild<QComboBox *>("preferencesTheme");
        theme->setCurrentIndex(theme->findData(int(Theme::Mode::Dark)));
        dialog->findChild<QSpinBox *>("preferencesThreads")->setValue(2);
        dialog->findChild<QLineEdit *>("preferencesRunFolder")->setText(other);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(int(window.themeMode()), int(Theme::Mode::Dark));
        QVERIFY(action(window, "actionThemeDark")->isChecked());
        QVERIFY(Theme::of(window).isDark());
        QCOMPARE(window.runFolder(), other);
        ScanRequest request;
        window.workspace()->panel<ParametersPanel>()->applyTo(request);
        QCOMPARE(request.params.threads, 2);
        window.workspace()->panel<ParametersPanel>()->resetToDefaults();
        window.workspace()->panel<ParametersPanel>()->applyTo(request);
        QCOMPARE(request.params.threads, 2);

        const MainWindow next(m_folder.filePath("runs"));
        QCOMPARE(int(next.themeMode()), int(Theme::Mode::Dark));
        QCOMPARE(next.runFolder(), other);
        Theme::apply(*qApp, Theme::Mode::Light);
    }

    void themeMenuIsAPreference()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        window.setThemeMode(Theme::Mode::Light); // as the command line does it
        ExportFooter::setWanted(true); // as a menu of an export does
        action(window, "actionThemeDark")->trigger();
        QVERIFY(ExportFooter::isWanted());
        ExportFooter::setWanted(false);
        QVERIFY(Theme::of(window).isDark());
        QCOMPARE(int(Preferences::load().theme), int(Theme::Mode::Dark));
        action(window, "actionThemeSystem")->trigger();
        QCOMPARE(int(Preferences::load().theme), int(Theme::Mode::System));
        QCOMPARE(int(window.themeMode()), int(Theme::Mode::System));
    }

    void logKeepsWhatHappened()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        LogModel *log = window.workspace()->panel<LogPanel>()->log();
        QCOMPARE(log->rowCount(), 0);
        window.openPath(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QCOMPARE(log->rowCount(), 1);
        QVERIFY2(log->line(0).contains("eyes.h5") && log->line(0).contains("40"), qPrintable(log->line(0)));
        window.openPath(m_folder.filePath("absent.pt"));
        QTRY_COMPARE_WITH_TIMEOUT(log->rowCount(), 2, test::patience);
        QVERIFY2(log->line(1).contains("absent.pt"), qPrintable(log->line(1)));
        QCOMPARE(log->index(1, 0).data(LogModel::SeverityRole).toInt(), int(MessageBar::Severity::Error));
        window.runner()->start(
            [](RunControl &) -> JobRunner::Answer { throw Error(ErrorKind::Internal, "It broke on purpose.", {}); });
        QTRY_VERIFY_WITH_TIMEOUT(window.workspace()->panel<LogPanel>()->shownText().contains("failed: It broke"),
                                 test::patience);
    }

    void toolBarFitsTheWindow()
    {
        MainWindow window(m_folder.filePath("runs"));
        const auto *bar = window.findChild<QToolBar *>("mainToolBar");
        const auto *first = window.findChild<QToolButton *>("screenshotButton"); // to lose its text
        const auto *run = window.findChild<QToolButton *>("runButton");
        const auto *rest = bar->findChild<QToolButton *>("qt_toolbar_ext_button");
        QVERIFY(first && run && rest);
        window.resize(1920, 900);
        window.show();
        QTRY_COMPARE(first->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        for (const int width : {1280, 960}) {
            window.resize(width, 800);
            QTRY_VERIFY(rest->isHidden()); // nothing is behind the arrow
            QCOMPARE(run->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
        }
        QCOMPARE(first->toolButtonStyle(), Qt::ToolButtonIconOnly);
        window.resize(1920, 900);
        QTRY_COMPARE(first->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    }

    void whatIsThisModeIsEntered()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window);
        QVERIFY(window.findChild<QAbstractButton *>("whatsThisButton"));
        action(window, "actionWhatsThis")->trigger();
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QWhatsThis::leaveWhatsThisMode();
        QVERIFY(!window.findChild<QWidget *>("lossPlot")->whatsThis().isEmpty());
    }

    void statusNamesTheMemory()
    {
        const StatusStrip strip;
        const QString text = strip.findChild<QLabel *>("machineLabel")->text();
#ifdef Q_OS_LINUX
        static const QRegularExpression memory("[1-9][0-9]* [KMG]iB$");
        QVERIFY2(memory.match(text).hasMatch(), qPrintable(text));
#else
        QVERIFY2(text.endsWith("–"), qPrintable(text));
#endif
    }

private:
    static QAction *action(const MainWindow &window, const QString &name)
    {
        auto *found = window.findChild<QAction *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }

    static void show(MainWindow &window)
    {
        window.resize(1200, 760);
        window.show();
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    QString m_data;
};

DRM_TEST(ShellTest)
#include "ShellTest.moc"
