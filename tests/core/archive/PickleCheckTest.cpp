// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/PickleCheck.h"
#include "tests/fixtures/EnglishLeft.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

namespace {

using Text = std::string;

Text number(std::uint64_t value, int bytes)
{
    Text text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i) & 0xFF);
    return text;
}
Text whole(std::int64_t value)
{
    return Text("\x8a\x08", 2) + number(static_cast<std::uint64_t>(value), 8);
}
Text text(const Text &letters)
{
    return "X" + number(letters.size(), 4) + letters;
}
Text tuple(const std::vector<Text> &parts)
{
    Text all = "(";
    for (const Text &part : parts)
        all += part;
    return all + "t";
}
Text numbers(const std::vector<std::int64_t> &values)
{
    std::vector<Text> parts;
    for (const auto value : values)
        parts.push_back(whole(value));
    return tuple(parts);
}
Text global(const Text &module, const Text &name)
{
    return "c" + module + "\n" + name + "\n";
}
const Text rebuild = global("torch._utils", "_rebuild_tensor_v2");
const Text emptyDict = global("collections", "OrderedDict") + ")R";

Text storage(std::int64_t count, const Text &type = "FloatStorage", const Text &key = "0")
{
    return tuple({text("storage"), global("torch", type), text(key), text("cpu"), whole(count)}) + "Q";
}
Text tensor(const Text &stored, std::int64_t offset, const std::vector<std::int64_t> &sizes,
            const std::vector<std::int64_t> &strides)
{
    return rebuild + tuple({stored, whole(offset), numbers(sizes), numbers(strides), "\x89", emptyDict}) + "R";
}
Text pickle(const Text &value)
{
    return "\x80\x02" + value + ".";
}

/// The fault of a pickle in a file whose record 0 has 48 bytes: twelve floats.
QString faultOf(const Text &bytes)
{
    PickleCheck check(1000);
    const auto fault = check.findFault(bytes, [](const Text &key) -> std::optional<std::uint64_t> {
        return key == "0" ? std::optional<std::uint64_t>(48) : std::nullopt;
    });
    if (!fault)
        return {};
    verifyTranslated(*fault);
    return QString::fromStdString(fault->english());
}

} // namespace

class PickleCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatPyTorchWritesPasses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const Text &value) {
            QTest::newRow(name) << QByteArray::fromStdString(pickle(value));
        };
        row("tensor", tensor(storage(12), 0, {3, 4}, {4, 1}));
        row("its last number", tensor(storage(12), 11, {1}, {1}));
        row("transposed part", tensor(storage(12), 1, {2, 2}, {1, 4}));
        row("no numbers", tensor(storage(12), 12, {0, 7}, {7, 1}));
        row("a scalar", tensor(storage(12), 5, {}, {}));
        row("spread", tensor(storage(12), 0, {1000, 12}, {0, 1}));
        row("whole numbers", tensor(storage(6, "LongStorage"), 0, {6}, {1}));
        row("an empty storage without a record", tensor(storage(0, "FloatStorage", "9"), 0, {0}, {1}));
        row("an object",
            global("__torch__.net", "Net") + ")\x81}(" + text("training") + "\x89" + text("w")
                + tensor(storage(12), 0, {12}, {1}) + "ub");
        row("a list with a type",
            global("torch.jit._pickle", "build_intlist") + tuple({"](" + whole(1) + whole(2) + "e"}) + "R");
        row("a list with a long type",
            global("torch.jit._pickle", "restore_type_tag") + tuple({"]", text("List[Dict[str, Tensor]]")}) + "R");
        row("remembered", tuple({text("a") + "q" + number(0, 1), "h" + number(0, 1)}));
        row("nested", Text(100, '(') + Text(100, 't'));
    }

    void whatPyTorchWritesPasses()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(faultOf(bytes.toStdString()), QString());
        // Every beginning is a fault, and none leads out of the bytes.
        for (int length = 0; length < bytes.size(); ++length)
            QVERIFY(!faultOf(bytes.left(length).toStdString()).isEmpty());
        QVERIFY(faultOf(bytes.toStdString() + "x").contains("behind"));
    }

    void liesAreFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const Text &value, const char *part) {
            QTest::newRow(name) << QByteArray::fromStdString(pickle(value)) << QString(part);
        };
        constexpr auto most = std::numeric_limits<std::int64_t>::max();
        row("offset behind the end", tensor(storage(12), 12, {1}, {1}), "outside");
        row("offset before the start", tensor(storage(12), -1, {1}, {1}), "outside");
        row("too many", tensor(storage(12), 0, {13}, {1}), "outside");
        row("wide stride", tensor(storage(12), 0, {2}, {12}), "outside");
        row("negative stride", tensor(storage(12), 11, {2}, {-1}), "outside");
        row("negative size", tensor(storage(12), 0, {-1, -12}, {1, 1}), "outside");
        row("product that overflows", tensor(storage(12), 0, {std::int64_t{1} << 33, std::int64_t{1} << 33}, {0, 0}),
            "outside");
        row("product that overflows beside none", tensor(storage(12), 0, {0, most, most}, {1, 1, 1}), "outside");
        row("stride that overflows", tensor(storage(12), 0, {3}, {most}), "outside");
        row("largest offset", tensor(storage(12), most, {1}, {1}), "outside");
        row("fewer strides", tensor(storage(12), 0, {2, 2}, {1}), "outside");
        row("giant by stride 0", tensor(storage(12), 0, {1000000000}, {0}), "far larger");
        row("storage larger than its record", tensor(storage(13), 0, {13}, {1}), "not that of its record");
        row("storage smaller than its record", tensor(storage(11), 0, {11}, {1}), "not that of its record");
        row("storage of wider numbers", tensor(storage(12, "DoubleStorage"), 0, {12}, {1}), "not that of its record");
        row("negative storage", tensor(storage(-12), 0, {0}, {1}), "impossible");
        row("largest storage", tensor(storage(most / 4), 0, {1}, {1}), "impossible");
        row("no such record", tensor(storage(12, "FloatStorage", "1"), 0, {12}, {1}), "not that of its record");
        row("a tensor's tensor", tensor(tensor(storage(12), 0, {12}, {1}), 0, {12}, {1}), "of another type");
        row("a number as a tensor", tensor(whole(0), 0, {12}, {1}), "of another type");
        row(
            "read again and again",
            "(" +
                [] {
                    Text all;
                    for (int i = 0; i < 30; ++i)
                        all += storage(12);
                    return all;
                }()
                + "t",
            "again and again");
        row("quantised", global("torch._utils", "_rebuild_qtensor"), "quantised");
        row("sparse", global("torch._utils", "_rebuild_sparse_tensor"), "class that PyTorch does not save");
        row("a function of Python", global("os", "system") + tuple({text("ls")}) + "R", "class that PyTorch");
        row("a class of LibTorch", global("__torch__.torch.classes.dist_c10d", "TCPStore"), "LibTorch's own");
        row("a class with a formula for a name", global("__torch__", Text(50000, '-') + "x"), "class that PyTorch");
        row("a type nested deep",
            global("torch.jit._pickle", "restore_type_tag") + tuple({"]", text([] {
                                                                         Text type;
                                                                         for (int i = 0; i < 5000; ++i)
                                                                             type += "List[";
                                                                         return type + "int" + Text(5000, ']');
                                                                     }())})
                + "R",
            "type that PyTorch");
        row("nested deep", Text(100000, '(') + Text(100000, 't'), "too deep");
        row("nested deep, one by one", whole(1) + Text(100000, '\x85'), "too deep");
        row("a function by its number", whole(0) + tuple({storage(12)}) + "R", "no function");
        row("a function as a value", tuple({rebuild}), "function as a value");
        row("remembered far away", whole(1) + "r" + number(0xFFFFFFFF, 4), "places");
        row("recalled and unknown", "h" + number(0, 1), "recalls");
        row("a list that holds itself", Text("]q\0(h\0e", 7), "holds");
        row("a list that holds itself later",
            "]q" + number(0, 1) + "\x85q" + number(1, 1) + "h" + number(0, 1) + "(h" + number(1, 1) + "e",
            "changes a value");
        row(
            "each holds the one before twice",
            whole(1) + "q" + number(0, 1) +
                [] {
                    Text all;
                    for (int i = 0; i < 60; ++i)
                        all += "(h" + number(static_cast<std::uint64_t>(i), 1) + "h"
                            + number(static_cast<std::uint64_t>(i), 1) + "tq"
                            + number(static_cast<std::uint64_t>(i) + 1, 1);
                    return all;
                }(),
            "too often");
        row("more taken than there is", "\x87", "more values");
        row("taken from below a mark", whole(1) + "(\x85", "more values");
        row("a text longer than the file", "X" + number(0xFFFFFFF0, 4) + "a", "too early");
        row("a key without a value", "}(" + whole(1) + "u", "key");
        row("an instruction of Python", "P0\n", "instruction");
    }

    void liesAreFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const QString fault = faultOf(bytes.toStdString());
        QVERIFY2(fault.contains(part), qPrintable(fault));
    }

    void noiseIsSurvived()
    {
        const Text good = pickle(tuple({tensor(storage(12), 0, {3, 4}, {4, 1}), text("a") + "q" + number(0, 1)}));
        std::uint32_t state = 1;
        for (int i = 0; i < 20000; ++i) {
            Text bytes = good;
            for (int change = 0; change < 3; ++change) {
                state = state * 1664525 + 1013904223;
                bytes[(state >> 8) % bytes.size()] = static_cast<char>(state >> 24);
            }
            faultOf(bytes);
        }
    }
};

DRM_TEST(PickleCheckTest)
#include "PickleCheckTest.moc"
