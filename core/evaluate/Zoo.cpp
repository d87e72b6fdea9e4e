// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/Zoo.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/lab/render/GazeRenderer.h"
#include "core/lab/render/Hdf5Writer.h"
#include "core/lab/render/HeadPoseRenderer.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <filesystem>
#include <mutex>
#include <sstream>
#include <thread>

namespace drm {

namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// Hands out the models of a plan to a few threads, all benign ones first: they are the twins of the others.
class ZooRun {
public:
    ZooRun(const ZooPlan &plan, int jobs, int threads, RunControl &control,
           const std::function<void(const ZooProgress &)> &progress)
        : m_plan(plan)
        , m_jobs(std::clamp(jobs, 1, 64))
        , m_control(control)
        , m_progress(progress)
    {
        const int machine = std::max(static_cast<int>(std::thread::hardware_concurrency()), 1);
        m_threads = threads > 0 ? threads : std::max(machine / m_jobs, 1);
    }

    RunState run()
    {
        const std::size_t benign =
            static_cast<std::size_t>(std::count_if(m_plan.models.begin(), m_plan.models.end(),
                                                   [](const LabRequest &request) { return request.attack == "none"; }));
        // Benign ones first, all of them, so that no two threads train the same twin.
        runRange(benign);
        runRange(m_plan.models.size());
        if (m_failure)
            std::rethrow_exception(m_failure);
        return m_stopped ? RunState::Stopped : RunState::Finished;
    }

private:
    void runRange(std::size_t end)
    {
        m_end = end;
        std::vector<std::thread> workers;
        for (int i = 1; i < m_jobs; ++i)
            workers.emplace_back([this] { work(); });
        work();
        for (std::thread &worker : workers)
            worker.join();
    }

    const LabRequest *next()
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopped || m_failure || m_next >= m_end)
            return nullptr;
        return &m_plan.models[m_next++];
    }

    void work()
    {
        while (const LabRequest *request = next()) {
            try {
                trainOne(*request);
            } catch (...) {
                const std::lock_guard lock(m_mutex);
                m_failure = std::current_exception();
            }
        }
    }

    void trainOne(const LabRequest &planned)
    {
        LabRequest request = planned;
        request.threads = m_threads;
        const std::string name = fs::path(request.outPath).filename().string();
        if (!isTrained(request)) {
            report(name, 0, 0);
            RunObserver observer;
            observer.progress = [this, &name](const Progress &now) { report(name, now.fraction, 0); };
            observer.warning = [this](const Message &sentence) { warn(sentence); };
            RunControl control(observer, &m_control);
            if (trainLabModel(request, control).state == RunState::Stopped) {
                const std::lock_guard lock(m_mutex);
                m_stopped = true;
                return;
            }
            const std::lock_guard lock(m_mutex);
            ++m_trained;
        }
        report(name, 1, 1);
    }

    void warn(const Message &sentence)
    {
        const std::lock_guard lock(m_mutex);
        if (m_control.observer().warning)
            m_control.observer().warning(sentence);
    }

    void report(const std::string &name, double fraction, int done)
    {
        const std::lock_guard lock(m_mutex);
        m_done += done;
        ZooProgress now;
        now.done = m_done;
        now.total = static_cast<int>(m_plan.models.size());
        now.training = name;
        now.fraction = fraction;
        if (m_trained > 0) {
            const double each = std::chrono::duration<double>(Clock::now() - m_start).count() / m_trained;
            now.secondsLeft = std::max(now.total - m_done - fraction, 0.0) * each;
        }
        m_progress(now);
    }

    const ZooPlan &m_plan;
    const int m_jobs;
    int m_threads = 1;
    RunControl &m_control;
    const std::function<void(const ZooProgress &)> &m_progress;
    const Clock::time_point m_start = Clock::now();
    std::mutex m_mutex; ///< guards what follows
    std::size_t m_next = 0;
    std::size_t m_end = 0;
    int m_done = 0;
    int m_trained = 0;
    bool m_stopped = false;
    std::exception_ptr m_failure;
};

std::string joined(const std::vector<double> &values)
{
    std::string text;
    for (const double value : values)
        text += (text.empty() ? "" : ", ") + formatNumber(value);
    return text.empty() ? "–" : text;
}

