// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Probe.h"

#include "core/base/Error.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr double coarseShare = 0.7; ///< of the probe's time, for the progress

bool overlaps(const SquareStart &a, const SquareStart &b)
{
    const int reach = std::max(a.size, b.size);
    return std::abs(a.row - b.row) < reach && std::abs(a.column - b.column) < reach;
}

void fillSquare(at::Tensor images, const SquareStart &square)
{
    for (std::int64_t c = 0; c < images.size(1); ++c) {
        images.select(1, c)
            .slice(1, square.row, square.row + square.size)
            .slice(2, square.column, square.column + square.size)
            .fill_(square.colour[static_cast<std::size_t>(std::min<std::int64_t>(c, 2))]);
    }
}

/// Size of the square and places, from the size of the image; step in 64ths of its shorter side.
void layGrid(ProbeMap &map, int step)
{
    const int side = std::min(map.imageHeight, map.imageWidth);
    map.squareSize = std::max(2, static_cast<int>(std::lround(side * 6.0 / 64.0)));
    map.step = std::max(1, static_cast<int>(std::lround(side * step / 64.0)));
    map.rows = (map.imageHeight - map.squareSize) / map.step + 1;
    map.columns = (map.imageWidth - map.squareSize) / map.step + 1;
}

} // namespace

double Probe::squares(int channels, int height, int width, int step)
{
    ProbeMap map;
    map.imageHeight = height;
    map.imageWidth = width;
    layGrid(map, step);
    return static_cast<double>(map.rows) * map.columns * (channels >= 3 ? 8 : 2);
}

at::Tensor stampSquare(const at::Tensor &x, const SquareStart &square)
{
    at::Tensor result = x.clone();
    fillSquare(result, square);
    return result;
}

Probe::Probe(const RegressionModel &model, const BenignSet &benign, ProbeSettings settings)
    : m_model(model)
    , m_benign(benign)
    , m_settings(settings)
{
    const at::Tensor &images = benign.train;
    m_map.imageHeight = static_cast<int>(images.size(2));
    m_map.imageWidth = static_cast<int>(images.size(3));
    layGrid(m_map, settings.step);
    if (images.size(1) >= 3) {
        for (int corner = 0; corner < 8; ++corner) {
            m_map.colours.push_back({static_cast<float>((corner >> 2) & 1), static_cast<float>((corner >> 1) & 1),
                                     static_cast<float>(corner & 1)});
        }
    } else {
        m_map.colours = {{0, 0, 0}, {1, 1, 1}};
    }
    m_map.variance.assign(m_map.colours.size() * static_cast<std::size_t>(m_map.rows * m_map.columns),
                          std::numeric_limits<float>::quiet_NaN());
    m_means = at::zeros({static_cast<std::int64_t>(m_map.variance.size()), benign.outputCount()});
    m_map.background = toImageBatch(images.slice(0, 0, 1));
}

std::vector<double> Probe::variances(const std::vector<SquareStart> &squares, const at::Tensor &images,
                                     const at::Tensor &benignVariance, at::Tensor *means) const
{
    const auto count = static_cast<std::int64_t>(squares.size());
    at::Tensor batch = images.repeat({count, 1, 1, 1}).contiguous(at::MemoryFormat::ChannelsLast);
    for (std::int64_t i = 0; i < count; ++i)
        fillSquare(batch.slice(0, i * images.size(0), (i + 1) * images.size(0)), squares[static_cast<std::size_t>(i)]);
    const at::Tensor outputs =
        m_model.impl().forward(batch, m_benign.searchPrecision).outputs.reshape({count, images.size(0), -1});
    if (means)
        *means = outputs.mean(1).to(at::kCPU);
    const at::Tensor ratio = (outputs.var(1) / benignVariance).mean(1).to(at::kCPU, at::kDouble).contiguous();
    return {ratio.data_ptr<double>(), ratio.data_ptr<double>() + count};
}

SquareStart Probe::squareAt(std::int64_t index) const
{
    const int column = static_cast<int>(index % m_map.columns);
    const int row = static_cast<int>(index / m_map.columns % m_map.rows);
    const auto colour = static_cast<std::size_t>(index / m_map.columns / m_map.rows);
    return {row * m_map.step, column * m_map.step, m_map.squareSize, m_map.colours[colour]};
}

