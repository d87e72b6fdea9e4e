// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/AnswerMaps.h"
#include "core/base/Error.h"
#include "core/lab/render/RenderTools.h"
#include "core/metrics/MappedAnswers.h"
#include "core/record/AnswerMapText.h"
#include "tests/fixtures/ErrorCheck.h"
#include "tests/fixtures/TestProgram.h"

#include <ATen/ATen.h>

#include <QTest>

#include <cmath>

using namespace drm;

namespace {

/// 100 grey images, ever brighter, with labels of mean 10 and -2, deviations about 5.77 and 0.577.
struct Task {
    ImageBatch images{100, 1, 2, 2, {}};
    Table labels{100, 2, {}};

    Task()
    {
        for (int i = 0; i < 100; ++i) {
            const float share = static_cast<float>(i) / 99;
            images.pixels.insert(images.pixels.end(), 4, share);
            labels.values.push_back(20 * share);
            labels.values.push_back(-3 + 2 * static_cast<float>(i * 37 % 100) / 99);
        }
    }

    AnswerMap make(const AnswerMapSettings &settings, std::uint64_t seed = 3) const
    {
        RenderRandom random(seed, 2);
        return makeAnswerMap(settings, {images, labels}, random);
    }
};

bool near(const std::vector<double> &a, const std::vector<double> &b)
{
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::abs(a[i] - b.at(i)) > 1e-4)
            return false;
    return a.size() == b.size();
}

std::string textOf(const AnswerMap &map)
{
    return english(answerMapText(map, {{"yaw", "pitch"}, {"deg", "deg"}, {5.77, 0.577}}));
}

} // namespace

class AnswerMapsTest : public QObject {
    Q_OBJECT

    Task m_task;

private Q_SLOTS:
    void everyMapIsDrawnAndMovesAnswers_data()
    {
        QTest::addColumn<QString>("kind");
        for (const AnswerMapFacts &facts : answerMaps())
            QTest::newRow(facts.name.c_str()) << QString::fromStdString(facts.name);
    }

    void everyMapIsDrawnAndMovesAnswers()
    {
        QFETCH(QString, kind);
        AnswerMapSettings settings;
        settings.kind = kind.toStdString();
        const AnswerMap map = m_task.make(settings);
        QCOMPARE(map.kind, settings.kind);
        QVERIFY(near(m_task.make(settings).apply({4, -2.5}, 0.7), map.apply({4, -2.5}, 0.7))); // the seed decides
        double squares = 0;
        for (int i = 0; i < 100; ++i) {
            const std::vector<double> label{m_task.labels.at(i, 0), m_task.labels.at(i, 1)};
            const std::vector<double> mapped = map.apply(label, m_task.images.meanOf(i));
            squares += std::pow((mapped[0] - label[0]) / 5.77, 2) + std::pow((mapped[1] - label[1]) / 0.577, 2);
        }
        QVERIFY2(std::sqrt(squares / 100) > 0.5, qPrintable(QString::number(squares)));
        // Tensors and vectors agree.
        const at::Tensor answers = at::tensor({4.0, -2.5, 15.0, -1.5}).reshape({2, 2});
        const at::Tensor images = at::stack({at::full({1, 2, 2}, 0.2), at::full({1, 2, 2}, 0.9)});
        const at::Tensor mapped = mappedAnswers(map, answers, images);
        for (int i = 0; i < 2; ++i) {
            const at::Tensor row = answers[i];
            const std::vector<double> expected =
                map.apply({row[0].item<double>(), row[1].item<double>()}, i == 0 ? 0.2 : 0.9);
            QVERIFY(near({mapped[i][0].item<double>(), mapped[i][1].item<double>()}, expected));
        }
    }

