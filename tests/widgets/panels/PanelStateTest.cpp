// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/DetectionMethod.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/Panel.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/loss/LossPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/parameters/RequestState.h"
#include "widgets/panels/trigger/TriggerPanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

#include <limits>

using namespace drm;

namespace {

const QVector<QJsonObject> hostile{
    {},
    {{"hypothesis", "unknown"}, {"gain", -5}, {"image", 99}, {"output", 99}, {"bins", 1e300}, {"phase", 77}},
    {{"hypothesis", 3},
     {"gain", "x"},
     {"image", "y"},
     {"output", QJsonArray()},
     {"bins", true},
     {"phase", "z"},
     {"logarithmic", 3},
     {"smoothing", QJsonObject()},
     {"seed", -1},
     {"budget", 7},
     {"mean", "a"},
     {"std", -1}}};

} // namespace

class PanelStateTest : public QObject {
    Q_OBJECT

private slots:
    void theLossPanelComesBack()
    {
        LossPanel before;
        before.setHistories({sample::history(0, 5), sample::history(1, 5)});
        auto *phases = before.findChild<QComboBox *>("lossPhaseChooser");
        phases->setCurrentIndex(phases->findData(0));
        before.findChild<QCheckBox *>("lossLogarithmic")->setChecked(false);
        before.findChild<QSpinBox *>("lossSmoothing")->setValue(7);
        LossPanel after;
        after.setHistories({sample::history(0, 5), sample::history(1, 5)});
        QCOMPARE(after.viewState()["phase"].toInt(), 1);
        after.restoreViewState(before.viewState());
        QCOMPARE(after.viewState()["phase"].toInt(), 0);
        phases->setCurrentIndex(phases->findData(-2)); // all searches
        after.restoreViewState(before.viewState());
        QCOMPARE(after.viewState()["phase"].toInt(), -2);
        phases->setCurrentIndex(phases->findData(0));
        after.restoreViewState(before.viewState());
        QCOMPARE(after.viewState()["phase"].toInt(), 0);
        QCOMPARE(after.viewState()["logarithmic"].toBool(true), false);
        QCOMPARE(after.viewState()["smoothing"].toInt(), 7);
        staysWhole(after);
    }

    void theTriggerPanelComesBack()
    {
        TriggerPanel before;
        TriggerPanel after;
        for (TriggerPanel *panel : {&before, &after}) {
            panel->setPreview(sample::preview("probe"));
            panel->setPreview(sample::preview("patch"));
        }
        before.selectHypothesis("probe");
        before.findChild<QSlider *>("triggerGain")->setValue(21);
        after.restoreViewState(before.viewState());
        QCOMPARE(after.findChild<QComboBox *>("triggerHypothesis")->currentData().toString(), QString("probe"));
        QCOMPARE(after.findChild<QSlider *>("triggerGain")->value(), 21);
        staysWhole(after);
        TriggerPanel empty;
        staysWhole(empty);
    }

    void theActivationPanelComesBack()
    {
        ActivationPanel before;
        ActivationPanel after;
        for (ActivationPanel *panel : {&before, &after}) {
            panel->setFeatures(sample::features("probe"));
            panel->setFeatures(sample::features("patch"));
        }
        before.selectHypothesis("probe");
        before.findChild<QComboBox *>("activationOutput")->setCurrentIndex(1);
        before.findChild<QSpinBox *>("activationBins")->setValue(33);
        after.restoreViewState(before.viewState());
        QCOMPARE(after.viewState(), before.viewState());
        QCOMPARE(after.viewState()["output"].toInt(), 1);
        staysWhole(after);
        ActivationPanel empty;
        staysWhole(empty);
    }