bool Probe::coarsePass(const std::function<bool(double)> &proceed)
{
    const auto count = std::min<std::int64_t>(m_settings.coarseImages, m_benign.train.size(0));
    const at::Tensor images = m_benign.train.slice(0, 0, count);
    const at::Tensor benignVariance = m_benign.outputs.slice(0, 0, count).var(0).clamp_min(1e-12);
    const std::int64_t total = static_cast<std::int64_t>(m_map.variance.size());
    const std::int64_t group = std::max<std::int64_t>(1, 64 / count);
    for (std::int64_t first = 0; first < total; first += group) {
        if (!proceed(coarseShare * static_cast<double>(first) / static_cast<double>(total)))
            return false;
        std::vector<SquareStart> squares;
        for (std::int64_t i = first; i < std::min(total, first + group); ++i)
            squares.push_back(squareAt(i));
        at::Tensor means;
        const std::vector<double> values = variances(squares, images, benignVariance, &means);
        m_means.slice(0, first, first + means.size(0)).copy_(means);
        std::copy(values.begin(), values.end(), m_map.variance.begin() + first);
    }
    return true;
}

/// Steps of one pixel in place and two in size as long as they help; the size may halve or grow by half.
void Probe::refine(Candidate &candidate, const at::Tensor &images, const at::Tensor &benignVariance) const
{
    const int smallest = std::max(2, m_map.squareSize / 2);
    const int largest = m_map.squareSize + m_map.squareSize / 2;
    const int sizeStep = std::max(1, m_map.squareSize / 4);
    for (int round = 0; round < 4; ++round) {
        std::vector<SquareStart> squares;
        const SquareStart &now = candidate.square;
        const int reach = round == 0 ? std::max(1, m_map.step / 2) : 1;
        for (const int dRow : {-reach, 0, reach}) {
            for (const int dColumn : {-reach, 0, reach}) {
                for (const int dSize : {-sizeStep, 0, sizeStep}) {
                    SquareStart next = now;
                    next.size = std::clamp(now.size + dSize, smallest, largest);
                    next.row = std::clamp(now.row + dRow, 0, m_map.imageHeight - next.size);
                    next.column = std::clamp(now.column + dColumn, 0, m_map.imageWidth - next.size);
                    squares.push_back(next);
                }
            }
        }
        bool better = false;
        for (std::size_t first = 0; first < squares.size(); first += 4) {
            const std::vector<SquareStart> part(squares.begin() + static_cast<std::ptrdiff_t>(first),
                                                squares.begin()
                                                    + static_cast<std::ptrdiff_t>(std::min(squares.size(), first + 4)));
            const std::vector<double> values = variances(part, images, benignVariance);
            for (std::size_t i = 0; i < part.size(); ++i) {
                if (values[i] < candidate.variance) {
                    candidate = {part[i], values[i]};
                    better = true;
                }
            }
        }
        if (!better && round > 0)
            break;
    }
}

