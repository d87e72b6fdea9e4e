// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/ReportFolder.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/seal/Sha256.h"
#include "core/store/RunFile.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace drm {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t maxRunBytes = std::size_t{2} << 30;

/// A name that every system reads the same.
std::string portableName(const std::string &name)
{
    std::string text = printable(name);
    for (char &letter : text)
        if (std::string("\\/:*?\"<>|").find(letter) != std::string::npos)
            letter = '-';
    return text;
}

[[noreturn]] void refuseFolder(const std::string &folder, const Message &message)
{
    throw Error(ErrorKind::WriteFailed, message, folder);
}

void requireEmpty(const std::string &folder)
{
    std::error_code error;
    if (!fs::exists(folder, error))
        return;
    if (!fs::is_directory(folder, error) || !fs::is_empty(folder, error))
        refuseFolder(
            folder,
            {DRM_TEXT("Engine",
                      "%1 is there already and not empty; name a new folder for the report, so that nothing of "
                      "another one is mixed into it."),
             {folder}});
}

/// Of its run file, which is still the one that was read.
std::string bytesOf(const ReportRun &run)
{
    std::string bytes = readPlainFile(run.path, maxRunBytes, Message{DRM_TEXT("Engine", "a run file"), {}});
    if (sha256Of(bytes) != run.sha256)
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 was changed while the report was made, so there is none; make it again when "
                                     "nothing writes to that file."),
                            {printable(run.path)}},
                    run.path);
    return bytes;
}

/// A folder beside `folder`, which goes with this object unless it got its name.
class NewFolder {
public:
    explicit NewFolder(const std::string &folder)
        : m_path(folder)
    {
        const fs::path parent = fs::path(folder).parent_path();
        makeFolder(parent.empty() ? "." : parent.string());
        std::string pattern = folder + ".XXXXXX";
        if (!mkdtemp(pattern.data()))
            refuseFolder(folder,
                         {DRM_TEXT("Engine", "No folder can be made beside %1; choose another place."), {folder}});
        m_temporary = pattern;
        fs::permissions(m_temporary, fs::perms::owner_all); // images are in it
    }
    ~NewFolder()
    {
        std::error_code error;
        if (!m_temporary.empty())
            fs::remove_all(m_temporary, error);
    }
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    const std::string &temporary() const { return m_temporary; }
    void rename()
    {
        std::error_code error;
        fs::remove(m_path, error); // an empty one
        fs::rename(m_temporary, m_path, error);
        if (error)
            refuseFolder(m_path,
                         {DRM_TEXT("Engine", "The report cannot get its name %1; choose another folder."), {m_path}});
        m_temporary.clear();
    }

private:
    std::string m_path;
    std::string m_temporary;
};

} // namespace

ReportRun readReportRun(const std::string &path)
{
    ReportRun run;
    run.path = absolutePath(path);
    const std::string bytes = readRunBytes(path);
    run.sha256 = sha256Of(bytes);
    run.record = parseRunFile(path, bytes);
    return run;
}

void nameRunFiles(Report &report)
{
    std::set<std::string> taken;
    for (ReportRun &run : report.runs) {
        if (run.path.empty())
            continue;
        const fs::path name = portableName(fs::path(run.path).filename().string());
        std::string candidate = name.string();
        // Where a folder is unpacked, capitals may count as small letters.
        for (int i = 2; !taken.insert(lowered(candidate)).second; ++i)
            candidate = name.stem().string() + "-" + std::to_string(i) + name.extension().string();
        run.file = candidate;
    }
}

void writeReport(const std::string &folder, const Report &report, const std::vector<ReportFormat> &formats,
                 const Words &words, const std::function<void(const std::string &folder)> &finish)
{
    if (report.runs.empty())
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "There is no scan to report on; name a run file, or a case that has runs."),
                    {}});
    const std::string path = fs::path(absolutePath(folder)).lexically_normal().string();
    const std::string plain = !path.empty() && path.back() == '/' ? path.substr(0, path.size() - 1) : path;
    requireEmpty(plain);
    NewFolder target(plain);
    std::vector<WrittenFile> written;
    const auto write = [&](const std::string &name, const std::string &bytes) {
        const fs::path file = fs::path(target.temporary()) / name;
        makeFolder(file.parent_path().string());
        writeTextFile(file.string(), bytes, FileAccess::Private);
        written.push_back({name, sha256Of(bytes)});
    };
    for (const ReportRun &run : report.runs)
        if (!run.file.empty())
            write("runs/" + run.file, bytesOf(run));
    for (std::size_t i = 0; i < report.evidence.size(); ++i) {
        if (!report.evidence[i].png.empty())
            write(evidenceName(report, i) + ".png", report.evidence[i].png);
        if (!report.evidence[i].csv.empty())
            write(evidenceName(report, i) + ".csv", report.evidence[i].csv);
    }
    for (const bool naming : {false, true})
        for (const ReportFormat &format : formats)
            if (format.namesOthers == naming)
                write(format.file, format.write(report, words, written));
    if (finish)
        finish(target.temporary());
    target.rename();
}

} // namespace drm
