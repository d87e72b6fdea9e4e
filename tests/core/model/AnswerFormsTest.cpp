// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ModelIntake.h"
#include "core/model/RegressionModelImpl.h"
#include "core/model/checks/AnswerProposal.h"
#include "tests/fixtures/EngineFixture.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/ScriptModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <cmath>

using namespace drm;

namespace {

at::Tensor answers(const char *choice, const at::Tensor &tensor)
{
    return answersFrom(std::vector<at::Tensor>{tensor}, AnswerChoice::of(choice), tensor.size(0));
}

bool near(const at::Tensor &found, const std::vector<float> &wanted, double within = 1e-3)
{
    return found.numel() == static_cast<std::int64_t>(wanted.size())
        && (found.flatten() - torch::tensor(wanted)).abs().max().item<float>() < within;
}

/// Turned about the vertical axis by `yaw` degrees: R = Ry, as in Biwi and 300W-LP after Rodrigues.
at::Tensor turned(double yaw)
{
    const double angle = yaw * M_PI / 180;
    const auto c = static_cast<float>(std::cos(angle));
    const auto s = static_cast<float>(std::sin(angle));
    return torch::tensor({{{c, 0.0f, s}, {0.0f, 1.0f, 0.0f}, {-s, 0.0f, c}}});
}

} // namespace

class AnswerFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void choicesAreRead()
    {
        const AnswerChoice choice = AnswerChoice::of("yaw:bins(-99,3),1,gaze:x57.2958,:6d");
        QCOMPARE(choice.parts.size(), std::size_t{4});
        QCOMPARE(choice.parts[0].name, std::string("yaw"));
        QVERIFY(choice.parts[0].form == AnswerForm::Bins && choice.parts[0].numbers == (std::vector<double>{-99, 3}));
        QVERIFY(choice.parts[1].form == AnswerForm::Plain && choice.parts[3].name.empty());
        QCOMPARE(choice.text(), std::string("yaw:bins(-99,3),1,gaze:x57.2958,:6d"));
        QVERIFY(AnswerChoice::of("").parts.empty() && AnswerChoice::of("a,b").isPlain() && !choice.isPlain());
        const AnswerChoice turned = AnswerChoice::of(":6d[2,-1,3]:x0.5,gaze[2],[1,2]");
        QVERIFY(turned.parts[0].form == AnswerForm::SixD && turned.parts[0].columns == (std::vector<int>{2, -1, 3}));
        QCOMPARE(turned.parts[0].factor, 0.5);
        QCOMPARE(turned.parts[1].name, std::string("gaze"));
        QCOMPARE(turned.text(), std::string(":6d[2,-1,3]:x0.5,gaze[2],[1,2]"));
        const AnswerChoice anew = AnswerChoice::of(":6d[2,1]:x2:turn(1,-180,360):turn(2,0,360),b");
        QVERIFY(anew.hasTurns() && !anew.isPlain() && !choice.hasTurns());
        QCOMPARE(anew.parts[0].turns.size(), std::size_t{2});
        QCOMPARE(anew.parts[0].turns[0].lowest, -180.0);
        QCOMPARE(anew.text(), std::string(":6d[2,1]:x2:turn(1,-180,360):turn(2,0,360),b"));
        for (const char *wrong : {"a:turn(1,2)", "a:turn(0,0,360)", "a:turn(1,0,0)", "a:turn(1.5,0,360)",
                                  "a:turn(1,0,x)", "a:turn(1,0,360):x2"})
            DRM_VERIFY_ERROR(AnswerChoice::of(wrong), InvalidArgument, "no choice of answers");
        for (const char *wrong : {"a[0]",          "a[1.5]",   "a[]",         "a[1",
                                  "a[b]",          ":x2:x3",   ",",           "a,",
                                  "yaw:",          "yaw:bins", "yaw:bins(1)", "yaw:bins(1,2,3)",
                                  "yaw:bins(1,0)", "x:x",      "x:x0",        "x:xnan",
                                  "a:8d",          "a:6d(1)",  "a:bins(1,2",  "a:bins(1,b)"})
            DRM_VERIFY_ERROR(AnswerChoice::of(wrong), InvalidArgument, "no choice of answers");
    }

    void columnsAreChosen()
    {
        const at::Tensor rows = torch::tensor({{1.0f, 2.0f, 3.0f}});
        QVERIFY(near(answers("[3,-1]", rows), {3, -1}));
        QVERIFY(near(answers("[2]:x10", rows), {20}));
        DRM_VERIFY_ERROR(answers("[4]", rows), UnsuitableModel, "column 4");
    }

    void binsBecomeTheirMean()
    {
        at::Tensor scores = at::zeros({2, 66});
        scores[0][40] = 60; // all of it in bin 40
        scores[1][10] = 60;
        scores[1][12] = 60;
        QVERIFY(near(answers(":bins(-99,3)", scores), {-99 + 3 * 40, -99 + 3 * 11}));
    }

    void rotationsBecomeAngles()
    {
        // R of a turn by 30 degrees: pitch 0, yaw 30, roll 0; six numbers are its first two columns, of any length.
        const at::Tensor matrix = turned(30);
        QVERIFY(near(answers(":matrix", matrix.flatten(1)), {0, 30, 0}));
        QVERIFY(near(answers(":matrix", matrix), {0, 30, 0}));
        const at::Tensor two = at::cat({matrix.select(2, 0) * 3, matrix.select(2, 1) * 0.5 + matrix.select(2, 0)}, 1);
        QVERIFY(near(answers(":6d", two), {0, 30, 0}));
        // About the axis of sight: roll.
        const at::Tensor rolled = torch::tensor({{{0.8f, -0.6f, 0.0f}, {0.6f, 0.8f, 0.0f}, {0.0f, 0.0f, 1.0f}}});
        QVERIFY(near(answers(":matrix", rolled), {0, 0, float(std::atan2(0.6, 0.8) * 180 / M_PI)}));
    }

    void otherForms()
    {
        // Straight ahead, 45 degrees up, 45 degrees to the person's left: y is down, z into the image.
        QVERIFY(
            near(answers(":vector", torch::tensor({{0.0f, 0.0f, -2.0f}, {0.0f, -1.0f, -1.0f}, {-1.0f, 0.0f, -1.0f}})),
                 {0, 0, float(M_PI / 4), 0, 0, float(M_PI / 4)}));
        QVERIFY(near(answers(":sincos", torch::tensor({{1.0f, 0.0f}, {0.0f, -1.0f}})), {90, 180}));
        QVERIFY(near(answers(":x57.2958", torch::tensor({{1.0f, 0.5f}})), {57.2958f, 28.6479f}));
        at::Tensor maps = at::zeros({1, 2, 4, 8});
        maps[0][0][1][6] = 60; // row 1 of 4, column 6 of 8
        maps[0][1][3][0] = 60;
        QVERIFY(near(answers(":heatmaps", maps), {6.5f / 8, 1.5f / 4, 0.5f / 8, 3.5f / 4}));
    }

    void anglesThatStartAnewAreComparedOnTheCircle()
    {
        const at::Tensor rows = torch::tensor({{10.0f, 179.0f}, {10.0f, -179.0f}}).set_requires_grad(true);
        const at::Tensor turned = answers(":turn(2,0,360)", rows);
        QVERIFY(near(turned.detach(), {10, 179, 10, 181}));
        turned.sum().backward();
        QVERIFY(near(rows.grad(), {1, 1, 1, 1}));
        const AnswerChoice choice = AnswerChoice::of("a,b:turn(1,-180,360)");
        const std::vector<at::Tensor> parts{at::zeros({2, 2}), at::zeros({2, 1})};
        const at::Tensor periods = periodsOf(parts, choice, 2);
        QVERIFY(near(periods, {0, 0, 360}));
        QVERIFY(!periodsOf(parts, AnswerChoice::of("a,b"), 2).defined());
        const at::Tensor a = torch::tensor({{1.0f, 500.0f, 179.0f}});
        const at::Tensor b = torch::tensor({{0.0f, 0.0f, -178.0f}});
        QVERIFY(near(differencesOf(a, b, periods), {1, 500, -3}));
        QVERIFY(near(differencesOf(a, b, {}), {1, 500, 357}));
        DRM_VERIFY_ERROR(answers(":turn(3,0,360)", rows.detach()), UnsuitableModel, "column 3");
    }

    void turnsAreProposedForLabelsThatAreFollowedOnTheCircle()
    {
        at::manual_seed(5);
        // A head seen from behind: yaw about 180, half of it counted as negative by model or labels.
        const at::Tensor yaw = 180 + 40 * at::randn({200, 1});
        const at::Tensor pitch = 10 * at::randn({200, 1});
        const auto inTurn = [](const at::Tensor &angles) { return (angles + 180).remainder(360) - 180; };
        const at::Tensor labels = at::cat({pitch, inTurn(yaw)}, 1);
        const at::Tensor outputs = at::cat({pitch, inTurn(yaw + at::randn({200, 1}))}, 1);
        const auto proposed = proposeTurns(outputs, labels, {});
        QVERIFY(proposed);
        QCOMPARE(proposed->parts.size(), std::size_t{1});
        QCOMPARE(proposed->parts[0].turns.size(), std::size_t{1}); // pitch does not start anew
        QCOMPARE(proposed->parts[0].turns[0].column, 2);
        QCOMPARE(proposed->parts[0].turns[0].period, 360.0);
        QVERIFY(std::abs(proposed->parts[0].turns[0].lowest) < 90);
        const at::Tensor periods = torch::tensor({0.0f, 360.0f});
        QVERIFY(r2Of(outputs, labels, periods)[1] > 0.99);
        // A model that is merely wrong gets none.
        QVERIFY(!proposeTurns(at::cat({pitch, 100 * at::randn({200, 1})}, 1), labels, {}));
        const at::Tensor inFront = at::cat({pitch, yaw - 180}, 1);
        QVERIFY(!proposeTurns(inFront, inFront, {}));
        // Radians, and one answer that is wrong by a turn: as far as it goes on the circle, it is right.
        const at::Tensor radians = 0.5 * at::randn({200, 1});
        const auto wrong = proposeTurns(radians + 2 * M_PI * (at::rand({200, 1}) > 0.5), radians, {});
        QVERIFY(wrong && std::abs(wrong->parts[0].turns[0].period - 2 * M_PI) < 1e-9);
    }

    void widthsThatDoNotFitAreNamed()
    {
        DRM_VERIFY_ERROR(answers("pose:6d", at::zeros({2, 5})), UnsuitableModel, "has 5 numbers");
        DRM_VERIFY_ERROR(answers(":heatmaps", at::zeros({2, 5})), UnsuitableModel, "no heat maps");
        DRM_VERIFY_ERROR(answers("", at::zeros({2, 0})), UnsuitableModel, "one row of numbers");
    }

    void aModelOfBinsAnswersInDegrees()
    {
        const QTemporaryDir dir;
        const std::string path =
            test::saveScript(dir, "bins.pt", "    return torch.linear(h, self.yaw), torch.linear(h, self.pitch), h\n",
                             {{"yaw", torch::randn({66, 6})}, {"pitch", torch::randn({66, 6})}});
        ModelOptions options;
        options.answers = "0:bins(-99,3),1:bins(-99,3)";
        const auto model = openModel(path, options);
        model->learnSizes(test::waveImages(1));
        QCOMPARE(model->info().outputs, 2);
        QCOMPARE(model->info().features, 6); // both heads have the same
        QCOMPARE(model->info().answers, options.answers);
        const at::Tensor images = toTensor(test::waveImages(5), at::kCPU);
        model->impl().measureHead(images);
        QCOMPARE(model->impl().weight.size(0), std::int64_t{2});
        const auto own = model->impl().answersOf(model->impl().original, images);
        QVERIFY(own && at::allclose(*own, model->impl().forward(images).outputs, 1e-3, 1e-3));
        // Without, it answers with 132 numbers.
        QCOMPARE(openModel(path, {})->info().outputs, 132);
    }
};

DRM_TEST(AnswerFormsTest)
#include "AnswerFormsTest.moc"
