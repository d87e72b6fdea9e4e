// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sets/HdfFolder.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/data/LeftOut.h"
#include "core/data/hdf5/Hdf5Dataset.h"

#include <optional>

namespace drm {

std::vector<std::string> hdfFilesOf(const std::string &folder, const NameTest &passes)
{
    std::vector<std::string> files;
    const auto add = [&](const FolderFiles &found) {
        for (const std::string &file : found.files)
            if (passes(fileName(file)) && H5File::isHdf5(file))
                files.push_back(file);
    };
    const FolderFiles top = FolderFiles::of(folder);
    add(top);
    for (std::size_t i = 0; files.empty() && i < top.folders.size(); ++i)
        add(FolderFiles::of(top.folders[i]));
    return files;
}

bool holdsHdfDataset(const std::string &folder, const NameTest &passes, const std::string &dataset)
{
    if (!holdsFile(folder, passes))
        return false;
    for (const std::string &file : hdfFilesOf(folder, passes)) {
        try {
            if (H5File::openRead(file).isDataset(dataset))
                return true;
        } catch (const Error &) {
            continue; // damaged: another one may tell
        }
    }
    return false;
}

std::unique_ptr<Dataset> openHdfFolder(const std::string &folder, const NameTest &passes, const LabelChoice &labels,
                                       std::vector<DataNote> notes, const DatasetOptions &options)
{
    LeftOut leftOut;
    std::optional<Error> firstError;
    std::vector<std::unique_ptr<Dataset>> parts;
    for (const std::string &file : hdfFilesOf(folder, passes)) {
        try {
            auto part = std::make_unique<Hdf5Dataset>(file, options);
            if (part->labelNames().size() < labels.columns.size())
                throw Error(ErrorKind::UnsuitableData,
                            Message{DRM_TEXT("Engine",
                                             "%1: it holds %2 labels an image where this kind of set has %3 "
                                             "or more; move the file away."),
                                    {printable(file), std::to_string(part->labelNames().size()),
                                     std::to_string(labels.columns.size())}},
                            file);
            parts.push_back(std::move(part));
        } catch (const Error &error) {
            if (options.strict)
                throw;
            if (!firstError)
                firstError = error;
            leftOut.add(Message{DRM_TEXT("Engine", "not such a file as the others"), {}}, LeftOut::Unit::File,
                        fileName(file));
        }
    }
    for (const std::string &file : FolderFiles::of(folder).files) {
        if (!passes(fileName(file)) || H5File::isHdf5(file))
            continue;
        if (options.strict)
            throw Error(ErrorKind::CorruptFile,
                        Message{DRM_TEXT("Engine", "%1: this is no HDF5 file; copy it again or move it away."),
                                {printable(file)}},
                        file);
        leftOut.add(Message{DRM_TEXT("Engine", "no HDF5 file"), {}}, LeftOut::Unit::File, fileName(file));
    }
    if (parts.empty())
        throw *firstError;
    const std::vector<DataNote> without = leftOut.notes();
    notes.insert(notes.end(), without.begin(), without.end());
    if (firstError)
        notes.push_back({DataNote::Kind::LeftOut, firstError->message()});
    return std::make_unique<JoinedDataset>(folder, std::move(parts), labels, notes, options);
}

} // namespace drm
