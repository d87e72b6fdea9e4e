// SPDX-License-Identifier: GPL-3.0-or-later
// Of heads that are not linear: how the answers hang together with the features.
#include "core/base/Error.h"
#include "core/model/ForwardFailure.h"
#include "core/model/RegressionModelImpl.h"
#include "core/torch/StopScope.h"

#include <torch/torch.h>

#include <algorithm>

namespace drm {

std::int64_t imagesAPass(const at::Tensor &x)
{
    constexpr std::int64_t pixels = std::int64_t{1} << 20;
    return std::max<std::int64_t>(1, pixels / std::max<std::int64_t>(1, x.size(2) * x.size(3)));
}

at::Tensor overPlaces(const at::Tensor &values, bool channelsFirst, bool mean, std::int64_t count)
{
    if (values.dim() < 1 || values.size(0) < count || values.size(0) % count != 0)
        throw Error(ErrorKind::UnsuitableModel,
                    Message{DRM_TEXT("Engine",
                                     "The last layer of the model has no row of features for each image. Export a "
                                     "wrapper that keeps images apart."),
                            {}});
    if (values.size(0) > count) {
        const at::Tensor rows = overPlaces(values, channelsFirst, mean, values.size(0))
                                    .reshape({count, -1, values.size(channelsFirst ? 1 : -1)});
        return mean ? rows.mean(1) : rows.sum(1);
    }
    if (values.dim() <= 2)
        return values.reshape({count, -1});
    const at::Tensor places = channelsFirst ? values.flatten(2) : values.flatten(1, -2).transpose(1, 2);
    return mean ? places.mean(2) : places.sum(2);
}

void RegressionModel::Impl::measureHead(const at::Tensor &x)
{
    if (weight.defined())
        return;
    try {
        measureSlopes(x);
    } catch (const Error &) {
        throw;
    } catch (const StopRequested &) {
        throw;
    } catch (const std::exception &error) {
        throwIfStopped();
        throw Error(ErrorKind::UnsuitableModel, forwardFailure(*this, x, error.what()));
    }
}

void RegressionModel::Impl::measureSlopes(const at::Tensor &x)
{
    constexpr std::int64_t mostImages = 32;
    constexpr std::int64_t mostAnswers = 64;
    const at::AutoGradMode gradients(true);
    const at::Tensor some = x.slice(0, 0, mostImages).detach();
    const std::int64_t atOnce = fixedBatch > 0 ? fixedBatch.load() : imagesAPass(some);
    at::Tensor sum;
    for (const at::Tensor &part : some.split(atOnce)) {
        const std::int64_t count = part.size(0);
        const bool tooFew = fixedBatch > 0 && count < atOnce;
        at::Tensor images =
            tooFew ? at::cat({part, part.slice(0, 0, 1).expand({atOnce - count, -1, -1, -1})}) : part.clone();
        images.requires_grad_(true);
        const Passed passed = pass(prepared(images), Precision::Full);
        const at::Tensor outputs = passed.answers.slice(0, 0, count);
        if (outputs.size(1) > mostAnswers)
            throw Error(ErrorKind::UnsuitableModel,
                        Message{DRM_TEXT("Engine",
                                         "The model answers with %1 numbers for an image, more than 64: choose the "
                                         "part that is the answer, or export a wrapper that makes the answers of "
                                         "them."),
                                {std::to_string(outputs.size(1))}});
        std::vector<at::Tensor> jacobian;
        for (std::int64_t j = 0; j < outputs.size(1); ++j)
            jacobian.push_back(slopesOf(outputs.select(1, j).sum(), passed.inputs, images.size(0)));
        const at::Tensor slopes = at::stack(jacobian);
        sum = sum.defined() ? sum + slopes : slopes;
    }
    sum = sum / static_cast<double>(some.size(0));
    if (!sum.isfinite().all().item<bool>())
        throw Error(
            ErrorKind::UnsuitableModel,
            Message{DRM_TEXT("Engine",
                             "The answers change without bounds with the features on some benign image, so that "
                             "nothing can be searched by their slopes."),
                    {}});
    weight = sum.to(at::kFloat);
}

at::Tensor RegressionModel::Impl::slopesOf(const at::Tensor &number, const std::vector<at::Tensor> &inputs,
                                           std::int64_t count) const
{
    std::vector<at::Tensor> columns;
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        at::Tensor slope;
        if (number.requires_grad() && inputs[i].requires_grad())
            slope = torch::autograd::grad({number}, {inputs[i]}, {}, /*retain_graph=*/true, /*create_graph=*/false,
                                          /*allow_unused=*/true)
                        .front();
        if (!slope.defined())
            slope = at::zeros_like(inputs[i]);
        columns.push_back(overPlaces(slope, channelsFirst[i], /*mean=*/false, count).sum(0).detach());
    }
    return at::cat(columns);
}

} // namespace drm
