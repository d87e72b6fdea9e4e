// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/train/TrainCheckpoint.h"

#include "core/attacks/Attack.h"
#include "core/base/Error.h"
#include "core/lab/train/TrainParams.h"
#include "core/lab/train/TrainingSet.h"
#include "core/model/graph/ReducedPrecision.h"
#include "core/torch/TensorFile.h"

#include <filesystem>
#include <sstream>

namespace drm {

std::string trainFingerprint(const TrainParams &params, const TrainingSet &set,
                             const std::vector<at::Tensor> &parameters)
{
    std::ostringstream text;
    text.precision(17);
    text << params.epochs << ' ' << params.batchSize << ' ' << params.learningRate << ' ' << params.heldOut << ' '
         << params.patience << ' ' << params.adaptiveWeight << ' ' << params.maxShift << ' ' << params.brightness << ' '
         << params.seed << ' ' << set.fingerprint() << ' ' << cpuMultipliesBfloat16();
    for (const Backdoor &backdoor : params.backdoors) {
        text << ' ' << backdoor.attack->kind() << ' ' << backdoor.rate << ' ' << backdoor.repeats;
        const AnswerMap &map = backdoor.map;
        for (const std::vector<double> *part : {&map.shift, &map.gain, &map.secondTarget, &map.swing})
            for (const double value : *part)
                text << ' ' << value;
        for (const auto &[name, values] : backdoor.attack->parameters()) {
            text << ' ' << name;
            for (const double value : values)
                text << ' ' << value;
        }
    }
    for (const at::Tensor &parameter : parameters)
        text << ' ' << parameter.numel();
    return text.str();
}

void writeTrainCheckpoint(const std::string &path, const std::string &fingerprint, const TrainCheckpoint &checkpoint)
{
    writeTensorFile(
        path,
        c10::ivalue::Tuple::create({c10::IValue(fingerprint), c10::IValue(checkpoint.step),
                                    c10::IValue(checkpoint.epochSum), c10::IValue(checkpoint.bestError),
                                    c10::IValue(checkpoint.staleEpochs), c10::IValue(checkpoint.epochLoss),
                                    c10::IValue(checkpoint.seconds), checkpoint.adam, c10::IValue(checkpoint.weights),
                                    c10::IValue(checkpoint.average), c10::IValue(checkpoint.best)}));
}

void readTrainCheckpoint(const std::string &path, const std::string &fingerprint,
                         const std::function<void(const TrainCheckpoint &)> &takeOver)
{
    if (!std::filesystem::exists(path))
        return;
    const c10::IValue all = readTensorFile(path);
    try {
        const auto &parts = all.toTupleRef().elements();
        if (parts.at(0).toStringRef() != fingerprint)
            return; // of another training: this one begins anew
        TrainCheckpoint checkpoint;
        checkpoint.step = parts.at(1).toInt();
        checkpoint.epochSum = parts.at(2).toDouble();
        checkpoint.bestError = parts.at(3).toDouble();
        checkpoint.staleEpochs = parts.at(4).toInt();
        checkpoint.epochLoss = parts.at(5).toDoubleVector();
        checkpoint.seconds = parts.at(6).toDouble();
        checkpoint.adam = parts.at(7);
        checkpoint.weights = parts.at(8).toTensorVector();
        checkpoint.average = parts.at(9).toTensorVector();
        checkpoint.best = parts.at(10).toTensorVector();
        takeOver(checkpoint);
    } catch (const std::exception &) {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "The checkpoint %1 is damaged. Delete it and start afresh."), {path}},
                    path);
    }
}

} // namespace drm
