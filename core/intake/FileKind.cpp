// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FileKind.h"

#include "core/archive/ZipEntries.h"
#include "core/base/Error.h"
#include "core/base/Text.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <string_view>
#include <vector>

namespace drm {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t headBytes = 4096;

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

/// The kind of a zip by the names in it. PyTorch puts all into one folder and finds entries without regard to case.
FileKind zipKind(const std::vector<std::string> &names)
{
    bool data = false;
    bool code = false;
    bool constants = false;
    bool old = false;
    bool keras = false;
    bool numpy = false;
    bool exported = false;
    bool compiled = false;
    for (const std::string &full : names) {
        const std::string name = zipFoldedName(full);
        const auto inFolder = std::string_view(name).substr(std::min(name.find('/') + 1, name.size()));
        data |= inFolder == "data.pkl";
        code |= startsWith(inFolder, "code/");
        constants |= inFolder == "constants.pkl";
        old |= inFolder == "model.json";
        keras |= name == "model.weights.h5";
        numpy |= endsWith(name, ".npy");
        exported |= inFolder == "archive_format" || startsWith(inFolder, "serialized_exported_program")
            || startsWith(name, "serialized_exported_program");
        compiled |= name.find("aotinductor/") != std::string::npos;
    }
    if (compiled)
        return FileKind::CompiledProgram;
    if (exported)
        return FileKind::ExportedProgram;
    if (old)
        return FileKind::OldTorchScript;
    if (data && (code || constants))
        return FileKind::TorchScript;
    return data ? FileKind::StateDict : keras ? FileKind::KerasZip : numpy ? FileKind::NumpyArrays : FileKind::OtherZip;
}

bool isSafeTensors(std::string_view head, std::uintmax_t size)
{
    std::uint64_t length = 0;
    for (std::size_t i = 8; i-- > 0 && head.size() > 8;)
        length = length << 8 | static_cast<unsigned char>(head[i]);
    return head.size() > 8 && head[8] == '{' && length > 1 && length <= size - 8;
}

/// Both are protocol buffers without a signature: a first field with a small version, then a known second field.
FileKind protobufKind(std::string_view head)
{
    if (head.size() < 4 || head[0] != '\x08' || head[1] < 1 || head[1] > 32)
        return FileKind::Unknown;
    if (head[1] == 1 && head[2] == '\x12')
        return FileKind::TensorFlow;
    return "\x12\x1a\x22\x28\x32\x3a\x42"sv.find(head[2]) != std::string_view::npos ? FileKind::Onnx
                                                                                    : FileKind::Unknown;
}

FileKind textKind(std::string_view head)
{
    const bool text = std::all_of(head.begin(), head.end(), [](char letter) {
        const auto byte = static_cast<unsigned char>(letter);
        return byte >= 0x20 ? byte != 0x7f : (byte >= 0x09 && byte <= 0x0d);
    });
    if (!text)
        return FileKind::Unknown;
    if (startsWith(head, "\xef\xbb\xbf"))
        head.remove_prefix(3);
    std::string lower(head);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    lower.erase(0, lower.find_first_not_of(" \t\r\n\v\f"));
    if (startsWith(lower, "version https://git-lfs"))
        return FileKind::GitLfsPointer;
    if (startsWith(lower, "<!doctype html") || startsWith(lower, "<html"))
        return FileKind::Html;
    return startsWith(lower, "{") || startsWith(lower, "[") ? FileKind::Json : FileKind::Text;
}

bool isArchive(std::string_view head)
{
    return startsWith(head, "\x1f\x8b")
        || startsWith(head,
                      "\xfd"
                      "7zXZ")
        || startsWith(head, "BZh") || startsWith(head, "7z\xbc\xaf\x27\x1c") || startsWith(head, "\x28\xb5\x2f\xfd")
        || (head.size() > 262 && head.substr(257, 5) == "ustar");
}

bool isImage(std::string_view head)
{
    return startsWith(head, "\x89PNG") || startsWith(head, "\xff\xd8\xff") || startsWith(head, "GIF8")
        || (startsWith(head, "RIFF") && head.substr(8, 4) == "WEBP") || startsWith(head, "II*\0"sv)
        || startsWith(head, "MM\0*"sv) || (startsWith(head, "BM") && head.substr(6, 4) == "\0\0\0\0"sv);
}

} // namespace

