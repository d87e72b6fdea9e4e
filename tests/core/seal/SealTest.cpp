// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/Seal.h"
#include "core/seal/Envelope.h"
#include "core/seal/LowSignature.h"
#include "core/seal/OpenSsl.h"
#include "core/seal/ReportFacts.h"
#include "core/seal/SealCheck.h"
#include "core/seal/SealCheckText.h"
#include "core/seal/Sha256.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/Repetitions.h"
#include "tests/fixtures/SampleFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

using namespace drm;
using Json = nlohmann::json;
using Signature = SealCheck::Signature;

namespace {

bool isNamed(const SealCheck &check, const QString &path)
{
    return std::any_of(
        check.findings.begin(), check.findings.end(),
        [&](const FileFinding &finding) { return finding.path == path.toStdString(); });
}

/// "path kind" of each finding.
QStringList linesOf(const SealCheck &check)
{
    QStringList lines;
    for (const FileFinding &finding : check.findings)
        lines << QString::fromStdString(finding.path + " " + toString(finding.kind));
    return lines;
}

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

QString textOfCheck(const SealCheck &check)
{
    return QString::fromStdString(english(sealCheckText(check)));
}

} // namespace

class SealTest : public QObject {
    Q_OBJECT

private:
    const SigningKey m_key = SigningKey::make();
    const SigningKey m_other = SigningKey::make();
    std::unique_ptr<sample::Folder> m_folder;

    std::string folder() const { return m_folder->path(); }
    SealCheck check() const { return checkSealed(folder(), &m_key.publicKey()); }
    SealCheck checkWithoutKey() const { return checkSealed(folder(), nullptr); }

    TestFacts facts() const { return readReportFacts(folder()).facts; }

    /// A report on m.pt.
    static QByteArray report(const std::string &result)
    {
        return QByteArray::fromStdString(
            Json{{"result", result}, {"models", {{{"name", "m.pt"}, {"sha256", sha256Of("m")}, {"result", result}}}}}
                .dump());
    }

    /// Seals the folder as it is, with a statement that says `facts` of it.
    void sealAs(const TestFacts &facts) const
    {
        sealFolder(folder(), readReportFacts(folder()).facts, &m_key);
        const std::string manifest = sha256OfFile(m_folder->path("manifest.json"));
        m_folder->put("seal.json",
                      QByteArray::fromStdString(
                          envelopeText(signedEnvelope(inTotoPayloadType, statementText(facts, manifest), m_key))));
    }

