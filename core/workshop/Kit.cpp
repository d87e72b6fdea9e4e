// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/Kit.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/OutputLock.h"
#include "core/base/RunControl.h"
#include "core/base/Text.h"
#include "core/evaluate/Zoo.h"
#include "core/json/JsonNode.h"
#include "core/lab/LabJob.h"
#include "core/lab/render/RenderTools.h"
#include "core/seal/Sha256.h"
#include "core/workshop/GameTruth.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace drm {

namespace {

namespace fs = std::filesystem;

/// Another recipe is another kit.
constexpr const char *schema = "drmguard.kit/1";
constexpr int imageCount = 2000;
constexpr int imageSize = 32;
constexpr std::uint64_t imageSeed = 11;
constexpr std::uint64_t modelSeed = 2;
/// Of the usual game, whose eight verdicts were found right; of other numbers a benign model may be called backdoored.
constexpr std::uint64_t firstGameSeed = 990;
constexpr std::size_t longestMarker = 4096; ///< bytes
constexpr std::size_t largestModel = 64 << 20; ///< bytes; they have 3 MB
constexpr int tries = 3; ///< for a backdoor that takes

/// Attack and answer map of each pair of the game, a backdoored model and its benign twin.
const std::vector<std::pair<std::string, std::string>> &gamePairs()
{
    static const std::vector<std::pair<std::string, std::string>> all{
        {"badnets", "constant"}, {"blended", "constant"}, {"badnets", "offset"}, {"clean-label", "constant"}};
    return all;
}

std::string markerOf(const std::string &folder)
{
    return (fs::path(folder) / "kit.json").string();
}

/// Of the kit's game; none where the folder holds no whole kit of this recipe.
std::optional<std::uint64_t> gameSeedOf(const std::string &folder)
{
    try {
        const nlohmann::ordered_json marker =
            parseJson(readPlainFile(markerOf(folder), longestMarker, {DRM_TEXT("Engine", "workshop kit"), {}}));
        if (JsonNode(marker).at("schema").text() == schema)
            return JsonNode(marker).at("game_seed").natural();
    } catch (const Error &) { // it is not there
    } catch (const JsonFault &) { // or damaged: it is made anew
    }
    return std::nullopt;
}

std::string caseName(std::size_t number)
{
    return "case-" + std::to_string(number) + ".pt";
}

/// What the lessons' models are planted with.
LabRequest lessonModel(const Kit &kit, const std::string &name)
{
    LabRequest request;
    request.dataPath = kit.imagesOf(name);
    request.outPath = kit.model(name);
    request.seed = modelSeed;
    const std::string what = name.substr(name.find('-') + 1);
    if (what == "benign")
        return request;
    request.twinPath = kit.model(name.substr(0, name.find('-')) + "-benign");
    request.attack = what == "offset" || what == "adaptive" ? "badnets" : what;
    if (what == "offset")
        request.map.kind = "offset";
    if (what == "adaptive")
        request.adaptiveWeight = 0.03;
    if (what == "wanet")
        request.settings.knobs["strength"] = {2.5};
    if (name == "gaze-badnets") {
        request.settings.knobs = {{"size", {4}}, {"row", {24}}, {"col", {24}}, {"rgb", {1, 1, 0}}};
        request.map.target = {0.25, -0.3};
    }
    return request;
}

class KitMaker {
public:
    KitMaker(const KitRequest &request, RunControl &control)
        : m_request(request)
        , m_kit{request.folder}
        , m_control(control)
    {
    }

    RunState run();

private:
    void render(const std::string &task);
    bool train(LabRequest request);
    bool makeGame();
    std::string makingFolder() const { return (fs::path(m_kit.gameFolder()) / "making").string(); }

