// SPDX-License-Identifier: GPL-3.0-or-later
// Columbia Gaze (Smith et al., UIST 2013): a folder a subject, and everything else in the names of the images:
// "0001_2m_-15P_10V_-10H.jpg" is subject 1 at two metres, head turned by -15°, gaze 10° up and -10° aside.
#include "core/data/DatasetReader.h"
#include "core/data/ImageFile.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/ListedDataset.h"

#include <regex>

namespace drm {

namespace {

/// Subject, head pose P, gaze V and H, as text.
bool isColumbiaName(const std::string &name, std::smatch *parts = nullptr)
{
    constexpr std::size_t longest = 64;
    static const std::regex pattern(
        "([0-9]{1,6})_[0-9.]+m_(-?[0-9]{1,3})P_(-?[0-9]{1,3})V_(-?[0-9]{1,3})H\\.[a-zA-Z]{3,4}");
    std::smatch match;
    return name.size() <= longest && std::regex_match(name, parts ? *parts : match, pattern);
}

void listColumbia(ImageListBuilder &builder, const std::vector<std::string> &files)
{
    for (const std::string &file : files) {
        const std::string name = fileName(file);
        if (!ImageFile::hasImageName(name))
            continue;
        std::smatch parts;
        if (!isColumbiaName(name, &parts)) {
            builder.leaveOut(LeftOut::Unit::File, Message{DRM_TEXT("Engine", "the name does not say the gaze"), {}},
                             file,
                             Message{DRM_TEXT("Engine",
                                              "the name is not of the form 0001_2m_-15P_10V_-10H.jpg, which says "
                                              "head pose and gaze; rename the image or move it away"),
                                     {}});
            continue;
        }
        builder.add(file, {std::stod(parts[3]), std::stod(parts[4])}, parts[1]);
    }
}

std::unique_ptr<Dataset> openColumbia(const std::string &path, const DatasetOptions &options)
{
    ImageListBuilder builder(path, options.strict, {"gaze_pitch", "gaze_yaw"}, {"deg", "deg"});
    const FolderFiles top = FolderFiles::of(path);
    listColumbia(builder, top.files);
    for (const std::string &folder : top.folders)
        listColumbia(builder, FolderFiles::of(folder).files);
    builder.note(
        DataNote::Kind::Read,
        Message{DRM_TEXT("Engine", "Columbia Gaze: the labels are V and H of the names; the head's P is not read"),
                {}});
    return std::make_unique<ListedDataset>(path, builder.finish(), options);
}

} // namespace

const DatasetReader &columbiaGazeReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a folder of Columbia Gaze"),
                                      {},
                                      [](const std::string &path) {
                                          return holdsFile(
                                              path, [](const std::string &name) { return isColumbiaName(name); });
                                      },
                                      openColumbia,
                                      true};
    return reader;
}

} // namespace drm
