// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/AnswerService.h"

#include "app/base/ErrorText.h"
#include "app/base/WorkerThread.h"
#include "app/services/ModelInput.h"
#include "core/intake/ModelIntake.h"
#include "core/torch/ProcessSetup.h"

#include <chrono>
#include <exception>

namespace drm {

namespace {

/// A model and the set it is asked about, used by the worker's thread alone.
class Asked {
public:
    Asked(const PlaygroundInputs &inputs, std::shared_ptr<const Dataset> data)
        : m_data(std::move(data))
        , m_model(openModel(inputs.modelPath, inputs.model))
        , m_truth(ModelInput::truth(inputs.modelPath))
        , m_shape(ModelInput::shape(*m_model, *m_data, m_truth, inputs.imageSize))
    {
    }

    SampleAnswer answer(qint64 sample) const
    {
        SampleAnswer answer;
        answer.sample = sample;
        const Table predicted = m_model->predict(m_data->read({sample}, m_shape));
        answer.values.assign(predicted.values.begin(), predicted.values.end());
        answer.comparable = m_data->labelNames().size() == answer.values.size();
        if (answer.comparable) {
            answer.names = m_data->labelNames();
            answer.units = m_data->labelUnits();
        } else if (m_truth) {
            answer.names = m_truth->labels; // a label table may hold other columns
        }
        return answer;
    }

private:
    std::shared_ptr<const Dataset> m_data;
    std::unique_ptr<RegressionModel> m_model;
    std::optional<ModelTruth> m_truth;
    ImageShape m_shape;
};

} // namespace

struct AnswerService::Worker : WorkerThread {
    explicit Worker(AnswerService &owner)
        : WorkerThread(owner)
        , service(owner)
    {
        begin([this] { run(); });
    }

    ~Worker() { end(); }

    void run()
    {
        lowerThreadPriority();
        std::unique_ptr<Asked> asked;
        QString refusal; // why the model cannot be opened; it is not tried again for every sample
        int openedFor = 0;
        for (;;) {
            qint64 wanted = 0;
            int asOf = 0;
            bool slow = false;
            PlaygroundInputs model;
            std::shared_ptr<const Dataset> set;
            {
                Lock guard = lock();
                if (!wait(guard, [&] { return openedFor != generation() || (sample && data); }))
                    return;
                asOf = generation();
                slow = throttled;
                if (openedFor == asOf) {
                    wanted = *std::exchange(sample, std::nullopt);
                    model = inputs;
                    set = data;
                }
            }
            if (openedFor != asOf) {
                asked.reset(); // the earlier model's memory is free before the next one takes its own
                refusal.clear();
                openedFor = asOf;
                continue;
            }
            SampleAnswer answer;
            answer.sample = wanted;
            try {
                if (!asked && refusal.isEmpty())
                    asked = std::make_unique<Asked>(model, set);
                if (asked)
                    answer = asked->answer(wanted);
                else
                    answer.failure = refusal;
            } catch (const std::exception &error) {
                answer.failure = ErrorText::of(error);
                if (!asked)
                    refusal = answer.failure;
            }
            tell(asOf, [this, answer] { emit service.answered(answer); });
            if (slow)
                rest(WorkerThread::throttledPause, [this] { return !throttled; });
        }
    }

    AnswerService &service;
    PlaygroundInputs inputs; ///< this and all below guarded by change() and lock()
    std::shared_ptr<const Dataset> data;
    std::optional<qint64> sample;
    bool throttled = false;
};

AnswerService::AnswerService(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this))
{
}

AnswerService::~AnswerService() = default;

void AnswerService::setInputs(const PlaygroundInputs &inputs, const std::shared_ptr<const Dataset> &data)
{
    m_worker->change([&] {
        m_worker->inputs = inputs;
        m_worker->data = inputs.modelPath.empty() ? nullptr : data;
        m_worker->sample.reset();
        m_worker->renew();
    });
}

void AnswerService::ask(qint64 sample)
{
    m_worker->change([&] { m_worker->sample = sample; });
}

void AnswerService::setThrottled(bool throttled)
{
    m_worker->change([&] { m_worker->throttled = throttled; });
}

} // namespace drm
