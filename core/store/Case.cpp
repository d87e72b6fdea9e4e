// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Case.h"

#include "core/seal/Sha256.h"

namespace drm {

namespace {

constexpr std::size_t nameDigits = 16; // of the SHA-256: files of a case do not meet by chance

void rename(std::string &path, const std::map<std::string, std::string> &moved)
{
    const auto found = moved.find(path);
    if (found != moved.end())
        path = found->second;
}

} // namespace

CaseAttachment CaseAttachment::of(std::string bytes)
{
    if (bytes.empty())
        return {};
    CaseAttachment attachment;
    attachment.sha256 = sha256Of(bytes);
    attachment.bytes = std::make_shared<const std::string>(std::move(bytes));
    return attachment;
}

std::vector<std::pair<std::string, CaseAttachment *>> attachmentsOf(Case &content)
{
    std::vector<std::pair<std::string, CaseAttachment *>> all;
    const auto add = [&](const char *folder, const char *ending, CaseAttachment &attachment) {
        if (attachment.isSet())
            all.emplace_back(folder + attachment.sha256.substr(0, nameDigits) + ending, &attachment);
    };
    for (CaseEvidence &evidence : content.evidence) {
        add("evidence/", ".png", evidence.picture);
        add("evidence/", ".csv", evidence.figures);
    }
    for (CaseAttachment &mitigation : content.mitigations)
        add("mitigations/", ".json", mitigation);
    add("report/", ".png", content.report.logo);
    return all;
}

std::vector<std::string> filesOf(const Case &content)
{
    std::vector<std::string> files;
    for (const CaseModel &model : content.models)
        files.push_back(model.path);
    files.insert(files.end(), content.dataSets.begin(), content.dataSets.end());
    files.insert(files.end(), content.runs.begin(), content.runs.end());
    return files;
}

std::filesystem::path numbered(const std::filesystem::path &name, int number)
{
    return number == 1
        ? name
        : std::filesystem::path(name.stem().string() + "-" + std::to_string(number) + name.extension().string());
}

std::filesystem::path freePlace(const std::filesystem::path &folder, const std::filesystem::path &name)
{
    for (int i = 1;; ++i) {
        std::filesystem::path place = folder / numbered(name, i);
        if (!std::filesystem::exists(std::filesystem::symlink_status(place)))
            return place;
    }
}

void renameInputs(Case &content, const std::map<std::string, std::string> &moved)
{
    for (CaseModel &model : content.models)
        rename(model.path, moved);
    for (std::string &data : content.dataSets)
        rename(data, moved);
    rename(content.shownModel, moved);
    rename(content.shownData, moved);
}

void renameRuns(Case &content, const std::map<std::string, std::string> &moved)
{
    for (std::string &run : content.runs)
        rename(run, moved);
    for (std::string &run : content.comparedRuns)
        rename(run, moved);
    for (CaseEvidence &evidence : content.evidence)
        rename(evidence.run, moved);
    rename(content.shownRun, moved);
    std::map<std::string, std::string> hashes;
    for (auto &[run, hash] : content.runHashes) {
        std::string path = run;
        rename(path, moved);
        hashes[path] = hash;
    }
    content.runHashes = std::move(hashes);
}

} // namespace drm
