// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PdfWriter.h"
#include "core/report/document/ReportSection.h"
#include "tests/fixtures/SampleReport.h"
#include "tests/fixtures/TestProgram.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <functional>
#include <memory>

using namespace drm;

namespace {

QByteArray transparentPng()
{
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(QColor(255, 0, 0, 100));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

/// What a program writes of a PDF; empty where it is not installed.
QByteArray written(const QString &program, const QStringList &arguments, const QByteArray &bytes)
{
    if (QStandardPaths::findExecutable(program).isEmpty())
        return {};
    const QTemporaryDir folder;
    QFile file(folder.filePath("report.pdf"));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, QStringList(arguments).replaceInStrings("FILE", file.fileName()));
    process.waitForFinished();
    return process.readAll();
}

QString said(const QString &program, const QStringList &arguments, const QByteArray &bytes)
{
    return QString::fromUtf8(written(program, arguments, bytes));
}

/// The objects of a PDF, as qpdf reads them.
class PdfObjects {
public:
    explicit PdfObjects(const QByteArray &pdf)
        : m_objects(
            QJsonDocument::fromJson(
                written("qpdf", {"--json", "--json-stream-data=inline", "--decode-level=generalized", "FILE"}, pdf))
                .object()["qpdf"]
                .toArray()
                .at(1)
                .toObject())
    {
    }

    bool empty() const { return m_objects.isEmpty(); }
    QJsonObject trailer() const { return m_objects["trailer"].toObject()["value"].toObject(); }

    /// A value, and what it refers to, of a stream its dictionary.
    QJsonObject at(const QJsonValue &value) const
    {
        const QJsonObject object = m_objects["obj:" + value.toString()].toObject();
        return value.isObject()         ? value.toObject()
            : object.contains("stream") ? object["stream"].toObject()["dict"].toObject()
                                        : object["value"].toObject();
    }
    /// What a stream holds, unpacked.
    QByteArray stream(const QJsonValue &reference) const
    {
        return QByteArray::fromBase64(
            m_objects["obj:" + reference.toString()].toObject()["stream"].toObject()["data"].toString().toLatin1());
    }
    QJsonObject catalog() const { return at(trailer()["/Root"]); }

    QList<QJsonObject> ofType(const QString &type) const
    {
        QList<QJsonObject> found;
        forEach([&](const QJsonObject &dictionary) {
            if (dictionary["/Type"].toString() == type)
                found << dictionary;
        });
        return found;
    }

    /// Every dictionary, however deep.
    void forEach(const std::function<void(const QJsonObject &)> &see) const { visit(m_objects, see); }

private:
    static void visit(const QJsonValue &value, const std::function<void(const QJsonObject &)> &see)
    {
        if (value.isObject())
            see(value.toObject());
        const QJsonObject object = value.toObject();
        for (const QJsonValue &part : object)
            visit(part, see);
        const QJsonArray list = value.toArray();
        for (const QJsonValue &part : list)
            visit(part, see);
    }

    QJsonObject m_objects;
};

/// Of qpdf's texts, which say of what kind they are: "u:Title".
QString plain(const QJsonValue &value)
{
    return value.toString().section(QLatin1Char(':'), 1);
}

} // namespace

#define DRM_NEED_OBJECTS()                                                                                             \
    if (m_objects->empty())                                                                                            \
    QSKIP("qpdf is not installed")

/// What of PDF/A-1b (ISO 19005-1) can be read off the objects of the file: no validator is packaged.
class PdfWriterTest : public QObject {
    Q_OBJECT

private:
    const QString hardTitle = QStringLiteral("Prüfung <Ä> & „Ω“");
    QByteArray m_pdf;
    std::unique_ptr<PdfObjects> m_objects;

private Q_SLOTS:
    void initTestCase()
    {
        Report report = sample::report();
        report.cover.title = hardTitle.toStdString();
        report.cover.logo = transparentPng().toStdString();
        report.evidence.front().png = transparentPng().toStdString();
        m_pdf = pdfOf(documentOf(report, {}));
        m_objects = std::make_unique<PdfObjects>(m_pdf);
    }

    /// 6.1: the outer form. The comment marks the file as binary.
    void hasTheFormOfPdfA()
    {
        const QList<QByteArray> lines = m_pdf.left(64).split('\n');
        QCOMPARE(lines[0], QByteArray("%PDF-1.4"));
        QVERIFY(lines[1].size() > 4 && lines[1][0] == '%');
        QVERIFY(std::all_of(lines[1].begin() + 1, lines[1].begin() + 5,
                            [](char byte) { return static_cast<uchar>(byte) > 127; }));
        QVERIFY(m_pdf.trimmed().endsWith("%%EOF") && m_pdf.count("%%EOF") == 1);
        DRM_NEED_OBJECTS();
        QCOMPARE(m_objects->trailer()["/ID"].toArray().size(), 2);
        QVERIFY(m_objects->ofType("/XRef").isEmpty() && m_objects->ofType("/ObjStm").isEmpty());
    }

