// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/MainWindow.h"
#include "app/base/StatusStrip.h"
#include "app/inputs/HeaderStrip.h"
#include "app/inputs/InputCard.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/WindowFixture.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/plot/SampleSelection.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>

using namespace drm;

class MainWindowTest : public test::WindowFixture {
    Q_OBJECT

private slots:
    void initTestCase() { makeInputs("MainWindowTest"); }

    void startsEmptyAndAsksForInput()
    {
        MainWindow window(m_folder.filePath("empty"));
        window.show();
        QVERIFY(modelCard(window)->title().contains("TorchScript"));
        click(window, "runButton");
        QVERIFY(window.messages()->isVisible());
        QVERIFY(window.findChild<QAbstractButton *>("messageOpenButton"));
        QVERIFY(!window.runner()->busy());
    }

    void aMessageMovesNothing()
    {
        MainWindow window(m_folder.filePath("still"));
        window.resize(1280, 720);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        const QRect before(window.workspace()->mapTo(&window, QPoint()), window.workspace()->size());
        window.messages()->showMessage(MessageBar::Severity::Error, "What to do", "What has happened.");
        QTRY_VERIFY(window.messages()->isVisible() && window.messages()->width() == window.workspace()->width());
        QCOMPARE(QRect(window.workspace()->mapTo(&window, QPoint()), window.workspace()->size()), before);
        QVERIFY(window.messages()->geometry().bottom() >= window.workspace()->geometry().bottom() - 1);
    }

