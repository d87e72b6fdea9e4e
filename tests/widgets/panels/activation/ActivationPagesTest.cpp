// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/Choose.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/activation/AngleNormPage.h"
#include "widgets/panels/activation/AnswersPage.h"
#include "widgets/panels/activation/NeuronMap.h"
#include "widgets/panels/activation/NeuronPage.h"
#include "widgets/panels/activation/ProjectionPage.h"
#include "widgets/panels/activation/SampleScatter.h"
#include "widgets/plot/PlotPicking.h"
#include "widgets/plot/SampleSelection.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace drm;

namespace {

enum Page { Distributions, AngleNorm, Neurons, Projection, Answers };

template <typename T> T *shown(ActivationPanel &panel, Page page)
{
    panel.showPage(page);
    return qobject_cast<T *>(panel.page(page));
}

/// Image i of the scan is number 1000 + i of the data set.
std::vector<std::int64_t> imageNumbers(int count)
{
    std::vector<std::int64_t> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 1000);
    return numbers;
}

QStringList lines(const PlotView &plot)
{
    return plot.csv().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
}

} // namespace

class ActivationPagesTest : public QObject {
    Q_OBJECT

private slots:
    void everyPageSaysWhyItIsEmpty()
    {
        ActivationPanel panel;
        QCOMPARE(panel.pageCount(), 5);
        for (int page = 0; page < panel.pageCount(); ++page) {
            panel.showPage(page);
            const auto plots = panel.page(page)->findChildren<PlotView *>();
            QVERIFY(!plots.isEmpty());
            for (const PlotView *plot : plots) {
                QVERIFY(plot->isEmpty());
                QVERIFY(!plot->emptyText().isEmpty());
                QVERIFY(!plot->objectName().isEmpty() && !plot->accessibleName().isEmpty());
            }
        }
    }

    void onlyTheControlsOfTheShownPageAreSeen()
    {
        ActivationPanel panel;
        panel.setFeatures(sample::activations("patch"));
        panel.show();
        const auto seen = [&panel](const char *name) {
            return panel.findChild<QWidget *>(QLatin1String(name))->isVisibleTo(&panel);
        };
        QVERIFY(seen("activationBins") && seen("activationOutput") && !seen("neuronOrder") && !seen("answersX"));
        QVERIFY(!seen("activationRun")); // there is nothing to compare with
        panel.findChild<QTabBar *>()->setCurrentIndex(Neurons);
        QVERIFY(!seen("activationBins") && !seen("activationOutput") && seen("neuronOrder"));
    }

    void angleAgainstNorm()
    {
        ActivationPanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        panel.setFeatures(sample::activations("patch"));
        const SampleScatter *scatter = shown<AngleNormPage>(panel, AngleNorm)->scatter();
        QCOMPARE(scatter->pointCount(0), 100);
        QVERIFY(std::abs(scatter->xOf(0)[10] - 63) < 1e-4); // degrees
        QVERIFY(std::abs(scatter->yOf(1)[10] - 14.1) < 1e-4);
        panel.findChild<QComboBox *>(QStringLiteral("activationOutput"))->setCurrentIndex(1);
        QVERIFY(std::abs(scatter->xOf(0)[10] - 103) < 1e-4);
        QVERIFY(lines(*scatter)[0].contains(QStringLiteral("pitch")));
        panel.clear();
        QVERIFY(scatter->isEmpty());
    }