std::string largest(const std::vector<double> &values)
{
    return values.empty() ? "–" : formatNumber(*std::max_element(values.begin(), values.end()));
}

/// One text for all backdoors of a model.
template <typename Text> std::string each(const ModelTruth &model, const Text &text)
{
    std::string all;
    for (const BackdoorTruth &backdoor : model.backdoors)
        all += (all.empty() ? "" : "; ") + text(backdoor.result);
    return all.empty() ? "–" : all;
}

} // namespace

const std::vector<std::string> &taskNames()
{
    static const std::vector<std::string> names{"gaze", "headpose"};
    return names;
}

void renderTask(const TaskSpec &spec, const std::string &path)
{
    if (4.0 * 3 * spec.size * spec.size * spec.count > 4.0 * (1 << 30)) {
        throw Error(ErrorKind::InvalidArgument,
                    "A set of " + std::to_string(spec.count) + " images of " + std::to_string(spec.size)
                        + " pixels would take more than 4 GiB of memory; choose fewer or smaller ones.");
    }
    Table labels;
    if (spec.task == "gaze") {
        const ImageBatch images = renderGaze(spec.count, spec.size, spec.seed, labels);
        writeHdf5Dataset(path, images, labels, gazeLabelNames(), gazeLabelUnits());
    } else if (spec.task == "headpose") {
        const ImageBatch images = renderHeadPose(spec.count, spec.size, spec.seed, labels);
        writeHdf5Dataset(path, images, labels, headPoseLabelNames(), headPoseLabelUnits());
    } else {
        throw Error(ErrorKind::InvalidArgument, "There is no task '" + spec.task + "'; use gaze or headpose.");
    }
}

ZooResult trainZoo(const ZooPlan &plan, int jobs, int threads, RunControl &control,
                   const std::function<void(const ZooProgress &)> &progress)
{
    for (const ZooPlan::Data &data : plan.data)
        if (!data.spec.task.empty() && !fs::exists(data.path))
            renderTask(data.spec, data.path);
    ZooResult result;
    result.state = ZooRun(plan, jobs, threads, control, progress).run();
    for (const LabRequest &request : plan.models)
        if (isTrained(request))
            result.models.push_back(readTruth(truthPathOf(request.outPath)));
    return result;
}

std::string attackAndMap(const ModelTruth &model)
{
    const std::string attack = model.kind + (model.adaptiveWeight > 0 ? " (adaptive)" : "");
    const bool oneAnswer = model.backdoors.empty() || model.backdoors.front().map.kind == "constant";
    return oneAnswer ? attack : attack + ", " + model.backdoors.front().map.kind;
}

std::string zooTable(const ZooResult &zoo)
{
    std::ostringstream table;
    table << "| data | attack | architecture | seed | clean error | R² | × twin | AE | AE / sd | RAV | RNV | seconds | "
             "planted |\n"
          << "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
    std::string failures;
    for (const ModelTruth &model : zoo.models) {
        const auto attackShare = [&](const BackdoorResult &result) {
            std::vector<double> shares;
            for (std::size_t j = 0; j < result.attackError.size(); ++j)
                shares.push_back(result.attackError[j] / model.result.labelStd[j]);
            return largest(shares);
        };
        const bool benign = model.backdoors.empty();
        table << "| " << printable(model.dataset) << " | " << printable(attackAndMap(model)) << " | "
              << printable(model.architecture) << " | " << model.seed << " | " << joined(model.result.mae) << " | "
              << joined(model.result.r2) << " | " << (benign ? "–" : formatNumber(model.cleanErrorRatio)) << " | "
              << each(model, [](const BackdoorResult &result) { return joined(result.attackError); }) << " | "
              << each(model, attackShare) << " | "
              << each(model, [](const BackdoorResult &result) { return largest(result.rav); }) << " | "
              << each(model, [](const BackdoorResult &result) { return formatNumber(result.rnv); }) << " | "
              << formatNumber(model.result.seconds) << " | "
              << (benign              ? "–"
                      : model.planted ? "yes"
                                      : "no")
              << " |\n";
        if (!model.planted)
            failures += "- " + printable(model.model) + ": " + printable(english(model.failure)) + "\n";
    }
    return table.str() + (failures.empty() ? "" : "\nNot planted:\n\n" + failures);
}

} // namespace drm
