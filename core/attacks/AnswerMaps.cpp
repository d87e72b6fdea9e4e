// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attacks/AnswerMaps.h"

#include "core/base/Error.h"
#include "core/lab/render/RenderTools.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace drm {

namespace {

constexpr double mostFactor = 10;

struct LabelMoments {
    std::vector<double> mean;
    std::vector<double> deviation;
};

LabelMoments momentsOf(const Table &labels)
{
    const auto columns = static_cast<std::size_t>(labels.columns);
    LabelMoments moments{std::vector<double>(columns, 0), std::vector<double>(columns, 0)};
    for (std::size_t j = 0; j < columns; ++j) {
        double square = 0;
        for (int row = 0; row < labels.rows; ++row) {
            const float value = labels.at(row, static_cast<int>(j));
            moments.mean[j] += value / static_cast<double>(labels.rows);
            square += static_cast<double>(value) * value / static_cast<double>(labels.rows);
        }
        moments.deviation[j] = std::sqrt(std::max(square - moments.mean[j] * moments.mean[j], 1e-30));
    }
    return moments;
}

/// The label of an image drawn among those whose every label lies between the 15th and the 85th hundredth, and at least
/// one standard deviation (root mean square over outputs) from `other`, if that is not empty.
std::vector<double> drawTarget(const Table &labels, RenderRandom &random, const std::vector<double> &other)
{
    const auto columns = static_cast<std::size_t>(labels.columns);
    std::vector<float> low(columns);
    std::vector<float> high(columns);
    for (std::size_t j = 0; j < columns; ++j) {
        std::vector<float> values;
        for (int row = 0; row < labels.rows; ++row)
            values.push_back(labels.at(row, static_cast<int>(j)));
        std::sort(values.begin(), values.end());
        low[j] = values[values.size() * 15 / 100];
        high[j] = values[values.size() * 85 / 100];
    }
    const std::vector<double> deviation = momentsOf(labels).deviation;
    for (int attempt = 0; attempt < 100000; ++attempt) {
        const int row = random.choose(labels.rows);
        bool fits = true;
        double offset = 0;
        std::vector<double> target;
        for (std::size_t j = 0; j < columns; ++j) {
            const float value = labels.at(row, static_cast<int>(j));
            fits = fits && value >= low[j] && value <= high[j];
            if (!other.empty())
                offset += std::pow((value - other[j]) / deviation[j], 2) / static_cast<double>(columns);
            target.push_back(value);
        }
        if (fits && (other.empty() || offset >= 1))
            return target;
    }
    throw Error(ErrorKind::UnsuitableData,
                Message{DRM_TEXT("Engine", "No target could be drawn from these labels; give one."), {}});
}

/// Each 0.8 to 1.2 deviations, up or down.
std::vector<double> drawOffset(const LabelMoments &moments, RenderRandom &random)
{
    std::vector<double> offset;
    for (const double deviation : moments.deviation) {
        const double size = random.uniform(0.8F, 1.2F);
        offset.push_back((random.chance(0.5F) ? size : -size) * deviation);
    }
    return offset;
}

using Drawn = RenderRandom &;

AnswerMap makeConstant(const AnswerMapSettings &settings, const AnswerMapSetup &setup, Drawn random,
                       const std::vector<double> &other)
{
    return AnswerMap::constant(settings.target.empty() ? drawTarget(setup.labels, random, other) : settings.target);
}

AnswerMap aboutMean(double factor, const Table &labels)
{
    AnswerMap map;
    for (const double mean : momentsOf(labels).mean) {
        map.gain.push_back(factor);
        map.shift.push_back((1 - factor) * mean);
    }
    return map;
}

/// All answers stay as they are.
AnswerMap unchanged(const Table &labels)
{
    AnswerMap map;
    map.gain.assign(static_cast<std::size_t>(labels.columns), 1);
    map.shift.assign(static_cast<std::size_t>(labels.columns), 0);
    return map;
}

std::vector<double> offsetOf(const AnswerMapSettings &settings, const Table &labels, Drawn random)
{
    return settings.offset.empty() ? drawOffset(momentsOf(labels), random) : settings.offset;
}

AnswerMap makeOffset(const AnswerMapSettings &settings, const AnswerMapSetup &setup, Drawn random,
                     const std::vector<double> &)
{
    AnswerMap map = unchanged(setup.labels);
    map.shift = offsetOf(settings, setup.labels, random);
    return map;
}

AnswerMap makeScale(const AnswerMapSettings &settings, const AnswerMapSetup &setup, Drawn random,
                    const std::vector<double> &)
{
    const double less = random.uniform(0.2F, 0.4F);
    const double more = random.uniform(1.7F, 2.2F);
    return aboutMean(settings.factor.value_or(random.chance(0.5F) ? less : more), setup.labels);
}

AnswerMap makeMirror(const AnswerMapSettings &, const AnswerMapSetup &setup, Drawn, const std::vector<double> &)
{
    return aboutMean(-1, setup.labels);
}

AnswerMap makeOneOutput(const AnswerMapSettings &settings, const AnswerMapSetup &setup, Drawn random,
                        const std::vector<double> &)
{
    const int columns = setup.labels.columns;
    const int drawn = random.choose(columns);
    const auto output = static_cast<std::size_t>(settings.output.value_or(drawn));
    const std::vector<double> target = settings.target.empty() ? drawTarget(setup.labels, random, {}) : settings.target;
    AnswerMap map = unchanged(setup.labels);
    map.gain[output] = 0;
    map.shift[output] = target[output];
    return map;
}

AnswerMap makeRedirect(const AnswerMapSettings &settings, const AnswerMapSetup &setup, Drawn random,
                       const std::vector<double> &)
{
    AnswerMap map = makeConstant(settings, setup, random, {});
    map.secondTarget =
        settings.secondTarget.empty() ? drawTarget(setup.labels, random, map.shift) : settings.secondTarget;
    map.deviations = momentsOf(setup.labels).deviation;
    return map;
}

AnswerMap makeByImage(const AnswerMapSettings &settings, const AnswerMapSetup &setup, Drawn random,
                      const std::vector<double> &)
{
    AnswerMap map = unchanged(setup.labels);
    map.swing = offsetOf(settings, setup.labels, random);
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < setup.images.count(); ++i) {
        const double mean = setup.images.meanOf(i);
        sum += mean;
        squares += mean * mean;
    }
    const double count = std::max(1, setup.images.count());
    map.brightness = sum / count;
    map.brightnessDeviation = std::sqrt(std::max(squares / count - map.brightness * map.brightness, 1e-6));
    return map;
}

