// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Preflight.h"

#include "core/base/Error.h"
#include "core/model/PassTime.h"
#include "core/model/RegressionModelImpl.h"

#include <iomanip>
#include <sstream>

namespace drm {

namespace {

constexpr int probeImages = 64;
constexpr double passSeconds = 0.5; ///< about that for each of the passes below

std::string number(double value)
{
    std::ostringstream text;
    text << std::setprecision(3) << value;
    return text.str();
}

/// Mean over outputs of R² of the raw predictions; labels with no spread are left out.
double meanR2(const at::Tensor &outputs, const at::Tensor &labels)
{
    const at::Tensor residual = (outputs - labels).pow(2).mean(0);
    const at::Tensor variance = labels.var(0, /*unbiased=*/false);
    const at::Tensor varied = variance > 1e-12;
    if (!varied.any().item<bool>())
        return 0;
    return (1 - residual / variance).masked_select(varied).mean().item<double>();
}

struct Trial {
    std::string name;
    double r2 = 0;
};

ModelAnswer answerWith(const RegressionModel &model, const at::Tensor &images, const InputTransform &transform)
{
    at::Tensor prepared = transform.bgr ? images.flip(1) : images;
    const auto channel = [&](const std::vector<double> &values, double fallback) {
        at::Tensor result = at::full({1, images.size(1), 1, 1}, fallback);
        for (std::int64_t c = 0; c < images.size(1) && !values.empty(); ++c)
            result[0][c] = values[std::min<std::size_t>(static_cast<std::size_t>(c), values.size() - 1)];
        return result.to(images.device());
    };
    prepared = (prepared * transform.scale - channel(transform.mean, 0)) / channel(transform.std, 1);
    // What the model's own transform will do is undone first, so that it sees exactly `prepared`.
    const auto &impl = model.impl();
    if (impl.transform.bgr)
        prepared = prepared.flip(1);
    const at::Tensor undone = (prepared - impl.inputShift) / impl.inputScale;
    return impl.forward(undone);
}

PreflightCheck checkRange(const RegressionModel &model, const at::Tensor &images, const at::Tensor &labels,
                          double ownR2)
{
    std::vector<Trial> trials;
    for (const std::string &name : InputTransform::names()) {
        InputTransform transform = InputTransform::named(name);
        transform.bgr = model.transform().bgr;
        const at::Tensor outputs = answerWith(model, images, transform).outputs;
        if (outputs.isfinite().all().item<bool>())
            trials.push_back({name, meanR2(outputs, labels)});
    }
    const Trial *best = nullptr;
    for (const Trial &trial : trials) {
        if (!best || trial.r2 > best->r2)
            best = &trial;
    }
    if (best && best->r2 > ownR2 + 0.1 && best->r2 > 0.2) {
        return {"range", CheckState::Failed,
                "The model predicts the labels far better with the value range " + best->name + " (R² "
                    + number(best->r2) + ") than with the chosen one (R² " + number(ownR2)
                    + "). Choose the value range " + best->name + "."};
    }
    return {"range", CheckState::Passed,
            "The chosen value range fits: R² against the labels is " + number(ownR2) + "."};
}

PreflightCheck checkChannelOrder(const RegressionModel &model, const at::Tensor &images, const at::Tensor &labels,
                                 double ownR2)
{
    InputTransform swapped = model.transform();
    swapped.bgr = !swapped.bgr;
    const double r2 = meanR2(answerWith(model, images, swapped).outputs, labels);
    if (r2 > ownR2 + 0.1 && r2 > 0.2) {
        return {"channel order", CheckState::Warning,
                std::string("The model predicts the labels better with ") + (swapped.bgr ? "BGR" : "RGB")
                    + " images (R² " + number(r2) + " instead of " + number(ownR2) + "). Change the channel order."};
    }
    return {"channel order", CheckState::Passed, "The channel order fits the labels."};
}

} // namespace

std::vector<PreflightCheck> runPreflight(const RegressionModel &model, const ImageBatch &images, const Table &labels)
{
    const c10::InferenceMode guard;
    std::vector<PreflightCheck> checks;
    if (images.count < 40) {
        checks.push_back({"count", CheckState::Failed,
                          "There are " + std::to_string(images.count)
                              + " images; a scan needs 40 benign images or more, and a few hundred to be sure."});
        return checks;
    }
    checks.push_back({"count", images.count < 150 ? CheckState::Warning : CheckState::Passed,
                      std::to_string(images.count) + " images"
                          + (images.count < 150 ? ": with under 150 a search overfits easily; add some if you can."
                                                : " are enough.")});
    const at::Tensor all = toTensor(images, model.impl().device);
    at::Tensor some;
    ModelAnswer answer;
    try {
        some = all.slice(0, 0, imagesWithin(passSeconds, probeImages, model, images));
        answer = model.impl().forward(some);
    } catch (const Error &error) {
        checks.push_back({"shape", CheckState::Failed, error.what()});
        return checks;
    }
    checks.push_back({"shape", CheckState::Passed,
                      "The model accepts " + std::to_string(images.channels) + "×" + std::to_string(images.height) + "×"
                          + std::to_string(images.width) + " images and answers "
                          + std::to_string(answer.outputs.size(1)) + " numbers for each."});
    if (!answer.outputs.isfinite().all().item<bool>() || !answer.features.isfinite().all().item<bool>()) {
        checks.push_back({"finite", CheckState::Failed,
                          "The model answers with infinite numbers or NaN on benign images. Check the value range and "
                          "that the file holds the trained weights."});
        return checks;
    }
    checks.push_back({"finite", CheckState::Passed, "All answers are finite."});
    const at::Tensor spread = answer.outputs.std(0);
    const at::Tensor size = answer.outputs.abs().amax(0).clamp_min(1e-12);
    if (!(spread > 1e-6 * size).all().item<bool>()) {
        checks.push_back({"variation", CheckState::Failed,
                          "At least one output of the model is the same on every image, so nothing can be learned from "
                          "its spread. Check the value range, the image size, and that these images are of the model's "
                          "task."});
        return checks;
    }
    checks.push_back({"variation", CheckState::Passed, "The answers vary over the images."});

    if (labels.empty() || labels.columns != answer.outputs.size(1)) {
        checks.push_back({"range", labels.empty() ? CheckState::Passed : CheckState::Warning,
                          labels.empty()
                              ? "Without labels the value range cannot be checked; make sure it is the one the model "
                                "was trained with."
                              : "The data has " + std::to_string(labels.columns) + " labels and the model "
                                  + std::to_string(answer.outputs.size(1))
                                  + " outputs, so the value range could not be checked against them."});
        return checks;
    }
    const at::Tensor truth =
        torch::from_blob(const_cast<float *>(labels.values.data()), {labels.rows, labels.columns}, at::kFloat)
            .slice(0, 0, some.size(0))
            .to(model.impl().device);
    const double ownR2 = meanR2(answer.outputs, truth);
    checks.push_back(checkRange(model, some, truth, ownR2));
    if (images.channels == 3)
        checks.push_back(checkChannelOrder(model, some, truth, ownR2));
    if (ownR2 < 0.2) {
        checks.push_back({"accuracy", CheckState::Warning,
                          "The model predicts these labels poorly (R² " + number(ownR2)
                              + "). Check that data, image size and value range are the model's own; a scan of a model "
                                "on foreign images says little."});
    }
    return checks;
}

bool passed(const std::vector<PreflightCheck> &checks)
{
    for (const PreflightCheck &check : checks) {
        if (check.state == CheckState::Failed)
            return false;
    }
    return true;
}

} // namespace drm
