// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FileKind.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/intake/ModelArchive.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <string_view>

namespace drm {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t HeadBytes = 4096;

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

bool endsWith(std::string_view text, std::string_view end)
{
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

FileKind zipKind(const std::string &path)
{
    try {
        const ModelArchive archive(path);
        bool data = false;
        bool code = false;
        bool constants = false;
        bool old = false;
        bool keras = false;
        bool numpy = false;
        for (const auto &entry : archive.entries()) {
            const std::string_view name(entry.name);
            data |= endsWith(name, "/data.pkl");
            code |= name.find("/code/") != std::string_view::npos;
            constants |= endsWith(name, "/constants.pkl");
            old |= endsWith(name, "/model.json");
            keras |= name == "model.weights.h5";
            numpy |= endsWith(name, ".npy");
        }
        if (old)
            return FileKind::OldTorchScript;
        if (data && (code || constants))
            return FileKind::TorchScript;
        return data ? FileKind::StateDict
            : keras ? FileKind::KerasZip
            : numpy ? FileKind::NumpyArrays
                    : FileKind::OtherZip;
    } catch (const Error &error) {
        if (error.kind() == ErrorKind::CorruptFile)
            return FileKind::TruncatedZip;
        throw;
    }
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

FileKind sniffFileKind(const std::string &path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        throw Error(ErrorKind::FileNotFound, printable(path) + " is a folder; choose a file in it.", path);
    // Devices and pipes could block or never end.
    if (!std::filesystem::is_regular_file(path, error))
        throw Error(ErrorKind::FileNotFound, printable(path) + " does not exist; check the name.", path);
    std::ifstream file(path, std::ios::binary);
    std::string content(HeadBytes, '\0');
    file.read(content.data(), static_cast<std::streamsize>(content.size()));
    if (file.bad() || (!file && !file.eof()))
        throw Error(ErrorKind::FileNotFound, printable(path) + " cannot be read; check its permissions.", path);
    content.resize(static_cast<std::size_t>(file.gcount()));
    const std::string_view head(content);

    if (head.empty())
        return FileKind::Empty;
    if (startsWith(head, "PK\3\4") || startsWith(head, "PK\5\6"))
        return zipKind(path);
    if (startsWith(head, "\x89HDF\r\n\x1a\n"))
        return FileKind::Hdf5;
    if (startsWith(head, "\x80") && head.size() > 1 && head[1] >= 2 && head[1] <= 5)
        return FileKind::Pickle;
    if (startsWith(head, "\x93NUMPY"))
        return FileKind::NumpyArrays;
    if (head.substr(std::min<std::size_t>(4, head.size()), 4) == "TFL3")
        return FileKind::TensorFlow;
    if (isArchive(head))
        return FileKind::Archive;
    if (isImage(head))
        return FileKind::Image;
    if (isSafeTensors(head, std::filesystem::file_size(path, error)))
        return FileKind::SafeTensors;
    if (const auto kind = protobufKind(head); kind != FileKind::Unknown)
        return kind;
    return textKind(head);
}

std::string describe(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        return "an empty file";
    case FileKind::TorchScript:
        return "a TorchScript model";
    case FileKind::OldTorchScript:
        return "a TorchScript model of PyTorch before 1.4";
    case FileKind::StateDict:
        return "a PyTorch file with weights alone (a state dict or a pickled module), without the network's code";
    case FileKind::TruncatedZip:
        return "a zip archive (such as a PyTorch file) that is cut off or damaged";
    case FileKind::OtherZip:
        return "a zip archive without a PyTorch model";
    case FileKind::Pickle:
        return "a Python pickle (such as PyTorch wrote before 1.6)";
    case FileKind::Hdf5:
        return "an HDF5 file (such as a Keras model or an image set)";
    case FileKind::KerasZip:
        return "a Keras model";
    case FileKind::NumpyArrays:
        return "a file of NumPy arrays";
    case FileKind::Onnx:
        return "an ONNX model";
    case FileKind::TensorFlow:
        return "a TensorFlow model";
    case FileKind::SafeTensors:
        return "a safetensors file, which holds weights without the network's code";
    case FileKind::Archive:
        return "a packed archive";
    case FileKind::Image:
        return "an image";
    case FileKind::GitLfsPointer:
        return "a Git LFS pointer, which stands in for the real file";
    case FileKind::Html:
        return "a web page";
    case FileKind::Json:
        return "a JSON file";
    case FileKind::Text:
        return "a plain text file";
    case FileKind::Unknown:
        break;
    }
    return "a file of unknown kind";
}

std::string conversionAdvice(FileKind kind)
{
    const std::string script = "export_torchscript.py, which comes with this program,";
    switch (kind) {
    case FileKind::TorchScript:
        return {};
    case FileKind::Empty:
    case FileKind::TruncatedZip:
        return "Copy or download it again, and compare the sizes.";
    case FileKind::OldTorchScript:
        return "Load it with torch.jit.load in PyTorch 1.4 to 1.13 and save it again with torch.jit.save.";
    case FileKind::StateDict:
    case FileKind::Pickle:
    case FileKind::SafeTensors:
        return "Run " + script
            + " with the network's Python class and this file; it writes a TorchScript file. Do that "
              "only if you trust the file, since a pickle can run code when Python loads it.";
    case FileKind::Hdf5:
    case FileKind::KerasZip:
    case FileKind::TensorFlow:
        return "Convert it to ONNX with tf2onnx and from there to PyTorch with onnx2torch; then run " + script
            + " on the result. If it is an image set, open it as data.";
    case FileKind::Onnx:
        return "Convert it to PyTorch with onnx2torch; then run " + script + " on the result.";
    case FileKind::OtherZip:
    case FileKind::Archive:
        return "Unpack it, and open the model file inside.";
    case FileKind::GitLfsPointer:
        return "Run \"git lfs pull\" in the checkout to fetch the real file.";
    case FileKind::Html:
        return "The download saved a page instead of the file; use the direct link.";
    case FileKind::Image:
    case FileKind::NumpyArrays:
        return "Open images as data: a folder of images, a CSV file, or an HDF5 file. A model is a TorchScript file.";
    case FileKind::Json:
    case FileKind::Text:
    case FileKind::Unknown:
        break;
    }
    return "A model is a TorchScript file, written by torch.jit.save or by " + script.substr(0, script.size() - 1)
        + ".";
}

} // namespace drm
