// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/MitigateJob.h"

#include "core/record/VerdictText.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace drm {

namespace {

using Json = nlohmann::ordered_json;

Json triggered(const std::vector<DefenceErrors::Triggered> &errors, const std::vector<std::string> &names)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < errors.size(); ++i)
        list.push_back({{"trigger", names.at(i)}, {"AE", errors[i].attack}, {"DAE", errors[i].defending}});
    return list;
}

Json errors(const DefenceErrors &errors, const MitigateRecord &record)
{
    return {{"clean_error", errors.clean},
            {"recovered", triggered(errors.recovered, record.recovered)},
            {"planted", triggered(errors.planted, record.planted)}};
}

Json scan(const ScanRecord &record)
{
    return {{"verdict", toString(record.result.verdict)},
            {"score", record.result.score},
            {"reason", english(verdictText(record.result))},
            {"seconds", record.result.seconds},
            {"started_utc", record.startedUtc},
            {"sha256", record.model.sha256}};
}

} // namespace

std::string toJson(const MitigateRecord &record)
{
    const MitigationResult &result = record.result;
    Json root;
    root["schema"] = "drmguard.mitigation/1";
    root["state"] = record.state == RunState::Finished ? "finished" : "stopped";
    root["succeeded"] = record.state == RunState::Finished && !record.failed;
    root["verdict"] = record.verdict.english();
    root["method"] = toString(record.request.params.method);
    root["model"] = record.request.scan.modelPath;
    root["data"] = record.request.scan.dataPath;
    root["cleaned_model"] = record.request.outPath;
    root["max_images"] = record.request.maxImages;
    root["own_labels"] = result.ownLabels;
    root["label_names"] = record.labelNames;
    root["label_std"] = result.labelStd;
    root["more_triggers"] = result.moreTriggers;
    root["images"] = {
        {"train", result.trainImages}, {"validation", result.validationImages}, {"test", result.testImages}};
    root["learning_rate"] = result.learningRate;
    root["epoch"] = result.epoch;
    root["channels"] = result.channels;
    root["pruned_channels"] = result.prunedChannels;
    root["before"] = errors(result.before, record);
    root["after"] = errors(result.after, record);
    root["scan_before"] = scan(record.before);
    if (record.after)
        root["scan_after"] = scan(*record.after);
    root["seed"] = record.request.params.seed;
    root["seconds"] = result.seconds;
    return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace drm
