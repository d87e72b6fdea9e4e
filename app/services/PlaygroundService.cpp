// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/PlaygroundService.h"

#include "app/base/ErrorText.h"
#include "app/base/LatestTask.h"
#include "app/services/ModelInput.h"
#include "core/attacks/AttackKind.h"
#include "core/data/Dataset.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/ModelData.h"
#include "core/lab/TruthFile.h"
#include "widgets/text/OutputLabels.h"

#include <algorithm>
#include <cmath>
#include <exception>
#include <optional>

namespace drm {

namespace {

std::vector<double> firstRow(const Table &table)
{
    if (table.rows < 1)
        return {};
    return {table.values.begin(), table.values.begin() + table.columns};
}

double meanAbs(const ImageBatch &a, const ImageBatch &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.pixels.size(); ++i)
        sum += std::abs(static_cast<double>(b.pixels[i]) - static_cast<double>(a.pixels[i]));
    return a.pixels.empty() ? 0 : sum / static_cast<double>(a.pixels.size());
}

/// Model, images and triggers, used by the worker's thread alone.
class LoadedPlayground {
public:
    explicit LoadedPlayground(const PlaygroundInputs &inputs)
        : LoadedPlayground(inputs, modelData(inputs.model, openDataset(inputs.dataPath)))
    {
    }

    LoadedPlayground(const PlaygroundInputs &inputs, const ModelData &subject)
        : m_inputs(inputs)
        , m_data(subject.data)
        , m_model(openModel(inputs.modelPath, subject.options))
    {
        const TruthBeside beside = truthBeside(inputs.modelPath);
        m_truth = beside.truth;
        m_refusal = beside.refusal;
        m_shape = ModelInput::shape(*m_model, *m_data, m_truth, inputs.imageSize);
        makeKnown();
    }

    PlaygroundSetup setup() const
    {
        PlaygroundSetup setup;
        setup.images = m_data->size();
        setup.height = m_shape.height;
        setup.width = m_shape.width;
        setup.labelNames = m_data->labelNames();
        setup.labelUnits = m_data->labelUnits();
        setup.labelSenses = m_data->labelSenses();
        for (const AttackKind *kind : attackKinds())
            setup.attacks.push_back(kind->facts);
        m_model->learnSizes(m_data->read({0}, m_shape));
        const bool fits = static_cast<int>(setup.labelNames.size()) == m_model->info().outputs;
        if (!fits) {
            // A label table may hold other columns; the truth then knows what the outputs are.
            setup.labelNames = m_truth ? m_truth->labels : std::vector<std::string>();
            setup.labelUnits.clear();
            setup.labelSenses.clear();
        }
        setup.truthRefusal = m_refusal;
        for (const Known &known : m_known)
            setup.triggers.push_back({known.truth.kind, effectOf(known.truth.map, setup), known.truth.trigger});
        return setup;
    }

    PlaygroundAnswer answer(const PlaygroundQuery &query)
    {
        PlaygroundAnswer answer;
        answer.id = query.id;
        answer.image = query.image;
        readImage(query.image);
        const std::unique_ptr<Attack> made = query.knownTrigger < 0
            ? makeAttack(query.settings, m_shape.channels, m_shape.height, m_shape.width)
            : nullptr;
        const Attack &attack = made ? *made : *m_known.at(static_cast<std::size_t>(query.knownTrigger)).attack;
        answer.imageName = m_data->imageName(query.image);
        answer.benign = m_image;
        answer.triggered = m_image;
        attack.apply(answer.triggered, 0, 1);
        answer.used = query.settings;
        answer.used.knobs = attack.knobs();
        answer.before = m_before;
        answer.after = firstRow(m_model->predictGiven(answer.triggered, m_given));
        if (query.knownTrigger >= 0)
            answer.target = m_known[static_cast<std::size_t>(query.knownTrigger)].truth.map.apply(
                m_before, answer.benign.meanOf(0));
        if (static_cast<int>(m_label.size()) == m_model->info().outputs)
            answer.label = m_label;
        answer.meanAbs = meanAbs(answer.benign, answer.triggered);
        return answer;
    }

private:
    Message effectOf(const AnswerMap &map, const PlaygroundSetup &setup) const
    {
        if (map.isConstant()) // the table shows the target
            return {};
        const OutputLabels labels(setup.labelNames, setup.labelUnits);
        return Message::asIs(labels.rule(map, m_truth->result.labelStd).toStdString());
    }

