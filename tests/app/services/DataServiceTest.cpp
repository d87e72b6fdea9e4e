// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/DataService.h"
#include "app/services/DataController.h"
#include "core/data/Dataset.h"
#include "core/hdf5/H5File.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SampleScan.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/data/SampleView.h"
#include "widgets/plot/SampleSelection.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>
#include <optional>

using namespace drm;

namespace {

/// What a service emitted.
struct DataLog {
    explicit DataLog(DataService &service)
    {
        QObject::connect(
            &service, &DataService::opened, [this](const DataSetup &value) { setups.append(value); });
        QObject::connect(
            &service, &DataService::failed, [this](const QString &value) { failure = value; });
        QObject::connect(
            &service, &DataService::thumbnailsRead, [this](const QVector<Thumbnail> &value) { thumbnails += value; });
        QObject::connect(
            &service, &DataService::detailsRead, [this](const SampleDetails &value) { details = value; });
        QObject::connect(
            &service, &DataService::labelsRead, [this](const LabelSample &value) { labels = value; });
        QObject::connect(
            &service, &DataService::labelsFailed, [this](const QString &value) { labelFailure = value; });
        QObject::connect(&service, &DataService::labelsProgressed, [this](double value) { shares.append(value); });
    }

    const Thumbnail *thumbnail(qint64 sample) const
    {
        for (const Thumbnail &found : thumbnails)
            if (found.sample == sample)
                return &found;
        return nullptr;
    }

