// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seal/SealCheck.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/json/ParseJson.h"
#include "core/seal/Envelope.h"
#include "core/seal/LowSignature.h"
#include "core/seal/ReportFacts.h"
#include "core/seal/Sha256.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace drm {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxManifestBytes = std::size_t{64} << 20;
constexpr std::size_t maxSealBytes = std::size_t{4} << 20;

bool isSame(const NamedDigest &a, const NamedDigest &b)
{
    return a.name == b.name && a.sha256 == b.sha256;
}

bool isSame(const TestedModel &a, const TestedModel &b)
{
    return isSame(a.file, b.file) && a.result == b.result;
}

template <typename T> bool areSame(const std::vector<T> &a, const std::vector<T> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const T &left, const T &right) { return isSame(left, right); });
}

/// In what a report says something else than was signed of it; without text: in nothing.
Message contradiction(const TestFacts &sealed, const TestFacts &reported)
{
    if (sealed.result != reported.result)
        return {DRM_TEXT("Engine", "the result was signed as %1, and the report says %2"),
                {toString(sealed.result), toString(reported.result)}};
    if (!areSame(sealed.models, reported.models))
        return {DRM_TEXT("Engine", "the models or their results are others"), {}};
    if (!areSame(sealed.configuration, reported.configuration))
        return {DRM_TEXT("Engine", "another report was signed as the one that it rests on"), {}};
    return {};
}

/// One check of one folder, step by step.
class SealExamination {
public:
    SealExamination(const std::string &folder, const std::string &only, const PublicKey *key)
        : m_key(key)
    {
        m_check.folder = folder;
        m_check.only = only;
        m_check.keyWasGiven = key != nullptr;
        m_check.givenKeyId = key ? key->id() : std::string();
    }

    SealCheck run()
    {
        readManifest();
        readSeal();
        if (m_envelope)
            checkSignature();
        if (m_check.signature == SealCheck::Signature::Fits)
            readStatement();
        if (m_check.statement && m_check.manifestIsSigned && *m_check.manifestIsSigned)
            holdAgainstReport();
        checkForm();
        if (m_check.manifestWasRead)
            compareFiles();
        std::stable_sort(m_check.findings.begin(), m_check.findings.end(),
                         [](const FileFinding &a, const FileFinding &b) { return a.path < b.path; });
        if (!m_check.holds())
            m_check.statement.reset();
        return std::move(m_check);
    }

private:
    void find(const std::string &path, FileFinding::Kind kind, const Message &detail = {})
    {
        m_check.findings.push_back({path, kind, detail});
    }

    bool isFound(const std::string &path) const
    {
        return std::any_of(
            m_check.findings.begin(), m_check.findings.end(),
            [&](const FileFinding &finding) { return finding.path == path; });
    }

    bool exists(const std::string &name) const
    {
        std::error_code error;
        return fs::symlink_status(fs::path(m_check.folder) / name, error).type() != fs::file_type::not_found;
    }

    /// The text of a file of the seal; a finding where it cannot be read.
    std::optional<std::string> read(const std::string &name, std::size_t maxBytes, const Message &what)
    {
        const std::string path = (fs::path(m_check.folder) / name).string();
        std::error_code error;
        if (!fs::is_regular_file(fs::symlink_status(path, error))) {
            find(name, FileFinding::Kind::NotPlain);
            return std::nullopt;
        }
        try {
            return readPlainFile(path, maxBytes, what);
        } catch (const Error &failure) {
            find(name, FileFinding::Kind::Unreadable, failure.message());
            return std::nullopt;
        }
    }

    void readManifest()
    {
        if (!exists(manifestName)) {
            find(manifestName, FileFinding::Kind::Missing);
            return;
        }
        const auto text = read(manifestName, maxManifestBytes, Message{DRM_TEXT("Engine", "a manifest"), {}});
        if (!text)
            return;
        m_manifestText = *text;
        try {
            m_manifest = parseManifest(m_manifestText);
            m_check.manifestWasRead = true;
            m_check.listed = m_manifest.files.size();
        } catch (const JsonFault &fault) {
            find(manifestName, FileFinding::Kind::Damaged, fault.message());
        }
    }

