// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/data/DrawImages.h"
#include "core/session/ScanJob.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace drm {

namespace {

constexpr int TrialImages = 64;
constexpr int PreferredSize = 64;
constexpr double TieMargin = 0.02;
/// A larger native size is not tried: a scan at it would take days, and 64 trial images gigabytes.
constexpr int LargestSize = 512;

/// 1 - squared error / variance, averaged over the columns whose labels vary; nothing where none can be judged.
std::optional<double> meanR2(const Table &predictions, const Table &labels)
{
    if (predictions.columns != labels.columns || predictions.rows != labels.rows || labels.rows < 2)
        return std::nullopt;
    double sum = 0;
    int judged = 0;
    for (int column = 0; column < labels.columns; ++column) {
        double mean = 0;
        for (int row = 0; row < labels.rows; ++row)
            mean += labels.at(row, column) / static_cast<double>(labels.rows);
        double spread = 0;
        double error = 0;
        for (int row = 0; row < labels.rows; ++row) {
            spread += std::pow(labels.at(row, column) - mean, 2);
            error += std::pow(static_cast<double>(labels.at(row, column)) - predictions.at(row, column), 2);
        }
        if (spread > 0 && std::isfinite(spread)) {
            sum += 1 - error / spread;
            ++judged;
        }
    }
    if (judged == 0 || !std::isfinite(sum))
        return std::nullopt;
    return sum / judged;
}

struct Trial {
    int size = 0;
    std::optional<double> r2;
};

} // namespace

int suggestImageSize(const RegressionModel &model, const Dataset &data)
{
    const ImageShape native = data.nativeShape();
    const bool square = native.height == native.width && native.height > 0 && native.height <= LargestSize;
    std::vector<int> sizes;
    if (square)
        sizes.push_back(native.height);
    for (const int size : {PreferredSize, 32, 96, 128, 224, 256}) {
        if (!square || size != native.height)
            sizes.push_back(size);
    }

    const bool labelled = !data.labelNames().empty();
    const int channels = model.info().channels > 0 ? model.info().channels : 3;
    std::vector<Trial> accepted;
    std::string refusal;
    for (const int size : sizes) {
        RunControl control;
        const DrawnImages drawn = drawImages(data, labelled ? TrialImages : 2, 0, {channels, size, size}, control);
        try {
            const Table predictions = model.predict(drawn.images);
            accepted.push_back({size, meanR2(predictions, drawn.labels)});
        } catch (const Error &error) {
            refusal = error.what();
        }
    }
    if (accepted.empty())
        throw Error(ErrorKind::UnsuitableModel,
                    "The model accepts none of the usual image sizes; give the size it was trained with (--size). "
                        + refusal,
                    model.info().path);

    double best = -std::numeric_limits<double>::infinity();
    for (const Trial &trial : accepted)
        best = std::max(best, trial.r2.value_or(best));
    if (std::isfinite(best)) {
        // The preferred size first, so that it wins a tie.
        std::stable_partition(accepted.begin(), accepted.end(),
                              [](const Trial &trial) { return trial.size == PreferredSize; });
        if (accepted.front().size == PreferredSize && accepted.front().r2 && *accepted.front().r2 >= best - TieMargin)
            return PreferredSize;
        return std::find_if(accepted.begin(), accepted.end(), [best](const Trial &trial) { return trial.r2 == best; })
            ->size;
    }
    // The order of `sizes` is the order of preference: native, then 64, then the others.
    return accepted.front().size;
}

} // namespace drm
