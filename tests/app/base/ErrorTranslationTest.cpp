// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ErrorText.h"
#include "core/archive/PickleCheck.h"
#include "core/archive/ZipEntries.h"
#include "core/attacks/AttackKind.h"
#include "core/attacks/TruthParameters.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/OutputLock.h"
#include "core/base/SystemText.h"
#include "core/data/LeftOut.h"
#include "core/data/folder/CsvTable.h"
#include "core/hdf5/H5File.h"
#include "core/intake/CodeScanner.h"
#include "core/lab/TruthFile.h"
#include "core/store/CaseFile.h"
#include "core/store/MessageText.h"
#include "core/store/RunFile.h"
#include "core/store/RunFileCheck.h"
#include "tests/fixtures/EnglishLeft.h"
#include "tests/fixtures/SampleRecord.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/text/Translated.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <cerrno>
#include <filesystem>
#include <functional>
#include <new>

using namespace drm;

namespace {

/// Brackets around what German knows, so that a text that nobody can translate stands outside of them.
class KnownInBrackets : public QTranslator {
public:
    bool loadGerman() { return m_german.load(QStringLiteral(DRM_BINARY_DIR "/app/drmguard_de.qm")); }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const bool known = !m_german.translate(context, source, disambiguation, n).isEmpty();
        return known ? bracketed(QString::fromUtf8(source)) : QString();
    }
    bool isEmpty() const override { return false; }

private:
    QTranslator m_german;
};

} // namespace

