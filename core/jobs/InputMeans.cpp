// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/InputMeans.h"

#include "core/base/Text.h"
#include "core/data/Dataset.h"
#include "core/record/InputChoice.h"

#include <algorithm>

namespace drm {

ModelOptions withColumnMeans(const ModelOptions &options, const Dataset *data)
{
    InputChoice choice = InputChoice::of(options.inputs);
    const std::vector<std::string> wanted = choice.columns();
    if (wanted.empty())
        return options;
    const Table labels = data ? data->labels() : Table{};
    const auto meanOf = [&](const std::string &name) -> std::string {
        if (!data)
            return "0";
        const auto &names = data->labelNames();
        const auto found = std::find(names.begin(), names.end(), name);
        if (found == names.end() || labels.rows == 0)
            return name;
        double sum = 0;
        for (int row = 0; row < labels.rows; ++row)
            sum += static_cast<double>(labels.at(row, static_cast<int>(found - names.begin())));
        return exactNumber(sum / labels.rows);
    };
    for (ConstantInput &input : choice.inputs)
        for (std::string &value : input.values)
            if (std::find(wanted.begin(), wanted.end(), value) != wanted.end())
                value = meanOf(value);
    ModelOptions resolved = options;
    resolved.inputs = choice.text();
    return resolved;
}

} // namespace drm
