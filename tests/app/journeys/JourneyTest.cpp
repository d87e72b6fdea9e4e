// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseController.h"
#include "app/inputs/HeaderStrip.h"
#include "app/inputs/InputCard.h"
#include "app/layout/SourceCard.h"
#include "app/layout/Workspace.h"
#include "app/mitigate/MitigateController.h"
#include "app/mitigate/MitigateDialog.h"
#include "app/shell/MainWindow.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/compare/CompareActivations.h"
#include "widgets/panels/compare/CompareLoss.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/compare/CompareTriggers.h"
#include "widgets/panels/compare/CompareVerdicts.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/loss/LossPanel.h"
#include "widgets/panels/mitigation/MitigationPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/trigger/TriggerPanel.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/SampleSelection.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace drm;

namespace {

void click(const QWidget &window, const char *name)
{
    auto *button = window.findChild<QAbstractButton *>(QLatin1String(name));
    QVERIFY2(button, name);
    QVERIFY2(button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

/// An audit from the first file to the saved case, in one window, by what a user touches.
class JourneyTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("JourneyTest");
        test::keepSettingsIn(m_folder.filePath("settings"));
        m_request = makeSampleScan(m_folder.path());
        m_request.params.hypotheses = {"patch"};
        m_window = std::make_unique<MainWindow>(m_folder.filePath("runs"));
        m_window->resize(1280, 800);
        m_window->show();
    }

    void open()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QString::fromStdString(m_request.modelPath)),
                       QUrl::fromLocalFile(QString::fromStdString(m_request.dataPath))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->loader()->busy(), test::patience);
        QVERIFY2(m_window->messages()->isHidden(), qPrintable(m_window->messages()->detail()));
        dock("dataDock")->raise();
        const DataPanel *data = m_window->workspace()->panel<DataPanel>();
        QTRY_VERIFY_WITH_TIMEOUT(data->hasSetup() && data->isComplete(), test::patience);
        checkSources("gaze.pt", -1);
    }

    void scanStopAndResume()
    {
        m_window->workspace()->panel<ParametersPanel>()->setRequest(m_request);
        m_window->workspace()->selection()->select({7});
        runAnyway();
        const PlotView *loss = m_window->findChild<LossPanel *>()->plotView();
        QTRY_VERIFY_WITH_TIMEOUT(loss->curveCount() > 0 && loss->pointCount(0) > 5, test::patience);
        for (const Panel *panel : m_window->workspace()->panels())
            if (panel->binding() == Panel::Binding::Run)
                QCOMPARE(panel->sources().value(0).model, QString("gaze.pt"));
        click(*m_window, "stopButton");
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->runner()->busy(), test::patience);
        QCOMPARE(m_window->runCount(), 0);
        click(*m_window, "messageResumeButton");
        QVERIFY(m_window->runner()->busy());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->runner()->busy(), test::patience);
        QCOMPARE(m_window->runCount(), 1);
        QVERIFY(m_window->workspace()->selection()->contains(7)); // the images are the same ones
        checkSources("gaze.pt", 0);
    }

    void inspect()
    {
        QCOMPARE(m_window->findChild<QTableView *>("verdictHypotheses")->model()->rowCount(), 1);
        const auto *trigger = m_window->findChild<TriggerPanel *>();
        QVERIFY(trigger->imageGrid()->tiles().size() >= 3);
        QCOMPARE(trigger->scatterView()->curveCount(), 3); // benign, triggered, target
        ActivationPanel *activations = m_window->workspace()->panel<ActivationPanel>();
        for (int page = 0; page < activations->pageCount(); ++page) {
            activations->showPage(page);
            const auto plots = activations->page(page)->findChildren<PlotView *>();
            const auto isSeen = [](const PlotView *plot) { return plot->isVisible() && !plot->isEmpty(); };
            QTRY_VERIFY2_WITH_TIMEOUT(std::any_of(plots.begin(), plots.end(), isSeen),
                                      qPrintable(QString::number(page)), 20000);
        }
    }

    void select()
    {
        dock("triggerDock")->raise();
        auto *thumbnails = m_window->findChild<QListWidget *>("triggerThumbnails");
        QTRY_VERIFY(thumbnails->isVisible());
        const QRect third = thumbnails->visualItemRect(thumbnails->item(2));
        QTest::mouseClick(thumbnails->viewport(), Qt::LeftButton, {}, third.center());
        const QSet<qint64> selected = m_window->workspace()->selection()->samples();
        QCOMPARE(selected.size(), 1);
        QCOMPARE(m_window->workspace()->panel<DataPanel>()->currentSample(), *selected.begin());
    }

    void exportWhatIsShown()
    {
        const QString trigger = m_folder.filePath("trigger.json");
        QVERIFY(m_window->findChild<TriggerPanel *>()->saveData(trigger));
        QFile file(trigger);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()["schema"].toString(), QString("drmguard.trigger/1"));
        PlotView *loss = m_window->findChild<LossPanel *>()->plotView();
        for (const char *suffix : {"png", "svg", "pdf", "csv"}) {
            const QString path = m_folder.filePath(QStringLiteral("loss.") + QLatin1String(suffix));
            QString reason;
            QVERIFY2(loss->save(path, &reason), qPrintable(reason));
            QVERIFY2(QFileInfo(path).size() > 100, suffix);
        }
    }

    void mitigate()
    {
        m_window->findChild<QAction *>("actionMitigate")->trigger();
        const MitigateDialog *dialog = m_window->mitigation()->dialog();
        QVERIFY(dialog->isVisible());
        dialog->findChild<QComboBox *>("mitigateMethod")->setCurrentIndex(1); // needs no recovered trigger
        dialog->findChild<QSpinBox *>("mitigateEpochs")->setValue(2);
        click(*dialog, "mitigateStartButton");
        QVERIFY(m_window->mitigation()->running());
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->mitigation()->running(), test::patience);
        QVERIFY(QFileInfo::exists(dialog->findChild<QLineEdit *>("mitigateOutputPath")->text()));
        click(*dialog, "mitigateOpenButton");
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->loader()->busy(), test::patience);
        QVERIFY2(m_window->windowTitle().startsWith("gaze-cleaned.pt"), qPrintable(m_window->windowTitle()));
        // What was found in the other model does not stand under this one's name.
        QCOMPARE(m_window->findChild<VerdictBadge *>(QStringLiteral("verdictBadge"))->word(),
                 QStringLiteral("No verdict yet"));
        QCOMPARE(m_window->findChild<QTableView *>(QStringLiteral("verdictHypotheses"))->model()->rowCount(), 0);
        QVERIFY(m_window->findChild<TriggerPanel *>()->imageGrid()->tiles().empty());
        checkSources("gaze-cleaned.pt", -1);
        const QVector<ShownSource> cleaned = dialog->findChild<MitigationPanel *>()->sources();
        QCOMPARE(cleaned.size(), 2);
        QCOMPARE(cleaned[0].model, QString("gaze.pt"));
        QCOMPARE(cleaned[1].model, QString("gaze-cleaned.pt"));
    }

    void compare()
    {
        runAnyway();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->runner()->busy(), test::patience);
        QCOMPARE(m_window->runCount(), 3); // the second is the mitigation's own
        dock("compareDock")->raise();
        auto *compare = m_window->findChild<ComparePanel *>();
        compare->compare(2, 0);
        QVERIFY(compare->pair().isComplete());
        QVERIFY(compare->pair().sameData());
        QVERIFY(compare->pair().left.name.startsWith("gaze-cleaned"));
        checkSources("gaze-cleaned.pt", 2);
        QCOMPARE(compare->sources().size(), 2);
        QCOMPARE(compare->sources()[0].model, QString("gaze-cleaned.pt"));
        QCOMPARE(compare->sources()[1].model, QString("gaze.pt"));
        m_window->showRun(0);
        checkSources("gaze.pt", 0);
        m_window->showRun(1);
        checkSources("gaze-cleaned.pt", 1);
        QCOMPARE(compare->verdicts()->findChild<QTableView *>()->model()->rowCount(),
                 2); // of the hypothesis, both scans
        const auto grids = compare->triggers()->findChildren<ImageGrid *>();
        QCOMPARE(grids.size(), 2);
        for (const ImageGrid *grid : grids)
            QVERIFY(grid->tiles().size() >= 3);
        for (const QWidget *page :
             {static_cast<QWidget *>(compare->loss()), static_cast<QWidget *>(compare->activations())}) {
            const auto plots = page->findChildren<PlotView *>();
            QVERIFY(plots.size() >= 2);
            for (const PlotView *plot : plots)
                QVERIFY(!plot->isEmpty());
        }
    }

    void saveAndReopen()
    {
        const QString path = m_folder.filePath("audit.drmcase");
        auto *before = m_window->findChild<ComparePanel *>();
        before->compare(0, 1); // the suspicious model on the left
        before->showPage(2);
        const QString right = before->pair().right.name;
        const QJsonObject browsed = m_window->workspace()->panel<DataPanel>()->viewState();
        m_window->cases()->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->cases()->isUnsaved() && QFileInfo::exists(path), test::patience);
        const QJsonObject compared = before->viewState();
        m_window.reset();
        MainWindow window(m_folder.filePath("runs"));
        window.show();
        window.openPath(path);
        QTRY_COMPARE_WITH_TIMEOUT(window.cases()->path(), path, test::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.runCount(), 3, test::patience); // read behind the window
        const auto *compare = window.findChild<ComparePanel *>();
        QCOMPARE(compare->viewState(), compared);
        QCOMPARE(compare->pair().right.name, right);
        QVERIFY(compare->pair().left.name.startsWith("gaze  "));
        QCOMPARE(window.workspace()->panel<DataPanel>()->viewState(), browsed);
        QVERIFY(!window.cases()->isUnsaved());
        QVERIFY(window.windowTitle().startsWith("gaze-cleaned.pt"));
    }

