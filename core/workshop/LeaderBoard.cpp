// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/LeaderBoard.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/store/JsonHash.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <tuple>

namespace drm {

namespace {

const std::string boardSchema = "drmguard.leaderboard/1";
constexpr std::size_t maxBoardBytes = std::size_t{1} << 20;
constexpr double mostPoints = 1e6;
constexpr int mostBets = 1000;

/// `form`: 0 stands for a figure, x for a lower-case hexadecimal one, every other letter for itself.
bool hasForm(const std::string &text, std::string_view form)
{
    const auto fits = [](char letter, char wanted) {
        const bool isFigure = letter >= '0' && letter <= '9';
        if (wanted == '0')
            return isFigure;
        return wanted == 'x' ? isFigure || (letter >= 'a' && letter <= 'f') : letter == wanted;
    };
    return text.size() == form.size() && std::equal(text.begin(), text.end(), form.begin(), fits);
}

LeaderEntry leaderOf(const JsonNode &node)
{
    LeaderEntry entry;
    entry.name = node.at("name").text();
    if (!isLeaderName(entry.name))
        node.at("name").refuse(DRM_TEXT("Engine", "\"%1\" is no name of 1 to 40 printable characters"));
    entry.points = node.at("points").number();
    if (std::abs(entry.points) > mostPoints)
        node.at("points").refuse(DRM_TEXT("Engine", "\"%1\" is more than anybody can reach"));
    entry.models = node.at("models").whole(1, mostBets);
    entry.date = node.at("date").text();
    if (!hasForm(entry.date, "0000-00-00T00:00:00Z"))
        node.at("date").refuse(DRM_TEXT("Engine", "\"%1\" is no date such as 2026-11-28T18:15:44Z"));
    entry.id = node.at("id").text();
    if (!hasForm(entry.id, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"))
        node.at("id").refuse(DRM_TEXT("Engine", "\"%1\" is no UUID"));
    return entry;
}

} // namespace

bool isLeaderName(const std::string &name)
{
    const auto characters =
        std::count_if(name.begin(), name.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
    return isUtf8(name) && printable(name) == name && static_cast<std::size_t>(characters) <= longestLeaderName
        && name.find_first_not_of(' ') != std::string::npos;
}

std::vector<LeaderEntry> mergedLeaders(std::vector<LeaderEntry> entries)
{
    std::vector<LeaderEntry> board;
    // Sorted so that those of an id are beside each other, the one that stays at their end.
    std::stable_sort(entries.begin(), entries.end(), [](const LeaderEntry &a, const LeaderEntry &b) {
        return std::tie(a.id, a.date) < std::tie(b.id, b.date);
    });
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (i + 1 == entries.size() || entries[i + 1].id != entries[i].id)
            board.push_back(entries[i]);
    std::stable_sort(board.begin(), board.end(), [](const LeaderEntry &a, const LeaderEntry &b) {
        return a.points != b.points ? a.points > b.points : a.date < b.date;
    });
    if (board.size() > mostLeaders)
        board.resize(mostLeaders);
    return board;
}

void writeLeaderBoard(const std::string &path, const std::vector<LeaderEntry> &entries)
{
    nlohmann::ordered_json file{{"schema", boardSchema}, {"entries", nlohmann::ordered_json::array()}};
    for (const LeaderEntry &entry : entries)
        file["entries"].push_back({{"name", entry.name},
                                   {"points", entry.points},
                                   {"models", entry.models},
                                   {"date", entry.date},
                                   {"id", entry.id}});
    writeTextFile(path, hashedJsonText(std::move(file)));
}

std::vector<LeaderEntry> readLeaderBoard(const std::string &path)
{
    const std::string text = readPlainFile(path, maxBoardBytes, Message{DRM_TEXT("Engine", "a leader board"), {}});
    try {
        const nlohmann::ordered_json file = parseJson(text);
        const JsonNode root(file);
        if (root.at("schema").text() != boardSchema)
            root.at("schema").refuse(DRM_TEXT("Engine", "\"%1\" is not %2"), {boardSchema});
        std::vector<LeaderEntry> entries;
        for (const JsonNode &node : root.at("entries").items(mostLeaders))
            entries.push_back(leaderOf(node));
        if (!agreesWithItsHash(file))
            throw JsonFault({DRM_TEXT("Engine", "it was altered since it was written"), {}});
        return mergedLeaders(std::move(entries));
    } catch (const JsonFault &fault) {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 is no leader board: %2. Choose another file, or save the board again where it "
                                     "comes from."),
                            {printable(path), fault.message()}},
                    path);
    }
}

} // namespace drm
