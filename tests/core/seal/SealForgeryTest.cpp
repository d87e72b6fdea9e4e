// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/Repetitions.h"
#include "tests/fixtures/SealFixture.h"
#include "tests/fixtures/TestProgram.h"

#include "core/seal/LowSignature.h"
#include "core/seal/OpenSsl.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace drm;
using Signature = SealCheck::Signature;

namespace {

/// (r, n - s) of (r, s).
std::string highSignature(const std::string &low)
{
    const unsigned char *next = bytesOf(low);
    const OpenSsl<ECDSA_SIG> parts(d2i_ECDSA_SIG(nullptr, &next, static_cast<long>(low.size())));
    BIGNUM *order = nullptr;
    BN_hex2bn(&order, "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
    BN_sub(order, order, ECDSA_SIG_get0_s(parts.get()));
    ECDSA_SIG_set0(parts.get(), BN_dup(ECDSA_SIG_get0_r(parts.get())), order);
    return derOf(parts.get(), i2d_ECDSA_SIG);
}

} // namespace

/// Seals that somebody made or changed who does not have the key.
class SealForgeryTest : public test::SealFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSealed(); }

    void aForgersOwnSealIsNotTheSigners()
    {
        m_folder->put("report.json", report("PASSED"));
        sealFolder(folder(), facts(), &m_other);
        const SealCheck forged = check();
        QVERIFY(forged.findings.empty());
        QVERIFY(forged.signature == Signature::OtherKey && !forged.holds() && !forged.isVouchedFor
                && !forged.statement);
        QVERIFY(textOfCheck(forged).contains("is not by the given key"));
        QCOMPARE(forged.keyId, m_other.publicKey().id());
        // Without a key nobody can tell, and that is said.
        QVERIFY(textOfCheck(checkWithoutKey()).contains("nobody vouched for"));
        // The forger's seal under the signer's name.
        Json seal = Json::parse(m_folder->content("seal.json").toStdString());
        seal["signatures"][0]["keyid"] = m_key.publicKey().id();
        m_folder->put("seal.json", QByteArray::fromStdString(seal.dump(1)));
        QVERIFY(check().signature == Signature::Wrong && !check().holds());
        QVERIFY(isNamed(check(), "seal.json"));
        QVERIFY(!checkWithoutKey().holds());
    }

    void theSealOfAnotherFolderDoesNotBelong()
    {
        const QByteArray seal = m_folder->content("seal.json");
        m_folder->put("report.pdf", "another report");
        sealFolder(folder(), facts(), &m_key);
        QVERIFY(check().holds());
        m_folder->put("seal.json", seal);
        const SealCheck mixed = check();
        QVERIFY(mixed.signature == Signature::Fits);
        QCOMPARE(mixed.manifestIsSigned, std::optional<bool>(false));
        QCOMPARE(linesOf(mixed), QStringList({"manifest.json changed"}));
        QVERIFY(!mixed.holds());
        QVERIFY(textOfCheck(mixed).contains("The manifest is not the one that was signed."));
        QVERIFY(textOfCheck(mixed).contains("is not repeated"));
    }

    void whatElseTheKeySignedIsNoSeal()
    {
        const auto seal = [&](const std::string &type, const std::string &payload) {
            m_folder->put("seal.json", QByteArray::fromStdString(envelopeText(signedEnvelope(type, payload, m_key))));
        };
        seal("text/plain", "hello");
        QVERIFY(check().signature == Signature::Unreadable && isNamed(check(), "seal.json"));
        seal(inTotoPayloadType, "hello");
        QVERIFY(check().signature == Signature::Fits && isNamed(check(), "seal.json") && !check().holds());
        QVERIFY(textOfCheck(check()).contains("could not be checked"));
    }

    void rewrittenSealsAreNamed()
    {
        const auto compact = [&](const char *name) {
            const QByteArray text = m_folder->content(name);
            m_folder->put(name, QByteArray::fromStdString(nlohmann::ordered_json::parse(text.toStdString()).dump()));
        };
        compact("seal.json");
        QCOMPARE(linesOf(check()), QStringList({"seal.json rewritten"}));
        sealFolder(folder(), facts(), nullptr);
        QVERIFY(checkWithoutKey().findings.empty());
        compact("manifest.json");
        QCOMPARE(linesOf(checkWithoutKey()), QStringList({"manifest.json rewritten"}));
    }

    void theSealItselfIsNeitherLinkNorDevice()
    {
        for (const char *name : {"seal.json", "manifest.json"}) {
            QVERIFY(QFile::rename(m_folder->at(name), m_folder->at("moved")));
            QCOMPARE(symlink(m_folder->path("moved").c_str(), m_folder->path(name).c_str()), 0);
            QVERIFY(linesOf(check()).contains(QString(name) + " not plain"));
            QVERIFY(QFile::remove(m_folder->at(name)));
            QCOMPARE(mkfifo(m_folder->path(name).c_str(), 0600), 0);
            QVERIFY(linesOf(check()).contains(QString(name) + " not plain"));
            QVERIFY(QFile::remove(m_folder->at(name)));
            QVERIFY(QFile::rename(m_folder->at("moved"), m_folder->at(name)));
        }
        QVERIFY(check().holds());
    }

    void theSealSaysWhatTheReportSays()
    {
        const auto isRefused = [&](const TestFacts &signedFacts, const char *words) {
            sealAs(signedFacts);
            for (const SealCheck &after :
                 {check(), checkWithoutKey(), checkSealed(m_folder->path("report.pdf"), &m_key.publicKey())})
                if (after.holds() || after.statement || !isNamed(after, "seal.json")
                    || !textOfCheck(after).contains("seal.json does not agree with report.json: ")
                    || !textOfCheck(after).contains(words))
                    return false;
            return true;
        };
        const TestFacts honest = facts();
        TestFacts facts = honest;
        sealAs(facts);
        QVERIFY2(check().holds(), qPrintable(textOfCheck(check())));
        facts.result = TestResult::Passed;
        QVERIFY(isRefused(facts, "signed as PASSED, and the report says FAILED"));
        facts = honest;
        facts.models[0].result = TestResult::Passed;
        QVERIFY(isRefused(facts, "the models or their results are others"));
        facts = honest;
        facts.models[0].file.sha256 = sha256Of("n");
        QVERIFY(isRefused(facts, "the models or their results are others"));
        facts = honest;
        facts.models.clear();
        QVERIFY(isRefused(facts, "the models or their results are others"));
        facts = honest;
        facts.configuration[0].sha256 = sha256Of("another report");
        QVERIFY(isRefused(facts, "another report was signed"));
        facts.configuration.clear();
        QVERIFY(isRefused(facts, "another report was signed"));
    }

    void furtherSignaturesAreNamed()
    {
        Envelope envelope = parseEnvelope(m_folder->content("seal.json").toStdString());
        const Envelope other = signedEnvelope(envelope.payloadType, envelope.payload, m_other);
        for (const bool first : {false, true}) {
            Envelope both = envelope;
            both.signatures.insert(first ? both.signatures.begin() : both.signatures.end(), other.signatures[0]);
            m_folder->put("seal.json", QByteArray::fromStdString(envelopeText(both)));
            QCOMPARE(linesOf(check()), QStringList({"seal.json changed"}));
            QVERIFY(!check().holds());
        }
        // The other signature that fits wherever one does, which can be made without the key.
        Envelope twin = envelope;
        twin.signatures[0].bytes = highSignature(envelope.signatures[0].bytes);
        QVERIFY(m_key.publicKey().fits(twin.signatures[0].bytes,
                                       preAuthenticationEncoding(twin.payloadType, twin.payload)));
        m_folder->put("seal.json", QByteArray::fromStdString(envelopeText(twin)));
        QCOMPARE(linesOf(check()), QStringList({"seal.json changed"}));
        QCOMPARE(lowSignature(twin.signatures[0].bytes), envelope.signatures[0].bytes);
        QCOMPARE(lowSignature("no signature"), std::string("no signature"));
        envelope.signatures[0].bytes.clear();
        m_folder->put("seal.json", QByteArray::fromStdString(envelopeText(envelope)));
        QVERIFY(check().signature == Signature::Wrong && !check().holds());
    }

    void aKeyIdCannotSayAnything()
    {
        Envelope envelope = parseEnvelope(m_folder->content("seal.json").toStdString());
        envelope.signatures[0].keyId = "0. The signature is by the given key";
        envelope.signatures[0].bytes = m_other.sign("x");
        m_folder->put("seal.json", QByteArray::fromStdString(envelopeText(envelope)));
        QVERIFY(check().signature == Signature::Wrong);
        QVERIFY2(!textOfCheck(check()).contains("by the given key"), qPrintable(textOfCheck(check())));
        QVERIFY(QFile::remove(m_folder->at("signer.pub.pem")));
        QVERIFY(checkWithoutKey().signature == Signature::NoKey);
        QVERIFY(!textOfCheck(checkWithoutKey()).contains("by the given key"));
    }

    void aFileWithoutAnEndIsNotReadToIt()
    {
        QVERIFY(QFile::resize(m_folder->at("runs/a.h5"), qint64{1} << 40));
        QCOMPARE(linesOf(check()), QStringList({"runs/a.h5 changed"}));
        QVERIFY(QFile::resize(m_folder->at("report.json"), qint64{1} << 40));
        QCOMPARE(linesOf(check()), QStringList({"report.json changed", "runs/a.h5 changed"}));
    }

    void noTerminalObeysTheData()
    {
        const QByteArray name = "runs/\x1b[2J\xC2\x9B"
                                "1m";
        m_folder->put(QString::fromUtf8("runs/\x1b[2J\u009b"
                                        "1m"),
                      "x");
        const std::string json = toJson(checkSealed((folder() + "/") + name.toStdString(), nullptr));
        QVERIFY(std::all_of(json.begin(), json.end(), [](char c) { return c == '\n' || (c >= ' ' && c < 0x7F); }));
        QVERIFY(Json::parse(json).at("only") == name.toStdString());
    }
};

DRM_TEST(SealForgeryTest)
#include "SealForgeryTest.moc"
