// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/ThumbnailModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <numeric>

using namespace drm;

namespace {

Thumbnail thumbnail(qint64 sample, int edge, int side)
{
    Thumbnail result;
    result.sample = sample;
    result.edge = edge;
    result.picture = QImage(side, side, QImage::Format_RGB32);
    result.picture.fill(Qt::red);
    return result;
}

QVector<qint64> range(qint64 first, qint64 last)
{
    QVector<qint64> numbers(last - first + 1);
    std::iota(numbers.begin(), numbers.end(), first);
    return numbers;
}

} // namespace

class ThumbnailModelTest : public QObject {
    Q_OBJECT

private slots:
    void isAProperModel()
    {
        ThumbnailModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCount(1000000);
        QCOMPARE(model.rowCount(), 1000000);
        model.setThumbnail(thumbnail(999999, 96, 8));
        model.setFilter(std::vector<std::int64_t>{2, 5, 999999});
        QCOMPARE(model.rowCount(), 3);
        model.setThumbnail(thumbnail(5, 96, 8));
        model.setThumbnail(thumbnail(7, 96, 8)); // not listed
        model.setFilter(std::nullopt);
        model.setCount(0);
        QCOMPARE(model.rowCount(), 0);
    }

    void dataAsksForNothing()
    {
        ThumbnailModel model;
        QSignalSpy wanted(&model, &ThumbnailModel::wanted);
        model.setCount(1000000);
        for (int row = 0; row < 100; ++row)
            QVERIFY(!model.index(row).data(Qt::DecorationRole).isValid());
        QCOMPARE(model.index(123456).data(ThumbnailModel::SampleRole).toLongLong(), 123456);
        QCOMPARE(model.index(7).data(Qt::DisplayRole).toString(), QString("8"));
        QCOMPARE(wanted.count(), 0);
    }

