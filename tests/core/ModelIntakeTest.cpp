// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ModelIntake.h"
#include "core/intake/ModelArchive.h"
#include "tests/core/ErrorCheck.h"
#include "tests/core/ZipFixture.h"

#include <QFile>
#include <QTemporaryDir>

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

private Q_SLOTS:
    void hashesOfKnownContent()
    {
        put("");
        QCOMPARE(sha256OfFile(path()), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        put("abc");
        QCOMPARE(sha256OfFile(path()), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        put(QByteArray(1000000, 'a'));
        QCOMPARE(sha256OfFile(path()), std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
        DRM_VERIFY_ERROR(sha256OfFile(path() + "x"), FileNotFound, "model.ptx");
        DRM_VERIFY_ERROR(sha256OfFile(m_folder.path().toStdString()), FileNotFound, "cannot be read");
    }

    void otherFilesAreNamed()
    {
        DRM_VERIFY_ERROR(openModel(path() + "x"), FileNotFound, "does not exist");
        DRM_VERIFY_ERROR(openModel(m_folder.path().toStdString()), FileNotFound, "is a folder");
        put("");
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "an empty file");
        put("import torch\n");
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "a plain text file");
        put(QByteArray("\x80\x02}q\x00.", 6));
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "export_torchscript.py");
        writeZip(path(), {{"archive/data.pkl", "x"}, {"archive/data/0", "y"}});
        DRM_VERIFY_ERROR(openModel(path()), UnsupportedFile, "weights alone");
        writeZip(path(), parts("x = 1\n"));
        put(content().left(content().size() - 30));
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "cut off or damaged");
    }

    void harmfulCodeIsRefused()
    {
        writeZip(path(),
                 parts("class M(Module):\n  def __setstate__(self, s: Tensor) -> NoneType:\n"
                       "    torch.save(s, \"/tmp/owned\")\n"));
        DRM_VERIFY_ERROR(openModel(path()), UnsafeFile, "m/code/__torch__.py, line 3: \"save\"");
        // Names are found without regard to case, wherever they stand.
        auto shouting = parts("x = 1\n");
        shouting.push_back({"M/CODE/__TORCH__/EVIL.PY", "ops.evil.run()\n"});
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

    void entriesThatLieAreRefused()
    {
        writeZip(path(), parts("x = 1234567890\n"));
        auto bytes = content();
        const auto place = bytes.indexOf("1234567890");
        bytes[place] = '2';
        put(bytes);
        DRM_VERIFY_ERROR(openModel(path()), CorruptFile, "__torch__.py is damaged");
        const ModelArchive archive(path());
        QCOMPARE(archive.read(0, 10), std::string("x"));
        DRM_VERIFY_ERROR(archive.read(3, 10), CorruptFile, "larger");
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

    // The look at the code finds nothing, and the loader has to fail in good order.
    void harmlessArchivesWithoutAModel()
    {
        for (const char *data : {"x", "", "\x80\x02}q", "\x80\x02c__torch__\nM\n"}) {
            auto empty = parts("x = 1\n");
            empty.front().second = data;
            writeZip(path(), empty);
            DRM_VERIFY_ERROR(openModel(path()), CorruptFile, path());
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

QTEST_GUILESS_MAIN(ModelIntakeTest)
#include "ModelIntakeTest.moc"
