// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/CheckData.h"

#include "core/base/Text.h"
#include "core/curate/ImageWalk.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <bitset>
#include <cmath>
#include <map>
#include <numeric>
#include <sstream>
#include <unordered_map>

namespace drm {

namespace {

constexpr int mostBits = 3; ///< by which pictures that are nearly the same differ
constexpr std::size_t mostAlike = 10000; ///< different hashes with one part alike that are compared

/// Which of 8×8 neighbours is brighter, of a grey picture of 8×9 pixels.
std::uint64_t differenceHash(const float *pixels)
{
    std::uint64_t hash = 0;
    for (std::size_t row = 0; row < 8; ++row)
        for (std::size_t column = 0; column < 8; ++column)
            hash = hash << 1 | (pixels[row * 9 + column] < pixels[row * 9 + column + 1] ? 1u : 0u);
    return hash;
}

/// Unites what is alike.
class Groups {
public:
    explicit Groups(std::size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), std::size_t{0});
    }

    void unite(std::size_t a, std::size_t b) { m_parents[rootOf(a)] = rootOf(b); }

    std::size_t rootOf(std::size_t item)
    {
        while (m_parents[item] != item)
            item = m_parents[item] = m_parents[m_parents[item]];
        return item;
    }

    /// Those of two or more.
    std::vector<DataCheck::Alike> all(const std::vector<std::int64_t> &names)
    {
        std::map<std::size_t, DataCheck::Alike> groups;
        for (std::size_t i = 0; i < names.size(); ++i)
            groups[rootOf(i)].push_back(names[i]);
        std::vector<DataCheck::Alike> result;
        for (auto &[root, group] : groups)
            if (group.size() > 1)
                result.push_back(std::move(group));
        return result;
    }

private:
    std::vector<std::size_t> m_parents;
};

struct Picture {
    std::int64_t index = 0;
    std::string sha256;
    std::uint64_t hash = 0;
};

void findAlike(const std::vector<Picture> &pictures, DataCheck &check)
{
    std::vector<std::int64_t> indices;
    for (const Picture &picture : pictures)
        indices.push_back(picture.index);
    Groups same(pictures.size());
    std::unordered_map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        const auto [known, isNew] = first.emplace(pictures[i].sha256, i);
        if (!isNew)
            same.unite(i, known->second);
    }
    check.sameBytes = same.all(indices);
    // Hashes that differ in 3 bits are equal in one of four parts.
    Groups near(pictures.size());
    std::unordered_map<std::uint64_t, std::size_t> hashes;
    std::vector<std::size_t> different;
    for (std::size_t i = 0; i < pictures.size(); ++i) {
        if (same.rootOf(i) != i)
            continue;
        const auto [known, isNew] = hashes.emplace(pictures[i].hash, i);
        if (isNew)
            different.push_back(i);
        else
            near.unite(i, known->second);
    }
    for (int part = 0; part < mostBits + 1; ++part) {
        std::unordered_map<std::uint64_t, std::vector<std::size_t>> alike;
        for (const std::size_t i : different)
            alike[pictures[i].hash >> (16 * part) & 0xffffu].push_back(i);
        for (const auto &[bits, candidates] : alike) {
            const std::size_t most = std::min(candidates.size(), mostAlike);
            for (std::size_t a = 0; a < most; ++a)
                for (std::size_t b = a + 1; b < most; ++b)
                    if (std::bitset<64>(pictures[candidates[a]].hash ^ pictures[candidates[b]].hash).count()
                        <= mostBits)
                        near.unite(candidates[a], candidates[b]);
        }
    }
    check.nearlySame = near.all(indices);
}

double quantileOf(const std::vector<double> &sorted, double share)
{
    return sorted[static_cast<std::size_t>(std::lround(share * static_cast<double>(sorted.size() - 1)))];
}