    QVector<DataSetup> setups;
    QString failure;
    QVector<Thumbnail> thumbnails;
    std::optional<SampleDetails> details;
    std::optional<LabelSample> labels;
    QString labelFailure;
    QVector<double> shares;
};

constexpr int slowImages = 6000; // of a set that takes many seconds to read

QVector<qint64> range(qint64 count)
{
    QVector<qint64> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

class DataServiceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_folder.isValid()); }

    void readsWhatIsAskedFor()
    {
        DataService service;
        DataLog log(service);
        service.open(writeSet("small.h5", 30));
        QTRY_VERIFY_WITH_TIMEOUT(log.labels, test::patience);
        QCOMPARE(log.setups.size(), 1);
        QCOMPARE(log.setups[0].images, std::int64_t{30});
        QCOMPARE(log.setups[0].width, 48);
        QCOMPARE(log.setups[0].labelNames, gazeLabelNames());
        QVERIFY(log.labels->isComplete());
        QCOMPARE(log.labels->values.rows, 30);
        service.readThumbnails({29, 3}, 16);
        QTRY_COMPARE_WITH_TIMEOUT(log.thumbnails.size(), 2, test::patience);
        QCOMPARE(log.thumbnails[0].sample, 29);
        QCOMPARE(log.thumbnails[0].picture.size(), QSize(16, 16));
        QCOMPARE(log.thumbnails[1].edge, 16);
        service.readThumbnails({3}, 256);
        QTRY_COMPARE_WITH_TIMEOUT(log.thumbnails.size(), 3, test::patience);
        QCOMPARE(log.thumbnails[2].picture.size(), QSize(48, 48)); // no larger than they are
        service.readDetails(7);
        QTRY_VERIFY_WITH_TIMEOUT(log.details, test::patience);
        QCOMPARE(log.details->picture.size(), QSize(48, 48));
        QCOMPARE(log.details->label.size(), std::size_t{2});
        QCOMPARE(log.details->label[0], static_cast<double>(log.labels->values.at(7, 0)));
        QVERIFY(log.details->failure.isEmpty());
    }

    void theNewestRequestComesFirst()
    {
        DataService service;
        DataLog log(service);
        service.open(writeSlowSet());
        QTRY_COMPARE_WITH_TIMEOUT(log.setups.size(), 1, test::patience);
        service.readThumbnails(range(slowImages - 1), 64);
        QTRY_VERIFY_WITH_TIMEOUT(!log.thumbnails.isEmpty(), test::patience);
        service.readThumbnails({slowImages - 1}, 64);
        QTRY_VERIFY_WITH_TIMEOUT(log.thumbnail(slowImages - 1), test::patience);
        QVERIFY2(log.thumbnails.size() < slowImages / 2, qPrintable(QString::number(log.thumbnails.size())));
        service.readThumbnails(range(slowImages), 64);
        service.readDetails(slowImages - 1); // does not wait for the list
        QTRY_VERIFY_WITH_TIMEOUT(log.details, test::patience);
        QVERIFY2(log.thumbnails.size() < slowImages / 2, qPrintable(QString::number(log.thumbnails.size())));
    }

    void ofManyLabelsSomeAreDrawn()
    {
        constexpr int images = 120000;
        const std::string path = m_folder.filePath("large.h5").toStdString();
        std::vector<float> labels(images);
        std::iota(labels.begin(), labels.end(), 0.0F);
        H5File file = H5File::create(path);
        file.write("images", {images, 1, 2, 2}, std::vector<std::uint8_t>(std::size_t{4} * images, 9).data(), 1);
        file.write("labels", {images, 1}, labels.data(), 1);
        file.commit();
        DataService service;
        DataLog log(service);
        service.open(path);
        QTRY_VERIFY_WITH_TIMEOUT(log.labels, test::patience);
        QCOMPARE(log.labels->samples.size(), std::size_t{DataService::mostLabelRows});
        QCOMPARE(log.labels->images, std::int64_t{images});
        QVERIFY(!log.labels->isComplete());
        for (std::size_t i = 0; i < log.labels->samples.size(); ++i) {
            QCOMPARE(log.labels->values.values[i], static_cast<float>(log.labels->samples[i]));
            QVERIFY(i == 0 || log.labels->samples[i] > log.labels->samples[i - 1]);
        }
        QVERIFY(log.shares.size() > 3);
        QVERIFY(log.shares.last() < 1 && log.shares.last() > log.shares.first());
    }

    void aDamagedImageLeavesTheOthers()
    {
        const QString folder = m_folder.filePath("pictures");
        QVERIFY(QDir().mkpath(folder));
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::blue);
        for (const char *name : {"a.png", "b.png", "c.png"})
            QVERIFY(picture.save(folder + QLatin1Char('/') + QLatin1String(name)));
        QFile file(folder + "/b.png");
        QVERIFY(file.resize(file.size() / 2));
        DataService service;
        DataLog log(service);
        service.open(folder.toStdString());
        QTRY_COMPARE_WITH_TIMEOUT(log.setups.size(), 1, test::patience);
        QVERIFY(log.setups[0].labelNames.empty());
        service.readThumbnails({0, 1, 2}, 64);
        QTRY_COMPARE_WITH_TIMEOUT(log.thumbnails.size(), 3, test::patience);
        QCOMPARE(log.thumbnail(0)->picture.size(), QSize(20, 10));
        QCOMPARE(log.thumbnail(2)->picture.pixelColor(3, 3), QColor(Qt::blue));
        QVERIFY(log.thumbnail(1)->picture.isNull());
        QVERIFY2(log.thumbnail(1)->failure.contains("b.png"), qPrintable(log.thumbnail(1)->failure));
        service.readDetails(1);
        QTRY_VERIFY_WITH_TIMEOUT(log.details, test::patience);
        QVERIFY(log.details->picture.isNull() && log.details->failure.contains("b.png"));
    }

    void damagedSetsSaySo()
    {
        const QString path = QString::fromStdString(writeSet("damaged.h5", 30));
        QFile file(path);
        QVERIFY(file.resize(file.size() / 2));
        DataService service;
        DataLog log(service);
        service.open(path.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(!log.failure.isEmpty(), test::patience);
        QVERIFY2(log.failure.contains("damaged.h5"), qPrintable(log.failure));
        service.readThumbnails({0}, 16); // of nothing

        const std::string other = m_folder.filePath("nan.h5").toStdString();
        const Table labels{3, 1, {1, std::nanf(""), 3}};
        writeHdf5Dataset(other, {3, 1, 2, 2, std::vector<float>(12, 0.5F)}, labels, {"y"}, {""});
        service.open(other);
        QTRY_VERIFY_WITH_TIMEOUT(log.labels, test::patience); // the image without a label is left out
        QCOMPARE(log.setups.back().images, std::int64_t{2});
        service.readDetails(1);
        QTRY_VERIFY_WITH_TIMEOUT(log.details, test::patience);
        QVERIFY(!log.details->picture.isNull() && log.details->failure.isEmpty());
        QCOMPARE(log.details->label, std::vector<double>{3});
    }

    void anotherSetDropsTheOneBefore()
    {
        const std::string large = writeSet("large16.h5", 2000, 16);
        const std::string small = writeSet("small.h5", 30);
        DataService service;
        DataLog log(service);
        service.open(large);
        service.open(small);
        QTRY_VERIFY_WITH_TIMEOUT(log.labels, test::patience);
        QCOMPARE(log.setups.size(), 1);
        QCOMPARE(log.setups[0].images, std::int64_t{30});
        service.open(large);
        QTRY_COMPARE_WITH_TIMEOUT(log.setups.size(), 2, test::patience);
        service.readThumbnails(range(2000), 16);
        service.close();
        service.open(small);
        log.thumbnails.clear();
        QTRY_COMPARE_WITH_TIMEOUT(log.setups.size(), 3, test::patience);
        QVERIFY(log.thumbnails.isEmpty());
    }

    void stopsWhileItReads()
    {
        const std::string path = writeSlowSet();
        QElapsedTimer clock;
        {
            DataService service;
            DataLog log(service);
            service.open(path);
            QTRY_COMPARE_WITH_TIMEOUT(log.setups.size(), 1, test::patience);
            service.readThumbnails(range(slowImages), 64);
            QTRY_VERIFY_WITH_TIMEOUT(!log.thumbnails.isEmpty(), test::patience);
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void panelShowsDataAndAnswers()
    {
        const ScanRequest request = makeSampleScan(m_folder.path());
        SampleSelection selection;
        DataPanel panel;
        panel.setSelection(&selection);
        DataController controller(&panel, &selection);
        controller.setInputs(inputs({}, request.dataPath), false);
        QVERIFY(!panel.isOpening()); // nobody sees it
        panel.show();
        QTRY_VERIFY_WITH_TIMEOUT(panel.hasSetup() && panel.isComplete(), test::patience);
        const QAbstractItemModel *table = panel.findChild<QTableView *>("sampleTable")->model();
        QCOMPARE(table->columnCount(), 2); // names and labels
        selection.select({12});
        QTRY_VERIFY_WITH_TIMEOUT(panel.isComplete(), test::patience);
        QCOMPARE(panel.sampleView()->imageGrid()->tiles().front().caption, QString("Image 13"));

        controller.setInputs(inputs(request.modelPath, request.dataPath, request.imageSize), false);
        QTRY_COMPARE_WITH_TIMEOUT(table->columnCount(), 4, test::patience); // answer and error, too
        QVERIFY(selection.contains(12)); // the data are the same
        panel.goTo(33);
        QTRY_COMPARE_WITH_TIMEOUT(table->columnCount(), 4, test::patience);

        const QString absent = m_folder.filePath("absent.pt");
        controller.setInputs(inputs(absent.toStdString(), request.dataPath), true);
        auto *problem = panel.findChild<QLabel *>("sampleProblem");
        QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains("absent.pt"), test::patience);

        controller.setInputs(inputs({}, writeSet("other.h5", 20)), false);
        QVERIFY(selection.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(panel.hasSetup() && panel.isComplete(), test::patience);
        QVERIFY(panel.findChild<QLabel *>("dataStatus")->text().startsWith("20 images"));
        controller.setInputs(inputs({}, m_folder.filePath("absent.h5").toStdString()), false);
        QVERIFY(!panel.hasSetup());
        QTRY_VERIFY_WITH_TIMEOUT(panel.findChild<QLabel *>("dataEmptyText")->text().contains("absent.h5"),
                                 test::patience);
        controller.setInputs(PlaygroundInputs(), false);
        QCOMPARE(panel.findChild<QLabel *>("dataEmptyText")->text(), DataPanel::invitation());
    }

private:
    /// One large picture under many numbers.
    std::string writeSlowSet() const
    {
        const QString folder = m_folder.filePath("slow");
        QImage picture(800, 600, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QFile table(folder + "/labels.csv");
        if (QDir().mkpath(folder) && picture.save(folder + "/a.png") && table.open(QIODevice::WriteOnly))
            table.write("file,y\n" + QByteArray("a.png,1\n").repeated(slowImages));
        return folder.toStdString();
    }

    static PlaygroundInputs inputs(const std::string &model, const std::string &data, ImageSize imageSize = {})
    {
        PlaygroundInputs result;
        result.modelPath = model;
        result.dataPath = data;
        result.imageSize = imageSize;
        return result;
    }

    std::string writeSet(const QString &name, int images, int size = 48) const
    {
        const std::string path = m_folder.filePath(name).toStdString();
        Table labels;
        const ImageBatch pictures = renderGaze(std::min(images, 30), size, 1, labels);
        ImageBatch all{images, pictures.channels, size, size, {}};
        Table rows{images, labels.columns, {}};
        for (int i = 0; i < images; ++i) {
            const int source = i % pictures.count;
            all.pixels.insert(all.pixels.end(), pictures.image(source), pictures.image(source) + pictures.imageSize());
            for (int column = 0; column < labels.columns; ++column)
                rows.values.push_back(labels.at(source, column));
        }
        writeHdf5Dataset(path, all, rows, gazeLabelNames(), gazeLabelUnits());
        return path;
    }

    QTemporaryDir m_folder;
};

DRM_TEST(DataServiceTest)
#include "DataServiceTest.moc"