    void asksForWhatIsSeenAndMissing()
    {
        ThumbnailModel model;
        QSignalSpy wanted(&model, &ThumbnailModel::wanted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCount(1000000);
        model.want(500000, 500009);
        QCOMPARE(wanted.count(), 1);
        // What is seen, then a page below, then a page above.
        QCOMPARE(wanted[0][0].value<QVector<qint64>>(),
                 range(500000, 500009) + range(500010, 500019) + range(499990, 499999));
        QCOMPARE(wanted[0][1].toInt(), 96);
        model.want(500000, 500009);
        QCOMPARE(wanted.count(), 1);
        for (qint64 sample = 500000; sample < 500020; ++sample)
            model.setThumbnail(thumbnail(sample, 96, 96));
        QCOMPARE(changed.count(), 20);
        QCOMPARE(model.index(500003).data(Qt::DecorationRole).value<QImage>().width(), 96);
        model.want(500010, 500019);
        QCOMPARE(wanted[1][0].value<QVector<qint64>>(), range(500020, 500029));
        // The ends of the set.
        model.want(-3, 1);
        QCOMPARE(wanted[2][0].value<QVector<qint64>>(), range(0, 3));
        model.want(999998, 2000000);
        QCOMPARE(wanted[3][0].value<QVector<qint64>>(), range(999998, 999999) + range(999996, 999997));
        model.want(5, 4);
        QCOMPARE(wanted.count(), 4);
    }

    void largerPicturesReplaceSmallerOnes()
    {
        ThumbnailModel model;
        QSignalSpy wanted(&model, &ThumbnailModel::wanted);
        model.setCount(2);
        model.want(0, 1);
        model.setThumbnail(thumbnail(0, 96, 96));
        model.setThumbnail(thumbnail(1, 96, 96));
        model.setEdge(256);
        QVERIFY(model.hasThumbnail(0)); // shown until the larger one comes
        model.want(0, 1);
        QCOMPARE(wanted[1][0].value<QVector<qint64>>(), range(0, 1));
        QCOMPARE(wanted[1][1].toInt(), 256);
        model.setThumbnail(thumbnail(0, 256, 256));
        model.setThumbnail(thumbnail(0, 96, 96)); // late
        QCOMPARE(model.index(0).data(Qt::DecorationRole).value<QImage>().width(), 256);
        model.setEdge(64);
        model.want(0, 1);
        QVERIFY(wanted[2][0].value<QVector<qint64>>().isEmpty()); // larger ones do
    }

    void forgetsWhatWasSeenLongestAgo()
    {
        ThumbnailModel model;
        model.setCount(1000000);
        for (qint64 sample = 0; sample < ThumbnailModel::mostPictures; ++sample)
            model.setThumbnail(thumbnail(sample, 8, 8));
        QCOMPARE(model.cached(), ThumbnailModel::mostPictures);
        model.setEdge(8);
        model.want(0, 9);
        for (qint64 sample = 0; sample < 100; ++sample)
            model.setThumbnail(thumbnail(500000 + sample, 8, 8));
        QVERIFY(model.cached() <= ThumbnailModel::mostPictures);
        QVERIFY(model.hasThumbnail(0) && model.hasThumbnail(9) && model.hasThumbnail(500099));
        QVERIFY(model.hasThumbnail(15)); // a page ahead counts as seen, too
        QVERIFY(!model.hasThumbnail(25));
        QVERIFY(!model.index(25).data(Qt::DecorationRole).isValid());

        const int large = 512;
        Thumbnail shared = thumbnail(0, large, large); // counts in full for each, although it is one in memory
        for (; shared.sample < 1000; ++shared.sample)
            model.setThumbnail(shared);
        QVERIFY2(model.cached() <= ThumbnailModel::mostBytes / (large * large * 4),
                 qPrintable(QString::number(model.cached())));
        QVERIFY(model.hasThumbnail(999));
        QVERIFY(!model.hasThumbnail(500099));
    }

    void failuresAreNotAskedForAgain()
    {
        ThumbnailModel model;
        QSignalSpy wanted(&model, &ThumbnailModel::wanted);
        model.setCount(3);
        Thumbnail failed;
        failed.sample = 1;
        failed.edge = 96;
        failed.failure = QStringLiteral("set.h5: image 1 is damaged.");
        model.setThumbnail(failed);
        QCOMPARE(model.index(1).data(ThumbnailModel::FailureRole).toString(), failed.failure);
        QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(), failed.failure);
        QVERIFY(model.index(0).data(ThumbnailModel::FailureRole).toString().isEmpty());
        model.want(0, 2);
        QCOMPARE(wanted[0][0].value<QVector<qint64>>(), QVector<qint64>({0, 2}));
        failed.sample = 3;
        model.setThumbnail(failed); // of another set
        QCOMPARE(model.cached(), 1);
    }

    void filterKeepsTheNumbers()
    {
        ThumbnailModel model;
        QSignalSpy wanted(&model, &ThumbnailModel::wanted);
        model.setCount(1000000);
        model.setFilter(std::vector<std::int64_t>{7, 70, 700000});
        QCOMPARE(model.sampleAt(2), 700000);
        QCOMPARE(model.sampleAt(3), -1);
        QCOMPARE(model.rowOf(70), 1);
        QCOMPARE(model.rowOf(71), -1);
        QCOMPARE(model.index(1).data(Qt::ToolTipRole).toString(), QString("Image 71"));
        model.want(0, 2);
        QCOMPARE(wanted[0][0].value<QVector<qint64>>(), QVector<qint64>({7, 70, 700000}));
        model.setFilter(std::nullopt);
        QCOMPARE(model.rowOf(71), 71);
        QCOMPARE(model.rowOf(1000000), -1);
        model.want(0, 2); // other samples in the same rows
        QCOMPARE(wanted.count(), 2);
    }
};

DRM_TEST(ThumbnailModelTest)
#include "ThumbnailModelTest.moc"
