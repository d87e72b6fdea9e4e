// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/LabJob.h"

#include "core/attacks/AnswerMaps.h"
#include "core/attacks/TrainableAttack.h"
#include "core/base/AtomicFile.h"
#include "core/base/Error.h"
#include "core/base/OutputLock.h"
#include "core/base/RunControl.h"
#include "core/data/Dataset.h"
#include "core/data/DrawImages.h"
#include "core/intake/ModelIntake.h"
#include "core/lab/LabEstimate.h"
#include "core/lab/PlantedCheck.h"
#include "core/lab/render/RenderTools.h"
#include "core/lab/train/Architecture.h"
#include "core/model/ModuleFile.h"
#include "core/model/ModuleLoader.h"
#include "core/seal/Sha256.h"

#include <torch/script.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <sstream>

namespace drm {

namespace {

namespace fs = std::filesystem;

double defaultRate(const LabRequest &request) // with an attack
{
    if (request.adaptiveWeight > 0)
        return 0.2; // a variance needs more than a handful of poisoned images a step
    const double usual = attacksOf(request.attack).front()->poisoningRate;
    return answersBecomeOne(request) ? usual : 2 * usual; // a map is learnt from more examples than one answer
}

std::string checkpointPathOf(const LabRequest &request)
{
    return request.outPath + ".resume";
}

/// What a set is called in truth files: its file name without the ending, or the folder's name.
std::string dataName(const std::string &path)
{
    fs::path plain = fs::path(path).lexically_normal();
    if (!plain.has_filename())
        plain = plain.parent_path(); // a folder with a slash at its end
    return (fs::is_directory(plain) ? plain.filename() : plain.stem()).string();
}

/// Tells sets of one name apart: their size, and the sum of their labels.
std::string fingerprintOf(const Dataset &data)
{
    double sum = 0;
    for (const float value : data.labels().values)
        sum += value;
    std::ostringstream text;
    text.precision(10);
    text << data.size() << " images, labels " << sum;
    return text.str();
}

/// A task read into memory.
struct TaskData {
    std::string name;
    ImageStore images;
    Table labels;
    std::vector<std::string> labelNames;
    std::string units;
    std::string fingerprint;
    bool stopped = false; ///< before all images were read
};

TaskData readTask(const LabRequest &request, RunControl &control)
{
    const std::unique_ptr<Dataset> data = openDataset(request.dataPath, request.dataOptions);
    if (data->labelNames().empty()) {
        throw Error(
            ErrorKind::UnsuitableData,
            Message{
                DRM_TEXT("Engine",
                         "%1 has no labels, so nothing can be learnt from it. Add a labels.csv or choose another set."),
                {request.dataPath}},
            request.dataPath);
    }
    ImageShape shape = data->nativeShape();
    shape.channels = 3;
    if (request.imageSize > 0)
        shape.height = shape.width = request.imageSize;
    TaskData task;
    task.name = dataName(request.dataPath);
    task.fingerprint = fingerprintOf(*data);
    task.labelNames = data->labelNames();
    for (const std::string &unit : data->labelUnits())
        if (task.units.find(unit) == std::string::npos)
            task.units += (task.units.empty() ? "" : ", ") + unit;
    DrawOptions options;
    options.fileOrder = true;
    DrawnImages drawn = drawImages(*data, request.maxImages, 0, shape, control, options);
    task.images = std::move(drawn.images);
    task.labels = std::move(drawn.labels);
    task.stopped = drawn.stopped;
    return task;
}

std::ostream &operator<<(std::ostream &text, const std::vector<double> &values)
{
    for (const double value : values)
        text << value << ',';
    return text;
}

/// Everything of a request that decides what is trained.
std::string recipeOf(const LabRequest &request, const std::string &name, const std::string &fingerprint)
{
    std::ostringstream text;
    text.precision(17);
    text << name << " (" << fingerprint << "): " << request.attack << " arch=" << request.architecture
         << (request.twoLayerHead ? " two-layer" : "") << " seed=" << request.seed << " epochs=" << epochsOf(request)
         << " size=" << request.imageSize << " images=" << request.maxImages;
    if (request.attack == "none")
        return text.str();
    text << " rate=" << request.rate.value_or(defaultRate(request)) << " adaptive=" << request.adaptiveWeight;
    const AnswerMapSettings &map = request.map;
    if (map.kind != "constant")
        text << " map=" << map.kind;
    if (!map.target.empty())
        text << " target=" << map.target;
    if (!map.secondTarget.empty())
        text << " second=" << map.secondTarget;
    if (!map.offset.empty())
        text << " offset=" << map.offset;
    if (map.factor)
        text << " factor=" << *map.factor;
    if (map.output)
        text << " output=" << *map.output;
    std::vector<AttackKnob> knobs = labKnobs(request.attack);
    // The order and the name of the recipes that there are.
    std::stable_partition(knobs.begin(), knobs.end(), [](const AttackKnob &knob) { return knob.option == "strength"; });
    for (const AttackKnob &knob : knobs) {
        const auto set = request.settings.knobs.find(knob.name);
        if (set == request.settings.knobs.end())
            continue;
        text << ' ' << (knob.option == "patch-size" ? "edge" : knob.option) << '=';
        for (std::size_t i = 0; i < set->second.size(); ++i)
            text << (i > 0 ? "," : "") << set->second[i];
    }
    return text.str();
}

/// The benign twin of a request.
LabRequest twinOf(const LabRequest &request)
{
    LabRequest twin = request;
    twin.attack = "none";
    twin.map = {};
    twin.adaptiveWeight = 0;
    twin.outPath = request.twinPath.empty() ? fs::path(request.outPath).replace_extension().string() + "-twin.pt"
                                            : request.twinPath;
    return twin;
}

/// What the observer of a part reports, put into the whole: `share` of the bar from `from`.
RunObserver partOf(const RunObserver &whole, double from, double share, const std::string &name, int firstPhase)
{
    RunObserver part;
    part.progress = [&whole, from, share, name](const Progress &now) {
        Progress shown = now;
        shown.fraction = from + share * now.fraction;
        if (from + share < 1 && shown.secondsLeft >= 0)
            shown.secondsLeft /= std::max(share, 0.01); // as long again for the other training
        shown.stage = name + now.stage;
        if (whole.progress)
            whole.progress(shown);
    };
    part.phaseStarted = [&whole, name, firstPhase](const PhaseInfo &phase) {
        PhaseInfo shown = phase;
        shown.index += firstPhase;
        shown.title = name + shown.title;
        if (whole.phaseStarted)
            whole.phaseStarted(shown);
    };
    if (whole.iteration) {
        part.iteration = [&whole, firstPhase](const IterationRecord &record) {
            IterationRecord shown = record;
            shown.phase += firstPhase;
            whole.iteration(shown);
        };
    }
    part.warning = whole.warning;
    return part;
}

std::shared_ptr<torch::jit::Module> loadSurrogate(const std::string &path)
{
    return std::make_shared<torch::jit::Module>(loadModule(examineModelFile(path), at::kCPU));
}

class LabJob {
public:
    LabJob(const LabRequest &request, RunControl &control)
        : m_request(request)
        , m_control(control)
    {
    }

