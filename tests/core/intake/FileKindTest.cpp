// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FileKind.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/ZipFixture.h"

#include <QFile>
#include <QTemporaryDir>

using namespace drm;

Q_DECLARE_METATYPE(drm::FileKind)

class FileKindTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path() const { return m_folder.filePath("model.bin").toStdString(); }

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

private Q_SLOTS:
    void byContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<FileKind>("kind");
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *name, const QByteArray &content, FileKind kind, const char *advice) {
            QTest::newRow(name) << content << kind << QString(advice);
        };
        row("empty", "", FileKind::Empty, "again");
        row("pickle", QByteArray("\x80\x02}q\x00.", 6), FileKind::Pickle, "export_torchscript.py");
        row("pickle 5", QByteArray("\x80\x05\x95", 3), FileKind::Pickle, "trust");
        row("old torch", QByteArray("\x80\x02\x8a\nl\xfc\x9c\x46\xf9 j\xa8P\x19.", 16), FileKind::Pickle, "export");
        row("hdf5", QByteArray("\x89HDF\r\n\x1a\n\0\0\0", 11), FileKind::Hdf5, "tf2onnx");
        row("onnx",
            QByteArray("\x08\x08\x12\x07pytorch\x1a\x05"
                       "1.13.1",
                       19),
            FileKind::Onnx, "Open it as a model");
        row("saved model", QByteArray("\x08\x01\x12\xa2\x4f\x0a\x20", 7), FileKind::TensorFlow, "tf2onnx");
        row("lite", QByteArray("\x1c\0\0\0TFL3\0\0", 10), FileKind::TensorFlow, "tf2onnx");
        row("safetensors", QByteArray("\x08\0\0\0\0\0\0\0{\"a\":{}}xxxx", 20), FileKind::SafeTensors,
            "Open it as a model");
        row("safetensors too long", QByteArray("\xff\0\0\0\0\0\0\0{\"a\":{}}", 16), FileKind::Unknown, "TorchScript");
        row("gzip", QByteArray("\x1f\x8b\x08\0\0", 5), FileKind::Archive, "Unpack");
        row("xz",
            QByteArray("\xfd"
                       "7zXZ\0",
                       6),
            FileKind::Archive, "Unpack");
        row("tar", QByteArray(257, 'a') + "ustar" + QByteArray(250, '\0'), FileKind::Archive, "Unpack");
        row("numpy", "\x93NUMPY\x01", FileKind::NumpyArrays, "data");
        row("png", "\x89PNG\r\n\x1a\n", FileKind::Image, "data");
        row("lfs", "version https://git-lfs.github.com/spec/v1\noid sha256:0\n", FileKind::GitLfsPointer, "git lfs");
        row("html", "\n <!DOCTYPE HTML><html><body>404", FileKind::Html, "link");
        row("json", "{\"format\": \"layers-model\"}", FileKind::Json, "TorchScript");
        row("text", "class Net(nn.Module):\n  pass\n", FileKind::Text, "torch.jit.save");
        row("utf-8", "\xef\xbb\xbf\xc3\xa4", FileKind::Text, "torch.jit.save");
        row("executorch", QByteArray("\x20\0\0\0ET12\0\0", 10), FileKind::ExecuTorch, "turned back");
        row("mobile", QByteArray("\x20\0\0\0PTMF\0\0", 10), FileKind::MobileFlatbuffer, "turned back");
        row("tensorrt", "ftrt\x01\x02\x03", FileKind::TensorRt, "turned back");
        row("shared library",
            "\x7f"
            "ELF\x02\x01",
            FileKind::CompiledProgram, "turned back");
        row("matlab", "MATLAB 7.3 MAT-file, Platform", FileKind::Matlab, "data");
        row("noise", QByteArray("\x01\x02\x03\x00\xff", 5), FileKind::Unknown, "torch.jit.save");
        row("one byte", "\x80", FileKind::Text, "");
        row("half a zip", QByteArray("PK\3\4\x14\0\0\0", 8), FileKind::TruncatedZip, "again");
    }

    void byContent()
    {
        QFETCH(QByteArray, content);
        QFETCH(FileKind, kind);
        QFETCH(QString, advice);
        put(content);
        QCOMPARE(sniffFileKind(path()), kind);
        QCOMPARE(fileKindOf(content.toStdString()), kind);
        QVERIFY(QString::fromStdString(conversionAdvice(kind).english()).contains(advice));
        QVERIFY(describe(kind).english().rfind("a", 0) == 0);
        // Any beginning of it must be survived.
        for (int length = 0; length < content.size(); ++length) {
            put(content.left(length));
            sniffFileKind(path());
        }
    }

    void zips()
    {
        const auto kindOf = [&](const ZipParts &parts) {
            writeZip(path(), parts);
            return sniffFileKind(path());
        };
        QCOMPARE(kindOf({{"m/data.pkl", "x"}, {"m/code/__torch__.py", "y"}, {"m/version", "3"}}),
                 FileKind::TorchScript);
        QCOMPARE(kindOf({{"m/data.pkl", "x"}, {"m/constants.pkl", "y"}}), FileKind::TorchScript);
        QCOMPARE(kindOf({{"archive/data.pkl", "x"}, {"archive/data/0", "y"}}), FileKind::StateDict);
        QCOMPARE(kindOf({{"m/model.json", "{}"}, {"m/code/x.py", ""}}), FileKind::OldTorchScript);
        // PyTorch finds its entries without regard to case.
        QCOMPARE(kindOf({{"m/DATA.PKL", "x"}, {"m/constants.pkl", "y"}, {"m/Model.Json", "{}"}}),
                 FileKind::OldTorchScript);
        QCOMPARE(kindOf({{"archive/serialized_exported_program.json", "{}"}, {"archive/version", "1"}}),
                 FileKind::ExportedProgram);
        QCOMPARE(kindOf({{"m/archive_format", "pt2"}, {"m/models/model.json", "{}"}}), FileKind::ExportedProgram);
        QCOMPARE(kindOf({{"m/archive_format", "pt2"}, {"m/data/aotinductor/model/a.so", "x"}}),
                 FileKind::CompiledProgram);
        QCOMPARE(kindOf({{"config.json", "{}"}, {"model.weights.h5", "y"}}), FileKind::KerasZip);
        QCOMPARE(kindOf({{"images.npy", "x"}}), FileKind::NumpyArrays);
        QCOMPARE(kindOf({{"word/document.xml", "x"}}), FileKind::OtherZip);
        put(QByteArray("PK\5\6", 4) + QByteArray(18, '\0'));
        QCOMPARE(sniffFileKind(path()), FileKind::OtherZip);
        QVERIFY(conversionAdvice(FileKind::TorchScript).english().empty());
    }

    void truncatedZips()
    {
        writeZip(path(), {{"m/data.pkl", std::string(5000, 'x')}, {"m/code/__torch__.py", std::string(500, '#')}});
        const auto whole = content();
        for (int length = 4; length < whole.size(); length += 111) {
            put(whole.left(length));
            QCOMPARE(sniffFileKind(path()), FileKind::TruncatedZip);
        }
        // Damage in the directory: some kind, never a crash.
        for (auto place = whole.size() - 200; place < whole.size(); ++place) {
            auto copy = whole;
            copy[place] = static_cast<char>(~copy[place]);
            put(copy);
            sniffFileKind(path());
        }
    }

    void whatIsNoFile()
    {
        DRM_VERIFY_ERROR(sniffFileKind(m_folder.path().toStdString()), FileNotFound, "is a folder");
        DRM_VERIFY_ERROR(sniffFileKind(path() + "x"), FileNotFound, "does not exist");
        DRM_VERIFY_ERROR(sniffFileKind("/dev/zero"), FileNotFound, "does not exist");
    }

    void realModels()
    {
        if (!QFile::exists(DRM_SHARED_DIR "/models/gaze_benign_0.pt"))
            QSKIP("the real models are not here");
        QCOMPARE(sniffFileKind(DRM_SHARED_DIR "/models/gaze_benign_0.pt"), FileKind::TorchScript);
    }
};

DRM_TEST(FileKindTest)
#include "FileKindTest.moc"
