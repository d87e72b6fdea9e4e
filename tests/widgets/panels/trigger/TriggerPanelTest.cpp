// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/TriggerPanel.h"
#include "tests/fixtures/Own.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/trigger/CompareView.h"
#include "widgets/panels/trigger/ThumbnailSelection.h"
#include "widgets/panels/trigger/TriggerFile.h"
#include "widgets/plot/PlotPicking.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/SampleSelection.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace drm;

class TriggerPanelTest : public QObject {
    Q_OBJECT

private slots:
    void namesOfHypothesesAreNotCutOff()
    {
        TriggerPanel panel;
        show(panel);
        panel.setPreview(sample::preview("neural-cleanse")); // after its first size was chosen
        const auto *chooser = panel.findChild<QComboBox *>(QStringLiteral("triggerHypothesis"));
        QCOMPARE(chooser->currentText(), QStringLiteral("Neural Cleanse"));
        QStyleOptionComboBox option;
        option.initFrom(chooser);
        const auto room = [&] {
            return chooser->style()
                ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, chooser)
                .width();
        };
        const int needed = chooser->fontMetrics().horizontalAdvance(chooser->currentText());
        QVERIFY2(room() >= needed, qPrintable(QStringLiteral("%1 < %2").arg(room()).arg(needed)));
    }

    void startsEmpty()
    {
        TriggerPanel panel;
        show(panel);
        auto *empty = panel.findChild<QLabel *>(QStringLiteral("triggerEmptyText"));
        QVERIFY(empty->isVisible());
        QVERIFY(empty->text().startsWith(QStringLiteral("No trigger yet")));
        panel.setPreview(sample::preview("patch"));
        QVERIFY(!empty->isVisible());
        panel.clear();
        QVERIFY(empty->isVisible());
        QVERIFY(panel.imageGrid()->tiles().empty());
    }

    void showsImageDifferenceMaskAndPattern()
    {
        TriggerPanel panel;
        panel.setPreview(sample::preview("patch"));
        const auto &tiles = panel.imageGrid()->tiles();
        QCOMPARE(tiles.size(), std::size_t{5});
        QCOMPARE(tiles[0].image.size(), QSize(6, 4));
        QCOMPARE(tiles[1].image.pixelColor(2, 1), QColor(191, 191, 191));
        QCOMPARE(tiles[1].image.pixelColor(3, 1), QColor(128, 128, 128));
        QCOMPARE(tiles[3].image.pixelColor(2, 1), QColor(Qt::white));
        QCOMPARE(tiles[4].image.pixelColor(0, 0), QColor(191, 191, 191));
    }

    void gainMagnifiesTheDifference()
    {
        TriggerPanel panel;
        panel.setPreview(sample::preview("patch"));
        auto *gain = panel.findChild<QSlider *>(QStringLiteral("triggerGain"));
        gain->setValue(1);
        QCOMPARE(panel.imageGrid()->tiles()[2].image.pixelColor(2, 1).red(), 159); // 0.5 + 0.25 / 2
        gain->setValue(2);
        QCOMPARE(panel.imageGrid()->tiles()[2].image.pixelColor(2, 1).red(), 191);
        QCOMPARE(panel.imageGrid()->tiles()[2].caption, QStringLiteral("difference ×2"));
        QCOMPARE(panel.imageGrid()->tiles()[2].image.pixelColor(0, 0).red(), 128);
    }

    void showsAnswersOfTheChosenImage()
    {
        TriggerPanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "rad"});
        panel.setPreview(sample::preview("patch"));
        QCOMPARE(cells(panel, 0), QStringList({u8"yaw (°)", "1.500", "20.25", "20.00"}));
        QCOMPARE(cells(panel, 1), QStringList({"pitch (rad)", u8"−2.500", u8"−8.500", u8"−8.000"}));
        auto *thumbnails = panel.findChild<QListWidget *>(QStringLiteral("triggerThumbnails"));
        QCOMPARE(thumbnails->count(), 2);
        thumbnails->setCurrentRow(1);
        QCOMPARE(cells(panel, 0), QStringList({u8"yaw (°)", "3.500", "20.50", "20.00"}));
    }

    void resultTakesThePlaceOfThePreview()
    {
        TriggerPanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "deg"});
        panel.setPreview(sample::preview("patch"));
        auto *summary = panel.findChild<QLabel *>(QStringLiteral("triggerSummary"));
        QVERIFY(summary->text().contains(QStringLiteral("0.0125")));
        QVERIFY(summary->text().contains(QStringLiteral("iteration 17")));
        panel.setResult(sample::hypothesis("patch", 2));
        QCOMPARE(cells(panel, 0).last(), QStringLiteral("21.00"));
        QVERIFY(summary->text().contains(QStringLiteral("0.03")));
        QVERIFY(summary->text().contains(QStringLiteral("yaw 0.500°, pitch 0.250°")));
        QVERIFY(!summary->text().contains(QStringLiteral("iteration")));
    }

    void followsTheLatestUntilOneIsChosen()
    {
        TriggerPanel panel;
        auto *chooser = panel.findChild<QComboBox *>(QStringLiteral("triggerHypothesis"));
        panel.setPreview(sample::preview("patch"));
        panel.setPreview(sample::preview("generative"));
        QCOMPARE(chooser->currentText(), QStringLiteral("Generative"));
        panel.selectHypothesis(QStringLiteral("patch"));
        panel.setPreview(sample::preview("generative"));
        QCOMPARE(chooser->currentText(), QStringLiteral("Patch"));
        panel.selectHypothesis(QStringLiteral("unknown"));
        QCOMPARE(chooser->currentText(), QStringLiteral("Patch"));
        QCOMPARE(chooser->count(), 2);
    }

    void scatterOfTwoOutputs()
    {
        TriggerPanel panel;
        show(panel);
        panel.setPreview(sample::preview("patch"));
        QVERIFY(panel.scatterView()->isVisible());
        QCOMPARE(panel.scatterView()->curveCount(), 3);
        QCOMPARE(panel.scatterView()->pointCount(0), 2);
        QCOMPARE(panel.scatterView()->pointCount(1), 2);
        QCOMPARE(panel.scatterView()->pointCount(2), 1);
        TriggerPreview steering = sample::preview("patch");
        steering.benignPredictions = {2, 1, {1, 2}};
        steering.triggeredPredictions = {2, 1, {5, 5}};
        steering.target = {5};
        panel.setPreview(steering);
        QVERIFY(!panel.scatterView()->isVisible());
    }

    void scatterShowsAllHeldOutImagesAtTheEnd()
    {
        TriggerPanel panel;
        panel.setPreview(sample::preview("patch"));
        QCOMPARE(panel.scatterView()->pointCount(0), 2);
        HypothesisResult result = sample::hypothesis("patch", 2);
        test::own(result.features).benignOutputs = {5, 2, std::vector<float>(10, 1.0f)};
        test::own(result.features).triggeredOutputs = {5, 2, std::vector<float>(10, 2.0f)};
        panel.setResult(result);
        QCOMPARE(panel.scatterView()->pointCount(0), 5);
        QCOMPARE(panel.scatterView()->pointCount(1), 5);
        test::own(result.features).triggeredOutputs.values.pop_back(); // damaged: the preview's own answers stand
        panel.setResult(result);
        QCOMPARE(panel.scatterView()->pointCount(1), 2);
    }

    void warpShowsItsMovement()
    {
        TriggerPanel panel;
        TriggerPreview warp = sample::preview("warp");
        warp.mask = {};
        warp.pattern = {};
        warp.field = {1, 2, 4, 6, std::vector<float>(48, 0.25f)};
        panel.setPreview(warp);
        const auto &tiles = panel.imageGrid()->tiles();
        QCOMPARE(tiles.size(), std::size_t{4});
        QCOMPARE(tiles[3].caption, QStringLiteral("movement, arrows ×2"));
        QVERIFY(tiles[3].explanation.contains(QStringLiteral("farthest move is 0.3536 pixels")));
        QVERIFY(tiles[3].overlay);
        const QImage saved = panel.imageGrid()->picture(3);
        QVERIFY(saved.width() >= 6 * 100);
        const QColor grey = tiles[3].image.pixelColor(0, 0);
        int drawn = 0;
        for (int x = 0; x < saved.width(); ++x)
            drawn += saved.pixelColor(x, 90) != grey;
        QVERIFY(drawn > 10);
    }

    void benignAndTriggeredInOnePlace()
    {
        TriggerPanel panel;
        show(panel);
        panel.setPreview(sample::preview("patch"));
        auto *view = panel.findChild<QComboBox *>(QStringLiteral("triggerView"));
        auto *rate = panel.findChild<QSpinBox *>(QStringLiteral("triggerFlickerRate"));
        CompareView *compare = panel.compareView();
        QVERIFY(!compare->isVisible() && !rate->isVisible());
        view->setCurrentIndex(1);
        QVERIFY(compare->isVisible() && !panel.imageGrid()->isVisible());
        QVERIFY(!compare->isEmpty() && !compare->isFlickering());
        view->setCurrentIndex(2);
        QVERIFY(compare->isFlickering() && rate->isVisible());
        rate->setValue(5);
        QCOMPARE(compare->rate(), 5.0);
        view->setCurrentIndex(0);
        QVERIFY(!compare->isVisible() && panel.imageGrid()->isVisible());
        panel.clear();
        QVERIFY(compare->isEmpty());
    }

    void exportsPicturesAndData()
    {
        QTemporaryDir folder;
        TriggerPanel panel;
        panel.setLabels({"yaw", "pitch"}, {"deg", "rad"});
        QVERIFY(!panel.saveData(folder.filePath(QStringLiteral("none.json"))));
        panel.setPreview(sample::preview("patch"));
        panel.setSource({QStringLiteral("gaze.pt"), QStringLiteral("ab"), QStringLiteral("gaze.h5"), {}, {}, {}, {}});
        auto *menu = panel.findChild<QMenu *>(QStringLiteral("triggerExportMenu"));
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 8); // five pictures, the footer, a line, the data

        QSignalSpy notices(&panel, &TriggerPanel::notice);
        const QString picture = folder.filePath(QStringLiteral("mask.png"));
        QVERIFY(panel.imageGrid()->savePicture(3, picture));
        QCOMPARE(QImage(picture).pixelColor(2, 1), QColor(Qt::white));

        panel.findChild<QListWidget *>(QStringLiteral("triggerThumbnails"))->setCurrentRow(1);
        const QString path = folder.filePath(QStringLiteral("trigger.json"));
        QVERIFY(panel.saveData(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("drmguard.trigger/1"));
        QCOMPARE(json[QStringLiteral("source")].toObject()[QStringLiteral("model")].toString(),
                 QStringLiteral("gaze.pt"));
        QCOMPARE(json[QStringLiteral("image")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("benign_answer")].toArray(), QJsonArray({3.5, -4.5}));
        QCOMPARE(json[QStringLiteral("output_units")].toArray(), QJsonArray({"deg", "rad"}));
        const QJsonObject arrays = json[QStringLiteral("arrays")].toObject();
        QCOMPARE(arrays.keys(), QStringList({"benign", "mask", "pattern", "triggered"}));
        const QJsonObject triggered = arrays[QStringLiteral("triggered")].toObject();
        QCOMPARE(triggered[QStringLiteral("shape")].toArray(), QJsonArray({3, 4, 6}));
        QCOMPARE(triggered[QStringLiteral("values")].toArray().at(1 * 6 + 2).toDouble(), 0.75);
        QCOMPARE(notices.count(), 2);

        QVERIFY(!panel.saveData(folder.filePath(QStringLiteral("no/such/folder/trigger.json"))));
        QVERIFY(notices.last().at(1).toBool());
        QVERIFY(notices.last().at(0).toString().contains(QStringLiteral("Choose another folder")));
    }

    void dataAreShortAndKnowWhatIsMissing()
    {
        TriggerPreview preview = sample::preview("patch");
        preview.pattern.pixels.assign(72, 0.1f);
        preview.mask.pixels[0] = std::numeric_limits<float>::quiet_NaN();
        preview.triggered.pixels.pop_back();
        const QByteArray text = TriggerFile::json(preview, 0, {}, {}, {});
        QVERIFY(text.contains("[0.1,0.1,"));
        QVERIFY(text.contains("[null,0,"));
        QVERIFY(!text.contains("\"triggered\":"));
        QVERIFY(TriggerFile::json(preview, 99, {}, {}, {}).contains("\"benign_answer\":[]"));
    }

    void imagesTakePartInTheSelection()
    {
        SampleSelection selection;
        TriggerPanel panel;
        panel.setSelection(&selection);
        panel.resize(700, 600);
        HypothesisResult result = sample::hypothesis("patch", 2);
        test::own(result.features).firstImage = 1;
        panel.setResult(result);
        show(panel);
        auto *thumbnails = panel.findChild<QListWidget *>(QStringLiteral("triggerThumbnails"));
        auto *marks = thumbnails->findChild<ThumbnailSelection *>();
        auto *picking = panel.scatterView()->findChild<PlotPicking *>();
        selection.select({50});
        QVERIFY(!marks->isMarked(0) && !marks->isMarked(1)); // numbers are not known yet
        panel.setImageNumbers({40, 50, 60});
        QVERIFY(marks->isMarked(0) && !marks->isMarked(1));
        QCOMPARE(picking->ringCount(), 2);
        selection.select({60, 999}); // selected elsewhere: it becomes the image that is shown
        QVERIFY(!marks->isMarked(0) && marks->isMarked(1));
        QCOMPARE(thumbnails->currentRow(), 1);

        const auto place = [thumbnails](int row) { return thumbnails->visualItemRect(thumbnails->item(row)).center(); };
        QTest::mouseClick(thumbnails->viewport(), Qt::LeftButton, {}, place(0));
        QCOMPARE(selection.samples(), QSet<qint64>({50}));
        QCOMPARE(thumbnails->currentRow(), 0);
        QTest::mouseClick(thumbnails->viewport(), Qt::LeftButton, Qt::ControlModifier, place(1));
        QCOMPARE(selection.samples(), QSet<qint64>({50, 60}));
        QTest::keyClick(thumbnails, Qt::Key_Space); // the current one, the first
        QCOMPARE(selection.samples(), QSet<qint64>({60}));
        QTest::keyClick(thumbnails, Qt::Key_Escape);
        QVERIFY(selection.isEmpty());
        auto *canvas = panel.scatterView()->findChild<QWidget *>(QStringLiteral("plotCanvas"));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, panel.scatterView()->toCanvas(1.5, -2.5).toPoint());
        QCOMPARE(selection.samples(), QSet<qint64>({50}));
    }

    void damagedPreviewsShowWhatFits()
    {
        TriggerPanel panel;
        show(panel);
        TriggerPreview damaged = sample::preview("patch");
        damaged.triggered.pixels.resize(7);
        damaged.benignPredictions.rows = 1000;
        damaged.target = {1};
        panel.setPreview(damaged);
        QCOMPARE(panel.imageGrid()->tiles().size(), std::size_t{3}); // benign, mask, pattern
        QCOMPARE(cells(panel, 0).at(1), QStringLiteral("–"));
        QCOMPARE(cells(panel, 1).at(3), QStringLiteral("–"));
        panel.setPreview(TriggerPreview());
        QVERIFY(panel.imageGrid()->tiles().empty());
    }

    void imagesKeepTheirProportions()
    {
        TriggerPanel panel;
        panel.setPreview(sample::preview("patch"));
        for (const QSize size : {QSize(320, 500), QSize(1200, 700), QSize(3840, 2160)}) {
            panel.resize(size);
            show(panel);
            for (int tile = 0; tile < 5; ++tile) {
                const QRectF rect = panel.imageGrid()->imageRect(tile);
                QVERIFY(rect.width() >= 30);
                QCOMPARE(rect.width() / rect.height(), 1.5);
                QVERIFY(QRectF(panel.imageGrid()->rect()).contains(rect));
            }
        }
    }

private:
    static void show(TriggerPanel &panel)
    {
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCoreApplication::processEvents();
    }

    static QStringList cells(const TriggerPanel &panel, int row)
    {
        const QAbstractItemModel *model = panel.findChild<QTableView *>(QStringLiteral("triggerTable"))->model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(row, column).data().toString();
        return texts;
    }
};

DRM_TEST(TriggerPanelTest)
#include "TriggerPanelTest.moc"
