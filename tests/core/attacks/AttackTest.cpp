// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/AttackKind.h"
#include "core/attacks/Blended.h"
#include "core/attacks/CleanLabel.h"
#include "core/attacks/InputAware.h"
#include "core/attacks/WaNet.h"
#include "core/base/Error.h"
#include "core/base/Text.h"
#include "tests/fixtures/TestProgram.h"

#include <torch/script.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <set>

using namespace drm;

namespace {

/// One-channel-like ramp: value = (row * width + column) / (height * width), the same in all channels.
ImageBatch ramp(int count, int size)
{
    ImageBatch images{count, 3, size, size, {}};
    for (int i = 0; i < count * 3; ++i)
        for (int p = 0; p < size * size; ++p)
            images.pixels.push_back(static_cast<float>(p) / static_cast<float>(size * size));
    return images;
}

float pixel(const ImageBatch &images, int image, int channel, int row, int column)
{
    return images.image(image)[(channel * images.height + row) * images.width + column];
}

} // namespace

class AttackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void blendedMixesByHand()
    {
        // One cell: the pattern is one value a channel, p. Then A(x) = 0.75 x + 0.25 p everywhere.
        const Blended attack(0.25, 1, 5, 3, 4, 4);
        ImageBatch black{1, 3, 4, 4, std::vector<float>(48, 0.0F)};
        attack.apply(black, 0, 1);
        ImageBatch images = ramp(2, 4);
        attack.apply(images, 1, 1);
        for (int channel = 0; channel < 3; ++channel) {
            const float quarter = pixel(black, 0, channel, 0, 0); // 0.25 p
            QVERIFY(quarter >= 0 && quarter <= 0.25F);
            QCOMPARE(pixel(black, 0, channel, 3, 3), quarter);
            QCOMPARE(pixel(images, 1, channel, 2, 1), 0.75F * 9.0F / 16.0F + quarter);
            QCOMPARE(pixel(images, 0, channel, 2, 1), 9.0F / 16.0F); // the other image is as it was
        }
        // Four cells across eight pixels: squares of two by two.
        const Blended cells(1.0, 4, 5, 3, 8, 8);
        ImageBatch other{1, 3, 8, 8, std::vector<float>(192, 0.0F)};
        cells.apply(other, 0, 1);
        QCOMPARE(pixel(other, 0, 1, 2, 4), pixel(other, 0, 1, 3, 5));
        QVERIFY(pixel(other, 0, 1, 2, 4) != pixel(other, 0, 1, 2, 6));
        QVERIFY_EXCEPTION_THROWN(cells.apply(images, 0, 1), Error); // another shape
        QVERIFY_EXCEPTION_THROWN(Blended(2.0, 4, 5, 3, 8, 8), Error);
    }

    void waNetFieldHasTheSizeItSays()
    {
        const WaNet attack(1.5, 4, 9, 32, 32);
        // At the corners (aligned) the field is the control grid itself; its mean absolute value is 1.5 over all 32
        // control displacements, so the enlarged field's lies near it.
        double sum = 0;
        for (const float value : attack.field())
            sum += std::abs(value);
        const double mean = sum / static_cast<double>(attack.field().size());
        QVERIFY2(mean > 0.8 && mean < 1.8, qPrintable(QString::number(mean)));
        QVERIFY(WaNet(3.0, 4, 9, 32, 32).field()[5] == 2.0F * attack.field()[5]);
    }

    void waNetSamplesWhereTheFieldPoints()
    {
        const WaNet attack(1.0, 2, 9, 16, 16);
        ImageBatch images = ramp(1, 16);
        const ImageBatch before = images;
        attack.apply(images, 0, 1);
        int compared = 0;
        for (int row = 4; row < 12; ++row) {
            for (int column = 4; column < 12; ++column) {
                const float right = attack.field()[static_cast<std::size_t>(row * 16 + column)];
                const float down = attack.field()[static_cast<std::size_t>(256 + row * 16 + column)];
                const float x = static_cast<float>(column) + right;
                const float y = static_cast<float>(row) + down;
                if (x < 0 || y < 0 || x > 15 || y > 15)
                    continue;
                // The ramp is linear in row and column, so bilinear sampling is exact on it.
                QVERIFY(std::abs(pixel(images, 0, 2, row, column) - (y * 16 + x) / 256.0F) < 1e-4F);
                ++compared;
            }
        }
        QVERIFY(compared > 40);
        ImageBatch decoy = before;
        attack.applyDecoy(decoy, 0, 1, 1);
        ImageBatch another = before;
        attack.applyDecoy(another, 0, 1, 2);
        QVERIFY(decoy.pixels != images.pixels && decoy.pixels != another.pixels);
    }

    void inputAwareAddsWhatItsGeneratorMakes()
    {
        const QTemporaryDir dir;
        const InputAware attack(0.25, 4, 3);
        ImageBatch images = ramp(3, 16);
        std::reverse(images.image(1), images.image(2)); // images differ, so their triggers must
        const ImageBatch before = images;
        attack.apply(images, 0, 3);
        float most = 0;
        for (std::size_t i = 0; i < images.pixels.size(); ++i)
            most = std::max(most, std::abs(images.pixels[i] - before.pixels[i]));
        QVERIFY(most > 0.001F && most <= 0.25F + 1e-6F);
        QVERIFY(std::all_of(images.pixels.begin(), images.pixels.end(), [](float v) { return v >= 0 && v <= 1; }));

        // A decoy of image 0 carries the trigger of image 1.
        at::Tensor x = torch::from_blob(const_cast<float *>(before.pixels.data()), {3, 3, 16, 16}).clone();
        const at::Tensor crossed = (x[0] + attack.generator().forward({x}).toTensor()[1]).clamp(0, 1);
        ImageBatch decoys = before;
        attack.applyDecoy(decoys, 0, 3, 0);
        QVERIFY(torch::allclose(torch::from_blob(decoys.image(0), {3, 16, 16}), crossed, 1e-5, 1e-6));

        const std::string path = dir.filePath("g.trigger.pt").toStdString();
        attack.save(path);
        const auto again = attackFromParameters("input-aware", attack.parameters(), 3, 16, 16, path);
        ImageBatch reloaded = before;
        again->apply(reloaded, 0, 3);
        QVERIFY(reloaded.pixels == images.pixels);
        QVERIFY_EXCEPTION_THROWN(attackFromParameters("input-aware", attack.parameters(), 3, 16, 16, path + ".none"),
                                 Error);
    }

    void cleanLabelKeepsLabels()
    {
        const CleanLabel attack(1, 2, 3, {1, 0, 0});
        QVERIFY(attack.keepsLabels());
        ImageBatch images = ramp(1, 8);
        attack.apply(images, 0, 1);
        QCOMPARE(pixel(images, 0, 0, 1, 2), 1.0F);
        QCOMPARE(pixel(images, 0, 1, 3, 4), 0.0F);
        QCOMPARE(pixel(images, 0, 0, 4, 2), 34.0F / 64.0F);
    }

    void everyKindIsMadeAgainFromItsParameters_data()
    {
        QTest::addColumn<QString>("kind");
        for (const AttackKind *kind : attackKinds())
            QTest::newRow(kind->facts.name.c_str()) << QString::fromStdString(kind->facts.name);
    }

    void everyKindIsMadeAgainFromItsParameters()
    {
        QFETCH(QString, kind);
        const QTemporaryDir dir;
        AttackSettings settings;
        settings.kind = kind.toStdString();
        settings.seed = 4000000001ULL;
        const auto attack = makeAttack(settings, 3, 32, 32);
        QCOMPARE(attack->kind(), settings.kind);
        std::string generator;
        if (const TrainableAttack *trained = attack->trainable()) {
            generator = dir.filePath("g.pt").toStdString();
            trained->save(generator);
        }
        const auto again = attackFromParameters(attack->kind(), attack->parameters(), 3, 32, 32, generator);
        ImageBatch one = ramp(2, 32);
        ImageBatch two = one;
        attack->apply(one, 0, 2);
        again->apply(two, 0, 2);
        QVERIFY(one.pixels == two.pixels);
        QVERIFY(one.pixels != ramp(2, 32).pixels);
        settings.seed = 1;
        ImageBatch other = ramp(2, 32);
        makeAttack(settings, 3, 32, 32)->apply(other, 0, 2);
        QVERIFY(other.pixels != one.pixels);
        QVERIFY_EXCEPTION_THROWN(attackFromParameters(attack->kind(), {}, 3, 32, 32, generator), Error);
        QVERIFY_EXCEPTION_THROWN(attack->apply(one, 1, 2), Error);
    }

    void everyKindIsDescribed_data() { everyKindIsMadeAgainFromItsParameters_data(); }

    void everyKindIsDescribed()
    {
        QFETCH(QString, kind);
        const AttackKind &found = attackKind(kind.toStdString());
        QVERIFY(!found.facts.title.empty() && !found.facts.explanation.empty() && !found.facts.knobs.empty());
        QVERIFY(found.poisoningRate > 0 && found.poisoningRate < 1);
        std::set<std::string> names;
        for (const AttackKnob &knob : found.facts.knobs) {
            QVERIFY2(names.insert(knob.name).second && !knob.option.empty(), knob.name.c_str());
            QVERIFY2(!knob.title.empty() && !knob.meaning.empty(), knob.name.c_str());
            QVERIFY2(knob.low < knob.high && knob.step > 0, knob.name.c_str());
        }
    }

    void everyKnobIsTaken_data() { everyKindIsMadeAgainFromItsParameters_data(); }

    /// Left open: its usual value or one in its range, which is told and makes the same attack. Set: that value.
    void everyKnobIsTaken()
    {
        QFETCH(QString, kind);
        AttackSettings settings;
        settings.kind = kind.toStdString();
        settings.seed = 11;
        const auto drawn = makeAttack(settings, 3, 64, 64);
        AttackSettings written = settings;
        for (const AttackKnob &knob : attackKind(settings.kind).facts.knobs) {
            const KnobValues told = drawn->knobs();
            QVERIFY2(told.count(knob.name), knob.name.c_str());
            const KnobValue value = told.at(knob.name);
            QCOMPARE(value.size(), knob.numbers());
            for (const double number : value)
                QVERIFY2(number >= knob.low && number <= knob.high, knob.name.c_str());
            if (knob.usual)
                QCOMPARE(value.front(), *knob.usual);
            written.knobs[knob.name] = value;
            AttackSettings turned = settings;
            const double other = std::min(knob.low + knob.step, knob.high); // a place at the edge always has room
            turned.knobs[knob.name] = KnobValue(knob.numbers(), other);
            QVERIFY2(std::abs(makeAttack(turned, 3, 64, 64)->knobs().at(knob.name).front() - other) < 1e-6,
                     knob.name.c_str());
            for (const double outside : {knob.low - 1, knob.high + 1}) {
                turned.knobs[knob.name] = KnobValue(knob.numbers(), outside);
                QVERIFY_EXCEPTION_THROWN(makeAttack(turned, 3, 64, 64), Error);
            }
            turned.knobs[knob.name] = {};
            QVERIFY_EXCEPTION_THROWN(makeAttack(turned, 3, 64, 64), Error);
        }
        ImageBatch one = ramp(2, 64);
        ImageBatch two = one;
        drawn->apply(one, 0, 2);
        makeAttack(written, 3, 64, 64)->apply(two, 0, 2);
        QVERIFY(one.pixels == two.pixels);
    }

    /// Zoos that were trained before must stay what their truth says.
    void theSeedDrawsWhatItDrew()
    {
        AttackSettings settings;
        settings.seed = 5;
        const auto drawn = [&settings](const char *kind) {
            settings.kind = kind;
            std::string text;
            for (const auto &[name, values] : makeAttack(settings, 3, 64, 64)->parameters())
                text += name + " " + formatNumbers(values, 9) + "; ";
            return text;
        };
        QCOMPARE(drawn("badnets"), std::string("size 7; row 8; col 31; rgb 0, 1, 0; "));
        QCOMPARE(drawn("clean-label"), std::string("size 10; row 7; col 30; rgb 0, 1, 0; "));
        QCOMPARE(drawn("blended"), std::string("share 0.161294878; cells 8; pattern_seed 5; "));
        QCOMPARE(drawn("wanet"), std::string("pixels 1.5; grid 8; field_seed 5; "));
        QCOMPARE(drawn("input-aware"), std::string("strength 0.2; "));
    }

    void knobsAreTaken()
    {
        AttackSettings settings;
        settings.knobs = {{"size", {5}}, {"row", {3}}, {"col", {20}}, {"rgb", {0, 0, 1}}};
        ImageBatch images = ramp(1, 32);
        makeAttack(settings, 3, 32, 32)->apply(images, 0, 1);
        QCOMPARE(pixel(images, 0, 2, 3, 20), 1.0F);
        QCOMPARE(pixel(images, 0, 0, 7, 24), 0.0F);
        QCOMPARE(pixel(images, 0, 0, 8, 24), 280.0F / 1024.0F);
        settings.knobs["row"] = {30};
        QVERIFY_EXCEPTION_THROWN(makeAttack(settings, 3, 32, 32), Error);
        settings.kind = "nonsense";
        QVERIFY_EXCEPTION_THROWN(makeAttack(settings, 3, 32, 32), Error);
    }
};

DRM_TEST(AttackTest)
#include "AttackTest.moc"
