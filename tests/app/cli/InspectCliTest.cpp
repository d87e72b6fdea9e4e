// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/CommandLine.h"
#include "tests/fixtures/SampleImages.h"
#include "tests/fixtures/SampleModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace drm;
using namespace drm::test;
using Json = nlohmann::json;

/// `drmguard inspect`, and what commands say of images.
class InspectCliTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        sample::writeImages(file("images"), 64, 24, [](double red) { return red; });
        QFile model(file("model.pt"));
        QVERIFY(model.open(QIODevice::WriteOnly));
        model.write("This is no model.");
    }

    void imagesAreInspected()
    {
        const Outcome text = drmguard({"inspect", "--data", file("images")});
        QCOMPARE(text.code, 0);
        QVERIFY2(text.output.contains("24×24") && text.output.contains("amount"), qPrintable(text.output));

        const Outcome json = drmguard({"inspect", "--data", file("images"), "--json"});
        QCOMPARE(json.code, 0);
        const Json root = Json::parse(json.output.toStdString());
        QVERIFY(root["schema"] == "drmguard.data/1");
        QVERIFY(root["count"] == 64);
        QVERIFY(root["first_image"]["width"] == 24);
        QVERIFY(root["labels"][0]["name"] == "amount");
        QVERIFY(root["labels"][0]["max"] == 1.0);
    }

    void whatIsLeftOutIsSaid()
    {
        sample::writeImages(file("some"), 64, 24, [](double red) { return red; });
        QFile labels(file("some/labels.csv"));
        QVERIFY(labels.open(QIODevice::Append));
        labels.write("gone.ppm,1\nimage1.ppm,nan\n");
        labels.close();
        QFile damaged(file("some/image7.ppm"));
        QVERIFY(damaged.resize(100));
        const Outcome text = drmguard({"inspect", "--data", file("some")});
        QCOMPARE(text.code, 0);
        for (const char *part : {"left out  the image does not exist: 1 row (line 66)", "1 row (line 67)",
                                 "1 image could not be read", "image7.ppm", "read      64 of 66 rows of labels.csv"})
            QVERIFY2(text.output.contains(part), qPrintable(text.output));
        const Json root = Json::parse(drmguard({"inspect", "--data", file("some"), "--json"}).output.toStdString());
        QVERIFY(root["checked"] == 64);
        QVERIFY(root["notes"].size() == 4);
        QVERIFY(root["notes"][0]["kind"] == "read");
        QVERIFY(root["notes"][3]["kind"] == "left out");
        const auto strict = [&] { return drmguard({"inspect", "--data", file("some"), "--strict"}); };
        QCOMPARE(strict().code, 3);
        QVERIFY(strict().errors.contains("labels.csv, line 66"));
        QVERIFY(labels.resize(labels.size() - 26));
        QVERIFY2(strict().errors.contains("labels.csv, line 9"), qPrintable(strict().errors));
        QVERIFY(drmguard({"scan", "--model", file("model.pt"), "--data", file("some"), "--strict"}).code != 2);
        QFile::remove(file("some/image7.ppm"));
        QVERIFY(strict().errors.contains("does not exist"));
    }

    void modelAndImagesAreInspectedTogether()
    {
        sample::writeModel(file("mean.pt").toStdString(), "torch.mean(x, [2, 3])", 3);
        const QStringList both{"inspect", "--model", file("mean.pt"), "--data", file("images")};
        const Outcome text = drmguard(both);
        QCOMPARE(text.code, 0);
        for (const char *said : {"SHA-256", "24×24", "DOUBTFUL", "accuracy: R²", "size: 64×64"})
            QVERIFY2(text.output.contains(said), qPrintable(text.output));
        const Json json = Json::parse(drmguard(both + QStringList{"--json"}).output.toStdString());
        QVERIFY(json["schema"] == "drmguard.checks/1");
        QVERIFY(json["r2"][0].get<double>() > 0.99);
        QVERIFY(json["size_source"] == "labels");
    }
};

DRM_TEST(InspectCliTest)
#include "InspectCliTest.moc"
