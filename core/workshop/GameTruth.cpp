// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/GameTruth.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/json/JsonNode.h"
#include "core/seal/Base64.h"
#include "core/seal/Sha256.h"

#include <nlohmann/json.hpp>
#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <set>

namespace drm {

namespace {

namespace fs = std::filesystem;

const std::string gameSchema = "drmguard.game/1";
const std::string gameHeading =
    gameSchema + ": which models of a game of DRMGuard Workbench are backdoored. Reading on spoils the game.";
constexpr std::size_t maxGameBytes = std::size_t{256} << 10;
constexpr std::size_t maxGameJsonBytes = std::size_t{1} << 20;
constexpr std::size_t maxGameModels = 100;
constexpr std::size_t maxGameLabels = 16;
constexpr std::size_t maxGameWord = 255; // bytes
constexpr std::uint64_t maxGameModelBytes = std::uint64_t{256} << 20;

std::string zipped(const std::string &text)
{
    uLongf size = compressBound(static_cast<uLong>(text.size()));
    std::string packed(size, '\0');
    const int state = compress(reinterpret_cast<Bytef *>(packed.data()), &size,
                               reinterpret_cast<const Bytef *>(text.data()), static_cast<uLong>(text.size()));
    if (state != Z_OK) // there is room enough, so only the memory can be missing
        throw Error(ErrorKind::Internal, Message{DRM_TEXT("Engine", "zlib could not pack a text."), {}});
    packed.resize(size);
    return packed;
}

/// Nothing where it is damaged or would fill more than `most` bytes.
std::optional<std::string> unzipped(const std::string &packed, std::size_t most)
{
    std::string text(most, '\0');
    auto size = static_cast<uLongf>(text.size());
    if (uncompress(reinterpret_cast<Bytef *>(text.data()), &size, reinterpret_cast<const Bytef *>(packed.data()),
                   static_cast<uLong>(packed.size()))
        != Z_OK)
        return std::nullopt;
    text.resize(size);
    return text;
}

GameTruth gameTruthOf(const JsonNode &node)
{
    const auto word = [&node](const char *key) { return node.at(key).text(maxGameWord); };
    GameTruth truth;
    truth.model = word("model");
    if (truth.model.empty() || fs::path(truth.model).filename() != truth.model || truth.model == "..")
        node.at("model").refuse(DRM_TEXT("Engine", "\"%1\" is no name of a file"));
    truth.sha256 = word("sha256");
    if (!isSha256(truth.sha256))
        node.at("sha256").refuse(DRM_TEXT("Engine", "\"%1\" is no SHA-256"));
    truth.backdoored = node.at("backdoored").flag();
    truth.attack = word("attack");
    truth.map = word("map");
    truth.target = node.at("target").numbers(maxGameLabels);
    for (const JsonNode &label : node.at("labels").items(maxGameLabels))
        truth.labels.push_back(label.text(maxGameWord));
    truth.units = word("units");
    truth.labelStd = node.at("label_std").numbers(maxGameLabels);
    const std::size_t labels = truth.labels.size();
    const bool isGood = labels > 0 && truth.labelStd.size() == labels
        && (truth.target.empty() || truth.target.size() == labels)
        && std::all_of(truth.labelStd.begin(), truth.labelStd.end(), [](double deviation) { return deviation > 0; });
    if (!isGood)
        throw JsonFault({DRM_TEXT("Engine", "its numbers do not fit its labels"), {}});
    return truth;
}

/// The JSON in the file. Throws JsonFault.
std::string unpackedGame(const std::string &file)
{
    const std::size_t end = file.find('\n');
    if (end == std::string::npos || file.compare(0, gameSchema.size() + 1, gameSchema + ':') != 0)
        throw JsonFault({DRM_TEXT("Engine", "its first line is not that of such a file"), {}});
    std::string packed = file.substr(end + 1);
    if (!packed.empty() && packed.back() == '\n')
        packed.pop_back();
    const std::optional<std::string> bytes = fromBase64(packed);
    const std::optional<std::string> text = bytes ? unzipped(*bytes, maxGameJsonBytes) : std::nullopt;
    if (!text)
        throw JsonFault({DRM_TEXT("Engine", "its second line is damaged"), {}});
    return *text;
}

} // namespace

std::string gameTruthsPath(const std::string &gameFolder)
{
    return (fs::path(gameFolder) / "truths.drmgame").string();
}

void writeGameTruths(const std::string &path, const std::vector<GameTruth> &truths)
{
    nlohmann::ordered_json file{{"truths", nlohmann::ordered_json::array()}};
    for (const GameTruth &truth : truths)
        file["truths"].push_back({{"model", truth.model},
                                  {"sha256", truth.sha256},
                                  {"backdoored", truth.backdoored},
                                  {"attack", truth.attack},
                                  {"map", truth.map},
                                  {"target", truth.target},
                                  {"labels", truth.labels},
                                  {"units", truth.units},
                                  {"label_std", truth.labelStd}});
    // What is no UTF-8 is replaced, as in every other file of the program.
    const std::string text = file.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    writeTextFile(path, gameHeading + '\n' + toBase64(zipped(text)) + '\n');
}

std::vector<GameTruth> readGameTruths(const std::string &path)
{
    const std::string bytes =
        readPlainFile(path, maxGameBytes, Message{DRM_TEXT("Engine", "the file of a game's truths"), {}});
    try {
        const nlohmann::ordered_json file = parseJson(unpackedGame(bytes));
        std::vector<GameTruth> truths;
        std::set<std::string> models;
        for (const JsonNode &node : JsonNode(file).at("truths").items(maxGameModels)) {
            truths.push_back(gameTruthOf(node));
            if (!models.insert(truths.back().model).second)
                node.at("model").refuse(DRM_TEXT("Engine", "\"%1\" names a model a second time"));
        }
        if (truths.empty())
            throw JsonFault({DRM_TEXT("Engine", "it names no model"), {}});
        return truths;
    } catch (const JsonFault &fault) {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 does not hold the truths of a game: %2. Delete it and make the workshop's kit "
                                     "again."),
                            {printable(path), fault.message()}},
                    path);
    }
}

void requireGameModels(const std::string &gameFolder, const std::vector<GameTruth> &truths)
{
    for (const GameTruth &truth : truths) {
        const std::string path = (fs::path(gameFolder) / truth.model).string();
        if (digestOfFile(path, maxGameModelBytes).sha256 != truth.sha256)
            throw Error(ErrorKind::CorruptFile,
                        Message{DRM_TEXT("Engine",
                                         "%1 is another model than the one that the game knows the truth about. Delete "
                                         "it and make the workshop's kit again."),
                                {printable(path)}},
                        path);
    }
}

} // namespace drm
