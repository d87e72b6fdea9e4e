// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder/ImageLocator.h"

#include "core/data/ImageFile.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <vector>

namespace drm {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t patientMisses = 1000;
constexpr std::size_t longestPath = 4096;

bool hasDrive(const std::string &path)
{
    return path.size() > 1 && path[1] == ':';
}

/// Of the letters of ASCII, as far as names of image files go.
std::string inSmallLetters(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

} // namespace

ImageLocator::ImageLocator(const std::string &folder, bool inAnyCase)
    : m_folder(folder)
    , m_inAnyCase(inAnyCase)
{
    std::error_code error;
    m_absolute = fs::weakly_canonical(fs::absolute(folder, error), error).string();
    if (m_absolute.empty() || m_absolute.back() != '/')
        m_absolute += '/';
}

ImageLocator::Result ImageLocator::find(std::string_view cell)
{
    while (!cell.empty() && cell.front() == ' ')
        cell.remove_prefix(1);
    while (!cell.empty() && cell.back() == ' ')
        cell.remove_suffix(1);
    if (cell.empty() || cell.size() > longestPath || cell.find('\0') != std::string_view::npos)
        return {};
    std::string text(cell);
    std::replace(text.begin(), text.end(), '\\', '/');
    const fs::path path(text);
    if (std::find(path.begin(), path.end(), "..") != path.end())
        return {FoundBy::Outside, {}};
    if (path.is_absolute() || hasDrive(text)) {
        // In this very folder, however the folder was named.
        const auto asGiven = fs::path(m_folder).is_absolute() && m_folder.back() != '/' ? m_folder + '/' : m_folder;
        for (const auto &base : {m_absolute, asGiven})
            if (base.size() > 1 && text.compare(0, base.size(), base) == 0)
                if (auto file = findInner(text.substr(base.size())); !file.empty())
                    return {FoundBy::Exact, std::move(file)};
        return findTail(text);
    }
    if (auto file = findInner(text); !file.empty())
        return {FoundBy::Exact, std::move(file)};
    if (auto file = m_inAnyCase && ImageFile::hasImageName(text) ? findInAnyCase(text) : std::string(); !file.empty())
        return {FoundBy::Case, std::move(file)};
    if (m_misses > patientMisses && !m_foundOtherwise)
        return {};
    for (const auto *extension :
         {m_extension.c_str(), ".png", ".jpg", ".jpeg", ".bmp", ".tif", ".webp", ".PNG", ".JPG"})
        if (auto file = *extension ? findInner(text + extension) : std::string(); !file.empty()) {
            m_extension = extension;
            m_foundOtherwise = true;
            return {FoundBy::Extension, std::move(file)};
        }
    ++m_misses;
    return {};
}

std::string ImageLocator::findInAnyCase(const std::string &inner)
{
    constexpr int mostFiles = 1'000'000;
    constexpr int deepest = 8;
    if (!m_inSmallLetters) {
        m_inSmallLetters.emplace();
        int seen = 0;
        const auto note = [&](const fs::path &folder) {
            std::error_code error;
            for (fs::recursive_directory_iterator entry(folder, error), end; !error && entry != end && seen < mostFiles;
                 entry.increment(error), ++seen) {
                if (entry.depth() >= deepest)
                    entry.disable_recursion_pending();
                std::error_code ignored;
                if (!entry->is_regular_file(ignored))
                    continue;
                const auto [known, isNew] = m_inSmallLetters->emplace(
                    inSmallLetters(entry->path().lexically_relative(m_folder).string()), entry->path().string());
                if (!isNew)
                    known->second.clear();
            }
        };
        note(m_folder);
        std::error_code error;
        if (const fs::path images = fs::path(m_folder) / "images"; fs::is_symlink(images, error))
            note(images);
    }
    for (const std::string &name : {inner, "images/" + inner})
        if (const auto found = m_inSmallLetters->find(inSmallLetters(name)); found != m_inSmallLetters->end())
            return found->second;
    return {};
}

std::string ImageLocator::findInner(const std::string &inner) const
{
    if (fs::path(inner).is_absolute()) // "/a//etc/passwd" has a tail that is
        return {};
    std::error_code error;
    for (const auto &base : {fs::path(m_folder), fs::path(m_folder) / "images"})
        if (const auto path = base / inner; fs::is_regular_file(path, error))
            return path.lexically_normal().string();
    return {};
}

ImageLocator::Result ImageLocator::findTail(const std::string &path)
{
    if (m_misses > patientMisses && !m_foundOtherwise)
        return {FoundBy::Outside, {}};
    constexpr std::size_t mostParts = 6;
    std::vector<std::string> tails; // of one part, of two, ...
    for (auto slash = path.rfind('/'); tails.size() < mostParts;) {
        tails.push_back(path.substr(slash == std::string::npos ? 0 : slash + 1));
        if (slash == std::string::npos || slash == 0)
            break;
        slash = path.rfind('/', slash - 1);
    }
    // The longest first: "p01/1.jpg" is not the "1.jpg" of another person.
    for (auto tail = tails.rbegin(); tail != tails.rend(); ++tail) {
        if (hasDrive(*tail))
            continue;
        if (auto file = findInner(*tail); !file.empty()) {
            m_foundOtherwise = true;
            return {FoundBy::Tail, std::move(file)};
        }
    }
    ++m_misses;
    return {FoundBy::Outside, {}};
}

} // namespace drm
