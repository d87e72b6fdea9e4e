// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/Dataset.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace drm;

namespace {

/// Equal numbers, but for the last bits that resizing costs.
bool near(const std::vector<float> &a, const std::vector<float> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](float x, float y) { return std::abs(x - y) < 1e-5F; });
}

} // namespace

class ImageFolderDatasetTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString &name) const { return m_folder->filePath(name); }
    std::string folder() const { return m_folder->path().toStdString(); }

    void put(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QByteArray bytes(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void putImage(const QString &name, const cv::Mat &image) const
    {
        QDir().mkpath(QFileInfo(at(name)).path());
        QVERIFY(cv::imwrite(at(name).toStdString(), image));
    }

    static cv::Mat plain(int blue, int green, int red) { return {4, 6, CV_8UC3, cv::Scalar(blue, green, red)}; }

    static std::vector<float> firstPixel(const std::string &path, int channels = 3)
    {
        const auto batch = openDataset(path)->read({0}, {channels, 1, 1});
        return batch.pixels;
    }

    static QString notesOf(const Dataset &set)
    {
        QString text;
        for (const auto &note : set.notes())
            text += QString("%1: %2\n").arg(toString(note.kind), QString::fromStdString(note.text.english()));
        return text;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void labelsOfAnyColumnNames()
    {
        putImage("images/b.png", plain(0, 0, 255));
        putImage("images/a.png", plain(255, 0, 0));
        put("labels.csv",
            "who,yaw (deg),Picture,\"pitch, deg\"\r\nann,1.5,b.png,-2e-1\r\n\r\n\"Bob \"\"B\"\"\",+3,images/a.png,.25");
        const auto set = openDataset(folder());
        QCOMPARE(set->size(), 2);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"yaw", "pitch, deg"}));
        QCOMPARE(set->labelUnits(), (std::vector<std::string>{"deg", ""}));
        QCOMPARE(set->nativeShape().channels, 3);
        QCOMPARE(set->nativeShape().height, 4);
        QCOMPARE(set->nativeShape().width, 6);
        QCOMPARE(set->labels().values, (std::vector<float>{1.5F, -0.2F, 3, 0.25F}));
        Table labels;
        const auto batch = set->read({1, 0, 1}, {3, 2, 2}, &labels);
        QCOMPARE(batch.count, 3);
        QVERIFY(near({batch.image(0), batch.image(1)}, {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1})); // blue
        QVERIFY(near({batch.image(1), batch.image(2)}, {1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0})); // red
        QCOMPARE(labels.values, (std::vector<float>{3, 0.25F, 1.5F, -0.2F, 3, 0.25F}));
        QCOMPARE(set->labels({1, 0, 1}).values, labels.values);
        DRM_VERIFY_ERROR(set->labels({2}), InvalidArgument, "Image 2");
        QCOMPARE(openDataset(at("labels.csv").toStdString())->size(), 2);
    }

    void otherSeparatorsAndNoHeading()
    {
        putImage("a.png", plain(0, 0, 0));
        putImage("b.png", plain(0, 0, 0));
        put("table.csv",
            "\xef\xbb\xbf"
            "angle;file\n1;a.png\n2;b.png\n");
        QCOMPARE(openDataset(folder())->labelNames(), (std::vector<std::string>{"angle"}));
        put("table.csv", "a.png\t1\t7\nb.png\t2\t8\n");
        const auto set = openDataset(folder());
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"label 1", "label 2"}));
        QCOMPARE(set->labels().values, (std::vector<float>{1, 7, 2, 8}));
    }

    void imagesWithoutLabels()
    {
        putImage("images/c.png", plain(0, 255, 0));
        putImage("images/B.JPG", plain(9, 9, 9));
        put("images/notes.txt", "no image");
        const auto set = openDataset(folder());
        QCOMPARE(set->size(), 2);
        QVERIFY(set->labelNames().empty() && set->labels().empty());
        Table labels{1, 1, {1}};
        QVERIFY(near(set->read({1}, {3, 1, 1}, &labels).pixels, {0, 1, 0}));
        QVERIFY(labels.empty());
        QVERIFY(set->labels({1}).empty());
    }

    void formats()
    {
        const cv::Mat deep(4, 6, CV_16UC3, cv::Scalar(0, 13107, 65535));
        putImage("deep.png", deep);
        put("x.csv", "f\ndeep.png\n");
        QVERIFY(near(firstPixel(at("x.csv").toStdString()), {1, 0.2F, 0}));
        putImage("clear.png", cv::Mat(4, 6, CV_8UC4, cv::Scalar(0, 51, 255, 10)));
        put("x.csv", "f\nclear.png\n");
        QVERIFY(near(firstPixel(at("x.csv").toStdString()), {1, 0.2F, 0}));
        putImage("grey.png", cv::Mat(4, 6, CV_8UC1, cv::Scalar(51)));
        put("x.csv", "f\ngrey.png\n");
        QCOMPARE(openDataset(at("x.csv").toStdString())->nativeShape().channels, 1);
        QVERIFY(near(firstPixel(at("x.csv").toStdString()), {0.2F, 0.2F, 0.2F}));
        QVERIFY(near(firstPixel(at("x.csv").toStdString(), 1), {0.2F}));
        for (const auto *name : {"i.bmp", "i.webp", "i.ppm", "i.jpg", "i.pgm", "i.tif", "i.tiff"}) {
            putImage(name, std::string(name) == "i.pgm" ? cv::Mat(4, 6, CV_8UC1, cv::Scalar(51)) : plain(51, 51, 51));
            put("x.csv", QByteArray("f\n") + name + "\n");
            const auto set = openDataset(at("x.csv").toStdString());
            QCOMPARE(set->nativeShape().width, 6);
            QVERIFY2(std::abs(set->read({0}, {3, 1, 1}).pixels[1] - 0.2F) < 0.01F, name);
        }
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
        putImage("a.png", plain(0, 0, 0));
        putImage("images/b.png", plain(0, 0, 0));
        put("notes.txt", "not an image");
        put("labels.csv", csv);
        const auto error = errorOf([&] { openDataset(folder(), {true}); });
        QVERIFY2(error.kind() == static_cast<ErrorKind>(kind), error.what());
        QVERIFY2(QString(error.what()).contains(part), error.what());
        QVERIFY2(!QString(error.what()).contains('\x1b'), error.what());
    }

    // Each is left out and counted; the rest is read.
    void badRowsAreLeftOut()
    {
        putImage("a.png", plain(0, 0, 0));
        put("labels.csv",
            "f,y\na.png,1\ngone.png,2\na.png,nan\na.png\n../a.png,3\na.png,4\n,5\na.png,left\na.png,6\na.png,7\n"
            "gone2.png,8\n");
        const auto set = openDataset(folder());
        QCOMPARE(set->labels().values, (std::vector<float>{1, 4, 6, 7}));
        const auto notes = notesOf(*set);
        for (const auto *part :
             {"4 of 11 rows of labels.csv", "the image does not exist: 2 rows (line 3, line 12)",
              "a label is not the finite number that it should be: 2 rows (line 4, line 9)",
              "another number of cells than the first row: 1 row (line 5)",
              "leads out of the folder, which is refused: 1 row (line 6)", "the file name is missing: 1 row (line 8)"})
            QVERIFY2(notes.contains(part), qPrintable(notes));
        // What is wrong further down is named with its own line.
        put("bad.png", "no image");
        put("labels.csv", "f,y\ngone.png,1\nbad.png,2\n");
        DRM_VERIFY_ERROR(openDataset(folder())->size(), UnsupportedFile, "labels.csv, line 3");
        put("labels.csv", "f,y\ngone.png,1\n");
        DRM_VERIFY_ERROR(openDataset(folder()), FileNotFound, "labels.csv, line 2");
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
        row("twice", "file,y\na.png,1\na.png,2\n", "y", "", {1, 2}, "1 row names an image that another row names");
        row("no labels", "file,who\na.png,ann\nb.png,bob\n", "", "", {}, "labels not found: no column of table.csv");
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
        putImage("a.png", plain(0, 0, 0));
        putImage("b.png", plain(0, 0, 0));
        put("table.csv", csv);
        for (const auto &path : {folder(), at("table.csv").toStdString()}) {
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
            QVERIFY2(notesOf(*set).contains(note), qPrintable(notesOf(*set)));
        }
    }

    void countersAreNoLabels()
    {
        putImage("a.png", plain(0, 0, 0));
        QByteArray csv = "n,file,y\n";
        for (int i = 0; i < 12; ++i)
            csv += QByteArray::number(i) + ",a.png," + QByteArray::number(i * i) + "\n";
        put("labels.csv", csv);
        QCOMPARE(openDataset(folder())->labelNames(), (std::vector<std::string>{"y"}));
        // Alone, it is what there is to learn.
        csv = "angle,file\n";
        for (int i = 0; i < 12; ++i)
            csv += QByteArray::number(i) + ",a.png\n";
        put("labels.csv", csv);
        QCOMPARE(openDataset(folder())->labelNames(), (std::vector<std::string>{"angle"}));
    }

    void absolutePathsStayInTheFolder()
    {
        putImage("a.png", plain(0, 0, 0));
        putImage("p1/a.png", plain(0, 0, 255));
        const auto inside = folder().c_str() + QByteArray("/p1/a.png");
        put("labels.csv", "f,y\n" + inside + ",1\n/home/ann/p1/a.png,2\n/home/ann/a.png,3\n/home/ann/p1/a.png,4\n");
        const auto set = openDataset(folder(), {true});
        const float red = 76.0F / 255; // as a grey value of 8 bits
        QVERIFY(near(set->read({0, 1, 2, 3}, {1, 1, 1}).pixels, {red, red, 0, red})); // the longest tail counts
        put("labels.csv", "f,y\na.png,1\n" + QByteArray(folder().c_str()) + "//etc/passwd,2\n");
        DRM_VERIFY_ERROR(openDataset(folder(), {true}), UnsafeFile, "line 3");
        put("labels.csv", "f,y\na.png,1\n" + QByteArray(folder().c_str()) + "/../../etc/passwd,2\n");
        DRM_VERIFY_ERROR(openDataset(folder(), {true}), UnsafeFile, "line 3");
    }

    void textFilesWithNames()
    {
        putImage("0.jpg", plain(0, 0, 0));
        putImage("1.jpg", plain(0, 0, 0));
        put("data.txt", "0.jpg 0.5,2018-07-01 17:09:44:1\n1.jpg -0.5,2018-07-01 17:09:44:2\n");
        put("readme.txt", "Two pictures, \"made by hand.\nNot a table");
        QCOMPARE(openDataset(folder())->labels().values, (std::vector<float>{0.5F, -0.5F}));
    }

    void namesOfLabelsAreShort()
    {
        putImage("a.png", plain(0, 0, 0));
        put("labels.csv", "f," + QByteArray(100000, 'y') + "\na.png,1\n");
        QVERIFY(openDataset(folder())->labelNames().at(0).size() < 200);
    }

    void otherFilesAreCounted()
    {
        for (int i = 0; i < 10; ++i)
            putImage(QString("p%1.png").arg(i), plain(i, 0, 0));
        putImage("q.jpg", plain(0, 0, 0));
        QFile::rename(at("q.jpg"), at("q.jfif"));
        putImage("r.tif", plain(0, 0, 0));
        QFile::copy(at("p1.png"), at("without ending"));
        putImage("p3_mask.png", plain(0, 0, 0));
        putImage("alone_mask.png", plain(0, 0, 0));
        put(".DS_Store", "x");
        put("._p1.png", QByteArray(100, '\0'));
        put("Thumbs.db", "x");
        put("p4.gif", "GIF89a");
        put("empty.png", "");
        putImage("more/s.png", plain(0, 0, 0));
        const auto set = openDataset(folder());
        QCOMPARE(set->size(), 14);
        const auto notes = notesOf(*set);
        for (const auto *part :
             {"no image: 3 files (.DS_Store, ._p1.png, Thumbs.db)", "the file is empty: 1 file (empty.png)",
              "a mask, by its name beside an image: 1 file (p3_mask.png)", "convert it to PNG: 1 file (p4.gif)",
              "in a sub-folder of a folder that holds images itself: 1 image (more/s.png)", "labels not found"})
            QVERIFY2(notes.contains(part), qPrintable(notes));
        QVERIFY(errorOf([&] { openDataset(folder(), {true}); }).kind() == ErrorKind::CorruptFile);
        QFile::remove(at("empty.png"));
        DRM_VERIFY_ERROR(openDataset(folder(), {true}), UnsuitableData, "p4.gif");
        QFile::remove(at("p4.gif"));
        QCOMPARE(openDataset(folder(), {true})->size(), 14);
    }

    void subFolders()
    {
        for (const auto *name : {"p01/day1/a.png", "p01/day2/b.png", "p00/c.png", ".trash/d.png", "masks/e.png"})
            putImage(name, plain(0, 0, 0));
        QFile::link(at("p00"), at("again"));
        const auto set = openDataset(folder());
        QCOMPARE(set->size(), 3);
        QVERIFY2(notesOf(*set).contains("3 image files of sub-folders"), qPrintable(notesOf(*set)));
        QVERIFY2(notesOf(*set).contains("masks, by their name: 1 folder"), qPrintable(notesOf(*set)));
        DRM_VERIFY_ERROR(set->read({3}, {3, 1, 1}), InvalidArgument, "Image 3");
        QString deep;
        for (int i = 0; i < 12; ++i)
            deep += "x/";
        putImage(deep + "f.png", plain(0, 0, 0));
        QVERIFY(notesOf(*openDataset(folder())).contains("more than eight folders deep"));
    }

    void orientationTagsAreApplied_data()
    {
        QTest::addColumn<int>("orientation");
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::newRow(qPrintable(QString::number(orientation))) << orientation;
    }

    // The upper left quarter of the scene is white. Each tag says how a camera stored it; read, it stands upright.
    void orientationTagsAreApplied()
    {
        QFETCH(int, orientation);
        cv::Mat scene(16, 32, CV_8UC3, cv::Scalar(0, 0, 0));
        scene(cv::Rect(0, 0, 16, 8)).setTo(cv::Scalar(255, 255, 255));
        // As the EXIF standard has it: where the stored first row and first column lie in the scene.
        const auto stored = [&](int y, int x) -> cv::Vec3b {
            const int bottom = scene.rows - 1;
            const int right = scene.cols - 1;
            switch (orientation) {
            case 2:
                return scene.at<cv::Vec3b>(y, right - x);
            case 3:
                return scene.at<cv::Vec3b>(bottom - y, right - x);
            case 4:
                return scene.at<cv::Vec3b>(bottom - y, x);
            case 5:
                return scene.at<cv::Vec3b>(x, y);
            case 6: // first row: the scene's right side, first column: its top
                return scene.at<cv::Vec3b>(x, right - y);
            case 7:
                return scene.at<cv::Vec3b>(bottom - x, right - y);
            case 8: // first row: the scene's left side, first column: its bottom
                return scene.at<cv::Vec3b>(bottom - x, y);
            default:
                return scene.at<cv::Vec3b>(y, x);
            }
        };
        const bool turned = orientation >= 5;
        cv::Mat camera(turned ? 32 : 16, turned ? 16 : 32, CV_8UC3);
        for (int y = 0; y < camera.rows; ++y)
            for (int x = 0; x < camera.cols; ++x)
                camera.at<cv::Vec3b>(y, x) = stored(y, x);
        QByteArray exif("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\0\0\0\0\0\0\0", 26);
        exif[19] = static_cast<char>(orientation);
        putImage("a.jpg", camera);
        auto jpeg = bytes("a.jpg");
        const auto length = static_cast<char>(exif.size() + 8);
        jpeg.insert(2, QByteArray("\xff\xe1\0", 3) + length + QByteArray("Exif\0\0", 6) + exif);
        put("a.jpg", jpeg);
        const auto set = openDataset(folder());
        QCOMPARE(set->nativeShape().height, 16);
        QCOMPARE(set->nativeShape().width, 32);
        QCOMPARE(notesOf(*set).contains("orientation tag"), orientation != 1);
        const auto pixels = set->read({0}, {1, 16, 32}).pixels;
        for (std::size_t y = 4; y < 16; y += 8)
            for (std::size_t x = 8; x < 32; x += 16) // the middle of each quarter
                QVERIFY(std::abs(pixels[y * 32 + x] - (y == 4 && x == 8 ? 1.0F : 0.0F)) < 0.05F);
    }

    void smallFilesThatClaimMuchAreNotDecoded()
    {
        putImage("a.jpg", plain(0, 0, 0));
        auto jpeg = bytes("a.jpg");
        const auto frame = jpeg.indexOf(QByteArray("\xff\xc0", 2));
        QVERIFY(frame > 0);
        jpeg.replace(frame + 5, 4, QByteArray("\x1b\x58\x1b\x58", 4)); // 7000 × 7000
        put("a.jpg", jpeg);
        DRM_VERIFY_ERROR(openDataset(folder()), CorruptFile, "damaged or incomplete");
        jpeg.replace(frame + 5, 4, QByteArray("\x23\x28\x23\x28", 4)); // 9000 × 9000
        put("a.jpg", jpeg);
        DRM_VERIFY_ERROR(openDataset(folder()), CorruptFile, "damaged or incomplete");
    }

    void textColumnsAreIgnored()
    {
        putImage("a.png", plain(0, 0, 0));
        put("labels.csv", "f,y,person,left empty\na.png,1,ann,\na.png,2,bob,\n");
        QCOMPARE(openDataset(folder())->labelNames(), (std::vector<std::string>{"y"}));
    }

    void damagedImagesAreNamed_data()
    {
        QTest::addColumn<QString>("extension");
        for (const auto *extension : {"png", "jpg", "bmp", "webp", "ppm", "pgm", "tif"})
            QTest::newRow(extension) << QString(extension);
    }

    // Cut at every length and with every byte inverted in turn: pixels or an Error with the line, never a crash.
    void damagedImagesAreNamed()
    {
        QFETCH(QString, extension);
        cv::Mat image(24, 32, extension == "pgm" ? CV_8UC1 : CV_8UC3);
        cv::RNG random(7);
        random.fill(image, cv::RNG::UNIFORM, 0, 255);
        const auto name = "whole." + extension;
        putImage(name, image);
        putImage("a.png", plain(0, 0, 0));
        const auto whole = bytes(name);
        put("labels.csv", "f\na.png\n" + ("bad." + extension).toUtf8() + "\n");
        put("bad." + extension, whole);
        const auto set = openDataset(folder());
        QCOMPARE(set->read({0, 1}, {3, 8, 8}).count, 2);
        const int step = std::max(1, static_cast<int>(whole.size() / 60));
        for (int length = 0; length < whole.size() - 4; length += step) {
            put("bad." + extension, whole.left(length));
            const auto error = errorOf([&] { set->read({1}, {3, 8, 8}); });
            QVERIFY2(QString(error.what()).contains("labels.csv, line 3"), error.what());
        }
        for (int place = 0; place < whole.size(); place += step) {
            auto copy = whole;
            copy[place] = static_cast<char>(~copy[place]);
            put("bad." + extension, copy);
            try {
                QCOMPARE(set->read({1}, {3, 8, 8}).count, 1);
            } catch (const Error &error) {
                QVERIFY2(QString(error.what()).contains("labels.csv, line 3"), error.what());
            }
        }
    }

    void hugeImagesAreRefusedUndecoded()
    {
        putImage("a.png", plain(0, 0, 0));
        auto png = bytes("a.png");
        // 40,000 × 40,000 pixels, claimed in the header.
        png.replace(16, 8, QByteArray("\x00\x00\x9c\x40\x00\x00\x9c\x40", 8));
        put("a.png", png);
        DRM_VERIFY_ERROR(openDataset(folder()), UnsupportedFile, "megapixels");
        QFile::remove(at("a.png"));
        put("b.ppm", "P6 99999999999999 99999999999999 255\n");
        DRM_VERIFY_ERROR(openDataset(folder()), UnsupportedFile, "megapixels");
    }

    void wrongPathsAndRequests()
    {
        DRM_VERIFY_ERROR(openDataset(at("gone").toStdString()), FileNotFound, "gone");
        DRM_VERIFY_ERROR(openDataset(folder()), UnsuitableData, "holds no images");
        put("labels.csv", "");
        DRM_VERIFY_ERROR(openDataset(at("labels.csv").toStdString()), UnsupportedFile, "an empty file");
        put("labels.csv", QByteArray("f,y\na.png,1\0\n", 13));
        DRM_VERIFY_ERROR(openDataset(folder()), UnsupportedFile, "no CSV");
        put("model.onnx", QByteArray("\x08\x07\x12\x07pytorch", 11));
        DRM_VERIFY_ERROR(openDataset(at("model.onnx").toStdString()), UnsupportedFile, "an ONNX model");
        QFile::remove(at("labels.csv"));
        putImage("a.png", plain(0, 0, 0));
        put("one.csv", "f\na.png\n");
        put("two.csv", "f\na.png\n");
        DRM_VERIFY_ERROR(openDataset(folder()), UnsuitableData, "several CSV files");
        QFile::remove(at("two.csv"));
        const auto set = openDataset(folder());
        DRM_VERIFY_ERROR(set->read({1}, {3, 4, 4}), InvalidArgument, "Image 1");
        DRM_VERIFY_ERROR(set->read({-1}, {3, 4, 4}), InvalidArgument, "Image -1");
        DRM_VERIFY_ERROR(set->read({0}, {2, 4, 4}), InvalidArgument, "channels");
        DRM_VERIFY_ERROR(set->read({0}, {3, -4, 4}), InvalidArgument, "pixels");
        DRM_VERIFY_ERROR(set->read(std::vector<std::int64_t>(10, 0), {3, 32768, 32768}), UnsuitableData, "GiB");
        const auto native = set->read({0, 0}, {});
        QCOMPARE(native.height, 4);
        QCOMPARE(native.width, 6);
    }

    void realImages()
    {
        if (!QFileInfo::exists(DRM_SHARED_DIR "/data/gaze_eyes/labels.csv"))
            QSKIP("the real images are not here");
        const auto set = openDataset(DRM_SHARED_DIR "/data/gaze_eyes");
        QCOMPARE(set->size(), 1045);
        QCOMPARE(set->labelNames(), (std::vector<std::string>{"gaze_x", "gaze_y"}));
        QCOMPARE(set->nativeShape().width, 50);
        QCOMPARE(set->labels().at(0, 0), -0.45034377387318564F);
        QCOMPARE(set->read(drawIndices(set->size(), 20, 0), {3, 64, 64}).count, 20);
    }
};

DRM_TEST(ImageFolderDatasetTest)
#include "ImageFolderDatasetTest.moc"
