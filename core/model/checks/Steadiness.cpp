// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks/Steadiness.h"

#include "core/base/Text.h"
#include "core/model/graph/GraphHabits.h"

#include <torch/torch.h>

#include <array>
#include <optional>

namespace drm {

namespace {

constexpr double mostDifference = 0.01; ///< in benign deviations: more than float32 rounding ever gives
constexpr double mostRoundingDifference = 0.25; ///< of answers to pixels that differ by half a step of 255

/// Each image with a square, an eighth of its height and at least 3 pixels, in one of its corners.
at::Tensor withSquares(const at::Tensor &images)
{
    static const std::array<std::array<float, 3>, 5> colours{{{1, 1, 1}, {0, 0, 0}, {1, 1, 0}, {1, 0, 0}, {0, 0, 1}}};
    at::Tensor result = images.clone();
    const std::int64_t side = std::max<std::int64_t>(3, images.size(2) / 8);
    for (std::int64_t i = 0; i < images.size(0); ++i) {
        const auto &colour = colours[static_cast<std::size_t>(i / 4) % colours.size()];
        const bool bottom = i % 4 >= 2;
        const bool right = i % 2 == 1;
        for (std::int64_t c = 0; c < images.size(1); ++c) {
            at::Tensor plane = result[i][c];
            plane = bottom ? plane.slice(0, -side) : plane.slice(0, 0, side);
            plane = right ? plane.slice(1, -side) : plane.slice(1, 0, side);
            plane.fill_(colour[static_cast<std::size_t>(c) % 3]);
        }
    }
    return result;
}

class SteadinessCheck {
public:
    SteadinessCheck(const RegressionModel::Impl &impl, const at::Tensor &images, const at::Tensor &deviation)
        : m_impl(impl)
        , m_images(at::cat({images, withSquares(images)}).contiguous(at::MemoryFormat::ChannelsLast))
        , m_scale(deviation.clamp_min(1e-12))
    {
    }

    std::vector<PreflightCheck> run()
    {
        checkCode();
        m_answers = answers(m_images);
        if (checkRepetition()) { // else everything that follows differs anyway
            checkBatches();
            checkGradient();
            checkRounding();
            checkFrozen();
        }
        return std::move(m_checks);
    }

private:
    at::Tensor answers(const at::Tensor &images) const { return m_impl.forward(images).outputs.detach(); }

    /// The largest difference of two tables of answers, in benign deviations, beside what float32 rounds away.
    double difference(const at::Tensor &a, const at::Tensor &b) const
    {
        if (a.sizes() != b.sizes())
            return std::numeric_limits<double>::infinity();
        const at::Tensor unequal = ((a - b).abs() - 2e-5 * b.abs()) / m_scale;
        const at::Tensor same = a.isfinite().logical_and(b.isfinite());
        return at::where(same, unequal, at::full_like(unequal, 1e6)).max().item<double>();
    }

    /// Adds the check; true if it passed.
    bool judge(const char *name, double found, double limit, const Message &good, const Message &bad)
    {
        const bool passed = found <= limit;
        const Message difference{DRM_TEXT("Engine",
                                          "%1 (by up to %2 benign deviations). A search and a real use may then meet "
                                          "two different models; ask its author."),
                                 {bad, formatNumber(found, 2)}};
        m_checks.push_back({name, passed ? CheckState::Passed : CheckState::Doubtful, passed ? good : difference});
        return passed;
    }

    void checkCode()
    {
        std::vector<Message> found = unsteadyHabits(*m_impl.graph);
        if (!found.empty()) {
            found.push_back({DRM_TEXT("Engine",
                                      "What is searched may not be what is used; ask its author for a model whose "
                                      "answer hangs on the image alone."),
                             {}});
            m_checks.push_back({"code", CheckState::Doubtful, joined(found)});
        } else if (asksForGradient(*m_impl.graph)) {
            m_checks.push_back(
                {"code", CheckState::Warning,
                 Message{
                     DRM_TEXT("Engine",
                              "The model's code asks whether a gradient is wanted; some library layers do, for speed."),
                     {}}});
        }
    }

