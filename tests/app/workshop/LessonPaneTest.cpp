// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/LessonPane.h"
#include "app/layout/Panels.h"
#include "app/workshop/WorkshopFacts.h"
#include "core/workshop/Kit.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/Panel.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>

using namespace drm;

class LessonPaneTest : public QObject {
    Q_OBJECT

private:
    std::vector<std::string> m_panels;

    LessonBook book(const QString &language) const { return LessonBook::read({}, QLocale(language), m_panels); }

private slots:
    void initTestCase()
    {
        const QVector<Panel *> panels = makePanels();
        for (const Panel *panel : panels)
            m_panels.push_back(panel->name().toStdString());
        qDeleteAll(panels);
    }

    void everyLanguageHasTheNineLessons_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << language;
    }

    void everyLanguageHasTheNineLessons()
    {
        QFETCH(QString, language);
        const LessonBook english = book(QStringLiteral("en"));
        const LessonBook other = book(language);
        QVERIFY2(other.problems().isEmpty(), qPrintable(other.problems().join('\n')));
        QCOMPARE(other.lessons().size(), 9);
        int minutes = 0;
        for (int i = 0; i < 9; ++i) {
            const Lesson &lesson = other.lessons()[i];
            const Lesson &same = english.lessons()[i];
            minutes += lesson.minutes;
            QCOMPARE(lesson.minutes, same.minutes);
            QCOMPARE(lesson.steps.size(), same.steps.size());
            for (std::size_t k = 0; k < lesson.steps.size(); ++k) {
                const LessonStep &step = lesson.steps[k];
                QCOMPARE(step.check.word, same.steps[k].check.word);
                QCOMPARE(step.check.arguments, same.steps[k].check.arguments);
                QCOMPARE(step.show.size(), same.steps[k].show.size());
                QCOMPARE(step.focus, same.steps[k].focus);
                QVERIFY2(step.check.word.empty() || !step.show.empty() || step.check.word == "bets",
                         step.title.c_str()); // what is waited for can be shown
                for (const LessonCommand &command : step.show)
                    QVERIFY2(command.word != "open"
                                 || std::count(Kit::models().begin(), Kit::models().end(), command.arguments.front()),
                             step.title.c_str());
            }
        }
        QVERIFY2(minutes <= 90, qPrintable(QString::number(minutes)));
        if (language != QLatin1String("en"))
            QVERIFY(other.lessons().front().title != english.lessons().front().title);
    }

    void stepsGoOnAndBackAndOverLessons()
    {
        LessonPane pane;
        pane.setBook(book(QStringLiteral("en")));
        QSignalSpy shown(&pane, &LessonPane::pageShown);
        auto *next = pane.findChild<QPushButton *>("lessonNext");
        auto *back = pane.findChild<QPushButton *>("lessonBack");
        auto *text = pane.findChild<QTextBrowser *>("lessonText");
        QVERIFY(!pane.step() && !back->isEnabled());
        const QString introduction = text->toPlainText();
        QVERIFY(introduction.size() > 50);
        next->click();
        QCOMPARE(pane.page(), 1);
        QVERIFY(pane.step());
        QVERIFY(text->toPlainText() != introduction);
        QVERIFY(text->toPlainText().startsWith(QString::fromStdString(pane.step()->title)));
        back->click();
        QCOMPARE(text->toPlainText(), introduction);
        for (int i = 0; i < 200 && next->isEnabled(); ++i)
            next->click();
        QCOMPARE(pane.lesson(), 8);
        QVERIFY(!next->isEnabled());
        pane.go(1, 0);
        back->click(); // to the end of the lesson before
        QCOMPARE(pane.lesson(), 0);
        QVERIFY(pane.page() > 0);
        QVERIFY(shown.size() > 40);
        pane.go(7, 99); // nowhere
        QCOMPARE(pane.lesson(), 0);
    }

    void aStepThatIsDoneSaysSo()
    {
        LessonPane pane;
        pane.setBook(book(QStringLiteral("en")));
        const auto *next = pane.findChild<QPushButton *>("lessonNext");
        const auto *state = pane.findChild<QLabel *>("lessonState");
        for (int page = 1; !pane.step() || pane.step()->check.word.empty(); ++page)
            pane.go(0, page);
        QCOMPARE(next->text(), QStringLiteral("Skip"));
        QVERIFY(state->text().contains("Not done"));
        pane.setDone();
        QCOMPARE(next->text(), QStringLiteral("Next"));
        QVERIFY(state->text().contains("Done"));
        const int page = pane.page();
        pane.go(0, page + 1);
        pane.go(0, page);
        QVERIFY(!pane.isDone());
    }

    void aTeachersFolderIsReadAndABrokenFileNamed()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath("de"));
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        };
        write("de/1.md", "# Eins\nminutes: 5\n\nText.\n\n## Schritt\n\nText.\n");
        write("de/2.md", "# Zwei\nminutes: 5\n\nText.\n\n## Schritt\ncheck: fly\n\nText.\n");
        const LessonBook german = LessonBook::read(dir.path(), QLocale("de"), m_panels);
        QCOMPARE(german.lessons().size(), 1);
        QCOMPARE(german.problems().size(), 1);
        QVERIFY2(german.problems().front().contains("2.md") && german.problems().front().contains("7"),
                 qPrintable(german.problems().front()));
        LessonPane pane;
        pane.setBook(german);
        QVERIFY(pane.findChild<QTextBrowser *>("lessonText")->toPlainText().contains("2.md"));
        const LessonBook none = LessonBook::read(dir.filePath("none"), QLocale("de"), m_panels);
        QVERIFY(none.lessons().isEmpty() && none.problems().size() == 1);
        pane.setBook(none);
        QVERIFY(!pane.findChild<QPushButton *>("lessonNext")->isEnabled());
    }

    void checksSeeWhatTheyWaitFor()
    {
        const auto check = [](const char *word, std::vector<std::string> arguments = {}) {
            return LessonCommand{word, std::move(arguments)};
        };
        WorkshopFacts begin;
        WorkshopFacts now;
        const auto is = [&](const LessonCommand &command) { return holds(command, now, begin, "/kit/gaze.pt"); };
        QVERIFY(!is(check("")));
        QVERIFY(!is(check("open", {"gaze"})));
        now.model = "/kit/gaze.pt";
        QVERIFY(!is(check("open", {"gaze"}))); // there are no images yet
        now.images = true;
        QVERIFY(is(check("open", {"gaze"})));
        now.panels = {"playground"};
        QVERIFY(is(check("panel", {"playground"})) && !is(check("panel", {"loss"})));
        now.attack = "badnets";
        QVERIFY(is(check("attack", {"badnets"})) && !is(check("attack", {"wanet"})));
        QVERIFY(!is(check("patch", {"0", "0", "1", "1"})));
        now.square = QPointF(0.5, 0.25);
        QVERIFY(is(check("patch", {"0.4", "0.2", "0.6", "0.3"})) && !is(check("patch", {"0.6", "0", "1", "1"})));
        now.moved = 0.2;
        QVERIFY(is(check("moved", {"0.2"})) && !is(check("moved", {"0.3"})));
        begin.image = now.image = 3;
        QVERIFY(!is(check("image")));
        now.image = 4;
        QVERIFY(is(check("image")));
        now.verdict = Verdict::Clean;
        QVERIFY(!is(check("scanned")));
        now.scans = 1;
        QVERIFY(is(check("scanned")) && is(check("scanned", {"clean"})) && !is(check("scanned", {"backdoored"})));
        QVERIFY(!is(check("trained")) && !is(check("cleaned")) && !is(check("report")) && !is(check("bets", {"1"})));
        now.trainings = now.mitigations = now.bets = now.pinned = 1;
        now.report = true;
        QVERIFY(is(check("trained")) && is(check("cleaned")) && is(check("report")) && is(check("bets", {"1"})));
        QVERIFY(is(check("pinned", {"1"})) && !is(check("pinned", {"2"})));
    }
};

DRM_TEST(LessonPaneTest)
#include "LessonPaneTest.moc"
