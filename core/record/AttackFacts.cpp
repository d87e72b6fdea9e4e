// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/AttackFacts.h"

#include "core/base/Text.h"

#include <algorithm>
#include <cmath>

namespace drm {

bool AttackKnob::accepts(const KnobValue &value) const
{
    return value.size() == numbers()
        && std::all_of(
               value.begin(), value.end(),
               [this](double number) {
                   return number >= low && number <= high && (!isWhole() || std::floor(number) == number);
               });
}

std::string AttackKnob::acceptedText() const
{
    const std::string what = numbers() > 1 ? std::to_string(numbers()) + " numbers"
        : isWhole()                        ? "a whole number"
                                           : "a number";
    return what + " of " + formatNumber(low, 6) + " to " + formatNumber(high, 6);
}

} // namespace drm
