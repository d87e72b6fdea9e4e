// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <ATen/core/Tensor.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace drm {

/// A model of another format, written again as TorchScript.
struct ConvertedModel {
    std::string archive; ///< TorchScript
    int height = 0; ///< of the images that the file says it takes; 0: it does not say
    int width = 0;
    int channels = 0; ///< likewise
    bool isFixedToOneImage = false; ///< the file says that it takes one at a time
    std::vector<Message> remarks; ///< sentences: what it was, what was done with it
};

/// The content of a file beside the model, by the name that the model gives it; stays valid. Throws Error.
using OutsideFile = std::function<const std::string &(const std::string &name)>;

/// An ONNX model, opset 7 to 21: each operator as the operators of LibTorch that say the same, so that gradients reach
/// the image. Constants are computed, nothing else of the file is run. Quantised numbers become those that they stand
/// for, and are not rounded again. Throws Error: UnsupportedFile for an operator or a form of one that is not known,
/// which it names, CorruptFile. `anyBatch`: where the graph is fixed to one image, shapes that begin with it are made
/// to begin with the number of images; whether that is right, answersAlike() tells.
ConvertedModel convertOnnx(const std::string &bytes, const std::string &path, const OutsideFile &outside,
                           bool anyBatch = false);
/// Whether `freed` answers two images at once as `fixed` answers one after the other. Runs both.
bool answersAlike(const ConvertedModel &fixed, const ConvertedModel &freed);
/// The files beside an ONNX model that weights of it lie in, by name, each once.
std::vector<std::string> onnxOutsideFiles(const std::string &bytes);

/// A part of an archive by its name, without the folder that all lies in; nothing where there is none.
using ArchivePart = std::function<std::optional<std::string>(const std::string &name)>;

/// The program `name` of an archive that torch.export.save wrote (".pt2", PyTorch 2.8 and later): its graph of
/// LibTorch's own operators as code, its weights from their plain bytes. No pickle is read. Throws Error as
/// convertOnnx() does.
ConvertedModel convertExportedProgram(const std::string &name, const ArchivePart &part, const std::string &path);

/// The tensors of a pickle in the archive, by name.
using ArchiveTensors = std::function<std::map<std::string, at::Tensor>(const std::string &part)>;

/// The same of PyTorch before 2.8, which keeps tensors in pickles: `program` is the text of
/// serialized_exported_program.json.
ConvertedModel convertExportedProgram(const std::string &program, const ArchiveTensors &tensors,
                                      const std::string &path);

} // namespace drm