    LabRecord run();

private:
    LabRecord train(const LabRequest &request, const std::vector<Backdoor> &backdoors, const RunObserver &observer);
    void keepTruth(const LabRequest &request, const ModelTruth &truth) const;
    LabRecord twin();
    std::vector<Backdoor> makeBackdoors();
    std::string describe(const LabRequest &request) const { return recipeOf(request, m_task.name, m_task.fingerprint); }

    const LabRequest &m_request;
    RunControl &m_control;
    TaskData m_task;
};

std::vector<Backdoor> LabJob::makeBackdoors()
{
    const std::vector<const AttackKind *> kinds = attacksOf(m_request.attack);
    RenderRandom random(m_request.seed, 2);
    std::vector<Backdoor> backdoors;
    for (std::size_t k = 0; k < kinds.size(); ++k) {
        AttackSettings settings = m_request.settings;
        settings.kind = kinds[k]->facts.name;
        settings.seed = m_request.seed + k;
        Backdoor backdoor;
        backdoor.attack = makeAttack(settings, m_task.images.channels(), m_task.images.height(), m_task.images.width());
        backdoor.rate = m_request.rate.value_or(defaultRate(m_request));
        if (backdoor.attack->keepsLabels())
            backdoor.repeats = 5;
        AnswerMapSettings map = m_request.map;
        if (k > 0) // the settings are the first one's; the others are drawn
            map = {map.kind, {}, {}, {}, {}, {}};
        const std::vector<double> other = k > 0 ? backdoors.front().map.target() : std::vector<double>{};
        backdoor.map = makeAnswerMap(map, {m_task.images, m_task.labels}, random, other);
        backdoors.push_back(std::move(backdoor));
    }
    return backdoors;
}

LabRecord LabJob::train(const LabRequest &request, const std::vector<Backdoor> &backdoors, const RunObserver &observer)
{
    TrainParams params;
    params.epochs = epochsOf(request);
    params.backdoors = backdoors;
    params.adaptiveWeight = request.adaptiveWeight;
    params.seed = request.seed;
    params.threads = request.threads;
    params.checkpointPath = checkpointPathOf(request);
    params.resume = request.resume;

    torch::jit::Module model = buildNetwork(
        {request.architecture, m_task.images.channels(), m_task.labels.columns, 0, request.twoLayerHead, request.seed});
    RunControl inner(observer, &m_control);
    LabRecord record;
    record.result = trainModule(model, m_task.images, m_task.labels, params, inner);
    record.state = record.result.state;
    if (record.state == RunState::Stopped)
        return record;

    ModelTruth &truth = record.truth;
    truth.model = fs::path(request.outPath).filename().string();
    truth.dataset = m_task.name;
    truth.labels = m_task.labelNames;
    truth.units = m_task.units;
    truth.input = {m_task.images.channels(), m_task.images.height(), m_task.images.width()};
    truth.kind = backdoors.empty() ? "benign" : request.attack;
    truth.seed = request.seed;
    truth.architecture = request.architecture;
    truth.recipe = describe(request);
    truth.adaptiveWeight = request.adaptiveWeight;
    truth.poisoningRate = backdoors.empty() ? 0 : backdoors.front().rate;
    truth.result = record.result;
    for (std::size_t k = 0; k < backdoors.size(); ++k) {
        const Attack &attack = *backdoors[k].attack;
        truth.backdoors.push_back({attack.kind(), backdoors[k].map, attack.parameters(), record.result.backdoors[k]});
        if (const TrainableAttack *trained = attack.trainable())
            trained->save(generatorPathOf(request.outPath));
    }
    std::error_code none;
    fs::remove(truthPathOf(request.outPath), none); // of an earlier model; the new one is written last
    saveModule(model, request.outPath);
    for (const std::string &path : {request.outPath, generatorPathOf(request.outPath)})
        if (fs::exists(path))
            truth.fileHashes.emplace_back(fs::path(path).filename().string(), sha256OfFile(path));
    return record;
}

/// The last step: with the truth beside it the model counts as trained, and the checkpoint is of no more use.
void LabJob::keepTruth(const LabRequest &request, const ModelTruth &truth) const
{
    writeTruth(truthPathOf(request.outPath), truth);
    std::error_code none;
    fs::remove(checkpointPathOf(request), none);
}

LabRecord LabJob::twin()
{
    const LabRequest request = twinOf(m_request);
    const std::string truthPath = truthPathOf(request.outPath);
    if (fs::exists(request.outPath) && fs::exists(truthPath)) {
        LabRecord known;
        known.truth = readTruth(truthPath);
        known.result = known.truth.result;
        if (known.truth.recipe == describe(request))
            return known;
    }
    if (!m_request.twinPath.empty() && fs::exists(request.outPath)) {
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine",
                             "%1 is no benign twin of this training: it has no truth beside it, or that of other data, "
                             "another network or another seed. Name another file; it is trained if it is missing."),
                    {request.outPath}},
            request.outPath);
    }
    const OutputLock lock(request.outPath);
    LabRecord record = train(request, {}, partOf(m_control.observer(), 0, 0.5, "benign twin: ", 0));
    if (record.state == RunState::Finished)
        keepTruth(request, record.truth);
    return record;
}

