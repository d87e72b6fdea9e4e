// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/Repetitions.h"
#include "tests/fixtures/SealFixture.h"
#include "tests/fixtures/TestProgram.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace drm;
using Signature = SealCheck::Signature;

class SealTest : public test::SealFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeSealed(); }

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
