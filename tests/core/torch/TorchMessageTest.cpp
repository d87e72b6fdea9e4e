// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/TorchMessage.h"

#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

class TorchMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatLibTorchSaysIsCutToWhatSaysSomething()
    {
        QCOMPARE(
            torchMessage("The following operation failed in the TorchScript interpreter.\nTraceback of TorchScript "
                         "(most recent call last):\n  File \"x.py\", line 3, in forward\n    return x\n"
                         "           ~~~ <--- HERE\nRuntimeError: shape '[1, 6]' is invalid for input of size 12\n"),
            std::string("shape '[1, 6]' is invalid for input of size 12."));
        QCOMPARE(torchMessage("\"slow_conv2d_cpu\" not implemented for 'Half'\nException raised from operator() at "
                              "../aten/src/ATen/native/ConvolutionMM2d.cpp:1 (most recent call first):\nframe #0: x"),
                 std::string("\"slow_conv2d_cpu\" not implemented for 'Half'."));
        QCOMPARE(torchMessage("x INTERNAL ASSERT FAILED at \"../torch/csrc/jit/ir/ir.cpp\":12, please report a bug to "
                              "PyTorch. "),
                 std::string("an internal check of LibTorch failed."));
        QCOMPARE(
            torchMessage("[enforce fail at inline_container.cc:165] . Attempted to read version 99.\n  frame #0: x"),
            std::string("Attempted to read version 99."));
        QCOMPARE(torchMessage("\n\n"), std::string("an internal check of LibTorch failed."));
    }
};

DRM_TEST(TorchMessageTest)
#include "TorchMessageTest.moc"