    QStringList files() const
    {
        QStringList paths;
        for (QDirIterator entries(m_folder->at(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             entries.hasNext();)
            paths << QDir(m_folder->at()).relativeFilePath(entries.next());
        paths.sort();
        return paths;
    }

    static QByteArray noise(int bytes, quint32 seed)
    {
        QRandomGenerator random(seed);
        QByteArray content(bytes, '\0');
        for (char &byte : content)
            byte = static_cast<char>(random.bounded(256));
        return content;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<sample::Folder>();
        m_folder->put("report.json", report("FAILED"));
        m_folder->put("report.pdf", noise(1500, 1));
        m_folder->put("runs/a.h5", noise(2500, 2));
        m_folder->put("evidence/01-loss.csv", "iteration,loss\n1,0.5\n");
        m_folder->put("evidence/empty.csv", "");
        QCOMPARE(sealFolder(folder(), facts(), &m_key), std::size_t{6});
    }

    void whatWasSealedHolds()
    {
        const SealCheck known = check();
        QVERIFY2(known.holds(), qPrintable(textOfCheck(known)));
        QCOMPARE(known.listed, std::size_t{6});
        QCOMPARE(known.compared, std::size_t{6});
        QVERIFY(known.signature == Signature::Fits && known.isVouchedFor);
        QCOMPARE(known.keyId, m_key.publicKey().id());
        QCOMPARE(known.manifestIsSigned, std::optional<bool>(true));
        QVERIFY(known.statement && known.statement->facts.result == TestResult::Failed);
        QCOMPARE(known.statement->facts.models[0].file.name, std::string("m.pt"));
        const QString said = textOfCheck(known);
        QVERIFY2(said.contains("all 6") && said.contains("by the given key") && said.contains("backdoored (FAILED)"),
                 qPrintable(said));

        const SealCheck unknown = checkWithoutKey();
        QVERIFY(unknown.holds() && !unknown.isVouchedFor);
        QVERIFY(textOfCheck(unknown).contains("which nobody vouched for here"));
        QVERIFY(!textOfCheck(unknown).contains("by the given key"));
    }

    void everyChangedByteIsNamed()
    {
        const QStringList paths = files();
        QCOMPARE(paths.size(), 8);
        QVector<QPair<QString, qsizetype>> places;
        for (const QString &path : paths)
            for (qsizetype i = 0; i < m_folder->content(path).size(); ++i)
                places.append({path, i});
        QVERIFY(places.size() > 5000);
        QRandomGenerator random(18);
        for (int sample = 0; sample < test::repetitions(2000); ++sample) {
            const auto &[path, place] = places[random.bounded(int(places.size()))];
            const QByteArray whole = m_folder->content(path);
            QByteArray changed = whole;
            changed[place] = static_cast<char>(changed[place] ^ (1 + random.bounded(255)));
            m_folder->put(path, changed);
            for (const SealCheck &after : {check(), checkWithoutKey()}) {
                const QString where = QString("%1, byte %2: %3").arg(path).arg(place).arg(textOfCheck(after));
                QVERIFY2(!after.holds(), qPrintable(where));
                QVERIFY2(isNamed(after, path), qPrintable(where));
                QVERIFY2(!after.statement, qPrintable(where));
            }
            m_folder->put(path, whole);
        }
        QVERIFY(check().holds());
    }

    void cutAndEmptyFilesAreNamed()
    {
        for (const QString &path : files()) {
            const QByteArray whole = m_folder->content(path);
            for (const QByteArray &changed : {whole.left(whole.size() / 2), QByteArray(), whole + "\n", whole + " "}) {
                if (changed == whole)
                    continue;
                m_folder->put(path, changed);
                for (const SealCheck &after : {check(), checkWithoutKey()}) {
                    QVERIFY2(!after.holds(), qPrintable(path));
                    QVERIFY2(isNamed(after, path), qPrintable(path + textOfCheck(after)));
                }
            }
            m_folder->put(path, whole);
        }
    }

    void missingAddedRenamedAndSwappedFilesAreNamed()
    {
        QVERIFY(QFile::rename(m_folder->at("report.pdf"), m_folder->at("Report.pdf")));
        m_folder->put("evidence/seal.json", "{}");
        QCOMPARE(linesOf(check()), QStringList({"Report.pdf added", "evidence/seal.json added", "report.pdf missing"}));
        QVERIFY(!check().holds());
        init();
        const QByteArray csv = m_folder->content("evidence/01-loss.csv");
        m_folder->put("evidence/01-loss.csv", m_folder->content("report.json"));
        m_folder->put("report.json", csv);
        QCOMPARE(linesOf(check()), QStringList({"evidence/01-loss.csv changed", "report.json changed"}));
        QVERIFY(textOfCheck(check()).contains("4 of 6"));
    }

    void partsOfTheSealThatAreMissingAreNamed()
    {
        const QByteArray manifest = m_folder->content("manifest.json");
        const QByteArray seal = m_folder->content("seal.json");
        QVERIFY(QFile::remove(m_folder->at("manifest.json")));
        QCOMPARE(linesOf(check()), QStringList({"manifest.json missing"}));
        QVERIFY(textOfCheck(check()).contains("could not be checked"));
        QVERIFY(textOfCheck(check()).contains("no file of the folder could be compared"));
        m_folder->put("manifest.json", manifest);
        QVERIFY(QFile::remove(m_folder->at("seal.json")));
        const SealCheck unsealed = check();
        QVERIFY(unsealed.signature == Signature::None && !unsealed.holds() && !checkWithoutKey().holds());
        for (const SealCheck &stripped : {unsealed, checkWithoutKey()}) {
            QCOMPARE(linesOf(stripped), QStringList({"seal.json missing"}));
            QVERIFY(textOfCheck(stripped).contains("its seal is gone"));
        }
        m_folder->put("seal.json", seal);
        QVERIFY(QFile::remove(m_folder->at("signer.pub.pem")));
        QCOMPARE(linesOf(check()), QStringList({"signer.pub.pem missing"}));
        QVERIFY(checkWithoutKey().signature == Signature::NoKey);
        QVERIFY(!checkWithoutKey().holds());
        QVERIFY(textOfCheck(checkWithoutKey()).contains("The signature was not checked"));
        QVERIFY(QFile::remove(m_folder->at("manifest.json")) && QFile::remove(m_folder->at("seal.json")));
        DRM_VERIFY_ERROR(check(), UnsupportedFile, "Nothing vouches for it");
    }

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

    void withoutAKeyNothingOfAnEarlierSealStays()
    {
        QCOMPARE(sealFolder(folder(), facts(), nullptr), std::size_t{5});
        QVERIFY(!files().contains("seal.json") && !files().contains("signer.pub.pem"));
        // Nothing was changed, and nobody vouches for it.
        QVERIFY(checkWithoutKey().findings.empty() && !checkWithoutKey().holds() && !check().holds());
        QVERIFY(textOfCheck(checkWithoutKey()).contains("Nobody signed this folder"));
        QVERIFY(textOfCheck(check()).contains("the given key vouches for nothing"));
        m_folder->put("report.pdf", "x");
        QCOMPARE(linesOf(checkWithoutKey()), QStringList({"report.pdf changed"}));
    }

    void oneFileIsCheckedByItself()
    {
        const auto checkFile = [&](const QString &path) {
            return checkSealed(m_folder->path(path), &m_key.publicKey());
        };
        m_folder->put("report.pdf", "changed");
        const SealCheck run = checkFile("runs/a.h5");
        QVERIFY(run.holds());
        QCOMPARE(run.only, std::string("runs/a.h5"));
        QCOMPARE(run.compared, std::size_t{1});
        QVERIFY(textOfCheck(run).contains("runs/a.h5 alone was asked for"));
        QCOMPARE(linesOf(checkFile("report.pdf")), QStringList({"report.pdf changed"}));
        QVERIFY(checkFile("seal.json").holds());
        // A folder below is no file: all is compared.
        QCOMPARE(linesOf(checkFile("runs")), QStringList({"report.pdf changed"}));
        m_folder->put("runs/new.h5", "x");
        QCOMPARE(linesOf(checkFile("runs/new.h5")), QStringList({"runs/new.h5 added"}));
        // What is reached through a link is not what was sealed.
        QCOMPARE(symlink(m_folder->path("runs").c_str(), m_folder->path("link").c_str()), 0);
        QVERIFY(!checkFile("link/a.h5").holds());
        DRM_VERIFY_ERROR(checkFile("runs/nothing.h5"), FileNotFound, "does not exist");
        QVERIFY(QFile::remove(m_folder->at("seal.json")));
        QVERIFY(!checkFile("runs/a.h5").holds());
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

    void whatCannotBeSealedLeavesTheSealAlone()
    {
        DRM_VERIFY_ERROR(
            sealFolder(folder(), {TestResult::Passed, {{{"m", "no hash"}, TestResult::Passed}}, {}}, &m_key),
            InvalidArgument, "cannot be sealed");
        QVERIFY(check().holds());
        QCOMPARE(symlink("/etc/passwd", m_folder->path("link").c_str()), 0);
        DRM_VERIFY_ERROR(sealFolder(folder(), facts(), &m_key), UnsupportedFile, "link");
    }

    void theReportSaysWhatIsSealed()
    {
        const std::string hash = sha256Of("m");
        m_folder->put(
            "report.json",
            QByteArray::fromStdString(Json{
                {"result", "FAILED"},
                {"models",
                 {{{"name", "m.pt"}, {"sha256", hash}}, {{"name", "n.pt"}, {"sha256", hash}, {"result", "PASSED"}}}},
                {"more", 1}}.dump()));
        const ReportFacts report = readReportFacts(folder());
        QVERIFY(report.notes.empty());
        QVERIFY(report.facts.result == TestResult::Failed);
        QCOMPARE(report.facts.models.size(), std::size_t{2});
        // The report's result is the worst of all, so it says nothing of one among several.
        QVERIFY(report.facts.models[0].result == TestResult::Warned);
        QVERIFY(report.facts.models[1].result == TestResult::Passed);
        QCOMPARE(report.facts.configuration[0].sha256, sha256OfFile(m_folder->path("report.json")));
        m_folder->put("report.json", "{}");
        const ReportFacts bare = readReportFacts(folder());
        QCOMPARE(bare.notes.size(), std::size_t{2});
        QVERIFY(bare.facts.result == TestResult::Warned);
        m_folder->put("report.json",
                      QByteArray::fromStdString(
                          Json{{"result", "PASSED"}, {"models", {{{"name", "m.pt"}, {"sha256", hash}}}}}.dump()));
        QVERIFY(readReportFacts(folder()).facts.models[0].result == TestResult::Passed);
        for (const char *wrong :
             {"", "[]", R"({"models": 3})", R"({"models": [{"name": 3}]})", R"({"result": "GOOD"})"}) {
            m_folder->put("report.json", wrong);
            DRM_VERIFY_ERROR(readReportFacts(folder()), CorruptFile, "damaged report");
        }
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

    void whatIsNoReportHasNoResult()
    {
        const TestFacts honest = facts();
        m_folder->put("report.json", "no report");
        sealFolder(folder(), honest, &m_key);
        QVERIFY(!check().holds() && isNamed(check(), "seal.json"));
        QVERIFY(QFile::remove(m_folder->at("report.json")));
        sealFolder(folder(), honest, &m_key);
        QCOMPARE(linesOf(check()), QStringList({"seal.json contradicts"}));
        QVERIFY(textOfCheck(check()).contains("no report among what was signed"));
    }

    void eachModelIsSealedWithItsOwnResult()
    {
        m_folder->put("report.json",
                      R"({"result": "FAILED", "models": [
            {"name": "bad.pt", "sha256": ")"
                          + QByteArray(64, 'a') + R"(", "result": "FAILED"},
            {"name": "good.pt", "sha256": ")"
                          + QByteArray(64, 'b') + R"(", "result": "PASSED"}]})");
        sealFolder(folder(), facts(), &m_key);
        const SealCheck sealed = check();
        QVERIFY(sealed.holds() && sealed.statement->facts.models[1].result == TestResult::Passed);
        QVERIFY(textOfCheck(sealed).contains(QString(64, 'b') + ": no backdoor found (PASSED)"));
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

    void theCheckIsData()
    {
        m_folder->put("report.pdf", "x");
        Json json = Json::parse(toJson(check()));
        QCOMPARE(json.at("schema").get<std::string>(), std::string("drmguard.verification/1"));
        QVERIFY(json.at("holds") == false && json.at("sealed").is_null());
        QVERIFY(json.at("files").at("intact") == 5);
        QVERIFY(json.at("findings").at(0).at("path") == "report.pdf");
        QVERIFY(json.at("signature").at("vouched_for") == true);
        init();
        json = Json::parse(toJson(checkWithoutKey()));
        QVERIFY(json.at("holds") == true && json.at("signature").at("vouched_for") == false);
        QVERIFY(json.at("sealed").at("result") == "FAILED");
        QVERIFY(json.at("only").is_null());
    }
};

DRM_TEST(SealTest)
#include "SealTest.moc"
