// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks/Preflight.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/model/ColourOrder.h"
#include "core/model/PassTime.h"
#include "core/model/RegressionModelImpl.h"
#include "core/model/checks/AnswerProposal.h"
#include "core/model/checks/PixelCheck.h"
#include "core/model/checks/Steadiness.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int probeImages = 64;
constexpr double passSeconds = 2; ///< about that for the first pass; R² over a handful of images would say little
constexpr double leastR2 = 0.2; ///< of each output
constexpr double clearlyBetter = 0.1; ///< of mean R²
constexpr double slightlyBetter = 0.01; ///< of mean R², where a quarter of the squared error is left

std::string number(double value)
{
    return formatNumber(value, 3);
}

/// Over the labels that vary; 0 where none does.
double meanOf(const std::vector<double> &r2)
{
    double sum = 0;
    int count = 0;
    for (const double value : r2) {
        if (std::isnan(value))
            continue;
        sum += value;
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

Message r2Text(const std::vector<double> &r2, const std::vector<std::string> &names)
{
    constexpr std::size_t most = 8;
    std::string text;
    for (std::size_t j = 0; j < std::min(most, r2.size()); ++j)
        text += (j ? ", " : "") + (names.size() == r2.size() ? names[j] + " " : std::string()) + number(r2[j]);
    return r2.size() > most ? Message{DRM_TEXT("Engine", "%1, … (mean %2)"), {text, number(meanOf(r2))}}
                            : Message::asIs(text);
}

/// `given`: Impl::answersGiven().
at::Tensor answersWith(const RegressionModel &model, const at::Tensor &images, const at::Tensor &given,
                       const InputTransform &transform)
{
    at::Tensor prepared = inOrderOf(transform, images);
    const auto channel = [&](const std::vector<double> &values, double fallback) {
        at::Tensor result = at::full({1, images.size(1), 1, 1}, fallback);
        for (std::int64_t c = 0; c < images.size(1) && !values.empty(); ++c)
            result[0][c] = values[std::min<std::size_t>(static_cast<std::size_t>(c), values.size() - 1)];
        return result.to(images.device());
    };
    prepared = (prepared * transform.scale - channel(transform.mean, 0)) / channel(transform.std, 1);
    // What the model's own transform will do is undone first, so that it sees exactly `prepared`.
    const auto &impl = model.impl();
    return impl.answersGiven(fromOrderOf(impl.transform, (prepared - impl.inputShift) / impl.inputScale), given);
}

/// The model's answers against the labels.
class LabelChecks {
public:
    LabelChecks(const RegressionModel &model, const at::Tensor &images, const at::Tensor &given,
                const at::Tensor &outputs, const at::Tensor &labels, const std::vector<std::string> &names)
        : m_model(model)
        , m_images(images)
        , m_given(given)
        , m_outputs(outputs)
        , m_labels(labels)
        , m_names(names)
        , m_periods(model.impl().periodsOn(images))
        , m_r2(r2Of(outputs, labels, m_periods))
    {
    }

    void run(Preflight &result)
    {
        result.r2 = m_r2;
        const PreflightCheck range = checkRange();
        result.checks.push_back(accuracy());
        if (const auto proposal = proposeTurns(m_outputs, m_labels, m_model.impl().answers))
            result.checks.push_back(
                // Where few answers are affected, most of what is found is right all the same.
                {"turns", result.checks.back().state == CheckState::Passed ? CheckState::Warning : CheckState::Doubtful,
                 Message{DRM_TEXT("Engine",
                                  "Some answers are angles that start anew after a turn: 179 and -179 degrees are near "
                                  "each other, but not as numbers. Read the answers as \"%1\", under Answers "
                                  "(--answers)."),
                         {proposal->text()}}});
        result.checks.push_back(range);
        if (m_images.size(1) == 3)
            result.checks.push_back(checkChannelOrder());
    }

private:
    PreflightCheck checkRange()
    {
        std::string best;
        double bestR2 = -std::numeric_limits<double>::infinity();
        for (const std::string &name : InputTransform::names()) {
            InputTransform transform = InputTransform::named(name);
            transform.bgr = m_model.transform().bgr;
            transform.yuv = m_model.transform().yuv;
            const at::Tensor outputs = answersWith(m_model, m_images, m_given, transform);
            const double r2 = outputs.isfinite().all().item<bool>() ? meanOf(r2Of(outputs, m_labels, m_periods))
                                                                    : -std::numeric_limits<double>::infinity();
            if (r2 > bestR2) {
                best = name;
                bestR2 = r2;
            }
        }
        const double own = meanOf(m_r2);
        if (bestR2 > own + clearlyBetter && bestR2 > leastR2) {
            return {"range", CheckState::Doubtful,
                    Message{DRM_TEXT("Engine",
                                     "The model predicts the labels far better with the value range %1 (R² %2) than "
                                     "with the chosen one (R² %3). Choose the value range %1."),
                            {best, number(bestR2), number(own)}}};
        }
        return {
            "range", CheckState::Passed,
            Message{
                DRM_TEXT("Engine",
                         "No other value range fits the labels better (tried: 0 to 1, 0 to 255, -1 to 1, ImageNet)."),
                {}}};
    }

    PreflightCheck checkChannelOrder()
    {
        const double own = meanOf(m_r2);
        std::string best;
        double bestR2 = -std::numeric_limits<double>::infinity();
        for (const char *name : {"RGB", "BGR", "YUV"}) {
            InputTransform other = m_model.transform();
            other.bgr = std::string(name) == "BGR";
            other.yuv = std::string(name) == "YUV";
            if (other.bgr == m_model.transform().bgr && other.yuv == m_model.transform().yuv)
                continue;
            const double r2 = meanOf(r2Of(answersWith(m_model, m_images, m_given, other), m_labels, m_periods));
            if (r2 > bestR2) {
                best = name;
                bestR2 = r2;
            }
        }
        if (bestR2 > leastR2
            && (bestR2 > own + clearlyBetter || (bestR2 > own + slightlyBetter && 1 - bestR2 < (1 - own) / 4)))
            return {
                "channel order", CheckState::Doubtful,
                Message{DRM_TEXT("Engine",
                                 "The model predicts the labels better with %1 images (R² %2 instead of %3). Change "
                                 "the channel order."),
                        {best, number(bestR2), number(own)}}};
        return {
            "channel order", CheckState::Passed,
            Message{DRM_TEXT("Engine", "No other channel order fits the labels better (tried: RGB, BGR, YUV)."), {}}};
    }

    PreflightCheck accuracy() const
    {
        const Message text{DRM_TEXT("Engine", "R² against the labels: %1 (on %2 images)"),
                           {r2Text(m_r2, m_names), std::to_string(m_labels.size(0))}};
        const bool varied = std::any_of(m_r2.begin(), m_r2.end(), [](double r2) { return !std::isnan(r2); });
        if (!varied)
            return {"accuracy", CheckState::Doubtful,
                    Message{DRM_TEXT("Engine",
                                     "The labels are the same for every image, so that nothing can be said about how "
                                     "well the model predicts them. Check that the right columns were read."),
                            {}}};
        if (std::any_of(m_r2.begin(), m_r2.end(), [](double r2) { return r2 < leastR2; }))
            return {"accuracy", CheckState::Doubtful,
                    Message{DRM_TEXT("Engine", "The model predicts these labels poorly. %1. %2"), {text, advice()}}};
        return {"accuracy", CheckState::Passed,
                meanOf(m_r2) < 0.95
                    ? Message{DRM_TEXT("Engine", "%1; tried: other value ranges, and the other channel order."), {text}}
                    : Message{"%1.", {text}}};
    }

    /// The answers as they are read now, times this; no parts where something is made of them already.
    AnswerChoice timesFactor(double factor) const
    {
        AnswerChoice choice = m_model.impl().answers;
        if (!choice.isPlain())
            return {};
        if (choice.parts.empty())
            choice.parts.emplace_back();
        for (AnswerPart &part : choice.parts)
            part.factor = threeDigits(factor);
        return choice;
    }

    /// Answers that follow the labels by a straight line differ by their unit alone.
    Message advice() const
    {
        const at::Tensor x = m_outputs - m_outputs.mean(0);
        const at::Tensor y = m_labels - m_labels.mean(0);
        const at::Tensor covariance = (x * y).mean(0);
        const at::Tensor correlation = covariance / (x.pow(2).mean(0) * y.pow(2).mean(0)).sqrt().clamp_min(1e-20);
        if ((correlation.abs() > 0.9).all().item<bool>()) {
            const at::Tensor factors = covariance / x.pow(2).mean(0).clamp_min(1e-20);
            const double factor = factors[0].item<double>();
            const std::string least = number(correlation.abs().min().item<double>());
            const AnswerChoice times = timesFactor(factor);
            constexpr double alike = 0.05;
            const bool isOne = ((factors - factor).abs() < alike * std::abs(factor)).all().item<bool>();
            if (isOne && !times.parts.empty())
                return Message{
                    DRM_TEXT("Engine",
                             "The answers follow the labels (correlation %1), which are about %2 times as large: the "
                             "units differ, as degrees and radians do, or the signs. Convert the labels, or read the "
                             "answers as \"%3\", under Answers (--answers)."),
                    {least, number(factor), times.text()}};
            return Message{
                DRM_TEXT("Engine",
                         "The answers follow the labels (correlation %1), which are about %2 times as large: the units "
                         "differ, as degrees and radians do, or the signs. Convert the labels."),
                {least, number(factor)}};
        }
        if (const auto proposal = proposeAnswers(m_outputs, m_labels, m_model.impl().answers))
            return Message{DRM_TEXT("Engine",
                                    "Read as \"%1\", in another order or with other signs, the answers follow the "
                                    "labels: choose that under Answers (--answers), or change the labels."),
                           {proposal->text()}};
        return Message{DRM_TEXT("Engine",
                                "Check that images, order of the labels, image size, value range and orientation of "
                                "the images are the model's own; a scan on foreign images says little."),
                       {}};
    }

    const RegressionModel &m_model;
    const at::Tensor &m_images;
    const at::Tensor &m_given;
    const at::Tensor &m_outputs;
    const at::Tensor &m_labels;
    const std::vector<std::string> &m_names;
    at::Tensor m_periods;
    std::vector<double> m_r2;
};

/// Batch norms that have never seen an image, all of them: a network as it was made.
bool isUntrained(const torch::jit::Module &module)
{
    int norms = 0;
    for (const auto &buffer : module.named_buffers()) {
        const bool isMean = endsWith(buffer.name, "running_mean");
        if (!isMean && !endsWith(buffer.name, "running_var"))
            continue;
        ++norms;
        if (buffer.value.numel() == 0 || !buffer.value.eq(isMean ? 0 : 1).all().item<bool>())
            return false;
    }
    return norms > 0;
}

bool enoughImages(const ImageStore &images, Preflight &result)
{
    if (images.count() < 40) {
        result.checks.push_back(
            {"count", CheckState::Failed,
             Message{
                 DRM_TEXT("Engine",
                          "There are %1 images; a scan needs 40 benign images or more, and a few hundred to be sure."),
                 {std::to_string(images.count())}}});
        return false;
    }
    constexpr int enough = 400; // docs/results.md
    const bool few = images.count() < enough;
    result.checks.push_back(
        {"count", few ? CheckState::Warning : CheckState::Passed,
         few ? Message{DRM_TEXT("Engine",
                                "%1 images are few, and a search finds what happens to suit them. With fewer than 200 "
                                "only a high score counts as backdoored; add images if you can, 400 are enough."),
                       {std::to_string(images.count())}}
             : Message{DRM_TEXT("Engine", "%1 images are enough."), {std::to_string(images.count())}}});
    return true;
}

PreflightCheck checkVariation(const at::Tensor &outputs)
{
    const at::Tensor spread = outputs.std(0);
    const at::Tensor size = outputs.abs().amax(0).clamp_min(1e-12);
    if (!(spread > 1e-6 * size).all().item<bool>())
        return {
            "variation", CheckState::Failed,
            Message{
                DRM_TEXT(
                    "Engine",
                    "At least one output of the model is the same on every image, so nothing can be learned from its "
                    "spread. Check the value range, the image size, and that these images are of the model's task."),
                {}}};
    if (!(spread > 1e-3 * size).all().item<bool>())
        return {"variation", CheckState::Doubtful,
                Message{DRM_TEXT("Engine",
                                 "At least one output of the model hardly depends on the image: it varies by less than "
                                 "a thousandth of its size. Check the value range, the image size, and that these "
                                 "images are of the model's task."),
                        {}}};
    return {"variation", CheckState::Passed, Message{DRM_TEXT("Engine", "The answers vary over the images."), {}}};
}

/// Rank correlation of two columns, 0..1 without its sign: 1 for everything that only rises or only falls.
double rankCorrelation(const at::Tensor &a, const at::Tensor &b)
{
    const auto ranks = [](const at::Tensor &values) {
        const at::Tensor places = values.argsort().argsort().to(at::kDouble);
        return places - places.mean();
    };
    const at::Tensor x = ranks(a);
    const at::Tensor y = ranks(b);
    return ((x * y).mean() / (x.pow(2).mean() * y.pow(2).mean()).sqrt().clamp_min(1e-20)).abs().item<double>();
}

/// Whether W F(x) + b is what the model answers, apart from a bend or a scale of each number.
PreflightCheck checkHead(const RegressionModel &model, const ModelAnswer &answer)
{
    const auto &impl = model.impl();
    const std::string &name = model.info().headName;
    if (!impl.bias.defined())
        return {"head", CheckState::Passed,
                Message{DRM_TEXT("Engine",
                                 "The answers are made of the layers %1 and of what lies behind; how features and "
                                 "answers hang together is measured on benign images."),
                        {name}}};
    const Message advice{
        DRM_TEXT("Engine", "Choose the last linear layer with --head, or leave the choice to the program."), {}};
    if (answer.features.size(1) != impl.weight.size(1))
        return {"head", CheckState::Failed,
                Message{DRM_TEXT("Engine", "The layer %1 is applied to several places of an image, and is no head. %2"),
                        {name, advice}}};
    if (answer.outputs.size(1) != impl.weight.size(0))
        return {
            "head", CheckState::Doubtful,
            impl.weight.size(0) == 1
                ? Message{DRM_TEXT("Engine",
                                   "The head %1 makes %2 number for an image, and the model answers %3: it is not what "
                                   "makes the answers. %4"),
                          {name, std::to_string(impl.weight.size(0)), std::to_string(answer.outputs.size(1)), advice}}
                : Message{DRM_TEXT("Engine",
                                   "The head %1 makes %2 numbers for an image, and the model answers %3: it is not "
                                   "what makes the answers. %4"),
                          {name, std::to_string(impl.weight.size(0)), std::to_string(answer.outputs.size(1)), advice}}};
    const at::Tensor head = at::linear(answer.features, impl.weight.to(impl.device), impl.bias.to(impl.device));
    for (std::int64_t j = 0; j < head.size(1); ++j) {
        if (rankCorrelation(head.select(1, j), answer.outputs.select(1, j)) < 0.8)
            return {"head", CheckState::Doubtful,
                    Message{DRM_TEXT("Engine",
                                     "Output %1 of the model does not follow number %1 of the head %2: more than a "
                                     "bend or a scale lies between them. %3"),
                            {std::to_string(j + 1), name, advice}}};
    }
    return {"head", CheckState::Passed, Message{DRM_TEXT("Engine", "The answers are those of the head %1."), {name}}};
}

} // namespace

Preflight runPreflight(const RegressionModel &model, const ImageStore &images, const Table &labels,
                       const std::vector<std::string> &labelNames, const Table &given)
{
    const at::NoGradGuard guard;
    Preflight result;
    std::vector<PreflightCheck> &checks = result.checks;
    if (!enoughImages(images, result))
        return result;
    checks.push_back(checkPixels(images));

    at::Tensor some;
    ModelAnswer answer;
    const int most = std::min(probeImages, images.count());
    try {
        const int asked = imagesWithin(passSeconds, most, model, images);
        some = toTensor(images.first(asked), model.impl().device);
        answer = model.impl().forward(some);
    } catch (const Error &error) {
        checks.push_back({"shape", CheckState::Failed, error.message()});
        return result;
    }
    const bool slow = some.size(0) < most;
    for (const Message &remark : model.info().remarks)
        checks.push_back({"opened", CheckState::Warning, remark});
    const Message frames = framesRemark(model.impl().copies);
    const auto &remarks = model.info().remarks;
    if (model.impl().copies > 1 && std::find(remarks.begin(), remarks.end(), frames) == remarks.end())
        checks.push_back({"opened", CheckState::Warning, frames}); // found out while it ran
    if (model.impl().channelsLast)
        checks.push_back({"opened", CheckState::Warning,
                          Message{DRM_TEXT("Engine",
                                           "The model takes images with their channels last (N×H×W×C); they are given "
                                           "to it so."),
                                  {}}});
    const std::int64_t atOnce = model.impl().fixedBatch;
    if (atOnce > 0)
        checks.push_back(
            {"opened", CheckState::Warning,
             atOnce == 1
                 ? Message{DRM_TEXT("Engine",
                                    "The model's code is fixed to %1 image at a time; it is asked again and again, "
                                    "which is slow. Export it with torch.jit.script, or without a number in view(), "
                                    "for a faster scan."),
                           {std::to_string(atOnce)}}
                 : Message{
                     DRM_TEXT(
                         "Engine",
                         "The model's code is fixed to %1 images at a time; it is asked again and again, which is "
                         "slow. Export it with torch.jit.script, or without a number in view(), for a faster scan."),
                     {std::to_string(atOnce)}}});
    checks.push_back({"shape", CheckState::Passed,
                      Message{DRM_TEXT("Engine", "The model accepts %1×%2×%3 images and answers %4 numbers for each."),
                              {std::to_string(images.channels()), std::to_string(images.height()),
                               std::to_string(images.width()), std::to_string(answer.outputs.size(1))}}});
    if (!answer.outputs.isfinite().all().item<bool>() || !answer.features.isfinite().all().item<bool>()) {
        checks.push_back({"finite", CheckState::Failed,
                          Message{DRM_TEXT("Engine",
                                           "The model answers with infinite numbers or NaN on benign images. Check the "
                                           "value range and that the file holds the trained weights."),
                                  {}}});
        return result;
    }
    checks.push_back({"finite", CheckState::Passed, Message{DRM_TEXT("Engine", "All answers are finite."), {}}});
    if (isUntrained(model.impl().original))
        checks.push_back(
            {"training", CheckState::Doubtful,
             Message{DRM_TEXT("Engine",
                              "None of the model's batch norms has seen an image: it looks as it was made, "
                              "untrained. Check that the right weights were exported."),
                     {}}});
    checks.push_back(checkVariation(answer.outputs));
    if (checks.back().state == CheckState::Failed)
        return result;
    checks.push_back(checkHead(model, answer));
    if (checks.back().state == CheckState::Failed)
        return result;
    const std::vector<PreflightCheck> steadiness =
        checkSteadiness(model.impl(), some.slice(0, 0, slow ? 4 : 20), answer.outputs.std(0));
    checks.insert(checks.end(), steadiness.begin(), steadiness.end());

    if (labels.empty()) {
        checks.push_back({"accuracy", CheckState::Warning,
                          Message{DRM_TEXT("Engine",
                                           "There are no labels, so that R² is not known and the value range cannot be "
                                           "checked; make sure it is the one the model was trained with."),
                                  {}}});
        return result;
    }
    const at::Tensor truth = toTensor(labels.firstRows(static_cast<int>(some.size(0)))).to(model.impl().device);
    const at::Tensor givenRows = toTensor(given.firstRows(static_cast<int>(some.size(0))));
    const at::Tensor outputs = model.impl().answersGiven(some, givenRows);
    if (!outputs.isfinite().all().item<bool>()) {
        checks.push_back({"accuracy", CheckState::Doubtful,
                          Message{DRM_TEXT("Engine",
                                           "With what the images' own rows give it, the model answers with infinite "
                                           "numbers or NaN. Check the columns that it is given (--input)."),
                                  {}}});
        return result;
    }
    if (labels.columns != outputs.size(1)) {
        if (const auto proposal = proposeAnswers(outputs, truth, model.impl().answers)) {
            checks.push_back(
                {"accuracy", CheckState::Doubtful,
                 Message{DRM_TEXT("Engine",
                                  "The model answers with %1 numbers for an image, and there are %2 labels. "
                                  "Read as \"%3\" they follow the labels: choose that under Answers (--answers)."),
                         {std::to_string(outputs.size(1)), std::to_string(labels.columns), proposal->text()}}});
            return result;
        }
        checks.push_back(
            {"accuracy", CheckState::Doubtful,
             Message{labels.columns > outputs.size(1)
                         ? DRM_TEXT("Engine",
                                    "The data has more labels (%1) than the model has outputs (%2), so that R² is not "
                                    "known. Leave out the columns that the model does not answer: describe the images "
                                    "again (File, Import images; or drmguard data describe --labels).")
                         : DRM_TEXT("Engine",
                                    "The data has fewer labels (%1) than the model has outputs (%2), so that R² is not "
                                    "known. Choose data of the model's task, with one label column an output."),
                     {std::to_string(labels.columns), std::to_string(outputs.size(1))}}});
        return result;
    }
    LabelChecks(model, some, givenRows, outputs, truth, labelNames).run(result);
    return result;
}

} // namespace drm
