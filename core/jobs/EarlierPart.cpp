// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/EarlierPart.h"

#include "core/base/Error.h"
#include "core/store/RunFile.h"

#include <algorithm>
#include <filesystem>

namespace drm {

std::optional<ScanRecord> readEarlierPart(const ScanRequest &request)
{
    std::error_code error;
    if (!request.resume || request.outPath.empty() || !std::filesystem::exists(request.outPath, error))
        return std::nullopt;
    ScanRecord record;
    try {
        record = readRunFile(request.outPath);
    } catch (const Error &) {
        return std::nullopt; // the checkpoint alone says how it goes on
    }
    requireUnaltered(record, request.outPath);
    if (record.result.state != RunState::Stopped || record.request.modelPath != request.modelPath)
        return std::nullopt;
    record.remarks.clear(); // they are of the file that will be replaced
    return record;
}

void keepEarlierPart(ScanRecord &stopped, const ScanRecord &earlier)
{
    ScanResult &result = stopped.result;
    const bool hasBegun = !result.precision.empty();
    if (!hasBegun) {
        const ScanRequest request = stopped.request;
        stopped = earlier;
        stopped.request = request;
        return;
    }
    for (const HypothesisResult &known : earlier.result.hypotheses) {
        const auto isKnown = [&](const HypothesisResult &one) { return one.name == known.name; };
        if (std::none_of(result.hypotheses.begin(), result.hypotheses.end(), isKnown))
            result.hypotheses.push_back(known);
    }
    if (!result.probe)
        result.probe = earlier.result.probe;
    if (result.histories.empty())
        result.histories = earlier.result.histories;
}

} // namespace drm
