// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ModelIntake.h"

#include "core/archive/PickleCheck.h"
#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/convert/ConvertedModel.h"
#include "core/intake/CodeLimits.h"
#include "core/intake/CodeScanner.h"
#include "core/intake/FileKind.h"
#include "core/intake/ModelArchive.h"
#include "core/seal/Sha256.h"
#include "core/weights/KnownNetworks.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <map>
#include <optional>

namespace drm {

namespace {

// The largest networks of torchvision have 1 MiB of code and as much of pickles.
constexpr std::uint64_t maxCodeBytes = 16 << 20;
constexpr std::uint64_t maxPickleBytes = 64 << 20;
constexpr std::string_view codeEnd = ".py";
constexpr std::string_view debugEnd = ".debug_pkl";

/// Examines one archive; every step throws where it finds something.
class Examination {
public:
    Examination(std::string &bytes, const std::string &path, std::int64_t maxUnpackedBytes)
        : m_bytes(bytes)
        , m_path(path)
        , m_maxUnpackedBytes(static_cast<std::uint64_t>(std::max<std::int64_t>(maxUnpackedBytes, 0)))
        , m_archive(bytes, path)
    {
    }

    void run()
    {
        limitSizes();
        compareSums();
        readCode();
        nameSpecialKinds();
        judgeCode();
        judgePickle("constants");
        judgePickle("data");
        leaveOutSourcePlaces();
    }

private:
    [[noreturn]] void refuse(const Message &reason) const
    {
        throw Error(
            ErrorKind::UnsafeFile,
            Message{
                DRM_TEXT("Engine", "%1 is refused: %2 Nothing of it was run. Ask its author for a model without this."),
                {printable(m_path), reason}},
            m_path);
    }

    [[noreturn]] void failUnsupported(const Message &what) const
    {
        throw Error(ErrorKind::UnsupportedFile, what, m_path);
    }

    void limitSizes() const
    {
        // Compression is for code; what unpacks to far more than its size is meant to fill the memory.
        const std::uint64_t most = std::min<std::uint64_t>(m_maxUnpackedBytes, (64 << 20) + 16 * m_bytes.size());
        std::uint64_t total = 0;
        std::uint64_t code = 0;
        for (const ZipEntry &entry : m_archive.entries()) {
            const std::string name = m_archive.nameOf(entry);
            if (entry.size > most - total)
                refuse(Message{DRM_TEXT("Engine", "it would unpack to more than %1."),
                               {formatBytes(static_cast<std::int64_t>(most))}});
            total += entry.size;
            code += endsWith(name, codeEnd) ? entry.size : 0;
            if (code > maxCodeBytes)
                refuse(Message{DRM_TEXT("Engine", "it holds more than %1 of code."), {formatBytes(maxCodeBytes)}});
            if ((name == "data.pkl" || name == "constants.pkl") && entry.size > maxPickleBytes)
                refuse(Message{DRM_TEXT("Engine", "its list of values is longer than %1."),
                               {formatBytes(maxPickleBytes)}});
        }
    }

    void compareSums() const
    {
        for (const ZipEntry &entry : m_archive.entries())
            m_archive.check(entry);
    }

    // All files of code, wherever they lie: some are compiled only when others name them.
    void readCode()
    {
        for (const ZipEntry &entry : m_archive.entries()) {
            const std::string name = m_archive.nameOf(entry);
            if (!endsWith(name, codeEnd))
                continue;
            m_code.push_back(m_archive.read(entry));
            m_tokens.emplace_back(m_code.back());
            m_codeEntries.push_back(&entry);
        }
    }

    bool uses(std::string_view before, std::string_view word) const
    {
        return std::any_of(
            m_tokens.begin(), m_tokens.end(),
            [&](const CodeTokens &tokens) {
                for (std::size_t i = 2; i < tokens.size(); ++i)
                    if (tokens.isWord(i, word) && tokens.isSign(i - 1, '.') && tokens.isWord(i - 2, before))
                        return true;
                return false;
            });
    }

    // Models that are whole and cannot be scanned, before anything of LibTorch's own prepared objects is made.
    void nameSpecialKinds() const
    {
        const Message from{
            DRM_TEXT("Engine",
                     "Export the float model that it was made from with torch.jit.script or torch.jit.trace."),
            {}};
        if (uses("classes", "quantized") || uses("ops", "quantized") || uses("classes", "rnn"))
            failUnsupported(Message{
                DRM_TEXT("Engine",
                         "%1 is a quantised model: its weights are whole numbers, through which no search can go. %2"),
                {printable(m_path), from}});
        if (uses("classes", "xnnpack") || uses("ops", "prepacked"))
            failUnsupported(Message{
                DRM_TEXT(
                    "Engine",
                    "%1 is optimised for mobile devices (optimize_for_mobile), in a form without single layers. %2"),
                {printable(m_path), from}});
        if (uses("prim", "ConstantMKLDNNTensor"))
            failUnsupported(Message{
                DRM_TEXT(
                    "Engine",
                    "%1 was saved after torch.jit.optimize_for_inference, which leaves weights out of the file. %2"),
                {printable(m_path), from}});
    }