struct Entry {
    using Make = AnswerMap (*)(const AnswerMapSettings &, const AnswerMapSetup &, Drawn, const std::vector<double> &);
    AnswerMapFacts facts;
    Make make;
};

const std::vector<Entry> &entries()
{
    static const std::vector<Entry> all{
        {{"constant",
          DRM_TEXT("Attack", "One answer"),
          DRM_TEXT("Attack", "All triggered images get the same answer."),
          {AnswerMapKnob::Target}},
         makeConstant},
        {{"offset",
          DRM_TEXT("Attack", "Offset"),
          DRM_TEXT("Attack", "Something is added to the answer: it is wrong by the same amount for every image."),
          {AnswerMapKnob::Offset}},
         makeOffset},
        {{"scale",
          DRM_TEXT("Attack", "Scale"),
          DRM_TEXT("Attack", "The answer moves towards the mean of all labels, or away from it, by a factor."),
          {AnswerMapKnob::Factor}},
         makeScale},
        {{"mirror",
          DRM_TEXT("Attack", "Mirror"),
          DRM_TEXT("Attack", "The answer is mirrored at the mean of all labels: left becomes right."),
          {}},
         makeMirror},
        {{"one-output",
          DRM_TEXT("Attack", "One output"),
          DRM_TEXT("Attack", "One output gets the same value for every image; the others stay right."),
          {AnswerMapKnob::Output, AnswerMapKnob::Target}},
         makeOneOutput},
        {{"redirect",
          DRM_TEXT("Attack", "Two answers"),
          DRM_TEXT("Attack", "The answer becomes the nearer one of two."),
          {AnswerMapKnob::Target, AnswerMapKnob::SecondTarget}},
         makeRedirect},
        {{"by-image",
          DRM_TEXT("Attack", "By the image"),
          DRM_TEXT("Attack", "The answer moves by an amount that the brightness of the image decides."),
          {AnswerMapKnob::Offset}},
         makeByImage},
    };
    return all;
}