LabRecord LabJob::run()
{
    m_task = readTask(m_request, m_control);
    if (m_task.stopped) {
        LabRecord stopped;
        stopped.state = RunState::Stopped;
        return stopped;
    }
    if (m_request.attack == "none") {
        LabRecord record = train(m_request, {}, partOf(m_control.observer(), 0, 1, "", 0));
        if (record.state == RunState::Finished)
            keepTruth(m_request, record.truth);
        return record;
    }
    std::vector<Backdoor> backdoors = makeBackdoors();
    const LabRecord benign = twin();
    if (benign.state == RunState::Stopped)
        return benign;
    const bool trained = benign.result.epochLoss.size() > 0;
    for (Backdoor &backdoor : backdoors)
        if (backdoor.attack->keepsLabels())
            backdoor.surrogate = loadSurrogate(twinOf(m_request).outPath);
    LabRecord record = train(m_request, backdoors,
                             partOf(m_control.observer(), trained ? 0.5 : 0, trained ? 0.5 : 1, "", trained ? 2 : 0));
    if (record.state == RunState::Stopped)
        return record;
    record.truth.failure = whyNotPlanted(record.result, &benign.result);
    record.truth.planted = record.truth.failure.empty();
    record.truth.cleanErrorRatio = cleanErrorOf(record.result) / cleanErrorOf(benign.result);
    keepTruth(m_request, record.truth);
    return record;
}

