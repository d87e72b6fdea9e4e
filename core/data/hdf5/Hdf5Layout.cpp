// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/hdf5/Hdf5Layout.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"

#include <algorithm>
#include <cctype>

namespace drm {

namespace {

constexpr std::size_t maxNames = 2000;

const std::vector<std::string> imageNames{"images", "image", "data", "x"};
const std::vector<std::string> labelNames{"labels", "label", "y", "targets", "target"};

std::string lowerLastPart(const std::string &name)
{
    return lowered(name.substr(name.rfind('/') + 1));
}

std::string groupOf(const std::string &name)
{
    const auto slash = name.rfind('/');
    return slash == std::string::npos ? std::string() : name.substr(0, slash);
}

bool isChannels(std::int64_t length)
{
    return length == 1 || length == 3;
}

std::string shapeText(const std::vector<std::int64_t> &shape)
{
    std::string text;
    for (const auto length : shape)
        text += (text.empty() ? "" : "×") + std::to_string(length);
    return text;
}

std::string joined(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 5;
    std::string text;
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        text += (i == 0 ? "\"" : ", \"") + printable(names[i]) + '"';
    return text + (names.size() > most ? ", …" : "");
}

class Finder {
public:
    explicit Finder(const H5File &file)
        : m_file(file)
    {
        for (const auto &name : file.list()) {
            if (m_names.size() >= maxNames)
                break;
            if (file.isDataset(name))
                m_names.push_back(name);
            else if (file.isGroup(name))
                for (const auto &inner : file.list(name))
                    if (m_names.size() < maxNames && file.isDataset(name + "/" + inner))
                        m_names.push_back(name + "/" + inner);
        }
    }

    Hdf5Layout find()
    {
        findImages();
        findShape();
        findLabels();
        applyMatlab();
        return std::move(m_layout);
    }

private:
    [[noreturn]] void fail(ErrorKind kind, const Message &what) const
    {
        throw Error(kind, Message{DRM_TEXT("Engine", "%1: %2."), {printable(m_file.path()), what}}, m_file.path());
    }

    void note(DataNote::Kind kind, const Message &text) { m_layout.notes.push_back({kind, text}); }

    /// The first of `wanted` that a dataset is called, the root's own before those in groups; empty if none is.
    std::string byName(const std::vector<std::string> &wanted) const
    {
        for (const auto &word : wanted)
            for (const bool inGroup : {false, true})
                for (const auto &name : m_names)
                    if (lowerLastPart(name) == word && (name.find('/') != std::string::npos) == inGroup)
                        return name;
        return {};
    }

    bool looksLikeImages(const H5Info &info) const
    {
        const auto &shape = info.shape;
        if (!info.isNumeric() || shape.size() != 4)
            return false;
        constexpr std::int64_t smallSide = 8;
        const bool alpha = (shape[1] == 4 && std::min(shape[2], shape[3]) >= smallSide)
            || (shape[3] == 4 && std::min(shape[1], shape[2]) >= smallSide);
        return isChannels(shape[1]) || isChannels(shape[3]) || alpha;
    }

    void findImages()
    {
        m_layout.images = byName(imageNames);
        if (!m_layout.images.empty())
            return;
        std::vector<std::string> candidates;
        for (const auto &name : m_names)
            if (looksLikeImages(m_file.info(name)))
                candidates.push_back(name);
        if (candidates.empty())
            explainNoImages();
        auto chosen = candidates;
        for (const auto &words :
             {std::vector<std::string>{"train"}, {"image", "img", "patch", "face", "picture", "photo"}})
            if (chosen.size() > 1) {
                std::vector<std::string> named;
                for (const auto &name : candidates)
                    if (containsAny(lowered(name), words))
                        named.push_back(name);
                if (named.size() == 1)
                    chosen = named;
            }
        if (chosen.size() != 1)
            fail(ErrorKind::UnsuitableData,
                 Message{DRM_TEXT("Engine",
                                  "several datasets look like images (%1); call the right one \"images\", with the "
                                  "shape N×3×H×W or N×H×W×3"),
                         {joined(candidates)}});
        m_layout.images = chosen.front();
        candidates.erase(std::find(candidates.begin(), candidates.end(), chosen.front()));
        if (!candidates.empty())
            note(DataNote::Kind::LeftOut,
                 Message{DRM_TEXT("Engine", "%1: looks like images, too, and is not read"), {joined(candidates)}});
    }

    [[noreturn]] void explainNoImages() const
    {
        for (const auto &word : imageNames)
            try {
                m_file.info(word);
            } catch (const Error &error) {
                if (error.kind() == ErrorKind::UnsafeFile)
                    throw;
            }
        for (const auto &name : m_names)
            if (m_file.info(name).kind == H5Kind::Compound)
                fail(ErrorKind::UnsuitableData,
                     Message{
                         DRM_TEXT(
                             "Engine",
                             "\"%1\" is a table of records of several fields, which is not read; store the images and "
                             "the labels as a dataset each, \"images\" (N×3×H×W or N×H×W×3) and \"labels\" (N×d)"),
                         {printable(name)}});
        fail(ErrorKind::UnsuitableData,
             Message{
                 DRM_TEXT(
                     "Engine",
                     "no dataset looks like images; call the right one \"images\", with the shape N×3×H×W or N×H×W×3"),
                 {}});
    }

