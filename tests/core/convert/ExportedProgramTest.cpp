// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/intake/ModelIntake.h"
#include "core/model/RegressionModelImpl.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"
#include "tests/fixtures/ZipFixture.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

using namespace drm;
using Json = nlohmann::ordered_json;

namespace {

Json tensor(const std::string &name)
{
    return {{"as_tensor", {{"name", name}}}};
}

Json whole(int number)
{
    return {{"as_int", number}};
}

Json wholes(const std::vector<int> &numbers)
{
    return {{"as_ints", numbers}};
}

Json operation(const std::string &target, const std::vector<std::pair<std::string, Json>> &inputs, const Json &output)
{
    Json node{{"target", "torch.ops.aten." + target}, {"inputs", Json::array()}, {"outputs", {output}}};
    for (const auto &[name, argument] : inputs)
        node["inputs"].push_back({{"name", name}, {"arg", argument}, {"kind", 1}});
    node["metadata"] = Json::object();
    return node;
}

Json sizes(const std::vector<std::int64_t> &numbers)
{
    Json list = Json::array();
    for (const std::int64_t number : numbers)
        list.push_back({{"as_int", number}});
    return list;
}

/// A program as torch.export.save of PyTorch 2.9 lays it out: convolution, mean, linear layer.
class ProgramFile {
public:
    ProgramFile()
    {
        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(4);
        add("conv.weight", at::randn({6, 3, 3, 3}, generator));
        add("fc.weight", at::randn({2, 6}, generator));
        add("fc.bias", at::randn({2}, generator));
        graph["inputs"] = Json::array();
        graph["tensor_values"]["image"] = {{"dtype", 7}, {"sizes", sizes({4, 3, 32, 32})}};
        graph["tensor_values"]["image"]["sizes"][0] = {{"as_expr", {{"expr_str", "s0"}}}};
        inputSpecs.push_back({{"user_input", {{"arg", tensor("image")}}}});
        Json symbol{{"as_sym_int", {{"as_name", "sym_size_int"}}}};
        graph["nodes"] = {
            operation("sym_size.int", {{"self", tensor("image")}, {"dim", whole(0)}}, symbol),
            operation("conv2d.default",
                      {{"input", tensor("image")},
                       {"weight", tensor("p_conv_weight")},
                       {"bias", {{"as_none", true}}},
                       {"stride", wholes({2, 2})}},
                      tensor("conv2d")),
            operation("relu.default", {{"self", tensor("conv2d")}}, tensor("relu")),
            operation("mean.dim", {{"self", tensor("relu")}, {"dim", wholes({2, 3})}}, tensor("mean")),
            operation("view.default",
                      {{"self", tensor("mean")},
                       {"size", {{"as_sym_ints", {{{"as_name", "sym_size_int"}}, {{"as_int", 6}}}}}}},
                      tensor("view")),
            operation("linear.default",
                      {{"input", tensor("view")}, {"weight", tensor("p_fc_weight")}, {"bias", tensor("p_fc_bias")}},
                      tensor("linear")),
        };
        outputs("linear");
    }

    void outputs(const std::string &name) { outputSpecs.push_back({{"user_output", {{"arg", tensor(name)}}}}); }

    void add(const std::string &name, const at::Tensor &value)
    {
        const std::string file = "weight_" + std::to_string(weights.size());
        std::string graphName = "p_" + name;
        std::replace(graphName.begin(), graphName.end(), '.', '_');
        inputSpecs.push_back({{"parameter", {{"arg", {{"name", graphName}}}, {"parameter_name", name}}}});
        Json meta{{"dtype", 7}, {"sizes", sizes(value.sizes().vec())}, {"requires_grad", true}};
        meta["strides"] = sizes(value.strides().vec());
        meta["storage_offset"] = whole(0);
        weights[name] = {{"path_name", file}, {"is_param", true}, {"use_pickle", false}, {"tensor_meta", meta}};
        bytes.emplace_back("m/data/weights/" + file,
                           std::string(static_cast<const char *>(value.data_ptr()), value.nbytes()));
        names.push_back(name);
        tensors.push_back(value);
    }

