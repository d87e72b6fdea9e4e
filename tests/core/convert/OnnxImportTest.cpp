// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/intake/ModelIntake.h"
#include "core/model/RegressionModelImpl.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/TestProgram.h"

#include <onnx/onnx_pb.h>

#include <functional>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

/// A model in the making: N×3×32×32 to answers, operator set 13.
class OnnxWriter {
public:
    explicit OnnxWriter(std::vector<std::int64_t> sizes = {0, 3, 32, 32}, int opset = 13)
    {
        m_model.set_ir_version(8);
        m_model.add_opset_import()->set_version(opset);
        input("image", sizes);
    }

    void input(const std::string &name, const std::vector<std::int64_t> &sizes)
    {
        auto *input = graph().add_input();
        input->set_name(name);
        auto *type = input->mutable_type()->mutable_tensor_type();
        type->set_elem_type(onnx::TensorProto::FLOAT);
        for (const std::int64_t size : sizes) {
            auto *dimension = type->mutable_shape()->add_dim();
            if (size > 0)
                dimension->set_dim_value(size);
            else
                dimension->set_dim_param("n");
        }
    }

    onnx::TensorProto &constant(const std::string &name, const at::Tensor &value)
    {
        onnx::TensorProto &proto = *graph().add_initializer();
        proto.set_name(name);
        for (const std::int64_t size : value.sizes())
            proto.add_dims(size);
        const at::Tensor own = value.contiguous();
        proto.set_data_type(value.scalar_type() == at::kLong       ? onnx::TensorProto::INT64
                                : value.scalar_type() == at::kChar ? onnx::TensorProto::INT8
                                : value.scalar_type() == at::kByte ? onnx::TensorProto::UINT8
                                                                   : onnx::TensorProto::FLOAT);
        proto.set_raw_data(own.data_ptr(), own.nbytes());
        return proto;
    }

    onnx::NodeProto &node(const std::string &kind, const std::vector<std::string> &inputs, const std::string &output)
    {
        onnx::NodeProto &made = *graph().add_node();
        made.set_op_type(kind);
        for (const std::string &name : inputs)
            made.add_input(name);
        made.add_output(output);
        return made;
    }

    void output(const std::string &name) { graph().add_output()->set_name(name); }

    /// "If" of two nodes of one input each, by their kinds.
    onnx::NodeProto &choice(const std::string &condition, const std::string &yes, const std::string &no,
                            const std::string &input, const std::string &output)
    {
        onnx::NodeProto &made = node("If", {condition}, output);
        for (const auto &[name, kind] : {std::pair{"then_branch", yes}, std::pair{"else_branch", no}}) {
            auto *branch = made.add_attribute();
            branch->set_name(name);
            branch->set_type(onnx::AttributeProto::GRAPH);
            auto *inner = branch->mutable_g()->add_node();
            inner->set_op_type(kind);
            inner->add_input(input);
            inner->add_output("inner");
            branch->mutable_g()->add_output()->set_name("inner");
        }
        return made;
    }

    /// Means of the channels in four places, and a linear layer over them.
    void usual(const std::string &weight = "weight")
    {
        auto &pool = node("AveragePool", {"image"}, "pooled");
        for (const char *name : {"kernel_shape", "strides"}) {
            auto *setting = pool.add_attribute();
            setting->set_name(name);
            setting->set_type(onnx::AttributeProto::INTS);
            setting->add_ints(16);
            setting->add_ints(16);
        }
        node("Flatten", {"pooled"}, "flat");
        node("MatMul", {"flat", weight}, "product");
        node("Add", {"product", "bias"}, "gaze");
        constant("bias", torch::tensor({0.5F, -0.25F}));
        output("gaze");
    }

    onnx::GraphProto &graph() { return *m_model.mutable_graph(); }
    onnx::ModelProto &model() { return m_model; }

    std::string save(const QTemporaryDir &dir, const QString &name = "model.onnx")
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QByteArray::fromStdString(m_model.SerializeAsString()));
        return file.fileName().toStdString();
    }

private:
    onnx::ModelProto m_model;
};

std::string complaint(const std::string &path, ErrorKind kind)
{
    try {
        openModel(path);
        return "no complaint";
    } catch (const Error &error) {
        return error.kind() == kind ? error.what() : std::string("another kind: ") + error.what();
    }
}

bool says(const std::string &text, const char *part)
{
    if (text.find(part) != std::string::npos)
        return true;
    qWarning("%s", text.c_str());
    return false;
}

