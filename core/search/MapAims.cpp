// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/MapAims.h"

#include "core/model/RegressionModelImpl.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double wantedChange = 0.85; ///< a little more than leastChange, so that held-out images have it too

at::Tensor meanSquare(const at::Tensor &values)
{
    return values.pow(2).mean(-2);
}

/// Sum over outputs of the change, at most 1 for each: how far an output is moved beyond where it varies anyway does
/// not excuse a residual.
at::Tensor cappedChange(const at::Tensor &change)
{
    return change.clamp_max(1).sum(-1);
}

/// Least squares, ...×d.
at::Tensor fittedGain(const at::Tensor &triggered, const at::Tensor &benign)
{
    const at::Tensor y = benign - benign.mean(-2, true);
    return (triggered * y).sum(-2) / y.pow(2).sum(-2).clamp_min(1e-20);
}

} // namespace

namespace mapKinds {
const MapKind gather{"gather", 0, 0};
const MapKind shrink{"shrink", 0.2, 0.6};
const MapKind offset{"offset", 0.75, 1.25};
const MapKind mirror{"mirror", -4, -0.4};
const MapKind stretch{"stretch", 1.5, 4};
const MapKind oneOutput{"one-output", -0.3, 0.3};
} // namespace mapKinds

MapFit fitMap(const at::Tensor &triggered, const at::Tensor &benign, const BenignSpread &spread)
{
    const auto n = static_cast<double>(benign.size(-2));
    const at::Tensor gain = fittedGain(triggered, benign);
    const at::Tensor error = triggered - gain.unsqueeze(-2) * benign;
    const at::Tensor shift = error.mean(-2);
    return {gain, shift, (error - shift.unsqueeze(-2)).pow(2).sum(-2) / std::max(n - 2, 1.0) / spread.outputVariance,
            meanSquare(triggered - benign) / spread.outputVariance};
}

at::Tensor unexplainedShare(const MapFit &fit, double noise)
{
    return fit.residual.sum(-1) / cappedChange(fit.change).clamp_min(1e-9) + noise;
}

MapFit trimmedFit(const at::Tensor &triggered, const at::Tensor &benign, const BenignSpread &spread)
{
    const MapFit fit = fitMap(triggered, benign, spread);
    const at::Tensor error = triggered - fit.gain * benign - fit.shift;
    const at::Tensor order = (error.pow(2) / spread.outputVariance).sum(1).argsort();
    const at::Tensor kept = order.slice(0, 0, std::max<std::int64_t>(3, order.size(0) * 19 / 20));
    return fitMap(triggered.index_select(0, kept), benign.index_select(0, kept), spread);
}

AnswerMap answerMapOf(const MapFit &fit)
{
    AnswerMap map;
    map.kind = "fitted";
    map.gain = toDoubles(fit.gain);
    map.shift = toDoubles(fit.shift);
    return map;
}

MapAims MapAims::exactly(const at::Tensor &gain, const at::Tensor &shift)
{
    return {gain, gain, shift};
}

MapAims MapAims::gathered(const at::Tensor &targets)
{
    return exactly(at::zeros_like(targets), targets);
}

MapAims MapAims::gatheredAnywhere(std::int64_t lanes, const at::Tensor &like)
{
    return gathered(at::full({lanes, like.size(-1)}, nan, like.options()));
}

MapAims MapAims::free(const std::vector<LaneKind> &kinds, const at::Tensor &like)
{
    const auto lanes = static_cast<std::int64_t>(kinds.size());
    const std::int64_t outputs = like.size(-1);
    MapAims aims{at::zeros({lanes, outputs}), at::zeros({lanes, outputs}), at::full({lanes, outputs}, nan)};
    for (std::int64_t lane = 0; lane < lanes; ++lane) {
        const LaneKind &wanted = kinds[static_cast<std::size_t>(lane)];
        const bool alone = wanted.kind == &mapKinds::oneOutput;
        const MapKind &all = alone ? mapKinds::offset : *wanted.kind;
        aims.lowGain[lane].fill_(all.lowGain);
        aims.highGain[lane].fill_(all.highGain);
        if (!alone)
            continue;
        // In label units, the answers that stay have a shift of 0.
        aims.shift[lane].fill_(0);
        aims.shift[lane][wanted.output] = nan;
        aims.lowGain[lane][wanted.output] = wanted.kind->lowGain;
        aims.highGain[lane][wanted.output] = wanted.kind->highGain;
    }
    for (at::Tensor *part : {&aims.lowGain, &aims.highGain, &aims.shift})
        *part = part->to(like.options());
    return aims;
}

