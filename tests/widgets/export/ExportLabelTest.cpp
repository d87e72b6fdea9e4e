// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/ExportLabel.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/export/ExportFooter.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/plot/PlotView.h"
#include "widgets/table/CompactTable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>
#include <QXmlStreamReader>

using namespace drm;

namespace {

const QString checksum(64, QLatin1Char('a'));

class Owner : public QWidget, public SourceOwner {
public:
    explicit Owner(const QVector<ShownSource> &sources)
        : m_sources(sources)
    {
    }

    QString sourceTitle() const override { return QStringLiteral("Loss"); }
    QVector<ShownSource> sources() const override { return m_sources; }

private:
    QVector<ShownSource> m_sources;
};

ShownSource named(const QString &model)
{
    return {model,
            checksum,
            QStringLiteral("gaze.h5"),
            QStringLiteral("run-1.h5"),
            QStringLiteral("1b4e28ba"),
            QStringLiteral("2026-01-31T12:00:00Z"),
            QStringLiteral("1.2")};
}

/// An owner with a plot that shows one curve.
struct Shown {
    explicit Shown(const QVector<ShownSource> &sources)
        : owner(sources)
        , plot(new PlotView)
    {
        auto *column = new QVBoxLayout(&owner);
        column->addWidget(plot);
        plot->setAxisLabels(QStringLiteral("iteration"), QStringLiteral("value"));
        plot->addCurve(QStringLiteral("total"), 0);
        plot->setCurve(0, {0, 1, 2}, {4, 2, 1});
        owner.resize(500, 320);
        owner.show();
    }

