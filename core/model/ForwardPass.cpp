// SPDX-License-Identifier: GPL-3.0-or-later
// What RegressionModel::Impl computes, of a batch of images.
#include "core/base/Error.h"
#include "core/model/ColourOrder.h"
#include "core/model/ForwardFailure.h"
#include "core/model/RegressionModelImpl.h"
#include "core/model/graph/OneImage.h"
#include "core/torch/StopScope.h"

#include <algorithm>
#include <utility>

namespace drm {

torch::jit::Module RegressionModel::Impl::ownModule() const
{
    return holdsGiven ? OneImage::given(original) : original;
}

at::Tensor RegressionModel::Impl::prepared(const at::Tensor &x) const
{
    at::Tensor input = inOrderOf(transform, x);
    if (transform.scale != 1.0 || !transform.mean.empty() || !transform.std.empty())
        input = input * inputScale + inputShift;
    if (opaque)
        input = at::cat({input, at::ones_like(input.slice(1, 0, 1))}, 1);
    if (copies > 1)
        input = input.repeat({1, copies, 1, 1});
    if (channelsLast)
        return input.permute({0, 2, 3, 1}).clone(at::MemoryFormat::Contiguous);
    return input.is_same(x) ? x.clone() : input;
}

RegressionModel::Impl::Passed RegressionModel::Impl::pass(const at::Tensor &input, Precision precision) const
{
    // The optimising executor would re-specialise for every batch size; the graph is already folded.
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    torch::jit::Stack stack{c10::IValue(frozen._ivalue()), input};
    if (precision == Precision::Reduced) {
        stack.back() = input.to(at::kBFloat16);
        torch::jit::GraphExecutor(*reducedExecutor).run(stack);
    } else {
        torch::jit::GraphExecutor(executor).run(stack); // a handle; run() is not const
    }
    Passed passed;
    for (std::size_t i = 0; i < stack.size(); ++i)
        (i < answerTensors ? passed.tensors : passed.inputs).push_back(stack[i].toTensor());
    passed.answers = answersFrom(passed.tensors, answers, input.size(0));
    return passed;
}

at::Tensor RegressionModel::Impl::periodsOn(const at::Tensor &x) const
{
    if (!answers.hasTurns())
        return {};
    const at::NoGradGuard guard;
    const at::Tensor one = x.slice(0, 0, 1).expand({std::max<std::int64_t>(1, fixedBatch), -1, -1, -1});
    return periodsOf(pass(prepared(one), Precision::Full).tensors, answers, one.size(0));
}

ModelAnswer RegressionModel::Impl::runPrepared(const at::Tensor &input, Precision precision) const
{
    const Passed passed = pass(input, precision);
    std::vector<at::Tensor> features;
    for (std::size_t i = 0; i < passed.inputs.size(); ++i)
        features.push_back(bias.defined() && passed.inputs[i].size(0) == input.size(0)
                               ? passed.inputs[i].flatten(1)
                               : overPlaces(passed.inputs[i], channelsFirst[i], /*mean=*/true, input.size(0)));
    return {passed.answers, (features.size() == 1 ? features.front() : at::cat(features, 1)).to(at::kFloat)};
}

ModelAnswer RegressionModel::Impl::run(const at::Tensor &x, Precision precision) const
{
    const std::int64_t atOnce = fixedBatch;
    if (atOnce == 0 || x.size(0) == atOnce)
        return runPrepared(prepared(x), precision);
    std::vector<at::Tensor> outputs;
    std::vector<at::Tensor> features;
    for (at::Tensor part : x.split(atOnce)) {
        const std::int64_t count = part.size(0);
        if (count < atOnce)
            part = at::cat({part, part.slice(0, count - 1).expand({atOnce - count, -1, -1, -1})});
        const ModelAnswer answer = runPrepared(prepared(part), precision);
        outputs.push_back(answer.outputs.slice(0, 0, count));
        features.push_back(answer.features.slice(0, 0, count));
    }
    return {at::cat(outputs), at::cat(features)};
}

ModelAnswer RegressionModel::Impl::forward(const at::Tensor &x, Precision precision) const
{
    if (x.dim() == 4 && x.size(0) > imagesAPass(x)) {
        std::vector<at::Tensor> outputs;
        std::vector<at::Tensor> features;
        for (const at::Tensor &part : x.split(imagesAPass(x))) {
            ModelAnswer answer = forward(part, precision);
            outputs.push_back(std::move(answer.outputs));
            features.push_back(std::move(answer.features));
        }
        return {at::cat(outputs), at::cat(features)};
    }
    try {
        return run(x, precision);
    } catch (const AnswerFormError &) {
        throw; // not the images' fault
    } catch (const std::exception &error) {
        throwIfStopped(); // LibTorch's interpreter passes on the text of an exception, not its type
        if (!isOutOfMemory(error.what()) && findHabit(x))
            return run(x, precision);
        throw Error(ErrorKind::UnsuitableModel, forwardFailure(*this, x, error.what()));
    }
}

c10::optional<at::Tensor> RegressionModel::Impl::answersOf(torch::jit::Module module, const at::Tensor &x) const
{
    try {
        const at::NoGradGuard guard;
        const torch::jit::GraphOptimizerEnabledGuard plain(false);
        at::Tensor input = prepared(x);
        const auto parameters = module.parameters();
        if (parameters.size() > 0)
            input = input.to((*parameters.begin()).scalar_type());
        else if (asSaved && module._ivalue() == asSaved->_ivalue())
            input = input.to(numberType == "float64"       ? at::kDouble
                                 : numberType == "float16" ? at::kHalf
                                                           : at::kBFloat16);
        std::vector<at::Tensor> rows;
        for (const at::Tensor &part : input.split(fixedBatch == 0 ? input.size(0) : fixedBatch.load()))
            rows.push_back(answersFrom(module.forward({part.clone()}), answers, part.size(0)));
        return at::cat(rows);
    } catch (const std::exception &) {
        throwIfStopped();
        return c10::nullopt;
    }
}

at::Tensor RegressionModel::Impl::answersGiven(const at::Tensor &x, const at::Tensor &rows) const
{
    const at::Tensor alike = forward(x).outputs; // this finds out how the module takes images, too
    if (!rows.defined() || given.empty())
        return alike;
    torch::jit::Module own = original.copy(); // its tensors are the same ones
    const std::int64_t atOnce = fixedBatch > 0 ? fixedBatch.load() : imagesAPass(x);
    std::vector<at::Tensor> answers;
    for (std::int64_t first = 0; first < x.size(0); first += atOnce) {
        const std::int64_t count = std::min(atOnce, x.size(0) - first);
        const std::int64_t missing = fixedBatch > 0 ? atOnce - count : 0;
        const auto part = [&](const at::Tensor &all) {
            const at::Tensor some = all.slice(0, first, first + count);
            return missing > 0 ? at::cat({some, at::repeat_interleave(some.slice(0, 0, 1), missing, 0)}) : some;
        };
        const at::Tensor values = part(rows).to(device);
        for (const OneImageModule::Given &one : given)
            own.setattr(one.buffer, values.slice(1, one.first, one.first + one.count).contiguous());
        const auto answered = answersOf(own, part(x));
        if (!answered)
            return alike;
        answers.push_back(answered->slice(0, 0, count));
    }
    return at::cat(answers);
}

} // namespace drm
