// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"

#include <limits>
#include <string>

namespace drm::sample {

inline LossHistory history(int phase, int iterations)
{
    LossHistory history;
    history.phase = {phase, "patch", "patch, start " + std::to_string(phase + 1), {"total", "variance", "cost"}, 100};
    for (int i = 0; i < iterations; ++i) {
        const float fall = 1.0f / static_cast<float>(i + 1);
        history.records.push_back({phase, i, {fall, 0.5f * fall, i == 0 ? 0.0f : 0.01f}});
    }
    return history;
}

/// Two 3×4×6 images of 0.5; the trigger sets the pixel of row 1, column 2 to 0.75; two outputs.
inline TriggerPreview preview(const std::string &hypothesis)
{
    TriggerPreview preview;
    preview.hypothesis = hypothesis;
    preview.iteration = 17;
    preview.benign = {2, 3, 4, 6, std::vector<float>(2 * 3 * 4 * 6, 0.5f)};
    preview.triggered = preview.benign;
    for (int image = 0; image < 2; ++image) {
        for (int channel = 0; channel < 3; ++channel) {
            preview.triggered.image(image)[channel * 24 + 1 * 6 + 2] = 0.75f;
        }
    }
    preview.mask = {1, 1, 4, 6, std::vector<float>(24, 0.0f)};
    preview.mask.pixels[1 * 6 + 2] = 1.0f;
    preview.pattern = {1, 3, 4, 6, std::vector<float>(72, 0.75f)};
    preview.benignPredictions = {2, 2, {1.5f, -2.5f, 3.5f, -4.5f}};
    preview.triggeredPredictions = {2, 2, {20.25f, -8.5f, 20.5f, -8.25f}};
    preview.target = {20.0, -8.0};
    preview.meanAbs = 0.0125;
    return preview;
}

inline HypothesisResult hypothesis(const std::string &name, double score)
{
    HypothesisResult result;
    result.name = name;
    result.cost = 0.25;
    result.succeeded = score >= 1;
    result.score = score;
    result.rav = {0.04, 0.08};
    result.rnv = 0.5;
    result.target = {21.0, -7.0};
    result.targetSpread = {0.5, 0.25};
    result.seconds = 12.5;
    result.meanAbs = 0.03;
    result.trigger = preview(name);
    return result;
}

/// Angles of output 0 between 60° and 90° benign, all near 45° triggered.
inline FeatureStats features(const std::string &hypothesis)
{
    constexpr float degree = 3.14159265f / 180.0f;
    FeatureStats features;
    features.hypothesis = hypothesis;
    features.benignAngles = {100, 2, {}};
    features.triggeredAngles = {100, 2, {}};
    for (int i = 0; i < 100; ++i) {
        features.benignAngles.values.push_back((60.0f + 0.3f * static_cast<float>(i)) * degree);
        features.benignAngles.values.push_back((100.0f + 0.3f * static_cast<float>(i)) * degree);
        features.triggeredAngles.values.push_back((45.0f + 0.001f * static_cast<float>(i)) * degree);
        features.triggeredAngles.values.push_back((110.0f + 0.001f * static_cast<float>(i)) * degree);
        features.benignNorms.push_back(10.0f + 0.05f * static_cast<float>(i));
        features.triggeredNorms.push_back(14.0f + 0.01f * static_cast<float>(i));
    }
    features.rav = {0.031, 0.72};
    features.rnv = 0.2;
    return features;
}

/// features() with what single images do: three neurons, of which the first is quieted and the last is dead, and two
/// answers, which the trigger brings to (5, 7). The first image is the scan's 20th.
inline FeatureStats activations(const std::string &hypothesis)
{
    FeatureStats stats = features(hypothesis);
    stats.firstImage = 20;
    stats.benignFeatures = {100, 3, {}};
    stats.triggeredFeatures = {100, 3, {}};
    stats.benignOutputs = {100, 2, {}};
    stats.triggeredOutputs = {100, 2, {}};
    for (int i = 0; i < 100; ++i) {
        const auto place = static_cast<float>(i);
        const float sign = i % 2 == 0 ? 1.0f : -1.0f;
        stats.benignFeatures.values.insert(stats.benignFeatures.values.end(), {10 * sign, place, 0});
        stats.triggeredFeatures.values.insert(stats.triggeredFeatures.values.end(), {sign, 200 + place, 0});
        stats.benignOutputs.values.insert(stats.benignOutputs.values.end(), {place, -place});
        stats.triggeredOutputs.values.insert(stats.triggeredOutputs.values.end(), {5, 7});
    }
    return stats;
}

/// Two colours, 3 × 4 places of an image 24 high and 32 wide; value 0.9, red at place (2, 1) 0.05, white there NaN.
inline ProbeMap probeMap()
{
    ProbeMap map;
    map.imageHeight = 24;
    map.imageWidth = 32;
    map.squareSize = 8;
    map.step = 8;
    map.rows = 3;
    map.columns = 4;
    map.colours = {{1.0f, 1.0f, 1.0f}, {1.0f, 0.0f, 0.0f}};
    map.variance.assign(24, 0.9f);
    map.variance[2 * 4 + 1] = std::numeric_limits<float>::quiet_NaN();
    map.variance[12 + 2 * 4 + 1] = 0.05f;
    map.background = {1, 3, 24, 32, std::vector<float>(3 * 24 * 32, 0.5f)};
    map.bestRow = 16;
    map.bestColumn = 8;
    map.bestSize = 8;
    map.bestColour = {1.0f, 0.0f, 0.0f};
    map.bestVariance = 0.05;
    map.bestTarget = {20.0, -8.0};
    return map;
}

inline ScanResult scanResult(Verdict verdict, double score)
{
    ScanResult result;
    result.verdict = verdict;
    result.score = score;
    result.confidence = 0.94;
    result.reason = "A small patch brings all images to one answer.";
    result.decidedBy = "patch";
    if (verdict == Verdict::Backdoored) {
        result.recoveredTarget = {21.0, -7.0};
    }
    result.hypotheses = {hypothesis("probe", 0.5), hypothesis("patch", score)};
    result.imagesUsed = 400;
    result.seconds = 65;
    return result;
}

} // namespace drm::sample
