// SPDX-License-Identifier: GPL-3.0-or-later
// One search on one model, timed: the counterpart of a plain PyTorch program with the same options.
#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/search/Search.h"
#include "core/torch/ProcessSetup.h"
#include "core/torch/StopScope.h"
#include "core/torch/ThreadCount.h"
#include "core/triggers/TriggerFamily.h"

#include <ATen/CPUGeneratorImpl.h>

#include <CLI/CLI.hpp>

#include <chrono>
#include <cstdio>
#include <memory>
#include <numeric>
#include <sys/resource.h>

int main(int argc, char **argv)
{
    std::string modelPath;
    std::string dataPath;
    std::string hypothesisName = "patch";
    int iterations = 200;
    int batch = 64;
    int count = 150;
    int size = 64;
    int threads = 2;
    CLI::App app{"Times the iterations of one trigger search"};
    app.add_option("--model", modelPath)->required();
    app.add_option("--data", dataPath)->required();
    app.add_option("--hypothesis", hypothesisName)->check(CLI::IsMember({"patch", "additive", "warp", "generative"}));
    app.add_option("--iterations", iterations);
    app.add_option("--batch", batch);
    app.add_option("--count", count);
    app.add_option("--size", size);
    app.add_option("--threads", threads);
    CLI11_PARSE(app, argc, argv);
    try {
        const drm::ThreadCount threadCount(threads);
        const drm::RunControl control;
        const drm::StopScope stop(control);
        const auto data = drm::openDataset(dataPath);
        const auto model = drm::openModel(modelPath, drm::ModelOptions());
        drm::ImageStore images;
        for (std::int64_t i = std::max<std::int64_t>(0, data->size() - count); i < data->size(); i += 64) {
            std::vector<std::int64_t> part(static_cast<std::size_t>(std::min<std::int64_t>(64, data->size() - i)));
            std::iota(part.begin(), part.end(), i);
            images.append(data->read(part, {3, size, size}));
        }
        const drm::BenignSet benign = drm::BenignSet::of(*model, images);
        rusage benignUsage{};
        getrusage(RUSAGE_SELF, &benignUsage);
        at::Generator generator = at::make_generator<at::CPUGeneratorImpl>(0);
        const auto hypothesis = drm::triggerFamily(hypothesisName)
                                    .make({std::vector<drm::SquareStart>(1), benign.train.first(1), generator, 2.0,
                                           benign.searchPrecision});
        drm::SearchSettings settings;
        settings.iterations = iterations;
        settings.batch = batch;
        settings.patience = iterations;
        drm::Search search(*model, benign, *hypothesis, settings, generator);
        const auto start = std::chrono::steady_clock::now();
        while (!search.finished())
            search.step();
        const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        const drm::LaneBest &best = search.best().front();
        rusage usage{};
        getrusage(RUSAGE_SELF, &usage);
        std::printf("{\"hypothesis\": \"%s\", \"precision\": \"%s\", \"found\": %s, \"cost\": %g, "
                    "\"ms_per_iteration\": %.2f, \"peak_mib_before\": %ld, \"peak_mib\": %ld}\n",
                    hypothesisName.c_str(), drm::toString(benign.searchPrecision), best.found ? "true" : "false",
                    best.cost, 1000 * took / iterations, benignUsage.ru_maxrss / 1024, usage.ru_maxrss / 1024);
        return 0;
    } catch (const drm::Error &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 3;
    }
}