    void neuronsAreSorted()
    {
        ActivationPanel panel;
        panel.setFeatures(sample::activations("patch"));
        const auto *page = shown<NeuronPage>(panel, Neurons);
        const NeuronMap *map = page->map();
        QCOMPARE(map->columnCount(), 3);
        QCOMPARE(map->neuronAt(0), 0); // ratio 0.01; neuron 1 keeps its variance, neuron 2 has none
        QCOMPARE(map->neuronAt(1), 1);
        QVERIFY(!map->plotView()->isEmpty());
        QCOMPARE(map->plotView()->xMinimum(), -0.5);
        QCOMPARE(map->plotView()->xMaximum(), 2.5);
        auto *order = panel.findChild<QComboBox *>(QStringLiteral("neuronOrder"));
        order->setCurrentIndex(1); // by the shift: 0 of neuron 0, 6.9 deviations of neuron 1
        QCOMPARE(map->neuronAt(0), 1);
        const QString summary = panel.findChild<QLabel *>(QStringLiteral("neuronSummary"))->text();
        QVERIFY2(summary.contains(QStringLiteral("1 of 2 neurons")), qPrintable(summary));
        QVERIFY2(summary.contains(QStringLiteral("images: 1.")), qPrintable(summary));
        const QStringList rows = lines(*map->plotView());
        QCOMPARE(rows.size(), 4);
        QVERIFY2(rows[1].startsWith(QStringLiteral("1,49.5,249.5,")), qPrintable(rows[1]));
        QVERIFY2(rows[2].endsWith(QStringLiteral(",0.01,0")), qPrintable(rows[2]));
        QCOMPARE(rows[3], QStringLiteral("2,0,0,0,0,,")); // 0 over 0 is nothing
    }

    void hoveringNamesTheNeuron()
    {
        ActivationPanel panel;
        panel.setFeatures(sample::activations("patch"));
        panel.resize(600, 500);
        const PlotView *plot = shown<NeuronPage>(panel, Neurons)->map()->plotView();
        panel.show();
        QCoreApplication::processEvents();
        auto *canvas = plot->findChild<QWidget *>(QStringLiteral("plotCanvas"));
        QTest::mouseMove(canvas, plot->toCanvas(0, 3).toPoint());
        QTRY_VERIFY2(plot->readout().contains(QStringLiteral("neuron 0")), qPrintable(plot->readout()));
        QVERIFY2(plot->readout().contains(QStringLiteral("variances 0.01")), qPrintable(plot->readout()));
    }

    void projectionIsAskedForOnceAndShown()
    {
        ActivationPanel panel;
        QSignalSpy wanted(&panel, &ActivationPanel::projectionWanted);
        panel.setFeatures(sample::activations("patch"));
        QCOMPARE(wanted.count(), 0); // nobody looks at it yet
        const SampleScatter *scatter = shown<ProjectionPage>(panel, Projection)->scatter();
        QCOMPARE(wanted.count(), 1);
        QVERIFY(scatter->isEmpty());
        QVERIFY(scatter->emptyText().startsWith(QStringLiteral("Computing")));
        const auto request = wanted[0][0].value<ProjectionRequest>();
        const FeatureProjection projection =
            projectFeatures(request.features->benignFeatures, request.features->triggeredFeatures, request.basis);
        ProjectionRequest stale = request;
        stale.basis = FeatureProjection::Basis::Benign;
        panel.setProjection(stale, projection);
        QVERIFY(scatter->isEmpty());
        panel.setProjection(request, projection);
        QCOMPARE(scatter->pointCount(0), 100);
        QCOMPARE(scatter->pointCount(1), 100);
        QVERIFY2(scatter->yLabel().contains(QStringLiteral("% of the variance")), qPrintable(scatter->yLabel()));
        panel.showPage(Answers);
        panel.showPage(Projection);
        QCOMPARE(wanted.count(), 1);
        panel.findChild<QComboBox *>(QStringLiteral("projectionBasis"))->setCurrentIndex(1);
        QCOMPARE(wanted.count(), 2);
        panel.setProjection(wanted[1][0].value<ProjectionRequest>(), {});
        QVERIFY(scatter->emptyText().contains(QStringLiteral("no directions")));
    }

