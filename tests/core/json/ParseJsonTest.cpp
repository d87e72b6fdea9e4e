// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/JsonNode.h"
#include "tests/fixtures/TestProgram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace drm;

namespace {

/// What is wrong with a text; empty where nothing is.
QString faultOf(const std::string &text, std::size_t maxValues = 1000000)
{
    try {
        parseJson(text, maxValues);
        return {};
    } catch (const JsonFault &fault) {
        return QString::fromStdString(fault.message().english());
    }
}

std::string repeated(const std::string &first, const std::string &part, int count, const std::string &last)
{
    std::string text = first;
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? "," : "") + part;
    return text + last;
}

std::string objectOfKeys(int count)
{
    std::string text = "{";
    for (int i = 0; i < count; ++i)
        text += (i > 0 ? ",\"" : "\"") + std::to_string(i) + "\":1";
    return text + "}";
}

} // namespace

class ParseJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsJsonWithComments()
    {
        const auto json = parseJson("{\"b\": [1, 2.5, null], // why\n \"a\": {\"x\": true}}");
        QCOMPARE(JsonNode(json).at("b").value().size(), std::size_t(3));
        QVERIFY(JsonNode(json).at("a").at("x").flag());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *text, const char *fault) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(fault);
        };
        row("nothing", "", "it ends in line 1, before it is complete");
        row("cut off", "{\"a\":\n[1,", "it ends in line 2, before it is complete");
        row("a wrong sign", "{\n\"a\" 1\n}", "line 2 is no correct JSON");
        row("more behind it", "{}\n{}", "line 2 is no correct JSON");
        row("a number too large", "[1e999]", "it holds a number that is too large");
        row("a key twice", "{\"a\": 1, \"a\": 2}", "\"a\" is in one object twice");
        row("too deep", "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", "it is nested too deeply");
        row("no UTF-8", "\"\\ud800\"", "line 1 is no correct JSON");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(text.toStdString()), fault);
    }

    void isAsDeepAsAllowed() { QCOMPARE(faultOf("[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]"), QString()); }

    void holdsNoMoreThanAllowed()
    {
        QCOMPARE(faultOf("[1,2,3]", 4), QString()); // and the list
        QCOMPARE(faultOf("[1,2,3,4]", 4), QStringLiteral("it holds too many values"));
        QCOMPARE(faultOf(objectOfKeys(1000)), QString());
        QCOMPARE(faultOf(objectOfKeys(1001)), QStringLiteral("it holds too many values"));
    }

    /// A time that grows with the square would be minutes here.
    void hostileTextsEndSoon()
    {
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(faultOf(objectOfKeys(400000)), QStringLiteral("it holds too many values"));
        QCOMPARE(faultOf(repeated("[", "0", 900000, "]")), QString());
        QCOMPARE(faultOf(std::string(4 << 20, '[')), QStringLiteral("it is nested too deeply"));
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }
};

DRM_TEST(ParseJsonTest)
#include "ParseJsonTest.moc"
