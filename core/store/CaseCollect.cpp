// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/CaseCollect.h"

#include "core/base/AtomicFile.h"
#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/data/Dataset.h"
#include "core/seal/Sha256.h"

#include <filesystem>
#include <system_error>

namespace drm {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t mostFiles = 1'000'000; // of a folder
constexpr std::size_t bytesAtOnce = std::size_t{1} << 20;
const std::string tableEnding = ".csv";

bool isInside(const std::string &path, const fs::path &folder)
{
    const fs::path relative = fs::path(path).lexically_relative(folder);
    return !relative.empty() && *relative.begin() != "..";
}

/// What is copied of an image set: itself, or the folder that its table lies in.
fs::path rootOf(const OutsideFile &file)
{
    const fs::path path(file.path);
    return !file.isModel && endsWith(lowered(file.path), tableEnding) ? path.parent_path() : path;
}

/// The plain files of a folder with its subfolders, or the file itself.
std::vector<fs::path> plainFilesOf(const fs::path &root)
{
    std::error_code error;
    if (!fs::is_directory(root, error))
        return {root};
    std::vector<fs::path> files;
    fs::recursive_directory_iterator entry(root, fs::directory_options::skip_permission_denied, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        std::error_code unreadable;
        if (entry->is_symlink(unreadable) || !entry->is_regular_file(unreadable))
            continue;
        files.push_back(entry->path());
        if (static_cast<std::int64_t>(files.size()) > mostFiles)
            throw Error(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "%1 holds more than a million files; collect the others without it."),
                        {printable(root.string())}},
                root.string());
    }
    return files;
}

void measure(OutsideFile &file)
{
    for (const fs::path &path : plainFilesOf(rootOf(file))) {
        std::error_code error;
        const auto size = fs::file_size(path, error);
        if (error)
            continue;
        ++file.files;
        file.bytes += static_cast<std::int64_t>(size);
    }
}

/// A copy under way; what was copied goes with it unless it is kept.
class Copy {
public:
    Copy(fs::path place, const CopyProgress &proceed, std::int64_t &done)
        : m_place(std::move(place))
        , m_proceed(proceed)
        , m_done(done)
    {
    }
    ~Copy()
    {
        std::error_code error;
        if (!m_isKept)
            fs::remove_all(m_place, error);
    }
    Copy(const Copy &) = delete;
    Copy &operator=(const Copy &) = delete;

    void keep() { m_isKept = true; }

    /// False after a stop.
    bool addFile(const fs::path &from, const fs::path &to)
    {
        makeFolder(to.parent_path().string());
        PlainFile source(from.string(), Message{DRM_TEXT("Engine", "a file of a case"), {}});
        AtomicFile target(to.string(), FileAccess::Private);
        std::string bytes(bytesAtOnce, '\0');
        Sha256 hash;
        while (const std::size_t count = source.read(bytes.data(), bytes.size())) {
            target.write(bytes.data(), count);
            hash.add({bytes.data(), count});
            m_done += static_cast<std::int64_t>(count);
            if (!m_proceed(m_done))
                return false;
        }
        target.commit();
        m_sha256 = hash.hex();
        return true;
    }
    const std::string &sha256() const { return m_sha256; } ///< of the file that was added last

private:
    fs::path m_place;
    const CopyProgress &m_proceed;
    std::int64_t &m_done;
    std::string m_sha256;
    bool m_isKept = false;
};

void requireModel(const Case &content, const OutsideFile &file, const std::string &sha256)
{
    for (const CaseModel &model : content.models)
        if (model.path == file.path && !model.sha256.empty() && model.sha256 != sha256)
            throw Error(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine",
                                 "%1 is another file now than the one that this case is about, so it was not copied."),
                        {printable(file.path)}},
                file.path);
}

void requireAllImages(const std::string &original, const std::string &copy)
{
    if (openDataset(copy)->size() == openDataset(original)->size())
        return;
    throw Error(
        ErrorKind::CorruptFile,
        Message{
            DRM_TEXT("Engine", "%1 has images outside of its folder, so it was not copied; bring them together first."),
            {printable(original)}},
        original);
}

} // namespace

std::vector<OutsideFile> outsideFilesOf(const Case &content, const std::string &folder)
{
    std::vector<OutsideFile> all;
    const auto add = [&](const std::string &path, bool isModel) {
        std::error_code error;
        if (isInside(path, folder) || content.copies.count(path) > 0 || !fs::exists(path, error))
            return;
        OutsideFile file{path, isModel, 0, 0};
        measure(file);
        all.push_back(file);
    };
    for (const CaseModel &model : content.models)
        add(model.path, true);
    for (const std::string &data : content.dataSets)
        add(data, false);
    return all;
}

std::map<std::string, std::string> collectFiles(const Case &content, const std::string &folder,
                                                const std::vector<OutsideFile> &files, const CopyProgress &proceed)
{
    std::map<std::string, std::string> copies;
    std::int64_t done = 0;
    for (const OutsideFile &file : files) {
        const fs::path root = rootOf(file);
        const fs::path inside = fs::path(folder) / (file.isModel ? "models" : "data");
        makeFolder(inside.string());
        const fs::path place = freePlace(inside, root.filename());
        Copy copy(place, proceed, done);
        for (const fs::path &path : plainFilesOf(root))
            if (!copy.addFile(path, path == root ? place : place / path.lexically_relative(root)))
                return copies;
        const fs::path below = fs::path(file.path).lexically_relative(root);
        const std::string path = (below == "." ? place : place / below).string();
        if (file.isModel)
            requireModel(content, file, copy.sha256());
        else
            requireAllImages(file.path, path);
        copy.keep();
        copies[file.path] = path;
    }
    return copies;
}

} // namespace drm
