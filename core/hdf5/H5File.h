// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

class AtomicFile;
class H5Image;

/// A numeric array of any rank, row by row. A scalar has an empty shape and one value.
template <class T> struct H5Array {
    std::vector<std::int64_t> shape;
    std::vector<T> values;
};

enum class H5Kind {
    Integer,
    Float,
    String,
    Compound, ///< records of several fields
    Varying, ///< lists of different lengths
    Other
};

/// What a dataset is, without its values.
struct H5Info {
    H5Kind kind = H5Kind::Other;
    int elementBytes = 0; ///< of one element in the file
    bool isSigned = false; ///< of integers
    bool variableText = false; ///< of texts: each in a heap of the file, which HDF5 reads without checking its bounds
    std::vector<std::int64_t> shape; ///< empty: a scalar
    std::int64_t elements = 0; ///< product of the shape

    bool isNumeric() const { return kind == H5Kind::Integer || kind == H5Kind::Float; }
};

/// The one wrapper around HDF5: every call is checked and becomes a drm::Error with the file's path and HDF5's own
/// words. One process-wide lock surrounds every member, so objects may be used from several threads.
///
/// Names are paths from the root, "group/sub/data", with or without a leading '/'. Groups on the way are created when
/// writing. `T` is float, double, int, std::int64_t, std::uint64_t or std::uint8_t. Integers read as floating point are
/// converted; reading fractions as integers, or integers that do not fit T, throws Error{CorruptFile}.
///
/// Files are taken as hostile. Only hard-linked objects are opened: soft, external and user-defined links, raw data in
/// other files, virtual datasets and filters other than gzip, shuffle and fletcher32 throw Error{UnsafeFile}. A read
/// that would need more than `maxBytes` of memory throws Error{CorruptFile} before anything is allocated. A name that
/// is not there throws Error{CorruptFile} naming it.
class H5File {
public:
    static constexpr std::int64_t defaultMaxBytes = std::int64_t{2} << 30;

    /// Starts a new file, in memory until commit() writes it as an AtomicFile that only the user may read. Throws
    /// Error{WriteFailed} where its folder cannot be written to. `userBlock`: the file begins with 512 bytes that are
    /// none of HDF5's.
    static H5File create(const std::string &path, bool userBlock = false);
    static constexpr std::size_t userBlockBytes = 512;
    /// Throws Error: FileNotFound, UnsupportedFile (not HDF5), CorruptFile (damaged or truncated).
    static H5File openRead(const std::string &path);
    /// The same of a file that was read, whose bytes these are; HDF5 never sees the disk.
    static H5File openBytes(const std::string &path, const std::string &bytes);
    /// True if these bytes begin with an HDF5 superblock.
    static bool beginsWithoutUserBlock(std::string_view bytes);
    /// True if the file begins with an HDF5 superblock, or has one behind a user block. False too where it cannot be
    /// read.
    static bool isHdf5(const std::string &path);

    H5File(H5File &&other) noexcept;
    H5File &operator=(H5File &&other) noexcept;
    ~H5File();

    const std::string &path() const { return m_path; } ///< the final name
    /// Writes the file to the disk, replacing an older one. Nothing can be written afterwards. Throws
    /// Error{WriteFailed}.
    void commit();
    /// The same with what `userBlock` makes of all bytes behind the user block, at most 512 bytes; zeros behind it.
    void commit(const std::function<std::string(std::string_view rest)> &userBlock);

    bool exists(const std::string &name) const; ///< group or dataset, hard-linked
    bool isGroup(const std::string &name) const;
    bool isDataset(const std::string &name) const;
    /// Names of the hard-linked members of a group ("" or "/": the root), sorted. At most 100,000.
    std::vector<std::string> list(const std::string &group = "/") const;
    H5Info info(const std::string &dataset) const;
    bool holdsValues(const std::string &dataset) const; ///< false: it was made and nothing was ever written to it

    void createGroup(const std::string &name); ///< with its parents; no error if it is there already

    /// `compression`: 0 none (contiguous), 1..9 chunked and gzipped. `chunk`: empty, or one number an axis; by default
    /// whole slices along the first axis, 64 KiB to 1 MiB. An array may have an axis of length 0.
    template <class T>
    void write(const std::string &name, const std::vector<std::int64_t> &shape, const T *values, int compression = 0,
               const std::vector<std::int64_t> &chunk = {});
    template <class T>
    void write(const std::string &name, const H5Array<T> &array, int compression = 0,
               const std::vector<std::int64_t> &chunk = {});
    /// One axis.
    template <class T> void write(const std::string &name, const std::vector<T> &values, int compression = 0);
    template <class T> void writeScalar(const std::string &name, T value);
    void writeString(const std::string &name, const std::string &value); ///< UTF-8, scalar
    void writeStrings(const std::string &name, const std::vector<std::string> &values);

    template <class T> H5Array<T> read(const std::string &name, std::int64_t maxBytes = defaultMaxBytes) const;
    template <class T> T readScalar(const std::string &name) const; ///< an array of one element is taken too
    std::string readString(const std::string &name, std::int64_t maxBytes = defaultMaxBytes) const;
    std::vector<std::string> readStrings(const std::string &name, std::int64_t maxBytes = defaultMaxBytes) const;

    /// The block of `count` elements (one number an axis) from `start` on, row by row.
    template <class T>
    std::vector<T> readSlab(const std::string &name, const std::vector<std::int64_t> &start,
                            const std::vector<std::int64_t> &count, std::int64_t maxBytes = defaultMaxBytes) const;

    /// Slices along the first axis at `rows`, in that order (any order, repeats allowed). Rising neighbours are read
    /// together, and chunks are kept between slices, so rising order is fastest.
    template <class T>
    std::vector<T> readRows(const std::string &name, const std::vector<std::int64_t> &rows,
                            std::int64_t maxBytes = defaultMaxBytes) const;

    /// Attributes of a group or dataset ("" or "/": the root). Writing replaces an attribute of the same name.
    bool hasAttribute(const std::string &object, const std::string &attribute) const;
    template <class T> void writeAttribute(const std::string &object, const std::string &attribute, T value);
    void writeStringAttribute(const std::string &object, const std::string &attribute, const std::string &value);
    void writeStringsAttribute(const std::string &object, const std::string &attribute,
                               const std::vector<std::string> &values);
    template <class T> T readAttribute(const std::string &object, const std::string &attribute) const;
    std::string readStringAttribute(const std::string &object, const std::string &attribute) const;
    /// A scalar string gives a list of one.
    std::vector<std::string> readStringsAttribute(const std::string &object, const std::string &attribute) const;

private:
    H5File(std::string path, std::int64_t file, std::unique_ptr<H5Image> image, std::unique_ptr<AtomicFile> target);
    void close() noexcept;

    std::string m_path;
    std::int64_t m_file; ///< hid_t; below 0: closed
    std::unique_ptr<H5Image> m_image; ///< while writing, as is the next
    std::unique_ptr<AtomicFile> m_target;
};

} // namespace drm
