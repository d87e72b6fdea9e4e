// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RunFile.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/detect/Calibration.h"
#include "core/detect/Decision.h"
#include "core/detect/StoredVerdict.h"
#include "core/hdf5/H5File.h"
#include "core/store/RunFileCheck.h"
#include "core/store/RunFileFields.h"
#include "core/store/RunFileIntegrity.h"
#include "core/store/RunFileReader.h"
#include "core/store/RunFileWriter.h"

#include <limits>

namespace drm {

namespace {

constexpr std::size_t mostFileBytes = std::size_t{1} << 30;

std::string schemaOf(const H5File &file)
{
    if (!file.hasAttribute("/", "schema"))
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{
                DRM_TEXT("Engine", "%1 is an HDF5 file, and no run file; choose a file that a scan wrote with --out."),
                {file.path()}},
            file.path());
    const std::string schema = file.readStringAttribute("/", "schema");
    if (schema != runfile::schema && schema != runfile::schemaWithoutHashes)
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 has the schema '%2', and this program reads '%3'; open it with the version "
                                     "that wrote it, or a newer one."),
                            {file.path(), schema.substr(0, 40), runfile::schema}},
                    file.path());
    return schema;
}

/// What is said of a run must not rest on what somebody else wrote.
void withdrawVerdict(ScanResult &result)
{
    result.verdict = Verdict::Inconclusive;
    result.score = std::numeric_limits<double>::quiet_NaN();
    result.confidence = 0;
    result.decidedBy.clear();
    result.recoveredTarget.clear();
    for (HypothesisResult &hypothesis : result.hypotheses) {
        hypothesis.judgement = {};
        hypothesis.judgement.score = std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace

void writeRunFile(const std::string &path, const ScanRecord &record)
{
    H5File file = H5File::create(path, true);
    file.writeStringAttribute("/", "schema", runfile::schema);
    RunFileWriter writer(file);
    runfile::recordFields(writer, record);
    writeIntegrity(file);
    file.commit(runFileHead);
}

std::string readRunBytes(const std::string &path)
{
    schemaOf(H5File::openRead(path)); // an image set may be larger than the memory, and is not read
    return readPlainFile(path, mostFileBytes, Message{DRM_TEXT("Engine", "a run file"), {}});
}

ScanRecord readRunFile(const std::string &path)
{
    return parseRunFile(path, readRunBytes(path));
}

ScanRecord parseRunFile(const std::string &path, const std::string &bytes)
{
    const H5File file = H5File::openBytes(path, bytes);
    const std::string schema = schemaOf(file);

    ScanRecord record;
    RunFileReader reader(file);
    runfile::recordFields(reader, record);
    checkRunRecord(record, path);
    if (record.inputShape.size() == 3)
        record.result.shorterSide = std::min(record.inputShape[1], record.inputShape[2]);

    // A file of the older schema begins with HDF5's own bytes; another number in a newer one makes no older one of it.
    const bool keepsHashes = schema == runfile::schema || !H5File::beginsWithoutUserBlock(bytes);
    if (keepsHashes) {
        record.result.alterations = alteredParts(file, bytes);
        const bool sameRules =
            record.toolVersion == DRM_VERSION && record.calibrationSha256 == Calibration::compiledIn().sha256;
        const std::vector<Message> contradictions =
            verdictContradictions(record.result, record.request.params, record.preflight, sameRules);
        record.result.alterations.insert(record.result.alterations.end(), contradictions.begin(), contradictions.end());
    } else {
        record.remarks.push_back({DRM_TEXT("Engine",
                                           "The run file was written by a version that kept no hashes: whether it was "
                                           "changed since cannot be told."),
                                  {}});
    }
    judgeAgain(record.result, record.request.params);
    heedDoubts(record.result, record.preflight);
    if (!record.result.alterations.empty())
        withdrawVerdict(record.result);
    return record;
}

void requireUnaltered(const ScanRecord &record, const std::string &path)
{
    if (!record.result.alterations.empty())
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine",
                                     "The run file %1 was altered since it was written, so that nothing rests on it: "
                                     "%2 Run the scan again to make a new one."),
                            {printable(path), record.result.alterations}},
                    path);
}

} // namespace drm
