// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ScanEstimate.h"

#include "core/base/Error.h"
#include "core/torch/ThreadCount.h"
#include "core/search/BenignSet.h"
#include "core/search/Budget.h"
#include "core/detect/Decision.h"
#include "core/search/Probe.h"
#include "core/model/PassTime.h"

#include <ATen/ATen.h>
#include <c10/core/Allocator.h>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <limits>

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

struct Trial {
    double secondsAnImage = 0; ///< forward and back
    double bytesAnImage = 0;
};

/// A whole batch would take seconds for a large model, so it tries eight images; where a first pass with two is slow,
/// it stays with these and repeats less, so that the answer comes within a few seconds all the same.
Trial tryModel(const RegressionModel &model, const ImageBatch &images)
{
    constexpr double slow = 0.1; ///< seconds, forward
    constexpr double enough = 0.5; ///< seconds, of timed passes
    using Clock = std::chrono::steady_clock;
    const auto since = [](Clock::time_point begin) {
        return std::chrono::duration<double>(Clock::now() - begin).count();
    };
    const RegressionModel::Impl &impl = model.impl();
    at::Tensor x = toTensor(firstImages(images, 2), impl.device);
    const Clock::time_point begin = Clock::now();
    ModelAnswer known;
    {
        const at::NoGradGuard guard;
        known = impl.forward(x);
        if (since(begin) < slow) {
            x = toTensor(firstImages(images, 8), impl.device);
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
    Trial trial;
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

/// MiB that programs may still take; infinite where the system does not say.
double availableMib()
{
    std::ifstream file("/proc/meminfo");
    for (std::string key; file >> key;) {
        double kib = 0;
        file >> kib;
        if (key == "MemAvailable:")
            return kib / 1024;
        file.ignore(64, '\n');
    }
    return std::numeric_limits<double>::infinity();
}

bool asked(const ScanParams &params, const std::string &name)
{
    const std::vector<std::string> searches = searchesOf(params);
    return std::find(searches.begin(), searches.end(), name) != searches.end();
}

} // namespace

std::vector<std::pair<std::string, double>> plannedWork(const ScanParams &params, int channels, int height, int width)
{
    const BudgetPlan budget = BudgetPlan::of(params.budget);
    std::vector<std::pair<std::string, double>> parts;
    if (asked(params, "probe") || asked(params, "patch"))
        parts.emplace_back(
            "probe", 2.0 * ProbeSettings{}.coarseImages * Probe::squares(channels, height, width, budget.probeStep));
    double dearestNull = 0;
    for (const std::string &name : families()) {
        if (!asked(params, name))
            continue;
        const double steps = name == "input-aware" ? 5 : 3; // its networks cost nearly as much as the model
        parts.emplace_back(name, steps * budget.freeBatch(name, params.batchSize) * budget.iterations);
        const double null = (steps + 1) * budget.nullBatch(params.batchSize) * budget.nullIterations;
        parts.emplace_back(name + "-null", null);
        dearestNull = std::max(dearestNull, null);
    }
    if (asked(params, "generative"))
        parts.emplace_back("generative", 8.0 * params.batchSize * budget.generativeIterations);
    if (asked(params, "featurere"))
        parts.emplace_back("featurere", 8.0 * params.batchSize * budget.generativeIterations);
    if (asked(params, "neural-cleanse"))
        parts.emplace_back("neural-cleanse", 4.0 * budget.cleanseBatch(params.batchSize) * budget.cleanseIterations);
    for (int look = 1; look < budget.looks && dearestNull > 0; ++look)
        parts.emplace_back(anotherLook, dearestNull);
    return parts;
}

int largestBatch(const ScanParams &params)
{
    const BudgetPlan budget = BudgetPlan::of(params.budget);
    int largest = 0;
    for (const std::string &name : families()) {
        if (asked(params, name))
            largest = std::max({largest, budget.freeBatch(name, params.batchSize), budget.nullBatch(params.batchSize)});
    }
    if (asked(params, "neural-cleanse"))
        largest = std::max(largest, budget.cleanseBatch(params.batchSize));
    // The U-Net keeps about five times what a slim model keeps of an image.
    const bool drawn = asked(params, "generative") || asked(params, "featurere");
    return drawn ? std::max(largest, 5 * params.batchSize) : largest;
}

ScanEstimate estimateScan(const RegressionModel &model, const ImageBatch &images, const ScanParams &params)
{
    const ThreadCount threads(params.threads);
    const Trial trial = tryModel(model, images);
    double work = 0;
    for (const auto &[name, amount] : plannedWork(params, images.channels, images.height, images.width))
        work += amount;
    ScanEstimate estimate;
    estimate.seconds = work * trial.secondsAnImage / 3;
    const double copies = 3.0 * static_cast<double>(images.pixels.size() * sizeof(float));
    const double judged = 128.0 * trial.bytesAnImage; // held-out images pass forward in chunks of 128
    estimate.memoryMib = 250 + (copies + std::max(judged, largestBatch(params) * trial.bytesAnImage)) / bytesPerMib;
    const double available = availableMib();
    if (model.impl().device.is_cpu() && estimate.memoryMib > available)
        throw Error(ErrorKind::InvalidArgument,
                    "This scan would take about " + std::to_string(std::lround(estimate.memoryMib))
                        + " MiB of memory, and " + std::to_string(std::lround(available))
                        + " MiB are free. Use a smaller batch, a smaller image size or the quick budget.");
    return estimate;
}

} // namespace drm
