// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/steps/StepsPanel.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"

#include <QLabel>
#include <QTest>
#include <QTextEdit>

using namespace drm;

namespace {

QString textOf(const StepsPanel &panel)
{
    return panel.findChild<QTextEdit *>("stepsText")->toPlainText();
}

/// Each of these stands in the text, after the one before it.
QString firstOutOfOrder(const QString &text, const QStringList &parts)
{
    qsizetype at = 0;
    for (const QString &part : parts) {
        at = text.indexOf(part, at);
        if (at < 0)
            return part;
    }
    return {};
}

} // namespace

class StepsPanelTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyPanelSaysWhatComes()
    {
        StepsPanel panel;
        QVERIFY(!panel.findChild<QLabel *>("stepsEmptyText")->isHidden());
        QVERIFY(panel.findChild<QTextEdit *>("stepsText")->isHidden());
        panel.showRun(sample::record());
        QVERIFY(panel.findChild<QLabel *>("stepsEmptyText")->isHidden());
        panel.clear();
        QVERIFY(!panel.findChild<QLabel *>("stepsEmptyText")->isHidden());
        QCOMPARE(textOf(panel), QString());
    }

    void aScanIsToldInOrder()
    {
        ScanRecord record = sample::record();
        record.result.hypotheses[0].judgement.outcome = Judgement::Outcome::NoTrigger;
        StepsPanel panel;
        panel.showRun(record);
        const QString text = textOf(panel);
        QCOMPARE(firstOutOfOrder(text,
                                 {"1. Checks before the scan",
                                  "shape · passed · The model accepts 3×16×16 images and answers 2 numbers for each.",
                                  "range · doubtful · The pixel values run from 0 to 1, mean 0.5.",
                                  "2. Images",
                                  "3 of 1,045 images",
                                  "18446744073709551612",
                                  "16×16 pixels. At this size the model predicts the labels best.",
                                  "3. Search: Patch",
                                  "301 iteration(s), 41.5 s.",
                                  "Its trigger works",
                                  "No patch trigger was found",
                                  "4. Search: Generative",
                                  "302 iteration(s)",
                                  "does not work",
                                  "The score of the generative search comes from the file",
                                  "5. Not needed",
                                  "Warp: left out",
                                  "6. Verdict: Inconclusive",
                                  "forced past doubtful checks (range)",
                                  "1 min 41 s"}),
                 QString());
        QVERIFY2(!text.contains("Score"), qPrintable(text)); // neither was compared
    }

    void aComparedSearchHasItsScore()
    {
        ScanRecord record = sample::record();
        record.result.hypotheses[0].judgement.outcome = Judgement::Outcome::Compared;
        record.result.hypotheses[0].judgement.rule = Judgement::Rule::Null;
        StepsPanel panel;
        panel.showRun(record);
        QVERIFY2(textOf(panel).contains("Score 2.50;"), qPrintable(textOf(panel)));
        QVERIFY2(textOf(panel).contains("The patch trigger costs"), qPrintable(textOf(panel)));
    }

    void itGrowsWithARunningScan()
    {
        StepsPanel panel;
        UpdateBatch batch;
        batch.progress = Progress();
        panel.showUpdate(batch);
        QVERIFY(panel.findChild<QLabel *>("stepsEmptyText")->text().startsWith("A scan runs."));
        batch.progress.reset();
        batch.phases = {{0, "patch", "patch, start 1 of 3", {"total"}, 300}};
        panel.showUpdate(batch);
        QCOMPARE(firstOutOfOrder(textOf(panel), {"1. Search: Patch, start 1 of 3", "0 of at most 300 iteration(s)."}),
                 QString());
        batch.phases = {{1, "warp", "warp", {"total"}, 400}};
        batch.records = {{0, 298, {1}}, {0, 299, {1}}, {1, 4, {1}}, {7, 1, {1}}};
        panel.showUpdate(batch);
        QCOMPARE(firstOutOfOrder(textOf(panel),
                                 {"1. Search: Patch, start 1 of 3", "300 of at most 300 iteration(s).",
                                  "2. Search: Warp", "5 of at most 400 iteration(s)."}),
                 QString());
    }

    void aStoppedScanKeepsItsUnfinishedSearch()
    {
        ScanRecord record = sample::record();
        record.result.state = RunState::Stopped;
        record.result.hypotheses.resize(1);
        record.result.notNeeded.clear();
        StepsPanel panel;
        panel.showStopped(record);
        QCOMPARE(firstOutOfOrder(textOf(panel),
                                 {"3. Search: Patch", "4. Search: Generative", "0 of at most 400 iteration(s).",
                                  "5. Verdict: Stopped"}),
                 QString());
    }

    void theKeyboardSelectsAndASelectionStays()
    {
        StepsPanel panel;
        panel.showRun(sample::record());
        auto *text = panel.findChild<QTextEdit *>("stepsText");
        QVERIFY(text->isReadOnly());
        QVERIFY(text->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QVERIFY(text->tabChangesFocus());
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(3);
        cursor.setPosition(9, QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        const QString selected = text->textCursor().selectedText();
        QCOMPARE(selected, QString("Checks"));
        panel.showRun(sample::record());
        QCOMPARE(text->textCursor().selectedText(), selected);
        panel.clear();
        QVERIFY(text->textCursor().selectedText().isEmpty());
    }

    void textOfFilesIsPlain()
    {
        ScanRecord record = sample::record();
        record.preflight = {{"<b>name</b>", CheckState::Passed, Message::asIs("<img src=\"file:///etc/passwd\">")}};
        StepsPanel panel;
        panel.showRun(record);
        QVERIFY(textOf(panel).contains("<b>name</b> · passed · <img src="));
    }
};

DRM_TEST(StepsPanelTest)
#include "StepsPanelTest.moc"
