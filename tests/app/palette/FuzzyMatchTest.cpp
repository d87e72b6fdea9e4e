// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/FuzzyMatch.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using drm::FuzzyMatch;

class FuzzyMatchTest : public QObject {
    Q_OBJECT

private slots:
    void findsLettersInOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("positions");
        QTest::newRow("first letters of words") << "rl"
                                                << "Reset layout" << QList<int>{0, 6};
        QTest::newRow("a run rather than the first") << "lay"
                                                     << "Reset all layout" << QList<int>{10, 11, 12};
        QTest::newRow("any case") << "OPEN"
                                  << "open model" << QList<int>{0, 1, 2, 3};
        QTest::newRow("scattered") << "opd"
                                   << "Open data…" << QList<int>{0, 1, 5};
        QTest::newRow("inside a word") << "ark"
                                       << "Dark" << QList<int>{1, 2, 3};
        QTest::newRow("beyond ASCII") << "öf"
                                      << "Modell öffnen" << QList<int>{7, 8};
    }

    void findsLettersInOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto match = FuzzyMatch::find(pattern, text);
        QVERIFY(match);
        QTEST(match->positions, "positions");
    }

    void knowsWhatDoesNotMatch()
    {
        QVERIFY(!FuzzyMatch::find("lr", "Reset layou"));
        QVERIFY(!FuzzyMatch::find("runn", "Run"));
        QVERIFY(!FuzzyMatch::find("a", ""));
        QVERIFY(!FuzzyMatch::find("aa", "a"));
    }

    void anEmptyPatternMatchesAll()
    {
        const auto match = FuzzyMatch::find("", "Run");
        QVERIFY(match);
        QCOMPARE(match->score, 0);
        QVERIFY(match->positions.isEmpty());
    }

    void betterMatchesScoreHigher()
    {
        const auto score = [](const char *pattern, const char *text) { return FuzzyMatch::find(pattern, text)->score; };
        QVERIFY(score("run", "Run") > score("run", "Reset user names"));
        QVERIFY(score("lay", "Layouts") > score("lay", "Play"));
        QVERIFY(score("om", "Open model…") > score("om", "Comb"));
        // By hand: two letters, each at the start of a word, with a gap between them.
        QCOMPARE(score("om", "Open model"), 1 + 8 + (1 + 8 - 1));
        // Two letters side by side inside a word.
        QCOMPARE(score("pe", "Open"), 1 + (1 + 8));
    }

    void aLongPatternIsCutOff()
    {
        const QString letters(5000, QLatin1Char('a'));
        const auto match = FuzzyMatch::find(letters, letters);
        QVERIFY(match);
        QCOMPARE(match->positions.size(), 64);
    }
};

DRM_TEST(FuzzyMatchTest)
#include "FuzzyMatchTest.moc"
