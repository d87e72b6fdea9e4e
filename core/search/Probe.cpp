// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Probe.h"

#include "core/base/Error.h"
#include "core/search/TriedTriggers.h"

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

ProbeSettings ProbeSettings::of(int step, Objective objective)
{
    ProbeSettings settings;
    settings.step = step;
    settings.objective = objective;
    if (objective == Objective::Gathered) {
        settings.coarseImages = 16;
        settings.fineCandidates = 64;
        settings.fineImages = 48;
        settings.refined = 6;
    }
    return settings;
}

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
    m_map.imageHeight = static_cast<int>(benign.train.height());
    m_map.imageWidth = static_cast<int>(benign.train.width());
    layGrid(m_map, settings.step);
    if (benign.train.channels() >= 3) {
        for (int corner = 0; corner < 8; ++corner) {
            m_map.colours.push_back({static_cast<float>((corner >> 2) & 1), static_cast<float>((corner >> 1) & 1),
                                     static_cast<float>(corner & 1)});
        }
    } else {
        m_map.colours = {{0, 0, 0}, {1, 1, 1}};
    }
    m_map.objective = settings.objective;
    m_map.left.assign(m_map.colours.size() * static_cast<std::size_t>(m_map.rows * m_map.columns),
                      std::numeric_limits<float>::quiet_NaN());
    m_fits = at::zeros({static_cast<std::int64_t>(m_map.left.size()), 4, benign.outputCount()});
    m_map.background = toImageBatch(benign.train.first(1));
}

std::vector<double> Probe::measure(const std::vector<SquareStart> &squares, std::int64_t count, at::Tensor *fits) const
{
    const auto number = static_cast<std::int64_t>(squares.size());
    const at::Tensor images = m_benign.train.first(count);
    at::Tensor batch = images.repeat({number, 1, 1, 1}).contiguous(at::MemoryFormat::ChannelsLast);
    for (std::int64_t i = 0; i < number; ++i)
        fillSquare(batch.slice(0, i * count, (i + 1) * count), squares[static_cast<std::size_t>(i)]);
    const TriedTriggers tried = tryTriggers(m_model, m_benign, batch, count);
    if (fits)
        *fits = at::stack({tried.fit.gain, tried.fit.shift, tried.fit.residual, tried.fit.change}, 1).to(at::kCPU);
    return toDoubles(tried.left(m_settings.objective));
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
    const auto count = std::min<std::int64_t>(m_settings.coarseImages, m_benign.train.count());
    const auto total = static_cast<std::int64_t>(m_map.left.size());
    const std::int64_t group = std::max<std::int64_t>(1, 64 / count);
    for (std::int64_t first = 0; first < total; first += group) {
        if (!proceed(coarseShare * static_cast<double>(first) / static_cast<double>(total)))
            return false;
        std::vector<SquareStart> squares;
        for (std::int64_t i = first; i < std::min(total, first + group); ++i)
            squares.push_back(squareAt(i));
        at::Tensor fits;
        const std::vector<double> values = measure(squares, count, &fits);
        m_fits.slice(0, first, first + fits.size(0)).copy_(fits);
        std::copy(values.begin(), values.end(), m_map.left.begin() + first);
    }
    return true;
}

std::vector<double> Probe::leftOfTriggers(std::vector<double> left, const at::Tensor &fits) const
{
    if (m_settings.objective != Objective::Maps)
        return left;
    const std::vector<double> change = toDoubles(fits.select(1, 3).amax(-1).sqrt());
    for (std::size_t i = 0; i < left.size(); ++i)
        if (change[i] < MapAims::leastChange)
            left[i] = std::max(left[i], 1.0);
    return left;
}

/// Steps of one pixel in place and two in size as long as they help; the size may halve or grow by half.
void Probe::refine(Candidate &candidate, std::int64_t count) const
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
            at::Tensor fits;
            const std::vector<double> measured = measure(part, count, &fits);
            const std::vector<double> values = leftOfTriggers(measured, fits);
            for (std::size_t i = 0; i < part.size(); ++i) {
                if (values[i] < candidate.left) {
                    candidate = {part[i], values[i]};
                    better = true;
                }
            }
        }
        if (!better && round > 0)
            break;
    }
}

std::size_t strongestSquare(const std::vector<double> &left, const std::vector<double> &change)
{
    constexpr double works = 0.02; // well below ScanParams::successVariance: the score stays above 1
    constexpr double farMore = 2;
    std::size_t strongest = 0;
    for (std::size_t i = 1; i < left.size() && left[i] < works; ++i)
        if (change[i] > farMore * change[strongest])
            strongest = i;
    return strongest;
}

void Probe::preferStrongest(std::vector<Candidate> &sorted, std::int64_t count) const
{
    if (m_settings.objective != Objective::Maps)
        return;
    std::vector<double> left;
    std::vector<double> change;
    for (const Candidate &candidate : sorted) {
        at::Tensor fit;
        measure({candidate.square}, count, &fit);
        left.push_back(candidate.left);
        change.push_back(fit.select(1, 3).mean().item<double>());
    }
    std::swap(sorted.front(), sorted[strongestSquare(left, change)]);
}

