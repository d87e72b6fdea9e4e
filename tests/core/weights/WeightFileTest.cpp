// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/WeightFile.h"

#include "core/intake/ModelIntake.h"
#include "core/lab/train/Architecture.h"
#include "core/weights/KnownNetworks.h"
#include "core/weights/WeightValues.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/SameModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <torch/script.h>

#include <sstream>

using namespace drm;

namespace {

const std::string path = "weights.safetensors";

std::string number(std::uint64_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> 8 * i);
    return text;
}

std::string safeTensors(const std::string &header, const std::string &data)
{
    return number(header.size(), 8) + header + data;
}

/// Weights of a module as safetensors.
std::string safeTensors(const torch::jit::Module &module)
{
    std::string header;
    std::string data;
    const auto add = [&](const std::string &name, const at::Tensor &value) {
        std::string sizes;
        for (const std::int64_t size : value.sizes())
            sizes += (sizes.empty() ? "" : ",") + std::to_string(size);
        const auto bytes = value.numel() * value.element_size();
        header += (header.empty() ? "{\"" : ",\"") + name + "\":{\"dtype\":\""
            + (value.is_floating_point() ? "F32" : "I64") + "\",\"shape\":[" + sizes + "],\"data_offsets\":["
            + std::to_string(data.size()) + "," + std::to_string(data.size() + static_cast<std::size_t>(bytes)) + "]}";
        data.append(static_cast<const char *>(value.contiguous().data_ptr()), static_cast<std::size_t>(bytes));
    };
    for (const auto &parameter : module.named_parameters())
        add(parameter.name, parameter.value.detach());
    for (const auto &buffer : module.named_buffers())
        add(buffer.name, buffer.value);
    return safeTensors(header + "}", data);
}

PickleValues valuesOf(const std::string &pickle)
{
    PickleInput input(pickle);
    return PickleValues(input);
}

QString faultOf(const std::string &pickle)
{
    try {
        valuesOf(pickle);
        return {};
    } catch (const PickleFault &fault) {
        return fault.text;
    }
}

std::string textOf(const std::string &text)
{
    return "X" + number(text.size(), 4) + text;
}

} // namespace

class WeightFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksOfTheLabAreKnown_data()
    {
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<bool>("twoLayers");
        for (const std::string &name : architectureNames())
            for (const bool twoLayers : {false, true})
                QTest::addRow("%s %d", name.c_str(), twoLayers ? 2 : 1) << QString::fromStdString(name) << twoLayers;
    }

    void networksOfTheLabAreKnown()
    {
        QFETCH(const QString, architecture);
        QFETCH(const bool, twoLayers);
        NetworkParams params;
        params.architecture = architecture.toStdString();
        params.width = 4;
        params.outputs = 3;
        params.twoLayerHead = twoLayers;
        torch::jit::Module network = buildNetwork(params);
        {
            const at::NoGradGuard guard;
            at::manual_seed(3);
            for (int i = 0; i < 30; ++i) // batch norms see images
                network.forward({at::rand({8, 3, 64, 64}) * at::rand({8, 3, 1, 1})});
            for (const auto &parameter : network.named_parameters())
                if (parameter.name == "fc.weight") {
                    at::Tensor weight = parameter.value;
                    weight.normal_();
                }
        }
        network.eval();
        const std::string whole = m_dir.filePath("whole.pt").toStdString();
        network.save(whole);
        const QString alone = m_dir.filePath("alone.safetensors");
        QFile file(alone);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const std::string bytes = safeTensors(network);
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
        file.close();
        test::compareModels(*openModel(alone.toStdString()), *openModel(whole));
    }

    void safeTensorsAreRead()
    {
        const std::string data = number(0x3f800000, 4) + number(0x40000000, 4) + number(7, 8);
        const Weights weights =
            readSafeTensors(safeTensors("{\"__metadata__\":{\"a\":\"b\"},"
                                        "\"w\":{\"dtype\":\"F32\",\"shape\":[2,1],\"data_offsets\":[0,8]},"
                                        "\"n\":{\"dtype\":\"I64\",\"shape\":[],\"data_offsets\":[8,16]}}",
                                        data),
                            path);
        QCOMPARE(weights.size(), std::size_t{2});
        QVERIFY(at::equal(weights.at("w"), torch::tensor({{1.0f}, {2.0f}})));
        QCOMPARE(weights.at("n").dim(), std::int64_t{0}); // of whole numbers the name counts alone
    }

    void damagedSafeTensorsAreRefused_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const char *header, const char *reason) {
            QTest::newRow(name) << header << reason;
        };
        row("outside", "{\"w\":{\"dtype\":\"F32\",\"shape\":[5],\"data_offsets\":[0,20]}}", "not there");
        row("shorter", "{\"w\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}", "not there");
        row("backwards", "{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8,0]}}", "not there");
        row("one place", "{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[8]}}", "not there");
        row("huge", "{\"w\":{\"dtype\":\"F32\",\"shape\":[4000000000,4000000000],\"data_offsets\":[0,8]}}",
            "not there");
        row("too large", "{\"w\":{\"dtype\":\"F32\",\"shape\":[40000000000],\"data_offsets\":[0,8]}}", "too large");
        row("shared",
            "{\"w\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]},"
            "\"v\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}",
            "the same bytes");
        row("type", "{\"w\":{\"dtype\":\"F8_E4M3\",\"shape\":[2],\"data_offsets\":[0,2]}}", "F8_E4M3");
        row("no type", "{\"w\":{\"shape\":[2],\"data_offsets\":[0,2]}}", "dtype");
        row("no JSON", "{\"w\":", "weights.safetensors");
    }

    void damagedSafeTensorsAreRefused()
    {
        QFETCH(const QString, header);
        QFETCH(const QString, reason);
        const std::string bytes = safeTensors(header.toStdString(), std::string(16, '\1'));
        DRM_VERIFY_ERROR(readSafeTensors(bytes, path), CorruptFile, reason.toUtf8().constData());
    }

    void cutOffSafeTensorsAreRefused()
    {
        const std::string whole =
            safeTensors("{\"w\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}", std::string(8, '\1'));
        readSafeTensors(whole, path);
        for (std::size_t length = 0; length < whole.size(); ++length)
            DRM_VERIFY_ERROR(readSafeTensors(whole.substr(0, length), path), CorruptFile, "cannot be read");
        DRM_VERIFY_ERROR(readSafeTensors(std::string(8, '\xff') + "{}", path), CorruptFile, "too long");
    }

    void aPickleCallsNothing()
    {
        // os.system("touch owned"), and a dictionary beside it
        const std::string call = "cos\nsystem\n" + textOf("touch owned") + "\x85R";
        const PickleValues values = valuesOf("\x80\x02}(" + textOf("a") + call + textOf("b") + "K\x07u.");
        QVERIFY(values.root().kind == PickleValue::Kind::Dictionary);
        QCOMPARE(values.root().parts.size(), std::size_t{4});
        QVERIFY(values.value(values.root().parts[1]).kind == PickleValue::Kind::Other);
        QCOMPARE(values.value(values.root().parts[3]).number, std::int64_t{7});
        QVERIFY(!QFile::exists("owned"));
    }

    void numbersOfPicklesAreRead()
    {
        const auto root = [](const std::string &pickle) { return valuesOf("\x80\x02" + pickle + ".").root().number; };
        QCOMPARE(root("M\x01\x02"), std::int64_t{513});
        QCOMPARE(root("J\xff\xff\xff\xff"), std::int64_t{-1});
        QCOMPARE(root("\x8a\x01\xff"), std::int64_t{-1});
        QCOMPARE(root("\x8a\x02\xff\x7f"), std::int64_t{32767});
        QCOMPARE(root(std::string("\x8a\x00", 2)), std::int64_t{0});
    }

    void damagedPicklesAreRefused()
    {
        const std::string begin = "\x80\x02";
        QCOMPARE(faultOf(begin + "t."), QString("it closes what it did not open"));
        QCOMPARE(faultOf(begin + "."), QString("it takes more values than there are"));
        QCOMPARE(faultOf(begin + "h\x05."), QString("it recalls what it did not remember"));
        QCOMPARE(faultOf(begin + "\xfe."), QString("it holds an instruction that is not read"));
        QCOMPARE(faultOf("\x80\x09N."), QString("it is of a protocol that is not read"));
        QVERIFY(!faultOf(begin + "X\xff\xff\xff\x7f").isEmpty());
        QVERIFY(!faultOf(begin).isEmpty());
        QVERIFY(!faultOf(begin + "(((N").isEmpty());
    }

    /// Some bytes that would fill all memory, or take for ever.
    void smallPicklesStaySmall()
    {
        // A name that names itself, twice as long each time.
        std::string doubling = "\x80\x04" + textOf("a");
        for (int i = 0; i < 40; ++i)
            doubling += "2\x93";
        QCOMPARE(faultOf(doubling + "."), QString("it holds an instruction that is not read"));
        QCOMPARE(faultOf("\x80\x02" + ("c" + std::string(5000, 'a')) + "\nStorage\n."),
                 QString("it holds a name that is too long"));
        // A long list, given to a function again and again.
        const std::string zero(1, '\0');
        std::string calls = "\x80\x02](";
        for (int i = 0; i < 200'000; ++i)
            calls += "N";
        calls += "eq" + zero + "0ctorch._utils\n_rebuild_tensor_v2\nq\x01" + "0";
        for (int i = 0; i < 200'000; ++i)
            calls += std::string("h\x01h") + zero + "\x85R0";
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(faultOf(calls + "N."), QString());
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void networksWithoutNumbersAreRefused()
    {
        const std::string bytes =
            safeTensors("{\"features.0.weight\":{\"dtype\":\"F32\",\"shape\":[1,1,3,3],\"data_offsets\":[0,36]},"
                        "\"conv1.weight\":{\"dtype\":\"F32\",\"shape\":[1,0,1,1],\"data_offsets\":[36,36]}}",
                        std::string(36, '\0'));
        const Weights weights = readSafeTensors(bytes, path);
        QCOMPARE(weights.at("conv1.weight").numel(), std::int64_t{0});
        DRM_VERIFY_ERROR(convertWeights(weights, {}, path), UnsupportedFile, "VGG");
    }

    void ambiguousAndForeignLayersAreRefused()
    {
        NetworkParams params;
        params.width = 4;
        const torch::jit::Module network = buildNetwork(params);
        Weights weights;
        for (const auto &parameter : network.named_parameters())
            weights[parameter.name] = parameter.value.detach();
        for (const auto &buffer : network.named_buffers())
            weights[buffer.name] = buffer.value;
        convertWeights(weights, {}, path);
        // Beside each other, a hidden layer of its own before two answers, and one that takes something else besides.
        Weights more = weights;
        more["hidden.weight"] = torch::rand({5, 32});
        more["yaw.weight"] = torch::rand({1, 5});
        more["pitch.weight"] = torch::rand({1, 5});
        more["late.weight"] = torch::rand({3, 35});
        more.erase("fc.weight");
        more.erase("fc.bias");
        const ConvertedModel branched = convertWeights(more, {}, path);
        std::istringstream stream(branched.archive);
        const auto answer = torch::jit::load(stream).forward({at::rand({2, 3, 32, 32})}).toGenericDict();
        QVERIFY(answer.contains("yaw") && answer.contains("pitch"));
        QCOMPARE(answer.size(), std::size_t{2});
        QVERIFY(branched.remarks.back().english().find("late.weight") != std::string::npos);
        // As wide as the features: before or beside?
        Weights square = weights;
        square["hidden.weight"] = torch::rand({32, 32});
        DRM_VERIFY_ERROR(convertWeights(square, {}, path), UnsupportedFile, "come first");
        // Gates among the layers of the trunk.
        Weights gated = weights;
        gated["layer4_2.se.weight"] = torch::rand({4, 32});
        DRM_VERIFY_ERROR(convertWeights(gated, {}, path), UnsupportedFile, "layer4_2.se.weight");
        // A layer behind the trunk's own last one, of the same name.
        Weights wrapped;
        for (const auto &[name, value] : weights)
            wrapped["backbone." + name] = value;
        wrapped["backbone.fc.weight"] = torch::rand({7, 32});
        wrapped["backbone.fc.bias"] = torch::rand({7});
        wrapped["fc.weight"] = torch::rand({2, 7});
        std::istringstream second(convertWeights(wrapped, {}, path).archive);
        QCOMPARE(torch::jit::load(second).forward({at::rand({2, 3, 32, 32})}).toTensor().size(1), std::int64_t{2});
    }

    void aValueThatHoldsItselfDoesNoHarm()
    {
        // d = {}; d["a"] = d
        const PickleValues values =
            valuesOf("\x80\x02}q" + std::string(1, '\0') + textOf("a") + "h" + std::string(1, '\0') + "s.");
        QCOMPARE(values.root().parts.size(), std::size_t{2});
    }

private:
    QTemporaryDir m_dir;
};

DRM_TEST(WeightFileTest)
#include "WeightFileTest.moc"