    Owner owner;
    PlotView *plot;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Texts of all elements of this name, one after the other; a sentence that is no text of it where the XML is damaged.
QStringList elements(const QByteArray &text, const QString &name)
{
    QStringList found;
    QXmlStreamReader xml(text);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            found << xml.readElementText(QXmlStreamReader::IncludeChildElements);
    return xml.hasError() ? QStringList{QStringLiteral("damaged: ") + xml.errorString()} : found;
}

QByteArray xmpOf(const QByteArray &pdf)
{
    const qsizetype begin = pdf.indexOf("<x:xmpmeta");
    const QByteArray end = "</x:xmpmeta>";
    const qsizetype close = pdf.indexOf(end, begin);
    return begin < 0 || close < 0 ? QByteArray() : pdf.mid(begin, close - begin + end.size());
}

} // namespace

class ExportLabelTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("ExportLabelTest");
        QCoreApplication::setApplicationVersion("7.8");
        test::keepSettingsIn(m_folder.path());
    }

    void init() { ExportFooter::setWanted(false); }

    void names_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        const auto same = [](const char *row, const QString &name) { QTest::newRow(row) << name << name; };
        same("plain", QStringLiteral("gaze.pt"));
        same("letters", QString::fromUtf8("Grüße 目.pt"));
        same("markup", QStringLiteral("</title><script>alert(1)</script>]]>&amp;--><!--.pt"));
        same("table", QStringLiteral("a,=1+1;\"b\"%2C.pt"));
        same("pdf", QStringLiteral("a) >> endobj \\( ?>.pt"));
        QTest::newRow("lines") << QStringLiteral("a\nb\r\n# model: c\t.pt") << QStringLiteral("a b? # model: c .pt");
        QTest::newRow("no UTF-8") << QString::fromStdString("\xff\xfe.pt")
                                  << QString(2, QChar::ReplacementCharacter) + QStringLiteral(".pt");
        QTest::newRow("half a letter") << QString(QChar(0xD800)) + QStringLiteral(".pt")
                                       << QString(QChar::ReplacementCharacter) + QStringLiteral(".pt");
        QTest::newRow("long") << QString(10000, QLatin1Char('x')) + QStringLiteral(".pt")
                              << QString(127, QLatin1Char('x')) + QChar(0x2026) + QString(124, QLatin1Char('x'))
                + QStringLiteral(".pt");
        QTest::newRow("blank") << QString(10000, QLatin1Char(' ')) + QStringLiteral("x") << QStringLiteral("x");
    }

    void names()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        Shown shown({named(name)});
        const auto save = [&](const char *suffix) {
            const QString path = m_folder.filePath(QStringLiteral("plot.") + QLatin1String(suffix));
            return shown.plot->save(path) ? contentOf(path) : QByteArray();
        };

        const QImage png = QImage::fromData(save("png"));
        QCOMPARE(png.text("Title"), QString("Loss"));
        QCOMPARE(png.text("Model"), written);
        QCOMPARE(png.text("Model-SHA256"), checksum);
        QCOMPARE(png.text("Data"), QString("gaze.h5"));
        QCOMPARE(png.text("Run"), QString("run-1.h5"));
        QCOMPARE(png.text("Date"), QString("2026-01-31T12:00:00Z"));
        QVERIFY(png.text("Software").endsWith(" 7.8"));

        const QString model = QStringLiteral("Model: ") + written + QStringLiteral("; Model-SHA256: ") + checksum;
        const QByteArray svg = save("svg");
        QCOMPARE(elements(svg, QStringLiteral("title")),
                 QStringList({"Loss", "Loss"})); // the drawing's, and in its RDF
        QVERIFY2(elements(svg, QStringLiteral("desc")).value(0).startsWith(model), svg.left(2000));
        QVERIFY2(elements(svg, QStringLiteral("description")).value(0).startsWith(model), svg.left(2000));
        QCOMPARE(elements(svg, QStringLiteral("script")), QStringList());

        const QByteArray pdf = save("pdf");
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY2(elements(xmpOf(pdf), QStringLiteral("description")).value(0).startsWith(model), xmpOf(pdf));
        QVERIFY(pdf.contains("/Title ("));

        const QStringList lines = QString::fromUtf8(save("csv")).split(QStringLiteral("\r\n"));
        const qsizetype head = lines.indexOf(QStringLiteral("iteration,total"));
        QVERIFY2(head > 5, qPrintable(lines.join('\n')));
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(lines[i].startsWith("# "), i < head);
        QString encoded = lines[1];
        QVERIFY(encoded.startsWith("# model: "));
        QVERIFY(!encoded.contains(',') && !encoded.contains(';') && !encoded.contains('"'));
        for (const auto &[code, letter] : {std::pair("%2C", ","), {"%3B", ";"}, {"%22", "\""}, {"%25", "%"}})
            encoded.replace(QLatin1String(code), QLatin1String(letter));
        QCOMPARE(encoded, QStringLiteral("# model: ") + written);
    }

    void bothSourcesAreNamed()
    {
        Shown shown({named(QStringLiteral("a.pt")), named(QStringLiteral("b.pt"))});
        const QJsonObject json = ExportLabel::of(*shown.plot, QStringLiteral("left")).json();
        QCOMPARE(json["title"].toString(), QString::fromUtf8("Loss – left"));
        QCOMPARE(json["model"].toString(), QString("a.pt"));
        QCOMPARE(json["model_2"].toString(), QString("b.pt"));
        QCOMPARE(json["model_sha256_2"].toString(), checksum);
        shown.plot->copyPicture();
        QCOMPARE(QGuiApplication::clipboard()->image().text("Model 2"), QString("b.pt"));
    }

    void whatIsOfNoModelSaysSo()
    {
        PlotView plot;
        const QImage alone = [&plot] {
            QImage image(1, 1, QImage::Format_RGB32);
            ExportLabel::of(plot).describe(image);
            return image;
        }();
        QCOMPARE(alone.textKeys(), QStringList({"Creation Time", "Software"}));
    }

    void theFooterAddsToThePicture()
    {
        Shown shown({named(QString(300, QLatin1Char('m')))});
        shown.plot->copyPicture();
        const QImage plain = QGuiApplication::clipboard()->image();
        QMenu menu;
        QAction *entry = ExportFooter::addTo(menu);
        QVERIFY(entry->isCheckable() && !entry->isChecked());
        entry->trigger();
        QVERIFY(ExportFooter::isWanted());
        QMenu later;
        QVERIFY(ExportFooter::addTo(later)->isChecked());

        shown.plot->copyPicture();
        const QImage whole = QGuiApplication::clipboard()->image();
        QCOMPARE(whole.width(), plain.width());
        QVERIFY(whole.height() > plain.height() + 30);
        QCOMPARE(whole.copy(plain.rect()).convertToFormat(QImage::Format_RGB32),
                 plain.convertToFormat(QImage::Format_RGB32));
        QVERIFY(inked(whole, plain.height()));
        QVERIFY(!whole.text("Model").isEmpty());

        const QString path = m_folder.filePath("footer.svg");
        QVERIFY(shown.plot->save(path));
        const QString drawing = QString::fromUtf8(contentOf(path));
        QVERIFY(drawing.contains("run-1.h5</text>"));
        QVERIFY(drawing.contains(QString::fromUtf8("mm…mm")));
        QVERIFY(shown.plot->save(m_folder.filePath("footer.pdf")));
    }

    void smallPicturesKeepTheirPixels()
    {
        Owner owner({named(QStringLiteral("gaze.pt"))});
        auto *grid = new ImageGrid(&owner);
        QImage picture(20, 10, QImage::Format_RGB32);
        picture.fill(Qt::red);
        grid->setTiles({{QStringLiteral("mask"), picture, {}}});
        const QString path = m_folder.filePath("mask.png");
        QVERIFY(grid->savePicture(0, path));
        QImage saved(path);
        QCOMPARE(saved.size(), picture.size());
        QCOMPARE(saved.text("Title"), QString::fromUtf8("Loss – mask"));
        QCOMPARE(saved.text("Model"), QString("gaze.pt"));
        ExportFooter::setWanted(true);
        QVERIFY(grid->savePicture(0, path));
        saved = QImage(path);
        QVERIFY(saved.width() > 200 && saved.height() > 20);
        QCOMPARE(saved.copy((saved.width() - 20) / 2, 0, 20, 10).convertToFormat(QImage::Format_RGB32), picture);
        QVERIFY(inked(saved, 10));
    }

    void tablesAreCopiedWithTheirSource()
    {
        QStandardItemModel numbers(1, 1);
        numbers.setHorizontalHeaderLabels({QStringLiteral("output")});
        numbers.setItem(0, 0, new QStandardItem(QStringLiteral("yaw")));
        Owner owner({named(QStringLiteral("gaze.pt"))});
        auto *table = new CompactTable(&owner);
        table->setModel(&numbers);
        table->findChild<QAction *>("copyTable")->trigger();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY(text.contains("# model: gaze.pt\n# model-sha256: aa"));
        QVERIFY(text.endsWith("\noutput\nyaw\n"));
        CompactTable ofNoModel;
        ofNoModel.setModel(&numbers);
        ofNoModel.findChild<QAction *>("copyTable")->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("output\nyaw\n"));
    }

private:
    /// Whether something is written below `top`.
    static bool inked(const QImage &image, int top)
    {
        const QRgb background = image.pixel(0, image.height() - 1);
        for (int y = top; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) != background)
                    return true;
        return false;
    }

    QTemporaryDir m_folder;
};

DRM_TEST(ExportLabelTest)
#include "ExportLabelTest.moc"
