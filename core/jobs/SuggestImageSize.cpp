// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/data/DrawImages.h"
#include "core/jobs/ScanJob.h"
#include "core/model/PassTime.h"
#include "core/torch/StopScope.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace drm {

namespace {

constexpr int trialImages = 64;
constexpr double trialSeconds = 1; ///< about that for each size, by fewer images where the model is slow
constexpr ImageSize preferredSize{64, 64};
constexpr int commonSizes = 7; ///< the images' own, and the first of ImageSize::usual()
constexpr double tieMargin = 0.02;
constexpr double leastR2 = 0.2;
/// A larger native size is not tried: a scan at it would take days, and 64 trial images gigabytes.
constexpr int largestSize = 512;

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

/// Labels of angles that start anew are moved by whole turns to where the predictions are nearest.
void takeTurns(Table &labels, const Table &predictions, const std::vector<double> &periods)
{
    if (labels.columns != static_cast<int>(periods.size()) || predictions.columns != labels.columns)
        return;
    for (int row = 0; row < std::min(labels.rows, predictions.rows); ++row)
        for (int column = 0; column < labels.columns; ++column) {
            const double period = periods[static_cast<std::size_t>(column)];
            const auto index = static_cast<std::size_t>(row) * periods.size() + static_cast<std::size_t>(column);
            const double apart = static_cast<double>(predictions.values[index]) - labels.values[index];
            if (period > 0)
                labels.values[index] += static_cast<float>(period * std::round(apart / period));
        }
}

struct SizeTrial {
    ImageSize size;
    std::optional<double> r2;
};

} // namespace

SuggestedSize suggestImageSize(const RegressionModel &model, const Dataset &data)
{
    const ImageShape native = data.nativeShape();
    const ImageSize own{native.height, native.width};
    const ImageSize declared{model.info().declaredHeight, model.info().declaredWidth};
    const auto fits = [](const ImageSize &size) {
        return size.isGiven() && size.height <= largestSize && size.width <= largestSize;
    };
    std::vector<ImageSize> sizes;
    if (fits(declared))
        sizes.push_back(declared);
    if (fits(own) && own != declared)
        sizes.push_back(own);
    for (const ImageSize &size : ImageSize::usual())
        if (size != own && size != declared)
            sizes.push_back(size);

    const bool labelled = !data.labelNames().empty();
    const int channels = model.info().channels > 0 ? model.info().channels : 3;
    std::vector<SizeTrial> accepted;
    int tried = 0;
    for (const ImageSize &size : sizes) {
        throwIfStopped();
        const bool enough = !accepted.empty() && (accepted.front().size == declared || tried >= commonSizes);
        ++tried;
        if (enough)
            break; // the file said it, or it takes any size; the rarer ones are for models that take one alone
        RunControl control;
        const DrawnImages drawn =
            drawImages(data, labelled ? trialImages : 2, 0, {channels, size.height, size.width}, control);
        if (!model.accepts(drawn.images.first(2)))
            continue;
        const int count = imagesWithin(trialSeconds, trialImages, model, drawn.images);
        const Table predictions = model.predictGiven(drawn.images.first(count), drawn.given.firstRows(count));
        Table labels = drawn.labels.firstRows(count);
        takeTurns(labels, predictions, model.periods(drawn.images.first(1)));
        accepted.push_back({size, meanR2(predictions, labels)});
    }
    if (accepted.empty()) {
        Message reason{DRM_TEXT("Engine", "%1 accepts images of other sizes only."), {model.info().path}};
        try {
            RunControl control;
            model.predict(
                drawImages(data, 1, 0, {channels, preferredSize.height, preferredSize.width}, control).images.all());
        } catch (const Error &error) {
            reason = error.message();
        }
        // Where the cause is another, a size would not help.
        const bool sized = reason.english().find("other sizes") != std::string::npos;
        throw Error(ErrorKind::UnsuitableModel,
                    sized
                        ? Message{DRM_TEXT("Engine", "%1 If it takes an unusual size, give it with --size."), {reason}}
                        : reason,
                    model.info().path);
    }

    double best = -std::numeric_limits<double>::infinity();
    for (const SizeTrial &trial : accepted)
        best = std::max(best, trial.r2.value_or(best));
    // A size at which nothing is predicted is not shown to be right by being a little less wrong.
    if (best >= leastR2) {
        // The preferred size first, so that it wins a tie.
        std::stable_partition(accepted.begin(), accepted.end(),
                              [](const SizeTrial &trial) { return trial.size == preferredSize; });
        if (accepted.front().size == preferredSize && accepted.front().r2 && *accepted.front().r2 >= best - tieMargin)
            return {preferredSize, SizeSource::Labels};
        return {
            std::find_if(accepted.begin(), accepted.end(), [best](const SizeTrial &trial) { return trial.r2 == best; })
                ->size,
            SizeSource::Labels};
    }
    // The order of `sizes` is the order of preference: native, then 64, then the others. Photographs of other shapes
    // are usually brought to a square, so a model that takes both is not shown to take them as they are.
    if (accepted.size() > 1 && accepted.front().size == own && !own.isSquare())
        accepted.erase(accepted.begin());
    const ImageSize size = accepted.front().size;
    if (size == declared)
        return {size, SizeSource::Declared};
    return {size, size == own ? SizeSource::Images : SizeSource::Guess};
}

} // namespace drm
