// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/ModelData.h"

#include "core/base/Text.h"
#include "core/data/GivenColumns.h"
#include "core/record/InputChoice.h"

#include <algorithm>

namespace drm {

ModelData modelData(const ModelOptions &options, std::shared_ptr<const Dataset> data)
{
    const InputChoice choice = InputChoice::of(options.inputs);
    const std::vector<std::string> wanted = choice.columns();
    if (wanted.empty())
        return {options, data};
    const Table labels = data ? data->labels() : Table{};
    const auto columnOf = [&](const std::string &name) {
        const auto &names = data->labelNames();
        const auto found = std::find(names.begin(), names.end(), name);
        return found == names.end() || labels.rows == 0 ? -1 : static_cast<int>(found - names.begin());
    };
    const auto meanOf = [&](const std::string &name) -> std::string {
        if (!data)
            return "0";
        const int column = columnOf(name);
        if (column < 0)
            return name;
        double sum = 0;
        for (int row = 0; row < labels.rows; ++row)
            sum += static_cast<double>(labels.at(row, column));
        return exactNumber(sum / labels.rows);
    };
    ModelData resolved{options, data};
    if (data && std::all_of(wanted.begin(), wanted.end(), [&](const auto &name) { return columnOf(name) >= 0; }))
        resolved.data = std::make_shared<GivenColumns>(data, choice);
    InputChoice numbers = choice;
    for (ConstantInput &input : numbers.inputs)
        for (std::string &value : input.values)
            if (std::find(wanted.begin(), wanted.end(), value) != wanted.end())
                value = meanOf(value);
    resolved.options.inputs = numbers.text();
    return resolved;
}

} // namespace drm