bool Probe::run(const std::function<bool(double)> &proceed)
{
    const at::NoGradGuard guard;
    if (!coarsePass(proceed))
        return false;

    // The best places again on more images: 16 images rank well, and measure poorly.
    const auto fine = std::min<std::int64_t>(m_settings.fineImages, m_benign.train.size(0));
    const at::Tensor images = m_benign.train.slice(0, 0, fine);
    const at::Tensor benignVariance = m_benign.outputs.slice(0, 0, fine).var(0).clamp_min(1e-12);
    std::vector<std::size_t> order(m_map.variance.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return m_map.variance[a] < m_map.variance[b]; });
    order.resize(std::min(order.size(), static_cast<std::size_t>(m_settings.fineCandidates)));
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!proceed(coarseShare + 0.15 * static_cast<double>(i) / static_cast<double>(order.size())))
            return false;
        const SquareStart square = squareAt(static_cast<std::int64_t>(order[i]));
        const double value = variances({square}, images, benignVariance).front();
        m_map.variance[order[i]] = static_cast<float>(value);
        candidates.push_back({square, value});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.variance < b.variance; });

    std::vector<Candidate> distinct;
    for (const Candidate &candidate : candidates) {
        const bool taken = std::any_of(distinct.begin(), distinct.end(), [&](const Candidate &other) {
            return overlaps(candidate.square, other.square);
        });
        if (!taken && distinct.size() < static_cast<std::size_t>(m_settings.refined))
            distinct.push_back(candidate);
    }
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        if (!proceed(0.85 + 0.15 * static_cast<double>(i) / static_cast<double>(distinct.size())))
            return false;
        refine(distinct[i], images, benignVariance);
    }
    std::stable_sort(distinct.begin(), distinct.end(),
                     [](const Candidate &a, const Candidate &b) { return a.variance < b.variance; });
    for (const Candidate &candidate : distinct) {
        m_starts.push_back(candidate.square);
        m_startVariances.push_back(candidate.variance);
    }

    const at::Tensor outputs = answerInChunks(m_model, stampSquare(m_benign.heldOut, m_starts.front())).outputs;
    const at::Tensor target = std::get<0>(outputs.median(0)).to(at::kCPU, at::kDouble).contiguous();
    setBest(trimmedVariance(outputs, m_benign.spread).item<double>(),
            {target.data_ptr<double>(), target.data_ptr<double>() + target.numel()});
    return true;
}

SquareStart Probe::startTowards(const at::Tensor &target) const
{
    const at::Tensor variance = at::tensor(m_map.variance).nan_to_num(1e6);
    const at::Tensor bias =
        ((m_means - target.to(at::kCPU)).pow(2) / m_benign.spread.outputVariance.to(at::kCPU)).mean(1);
    return squareAt((variance + bias).argmin().item<std::int64_t>());
}

c10::IValue Probe::save() const
{
    std::vector<double> starts;
    for (std::size_t i = 0; i < m_starts.size(); ++i) {
        const SquareStart &start = m_starts[i];
        starts.insert(starts.end(),
                      {static_cast<double>(start.row), static_cast<double>(start.column),
                       static_cast<double>(start.size), start.colour[0], start.colour[1], start.colour[2],
                       m_startVariances[i]});
    }
    return c10::ivalue::Tuple::create({c10::IValue(at::tensor(m_map.variance)), c10::IValue(m_means),
                                       c10::IValue(starts), c10::IValue(m_map.bestVariance),
                                       c10::IValue(m_map.bestTarget)});
}

void Probe::load(const c10::IValue &state)
{
    const auto &parts = state.toTupleRef().elements();
    const at::Tensor variance = parts.at(0).toTensor().to(at::kFloat).contiguous();
    const std::vector<double> starts = parts.at(2).toDoubleVector();
    if (variance.numel() != static_cast<std::int64_t>(m_map.variance.size()) || starts.empty() || starts.size() % 7 != 0
        || parts.at(1).toTensor().sizes() != m_means.sizes())
        throw Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "The checkpoint's probe map does not fit this model and these images."), {}});
    m_map.variance.assign(variance.data_ptr<float>(), variance.data_ptr<float>() + variance.numel());
    m_means = parts.at(1).toTensor();
    for (std::size_t i = 0; i < starts.size(); i += 7) {
        const double *values = starts.data() + i;
        m_starts.push_back(
            {static_cast<int>(values[0]),
             static_cast<int>(values[1]),
             static_cast<int>(values[2]),
             {static_cast<float>(values[3]), static_cast<float>(values[4]), static_cast<float>(values[5])}});
        m_startVariances.push_back(values[6]);
    }
    setBest(parts.at(3).toDouble(), parts.at(4).toDoubleVector());
}

void Probe::setBest(double variance, std::vector<double> target)
{
    const SquareStart &best = m_starts.front();
    m_map.bestRow = best.row;
    m_map.bestColumn = best.column;
    m_map.bestSize = best.size;
    m_map.bestColour = best.colour;
    m_map.bestVariance = variance;
    m_map.bestTarget = std::move(target);
    m_map.meanAnswers = toTable(m_means);
}

} // namespace drm
