// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sets/MatFile.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"

#include <matio.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <memory>

namespace drm {

namespace {

constexpr std::size_t mostNumbers = 10000;
constexpr std::uintmax_t mostMatBytes = std::uintmax_t{64} << 20;

[[noreturn]] void failMat(const std::string &path, const Message &what)
{
    throw Error(ErrorKind::CorruptFile, Message{DRM_TEXT("Engine", "%1: %2."), {printable(path), what}}, path);
}

void sayNothing(int, char *) { } // what is wrong is said by an Error

void silence()
{
    static const int once = Mat_LogInitFunc("drmguard", sayNothing);
    static_cast<void>(once);
}

std::uint32_t wordOf(const char *bytes, bool swapped)
{
    char word[4];
    std::memcpy(word, bytes, sizeof(word));
    if (swapped)
        std::reverse(word, word + sizeof(word));
    std::uint32_t value = 0;
    std::memcpy(&value, word, sizeof(word));
    return value;
}

/// The elements that follow the header, each a tag and as many bytes as that says, do not end where the file does: it
/// was cut short. The library takes what is missing for numbers.
bool isCut(const std::string &path, std::uintmax_t size)
{
    constexpr std::uintmax_t headerBytes = 128;
    constexpr std::uintmax_t tagBytes = 8;
    std::ifstream file(path, std::ios::binary);
    char order[2] = {};
    file.seekg(headerBytes - sizeof(order));
    file.read(order, sizeof(order));
    const std::uint16_t little = 0x4d49; // "IM"
    const bool swapped = std::memcmp(order, &little, sizeof(order)) != 0;
    std::uintmax_t at = headerBytes;
    constexpr int mostElements = 100000;
    for (int element = 0; file && at + tagBytes <= size && element < mostElements; ++element) {
        char tag[tagBytes];
        file.seekg(static_cast<std::streamoff>(at));
        file.read(tag, sizeof(tag));
        at += tagBytes + wordOf(tag + 4, swapped);
    }
    return !file || at != size;
}

template <class T> std::vector<double> asDoubles(const matvar_t &variable, std::size_t count)
{
    const auto *values = static_cast<const T *>(variable.data);
    return {values, values + count};
}

} // namespace

bool isMatFile(const std::string &path)
{
    const std::string magic = "MATLAB 5.0 MAT-file";
    return beginOf(path, magic.size()) == magic;
}

std::optional<MatArray> readMatArray(const std::string &path, const std::string &name)
{
    silence();
    const std::uintmax_t size = PlainFile(path, Message{DRM_TEXT("Engine", "a MATLAB file"), {}}).size();
    if (size > mostMatBytes)
        failMat(path, Message{DRM_TEXT("Engine", "a file of labels has 64 MiB at most"), {}});
    if (!isMatFile(path))
        failMat(path, Message{DRM_TEXT("Engine", "this is no file of MATLAB 5 to 7.2"), {}});
    if (isCut(path, size))
        failMat(path, Message{DRM_TEXT("Engine", "the MATLAB file was cut short; copy it again"), {}});
    const std::unique_ptr<mat_t, int (*)(mat_t *)> file(Mat_Open(path.c_str(), MAT_ACC_RDONLY), Mat_Close);
    if (!file)
        failMat(path, Message{DRM_TEXT("Engine", "the MATLAB file is damaged"), {}});
    const std::unique_ptr<matvar_t, void (*)(matvar_t *)> variable(Mat_VarReadInfo(file.get(), name.c_str()),
                                                                   Mat_VarFree);
    if (!variable)
        return {};
    MatArray array;
    std::size_t count = 1;
    for (int i = 0; i < variable->rank; ++i) {
        const std::size_t length = variable->dims[i];
        if (length == 0 || length > mostNumbers || (count *= length) > mostNumbers)
            failMat(path, Message{DRM_TEXT("Engine", "\"%1\" holds no number or more than 10,000"), {name}});
        array.shape.push_back(static_cast<std::int64_t>(length));
    }
    const bool fractions = variable->class_type == MAT_C_DOUBLE || variable->class_type == MAT_C_SINGLE;
    if (!fractions || variable->isComplex || variable->rank < 1)
        failMat(path, Message{DRM_TEXT("Engine", "\"%1\" is no array of real numbers"), {name}});
    if (Mat_VarReadDataAll(file.get(), variable.get()) != 0 || !variable->data)
        failMat(path, Message{DRM_TEXT("Engine", "\"%1\" cannot be read: the MATLAB file is damaged"), {name}});
    const bool isDouble = variable->class_type == MAT_C_DOUBLE;
    if (variable->nbytes < count * (isDouble ? sizeof(double) : sizeof(float)))
        failMat(path, Message{DRM_TEXT("Engine", "\"%1\" cannot be read: the MATLAB file is damaged"), {name}});
    array.values = isDouble ? asDoubles<double>(*variable, count) : asDoubles<float>(*variable, count);
    return array;
}

} // namespace drm
