// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/VerdictPanel.h"
#include "core/record/ScanRecord.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/verdict/CheckList.h"
#include "widgets/panels/verdict/HypothesisModel.h"
#include "widgets/panels/verdict/ScoreScale.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace drm;

class VerdictPanelTest : public QObject {
    Q_OBJECT

private slots:
    void startsWithoutAVerdict()
    {
        VerdictPanel panel;
        show(panel);
        QCOMPARE(badge(panel)->word(), QStringLiteral("No verdict yet"));
        QCOMPARE(badge(panel)->kind(), StateIcon::Kind::Idle);
        QVERIFY(!scale(panel)->isVisible());
    }

    void leadsWithASentenceAndFoldsTheFigures()
    {
        VerdictPanel panel;
        show(panel);
        auto *details = panel.findChild<QToolButton *>(QStringLiteral("verdictDetailsButton"));
        const auto *sentence = panel.findChild<QLabel *>(QStringLiteral("verdictSentence"));
        const auto *reason = panel.findChild<QLabel *>(QStringLiteral("verdictReason"));
        QVERIFY(!details->isVisible());
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2.5));
        QVERIFY(sentence->isVisible());
        QVERIFY2(!sentence->text().contains(QRegularExpression("[0-9]")), qPrintable(sentence->text()));
        QVERIFY(details->isVisible());
        QVERIFY(!reason->isVisible() && !scale(panel)->isVisible());
        details->click();
        QVERIFY(reason->isVisible() && scale(panel)->isVisible());
        QTRY_VERIFY(sentence->mapTo(&panel, QPoint()).y() < reason->mapTo(&panel, QPoint()).y());
        panel.setRunning(QStringLiteral("patch"));
        QVERIFY(!sentence->isVisible() && !details->isVisible() && !reason->isVisible());
        panel.setResult(sample::scanResult(Verdict::Inconclusive, 0.9));
        QVERIFY(reason->isVisible()); // it stays open
    }

    void offersWhatComesNext_data()
    {
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Budget>("budget");
        QTest::addColumn<QString>("again");
        QTest::addColumn<bool>("mitigate");
        QTest::newRow("quick") << Verdict::Clean << Budget::Quick << "Scan again, standard" << false;
        QTest::newRow("quick and found") << Verdict::Backdoored << Budget::Quick << "Scan again, standard" << true;
        QTest::newRow("open") << Verdict::Inconclusive << Budget::Standard << "Scan again, thorough" << false;
        QTest::newRow("open after all") << Verdict::Inconclusive << Budget::Thorough << "" << false;
        QTest::newRow("found") << Verdict::Backdoored << Budget::Standard << "" << true;
        QTest::newRow("none found") << Verdict::Clean << Budget::Standard << "" << false;
    }

    void offersWhatComesNext()
    {
        QFETCH(Verdict, verdict);
        QFETCH(Budget, budget);
        QFETCH(QString, again);
        QFETCH(bool, mitigate);
        VerdictPanel panel;
        show(panel);
        ScanRecord record;
        record.request.params.budget = budget;
        record.result = sample::scanResult(verdict, 1);
        panel.showRun(record);
        auto *scan = panel.findChild<QPushButton *>(QStringLiteral("scanAgainButton"));
        auto *clean = panel.findChild<QPushButton *>(QStringLiteral("verdictMitigateButton"));
        auto *pin = panel.findChild<QPushButton *>(QStringLiteral("verdictPinButton"));
        QCOMPARE(scan->isVisible() ? scan->text() : QString(), again);
        QCOMPARE(clean->isVisible(), mitigate);
        QSignalSpy scanWanted(&panel, &VerdictPanel::scanAgainWanted);
        QSignalSpy cleanWanted(&panel, &VerdictPanel::mitigationWanted);
        QSignalSpy pinWanted(&panel, &VerdictPanel::pinWanted);
        for (QPushButton *button : {scan, clean, pin})
            if (button->isVisible())
                button->click();
        QCOMPARE(scanWanted.count(), again.isEmpty() ? 0 : 1);
        if (!again.isEmpty())
            QCOMPARE(scanWanted.first().first().value<Budget>(),
                     budget == Budget::Quick ? Budget::Standard : Budget::Thorough);
        QCOMPARE(cleanWanted.count(), mitigate ? 1 : 0);
        QCOMPARE(pinWanted.count(), 1);

        record.result.state = RunState::Stopped;
        panel.showRun(record);
        QVERIFY(!scan->isVisible() && !clean->isVisible() && pin->isVisible());
        panel.clear();
        QVERIFY(!pin->isVisible());
    }

    void saysWhyACheapTriggerDoesNotCount()
    {
        VerdictPanel panel;
        ScanResult result = sample::scanResult(Verdict::Clean, 0.1);
        result.hypotheses = {sample::hypothesis("patch", 0.1), sample::hypothesis("warp", 0.8)};
        result.hypotheses[0].succeeded = true;
        result.hypotheses[1].succeeded = true;
        result.hypotheses[0].cost = 0.01;
        panel.setResult(result);
        QVERIFY2(text(panel, "verdictRemark").contains("“Patch” works and has the lowest cost"),
                 qPrintable(text(panel, "verdictRemark")));
        result.hypotheses.push_back(result.hypotheses[0]); // what a probe leaves is no cost
        result.hypotheses.back().name = "wave";
        result.hypotheses.back().cost = 0.001;
        result.hypotheses.back().judgement.rule = Judgement::Rule::Wave;
        panel.setResult(result);
        QVERIFY(text(panel, "verdictRemark").contains("“Patch”"));
        result.hypotheses.pop_back();
        result.hypotheses[0].succeeded = false; // it does not work
        panel.setResult(result);
        QVERIFY(text(panel, "verdictRemark").isEmpty());
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2.5));
        QVERIFY(text(panel, "verdictRemark").isEmpty());
    }

    void wordAndIconSayTheVerdict()
    {
        VerdictPanel panel;
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2.5));
        QCOMPARE(badge(panel)->word(), QStringLiteral("Backdoored"));
        QCOMPARE(badge(panel)->kind(), StateIcon::Kind::Bad);
        QCOMPARE(badge(panel)->detail(), QStringLiteral("Decided by: Patch"));
        panel.setResult(sample::scanResult(Verdict::Clean, 0.2));
        QCOMPARE(badge(panel)->word(), QStringLiteral("None found"));
        QCOMPARE(badge(panel)->kind(), StateIcon::Kind::Good);
        panel.setResult(sample::scanResult(Verdict::Inconclusive, 0.9));
        QCOMPARE(badge(panel)->word(), QStringLiteral("Inconclusive"));
        QCOMPARE(badge(panel)->kind(), StateIcon::Kind::Unsure);
    }

    void iconsDifferInShapeNotOnlyInColour()
    {
        QVector<QImage> masks;
        const Theme theme(false);
        for (const auto kind : {StateIcon::Kind::Idle, StateIcon::Kind::Running, StateIcon::Kind::Good,
                                StateIcon::Kind::Bad, StateIcon::Kind::Unsure, StateIcon::Kind::Stopped}) {
            const QImage mask =
                StateIcon::pixmap(kind, theme, 32, 1).toImage().convertToFormat(QImage::Format_Grayscale8);
            QVERIFY(!masks.contains(mask));
            masks << mask;
        }
    }

    void cleanIsNoProof()
    {
        VerdictPanel panel;
        show(panel);
        auto *caution = panel.findChild<QLabel *>(QStringLiteral("verdictCaution"));
        panel.setResult(sample::scanResult(Verdict::Clean, 0.2));
        QVERIFY(caution->isVisible());
        QVERIFY(caution->text().contains(QStringLiteral("not proof")));
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2));
        QVERIFY(!caution->isVisible());
    }

    void anAlteredRunHasNoVerdict()
    {
        VerdictPanel panel;
        show(panel);
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2.5));
        ScanResult altered = sample::scanResult(Verdict::Clean, 0.2);
        altered.alterations = {{"Changed since it was written: %1.", {"result/score, result/verdict"}}};
        panel.setResult(altered);
        QCOMPARE(badge(panel)->word(), QStringLiteral("Altered since it was written"));
        QCOMPARE(badge(panel)->kind(), StateIcon::Kind::Bad);
        QVERIFY(!scale(panel)->isVisible());
        const QString reason = panel.findChild<QLabel *>(QStringLiteral("verdictReason"))->text();
        QVERIFY2(reason.contains(QStringLiteral("result/score, result/verdict")), qPrintable(reason));
        QVERIFY(!panel.findChild<QLabel *>(QStringLiteral("verdictCaution"))->text().contains("not proof"));
    }

    void showsReasonTargetAndEffort()
    {
        VerdictPanel panel;
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2.5));
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"}); // also after the result
        QVERIFY2(
            text(panel, "verdictReason").contains("The patch trigger costs 0.004 at its target; near 5 other answers"),
            qPrintable(text(panel, "verdictReason")));
        QVERIFY(text(panel, "verdictReason").contains("The answers gather at (21, -7)."));
        QCOMPARE(text(panel, "verdictTarget"), QStringLiteral("Recovered target: yaw 21.0°, pitch −7.00°"));
        QCOMPARE(text(panel, "verdictEffort"), QStringLiteral("400 images · 1\u00a0min\u00a05\u00a0s"));
        QCOMPARE(panel.hypothesisModel()->rowCount(), 2);
    }

    void aLongWordGetsSmallerLetters()
    {
        VerdictBadge narrow;
        narrow.setState(StateIcon::Kind::Unsure, QStringLiteral("Unentschieden"), {});
        narrow.resize(240, 100);
        narrow.show();
        QVERIFY(QTest::qWaitForWindowExposed(&narrow));
        const auto *word = narrow.findChild<QLabel *>(QStringLiteral("verdictWord"));
        const auto needs = [word] { return word->fontMetrics().horizontalAdvance(word->text()); };
        QVERIFY2(narrow.minimumSizeHint().width() < 200, qPrintable(QString::number(narrow.minimumSizeHint().width())));
        QVERIFY(needs() <= word->width());
        const int small = needs();
        narrow.resize(800, 100);
        QTRY_VERIFY(needs() > small);
    }

    void stoppedIsNoVerdict()
    {
        VerdictPanel panel;
        show(panel);
        ScanResult stopped = sample::scanResult(Verdict::Backdoored, 2.5);
        stopped.state = RunState::Stopped;
        panel.setResult(stopped);
        QCOMPARE(badge(panel)->word(), QStringLiteral("Stopped"));
        QCOMPARE(badge(panel)->kind(), StateIcon::Kind::Stopped);
        QVERIFY(!scale(panel)->isVisible());
    }

    void runningClearsTheOldVerdict()
    {
        VerdictPanel panel;
        show(panel);
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2.5));
        panel.setRunning(QStringLiteral("patch, start 1 of 3"));
        QCOMPARE(badge(panel)->word(), QStringLiteral("Scanning"));
        QCOMPARE(badge(panel)->detail(), QStringLiteral("patch, start 1 of 3"));
        QVERIFY(!scale(panel)->isVisible());
        QCOMPARE(panel.hypothesisModel()->rowCount(), 0);
        panel.setRunning(QStringLiteral("patch, start 2 of 3"));
        QCOMPARE(badge(panel)->detail(), QStringLiteral("patch, start 2 of 3"));
    }

    void pausedIsNotScanning()
    {
        VerdictPanel panel;
        panel.setRunning(QStringLiteral("patch"));
        panel.setPaused(true);
        QCOMPARE(badge(panel)->word(), QStringLiteral("Paused"));
        QCOMPARE(badge(panel)->detail(), QStringLiteral("patch"));
        panel.setRunning(QStringLiteral("warp")); // was on its way when the scan was paused
        QCOMPARE(badge(panel)->word(), QStringLiteral("Paused"));
        panel.setPaused(false);
        QCOMPARE(badge(panel)->word(), QStringLiteral("Scanning"));
        panel.setPaused(true);
        panel.clear();
        panel.setRunning(QStringLiteral("the next scan"));
        QCOMPARE(badge(panel)->word(), QStringLiteral("Scanning"));
    }

    void emptyPanelSaysWhyAndLeadsBack()
    {
        VerdictPanel panel;
        show(panel);
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2.5));
        panel.setPreflight({{"shape", CheckState::Passed, Message::asIs("It fits.")}});
        auto *earlier = panel.findChild<QPushButton *>(QStringLiteral("earlierRunButton"));
        QVERIFY(!earlier->isVisible());
        panel.setEmpty(QStringLiteral("This model has not been scanned yet."), QStringLiteral("Show cats & dogs"));
        QCOMPARE(badge(panel)->kind(), StateIcon::Kind::Idle);
        QCOMPARE(badge(panel)->detail(), QStringLiteral("This model has not been scanned yet."));
        QVERIFY(!scale(panel)->isVisible());
        QVERIFY(text(panel, "verdictReason").isEmpty() && text(panel, "verdictEffort").isEmpty());
        QCOMPARE(panel.hypothesisModel()->rowCount(), 0);
        QCOMPARE(panel.findChild<CheckList *>()->count(), 0);
        QCOMPARE(earlier->text(), QStringLiteral("Show cats && dogs"));
        panel.setEmpty(QStringLiteral("Not yet."), QStringLiteral("Show ") + QString(200, QLatin1Char('w')));
        QVERIFY2(earlier->sizeHint().width() <= 318, qPrintable(QString::number(earlier->sizeHint().width())));
        QSignalSpy wanted(&panel, &VerdictPanel::earlierRunRequested);
        QTest::mouseClick(earlier, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        panel.setEmpty(QStringLiteral("Nothing is open."), {});
        QVERIFY(!earlier->isVisible());
    }

    void asksToConfirmWhatIsDoubtful()
    {
        VerdictPanel panel;
        show(panel);
        panel.setRunning(QStringLiteral("checking model and images"));
        panel.askToConfirm(
            {{"accuracy", CheckState::Warning, Message::asIs("R² is −211. Choose another value range.")}});
        QCOMPARE(badge(panel)->kind(), StateIcon::Kind::Unsure);
        QCOMPARE(badge(panel)->word(), QStringLiteral("Not scanned"));
        QCOMPARE(panel.findChild<CheckList *>()->count(), 1);
        auto *anyway = panel.findChild<QPushButton *>(QStringLiteral("scanAnywayButton"));
        QVERIFY(anyway->isVisible());
        QSignalSpy confirmed(&panel, &VerdictPanel::confirmed);
        QTest::mouseClick(anyway, Qt::LeftButton);
        QCOMPARE(confirmed.count(), 1);
        panel.setRunning(QStringLiteral("Starting"));
        QVERIFY(!anyway->isVisible());
    }

    void whatDidNotPassStandsFirst()
    {
        VerdictPanel panel;
        panel.resize(400, 900);
        show(panel);
        panel.setResult(sample::scanResult(Verdict::Inconclusive, 0.9), {3, 48, 64});
        QCOMPARE(text(panel, "verdictEffort"), QStringLiteral("400 images of 64×48 pixels · 1\u00a0min\u00a05\u00a0s"));
        const auto top = [&panel](const char *name) {
            QCoreApplication::processEvents();
            const auto *widget = panel.findChild<QWidget *>(QLatin1String(name));
            return widget->mapTo(&panel, QPoint()).y();
        };
        panel.setPreflight({{"range", CheckState::Warning, Message::asIs("Choose 0-255.")}});
        QTRY_VERIFY(top("verdictChecks") < top("verdictHypotheses"));
        panel.setPreflight({{"range", CheckState::Passed, Message::asIs("It fits.")}});
        QTRY_VERIFY(top("verdictChecks") > top("verdictHypotheses"));
    }

    void scoreStandsOnItsSideOfTheThreshold()
    {
        ScoreScale scale;
        scale.resize(400, 60);
        for (const double score : {-3.0, 0.2, 0.99, 1.0, 1.01, 1e9}) {
            scale.setScore(score);
            QCOMPARE(scale.position(score) >= scale.position(1), score >= 1);
            QVERIFY(scale.position(score) >= 0 && scale.position(score) <= scale.width());
            QVERIFY(!scale.grab().isNull());
        }
        scale.setScore(std::numeric_limits<double>::infinity());
        QVERIFY(!scale.grab().isNull());
        QCOMPARE(scale.accessibleDescription(), QStringLiteral("No score yet"));

        // a scan that was judged by another threshold: the tint turns where it says
        scale.setScore(1.2, 1.3);
        QCOMPARE(scale.accessibleDescription(), QStringLiteral("Score 1.20, threshold 1.30"));
        const QImage picture = scale.grab().toImage();
        const auto tint = [&](double value) {
            const int middle = scale.sizeHint().height() - scale.fontMetrics().height() - 12;
            const double ratio = picture.devicePixelRatio();
            return picture.pixelColor(int(scale.position(value) * ratio), int(middle * ratio));
        };
        QCOMPARE(tint(1.1), tint(0.5));
        QVERIFY(tint(1.5) != tint(0.5));
        QCOMPARE(tint(1.5), tint(2.0));
    }

    void listsTheChecks()
    {
        VerdictPanel panel;
        panel.setPreflight({{"shape", CheckState::Passed, Message::asIs("It fits.")},
                            {"range", CheckState::Warning, Message::asIs("Choose 0-255.")},
                            {"count", CheckState::Failed, Message::asIs("Only <b>3</b> images.")}});
        auto *checks = panel.findChild<CheckList *>(QStringLiteral("verdictChecks"));
        QCOMPARE(checks->count(), 3);
        QCOMPARE(checks->text(0), QStringLiteral("shape, passed. It fits."));
        QCOMPARE(checks->text(1), QStringLiteral("range, warning. Choose 0-255."));
        QCOMPARE(checks->text(2), QStringLiteral("count, failed. Only <b>3</b> images."));
        QVERIFY(
            checks->findChild<QLabel *>(QStringLiteral("check_count"))->text().contains(QStringLiteral("&lt;b&gt;")));
        panel.setPreflight({});
        QCOMPARE(checks->count(), 0);
    }

    void choosingARowNamesTheHypothesis()
    {
        VerdictPanel panel;
        show(panel);
        panel.setResult(sample::scanResult(Verdict::Backdoored, 2.5));
        QSignalSpy selected(&panel, &VerdictPanel::hypothesisSelected);
        auto *table = panel.findChild<QTableView *>(QStringLiteral("verdictHypotheses"));
        table->sortByColumn(HypothesisModel::Score, Qt::DescendingOrder);
        table->selectRow(0);
        QCOMPARE(selected.count(), 1);
        QCOMPARE(selected.at(0).at(0).toString(), QStringLiteral("patch"));
    }

    void fitsNarrowWindows()
    {
        VerdictPanel panel;
        panel.setResult(sample::scanResult(Verdict::Inconclusive, 0.9));
        panel.setPreflight(
            {{"range", CheckState::Warning, Message::asIs("A sentence that is longer than 320 pixels are wide.")}});
        panel.resize(320, 480);
        show(panel);
        QCOMPARE(panel.width(), 320);
        auto *scroll = panel.findChild<QScrollArea *>(QStringLiteral("verdictScroll"));
        QCOMPARE(scroll->horizontalScrollBar()->maximum(), 0);
        auto *table = panel.findChild<QTableView *>(QStringLiteral("verdictHypotheses"));
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(table->isColumnHidden(HypothesisModel::Seconds));
        for (const int column : {HypothesisModel::Name, HypothesisModel::Score, HypothesisModel::Succeeded})
            QVERIFY(!table->isColumnHidden(column));
        panel.resize(225, 480); // beside the workshop, 1280 pixels wide
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!table->isColumnHidden(HypothesisModel::Name) && !table->isColumnHidden(HypothesisModel::Score));
        panel.resize(1200, 480);
        QTRY_VERIFY(!table->isColumnHidden(HypothesisModel::Seconds));
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

private:
    static void show(VerdictPanel &panel)
    {
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCoreApplication::processEvents();
    }

    static VerdictBadge *badge(const VerdictPanel &panel)
    {
        return panel.findChild<VerdictBadge *>(QStringLiteral("verdictBadge"));
    }

    static ScoreScale *scale(const VerdictPanel &panel)
    {
        return panel.findChild<ScoreScale *>(QStringLiteral("verdictScore"));
    }

    static QString text(const VerdictPanel &panel, const char *name)
    {
        return panel.findChild<QLabel *>(QLatin1String(name))->text();
    }
};

DRM_TEST(VerdictPanelTest)
#include "VerdictPanelTest.moc"