void lookAtLabel(const Table &labels, int label, DataCheck &check)
{
    constexpr double far = 6;
    constexpr int ranges = 10;
    std::vector<double> values;
    for (int row = 0; row < labels.rows; ++row)
        values.push_back(labels.at(row, label));
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    const double median = quantileOf(sorted, 0.5);
    std::vector<double> distances;
    for (const double value : values)
        distances.push_back(std::abs(value - median));
    std::sort(distances.begin(), distances.end());
    const double deviation = 1.4826 * quantileOf(distances, 0.5);
    if (deviation > 0)
        for (int row = 0; row < labels.rows; ++row)
            if (const double value = values[static_cast<std::size_t>(row)]; std::abs(value - median) > far * deviation)
                check.outliers.push_back({row, label, value, std::abs(value - median) / deviation});
    const double low = quantileOf(sorted, 0.02);
    const double high = quantileOf(sorted, 0.98);
    const std::int64_t rows = labels.rows;
    if (!(high > low) || rows < 10 * ranges)
        return;
    for (int range = 0; range < ranges; ++range) {
        const double from = low + (high - low) * range / ranges;
        const double to = low + (high - low) * (range + 1) / ranges;
        const auto images =
            std::upper_bound(sorted.begin(), sorted.end(), to) - std::lower_bound(sorted.begin(), sorted.end(), from);
        if (5 * ranges * images < rows)
            check.gaps.push_back({label, from, to, images});
    }
}

/// "0002.png", or "image 3" where it has no name of its own.
std::string nameOf(const Dataset &data, std::int64_t index)
{
    const std::string name = data.imageName(index);
    return name.empty() ? "image " + std::to_string(index + 1) : printable(name);
}

void listAlike(std::ostringstream &text, const char *title, const std::vector<DataCheck::Alike> &groups,
               const Dataset &data)
{
    constexpr std::size_t shown = 20;
    text << title << ": " << formatCount(static_cast<std::int64_t>(groups.size())) << "\n";
    for (std::size_t i = 0; i < std::min(groups.size(), shown); ++i) {
        text << "  ";
        for (std::size_t k = 0; k < std::min<std::size_t>(groups[i].size(), 6); ++k)
            text << (k > 0 ? ", " : "") << nameOf(data, groups[i][k]);
        text << (groups[i].size() > 6 ? ", …" : "") << "\n";
    }
    if (groups.size() > shown)
        text << "  and " << groups.size() - shown << " more\n";
}

} // namespace

DataCheck checkData(const Dataset &data, RunControl &control)
{
    DataCheck check;
    check.count = data.size();
    check.notes = data.notes();
    std::vector<Picture> pictures;
    std::vector<std::int64_t> all(static_cast<std::size_t>(data.size()));
    std::iota(all.begin(), all.end(), 0);
    // Each is decoded once, at a size that its neighbours are compared at.
    ImageWalk walk(data, all, {1, 8, 9}, control);
    while (walk.next()) {
        const std::vector<std::string> hashes = data.imageHashes(walk.indices());
        for (int i = 0; i < walk.images().count; ++i)
            pictures.push_back({walk.indices()[static_cast<std::size_t>(i)], hashes[static_cast<std::size_t>(i)],
                                differenceHash(walk.images().image(i))});
    }
    check.state = walk.stopped() ? RunState::Stopped : RunState::Finished;
    for (const ImageWalk::Damaged &damaged : walk.damaged())
        check.unreadable.push_back({damaged.index, damaged.reason});
    findAlike(pictures, check);
    const Table labels = data.labels();
    for (int label = 0; label < labels.columns && labels.rows > 0; ++label)
        lookAtLabel(labels, label, check);
    std::stable_sort(check.outliers.begin(), check.outliers.end(),
                     [](const auto &a, const auto &b) { return a.deviations > b.deviations; });
    constexpr std::size_t mostOutliers = 1000;
    check.outliers.resize(std::min(check.outliers.size(), mostOutliers));
    return check;
}