at::Tensor weights()
{
    at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(3);
    return at::randn({12, 2}, generator);
}

at::Tensor expectedAnswers(const at::Tensor &images)
{
    return at::avg_pool2d(images, {16, 16}).flatten(1).matmul(weights()) + torch::tensor({0.5F, -0.25F});
}

at::Tensor answersOf(const RegressionModel &model, const at::Tensor &images)
{
    const at::NoGradGuard guard;
    return model.impl().forward(images).outputs;
}

} // namespace

class OnnxImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aProductAndASumAreAHead()
    {
        const QTemporaryDir dir;
        OnnxWriter file;
        file.constant("weight", weights());
        file.usual();
        file.model().set_producer_name("tests");
        const auto model = openModel(file.save(dir));
        QCOMPARE(model->info().outputs, 2);
        QCOMPARE(model->info().features, 12);
        QCOMPARE(QString::fromStdString(model->info().headName), QStringLiteral("weight"));
        QCOMPARE(model->info().declaredHeight, 32);
        QVERIFY(says(model->info().remarks.front().english(), "operator set 13, written by tests"));
        const at::Tensor images = toTensor(test::waveImages(5), at::kCPU);
        QVERIFY(at::allclose(answersOf(*model, images), expectedAnswers(images), 1e-4, 1e-5));
    }

    void weightsBesideTheModel()
    {
        const QTemporaryDir dir;
        OnnxWriter file;
        const auto outside = [&](const std::string &location, const std::string &offset) {
            file = OnnxWriter();
            onnx::TensorProto &proto = file.constant("weight", weights());
            proto.clear_raw_data();
            proto.set_data_location(onnx::TensorProto::EXTERNAL);
            for (const auto &[key, value] : {std::pair{"location", location}, std::pair{"offset", offset},
                                             std::pair{"length", std::string("96")}}) {
                auto *entry = proto.add_external_data();
                entry->set_key(key);
                entry->set_value(value);
            }
            file.usual();
            return file.save(dir);
        };
        const std::string path = outside("weights.bin", "8");
        QVERIFY(says(complaint(path, ErrorKind::FileNotFound), "weights.bin, which is not beside it"));

        QFile bytes(dir.filePath("weights.bin"));
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        const at::Tensor own = weights().contiguous();
        bytes.write(QByteArray(8, 'x') + QByteArray(static_cast<const char *>(own.data_ptr()), 96));
        bytes.close();
        const auto model = openModel(path);
        const at::Tensor images = toTensor(test::waveImages(5), at::kCPU);
        QVERIFY(at::allclose(answersOf(*model, images), expectedAnswers(images), 1e-4, 1e-5));
        QVERIFY(says(model->info().remarks.back().english(), "weights.bin"));

        // Other weights are another model, although its own file is the same.
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        bytes.seek(20);
        bytes.write("y");
        bytes.close();
        QVERIFY(openModel(path)->info().sha256 != model->info().sha256);

        // So are those of a node that holds numbers.
        OnnxWriter node;
        onnx::NodeProto &constant = node.node("Constant", {}, "weight");
        auto *value = constant.add_attribute();
        value->set_name("value");
        value->set_type(onnx::AttributeProto::TENSOR);
        outside("weights.bin", "8");
        *value->mutable_t() = file.graph().initializer(0);
        node.usual();
        const std::string sum = openModel(node.save(dir, "node.onnx"))->info().sha256;
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        bytes.seek(30);
        bytes.write("z");
        bytes.close();
        QVERIFY(openModel(dir.filePath("node.onnx").toStdString())->info().sha256 != sum);
        QCOMPARE(openModel(dir.filePath("node.onnx").toStdString())->info().sha256,
                 modelSha256(dir.filePath("node.onnx").toStdString()));

        QVERIFY(says(complaint(outside("weights.bin", "9"), ErrorKind::CorruptFile), "shorter than the model says"));
        QVERIFY(says(complaint(outside("../weights.bin", "0"), ErrorKind::UnsafeFile), "only files in its own folder"));
        QVERIFY(says(complaint(outside("/etc/passwd", "0"), ErrorKind::UnsafeFile), "only files in its own folder"));
        QVERIFY(QFile::link("/etc/passwd", dir.filePath("link.bin")));
        QVERIFY(says(complaint(outside("link.bin", "0"), ErrorKind::UnsafeFile), "only files in its own folder"));
    }

    /// As a network that squeezes an axis of which the exporter did not know the length.
    void aChoiceIsMadeByItsCondition()
    {
        const at::Tensor images = toTensor(test::waveImages(5), at::kCPU);
        const at::Tensor expected = expectedAnswers(images);
        // Three channels: the first branch. Known to the file, or found out when images come.
        for (const bool known : {true, false}) {
            const QTemporaryDir dir;
            OnnxWriter file;
            file.constant("weight", weights());
            file.constant("three", torch::tensor({3}, at::kLong));
            file.constant("one", torch::tensor({1}, at::kLong));
            file.node("Shape", {"image"}, "sizes");
            file.node("Gather", {"sizes", "one"}, "channels");
            file.node("Equal", {known ? "three" : "channels", "three"}, "is three");
            onnx::NodeProto &choice = file.choice("is three", "Identity", "Neg", "image", "chosen");
            // A branch's own numbers are not those of the same name around it.
            *choice.mutable_attribute(0)->mutable_g()->add_initializer() = file.constant("zeros", at::zeros({12, 2}));
            choice.mutable_attribute(0)->mutable_g()->mutable_initializer(0)->set_name("weight");
            file.usual();
            for (onnx::NodeProto &node : *file.graph().mutable_node())
                if (node.op_type() == "AveragePool")
                    node.set_input(0, "chosen");
            const auto model = openModel(file.save(dir));
            QVERIFY(at::allclose(answersOf(*model, images), expected, 1e-4, 1e-5));
            at::Tensor x = images.clone().requires_grad_();
            model->impl().forward(x).outputs.sum().backward();
            QVERIFY(x.grad().abs().sum().item<float>() > 0);
        }
    }

    void aChoiceBehindTheHead()
    {
        const QTemporaryDir dir;
        OnnxWriter file;
        file.constant("weight", weights());
        file.constant("two", torch::tensor({2}, at::kLong));
        file.constant("one", torch::tensor({1}, at::kLong));
        file.usual();
        file.node("Shape", {"gaze"}, "sizes");
        file.node("Gather", {"sizes", "one"}, "count");
        file.node("Equal", {"count", "two"}, "is two");
        file.choice("is two", "Neg", "Identity", "gaze", "answer");
        file.graph().mutable_output(0)->set_name("answer");
        const auto model = openModel(file.save(dir));
        const at::Tensor images = toTensor(test::waveImages(5), at::kCPU);
        QVERIFY(at::allclose(answersOf(*model, images), -expectedAnswers(images), 1e-4, 1e-5));
    }

    void brokenChoices()
    {
        const QTemporaryDir dir;
        const auto with = [&](const std::function<void(OnnxWriter &)> &make) {
            OnnxWriter file;
            file.constant("weight", weights());
            file.constant("one", torch::tensor({1}, at::kLong));
            file.node("Shape", {"image"}, "sizes");
            file.node("Gather", {"sizes", "one"}, "count");
            file.node("Equal", {"count", "one"}, "is one");
            make(file);
            file.usual();
            return file.save(dir);
        };
        QVERIFY(says(complaint(with([](OnnxWriter &file) { file.choice("count", "Abs", "Neg", "image", "c"); }),
                               ErrorKind::CorruptFile),
                     "is not one truth"));
        QVERIFY(says(
            complaint(
                with([](OnnxWriter &file) {
                    file.choice("is one", "Abs", "Neg", "image", "c").mutable_attribute(1)->mutable_g()->clear_output();
                }),
                ErrorKind::CorruptFile),
            "other outputs than the operator"));
        QVERIFY(says(complaint(with([](OnnxWriter &file) { file.choice("is one", "Shape", "Neg", "image", "c"); }),
                               ErrorKind::UnsupportedFile),
                     "one type or another"));
        QVERIFY(
            says(complaint(with([](OnnxWriter &file) { file.node("If", {"is one"}, "c"); }), ErrorKind::CorruptFile),
                 "then_branch is missing"));
        QVERIFY(says(
            complaint(with([](OnnxWriter &file) { file.node("Loop", {"is one"}, "c"); }), ErrorKind::UnsupportedFile),
            "Loop"));
    }

    void severalOutputsHaveNames()
    {
        const QTemporaryDir dir;
        OnnxWriter file;
        file.constant("weight", weights());
        file.usual();
        file.constant("other", weights().slice(1, 0, 1).contiguous());
        file.node("MatMul", {"flat", "other"}, "head roll");
        file.output("head roll");
        const auto model = openModel(file.save(dir));
        QCOMPARE(model->info().outputs, 3);
        QCOMPARE(QString::fromStdString(model->info().answers), QStringLiteral("gaze,head_roll"));
        ModelOptions options;
        options.answers = "head_roll";
        QCOMPARE(openModel(file.save(dir), options)->info().outputs, 1);
    }

    void channelsMayBeLast()
    {
        const QTemporaryDir dir;
        OnnxWriter file({0, 32, 32, 3});
        file.constant("weight", weights());
        file.usual();
        auto *order = file.graph().mutable_node(0);
        order->set_input(0, "turned");
        onnx::NodeProto &turn = file.node("Transpose", {"image"}, "turned");
        auto *setting = turn.add_attribute();
        setting->set_name("perm");
        setting->set_type(onnx::AttributeProto::INTS);
        for (const int axis : {0, 3, 1, 2})
            setting->add_ints(axis);
        // Nodes lie in the order in which they run.
        for (int i = file.graph().node_size() - 1; i > 0; --i)
            file.graph().mutable_node()->SwapElements(i, i - 1);
        const auto model = openModel(file.save(dir));
        const at::Tensor images = toTensor(test::waveImages(5), at::kCPU);
        QVERIFY(at::allclose(answersOf(*model, images), expectedAnswers(images), 1e-4, 1e-5));
    }

    void aGraphOfOneImageIsFreed()
    {
        const QTemporaryDir dir;
        OnnxWriter file({1, 3, 32, 32});
        file.constant("weight", weights());
        file.constant("sizes", torch::tensor({1, 12}, at::kLong));
        file.usual();
        onnx::NodeProto &flat = *file.graph().mutable_node(1);
        flat.set_op_type("Reshape");
        flat.add_input("sizes");
        const auto model = openModel(file.save(dir));
        const at::Tensor images = toTensor(test::waveImages(5), at::kCPU);
        QVERIFY(at::allclose(answersOf(*model, images), expectedAnswers(images), 1e-4, 1e-5));
        QCOMPARE(model->impl().fixedBatch.load(), std::int64_t{0}); // all at once

        // Where one is no number of images, the graph stays as it is, and is asked again and again.
        file.node("Concat", {"gaze", "gaze"}, "twice");
        auto *axis = file.graph().mutable_node(4)->add_attribute();
        axis->set_name("axis");
        axis->set_type(onnx::AttributeProto::INT);
        axis->set_i(0);
        file.constant("four", torch::tensor({1, 4}, at::kLong));
        file.node("Reshape", {"twice", "four"}, "answers");
        file.graph().mutable_output(0)->set_name("answers");
        const auto fixed = openModel(file.save(dir));
        const at::Tensor expected = expectedAnswers(images);
        QVERIFY(at::allclose(answersOf(*fixed, images), at::cat({expected, expected}, 1), 1e-4, 1e-5));
        QCOMPARE(fixed->impl().fixedBatch.load(), std::int64_t{1});
    }

    void quantisedNumbersStandForOthers()
    {
        const QTemporaryDir dir;
        OnnxWriter file;
        // Input and weights in 256 steps, as onnxruntime writes them.
        file.constant("step", torch::scalar_tensor(1 / 255.0, at::kFloat));
        file.constant("zero", torch::scalar_tensor(0, at::kByte));
        file.node("QuantizeLinear", {"image", "step", "zero"}, "quantised");
        file.node("DequantizeLinear", {"quantised", "step", "zero"}, "meant");
        const double scale = weights().abs().max().item<double>() / 127;
        file.constant("whole", (weights() / scale).round().to(at::kChar));
        file.constant("scale", torch::scalar_tensor(scale, at::kFloat));
        file.constant("none", torch::scalar_tensor(0, at::kChar));
        file.node("DequantizeLinear", {"whole", "scale", "none"}, "weight");
        file.usual();
        file.graph().mutable_node(3)->set_input(0, "meant");
        const auto model = openModel(file.save(dir));
        QCOMPARE(model->info().features, 12); // a linear layer like any other
        QVERIFY(says(model->info().remarks.back().english(), "quantised"));
        const at::Tensor images = toTensor(test::waveImages(5), at::kCPU);
        QVERIFY(at::allclose(answersOf(*model, images), expectedAnswers(images), 1e-2, 2e-2));
        const at::Tensor x = images.clone().requires_grad_(true);
        model->impl().forward(x).outputs.sum().backward();
        QVERIFY(x.grad().abs().min().item<double>() > 0);
    }

    void whatIsNotKnownIsNamed()
    {
        const QTemporaryDir dir;
        OnnxWriter file;
        file.constant("weight", weights());
        file.usual();
        file.node("NonMaxSuppression", {"gaze"}, "chosen").set_name("/detector/last");
        QVERIFY(says(complaint(file.save(dir), ErrorKind::UnsupportedFile),
                     "the operator NonMaxSuppression (/detector/last) is not known to this program"));
        file.graph().mutable_node()->RemoveLast();
        file.node("FusedConv", {"gaze"}, "chosen").set_domain("com.microsoft");
        QVERIFY(says(complaint(file.save(dir), ErrorKind::UnsupportedFile), "of the domain com.microsoft"));
        file.graph().mutable_node()->RemoveLast();
        file.model().mutable_opset_import(0)->set_version(22);
        QVERIFY(says(complaint(file.save(dir), ErrorKind::UnsupportedFile), "operator set 22"));
    }

    void whatIsDamagedIsNamed()
    {
        const QTemporaryDir dir;
        const auto changed = [&](const std::function<void(OnnxWriter &)> &change) {
            OnnxWriter file;
            file.constant("weight", weights());
            file.usual();
            change(file);
            return file.save(dir);
        };
        const auto &graphOf = [](OnnxWriter &file) -> onnx::GraphProto & { return file.graph(); };
        QVERIFY(
            says(complaint(changed([&](OnnxWriter &file) { graphOf(file).mutable_node(1)->set_input(0, "nothing"); }),
                           ErrorKind::CorruptFile),
                 "use nothing before anything has made it"));
        QVERIFY(says(complaint(changed([&](OnnxWriter &file) {
                                   graphOf(file).mutable_initializer(0)->set_dims(0, std::int64_t{1} << 40);
                               }),
                               ErrorKind::CorruptFile),
                     "weight"));
        QVERIFY(
            says(complaint(changed([&](OnnxWriter &file) { graphOf(file).mutable_initializer(0)->set_dims(0, -12); }),
                           ErrorKind::CorruptFile),
                 "impossible shape"));
        QVERIFY(says(complaint(changed([&](OnnxWriter &file) {
                                   graphOf(file).mutable_node(0)->mutable_attribute(0)->set_ints(0, 0);
                               }),
                               ErrorKind::CorruptFile),
                     "kernel, strides and pads"));
        QVERIFY(says(complaint(changed([&](OnnxWriter &file) {
                                   graphOf(file).mutable_node(0)->mutable_attribute(0)->set_type(
                                       onnx::AttributeProto::FLOAT);
                               }),
                               ErrorKind::CorruptFile),
                     "setting kernel_shape"));
        QVERIFY(
            says(complaint(changed([&](OnnxWriter &file) { graphOf(file).clear_output(); }), ErrorKind::CorruptFile),
                 "no output"));
        // Sizes that would fill the memory.
        QVERIFY(says(complaint(changed([&](OnnxWriter &file) {
                                   file.constant("sizes", torch::tensor({1 << 20, 1 << 20}, at::kLong));
                                   file.node("ConstantOfShape", {"sizes"}, "huge");
                               }),
                               ErrorKind::UnsupportedFile),
                     "makes a tensor of more than"));
        QVERIFY(says(complaint(changed([&](OnnxWriter &file) {
                                   file.constant("sizes", torch::tensor({1 << 13, 1 << 13}, at::kLong));
                                   for (int i = 0; i < 40; ++i)
                                       file.node("ConstantOfShape", {"sizes"}, "huge" + std::to_string(i));
                               }),
                               ErrorKind::UnsupportedFile),
                     "come to far more than its size"));
        // A name that would be code.
        const auto model = openModel(changed([&](OnnxWriter &file) {
            const std::string name = "x'}\n    import os #";
            file.constant(name, torch::ones({12, 1}));
            file.node("MatMul", {"flat", name}, name + "2");
            file.output(name + "2");
        }));
        QCOMPARE(QString::fromStdString(model->info().answers), QStringLiteral("gaze,x_import_os_2"));

        QFile file(QString::fromStdString(changed([](OnnxWriter &) {})));
        QVERIFY(file.resize(file.size() - 40));
        QVERIFY(says(complaint(file.fileName().toStdString(), ErrorKind::CorruptFile), "cut off or damaged"));
    }
};

DRM_TEST(OnnxImportTest)
#include "OnnxImportTest.moc"
