// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ModelIntake.h"
#include "core/intake/ModelArchive.h"
#include "core/model/ModuleLoader.h"
#include "core/seal/Sha256.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/ZipFixture.h"

#include <torch/script.h>
#include <torch/torch.h>

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace drm;

class ModelIntakeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path() const { return m_folder.filePath("model.pt").toStdString(); }

    void put(const QByteArray &content) const
    {
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QByteArray content() const
    {
        QFile file(QString::fromStdString(path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// An archive that passes for TorchScript until it is loaded.
    static ZipParts parts(const std::string &code)
    {
        return {{"m/data.pkl", "x"}, {"m/constants.pkl", "y"}, {"m/version", "3\n"}, {"m/code/__torch__.py", code}};
    }

    static std::vector<RawPart> rawParts(const std::string &code)
    {
        std::vector<RawPart> raw;
        for (const auto &[name, content] : parts(code))
            raw.push_back({name, content});
        return raw;
    }

    void putRaw(const std::vector<RawPart> &raw, const std::string &comment = {}) const
    {
        put(QByteArray::fromStdString(rawZip(raw, comment)));
    }

    /// A model that loads, as PyTorch writes it: two answers from twelve pixels.
    void saveModel() const
    {
        torch::jit::Module net("__torch__.Net");
        torch::jit::Module fc("__torch__.Linear");
        net.register_attribute("training", c10::BoolType::get(), false);
        fc.register_attribute("training", c10::BoolType::get(), false);
        fc.register_parameter("weight", torch::arange(24).view({2, 12}).to(at::kFloat), false);
        fc.register_parameter("bias", torch::zeros({2}), false);
        fc.define("def forward(self, x: Tensor) -> Tensor:\n    return torch.linear(x, self.weight, self.bias)\n");
        net.register_module("fc", fc);
        net.define("def forward(self, x: Tensor) -> Tensor:\n"
                   "    return self.fc.forward(torch.flatten(x[:, :, 0:2, 0:2], 1))\n");
        net.save(path());
    }

    /// The parts of such a model.
    std::vector<RawPart> modelParts() const
    {
        saveModel();
        const std::string bytes = content().toStdString();
        const ModelArchive archive(bytes, path());
        std::vector<RawPart> raw;
        for (const auto &entry : archive.entries())
            raw.push_back({entry.name, archive.read(entry)});
        return raw;
    }

    static std::string &contentOf(std::vector<RawPart> &raw, const std::string &end)
    {
        const auto found = std::find_if(raw.begin(), raw.end(), [&](const RawPart &part) {
            return part.name.size() >= end.size() && part.name.substr(part.name.size() - end.size()) == end;
        });
        return found->content;
    }

    /// Puts a model there whose network's forward has this code behind its declaration, and these functions before it.
    void putForward(const std::string &body, const std::string &functions = {}) const
    {
        auto raw = modelParts();
        std::string &code = contentOf(raw, "/code/__torch__.py");
        const auto start = code.find("class Net(Module)");
        const auto forward = code.find("def forward", start);
        const auto bodyStart = code.find("-> Tensor:\n", forward) + 11;
        const auto next = code.find("\nclass ", bodyStart);
        code = functions + code.substr(0, bodyStart) + body + (next == std::string::npos ? "" : code.substr(next + 1));
        putRaw(raw);
    }

private Q_SLOTS:
    void otherFilesAreNamed()
    {
        DRM_VERIFY_ERROR(openModel(path() + "x"), FileNotFound, "cannot be opened");
        DRM_VERIFY_ERROR(openModel(m_folder.path().toStdString()), FileNotFound, "is a folder");
        put("");
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "an empty file");
        put("import torch\n");
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "a plain text file");
        put(QByteArray("\x80\x02}q\x00.", 6));
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "export_torchscript.py");
        writeZip(path(), {{"archive/data.pkl", "x"}, {"archive/data/0", "y"}});
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "The weights in");
        writeZip(path(), parts("x = 1\n"));
        put(content().left(content().size() - 30));
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "cut off or damaged");
    }

    void harmfulCodeIsRefused()
    {
        writeZip(path(),
                 parts("class M(Module):\n  def forward(self, s: Tensor) -> NoneType:\n"
                       "    torch.save(s, \"/tmp/owned\")\n"));
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "m/code/__torch__.py, line 3: \"save\"");
        // Names are found without regard to case, wherever they stand.
        auto shouting = parts("x = 1\n");
        shouting.push_back({"m/CODE/__TORCH__/EVIL.PY", "ops.evil.run()\n"});
        writeZip(path(), shouting, true);
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "EVIL.PY, line 1");
    }

    void bombsAreRefused()
    {
        auto large = parts("x = 1\n");
        large.push_back({"m/data/0", std::string(20 << 20, '\0')});
        writeZip(path(), large, true);
        QVERIFY(content().size() < (1 << 20));
        DRM_VERIFY_ERROR(openModel(path(), {}, 10 << 20), UnsafeFile, "unpack to more than 10");
        auto code = parts(std::string(65 << 20, ' '));
        writeZip(path(), code, true);
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "of code");
    }

    void twoMeaningsAreRefused()
    {
        auto twice = parts("x = 1\n");
        twice.push_back({"m/CODE/__torch__.py", "y = 2\n"});
        writeZip(path(), twice);
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "there twice");
        // A second archive behind the first: readers disagree on which one counts.
        writeZip(path(), parts("x = 1\n"));
        const auto harmless = content();
        put(harmless + harmless);
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "second directory");
        put(harmless + "tail");
        const auto error = errorOf([&] { openModel(path()); });
        QVERIFY2(error.kind() == ErrorKind::UnsafeFile || error.kind() == ErrorKind::CorruptFile, error.what());
    }

    void oddArchivesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const std::vector<RawPart> &raw, const char *part,
                            const std::string &comment = {}) {
            QTest::newRow(name) << QByteArray::fromStdString(rawZip(raw, comment)) << QString(part);
        };
        const auto with = [](const std::function<void(RawPart &)> &change) {
            auto raw = rawParts("torch.save(x, \"y\")\n");
            change(raw.back());
            return raw;
        };
        // Info-ZIP's Unicode Path: a program that knows it sees m/readme.txt, and LibTorch sees the code.
        const std::string other = "m/readme.txt";
        const std::string unicode = "up" + littleEndian(5 + other.size(), 2) + '\1'
            + littleEndian(drm::crc32Of("m/code/__torch__.py"), 4) + other;
        row("name in a field of the directory", with([&](RawPart &part) { part.centralExtra = unicode; }),
            "further fields");
        row("name in a field before the bytes", with([&](RawPart &part) { part.localExtra = unicode; }),
            "further fields");
        row("another name before the bytes", with([&](RawPart &part) { part.localName = other; }), "differs");
        row("bytes between parts", with([](RawPart &part) { part.gap = "hidden"; }), "between");
        row("a file that passes for a folder", with([](RawPart &part) { part.attributes = 0x10; }),
            "folder and a file");
        row("another method in the directory", with([](RawPart &part) { part.centralMethod = 8; }), "differs");
        row("an unknown method", with([](RawPart &part) { part.centralMethod = 12; }), "does not use");
        row("encrypted", with([](RawPart &part) { part.flags = 1; }), "encrypted");
        row("patched", with([](RawPart &part) { part.flags = 32; }), "does not use");
        row("up and away", with([](RawPart &part) { part.name = "m/../code/__torch__.py"; }), "name that no program");
        row("from the root", with([](RawPart &part) { part.name = "/m/code/__torch__.py"; }), "name that no program");
        row("other strokes", with([](RawPart &part) { part.name = "m\\code\\__torch__.py"; }), "name that no program");
        row("a name with a zero", with([](RawPart &part) { part.name += std::string("\0.txt", 5); }), "name that no");
        row("another folder", with([](RawPart &part) { part.name = "M/code/__torch__.py"; }), "not in the folder");
        row("a comment", rawParts("x = 1\n"), "second directory or something behind", "comment");
        auto legacy = rawParts("x = 1\n");
        legacy.push_back({"m/MODEL.JSON", "{}"});
        row("the loader of an older format", legacy, "before 1.4");
    }

    void oddArchivesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        put(bytes);
        const auto error = errorOf([&] { openModel(path()); });
        QVERIFY2(QString(error.what()).contains(part), error.what());
        QVERIFY(error.kind() == ErrorKind::UnsafeFile || error.kind() == ErrorKind::UnsupportedFile);
    }

    void overlappingPartsAreRefused()
    {
        auto bytes = rawZip(rawParts("x = 1\n"));
        // The last part's place in the directory, moved to the first part's.
        const auto last = bytes.rfind("PK\1\2");
        bytes.replace(last + 42, 4, std::string(4, '\0'));
        put(QByteArray::fromStdString(bytes));
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "differs");
        bytes = rawZip(rawParts("x = 1\n"));
        const auto end = bytes.rfind("PK\5\6");
        bytes[end + 8] = bytes[end + 10] = '\3'; // one part fewer than there are
        put(QByteArray::fromStdString(bytes));
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "more than it says");
    }

    void whatWasExaminedIsLoaded()
    {
        saveModel();
        const ExaminedModel examined = examineModelFile(path());
        putForward("    torch.save(x, \"/tmp/owned\")\n    return x\n");
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "\"save\"");
        const auto model = RegressionModel::load(examined, {});
        QCOMPARE(model->info().outputs, 2);
        QCOMPARE(model->info().sha256, examined.sha256());
    }

    // What LibTorch reads only when it reports an error, and trusts then, is not there for it.
    void placesInTheSourceAreLeftOut()
    {
        saveModel();
        QVERIFY(content().contains(".debug_pkl"));
        const ExaminedModel examined = examineModelFile(path());
        QCOMPARE(examined.bytes().find(".debug_pkl"), std::string::npos);
        QCOMPARE(examined.sha256(), sha256OfFile(path()));
    }

    void everyPartIsComparedWithItsChecksum()
    {
        saveModel();
        const QByteArray whole = content();
        const std::string wholeBytes = whole.toStdString();
        const ModelArchive archive(wholeBytes, path());
        QRandomGenerator random(1);
        int refused = 0;
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes = whole;
            const auto place = random.bounded(bytes.size());
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
            put(bytes);
            try {
                examineModelFile(path());
            } catch (const Error &) {
                ++refused;
                continue;
            }
            // A date, or what the numbers are aligned with: what is read is the same.
            const std::string changed = bytes.toStdString();
            const ModelArchive other(changed, path());
            for (std::size_t part = 0; part < archive.entries().size(); ++part)
                QCOMPARE(other.read(other.entries()[part]), archive.read(archive.entries()[part]));
        }
        QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
    }

    void entriesThatLieAreRefused()
    {
        writeZip(path(), parts("x = 1234567890\n"));
        auto bytes = content();
        const auto place = bytes.indexOf("1234567890");
        bytes[place] = '2';
        put(bytes);
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "__torch__.py is damaged");
        const std::string text = bytes.toStdString();
        const ModelArchive archive(text, path());
        QCOMPARE(archive.read(*archive.find("data.pkl")), std::string("x"));
        QVERIFY(!archive.find("code"));
    }

    void tensorsOutsideTheirRecordsAreRefused()
    {
        const auto raw = modelParts();
        putRaw(raw);
        openModel(path());
        auto lying = raw;
        std::string &pickle = contentOf(lying, "/data.pkl");
        const auto sizes = pickle.find("K\2K\014t"); // 2×12
        QVERIFY(sizes != std::string::npos);
        pickle[sizes + 1] = '\177';
        putRaw(lying);
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "outside its record");
        auto shorter = raw;
        contentOf(shorter, "/data/0").resize(8);
        putRaw(shorter);
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "not that of its record");
    }

    // LibTorch puts any value into any attribute, and then reads an object's parts by number.
    void valuesOfOtherTypesAreRefused()
    {
        auto raw = modelParts();
        std::string &pickle = contentOf(raw, "/data.pkl");
        const auto training = pickle.find('\x89', pickle.find("training"));
        QVERIFY(training != std::string::npos);
        pickle[training] = 'N';
        putRaw(raw);
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "where its code declares bool");
    }

    void methodsThatCallEachOtherAreCounted()
    {
        const auto doubling = [](int count) {
            std::string functions = "def f0(x: Tensor) -> Tensor:\n  return torch.sin(x)\n";
            for (int i = 1; i <= count; ++i)
                functions += "def f" + std::to_string(i) + "(x: Tensor) -> Tensor:\n  a = __torch__.f"
                    + std::to_string(i - 1) + "\n  return (a)((a)(x, ), )\n";
            return functions;
        };
        const auto body = [](int count) {
            return "    fc = self.fc\n    a = __torch__.f" + std::to_string(count)
                + "\n    return (fc).forward(a(torch.flatten(x, 1), ), )\n";
        };
        putForward(body(60), doubling(60));
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "comes to more than");
        putForward(body(3), doubling(3));
        QCOMPARE(openModel(path())->info().outputs, 2);
    }

    void loadFailuresAreExplained()
    {
        putForward("    return torch.scaled_dot_product_attention(x, x, x)\n");
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "the operator aten::scaled_dot_product_attention");
        putForward("    return ops.torchvision.deform_conv2d(x)\n");
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "the operator torchvision::deform_conv2d");
        putForward("    return y\n");
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "LibTorch says: undefined value y");
        auto later = modelParts();
        contentOf(later, "/version") = "99\n";
        putRaw(later);
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "file format version 99");
    }

    void modelsInOtherFormsAreNamed()
    {
        writeZip(path(), parts("y = ops.quantized.linear(x, p, 1., 0)\n"));
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "quantised");
        writeZip(path(), parts("p : __torch__.torch.classes.quantized.LinearPackedParamsBase\n"));
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "quantised");
        writeZip(path(), parts("y = ops.prepacked.linear_clamp_run(x, CONSTANTS.c0)\n"));
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "mobile");
        writeZip(path(), parts("w = ops.prim.ConstantMKLDNNTensor()\n"));
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "optimize_for_inference");
    }

    // Every byte of a small archive inverted in turn: an Error, never a crash, and nothing is loaded.
    void damagedArchives()
    {
        writeZip(path(), parts("torch.save(x)\n"));
        const auto whole = content();
        for (int place = 0; place < whole.size(); ++place) {
            auto copy = whole;
            copy[place] = static_cast<char>(~copy[place]);
            put(copy);
            try {
                openModel(path());
                QFAIL("a damaged archive was loaded");
            } catch (const Error &) {
            }
        }
    }

    // The look at the code finds nothing.
    void harmlessArchivesWithoutAModel()
    {
        for (const char *data : {"x", "", "\x80\x02}q",
                                 "\x80\x02"
                                 "c__torch__\nM\n"}) {
            auto empty = parts("x = 1\n");
            empty[0].second = data;
            empty[1].second = std::string("\x80\x02).", 4);
            writeZip(path(), empty);
            DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "not as PyTorch writes it");
        }
        auto noModel = parts("x = 1\n");
        noModel[0].second = std::string("\x80\x02N.", 4);
        noModel[1].second = std::string("\x80\x02).", 4);
        writeZip(path(), noModel);
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, path());
    }

    // The files that users of this program were attacked with in trials.
    void hostileFilesAreRefused()
    {
        const QDir folder(DRM_SHARED_DIR "/cases/hostile");
        if (!folder.exists())
            QSKIP("the hostile files are not here");
        for (const char *name : {"deep_neg", "inline_bomb_20", "load_loop", "sig_csr"}) {
            const auto file = folder.filePath(QString(name) + ".pt").toStdString();
            DRM_VERIFY_ERROR(openModel(file), UnsafeFile, "is refused");
        }
    }

    void realModels()
    {
        const std::string model = DRM_SHARED_DIR "/models/gaze_benign_0.pt";
        if (!QFile::exists(QString::fromStdString(model)))
            QSKIP("the real models are not here");
        const auto loaded = openModel(model);
        QCOMPARE(loaded->info().sha256, sha256OfFile(model));
        QCOMPARE(loaded->info().path, model);
        QCOMPARE(loaded->info().fileBytes, QFile(QString::fromStdString(model)).size());
        QCOMPARE(loaded->info().outputs, 2);
        DRM_VERIFY_ERROR(openModel(model, {}, 100000), UnsafeFile, "unpack to more than");
    }
};

DRM_TEST(ModelIntakeTest)
#include "ModelIntakeTest.moc"
