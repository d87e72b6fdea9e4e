// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/list/ImageList.h"

#include "core/base/Text.h"
#include "core/data/list/FolderFiles.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

namespace drm {

ImageBox ImageBox::within(int imageHeight, int imageWidth) const
{
    const int firstRow = std::max(top, 0);
    const int firstColumn = std::max(left, 0);
    // 64 bits: a hostile box may end beyond what an int holds.
    const auto end = [](int begin, int length, int limit) {
        return static_cast<int>(std::min<std::int64_t>(std::int64_t{begin} + length, limit));
    };
    return {firstRow, firstColumn, end(top, height, imageHeight) - firstRow,
            end(left, width, imageWidth) - firstColumn};
}

ImageListBuilder::ImageListBuilder(const std::string &path, bool strict, const std::vector<std::string> &labelNames,
                                   const std::vector<std::string> &labelUnits)
    : m_path(path)
    , m_strict(strict)
{
    m_list.labelNames = labelNames;
    m_list.labelUnits = labelUnits;
}

void ImageListBuilder::add(const std::string &file, const std::vector<double> &labels, const std::string &person,
                           const std::optional<ImageBox> &box)
{
    for (std::size_t j = 0; j < labels.size(); ++j) {
        if (std::isfinite(static_cast<float>(labels[j])))
            continue;
        leaveOut(LeftOut::Unit::Image, Message{DRM_TEXT("Engine", "a label is no finite number"), {}}, file,
                 Message{DRM_TEXT("Engine", "\"%1\" is no finite number; correct it or remove the image"),
                         {m_list.labelNames.at(j)}});
        return;
    }
    m_list.files.push_back(file);
    m_list.people.push_back(person);
    if (box)
        m_list.boxes.push_back(*box);
    for (const double label : labels)
        m_list.labels.push_back(static_cast<float>(label));
}

std::string ImageListBuilder::inner(const std::string &file) const
{
    namespace fs = std::filesystem;
    const fs::path folder = isFolder(m_path) ? fs::path(m_path) : fs::path(m_path).parent_path();
    const fs::path relative = fs::path(file).lexically_relative(folder.empty() ? "." : folder);
    return relative.empty() || relative == "." || *relative.begin() == ".." ? file : relative.string();
}

void ImageListBuilder::leaveOut(LeftOut::Unit unit, const Message &reason, const std::string &file, const Message &what)
{
    refuse(file, what);
    m_leftOut.add(reason, unit, inner(file));
}

void ImageListBuilder::refuse(const std::string &file, const Message &what)
{
    if (!m_firstError)
        m_firstError =
            Error(ErrorKind::CorruptFile, Message{DRM_TEXT("Engine", "%1: %2."), {printable(file), what}}, file);
    if (m_strict)
        throw *m_firstError;
}

void ImageListBuilder::leaveOutRow(const std::string &table, std::int64_t line, const Message &reason,
                                   const Message &what)
{
    if (line == 0)
        return leaveOut(LeftOut::Unit::File, reason, table, what);
    leaveOutEntry(table, Message{DRM_TEXT("Engine", "line %1"), {std::to_string(line)}}, reason, what);
}

void ImageListBuilder::leaveOutEntry(const std::string &file, const Argument &place, const Message &reason,
                                     const Message &what)
{
    refuse(file, Message{DRM_TEXT("Engine", "%1: %2"), {place, what}});
    m_leftOut.add(reason, LeftOut::Unit::Row, Message{DRM_TEXT("Engine", "%1, %2"), {inner(file), place}});
}

void ImageListBuilder::leaveOutMissing(const std::string &table, std::int64_t line, const std::string &image)
{
    leaveOutRow(table, line, Message{DRM_TEXT("Engine", "the image is missing"), {}},
                Message{DRM_TEXT("Engine", "the image %1 is missing; add it or remove the row"), {printable(image)}});
}

void ImageListBuilder::note(DataNote::Kind kind, const Message &text)
{
    m_notes.push_back({kind, text});
}

ImageList ImageListBuilder::finish()
{
    if (m_list.files.empty()) {
        if (m_firstError)
            throw *m_firstError;
        throw Error(ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine", "%1: the set holds no images."), {printable(m_path)}}, m_path);
    }
    const std::set<std::string> people(m_list.people.begin(), m_list.people.end());
    const std::string count = formatCount(static_cast<std::int64_t>(m_list.files.size()));
    m_list.notes.push_back({DataNote::Kind::Read,
                            people.size() > 1 ? Message{DRM_TEXT("Engine", "%1 images of %2 people or recordings"),
                                                        {count, formatCount(static_cast<std::int64_t>(people.size()))}}
                                              : Message{DRM_TEXT("Engine", "%1 images"), {count}}});
    m_list.notes.insert(m_list.notes.end(), m_notes.begin(), m_notes.end());
    const std::vector<DataNote> leftOut = m_leftOut.notes();
    m_list.notes.insert(m_list.notes.end(), leftOut.begin(), leftOut.end());
    return std::move(m_list);
}

} // namespace drm
