// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Envelope.h"
#include "core/json/ParseJson.h"
#include "core/seal/Base64.h"
#include "core/seal/Sha256.h"
#include "core/seal/Statement.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

using namespace drm;
using Json = nlohmann::json;

namespace {

/// What is wrong with the text; empty: nothing.
template <typename Parse> std::string faultOf(Parse parse, const std::string &text)
{
    try {
        parse(text);
        return {};
    } catch (const JsonFault &fault) {
        return fault.what();
    }
}

} // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Worked out by hand from the specification, and its own example.
    void whatIsSigned()
    {
        QCOMPARE(preAuthenticationEncoding("http://example.com/HelloWorld", "hello world"),
                 std::string("DSSEv1 29 http://example.com/HelloWorld 11 hello world"));
        QCOMPARE(preAuthenticationEncoding("", ""), std::string("DSSEv1 0  0 "));
        QCOMPARE(preAuthenticationEncoding("application/vnd.in-toto+json", ""),
                 std::string("DSSEv1 28 application/vnd.in-toto+json 0 "));
        // Bytes are counted, not letters.
        QCOMPARE(preAuthenticationEncoding("\xC3\xA4", "\xE2\x80\xA6"),
                 std::string("DSSEv1 2 \xC3\xA4 3 \xE2\x80\xA6"));
        QCOMPARE(preAuthenticationEncoding("t", std::string("a\0b\n", 4)), std::string("DSSEv1 1 t 4 a\0b\n", 17));
    }

    /// The example of the specification (protocol.md): its key as a SubjectPublicKeyInfo, its signature as DER.
    void theExampleOfTheSpecificationFits()
    {
        const auto key = fromBase64("MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEZ805D3eqNZywjCI19lInBJOp7YMrCrzAH3CVTAOQ0jg"
                                    "MeCvVTiaRJaRPRDOv8UMs6U4SvKc6pnrIDOoSYI3fdA==");
        QVERIFY(key);
        const PublicKey publicKey = PublicKey::fromDer(*key, "example");
        const std::string sig = "MEQCIANyarEBrVbCdjtsaqyOSHJ14qeRk6CdxfhZ2fjvPEo7AiBR6rDAajabZKciJTfUiHqJPcIAriEGAHTVe"
                                "CUjW2JIZA==";
        Envelope envelope =
            parseEnvelope("{\"payload\": \"aGVsbG8gd29ybGQ=\", \"payloadType\": \"http://example.com/HelloWorld\", "
                          "\"signatures\": [{\"sig\": \""
                          + sig + "\"}]}");
        QCOMPARE(envelope.payload, std::string("hello world"));
        QVERIFY(findSignature(envelope, publicKey));
        envelope.payload += "!";
        QVERIFY(!findSignature(envelope, publicKey));
        envelope.payload.pop_back();
        envelope.payloadType = "http://example.com/HelloWorl";
        QVERIFY(!findSignature(envelope, publicKey));
    }

    void envelopesComeBack()
    {
        const SigningKey key = SigningKey::make();
        const Envelope before = signedEnvelope(inTotoPayloadType, "{\"a\": \"\xC3\xA4\"}", key);
        const std::string text = envelopeText(before);
        const Json json = Json::parse(text);
        QCOMPARE(json.at("payloadType").get<std::string>(), std::string("application/vnd.in-toto+json"));
        QCOMPARE(json.at("signatures").at(0).at("keyid").get<std::string>(), key.publicKey().id());
        const Envelope after = parseEnvelope(text);
        QCOMPARE(after.payload, before.payload);
        QCOMPARE(envelopeText(after), text);
        const Envelope::Signature *found = findSignature(after, key.publicKey());
        QVERIFY(found);
        QCOMPARE(found->keyId, key.publicKey().id());
        QVERIFY(!findSignature(after, SigningKey::make().publicKey()));
    }

    void oneOfSeveralSignaturesIsFound()
    {
        const SigningKey first = SigningKey::make();
        const SigningKey second = SigningKey::make();
        Envelope both = signedEnvelope(inTotoPayloadType, "x", first);
        both.signatures.push_back(signedEnvelope(inTotoPayloadType, "x", second).signatures[0]);
        const Envelope read = parseEnvelope(envelopeText(both));
        QCOMPARE(findSignature(read, second.publicKey()), &read.signatures[1]);
        QCOMPARE(findSignature(read, first.publicKey()), &read.signatures[0]);
    }

    void wrongEnvelopesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QByteArray &text, const char *said) {
            QTest::newRow(name) << text << QString(said);
        };
        const QByteArray sigs = R"("signatures": [{"sig": "eA=="}])";
        row("empty", "", "ends in line 1, before it is complete");
        row("list", "[]", "it is no object");
        row("no payload", "{\"payloadType\": \"t\", " + sigs + "}", "\"payload\"");
        row("number", "{\"payloadType\": \"t\", \"payload\": 3, " + sigs + "}", "no text");
        row("no base64", "{\"payloadType\": \"t\", \"payload\": \"a b\", " + sigs + "}", "no base64");
        row("no signature", R"({"payloadType": "t", "payload": "", "signatures": []})", "no signature");
        row("no list", R"({"payloadType": "t", "payload": "", "signatures": {}})", "no list");
        row("no object", R"({"payloadType": "t", "payload": "", "signatures": [3]})", "\"signatures/0\" is no object");
        row("no sig", R"({"payloadType": "t", "payload": "", "signatures": [{"keyid": "x"}]})",
            "\"signatures/0/sig\" is missing");
        row("twice", R"({"payloadType": "t", "payload": "", "payload": "eA==", "signatures": []})", "twice");
        row("deep", QByteArray(100000, '['), "nested too deeply");
        row("long", "[" + QByteArray("0,").repeated(2000) + "0]", "too many values");
        row("many",
            R"({"payloadType": "t", "payload": "", "signatures": [)" + QByteArray(R"({"sig": ""},)").repeated(17)
                + R"({"sig": ""}]})",
            "more than 16");
    }

    void wrongEnvelopesAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const std::string fault = faultOf(parseEnvelope, text.toStdString());
        QVERIFY2(QString::fromStdString(fault).contains(said), fault.c_str());
    }

    void statementsComeBack()
    {
        const std::string a = sha256Of("a");
        const std::string b = sha256Of("b");
        const std::string manifest = sha256Of("manifest");
        TestFacts facts;
        facts.result = TestResult::Failed;
        facts.models = {{{"clean.pt", a}, TestResult::Passed},
                        {{"bad.pt", b}, TestResult::Failed},
                        {{"clean.pt", a}, TestResult::Passed}, // the same once more
                        {{"clean.pt", b}, TestResult::Warned}, // another of that name
                        {{"manifest.json", a}, TestResult::Passed}};
        facts.configuration = {{"report.json", a}};
        const std::string text = statementText(facts, manifest);
        const Json json = Json::parse(text);
        QCOMPARE(json.at("_type").get<std::string>(), std::string("https://in-toto.io/Statement/v1"));
        QCOMPARE(json.at("predicateType").get<std::string>(),
                 std::string("https://in-toto.io/attestation/test-result/v0.1"));
        const std::string other = "clean.pt@" + b.substr(0, 12);
        const std::string odd = "manifest.json@" + a.substr(0, 12);
        QCOMPARE(json.at("predicate"),
                 (Json{{"result", "FAILED"},
                       {"configuration", {{{"name", "report.json"}, {"digest", {{"sha256", a}}}}}},
                       {"passedTests", {"clean.pt", odd}},
                       {"warnedTests", {other}},
                       {"failedTests", {"bad.pt"}}}));
        QCOMPARE(json.at("subject").size(), std::size_t{5});
        QCOMPARE(json.at("subject").at(0), (Json{{"name", "manifest.json"}, {"digest", {{"sha256", manifest}}}}));

        const Statement read = parseStatement(text);
        QCOMPARE(read.manifestSha256, manifest);
        QVERIFY(read.facts.result == TestResult::Failed);
        QCOMPARE(read.facts.models.size(), std::size_t{4});
        QCOMPARE(read.facts.models[2].file.name, other);
        QCOMPARE(read.facts.models[2].file.sha256, b);
        QVERIFY(read.facts.models[0].result == TestResult::Passed);
        QVERIFY(read.facts.models[1].result == TestResult::Failed);
        QVERIFY(read.facts.models[2].result == TestResult::Warned);
        QCOMPARE(read.facts.configuration[0].sha256, a);
        // The specification demands that what is not known is passed over.
        Json more = json;
        more["later"] = {{"x", 1}};
        more["predicate"]["later"] = "y";
        QCOMPARE(parseStatement(more.dump()).facts.models.size(), std::size_t{4});
    }

    void wrongStatementsAreRefused()
    {
        const std::string hash = sha256Of("a");
        const Json whole = Json::parse(statementText({TestResult::Passed, {}, {}}, hash));
        const auto faultWith = [&](const char *pointer, const Json &value) {
            Json changed = whole;
            changed[Json::json_pointer(pointer)] = value;
            return QString::fromStdString(faultOf(parseStatement, changed.dump()));
        };
        QCOMPARE(faultWith("/later", 1), QString());
        QVERIFY(faultWith("/_type", "https://in-toto.io/Statement/v0.1").contains("no test result"));
        QVERIFY(faultWith("/predicateType", "https://slsa.dev/provenance/v1").contains("no test result"));
        QVERIFY(faultWith("/predicate/result", "PERFECT").contains("PERFECT"));
        QVERIFY(faultWith("/predicate", 3).contains("no object"));
        QVERIFY(faultWith("/subject", Json::array()).contains("names no manifest.json"));
        QVERIFY(faultWith("/subject/1", whole.at("subject").at(0)).contains("names manifest.json twice"));
        QVERIFY(faultWith("/subject/0/digest/sha256", "abc").contains("no SHA-256"));
        QVERIFY(faultWith("/subject/0/digest", Json::object()).contains("\"subject/0/digest/sha256\" is missing"));
        DRM_VERIFY_ERROR(statementText({TestResult::Passed, {{{"m.pt", "abc"}, TestResult::Passed}}, {}}, hash),
                         InvalidArgument, "m.pt cannot be sealed");
        DRM_VERIFY_ERROR(statementText({TestResult::Passed, {{{"", hash}, TestResult::Passed}}, {}}, hash),
                         InvalidArgument, "cannot be sealed");
        DRM_VERIFY_ERROR(testResultFromString("passed"), InvalidArgument, "passed");
    }
};

DRM_TEST(EnvelopeTest)
#include "EnvelopeTest.moc"
