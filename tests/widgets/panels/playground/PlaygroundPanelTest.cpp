// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/playground/PlaygroundPanel.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/form/ColourChooser.h"
#include "widgets/image/ImageGrid.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace drm;

namespace {

/// As the engine describes them.
std::vector<AttackFacts> attacks()
{
    const AttackKnob size{"size", "patch-size", "Size", "Edge.", KnobType::Edge, 1, 4096, 1};
    const AttackKnob row{"row", "row", "Row", "Above.", KnobType::Row, 0, 4095, 1};
    const AttackKnob column{"col", "column", "Column", "To the left.", KnobType::Column, 0, 4095, 1};
    const AttackKnob colour{"rgb", "colour", "Colour", "Its colour.", KnobType::Colour};
    const AttackKnob share{"share", "strength", "Strength", "Share.", KnobType::Number, 0.02, 1, 0.02};
    const AttackKnob cells{"cells", "patch-size", "Cells", "Across.", KnobType::WholeNumber, 1, 512, 1};
    const AttackKnob pixels{"strength", "strength", "Strength", "Displacement.", KnobType::Number, 0.1, 8, 0.1};
    const AttackKnob grid{"grid", "patch-size", "Grid", "Points.", KnobType::WholeNumber, 2, 32, 1};
    return {{"badnets", "BadNets", "A square.", {size, row, column, colour}},
            {"blended", "Blended", "Noise.", {share, cells}},
            {"wanet", "WaNet", "A warp.", {pixels, grid}}};
}

PlaygroundSetup setup()
{
    PlaygroundSetup setup;
    setup.images = 5;
    setup.height = 16;
    setup.width = 16;
    setup.labelNames = {"pitch", "yaw"};
    setup.labelUnits = {"rad", "rad"};
    setup.attacks = attacks();
    return setup;
}

PlaygroundSetup setupWithTruth()
{
    PlaygroundSetup known = setup();
    known.triggers.push_back({"blended", Message{"It adds 1 to yaw.", {}}, {{"share", {0.15}}, {"cells", {8}}}});
    return known;
}

PlaygroundAnswer answerTo(const PlaygroundQuery &query)
{
    PlaygroundAnswer answer;
    answer.id = query.id;
    answer.image = query.image;
    answer.benign = {1, 3, 16, 16, std::vector<float>(3 * 16 * 16, 0.5F)};
    answer.triggered = answer.benign;
    answer.triggered.pixels[0] = 1;
    answer.before = {0.5, 0};
    answer.after = {0.25, -0.5};
    answer.label = {0.4375, 0.0625};
    answer.meanAbs = 0.0125;
    answer.used = query.settings; // and what was drawn
    answer.used.knobs.insert(
        {{"size", {3}}, {"row", {4}}, {"col", {5}}, {"rgb", {1, 0, 0}}, {"strength", {0.2}}, {"share", {0.2}}});
    return answer;
}

QStringList cells(const PlaygroundPanel &panel, int row)
{
    const QAbstractItemModel *model = panel.findChild<QTableView *>("playgroundTable")->model();
    QStringList texts;
    for (int column = 0; column < model->columnCount(); ++column)
        texts << model->index(row, column).data().toString();
    return texts;
}

template <typename T> T *child(const PlaygroundPanel &panel, const char *name)
{
    T *widget = panel.findChild<T *>(QLatin1String(name));
    Q_ASSERT(widget);
    return widget;
}

} // namespace

class PlaygroundPanelTest : public QObject {
    Q_OBJECT

private slots:
    void asksForASetupOnceItIsSeen()
    {
        PlaygroundPanel panel;
        QSignalSpy wanted(&panel, &PlaygroundPanel::setupWanted);
        QVERIFY(child<QLabel>(panel, "playgroundEmptyText")->text().startsWith("Open a model"));
        QCOMPARE(wanted.size(), 0);
        panel.show();
        QTRY_VERIFY(!wanted.isEmpty());
        panel.setSetup(setup());
        QCoreApplication::processEvents();
        wanted.clear();
        panel.repaint();
        QCoreApplication::processEvents();
        QCOMPARE(wanted.size(), 0);
        panel.showEmpty("The file is gone.");
        QVERIFY(!panel.hasSetup());
        QCOMPARE(child<QLabel>(panel, "playgroundEmptyText")->text(), QString("The file is gone."));
    }

    void showsImagesNumbersAndChange()
    {
        PlaygroundPanel panel;
        panel.setSetup(setup());
        QVERIFY(panel.imageGrid()->tiles().empty());
        panel.showAnswer(answerTo(panel.query()));
        QCOMPARE(panel.imageGrid()->tiles().size(), std::size_t{3});
        QVERIFY(panel.imageGrid()->tiles()[0].overlay);
        QVERIFY(panel.imageGrid()->tiles()[1].overlay);
        QVERIFY(!panel.imageGrid()->tiles()[2].overlay);
        QCOMPARE(cells(panel, 0), QStringList({"pitch (rad)", "0.4375", "0.5000", "0.2500", u8"−0.2500"}));
        QCOMPARE(cells(panel, 1).at(3), QString(u8"−0.5000"));
        const QString summary = child<QLabel>(panel, "playgroundSummary")->text();
        QVERIFY2(summary.contains("30.1°"), qPrintable(summary)); // between the two directions
        QVERIFY2(summary.contains("0.0125"), qPrintable(summary));
    }

