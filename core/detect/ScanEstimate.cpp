// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ScanEstimate.h"

#include "core/base/Error.h"
#include "core/base/ProcessMemory.h"
#include "core/detect/DetectionMethod.h"
#include "core/detect/ProbeSearch.h"
#include "core/model/PassTime.h"
#include "core/search/BenignSet.h"
#include "core/search/Budget.h"
#include "core/torch/ThreadCount.h"

#include <ATen/ATen.h>
#include <c10/core/Allocator.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace drm {

namespace {

constexpr double bytesPerMib = 1024.0 * 1024.0;

/// Follows what tensors of this thread take, while in scope.
class MemoryWatch {
public:
    MemoryWatch()
        : m_counter(std::make_shared<Counter>())
        , m_guard(c10::DebugInfoKind::PROFILER_STATE, m_counter)
    {
    }

    double peakBytes() const { return static_cast<double>(m_counter->peak); }

private:
    struct Counter : c10::MemoryReportingInfoBase {
        // LibTorch 1.x calls the first, 2.x the second; neither says `override`, because only one does.
        void reportMemoryUsage(void *, std::int64_t bytes, std::int64_t, std::int64_t, c10::Device) { count(bytes); }
        void reportMemoryUsage(void *, std::int64_t bytes, std::size_t, std::size_t, c10::Device) { count(bytes); }
        bool memoryProfilingEnabled() const override { return true; }

        void count(std::int64_t bytes)
        {
            now += bytes;
            peak = std::max(peak, now);
        }

        std::int64_t now = 0;
        std::int64_t peak = 0;
    };

    std::shared_ptr<Counter> m_counter;
    c10::DebugInfoGuard m_guard;
};

struct PassCost {
    double secondsAnImage = 0; ///< forward and back
    double bytesAnImage = 0;
};

/// A whole batch would take seconds for a large model, so it tries eight images; where a first pass with two is slow,
/// it stays with these and repeats less, so that the answer comes within a few seconds all the same.
PassCost tryModel(const RegressionModel &model, const ImageStore &images)
{
    constexpr double slow = 0.1; ///< seconds, forward
    constexpr double enough = 0.5; ///< seconds, of timed passes
    using Clock = std::chrono::steady_clock;
    const auto since = [](Clock::time_point begin) {
        return std::chrono::duration<double>(Clock::now() - begin).count();
    };
    const RegressionModel::Impl &impl = model.impl();
    at::Tensor x = toTensor(images.first(2), impl.device);
    const Clock::time_point begin = Clock::now();
    ModelAnswer known;
    {
        const at::NoGradGuard guard;
        known = impl.forward(x);
        if (since(begin) < slow) {
            x = toTensor(images.first(8), impl.device);
            known = impl.forward(x);
        }
    }
    const Precision precision = impl.searchPrecision(x, known.outputs.var(0));
    x.requires_grad_();
    const auto pass = [&] {
        impl.forward(x, precision).outputs.var(0).sum().backward();
        x.grad().sum().item<float>(); // waits for an accelerator, which works on while we measure
    };
    pass(); // the first one compiles and reserves
    PassCost trial;
    const auto count = static_cast<double>(x.size(0));
    {
        const MemoryWatch watch;
        pass();
        trial.bytesAnImage = watch.peakBytes() / count;
    }
    const Clock::time_point start = Clock::now();
    int passes = 0;
    do {
        pass();
        ++passes;
    } while (passes < 3 && since(start) < enough);
    trial.secondsAnImage = since(start) / passes / count;
    return trial;
}

} // namespace

std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, int channels, int height, int width)
{
    const BudgetPlan budget = BudgetPlan::of(params.budget, params.objective);
    std::vector<std::pair<std::string, double>> parts;
    double look = 0;
    for (const auto &search : detectionMethod(params.method).searches(params)) {
        for (const auto &part : search->plannedWork(params, budget, {channels, height, width}))
            parts.push_back(part);
        look = std::max(look, search->workOfLook(params, budget));
    }
    for (int i = 1; i < budget.looks && look > 0; ++i)
        parts.emplace_back(anotherLook, look);
    return parts;
}

int largestBatch(const ScanParams &params)
{
    const BudgetPlan budget = BudgetPlan::of(params.budget, params.objective);
    int largest = 0;
    for (const auto &search : detectionMethod(params.method).searches(params))
        largest = std::max(largest, search->largestBatch(params, budget));
    return largest;
}

ScanEstimate estimateScan(const RegressionModel &model, const ImageStore &images, const ScanParams &params)
{
    const ThreadCount threads(params.threads);
    const PassCost trial = tryModel(model, images);
    double work = 0;
    double probe = 0;
    for (const auto &[name, amount] : plannedWork(params, images.channels(), images.height(), images.width())) {
        work += amount;
        probe += name == ProbeSearch::hypothesis() ? amount : 0;
    }
    ScanEstimate estimate;
    estimate.seconds = work * trial.secondsAnImage / 3;
    const std::vector<std::string> asked = hypothesesOf(params);
    const bool isJudged = std::find(asked.begin(), asked.end(), ProbeSearch::hypothesis()) != asked.end();
    estimate.probeSeconds =
        isJudged && probe > 0 && !params.complete ? probe * trial.secondsAnImage / 3 : estimate.seconds;
    // Of the images with a trigger, and what goes back through it; a network that makes the trigger keeps the most.
    constexpr double triggerCopies = 12;
    const double imageBytes = static_cast<double>(images.imageSize() * sizeof(float));
    const double judged = 128 * trial.bytesAnImage; // held-out images pass forward in parts of 128
    const double searched = largestBatch(params) * (trial.bytesAnImage + triggerCopies * imageBytes);
    const double more = (BenignImages::bytesTogether(images) + std::max(judged, searched)) / bytesPerMib;
    estimate.memoryMib = std::max(peakResidentMib(), residentMib() + more);
    const double available = availableMib();
    if (model.impl().device.is_cpu() && more > available)
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine",
                                     "This scan would take about %1 MiB more memory, and %2 MiB are free. Use a "
                                     "smaller batch, a smaller image size or the quick budget."),
                            {std::to_string(std::lround(more)), std::to_string(std::lround(available))}});
    return estimate;
}

} // namespace drm
