// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/Dataset.h"

#include <memory>
#include <string>
#include <vector>

namespace drm {

/// Some of the labels of a set, by column.
struct LabelChoice {
    std::vector<int> columns;
    std::vector<std::string> names;
    std::vector<std::string> units;
    std::vector<int> senses = {}; ///< as Dataset::labelSenses()
};

/// Several image sets one after another, all with the same labels. Where a part does not know who is seen, that is one
/// person a part, called as its file.
class JoinedDataset : public Dataset {
public:
    /// `parts`: one or more, with the labels that are chosen; their notes are not taken over but where something was
    /// left out.
    JoinedDataset(const std::string &path, std::vector<std::unique_ptr<Dataset>> parts, LabelChoice labels,
                  const std::vector<DataNote> &notes, const DatasetOptions &options);

    std::int64_t size() const override { return m_firsts.back(); }
    const std::string &path() const override { return m_path; }
    const std::vector<std::string> &labelNames() const override { return m_labels.names; }
    const std::vector<std::string> &labelUnits() const override { return m_labels.units; }
    std::vector<int> labelSenses() const override { return m_labels.senses; }
    std::string imageName(std::int64_t index) const override;
    std::string person(std::int64_t index) const override;
    ImageShape nativeShape() const override { return m_parts.front()->nativeShape(); }
    ImageBatch read(const std::vector<std::int64_t> &indices, const ImageShape &shape,
                    Table *labels = nullptr) const override;
    std::vector<std::string> imageHashes(const std::vector<std::int64_t> &indices) const override;
    Table labels() const override;
    Table labels(const std::vector<std::int64_t> &indices) const override;

private:
    /// The images of a part among those that were asked for.
    struct Request {
        std::vector<std::int64_t> indices; ///< in the part
        std::vector<std::size_t> places; ///< among those that were asked for
    };
    std::vector<Request> requests(const std::vector<std::int64_t> &indices) const;
    std::size_t partOf(std::int64_t index) const;
    /// Copies the chosen columns of `from` to rows of `to`.
    void copyLabels(const Table &from, const std::vector<std::size_t> &places, Table &to) const;

    std::string m_path;
    std::vector<std::unique_ptr<Dataset>> m_parts;
    std::vector<std::int64_t> m_firsts; ///< of each part, and the number of all
    LabelChoice m_labels;
};

} // namespace drm
