// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/ScanChoices.h"

namespace drm {

std::vector<std::string> ScanChoices::written(const std::vector<std::string> &asked) const
{
    std::vector<std::string> names;
    for (const std::string &name : asked) {
        if (name != "default") {
            names.push_back(name);
            continue;
        }
        for (const Hypothesis &hypothesis : hypotheses)
            if (hypothesis.byDefault)
                names.push_back(hypothesis.name);
    }
    return names;
}

} // namespace drm
