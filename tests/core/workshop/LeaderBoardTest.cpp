// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/LeaderBoard.h"

#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>

using namespace drm;

class LeaderBoardTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path() const { return m_folder.filePath("board.json").toStdString(); }

    static LeaderEntry entry(const std::string &name, double points, char id, const char *minute = "15")
    {
        return {name, points, 8, std::string("2026-11-28T18:") + minute + ":44Z",
                std::string(8, id) + "-0000-4000-8000-000000000000"};
    }
    static QStringList namesOf(const std::vector<LeaderEntry> &entries)
    {
        QStringList names;
        for (const LeaderEntry &entry : entries)
            names << QString::fromStdString(entry.name);
        return names;
    }
    QByteArray written() const
    {
        QFile input(QString::fromStdString(path()));
        return input.open(QIODevice::ReadOnly) ? input.readAll() : QByteArray();
    }
    void write(const QByteArray &text) const
    {
        QFile output(QString::fromStdString(path()));
        QVERIFY(output.open(QIODevice::WriteOnly | QIODevice::Truncate));
        output.write(text);
    }

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        writeLeaderBoard(path(), {entry("Änne 李", 32.5, 'a')});
        QVERIFY(written().contains("drmguard.leaderboard/1"));
        const std::vector<LeaderEntry> board = readLeaderBoard(path());
        QCOMPARE(board.size(), std::size_t{1});
        QCOMPARE(board[0].name, std::string("Änne 李"));
        QCOMPARE(board[0].points, 32.5);
        QCOMPARE(board[0].models, 8);
        QCOMPARE(board[0].date, std::string("2026-11-28T18:15:44Z"));
        QCOMPARE(board[0].id, std::string("aaaaaaaa-0000-4000-8000-000000000000"));
        writeLeaderBoard(path(), {});
        QVERIFY(readLeaderBoard(path()).empty());
    }

    void theMostPointsComeFirstAndThenTheEarliest()
    {
        const std::vector<LeaderEntry> board = mergedLeaders({entry("late", 20, 'a', "30"), entry("few", -10, 'b'),
                                                              entry("early", 20, 'c', "10"), entry("many", 40, 'd')});
        QCOMPARE(namesOf(board), (QStringList{"many", "early", "late", "few"}));
    }

    void nobodyIsThereTwice()
    {
        const std::vector<LeaderEntry> board =
            mergedLeaders({entry("new", 10, 'a', "40"), entry("old", 30, 'a', "20"), entry("other", 5, 'b')});
        QCOMPARE(namesOf(board), (QStringList{"new", "other"}));
        QCOMPARE(namesOf(mergedLeaders({entry("first", 1, 'a'), entry("second", 2, 'a')})), QStringList{"second"});
        std::vector<LeaderEntry> twice = board;
        twice.insert(twice.end(), board.begin(), board.end());
        QCOMPARE(namesOf(mergedLeaders(twice)), namesOf(board));
        // Two players may have one name.
        QCOMPARE(mergedLeaders({entry("A", 1, 'a'), entry("A", 1, 'b')}).size(), std::size_t{2});
    }

    void aBoardHasAnEnd()
    {
        const std::string longest = QByteArray("𝄞").repeated(40).toStdString();
        std::vector<LeaderEntry> many;
        for (int i = 0; i < 1100; ++i) {
            many.push_back(entry(longest, i, 'a'));
            many.back().id = QStringLiteral("%1-0000-4000-8000-000000000000").arg(i, 8, 10, QChar('0')).toStdString();
        }
        const std::vector<LeaderEntry> board = mergedLeaders(many);
        QCOMPARE(board.size(), std::size_t{1000});
        QCOMPARE(board.back().points, 100.0);
        writeLeaderBoard(path(), board);
        QCOMPARE(readLeaderBoard(path()).size(), std::size_t{1000}); // what is written can be read
        writeLeaderBoard(path(), many);
        DRM_VERIFY_ERROR(readLeaderBoard(path()), CorruptFile, "more than 1000 entries");
    }

    void names_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("one letter") << QByteArray("A") << true;
        QTest::newRow("40 letters") << QByteArray(40, 'A') << true;
        QTest::newRow("40 long letters") << QByteArray("李").repeated(40) << true;
        QTest::newRow("41 letters") << QByteArray(41, 'A') << false;
        QTest::newRow("41 long letters") << QByteArray("李").repeated(41) << false;
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("blanks") << QByteArray("  ") << false;
        QTest::newRow("line end") << QByteArray("A\nB") << false;
        QTest::newRow("escape") << QByteArray("A\x1b[2J") << false;
        QTest::newRow("turned around") << QByteArray("A\u202eB") << false;
        QTest::newRow("no UTF-8") << QByteArray("A\xff") << false;
    }

    void names()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, isGood);
        QCOMPARE(isLeaderName(name.toStdString()), isGood);
    }

    void hostileFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *name, const QByteArray &part, const QByteArray &by, const QByteArray &reason) {
            QTest::newRow(name) << part << by << reason;
        };
        row("altered", "32.5", "99.5", "altered since");
        row("schema", "leaderboard/1", "leaderboard/2", "is not drmguard.leaderboard/1");
        row("name", "\"Anne\"", "\"" + QByteArray(41, 'A') + "\"", "no name of 1 to 40");
        row("control", "\"Anne\"", "\"A\\u0007\"", "no name of 1 to 40");
        row("points", "32.5", "1e7", "more than anybody");
        row("no number", "32.5", "null", "missing");
        row("models", "\"models\": 8", "\"models\": 0", "no whole number of 1 to 1000");
        row("date", "2026-11-28T", "28.11.2026 ", "no date");
        row("id", "aaaaaaaa-", "AAAAAAAA-", "no UUID");
        row("end", "]", "", "no correct JSON");
        row("twice", "\"models\"", "\"points\"", "in one object twice");
    }

    void hostileFilesAreRefused()
    {
        QFETCH(QByteArray, part);
        QFETCH(QByteArray, by);
        QFETCH(QByteArray, reason);
        writeLeaderBoard(path(), {entry("Anne", 32.5, 'a')});
        QByteArray text = written();
        QVERIFY2(text.contains(part), text.constData());
        write(text.replace(part, by));
        DRM_VERIFY_ERROR(readLeaderBoard(path()), CorruptFile, reason.toStdString());
    }

    void aDamagedFileIsRefused()
    {
        writeLeaderBoard(path(), {entry("Anne", 32.5, 'a')});
        const QByteArray text = written();
        for (const qsizetype length : {qsizetype(0), qsizetype(1), text.size() / 2}) {
            write(text.left(length));
            DRM_VERIFY_ERROR(readLeaderBoard(path()), CorruptFile, path() + " is no leader board");
        }
        write("[]");
        DRM_VERIFY_ERROR(readLeaderBoard(path()), CorruptFile, "it is no object");
        write(QByteArray((1 << 20) + 1, ' '));
        DRM_VERIFY_ERROR(readLeaderBoard(path()), CorruptFile, path());
        QVERIFY(QFile::remove(QString::fromStdString(path())));
        DRM_VERIFY_ERROR(readLeaderBoard(path()), FileNotFound, path());
    }
};

DRM_TEST(LeaderBoardTest)
#include "LeaderBoardTest.moc"
