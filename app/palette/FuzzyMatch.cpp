// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/FuzzyMatch.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace drm {

namespace {

constexpr int impossible = std::numeric_limits<int>::min() / 2;
constexpr int letter = 1;
constexpr int wordStart = 8;
constexpr int adjoining = 8;
constexpr int gap = -1;
constexpr qsizetype longestPattern = 64;

bool startsWord(const QString &text, qsizetype i)
{
    return i == 0 || !text.at(i - 1).isLetterOrNumber() || (text.at(i).isUpper() && text.at(i - 1).isLower());
}

} // namespace

std::optional<FuzzyMatch> FuzzyMatch::find(const QString &pattern, const QString &text)
{
    const qsizetype n = std::min(pattern.size(), longestPattern);
    const qsizetype m = text.size();
    if (n == 0)
        return FuzzyMatch{};
    // best[i][j]: of the first i + 1 letters, the last of them at j; from[i][j]: where the one before it is.
    std::vector<std::vector<int>> best(static_cast<std::size_t>(n),
                                       std::vector<int>(static_cast<std::size_t>(m), impossible));
    std::vector<std::vector<int>> from(static_cast<std::size_t>(n), std::vector<int>(static_cast<std::size_t>(m), -1));
    for (qsizetype i = 0; i < n; ++i) {
        const auto row = static_cast<std::size_t>(i);
        int farBest = impossible; // of best[i - 1][k] for k < j - 1
        int farAt = -1;
        for (qsizetype j = 0; j < m; ++j) {
            const auto column = static_cast<std::size_t>(j);
            if (i > 0 && j > 1 && best[row - 1][column - 2] > farBest) {
                farBest = best[row - 1][column - 2];
                farAt = static_cast<int>(j - 2);
            }
            if (pattern.at(i).toCaseFolded() != text.at(j).toCaseFolded())
                continue;
            int before = 0;
            if (i > 0) {
                const int near = j > 0 ? best[row - 1][column - 1] + adjoining : impossible;
                const int far = farBest + gap;
                before = std::max(near, far);
                from[row][column] = near >= far ? static_cast<int>(j - 1) : farAt;
                if (before < impossible / 2)
                    continue;
            }
            best[row][column] = before + letter + (startsWord(text, j) ? wordStart : 0);
        }
    }
    const std::vector<int> &ends = best.back();
    const auto end = std::max_element(ends.begin(), ends.end());
    if (end == ends.end() || *end < impossible / 2)
        return std::nullopt;
    FuzzyMatch result;
    result.score = *end;
    int at = static_cast<int>(end - ends.begin());
    for (qsizetype i = n - 1; i >= 0; --i) {
        result.positions.prepend(at);
        at = from[static_cast<std::size_t>(i)][static_cast<std::size_t>(at)];
    }
    return result;
}

} // namespace drm
