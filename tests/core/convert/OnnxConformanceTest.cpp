// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/OnnxTranslation.h"

#include "core/base/Error.h"
#include "tests/fixtures/TestProgram.h"

#include <torch/script.h>

#include <QDir>
#include <QFile>
#include <QTest>

#include <sstream>

using namespace drm;

namespace {

std::string contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// A case of the standard's own tests: an operator, its inputs, and what comes of them.
struct Case {
    onnx::ModelProto model;
    std::vector<onnx::TensorProto> inputs;
    std::vector<onnx::TensorProto> outputs;
};

/// Nothing where there is something else than tensors.
std::optional<Case> readCase(const QString &folder)
{
    Case one;
    if (!one.model.ParseFromString(contentOf(folder + "/model.onnx")))
        return std::nullopt;
    for (const char *kind : {"input", "output"}) {
        auto &tensors = *kind == 'i' ? one.inputs : one.outputs;
        for (int i = 0;; ++i) {
            const QString path = QStringLiteral("%1/test_data_set_0/%2_%3.pb").arg(folder).arg(kind).arg(i);
            if (!QFile::exists(path))
                break;
            onnx::TensorProto tensor;
            if (!tensor.ParseFromString(contentOf(path)) || tensor.data_type() == 0)
                return std::nullopt;
            tensors.push_back(tensor);
        }
    }
    const auto &graph = one.model.graph();
    if (graph.input_size() != static_cast<int>(one.inputs.size())
        || graph.output_size() != static_cast<int>(one.outputs.size()) || one.outputs.empty())
        return std::nullopt;
    for (const auto *values : {&graph.input(), &graph.output()})
        for (const auto &value : *values)
            if (!value.type().has_tensor_type())
                return std::nullopt;
    // Each number stands for itself here: other scales, the same product.
    if (folder.contains("dynamicquantizelinear"))
        return std::nullopt;
    return one;
}

/// What differs from the standard; empty: nothing. Throws Error where the program refuses it.
QString difference(const Case &one, bool constants)
{
    onnx::ModelProto model = one.model;
    auto &graph = *model.mutable_graph();
    const OutsideFile none = [](const std::string &) -> const std::string & { throw std::runtime_error("none"); };
    std::vector<at::Tensor> inputs;
    const std::string bytes = [&] {
        for (std::size_t i = constants ? 1 : one.inputs.size(); i < one.inputs.size(); ++i) {
            onnx::TensorProto &value = *graph.add_initializer();
            value = one.inputs[i];
            value.set_name(graph.input(static_cast<int>(i)).name());
        }
        return model.SerializeAsString();
    }();
    const OnnxFile file(bytes, "case.onnx", none);
    for (std::size_t i = 0; i < (constants ? std::min<std::size_t>(1, one.inputs.size()) : one.inputs.size()); ++i)
        inputs.push_back(file.tensorOf(one.inputs[i]));
    // Images of bytes come as floating-point numbers.
    bool becameFloat = false;
    for (std::size_t i = 0; i < inputs.size() && !becameFloat; ++i) {
        becameFloat = inputs[i].dim() == 4 && one.inputs[i].data_type() == onnx::TensorProto::UINT8;
        if (becameFloat)
            inputs[i] = inputs[i].to(at::kFloat);
    }
    const ConvertedModel converted = OnnxTranslation(file).run();
    std::istringstream stream(converted.archive);
    auto module = torch::jit::load(stream);
    const at::NoGradGuard guard;
    const auto answer = module.forward({inputs.begin(), inputs.end()});
    std::vector<at::Tensor> outputs;
    if (answer.isTensor())
        outputs.push_back(answer.toTensor());
    else
        for (const auto &output : graph.output())
            outputs.push_back(answer.toGenericDict().at(scriptName(output.name())).toTensor());
    for (std::size_t i = 0; i < outputs.size(); ++i) {
        const at::Tensor expected = file.tensorOf(one.outputs[i]);
        if (outputs[i].sizes() != expected.sizes()) {
            std::ostringstream text;
            text << "sizes " << outputs[i].sizes() << ", not " << expected.sizes();
            return QString::fromStdString(text.str());
        }
        // What is quantised stays unrounded here, and is a floating-point number.
        const bool quantised = one.model.graph().node(0).op_type().find("Linear") != std::string::npos
            || one.model.graph().node(0).op_type().find("Integer") != std::string::npos;
        if (!quantised && !becameFloat && outputs[i].scalar_type() != expected.scalar_type())
            return QStringLiteral("another type");
        const bool rounds = quantised && !expected.is_floating_point();
        if (expected.numel() > 0
            && !at::allclose(outputs[i].to(at::kDouble), expected.to(at::kDouble), 1e-3, rounds ? 0.51 : 1e-5, true))
            return QStringLiteral("other numbers, by %1")
                .arg((outputs[i].to(at::kDouble) - expected.to(at::kDouble)).abs().max().item<double>());
    }
    return {};
}

} // namespace

/// The test data of the ONNX standard: whatever is read is read rightly, and all else is refused with a sentence.
class OnnxConformanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(m_folder).exists())
            QSKIP("libonnx-testdata is not installed");
    }

    void operators_data()
    {
        QTest::addColumn<bool>("constants");
        QTest::addColumn<int>("least");
        QTest::newRow("settings as constants of the file") << true << 570;
        QTest::newRow("settings as inputs") << false << 490;
    }

    void operators()
    {
        QFETCH(const bool, constants);
        QFETCH(const int, least);
        int right = 0;
        QStringList refused;
        QStringList wrong;
        for (const QString &name : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto one = readCase(m_folder + "/" + name);
            if (!one)
                continue;
            try {
                const QString what = difference(*one, constants);
                if (what.isEmpty())
                    ++right;
                else
                    wrong << name + ": " + what;
            } catch (const Error &error) {
                if (error.kind() == ErrorKind::UnsupportedFile)
                    refused << name + ": " + error.what();
                else
                    wrong << name + ": " + error.what();
            } catch (const std::exception &error) {
                wrong << name + ": " + QString::fromUtf8(error.what()).left(300);
            }
        }
        if (qEnvironmentVariableIsSet("DRM_LIST_ONNX"))
            qInfo().noquote() << right << "right\n"
                              << refused.join('\n') << "\nwrong:\n"
                              << wrong.join('\n').left(20000);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
        QVERIFY2(right >= least, qPrintable(QString::number(right)));
    }

private:
    const QString m_folder = QStringLiteral("/usr/share/libonnx-testdata/data/node");
};

DRM_TEST(OnnxConformanceTest)
#include "OnnxConformanceTest.moc"
