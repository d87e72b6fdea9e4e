// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: what every method of mitigation works with.

#include "core/mitigate/Mitigation.h"
#include "core/model/RegressionModelImpl.h"
#include "core/model/graph/ChannelLayers.h"

#include <chrono>

namespace drm {

constexpr int fewestMitigationImages = 40; ///< as many as BenignSet takes

struct LabelledImages {
    at::Tensor images; ///< N×C×H×W in 0..1
    at::Tensor labels; ///< N×d, label units
};

/// A layer of which some channels are switched off for good.
struct PrunedLayer {
    ChannelLayer layer;
    at::Tensor kept; ///< C, 1 or 0

    void apply() const; ///< sets weight and bias of the pruned channels to zero
};

/// The module under treatment, the three parts of the images, and the errors that are measured on them.
class MitigationWork {
public:
    /// Checks everything; throws what mitigate() throws.
    MitigationWork(RegressionModel &model, const ImageBatch &images, const Table &labels, const Backdoors &backdoors,
                   const MitigateParams &params, RunControl &control);

    torch::jit::Module &module() const { return m_model.original; }
    /// The model as it was loaded, whatever has become of the module.
    const RegressionModel &suspicious() const { return m_suspicious; }
    const std::vector<double> &scale() const { return m_scale; } ///< d: standard deviations of the labels
    const std::vector<at::Tensor> &parameters() const { return m_parameters; }
    const MitigateParams &params() const { return m_params; }
    const Backdoors &backdoors() const { return m_backdoors; }
    MitigationResult &result() { return m_result; }

    /// Images in 0..1 as the module takes them.
    at::Tensor prepared(const at::Tensor &images) const { return m_model.prepared(images); }
    /// The module's answers, N×d in label units; with gradient where that is on.
    at::Tensor answer(const at::Tensor &images) const;
    /// Mean squared error in label standard deviations. Throws Error{UnsuitableData} where it is not finite.
    at::Tensor loss(const at::Tensor &images, const at::Tensor &labels) const;
    /// The same in a straight line beyond 0.1 label standard deviations (smooth L1).
    at::Tensor robustLoss(const at::Tensor &images, const at::Tensor &labels) const;
    /// What the model says as it was loaded, whatever has become of the module. Without gradient.
    at::Tensor suspiciousAnswer(const at::Tensor &images) const;
    DefenceErrors errorsOn(const LabelledImages &part) const;
    /// mitigationTerms() of the validation part.
    std::vector<double> validationTerms() const;
    /// `before` and `after` hold the module's present answers both.
    std::vector<MitigationSamples> samples() const;
    double cleanValidationError() const; ///< in label standard deviations
    /// What the choice between states of the module goes by, of terms(). A baseline does not know the triggers: its
    /// clean error. DrmGuard: log DAE + 3 log clean error.
    double choiceError(const std::vector<double> &terms) const;

    std::vector<at::Tensor> copyOfParameters() const;
    void restore(const std::vector<at::Tensor> &parameters) const;

    /// Rows of the training part in a random order, a batch each; of a large set at most 640, an epoch's worth.
    std::vector<at::Tensor> batches(at::Generator &order) const;
    LabelledImages trainRows(const at::Tensor &rows) const;

    /// What follows is the part from `first` to `last` of the whole.
    void setSpan(double first, double last);
    /// Once a step: reports `share` of the present span. False after a stop.
    bool proceed(double share, const std::string &stage) const;
    /// Starts a phase of mitigationTerms(); endEpoch() reports their values in it.
    void startPhase(const std::string &title, int epochs);
    void endEpoch(int epoch, const std::vector<double> &terms) const;

    double seconds() const;

    LabelledImages train;
    LabelledImages validation;
    LabelledImages test;

private:
    using Triggered = DefenceErrors::Triggered;

    Triggered errorsUnder(const KnownBackdoor &backdoor, const LabelledImages &part) const;
    std::vector<double> cleanErrors(const LabelledImages &part) const;
    at::Tensor answerAll(const at::Tensor &images) const;

    const RegressionModel &m_suspicious;
    RegressionModel::Impl &m_model;
    const Backdoors &m_backdoors;
    const MitigateParams &m_params;
    RunControl &m_control;
    std::vector<at::Tensor> m_parameters;
    at::Tensor m_deviation; ///< d, of all labels
    at::Tensor m_periods; ///< of angles that start anew, as periodsOf() has them
    std::vector<double> m_scale; ///< the same
    int m_phases = 0;
    double m_first = 0;
    double m_last = 1;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    MitigationResult m_result;
};

} // namespace drm
