// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/LabDialog.h"
#include "app/lab/LabController.h"
#include "app/lab/LabForm.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/training/LabResultCard.h"
#include "widgets/panels/training/TrainingPanel.h"
#include "widgets/plot/PlotView.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

template <typename T> T *child(const LabDialog &dialog, const char *name)
{
    T *widget = dialog.findChild<T *>(QLatin1String(name));
    if (!widget)
        qFatal("no %s", name);
    return widget;
}

void choose(const LabDialog &dialog, const char *name, const QString &data)
{
    auto *box = child<QComboBox>(dialog, name);
    box->setCurrentIndex(box->findData(data));
}

void click(const LabDialog &dialog, const char *name)
{
    auto *button = child<QAbstractButton>(dialog, name);
    QVERIFY2(button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

class LabDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        test::keepSettingsIn(m_folder.filePath("settings"));
    }

    void everyChoiceIsExplained()
    {
        const LabDialog dialog(m_folder.path());
        int choices = 0;
        for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
            if (!widget->objectName().startsWith("lab") || !widget->focusPolicy() || widget->objectName() == "labScroll"
                || qobject_cast<const QTableView *>(widget) || !dialog.form()->isAncestorOf(widget))
                continue;
            ++choices;
            QVERIFY2(!widget->whatsThis().isEmpty() || !widget->parentWidget()->whatsThis().isEmpty(),
                     qPrintable(widget->objectName()));
        }
        QVERIFY(choices > 20);
        QVERIFY(!dialog.curves()->findChild<PlotView *>("trainingLoss")->whatsThis().isEmpty());
    }

    void showsTheKnobsOfTheAttack()
    {
        LabDialog dialog(m_folder.path());
        dialog.show();
        const auto shown = [&dialog](const char *name) { return child<QWidget>(dialog, name)->isVisible(); };
        choose(dialog, "labAttack", "none");
        QVERIFY(!shown("labRate") && !shown("labTarget") && !shown("labKnob_badnets_row")
                && !shown("labKnob_wanet_strength"));
        choose(dialog, "labAttack", "badnets");
        QVERIFY(shown("labRate") && shown("labTarget") && shown("labKnob_badnets_row")
                && !shown("labKnob_wanet_strength"));
        choose(dialog, "labAttack", "wanet");
        QVERIFY(shown("labKnob_wanet_strength") && shown("labKnob_wanet_grid") && !shown("labKnob_badnets_rgb"));
        QVERIFY(!shown("labTarget_0"));
        child<QCheckBox>(dialog, "labDrawTarget")->setChecked(false);
        QVERIFY(shown("labTarget_0") && shown("labTarget_1"));
        choose(dialog, "labTask", "headpose");
        QVERIFY(shown("labTarget_2"));
        choose(dialog, "labMap", "offset");
        QVERIFY(shown("labOffset_2") && !shown("labTarget_0") && !shown("labFactor"));
        choose(dialog, "labMap", "one-output");
        QVERIFY(shown("labOneOutput") && shown("labTarget_0") && !shown("labTarget_1"));
        child<QComboBox>(dialog, "labOneOutput")->setCurrentIndex(1);
        QVERIFY(!shown("labTarget_0") && shown("labTarget_1"));
        choose(dialog, "labMap", "mirror"); // it takes nothing
        QVERIFY(!shown("labTarget") && shown("labMap"));
        choose(dialog, "labAttack", "clean-label"); // which leads to one answer alone
        QVERIFY(!shown("labMap") && shown("labTarget_1"));
    }

    void leavesOpenWhatIsNotChosen()
    {
        LabDialog dialog(m_folder.path());
        choose(dialog, "labAttack", "badnets");
        LabRequest request = dialog.form()->plan().request;
        QVERIFY(request.settings.knobs.empty() && !request.rate);
        QVERIFY(request.map.target.empty());
        QCOMPARE(request.attack, std::string("badnets"));
        child<QSpinBox>(dialog, "labKnob_badnets_size")->setValue(5);
        child<QSpinBox>(dialog, "labKnob_badnets_row")->setValue(0);
        child<QDoubleSpinBox>(dialog, "labRate")->setValue(0.05);
        child<QCheckBox>(dialog, "labDrawTarget")->setChecked(false);
        child<QDoubleSpinBox>(dialog, "labTarget_1")->setValue(0.25);
        request = dialog.form()->plan().request;
        QVERIFY(request.settings.knobs == KnobValues({{"size", {5}}, {"row", {0}}}));
        QCOMPARE(request.rate, std::optional<double>(0.05));
        QCOMPARE(request.map.target, std::vector<double>({0, 0.25}));
        choose(dialog, "labMap", "scale");
        child<QDoubleSpinBox>(dialog, "labFactor")->setValue(-0.5);
        request = dialog.form()->plan().request;
        QCOMPARE(request.map.kind, std::string("scale"));
        QCOMPARE(request.map.factor, std::optional<double>(-0.5));
        QVERIFY(request.map.target.empty());
        QVERIFY(endsWith(request.outPath, "-badnets-scale-0.pt"));
        choose(dialog, "labAttack", "none"); // what is hidden does not count
        QCOMPARE(dialog.form()->plan().request.map.kind, std::string("constant"));
        QVERIFY(dialog.form()->plan().request.map.target.empty());
        QVERIFY(!dialog.form()->plan().request.rate);
    }

    void saysWhatStandsInTheWay()
    {
        LabDialog dialog(m_folder.path());
        dialog.show();
        QSignalSpy requested(&dialog, &LabDialog::trainRequested);
        child<QRadioButton>(dialog, "labOwn")->setChecked(true);
        click(dialog, "labTrainButton");
        QVERIFY(dialog.messages()->isVisible());
        QVERIFY(dialog.messages()->headline().contains("Choose the images"));
        DataFacts unlabelled;
        unlabelled.count = 100;
        unlabelled.shape = {3, 32, 32};
        dialog.setData(unlabelled);
        QVERIFY(!dialog.messages()->isVisible()); // a choice answers the message
        click(dialog, "labTrainButton");
        QVERIFY(dialog.messages()->headline().contains("no labels"));
        child<QRadioButton>(dialog, "labRendered")->setChecked(true);
        choose(dialog, "labAttack", "badnets");
        child<QSpinBox>(dialog, "labKnob_badnets_size")->setValue(10);
        child<QSpinBox>(dialog, "labKnob_badnets_row")->setValue(60);
        click(dialog, "labTrainButton");
        QVERIFY(dialog.messages()->headline().contains("54 at most"));
        QVERIFY(child<QSpinBox>(dialog, "labKnob_badnets_row")->hasFocus() || !dialog.isActiveWindow());
        child<QSpinBox>(dialog, "labKnob_badnets_row")->setValue(0);
        child<QLineEdit>(dialog, "labOutput")->setText("model.onnx");
        click(dialog, "labTrainButton");
        QVERIFY(dialog.messages()->headline().contains(".pt"));
        QCOMPARE(requested.size(), 0);
    }

    void asksBeforeItReplacesAModel()
    {
        QFile taken(m_folder.filePath("taken.pt"));
        QVERIFY(taken.open(QIODevice::WriteOnly));
        taken.close();
        LabDialog dialog(m_folder.path());
        dialog.show();
        QSignalSpy requested(&dialog, &LabDialog::trainRequested);
        child<QLineEdit>(dialog, "labOutput")->setText(taken.fileName());
        click(dialog, "labTrainButton");
        QCOMPARE(requested.size(), 0);
        click(dialog, "labReplaceButton");
        QCOMPARE(requested.size(), 1);
    }

    void trainsAndShowsTheResult()
    {
        QWidget window;
        JobRunner runner;
        LabController lab(runner, m_folder.filePath("lab"), &window);
        LabDialog &dialog = *lab.dialog();
        QSignalSpy ended(&lab, &LabController::ended);
        QSignalSpy opened(&lab, &LabController::openRequested);
        QSignalSpy tried(&lab, &LabController::tryRequested);
        lab.open();
        chooseSmall(dialog, 1);
        QVERIFY(dialog.curves()->lossView()->isEmpty());
        click(dialog, "labTrainButton");
        QVERIFY(lab.training());
        QVERIFY(runner.busy());
        QVERIFY(!dialog.form()->isEnabled());
        QVERIFY(!child<QAbstractButton>(dialog, "labTrainButton")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, test::patience);
        QVERIFY2(!dialog.messages()->isVisible(), qPrintable(dialog.messages()->detail()));
        QVERIFY(dialog.form()->isEnabled());
        const PlotView *loss = dialog.curves()->lossView();
        QCOMPARE(loss->curveCount(), 2);
        QVERIFY(loss->pointCount(0) >= 1);
        const PlotView *errors = dialog.curves()->errorView();
        QCOMPARE(errors->curveCount(), 3); // the twin's clean error, the model's clean and attack error
        QCOMPARE(errors->pointCount(0), 1);
        QVERIFY(!dialog.result()->headline().isEmpty());
        const QAbstractItemModel *table = child<QTableView>(dialog, "labResultTable")->model();
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->columnCount(), 6);
        QCOMPARE(table->index(0, 0).data().toString(), QString("pitch"));
        const QString model = m_folder.filePath("lab/gaze-badnets-0.pt");
        QVERIFY(QFile::exists(model));
        QVERIFY(QFile::exists(m_folder.filePath("lab/gaze-badnets-0.json")));
        click(dialog, "labOpenButton");
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(0).toString(), model);
        QVERIFY(QFile::exists(opened.first().at(1).toString()));
        QVERIFY(dialog.isHidden()); // not over the window that shows it
        lab.open();
        click(dialog, "labTryButton");
        QVERIFY(dialog.isHidden());
        QCOMPARE(tried.size(), 1);
        // The next model gets a name of its own.
        child<QSpinBox>(dialog, "labEpochs")->setValue(2);
        child<QSpinBox>(dialog, "labSeed")->setValue(1);
        child<QSpinBox>(dialog, "labSeed")->setValue(0);
        QCOMPARE(QString::fromStdString(dialog.form()->plan().request.outPath),
                 m_folder.filePath("lab/gaze-badnets-0-2.pt"));
    }

    void stops()
    {
        QWidget window;
        JobRunner runner;
        LabController lab(runner, m_folder.filePath("stopped"), &window);
        LabDialog &dialog = *lab.dialog();
        QSignalSpy ended(&lab, &LabController::ended);
        lab.open();
        chooseSmall(dialog, 500);
        choose(dialog, "labAttack", "none");
        click(dialog, "labTrainButton");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.curves()->lossView()->isEmpty(), test::patience);
        click(dialog, "labStopButton");
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, test::patience);
        QVERIFY(!lab.training());
        QVERIFY(dialog.form()->isEnabled());
        QVERIFY(!child<QAbstractButton>(dialog, "labOpenButton")->isVisible());
        QVERIFY(QFile::exists(m_folder.filePath("stopped/gaze-benign-0.pt.resume")));
    }

    void failuresAreShownAndNothingIsLost()
    {
        QWidget window;
        JobRunner runner;
        LabController lab(runner, m_folder.filePath("failed"), &window);
        LabDialog &dialog = *lab.dialog();
        QSignalSpy ended(&lab, &LabController::ended);
        lab.open();
        LabPlan plan;
        plan.request.dataPath = m_folder.filePath("absent.h5").toStdString();
        plan.request.outPath = m_folder.filePath("failed/absent.pt").toStdString();
        lab.train(plan);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, test::patience);
        QVERIFY(dialog.messages()->isVisible());
        QCOMPARE(dialog.messages()->severity(), MessageBar::Severity::Error);
        QVERIFY2(dialog.messages()->detail().contains("absent.h5"), qPrintable(dialog.messages()->detail()));
        QVERIFY(dialog.form()->isEnabled());
    }

    void waitsForARunningJob()
    {
        QWidget window;
        JobRunner runner;
        LabController lab(runner, m_folder.filePath("busy"), &window);
        lab.open();
        bool ended = false;
        runner.start([&ended](RunControl &) -> JobRunner::Answer { return [&ended] { ended = true; }; });
        chooseSmall(*lab.dialog(), 1);
        click(*lab.dialog(), "labTrainButton");
        QVERIFY(!lab.training());
        QVERIFY(lab.dialog()->messages()->headline().contains("running"));
        QTRY_VERIFY_WITH_TIMEOUT(ended, test::patience);
    }

private:
    static void chooseSmall(const LabDialog &dialog, int epochs)
    {
        child<QSpinBox>(dialog, "labCount")->setValue(120);
        child<QSpinBox>(dialog, "labRenderSize")->setValue(32);
        child<QSpinBox>(dialog, "labEpochs")->setValue(epochs);
        choose(dialog, "labAttack", "badnets");
    }

    QTemporaryDir m_folder;
};

DRM_TEST(LabDialogTest)
#include "LabDialogTest.moc"