private:
    /// The models here are trained for a moment, and the checks may doubt them.
    void runAnyway()
    {
        const PlotView *loss = m_window->findChild<LossPanel *>()->plotView();
        const auto *anyway = m_window->findChild<QAbstractButton *>("scanAnywayButton");
        click(*m_window, "runButton");
        QTRY_VERIFY_WITH_TIMEOUT(loss->curveCount() > 0 || anyway->isVisible(), test::patience);
        if (anyway->isVisible())
            click(*m_window, "scanAnywayButton");
    }

    /// Title, header, docks, panels and their exports all speak of this model, and of run `run`; -1: of none.
    void checkSources(const QString &model, int run)
    {
        QVERIFY2(m_window->windowTitle().startsWith(model + QStringLiteral(" –")), qPrintable(m_window->windowTitle()));
        QCOMPARE(m_window->findChild<HeaderStrip *>()->modelCard()->title(), model);
        QFile file(QFileInfo(QString::fromStdString(m_request.modelPath)).dir().filePath(model));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sha256 =
            QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
        const QVector<Panel *> &panels = m_window->workspace()->panels();
        for (qsizetype i = 0; i < panels.size(); ++i) {
            const Panel &panel = *panels[i];
            const QVector<ShownSource> sources = panel.sources();
            if (panel.binding() == Panel::Binding::Own)
                continue;
            if (panel.binding() == Panel::Binding::Run && run < 0) {
                QVERIFY2(sources.isEmpty(), qPrintable(panel.name()));
                continue;
            }
            QCOMPARE(sources.size(), 1);
            const ShownSource &source = sources.first();
            QCOMPARE(source.model, model);
            QCOMPARE(source.modelSha256, sha256);
            QCOMPARE(source.data, QString("gaze.h5"));
            if (panel.binding() == Panel::Binding::Run)
                QVERIFY2(source.run.endsWith(QLatin1Char('-') + QFileInfo(model).completeBaseName() + ".h5"),
                         qPrintable(source.run));
            checkDock(*m_window->workspace()->docks()[i], sha256);
            for (PlotView *plot : panel.findChildren<PlotView *>())
                if (!plot->isEmpty())
                    checkExport(*plot, panel.title(), source);
            for (ImageGrid *grid : panel.findChildren<ImageGrid *>())
                if (!grid->tiles().empty())
                    QCOMPARE(grid->labelledPicture(0).text("Model-SHA256"), sha256);
        }
    }

    static void checkDock(const QDockWidget &dock, const QString &sha256)
    {
        dock.findChild<QAbstractButton *>("dockSourceButton")->click();
        auto *card = dock.findChild<SourceCard *>();
        QVERIFY2(card && card->isVisible(), qPrintable(dock.objectName()));
        QVERIFY2(card->text().contains(sha256), qPrintable(card->text()));
        delete card;
    }

    void checkExport(PlotView &plot, const QString &title, const ShownSource &source)
    {
        const QString path = m_folder.filePath("export.png");
        QVERIFY(plot.save(path));
        const QImage picture(path);
        QVERIFY2(picture.text("Title").startsWith(title), qPrintable(picture.text("Title")));
        QCOMPARE(picture.text("Model"), source.model);
        QCOMPARE(picture.text("Model-SHA256"), source.modelSha256);
        QCOMPARE(picture.text("Run"), source.run);
    }

    QDockWidget *dock(const char *name) const { return m_window->findChild<QDockWidget *>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    ScanRequest m_request;
    std::unique_ptr<MainWindow> m_window;
};

DRM_TEST(JourneyTest)
#include "JourneyTest.moc"
