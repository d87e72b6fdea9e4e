// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Checkpoint.h"

#include "core/base/Error.h"
#include "core/torch/TensorFile.h"

#include <torch/torch.h>

namespace drm {

namespace {

constexpr const char *schema = "drmguard.checkpoint/2";

c10::IValue packHistory(const LossHistory &history)
{
    const auto rows = static_cast<std::int64_t>(history.records.size());
    const auto columns = static_cast<std::int64_t>(history.phase.terms.size());
    at::Tensor values = at::zeros({rows, columns + 1}, at::kFloat);
    float *out = values.data_ptr<float>();
    for (const IterationRecord &record : history.records) {
        *out++ = static_cast<float>(record.iteration);
        out = std::copy(record.values.begin(), record.values.end(), out);
    }
    c10::List<std::string> names;
    for (const std::string &term : history.phase.terms)
        names.push_back(term);
    return c10::ivalue::Tuple::create({c10::IValue(history.phase.index), c10::IValue(history.phase.hypothesis),
                                       c10::IValue(history.phase.title), c10::IValue(history.phase.iterations),
                                       c10::IValue(names), c10::IValue(values)});
}

LossHistory unpackHistory(const c10::IValue &packed)
{
    const auto &parts = packed.toTupleRef().elements();
    LossHistory history;
    history.phase.index = static_cast<int>(parts.at(0).toInt());
    history.phase.hypothesis = parts.at(1).toStringRef();
    history.phase.title = parts.at(2).toStringRef();
    history.phase.iterations = static_cast<int>(parts.at(3).toInt());
    for (const c10::IValue &name : parts.at(4).toListRef())
        history.phase.terms.push_back(name.toStringRef());
    const at::Tensor values = parts.at(5).toTensor().to(at::kFloat).contiguous();
    TORCH_CHECK(values.dim() == 2 && values.size(1) == static_cast<std::int64_t>(history.phase.terms.size()) + 1);
    const std::int64_t columns = values.size(1) - 1;
    const float *in = values.data_ptr<float>();
    for (std::int64_t row = 0; row < values.size(0); ++row) {
        IterationRecord record;
        record.phase = history.phase.index;
        record.iteration = static_cast<int>(*in++);
        record.values.assign(in, in + columns);
        in += columns;
        history.records.push_back(std::move(record));
    }
    return history;
}

} // namespace

void Checkpoint::write(const std::string &path) const
{
    std::vector<c10::IValue> phases;
    for (const auto &[id, outcome] : finished)
        phases.push_back(c10::ivalue::Tuple::create({c10::IValue(id), outcome}));
    std::vector<c10::IValue> packed;
    for (const LossHistory &history : histories)
        packed.push_back(packHistory(history));
    const c10::IValue all = c10::ivalue::Tuple::create(
        {c10::IValue(schema), c10::IValue(fingerprint), c10::IValue(seconds), c10::ivalue::Tuple::create(phases),
         c10::IValue(current), state, c10::ivalue::Tuple::create(packed)});
    writeTensorFile(path, all);
}

Checkpoint Checkpoint::read(const std::string &path)
{
    const c10::IValue all = readTensorFile(path);
    try {
        const auto &parts = all.toTupleRef().elements();
        if (parts.at(0).toStringRef() != schema)
            throw Error(
                ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "%1 is a checkpoint of another version; start the scan afresh."), {path}},
                path);
        Checkpoint checkpoint;
        checkpoint.fingerprint = parts.at(1).toStringRef();
        checkpoint.seconds = parts.at(2).toDouble();
        for (const c10::IValue &phase : parts.at(3).toTupleRef().elements()) {
            const auto &pair = phase.toTupleRef().elements();
            checkpoint.finished[pair.at(0).toStringRef()] = pair.at(1);
        }
        checkpoint.current = parts.at(4).toStringRef();
        checkpoint.state = parts.at(5);
        for (const c10::IValue &history : parts.at(6).toTupleRef().elements())
            checkpoint.histories.push_back(unpackHistory(history));
        return checkpoint;
    } catch (const Error &) {
        throw;
    } catch (const std::exception &) {
        throw Error(
            ErrorKind::CorruptFile,
            Message{DRM_TEXT("Engine", "The checkpoint %1 is damaged. Delete it and start the scan afresh."), {path}},
            path);
    }
}

} // namespace drm