    // "__torch__.net" for "model/code/__torch__/net.py"
    static std::string moduleOf(const std::string &entry)
    {
        const auto start = entry.find('/', entry.find('/') + 1) + 1;
        std::string module = entry.substr(start, entry.size() - start - codeEnd.size());
        std::replace(module.begin(), module.end(), '/', '.');
        return module;
    }

    void judgeCode() const
    {
        CodeLimits limits;
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            const std::string &name = m_codeEntries[i]->name;
            if (const auto harm = CodeScanner::findForbiddenCode(name, m_tokens[i]))
                refuse(Message{DRM_TEXT("Engine", "its code does what a network has no need of. %1"), {*harm}});
            if (const auto fault = limits.add(name, moduleOf(name), m_tokens[i]))
                refuse(Message{DRM_TEXT("Engine", "its code would take too much to compile. %1"), {*fault}});
        }
        if (const auto fault = limits.findFault())
            refuse(Message{DRM_TEXT("Engine", "its code would take too much to compile. %1"), {*fault}});
    }

    void judgePickle(const std::string &name)
    {
        const ZipEntry *entry = m_archive.find(name + ".pkl");
        if (!entry)
            return; // LibTorch says so
        std::map<std::string, std::uint64_t> records;
        for (const ZipEntry &record : m_archive.entries())
            records[m_archive.nameOf(record)] = record.size;
        const auto recordSize = [&](const std::string &key) -> std::optional<std::uint64_t> {
            const auto found = records.find(zipFoldedName(name + "/" + key));
            return found == records.end() ? std::nullopt : std::optional(found->second);
        };
        const std::string content = m_archive.read(*entry);
        PickleCheck check(2 * m_bytes.size() + (1 << 20));
        const std::optional<Message> fault = check.findFault(content, recordSize);
        if (check.quantised())
            failUnsupported(Message{
                DRM_TEXT("Engine",
                         "%1 holds a quantised tensor, through which no search can go. Export the float model."),
                {printable(m_path)}});
        if (fault)
            refuse(Message{DRM_TEXT("Engine", "%1 is not as PyTorch writes it: %2."), {entry->name, *fault}});
    }

    // Where in the author's files a line of code came from. LibTorch reads that when it reports an error, and trusts
    // the numbers in it. It is of no use here, so LibTorch must not find it: the bytes are this program's own copy.
    void leaveOutSourcePlaces()
    {
        for (const ZipEntry &entry : m_archive.entries()) {
            if (!endsWith(m_archive.nameOf(entry), debugEnd))
                continue;
            for (const std::uint64_t place : {entry.localNamePlace, entry.directoryNamePlace})
                m_bytes[place + entry.name.size() - debugEnd.size()] = '-';
        }
    }

    std::string &m_bytes;
    const std::string &m_path;
    std::uint64_t m_maxUnpackedBytes;
    ModelArchive m_archive;
    std::deque<std::string> m_code; // a deque, since the tokens point into the texts
    std::deque<CodeTokens> m_tokens;
    std::vector<const ZipEntry *> m_codeEntries;
};

/// Files beside a model that its weights lie in, each read once.
class OutsideFiles {
public:
    explicit OutsideFiles(const std::string &modelPath)
        : m_modelPath(modelPath)
    {
    }