    void findShape()
    {
        const auto info = m_file.info(m_layout.images);
        const auto &shape = info.shape;
        const auto name = "\"" + printable(m_layout.images) + "\" (" + shapeText(shape) + ")";
        if (info.kind == H5Kind::Varying)
            fail(ErrorKind::UnsuitableData,
                 Message{DRM_TEXT("Engine",
                                  "%1 holds packed images or lists of different lengths, which are not read; store "
                                  "pixels as N×3×H×W or N×H×W×3, or the files in a folder"),
                         {name}});
        if (!info.isNumeric() || (shape.size() != 3 && shape.size() != 4))
            fail(ErrorKind::UnsuitableData,
                 Message{DRM_TEXT("Engine", "%1 does not hold images of the shape N×3×H×W or N×H×W×3"), {name}});
        auto &pixels = m_layout.pixels;
        std::vector<std::int64_t> sides{shape[1], shape[2]};
        std::int64_t channels = 1;
        m_layout.size = shape[0];
        if (shape.size() == 4) {
            bool first = isChannels(shape[1]);
            pixels.channelsLast = isChannels(shape[3]);
            if (!first && !pixels.channelsLast) {
                // MATLAB's N×H×W×C.
                m_layout.imagesLast = isChannels(shape[0]) && isMatlab();
                first = shape[1] == 4 && shape[3] != 4;
                pixels.channelsLast = shape[3] == 4 && shape[1] != 4;
                // H×W×C×N, which MATLAB makes of N×C×W×H.
                if (!m_layout.imagesLast && !first && !pixels.channelsLast && isChannels(shape[2]))
                    m_layout.imagesLast = pixels.channelsLast = true;
            }
            if (first == pixels.channelsLast && !m_layout.imagesLast)
                fail(ErrorKind::UnsuitableData,
                     first ? Message{DRM_TEXT("Engine",
                                              "%1: both the second and the last axis could be the channels; store the "
                                              "images as N×3×H×W or N×H×W×3"),
                                     {name}}
                           : Message{DRM_TEXT("Engine",
                                              "%1: neither the second nor the last axis has 1 or 3 channels (or 4, "
                                              "with alpha); store the images as N×3×H×W or N×H×W×3"),
                                     {name}});
            if (m_layout.imagesLast) {
                channels = pixels.channelsLast ? shape[2] : shape[0];
                m_layout.size = shape[3];
                if (pixels.channelsLast)
                    sides = {shape[0], shape[1]};
            } else {
                channels = pixels.channelsLast ? shape[3] : shape[1];
                if (!pixels.channelsLast)
                    sides = {shape[2], shape[3]};
            }
        }
        if (m_layout.size < 1 || sides[0] < 1 || sides[1] < 1)
            fail(ErrorKind::UnsuitableData, Message{DRM_TEXT("Engine", "%1 holds no images"), {name}});
        if (sides[0] > mostPixels || sides[1] > mostPixels || sides[0] * sides[1] > mostPixels)
            fail(ErrorKind::UnsuitableData,
                 Message{DRM_TEXT("Engine", "%1 has images of more than 25 megapixels; make them smaller"), {name}});
        constexpr std::int64_t mostImages = 20'000'000;
        if (m_layout.size > mostImages)
            fail(ErrorKind::UnsuitableData,
                 Message{DRM_TEXT("Engine", "%1 claims more than 20 million images; split the set"), {name}});
        if (m_layout.size > 0 && !m_file.holdsValues(m_layout.images))
            fail(ErrorKind::CorruptFile,
                 Message{DRM_TEXT("Engine", "%1 was made and never filled; write the images again"), {name}});
        pixels.storedChannels = static_cast<int>(channels);
        pixels.shape = {channels == 1 ? 1 : 3, static_cast<int>(sides[0]), static_cast<int>(sides[1])};
        note(DataNote::Kind::Read, Message{DRM_TEXT("Engine", "images from %1"), {name}});
        if (channels == 4)
            note(DataNote::Kind::Assumed,
                 Message{DRM_TEXT("Engine", "the fourth channel is taken as alpha and dropped"), {}});
        const bool says = m_file.hasAttribute(m_layout.images, "colour_order") && saysRgb();
        if (channels > 1 && !says)
            note(DataNote::Kind::Assumed,
                 Message{DRM_TEXT("Engine",
                                  "the channels are taken as red, green, blue; the file does not say (--bgr tells the "
                                  "other order)"),
                         {}});
    }

    bool saysRgb() const
    {
        try {
            return m_file.readStringAttribute(m_layout.images, "colour_order") == "RGB";
        } catch (const Error &) {
            return false; // no text
        }
    }

