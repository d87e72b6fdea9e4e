// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mitigate/MitigateDialog.h"
#include "app/mitigate/MitigateController.h"
#include "tests/fixtures/HelpCheck.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/mitigation/MitigationPanel.h"
#include "widgets/plot/PlotView.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace drm;

namespace {

template <typename T> T *child(const MitigateDialog &dialog, const char *name)
{
    T *widget = dialog.findChild<T *>(QLatin1String(name));
    if (!widget)
        qFatal("no %s", name);
    return widget;
}

/// What a mitigation of two outputs might bring.
MitigateRecord sampleRecord()
{
    MitigateRecord record;
    record.recovered = {"patch"};
    record.planted = {"badnets"};
    record.labelNames = {"pitch", "yaw"};
    record.verdict = {"The mitigation succeeded.", {}};
    record.after = ScanRecord();
    MitigationResult &result = record.result;
    result.labelStd = {0.5, 0.25};
    result.before.clean = {0.05, 0.05};
    result.after.clean = {0.05, 0.025};
    const DefenceErrors::Triggered triggered{{0.1, 0.1}, {0.4, 0.2}};
    result.before.recovered = result.before.planted = {triggered};
    result.after.recovered = result.after.planted = {triggered};
    ImageBatch images;
    images.count = 8;
    images.channels = 3;
    images.height = images.width = 16;
    images.pixels.assign(static_cast<std::size_t>(images.count) * images.imageSize(), 0.5F);
    Table answers;
    answers.rows = images.count;
    answers.columns = 2;
    answers.values.assign(16, 0.1F);
    result.samples = {{images, images, answers, answers, answers}, {images, images, answers, answers, answers}};
    return record;
}

} // namespace

class MitigateDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        test::keepSettingsIn(m_folder.filePath("settings"));
    }

    void thePanelIsExplained()
    {
        MitigateDialog dialog;
        QCOMPARE(test::unexplained(*dialog.findChild<MitigationPanel *>()), QString());
    }

    void asksForWhatIsChosen()
    {
        MitigateDialog dialog;
        ScanRequest scan;
        scan.modelPath = m_folder.filePath("m.pt").toStdString();
        scan.params.seed = 5;
        dialog.setInput(scan, "run.h5");
        QCOMPARE(child<QLineEdit>(dialog, "mitigateOutputPath")->text(), m_folder.filePath("m-cleaned.pt"));
        child<QComboBox>(dialog, "mitigateMethod")->setCurrentIndex(2);
        child<QSpinBox>(dialog, "mitigateImages")->setValue(300);
        child<QSpinBox>(dialog, "mitigateEpochs")->setValue(7);
        child<QCheckBox>(dialog, "mitigateOwnLabels")->setChecked(true);
        const MitigateRequest request = dialog.request();
        QVERIFY(request.params.method == MitigationMethod::FinePrune);
        QCOMPARE(request.maxImages, 300);
        QCOMPARE(request.params.epochs, 7);
        QVERIFY(request.ownLabels && request.prove);
        QCOMPARE(request.params.seed, std::uint64_t{5});
        QCOMPARE(request.runPath, std::string("run.h5"));

        QSignalSpy requested(&dialog, &MitigateDialog::mitigationRequested);
        QFile taken(m_folder.filePath("m-cleaned.pt"));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        dialog.start();
        QCOMPARE(requested.size(), 0);
        QVERIFY(dialog.messages()->headline().contains("already"));
        QTest::mouseClick(child<QAbstractButton>(dialog, "mitigateReplaceButton"), Qt::LeftButton);
        QCOMPARE(requested.size(), 1);
        child<QLineEdit>(dialog, "mitigateOutputPath")->clear();
        dialog.start();
        QCOMPARE(requested.size(), 1);
    }

    void showsEpochsAndOutcome()
    {
        MitigateDialog dialog;
        dialog.resize(1120, 760);
        dialog.show();
        dialog.showStarted();
        UpdateBatch batch;
        batch.phases = {{0, "patch", "patch", {"total"}, 10}, {1, "", "learning rate 0.0005", mitigationTerms(), 40}};
        batch.records = {{0, 0, {1}}, {1, 1, {0.1F, 0.2F, 0.9F}}, {1, 2, {0.1F, 0.8F, 0.2F}}};
        dialog.showUpdate(batch);
        MitigationPanel *panel = dialog.panel();
        QCOMPARE(panel->curves()->curveCount(), 3);
        QCOMPARE(panel->curves()->pointCount(2), 2);

        dialog.showRecord(sampleRecord());
        QAbstractItemModel *numbers = child<QTableView>(dialog, "mitigationTable")->model();
        QAbstractItemModelTester tester(numbers, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(numbers->rowCount(), 5);
        // (0.05 / 0.5 + 0.05 / 0.25) / 2 and (0.05 / 0.5 + 0.025 / 0.25) / 2.
        QCOMPARE(numbers->index(0, 1).data().toString(), QStringLiteral("0.150"));
        QCOMPARE(numbers->index(0, 2).data().toString(), QStringLiteral("0.100"));
        QCOMPARE(panel->images()->tiles().size(), std::size_t{3});
        auto *trigger = child<QComboBox>(dialog, "mitigationTrigger");
        QCOMPARE(trigger->count(), 2);
        QVERIFY(trigger->itemText(1).contains("BadNets"));
        auto *sample = child<QSlider>(dialog, "mitigationSample");
        QCOMPARE(sample->maximum(), 7);
        sample->setValue(7);
        trigger->setCurrentIndex(1);
        QCOMPARE(panel->images()->tiles().size(), std::size_t{3});
        QVERIFY(child<QWidget>(dialog, "mitigateOpenButton")->isVisible());
        QVERIFY(child<QWidget>(dialog, "mitigateExportButton")->isVisible());
        QVERIFY2(dialog.minimumSizeHint().width() <= 740,
                 qPrintable(QString::number(dialog.minimumSizeHint().width())));
        QCOMPARE(child<QLabel>(dialog, "mitigateVerdict")->text(), QStringLiteral("The mitigation succeeded."));
    }

    void saysWhichLimitWasNotMet()
    {
        MitigateDialog dialog;
        MitigateRecord record = sampleRecord();
        record.failed = true;
        record.after->result.verdict = Verdict::Clean;
        dialog.showRecord(record);
        QVERIFY2(dialog.messages()->headline().contains("clean error"), qPrintable(dialog.messages()->headline()));
        record.after->result.verdict = Verdict::Backdoored;
        dialog.showRecord(record);
        QVERIFY2(dialog.messages()->headline().contains("no backdoor"), qPrintable(dialog.messages()->headline()));
        QVERIFY(dialog.messages()->detail().isEmpty()); // the sentence stands below the chart
        QCOMPARE(child<QLabel>(dialog, "mitigateVerdict")->text(), QStringLiteral("The mitigation succeeded."));
    }

    void everyEditorSaysWhatItIs()
    {
        MitigateDialog dialog;
        for (const char *name :
             {"mitigateMethod", "mitigateImages", "mitigateEpochs", "mitigateOwnLabels", "mitigateStartButton",
              "mitigateStopButton", "mitigateOpenButton", "mitigateExportButton", "mitigateBrowseButton"}) {
            auto *widget = child<QWidget>(dialog, name);
            QVERIFY2(!widget->toolTip().isEmpty(), name);
            QVERIFY2(!widget->accessibleName().isEmpty(), name);
        }
    }

    /// The controller has the runner do it, and a second job is refused meanwhile.
    void runsAJob()
    {
        JobRunner runner;
        QWidget window;
        MitigateController controller(runner, &window);
        controller.setRunFolder(m_folder.filePath("runs"));
        ScanRequest scan = makeSampleScan(m_folder.path());
        scan.params.hypotheses = {"probe"};
        controller.open(scan, {});
        MitigateDialog *dialog = controller.dialog();
        child<QComboBox>(*dialog, "mitigateMethod")->setCurrentIndex(1); // needs no recovered trigger
        child<QSpinBox>(*dialog, "mitigateEpochs")->setValue(2);
        QSignalSpy ended(&controller, &MitigateController::ended);
        QSignalSpy proven(&controller, &MitigateController::proven);
        QFile truth(m_folder.filePath("gaze.json"));
        QVERIFY(truth.open(QIODevice::ReadWrite));
        QByteArray text = truth.readAll();
        QVERIFY(text.contains("\"benign\""));
        QVERIFY(truth.seek(0));
        truth.write(text.replace("\"benign\"", "\"Benign\"")); // whatever it says, it is not what was written
        truth.close();
        const QSignalSpy said(dialog->messages(), &MessageBar::shown);
        dialog->start();
        QVERIFY(controller.running());
        QVERIFY(!child<QWidget>(*dialog, "mitigateStartButton")->isEnabled());
        controller.mitigate(dialog->request());
        QVERIFY(dialog->messages()->headline().contains("running"));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, test::patience);
        QVERIFY(!controller.running());
        QVERIFY(std::any_of(said.begin(), said.end(), [&truth](const QList<QVariant> &message) {
            return message[1].toString().contains(truth.fileName()) && message[1].toString().contains("altered");
        }));
        QVERIFY(QFileInfo::exists(m_folder.filePath("gaze-cleaned.pt")));
        QCOMPARE(proven.size(), 1); // its second scan is a run
        QVERIFY(QFileInfo::exists(proven[0][0].toString()));
        QCOMPARE(proven[0][1].value<std::shared_ptr<const ScanRecord>>()->model.path,
                 m_folder.filePath("gaze-cleaned.pt").toStdString());
        QVERIFY(!child<QLabel>(*dialog, "mitigateVerdict")->text().isEmpty());
        QSignalSpy opened(&controller, &MitigateController::openRequested);
        QTest::mouseClick(child<QAbstractButton>(*dialog, "mitigateOpenButton"), Qt::LeftButton);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].toString(), m_folder.filePath("gaze-cleaned.pt"));
        QVERIFY(dialog->isHidden()); // not over the window that shows it
        controller.open(scan, {});

        // Stopped: no model is written.
        child<QLineEdit>(*dialog, "mitigateOutputPath")->setText(m_folder.filePath("other.pt"));
        dialog->start();
        QTRY_VERIFY(runner.state() == JobRunner::State::Running);
        QTest::mouseClick(child<QAbstractButton>(*dialog, "mitigateStopButton"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, test::patience);
        QVERIFY(!QFileInfo::exists(m_folder.filePath("other.pt")));
        QCOMPARE(QDir(m_folder.filePath("runs")).entryList(QDir::Files).size(), 1);
    }

private:
    QTemporaryDir m_folder;
};

DRM_TEST(MitigateDialogTest)
#include "MitigateDialogTest.moc"
