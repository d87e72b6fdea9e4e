// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/GivenColumns.h"

#include "core/base/Text.h"

#include <algorithm>
#include <set>

namespace drm {

GivenColumns::GivenColumns(std::shared_ptr<const Dataset> set, const InputChoice &choice)
    : Dataset(DatasetOptions{})
    , m_set(std::move(set))
{
    m_options.strict = m_set->strict();
    m_notes = m_set->notes();
    const std::vector<std::string> &names = m_set->labelNames();
    std::set<int> taken;
    for (const ConstantInput &input : choice.inputs)
        for (const std::string &value : input.values) {
            const auto found = std::find(names.begin(), names.end(), value);
            Given one;
            if (const auto number = finiteNumber(value))
                one.number = static_cast<float>(*number);
            else if (found != names.end())
                taken.insert(one.column = static_cast<int>(found - names.begin()));
            m_given.push_back(one);
        }
    const std::vector<int> senses = m_set->labelSenses();
    std::string told;
    for (int column = 0; column < static_cast<int>(names.size()); ++column) {
        const auto place = static_cast<std::size_t>(column);
        if (taken.count(column) > 0) {
            told += (told.empty() ? "" : ", ") + printable(names[place]);
            continue;
        }
        m_kept.push_back(column);
        m_names.push_back(names[place]);
        if (place < m_set->labelUnits().size())
            m_units.push_back(m_set->labelUnits()[place]);
        if (place < senses.size())
            m_senses.push_back(senses[place]);
    }
    note(DataNote::Kind::Read, {DRM_TEXT("Engine", "given to the model, and not labels: %1"), {told}});
}

ImageBatch GivenColumns::read(const std::vector<std::int64_t> &indices, const ImageShape &shape, Table *labels) const
{
    ImageBatch images = m_set->read(indices, shape, labels);
    if (labels)
        *labels = labelsOf(*labels);
    return images;
}

Table GivenColumns::labelsOf(const Table &all) const
{
    Table kept;
    kept.rows = m_kept.empty() ? 0 : all.rows;
    kept.columns = static_cast<int>(m_kept.size());
    for (int row = 0; row < kept.rows; ++row)
        for (const int column : m_kept)
            kept.values.push_back(all.at(row, column));
    return kept;
}

Table GivenColumns::given(const std::vector<std::int64_t> &indices) const
{
    const Table all = m_set->labels(indices);
    Table given;
    given.rows = all.rows;
    given.columns = static_cast<int>(m_given.size());
    for (int row = 0; row < given.rows; ++row)
        for (const Given &one : m_given)
            given.values.push_back(one.column < 0 ? one.number : all.at(row, one.column));
    return given;
}

} // namespace drm
