// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ScanOptions.h"

#include "core/detect/DetectionMethod.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>

namespace drm {

std::string isSeed(const std::string &text)
{
    std::uint64_t seed = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), seed);
    return error == std::errc() && end == text.data() + text.size() ? "" : text + " is no whole number of 0 or more";
}

void ScanOptions::addObjective(CLI::App &app, ScanParams &params)
{
    app.add_option_function<std::string>(
           "--objective", [&params](const std::string &name) { params.objective = objectiveFromString(name); },
           "What triggered answers shall do: follow any map of the benign ones, or become one, as the paper has it")
        ->check(CLI::IsMember({toString(Objective::Maps), toString(Objective::Gathered)}))
        ->type_name("NAME")
        ->default_str(toString(params.objective));
}

void ScanOptions::addTo(CLI::App &app, ScanParams &params)
{
    app.add_option("--hypotheses", m_hypotheses,
                   "Searches to run, in this order, separated by commas; default: those that suit most "
                   "models; all: every one of "
                       + CLI::detail::join(hypothesisNames()))
        ->delimiter(',')
        ->type_name("LIST")
        ->capture_default_str();
    app.add_option("--method", m_method,
                   "drmguard: all hypotheses asked for, each held against its null; published: the paper's objective "
                   "and threshold, the generative search alone; neural-cleanse, featurere: for regression, to compare "
                   "with")
        ->check(CLI::IsMember(detectionMethodNames()))
        ->type_name("NAME")
        ->capture_default_str();
    app.add_option("--rav-weight", params.ravWeight,
                   "Weight of the RAV term; with --method published, times the paper's")
        ->check(CLI::Range(0.0, 1000.0))
        ->type_name("X")
        ->capture_default_str();
    app.add_option("--consistency-weight", params.consistencyWeight,
                   "How strongly the generative search is kept from another trigger for each image")
        ->check(CLI::Range(0.0, 1000.0))
        ->type_name("X")
        ->capture_default_str();
    addObjective(app, params);
    app.add_option("--attention-momentum", params.attentionMomentum,
                   "Momentum of the attention map of --method published; 1: no attention map")
        ->check(CLI::Range(0.0, 1.0))
        ->type_name("X")
        ->capture_default_str();
    app.add_flag("--complete", params.complete, "Run every hypothesis even after one has settled the verdict");
    app.add_option("--budget", m_budget, "How much work: quick, standard or thorough")
        ->check(CLI::IsMember({"quick", "standard", "thorough"}))
        ->type_name("NAME")
        ->capture_default_str();
    app.add_option("--seed", params.seed, "Seed of everything random")
        ->check(isSeed)
        ->type_name("N")
        ->capture_default_str();
    app.add_option("--max-images", params.maxImages, "Images drawn at random, 40 or more")
        ->check(CLI::Range(40, 1000000))
        ->type_name("N")
        ->capture_default_str();
}

void ScanOptions::apply(ScanParams &params) const
{
    params.budget = budgetFromString(m_budget);
    params.method = m_method;
    params.hypotheses = m_hypotheses == std::vector<std::string>{"all"} ? hypothesisNames() : m_hypotheses;
    params.hypotheses = hypothesesOf(params);
    const std::vector<std::string> &names = params.hypotheses;
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (std::find(hypothesisNames().begin(), hypothesisNames().end(), *name) == hypothesisNames().end())
            throw CLI::ValidationError("--hypotheses",
                                       "there is no '" + *name + "'; use all, or some of "
                                           + CLI::detail::join(hypothesisNames()));
        if (std::find(names.begin(), name, *name) != name)
            throw CLI::ValidationError("--hypotheses", *name + " is named twice");
    }
}

} // namespace drm
