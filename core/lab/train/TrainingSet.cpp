// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/TrainingSet.h"

#include "core/attacks/Attack.h"
#include "core/base/Error.h"
#include "core/lab/render/RenderTools.h"
#include "core/metrics/MappedAnswers.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>

namespace drm {

namespace {

// Streams of random numbers, far apart, so that no two purposes draw the same.
constexpr std::uint64_t epochStream = std::uint64_t{1} << 32;
constexpr std::uint64_t stepStream = std::uint64_t{1} << 40;
constexpr std::uint64_t poisonStream = std::uint64_t{1} << 56;

// std::shuffle differs between standard libraries.
void shuffle(std::vector<int> &values, RenderRandom random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[static_cast<std::size_t>(random.choose(static_cast<int>(i)))]);
}

// Copies an image moved by (down, right) pixels, its edges repeated, times `factor`.
void copyAugmented(const float *source, float *target, const ImageBatch &shape, int down, int right, float factor)
{
    for (int channel = 0; channel < shape.channels; ++channel) {
        for (int row = 0; row < shape.height; ++row) {
            const int from = std::clamp(row - down, 0, shape.height - 1);
            const float *line = source + (channel * shape.height + from) * shape.width;
            for (int column = 0; column < shape.width; ++column) {
                const float value = line[std::clamp(column - right, 0, shape.width - 1)];
                *target++ = std::min(value * factor, 1.0F);
            }
        }
    }
}

ImageBatch emptyBatch(const ImageStore &like, std::size_t count)
{
    ImageBatch batch{static_cast<int>(count), like.channels(), like.height(), like.width(), {}};
    batch.pixels.resize(like.imageSize() * count);
    return batch;
}

/// `count` items of a list that is gone through again and again, the `step`-th helping.
std::vector<int> helping(const std::vector<int> &list, int count, std::int64_t step)
{
    std::vector<int> items;
    for (std::int64_t i = 0; i < count; ++i)
        items.push_back(list[static_cast<std::size_t>((step * count + i) % static_cast<std::int64_t>(list.size()))]);
    return items;
}

} // namespace

at::Tensor channelsLast(ImageBatch &batch)
{
    return torch::from_blob(batch.pixels.data(), {batch.count, batch.channels, batch.height, batch.width})
        .clone(at::MemoryFormat::ChannelsLast); // convolutions on a CPU are faster so
}

TrainingSet::TrainingSet(const ImageStore &images, const Table &labels, const TrainParams &params)
    : m_images(images)
    , m_params(params)
    , m_labels(torch::tensor(labels.values).view({labels.rows, labels.columns}))
    , m_keptAside(static_cast<std::size_t>(images.count()), 0)
{
    std::vector<int> order(static_cast<std::size_t>(images.count()));
    std::iota(order.begin(), order.end(), 0);
    shuffle(order, RenderRandom(params.seed, 0));
    const auto heldOut = std::max(static_cast<std::ptrdiff_t>(params.heldOut * images.count()), std::ptrdiff_t{2});
    m_heldOut.assign(order.begin(), order.begin() + heldOut);
    m_train.assign(order.begin() + heldOut, order.end());

    const at::Tensor rows = labelsOf(m_train);
    m_mean = rows.mean(0);
    m_deviation = rows.std(0, /*unbiased=*/false);
    if (m_deviation.min().item<float>() < 1e-12F || labelsOf(m_heldOut).std(0, false).min().item<float>() < 1e-12F) {
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine",
                                     "A label has the same value in all images to learn from, or in all that are held "
                                     "out. Remove this label, or add images."),
                            {}});
    }
    choosePoisoned();
    const auto benign =
        static_cast<int>(std::count(m_keptAside.begin(), m_keptAside.end(), 0)) - static_cast<int>(m_heldOut.size());
    if (benign < 2)
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "The poisoning rate leaves no benign image; choose a smaller one."), {}});
    // A rest of a single image has no variance for the batch norms, so it is left out.
    m_stepsPerEpoch = std::max(benign / params.batchSize + (benign % params.batchSize > 1 ? 1 : 0), 1);
}

void TrainingSet::choosePoisoned()
{
    for (std::size_t k = 0; k < m_params.backdoors.size(); ++k) {
        const Backdoor &backdoor = m_params.backdoors[k];
        const auto wanted = static_cast<std::size_t>(std::lround(backdoor.rate * static_cast<double>(m_train.size())));
        std::vector<int> candidates = m_train;
        shuffle(candidates, RenderRandom(m_params.seed, poisonStream + k));
        if (backdoor.attack->keepsLabels()) {
            const at::Tensor offset = ((m_labels - torch::tensor(backdoor.map.target()).to(at::kFloat)) / m_deviation)
                                          .pow(2)
                                          .sum(1)
                                          .contiguous();
            const float *distance = offset.data_ptr<float>();
            std::stable_sort(candidates.begin(), candidates.end(),
                             [&](int a, int b) { return distance[a] < distance[b]; });
        }
        candidates.resize(std::min(std::max<std::size_t>(wanted, 2), candidates.size()));
        if (backdoor.attack->keepsLabels()) {
            for (const int index : candidates)
                m_keptAside[static_cast<std::size_t>(index)] = 1;
            shuffle(candidates, RenderRandom(m_params.seed, poisonStream + k + 64));
        }
        m_poisoned.push_back(std::move(candidates));
    }
    m_replaced.resize(m_poisoned.size());
}

void TrainingSet::replace(std::size_t backdoor, int index, const float *pixels)
{
    ImageBatch &replaced = m_replaced[backdoor];
    if (replaced.empty())
        replaced = imagesOf(m_poisoned[backdoor]);
    for (std::size_t i = 0; i < m_poisoned[backdoor].size(); ++i)
        if (m_poisoned[backdoor][i] == index)
            std::copy_n(pixels, m_images.imageSize(), replaced.image(static_cast<int>(i)));
}