    void answersOfTwoOutputsAndOfOne()
    {
        ActivationPanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        panel.setFeatures(sample::activations("patch"));
        const SampleScatter *scatter = shown<AnswersPage>(panel, Answers)->scatter();
        QCOMPARE(scatter->curveCount(), 3);
        QCOMPARE(scatter->xOf(0)[3], 3.0);
        QCOMPARE(scatter->yOf(0)[3], -3.0);
        QCOMPARE(scatter->xOf(2), QVector<double>({5})); // the target
        QCOMPARE(scatter->yOf(2), QVector<double>({7}));
        QCOMPARE(scatter->yLabel(), QStringLiteral("pitch (°)"));
        test::choose(panel.findChild<QComboBox *>(QStringLiteral("answersX")), 1); // pitch before and after
        QCOMPARE(scatter->xOf(0), scatter->yOf(0));
        QCOMPARE(scatter->xOf(1), scatter->xOf(0));
        QCOMPARE(scatter->yOf(1)[3], 7.0);
        QCOMPARE(scatter->yOf(2), QVector<double>({7, 7}));
        FeatureStats one = sample::activations("patch");
        one.benignOutputs = {2, 1, {1, 2}};
        one.triggeredOutputs = {2, 1, {9, 9}};
        panel.setFeatures(one);
        QCOMPARE(scatter->xOf(1), QVector<double>({1, 2}));
        QCOMPARE(scatter->yOf(1), QVector<double>({9, 9}));
    }

    void answersThatDoNotBecomeOneAreShownBeforeAndAfter()
    {
        FeatureStats offset = sample::activations("patch");
        offset.benignOutputs = {4, 2, {0, 10, 1, 12, 2, 11, 3, 9}};
        offset.triggeredOutputs = {4, 2, {0.1F, 15, 1, 17, 2, 16, 2.9F, 14}}; // pitch + 5
        ActivationPanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        panel.setFeatures(offset);
        const SampleScatter *scatter = shown<AnswersPage>(panel, Answers)->scatter();
        QCOMPARE(scatter->yLabel(), QStringLiteral("pitch (°)")); // it is moved most
        QCOMPARE(scatter->xOf(0), scatter->yOf(0));
        QCOMPARE(scatter->xOf(2), QVector<double>({9, 12}));
        QVERIFY(std::abs(scatter->yOf(2)[0] - 14) < 1e-5 && std::abs(scatter->yOf(2)[1] - 17) < 1e-5);
        // The next trigger gathers: yaw across, pitch up; what the user chose stays.
        FeatureStats gathered = offset;
        gathered.triggeredOutputs = {4, 2, {5, 7, 5, 7, 5, 7, 5, 7}};
        panel.setFeatures(gathered);
        QCOMPARE(scatter->xOf(2), QVector<double>({5}));
        test::choose(panel.findChild<QComboBox *>(QStringLiteral("answersX")), 1);
        test::choose(panel.findChild<QComboBox *>(QStringLiteral("answersY")), 0);
        panel.setFeatures(offset);
        QCOMPARE(scatter->yLabel(), QStringLiteral("yaw (°)"));
        QCOMPARE(scatter->xOf(0), QVector<double>({10, 12, 11, 9}));
    }

