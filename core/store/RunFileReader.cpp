// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFileReader.h"

#include "core/base/Error.h"
#include "core/store/MessageText.h"

#include <algorithm>
#include <limits>

namespace drm {

namespace {

constexpr int mostGroups = 10000;
constexpr std::int64_t longestText = 1 << 20;

} // namespace

void RunFileReader::fail(const std::string &name, const char *problem, const std::string &value) const
{
    throw Error(ErrorKind::CorruptFile,
                Message{DRM_TEXT("Engine", "The run file %1 is damaged: %2. Run the scan again to make a new one."),
                        {m_file.path(), Message{problem, {at(name), value}}}},
                m_file.path());
}

void RunFileReader::spend(const char *name, std::int64_t bytes)
{
    if (bytes > m_bytesLeft)
        fail(name, DRM_TEXT("Engine", "%1 would need more memory than any run file"));
    m_bytesLeft -= bytes;
}

template <class T> H5Array<T> RunFileReader::readArray(const char *name, std::size_t rank)
{
    H5Array<T> array = m_file.read<T>(at(name), m_bytesLeft);
    spend(name, static_cast<std::int64_t>(array.values.size() * sizeof(T)));
    if (array.shape.size() != rank)
        fail(name, DRM_TEXT("Engine", "%1 does not have %2 dimensions"), std::to_string(rank));
    for (const std::int64_t length : array.shape)
        if (length > std::numeric_limits<int>::max())
            fail(name, DRM_TEXT("Engine", "%1 is longer than any run file"));
    return array;
}

template H5Array<int> RunFileReader::readArray(const char *, std::size_t);
template H5Array<std::int64_t> RunFileReader::readArray(const char *, std::size_t);
template H5Array<float> RunFileReader::readArray(const char *, std::size_t);
template H5Array<double> RunFileReader::readArray(const char *, std::size_t);

void RunFileReader::message(const char *name, Message &message)
{
    std::string english;
    std::string parts;
    field(name, english);
    fieldIfKnown((std::string(name) + "_parts").c_str(), parts);
    message = messageOf(english, parts);
}

void RunFileReader::field(const char *name, std::string &value)
{
    value = readText(name);
    spend(name, static_cast<std::int64_t>(value.size()));
}

void RunFileReader::field(const char *name, std::vector<std::string> &values)
{
    // Many empty strings cost memory without any text.
    const std::int64_t elements = textInfo(name).elements;
    if (elements > m_bytesLeft / static_cast<std::int64_t>(sizeof(std::string)))
        fail(name, DRM_TEXT("Engine", "%1 is longer than any run file"));
    spend(name, elements * static_cast<std::int64_t>(sizeof(std::string)));
    values = m_file.readStrings(at(name), m_bytesLeft);
    std::int64_t bytes = 0;
    for (const std::string &value : values)
        bytes += static_cast<std::int64_t>(value.size());
    spend(name, bytes);
}

void RunFileReader::field(const char *name, std::array<float, 3> &colour)
{
    const H5Array<float> array = readArray<float>(name, 1);
    if (array.values.size() != 3)
        fail(name, DRM_TEXT("Engine", "%1 is no colour of three numbers"));
    std::copy(array.values.begin(), array.values.end(), colour.begin());
}

void RunFileReader::field(const char *name, std::vector<std::array<float, 3>> &colours)
{
    const H5Array<float> array = readArray<float>(name, 2);
    if (array.shape[1] != 3)
        fail(name, DRM_TEXT("Engine", "%1 holds no colours of three numbers"));
    colours.resize(array.values.size() / 3);
    for (std::size_t index = 0; index < array.values.size(); ++index)
        colours[index / 3][index % 3] = array.values[index];
}

void RunFileReader::field(const char *name, ImageBatch &images)
{
    H5Array<float> array = readArray<float>(name, 4);
    images.count = static_cast<int>(array.shape[0]);
    images.channels = static_cast<int>(array.shape[1]);
    images.height = static_cast<int>(array.shape[2]);
    images.width = static_cast<int>(array.shape[3]);
    images.pixels = std::move(array.values);
}

void RunFileReader::field(const char *name, Table &table)
{
    H5Array<float> array = readArray<float>(name, 2);
    table.rows = static_cast<int>(array.shape[0]);
    table.columns = static_cast<int>(array.shape[1]);
    table.values = std::move(array.values);
}

void RunFileReader::records(LossHistory &history)
{
    const H5Array<float> values = readArray<float>("values", 2);
    const std::size_t terms = history.phase.terms.size();
    if (static_cast<std::size_t>(values.shape[1]) != terms)
        fail("values", DRM_TEXT("Engine", "%1 does not have one column for each of the terms"));
    // A record is larger than its numbers, so the records themselves count too.
    const auto rows = static_cast<std::size_t>(values.shape[0]);
    spend("values", static_cast<std::int64_t>(rows * (sizeof(IterationRecord) + terms * sizeof(float))));
    column("phase", history.records, &IterationRecord::phase);
    column("iteration", history.records, &IterationRecord::iteration);
    resizeTo("values", history.records, rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto first = values.values.begin() + static_cast<std::ptrdiff_t>(row * terms);
        history.records[row].values.assign(first, first + static_cast<std::ptrdiff_t>(terms));
    }
}

H5Info RunFileReader::textInfo(const char *name) const
{
    const H5Info info = m_file.info(at(name));
    // Run files have none, and a forged one could end the program inside HDF5.
    if (info.variableText)
        fail(name, DRM_TEXT("Engine", "%1 is a text of variable length, which no run file holds"));
    return info;
}

std::string RunFileReader::readText(const char *name) const
{
    textInfo(name);
    return m_file.readString(at(name), longestText);
}

std::size_t RunFileReader::readChoice(const char *name, std::initializer_list<const char *> names) const
{
    const std::string value = readText(name);
    const auto found = std::find(names.begin(), names.end(), value);
    if (found == names.end())
        fail(name, DRM_TEXT("Engine", "%1 has the unknown value '%2'"), value.substr(0, 40));
    return static_cast<std::size_t>(found - names.begin());
}

int RunFileReader::readCount() const
{
    const int count = m_file.readScalar<int>(at("count"));
    if (count < 0 || count > mostGroups)
        fail("count", DRM_TEXT("Engine", "%1 is outside 0 to %2"), std::to_string(mostGroups));
    return count;
}

void RunFileReader::requireGroup() const
{
    if (!m_file.isGroup(m_group))
        throw Error(
            ErrorKind::CorruptFile,
            Message{
                DRM_TEXT("Engine",
                         "The run file %1 is damaged: the group %2 is missing. Run the scan again to make a new one."),
                {m_file.path(), m_group}},
            m_file.path());
}

} // namespace drm