namespace {

/// `head` is the beginning and `tail` the end of a file of `size` bytes.
FileKind kindOf(std::string_view head, std::string_view tail, std::uint64_t size)
{
    if (head.empty())
        return FileKind::Empty;
    if (startsWith(head, "PK\3\4") || startsWith(head, "PK\5\6")) {
        const auto names = zipNames(tail, size);
        return names ? zipKind(*names) : FileKind::TruncatedZip;
    }
    // Before HDF5, since later ones are HDF5 behind a text of 512 bytes.
    if (startsWith(head, "MATLAB 5.0 MAT-file") || startsWith(head, "MATLAB 7.3 MAT-file"))
        return FileKind::Matlab;
    // So are run files.
    if (startsWith(head, "\x89HDF\r\n\x1a\n") || startsWith(head, "drmguard.run/"))
        return FileKind::Hdf5;
    if (startsWith(head, "\x80") && head.size() > 1 && head[1] >= 2 && head[1] <= 5)
        return FileKind::Pickle;
    if (startsWith(head, "\x93NUMPY"))
        return FileKind::NumpyArrays;
    // FlatBuffers carry their mark behind four bytes.
    const auto mark = head.substr(std::min<std::size_t>(4, head.size()), 4);
    if (mark == "TFL3")
        return FileKind::TensorFlow;
    if (mark == "PTMF")
        return FileKind::MobileFlatbuffer;
    if (mark.substr(0, 2) == "ET" && mark.size() == 4 && std::isdigit(static_cast<unsigned char>(mark[2])) != 0)
        return FileKind::ExecuTorch;
    if (startsWith(head, "ftrt") || startsWith(head, "ptrt"))
        return FileKind::TensorRt;
    if (startsWith(head,
                   "\x7f"
                   "ELF"))
        return FileKind::CompiledProgram;
    if (isArchive(head))
        return FileKind::Archive;
    if (isImage(head))
        return FileKind::Image;
    if (isSafeTensors(head, size))
        return FileKind::SafeTensors;
    if (const auto kind = protobufKind(head); kind != FileKind::Unknown)
        return kind;
    return textKind(head);
}

} // namespace

FileKind fileKindOf(std::string_view bytes)
{
    return kindOf(bytes.substr(0, headBytes), bytes, bytes.size());
}

FileKind sniffFileKind(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        throw Error(ErrorKind::FileNotFound,
                    Message{DRM_TEXT("Engine", "%1 is a folder; choose a file in it."), {printable(path)}}, path);
    // Devices and pipes could block or never end.
    if (!std::filesystem::is_regular_file(path, error))
        throw Error(ErrorKind::FileNotFound,
                    Message{DRM_TEXT("Engine", "%1 does not exist; check the name."), {printable(path)}}, path);
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    const auto size = static_cast<std::streamoff>(file.tellg());
    const auto read = [&](std::streamoff place, std::streamoff length) {
        std::string part(static_cast<std::size_t>(std::max<std::streamoff>(length, 0)), '\0');
        file.seekg(place);
        file.read(part.data(), static_cast<std::streamsize>(part.size()));
        return part;
    };
    constexpr std::streamoff tailBytes = 8 << 20; // holds the directory of a zip of 100,000 files
    const std::string head = read(0, std::min<std::streamoff>(size, headBytes));
    const bool zip = startsWith(head, "PK");
    const std::string tail = read(zip ? std::max<std::streamoff>(size - tailBytes, 0) : 0,
                                  zip ? std::min<std::streamoff>(size, tailBytes) : 0);
    if (!file)
        throw Error(ErrorKind::FileNotFound,
                    Message{DRM_TEXT("Engine", "%1 cannot be read; check its permissions."), {printable(path)}}, path);
    return kindOf(head, tail, static_cast<std::uint64_t>(size));
}