    void nothingOverlapsInASmallPanel()
    {
        PlaygroundPanel panel;
        panel.setSetup(setup());
        panel.showAnswer(answerTo(panel.query()));
        for (const QSize size : {QSize(690, 350), QSize(380, 300), QSize(1200, 800)}) {
            panel.resize(size);
            panel.show();
            QCoreApplication::processEvents();
            const auto bottom = [](const QWidget *widget) {
                return widget->mapTo(widget->window(), QPoint()).y() + widget->height();
            };
            const QWidget *images = panel.imageGrid();
            const QWidget *slider = child<QSlider>(panel, "playgroundImage");
            const QWidget *table = child<QTableView>(panel, "playgroundTable");
            QVERIFY(images->height() >= images->minimumSizeHint().height());
            QVERIFY(bottom(images) <= slider->mapTo(&panel, QPoint()).y());
            QVERIFY(bottom(slider) <= table->mapTo(&panel, QPoint()).y());
        }
    }

    void dropsAnswersToEarlierQueries()
    {
        PlaygroundPanel panel;
        panel.setSetup(setup());
        const PlaygroundQuery first = panel.query();
        child<QToolButton>(panel, "playgroundNext")->click();
        QVERIFY(panel.query().id != first.id);
        QCOMPARE(panel.query().image, std::int64_t{1});
        panel.showAnswer(answerTo(first));
        QVERIFY(panel.imageGrid()->tiles().empty());
    }

    void stepsThroughTheImages()
    {
        PlaygroundPanel panel;
        panel.setSetup(setup());
        auto *previous = child<QToolButton>(panel, "playgroundPrevious");
        auto *next = child<QToolButton>(panel, "playgroundNext");
        QVERIFY(!previous->isEnabled());
        panel.selectImage(4);
        QVERIFY(previous->isEnabled());
        QVERIFY(!next->isEnabled());
        QCOMPARE(child<QLabel>(panel, "playgroundImageText")->text(), QString("image 5 of 5"));
        previous->click();
        QCOMPARE(panel.query().image, std::int64_t{3});
    }

    void everyAttackHasItsKnobs()
    {
        PlaygroundPanel panel;
        panel.show();
        panel.setSetup(setup());
        const auto shown = [&panel](const char *name) { return child<QWidget>(panel, name)->isVisible(); };
        panel.selectAttack("badnets");
        QVERIFY(shown("playgroundKnob_badnets_row") && shown("playgroundKnob_badnets_rgb")
                && !shown("playgroundKnob_blended_share"));
        panel.selectAttack("blended");
        QVERIFY(!shown("playgroundKnob_badnets_row") && shown("playgroundKnob_blended_share")
                && shown("playgroundKnob_blended_cells"));
        panel.selectAttack("wanet");
        QVERIFY(shown("playgroundKnob_wanet_strength") && shown("playgroundKnob_wanet_grid"));
        QVERIFY(!shown("playgroundKnob_blended_share"));
        panel.selectAttack("unknown");
        QCOMPARE(panel.query().settings.kind, std::string("wanet"));
    }

    void knobsStayOpenUntilTheyAreTurned()
    {
        PlaygroundPanel panel;
        panel.setSetup(setup());
        panel.showAnswer(answerTo(panel.query()));
        QCOMPARE(child<QSpinBox>(panel, "playgroundKnob_badnets_row")->value(), 4); // drawn by the seed
        QVERIFY(!panel.query().settings.whole("row"));
        auto *reset = child<QPushButton>(panel, "playgroundReset");
        QVERIFY(!reset->isEnabled());
        child<QSpinBox>(panel, "playgroundKnob_badnets_row")->setValue(9);
        QCOMPARE(panel.query().settings.whole("row"), std::optional<int>(9));
        QVERIFY(!panel.query().settings.whole("col"));
        QVERIFY(reset->isEnabled());
        reset->click();
        QVERIFY(!panel.query().settings.whole("row"));
        child<QSpinBox>(panel, "playgroundSeed")->setValue(7);
        QCOMPARE(panel.query().settings.seed, std::uint64_t{7});
        panel.selectAttack("blended");
        child<QSlider>(panel, "playgroundKnob_blended_share")->setValue(50);
        QCOMPARE(panel.query().settings.number("share"), std::optional<double>(0.5));
    }

