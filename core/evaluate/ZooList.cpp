// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ZooList.h"

#include "core/base/Error.h"

#include <algorithm>
#include <filesystem>

namespace drm {

namespace fs = std::filesystem;

std::vector<ZooModel> listZoo(const std::string &folder, std::vector<std::string> &leftOut)
{
    std::error_code failure;
    std::vector<fs::path> paths;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, failure)) {
        const std::string name = entry.path().filename().string();
        const bool generator = name.size() > 11 && name.compare(name.size() - 11, 11, ".trigger.pt") == 0;
        if (entry.path().extension() == ".pt" && !generator)
            paths.push_back(entry.path());
    }
    if (failure)
        throw Error(ErrorKind::FileNotFound, "The folder " + folder + " cannot be read: " + failure.message() + ".",
                    folder);
    std::sort(paths.begin(), paths.end());
    std::vector<ZooModel> models;
    for (const fs::path &path : paths) {
        const std::string truthPath = truthPathOf(path.string());
        if (!fs::exists(truthPath)) {
            leftOut.push_back(path.filename().string() + " has no truth beside it.");
            continue;
        }
        ZooModel model{path.string(), readTruth(truthPath)};
        if (!model.truth.planted)
            leftOut.push_back(path.filename().string() + ": " + english(model.truth.failure));
        else
            models.push_back(std::move(model));
    }
    if (models.empty())
        throw Error(ErrorKind::UnsuitableData,
                    "There is no model with a truth file (M.pt with M.json) in " + folder + ".", folder);
    return models;
}

std::string dataPathOf(const ModelTruth &truth, const std::string &folder)
{
    // A name out of a file: only a plain one may become part of a path.
    if (truth.dataset.empty() || fs::path(truth.dataset).filename() != truth.dataset || truth.dataset[0] == '.')
        throw Error(ErrorKind::CorruptFile,
                    "The truth of " + truth.model + " names the image set '" + truth.dataset
                        + "', which is no plain name.",
                    folder);
    for (const fs::path &path : {fs::path(folder) / (truth.dataset + ".h5"), fs::path(folder) / truth.dataset})
        if (fs::exists(path))
            return path.string();
    throw Error(ErrorKind::FileNotFound,
                "The images '" + truth.dataset + "' of " + truth.model + " are not in " + folder
                    + ". Say where they are with --data.",
                folder);
}

} // namespace drm
