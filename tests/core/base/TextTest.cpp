// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <limits>

using namespace drm;

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void terminalsGetNoControlCharacters()
    {
        QCOMPARE(printable("größe °"), std::string("größe °"));
        QCOMPARE(printable("a\x1b[2Jb\nc\r\x7f"), std::string("a?[2Jb?c??"));
        QCOMPARE(printable("\xc2\x9b"
                           "31m"),
                 std::string("?31m")); // CSI as one character
        QCOMPARE(printable("a\xe2\x80\xae"
                           "b"),
                 std::string("a?b")); // right-to-left override
        QCOMPARE(printable("\xff\xc3"), std::string("??"));
        for (const char *wrong : {"\xe0\x80\xaf", "\xed\xa0\x80", "\xf0\x80\x80\xaf", "\xf4\x90\x80\x80"})
            QVERIFY(printable(wrong).find_first_not_of('?') == std::string::npos);
        for (const char *right : {"\xe0\xa0\x80", "\xed\x9f\xbf", "\xf0\x90\x80\x80", "\xf4\x8f\xbf\xbf"})
            QCOMPARE(printable(right), std::string(right));
    }

    void numbersAreShort()
    {
        QCOMPARE(formatNumber(0.00481), std::string("0.00481"));
        QCOMPARE(formatNumber(-0.0), std::string("0"));
        QCOMPARE(formatNumber(12.3456, 4), std::string("12.35"));
        QCOMPARE(formatNumber(99.7, 2), std::string("100"));
        QCOMPARE(formatNumber(-22436.4), std::string("-22436"));
        QCOMPARE(formatNumber(2.5e7), std::string("2.5e+07"));
        QCOMPARE(formatNumber(std::numeric_limits<double>::quiet_NaN()), std::string("–"));
        QCOMPARE(formatCount(0), std::string("0"));
        QCOMPARE(formatCount(999), std::string("999"));
        QCOMPARE(formatCount(-1000), std::string("-1,000"));
        QCOMPARE(formatCount(1234567), std::string("1,234,567"));
        QCOMPARE(formatBytes(1023), std::string("1023 bytes"));
        QCOMPARE(formatBytes(1536), std::string("1.5 KiB"));
        QCOMPARE(formatBytes(std::int64_t{3} << 30), std::string("3.0 GiB"));
    }

    void durationsAreForPeople()
    {
        QCOMPARE(formatDuration(4.24), std::string("4.2 s"));
        QCOMPARE(formatDuration(9.96), std::string("10 s"));
        QCOMPARE(formatDuration(59.6), std::string("1 min 00 s"));
        QCOMPARE(formatDuration(125), std::string("2 min 05 s"));
        QCOMPARE(formatDuration(3780), std::string("1 h 03 min"));
        QCOMPARE(formatDuration(-1), std::string("–"));
    }

    void tablesAlign()
    {
        QCOMPARE(alignedTable({{"name", "cost"}, {"größe", "0.5"}, {"x", "12"}}),
                 std::string("name   cost\n"
                             "größe   0.5\n"
                             "x        12\n"));
    }
};

DRM_TEST(TextTest)
#include "TextTest.moc"