    /// 6.1.3 to 6.1.11, 6.4, 6.6, 6.9: nothing that is encrypted, runs, lies elsewhere or lets something shine through.
    void holdsNothingThatIsForbidden()
    {
        DRM_NEED_OBJECTS();
        const QSet<QString> forbidden{
            "/Encrypt",      "/JavaScript", "/JS",      "/OpenAction",   "/AA",    "/A",           "/EmbeddedFiles",
            "/EF",           "/F",          "/FFilter", "/FDecodeParms", "/OPI",   "/Alternates",  "/PS",
            "/OCProperties", "/AcroForm",   "/TR",      "/TR2",          "/Names", "/Requirements"};
        QStringList wrong;
        m_objects->forEach([&](const QJsonObject &dictionary) {
            for (auto entry = dictionary.begin(); entry != dictionary.end(); ++entry) {
                const QJsonValue value = entry.value();
                const QString filters = value.isArray() ? QJsonDocument(value.toArray()).toJson() : value.toString();
                const bool isWrong = forbidden.contains(entry.key())
                    || (entry.key() == "/SMask" && value.toString() != "/None")
                    || ((entry.key() == "/CA" || entry.key() == "/ca") && value.toDouble() != 1)
                    || (entry.key() == "/BM" && value.toString() != "/Normal" && value.toString() != "/Compatible")
                    || (entry.key() == "/Interpolate" && value.toBool())
                    || (entry.key() == "/Filter" && (filters.contains("LZW") || filters.contains("Crypt")))
                    || (entry.key() == "/S" && value.toString() == "/Transparency")
                    || (entry.key() == "/Subtype" && value.toString() == "/PS")
                    || (entry.key() == "/Annots" && !value.toArray().isEmpty()) || value.toString() == "/DeviceCMYK";
                if (isWrong)
                    wrong << entry.key() + " " + value.toVariant().toString();
            }
        });
        QCOMPARE(wrong, QStringList());
    }

    /// 6.2.2: the colours are those of a profile that lies in the file.
    void itsColoursAreDefined()
    {
        DRM_NEED_OBJECTS();
        const QJsonArray intents = m_objects->catalog()["/OutputIntents"].toArray();
        QCOMPARE(intents.size(), 1);
        const QJsonObject intent = m_objects->at(intents[0]);
        QCOMPARE(intent["/S"].toString(), QStringLiteral("/GTS_PDFA1"));
        QCOMPARE(m_objects->at(intent["/DestOutputProfile"])["/N"].toInt(), 3);
        const QByteArray profile = m_objects->stream(intent["/DestOutputProfile"]);
        QCOMPARE(profile.mid(36, 4), QByteArray("acsp"));
        QCOMPARE(profile.mid(16, 4), QByteArray("RGB "));
        QCOMPARE(profile[8], char(2)); // the version that PDF 1.4 knows
    }

    /// 6.3: every font is Type 0, and the part that is used lies in the file, with what its glyphs mean.
    void itsFontsAreEmbedded()
    {
        DRM_NEED_OBJECTS();
        int fonts = 0;
        for (const QJsonObject &font : m_objects->ofType("/Font")) {
            if (font["/Subtype"].toString() == "/CIDFontType2")
                continue; // looked at with the font that it belongs to
            const QByteArray name = font["/BaseFont"].toString().toUtf8();
            QVERIFY2(font["/Subtype"].toString() == "/Type0" && font["/Encoding"].toString() == "/Identity-H", name);
            const QByteArray meanings = m_objects->stream(font["/ToUnicode"]);
            QVERIFY2(meanings.contains("begincmap") && meanings.contains("beginbf"), name);
            const QJsonObject part = m_objects->at(font["/DescendantFonts"].toArray().at(0));
            QCOMPARE(part["/Subtype"].toString(), QStringLiteral("/CIDFontType2"));
            QCOMPARE(part["/CIDToGIDMap"].toString(), QStringLiteral("/Identity"));
            const QJsonObject described = m_objects->at(part["/FontDescriptor"]);
            static const QRegularExpression isSubset(QStringLiteral("^/[A-Z]{6}\\+"));
            QVERIFY2(isSubset.match(described["/FontName"].toString()).hasMatch(), name);
            QVERIFY2(m_objects->stream(described["/FontFile2"]).startsWith(QByteArray("\0\1\0\0", 4)), name);
            QVERIFY2(!m_objects->stream(described["/CIDSet"]).isEmpty(), name);
            ++fonts;
        }
        QVERIFY(fonts >= 3); // plain, bold, fixed
    }

