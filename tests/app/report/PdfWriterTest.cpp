// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PdfWriter.h"
#include "core/report/document/ReportSection.h"
#include "tests/fixtures/SampleReport.h"
#include "tests/fixtures/TestProgram.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

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

QByteArray pdf()
{
    Report report = sample::report();
    report.cover.logo = transparentPng().toStdString();
    report.evidence.front().png = transparentPng().toStdString();
    return pdfOf(documentOf(report, {}));
}

/// What a program says of a PDF; empty where it is not installed.
QString said(const QString &program, const QStringList &arguments, const QByteArray &bytes)
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
    return QString::fromUtf8(process.readAll());
}

} // namespace

class PdfWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The marks of PDF/A-1b that can be read off the file (ISO 19005-1, 6.1 to 6.7): no validator is packaged.
    void isMarkedAsPdfA()
    {
        const QByteArray bytes = pdf();
        QVERIFY(bytes.startsWith("%PDF-1.4"));
        QVERIFY(bytes.contains("pdfaid:part=\"1\""));
        QVERIFY(bytes.contains("pdfaid:conformance=\"B\""));
        QVERIFY(bytes.contains("/OutputIntents"));
        QVERIFY(bytes.contains("/GTS_PDFA1"));
        for (qsizetype at = bytes.indexOf("/SMask"); at >= 0; at = bytes.indexOf("/SMask", at + 1))
            QVERIFY2(bytes.mid(at, 12) == "/SMask /None", bytes.mid(at, 16).constData());
        QVERIFY(!bytes.contains("/Encrypt"));
        QVERIFY(!bytes.contains("/JavaScript"));
        QVERIFY(!bytes.contains("/EmbeddedFile"));
        // No transparency but full and none.
        for (const char *key : {"/ca ", "/CA "})
            for (qsizetype at = bytes.indexOf(key); at >= 0; at = bytes.indexOf(key, at + 1))
                QVERIFY2(bytes.mid(at + 4, 1) == "1", bytes.mid(at, 12).constData());
    }

    void itsFontsAreEmbedded()
    {
        const QString fonts = said("pdffonts", {"FILE"}, pdf());
        if (fonts.isEmpty())
            QSKIP("pdffonts (poppler-utils) is not installed");
        const QStringList lines = fonts.trimmed().split(QLatin1Char('\n'));
        QVERIFY(lines.size() > 2);
        for (const QString &line : lines.mid(2))
            QVERIFY2(line.contains(QStringLiteral(" yes ")), qPrintable(line));
    }

    void itsTextCanBeRead()
    {
        const QString text = said("pdftotext", {"-layout", "FILE", "-"}, pdf());
        if (text.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        for (const char *part : {"Backdoor audit", "Not decided", "Contents", "What was found",
                                 "Figure 1:", "Table 1:", "Page 2 of", "Appendix", "gaze-clean.pt"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void qpdfFindsNoError()
    {
        const QString words = said("qpdf", {"--check", "FILE"}, pdf());
        if (words.isEmpty())
            QSKIP("qpdf is not installed");
        QVERIFY2(words.contains(QStringLiteral("No syntax or stream encoding errors")), qPrintable(words));
    }
};

DRM_TEST(PdfWriterTest)
#include "PdfWriterTest.moc"
