// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseController.h"
#include "app/evidence/EvidenceController.h"
#include "app/evidence/NewKeyDialog.h"
#include "app/evidence/PanelCapture.h"
#include "app/evidence/PanelExport.h"
#include "app/evidence/ReportController.h"
#include "app/mitigate/MitigateController.h"
#include "app/mitigate/MitigateDialog.h"
#include "app/report/ReportLanguage.h"
#include "core/seal/KeyFiles.h"
#include "core/seal/SealCheck.h"
#include "core/store/CaseFile.h"
#include "tests/fixtures/RunFixture.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/case/CasePanel.h"
#include "widgets/panels/log/LogPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/playground/PlaygroundPanel.h"
#include "widgets/panels/report/ReportPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace drm;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int coloursOf(const QImage &picture)
{
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            colours.insert(picture.pixel(x, y));
    return static_cast<int>(colours.size());
}

QImage pictureOf(const CaseEvidence &evidence)
{
    return QImage::fromData(QByteArray::fromStdString(evidence.picture.text()), "PNG");
}

} // namespace

/// From what a panel shows to a report that was handed over, as its user goes.
class EvidenceTest : public test::RunFixture {
    Q_OBJECT

private slots:
    void initTestCase() { makeRun("EvidenceTest"); }

    void aPanelIsPinnedAsItIs()
    {
        MainWindow window(m_folder.filePath("pin/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {runPath()});
        auto *loss = window.workspace()->panel<LossPanel>();
        loss->restoreViewState({{"smoothing", 9}, {"phase", 0}});
        settle(*loss);
        auto *pin = dockOf(window, "lossDock")->titleBarWidget()->findChild<QAbstractButton *>("dockPinButton");
        QVERIFY(pin && pin->isVisible() && !pin->accessibleName().isEmpty());
        QTest::mouseClick(pin, Qt::LeftButton);

        QCOMPARE(window.cases()->evidence().size(), std::size_t{1});
        const CaseEvidence evidence = window.cases()->evidence()[0];
        QCOMPARE(evidence.panel, std::string("loss"));
        QCOMPARE(evidence.run, runPath().toStdString());
        const QString caption = text(evidence.caption);
        QVERIFY2(caption.startsWith("Loss: ") && caption.contains("gaze.pt"), qPrintable(caption));
        const QImage picture = pictureOf(evidence);
        QVERIFY(picture.width() >= loss->width() * 2 && picture.height() >= loss->height() * 2);
        QVERIFY(coloursOf(picture) > 50); // not an empty sheet
        QCOMPARE(picture.text("Run"), QString("sample.h5"));
        const QString figures = text(evidence.figures.text());
        QVERIFY2(figures.startsWith("# title: Loss") && figures.contains("# part: ") && figures.contains("# run: "),
                 qPrintable(figures.left(300)));
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(evidence.viewState))["smoothing"].toInt(), 9);
        QVERIFY(window.cases()->isUnsaved());

        // What is seen is as it was before.
        QCOMPARE(loss->viewState()["smoothing"].toInt(), 9);
        QVERIFY(window.updatesEnabled());
    }

