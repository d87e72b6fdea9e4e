// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/MessageText.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

class MessageTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilled()
    {
        const Message inner{"of %1", {"3"}};
        const Message message{"%2 of %1, %1 and %3%4", {"a", inner, std::vector<Message>{inner, inner}}};
        QCOMPARE(message.english(), std::string("of 3 of a, a and of 3 of 3"));
        const auto shout = [](const std::string &text) { return text == "of %1" ? "von %1!" : text; };
        QCOMPARE(message.in(shout), std::string("von 3! of a, a and von 3! von 3!"));
        QCOMPARE(Message::asIs("100 %1").english(), std::string("100 %1"));
        QCOMPARE(Message::quoted("100 %1").english(), std::string("100 %1"));
    }

    void partsMakeTheMessageAgain()
    {
        const Message message =
            joined({{"The size %1 is a guess.", {"64×64"}}, {"%1 (by up to %2).", {Message{"It differs", {}}, "0.5"}}});
        QVERIFY(messageOf(message.english(), messageParts(message)) == message);
        QVERIFY(messageParts(Message::asIs("of a library")).empty());
        QVERIFY(messageOf("of an old file", {}) == Message::quoted("of an old file"));
    }

    void wrongPartsLeaveTheEnglish_data()
    {
        QTest::addColumn<QString>("parts");
        QTest::newRow("no JSON") << "{";
        QTest::newRow("no object") << "[1]";
        QTest::newRow("another sentence") << R"({"text":"No backdoor.","arguments":[]})";
        QTest::newRow("as long, and another") << R"({"text":"Backdoor!","arguments":[]})";
        QTest::newRow("a number as argument") << R"({"text":"%1","arguments":[1]})";
        QTest::newRow("numbers in it") << R"({"text":"%1","arguments":[[1]]})";
        QString deep = R"({"text":"Backdoor.","arguments":[]})";
        for (int i = 0; i < 10; ++i)
            deep = R"({"text":"%1","arguments":[[)" + deep + "]]}";
        QTest::newRow("nested too deep") << deep;
        QString large = R"({"text":"x","arguments":[]})";
        for (int i = 0; i < 5; ++i)
            large = QStringLiteral(R"({"text":"%1","arguments":[[%2]]})").arg(QString("%1").repeated(1000), large);
        QTest::newRow("larger than memory when filled") << large;
    }

    void wrongPartsLeaveTheEnglish()
    {
        QFETCH(QString, parts);
        QVERIFY(messageOf("Backdoor.", parts.toStdString()) == Message::quoted("Backdoor."));
    }
};

DRM_TEST(MessageTextTest)
#include "MessageTextTest.moc"
