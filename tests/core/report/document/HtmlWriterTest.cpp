// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/HtmlWriter.h"
#include "core/report/document/ReportSection.h"
#include "tests/fixtures/SampleReport.h"
#include "tests/fixtures/TestProgram.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <opencv2/imgcodecs.hpp>

using namespace drm;

namespace {

QString html(const Report &report, const Words &words = {})
{
    return QString::fromStdString(htmlOf(documentOf(report, words)));
}

/// What a reader sees: the texts of all elements but the style sheet.
QString textOf(const QString &page)
{
    QXmlStreamReader reader(page);
    QString text;
    bool style = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() || reader.isEndElement())
            style = reader.isStartElement() && reader.name() == QLatin1String("style");
        if (reader.isCharacters() && !style)
            text += reader.text().toString() + QLatin1Char('\n');
    }
    return reader.hasError() ? QStringLiteral("no XML: ") + reader.errorString() : text;
}

Words shouting()
{
    return Words(
        "xx", ',', '.',
        [](const std::string &english) {
            std::string text = "<" + english + ">";
            return text;
        });
}

} // namespace

class HtmlWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysEverySection()
    {
        const QString text = textOf(html(sample::report()));
        for (const char *part :
             {"Backdoor audit", "Not decided", "A. Auditor", "Example & Sons <Audit>", "What was examined",
              "0123456789abcdef0123456789abcdef", "How it was examined", "What was found", "What was not tested",
              "Mitigation", "gaze-clean.pt", "The loss falls early", "Compare with the benign twin", "Appendix",
              "AML.T0018.000", "consistency_weight", "drmguard rerun report.json", "CC BY 4.0"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }

    void needsNothingElse()
    {
        const QString page = html(sample::report());
        const QRegularExpression address(QStringLiteral("(src|href)=\"(?!data:|#)"));
        QVERIFY(!page.contains(address));
        QVERIFY(!page.contains(QStringLiteral("<script")));
        QVERIFY(page.contains(QStringLiteral("default-src 'none'")));
        QVERIFY(page.count(QStringLiteral("<svg")) >= 3);
    }

    void hostileTextStaysText()
    {
        Report report = sample::report();
        report.cover.analyst = "<script>alert(1)</script>";
        report.runs.front().record.labelNames = {"</td><img src=x onerror=alert(1)>", "\x1b[31m\xff yaw"};
        report.evidence.front().note = "]]><style>*{display:none}</style>";
        const QString page = html(report);
        QVERIFY(!page.contains(QStringLiteral("<script")));
        QVERIFY(!page.contains(QStringLiteral("<img src=x")));
        QCOMPARE(page.count(QStringLiteral("<style")), 1);
        QVERIFY(textOf(page).contains(QStringLiteral("<script>alert(1)</script>")));
    }

    void anAlteredRunGetsNoVerdict()
    {
        Report report = sample::report();
        report.runs.front().record.result.verdict = Verdict::Clean;
        report.runs.front().record.result.alterations = {Message{"result/verdict was changed.", {}}};
        const QString text = textOf(html(report));
        QVERIFY(text.contains(QStringLiteral("was altered after it was written")));
        QVERIFY(text.contains(QStringLiteral("result/verdict was changed.")));
        QVERIFY(!text.contains(QStringLiteral("No backdoor")));
        QVERIFY(!text.contains(QStringLiteral("None found")));
        QCOMPARE(resultOf(report), ReportResult::Warned);
    }

    /// Else it is cut off, or stretched.
    void everyDrawingHasTheSizeOfItsFigure()
    {
        const Document document = documentOf(sample::report(), {});
        int drawings = 0;
        for (const Block &part : document.blocks) {
            const auto *figure = std::get_if<block::Figure>(&part);
            if (!figure || figure->svg.empty())
                continue;
            QXmlStreamReader reader(QString::fromStdString(figure->svg));
            QVERIFY(reader.readNextStartElement());
            QCOMPARE(reader.attributes().value("width").toInt(), figure->width);
            QCOMPARE(reader.attributes().value("height").toInt(), figure->height);
            QVERIFY(!figure->description.empty());
            ++drawings;
        }
        QVERIFY(drawings >= 4);
    }

    void aHostileCoverDoesNothing()
    {
        Report report = sample::report();
        std::vector<unsigned char> png;
        cv::imencode(".png", cv::Mat(2, 2, CV_8UC3, cv::Scalar(0, 0, 0)), png);
        report.cover.logo.assign(png.begin(), png.end());
        report.cover.title = "a\x1b[2Jb";
        QCOMPARE(html(report).count("<header><img"), 1);
        QVERIFY(textOf(html(report)).contains("a?[2Jb"));
        report.cover.logo.replace(16, 4, "\x7f\xff\xff\xff"); // pixels to a side
        QCOMPARE(html(report).count("<header><img"), 0);
    }

    void severalModelsBeginWithAnOverview()
    {
        Report report = sample::report();
        QVERIFY(!textOf(html(report)).contains(QStringLiteral("Overview")));
        report.runs.push_back(report.runs.front());
        report.runs.back().record.request.modelPath = "/models/other.pt";
        const QString text = textOf(html(report));
        QVERIFY(text.contains(QStringLiteral("Overview")));
        QVERIFY(text.contains(QStringLiteral("other.pt")));
        QVERIFY(text.contains(QStringLiteral("Scans: 2.")));
    }

    /// Whatever the translation does not reach stands outside of its marks.
    void isTranslatedThroughout()
    {
        const QString text = textOf(html(sample::report(), shouting()));
        QVERIFY(text.contains(QStringLiteral("<What was found>")));
        static const QRegularExpression english(QStringLiteral("^[A-Z][a-z]+ (?:[a-z]+ )+[a-z]+[.:]?$"));
        for (const QString &line : text.split(QLatin1Char('\n'))) {
            const bool data = line == QStringLiteral("The loss falls early")
                || line == QStringLiteral("Compare with the benign twin");
            QVERIFY2(data || !english.match(line.trimmed()).hasMatch(), qPrintable(line));
        }
    }

    void numbersHaveTheLanguagesPoint()
    {
        const Words words("de", ',', '.', [](const std::string &english) { return english; });
        QCOMPARE(QString::fromStdString(words.number(0.25)), QStringLiteral("0,25"));
        QCOMPARE(QString::fromStdString(words.numbers({0.25, -3})), QStringLiteral("0,25; -3"));
        QCOMPARE(QString::fromStdString(words.count(4000)), QStringLiteral("4.000"));
        QCOMPARE(QString::fromStdString(words(Message{"%1 in %2", {"1.5", "v1.5.pt"}})),
                 QStringLiteral("1,5 in v1.5.pt"));
        QCOMPARE(QString::fromStdString(words(Message{"at %1", {"(0.247, -0.298)"}})),
                 QStringLiteral("at (0,247; -0,298)"));
        QCOMPARE(QString::fromStdString(words(Message{"%1", {"yaw 1.5°, pitch 0.25 rad"}})),
                 QStringLiteral("yaw 1,5°; pitch 0,25 rad"));
        QCOMPARE(QString::fromStdString(words(Message{"%1", {"/runs/2.5/a"}})), QStringLiteral("/runs/2.5/a"));
        QCOMPARE(QString::fromStdString(words(Message{"%1", {"0.5, left"}})), QStringLiteral("0.5, left"));
        QCOMPARE(QString::fromStdString(Words().numbers({0.25, -3})), QStringLiteral("0.25, -3"));
    }
};

DRM_TEST(HtmlWriterTest)
#include "HtmlWriterTest.moc"
