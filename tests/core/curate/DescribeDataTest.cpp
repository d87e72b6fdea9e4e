// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/DescribeData.h"
#include "core/data/Dataset.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>

using namespace drm;

class DescribeDataTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

    void putGrey(const QString &name) const { m_folder->putImage(name, test::plainImage(9, 9, 9)); }

    TableSurvey survey(std::size_t table = 0) const
    {
        return TableSurvey::of(m_folder->path(), LabelTables::of(m_folder->path()).tables.at(table));
    }

    /// What a program that opens the folder reads, once the description lies in it.
    std::unique_ptr<Dataset> written(const SetDescription &description) const
    {
        description.write(m_folder->at("dataset.json").toStdString());
        return openDataset(m_folder->path());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void aTableWithHeadings()
    {
        for (int i = 0; i < 4; ++i)
            putGrey(QStringLiteral("pictures/%1.png").arg(i));
        m_folder->put("labels.tsv",
                      "nr\tyaw (deg)\tname\tsubject_id\tbox_left\tbox_top\tbox_width\tbox_height\tremark\n"
                      "1\t0,5\tpictures/0.png\t7\t1\t1\t2\t3\tgood\n"
                      "2\t-1,5\tpictures/1.png\t7\t1\t1\t2\t3\t\n"
                      "3\t2\tpictures/2.png\t8\t0\t1\t2\t3\tbad\n");
        const TableSurvey found = survey();
        QCOMPARE(found.rows, 3);
        QCOMPARE(found.proposal.image, std::string("{name}"));
        QCOMPARE(found.proposal.person, std::string("subject_id"));
        QCOMPARE(found.proposal.box.size(), std::size_t{4});
        QCOMPARE(found.proposal.box.at(3).column, std::string("box_height"));
        QCOMPARE(found.proposal.labels.size(), std::size_t{1}); // neither the number of the row nor the box
        QCOMPARE(found.proposal.labels.front().name, std::string("yaw"));
        QCOMPARE(found.proposal.labels.front().unit, std::string("deg"));
        QCOMPARE(found.columns.at(1).example, std::string("0,5"));

        SetDescription description = found.proposal;
        description.labels.front().factor = 2;
        description.labels.front().sense = -1;
        description.box = {{{}, 1}, {{}, 0}, {"box_width", 0}, {{}, 2}};
        const auto set = written(description);
        QCOMPARE(set->labels().values, (std::vector<float>{1, -3, 4}));
        QCOMPARE(LabelTables::of(m_folder->path()).tables.size(), std::size_t{1}); // the description is no table
        QCOMPARE(set->labelSenses(), std::vector<int>{-1});
        QCOMPARE(set->person(2), std::string("8"));
        QCOMPARE(set->nativeShape().height, 2);
        QCOMPARE(set->nativeShape().width, 2);
    }

    void aTableWithoutHeadings()
    {
        for (int i = 0; i < 3; ++i)
            putGrey(QStringLiteral("%1.jpg").arg(i));
        m_folder->put("angles.txt", "0.jpg 0.25 3\n1.jpg 0.5 3\n2.jpg -1 4\n");
        const TableSurvey found = survey();
        QCOMPARE(found.rows, 3);
        QCOMPARE(found.proposal.image, std::string("{column 1}"));
        QCOMPARE(found.proposal.labels.size(), std::size_t{2});
        const auto set = written(found.proposal);
        QCOMPARE(set->labels().values, (std::vector<float>{0.25F, 3, 0.5F, 3, -1, 4}));
        QVERIFY(test::notesOf(*set).contains("its first row is no heading"));
    }

    void jsonWithLists()
    {
        putGrey("a.png");
        putGrey("b.png");
        m_folder->put(
            "frames.json",
            R"([{"image": {"path": "a.png"}, "gaze": [0.1, -0.2]}, {"image": {"path": "b.png"}, "gaze": [1, 2]}])");
        const TableSurvey found = survey();
        QCOMPARE(found.proposal.image, std::string("{image/path}"));
        QCOMPARE(found.proposal.labels.size(), std::size_t{2});
        QCOMPARE(found.proposal.labels.at(1).column, std::string("gaze/1"));
        QCOMPARE(written(found.proposal)->labels().values, (std::vector<float>{0.1F, -0.2F, 1, 2}));
    }

    void aTableInEachFolder()
    {
        for (const char *person : {"person_08", "person_11"}) {
            putGrey(QStringLiteral("%1/0.png").arg(person));
            m_folder->put(QStringLiteral("%1/frames.csv").arg(person), "file,yaw\n0.png,3\n");
        }
        QDir().mkpath(m_folder->at("tools"));
        const LabelTables tables = LabelTables::of(m_folder->path());
        QCOMPARE(tables.tables.size(), std::size_t{1});
        QCOMPARE(tables.tables.front().folders, std::string("person_*"));
        const auto set = written(survey().proposal);
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->person(1), std::string("person_11"));
    }

    void textsWithoutRowsAreNoTables()
    {
        putGrey("a.png");
        m_folder->put("README.txt", "Eyes of people.\n\nPlease cite us.\n");
        m_folder->put("LICENSE.txt", "Free for all\n");
        m_folder->put("settings.json", R"({"fps": 30})");
        m_folder->put("annotations.csv", "file,yaw\na.png,3\n");
        const LabelTables tables = LabelTables::of(m_folder->path());
        QCOMPARE(tables.tables.size(), std::size_t{1});
        QCOMPARE(tables.tables.front().table, std::string("annotations.csv"));
        m_folder->put("annotations.csv", "file,\"yaw\n"); // damaged, and somebody has to say so
        QCOMPARE(LabelTables::of(m_folder->path()).tables.size(), std::size_t{1});
    }

    void imagesInOtherFolders_data()
    {
        QTest::addColumn<QStringList>("images");
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("a folder of another name")
            << QStringList{"img/a.png", "img/b.png", "img/c.png"} << QByteArray("file,yaw\na.png,1\nb.png,2\nc.png,3\n")
            << "img/{file}";
        QTest::newRow("without an ending") << QStringList{"img/a.png", "img/b.png", "img/c.png"}
                                           << QByteArray("file,yaw\na,1\nb,2\nc,3\n") << "img/{file}";
        QTest::newRow("numbers with zeros")
            << QStringList{"RGB/f_0009.png", "RGB/f_0010.png", "RGB/f_1200.png"}
            << QByteArray("frame,yaw\n9,1.5\n10,2.5\n1200,3.5\n") << "RGB/f_{frame:4}.png";
        QTest::newRow("numbers without") << QStringList{"x/9.png", "x/10.png", "x/120.png"}
                                         << QByteArray("frame,yaw\n9,1.5\n10,2.5\n120,3.5\n") << "x/{frame}";
        QTest::newRow("a folder a person")
            << QStringList{"anna/eyes/1.png", "anna/eyes/2.png", "bert/eyes/1.png", "bert/eyes/2.png"}
            << QByteArray("who;file;yaw\nanna;1.png;0,5\nanna;2.png;1\nbert;1.png;2\nbert;2.png;3\n")
            << "{who}/eyes/{file}";
    }

    void imagesInOtherFolders()
    {
        QFETCH(const QStringList, images);
        QFETCH(const QByteArray, table);
        QFETCH(const QString, pattern);
        for (const QString &image : images)
            putGrey(image);
        m_folder->put("labels.tsv", table);
        const SetDescription proposal = survey().proposal;
        QCOMPARE(QString::fromStdString(proposal.image), pattern);
        QCOMPARE(proposal.labels.size(), std::size_t{1}); // the number of a frame is no label
        QCOMPARE(written(proposal)->size(), std::int64_t{images.size()});
    }

    void columnsThatModelsAnswer()
    {
        putGrey("a.png");
        putGrey("b.png");
        const auto labels = [&](const QByteArray &headings) {
            m_folder->put("t.csv", "file," + headings + "\na.png,1.5,2.5,3.5,9.5\nb.png,2.5,4.5,0.5,8.5\n");
            QStringList names;
            for (const SetDescription::Label &label : survey().proposal.labels)
                names << QString::fromStdString(label.column);
            return names.join(QLatin1Char(' '));
        };
        QCOMPARE(labels("timestamp,speed,steering,throttle"), QStringLiteral("steering"));
        QCOMPARE(labels("yaw_deg,pitch_deg,head_pitch,Alter"), QStringLiteral("yaw_deg pitch_deg"));
        QCOMPARE(labels("headYaw,headPitch,headRoll,age"), QStringLiteral("headYaw headPitch headRoll"));
        QCOMPARE(labels("a,b,c,d"), QStringLiteral("a b c d"));
        QCOMPARE(survey().proposal.labels.size(), std::size_t{4});
    }

    void whatSpreadsheetsWrite()
    {
        putGrey("a.png");
        putGrey("\u00e4.png");
        m_folder->put("t.csv", "Datei;Blick (\xb0)\r\na.png;0,5\r\n\xe4.png;1\r\n"); // Windows-1252
        const SetDescription proposal = survey().proposal;
        QCOMPARE(proposal.labels.size(), std::size_t{1});
        QCOMPARE(proposal.labels.front().unit, std::string("deg"));
        QCOMPARE(written(proposal)->size(), std::int64_t{2});
    }

    void whatCannotBeTold()
    {
        m_folder->put("a.csv", "frame,yaw\n1,0.5\n2,0.25\n3,7\n");
        QVERIFY(survey().proposal.image.empty());
        m_folder->put("a.csv", "frame,yaw\n");
        DRM_VERIFY_ERROR(survey(), UnsuitableData, "no rows");
        m_folder->put("a.csv", "frame,\"yaw\n");
        DRM_VERIFY_ERROR(survey(), CorruptFile, "a.csv");
        DRM_VERIFY_ERROR(LabelTables::of("/nowhere"), FileNotFound, "/nowhere");
    }
};

DRM_TEST(DescribeDataTest)
#include "DescribeDataTest.moc"