    void theComparePanelComesBack()
    {
        std::vector<NamedRun> runs;
        for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
            auto record = std::make_shared<ScanRecord>();
            record->result = sample::scanResult(Verdict::Backdoored, 1.5);
            runs.push_back({name, record});
        }
        ComparePanel before;
        ComparePanel after;
        for (ComparePanel *panel : {&before, &after})
            panel->setRuns(runs, 0);
        QVERIFY(!before.viewState().contains("hypothesis")); // none was chosen
        before.selectHypothesis("probe");
        before.showPage(3);
        after.restoreViewState(before.viewState());
        QCOMPARE(after.pair().hypothesis, std::string("probe"));
        QCOMPARE(after.viewState(), before.viewState());
        staysWhole(after);
        ComparePanel empty;
        staysWhole(empty);
    }

    void theDataPanelComesBack()
    {
        DataSetup setup;
        setup.images = 1000;
        setup.channels = 3;
        setup.height = setup.width = 16;
        DataPanel before;
        before.setSetup(setup);
        before.goTo(321);
        before.findChild<QSlider *>("dataSize")->setValue(140);
        before.findChild<QTabWidget *>("dataTabs")->setCurrentIndex(2);
        DataPanel after; // the data set is opened later
        after.restoreViewState(before.viewState());
        QCOMPARE(after.viewState(), before.viewState());
        after.restoreViewState({{"page", 2}}); // says nothing of the image
        after.showOpening("gaze.h5");
        after.setSetup(setup);
        QCOMPARE(after.currentSample(), 321);
        QCOMPARE(after.viewState(), before.viewState());
        staysWhole(after);
        QCOMPARE(after.currentSample(), 99); // an image that there is
        DataPanel empty;
        empty.restoreViewState({{"image", 5000}});
        empty.setSetup(setup);
        QCOMPARE(empty.currentSample(), 0);
        DataPanel other;
        other.restoreViewState({{"image", 321}});
        other.showEmpty("another set"); // it was an image of the set before
        other.setSetup(setup);
        QCOMPARE(other.currentSample(), 0);
    }

    void theParametersPanelComesBack()
    {
        ScanRequest request;
        request.params.hypotheses = {"patch", "warp"};
        request.params.budget = Budget::Thorough;
        request.params.method = "neural-cleanse";
        request.params.seed = 1234567890123456789;
        request.params.maxImages = 250;
        request.params.batchSize = 16;
        request.params.threads = 3;
        request.params.complete = true;
        request.params.objective = Objective::Gathered;
        request.params.successVariance = 0.125;
        request.imageSize = ImageSize::square(96);
        request.model.transform = {255, {0.5, 0.25, 0.125}, {0.5, 0.5, 0.25}, true};
        ParametersPanel before(scanChoices());
        before.setRequest(request);
        ParametersPanel after(scanChoices());
        after.restoreViewState(before.viewState());
        QCOMPARE(after.viewState(), before.viewState());
        ScanRequest shown;
        after.applyTo(shown);
        QCOMPARE(shown.params.hypotheses, request.params.hypotheses);
        QCOMPARE(shown.params.seed, request.params.seed);
        QCOMPARE(shown.params.budget, request.params.budget);
        QCOMPARE(shown.params.method, request.params.method);
        QCOMPARE(shown.imageSize, ImageSize::square(96));
        QCOMPARE(shown.model.transform.mean, request.model.transform.mean);
        QVERIFY(shown.model.transform.bgr);
        staysWhole(after);
    }

    void hostileParametersChangeNothing()
    {
        ScanRequest request;
        const QJsonObject before = RequestState::toJson(request);
        RequestState::apply({{"max_images", 1e12},
                             {"batch_size", 8.5},
                             {"threads", -1},
                             {"scale", -1},
                             {"image_size", "9 by 9"},
                             {"mean", QJsonArray{1, "x"}},
                             {"std", QJsonArray{0, 0, 0}},
                             {"budget", "endless"},
                             {"method", "magic"},
                             {"objective", "riches"},
                             {"seed", "12x"}},
                            scanChoices(), request);
        QCOMPARE(RequestState::toJson(request), before);
        RequestState::apply({{"hypotheses", QJsonArray{"patch", "unknown", 3}}}, scanChoices(), request);
        QCOMPARE(request.params.hypotheses, std::vector<std::string>{"patch"});
    }

private:
    static void staysWhole(Panel &panel)
    {
        for (const QJsonObject &state : hostile)
            panel.restoreViewState(state);
        QVERIFY(!panel.viewState().isEmpty());
    }
};

DRM_TEST(PanelStateTest)
#include "PanelStateTest.moc"