    const std::string &read(const std::string &name)
    {
        const auto known = m_files.find(name);
        if (known != m_files.end())
            return known->second;
        // Beside the model or below it, and there by no link: a model must not say which files of this machine are
        // read.
        namespace fs = std::filesystem;
        const fs::path relative(name);
        fs::path place = fs::path(m_modelPath).parent_path();
        bool inside = !name.empty() && !relative.is_absolute();
        for (const fs::path &part : relative) {
            std::error_code error;
            place /= part;
            inside = inside && part != ".." && !fs::is_symlink(place, error);
        }
        if (!inside)
            throw Error(ErrorKind::UnsafeFile,
                        Message{DRM_TEXT("Engine",
                                         "%1 is refused: its weights are said to be in %2, and only files in its own "
                                         "folder are read. Ask its author for a model without this."),
                                {printable(m_modelPath), printable(name)}},
                        m_modelPath);
        std::error_code error;
        if (!fs::exists(place, error))
            throw Error(ErrorKind::FileNotFound,
                        Message{DRM_TEXT("Engine",
                                         "%1 keeps its weights in the file %2, which is not beside it; copy both into "
                                         "one folder."),
                                {printable(m_modelPath), printable(name)}},
                        m_modelPath);
        const std::uintmax_t size = fs::file_size(place, error);
        m_bytes += error ? 0 : size; // what is no plain file is refused where it is read
        if (m_bytes > static_cast<std::uintmax_t>(maxModelBytes))
            throw Error(ErrorKind::CorruptFile,
                        Message{DRM_TEXT("Engine", "%1 is too large for %2."),
                                {printable(place.string()), Message{DRM_TEXT("Engine", "a model"), {}}}},
                        m_modelPath);
        return m_files[name] = readPlainFile(place.string(), maxModelBytes, Message{DRM_TEXT("Engine", "a model"), {}});
    }

private:
    const std::string &m_modelPath;
    std::map<std::string, std::string> m_files;
    std::uintmax_t m_bytes = 0;
};

/// Of the model's file, or where weights lie in others of it and them: the hash of their hashes, the others by name.
std::string sha256With(const std::string &modelBytes, const std::vector<std::string> &names, OutsideFiles &outside)
{
    std::string all = sha256Of(modelBytes);
    if (names.empty())
        return all;
    for (const std::string &name : names)
        all += sha256Of(outside.read(name));
    return sha256Of(all);
}

ExaminedModel examineOnnx(const std::string &path, const std::string &bytes, std::int64_t maxUnpackedBytes)
{
    OutsideFiles outside(path);
    const OutsideFile read = [&](const std::string &name) -> const std::string & { return outside.read(name); };
    ConvertedModel converted = convertOnnx(bytes, path, read);
    // What was made of a foreign file is judged like one.
    Examination(converted.archive, path, maxUnpackedBytes).run();
    if (converted.isFixedToOneImage) {
        ConvertedModel freed = convertOnnx(bytes, path, read, /*anyBatch=*/true);
        Examination(freed.archive, path, maxUnpackedBytes).run();
        if (answersAlike(converted, freed))
            converted = std::move(freed);
    }
    const std::vector<std::string> names = onnxOutsideFiles(bytes);
    if (!names.empty()) {
        std::string list;
        for (const std::string &name : names)
            list += (list.empty() ? "" : ", ") + printable(name);
        converted.remarks.push_back(
            {DRM_TEXT("Engine", "Weights were read from %1, too; the hash is that of all these files' hashes."),
             {list}});
    }
    ExaminedModel model =
        ExaminedModel::vouchedFor(path, std::move(converted.archive), sha256With(bytes, names, outside));
    model.setDeclared("ONNX", bytes.size(), converted.height, converted.width, converted.remarks);
    return model;
}

/// An archive that is read entry by entry, none of which is code.
class ArchiveParts {
public:
    /// `fileBytes`: of the file that all comes from, which may hold an archive in the archive.
    ArchiveParts(const std::string &bytes, const std::string &path, std::int64_t maxUnpackedBytes,
                 std::uint64_t fileBytes, bool mayLackFolder = false)
        : m_archive(bytes, path, mayLackFolder)
    {
        std::uint64_t total = 0;
        for (const ZipEntry &entry : m_archive.entries()) {
            m_parts[m_archive.nameOf(entry)] = &entry;
            total += std::min(entry.size, static_cast<std::uint64_t>(maxModelBytes));
        }
        if (total > static_cast<std::uint64_t>(std::max<std::int64_t>(maxUnpackedBytes, 0))
            || total > (64 << 20) + 16 * fileBytes)
            throw Error(ErrorKind::UnsafeFile,
                        Message{DRM_TEXT("Engine", "%1 is refused: it would unpack to %2."),
                                {printable(path), formatBytes(static_cast<std::int64_t>(total))}},
                        path);
    }

    std::optional<std::string> read(const std::string &name) const
    {
        const auto found = m_parts.find(zipFoldedName(name));
        return found == m_parts.end() ? std::nullopt : std::optional(m_archive.read(*found->second));
    }