bool Probe::run(const std::function<bool(double)> &proceed)
{
    const at::NoGradGuard guard;
    if (!coarsePass(proceed))
        return false;

    // The best places again on more images: 16 images rank well, and measure poorly.
    const auto fine = std::min<std::int64_t>(m_settings.fineImages, m_benign.train.count());
    std::vector<std::size_t> order(m_map.left.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return m_map.left[a] < m_map.left[b]; });
    order.resize(std::min(order.size(), static_cast<std::size_t>(m_settings.fineCandidates)));
    std::vector<Candidate> candidates;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (!proceed(coarseShare + 0.15 * static_cast<double>(i) / static_cast<double>(order.size())))
            return false;
        const SquareStart square = squareAt(static_cast<std::int64_t>(order[i]));
        at::Tensor fits;
        const std::vector<double> measured = measure({square}, fine, &fits);
        m_map.left[order[i]] = static_cast<float>(measured.front());
        candidates.push_back({square, leftOfTriggers(measured, fits).front()});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.left < b.left; });

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
        refine(distinct[i], fine);
    }
    std::stable_sort(distinct.begin(), distinct.end(),
                     [](const Candidate &a, const Candidate &b) { return a.left < b.left; });
    preferStrongest(distinct, fine);
    for (const Candidate &candidate : distinct)
        m_starts.push_back(candidate.square);
    judgeBest();
    return true;
}

/// On held-out images.
void Probe::judgeBest()
{
    const auto stamp = [&](const at::Tensor &images) { return stampSquare(images, m_starts.front()); };
    const at::Tensor outputs = answerTriggered(m_model, m_benign.heldOut, stamp).outputs;
    const at::Tensor benign = m_benign.outputs.slice(0, m_benign.train.count());
    const SquareStart &square = m_starts.front();
    m_map.bestRow = square.row;
    m_map.bestColumn = square.column;
    m_map.bestSize = square.size;
    m_map.bestColour = square.colour;
    if (m_settings.objective == Objective::Maps) {
        const MapFit fit = trimmedFit(outputs, benign, m_benign.spread);
        const double left = unexplainedShare(fit).item<double>();
        m_map.bestLeft =
            leftOfTriggers({left}, at::stack({fit.gain, fit.shift, fit.residual, fit.change}).unsqueeze(0)).front();
        m_map.bestMap = answerMapOf(fit);
    } else {
        m_map.bestLeft = trimmedVariance(outputs, m_benign.spread).item<double>();
        m_map.bestTarget = toDoubles(std::get<0>(outputs.median(0)));
    }
    keepMeans();
}

SquareStart Probe::startTowards(const MapAims &aims, std::int64_t lane) const
{
    const auto count = std::min<std::int64_t>(m_settings.coarseImages, m_benign.train.count());
    const at::Tensor mean = m_benign.outputs.slice(0, 0, count).mean(0).to(at::kCPU);
    const MapFit fit{m_fits.select(1, 0), m_fits.select(1, 1), m_fits.select(1, 2), m_fits.select(1, 3)};
    return squareAt(aims.misfit(lane, fit, mean, m_benign.spread).nan_to_num(1e6).argmin().item<std::int64_t>());
}

/// The mean answer under each square, from its map.
void Probe::keepMeans()
{
    const auto count = std::min<std::int64_t>(m_settings.coarseImages, m_benign.train.count());
    const at::Tensor mean = m_benign.outputs.slice(0, 0, count).mean(0).to(at::kCPU);
    m_map.meanAnswers = toTable(m_fits.select(1, 0) * mean + m_fits.select(1, 1));
}

c10::IValue Probe::save() const
{
    std::vector<double> starts;
    for (const SquareStart &start : m_starts)
        starts.insert(starts.end(),
                      {static_cast<double>(start.row), static_cast<double>(start.column),
                       static_cast<double>(start.size), start.colour[0], start.colour[1], start.colour[2]});
    return c10::ivalue::Tuple::create({c10::IValue(at::tensor(m_map.left)), c10::IValue(m_fits), c10::IValue(starts)});
}

void Probe::load(const c10::IValue &state)
{
    const auto &parts = state.toTupleRef().elements();
    const at::Tensor left = parts.at(0).toTensor().to(at::kFloat).contiguous();
    const std::vector<double> starts = parts.at(2).toDoubleVector();
    if (left.numel() != static_cast<std::int64_t>(m_map.left.size()) || starts.empty() || starts.size() % 6 != 0
        || parts.at(1).toTensor().sizes() != m_fits.sizes())
        throw Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "The checkpoint's probe map does not fit this model and these images."), {}});
    m_map.left.assign(left.data_ptr<float>(), left.data_ptr<float>() + left.numel());
    m_fits = parts.at(1).toTensor();
    for (std::size_t i = 0; i < starts.size(); i += 6) {
        const double *values = starts.data() + i;
        m_starts.push_back(
            {static_cast<int>(values[0]),
             static_cast<int>(values[1]),
             static_cast<int>(values[2]),
             {static_cast<float>(values[3]), static_cast<float>(values[4]), static_cast<float>(values[5])}});
    }
    judgeBest();
}

} // namespace drm