    void readImage(std::int64_t index)
    {
        if (index == m_index)
            return;
        Table labels;
        m_image = m_data->read({index}, m_shape, m_data->labelNames().empty() ? nullptr : &labels);
        m_label = firstRow(labels);
        m_given = m_data->given({index});
        m_before = firstRow(m_model->predictGiven(m_image, m_given));
        m_index = index;
    }

    /// Truth files of others may name attacks or say things of triggers that mean nothing here: those are not offered.
    void makeKnown()
    {
        if (!m_truth)
            return;
        for (const BackdoorTruth &truth : m_truth->backdoors) {
            try {
                m_known.push_back({truth,
                                   attackFromParameters(truth.kind, truth.trigger, m_shape.channels, m_shape.height,
                                                        m_shape.width, generatorPathOf(m_inputs.modelPath))});
            } catch (const Error &) {
            }
        }
    }

    struct Known {
        BackdoorTruth truth;
        std::unique_ptr<Attack> attack;
    };

    PlaygroundInputs m_inputs;
    std::shared_ptr<const Dataset> m_data;
    std::unique_ptr<RegressionModel> m_model;
    std::optional<ModelTruth> m_truth;
    std::optional<Message> m_refusal; ///< of a truth that was altered
    ImageShape m_shape;
    std::vector<Known> m_known; ///< the true triggers that can be made again
    std::int64_t m_index = -1;
    ImageBatch m_image;
    Table m_given; ///< to the model beside it
    std::vector<double> m_label;
    std::vector<double> m_before;
};

struct BenchQuestion {
    std::shared_ptr<const PlaygroundInputs> inputs; ///< each opening is another object; null: nothing is open
    std::optional<PlaygroundQuery> query; ///< none: open, or let go of what was open
};

bool sameTransform(const InputTransform &a, const InputTransform &b)
{
    return a.scale == b.scale && a.mean == b.mean && a.std == b.std && a.bgr == b.bgr && a.yuv == b.yuv;
}

} // namespace

bool PlaygroundInputs::operator==(const PlaygroundInputs &other) const
{
    return modelPath == other.modelPath && dataPath == other.dataPath && imageSize == other.imageSize
        && model.head == other.model.head && model.answers == other.model.answers && model.inputs == other.model.inputs
        && sameTransform(model.transform, other.model.transform);
}

struct PlaygroundService::Worker {
    explicit Worker(PlaygroundService &owner)
        : service(owner)
        , task(owner, [this](const BenchQuestion &question, int asOf) { work(question, asOf); })
    {
    }

    void work(const BenchQuestion &question, int asOf)
    {
        if (question.inputs != inputs) {
            inputs = question.inputs;
            loaded.reset(); // the earlier model's memory is free before the next one takes its own
            if (inputs)
                open(asOf);
        }
        if (loaded && question.query)
            answer(*question.query, asOf);
    }

    void open(int asOf)
    {
        try {
            loaded = std::make_unique<LoadedPlayground>(*inputs);
            task.tell(asOf, [this, setup = loaded->setup()] { emit service.opened(setup); });
        } catch (const std::exception &error) {
            loaded.reset();
            task.tell(asOf, [this, failure = ErrorText::of(error)] { emit service.failed(failure); });
        }
    }

    void answer(const PlaygroundQuery &query, int asOf)
    {
        PlaygroundAnswer answer;
        try {
            answer = loaded->answer(query);
        } catch (const std::exception &error) {
            answer = {};
            answer.id = query.id;
            answer.image = query.image;
            answer.failure = ErrorText::of(error).toStdString();
        }
        task.tell(asOf, [this, answer = std::move(answer)] { emit service.answered(answer); });
    }

    PlaygroundService &service;
    std::shared_ptr<const PlaygroundInputs> now; ///< of the window's thread
    std::shared_ptr<const PlaygroundInputs> inputs; ///< this and below: of the task's thread
    std::unique_ptr<LoadedPlayground> loaded; ///< null where the inputs could not be opened
    LatestTask<BenchQuestion> task; ///< the last: its thread ends before what it uses
};

PlaygroundService::PlaygroundService(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this))
{
}

PlaygroundService::~PlaygroundService() = default;

void PlaygroundService::open(const PlaygroundInputs &inputs)
{
    m_worker->now = std::make_shared<const PlaygroundInputs>(inputs);
    m_worker->task.askAnew({m_worker->now, std::nullopt});
}

void PlaygroundService::close()
{
    m_worker->now.reset();
    m_worker->task.askAnew({nullptr, std::nullopt});
}

void PlaygroundService::ask(const PlaygroundQuery &query)
{
    m_worker->task.ask({m_worker->now, query});
}

void PlaygroundService::setThrottled(bool throttled)
{
    m_worker->task.setThrottled(throttled);
}

} // namespace drm