    void selectionReachesEveryScatter()
    {
        SampleSelection selection;
        ActivationPanel panel;
        panel.setSelection(&selection);
        panel.setFeatures(sample::activations("patch"));
        panel.setImageNumbers(imageNumbers(120));
        const SampleScatter *angleNorm = shown<AngleNormPage>(panel, AngleNorm)->scatter();
        const SampleScatter *answers = shown<AnswersPage>(panel, Answers)->scatter();
        selection.select({1020, 1119, 1003}); // rows 0 and 99; 1003 is no held-out image
        QCOMPARE(angleNorm->picking()->ringCount(), 4);
        QCOMPARE(answers->picking()->ringCount(), 4);
        QVERIFY(lines(*answers)[1].startsWith(QStringLiteral("1021,0,")));

        panel.resize(600, 500);
        panel.show();
        QCoreApplication::processEvents();
        auto *canvas = answers->findChild<QWidget *>(QStringLiteral("plotCanvas"));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, answers->toCanvas(50, -50).toPoint());
        QCOMPARE(selection.samples(), QSet<qint64>({1070}));
    }

    void tableHasTheAnswersOfTheSelected()
    {
        SampleSelection selection;
        ActivationPanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        panel.setSelection(&selection);
        panel.setFeatures(sample::activations("patch"));
        panel.setImageNumbers(imageNumbers(120));
        panel.showPage(Answers);
        const auto *table = panel.findChild<QTableView *>(QStringLiteral("answersTable"));
        QVERIFY(table->isHidden());
        const int before = panel.minimumSizeHint().height();
        selection.select({1023, 1021, 4});
        QVERIFY(!table->isHidden());
        QCOMPARE(panel.minimumSizeHint().height(), before); // docks must not jump
        const QAbstractItemModel *model = table->model();
        const auto text = [model](int row, int column) { return model->index(row, column).data().toString(); };
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->columnCount(), 5);
        QCOMPARE(model->headerData(1, Qt::Horizontal).toString(), QStringLiteral("yaw benign"));
        QCOMPARE(text(0, 0), QLocale().toString(1022)); // people count from 1
        QCOMPARE(text(1, 1), QStringLiteral("3.000°"));
        QCOMPARE(text(1, 4), QStringLiteral("7.000°"));
        test::choose(panel.findChild<QComboBox *>(QStringLiteral("answersY")), 0); // yaw alone
        QCOMPARE(model->columnCount(), 3);
        selection.clear();
        QVERIFY(table->isHidden());
    }

    void nothingCanBeSelectedWhileNumbersAreNotKnown()
    {
        SampleSelection selection;
        ActivationPanel panel;
        panel.setSelection(&selection);
        panel.setFeatures(sample::activations("patch"));
        panel.setImageNumbers(imageNumbers(110)); // ten too few
        const SampleScatter *answers = shown<AnswersPage>(panel, Answers)->scatter();
        selection.select({1020});
        QCOMPARE(answers->picking()->ringCount(), 0);
        panel.setImageNumbers(imageNumbers(120));
        QCOMPARE(answers->picking()->ringCount(), 2);
        panel.clear();
        QCOMPARE(answers->picking()->ringCount(), 0);
    }

    void earlierRunsWithoutFeaturesSaySo()
    {
        ActivationPanel panel;
        panel.setFeatures(sample::features("patch"));
        for (const Page page : {Neurons, Projection, Answers}) {
            panel.showPage(page);
            for (const PlotView *plot : panel.page(page)->findChildren<PlotView *>()) {
                QVERIFY(plot->isEmpty());
                QVERIFY2(plot->emptyText().contains(QStringLiteral("Scan again")), qPrintable(plot->emptyText()));
            }
        }
    }

    void damagedFeaturesDoNoHarm()
    {
        ActivationPanel panel;
        FeatureStats damaged = sample::activations("patch");
        damaged.firstImage = -5;
        damaged.benignFeatures.rows = 1 << 30;
        damaged.triggeredOutputs = {1, 1, {std::numeric_limits<float>::quiet_NaN()}};
        damaged.benignNorms.resize(3);
        panel.setFeatures(damaged);
        for (int page = 0; page < panel.pageCount(); ++page)
            panel.showPage(page);
        const SampleScatter *angleNorm = shown<AngleNormPage>(panel, AngleNorm)->scatter();
        QCOMPARE(angleNorm->pointCount(0), 0); // angles and norms of different images
        QCOMPARE(angleNorm->pointCount(1), 100);
        QVERIFY(shown<NeuronPage>(panel, Neurons)->map()->plotView()->isEmpty());
    }
};

DRM_TEST(ActivationPagesTest)
#include "ActivationPagesTest.moc"