    const ListedFile *listed(const std::string &path) const
    {
        const auto found = std::find_if(m_manifest.files.begin(), m_manifest.files.end(),
                                        [&](const ListedFile &file) { return file.path == path; });
        return found == m_manifest.files.end() ? nullptr : &*found;
    }

    void readSeal()
    {
        if (!exists(sealName)) {
            if (listed(signerName)) // which is written along with it
                find(sealName, FileFinding::Kind::Missing);
            return;
        }
        m_check.signature = SealCheck::Signature::Unreadable;
        const auto text = read(sealName, maxSealBytes, Message{DRM_TEXT("Engine", "a seal"), {}});
        if (!text)
            return;
        m_sealText = *text;
        try {
            m_envelope = parseEnvelope(m_sealText);
            if (m_envelope->payloadType != inTotoPayloadType)
                throw JsonFault({DRM_TEXT("Engine", "what is signed is no test result of in-toto"), {}});
        } catch (const JsonFault &fault) {
            m_envelope.reset();
            find(sealName, FileFinding::Kind::Damaged, fault.message());
        }
    }

    void checkSignature()
    {
        // A text of anybody's, which would be repeated as if it were the name of a key.
        const std::string &named = m_envelope->signatures.front().keyId;
        m_check.keyId = isSha256(named) ? named : std::string();
        const std::optional<PublicKey> beside = m_key ? std::nullopt : keyBeside();
        const PublicKey *key = m_key ? m_key : beside ? &*beside : nullptr;
        if (!key) {
            m_check.signature = SealCheck::Signature::NoKey;
            return;
        }
        const Envelope::Signature *signature = findSignature(*m_envelope, *key);
        if (!signature) {
            const bool isOther = m_key && !m_check.keyId.empty() && m_check.keyId != key->id();
            m_check.signature = isOther ? SealCheck::Signature::OtherKey : SealCheck::Signature::Wrong;
            if (m_check.keyId == key->id()) // else the key may be what is wrong
                find(sealName, FileFinding::Kind::Changed);
            return;
        }
        m_check.signature = SealCheck::Signature::Fits;
        m_check.isVouchedFor = m_key != nullptr;
        m_check.keyId = key->id();
        // What no signature covers: its key's id, its own form, and further signatures.
        if (signature->keyId != key->id() || lowSignature(signature->bytes) != signature->bytes
            || m_envelope->signatures.size() > 1)
            find(sealName, FileFinding::Kind::Changed);
    }

    std::optional<PublicKey> keyBeside() const
    {
        try {
            return PublicKey::read((fs::path(m_check.folder) / signerName).string());
        } catch (const Error &) {
            return std::nullopt; // the comparison of the files says what is wrong with it
        }
    }

    void readStatement()
    {
        try {
            m_check.statement = parseStatement(m_envelope->payload);
        } catch (const JsonFault &fault) {
            find(sealName, FileFinding::Kind::Damaged, fault.message());
            return;
        }
        if (m_manifestText.empty())
            return;
        m_check.manifestIsSigned = sha256Of(m_manifestText) == m_check.statement->manifestSha256;
        if (!*m_check.manifestIsSigned && !isFound(manifestName))
            find(manifestName, FileFinding::Kind::Changed);
    }

    /// What was signed of the models, against the report that was signed along with it.
    void holdAgainstReport()
    {
        const ListedFile *entry = listed(reportName);
        if (!entry || entry->bytes > maxReportBytes) {
            find(sealName, FileFinding::Kind::Contradicts,
                 {DRM_TEXT("Engine", "there was no report among what was signed"), {}});
            return;
        }
        const std::optional<std::string> text = textOf(*entry);
        if (!text)
            return; // the comparison of the files says so
        try {
            const Statement reported =
                parseStatement(statementText(parseReportFacts(*text).facts, m_check.statement->manifestSha256));
            if (const Message detail = contradiction(m_check.statement->facts, reported.facts); !detail.text.empty())
                find(sealName, FileFinding::Kind::Contradicts, detail);
        } catch (const JsonFault &fault) {
            find(sealName, FileFinding::Kind::Contradicts, fault.message());
        } catch (const Error &) { // a name or a hash that nothing can be sealed with
            find(sealName, FileFinding::Kind::Contradicts,
                 {DRM_TEXT("Engine", "what is there cannot be read as a report"), {}});
        }
    }

