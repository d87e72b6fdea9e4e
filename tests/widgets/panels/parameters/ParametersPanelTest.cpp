// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/parameters/ParametersPanel.h"
#include "core/detect/DetectionMethod.h"
#include "tests/fixtures/TestProgram.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace drm;

class ParametersPanelTest : public QObject {
    Q_OBJECT

private slots:
    void startsWithTheDefaults()
    {
        ParametersPanel panel(scanChoices());
        ScanRequest request = changedRequest();
        panel.applyTo(request);
        const ScanParams defaults;
        QCOMPARE(request.params.hypotheses, scanChoices().written(defaults.hypotheses));
        QCOMPARE(request.params.budget, defaults.budget);
        QCOMPARE(request.params.seed, defaults.seed);
        QCOMPARE(request.params.maxImages, defaults.maxImages);
        QCOMPARE(request.params.batchSize, defaults.batchSize);
        QCOMPARE(request.params.threads, defaults.threads);
        QCOMPARE(request.params.method, defaults.method);
        QCOMPARE(request.params.successVariance, defaults.successVariance);
        QCOMPARE(request.params.ravWeight, defaults.ravWeight);
        QCOMPARE(request.params.consistencyWeight, defaults.consistencyWeight);
        QVERIFY(!request.imageSize.isGiven());
        QCOMPARE(request.model.transform.scale, 1.0);
        QVERIFY(request.model.transform.mean.empty());
        QVERIFY(!request.model.transform.bgr);
    }

    void leavesTheRestOfARequestAlone()
    {
        ParametersPanel panel(scanChoices());
        ScanRequest request;
        request.modelPath = "a.pt";
        request.dataPath = "b";
        request.outPath = "c.h5";
        request.model.head = "fc.weight";
        panel.applyTo(request);
        QCOMPARE(request.modelPath, std::string("a.pt"));
        QCOMPARE(request.dataPath, std::string("b"));
        QCOMPARE(request.outPath, std::string("c.h5"));
        QCOMPARE(request.model.head, std::string("fc.weight"));
    }

    void givesBackWhatItWasGiven()
    {
        ParametersPanel panel(scanChoices());
        const ScanRequest given = changedRequest();
        QSignalSpy changed(&panel, &ParametersPanel::changed);
        panel.setRequest(given);
        QCOMPARE(changed.count(), 1);
        ScanRequest taken;
        panel.applyTo(taken);
        QCOMPARE(taken.params.hypotheses, given.params.hypotheses);
        QCOMPARE(taken.params.budget, given.params.budget);
        QCOMPARE(taken.params.seed, given.params.seed);
        QCOMPARE(taken.params.maxImages, given.params.maxImages);
        QCOMPARE(taken.params.batchSize, given.params.batchSize);
        QCOMPARE(taken.params.threads, given.params.threads);
        QCOMPARE(taken.params.method, given.params.method);
        QCOMPARE(taken.params.complete, given.params.complete);
        QCOMPARE(int(taken.params.objective), int(given.params.objective));
        QCOMPARE(taken.params.successVariance, given.params.successVariance);
        QCOMPARE(taken.params.ravWeight, given.params.ravWeight);
        QCOMPARE(taken.params.consistencyWeight, given.params.consistencyWeight);
        QCOMPARE(taken.imageSize, given.imageSize);
        QCOMPARE(taken.model.transform.mean, given.model.transform.mean);
        QCOMPARE(taken.model.transform.std, given.model.transform.std);
        QCOMPARE(taken.model.transform.bgr, true);
    }

    void keepsAValueRangeWithoutAName()
    {
        ParametersPanel panel(scanChoices());
        ScanRequest given;
        given.model.transform.scale = 2.0;
        given.model.transform.mean = {0.1, 0.2, 0.3};
        panel.setRequest(given);
        auto *range = panel.findChild<QComboBox *>("rangeEdit");
        QVERIFY(range);
        const int count = range->count();
        ScanRequest taken;
        panel.applyTo(taken);
        QCOMPARE(taken.model.transform.scale, 2.0);
        QCOMPARE(taken.model.transform.mean, given.model.transform.mean);

        panel.resetToDefaults();
        QCOMPARE(range->count(), count - 1);
        panel.applyTo(taken);
        QCOMPARE(taken.model.transform.scale, 1.0);
    }

    void offersHypothesesOfOtherVersions()
    {
        ParametersPanel panel(scanChoices());
        ScanRequest given;
        given.params.hypotheses = {"patch", "somethingNew"};
        panel.setRequest(given);
        ScanRequest taken;
        panel.applyTo(taken);
        QCOMPARE(taken.params.hypotheses, given.params.hypotheses);
        QVERIFY(panel.findChild<QCheckBox *>("hypothesis_somethingNew"));
    }

