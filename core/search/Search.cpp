// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Search.h"

#include "core/base/Error.h"
#include "core/torch/AdamState.h"
#include "core/torch/StopScope.h"

#include <torch/optim/adam.h>
#include <torch/torch.h>

#include <algorithm>

namespace drm {

struct Search::Optimiser {
    explicit Optimiser(TriggerHypothesis &hypothesis)
        : adam(hypothesis.parameters(), torch::optim::AdamOptions(hypothesis.learningRate()).betas({0.5, 0.9}))
    {
    }
    torch::optim::Adam adam;
};

bool isCheaper(const LaneBest &a, const LaneBest &b)
{
    return a.found != b.found ? a.found : a.found ? a.cost < b.cost : a.variance < b.variance;
}

Search::Search(const RegressionModel &model, const BenignSet &benign, TriggerHypothesis &hypothesis,
               SearchSettings settings, at::Generator generator)
    : m_model(model)
    , m_benign(benign)
    , m_hypothesis(hypothesis)
    , m_settings(std::move(settings))
    , m_generator(std::move(generator))
    , m_optimiser(std::make_unique<Optimiser>(hypothesis))
{
    const auto lanes = static_cast<std::size_t>(hypothesis.lanes());
    m_weight.assign(lanes, m_settings.freeIterations > 0 ? 0 : m_settings.costWeight);
    m_successesInRow.assign(lanes, 0);
    m_failuresInRow.assign(lanes, 0);
    m_best.resize(lanes);
    m_aims = m_settings.aims ? *m_settings.aims : MapAims::gatheredAnywhere(hypothesis.lanes(), benign.outputs);
    // Angles vary where answers do: the RAV is a sign of answers that become one.
    m_ravWeight = m_settings.ravWeight * m_aims.gathersExactly().to(at::kFloat);
    m_settings.judgeImages = std::min<int>(m_settings.judgeImages, static_cast<int>(benign.heldOut.count()));
}

Search::~Search() = default;

const std::vector<std::string> &Search::termNames()
{
    static const std::vector<std::string> names{"total", "output variance", "rav", "cost", "cost weight"};
    return names;
}

bool Search::finished() const
{
    return !m_judgementDue && (m_exhausted || m_iteration >= m_settings.iterations);
}

Search::Batch Search::drawBatch()
{
    const std::int64_t lanes = m_hypothesis.lanes();
    const std::int64_t each = std::max<std::int64_t>(2, m_settings.batch / lanes);
    const at::Tensor index =
        at::randint(m_benign.train.count(), {lanes * each}, m_generator, at::TensorOptions().dtype(at::kLong));
    const at::Tensor rows = index.to(m_benign.train.device());
    return {m_benign.train.rows(index), rows};
}

/// The family's own aim; `rows`: where the images are in the benign set.
std::optional<Aim> Search::aimOf(const at::Tensor &cost, const ModelAnswer &answer, const at::Tensor &rows) const
{
    return m_hypothesis.aim({cost, answer.outputs, answer.features, m_benign.features.index_select(0, rows)});
}

/// Of the images at `rows` of the benign set, lane by lane: K×n×d.
at::Tensor Search::benignOutputs(const at::Tensor &rows) const
{
    return m_benign.outputs.index_select(0, rows).reshape({m_hypothesis.lanes(), -1, m_benign.outputCount()});
}

std::vector<float> Search::step()
{
    // All that changes before the parameters move: random numbers drawn, and the running means of a trigger's network.
    const at::Tensor drawn = m_generator.get_state();
    const std::size_t parameters = m_hypothesis.parameters().size();
    std::vector<at::Tensor> buffers = m_hypothesis.state();
    buffers.erase(buffers.begin(), buffers.begin() + static_cast<std::ptrdiff_t>(parameters));
    std::vector<at::Tensor> before;
    for (const at::Tensor &buffer : buffers)
        before.push_back(buffer.clone());
    Terms terms;
    try {
        terms = differentiate();
    } catch (const StopRequested &) {
        const Uninterrupted undoing;
        const at::NoGradGuard guard;
        m_generator.set_state(drawn);
        for (std::size_t i = 0; i < buffers.size(); ++i)
            buffers[i].copy_(before[i]);
        throw;
    }
    std::vector<float> values = advance(terms);
    try {
        if (m_judged)
            judge();
    } catch (const StopRequested &) {
        m_judgementDue = true; // the iteration itself is done, and its values belong to the history
    }
    return values;
}

Search::Terms Search::differentiate()
{
    const std::int64_t lanes = m_hypothesis.lanes();
    m_hypothesis.setTraining(true);
    const Batch batch = drawBatch();
    const at::Tensor &x = batch.images;
    const at::Tensor triggered = m_hypothesis.apply(x);
    Terms terms;
    // A view of its own: its gradient is the model's alone, without that of the cost.
    terms.seen = triggered.view_as(triggered);
    if (m_settings.published)
        terms.seen.retain_grad();
    const ModelAnswer answer = m_model.impl().forward(terms.seen, m_benign.searchPrecision);
    terms.cost = m_hypothesis.cost(x, triggered);
    const std::optional<Aim> aim = aimOf(terms.cost, answer, batch.rows);
    terms.distances = aim ? aim->loss
                          : m_aims.distance(answer.outputs.reshape({lanes, -1, m_benign.outputCount()}),
                                            benignOutputs(batch.rows), m_benign.spread);
    terms.shortfall = aim ? aim->shortfall : terms.distances;
    const at::Tensor angles = featureAngles(answer.features, m_model.impl().weight);
    terms.rav = ratioOfAngleVariance(angles.reshape({lanes, -1, angles.size(1)}), m_benign.spread).mean(-1);
    const at::Tensor weight = at::tensor(m_weight, at::TensorOptions().dtype(at::kFloat)).to(terms.cost.device());
    terms.total = m_settings.published ? publishedLoss(answer.outputs, terms.rav, x, triggered)
                                       : (terms.distances + m_ravWeight * terms.rav + weight * terms.cost).sum();
    m_optimiser->adam.zero_grad();
    terms.total.backward();
    return terms;
}

/// Moves the parameters: from here on the iteration counts, so it is not interrupted.
std::vector<float> Search::advance(const Terms &terms)
{
    const Uninterrupted whole;
    m_optimiser->adam.step();
    if (m_settings.published)
        followAttention(terms.seen.grad());
    else
        steer(terms.shortfall.detach().to(at::kCPU));
    const double meanWeight = at::tensor(m_weight).mean().item<double>();
    const auto mean = [](const at::Tensor &values) { return values.detach().mean().item<float>(); };
    std::vector<float> values{terms.total.item<float>() / static_cast<float>(m_hypothesis.lanes()),
                              mean(terms.distances), mean(terms.rav), mean(terms.cost), static_cast<float>(meanWeight)};
    if (!std::isfinite(values.front()))
        throw Error(ErrorKind::UnsuitableModel,
                    Message{DRM_TEXT("Engine",
                                     "The search met infinite numbers or NaN; the model's answers are not smooth "
                                     "enough to be searched in this value range."),
                            {}});
    ++m_iteration;
    m_judged = m_iteration % m_settings.judgeEvery == 0 || m_iteration == m_settings.iterations;
    return values;
}

at::Tensor Search::publishedLoss(const at::Tensor &outputs, const at::Tensor &rav, const at::Tensor &x,
                                 const at::Tensor &triggered) const
{
    const PublishedForm &form = *m_settings.published;
    at::Tensor change = (triggered - x).abs();
    if (m_attention.defined())
        change = change * m_attention;
    return form.outputScale * form.outputScale * outputs.var(0).sum() + form.ravWeight * rav.sum()
        + form.costWeight * change.mean();
}

void Search::followAttention(const at::Tensor &gradient)
{
    const double momentum = m_settings.published->attentionMomentum;
    if (momentum >= 1)
        return;
    const at::Tensor looked = gradient.abs().mean(at::IntArrayRef{0, 1}, true);
    const at::Tensor attention = looked / looked.mean().clamp_min(1e-20);
    m_attention = m_attention.defined() ? momentum * m_attention + (1 - momentum) * attention : attention;
}

void Search::steer(const at::Tensor &distances)
{
    if (m_iteration < m_settings.freeIterations) {
        if (m_iteration + 1 == m_settings.freeIterations)
            m_weight.assign(m_weight.size(), m_settings.costWeight);
        return;
    }
    for (std::size_t lane = 0; lane < m_weight.size(); ++lane) {
        const bool working = distances[static_cast<std::int64_t>(lane)].item<double>() < m_settings.successVariance;
        m_successesInRow[lane] = working ? m_successesInRow[lane] + 1 : 0;
        m_failuresInRow[lane] = working ? 0 : m_failuresInRow[lane] + 1;
        if (m_successesInRow[lane] >= 5) {
            m_weight[lane] *= 1.5;
            m_successesInRow[lane] = 0;
        }
        if (m_failuresInRow[lane] >= 10) {
            m_weight[lane] /= 1.5;
            m_failuresInRow[lane] = 0;
        }
    }
}

/// In parts: a copy of all images for each lane would take more memory than an iteration does.
Search::HeldOut Search::tryHeldOut(std::int64_t count)
{
    const std::int64_t lanes = m_hypothesis.lanes();
    const BenignImages &images = m_benign.heldOut;
    const std::int64_t part = std::max<std::int64_t>(1, imagesAtOnce(128, images.imageSize()) / lanes);
    std::vector<at::Tensor> outputs;
    std::vector<at::Tensor> features;
    HeldOut tried;
    for (std::int64_t first = 0; first < count; first += part) {
        const at::Tensor few = images.range(first, std::min(first + part, count));
        const at::Tensor x = lanes > 1 ? few.repeat({lanes, 1, 1, 1}) : few;
        const at::Tensor triggered = m_hypothesis.apply(x);
        const ModelAnswer answer = m_model.impl().forward(triggered);
        outputs.push_back(answer.outputs.reshape({lanes, few.size(0), answer.outputs.size(1)}));
        features.push_back(answer.features.reshape({lanes, few.size(0), answer.features.size(1)}));
        const double share = static_cast<double>(few.size(0)) / static_cast<double>(count);
        const at::Tensor cost = share * m_hypothesis.cost(x, triggered);
        tried.cost = tried.cost.defined() ? tried.cost + cost : cost;
    }
    tried.answer = {at::cat(outputs, 1).flatten(0, 1), at::cat(features, 1).flatten(0, 1)};
    return tried;
}

void Search::judge()
{
    const at::NoGradGuard guard;
    m_hypothesis.setTraining(false);
    const std::int64_t lanes = m_hypothesis.lanes();
    const std::int64_t count = m_settings.judgeImages;
    const HeldOut tried = tryHeldOut(count);
    const at::Tensor outputs = tried.answer.outputs.reshape({lanes, count, -1});
    const at::Tensor rows =
        (at::arange(count, at::TensorOptions().dtype(at::kLong)) + m_benign.train.count()).to(outputs.device());
    const std::optional<Aim> aim = aimOf(tried.cost, tried.answer, rows.repeat({lanes}));
    const at::Tensor benign = m_benign.outputs.index_select(0, rows);
    const at::Tensor cost = tried.cost.to(at::kCPU);
    const Uninterrupted whole; // all lanes are judged, or none
    bool improved = false;
    bool anyFound = false;
    std::vector<at::Tensor> snapshot;
    for (std::int64_t lane = 0; lane < lanes; ++lane) {
        LaneBest &best = m_best[static_cast<std::size_t>(lane)];
        const MapAims::Judged judged = m_aims.judge(lane, outputs[lane], benign, m_benign.spread);
        const double variance = aim ? aim->shortfall[lane].item<double>() : judged.variance;
        const double laneCost = cost[lane].item<double>();
        const bool inside = judged.inside;
        const bool works = variance < m_settings.successVariance && inside;
        // With fixed weights there is nothing to choose between: the last trigger is the result.
        const bool better = m_settings.published ? true
            : works                              ? !best.found || laneCost < best.cost
                                                 : !best.found && variance < best.variance;
        if (works && (!best.found || laneCost < 0.98 * best.cost))
            improved = true;
        if (better) {
            if (snapshot.empty())
                snapshot = m_hypothesis.snapshot();
            best = {works,
                    laneCost,
                    variance,
                    m_iteration,
                    best.equivalentCost,
                    snapshot,
                    toDoubles(judged.gain),
                    toDoubles(judged.shift)};
        }
        if (inside && variance < 5 * m_settings.successVariance) {
            const double share = std::max(variance / m_settings.successVariance, 0.1);
            best.equivalentCost = std::min(best.equivalentCost, laneCost * std::sqrt(share));
        }
        anyFound = anyFound || best.found;
    }
    m_judgementsWithoutGain = improved || !anyFound ? 0 : m_judgementsWithoutGain + 1;
    m_exhausted = !m_settings.published && m_judgementsWithoutGain >= m_settings.patience;
}

void Search::restoreBest(std::int64_t lane)
{
    const LaneBest &best = m_best[static_cast<std::size_t>(lane)];
    if (!best.snapshot.empty())
        m_hypothesis.restore(best.snapshot);
    m_hypothesis.setTraining(false);
}

c10::IValue Search::save() const
{
    c10::List<at::Tensor> current;
    for (const at::Tensor &tensor : m_hypothesis.snapshot())
        current.push_back(tensor);
    c10::List<at::Tensor> bestStates;
    std::vector<double> bestNumbers;
    const auto outputs = static_cast<std::size_t>(m_benign.outputCount());
    for (const LaneBest &best : m_best) {
        bestNumbers.insert(bestNumbers.end(),
                           {best.found ? 1.0 : 0.0, best.cost, best.variance, static_cast<double>(best.iteration),
                            best.equivalentCost, static_cast<double>(best.snapshot.size())});
        for (const std::vector<double> *part : {&best.gain, &best.shift})
            for (std::size_t j = 0; j < outputs; ++j)
                bestNumbers.push_back(j < part->size() ? (*part)[j] : 0);
        for (const at::Tensor &tensor : best.snapshot)
            bestStates.push_back(tensor);
    }
    std::vector<std::int64_t> counters{m_iteration, m_exhausted ? 1 : 0, m_judgementsWithoutGain,
                                       m_judgementDue ? 1 : 0};
    counters.insert(counters.end(), m_successesInRow.begin(), m_successesInRow.end());
    counters.insert(counters.end(), m_failuresInRow.begin(), m_failuresInRow.end());
    return c10::ivalue::Tuple::create({packAdam(m_optimiser->adam), c10::IValue(current), c10::IValue(bestStates),
                                       c10::IValue(bestNumbers), c10::IValue(counters), c10::IValue(m_weight),
                                       c10::IValue(m_generator.get_state()),
                                       c10::IValue(m_attention.defined() ? m_attention : at::empty({0}))});
}

void Search::load(const c10::IValue &state)
{
    try {
        const auto &parts = state.toTupleRef().elements();
        const auto bestNumbers = parts.at(3).toDoubleVector();
        const auto counters = parts.at(4).toIntVector();
        const std::size_t lanes = m_weight.size();
        const auto outputs = static_cast<std::size_t>(m_benign.outputCount());
        const std::size_t each = 6 + 2 * outputs;
        if (bestNumbers.size() != each * lanes || counters.size() != 4 + 2 * lanes
            || parts.at(5).toDoubleVector().size() != lanes)
            throw Error(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "The checkpoint does not fit the search it claims to continue."), {}});

