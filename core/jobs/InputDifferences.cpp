// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/InputDifferences.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"

#include <algorithm>

namespace drm {

namespace {

/// False too where it cannot be read.
bool isSameImage(const Dataset &data, std::int64_t index, const std::string &hash)
{
    try {
        return data.imageHashes({index}).front() == hash;
    } catch (const Error &) {
        return false;
    }
}

std::int64_t countOtherImages(const Dataset &data, const ScanRecord &record)
{
    constexpr std::size_t partSize = 64;
    std::int64_t others = 0;
    const std::vector<std::int64_t> &indices = record.imageIndices;
    for (std::size_t first = 0; first < indices.size(); first += partSize) {
        const std::size_t last = std::min(first + partSize, indices.size());
        const std::vector<std::int64_t> part(indices.begin() + static_cast<std::ptrdiff_t>(first),
                                             indices.begin() + static_cast<std::ptrdiff_t>(last));
        std::vector<std::string> hashes;
        try {
            hashes = data.imageHashes(part);
        } catch (const Error &) {
            // One by one below, where one of them cannot be read.
        }
        for (std::size_t i = first; i < last; ++i) {
            const std::string &hash = record.imageSha256[i];
            const bool same = hashes.empty() ? isSameImage(data, indices[i], hash) : hashes[i - first] == hash;
            others += same ? 0 : 1;
        }
    }
    return others;
}

} // namespace

std::vector<Message> inputDifferences(const ScanRecord &record)
{
    std::vector<Message> differences;
    try {
        if (!record.model.sha256.empty() && modelSha256(record.model.path) != record.model.sha256)
            differences.push_back(
                {DRM_TEXT("Engine", "The model file %1 is another now than the one that was scanned."),
                 {printable(record.model.path)}});
    } catch (const Error &) {
        // It is not there any more.
    }
    if (record.imageSha256.empty() || record.imageSha256.size() != record.imageIndices.size())
        return differences;
    try {
        const std::unique_ptr<Dataset> data = openDataset(record.dataPath);
        const std::int64_t others = countOtherImages(*data, record);
        const std::string all = formatCount(static_cast<std::int64_t>(record.imageIndices.size()));
        if (others == 1)
            differences.push_back({DRM_TEXT("Engine", "1 of the %1 images that were scanned is another now."), {all}});
        else if (others > 1)
            differences.push_back({DRM_TEXT("Engine", "%1 of the %2 images that were scanned are others now."),
                                   {formatCount(others), all}});
    } catch (const Error &) {
        // They are not there any more.
    }
    return differences;
}

} // namespace drm