Message describe(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        return {DRM_TEXT("Engine", "an empty file"), {}};
    case FileKind::TorchScript:
        return {DRM_TEXT("Engine", "a TorchScript model"), {}};
    case FileKind::OldTorchScript:
        return {DRM_TEXT("Engine", "a TorchScript model of PyTorch before 1.4"), {}};
    case FileKind::StateDict:
        return {DRM_TEXT(
                    "Engine",
                    "a PyTorch file with weights alone (a state dict or a pickled module), without the network's code"),
                {}};
    case FileKind::TruncatedZip:
        return {DRM_TEXT("Engine", "a zip archive (such as a PyTorch file) that is cut off or damaged"), {}};
    case FileKind::ExportedProgram:
        return {DRM_TEXT("Engine", "a program of torch.export (.pt2)"), {}};
    case FileKind::CompiledProgram:
        return {DRM_TEXT("Engine", "a compiled program (of AOTInductor, or another shared library)"), {}};
    case FileKind::OtherZip:
        return {DRM_TEXT("Engine", "a zip archive without a PyTorch model"), {}};
    case FileKind::Pickle:
        return {DRM_TEXT("Engine", "a Python pickle (such as PyTorch wrote before 1.6)"), {}};
    case FileKind::Hdf5:
        return {DRM_TEXT("Engine", "an HDF5 file (such as a Keras model or an image set)"), {}};
    case FileKind::KerasZip:
        return {DRM_TEXT("Engine", "a Keras model"), {}};
    case FileKind::NumpyArrays:
        return {DRM_TEXT("Engine", "a file of NumPy arrays"), {}};
    case FileKind::Onnx:
        return {DRM_TEXT("Engine", "an ONNX model"), {}};
    case FileKind::TensorFlow:
        return {DRM_TEXT("Engine", "a TensorFlow model"), {}};
    case FileKind::ExecuTorch:
        return {DRM_TEXT("Engine", "an ExecuTorch program (.pte)"), {}};
    case FileKind::MobileFlatbuffer:
        return {DRM_TEXT("Engine", "a model of PyTorch Mobile"), {}};
    case FileKind::TensorRt:
        return {DRM_TEXT("Engine", "a TensorRT engine"), {}};
    case FileKind::Matlab:
        return {DRM_TEXT("Engine", "a MATLAB file (.mat)"), {}};
    case FileKind::SafeTensors:
        return {DRM_TEXT("Engine", "a safetensors file, which holds weights without the network's code"), {}};
    case FileKind::Archive:
        return {DRM_TEXT("Engine", "a packed archive"), {}};
    case FileKind::Image:
        return {DRM_TEXT("Engine", "an image"), {}};
    case FileKind::GitLfsPointer:
        return {DRM_TEXT("Engine", "a Git LFS pointer, which stands in for the real file"), {}};
    case FileKind::Html:
        return {DRM_TEXT("Engine", "a web page"), {}};
    case FileKind::Json:
        return {DRM_TEXT("Engine", "a JSON file"), {}};
    case FileKind::Text:
        return {DRM_TEXT("Engine", "a plain text file"), {}};
    case FileKind::Unknown:
        break;
    }
    return {DRM_TEXT("Engine", "a file of unknown kind"), {}};
}

Message conversionAdvice(FileKind kind)
{
    switch (kind) {
    case FileKind::TorchScript:
        return {};
    case FileKind::Onnx:
    case FileKind::ExportedProgram:
    case FileKind::StateDict:
    case FileKind::SafeTensors:
        return {DRM_TEXT("Engine", "Open it as a model."), {}};
    case FileKind::Empty:
    case FileKind::TruncatedZip:
        return {DRM_TEXT("Engine", "Copy or download it again, and compare the sizes."), {}};
    case FileKind::OldTorchScript:
        return {DRM_TEXT("Engine",
                         "Load it with torch.jit.load in PyTorch 1.4 to 1.13 and save it again with torch.jit.save."),
                {}};
    case FileKind::Pickle:
        return {DRM_TEXT("Engine",
                         "Run export_torchscript.py, which comes with this program, with the network's Python class "
                         "and this file; it writes a TorchScript file. It reads numbers alone from this file, but runs "
                         "the Python code of the network: use code that you trust."),
                {}};
    case FileKind::Hdf5:
    case FileKind::KerasZip:
    case FileKind::TensorFlow:
        return {DRM_TEXT("Engine",
                         "If it is a model, convert it to ONNX with tf2onnx and open that. If it is an image set, open "
                         "it as data."),
                {}};
    case FileKind::CompiledProgram:
    case FileKind::ExecuTorch:
    case FileKind::MobileFlatbuffer:
    case FileKind::TensorRt:
        return {
            DRM_TEXT("Engine",
                     "It is made for running alone and cannot be turned back. Run export_torchscript.py, which comes "
                     "with this program, with the network's Python class and the weights that it was made from."),
            {}};
    case FileKind::Matlab:
        return {DRM_TEXT("Engine",
                         "If it is an image set of MATLAB's format 7.3, open it as data. A model is a TorchScript or "
                         "an ONNX file."),
                {}};
    case FileKind::OtherZip:
    case FileKind::Archive:
        return {DRM_TEXT("Engine", "Unpack it, and open the model file inside."), {}};
    case FileKind::GitLfsPointer:
        return {DRM_TEXT("Engine", "Run \"git lfs pull\" in the checkout to fetch the real file."), {}};
    case FileKind::Html:
        return {DRM_TEXT("Engine", "The download saved a page instead of the file; use the direct link."), {}};
    case FileKind::Image:
    case FileKind::NumpyArrays:
        return {DRM_TEXT("Engine",
                         "Open images as data: a folder of images, a CSV file, or an HDF5 file. A model is a "
                         "TorchScript or an ONNX file."),
                {}};
    case FileKind::Json:
    case FileKind::Text:
    case FileKind::Unknown:
        break;
    }
    return {DRM_TEXT("Engine",
                     "A model is a TorchScript file, written by torch.jit.save or by export_torchscript.py, which "
                     "comes with this program, an ONNX file, or a program of torch.export (.pt2)."),
            {}};
}

} // namespace drm
