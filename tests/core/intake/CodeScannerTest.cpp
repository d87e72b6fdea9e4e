// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CodeScanner.h"
#include "tests/fixtures/EnglishLeft.h"
#include "tests/fixtures/TestProgram.h"

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
        const char *loadName = "class M(Module):\n  load : __torch__.Identity\n"
                               "  def forward(self: __torch__.M,\n    x: Tensor) -> Tensor:\n";
        const auto method = [&](const char *body) { return QByteArray(loadName) + body; };
        QTest::newRow("a layer called load") << method("    load = self.load\n    return (load).forward(x, )\n");
        QTest::newRow("a layer called load, called") << method("    return self.load(x)\n");
        QTest::newRow("a layer called load, by name") << method("    return (getattr(self, \"load\")).forward(x, )\n");
        QTest::newRow("its parts") << method("    return torch.linear(x, self.load.weight, None)\n");
        row("a layer called 0",
            "class M(Module):\n  __annotations__[\"save\"] = __torch__.Identity\n"
            "  def forward(self: __torch__.M, x: Tensor) -> Tensor:\n    return (getattr(self, \"save\")).forward(x, "
            ")\n");
        row("a method called save",
            "class M(Module):\n  def save(self: __torch__.M, x: Tensor) -> Tensor:\n"
            "    return x\n  def forward(self: __torch__.M, x: Tensor) -> Tensor:\n    return self.save(x, )\n");
        row("a file called load.py", "x : __torch__.load.Net\ny = __torch__.net.load(x, )\n");
        row("a file called classes.py", "x : __torch__.net.classes.Net\ny : __torch__.classes.Net\n");
        row("a local name", "load = torch.relu(x)\nsave = torch.add(load, 1)\n");
        row("state put away",
            "class M(Module):\n  def __setstate__(self: __torch__.M,\n"
            "    state: Tuple[Tensor, bool]) -> NoneType:\n    self.weight = (state)[0]\n"
            "    self.training = (state)[1]\n    return None\n");
        row("a warning", "def f(x: Tensor):\n  torch.warn(\"Deprecated.\\nUse another\", 2)\n");
        row("a long warning",
            "def f(x: Tensor):\n  _0 = \"Scripted GoogleNet always returns a tuple\"\n"
            "  torch.warn(_0, 2)\n");
        row("views that are checked",
            "x = torch._unsafe_view(x, [1])\ny = torch.unsafe_chunk(x, 2, 1)\n"
            "z = torch.as_strided(x, [1], [1])\n");
        row("hooks", "  _is_full_backward_hook : Optional[bool]\n  __parameters__ = []\n");
        row("is not", "if x is not None:\n  y = a not in b\n  z = not inside\n");
    }

    void harmlessCodePasses()
    {
        QFETCH(QByteArray, code);
        QVERIFY(!CodeScanner::findForbiddenCode("m/code/a.py", code.toStdString()));
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
        row("after a type comment", "def f(x):\n  # type: (int) -> torch.save(x)\n", "line 2");
        row("joined to is not", "y = x is notops.evil.run(x)\n", "hides a name");
        row("joined to not in", "y = x not inops.evil.run(x)\n", "hides a name");
        row("joined to a number", "y = 1ops.evil.run(x)\n", "number");
        row("continued line", "y = torch.\\\nsave(x)\n", "character");
        row("letters of another script", "y = torch.s\xd0\xb0ve(x)\n", "character");
        row("after a text with a quote", "s = \"\\\"\"; torch.save(x, s)\n", "\"save\"");
        row("after a text of three quotes", "s = \"\"\"a\"b\"\"\"; torch.save(x, s)\n", "\"save\"");
        row("endless text", "s = \"abc\ntorch.save(x, s)\n", "does not end");
        row("endless long text", "s = '''abc\ntorch.save(x, s)\n", "does not end");
        row("as a method of a text", "y = (\"/etc/passwd\").from_file(False, 10)\n", "\"from_file\"");
        row("as a method of a value", "p = \"/etc/passwd\"\ny = p.from_file(False, 10)\n", "\"from_file\"");
        row("self that is a text", "def f(self: str):\n  return self.from_file(False, 10)\n", "\"from_file\"");
        const char *own = "class M(Module):\n  save : Tensor\n  def forward(self: __torch__.M, x: Tensor) -> Tensor:\n";
        const auto method = [&](const char *name, const char *body, const char *part) {
            QTest::newRow(name) << QByteArray(own) + body << QString(part);
        };
        method("self given another meaning", "    self = torch\n    return self.save(x, \"y\")\n", "\"save\"");
        method("self as a loop's variable", "    for self in [x]:\n      self.save(\"y\")\n", "\"save\"");
        method("self among several", "    a, self, = (x, x)\n    self.save(\"y\")\n", "\"save\"");
        method("another's member", "    x.save(\"y\")\n", "\"save\"");
        method("another's member by name", "    getattr(x, \"save\")(\"y\")\n", "\"save\"");
        row("not a member of the class", "class M(Module):\n  def f(self: __torch__.M):\n    self.save(\"y\")\n",
            "\"save\"");
        row("a function in a variable", "s = torch.from_file\ns(\"x\", False, 10)\n", "\"from_file\"");
        row("a second name for torch", "__torch__ = torch\n__torch__.save(x, \"y\")\n", "hides a name");
        row("a parameter for torch", "def f(__torch__: int):\n  __torch__.save(x, \"y\")\n", "hides a name");
        row("classes in a variable", "t = __torch__.torch\nt.classes.dist_c10d.TCPStore(\"h\", 1)\n", "hides a name");
        row("classes in a second variable", "t = __torch__.torch.classes\nt.dist_c10d.TCPStore(\"h\", 1)\n", "classes");
        row("classes of a value", "t.classes.dist_c10d.TCPStore(\"h\", 1)\n", "classes.dist_c10d");
        row("print", "print(\"\\033[2J\")\n", "\"print\"");
        row("print in a variable", "p = print\np(x)\n", "\"print\"");
        row("print as a primitive", "ops.prim.Print(x)\n", "ops.prim.Print");
        row("warning with an escape", "torch.warn(\"\\033[2J\", 2)\n", "\"warn\"");
        row("warning that is computed", "def f(x: str):\n  torch.warn(x, 2)\n", "\"warn\"");
        row("warning that is put together", "def f(x: str):\n  _0 = \"a\" \"b\"\n  torch.warn(_0, 2)\n", "\"warn\"");
        row("warning that is changed", "def f(x: str):\n  a = \"b\"\n  for a in [x]:\n    torch.warn(a, 2)\n",
            "\"warn\"");
        row("warning through ops", "ops.aten.warn(x, 2)\n", "\"warn\"");
        row("unsafe sparse tensor", "y = torch._sparse_csr_tensor_unsafe(a, b, c, [1, 4])\n", "on trust");
        row("unsafe sparse tensor, ops", "y = ops.aten._sparse_coo_tensor_unsafe(a, b, [1])\n", "on trust");
        row("derivative", "y = torch.max_pool2d_with_indices_backward(g, x, [2], i)\n", "on trust");
        row("another's storage", "y = torch.set_(x, s, 1000000, [4], [1])\n", "on trust");
        row("view without a check", "y = torch._reshape_alias(x, [1000000], [1])\n", "on trust");
        row("through getattr", "getattr(torch, \"_reshape_alias\")(x, [1], [1])\n", "getattr");
        const char *set =
            "class M(Module):\n  def __setstate__(self: __torch__.M, t: Tuple[Tensor, bool]) -> NoneType:\n";
        const auto state = [&](const char *name, const char *body) {
            QTest::newRow(name) << QByteArray(set) + body << QString("while the file is loaded");
        };
        state("an endless loop at loading", "    _t = True\n    while _t:\n      pass\n    return None\n");
        state("a call at loading", "    self.weight = torch.zeros([1000000, 1000000])\n");
        state("a function at loading", "    a = __torch__.f\n    self.weight = (a)((t)[0], )\n");
        state("a sum at loading", "    self.weight = (t)[0] + (t)[0]\n");
        row("text that ends escaped", "s = \"abc\\", "does not end");
    }

    void harmIsFound()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, part);
        const auto found = CodeScanner::findForbiddenCode("m/code/a.py", code.toStdString());
        QVERIFY(found);
        verifyTranslated(*found);
        const auto harm = QString::fromStdString(found->english());
        QVERIFY2(harm.startsWith("m/code/a.py, line "), qPrintable(harm));
        QVERIFY2(harm.contains(part), qPrintable(harm));
    }
};

DRM_TEST(CodeScannerTest)
#include "CodeScannerTest.moc"
