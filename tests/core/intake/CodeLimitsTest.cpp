// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CodeLimits.h"
#include "tests/fixtures/EnglishLeft.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

class CodeLimitsTest : public QObject {
    Q_OBJECT

private:
    static QString faultOf(const QByteArray &code)
    {
        const std::string text = code.toStdString();
        const CodeTokens tokens(text);
        CodeLimits limits;
        auto fault = limits.add("m/code/__torch__.py", "__torch__", tokens);
        if (!fault)
            fault = limits.findFault();
        if (!fault)
            return {};
        verifyTranslated(*fault);
        return QString::fromStdString(fault->english());
    }

    static QByteArray repeated(const char *text, int count) { return QByteArray(text).repeated(count); }

    /// `head`, then `line` for 1 to `count`, in which %1 is the number and %2 the one before.
    static QByteArray numbered(const char *head, const char *line, int count)
    {
        QByteArray code(head);
        for (int i = 1; i <= count; ++i)
            code += QByteArray(line).replace("%1", QByteArray::number(i)).replace("%2", QByteArray::number(i - 1));
        return code;
    }

private Q_SLOTS:
    void deepCodeIsFound_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QByteArray &code, const char *part) {
            QTest::newRow(name) << code << QString(part);
        };
        const QByteArray head("def f(x: Tensor) -> Tensor:\n  y = ");
        row("minus", head + repeated("-", 5000) + "x\n", "expression");
        row("not", head + repeated("not ", 5000) + "x\n", "expression");
        row("parentheses", head + repeated("(", 5000) + "x" + repeated(")", 5000) + "\n", "expression");
        row("lists", head + repeated("[", 5000) + "x" + repeated("]", 5000) + "\n", "expression");
        row("sum", head + "x" + repeated("+x", 5000) + "\n", "expression");
        row("comparisons", head + "x" + repeated("==x", 5000) + "\n", "expression");
        row("and", head + "x" + repeated(" and x", 5000) + "\n", "expression");
        row("choices", head + repeated("x if x else ", 5000) + "x\n", "expression");
        row("members", head + "x" + repeated(".a", 5000) + "\n", "expression");
        row("calls", head + "x" + repeated("()", 5000) + "\n", "expression");
        row("places", head + "x" + repeated("[0]", 5000) + "\n", "expression");
        row("calls in calls", head + repeated("f(", 5000) + "x" + repeated(")", 5000) + "\n", "expression");
        row("over lines", head + repeated("f(\n", 5000) + "x" + repeated(")\n", 5000) + "\n", "expression");
        row("types", "def f(x: " + repeated("List[", 5000) + "int" + repeated("]", 5000) + ") -> int:\n", "expression");
        QByteArray blocks("def f(x: bool) -> int:\n");
        for (int i = 1; i < 3000; ++i)
            blocks += QByteArray(i, ' ') + "if x:\n";
        row("blocks", blocks, "blocks");
        row("branches", "def f(x: bool):\n  if x:\n    pass\n" + repeated("  elif x:\n    pass\n", 3000), "branches");
        row("chain of functions",
            numbered("def f0(x: Tensor):\n  return x\n", "def f%1(x: Tensor):\n  return __torch__.f%2(x)\n", 1000),
            "refer to one another");
        row("chain of classes", numbered("class C0:\n  a : int\n", "class C%1:\n  a : __torch__.C%2\n", 1000),
            "refer to one another");
        row("named tuples",
            numbered("class P0(NamedTuple):\n  a : int\n",
                     "class P%1(NamedTuple):\n  a : __torch__.P%2\n  b : __torch__.P%2\n", 30),
            "refer to one another");
        const char *tuples = "def f(t0: Tensor):\n";
        row("tuples", numbered(tuples, "  t%1 = (t%2, t%2)\n", 30), "tuples");
        row("tuples in one line", numbered(tuples, "  t%1 = ((t%2, t%2), (t%2, t%2))\n", 12), "tuples");
        row("tuples, a part",
            numbered(tuples, "  s%1 = ((t%2, t%2), (t%2, t%2))\n  t%1 = (s%1)[0]\n  t%1 = (t%1, t%1)\n", 30), "tuples");
        row("tuples, renamed", numbered(tuples, "  s%1 = (t%2, t%2)\n  t%1 = s%1\n", 30), "tuples");
        row("tuples, in a group", numbered(tuples, "  s%1 = (t%2, t%2)\n  t%1 = (s%1)\n", 30), "tuples");
        row("tuples, a choice", numbered(tuples, "  t%1 = t%2 if True else (t%2, t%2)\n", 30), "tuples");
        row("lists of lists", numbered(tuples, "  t%1 = [t%2, t%2]\n", 30), "tuples");
        row("wide tuples", numbered(tuples, "  t%1 = (t%2, t%2, t%2, t%2, t%2, t%2, t%2, t%2, t%2, t%2)\n", 6),
            "tuples");
    }

    void deepCodeIsFound()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, part);
        const QString fault = faultOf(code);
        QVERIFY2(fault.contains(part), qPrintable(fault));
    }

    void whatNetworksNeedPasses_data()
    {
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &code) { QTest::newRow(name) << code; };
        const char *head = "def f(x0: Tensor) -> Tensor:\n";
        row("many layers",
            numbered("class M(Module):\n  def forward(self: __torch__.M,\n    x0: Tensor) -> Tensor:\n",
                     "    conv%1 = self.conv%1\n    x%1 = torch.relu((conv%1).forward(x%2, ))\n", 3000));
        row("a dense block", numbered(head, "  x%1 = torch.cat([x%2, torch.relu(x%2)], 1)\n", 500));
        row("a recurrent net in steps",
            numbered("def f(h0: Tensor):\n  s0 = (h0, h0)\n",
                     "  h%1 = torch.tanh((s%2)[0])\n  c%1 = (s%2)[1]\n  s%1 = (h%1, c%1)\n", 500));
        row("states taken apart",
            numbered("def f(s0: Tuple[Tensor, Tensor]):\n", "  h%1, c%1, = s%2\n  s%1 = (h%1, c%1)\n", 500));
        row("groups", numbered(head, "  x%1 = (x%2).corners\n", 500));
        row("a long list", "def f(x: Tensor):\n  y = [" + repeated("-1, ", 20000) + "]\n");
        row("a long dictionary", "def f(x: Tensor):\n  y = {" + repeated("\"a\": -1, ", 5000) + "}\n");
        row("functions of functions",
            numbered("def f0(x: Tensor):\n  return x\n", "def f%1(x: Tensor):\n  return x\n", 5000));
        row("classes that name themselves", "class A:\n  def f(self: __torch__.A, o: __torch__.A) -> __torch__.A:\n");
        row("classes that name each other", "class A:\n  b : __torch__.B\nclass B:\n  a : __torch__.A\n");
    }

    void whatNetworksNeedPasses()
    {
        QFETCH(QByteArray, code);
        QCOMPARE(faultOf(code), QString());
    }
};

DRM_TEST(CodeLimitsTest)
#include "CodeLimitsTest.moc"
