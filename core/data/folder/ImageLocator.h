// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace drm {

/// Finds the image files that the cells of a table name, in one folder and its sub-folder "images" and nowhere else.
class ImageLocator {
public:
    enum class FoundBy {
        Missing,
        Outside, ///< the path leads out of the folder
        Exact, ///< as it is written, or absolute and in the folder
        Extension, ///< without the ending of its name: "img_1" for img_1.png
        Case, ///< but for capital and small letters: "IMG_1.JPG" for img_1.jpg
        Tail ///< an absolute path of another place, whose last parts are there: "/home/ann/IMG/1.jpg" for IMG/1.jpg
    };
    struct Result {
        FoundBy foundBy = FoundBy::Missing;
        std::string path; ///< that can be opened; empty where there is none
    };

    /// `inAnyCase`: names of images whose letters are not those of the files are looked for, too, which reads the whole
    /// folder.
    explicit ImageLocator(const std::string &folder, bool inAnyCase = false);

    /// What the other ways found among the first rows decides whether they are tried further on.
    Result find(std::string_view cell);

private:
    std::string findInner(const std::string &inner) const;
    Result findTail(const std::string &path);
    std::string findInAnyCase(const std::string &inner);

    std::string m_folder;
    std::string m_absolute; ///< the folder as an absolute path that ends with '/'
    std::string m_extension; ///< that completed a name before
    /// The folder's files by their inner names in small letters, once they are asked for; empty: of several files.
    std::optional<std::unordered_map<std::string, std::string>> m_inSmallLetters;
    std::int64_t m_misses = 0;
    bool m_foundOtherwise = false;
    bool m_inAnyCase;
};

} // namespace drm