std::string checkText(const DataCheck &check, const Dataset &data)
{
    constexpr std::size_t shown = 20;
    std::ostringstream text;
    text << formatCount(check.count) << " images in " << printable(data.path()) << "\n";
    for (const DataNote &note : check.notes)
        text << "  " << toString(note.kind) << ": " << note.text.english() << "\n";
    text << "Cannot be read: " << formatCount(static_cast<std::int64_t>(check.unreadable.size())) << "\n";
    for (std::size_t i = 0; i < std::min(check.unreadable.size(), shown); ++i)
        text << "  " << check.unreadable[i].reason.english() << "\n";
    if (check.unreadable.size() > shown)
        text << "  and " << check.unreadable.size() - shown << " more\n";
    listAlike(text, "The same file several times", check.sameBytes, data);
    listAlike(text, "Nearly the same picture", check.nearlySame, data);
    text << "Labels far from the others: " << formatCount(static_cast<std::int64_t>(check.outliers.size())) << "\n";
    for (std::size_t i = 0; i < std::min(check.outliers.size(), shown); ++i) {
        const DataCheck::Outlier &outlier = check.outliers[i];
        text << "  " << nameOf(data, outlier.index) << ": "
             << printable(data.labelNames()[static_cast<std::size_t>(outlier.label)]) << " "
             << formatNumber(outlier.value) << ", " << formatNumber(outlier.deviations, 2)
             << " deviations from the median\n";
    }
    if (check.outliers.size() > shown)
        text << "  and " << check.outliers.size() - shown << " more\n";
    text << "Ranges with few images: " << formatCount(static_cast<std::int64_t>(check.gaps.size())) << "\n";
    for (const DataCheck::Gap &gap : check.gaps)
        text << "  " << printable(data.labelNames()[static_cast<std::size_t>(gap.label)]) << " from "
             << formatNumber(gap.from) << " to " << formatNumber(gap.to) << ": " << formatCount(gap.images) << "\n";
    if (check.state == RunState::Stopped)
        text << "The check was stopped before its end; the rest of the images was not looked at.\n";
    return text.str();
}

std::string checkJson(const DataCheck &check, const Dataset &data)
{
    using Json = nlohmann::ordered_json;
    const auto named = [&](std::int64_t index) { return Json{{"index", index}, {"name", nameOf(data, index)}}; };
    const auto alike = [&](const std::vector<DataCheck::Alike> &groups) {
        Json list = Json::array();
        for (const DataCheck::Alike &group : groups) {
            Json images = Json::array();
            for (const std::int64_t index : group)
                images.push_back(named(index));
            list.push_back(images);
        }
        return list;
    };
    Json unreadable = Json::array();
    for (const DataCheck::Unreadable &image : check.unreadable) {
        Json entry = named(image.index);
        entry["reason"] = image.reason.english();
        unreadable.push_back(entry);
    }
    Json outliers = Json::array();
    for (const DataCheck::Outlier &outlier : check.outliers) {
        Json entry = named(outlier.index);
        entry["label"] = printable(data.labelNames()[static_cast<std::size_t>(outlier.label)]);
        entry["value"] = outlier.value;
        entry["deviations"] = outlier.deviations;
        outliers.push_back(entry);
    }
    Json gaps = Json::array();
    for (const DataCheck::Gap &gap : check.gaps)
        gaps.push_back({{"label", printable(data.labelNames()[static_cast<std::size_t>(gap.label)])},
                        {"from", gap.from},
                        {"to", gap.to},
                        {"images", gap.images}});
    Json notes = Json::array();
    for (const DataNote &note : check.notes)
        notes.push_back({{"kind", toString(note.kind)}, {"text", note.text.english()}});
    const Json root{{"schema", "drmguard.data-check/1"},
                    {"path", printable(data.path())},
                    {"images", check.count},
                    {"finished", check.state == RunState::Finished},
                    {"notes", notes},
                    {"unreadable", unreadable},
                    {"same_bytes", alike(check.sameBytes)},
                    {"nearly_same", alike(check.nearlySame)},
                    {"outliers", outliers},
                    {"few_images", gaps}};
    return root.dump(2) + "\n";
}

} // namespace drm