    void thePictureIsLightInADarkWindow()
    {
        MainWindow window(m_folder.filePath("dark/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {runPath()});
        auto *loss = window.workspace()->panel<LossPanel>();
        loss->restoreViewState({{"phase", 0}});
        settle(*loss);
        window.setThemeMode(Theme::Mode::Light);
        const QImage light = QImage::fromData(PanelCapture().picture(*loss));
        window.setThemeMode(Theme::Mode::Dark);
        const QImage before = loss->grab().toImage();
        const QImage dark = QImage::fromData(PanelCapture().picture(*loss));
        QCOMPARE(dark.size(), light.size());
        int others = 0;
        for (int y = 0; y < light.height(); ++y)
            for (int x = 0; x < light.width(); ++x)
                others += light.pixel(x, y) == dark.pixel(x, y) ? 0 : 1;
        QVERIFY2(others < light.width() * light.height() / 200, qPrintable(QString::number(others)));
        QVERIFY(qGray(before.pixel(3, 3)) < 80);
        const QImage after = loss->grab().toImage();
        QCOMPARE(after.pixel(3, 3), before.pixel(3, 3));
        QVERIFY(Theme::of(*loss->plotView()).isDark());
        window.setThemeMode(Theme::Mode::Light);
    }

    void everyPanelCanBeExported()
    {
        MainWindow window(m_folder.filePath("export/runs"));
        window.resize(1280, 800);
        window.show();
        const QString folder = m_folder.filePath("pictures");
        QVERIFY(QDir().mkpath(folder));
        window.exports()->saveAll(folder);
        QVERIFY(QDir(folder).isEmpty());
        QCOMPARE(window.messages()->severity(), MessageBar::Severity::Information);
        window.messages()->dismiss();

        openAll(window, {runPath()});
        for (const QDockWidget *dock : window.workspace()->docks()) {
            const auto *button = dock->titleBarWidget()->findChild<QAbstractButton *>("dockExportButton");
            QVERIFY2(button && button->isVisibleTo(dock->titleBarWidget()), qPrintable(dock->objectName()));
        }
        auto *loss = window.workspace()->panel<LossPanel>();
        loss->restoreViewState({{"phase", 0}});
        settle(*loss);
        dockOf(window, "lossDock")->titleBarWidget()->findChild<QAbstractButton *>("dockExportButton")->click();
        auto *menu = window.workspace()->findChild<QMenu *>("exportMenu");
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 3);
        QVERIFY(menu->actions().last()->isEnabled()); // its curves
        QApplication::clipboard()->clear();
        menu->actions().first()->trigger();
        QVERIFY(coloursOf(QApplication::clipboard()->image()) > 50);
        menu->close();

        QVERIFY(window.findChild<QAction *>("actionExportAll"));
        window.exports()->saveAll(folder);
        const QStringList files = QDir(folder).entryList({"*.png"});
        for (const char *panel : {"verdict", "trigger", "loss", "probe", "activations"})
            QVERIFY2(files.contains(QStringLiteral("drmguard-%1.png").arg(panel)), panel);
        QVERIFY(!files.contains("drmguard-log.png"));
        QCOMPARE(window.messages()->severity(), MessageBar::Severity::Success);
        QVERIFY(coloursOf(QImage(folder + "/drmguard-loss.png")) > 50);
        window.exports()->saveAll(folder); // replaces nothing
        QCOMPARE(QDir(folder).entryList({"*.png"}).size(), 2 * files.size());
        window.exports()->saveAll(folder + "/absent");
        QCOMPARE(window.messages()->severity(), MessageBar::Severity::Error);
    }

    void keysAndTheRunAsAWhole()
    {
        MainWindow window(m_folder.filePath("run/runs"));
        window.resize(1280, 800);
        window.show();
        window.findChild<QAction *>("actionPinRun")->trigger();
        QVERIFY(window.cases()->evidence().empty());
        QVERIFY(window.messages()->isVisible());
        openAll(window, {runPath()});
        window.workspace()->panel<LossPanel>()->restoreViewState({{"phase", 0}});
        settle(*window.workspace()->panel<LossPanel>());
        window.findChild<QComboBox *>("lossPhaseChooser")->setFocus();
        window.findChild<QAction *>("actionPinPanel")->trigger();
        QCOMPARE(window.cases()->evidence().size(), std::size_t{1});
        QCOMPARE(window.cases()->evidence()[0].panel, std::string("loss"));

        window.findChild<QAction *>("actionPinRun")->trigger();
        QStringList panels;
        for (const CaseEvidence &evidence : window.cases()->evidence()) {
            panels << text(evidence.panel);
            const QImage picture = pictureOf(evidence);
            QVERIFY2(picture.width() >= 600 && coloursOf(picture) > 30, evidence.panel.c_str());
            QCOMPARE(evidence.run, runPath().toStdString());
        }
        QCOMPARE(panels, (QStringList{"loss", "verdict", "trigger", "loss", "probe", "activations", "steps"}));
    }

    void theVerdictLeadsOn()
    {
        MainWindow window(m_folder.filePath("next/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {runPath()});
        auto *verdict = window.workspace()->panel<VerdictPanel>();
        verdict->findChild<QPushButton *>("verdictPinButton")->click();
        QVERIFY(names(window).contains("verdict"));
        emit verdict->mitigationWanted();
        QVERIFY(window.mitigation()->dialog()->isVisible());
        window.mitigation()->dialog()->hide();
        emit verdict->scanAgainWanted(Budget::Thorough);
        QVERIFY(window.runner()->busy());
        ScanRequest request;
        window.workspace()->panel<ParametersPanel>()->applyTo(request);
        QCOMPARE(request.params.budget, Budget::Thorough);
        window.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
    }

    void theListIsPutInOrderAndEdited()
    {
        MainWindow window(m_folder.filePath("list/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {runPath()});
        window.evidence()->pinRun();
        auto *panel = window.workspace()->panel<ReportPanel>();
        window.workspace()->open(panel);
        auto *list = panel->findChild<QListWidget *>("reportEvidence");
        QCOMPARE(list->count(), 5); // the search of the loss panel has no curve
        QTRY_VERIFY(!list->item(0)->icon().isNull());
        panel->choose(0);
        list->setFocus();
        panel->findChild<QAction *>("reportDown")->trigger();
        QCOMPARE(names(window).mid(0, 2), (QStringList{"trigger", "verdict"}));
        QCOMPARE(panel->current(), 1);
        QVERIFY(list->model()->moveRow({}, 1, {}, 0)); // as dragging does
        QCOMPARE(names(window).mid(0, 2), (QStringList{"verdict", "trigger"}));

        panel->choose(1);
        QCOMPARE(panel->findChild<QLineEdit *>("reportCaption")->cursorPosition(), 0); // its beginning is seen
        panel->findChild<QLineEdit *>("reportCaption")->end(false);
        QTest::keyClicks(panel->findChild<QLineEdit *>("reportCaption"), "!");
        QTest::keyClicks(panel->findChild<QPlainTextEdit *>("reportNote"), "Seen at once.");
        QVERIFY(text(window.cases()->evidence()[1].caption).endsWith("!"));
        QCOMPARE(window.cases()->evidence()[1].note, std::string("Seen at once."));
        QVERIFY(window.cases()->evidence()[0].note.empty());

        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(names(window).mid(0, 2), (QStringList{"verdict", "probe"}));
        auto *undo = window.messages()->findChild<QAbstractButton *>("messageUndoRemoval");
        QVERIFY(undo);
        undo->click();
        QCOMPARE(names(window).mid(0, 3), (QStringList{"verdict", "trigger", "probe"}));
        QCOMPARE(window.cases()->evidence()[1].note, std::string("Seen at once."));
    }

    void aPictureThatCannotBeShownIsNamed()
    {
        MainWindow window(m_folder.filePath("unreadable/runs"));
        CaseEvidence evidence;
        evidence.panel = "loss";
        evidence.caption = "Nothing";
        evidence.picture = CaseAttachment::of("no picture at all");
        window.cases()->setEvidence({evidence});
        auto *panel = window.workspace()->panel<ReportPanel>();
        panel->choose(0);
        QTRY_VERIFY(panel->findChild<QLabel *>("reportProblem")->isVisibleTo(panel));
    }

    void evidenceLeadsBack()
    {
        MainWindow window(m_folder.filePath("back/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {runPath()});
        auto *smoothing = window.findChild<QSpinBox *>("lossSmoothing");
        smoothing->setValue(7);
        window.evidence()->pin(window.workspace()->panel<LossPanel>());
        smoothing->setValue(1);
        openAll(window, {otherModel()}); // no run is shown any more
        QVERIFY(isEmpty(window));
        dockOf(window, "lossDock")->hide();
        auto *panel = window.workspace()->panel<ReportPanel>();
        window.workspace()->open(panel);
        panel->choose(0);
        panel->findChild<QAction *>("reportShow")->trigger();
        QTRY_VERIFY(!isEmpty(window));
        QCOMPARE(smoothing->value(), 7);
        QVERIFY(dockOf(window, "lossDock")->isVisible());
    }

    void aSavedCaseKeepsAllOfIt()
    {
        const QString path = m_folder.filePath("kept.drmcase");
        const QString second = m_folder.filePath("second.h5");
        QVERIFY(QFile::copy(runPath(), second));
        {
            MainWindow window(m_folder.filePath("kept/runs"));
            window.resize(1280, 800);
            window.show();
            openAll(window, {second, runPath()});
            window.evidence()->pin(window.workspace()->panel<LossPanel>());
            window.findChild<QPlainTextEdit *>("caseNotes")->setPlainText("Ask who trained it.");
            window.cases()->saveTo(path);
            QTRY_COMPARE(window.cases()->path(), path);
            QVERIFY(!window.cases()->isUnsaved());
            QCOMPARE(window.cases()->evidence()[0].run, (path + "/runs/sample.h5").toStdString());
            QVERIFY(window.close());
        }
        QVERIFY(QFile::rename(path, m_folder.filePath("moved.drmcase"))); // to another place, without the first files
        QVERIFY(QFile::rename(second, second + ".gone"));
        MainWindow window(m_folder.filePath("kept/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {m_folder.filePath("moved.drmcase")});
        QTRY_COMPARE(window.runCount(), 2);
        QCOMPARE(window.findChild<QPlainTextEdit *>("caseNotes")->toPlainText(), QString("Ask who trained it."));
        QCOMPARE(window.cases()->evidence().size(), std::size_t{1});
        QVERIFY(pictureOf(window.cases()->evidence()[0]).width() > 0);
        QVERIFY(!isEmpty(window));
        const QString log = window.workspace()->panel<LogPanel>()->shownText();
        QVERIFY2(log.contains("second.h5"), qPrintable(log)); // from the session before
        QVERIFY(!window.cases()->isUnsaved());
        window.cases()->newCase();
        QVERIFY(window.cases()->evidence().empty());
        QCOMPARE(window.workspace()->panel<ReportPanel>()->findChild<QListWidget *>()->count(), 0);
    }

    void fromARunToASealedReport()
    {
        makeKeyFiles(m_folder.filePath("me.pem").toStdString(), [] { return "open sesame"; });
        MainWindow window(m_folder.filePath("report/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {runPath()});
        auto *loss = window.workspace()->panel<LossPanel>();
        loss->restoreViewState({{"phase", 0}});
        settle(*loss);
        window.evidence()->pin(window.workspace()->panel<LossPanel>());
        window.findChild<QAction *>("actionWriteReport")->trigger();
        QPointer<ReportDialog> dialog = window.reports()->dialog();
        QVERIFY(dialog);
        QVERIFY(dialog->height() < 700);
        QCOMPARE(dialog->findChild<QListWidget *>("reportRuns")->item(0)->checkState(), Qt::Checked);
        dialog->findChild<QLineEdit *>("reportAnalyst")->setText("A. Nalyst");
        const QString folder = m_folder.filePath("written");
        dialog->findChild<QLineEdit *>("reportFolder")->setText(folder);
        dialog->findChild<QCheckBox *>("reportSign")->setChecked(true);
        dialog->findChild<QLineEdit *>("reportKey")->setText(m_folder.filePath("me.pem"));
        dialog->findChild<QLineEdit *>("reportPassphrase")->setText("wrong");
        auto *write = dialog->findChild<QPushButton *>("reportWriteButton");
        write->click();
        auto *problem = dialog->findChild<QLabel *>("reportProblemText");
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), test::patience);
        QVERIFY2(problem->text().contains("passphrase"), qPrintable(problem->text()));
        QVERIFY(!QFile::exists(folder));
        dialog->findChild<QLineEdit *>("reportPassphrase")->setText("open sesame");
        write->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog || !dialog->isWriting(), test::patience);
        if (dialog)
            QFAIL(qPrintable(problem->text()));
        QCOMPARE(window.messages()->severity(), MessageBar::Severity::Success);
        QVERIFY(window.messages()->findChild<QAbstractButton *>("messageOpenPdf"));
        for (const char *file : {"report.json", "report.html", "report.pdf", "runs/sample.h5", "manifest.json",
                                 "seal.json", "evidence/01-loss.png", "evidence/01-loss.csv"})
            QVERIFY2(QFile::exists(folder + '/' + file), file);
        const QJsonObject report = QJsonDocument::fromJson(contentOf(folder + "/report.json")).object();
        QVERIFY(contentOf(folder + "/report.html").contains("A. Nalyst"));
        QCOMPARE(report["evidence"].toArray().size(), 1);
        QCOMPARE(window.cases()->report().analyst, std::string("A. Nalyst"));
        const PublicKey key = PublicKey::read(m_folder.filePath("me.pub.pem").toStdString());
        const SealCheck check = checkSealed(folder.toStdString(), &key);
        QVERIFY(check.holds() && check.isVouchedFor);
    }

    void aReportThatIsStoppedLeavesNothing()
    {
        MainWindow window(m_folder.filePath("stop/runs"));
        window.resize(1280, 800);
        window.show();
        openAll(window, {runPath()});
        window.reports()->open();
        QPointer<ReportDialog> dialog = window.reports()->dialog();
        const QString folder = m_folder.filePath("stopped");
        dialog->findChild<QLineEdit *>("reportFolder")->setText(folder);
        dialog->findChild<QCheckBox *>("reportSign")->setChecked(false);
        dialog->findChild<QPushButton *>("reportWriteButton")->click();
        QVERIFY(dialog->isWriting());
        dialog->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isWriting(), test::patience);
        QVERIFY2(dialog->findChild<QLabel *>("reportProblemText")->text().contains("stopped"), "no word of the stop");
        QVERIFY(!QFile::exists(folder));
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void aDialogThatWasOnlyLookedAtChangesNothing()
    {
        MainWindow window(m_folder.filePath("look/runs"));
        window.show();
        openAll(window, {runPath()});
        window.cases()->saveTo(m_folder.filePath("look.drmcase"));
        QTRY_VERIFY(!window.cases()->path().isEmpty() && !window.cases()->isUnsaved());
        window.reports()->open();
        QPointer<ReportDialog> dialog = window.reports()->dialog();
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QVERIFY(!window.cases()->isUnsaved());
        window.reports()->open();
        dialog = window.reports()->dialog();
        dialog->findChild<QPlainTextEdit *>("reportPurpose")->setPlainText("For the board.");
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        QCOMPARE(window.cases()->report().purpose, std::string("For the board."));
        QVERIFY(window.cases()->isUnsaved());
    }

    void reportsAreInTheLanguageOfTheWindow()
    {
        const std::vector<std::string> known{"de", "en", "zh_CN"};
        QCOMPARE(usualReportLanguage(known, "zh_CN"), std::string("zh_CN"));
        QCOMPARE(usualReportLanguage(known, "de_AT"), std::string("de"));
        QCOMPARE(usualReportLanguage(known, "fr_FR"), std::string("en"));
    }

    void theDialogSaysWhatIsMissing()
    {
        ReportDialog dialog({}, {{"/r/a.h5", "a", true}, {"/r/b.h5", "b", true}}, "/tmp/new", nullptr);
        const auto *hint = dialog.findChild<QLabel *>("reportHint");
        const auto *write = dialog.findChild<QPushButton *>("reportWriteButton");
        const auto *runs = dialog.findChild<QListWidget *>("reportRuns");
        dialog.setPinned({"/r/a.h5", "/r/b.h5", "/r/removed.h5", ""});
        QVERIFY2(hint->text().startsWith("1 pinned"), qPrintable(hint->text())); // of no scan that is offered
        runs->item(1)->setCheckState(Qt::Unchecked);
        QVERIFY2(hint->text().startsWith("2 pinned"), qPrintable(hint->text()));
        QVERIFY(write->isEnabled());
        runs->item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!write->isEnabled() && hint->text().contains("scan"));
        runs->item(0)->setCheckState(Qt::Checked);
        dialog.findChild<QLineEdit *>("reportFolder")->clear();
        QVERIFY(!write->isEnabled() && hint->text().contains("folder"));
        dialog.findChild<QLineEdit *>("reportFolder")->setText("/tmp/new");
        dialog.findChild<QLineEdit *>("reportKey")->clear();
        dialog.findChild<QCheckBox *>("reportSign")->setChecked(true);
        QVERIFY(!write->isEnabled() && hint->text().contains("key"));
    }

    void aNewKeyIsSuggestedWhereItCanBeMade()
    {
        const QByteArray home = qgetenv("HOME");
        qputenv("HOME", m_folder.path().toUtf8()); // a new account: no documents yet
        for (const char *name : {"report-key.pem", "report-key-2.pem"}) {
            NewKeyDialog dialog(nullptr);
            QCOMPARE(dialog.findChild<QLineEdit *>("newKeyPath")->text(), m_folder.filePath(name));
            dialog.findChild<QPushButton *>("newKeyMake")->click();
            QVERIFY2(QFile::exists(m_folder.filePath(name)),
                     qPrintable(dialog.findChild<QLabel *>("newKeyProblem")->text()));
        }
        qputenv("HOME", home);
    }

private:
    /// Layouts and plots follow a little later.
    static void settle(const LossPanel &loss)
    {
        QTRY_VERIFY(!loss.plotView()->isEmpty());
        QSize size;
        QTRY_VERIFY(std::exchange(size, loss.size()) == loss.size());
    }

    static QDockWidget *dockOf(const MainWindow &window, const char *name)
    {
        return window.findChild<QDockWidget *>(name);
    }

    static QStringList names(MainWindow &window)
    {
        QStringList names;
        for (const CaseEvidence &evidence : window.cases()->evidence())
            names << text(evidence.panel);
        return names;
    }
};

DRM_TEST(EvidenceTest)
#include "EvidenceTest.moc"
