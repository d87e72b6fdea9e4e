// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"

#include <string>
#include <string_view>

namespace drm {

enum class FileKind {
    Empty,
    TorchScript, ///< zip with code: what can be scanned
    OldTorchScript, ///< written by PyTorch before 1.4
    StateDict, ///< zip with weights or a pickled module, without code
    TruncatedZip, ///< begins like a zip and lacks its end
    ExportedProgram, ///< ".pt2" of torch.export
    CompiledProgram, ///< of AOTInductor: a ".pt2" or a shared library
    OtherZip, ///< any other zip, an empty one included
    Pickle, ///< Python pickle, PyTorch's format before 1.6 included
    Hdf5, ///< Keras models and image sets alike
    KerasZip, ///< ".keras"
    NumpyArrays, ///< ".npy" or ".npz"
    Onnx,
    TensorFlow, ///< SavedModel or TensorFlow Lite
    ExecuTorch, ///< ".pte"
    MobileFlatbuffer, ///< ".ptl" or ".ff" of PyTorch Mobile
    TensorRt, ///< a serialised engine
    Matlab, ///< ".mat", of either format
    SafeTensors,
    Archive, ///< gzip, xz, bzip2, 7-Zip, Zstandard or tar
    Image,
    GitLfsPointer, ///< the text that stands in for a large file in a git checkout
    Html,
    Json,
    Text,
    Unknown
};

/// Tells a file's kind by its whole content.
FileKind fileKindOf(std::string_view bytes);

/// The same from a few KiB of a file and, for a zip, its end. Throws Error{FileNotFound} for what is no readable plain
/// file. For naming a file that is not going to be used; what is used is judged by its bytes.
FileKind sniffFileKind(const std::string &path);

/// "an ONNX model", "a plain text file", ...
Message describe(FileKind kind);

/// Full sentences on how to get a TorchScript file from this; empty for TorchScript itself.
Message conversionAdvice(FileKind kind);

} // namespace drm
