// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/SplitData.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace drm {

namespace {

/// Where the parts of `count` begin and end.
std::vector<std::int64_t> boundsOf(std::int64_t count, const std::vector<double> &shares)
{
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<std::int64_t> bounds{0};
    double sum = 0;
    for (const double share : shares) {
        sum += share;
        bounds.push_back(std::llround(static_cast<double>(count) * sum / all));
    }
    bounds.back() = count;
    return bounds;
}

/// Images that must not be parted, by what they have in common.
using Together = std::map<std::string, std::vector<std::int64_t>>;

Together sameFiles(const Dataset &data, std::size_t parts)
{
    constexpr std::int64_t atOnce = 256;
    Together images;
    for (std::int64_t first = 0; first < data.size(); first += atOnce) {
        std::vector<std::int64_t> few(static_cast<std::size_t>(std::min(atOnce, data.size() - first)));
        std::iota(few.begin(), few.end(), first);
        const std::vector<std::string> hashes = data.imageHashes(few);
        for (std::size_t i = 0; i < few.size(); ++i)
            images[hashes[i]].push_back(few[i]);
    }
    if (images.size() < parts)
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine",
                                     "%1: too few of its images differ (%2) for %3 parts: files that are the same byte "
                                     "by byte stay together. Split it in its order, or into fewer parts."),
                            {printable(data.path()), std::to_string(images.size()), std::to_string(parts)}},
                    data.path());
    return images;
}

Together samePeople(const Dataset &data, const std::vector<double> &shares)
{
    Together images;
    for (std::int64_t index = 0; index < data.size(); ++index)
        images[data.person(index)].push_back(index);
    if (images.count("") > 0 || images.size() < shares.size())
        throw Error(
            ErrorKind::UnsuitableData,
            images.count("") > 0
                ? Message{DRM_TEXT("Engine",
                                   "%1: the set does not say who is seen on its images; split it at random or in "
                                   "its order, or name the column in a dataset.json."),
                          {printable(data.path())}}
                : Message{DRM_TEXT("Engine",
                                   "%1: as far as the set says, it shows %2 people, too few for %3 parts; split it "
                                   "in its order or at random (--by order, random)."),
                          {printable(data.path()), std::to_string(images.size()), std::to_string(shares.size())}},
            data.path());
    return images;
}

/// Draws one group after another.
std::vector<std::vector<std::int64_t>> share(const Together &images, std::int64_t size,
                                             const std::vector<double> &shares, std::uint64_t seed)
{
    std::vector<const std::vector<std::int64_t> *> groups;
    for (const auto &[name, own] : images)
        groups.push_back(&own);
    const auto count = static_cast<std::int64_t>(groups.size());
    // The large ones first, as long as there is room for them.
    std::vector<std::int64_t> order = drawIndices(count, count, seed);
    const auto sizeOf = [&groups](std::int64_t place) { return groups[static_cast<std::size_t>(place)]->size(); };
    std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) { return sizeOf(a) > sizeOf(b); });
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<std::vector<std::int64_t>> parts(shares.size());
    for (const std::int64_t place : order) {
        // The part that lacks most of its share; an empty one comes first.
        const auto lacks = [&](std::size_t part) {
            const double wanted = shares[part] / all * static_cast<double>(size);
            return parts[part].empty() ? 1 + wanted : 1 - static_cast<double>(parts[part].size()) / wanted;
        };
        std::size_t best = 0;
        for (std::size_t part = 1; part < parts.size(); ++part)
            if (lacks(part) > lacks(best))
                best = part;
        const std::vector<std::int64_t> &own = *groups[static_cast<std::size_t>(place)];
        parts[best].insert(parts[best].end(), own.begin(), own.end());
    }
    return parts;
}

} // namespace

std::vector<std::vector<std::int64_t>> splitData(const Dataset &data, SplitBy by, const std::vector<double> &shares,
                                                 std::uint64_t seed)
{
    const bool usable = shares.size() > 1
        && std::all_of(shares.begin(), shares.end(), [](double share) { return share > 0 && std::isfinite(share); });
    if (!usable)
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "A set is split into two parts or more, each with a share above 0."), {}});
    std::vector<std::vector<std::int64_t>> parts;
    if (by == SplitBy::Order) {
        const std::vector<std::int64_t> bounds = boundsOf(data.size(), shares);
        for (std::size_t part = 0; part < shares.size(); ++part) {
            parts.emplace_back(static_cast<std::size_t>(bounds[part + 1] - bounds[part]));
            std::iota(parts.back().begin(), parts.back().end(), bounds[part]);
        }
    } else {
        parts = share(by == SplitBy::Person ? samePeople(data, shares) : sameFiles(data, shares.size()), data.size(),
                      shares, seed);
    }
    for (std::vector<std::int64_t> &part : parts) {
        if (part.empty())
            throw Error(ErrorKind::InvalidArgument,
                        Message{DRM_TEXT("Engine", "A part of %1 images would be empty; choose larger shares."),
                                {formatCount(data.size())}});
        std::sort(part.begin(), part.end());
    }
    return parts;
}

} // namespace drm
