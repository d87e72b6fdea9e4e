// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/AnswerService.h"

#include "app/base/ErrorText.h"
#include "app/base/LatestTask.h"
#include "app/services/ModelInput.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/ModelData.h"

#include <exception>
#include <optional>

namespace drm {

namespace {

/// What is asked about; each is another object.
struct Subject {
    PlaygroundInputs inputs;
    std::shared_ptr<const Dataset> data;
};

struct SampleQuestion {
    std::shared_ptr<const Subject> subject; ///< null: nothing
    std::optional<qint64> sample; ///< none: let go of the subject before
};

/// A model and the set it is asked about, used by the worker's thread alone.
class LoadedSubject {
public:
    LoadedSubject(const PlaygroundInputs &inputs, std::shared_ptr<const Dataset> data)
        : LoadedSubject(inputs, modelData(inputs.model, data), data->labelNames().size())
    {
    }

    LoadedSubject(const PlaygroundInputs &inputs, const ModelData &subject, std::size_t columns)
        : m_data(subject.data)
        , m_columns(columns)
        , m_model(openModel(inputs.modelPath, subject.options))
        , m_truth(truthBeside(inputs.modelPath).truth)
        , m_shape(ModelInput::shape(*m_model, *m_data, m_truth, inputs.imageSize))
    {
    }

    SampleAnswer answer(qint64 sample) const
    {
        SampleAnswer answer;
        answer.sample = sample;
        const ImageBatch image = m_data->read({sample}, m_shape);
        const Table predicted = m_model->predictGiven(image, m_data->given({sample}));
        answer.periods = m_model->periods(image);
        answer.values.assign(predicted.values.begin(), predicted.values.end());
        answer.comparable = m_columns == answer.values.size();
        if (m_data->labelNames().size() == answer.values.size()) {
            answer.names = m_data->labelNames();
            answer.units = m_data->labelUnits();
            answer.senses = m_data->labelSenses();
        } else if (m_truth) {
            answer.names = m_truth->labels; // a label table may hold other columns
        }
        return answer;
    }

private:
    std::shared_ptr<const Dataset> m_data;
    std::size_t m_columns; ///< of the set as it is open: labels, and what the model is given
    std::unique_ptr<RegressionModel> m_model;
    std::optional<ModelTruth> m_truth;
    ImageShape m_shape;
};

} // namespace

struct AnswerService::Worker {
    explicit Worker(AnswerService &owner)
        : service(owner)
        , task(owner, [this](const SampleQuestion &question, int asOf) { answer(question, asOf); })
    {
    }

    void answer(const SampleQuestion &question, int asOf)
    {
        if (question.subject != subject) {
            loaded.reset(); // the earlier model's memory is free before the next one takes its own
            refusal.clear();
            subject = question.subject;
        }
        if (!subject || !question.sample)
            return;
        SampleAnswer answer;
        answer.sample = *question.sample;
        try {
            if (!loaded && refusal.isEmpty())
                loaded = std::make_unique<LoadedSubject>(subject->inputs, subject->data);
            if (loaded)
                answer = loaded->answer(*question.sample);
            else
                answer.failure = refusal;
        } catch (const std::exception &error) {
            answer.failure = ErrorText::of(error);
            if (!loaded)
                refusal = answer.failure;
        }
        task.tell(asOf, [this, answer] { emit service.answered(answer); });
    }

    AnswerService &service;
    std::shared_ptr<const Subject> now; ///< of the window's thread
    std::shared_ptr<const Subject> subject; ///< this and below: of the task's thread
    std::unique_ptr<LoadedSubject> loaded;
    QString refusal; ///< why the model cannot be opened; it is not tried again for every sample
    LatestTask<SampleQuestion> task; ///< the last: its thread ends before what it uses
};

AnswerService::AnswerService(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this))
{
}

AnswerService::~AnswerService() = default;

void AnswerService::setInputs(const PlaygroundInputs &inputs, const std::shared_ptr<const Dataset> &data)
{
    const bool complete = !inputs.modelPath.empty() && data;
    m_worker->now = complete ? std::make_shared<const Subject>(Subject{inputs, data}) : nullptr;
    m_worker->task.askAnew({m_worker->now, std::nullopt});
}

void AnswerService::ask(qint64 sample)
{
    m_worker->task.ask({m_worker->now, sample});
}

void AnswerService::setThrottled(bool throttled)
{
    m_worker->task.setThrottled(throttled);
}

} // namespace drm