at::Tensor MapAims::gathersExactly() const
{
    return ((lowGain == 0) & (highGain == 0)).all(-1);
}

at::Tensor MapAims::distance(const at::Tensor &triggered, const at::Tensor &benign, const BenignSpread &spread) const
{
    // The residual has no slope in a gain that fits best, nor in one at the end of its interval.
    const at::Tensor gain =
        at::minimum(at::maximum(fittedGain(triggered.detach(), benign), lowGain), highGain).unsqueeze(1);
    const at::Tensor error = triggered - gain * benign;
    const at::Tensor change = meanSquare(triggered - benign) / spread.outputVariance;
    const auto outputs = static_cast<double>(change.size(-1));
    const at::Tensor capped = cappedChange(change.detach()).clamp_min(leastChange * leastChange);
    const at::Tensor exact = gathersExactly();
    at::Tensor distance =
        (error.var(1) / spread.outputVariance).sum(-1) / at::where(exact, at::full_like(capped, outputs), capped);
    const at::Tensor aimed = shift.isnan().logical_not();
    const at::Tensor count = aimed.sum(-1).clamp_min(1);
    const at::Tensor apart = (error.mean(1) - shift.nan_to_num(0)).pow(2) / spread.outputVariance;
    const at::Tensor offset = at::where(aimed, apart, at::zeros_like(apart)).sum(-1) / count;
    const double inner = 0.8 * radius;
    distance = distance + (offset - inner * inner).clamp_min(0);
    const at::Tensor lack = (wantedChange - (std::get<0>(change.max(-1)) + 1e-6).sqrt()).clamp_min(0).pow(2);
    return distance + at::where(exact, at::zeros_like(lack), lack);
}

at::Tensor MapAims::misfit(std::int64_t lane, const MapFit &fit, const at::Tensor &meanBenign,
                           const BenignSpread &spread) const
{
    const at::TensorOptions options = fit.gain.options();
    const at::Tensor gain = at::minimum(at::maximum(fit.gain, lowGain[lane].to(options)), highGain[lane].to(options));
    const at::Tensor missed = fit.gain - gain;
    const at::Tensor wanted = shift[lane].to(options);
    const at::Tensor apart = (missed * meanBenign + fit.shift - wanted).pow(2) / spread.outputVariance.to(options);
    const at::Tensor misfit = (fit.residual + missed.pow(2) + apart.nan_to_num(0)).mean(-1);
    if (gathersExactly()[lane].item<bool>())
        return misfit;
    return misfit + (wantedChange - (std::get<0>(fit.change.max(-1)) + 1e-6).sqrt()).clamp_min(0).pow(2);
}

MapAims::Judged MapAims::judge(std::int64_t lane, const at::Tensor &triggered, const at::Tensor &benign,
                               const BenignSpread &spread) const
{
    Judged judged;
    judged.gain = at::minimum(at::maximum(fittedGain(triggered, benign), lowGain[lane]), highGain[lane]);
    const at::Tensor error = triggered - judged.gain * benign;
    judged.shift = std::get<0>(error.median(0));
    judged.variance = trimmedVariance(error, spread).item<double>();
    judged.inside = true;
    if (!gathersExactly()[lane].item<bool>()) {
        const at::Tensor change = meanSquare(triggered - benign) / spread.outputVariance;
        judged.variance *= static_cast<double>(change.size(0)) / std::max(cappedChange(change).item<double>(), 1e-9);
        judged.inside = std::sqrt(change.max().item<double>()) >= leastChange;
    }
    const at::Tensor aimed = shift[lane].isnan().logical_not();
    const double count = std::max(1.0, aimed.sum().item<double>());
    const double offset =
        ((judged.shift - shift[lane]).pow(2) / spread.outputVariance).nan_to_num(0).sum().item<double>() / count;
    judged.inside = judged.inside && offset < radius * radius;
    return judged;
}

} // namespace drm
