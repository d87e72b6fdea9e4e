// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Lesson.h"
#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

const std::vector<std::string> panels{"playground", "verdict"};

const std::string whole = "# What a model answers\n"
                          "minutes: 8\n"
                          "\n"
                          "A *regression* model answers with numbers.\n"
                          "\n"
                          "## Open it\n"
                          "check: open gaze-benign\n"
                          "show: open gaze-benign\n"
                          "show: patch 0.5 0.25\n"
                          "focus: playground\n"
                          "hint: Press Show me.\n"
                          "\n"
                          "First.\n"
                          "\n"
                          "Second: with a colon.\n"
                          "\n"
                          "## Look\n"
                          "\n"
                          "Only read.\n";

} // namespace

class LessonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLessonIsRead()
    {
        const Lesson lesson = parseLesson(whole, "1.md", panels);
        QCOMPARE(lesson.title, std::string("What a model answers"));
        QCOMPARE(lesson.minutes, 8);
        QCOMPARE(lesson.introduction, std::string("A *regression* model answers with numbers."));
        QCOMPARE(lesson.steps.size(), std::size_t{2});
        const LessonStep &step = lesson.steps.front();
        QCOMPARE(step.title, std::string("Open it"));
        QCOMPARE(step.check.word, std::string("open"));
        QCOMPARE(step.check.arguments, std::vector<std::string>{"gaze-benign"});
        QCOMPARE(step.show.size(), std::size_t{2});
        QCOMPARE(step.show.back().number(1), 0.25);
        QCOMPARE(step.show.back().number(7), 0.0);
        QCOMPARE(step.focus, std::string("playground"));
        QCOMPARE(step.hint, std::string("Press Show me."));
        QCOMPARE(step.text, std::string("First.\n\nSecond: with a colon."));
        QVERIFY(lesson.steps.back().check.word.empty());
        QCOMPARE(parseLesson("\r\n" + whole, "1.md", panels).steps.size(), std::size_t{2});
    }

    void aBrokenLessonIsRefusedByLine_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *from, const char *to, const char *problem) {
            QTest::newRow(name) << from << to << problem;
        };
        row("no title", "# What a model answers", "What a model answers", "line 1: the title");
        row("an empty title", "# What a model answers", "#  ", "line 1: the title");
        row("no minutes", "minutes: 8", "", "line 6: \"minutes: 8\"");
        row("too many minutes", "minutes: 8", "minutes: 800", "line 2: a lesson takes 1 to 90");
        row("an unknown key", "hint: Press", "hnit: Press", "line 11: a step has no \"hnit\"");
        row("a key of steps in the lesson", "minutes: 8", "hint: 8", "line 2: a lesson has no \"hint\"");
        row("an unknown check", "check: open gaze-benign", "check: opened gaze-benign",
            "line 7: nothing can be checked");
        row("an unknown action", "show: patch 0.5 0.25", "show: jump", "line 9: nothing can be shown as \"jump\"");
        row("too few arguments", "show: patch 0.5 0.25", "show: patch 0.5", "line 9: \"patch\" takes 2 to 2");
        row("no fraction", "show: patch 0.5 0.25", "show: patch 0.5 25", "line 9: \"25\" is no number from 0 to 1");
        row("no number", "check: open gaze-benign", "check: moved far", "line 7: \"far\" is no number of 0 or more");
        row("an unknown attack", "show: patch 0.5 0.25", "show: attack nets", "line 9: there is no attack \"nets\"");
        row("an unknown map", "show: patch 0.5 0.25", "show: train badnets there", "line 9: there is no answer map");
        row("an unknown verdict", "check: open gaze-benign", "check: scanned bad",
            "line 7: there is no verdict \"bad\"");
        row("an unknown panel", "focus: playground", "focus: playgrond", "line 10: there is no panel \"playgrond");
        row("a second check", "hint: Press", "check: image\nhint: Press", "line 11: the step has a second \"check:\"");
        row("a second focus", "hint: Press", "focus: verdict\nhint: Press",
            "line 11: the step has a second \"focus:\"");
        row("text at once", "hint: Press Show me.\n", "hint: Press Show me.\nHow so?", "line 12: \"How so?\" is no");
        row("nothing behind a key", "hint: Press Show me.", "hint:", "line 11: nothing follows \"hint:\"");
        row("a step without a text", "Only read.", "", "line 17: no text follows");
        row("two titles", "## Look", "# Look", "line 17: a lesson has one title");
        row("no step", "## ", "%% ", "the file ends without a step");
        row("no UTF-8", "Only read.", "\x01", "");
    }

    void aBrokenLessonIsRefusedByLine()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, problem);
        QString text = QString::fromStdString(whole);
        QVERIFY(text.contains(from));
        text.replace(from, to);
        std::string bytes = text.toStdString();
        if (problem.isEmpty()) {
            bytes += "\xff\xfe";
            problem = QStringLiteral("is not UTF-8");
        }
        try {
            parseLesson(bytes, "lessons/1.md", panels);
            QFAIL("it was read");
        } catch (const Error &error) {
            QCOMPARE(int(error.kind()), int(ErrorKind::CorruptFile));
            QVERIFY2(QString(error.what()).contains(problem), error.what());
            QVERIFY2(QString(error.what()).contains("lessons/1.md"), error.what());
            QCOMPARE(error.path(), std::string("lessons/1.md"));
        }
    }

    void aHugeFileIsRefused()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath("1.md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(300 * 1024, 'a'));
        file.close();
        QVERIFY_EXCEPTION_THROWN(readLesson(dir.filePath("1.md").toStdString(), panels), Error);
    }
};

DRM_TEST(LessonTest)
#include "LessonTest.moc"
