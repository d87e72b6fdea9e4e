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