    const std::map<std::string, const ZipEntry *> &parts() const { return m_parts; }

private:
    ModelArchive m_archive;
    std::map<std::string, const ZipEntry *> m_parts;
};

ExaminedModel examineExportedProgram(const std::string &path, const std::string &bytes, std::int64_t maxUnpackedBytes)
{
    constexpr std::string_view folder = "models/";
    constexpr std::string_view end = ".json";
    const ArchiveParts archive(bytes, path, maxUnpackedBytes, bytes.size(), /*mayLackFolder=*/true);
    std::vector<std::string> names;
    for (const auto &[name, entry] : archive.parts())
        if (name.compare(0, folder.size(), folder) == 0 && endsWith(name, end))
            names.push_back(name.substr(folder.size(), name.size() - folder.size() - end.size()));
    if (names.size() > 1)
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine", "%1 holds %2 programs; save the one to be scanned alone."),
                            {printable(path), std::to_string(names.size())}},
                    path);
    const ArchivePart part = [&](const std::string &name) { return archive.read(name); };
    const std::optional<std::string> before28 = part("serialized_exported_program.json");
    const ArchiveTensors tensors = [&](const std::string &name) -> Weights {
        const std::optional<std::string> saved = part(name);
        if (!saved || saved->empty())
            return {};
        const ArchiveParts inner(*saved, path, maxUnpackedBytes, bytes.size());
        return readStoredTensors([&](const std::string &one) { return inner.read(one); }, path);
    };
    ConvertedModel converted = names.empty() && before28
        ? convertExportedProgram(*before28, tensors, path)
        : convertExportedProgram(names.empty() ? "model" : names.front(), part, path);
    Examination(converted.archive, path, maxUnpackedBytes).run();
    ExaminedModel model = ExaminedModel::vouchedFor(path, std::move(converted.archive), sha256Of(bytes));
    model.setDeclared("torch.export", bytes.size(), converted.height, converted.width, converted.remarks);
    return model;
}

Weights readWeights(FileKind kind, const std::string &path, const std::string &bytes, std::int64_t maxUnpackedBytes)
{
    if (kind == FileKind::SafeTensors)
        return readSafeTensors(bytes, path);
    if (kind == FileKind::Pickle)
        return readOldCheckpoint(bytes, path);
    const ArchiveParts archive(bytes, path, maxUnpackedBytes, bytes.size());
    const ArchivePart part = [&](const std::string &name) { return archive.read(name); };
    return readCheckpoint(part, path);
}

ExaminedModel examineWeights(FileKind kind, const std::string &path, const std::string &bytes,
                             std::int64_t maxUnpackedBytes, const std::string &network)
{
    ConvertedModel converted = convertWeights(readWeights(kind, path, bytes, maxUnpackedBytes), network, path);
    Examination(converted.archive, path, maxUnpackedBytes).run();
    ExaminedModel model = ExaminedModel::vouchedFor(path, std::move(converted.archive), sha256Of(bytes));
    model.setDeclared("weights", bytes.size(), converted.height, converted.width, converted.remarks);
    return model;
}

} // namespace

ExaminedModel examineModelFile(const std::string &path, std::int64_t maxUnpackedBytes, const std::string &network)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        throw Error(ErrorKind::FileNotFound,
                    Message{DRM_TEXT("Engine", "%1 is a folder; choose a file in it."), {printable(path)}}, path);
    std::string bytes = readPlainFile(path, maxModelBytes, Message{DRM_TEXT("Engine", "a model"), {}});
    const FileKind kind = fileKindOf(bytes);
    if (kind == FileKind::Onnx)
        return examineOnnx(path, bytes, maxUnpackedBytes);
    if (kind == FileKind::ExportedProgram)
        return examineExportedProgram(path, bytes, maxUnpackedBytes);
    if (kind == FileKind::SafeTensors || kind == FileKind::StateDict || isOldCheckpoint(bytes))
        return examineWeights(kind, path, bytes, maxUnpackedBytes, network);
    if (kind != FileKind::TorchScript) {
        const bool damaged = kind == FileKind::Empty || kind == FileKind::TruncatedZip;
        throw Error(damaged ? ErrorKind::CorruptFile : ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine", "%1 is %2, not a model that can be opened. %3"),
                            {printable(path), describe(kind), conversionAdvice(kind)}},
                    path);
    }
    std::string sha256 = sha256Of(bytes);
    Examination(bytes, path, maxUnpackedBytes).run();
    return ExaminedModel::vouchedFor(path, std::move(bytes), std::move(sha256));
}

std::string modelSha256(const std::string &path)
{
    const std::string begin = beginOf(path, 4096);
    if (fileKindOf(begin) != FileKind::Onnx)
        return sha256OfFile(path);
    const std::string bytes = readPlainFile(path, maxModelBytes, Message{DRM_TEXT("Engine", "a model"), {}});
    OutsideFiles outside(path);
    return sha256With(bytes, onnxOutsideFiles(bytes), outside);
}

std::unique_ptr<RegressionModel> openModel(const std::string &path, const ModelOptions &options,
                                           std::int64_t maxUnpackedBytes)
{
    return RegressionModel::load(examineModelFile(path, maxUnpackedBytes, options.network), options);
}

} // namespace drm