    /// Rows of numbers as many as images, along the first axis or, as MATLAB has it, along the last.
    bool fits(const H5Info &info) const
    {
        const auto &shape = info.shape;
        if (!info.isNumeric() || shape.empty() || shape.size() > 2)
            return false;
        const auto rows = shape.front() == m_layout.size;
        return rows ? shape.size() == 1 || (shape[1] >= 1 && shape[1] <= mostLabels)
                    : shape.size() == 2 && shape[1] == m_layout.size && shape[0] >= 1 && shape[0] <= mostLabels;
    }

    /// Datasets that fit and whose names do not say that they only count.
    std::vector<std::string> labelCandidates() const
    {
        std::vector<std::string> candidates;
        for (const auto &name : m_names)
            if (name != m_layout.images && fits(m_file.info(name))
                && !containsAny(lowerLastPart(name), {"index", "idx", "_id", "subject", "person", "cam", "time"}))
                candidates.push_back(name);
        return candidates;
    }

    /// Those in the images' own group, or with the same ending: "y_train" to "x_train".
    std::vector<std::string> siblings(const std::vector<std::string> &candidates) const
    {
        const auto ending = [](const std::string &name) {
            const auto last = lowerLastPart(name);
            const auto line = last.find('_');
            return line == std::string::npos ? std::string() : last.substr(line);
        };
        std::vector<std::string> result;
        for (const auto &name : candidates) {
            const bool sameEnding = !ending(m_layout.images).empty() && ending(name) == ending(m_layout.images);
            const bool sameGroup = !groupOf(m_layout.images).empty() && groupOf(name) == groupOf(m_layout.images);
            if (sameEnding || sameGroup)
                result.push_back(name);
        }
        return result;
    }

    void findLabels()
    {
        m_layout.labels = byName(labelNames);
        const auto candidates = labelCandidates();
        if (m_layout.labels.empty()) {
            auto chosen = candidates;
            if (const auto near = siblings(candidates); chosen.size() > 1 && !near.empty())
                chosen = near;
            for (const std::string word : {"label", "target", "gaze", "pose", "angle", "steer", "landmark", "keypoint"})
                for (const auto &name : chosen)
                    if (m_layout.labels.empty() && lowerLastPart(name).find(word) != std::string::npos)
                        m_layout.labels = name;
            if (m_layout.labels.empty() && chosen.size() == 1)
                m_layout.labels = chosen.front();
            if (m_layout.labels.empty()) {
                note(DataNote::Kind::Read,
                     candidates.empty()
                         ? Message{DRM_TEXT("Engine",
                                            "labels not found: no dataset holds a row of numbers for each image"),
                                   {}}
                         : Message{
                             DRM_TEXT("Engine", "labels not found: %1 could be them; call the right one \"labels\""),
                             {joined(candidates)}});
                return;
            }
        }
        const auto info = m_file.info(m_layout.labels);
        const auto name = "\"" + printable(m_layout.labels) + "\" (" + shapeText(info.shape) + ")";
        if (!fits(info))
            fail(ErrorKind::CorruptFile,
                 Message{DRM_TEXT("Engine",
                                  "%1 does not hold one row of 1 to 1000 numbers for each of the %2 images; correct "
                                  "the labels or remove them"),
                         {name, formatCount(m_layout.size)}});
        m_layout.labelsLast = info.shape.front() != m_layout.size;
        m_layout.labelColumns = m_layout.labelsLast ? info.shape[0] : info.shape.size() == 2 ? info.shape[1] : 1;
        std::vector<std::string> others;
        for (const auto &candidate : candidates)
            if (candidate != m_layout.labels)
                others.push_back(candidate);
        note(DataNote::Kind::Read, Message{DRM_TEXT("Engine", "labels from %1"), {name}});
        if (!others.empty())
            note(DataNote::Kind::LeftOut,
                 Message{DRM_TEXT("Engine", "%1: numbers for each image, too, and not read"), {joined(others)}});
    }

    bool isMatlab() const
    {
        if (m_file.hasAttribute(m_layout.images, "MATLAB_class"))
            return true;
        const std::string magic = "MATLAB 7.3";
        return beginOf(m_file.path(), magic.size()) == magic;
    }

    void applyMatlab()
    {
        if (m_layout.labelsLast)
            note(DataNote::Kind::Assumed,
                 Message{DRM_TEXT("Engine", "the labels lie there as d×N and are read as N×d"), {}});
        // Who stored N×d in MATLAB so that it is N×d here has turned the images, too.
        const bool turnedBack = !m_layout.labels.empty() && !m_layout.labelsLast && !m_layout.imagesLast;
        if (turnedBack || !isMatlab())
            return;
        auto &pixels = m_layout.pixels;
        pixels.sidesSwapped = true;
        std::swap(pixels.shape.height, pixels.shape.width);
        note(DataNote::Kind::Assumed,
             Message{DRM_TEXT("Engine",
                              "the file is of MATLAB, which stores axes in reverse: the images are read with height "
                              "and width swapped"),
                     {}});
    }

    const H5File &m_file;
    std::vector<std::string> m_names;
    Hdf5Layout m_layout;
};

} // namespace

Hdf5Layout Hdf5Layout::of(const H5File &file)
{
    return Finder(file).find();
}

} // namespace drm
