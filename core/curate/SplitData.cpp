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

std::vector<std::vector<std::int64_t>> byPerson(const Dataset &data, const std::vector<double> &shares,
                                                std::uint64_t seed)
{
    std::map<std::string, std::vector<std::int64_t>> images;
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
    std::vector<const std::vector<std::int64_t> *> people;
    for (const auto &[person, own] : images)
        people.push_back(&own);
    const double all = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<std::vector<std::int64_t>> parts(shares.size());
    for (const std::int64_t place :
         drawIndices(static_cast<std::int64_t>(people.size()), static_cast<std::int64_t>(people.size()), seed)) {
        // The part that lacks most of its share; an empty one comes first.
        const auto lacks = [&](std::size_t part) {
            const double wanted = shares[part] / all * static_cast<double>(data.size());
            return parts[part].empty() ? 1 + wanted : 1 - static_cast<double>(parts[part].size()) / wanted;
        };
        std::size_t best = 0;
        for (std::size_t part = 1; part < parts.size(); ++part)
            if (lacks(part) > lacks(best))
                best = part;
        const std::vector<std::int64_t> &own = *people[static_cast<std::size_t>(place)];
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
    if (by == SplitBy::Person) {
        parts = byPerson(data, shares, seed);
    } else {
        std::vector<std::int64_t> order(static_cast<std::size_t>(data.size()));
        std::iota(order.begin(), order.end(), 0);
        if (by == SplitBy::Random)
            order = drawIndices(data.size(), data.size(), seed);
        const std::vector<std::int64_t> bounds = boundsOf(data.size(), shares);
        for (std::size_t part = 0; part < shares.size(); ++part)
            parts.emplace_back(order.begin() + static_cast<std::ptrdiff_t>(bounds[part]),
                               order.begin() + static_cast<std::ptrdiff_t>(bounds[part + 1]));
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
