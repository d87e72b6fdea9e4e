// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ModelArchive.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <zip.h>

#include <algorithm>
#include <fstream>

namespace drm {

ModelArchive::ModelArchive(const std::string &path)
    : m_path(path)
    , m_zip(nullptr, zip_discard)
{
    int code = 0;
    m_zip.reset(zip_open(path.c_str(), ZIP_RDONLY, &code));
    if (!m_zip && (code == ZIP_ER_OPEN || code == ZIP_ER_NOENT || code == ZIP_ER_READ))
        throw Error(ErrorKind::FileNotFound, printable(path) + " cannot be read; check its permissions.", path);
    if (!m_zip)
        fail("the archive is cut off or damaged; get a fresh copy");
    const auto count = zip_get_num_entries(m_zip.get(), 0);
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(std::max<zip_int64_t>(count, 0)); ++i) {
        zip_stat_t stat;
        constexpr auto Needed = ZIP_STAT_NAME | ZIP_STAT_SIZE;
        if (zip_stat_index(m_zip.get(), i, ZIP_FL_ENC_RAW, &stat) != 0 || (stat.valid & Needed) != Needed)
            fail("the archive's directory is damaged; get a fresh copy");
        const bool encrypted = (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE;
        m_entries.push_back({stat.name, stat.size, encrypted});
    }
}

ModelArchive::~ModelArchive() = default;

std::string ModelArchive::read(std::size_t index, std::uint64_t maxBytes) const
{
    const auto &entry = m_entries.at(index);
    if (entry.size > maxBytes)
        fail("the entry " + printable(entry.name) + " is larger than is read");
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(
        zip_fopen_index(m_zip.get(), static_cast<zip_uint64_t>(index), 0), zip_fclose);
    std::string content(static_cast<std::size_t>(entry.size), '\0');
    zip_int64_t got = file ? zip_fread(file.get(), content.data(), content.size()) : -1;
    // Reading on to the end makes libzip compare the checksum.
    char beyond = 0;
    if (got != static_cast<zip_int64_t>(content.size()) || zip_fread(file.get(), &beyond, 1) != 0)
        fail("the entry " + printable(entry.name) + " is damaged; get a fresh copy");
    return content;
}

bool ModelArchive::hasOneDirectory() const
{
    constexpr std::streamoff RecordBytes = 22; // of the end of the directory, without a comment
    constexpr std::streamoff Searched = 65535 + 2 * RecordBytes;
    std::ifstream file(m_path, std::ios::binary | std::ios::ate);
    const std::streamoff size = file.tellg();
    const auto length = std::min(size, Searched);
    std::string tail(static_cast<std::size_t>(length), '\0');
    file.seekg(size - length);
    file.read(tail.data(), length);
    const std::string signature("PK\5\6", 4);
    return file && tail.find(signature) == tail.size() - RecordBytes;
}

void ModelArchive::fail(const std::string &what) const
{
    throw Error(ErrorKind::CorruptFile, printable(m_path) + ": " + what + ".", m_path);
}

} // namespace drm
