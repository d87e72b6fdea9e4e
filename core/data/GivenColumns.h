// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"
#include "core/record/InputChoice.h"

#include <memory>

namespace drm {

/// A set of which a model is given some label columns beside the image: they are given(), and no labels.
class GivenColumns : public Dataset {
public:
    /// `choice`: every name in it is one of the set's labels.
    GivenColumns(std::shared_ptr<const Dataset> set, const InputChoice &choice);

    std::int64_t size() const override { return m_set->size(); }
    const std::string &path() const override { return m_set->path(); }
    const std::vector<std::string> &labelNames() const override { return m_names; }
    const std::vector<std::string> &labelUnits() const override { return m_units; }
    std::vector<int> labelSenses() const override { return m_senses; }
    std::string imageName(std::int64_t index) const override { return m_set->imageName(index); }
    std::string person(std::int64_t index) const override { return m_set->person(index); }
    ImageShape nativeShape() const override { return m_set->nativeShape(); }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                    Table *labels = nullptr) const override;
    std::vector<std::string> imageHashes(const std::vector<std::int64_t> &indices) const override
    {
        return m_set->imageHashes(indices);
    }
    Table labels() const override { return labelsOf(m_set->labels()); }
    Table labels(const std::vector<std::int64_t> &indices) const override { return labelsOf(m_set->labels(indices)); }
    Table given(const std::vector<std::int64_t> &indices) const override;

private:
    Table labelsOf(const Table &all) const;

    /// A number, or the column of the set that holds it.
    struct Given {
        int column = -1;
        float number = 0;
    };
    std::shared_ptr<const Dataset> m_set;
    std::vector<Given> m_given;
    std::vector<int> m_kept; ///< columns of the set that are labels
    std::vector<std::string> m_names;
    std::vector<std::string> m_units;
    std::vector<int> m_senses;
};

} // namespace drm
