// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder/ImageListing.h"

#include "core/base/Error.h"
#include "core/base/SystemText.h"
#include "core/base/Text.h"
#include "core/data/ImageFile.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <set>

namespace drm {

namespace fs = std::filesystem;

namespace {

constexpr int deepestLevel = 8;
constexpr std::int64_t mostFiles = 1'000'000;

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

/// Images of kinds that no decoder here reads, so that they are not taken for documents.
bool isForeignImage(const std::string &extension)
{
    static const std::set<std::string> kinds{".gif", ".heic", ".heif", ".avif", ".jp2", ".jxl", ".psd", ".dng",
                                             ".cr2", ".nef",  ".arw",  ".exr",  ".hdr", ".tga", ".svg", ".dcm"};
    return kinds.count(extension) > 0;
}

bool isMaskFolder(const std::string &name)
{
    static const std::set<std::string> names{"mask", "masks", "segmentation", "segmentations", "annotations"};
    return names.count(lower(name)) > 0;
}

/// "1" for "1_mask"; empty where the stem is not that of a mask.
std::string withoutMaskEnding(const std::string &stem)
{
    for (const std::string ending : {"_mask", "-mask", ".mask", "_masks", "_seg", "_segmentation", "_matte"})
        if (stem.size() > ending.size() && lower(stem.substr(stem.size() - ending.size())) == ending)
            return stem.substr(0, stem.size() - ending.size());
    return {};
}

class FolderWalk {
public:
    FolderWalk(std::string root, bool strict, LeftOut &leftOut, std::vector<std::string> &innerTables)
        : m_root(std::move(root))
        , m_strict(strict)
        , m_leftOut(leftOut)
        , m_innerTables(innerTables)
    {
    }

    /// The images of `folder` itself; `folders` gets its sub-folders.
    std::vector<std::string> imagesOf(const std::string &folder, std::vector<std::string> &folders)
    {
        std::vector<std::string> files;
        std::error_code error;
        for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
            if (++m_seen > mostFiles)
                throw Error(
                    ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine",
                                     "%1: the folder holds more than a million files; choose a folder inside of it."),
                            {printable(m_root)}},
                    m_root);
            std::error_code ignored;
            const auto name = entry->path().filename().string();
            if (entry->is_directory(ignored)) {
                if (entry->is_symlink(ignored))
                    m_leftOut.add(Message{DRM_TEXT("Engine", "links to folders"), {}}, LeftOut::Unit::Folder,
                                  inner(entry->path().string()));
                else if (name.front() != '.')
                    folders.push_back(entry->path().string());
            } else {
                files.push_back(entry->path().string());
            }
        }
        if (error)
            throw Error(ErrorKind::FileNotFound,
                        Message{DRM_TEXT("Engine", "%1: the folder cannot be read: %2."),
                                {printable(folder), systemText(error)}},
                        folder);
        std::sort(files.begin(), files.end());
        std::sort(folders.begin(), folders.end());
        std::vector<std::string> images;
        for (const auto &file : files)
            if (isImage(file))
                images.push_back(file);
        return withoutMasks(images);
    }

    /// The images of all folders below.
    std::vector<std::string> imagesBelow(const std::vector<std::string> &folders, int level)
    {
        std::vector<std::string> images;
        for (const auto &folder : folders) {
            if (level > deepestLevel) {
                m_leftOut.add(Message{DRM_TEXT("Engine", "more than eight folders deep"), {}}, LeftOut::Unit::Folder,
                              inner(folder));
                continue;
            }
            std::vector<std::string> deeper;
            auto own = imagesOf(folder, deeper);
            const auto below = imagesBelow(deeper, level + 1);
            own.insert(own.end(), below.begin(), below.end());
            if (isMaskFolder(fs::path(folder).filename().string())) {
                if (!own.empty())
                    m_leftOut.add(Message{DRM_TEXT("Engine", "masks, by their name"), {}}, LeftOut::Unit::Folder,
                                  inner(folder));
                continue;
            }
            images.insert(images.end(), own.begin(), own.end());
        }
        return images;
    }

    /// The path as people see it: from the folder on.
    std::string inner(const std::string &path) const
    {
        const auto relative = fs::path(path).lexically_relative(m_root).string();
        return relative.empty() ? path : relative;
    }

