// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/hdf5/Hdf5Hash.h"

#include "core/seal/Sha256.h"

namespace drm {

namespace {

template <class T> std::string numbersHash(const T *numbers, std::size_t count)
{
    return sha256Of({reinterpret_cast<const char *>(numbers), count * sizeof(T)});
}

/// Calls `work` with a number of the type in which the values count.
template <class Work> auto inStoredType(const H5Info &info, Work work)
{
    if (info.kind == H5Kind::Integer && info.elementBytes == 1 && !info.isSigned)
        return work(std::uint8_t{});
    if (info.kind == H5Kind::Integer)
        return info.isSigned ? work(std::int64_t{}) : work(std::uint64_t{});
    return info.elementBytes == sizeof(double) ? work(double{}) : work(float{});
}

} // namespace

std::vector<std::string> rowHashes(const H5File &file, const std::string &dataset,
                                   const std::vector<std::int64_t> &rows)
{
    return inStoredType(
        file.info(dataset),
        [&](auto number) {
            std::vector<std::string> hashes;
            const auto values = file.readRows<decltype(number)>(dataset, rows);
            const std::size_t size = rows.empty() ? 0 : values.size() / rows.size();
            for (std::size_t i = 0; i < rows.size(); ++i)
                hashes.push_back(numbersHash(values.data() + i * size, size));
            return hashes;
        });
}

std::string blockHash(const H5File &file, const std::string &dataset, const std::vector<std::int64_t> &start,
                      const std::vector<std::int64_t> &count)
{
    return inStoredType(
        file.info(dataset),
        [&](auto number) {
            const auto values = file.readSlab<decltype(number)>(dataset, start, count);
            return numbersHash(values.data(), values.size());
        });
}

std::string datasetHash(const H5File &file, const std::string &dataset)
{
    const std::vector<std::int64_t> shape = file.info(dataset).shape;
    return blockHash(file, dataset, std::vector<std::int64_t>(shape.size(), 0), shape);
}

} // namespace drm