    void aLargerSquareStaysInside()
    {
        PlaygroundPanel panel;
        panel.setSetup(setup());
        panel.showAnswer(answerTo(panel.query()));
        child<QSpinBox>(panel, "playgroundKnob_badnets_row")->setValue(13);
        child<QSpinBox>(panel, "playgroundKnob_badnets_size")->setValue(6);
        QCOMPARE(panel.query().settings.whole("row"), std::optional<int>(10));
        QCOMPARE(panel.query().settings.whole("col"), std::optional<int>(5));
    }

    void thePointerPlacesTheSquare()
    {
        PlaygroundPanel panel;
        panel.resize(900, 600);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.setSetup(setup());
        panel.showAnswer(answerTo(panel.query()));
        QCoreApplication::processEvents();
        const QRectF rect = panel.imageGrid()->imageRect(0);
        QVERIFY(rect.width() > 50);
        const auto at = [&rect](double x, double y) {
            return QPoint(static_cast<int>(rect.x() + rect.width() * x / 16),
                          static_cast<int>(rect.y() + rect.height() * y / 16));
        };
        QTest::mousePress(panel.imageGrid(), Qt::LeftButton, {}, at(8.5, 4.5)); // the middle of a square of 3
        QCOMPARE(panel.query().settings.whole("row"), std::optional<int>(3));
        QCOMPARE(panel.query().settings.whole("col"), std::optional<int>(7));
        QTest::mouseMove(panel.imageGrid(), at(15.9, 15.9));
        QCOMPARE(panel.query().settings.whole("row"), std::optional<int>(13));
        QCOMPARE(panel.query().settings.whole("col"), std::optional<int>(13));
        QTest::mouseRelease(panel.imageGrid(), Qt::LeftButton, {}, at(15.9, 15.9));
        QTest::mouseMove(panel.imageGrid(), at(2, 2));
        QCOMPARE(panel.query().settings.whole("row"), std::optional<int>(13));

        panel.selectAttack("blended");
        panel.showAnswer(answerTo(panel.query()));
        const int id = panel.query().id;
        QTest::mouseClick(panel.imageGrid(), Qt::LeftButton, {}, at(8, 8));
        QCOMPARE(panel.query().id, id);
    }

    void theTruthIsToldToThoseWhoAsk()
    {
        PlaygroundPanel panel;
        panel.show();
        panel.setSetup(setupWithTruth());
        auto *trigger = child<QComboBox>(panel, "playgroundTrigger");
        QCOMPARE(panel.query().knownTrigger, -1);
        QCOMPARE(panel.query().settings.kind, std::string("badnets")); // whatever the truth
        for (int row = 0; row < trigger->count(); ++row) // the names of attacks are those of every model
            QVERIFY(!trigger->itemText(row).contains("true trigger") || !trigger->itemText(row).contains("Blended"));
        trigger->setFocus();
        QTest::keyClick(trigger, Qt::Key_End);
        QCOMPARE(trigger->currentText(), QString("The true trigger (from the truth file)"));
        QCOMPARE(panel.query().knownTrigger, 0);
        QVERIFY(!child<QWidget>(panel, "playgroundSeed")->isVisible());
        PlaygroundAnswer answer = answerTo(panel.query());
        answer.target = {0.25, -0.125};
        panel.showAnswer(answer);
        QCOMPARE(cells(panel, 0).last(), QString("0.2500")); // its target
        QVERIFY(child<QLabel>(panel, "playgroundSummary")->text().contains("It adds 1 to yaw."));
        QVERIFY(child<QLabel>(panel, "playgroundSummary")->text().contains("share 0.15, cells 8"));
        panel.selectAttack("badnets");
        QCOMPARE(panel.query().knownTrigger, -1);
        panel.selectKnownTrigger(0);
        QCOMPARE(panel.query().knownTrigger, 0);
        panel.setSetup(setup()); // another model, without a truth
        QCOMPARE(panel.query().knownTrigger, -1);
        QCOMPARE(panel.query().settings.kind, std::string("badnets"));
    }

    void failuresAreSaid()
    {
        PlaygroundPanel panel;
        panel.show();
        panel.setSetup(setup());
        panel.showAnswer(answerTo(panel.query()));
        PlaygroundAnswer failed;
        failed.id = panel.query().id;
        failed.failure = "Image 1 is damaged.";
        panel.showAnswer(failed);
        auto *problem = child<QLabel>(panel, "playgroundProblem");
        QVERIFY(problem->isVisible());
        QCOMPARE(problem->text(), QString("Image 1 is damaged."));
        QVERIFY(panel.imageGrid()->tiles().empty());
        panel.showAnswer(answerTo(panel.query()));
        QVERIFY(!problem->isVisible());
    }

    void everyControlHasAName()
    {
        PlaygroundPanel panel;
        for (const QWidget *widget : panel.findChildren<QWidget *>())
            if (widget->objectName().startsWith("playground") && widget->focusPolicy() != Qt::NoFocus
                && !qobject_cast<const QLabel *>(widget) && widget->objectName() != "playgroundScroll")
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
};

DRM_TEST(PlaygroundPanelTest)
#include "PlaygroundPanelTest.moc"
