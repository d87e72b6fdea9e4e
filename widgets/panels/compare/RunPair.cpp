// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/RunPair.h"

#include <algorithm>

namespace drm {

namespace {

bool sameSet(const ScanRecord &a, const ScanRecord &b)
{
    return a.dataPath == b.dataPath && a.dataCount == b.dataCount;
}

/// The number in the image set of each image of the preview; none where the record does not tell all of them.
std::vector<std::int64_t> imageNumbers(const ScanRecord &record, const HypothesisResult &result)
{
    const auto first = static_cast<std::size_t>(std::max(0, result.features->firstImage));
    const auto count = static_cast<std::size_t>(std::max(0, result.trigger->benign.count));
    // Without features nothing says where in the list the preview begins.
    if (result.features->benignNorms.empty() || first > record.imageIndices.size()
        || count > record.imageIndices.size() - first)
        return {};
    const auto begin = record.imageIndices.begin() + static_cast<std::ptrdiff_t>(first);
    return {begin, begin + static_cast<std::ptrdiff_t>(count)};
}

} // namespace

const HypothesisResult *RunPair::resultOf(const NamedRun &run, const std::string &hypothesis)
{
    if (!run.record)
        return nullptr;
    const std::vector<HypothesisResult> &results = run.record->result.hypotheses;
    const auto found = std::find_if(results.begin(), results.end(), [&hypothesis](const HypothesisResult &result) {
        return result.name == hypothesis;
    });
    return found == results.end() ? nullptr : &*found;
}

bool RunPair::sameData() const
{
    return isComplete() && sameSet(*left.record, *right.record);
}

std::vector<std::string> RunPair::hypotheses() const
{
    std::vector<std::string> names;
    for (const NamedRun *run : {&left, &right}) {
        if (!run->record)
            continue;
        for (const HypothesisResult &result : run->record->result.hypotheses)
            if (std::find(names.begin(), names.end(), result.name) == names.end())
                names.push_back(result.name);
    }
    return names;
}

std::string RunPair::decisiveHypothesis() const
{
    const std::vector<std::string> names = hypotheses();
    for (const NamedRun *run : {&left, &right})
        if (run->record && std::find(names.begin(), names.end(), run->record->result.decidedBy) != names.end())
            return run->record->result.decidedBy;
    return names.empty() ? std::string() : names.front();
}

RunPair::Images RunPair::images() const
{
    Images images;
    const HypothesisResult *a = leftResult();
    const HypothesisResult *b = rightResult();
    if (!a || !b) {
        // What one of them has is worth seeing alone.
        const int count = a ? a->trigger->benign.count : (b ? b->trigger->benign.count : 0);
        for (int i = 0; i < count; ++i)
            images.pairs.emplace_back(i, i);
        return images;
    }
    if (sameData()) {
        const std::vector<std::int64_t> ofLeft = imageNumbers(*left.record, *a);
        const std::vector<std::int64_t> ofRight = imageNumbers(*right.record, *b);
        for (std::size_t i = 0; i < ofLeft.size(); ++i) {
            const auto same = std::find(ofRight.begin(), ofRight.end(), ofLeft[i]);
            if (same != ofRight.end())
                images.pairs.emplace_back(static_cast<int>(i), static_cast<int>(same - ofRight.begin()));
        }
    }
    images.matched = !images.pairs.empty();
    for (int i = 0; !images.matched && i < std::min(a->trigger->benign.count, b->trigger->benign.count); ++i)
        images.pairs.emplace_back(i, i);
    return images;
}

int RunPair::partnerOf(const std::vector<NamedRun> &runs, int shown)
{
    const int count = static_cast<int>(runs.size());
    const ScanRecord *own = shown >= 0 && shown < count ? runs[static_cast<std::size_t>(shown)].record.get() : nullptr;
    int best = -1;
    int bestMerit = -1;
    for (int i = 0; i < count; ++i) {
        const ScanRecord *other = runs[static_cast<std::size_t>(i)].record.get();
        if (i == shown || !other)
            continue;
        const int merit =
            own ? 2 * sameSet(*own, *other) + static_cast<int>(own->result.verdict != other->result.verdict) : 0;
        if (merit >= bestMerit) {
            best = i;
            bestMerit = merit;
        }
    }
    return best;
}

} // namespace drm