    void editorsReachTheRequest()
    {
        ParametersPanel panel(scanChoices());
        QSignalSpy changed(&panel, &ParametersPanel::changed);
        panel.findChild<QCheckBox *>("hypothesis_generative")->click();
        auto *seed = panel.findChild<QLineEdit *>("seedEdit");
        seed->clear();
        QTest::keyClicks(seed, "4a2");
        panel.findChild<QSpinBox *>("maxImagesEdit")->setValue(10);
        panel.findChild<QSpinBox *>("batchSizeEdit")->setValue(4096);
        panel.findChild<QDoubleSpinBox *>("successVarianceEdit")->setValue(0.25);
        panel.findChild<QComboBox *>("budgetEdit")->setCurrentIndex(2);
        QVERIFY(changed.count() >= 6);
        ScanRequest request;
        panel.applyTo(request);
        QCOMPARE(request.params.hypotheses,
                 (std::vector<std::string>{"probe", "wave", "patch", "warp", "additive", "input-aware", "generative"}));
        QCOMPARE(request.params.seed, std::uint64_t{42}); // the letter is refused
        QCOMPARE(request.params.maxImages, 40); // the documented range holds
        QCOMPARE(request.params.batchSize, 512);
        QCOMPARE(request.params.successVariance, 0.25);
        QCOMPARE(request.params.budget, Budget::Thorough);

        QTest::mouseClick(panel.findChild<QPushButton *>("resetParametersButton"), Qt::LeftButton);
        panel.applyTo(request);
        QCOMPARE(request.params.hypotheses, scanChoices().written(ScanParams().hypotheses));
        QCOMPARE(request.params.seed, std::uint64_t{0});
    }

    void advancedPartOpensAndCloses()
    {
        ParametersPanel panel(scanChoices());
        panel.resize(320, 600);
        panel.show();
        auto *box = panel.findChild<QWidget *>("advancedBox");
        auto *button = panel.findChild<QToolButton *>("advancedButton");
        QVERIFY(!box->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(box->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!box->isVisible());
    }

    void everyEditorSaysWhatItIs()
    {
        ParametersPanel panel(scanChoices());
        for (const char *name :
             {"hypothesesEdit", "budgetEdit", "seedEdit", "maxImagesEdit", "imageSizeEdit", "rangeEdit",
              "channelOrderEdit", "batchSizeEdit", "threadsEdit", "successVarianceEdit", "ravWeightEdit",
              "consistencyWeightEdit", "completeEdit", "objectiveEdit", "methodEdit"}) {
            auto *editor = panel.findChild<QWidget *>(name);
            QVERIFY2(editor, name);
            QVERIFY2(editor->toolTip().contains("Default"), name);
            QVERIFY2(!editor->accessibleName().isEmpty(), name);
        }
    }

    void answersAreChosen()
    {
        ParametersPanel panel(scanChoices());
        QSignalSpy chosen(&panel, &ParametersPanel::answersChosen);
        auto *edit = panel.findChild<QLineEdit *>("answersEdit");
        QVERIFY(edit && edit->text().isEmpty());
        panel.setAnswers("0,1");
        QCOMPARE(edit->text(), QString("0,1"));
        QVERIFY(chosen.isEmpty());
        edit->selectAll();
        QTest::keyClicks(edit, "1");
        ScanRequest request;
        panel.applyTo(request);
        QCOMPARE(request.model.answers, std::string("0,1")); // what the open model answers with
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().toString(), QString("1"));
        panel.setAnswers("1");
        panel.findChild<QPushButton *>("resetParametersButton")->click();
        panel.applyTo(request);
        QCOMPARE(request.model.answers, std::string("1"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1); // nothing new
    }

private:
    static ScanRequest changedRequest()
    {
        ScanRequest request;
        request.params.hypotheses = {"patch"};
        request.params.budget = Budget::Thorough;
        request.params.seed = 18446744073709551615ULL;
        request.params.maxImages = 1045;
        request.params.batchSize = 128;
        request.params.threads = 3;
        request.params.method = "neural-cleanse";
        request.params.complete = true;
        request.params.objective = Objective::Gathered;
        request.params.successVariance = 0.05;
        request.params.ravWeight = 20;
        request.params.consistencyWeight = 1.5;
        request.imageSize = ImageSize{66, 200};
        request.model.transform = InputTransform::named("imagenet");
        request.model.transform.bgr = true;
        return request;
    }
};

DRM_TEST(ParametersPanelTest)
#include "ParametersPanelTest.moc"