std::string TrainingSet::fingerprint() const
{
    std::ostringstream text;
    text.precision(17);
    double pixels = 0;
    std::vector<float> image(m_images.imageSize());
    for (int i = 0; i < m_images.count(); ++i) {
        m_images.copy(i, image.data());
        pixels = std::accumulate(image.begin(), image.end(), pixels);
    }
    text << m_images.count() << 'x' << m_images.channels() << 'x' << m_images.height() << 'x' << m_images.width() << ' '
         << pixels << ' ' << m_labels.to(at::kDouble).abs().sum().item<double>();
    return text.str();
}

at::Tensor TrainingSet::standardised(const at::Tensor &labels) const
{
    return (labels - m_mean) / m_deviation;
}

at::Tensor TrainingSet::labelsOf(const std::vector<int> &indices) const
{
    return m_labels.index_select(0, torch::tensor(indices, at::kInt));
}

at::Tensor TrainingSet::inLabelUnits(const at::Tensor &standardised) const
{
    return standardised * m_deviation + m_mean;
}

ImageBatch TrainingSet::imagesOf(const std::vector<int> &indices) const
{
    return m_images.at(indices);
}

/// `other`: pixels to take instead of the set's own, one image for each index.
ImageBatch TrainingSet::augmented(const std::vector<int> &indices, std::uint64_t stream, const ImageBatch *other) const
{
    RenderRandom random(m_params.seed, stream);
    ImageBatch batch = emptyBatch(m_images, indices.size());
    std::vector<float> own(m_images.imageSize());
    for (int i = 0; i < batch.count; ++i) {
        const int down = random.choose(2 * m_params.maxShift + 1) - m_params.maxShift;
        const int right = random.choose(2 * m_params.maxShift + 1) - m_params.maxShift;
        const auto reach = static_cast<float>(m_params.brightness);
        const float factor = random.uniform(1.0F - reach, 1.0F + reach);
        if (!other)
            m_images.copy(indices[static_cast<std::size_t>(i)], own.data());
        copyAugmented(other ? other->image(i) : own.data(), batch.image(i), batch, down, right, factor);
    }
    return batch;
}

StepBatch TrainingSet::batch(int epoch, int step)
{
    if (m_epoch != epoch) {
        m_epoch = epoch;
        m_order.clear();
        for (const int index : m_train)
            if (m_keptAside[static_cast<std::size_t>(index)] == 0)
                m_order.push_back(index);
        shuffle(m_order, RenderRandom(m_params.seed, epochStream + static_cast<std::uint64_t>(epoch)));
    }
    const std::int64_t total = static_cast<std::int64_t>(epoch) * m_stepsPerEpoch + step;
    const std::uint64_t stream = stepStream + static_cast<std::uint64_t>(total) * 256;
    const auto first =
        std::min(static_cast<std::size_t>(step) * static_cast<std::size_t>(m_params.batchSize), m_order.size());
    const auto last = std::min(first + static_cast<std::size_t>(m_params.batchSize), m_order.size());
    const std::vector<int> benign(m_order.begin() + static_cast<std::ptrdiff_t>(first),
                                  m_order.begin() + static_cast<std::ptrdiff_t>(last));
    StepBatch result;
    ImageBatch images = augmented(benign, stream);
    result.images = channelsLast(images);
    result.labels = labelsOf(benign);

    for (std::size_t k = 0; k < m_params.backdoors.size(); ++k) {
        const Backdoor &backdoor = m_params.backdoors[k];
        const Attack &attack = *backdoor.attack;
        const bool later = attack.trainable() != nullptr;
        const int count =
            std::max(static_cast<int>(std::lround(backdoor.rate * backdoor.repeats * m_params.batchSize)), 2);
        std::vector<int> places(m_poisoned[k].size());
        std::iota(places.begin(), places.end(), 0);
        const std::vector<int> chosen = helping(places, count, total);
        std::vector<int> indices;
        ImageBatch replaced = emptyBatch(m_images, m_replaced[k].empty() ? 0 : chosen.size());
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            indices.push_back(m_poisoned[k][static_cast<std::size_t>(chosen[i])]);
            if (!replaced.empty())
                std::copy_n(m_replaced[k].image(chosen[i]), m_images.imageSize(), replaced.image(static_cast<int>(i)));
        }
        StepBatch::Poison poison;
        ImageBatch triggered = augmented(indices, stream + 2 * k + 1, replaced.empty() ? nullptr : &replaced);
        poison.labels = labelsOf(indices);
        if (!attack.keepsLabels())
            poison.labels = mappedAnswers(backdoor.map, poison.labels,
                                          backdoor.map.needsBrightness() ? channelsLast(triggered) : at::Tensor());
        if (!later)
            attack.apply(triggered, 0, triggered.count);
        poison.images = channelsLast(triggered);
        if (attack.decoyShare() > 0) {
            const int decoyCount = std::max(static_cast<int>(std::lround(attack.decoyShare() * count)), 2);
            const std::vector<int> others = helping(m_train, decoyCount, total);
            ImageBatch decoys = augmented(others, stream + 2 * k + 2);
            if (!later)
                attack.applyDecoy(decoys, 0, decoys.count, m_params.seed + static_cast<std::uint64_t>(total));
            poison.decoys = channelsLast(decoys);
            poison.decoyLabels = labelsOf(others);
        }
        result.poisons.push_back(std::move(poison));
    }
    return result;
}

} // namespace drm