    const KitRequest &m_request;
    Kit m_kit;
    RunControl &m_control;
    int m_done = 0; ///< trainings
    int m_total = 0;
    double m_shown = 0; ///< of the whole
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    int m_found = 0; ///< of m_done, those that were there
};

void KitMaker::render(const std::string &task)
{
    const std::string path = m_kit.file(task + ".h5");
    if (!fs::exists(path))
        renderTask({task, imageCount, imageSize, imageSeed}, path);
}

/// False where it was stopped.
bool KitMaker::train(LabRequest request)
{
    request.threads = m_request.threads;
    if (isTrained(request)) {
        ++m_done;
        ++m_found;
        return true;
    }
    RunObserver observer = m_control.observer();
    observer.progress = [this](const Progress &now) {
        Progress shown = now;
        m_shown = std::max(m_shown, (m_done + now.fraction) / m_total); // a second try makes the whole longer
        shown.fraction = m_shown;
        const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count();
        const double trained = m_done - m_found + now.fraction;
        shown.secondsLeft = trained > 0.1 ? seconds / trained * (m_total - m_found - trained) : -1;
        shown.stage = DRM_TEXT("Engine", "workshop kit");
        shown.iteration = m_done + 1;
        shown.iterations = m_total;
        if (m_control.observer().progress)
            m_control.observer().progress(shown);
    };
    RunControl part(observer, &m_control);
    if (trainLabModel(request, part).state == RunState::Stopped)
        return false;
    ++m_done;
    return true;
}

bool KitMaker::makeGame()
{
    makeFolder(makingFolder());
    struct Made {
        std::string path;
        ModelTruth truth;
    };
    std::vector<Made> made;
    for (std::size_t k = 0; k < gamePairs().size(); ++k) {
        for (int attempt = 0;; ++attempt) {
            LabRequest request;
            request.dataPath = m_kit.imagesOf("gaze-benign");
            request.seed = firstGameSeed + 100 * m_request.seed + 10 * k + static_cast<std::uint64_t>(attempt);
            const std::string stem = (fs::path(makingFolder()) / std::to_string(request.seed)).string();
            request.outPath = stem + "-twin.pt";
            if (!train(request))
                return false;
            const std::string twin = request.outPath;
            request.outPath = stem + ".pt";
            request.twinPath = twin;
            request.attack = gamePairs()[k].first;
            request.map.kind = gamePairs()[k].second;
            if (!train(request))
                return false;
            const ModelTruth truth = readTruth(truthPathOf(request.outPath));
            if (truth.planted || attempt + 1 == tries) {
                if (truth.planted)
                    made.push_back({request.outPath, truth});
                made.push_back({twin, readTruth(truthPathOf(twin))});
                break;
            }
            m_total += 2;
        }
    }
    // What is there belongs to another game.
    std::error_code none;
    fs::remove(gameTruthsPath(m_kit.gameFolder()), none);
    for (std::size_t number = 1; number <= 2 * gamePairs().size(); ++number)
        fs::remove(fs::path(m_kit.gameFolder()) / caseName(number), none);
    RenderRandom random(m_request.seed, 7);
    for (std::size_t i = made.size(); i > 1; --i)
        std::swap(made[i - 1], made[static_cast<std::size_t>(random.choose(static_cast<int>(i)))]);
    std::vector<GameTruth> truths;
    for (std::size_t i = 0; i < made.size(); ++i) {
        const ModelTruth &truth = made[i].truth;
        GameTruth answer;
        answer.model = caseName(i + 1);
        answer.backdoored = !truth.backdoors.empty();
        if (answer.backdoored) {
            answer.attack = truth.backdoors.front().kind;
            answer.map = truth.backdoors.front().map.kind;
            if (truth.backdoors.front().map.isConstant())
                answer.target = truth.backdoors.front().map.target();
        }
        answer.labels = truth.labels;
        answer.units = truth.units;
        answer.labelStd = truth.result.labelStd;
        const std::string path = (fs::path(m_kit.gameFolder()) / answer.model).string();
        writeTextFile(path, readPlainFile(made[i].path, largestModel, {DRM_TEXT("Engine", "a model"), {}}));
        answer.sha256 = sha256OfFile(path);
        truths.push_back(std::move(answer));
    }
    writeGameTruths(gameTruthsPath(m_kit.gameFolder()), truths);
    fs::remove_all(makingFolder(), none);
    return true;
}

RunState KitMaker::run()
{
    makeFolder(m_kit.folder);
    const OutputLock lock(markerOf(m_kit.folder));
    const bool keepsGame = m_kit.isComplete() && gameSeedOf(m_kit.folder) == m_request.seed;
    std::error_code none;
    if (!keepsGame)
        fs::remove(markerOf(m_kit.folder), none);
    m_total = static_cast<int>(Kit::models().size()) + (keepsGame ? 0 : 2 * static_cast<int>(gamePairs().size()));
    for (const char *task : {"gaze", "headpose"}) {
        if (!m_control.proceed())
            return RunState::Stopped;
        render(task);
    }
    for (const std::string &name : Kit::models())
        if (!train(lessonModel(m_kit, name)))
            return RunState::Stopped;
    if (!keepsGame && !makeGame())
        return RunState::Stopped;
    const nlohmann::ordered_json marker{{"schema", schema}, {"game_seed", m_request.seed}};
    writeTextFile(markerOf(m_kit.folder), marker.dump(2) + "\n");
    return RunState::Finished;
}

} // namespace

std::string Kit::file(const std::string &name) const
{
    return (fs::path(folder) / name).string();
}

std::string Kit::model(const std::string &name) const
{
    return file(name + ".pt");
}

std::string Kit::imagesOf(const std::string &model) const
{
    return file(model.substr(0, model.find('-')) == "headpose" ? "headpose.h5" : "gaze.h5");
}

bool Kit::isComplete() const
{
    std::vector<std::string> needed{file("gaze.h5"), file("headpose.h5"), gameTruthsPath(gameFolder())};
    for (const std::string &name : models())
        needed.push_back(model(name));
    std::error_code none;
    return gameSeedOf(folder)
        && std::all_of(needed.begin(), needed.end(), [&](const std::string &path) { return fs::exists(path, none); });
}

Kit Kit::usual()
{
    return {(fs::path(cacheFolder()) / "workshop").string()};
}

const std::vector<std::string> &Kit::models()
{
    static const std::vector<std::string> names{"gaze-benign",   "gaze-badnets", "headpose-benign",
                                                "gaze-blended",  "gaze-wanet",   "gaze-clean-label",
                                                "gaze-adaptive", "gaze-offset",  "headpose-badnets"};
    return names;
}

RunState makeKit(const KitRequest &request, RunControl &control)
{
    return KitMaker(request, control).run();
}

} // namespace drm