        m_hypothesis.restore(parts.at(1).toTensorVector());
        unpackAdam(m_optimiser->adam, parts.at(0));
        const std::vector<at::Tensor> bestStates = parts.at(2).toTensorVector();
        std::size_t next = 0;
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double *numbers = bestNumbers.data() + each * lane;
            LaneBest &best = m_best[lane];
            best = {numbers[0] > 0.5, numbers[1], numbers[2], static_cast<int>(numbers[3]), numbers[4], {}, {}, {}};
            if (numbers[5] > 0) {
                best.gain.assign(numbers + 6, numbers + 6 + outputs);
                best.shift.assign(numbers + 6 + outputs, numbers + each);
            }
            for (int i = 0; i < numbers[5]; ++i)
                best.snapshot.push_back(bestStates.at(next++));
        }
        m_iteration = static_cast<int>(counters[0]);
        m_exhausted = counters[1] != 0;
        m_judgementsWithoutGain = static_cast<int>(counters[2]);
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            m_successesInRow[lane] = static_cast<int>(counters[4 + lane]);
            m_failuresInRow[lane] = static_cast<int>(counters[4 + lanes + lane]);
        }
        m_weight = parts.at(5).toDoubleVector();
        m_generator.set_state(parts.at(6).toTensor());
        m_attention = parts.at(7).toTensor().numel() > 0 ? parts.at(7).toTensor() : at::Tensor();
        m_judgementDue = counters[3] != 0;
    } catch (const Error &) {
        throw;
    } catch (const std::exception &) {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "The checkpoint does not fit the search it claims to continue."), {}});
    }
    if (m_judgementDue) {
        judge();
        m_judgementDue = false;
    }
}

} // namespace drm