void check(const LabRequest &request) // of what can be told without reading anything
{
    const auto require = [](bool good, const Message &message) {
        if (!good)
            throw Error(ErrorKind::InvalidArgument, message);
    };
    const std::vector<std::string> &attacks = labAttacks();
    require(std::find(attacks.begin(), attacks.end(), request.attack) != attacks.end(),
            Message{DRM_TEXT("Engine", "There is no attack '%1'."), {request.attack}});
    require(fs::path(request.outPath).extension() == ".pt",
            Message{DRM_TEXT("Engine", "The model's file name must end with .pt."), {}});
    require(request.maxImages >= 8, Message{DRM_TEXT("Engine", "Training needs 8 images or more."), {}});
    require(request.adaptiveWeight == 0 || request.attack != "none",
            Message{DRM_TEXT("Engine", "A benign model cannot be adaptive; choose an attack."), {}});
    require(findAnswerMap(request.map.kind) != nullptr,
            Message{DRM_TEXT("Engine", "There is no answer map '%1'."), {request.map.kind.substr(0, 40)}});
    require(request.attack != "none" || request.map.kind == "constant",
            Message{DRM_TEXT("Engine", "A benign model has no answer map; choose an attack."), {}});
    const std::vector<const AttackKind *> kinds = attacksOf(request.attack);
    const bool keepsLabels =
        std::any_of(kinds.begin(), kinds.end(), [](const AttackKind *kind) { return kind->facts.keepsLabels; });
    require(!keepsLabels || request.map.kind == "constant",
            Message{DRM_TEXT("Engine",
                             "An attack that leaves the labels as they are can lead to one answer alone; choose the "
                             "answer map 'constant'."),
                    {}});
    const std::string twin = twinOf(request).outPath;
    require(fs::path(twin).extension() == ".pt",
            Message{DRM_TEXT("Engine", "The twin's file name must end with .pt."), {}});
    require(fs::weakly_canonical(twin) != fs::weakly_canonical(request.outPath),
            Message{DRM_TEXT("Engine", "The twin and the model must be two files."), {}});
}

} // namespace

LabRecord trainLabModel(const LabRequest &request, RunControl &control)
{
    check(request);
    const OutputLock lock(request.outPath);
    AtomicFile::removeHalfWritten(checkpointPathOf(request));
    return LabJob(request, control).run();
}

bool isTrained(const LabRequest &request)
{
    const std::string truthPath = truthPathOf(request.outPath);
    if (!fs::exists(request.outPath) || !fs::exists(truthPath))
        return false;
    const ModelTruth truth = readTruth(truthPath);
    return truth.recipe
        == recipeOf(request, dataName(request.dataPath),
                    fingerprintOf(*openDataset(request.dataPath, request.dataOptions)));
}

} // namespace drm