    void opensModelAndData()
    {
        MainWindow window(m_folder.filePath("open"));
        window.openPath(m_model);
        window.openPath(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY2(window.messages()->isHidden(), qPrintable(window.messages()->detail()));
        QCOMPARE(modelCard(window)->title(), QString("gaze.pt"));
        QVERIFY2(modelCard(window)->facts().contains("fc"), qPrintable(modelCard(window)->facts()));
        QCOMPARE(dataCard(window)->title(), QString("gaze.h5"));
        QVERIFY2(dataCard(window)->facts().contains("160"), qPrintable(dataCard(window)->facts()));
        QVERIFY(dataCard(window)->facts().contains("pitch, yaw"));
    }

    void listsWhatWasReadOfTheImages()
    {
        HeaderStrip header;
        DataFacts facts;
        facts.path = "/images/eyes";
        facts.count = 80;
        header.setData(facts);
        auto *button = header.findChild<QAbstractButton *>("dataNotesButton");
        header.show();
        QVERIFY(!button->isVisible());
        facts.notes = {{DataNote::Kind::Read, "80 images of 64×64 pixels."},
                       {DataNote::Kind::LeftOut, "3 images are damaged: <b>a.png</b>."}};
        header.setData(facts);
        QVERIFY(button->isVisible());
        QVERIFY2(button->text().contains("left out"), qPrintable(button->text()));
        QTest::mouseClick(button, Qt::LeftButton);
        const auto *text = header.findChild<QPlainTextEdit *>("dataNotesText");
        QVERIFY(text && text->isVisible());
        QCOMPARE(text->toPlainText(),
                 QString("Left out\n  • 3 images are damaged: <b>a.png</b>.\n\nRead\n  • 80 images of 64×64 pixels."));
        facts.notes.pop_back();
        header.setData(facts);
        QVERIFY(!button->text().contains("left out"));
        header.clear();
        QVERIFY(!button->isVisible());
    }

    void saysThatImagesWereLeftOut()
    {
        const QDir folder(m_folder.filePath("few"));
        QVERIFY(QDir().mkpath(folder.path()));
        QImage picture(16, 16, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        for (const char *name : {"a.png", "b.png", "c.png"})
            QVERIFY(picture.save(folder.filePath(name)));
        QFile empty(folder.filePath("empty.png"));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        MainWindow window(m_folder.filePath("notes"));
        window.show();
        window.openPath(folder.path());
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY2(dataCard(window)->facts().startsWith("3 "), qPrintable(dataCard(window)->facts()));
        const auto *button = window.findChild<QAbstractButton *>("dataNotesButton");
        QVERIFY(button->isVisible());
        QVERIFY2(button->text().contains("left out"), qPrintable(button->text()));
    }

    void namesASlowMatrixLibrary()
    {
        StatusStrip strip;
        strip.show();
        const auto *label = strip.findChild<QLabel *>("slowLabel");
        QVERIFY(!label->isVisible());
        strip.setLinearAlgebra("reference BLAS", true);
        QVERIFY(label->isVisible());
        QVERIFY2(label->toolTip().contains("reference BLAS") && label->toolTip().contains("libopenblas0-pthread"),
                 qPrintable(label->toolTip()));
        strip.setLinearAlgebra("OpenBLAS", false);
        QVERIFY(!label->isVisible());
    }

    void imagesCanBeBrowsed()
    {
        MainWindow window(m_folder.filePath("browse"));
        window.resize(1280, 800);
        window.show();
        window.openPath(m_data);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        const DataPanel *panel = window.workspace()->panel<DataPanel>();
        QVERIFY(!panel->hasSetup()); // it is behind a tab
        dock(window, "dataDock")->raise();
        QTRY_VERIFY_WITH_TIMEOUT(panel->hasSetup() && panel->isComplete(), test::patience);
        QVERIFY(panel->findChild<QLabel *>("dataStatus")->text().startsWith("160 images"));
        window.workspace()->selection()->select({42});
        QCOMPARE(panel->currentSample(), 42);
    }

    void badFilesGiveAMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text as model") << "text.pt" << QByteArray("this is no model");
        QTest::newRow("empty model") << "empty.pt" << QByteArray();
        QTest::newRow("text as hdf5") << "text.h5" << QByteArray("this is no hdf5 file");
        QTest::newRow("empty table") << "empty.csv" << QByteArray();
        QTest::newRow("absent") << "absent.pt" << QByteArray();
    }

    void badFilesGiveAMessage()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(name);
        if (!name.startsWith("absent")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        MainWindow window(m_folder.filePath("bad"));
        window.show();
        window.openPath(path);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY(window.messages()->isVisible());
        QCOMPARE(window.messages()->severity(), MessageBar::Severity::Error);
        QVERIFY(!window.messages()->headline().isEmpty());
        QVERIFY2(window.messages()->detail().contains(name), qPrintable(window.messages()->detail()));
        QVERIFY(!QApplication::activeModalWidget());
    }

    void takesDroppedFiles()
    {
        MainWindow window(m_folder.filePath("drop"));
        window.show();
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_model), QUrl::fromLocalFile(m_data)});
        auto *overlay = window.findChild<QWidget *>("dropOverlay");
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QVERIFY(overlay->isVisible());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QVERIFY(!overlay->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QCOMPARE(modelCard(window)->title(), QString("gaze.pt"));
        QCOMPARE(dataCard(window)->title(), QString("gaze.h5"));

        QMimeData text;
        text.setText("no file");
        QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(&window, &other);
        QVERIFY(!other.isAccepted());
        QVERIFY(!overlay->isVisible());
    }

    void finishedScanCanBeReopened()
    {
        const QString runs = m_folder.filePath("finished");
        {
            MainWindow window(runs);
            ScanRequest request = m_request;
            request.params.hypotheses = {"probe"};
            openAll(window);
            window.workspace()->panel<ParametersPanel>()->setRequest(request);
            window.run();
            QTRY_VERIFY_WITH_TIMEOUT(window.messages()->headline().contains("GiB"), test::patience);
            QTRY_VERIFY_WITH_TIMEOUT(!window.runner()->busy(), test::patience);
            QCOMPARE(window.runCount(), 1);
            QVERIFY(!window.messages()->isVisible()); // what the scan was to take is past
        }
        const QStringList files = QDir(runs).entryList({"*.h5"});
        QCOMPARE(files.size(), 1);
        QVERIFY(QDir(runs).entryList({"*.resume"}).isEmpty());
        MainWindow window(runs);
        window.openPath(QDir(runs).filePath(files.first()));
        QTRY_COMPARE_WITH_TIMEOUT(window.runCount(), 1, test::patience);
        QCOMPARE(window.runName(0), QString("gaze"));
        QCOMPARE(modelCard(window)->title(), QString("gaze.pt"));
        ScanRequest shown;
        window.workspace()->panel<ParametersPanel>()->applyTo(shown);
        QCOMPARE(shown.params.hypotheses, std::vector<std::string>{"probe"});

        const auto *compare = window.findChild<ComparePanel *>();
        QVERIFY(!compare->pair().isComplete());
        const QString copy = QDir(runs).filePath("copy.h5"); // the same file again would be the same run
        QVERIFY(QFile::copy(QDir(runs).filePath(files.first()), copy));
        window.openPath(copy);
        QTRY_COMPARE_WITH_TIMEOUT(window.runCount(), 2, test::patience);
        QVERIFY(compare->pair().isComplete() && compare->pair().sameData());
        QVERIFY(compare->pair().left.record != compare->pair().right.record);
        window.showRun(0);
        QCOMPARE(compare->pair().left.name, window.findChild<QComboBox *>("runChooser")->itemText(0));
    }

    void remembersItsLayout()
    {
        {
            MainWindow window(m_folder.filePath("layout"));
            window.resize(1280, 800);
            window.show();
            dock(window, "triggerDock")->close();
            window.close();
        }
        MainWindow window(m_folder.filePath("layout"));
        window.restoreSession();
        window.show();
        QVERIFY(!dock(window, "triggerDock")->isVisible());
        window.findChild<QAction *>("actionResetLayout")->trigger();
        QVERIFY(dock(window, "triggerDock")->isVisible());
    }

private:
    static QDockWidget *dock(const MainWindow &window, const char *name)
    {
        return window.findChild<QDockWidget *>(name);
    }
};

DRM_TEST(MainWindowTest)
#include "MainWindowTest.moc"
