// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/record/ModelInfo.h"

#include <string>
#include <utility>
#include <vector>

namespace drm {

/// The head cannot be told; one of the candidates' names has to go into ModelOptions::head.
class HeadChoiceError : public Error {
public:
    HeadChoiceError(const Message &message, const std::string &path, std::vector<HeadCandidate> candidates)
        : Error(ErrorKind::UnsuitableModel, message, path)
        , m_candidates(std::move(candidates))
    {
    }

    const std::vector<HeadCandidate> &candidates() const { return m_candidates; }

private:
    std::vector<HeadCandidate> m_candidates;
};

} // namespace drm
