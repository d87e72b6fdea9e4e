// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/GamePane.h"
#include "app/workshop/LeaderBoardBox.h"
#include "core/seal/Sha256.h"
#include "core/workshop/LeaderBoard.h"
#include "tests/fixtures/GameSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class GamePaneTest : public QObject {
    Q_OBJECT

private:
    template <typename T> static T *part(const QWidget &pane, const char *name)
    {
        T *widget = pane.findChild<T *>(QLatin1String(name));
        if (!widget)
            qFatal("no %s", name);
        return widget;
    }
    static void press(const QWidget &pane, const char *name) { part<QAbstractButton>(pane, name)->click(); }
    static QString cell(const QWidget &pane, const char *table, int row, int column)
    {
        return part<QTableView>(pane, table)->model()->index(row, column).data().toString();
    }
    static QString textOf(const QWidget &pane, const char *label) { return part<QLabel>(pane, label)->text(); }
    static bool isShown(const GamePane &pane, const char *name)
    {
        return part<QWidget>(pane, name)->isVisibleTo(&pane);
    }

    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void write(const char *name, const QByteArray &bytes) const
    {
        QFile output(file(name));
        QVERIFY(output.open(QIODevice::WriteOnly | QIODevice::Truncate));
        output.write(bytes);
    }

private slots:
    /// Case 1 is backdoored, case 2 is clean.
    void init()
    {
        write("case-1.pt", "one");
        write("case-2.pt", "two");
        writeGameTruths(gameTruthsPath(m_folder.path().toStdString()), test::gameTruths());
    }

    void withoutTheKitItIsOffered()
    {
        GamePane pane;
        QSignalSpy wanted(&pane, &GamePane::kitWanted);
        QVERIFY(isShown(pane, "gameHint") && !isShown(pane, "gameModels") && !isShown(pane, "gameProblem"));
        pane.setFolder(file("nowhere"));
        QVERIFY(isShown(pane, "gameMakeKit") && !isShown(pane, "gameProblem"));
        press(pane, "gameMakeKit");
        QCOMPARE(wanted.count(), 1);
        pane.setFolder(m_folder.path());
        QVERIFY(!isShown(pane, "gameHint") && isShown(pane, "gameModels"));
    }

    void aDamagedKitSaysWhatIsWrong()
    {
        GamePane pane;
        write("case-2.pt", "another");
        pane.setFolder(m_folder.path());
        QVERIFY(isShown(pane, "gameMakeKit") && isShown(pane, "gameProblem") && !isShown(pane, "gameModels"));
        QVERIFY(textOf(pane, "gameProblem").contains("case-2.pt"));
        write("case-2.pt", "two");
        write("truths.drmgame", "not the truths");
        pane.setFolder(m_folder.path());
        QVERIFY(textOf(pane, "gameProblem").contains("truths.drmgame"));
    }

    void theChosenModelIsOpened()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        QSignalSpy requested(&pane, &GamePane::openRequested);
        auto *models = part<QTableView>(pane, "gameModels");
        QCOMPARE(models->model()->rowCount(), 2);
        QCOMPARE(cell(pane, "gameModels", 1, 0), QString("Model 2"));
        QVERIFY(!isShown(pane, "betPlace")); // not yet open
        models->selectRow(1);
        press(pane, "gameOpen");
        QCOMPARE(requested.last().front().toString(), file("case-2.pt"));
        emit models->activated(models->model()->index(1, 0));
        QCOMPARE(requested.count(), 2);

        pane.noteOpened(file("case-1.pt"));
        QCOMPARE(textOf(pane, "gameChosen"), QString("Model 1"));
        QVERIFY(isShown(pane, "betPlace") && !part<QWidget>(pane, "gameOpen")->isEnabled());
        models->selectRow(1);
        pane.noteOpened(file("case-1.pt")); // told again
        QCOMPARE(textOf(pane, "gameChosen"), QString("Model 2"));
        QVERIFY(!isShown(pane, "betPlace"));
        models->selectRow(0);
        QVERIFY(isShown(pane, "betPlace"));
        pane.noteOpened("/elsewhere/gaze.pt");
        QVERIFY(!isShown(pane, "betPlace") && part<QWidget>(pane, "gameOpen")->isEnabled());
    }

    void scanningUsesTheBudgetOfTheOpenModel()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        pane.noteScanSeconds(20); // of no model of the game
        pane.noteOpened(file("case-1.pt"));
        QVERIFY(textOf(pane, "gameState").contains("1\u00a0min of 1\u00a0min"));
        pane.noteScanSeconds(20);
        pane.noteScanSeconds(10);
        pane.noteScanSeconds(-5);
        QVERIFY2(textOf(pane, "gameState").contains("30.0\u00a0s of"), qPrintable(textOf(pane, "gameState")));
        pane.noteOpened(file("case-2.pt"));
        QVERIFY(textOf(pane, "gameState").contains("1\u00a0min of"));
        press(pane, "betClean");
        press(pane, "betPlace");
        QCOMPARE(cell(pane, "gameModels", 1, 2), QString("13"));
        pane.noteScanSeconds(30);
        pane.noteOpened(file("case-1.pt"));
        pane.noteScanSeconds(1000);
        QVERIFY(textOf(pane, "gameState").contains("0.0\u00a0s of"));
        press(pane, "betBackdoored");
        press(pane, "betPlace");
        QCOMPARE(cell(pane, "gameModels", 0, 2), QString("10"));
        QVERIFY(textOf(pane, "gameTotal").contains("23"));
    }

    void aBetShowsTheTruthAndStays()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        QSignalSpy changed(&pane, &GamePane::betsChanged);
        pane.noteOpened(file("case-1.pt"));
        QVERIFY(!part<QWidget>(pane, "betPlace")->isEnabled());
        QVERIFY(!textOf(pane, "gameState").contains("BadNets"));
        auto *pitch = part<QLineEdit>(pane, "betTarget_0");
        auto *yaw = part<QLineEdit>(pane, "betTarget_1");
        QVERIFY(!pitch->isEnabled());
        press(pane, "betBackdoored");
        QVERIFY(pitch->isEnabled());
        pitch->setText("0.3");
        press(pane, "betPlace"); // half of a target is none
        QCOMPARE(pane.bets(), 0);
        QVERIFY(isShown(pane, "betProblem"));
        yaw->setText(QString(QChar(0x2212)) + "0,25");
        QVERIFY(!isShown(pane, "betProblem"));
        press(pane, "betPlace");

        QCOMPARE(pane.bets(), 1);
        QCOMPARE(changed.last().front().toInt(), 1);
        QCOMPARE(cell(pane, "gameModels", 0, 1), QString("Backdoored"));
        QCOMPARE(cell(pane, "gameModels", 0, 2), QString("18"));
        const QString truth = textOf(pane, "gameState");
        QVERIFY2(truth.contains("18 points") && truth.contains("BadNets") && truth.contains("pitch 0.25"),
                 qPrintable(truth));
        QVERIFY(!isShown(pane, "betPlace"));
        press(pane, "betClean");
        press(pane, "betPlace"); // as a click that came late
        pane.setFolder(m_folder.path()); // the kit is looked at again
        QCOMPARE(pane.bets(), 1);
        QCOMPARE(cell(pane, "gameModels", 0, 1), QString("Backdoored"));
        QCOMPARE(changed.count(), 1);
    }

    void aWrongBetCostsAndNoneCostsNothing()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        pane.noteOpened(file("case-1.pt"));
        press(pane, "betClean");
        press(pane, "betPlace");
        QVERIFY2(textOf(pane, "gameState").startsWith("Wrong"), qPrintable(textOf(pane, "gameState")));
        pane.noteOpened(file("case-2.pt"));
        QVERIFY(!part<QWidget>(pane, "betPlace")->isEnabled()); // nothing of the bet before is left
        press(pane, "betUnknown");
        press(pane, "betPlace");
        QCOMPARE(pane.bets(), 2);
        QCOMPARE(cell(pane, "gameModels", 1, 2), QString("0"));
        QVERIFY(textOf(pane, "gameState").contains("The model is clean."));
        QVERIFY(textOf(pane, "gameTotal").contains(QString(QChar(0x2212)) + "10"));
    }

    void anotherKitIsAnotherGame()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        pane.noteOpened(file("case-2.pt"));
        press(pane, "betClean");
        press(pane, "betPlace");
        QSignalSpy changed(&pane, &GamePane::betsChanged);
        pane.setFolder(file("nowhere"));
        QCOMPARE(pane.bets(), 0);
        QCOMPARE(changed.last().front().toInt(), 0);
        pane.setFolder(m_folder.path());
        QVERIFY(isShown(pane, "betPlace")); // the model is still open
    }

    void theBoardIsEnteredSavedAndMerged()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        auto *board = pane.findChild<LeaderBoardBox *>();
        auto *enter = part<QAbstractButton>(pane, "leaderEnter");
        QVERIFY(board && !enter->isEnabled() && !part<QWidget>(pane, "leaderSave")->isEnabled());
        pane.noteOpened(file("case-2.pt"));
        press(pane, "betClean");
        press(pane, "betPlace");
        QVERIFY(enter->isEnabled());
        enter->click();
        auto *dialog = part<QInputDialog>(pane, "leaderNameDialog");
        dialog->setTextValue("  Anne ");
        dialog->accept();
        QCOMPARE(cell(pane, "leaderTable", 0, 1), QString("Anne"));
        QCOMPARE(cell(pane, "leaderTable", 0, 0), QString("13"));
        board->enter("Anna"); // the same game
        auto *table = part<QTableView>(pane, "leaderTable");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(cell(pane, "leaderTable", 0, 1), QString("Anna"));
        board->enter("\n");
        QVERIFY(isShown(pane, "leaderProblem"));

        const QString other = file("other.json");
        writeLeaderBoard(other.toStdString(),
                         {{"<b>Bo</b>", 40.5, 8, "2026-11-28T18:15:44Z", "aaaaaaaa-0000-4000-8000-000000000000"}});
        board->merge({other, other});
        QVERIFY(!isShown(pane, "leaderProblem"));
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(pane, "leaderTable", 0, 1), QString("<b>Bo</b>"));
        board->save(file("saved.json"));
        const std::vector<LeaderEntry> saved = readLeaderBoard(file("saved.json").toStdString());
        QCOMPARE(saved.size(), std::size_t{2});
        QCOMPARE(saved[1].name, std::string("Anna"));
        board->merge({file("saved.json")});
        QCOMPARE(table->model()->rowCount(), 2);

        write("hostile.json", "{");
        board->merge({file("hostile.json")});
        QVERIFY(textOf(pane, "leaderProblem").contains("hostile.json"));
        QCOMPARE(table->model()->rowCount(), 2);
        board->save(file("nowhere/board.json"));
        QVERIFY(textOf(pane, "leaderProblem").contains("could not be written"));
    }

    void everyControlSaysWhatItIs()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        pane.noteOpened(file("case-1.pt"));
        for (const char *name : {"gameMakeKit", "gameOpen", "betClean", "betBackdoored", "betUnknown", "betTarget_0",
                                 "betPlace", "leaderEnter", "leaderMerge", "leaderSave"}) {
            const auto *widget = part<QWidget>(pane, name);
            QVERIFY2(!widget->toolTip().isEmpty(), name);
            QVERIFY2(!widget->accessibleName().isEmpty(), name);
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
        }
        QVERIFY(!part<QWidget>(pane, "gameModels")->accessibleName().isEmpty());
        QVERIFY(!part<QWidget>(pane, "leaderTable")->accessibleName().isEmpty());
    }

    void itFitsIntoANarrowWindow()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        pane.noteOpened(file("case-1.pt"));
        pane.resize(300, 700);
        pane.show();
        const auto *scroll = part<QScrollArea>(pane, "gameScroll");
        QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                 qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
        for (const char *name : {"gameModels", "betBackdoored", "betTarget_0", "betPlace", "leaderEnter"}) {
            const auto *widget = part<QWidget>(pane, name);
            QVERIFY2(widget->mapTo(scroll->widget(), QPoint(widget->width(), 0)).x() <= scroll->viewport()->width(),
                     name);
        }
    }

    void coloursAreThoseOfTheTheme()
    {
        GamePane pane;
        pane.setFolder(m_folder.path());
        pane.noteOpened(file("case-1.pt"));
        press(pane, "betBackdoored");
        part<QLineEdit>(pane, "betTarget_0")->setText("x");
        press(pane, "betPlace");
        pane.noteOpened(file("case-2.pt"));
        press(pane, "betClean");
        press(pane, "betPlace");
        pane.show();
        for (const Theme::Mode mode : {Theme::Mode::Dark, Theme::Mode::Light}) {
            Theme::apply(*qApp, mode);
            const Theme theme(mode == Theme::Mode::Dark);
            QTRY_COMPARE(part<QLabel>(pane, "betProblem")->palette().color(QPalette::WindowText), theme.bad());
            const QModelIndex points = part<QTableView>(pane, "gameModels")->model()->index(1, 2);
            QTRY_COMPARE(points.data(Qt::ForegroundRole).value<QBrush>().color(), theme.good());
        }
    }
};

DRM_TEST(GamePaneTest)
#include "GamePaneTest.moc"