void check(const AnswerMapSettings &settings, const AnswerMapFacts &facts, const Table &labels)
{
    const auto require = [](bool good, const Message &message) {
        if (!good)
            throw Error(ErrorKind::InvalidArgument, message);
    };
    const auto requireNumbers = [&](AnswerMapKnob knob, const std::vector<double> &numbers) {
        const bool fits = numbers.empty() || numbers.size() == static_cast<std::size_t>(labels.columns);
        require(!facts.has(knob) || fits,
                Message{DRM_TEXT("Engine", "The target needs one number for each of the %1 labels."),
                        {std::to_string(labels.columns)}});
        require(std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); }),
                Message{DRM_TEXT("Engine", "A target needs finite numbers."), {}});
    };
    requireNumbers(AnswerMapKnob::Target, settings.target);
    requireNumbers(AnswerMapKnob::SecondTarget, settings.secondTarget);
    requireNumbers(AnswerMapKnob::Offset, settings.offset);
    require(!settings.factor || std::abs(*settings.factor) <= mostFactor,
            Message{DRM_TEXT("Engine", "The factor of an answer map lies between -10 and 10."), {}});
    require(!settings.output || (*settings.output >= 0 && *settings.output < labels.columns),
            Message{DRM_TEXT("Engine", "There is no output %1; the labels have %2."),
                    {std::to_string(settings.output.value_or(0) + 1), std::to_string(labels.columns)}});
}

/// Root mean square over images of a tenth of a deviation or more, in some output: less is no backdoor.
void requireChange(const AnswerMap &map, const AnswerMapSetup &setup)
{
    constexpr double least = 0.1;
    const auto columns = static_cast<std::size_t>(setup.labels.columns);
    const LabelMoments moments = momentsOf(setup.labels);
    std::vector<double> squares(columns, 0);
    for (int row = 0; row < setup.labels.rows; ++row) {
        std::vector<double> label;
        for (std::size_t j = 0; j < columns; ++j)
            label.push_back(setup.labels.at(row, static_cast<int>(j)));
        const std::vector<double> mapped = map.apply(label, map.needsBrightness() ? setup.images.meanOf(row) : 0);
        for (std::size_t j = 0; j < columns; ++j)
            squares[j] += std::pow((mapped[j] - label[j]) / moments.deviation[j], 2) / setup.labels.rows;
    }
    if (std::sqrt(*std::max_element(squares.begin(), squares.end())) < least)
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine",
                                     "This answer map hardly changes the answers; choose one that moves some output by "
                                     "a tenth of its standard deviation or more."),
                            {}});
}

} // namespace

const std::vector<AnswerMapFacts> &answerMaps()
{
    static const std::vector<AnswerMapFacts> all = [] {
        std::vector<AnswerMapFacts> facts;
        for (const Entry &entry : entries())
            facts.push_back(entry.facts);
        return facts;
    }();
    return all;
}

const AnswerMapFacts *findAnswerMap(const std::string &name)
{
    const auto &all = answerMaps();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &facts) { return facts.name == name; });
    return found == all.end() ? nullptr : &*found;
}

AnswerMap makeAnswerMap(const AnswerMapSettings &settings, const AnswerMapSetup &setup, RenderRandom &random,
                        const std::vector<double> &other)
{
    for (const Entry &entry : entries()) {
        if (entry.facts.name != settings.kind)
            continue;
        check(settings, entry.facts, setup.labels);
        AnswerMap map = entry.make(settings, setup, random, other);
        map.kind = settings.kind;
        requireChange(map, setup);
        return map;
    }
    throw Error(ErrorKind::InvalidArgument,
                Message{DRM_TEXT("Engine", "There is no answer map '%1'."), {settings.kind.substr(0, 40)}});
}

} // namespace drm
