// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/RegressionModel.h"

#include "core/intake/ModelIntake.h"
#include "core/torch/StopScope.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/StopAt.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

class ModelStopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStopScopeChangesNoNumber_data()
    {
        QTest::addColumn<bool>("reduced");
        QTest::newRow("float32") << false;
        QTest::newRow("bfloat16") << true;
    }

    void aStopScopeChangesNoNumber()
    {
        QFETCH(bool, reduced);
        const QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        if (reduced && !model->impl().reducedExecutor)
            QSKIP("This processor does not multiply bfloat16 numbers.");
        const auto pass = [&] {
            const at::Tensor x = toTensor(test::waveImages(8), at::kCPU).requires_grad_();
            const ModelAnswer answer = model->impl().forward(x, reduced ? Precision::Reduced : Precision::Full);
            (answer.outputs.var(0).sum() + answer.features.sum()).backward();
            return std::vector<at::Tensor>{answer.outputs, answer.features, x.grad()};
        };
        const std::vector<at::Tensor> plain = pass();
        RunControl control;
        control.setPaused(true); // a pause is for the end of an iteration
        const StopScope stop(control);
        const std::vector<at::Tensor> inScope = pass();
        for (std::size_t i = 0; i < plain.size(); ++i)
            QVERIFY(torch::equal(plain[i], inScope[i]));
    }

    void aStopEndsAPassForward()
    {
        const QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        const at::Tensor x = toTensor(test::waveImages(4), at::kCPU);
        RunControl whole;
        RunControl control({}, &whole); // a job and its part
        {
            const StopScope stop(control);
            const test::OperationWatch watch("aten::conv2d", &whole, 3);
            QVERIFY_EXCEPTION_THROWN(model->impl().forward(x), StopRequested);
            QCOMPARE(watch.count(), 3);
            const Uninterrupted all;
            model->impl().forward(x);
            QVERIFY(watch.count() > 6);
        }
        model->impl().forward(x); // outside of a scope nothing is asked
        throwIfStopped();
    }

    void aStopEndsAPassBack()
    {
        const QTemporaryDir dir;
        const auto model = openModel(test::writeTinyModel(dir), {});
        const at::Tensor x = toTensor(test::waveImages(4), at::kCPU).requires_grad_();
        RunControl control;
        const StopScope stop(control);
        const test::OperationWatch watch("aten::convolution_backward", &control, 3);
        const at::Tensor loss = model->impl().forward(x).outputs.var(0).sum();
        QVERIFY_EXCEPTION_THROWN(loss.backward(), StopRequested);
        QCOMPARE(watch.count(), 3);
        QVERIFY(!x.grad().defined());
    }
};

DRM_TEST(ModelStopTest)
#include "ModelStopTest.moc"
