// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFileWriter.h"

#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/store/MessageText.h"

namespace drm {

void RunFileWriter::message(const char *name, const Message &message)
{
    field(name, message.english());
    fieldIfKnown((std::string(name) + "_parts").c_str(), messageParts(message));
}

template <class T>
void RunFileWriter::writeArray(const char *name, const std::vector<std::int64_t> &shape, const std::vector<T> &values)
{
    // Chunks and gzip cost some kilobytes of book-keeping a dataset, more than they save on a small one.
    constexpr std::size_t worthCompressing = 16 * 1024;
    m_file.write(at(name), shape, values.data(), values.size() * sizeof(T) > worthCompressing ? 4 : 0);
}

template void RunFileWriter::writeArray(const char *, const std::vector<std::int64_t> &, const std::vector<int> &);
template void RunFileWriter::writeArray(const char *, const std::vector<std::int64_t> &,
                                        const std::vector<std::int64_t> &);
template void RunFileWriter::writeArray(const char *, const std::vector<std::int64_t> &, const std::vector<float> &);
template void RunFileWriter::writeArray(const char *, const std::vector<std::int64_t> &, const std::vector<double> &);

void RunFileWriter::path(const char *name, const std::string &path)
{
    field(name, absolutePath(path));
}

void RunFileWriter::field(const char *name, const std::array<float, 3> &colour)
{
    m_file.write(at(name), {3}, colour.data());
}

void RunFileWriter::field(const char *name, const std::vector<std::array<float, 3>> &colours)
{
    std::vector<float> values;
    for (const std::array<float, 3> &colour : colours)
        values.insert(values.end(), colour.begin(), colour.end());
    writeArray(name, {static_cast<std::int64_t>(colours.size()), 3}, values);
}

void RunFileWriter::field(const char *name, const ImageBatch &images)
{
    if (images.pixels.size() != static_cast<std::size_t>(images.count) * images.imageSize())
        throw Error(ErrorKind::Internal,
                    Message{DRM_TEXT("Engine", "The images of %1 do not have the size they claim."), {at(name)}});
    writeArray(name, {images.count, images.channels, images.height, images.width}, images.pixels);
}

void RunFileWriter::field(const char *name, const Table &table)
{
    if (table.values.size() != static_cast<std::size_t>(table.rows) * static_cast<std::size_t>(table.columns))
        throw Error(ErrorKind::Internal,
                    Message{DRM_TEXT("Engine", "The table %1 does not have the size it claims."), {at(name)}});
    writeArray(name, {table.rows, table.columns}, table.values);
}

void RunFileWriter::records(const LossHistory &history)
{
    const std::size_t terms = history.phase.terms.size();
    std::vector<float> values;
    values.reserve(history.records.size() * terms);
    for (const IterationRecord &record : history.records) {
        if (record.values.size() != terms)
            throw Error(
                ErrorKind::Internal,
                Message{DRM_TEXT("Engine", "An iteration of %1 lacks some of its terms."), {history.phase.title}});
        values.insert(values.end(), record.values.begin(), record.values.end());
    }
    column("phase", history.records, &IterationRecord::phase);
    column("iteration", history.records, &IterationRecord::iteration);
    writeArray("values", {static_cast<std::int64_t>(history.records.size()), static_cast<std::int64_t>(terms)}, values);
}

} // namespace drm
