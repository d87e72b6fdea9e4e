// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

/// A line of the leader board: what one player reached in one game.
struct LeaderEntry {
    std::string name; ///< isLeaderName()
    double points = 0; ///< sum over the bets, at most a million either way
    int models = 0; ///< bets placed, 1..1000
    std::string date; ///< of the entry, as utcNow() writes it
    std::string id; ///< a UUID of the game: no two entries of a board have an equal one
};

constexpr std::size_t longestLeaderName = 40; ///< characters
constexpr std::size_t mostLeaders = 1000; ///< entries of a board

/// 1 to 40 characters of UTF-8 that are printable, not all of them blanks.
bool isLeaderName(const std::string &name);

/// The entries of one board or of several, one behind the other, as one board: of those with an equal id the latest,
/// and among equally late ones the last; most points first, with equal points the earliest; the first 1000.
std::vector<LeaderEntry> mergedLeaders(std::vector<LeaderEntry> entries);

/// JSON, schema "drmguard.leaderboard/1", with its hash. Throws Error{WriteFailed}.
void writeLeaderBoard(const std::string &path, const std::vector<LeaderEntry> &entries);

/// Throws Error: FileNotFound where it cannot be read, CorruptFile where it is no leader board, larger than 1 MiB, of
/// more than 1000 entries, altered, or where an entry is not as described above.
std::vector<LeaderEntry> readLeaderBoard(const std::string &path);

} // namespace drm