    /// 6.7: what the file says of itself is there twice, and the same.
    void itsMetadataAgree()
    {
        DRM_NEED_OBJECTS();
        const QJsonObject metadata = m_objects->at(m_objects->catalog()["/Metadata"]);
        QCOMPARE(metadata["/Subtype"].toString(), QStringLiteral("/XML"));
        QVERIFY(!metadata.contains("/Filter")); // to be found without unpacking
        QMap<QString, QString> stated;
        QXmlStreamReader reader(m_objects->stream(m_objects->catalog()["/Metadata"]));
        while (!reader.atEnd()) {
            reader.readNext();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                stated[attribute.qualifiedName().toString()] = attribute.value().toString();
            if (reader.isStartElement() && reader.qualifiedName() == QLatin1String("rdf:li"))
                stated["dc:title"] = reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QCOMPARE(stated["pdfaid:part"], QStringLiteral("1"));
        QCOMPARE(stated["pdfaid:conformance"], QStringLiteral("B"));
        const QJsonObject info = m_objects->at(m_objects->trailer()["/Info"]);
        QCOMPARE(info.keys(), QStringList({"/CreationDate", "/Creator", "/Producer", "/Title"}));
        QCOMPARE(plain(info["/Title"]), hardTitle);
        QCOMPARE(stated["dc:title"], hardTitle);
        QCOMPARE(stated["xmp:CreatorTool"], plain(info["/Creator"]));
        QCOMPARE(stated["pdf:Producer"], plain(info["/Producer"]));
        const auto moment = [](QString text) {
            return QDateTime::fromString(text.remove(QRegularExpression("[^0-9]")).left(14), "yyyyMMddHHmmss");
        };
        QVERIFY(moment(stated["xmp:CreateDate"]).isValid());
        QCOMPARE(moment(stated["xmp:CreateDate"]), moment(plain(info["/CreationDate"]).mid(2)));
    }

    /// 6.1.12: numbers of at most 32,767, states at most 28 deep.
    void itsPagesKeepToTheLimits()
    {
        DRM_NEED_OBJECTS();
        const QList<QJsonObject> pages = m_objects->ofType("/Page");
        QVERIFY(pages.size() > 3);
        for (const QJsonObject &page : pages) {
            const QByteArray content = m_objects->stream(page["/Contents"]);
            QVERIFY(!content.isEmpty());
            int depth = 0;
            for (const QByteArray &word : content.simplified().split(' ')) {
                depth += word == "q" ? 1 : word == "Q" ? -1 : 0;
                QVERIFY(depth >= 0 && depth <= 28);
                bool isNumber = false;
                const double number = word.toDouble(&isNumber);
                QVERIFY2(!isNumber || std::abs(number) <= 32767, word.constData());
            }
            QCOMPARE(depth, 0);
        }
    }

    void itsTextCanBeRead()
    {
        const QString text = said("pdftotext", {"-layout", "FILE", "-"}, m_pdf);
        if (text.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        for (const char *part : {"Prüfung", "Not decided", "Contents", "What was found",
                                 "Figure 1:", "Table 1:", "Page 2 of", "Appendix", "gaze-clean.pt"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
    }

    void longNamesAreCutShort()
    {
        Report report = sample::report();
        report.cover.title = QString("Title ").repeated(60).toStdString();
        report.cover.organisation = QString("Bureau ").repeated(40).toStdString();
        const QString text =
            said("pdftotext", {"-layout", "-f", "2", "-l", "2", "FILE", "-"}, pdfOf(documentOf(report, {})));
        if (text.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const QString head = text.trimmed().section(QLatin1Char('\n'), 0, 0);
        static const QRegularExpression apart(QStringLiteral("^(Title )+(T\\w*)? ?… +(Bureau )+(B\\w*)? ?…$"));
        QVERIFY2(apart.match(head).hasMatch(), qPrintable(head));
    }

    void qpdfFindsNoError()
    {
        const QString words = said("qpdf", {"--check", "FILE"}, m_pdf);
        if (words.isEmpty())
            QSKIP("qpdf is not installed");
        QVERIFY2(words.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(words));
    }
};

DRM_TEST(PdfWriterTest)
#include "PdfWriterTest.moc"
