// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder/FileColumn.h"

#include "core/data/ImageFile.h"
#include "core/data/folder/CsvTable.h"
#include "core/data/folder/ImageLocator.h"

#include <algorithm>

namespace drm {

int fileColumnOf(const CsvTable &table, const std::string &folder)
{
    constexpr std::int64_t sampled = 20;
    int best = -1;
    int bestScore = 0;
    for (int column = 0; column < table.columns(); ++column) {
        ImageLocator locator(folder, true);
        int score = 0;
        int guessed = 0;
        std::int64_t guesses = 0;
        std::int64_t named = 0;
        std::int64_t there = 0;
        const auto rows = std::min(table.rows(), sampled);
        for (std::int64_t row = 0; row < rows; ++row) {
            const auto cell = table.cell(row, column);
            const auto foundBy = locator.find(cell).foundBy;
            named += ImageFile::hasImageName(std::string(cell)) ? 1 : 0;
            there += foundBy == ImageLocator::FoundBy::Exact || foundBy == ImageLocator::FoundBy::Tail
                    || foundBy == ImageLocator::FoundBy::Case
                ? 1
                : 0;
            switch (foundBy) {
            case ImageLocator::FoundBy::Exact:
                score += 100;
                break;
            case ImageLocator::FoundBy::Case:
            case ImageLocator::FoundBy::Tail:
            case ImageLocator::FoundBy::Extension: // a count of the rows may fit names that are numbers, and a heading
                                                   // any name
                guessed += 60;
                guesses += row > 0 ? 1 : 0;
                break;
            default:
                // Makes the message about the missing image, not about the column.
                score += ImageFile::hasImageName(std::string(cell)) ? 1 : 0;
            }
        }
        if (guesses > 0 && 2 * guesses >= rows - 1)
            score += guessed;
        // Names of images, some of which are there, are no number that happens to be the name of another image.
        constexpr int byName = 1'000'000;
        if (there > 0 && 2 * named >= rows - 1)
            score += byName;
        if (score > bestScore) {
            best = column;
            bestScore = score;
        }
    }
    return best;
}

} // namespace drm