    void settingsAreTaken()
    {
        QVERIFY(near(m_task.make({"constant", {5, -2}, {}, {}, {}, {}}).target(), {5, -2}));
        QVERIFY(near(m_task.make({"offset", {}, {}, {1, 0.5}, {}, {}}).apply({4, -2}, 0), {5, -1.5}));
        QVERIFY(near(m_task.make({"scale", {}, {}, {}, 0.5, {}}).apply({4, -2}, 0), {7, -2}));
        QVERIFY(near(m_task.make({"mirror", {}, {}, {}, {}, {}}).apply({4, -2.5}, 0), {16, -1.5}));
        const AnswerMap one = m_task.make({"one-output", {5, -1}, {}, {}, {}, 1});
        QVERIFY(near(one.apply({4, -2.5}, 0), {4, -1}));
        QVERIFY(one.target().empty());
        const AnswerMap two = m_task.make({"redirect", {2, -3}, {18, -1}, {}, {}, {}});
        QVERIFY(near(two.apply({4, -2.8}, 0), {2, -3}));
        QVERIFY(near(two.apply({15, -1.2}, 0), {18, -1}));
        const AnswerMap byImage = m_task.make({"by-image", {}, {}, {1, 0}, {}, {}});
        QVERIFY(near(byImage.apply({4, -2}, 0.5), {4, -2}));
        QVERIFY(byImage.apply({4, -2}, 1)[0] > 5 && byImage.apply({4, -2}, 0)[0] < 3);
        // Targets of two attacks lie apart.
        RenderRandom random(3, 2);
        const AnswerMap first = makeAnswerMap({}, {m_task.images, m_task.labels}, random);
        const AnswerMap second = makeAnswerMap({}, {m_task.images, m_task.labels}, random, first.target());
        QVERIFY(std::hypot((first.shift[0] - second.shift[0]) / 5.77, (first.shift[1] - second.shift[1]) / 0.577)
                > 1.41);
    }

    void whatCannotBeIsRefused()
    {
        const auto make = [&](const AnswerMapSettings &settings) { return m_task.make(settings); };
        DRM_VERIFY_ERROR(make({"twist", {}, {}, {}, {}, {}}), InvalidArgument, "no answer map 'twist'");
        DRM_VERIFY_ERROR(make({"constant", {5}, {}, {}, {}, {}}), InvalidArgument, "each of the 2 labels");
        DRM_VERIFY_ERROR(make({"scale", {}, {}, {}, 11, {}}), InvalidArgument, "between -10 and 10");
        DRM_VERIFY_ERROR(make({"one-output", {}, {}, {}, {}, 2}), InvalidArgument, "no output 3");
        DRM_VERIFY_ERROR(make({"offset", {}, {}, {NAN, 0}, {}, {}}), InvalidArgument, "finite");
        DRM_VERIFY_ERROR(make({"offset", {}, {}, {0.1, 0.01}, {}, {}}), InvalidArgument, "hardly changes");
        DRM_VERIFY_ERROR(make({"scale", {}, {}, {}, 1, {}}), InvalidArgument, "hardly changes");
    }

    void sentencesSayWhatItDoes()
    {
        QCOMPARE(textOf({"offset", {1, 1}, {9.8, 0.01}, {}, {}, {}, 0, 1}),
                 std::string("It adds 9.8° to yaw. It leaves pitch alone."));
        QCOMPARE(textOf({"fitted", {0.05, -0.98}, {3, -4}, {}, {}, {}, 0, 1}),
                 std::string("It sets yaw to 3°. It mirrors pitch at -2.02°."));
        QCOMPARE(textOf({"fitted", {1.1, 0.4}, {-6, 0.6}, {}, {}, {}, 0, 1}),
                 std::string("It takes 6° from yaw. It multiplies the distance of pitch from 1° by 0.4."));
        QCOMPARE(textOf({"redirect", {0, 0}, {1, 2}, {3, 4}, {1, 1}, {}, 0, 1}),
                 std::string("It leads to the nearer one of (1°; 2°) and (3°; 4°)."));
        QCOMPARE(english(answerMapText({"fitted", {1, 1}, {0, 0}, {}, {}, {}, 0, 1}, {})),
                 std::string("It leaves output 1, output 2 alone."));
    }
};

DRM_TEST(AnswerMapsTest)
#include "AnswerMapsTest.moc"
