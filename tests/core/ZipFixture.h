// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Crc32.h"

#include <QTest>

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

using ZipParts = std::vector<std::pair<std::string, std::string>>;

/// Writes a zip archive of (name, content) parts, replacing an older file.
inline void writeZip(const std::string &path, const ZipParts &parts, bool packed = false)
{
    int error = 0;
    zip_t *archive = zip_open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    QVERIFY(archive);
    for (const auto &[name, content] : parts) {
        zip_source_t *source = zip_source_buffer(archive, content.data(), content.size(), 0);
        const auto index = zip_file_add(archive, name.c_str(), source, 0);
        QVERIFY(index >= 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
    }
    QCOMPARE(zip_close(archive), 0);
}

/// A stored entry of an archive that is put together by hand, so that it can lie.
struct RawPart {
    std::string name;
    std::string content;
    std::string localName = {}; ///< before its bytes, where it differs
    std::string localExtra = {};
    std::string centralExtra = {};
    std::string gap = {}; ///< behind its bytes
    unsigned attributes = 0;
    unsigned flags = 0;
    unsigned centralMethod = 0;
};

inline std::string littleEndian(std::uint64_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i)
        text += static_cast<char>(value >> (8 * i) & 0xFF);
    return text;
}

inline std::string rawZip(const std::vector<RawPart> &parts, const std::string &comment = {})
{
    std::string bytes;
    std::string directory;
    for (const RawPart &part : parts) {
        const std::string sums = littleEndian(drm::crc32Of(part.content), 4) + littleEndian(part.content.size(), 4)
            + littleEndian(part.content.size(), 4);
        const std::string &local = part.localName.empty() ? part.name : part.localName;
        directory += "PK\1\2" + littleEndian(20, 2) + littleEndian(20, 2) + littleEndian(part.flags, 2)
            + littleEndian(part.centralMethod, 2) + littleEndian(0, 4) + sums + littleEndian(part.name.size(), 2)
            + littleEndian(part.centralExtra.size(), 2) + littleEndian(0, 6) + littleEndian(part.attributes, 4)
            + littleEndian(bytes.size(), 4) + part.name + part.centralExtra;
        bytes += "PK\3\4" + littleEndian(20, 2) + littleEndian(part.flags, 2) + littleEndian(0, 6) + sums
            + littleEndian(local.size(), 2) + littleEndian(part.localExtra.size(), 2) + local + part.localExtra
            + part.content + part.gap;
    }
    return bytes + directory + "PK\5\6" + littleEndian(0, 4) + littleEndian(parts.size(), 2)
        + littleEndian(parts.size(), 2) + littleEndian(directory.size(), 4) + littleEndian(bytes.size(), 4)
        + littleEndian(comment.size(), 2) + comment;
}
