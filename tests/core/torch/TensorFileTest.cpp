// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/TensorFile.h"
#include "core/archive/Crc32.h"
#include "core/torch/AdamState.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <torch/torch.h>

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace drm;

class TensorFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string path() const { return m_folder.filePath("a.resume").toStdString(); }

    static c10::IValue sample()
    {
        return c10::ivalue::Tuple::create({c10::IValue("name"),
                                           c10::IValue(torch::arange(12).view({3, 4}).to(at::kFloat)),
                                           c10::IValue(std::vector<double>{1, 2}), c10::IValue(std::int64_t{7})});
    }

    QByteArray content() const
    {
        QFile file(QString::fromStdString(path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const QByteArray &bytes) const
    {
        QFile file(QString::fromStdString(path()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Puts `bytes` there with a checksum that fits, as somebody who means it would.
    void putSealed(QByteArray bytes) const
    {
        const auto end = bytes.indexOf('\n');
        const auto sum = crc32Of({bytes.constData() + end + 1, static_cast<std::size_t>(bytes.size() - end - 1)});
        bytes.replace(end - 8, 8, QByteArray::number(sum, 16).rightJustified(8, '0'));
        put(bytes);
    }

private Q_SLOTS:
    void comesBack()
    {
        writeTensorFile(path(), sample());
        const auto parts = readTensorFile(path()).toTupleRef().elements().vec();
        QCOMPARE(parts.at(0).toStringRef(), std::string("name"));
        QVERIFY(parts.at(1).toTensor().equal(torch::arange(12).view({3, 4}).to(at::kFloat)));
        QCOMPARE(parts.at(2).toDoubleVector(), (std::vector<double>{1, 2}));
        QCOMPARE(parts.at(3).toInt(), 7);
        DRM_VERIFY_ERROR(readTensorFile(path() + "x"), FileNotFound, "a.resumex");
    }

    void everyChangeIsRefused()
    {
        writeTensorFile(path(), sample());
        const QByteArray whole = content();
        QRandomGenerator random(1);
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = whole;
            const auto place = random.bounded(bytes.size());
            bytes[place] = static_cast<char>(bytes[place] ^ (1 << random.bounded(8)));
            put(bytes);
            DRM_VERIFY_ERROR(readTensorFile(path()), CorruptFile, "is damaged");
        }
        for (const auto length : {qsizetype{0}, qsizetype{10}, whole.size() / 2, whole.size() - 1}) {
            put(whole.left(length));
            DRM_VERIFY_ERROR(readTensorFile(path()), CorruptFile, "is damaged");
        }
    }

    void lyingTensorsAreRefused()
    {
        writeTensorFile(path(), sample());
        const QByteArray whole = content();
        // The tensor's sizes and strides in the pickle: K\3 K\4 t, K\4 K\1 t.
        const QByteArray sizes("K\3K\4");
        const auto place = whole.indexOf(sizes);
        QVERIFY(place > 0);
        for (const char *lie : {"K\377K\4", "K\3K\377"}) {
            QByteArray bytes = whole;
            bytes.replace(place, 4, lie);
            putSealed(bytes);
            DRM_VERIFY_ERROR(readTensorFile(path()), CorruptFile, "is damaged");
        }
        putSealed(whole);
        readTensorFile(path());
    }

    void olderFilesAreNamed()
    {
        put(QByteArray("PK\3\4") + QByteArray(100, '\0'));
        DRM_VERIFY_ERROR(readTensorFile(path()), CorruptFile, "older version");
    }

    void adamGoesOnWhereItWas()
    {
        const auto step = [](torch::optim::Adam &adam, at::Tensor &x) {
            adam.zero_grad();
            (x - 3).pow(2).sum().backward();
            adam.step();
        };
        at::Tensor x = torch::zeros({2, 3}).requires_grad_();
        torch::optim::Adam adam({x}, torch::optim::AdamOptions(0.1).betas({0.5, 0.9}));
        for (int i = 0; i < 3; ++i)
            step(adam, x);
        writeTensorFile(path(), packAdam(adam));
        at::Tensor y = x.detach().clone().requires_grad_();
        torch::optim::Adam other({y}, torch::optim::AdamOptions(0.5).betas({0.5, 0.9}));
        unpackAdam(other, readTensorFile(path()));
        for (int i = 0; i < 3; ++i) {
            step(adam, x);
            step(other, y);
        }
        QVERIFY(x.equal(y));
        at::Tensor z = torch::zeros({3, 2}).requires_grad_();
        torch::optim::Adam foreign({z}, torch::optim::AdamOptions(0.1));
        QVERIFY_EXCEPTION_THROWN(unpackAdam(foreign, packAdam(adam)), c10::Error);
        QVERIFY_EXCEPTION_THROWN(unpackAdam(foreign, c10::IValue(1)), std::exception);
    }
};

DRM_TEST(TensorFileTest)
#include "TensorFileTest.moc"
