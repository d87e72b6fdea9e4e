// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace drm {

/// For CLI::Option::check: CLI11 itself takes "-1" for the largest of all seeds. Empty: no objection.
std::string isSeed(const std::string &text);

/// The options of a scan that more than one subcommand has: --hypotheses, --method, --complete, weights, --budget,
/// --seed, --max-images.
class ScanOptions {
public:
    /// --objective alone.
    static void addObjective(CLI::App &app, ScanParams &params);
    /// The options refer to members of this object and of `params`.
    void addTo(CLI::App &app, ScanParams &params);
    /// Puts hypotheses, method and budget into `params`. Throws CLI::ValidationError for names that do not exist or
    /// come twice.
    void apply(ScanParams &params) const;

private:
    std::string m_budget = "standard";
    std::string m_method = "drmguard";
    std::vector<std::string> m_hypotheses = ScanParams{}.hypotheses;
};

} // namespace drm
