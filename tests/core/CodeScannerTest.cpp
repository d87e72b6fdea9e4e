// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CodeScanner.h"

#include <QTest>

using namespace drm;

class CodeScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void harmlessCodePasses_data()
    {
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const char *code) { QTest::newRow(name) << QByteArray(code); };
        row("empty", "");
        row("layer",
            "class Linear(Module):\n  __parameters__ = [\"weight\", ]\n  eps : Final[float] = 1.0e-05\n"
            "  def forward(self: __torch__.Linear,\n    x: Tensor) -> Tensor:\n"
            "    return torch.linear(x, self.weight, None)\n");
        row("getattr", "_0 = getattr(self, \"0\")\n_1 = (getattr(getattr(_0, \"a-b\"), \"1\")).forward(x, )\n");
        row("known operators",
            "ops.prim.RaiseException(_4, \"builtins.ValueError\")\nx = ops.aten.relu(x)\n"
            "y = ops.quantized.linear(x, p, 1., 0)\n");
        row("quantised class", "p : __torch__.torch.classes.quantized.LinearPackedParamsBase\n");
        row("words in texts", "s = \"cannot load or save ops.evil.f, use from_file\"\n");
        row("words in comments", "# torch.save(x) and ops.evil.f\nx = 1\n");
        row("parts of words", "saved = torch.add(loaded, unload_0, alpha=1)\n_save = 2\nsave0 = 3\n");
        row("module called ops", "f : __torch__.torchvision.ops.misc.FrozenBatchNorm2d\n");
        row("texts", "a = \"it\\\"s\"\nb = 'x\\\\'\nc = \"\"\"two\nlines \"quoted\" \"\"\"\nd = \"\xc3\xa4\"\n");
        row("numbers", "a = [1, -2.5, 1e-5, 3.E+4, .5, 2j, 1.0000000000000001e-05]\n");
        row("is not", "if x is not None:\n  y = a not in b\n  z = not inside\n");
    }

    void harmlessCodePasses()
    {
        QFETCH(QByteArray, code);
        QCOMPARE(CodeScanner::findHarm("m/code/a.py", code.toStdString()), std::string());
    }

    void harmIsFound_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const char *code, const char *part) {
            QTest::newRow(name) << QByteArray(code) << QString(part);
        };
        row("save", "def f(x):\n  torch.save(x, \"/tmp/x\")\n", "line 2: \"save\"");
        row("spaced", "torch . save (x, \"/tmp/x\")\n", "\"save\"");
        row("renamed", "t = torch\nt.from_file(\"/etc/passwd\", False, 10)\n", "line 2: \"from_file\"");
        row("load", "x = torch.load(\"x\")\n", "\"load\"");
        row("through ops", "ops.aten.save(x, \"y\")\n", "\"save\"");
        row("remote call", "ops.prim.rpc_sync(\"w\", f)\n", "rpc_sync");
        row("own operator", "y = ops.evil.run(x)\n", "ops.evil");
        row("spaced operator", "y = ops .\tevil.run(x)\n", "ops.evil");
        row("operators in a variable", "o = ops\no.evil.run(x)\n", "line 1");
        row("operators by name", "getattr(ops, \"evil\").run(x)\n", "operator");
        row("own class", "x = __torch__.torch.classes.dist_c10d.TCPStore(\"h\", 1)\n", "classes.dist_c10d");
        row("classes by name", "getattr(__torch__.torch, \"classes\").dist_c10d.TCPStore()\n", "\"classes\"");
        row("by name", "getattr(torch, \"save\")(x, \"y\")\n", "\"save\"");
        row("escaped", "getattr(torch, \"s\\x61ve\")(x, \"y\")\n", "escaped");
        row("two texts", "getattr(torch, \"sa\" \"ve\")(x, \"y\")\n", "hides a name");
        row("two texts, two lines", "getattr(torch, \"sa\"\n  \"ve\")(x, \"y\")\n", "hides a name");
        row("three quotes", "getattr(torch, \"\"\"save\"\"\")(x, \"y\")\n", "getattr");
        row("computed", "getattr(torch, name)(x)\n", "hides a name");
        row("default", "getattr(torch, \"sa\", \"ve\" \"x\")(x)\n", "hides a name");
        row("getattr in a variable", "g = getattr\ng(torch, \"sa\" \"ve\")\n", "hides a name");
        row("unclosed getattr", "getattr(torch, \"x\"", "hides a name");
        row("after a type comment", "def f(x):\n  # type: (int) -> save\n", "line 2");
        row("joined to is not", "y = x is notops.evil.run(x)\n", "hides a name");
        row("joined to not in", "y = x not inops.evil.run(x)\n", "hides a name");
        row("joined to a number", "y = 1ops.evil.run(x)\n", "number");
        row("continued line", "y = torch.\\\nsave(x)\n", "character");
        row("letters of another script", "y = torch.s\xd0\xb0ve(x)\n", "character");
        row("after a text with a quote", "s = \"\\\"\"; torch.save(x, s)\n", "\"save\"");
        row("after a text of three quotes", "s = \"\"\"a\"b\"\"\"; torch.save(x, s)\n", "\"save\"");
        row("endless text", "s = \"abc\ntorch.save(x, s)\n", "does not end");
        row("endless long text", "s = '''abc\ntorch.save(x, s)\n", "does not end");
        row("text that ends escaped", "s = \"abc\\", "does not end");
    }

    void harmIsFound()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, part);
        const auto harm = QString::fromStdString(CodeScanner::findHarm("m/code/a.py", code.toStdString()));
        QVERIFY2(harm.startsWith("m/code/a.py, line "), qPrintable(harm));
        QVERIFY2(harm.contains(part), qPrintable(harm));
    }
};

QTEST_GUILESS_MAIN(CodeScannerTest)
#include "CodeScannerTest.moc"
