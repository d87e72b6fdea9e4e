// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ModelTruth.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// The parameters of a trigger out of a truth file, which may say anything. All throw Error{CorruptFile} where the
/// file does not say what is asked for; ranges are the attack's to check.
class TruthParameters {
public:
    /// Keeps references to both.
    TruthParameters(const std::string &kind, const TriggerParameters &parameters)
        : m_kind(kind)
        , m_parameters(parameters)
    {
    }

    double number(const char *name) const { return numbers(name, 1).front(); }
    int whole(const char *name) const;
    std::uint32_t seed(const char *name) const;
    std::array<float, 3> colour(const char *name) const;

private:
    const std::vector<double> &numbers(const char *name, std::size_t count) const;

    const std::string &m_kind;
    const TriggerParameters &m_parameters;
};

} // namespace drm