    Json program() const
    {
        const Json module{
            {"graph", graph},
            {"signature", {{"input_specs", inputSpecs}, {"output_specs", outputSpecs}}},
            {"module_call_graph", {{{"fqn", ""}, {"signature", {{"in_spec", "[]"}, {"out_spec", outSpec}}}}}}};
        return {{"graph_module", module},
                {"opset_version", {{"aten", 10}}},
                {"schema_version", {{"major", major}, {"minor", 13}}},
                {"torch_version", "2.9.0"}};
    }

    std::string save(const QTemporaryDir &dir) const
    {
        ZipParts parts{{"m/archive_format", "pt2"},
                       {"m/archive_version", "0"},
                       {"m/byteorder", "little"},
                       {"m/models/model.json", program().dump()},
                       {"m/data/weights/model_weights_config.json", Json{{"config", weights}}.dump()},
                       {"m/data/constants/model_constants_config.json", Json{{"config", Json::object()}}.dump()}};
        parts.insert(parts.end(), bytes.begin(), bytes.end());
        const std::string path = dir.filePath("model.pt2").toStdString();
        writeZip(path, parts);
        return path;
    }

    /// As PyTorch before 2.8 lays it out: pickles beside the graph, `folder` before their names.
    std::string saveBefore28(const QTemporaryDir &dir, const std::string &folder) const
    {
        c10::Dict<std::string, at::Tensor> state;
        for (std::size_t i = 0; i < tensors.size(); ++i)
            state.insert(names[i], tensors[i]);
        Json older = program();
        for (Json &node : older["graph_module"]["graph"]["nodes"])
            for (Json &input : node["inputs"])
                input.erase("kind"); // which came later
        const std::vector<char> pickle = torch::pickle_save(state);
        ZipParts parts{{folder + "version", "8.2"},
                       {folder + "serialized_exported_program.json", older.dump()},
                       {folder + "serialized_state_dict.pt", std::string(pickle.begin(), pickle.end())},
                       {folder + "serialized_constants.pt", ""}};
        const std::string path = dir.filePath("before.pt2").toStdString();
        writeZip(path, parts);
        return path;
    }

    at::Tensor expected(const at::Tensor &images) const
    {
        const at::NoGradGuard guard;
        const at::Tensor h = at::relu(at::conv2d(images, tensors[0], {}, {2, 2})).mean(at::IntArrayRef{2, 3});
        return at::linear(h, tensors[1], tensors[2]);
    }

    Json graph = Json::object();
    Json inputSpecs = Json::array();
    Json outputSpecs = Json::array();
    Json weights = Json::object();
    std::string outSpec = "[1, {\"type\": null, \"context\": null, \"children_spec\": []}]";
    int major = 8;
    ZipParts bytes;
    std::vector<std::string> names; ///< of the following
    std::vector<at::Tensor> tensors;
};

at::Tensor answersTo(const std::string &path, const at::Tensor &images)
{
    const at::NoGradGuard guard;
    return openModel(path)->impl().forward(images).outputs;
}

} // namespace

class ExportedProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGraphOfOperatorsIsRead()
    {
        const QTemporaryDir dir;
        const ProgramFile file;
        const std::string path = file.save(dir);
        const auto model = openModel(path);
        QCOMPARE(model->info().features, 6);
        QCOMPARE(model->info().declaredHeight, 32);
        QCOMPARE(QString::fromStdString(model->info().headName), QStringLiteral("fc_weight"));
        QCOMPARE(QString::fromStdString(model->info().format), QStringLiteral("torch.export"));
        QVERIFY(model->info().remarks.front().english().find("PyTorch 2.9.0") != std::string::npos);
        for (const int count : {1, 5}) {
            const at::Tensor images = toTensor(test::waveImages(count), at::kCPU);
            QVERIFY(at::allclose(answersTo(path, images), file.expected(images), 1e-4, 1e-5));
        }
        const at::Tensor x = toTensor(test::waveImages(2), at::kCPU).requires_grad_(true);
        model->impl().forward(x).outputs.sum().backward();
        QVERIFY(x.grad().norm().item<double>() > 0);
    }

    void weightsInPicklesAreReadWithoutRunningThem()
    {
        const QTemporaryDir dir;
        const ProgramFile file;
        const at::Tensor images = toTensor(test::waveImages(3), at::kCPU);
        for (const char *folder : {"", "archive/"})
            QVERIFY(at::allclose(answersTo(file.saveBefore28(dir, folder), images), file.expected(images), 1e-4, 1e-5));
        ProgramFile withKeyword;
        withKeyword.graph["nodes"].push_back(operation(
            "add.Tensor", {{"self", tensor("linear")}, {"other", tensor("linear")}, {"alpha", {{"as_float", 0.5}}}},
            tensor("sum")));
        withKeyword.outputSpecs = Json::array();
        withKeyword.outputs("sum");
        QVERIFY(at::allclose(answersTo(withKeyword.saveBefore28(dir, ""), images), withKeyword.expected(images) * 1.5,
                             1e-4, 1e-5));
        ProgramFile older;
        older.major = 5;
        DRM_VERIFY_ERROR(openModel(older.saveBefore28(dir, "")), UnsupportedFile, "version 5");
        ProgramFile lacking;
        lacking.names.back() = "another";
        DRM_VERIFY_ERROR(openModel(lacking.saveBefore28(dir, "")), CorruptFile, "fc.bias");
    }

    void severalAnswersKeepTheirNames()
    {
        const QTemporaryDir dir;
        ProgramFile file;
        file.add("roll.weight", torch::ones({1, 6}));
        file.graph["nodes"].push_back(operation(
            "linear.default", {{"input", tensor("view")}, {"weight", tensor("p_roll_weight")}}, tensor("roll")));
        file.outputs("roll");
        QCOMPARE(QString::fromStdString(openModel(file.save(dir))->info().answers), QStringLiteral("0,1"));
        file.outSpec =
            "[1, {\"type\": \"builtins.dict\", \"context\": \"[\\\"gaze\\\", \\\"roll\\\"]\", \"children_spec\": []}]";
        QCOMPARE(QString::fromStdString(openModel(file.save(dir))->info().answers), QStringLiteral("gaze,roll"));
    }

    void attentionAndNormsOfOtherVersions()
    {
        const QTemporaryDir dir;
        ProgramFile file;
        for (const char *name : {"scale", "shift", "mean", "variance"})
            file.add(name, torch::rand({6}) + 0.5);
        // Batch norm as core ATen has it; its three results are a tuple.
        Json norm = operation("_native_batch_norm_legit_no_training.default",
                              {{"input", tensor("conv2d")},
                               {"weight", tensor("p_scale")},
                               {"bias", tensor("p_shift")},
                               {"running_mean", tensor("p_mean")},
                               {"running_var", tensor("p_variance")},
                               {"momentum", {{"as_float", 0.1}}},
                               {"eps", {{"as_float", 1e-5}}}},
                              tensor("normed"));
        norm["outputs"].push_back(tensor("saved_mean"));
        norm["outputs"].push_back(tensor("saved_variance"));
        Json nodes = Json::array();
        for (Json node : file.graph["nodes"]) {
            const bool isRelu = node["target"] == "torch.ops.aten.relu.default";
            if (isRelu) {
                nodes.push_back(norm);
                nodes.push_back(
                    operation("unsqueeze.default", {{"self", tensor("normed")}, {"dim", whole(1)}}, tensor("one")));
                nodes.push_back(operation("scaled_dot_product_attention.default",
                                          {{"query", tensor("one")}, {"key", tensor("one")}, {"value", tensor("one")}},
                                          tensor("looked")));
                nodes.push_back(
                    operation("squeeze.dim", {{"self", tensor("looked")}, {"dim", whole(1)}}, tensor("attended")));
                node["inputs"][0]["arg"] = tensor("attended");
            }
            nodes.push_back(node);
        }
        file.graph["nodes"] = nodes;
        const at::Tensor images = toTensor(test::waveImages(3), at::kCPU);
        const at::NoGradGuard guard;
        at::Tensor h = at::conv2d(images, file.tensors[0], {}, {2, 2});
        h = at::batch_norm(h, file.tensors[3], file.tensors[4], file.tensors[5], file.tensors[6], false, 0.1, 1e-5,
                           false);
        h = at::softmax(at::matmul(h, h.transpose(-2, -1)) / std::sqrt(static_cast<double>(h.size(-1))), -1).matmul(h);
        h = at::linear(at::relu(h).mean(at::IntArrayRef{2, 3}), file.tensors[1], file.tensors[2]);
        QVERIFY(at::allclose(answersTo(file.save(dir), images), h, 1e-3, 1e-4));
    }

    void whatIsNotKnownIsNamed()
    {
        const QTemporaryDir dir;
        ProgramFile file;
        const Json good = file.graph["nodes"];
        file.graph["nodes"].push_back(operation("nothing_of_this.default", {{"self", tensor("linear")}}, tensor("x")));
        DRM_VERIFY_ERROR(openModel(file.save(dir)), UnsupportedFile, "nothing_of_this");
        file.graph["nodes"] = good;
        file.graph["nodes"].push_back(operation("relu.default", {{"self", tensor("linear")}}, tensor("x")));
        file.graph["nodes"].back()["target"] = "torch.ops.torchvision.nms.default";
        DRM_VERIFY_ERROR(openModel(file.save(dir)), UnsupportedFile, "torchvision.nms");
        // Operators that reach files are refused as in any other model.
        file.graph["nodes"] = good;
        file.graph["nodes"].push_back(
            operation("from_file.default", {{"filename", {{"as_string", "abc"}}}}, tensor("x")));
        const Json answers = file.outputSpecs;
        file.outputs("x");
        DRM_VERIFY_ERROR(openModel(file.save(dir)), UnsafeFile, "from_file");
        file.outputSpecs = answers;
        // What cannot be passed on is not left out.
        file.graph["nodes"] = good;
        file.graph["nodes"].push_back(operation(
            "gelu.default", {{"self", tensor("linear")}, {"approximate", {{"as_string", "ta'nh"}}}}, tensor("x")));
        DRM_VERIFY_ERROR(openModel(file.save(dir)), UnsupportedFile, "an argument of a kind");
        file.graph["nodes"].back()["inputs"][1]["arg"] = {{"as_scalar_type", 29}};
        DRM_VERIFY_ERROR(openModel(file.save(dir)), UnsupportedFile, "an argument of a kind");
        file.graph["nodes"] = good;
        file.major = 9;
        DRM_VERIFY_ERROR(openModel(file.save(dir)), UnsupportedFile, "version 9");
        file.major = 8;
        file.weights["fc.weight"]["use_pickle"] = true;
        DRM_VERIFY_ERROR(openModel(file.save(dir)), UnsupportedFile, "pickles are not run");
    }

    void whatIsDamagedIsNamed()
    {
        const QTemporaryDir dir;
        const auto changed = [&](const std::function<void(ProgramFile &)> &change) {
            ProgramFile file;
            change(file);
            return file.save(dir);
        };
        const auto meta = [](ProgramFile &file) -> Json & { return file.weights["fc.weight"]["tensor_meta"]; };
        for (const std::int64_t number : {std::int64_t{3}, std::int64_t{1} << 62}) {
            DRM_VERIFY_ERROR(openModel(changed([&](ProgramFile &file) {
                                 meta(file)["sizes"] = sizes({number, 6});
                             })),
                             CorruptFile, "fc.weight");
            DRM_VERIFY_ERROR(openModel(changed([&](ProgramFile &file) {
                                 meta(file)["strides"] = sizes({6 * number, 1});
                             })),
                             CorruptFile, "fc.weight");
            DRM_VERIFY_ERROR(
                openModel(changed([&](ProgramFile &file) { meta(file)["storage_offset"]["as_int"] = number; })),
                CorruptFile, "fc.weight");
        }
        DRM_VERIFY_ERROR(openModel(changed([&](ProgramFile &file) { file.bytes.pop_back(); })), CorruptFile,
                         "weight_2");
        DRM_VERIFY_ERROR(openModel(changed(
                             [&](ProgramFile &file) { file.graph["nodes"][2]["inputs"][0]["arg"] = tensor("later"); })),
                         CorruptFile, "use later before");
        DRM_VERIFY_ERROR(openModel(changed([&](ProgramFile &file) { file.graph["nodes"] = 3; })), CorruptFile,
                         "is no list");
    }
};

DRM_TEST(ExportedProgramTest)
#include "ExportedProgramTest.moc"
