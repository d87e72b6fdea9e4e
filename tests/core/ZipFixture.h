// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
