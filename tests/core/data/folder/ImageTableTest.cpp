// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "tests/fixtures/DatasetNotes.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ImageFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <memory>

using namespace drm;

class ImageTableTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::ImageFolder> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<test::ImageFolder>(); }

    void otherSeparatorsAndNoHeading()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->putImage("b.png", test::plainImage(0, 0, 0));
        m_folder->put("table.csv",
                      "\xef\xbb\xbf"
                      "angle;file\n1;a.png\n2;b.png\n");
        QCOMPARE(openDataset(m_folder->path())->labelNames(), (std::vector<std::string>{"angle"}));
        m_folder->put("table.csv", "a.png\t1\t7\nb.png\t2\t8\n");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"label 1", "label 2"}));
        QCOMPARE(set->labels().values, (std::vector<float>{1, 7, 2, 8}));
    }

    void badRowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *csv, ErrorKind kind, const char *part) {
            QTest::newRow(name) << QByteArray(csv) << static_cast<int>(kind) << QString(part);
        };
        row("missing image", "f,y\na.png,1\ngone.png,2\n", ErrorKind::FileNotFound, "line 3: the image \"gone.png\"");
        row("only missing images", "f,y\ngone.png,1\n", ErrorKind::FileNotFound, "line 2");
        row("empty name", "f,y\na.png,1\n,2\n", ErrorKind::CorruptFile, "line 3");
        row("short row", "f,y\na.png,1\n\na.png\n", ErrorKind::CorruptFile, "line 4: the row has 1 cells");
        row("long row", "f,y\na.png,1,2\n", ErrorKind::CorruptFile, "line 2");
        row("word", "f,y\na.png,1\na.png,left\n", ErrorKind::UnsuitableData, "line 3: the label \"y\" is \"left\"");
        row("empty label", "f,y\na.png,1\na.png,\n", ErrorKind::UnsuitableData, "line 3");
        row("nan", "f,y\na.png,1\na.png,nan\n", ErrorKind::UnsuitableData, "finite number");
        row("inf", "f,y\na.png,-inf\n", ErrorKind::UnsuitableData, "line 2");
        row("too large", "f,y\na.png,1e39\n", ErrorKind::UnsuitableData, "line 2");
        row("half a number", "f,y\na.png,1\na.png,1.5deg\n", ErrorKind::UnsuitableData, "1.5deg");
        row("broken quote", "f,y\na.png,1\n\"a.png,2\n", ErrorKind::CorruptFile, "line 3");
        row("stray quote", "f,y\na.png,1\n\"a\"x.png,2\n", ErrorKind::CorruptFile, "line 3");
        row("parent", "f,y\na.png,1\n../a.png,2\n", ErrorKind::UnsafeFile, "line 3");
        row("hidden parent", "f,y\na.png,1\nimages/../../a.png,2\n", ErrorKind::UnsafeFile, "line 3");
        row("windows parent", "f,y\na.png,1\n..\\a.png,2\n", ErrorKind::UnsafeFile, "line 3");
        row("absolute", "f,y\na.png,1\n/etc/passwd,2\n", ErrorKind::UnsafeFile, "line 3");
        row("absolute tail", "f,y\na.png,1\n/x//etc/passwd,2\n", ErrorKind::UnsafeFile, "line 3");
        row("drive", "f,y\na.png,1\nC:\\b\\gone.png,2\n", ErrorKind::UnsafeFile, "line 3");
        row("folder", "f,y\na.png,1\nimages,2\n", ErrorKind::FileNotFound, "line 3");
        row("control characters", "f,y\na.png,1\n\x1b[2Jx.png,2\n", ErrorKind::FileNotFound, "?[2Jx.png");
        row("no file column", "a,b\n1,2\n", ErrorKind::UnsuitableData, "no column names image files");
        row("heading alone", "a.jpg,y\n", ErrorKind::UnsuitableData, "no rows");
        row("blank lines", "\n\n", ErrorKind::UnsuitableData, "no rows");
        row("no image", "f,y\nnotes.txt,1\n", ErrorKind::UnsupportedFile, "no PNG");
    }

    void badRowsAreNamed()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, kind);
        QFETCH(QString, part);
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->putImage("images/b.png", test::plainImage(0, 0, 0));
        m_folder->put("notes.txt", "not an image");
        m_folder->put("labels.csv", csv);
        const auto error = errorOf([&] { openDataset(m_folder->path(), {true}); });
        QVERIFY2(error.kind() == static_cast<ErrorKind>(kind), error.what());
        QVERIFY2(QString(error.what()).contains(part), error.what());
        QVERIFY2(!QString(error.what()).contains('\x1b'), error.what());
    }

    // Each is left out and counted; the rest is read.
    void badRowsAreLeftOut()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->put(
            "labels.csv",
            "f,y\na.png,1\ngone.png,2\na.png,nan\na.png\n../a.png,3\na.png,4\n,5\na.png,left\na.png,6\na.png,7\n"
            "gone2.png,8\n");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->labels().values, (std::vector<float>{1, 4, 6, 7}));
        const auto notes = test::notesOf(*set);
        for (const auto *part :
             {"4 of 11 rows of labels.csv", "the image does not exist: 2 rows (line 3, line 12)",
              "a label is not the finite number that it should be: 2 rows (line 4, line 9)",
              "another number of cells than the first row: 1 row (line 5)",
              "leads out of the folder, which is refused: 1 row (line 6)", "the file name is missing: 1 row (line 8)"})
            QVERIFY2(notes.contains(part), qPrintable(notes));
        // What is wrong further down is named with its own line.
        m_folder->put("bad.png", "no image");
        m_folder->put("labels.csv", "f,y\ngone.png,1\nbad.png,2\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path())->size(), UnsupportedFile, "labels.csv, line 3");
        m_folder->put("labels.csv", "f,y\ngone.png,1\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), FileNotFound, "labels.csv, line 2");
    }

    void aDrivingLogWithDecimalCommasIsNone()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->putImage("b.png", test::plainImage(0, 0, 0));
        m_folder->put("labels.csv", "a.png,b.png,b.png,0,1,0,5,0,21,0\nb.png,a.png,b.png,0,2,0,5,0,22,0\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsuitableData, "10 columns instead of 7");
    }

    void tables_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("units");
        QTest::addColumn<QVector<float>>("labels");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *name, const QByteArray &csv, const char *names, const char *units,
                            const QVector<float> &labels, const char *note) {
            QTest::newRow(name) << csv << QString(names) << QString::fromUtf8(units) << labels << QString(note);
        };
        row("decimal commas", "file;pitch;yaw\na.png;0,5;-1,25\nb.png;1;2,5\n", "pitch|yaw", "|",
            {0.5F, -1.25F, 1, 2.5F}, "");
        row("decimal commas without heading", "a.png;0,5;-1,25\nb.png;1,0;2,5\n", "label 1|label 2", "|",
            {0.5F, -1.25F, 1, 2.5F}, "");
        row("blanks", "file  pitch yaw\n  a.png 0.5   1\nb.png\t2 3 \n", "pitch|yaw", "|", {0.5F, 1, 2, 3}, "");
        row("comments", "# made by hand\n# twice\nfile,y\na.png,1\nb.png,2\n", "y", "", {1, 2}, "");
        row("units", "file,pitch (deg),yaw [°],roll (rad),who (x)\na.png,1,2,3,4\nb.png,5,6,7,8\n",
            "pitch|yaw|roll|who (x)", "deg|deg|rad|", {1, 2, 3, 4, 5, 6, 7, 8}, "");
        row("vectors", "file,gaze (rad)\na.png,\"[0.1, 0.2]\"\nb.png,\"[3, 4]\"\n", "gaze 1|gaze 2", "rad|rad",
            {0.1F, 0.2F, 3, 4}, "");
        row("index", ",file,y\n0,a.png,7\n1,b.png,8\n", "y", "", {7, 8}, "counts the rows and is no label");
        row("no ending", "file,y\na,1\nb,2\n", "y", "", {1, 2}, "the names have no ending");
        row("another place", "file,y\n/home/ann/sim/a.png,1\nD:\\sim\\b.png,2\n", "y", "", {1, 2},
            "the paths are those of another place");
        row("blank and comma", "a.png 0.5,2018-07-01 17:09:44\nb.png 0.25,2018-07-01 17:09:45\n", "label 1", "",
            {0.5F, 0.25F}, "");
        row("driving log", "a.png, b.png, b.png, 0.1, 0.5, 0, 21\nb.png, a.png, b.png, 0.2, 0.5, 0, 22\n",
            "steering|throttle|brake|speed", "|||", {0.1F, 0.5F, 0, 21, 0.2F, 0.5F, 0, 22}, "driving log");
        row("face and eyes", "a.png,b.png,b.png,0.1,0.5,3\nb.png,a.png,b.png,0.2,0.5,2\n", "label 1|label 2|label 3",
            "||", {0.1F, 0.5F, 3, 0.2F, 0.5F, 2}, "names images, too");
        row("words and numbers", "file,who,y\na.png,ann,1\nb.png,bob,2\n", "y", "", {1, 2},
            "the column \"who\" holds no numbers (\"ann\"), so it is no label");
        row("twice", "file,y\na.png,1\na.png,2\n", "y", "", {1, 2}, "1 row names an image that another row names");
        row("no labels", "file,who\na.png,ann\nb.png,bob\n", "", "", {}, "labels not found: no column of table.csv");
        row("units behind a line", "file,pitch_deg,yaw_rad,mm\na.png,1,2,3\nb.png,5,6,7\n", "pitch|yaw|mm", "deg|rad|",
            {1, 2, 3, 5, 6, 7}, "");
        row("as western Europe saves it", "file;H\xf6he [\xb0]\r\na.png;0,5\r\nb.png;1\r\n", "H\xc3\xb6he", "deg",
            {0.5F, 1}, "");
        QByteArray utf16("\xff\xfe");
        for (const char letter : QByteArray("file\ty\r\na.png\t1\r\nb.png\t2\r\n"))
            utf16 += QByteArray(1, letter) + QByteArray(1, '\0');
        row("UTF-16", utf16, "y", "", {1, 2}, "");
    }

    void tables()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, names);
        QFETCH(QString, units);
        QFETCH(QVector<float>, labels);
        QFETCH(QString, note);
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->putImage("b.png", test::plainImage(0, 0, 0));
        m_folder->put("table.csv", csv);
        for (const auto &path : {m_folder->path(), m_folder->at("table.csv").toStdString()}) {
            const auto set = openDataset(path, {true});
            QStringList found;
            for (const auto &name : set->labelNames())
                found << QString::fromStdString(name);
            QCOMPARE(found.join('|'), names);
            found.clear();
            for (const auto &unit : set->labelUnits())
                found << QString::fromStdString(unit);
            QCOMPARE(found.join('|'), units);
            QCOMPARE(set->labels().values, std::vector<float>(labels.begin(), labels.end()));
            QVERIFY2(test::notesOf(*set).contains(note), qPrintable(test::notesOf(*set)));
        }
    }

    void aNumberIsNoNameOfAnotherImage()
    {
        QByteArray csv = "age,path\n";
        for (int i = 0; i < 12; ++i) {
            m_folder->putImage(QStringLiteral("%1.png").arg(i), test::plainImage(i, 0, 0));
            csv += QByteArray::number(11 - i) + "," + QByteArray::number(i < 8 ? i : 100 + i) + ".png\n";
        }
        m_folder->put("labels.csv", csv);
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"age"}));
        QCOMPARE(set->size(), 8); // four images are missing
        QCOMPARE(set->labels().at(0, 0), 11.0F);
    }

    void separatorsOfThousandsAreRefused()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        for (const char *number : {"\"1,234.5\"", "\"1.234,5\"", "\"1,234,567\"", "1 234 567", "1'234'567"}) {
            m_folder->put("labels.csv", QByteArray("file,y\na.png,2\na.png,") + number + "\n");
            DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsuitableData, "line 3");
        }
        m_folder->put("labels.csv", "file;y\na.png;1,234\na.png;-0,5\n");
        QCOMPARE(openDataset(m_folder->path())->labels().values, (std::vector<float>{1.234F, -0.5F}));
    }

    void countersAreNoLabels()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        QByteArray csv = "n,file,y\n";
        for (int i = 0; i < 12; ++i)
            csv += QByteArray::number(i) + ",a.png," + QByteArray::number(i * i) + "\n";
        m_folder->put("labels.csv", csv);
        QCOMPARE(openDataset(m_folder->path())->labelNames(), (std::vector<std::string>{"y"}));
        // Alone, it is what there is to learn.
        csv = "angle,file\n";
        for (int i = 0; i < 12; ++i)
            csv += QByteArray::number(i) + ",a.png\n";
        m_folder->put("labels.csv", csv);
        QCOMPARE(openDataset(m_folder->path())->labelNames(), (std::vector<std::string>{"angle"}));
    }

    void absolutePathsStayInTheFolder()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->putImage("p1/a.png", test::plainImage(0, 0, 255));
        const auto inside = m_folder->path().c_str() + QByteArray("/p1/a.png");
        m_folder->put("labels.csv",
                      "f,y\n" + inside + ",1\n/home/ann/p1/a.png,2\n/home/ann/a.png,3\n/home/ann/p1/a.png,4\n");
        const auto set = openDataset(m_folder->path(), {true});
        const float red = 76.0F / 255; // as a grey value of 8 bits
        QVERIFY(test::nearlyEqual(set->read({0, 1, 2, 3}, {1, 1, 1}).pixels,
                                  {red, red, 0, red})); // the longest tail counts
        m_folder->put("labels.csv", "f,y\na.png,1\n" + QByteArray(m_folder->path().c_str()) + "//etc/passwd,2\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), UnsafeFile, "line 3");
        m_folder->put("labels.csv", "f,y\na.png,1\n" + QByteArray(m_folder->path().c_str()) + "/../../etc/passwd,2\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), UnsafeFile, "line 3");
    }

    void textFilesWithNames()
    {
        m_folder->putImage("0.jpg", test::plainImage(0, 0, 0));
        m_folder->putImage("1.jpg", test::plainImage(0, 0, 0));
        m_folder->put("data.txt", "0.jpg 0.5,2018-07-01 17:09:44:1\n1.jpg -0.5,2018-07-01 17:09:44:2\n");
        m_folder->put("readme.txt", "Two pictures, \"made by hand.\nNot a table");
        QCOMPARE(openDataset(m_folder->path())->labels().values, (std::vector<float>{0.5F, -0.5F}));
    }

    void namesOfLabelsAreShort()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->put("labels.csv", "f," + QByteArray(100000, 'y') + "\na.png,1\n");
        QVERIFY(openDataset(m_folder->path())->labelNames().at(0).size() < 200);
    }

    void whatIsReadIntoATableIsSaid()
    {
        m_folder->putImage("IMG_1.JPG", test::plainImage(0, 0, 0));
        m_folder->putImage("p1/IMG_2.JPG", test::plainImage(0, 0, 0));
        m_folder->put("labels.csv", "f|y\nimg_1.jpg|1,001\nP1/img_2.jpg|2,5\nimg_1.jpg|3\nimg_1.jpg|1,001\n");
        const auto set = openDataset(m_folder->path());
        QCOMPARE(set->labels().values, (std::vector<float>{1.001F, 2.5F, 3, 1.001F}));
        const QString notes = test::notesOf(*set);
        for (const auto *part :
             {"capital and small letters of names are not those of the files",
              "a comma in a number, as in “1,001”, is a decimal one", "2 rows name images that other rows name",
              "rows whose labels are not those of the first row of the same image: 1 (IMG_1.JPG)"})
            QVERIFY2(notes.contains(part), qPrintable(notes));
        m_folder->putImage("img_1.JPG", test::plainImage(0, 0, 0)); // now two may be meant
        DRM_VERIFY_ERROR(openDataset(m_folder->path(), {true}), FileNotFound, "line 2");
    }

    void aNumberIsNoNameInOtherLetters()
    {
        QByteArray csv = "id,file,y\n";
        for (int i = 1; i <= 12; ++i) {
            m_folder->putImage(QString::number(i) + ".png", test::plainImage(0, 0, 20 * i));
            csv += QByteArray::number(i) + "," + QByteArray::number(13 - i) + ".PNG," + QByteArray::number(i) + "\n";
        }
        m_folder->put("labels.csv", csv);
        const auto set = openDataset(m_folder->path());
        QCOMPARE(QString::fromStdString(set->imageName(0)), QStringLiteral("12.png"));
    }

    void decimalCommasBetweenCommas()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->put("labels.csv", "a.png,0,05\na.png,-1,5\na.png,0,25\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), UnsuitableData, "as decimal commas would make them");
        m_folder->put("labels.csv", "a.png,0,5\na.png,-1,5\n"); // may be two labels
        QCOMPARE(openDataset(m_folder->path())->labelNames().size(), std::size_t{2});
        m_folder->put("labels.csv", "file,y\na.png,0,5\na.png,0,25\n");
        DRM_VERIFY_ERROR(openDataset(m_folder->path()), CorruptFile, "If a decimal comma made one");
        m_folder->put("labels.csv", "sep=;\nfile;y\na.png;0,5\n");
        QCOMPARE(openDataset(m_folder->path())->labels().values, (std::vector<float>{0.5F}));
    }

    void linksAreCounted()
    {
        const test::ImageFolder elsewhere;
        elsewhere.putImage("a.png", test::plainImage(0, 0, 0));
        elsewhere.putImage("inner/b.png", test::plainImage(0, 0, 0));
        m_folder->putImage("own/c.png", test::plainImage(0, 0, 0));
        QVERIFY(QFile::link(elsewhere.at("a.png"), m_folder->at("a.png")));
        QVERIFY(QFile::link(elsewhere.at("inner"), m_folder->at("inner")));
        m_folder->put("labels.csv", "f,y\na.png,1\ninner/b.png,2\nown/c.png,3\n");
        const QString notes = test::notesOf(*openDataset(m_folder->path()));
        QVERIFY2(notes.contains("images that are links or lie behind one, and so may be of another place: 2"),
                 qPrintable(notes));
        m_folder->put("labels.csv", "f,y\nown/c.png,3\n");
        const QString plain = test::notesOf(*openDataset(m_folder->path()));
        QVERIFY2(!plain.contains("links"), qPrintable(plain));
        QFile::remove(m_folder->at("labels.csv"));
        QFile::remove(m_folder->at("a.png"));
        const QString walked = test::notesOf(*openDataset(m_folder->path()));
        QVERIFY2(walked.contains("links to folders: 1 folder (inner)"), qPrintable(walked));
    }

    void textColumnsAreIgnored()
    {
        m_folder->putImage("a.png", test::plainImage(0, 0, 0));
        m_folder->put("labels.csv", "f,y,person,left empty\na.png,1,ann,\na.png,2,bob,\n");
        QCOMPARE(openDataset(m_folder->path())->labelNames(), (std::vector<std::string>{"y"}));
    }
};

DRM_TEST(ImageTableTest)
#include "ImageTableTest.moc"