    /// Of a file that is still as it is listed.
    std::optional<std::string> textOf(const ListedFile &file) const
    {
        try {
            std::string text = readPlainFile((fs::path(m_check.folder) / file.path).string(), maxReportBytes,
                                             Message{DRM_TEXT("Engine", "a report"), {}});
            if (sha256Of(text) == file.sha256)
                return text;
        } catch (const Error &) {
            return std::nullopt;
        }
        return std::nullopt;
    }

    // No signature covers blanks, the order of the members or further ones.
    void checkForm()
    {
        if (m_envelope && !isFound(sealName) && envelopeText(*m_envelope) != m_sealText)
            find(sealName, FileFinding::Kind::Rewritten);
        if (m_check.manifestWasRead && !m_check.manifestIsSigned && manifestText(m_manifest) != m_manifestText)
            find(manifestName, FileFinding::Kind::Rewritten);
    }

    void compareFiles()
    {
        const bool ofSeal = m_check.only == manifestName || m_check.only == sealName;
        if (ofSeal)
            return;
        const std::vector<FileFinding> found = compareWithFolder(m_manifest, m_check.folder, m_check.only);
        m_check.findings.insert(m_check.findings.end(), found.begin(), found.end());
        const auto isAsked = [&](const ListedFile &file) { return m_check.only.empty() || file.path == m_check.only; };
        m_check.compared =
            static_cast<std::size_t>(std::count_if(m_manifest.files.begin(), m_manifest.files.end(), isAsked));
        const bool isUnknown = !m_check.only.empty() && m_check.compared == 0 && found.empty();
        if (isUnknown) // reached through a link, for instance
            find(m_check.only, FileFinding::Kind::Added);
    }

    const PublicKey *m_key;
    SealCheck m_check;
    std::string m_manifestText;
    Manifest m_manifest;
    std::string m_sealText;
    std::optional<Envelope> m_envelope;
};

bool isSealed(const fs::path &folder)
{
    std::error_code error;
    return fs::exists(fs::symlink_status(folder / manifestName, error))
        || fs::exists(fs::symlink_status(folder / sealName, error));
}

} // namespace

bool SealCheck::holds() const
{
    return findings.empty() && signature == Signature::Fits;
}

std::string sealedFolderOf(const std::string &path)
{
    std::error_code error;
    fs::path whole(absolutePath(path));
    if (!whole.has_filename()) // "folder/"
        whole = whole.parent_path();
    fs::path folder = fs::is_directory(whole, error) ? whole : whole.parent_path();
    for (; !isSealed(folder); folder = folder.parent_path())
        if (!folder.has_relative_path())
            return {};
    return folder.string();
}

SealCheck checkSealed(const std::string &path, const PublicKey *key)
{
    std::error_code error;
    if (!fs::exists(fs::symlink_status(path, error)))
        throw Error(ErrorKind::FileNotFound, Message{DRM_TEXT("Engine", "%1 does not exist."), {printable(path)}},
                    path);
    const std::string folder = sealedFolderOf(path);
    if (folder.empty())
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 lies in no sealed folder: neither it nor a folder above it has a "
                                     "manifest.json. Nothing vouches for it."),
                            {printable(path)}},
                    path);
    const bool isFolder = fs::is_directory(path, error);
    const std::string only =
        isFolder ? std::string() : fs::path(absolutePath(path)).lexically_relative(folder).generic_string();
    return SealExamination(folder, only, key).run();
}

} // namespace drm