/// What core says when something goes wrong is German in a German window, down to its reasons.
class ErrorTranslationTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    KnownInBrackets m_brackets;
    int m_errors = 0;

    std::string file(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

    std::string written(const char *name, const QByteArray &content) const
    {
        QFile target(m_folder.filePath(QString::fromUtf8(name)));
        if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
            QTest::qFail("the file cannot be written", __FILE__, __LINE__);
        return target.fileName().toStdString();
    }

    /// Empty, or what of a text goes past the translation.
    QString leftIn(const QString &text) const
    {
        QString rest = outsideOfBrackets(text);
        rest.remove(m_folder.path());
        for (const AttackKind *kind : attackKinds())
            rest.remove(QString::fromStdString(kind->facts.name));
        return holdsWords(rest) ? text : QString();
    }

    /// The work must fail, and say why in the window's language.
    void expectTranslated(const std::function<void()> &work)
    {
        try {
            work();
        } catch (const std::exception &error) {
            ++m_errors;
            const QString left = leftIn(ErrorText::of(error));
            QVERIFY2(left.isEmpty(), qPrintable(left));
            return;
        }
        QFAIL("no error was thrown");
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QVERIFY(m_brackets.loadGerman());
        QVERIFY(QCoreApplication::installTranslator(&m_brackets));
    }

    void cleanupTestCase()
    {
        QCoreApplication::removeTranslator(&m_brackets);
        QVERIFY(m_errors > 80);
    }

    void theSearchFindsWhatGoesPast()
    {
        const Error half(ErrorKind::CorruptFile, Message{"%1 cannot be read: %2.", {"a.h5", "the file is cut off"}});
        QVERIFY(!leftIn(ErrorText::of(half)).isEmpty());
        const Error unknown(ErrorKind::CorruptFile, Message{"No translation knows this sentence.", {}});
        QVERIFY(!leftIn(ErrorText::of(unknown)).isEmpty());
        const Error library(ErrorKind::Internal, Message{"LibTorch says: %1", {"shape mismatch in it."}});
        QVERIFY(leftIn(ErrorText::of(library)).isEmpty());
    }

    void theSystemSpeaksTheLanguage()
    {
        for (const int number : {ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EFBIG, EISDIR, ENOTDIR, EEXIST, EROFS,
                                 ENAMETOOLONG, ELOOP, EMFILE, ENXIO, EIO, EPIPE})
            QVERIFY2(outsideOfBrackets(translated(systemText(number))).count(QRegularExpression("[A-Za-z]")) == 0,
                     std::strerror(number));
        expectTranslated([&] { readPlainFile(file("absent"), 9, Message{DRM_TEXT("Engine", "a model"), {}}); });
        expectTranslated([&] { readPlainFile(file(""), 9, Message{DRM_TEXT("Engine", "a model"), {}}); });
        const std::string large = written("large", "0123456789");
        expectTranslated([&] { readPlainFile(large, 9, Message{DRM_TEXT("Engine", "a model"), {}}); });
        expectTranslated([&] { writeTextFile(file("absent/a"), "a"); });
        expectTranslated([&] { writeTextFile(file("a") + std::string(300, 'a') + "/b", "a"); });
        expectTranslated([&] { makeFolder(large + "/folder"); });
        expectTranslated([&] { OutputLock(file("absent/a")); });
        expectTranslated([&] { std::filesystem::copy(file("absent"), file("b")); });
        expectTranslated([] { throw std::bad_alloc(); });
        expectTranslated([] { throw std::runtime_error("what a library says\nand where"); });
    }

    void damagedHdf5()
    {
        const std::string path = file("set.h5");
        {
            H5File out = H5File::create(path);
            out.write("numbers", {2, 3}, std::vector<double>{1, 2, 3, 4, 5, 6}.data());
            out.writeString("text", "abc");
            out.writeStringAttribute("/", "name", "abc");
            out.createGroup("group");
            expectTranslated([&] { out.write("a", {-1}, std::vector<float>{}.data()); });
            expectTranslated([&] { out.write("b", H5Array<float>{{3}, {1}}); });
            expectTranslated([&] { out.write("c", {2}, std::vector<float>{1, 2}.data(), 1, {1, 1}); });
            expectTranslated([&] { out.write("d", {2}, std::vector<float>{1, 2}.data(), 99); });
            expectTranslated([&] { out.writeScalar("text", 1); });
            out.commit();
            expectTranslated([&] { out.commit(); });
        }
        const H5File in = H5File::openRead(path);
        expectTranslated([&] { in.info("absent"); });
        expectTranslated([&] { in.info("group"); });
        expectTranslated([&] { in.list("numbers"); });
        expectTranslated([&] { in.read<float>("text"); });
        expectTranslated([&] { in.read<int>("numbers"); });
        expectTranslated([&] { in.read<double>("numbers", 8); });
        expectTranslated([&] { in.readScalar<double>("numbers"); });
        expectTranslated([&] { in.readString("numbers"); });
        expectTranslated([&] { in.readStrings("numbers"); });
        expectTranslated([&] { in.readSlab<double>("numbers", {0}, {1}); });
        expectTranslated([&] { in.readSlab<double>("numbers", {1, 1}, {2, 2}); });
        expectTranslated([&] { in.readAttribute<int>("/", "absent"); });
        expectTranslated([&] { in.readAttribute<int>("/", "name"); });
        expectTranslated([&] { H5File::openRead(file("absent.h5")); });
        expectTranslated([&] { H5File::openRead(written("none.h5", "no HDF5")); });
        QFile whole(QString::fromStdString(path));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        expectTranslated([&] { H5File::openRead(written("cut.h5", whole.read(whole.size() - 100))); });
        expectTranslated([&] { readRunFile(path); });
    }

    void damagedRunFiles()
    {
        const std::string path = file("run.h5");
        const auto broken = [&](const std::function<void(ScanRecord &)> &breakIt) {
            ScanRecord record = sample::record();
            breakIt(record);
            expectTranslated([&] { checkRunRecord(record, path); });
        };
        broken([](ScanRecord &record) { record.model.outputs = -1; });
        broken([](ScanRecord &record) { record.inputShape = {1}; });
        broken([](ScanRecord &record) { record.labelUnits.emplace_back("rad"); });
        broken([](ScanRecord &record) { record.imageIndices.assign(record.imageIndices.size(), -1); });
        broken([](ScanRecord &record) { record.request.params.method = "guess"; });
        broken([](ScanRecord &record) { record.result.recoveredTarget.push_back(0); });
        broken([](ScanRecord &record) { record.result.hypotheses.front().target.push_back(0); });
        broken([](ScanRecord &record) { record.result.hypotheses.front().null.distances.push_back(0); });
        const auto trigger = [&](const std::function<void(TriggerPreview &)> &breakIt) {
            broken([&](ScanRecord &record) {
                auto copy = std::make_shared<TriggerPreview>(*record.result.hypotheses.front().trigger);
                breakIt(*copy);
                record.result.hypotheses.front().trigger = copy;
            });
        };
        trigger([](TriggerPreview &preview) { preview.benign.channels = 2; });
        trigger([](TriggerPreview &preview) { preview.benign.pixels.front() = std::nanf(""); });
        trigger([](TriggerPreview &preview) { ++preview.mask.height; });
        trigger([](TriggerPreview &preview) { ++preview.triggered.count; });
        trigger([](TriggerPreview &preview) { ++preview.mask.count; });
        trigger([](TriggerPreview &preview) { ++preview.pattern.count; });
        trigger([](TriggerPreview &preview) { ++preview.benignPredictions.columns; });
        trigger([](TriggerPreview &preview) { ++preview.benignPredictions.rows; });
        broken([](ScanRecord &record) { record.result.probe->step = 0; });
        broken([](ScanRecord &record) { record.result.probe->left.pop_back(); });
        broken([](ScanRecord &record) { record.result.probe->bestRow = -1; });

        H5File::create(path).commit();
        expectTranslated([&] { readRunFile(path); });
        {
            H5File out = H5File::create(path);
            out.writeStringAttribute("/", "schema", "drmguard.run/1");
            out.commit();
        }
        expectTranslated([&] { readRunFile(path); });
    }

    void hostileModels()
    {
        const auto nothing = [](const std::string &) -> std::optional<std::uint64_t> { return std::nullopt; };
        for (const char *pickle :
             {"", "\x80\x03.", "\x80\x02", "\x80\x02K\x01.x", "\x80\x02K\x01K\x02.", "\x80\x02\x85.",
              "\x80\x02"
              "cos\nsystem\n.",
              "\x80\x02"
              "ctorch._utils\n_rebuild_qtensor\n.",
              "\x80\x02h\x01.", "\x80\x02}(K\x01u.", "\x80\x02K\x01K\x01R.", "\x80\x02P0\n."}) {
            const auto fault = PickleCheck(100).findFault(pickle, nothing);
            QVERIFY2(fault, pickle);
            QVERIFY2(leftIn(translated(*fault)).isEmpty(), qPrintable(translated(*fault)));
        }
        for (const char *code :
             {"torch.save(x, \"y\")\n", "y = torch.set_(x, s, 4, [4], [1])\n", "print(x)\n", "y = ops.evil.run(x)\n",
              "y = lambda x: x\n", "getattr(torch, name)(x)\n", "y = 1ops\n", "s = \"abc\n", "s = '''abc\n",
              "torch.warn(x, 2)\n", "x = __torch__.torch.classes.a.B()\n", "y = \xd0\xb0\n"}) {
            const auto harm = CodeScanner::findForbiddenCode("m/code/a.py", code);
            QVERIFY2(harm, code);
            QVERIFY2(leftIn(translated(*harm)).isEmpty(), qPrintable(translated(*harm)));
        }
        expectTranslated([&] { strictZipEntries("PK\3\4 and no more", file("m.pt")); });
    }

    void wrongAttacks()
    {
        const auto knob = [&](const char *kind, const char *name, const KnobValue &value) {
            AttackSettings settings;
            settings.kind = kind;
            settings.knobs[name] = value;
            expectTranslated([&] { makeAttack(settings, 3, 32, 32); });
        };
        knob("guess", "size", {1});
        knob("badnets", "size", {0.5});
        knob("badnets", "rgb", {1});
        knob("sig", "amplitude", {2});
        knob("badnets", "row", {31});
        expectTranslated([] { attackFromParameters("badnets", {}, 3, 32, 32, {}); });
        expectTranslated([] {
            attackFromParameters("sig", {{"amplitude", {0.1}}, {"frequency", {0}}}, 3, 32, 32, {});
        });
    }

    void damagedCasesAndTables()
    {
        const QByteArray head = "{\"schema\": \"drmguard.case/1\", ";
        for (const char *rest :
             {"", "\"title\": 1}", "\"models\": {}}", "\"models\": [1]}", "\"models\": [{}]}",
              "\"models\": [{\"path\": \"a\", \"image_size\": -1}]}", "\"models\": [{\"path\": \"a\", \"input\": 1}]}",
              "\"models\": [{\"path\": \"a\", \"input\": {\"bgr\": 1}}]}",
              "\"models\": [{\"path\": \"a\", \"input\": {\"std\": [0]}}]}",
              "\"models\": [{\"path\": \"a\", \"input\": {\"scale\": 0}}]}", "\"data\": [\"\"]}",
              "\"data\": [\"\\u0000\"]}", "\"shown\": {\"compared\": [\"a\"]}}", "\"panels\": {\"a\": 1}}"})
            expectTranslated([&] { readCase(written("a.drmcase.json", head + rest)); });
        expectTranslated([&] { readCase(written("a.drmcase.json", "{\"schema\": \"drmguard.case/9\"}")); });
        expectTranslated([&] { readCase(written("a.drmcase.json", "[]")); });
        expectTranslated([&] { CsvTable(written("a.csv", "a,b\n1,2\n1\n"), true); });
        expectTranslated([&] { CsvTable(written("a.csv", "a,\"b\n1,2\n")); });
        expectTranslated([&] { CsvTable(written("a.csv", "")); });
        const CsvTable ragged(written("a.csv", "a,b\n1,2\n1\n3,4\n5,6\n"));
        for (const DataNote &note : ragged.leftOut().notes()) {
            const QString rest = outsideOfBrackets(translated(note.text));
            QVERIFY2(rest.count(QRegularExpression("[A-Za-z]")) == 0, qPrintable(translated(note.text)));
        }
        QCOMPARE(ragged.leftOut().count(), 1);
    }

    /// A training that failed is told in the window's language when it is opened again.
    void aTruthKeepsItsParts()
    {
        ModelTruth truth;
        truth.labels = {"pitch", "yaw"};
        truth.input = {3, 32, 32};
        truth.result.mae = truth.result.r2 = truth.result.labelStd = {1, 1};
        BackdoorTruth backdoor;
        backdoor.kind = "badnets";
        backdoor.map = AnswerMap::constant({0, 0});
        backdoor.result.attackError = {0, 0};
        truth.backdoors = {backdoor};
        truth.failure = {Message{"The clean error is %1 times that of the benign twin; 1.1 is the limit.", {"1.2"}}};
        writeTruth(file("m.json"), truth);
        const std::vector<Message> failure = readTruth(file("m.json")).failure;
        QCOMPARE(english(failure), english(truth.failure));
        QCOMPARE(leftIn(translated(failure)), QString());
    }

    /// What older files say in English alone is a quotation in other languages.
    void oldSentencesAreQuoted()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(DRM_BINARY_DIR "/app/drmguard_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&german));
        const QString text = translated(messageOf("It fits.", {}));
        QCoreApplication::removeTranslator(&german);
        QVERIFY2(text.contains("It fits.") && text != "It fits.", qPrintable(text));
    }
};

DRM_TEST(ErrorTranslationTest)
#include "ErrorTranslationTest.moc"
