// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

enum class FileKind {
    Empty,
    TorchScript, ///< zip with code: what can be scanned
    OldTorchScript, ///< written by PyTorch before 1.4
    StateDict, ///< zip with weights or a pickled module, without code
    TruncatedZip, ///< begins like a zip and lacks its end
    OtherZip, ///< any other zip, an empty one included
    Pickle, ///< Python pickle, PyTorch's format before 1.6 included
    Hdf5, ///< Keras models and image sets alike
    KerasZip, ///< ".keras"
    NumpyArrays, ///< ".npy" or ".npz"
    Onnx,
    TensorFlow, ///< SavedModel or TensorFlow Lite
    SafeTensors,
    Archive, ///< gzip, xz, bzip2, 7-Zip, Zstandard or tar
    Image,
    GitLfsPointer, ///< the text that stands in for a large file in a git checkout
    Html,
    Json,
    Text,
    Unknown
};

/// Tells a file's kind by its content; reads a few KiB, and the directory of a zip. Throws Error{FileNotFound} for what
/// is no readable plain file.
FileKind sniffFileKind(const std::string &path);

/// "an ONNX model", "a plain text file", ...
std::string describe(FileKind kind);

/// Full sentences on how to get a TorchScript file from this; empty for TorchScript itself.
std::string conversionAdvice(FileKind kind);

} // namespace drm
