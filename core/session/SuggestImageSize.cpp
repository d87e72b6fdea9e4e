// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/base/StopScope.h"
#include "core/model/PassTime.h"
#include "core/session/ScanJob.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace drm {

namespace {

constexpr int TrialImages = 64;
constexpr double TrialSeconds = 1; ///< about that for each size, by fewer images where the model is slow
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
    const std::vector<std::int64_t> indices = drawIndices(data.size(), labelled ? TrialImages : 2, 0);
    const int channels = model.info().channels > 0 ? model.info().channels : 3;
    std::vector<Trial> accepted;
    std::string refusal;
    for (const int size : sizes) {
        throwIfStopped();
        Table labels;
        const ImageBatch images = data.read(indices, {channels, size, size}, labelled ? &labels : nullptr);
        try {
            const int count = imagesWithin(TrialSeconds, TrialImages, model, images);
            const Table predictions = model.predict(firstImages(images, count));
            if (labelled) {
                labels.rows = count;
                labels.values.resize(static_cast<std::size_t>(count) * static_cast<std::size_t>(labels.columns));
            }
            accepted.push_back({size, meanR2(predictions, labels)});
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
