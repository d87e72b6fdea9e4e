// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/CheckData.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>

using namespace drm;

namespace {

/// A picture of its own for every number: rows of blocks.
cv::Mat picture(int number)
{
    cv::Mat image(40, 45, CV_8UC3);
    std::uint32_t state = static_cast<std::uint32_t>(number) * 2654435761u + 1;
    for (int row = 0; row < 8; ++row)
        for (int column = 0; column < 9; ++column) {
            state = state * 1664525u + 1013904223u;
            image(cv::Rect(5 * column, 5 * row, 5, 5)).setTo(cv::Scalar::all(state >> 24));
        }
    return image;
}

} // namespace

class CheckDataTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

    /// Files and labels; `more`: rows behind them.
    void putSet(int images, const QByteArray &more = {}) const
    {
        QByteArray csv = "file,a\n";
        for (int i = 0; i < images; ++i) {
            const QByteArray name = QByteArray::number(i) + ".png";
            m_folder->putImage(name, picture(i));
            csv += name + "," + QByteArray::number(i % 50) + "\n";
        }
        m_folder->put("labels.csv", csv + more);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void nothingIsFoundInAGoodSet()
    {
        putSet(120);
        const auto set = openDataset(m_folder->path());
        RunControl control;
        const DataCheck check = checkData(*set, control);
        QCOMPARE(check.count, 120);
        QVERIFY(check.unreadable.empty() && check.sameBytes.empty() && check.nearlySame.empty());
        QVERIFY(check.outliers.empty() && check.gaps.empty());
        QVERIFY(check.state == RunState::Finished);
    }

    void damagedAlikeAndFarOnes()
    {
        m_folder->putImage("copy.png", picture(3));
        cv::Mat brighter = picture(7) + cv::Scalar::all(3);
        m_folder->putImage("brighter.png", brighter);
        m_folder->putImage("far.png", picture(500));
        m_folder->put("broken.png", m_folder->bytes("far.png").left(200));
        putSet(120, "copy.png,1\nbrighter.png,2\nfar.png,900\nbroken.png,3\nnone.png,4\n");
        const auto set = openDataset(m_folder->path());
        RunControl control;
        const DataCheck check = checkData(*set, control);
        QCOMPARE(check.count, 124);
        QCOMPARE(check.unreadable.size(), std::size_t{1});
        QCOMPARE(check.unreadable[0].index, 123);
        QCOMPARE(check.sameBytes, (std::vector<DataCheck::Alike>{{3, 120}}));
        QCOMPARE(check.nearlySame, (std::vector<DataCheck::Alike>{{7, 121}}));
        QCOMPARE(check.outliers.size(), std::size_t{1});
        QCOMPARE(check.outliers[0].index, 122);
        QCOMPARE(check.outliers[0].value, 900.0);
        const QString text = QString::fromStdString(checkText(check, *set));
        QVERIFY2(text.contains("broken.png") && text.contains("3.png, copy.png") && text.contains("far.png: a 900"),
                 qPrintable(text));
        QVERIFY2(text.contains("1 row (line 125)") || text.contains("line 126"), qPrintable(text)); // none.png
        const QString json = QString::fromStdString(checkJson(check, *set));
        QVERIFY2(json.contains("\"schema\": \"drmguard.data-check/1\"") && json.contains("\"name\": \"brighter.png\""),
                 qPrintable(json));
        QFile::remove(m_folder->at("labels.csv"));
        m_folder->put("labels.csv", QByteArray("file,a\n") + QByteArray("0.png,1\n").repeated(20) + "broken.png,1\n");
        const auto strict = openDataset(m_folder->path(), {true});
        DRM_VERIFY_ERROR(checkData(*strict, control), CorruptFile, "broken.png");
    }

    void rangesWithFewImages()
    {
        QByteArray csv = "file,a\n";
        for (int i = 0; i < 200; ++i) {
            const QByteArray name = QByteArray::number(i) + ".png";
            m_folder->putImage(name, test::plainImage(i, i, i));
            csv += name + "," + QByteArray::number(i < 100 ? i : i + 100) + "\n"; // nothing from 100 to 199
        }
        m_folder->put("labels.csv", csv);
        RunControl control;
        const DataCheck check = checkData(*openDataset(m_folder->path()), control);
        QCOMPARE(check.gaps.size(), std::size_t{2}); // of ten ranges from 4 to 295, those within 100 to 199
        QVERIFY(check.gaps.front().from > 100 && check.gaps.back().to < 199 && check.gaps[1].images == 0);
    }

    void stopsWhereItIs()
    {
        putSet(300);
        RunControl control;
        RunObserver observer;
        int seen = 0;
        observer.progress = [&](const Progress &progress) {
            QVERIFY(progress.fraction >= 0 && progress.fraction <= 1);
            if (++seen == 2)
                control.requestStop();
        };
        RunControl whole(observer, &control);
        const DataCheck check = checkData(*openDataset(m_folder->path()), whole);
        QVERIFY(check.state == RunState::Stopped);
        QCOMPARE(seen, 2);
    }
};

DRM_TEST(CheckDataTest)
#include "CheckDataTest.moc"