    bool checkRepetition()
    {
        return judge("randomness", difference(answers(m_images), m_answers), mostDifference,
                     Message{DRM_TEXT("Engine", "Two passes over the same images give the same answers."), {}},
                     Message{DRM_TEXT("Engine",
                                      "Two passes over the same images give different answers: the model draws random "
                                      "numbers or keeps a memory"),
                             {}});
    }

    void checkBatches()
    {
        std::vector<at::Tensor> alone;
        for (const at::Tensor &image : m_images.split(1))
            alone.push_back(answers(image));
        const at::Tensor order = at::arange(m_images.size(0) - 1, -1, -1, m_images.options().dtype(at::kLong));
        const double single = difference(at::cat(alone), m_answers);
        const double turned = difference(answers(m_images.index_select(0, order)).index_select(0, order), m_answers);
        judge("batch", std::max(single, turned), mostDifference,
              Message{DRM_TEXT("Engine", "An image is answered alike alone and in a batch."), {}},
              single > turned
                  ? Message{DRM_TEXT("Engine", "An image is answered differently alone than in a batch"), {}}
                  : Message{DRM_TEXT("Engine", "The answer to an image changes with its place in the batch"), {}});
    }

    void checkGradient()
    {
        const at::AutoGradMode gradient(true);
        const at::Tensor x = m_images.detach().clone().requires_grad_(true);
        judge("gradient", difference(answers(x), m_answers), mostDifference,
              Message{DRM_TEXT("Engine", "The answers are the same with a gradient and without."), {}},
              Message{DRM_TEXT("Engine", "The answers differ where a gradient is wanted"), {}});
    }

    void checkRounding()
    {
        const at::Tensor rounded = (m_images * 255).round() / 255;
        judge("rounding", difference(answers(rounded), m_answers), mostRoundingDifference,
              Message{DRM_TEXT("Engine", "Rounding the pixels to 8 bits hardly changes the answers."), {}},
              Message{DRM_TEXT("Engine", "Rounding the pixels to 8 bits changes the answers"), {}});
    }

    void checkFrozen()
    {
        std::optional<Message> missing;
        double found = 0;
        const auto compare = [&](const torch::jit::Module &module, const Message &what) {
            const auto expected = m_impl.answersOf(module, m_images);
            if (expected)
                found = std::max(found, difference(*expected, m_answers));
            else
                missing = what;
        };
        compare(m_impl.original,
                Message{DRM_TEXT("Engine",
                                 "The model does not run as it was loaded on this machine, so that its own answers "
                                 "could not be compared."),
                        {}});
        // Answers in short numbers differ by their own rounding.
        const bool isShort = !m_impl.numberType.empty() && m_impl.numberType != "float64";
        if (m_impl.asSaved)
            compare(*m_impl.asSaved,
                    Message{DRM_TEXT("Engine",
                                     "The model does not run in its own number type on this machine, so that its own "
                                     "answers could not be compared."),
                            {}});
        if (!judge("frozen graph", found, isShort ? 10 * mostDifference : mostDifference,
                   Message{DRM_TEXT("Engine", "The simplified graph answers as the model does."), {}},
                   Message{DRM_TEXT("Engine",
                                    "The simplified graph that is searched answers differently than the model itself"),
                           {}}))
            return;
        if (missing)
            m_checks.back() = {"frozen graph", CheckState::Warning, *missing};
    }

    const RegressionModel::Impl &m_impl;
    at::Tensor m_images;
    at::Tensor m_scale;
    at::Tensor m_answers;
    std::vector<PreflightCheck> m_checks;
};

} // namespace

std::vector<PreflightCheck> checkSteadiness(const RegressionModel::Impl &impl, const at::Tensor &images,
                                            const at::Tensor &deviation)
{
    const at::NoGradGuard guard;
    return SteadinessCheck(impl, images, deviation).run();
}

} // namespace drm