private:
    bool isImage(const std::string &file)
    {
        const auto name = fs::path(file).filename().string();
        const auto extension = lower(fs::path(file).extension().string());
        std::error_code error;
        if (!fs::is_regular_file(file, error) || name.front() == '.') {
            m_leftOut.add(Message{DRM_TEXT("Engine", "no image"), {}}, LeftOut::Unit::File, inner(file));
            return false;
        }
        if (isForeignImage(extension)) {
            if (m_strict)
                throw Error(ErrorKind::UnsuitableData,
                            Message{DRM_TEXT("Engine", "%1: images of this kind are not read; convert it to PNG."),
                                    {printable(file)}},
                            file);
            m_leftOut.add(Message{DRM_TEXT("Engine", "an image of a kind that is not read, so convert it to PNG"), {}},
                          LeftOut::Unit::File, inner(file));
            return false;
        }
        if (!ImageFile::hasImageName(file)) {
            if (ImageFile::looksLikeImage(file))
                return true;
            if (extension == ".csv" || extension == ".tsv")
                m_innerTables.push_back(inner(file));
            m_leftOut.add(Message{DRM_TEXT("Engine", "no image"), {}}, LeftOut::Unit::File, inner(file));
            return false;
        }
        if (fs::file_size(file, error) == 0 && !error) {
            if (m_strict)
                throw Error(ErrorKind::CorruptFile,
                            Message{DRM_TEXT("Engine", "%1: the image file is empty."), {printable(file)}}, file);
            m_leftOut.add(Message{DRM_TEXT("Engine", "the file is empty"), {}}, LeftOut::Unit::File, inner(file));
            return false;
        }
        return true;
    }

    std::vector<std::string> withoutMasks(const std::vector<std::string> &images)
    {
        std::set<std::string> stems;
        for (const auto &image : images)
            stems.insert(fs::path(image).stem().string());
        std::vector<std::string> result;
        for (const auto &image : images) {
            const auto base = withoutMaskEnding(fs::path(image).stem().string());
            if (!base.empty() && stems.count(base) > 0)
                m_leftOut.add(Message{DRM_TEXT("Engine", "a mask, by its name beside an image"), {}},
                              LeftOut::Unit::File, inner(image));
            else
                result.push_back(image);
        }
        return result;
    }

    std::string m_root;
    bool m_strict;
    LeftOut &m_leftOut;
    std::vector<std::string> &m_innerTables;
    std::int64_t m_seen = 0;
};

} // namespace

ImageListing ImageListing::of(const std::string &folder, bool strict)
{
    ImageListing listing;
    FolderWalk walk(folder, strict, listing.leftOut, listing.innerTables);
    std::vector<std::string> folders;
    listing.images = walk.imagesOf(folder, folders);
    const auto images = std::find_if(folders.begin(), folders.end(),
                                     [](const std::string &path) { return fs::path(path).filename() == "images"; });
    if (listing.images.empty() && images != folders.end()) {
        std::vector<std::string> deeper;
        listing.images = walk.imagesOf(*images, deeper);
        if (!listing.images.empty()) {
            folders.erase(images);
            folders.insert(folders.end(), deeper.begin(), deeper.end());
        }
    }
    const auto below = walk.imagesBelow(folders, 1);
    if (listing.images.empty()) {
        listing.images = below;
        listing.nested = true;
        return listing;
    }
    for (const auto &image : below)
        listing.leftOut.add(Message{DRM_TEXT("Engine", "in a sub-folder of a folder that holds images itself"), {}},
                            LeftOut::Unit::Image, walk.inner(image));
    return listing;
}

} // namespace drm
