// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFile.h"

#include "core/base/Error.h"
#include "core/detect/Decision.h"
#include "core/hdf5/H5File.h"
#include "core/store/RunFileCheck.h"
#include "core/store/RunFileFields.h"
#include "core/store/RunFileReader.h"
#include "core/store/RunFileWriter.h"

namespace drm {

void writeRunFile(const std::string &path, const ScanRecord &record)
{
    H5File file = H5File::create(path);
    file.writeStringAttribute("/", "schema", runfile::Schema);
    RunFileWriter writer(file);
    runfile::recordFields(writer, record);
    file.commit();
}

ScanRecord readRunFile(const std::string &path)
{
    const H5File file = H5File::openRead(path);
    if (!file.hasAttribute("/", "schema"))
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{
                DRM_TEXT("Engine", "%1 is an HDF5 file, and no run file; choose a file that a scan wrote with --out."),
                {path}},
            path);
    const std::string schema = file.readStringAttribute("/", "schema");
    if (schema != runfile::Schema)
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 has the schema '%2', and this program reads '%3'; open it with the version "
                                     "that wrote it, or a newer one."),
                            {path, schema.substr(0, 40), runfile::Schema}},
                    path);

    ScanRecord record;
    RunFileReader reader(file);
    runfile::recordFields(reader, record);
    checkRunRecord(record, path);
    judgeAgain(record.result, record.request.params);
    heedDoubts(record.result, record.preflight);
    return record;
}

} // namespace drm
