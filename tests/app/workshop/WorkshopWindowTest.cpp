// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/Workspace.h"
#include "app/preferences/Preferences.h"
#include "app/shell/Languages.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Shell.h"
#include "app/workshop/LessonPane.h"
#include "app/workshop/PresenterMode.h"
#include "app/workshop/Spotlight.h"
#include "app/workshop/WorkshopController.h"
#include "app/workshop/WorkshopPane.h"
#include "core/lab/render/GazeRenderer.h"
#include "core/lab/render/Hdf5Writer.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/TupleModel.h"
#include "widgets/panels/case/CasePanel.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFontDatabase>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace drm;

namespace {

const QString texts = QStringLiteral(DRM_BINARY_DIR "/app");

} // namespace

/// The workshop's part of the window, without a kit.
class WorkshopWindowTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::unique_ptr<MainWindow> window() const
    {
        auto made = std::make_unique<MainWindow>(m_folder.filePath("runs"));
        made->workshop()->setKitFolder(m_folder.filePath("kit"));
        made->resize(1280, 720);
        made->show();
        return made;
    }

    static QAction *action(const MainWindow &window, const char *name)
    {
        return window.findChild<QAction *>(QLatin1String(name));
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("WorkshopWindowTest");
        test::keepSettingsIn(m_folder.filePath("settings"));
    }

    void thePaneOpensBesideThePanels()
    {
        const auto made = window();
        WorkshopPane *pane = made->workshop()->pane();
        QVERIFY(!pane->isVisible());
        action(*made, "actionWorkshop")->trigger();
        QVERIFY(pane->isVisible() && made->workshop()->isOpen());
        QVERIFY(action(*made, "actionWorkshop")->isChecked());
        QVERIFY(pane->width() >= 300 && pane->width() <= 520);
        QVERIFY(made->workspace()->isVisible() && made->workspace()->width() > 700);
        QVERIFY(pane->findChild<QPushButton *>("workshopMakeKit")->isVisible()); // there is none
        pane->lessons()->go(0, 1); // to a step with a panel in focus
        QVERIFY(pane->lessons()->step());
        const QString focus = QString::fromStdString(pane->lessons()->step()->focus);
        QVERIFY(made->workshop()->facts().panels.contains(focus));
        pane->findChild<QPushButton *>("lessonShow")->click(); // opens a model that is not there
        QTest::qWait(50);
        QVERIFY(!pane->lessons()->isDone());
        pane->findChild<QAbstractButton *>("workshopClose")->click();
        QVERIFY(!pane->isVisible() && !action(*made, "actionWorkshop")->isChecked());
        action(*made, "actionWorkshop")->trigger();
        QCOMPARE(pane->lessons()->page(), 1); // where it was
    }

    void dialogsDoNotCoverTheStep()
    {
        const auto made = window();
        made->workshop()->open();
        const WorkshopPane *pane = made->workshop()->pane();
        action(*made, "actionLab")->trigger();
        QDialog *lab = nullptr;
        for (QDialog *dialog : made->findChildren<QDialog *>())
            lab = dialog->isVisible() ? dialog : lab;
        QVERIFY(lab);
        const auto covers = [&] {
            return lab->frameGeometry().intersects(QRect(pane->mapToGlobal(QPoint(0, 0)), pane->size()));
        };
        lab->hide();
        lab->setGeometry(QRect(pane->mapToGlobal(QPoint(-600, 0)), QSize(800, 620)));
        QVERIFY(covers());
        lab->show();
        made->workshop()->look();
        QVERIFY(lab->isVisible() && !covers());
        lab->move(pane->mapToGlobal(QPoint(-300, 0))); // whoever wants it there has it there
        made->workshop()->look();
        QVERIFY(covers());
    }

    void anotherImageIsSeenHoweverSoonItIsAskedFor()
    {
        QVERIFY(QDir(m_folder.path()).mkpath("small"));
        test::writeTupleModel(m_folder.filePath("small/gaze-benign.pt").toStdString());
        Table labels;
        const ImageBatch pictures = renderGaze(40, 16, 1, labels);
        writeHdf5Dataset(m_folder.filePath("small/gaze.h5").toStdString(), pictures, labels, gazeLabelNames(),
                         gazeLabelUnits());
        const auto made = window();
        made->workshop()->setKitFolder(m_folder.filePath("small"));
        made->workshop()->open();
        LessonPane *lessons = made->workshop()->pane()->lessons();
        auto *show = lessons->findChild<QPushButton *>("lessonShow");
        const auto isDone = [&] {
            made->workshop()->look(); // as often as can be: it is what comes between that went wrong
            return lessons->isDone();
        };
        lessons->go(0, 1);
        show->click();
        QVERIFY(QTest::qWaitFor(isDone, test::patience));
        lessons->go(0, 3);
        QCOMPARE(lessons->step()->check.word, std::string("image"));
        show->click();
        QVERIFY(QTest::qWaitFor(isDone, test::patience));
    }

    void theKitIsStoppedAndGoesOn()
    {
        const auto made = window();
        made->workshop()->open();
        WorkshopPane *pane = made->workshop()->pane();
        auto *make = pane->findChild<QPushButton *>("workshopMakeKit");
        auto *stop = pane->findChild<QPushButton *>("workshopStopKit");
        QSignalSpy ended(made->workshop(), &WorkshopController::ended);
        make->click();
        QVERIFY(stop->isVisible() && !make->isVisible());
        auto *text = pane->findChild<QWidget *>("workshopKit")->findChild<QLabel *>();
        QTRY_VERIFY_WITH_TIMEOUT(text->text().contains("1 of 17"), 30000);
        stop->click();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 5000);
        QVERIFY(make->isVisible() && !stop->isVisible());
        QVERIFY(!made->runner()->busy());
    }

    void presenterModeIsLargeAndGoesBack()
    {
        const auto made = window();
        const double usual = QApplication::font().pointSizeF();
        action(*made, "actionPresenter")->trigger();
        QVERIFY(std::abs(QApplication::font().pointSizeF() - usual * PresenterMode::typeFactor) < 0.1);
        action(*made, "actionPresenter")->trigger();
        QCOMPARE(QApplication::font().pointSizeF(), usual);
    }

    void theSpotlightTakesNoClicks()
    {
        const auto made = window();
        auto *spotlight = made->findChild<Spotlight *>("spotlight");
        auto *button = made->findChild<QWidget *>("labButton");
        QVERIFY(spotlight && button && !spotlight->isVisible());
        const QImage before = made->grab().toImage();
        spotlight->light(button, 0);
        QVERIFY(spotlight->isVisible());
        QCOMPARE(spotlight->lit(), button);
        const QImage lit = made->grab().toImage();
        const QPoint corner(2, made->height() / 2);
        QVERIFY(qGray(lit.pixel(corner)) < qGray(before.pixel(corner)) - 20);
        const QPoint inside = button->mapTo(made.get(), button->rect().center());
        QCOMPARE(lit.pixel(inside), before.pixel(inside));
        QVERIFY(spotlight->testAttribute(Qt::WA_TransparentForMouseEvents));
        spotlight->light(nullptr, 0);
        QVERIFY(!spotlight->isVisible());
        spotlight->light(button, 80);
        QTRY_VERIFY(!spotlight->isVisible());
        action(*made, "actionSpotlight")->trigger();
        QVERIFY(spotlight->isVisible() && spotlight->isFollowing());
        action(*made, "actionSpotlight")->trigger();
        QVERIFY(!spotlight->isVisible());
    }

    void onePanelHasTheWholePlaceAndGivesItBack()
    {
        const auto made = window();
        made->resize(1400, 1000); // a low one shows two at first
        made->workspace()->resetLayout();
        const auto seen = [&] {
            const QVector<QDockWidget *> &docks = made->workspace()->docks();
            return std::count_if(docks.begin(), docks.end(),
                                 [](const QDockWidget *dock) { return !dock->visibleRegion().isEmpty(); });
        };
        const auto before = seen();
        QVERIFY(before > 2);
        QAction *alone = action(*made, "actionPanelAlone");
        const QByteArray layout = made->workspace()->layout();
        alone->trigger();
        QCOMPARE(seen(), 1);
        QCOMPARE(made->workspace()->layout(), layout); // what a case or the next session gets
        alone->trigger();
        QCOMPARE(seen(), before);
        alone->trigger();
        QVERIFY(alone->isChecked());
        made->workspace()->resetLayout(); // another arrangement ends it
        QVERIFY(!alone->isChecked());
        QCOMPARE(seen(), before);
        QVERIFY(made->workspace()->restoreLayout(layout));
        QCOMPARE(seen(), before);
    }

    void anotherLanguageComesWithoutAnotherStart()
    {
        auto languages = std::make_unique<Languages>(QLocale(QLocale::English), texts);
        auto first = window();
        QCOMPARE(first->menuBar()->actions().front()->text(), QStringLiteral("&File"));
        Preferences german = first->shell()->preferences();
        german.language = Preferences::Language::German;
        first->shell()->setPreferences(german);
        QTRY_VERIFY(first->comesBack());
        QVERIFY(!first->isVisible());
        QVERIFY(first->openPaths().isEmpty());
        first.reset();
        languages.reset();
        languages = std::make_unique<Languages>(Preferences::load().locale(QLocale(QLocale::English)), texts);
        const auto second = window();
        QCOMPARE(second->menuBar()->actions().front()->text(), QStringLiteral("&Datei"));
        Preferences english = second->shell()->preferences();
        english.language = Preferences::Language::System;
        english.save();
    }

    /// What is unsaved is asked for first, and whatever is answered, the window comes again or stays.
    void anUnsavedCaseIsSettledBeforeTheWindowComesBack()
    {
        const auto made = window();
        emit made->workspace()->panel<CasePanel>()->notesEdited(QStringLiteral("of the room"));
        const auto answer = [&](const char *button) {
            QTRY_VERIFY(made->findChild<QMessageBox *>(QStringLiteral("caseQuestion")));
            QPointer<QMessageBox> question = made->findChild<QMessageBox *>(QStringLiteral("caseQuestion"));
            question->findChild<QPushButton *>(button)->click();
            QTRY_VERIFY(!question);
        };
        made->comeBack();
        answer("caseCancelButton");
        QVERIFY(made->isVisible() && !made->comesBack());
        made->close(); // it is asked for again, and this time nothing comes back
        answer("caseCancelButton");
        QVERIFY(made->isVisible() && !made->comesBack());
        made->comeBack();
        answer("caseDiscardButton");
        QVERIFY(!made->isVisible() && made->comesBack());
    }

    void everyLanguageHasItsWordsAndGlyphs()
    {
        const Languages languages{QLocale(QLocale::Chinese, QLocale::SimplifiedChineseScript, QLocale::China), texts};
        const auto made = window();
        const QString text = made->menuBar()->actions().front()->text();
        QVERIFY2(text.contains(QStringLiteral("文件")), qPrintable(text));
        if (!QFontMetrics(made->font()).inFontUcs4(U'文')
            && QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
            QFAIL("no font has Chinese letters");
    }
};

DRM_TEST(WorkshopWindowTest)
#include "WorkshopWindowTest.moc"
