// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "core/report/Words.h"
#include "core/report/document/Document.h"

#include <optional>

namespace drm {

/// Drawings of a report, as wide as a page of text. None where there is nothing to draw. Captions are the caller's.
struct Figures {
    /// The terms of a search over its iterations, each divided by its first value other than 0, on a logarithmic axis.
    static std::optional<block::Figure> loss(const LossHistory &history, const Words &words);
    /// For each place the strongest collapse of the answers under a square of any colour; the best square is framed.
    static std::optional<block::Figure> probe(const ProbeMap &probe, const Words &words);
    /// Benign answers and answers under the trigger, and their angles to the head's rows, by output: histograms.
    static std::optional<block::Figure> activations(const FeatureStats &features,
                                                    const std::vector<std::string> &outputs, const Words &words);
    /// Some images, the same under the trigger, what changed (grey: nothing), with the answers to both.
    static std::optional<block::Figure> trigger(const TriggerPreview &trigger, const Words &words);
    /// evidencePlot() where there is a null.
    static std::optional<block::Figure> evidence(const ScanResult &result, const Words &words);
};

} // namespace drm
