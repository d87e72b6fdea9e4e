// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/curate/ConvertData.h"

#include "core/base/AtomicFile.h"
#include "core/base/Error.h"
#include "core/base/OutputFile.h"
#include "core/base/Text.h"
#include "core/curate/ImageWalk.h"
#include "core/hdf5/H5File.h"
#include "core/seal/Sha256.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>

namespace drm {

namespace fs = std::filesystem;

namespace {

constexpr std::int64_t mostFileBytes = std::int64_t{1} << 30; ///< of pixels of one file, which is made in memory
constexpr int compression = 4;
// Attributes of the root.
constexpr const char *sourceAttribute = "converted_from"; ///< which images of which set, with which labels
constexpr const char *damagedAttribute = "left_out"; ///< images that could not be read
constexpr const char *partsAttribute =
    "parts"; ///< files of the folder, all of them together (core/data/sets/Hdf5Parts.cpp)

/// One file; every other name is that of a folder.
bool isHdf5Name(const std::string &path)
{
    const std::string ending = fs::path(path).extension().string();
    return ending == ".h5" || ending == ".hdf5" || ending == ".hdf";
}

class Converter {
public:
    Converter(const Dataset &data, const ConvertRequest &request, RunControl &control)
        : m_data(data)
        , m_request(request)
        , m_control(control)
        , m_shape{request.grey ? 1 : 3, request.height > 0 ? request.height : data.nativeShape().height,
                  request.width > 0 ? request.width : data.nativeShape().width}
    {
        if (request.indices.empty())
            throw Error(ErrorKind::InvalidArgument,
                        Message{DRM_TEXT("Engine", "No image was chosen to be written."), {}});
    }

    ConvertResult run()
    {
        const std::int64_t imageBytes = std::int64_t{m_shape.channels} * m_shape.height * m_shape.width;
        const auto count = static_cast<std::int64_t>(m_request.indices.size());
        if (isHdf5Name(m_request.out)) {
            refuseOwnFolder();
            checkOutputPath(m_request.out, {m_data.path()});
            AtomicFile::removeHalfWritten(m_request.out);
            if (count > mostFileBytes / imageBytes)
                throw Error(
                    ErrorKind::UnsuitableData,
                    Message{DRM_TEXT("Engine",
                                     "%1: the images take more than 1 GiB, too much for one file. Give the name "
                                     "of a folder, without .h5: it gets several files, which are one set."),
                            {printable(m_request.out)}},
                    m_request.out);
            writePart(m_request.out, m_request.indices, false);
        } else {
            refuseOwnFolder();
            makeFolder(m_request.out);
            const auto size = static_cast<std::size_t>(std::max<std::int64_t>(1, m_request.partBytes / imageBytes));
            m_parts = (m_request.indices.size() + size - 1) / size;
            for (std::size_t first = 0, part = 0; first < m_request.indices.size(); first += size, ++part) {
                const auto begin = m_request.indices.begin() + static_cast<std::ptrdiff_t>(first);
                const auto length = static_cast<std::ptrdiff_t>(std::min(size, m_request.indices.size() - first));
                std::string number = std::to_string(part);
                number.insert(0, number.size() < 5 ? 5 - number.size() : 0, '0');
                if (!writePart((fs::path(m_request.out) / ("part-" + number + ".h5")).string(), {begin, begin + length},
                               true))
                    break;
            }
        }
        if (m_result.state == RunState::Finished && m_result.images == 0)
            throw *m_firstError;
        return m_result;
    }

private:
    /// A folder of files among the images of a set would be the set the next time; a file there may be a part of it.
    void refuseOwnFolder() const
    {
        std::error_code error;
        fs::path own = fs::canonical(m_data.path(), error);
        if (!isHdf5Name(m_data.path()) && fs::is_regular_file(own, error))
            own = own.parent_path(); // of a table
        const fs::path out = fs::weakly_canonical(fs::absolute(m_request.out, error), error);
        const bool mayBeLost = !isHdf5Name(m_request.out) || fs::exists(out, error);
        if (mayBeLost && fs::is_directory(own, error)
            && std::mismatch(own.begin(), own.end(), out.begin(), out.end()).first == own.end())
            throw Error(ErrorKind::InvalidArgument,
                        Message{DRM_TEXT("Engine", "%1 lies in the set itself; choose a place outside of %2."),
                                {printable(m_request.out), printable(m_data.path())}},
                        m_request.out);
    }

    /// Of which images, in which shape, a part is made, and what is known of them: labels, people and the bytes of a
    /// few of the images.
    std::string sourceOf(const std::vector<std::int64_t> &indices) const
    {
        std::string text = std::to_string(m_data.size()) + " " + std::to_string(m_shape.channels) + " "
            + std::to_string(m_shape.height) + " " + std::to_string(m_shape.width);
        for (const std::vector<std::string> &texts : {m_data.labelNames(), m_data.labelUnits()})
            for (const std::string &label : texts)
                text += " " + label;
        for (const int sense : m_data.labelSenses())
            text += " " + std::to_string(sense);
        for (const std::int64_t index : indices)
            text += " " + std::to_string(index) + " " + m_data.imageName(index) + " " + m_data.person(index);
        const Table labels = m_data.labels(indices);
        text += sha256Of(
            std::string(reinterpret_cast<const char *>(labels.values.data()), labels.values.size() * sizeof(float)));
        for (const std::size_t sample : {std::size_t{0}, indices.size() / 2, indices.size() - 1})
            text += hashOf(indices[sample]);
        return sha256Of(text);
    }

    /// Empty where it cannot be read.
    std::string hashOf(std::int64_t index) const
    {
        try {
            return m_data.imageHashes({index}).front();
        } catch (const Error &) {
            return {};
        }
    }

    /// False where it was stopped.
    bool writePart(const std::string &path, const std::vector<std::int64_t> &indices, bool keepsPresent)
    {
        const std::string source = sourceOf(indices);
        std::error_code error;
        if (keepsPresent && fs::exists(path, error)) {
            const H5File present = H5File::openRead(path);
            if (!present.hasAttribute("/", sourceAttribute)
                || present.readStringAttribute("/", sourceAttribute) != source)
                throw Error(
                    ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "%1: the folder holds a part of another set; choose an empty one."),
                            {printable(path)}},
                    path);
            const std::int64_t images = present.info("images").shape.front();
            m_result.images += images;
            m_result.present += images;
            m_result.damaged += present.readAttribute<std::int64_t>("/", damagedAttribute);
            m_done += indices.size();
            return true;
        }
        RunControl part(observerOf(indices.size()), &m_control);
        ImageWalk walk(m_data, indices, m_shape, part);
        std::vector<std::uint8_t> pixels;
        pixels.reserve(indices.size() * static_cast<std::size_t>(m_shape.channels)
                       * static_cast<std::size_t>(m_shape.height) * static_cast<std::size_t>(m_shape.width));
        std::vector<std::int64_t> written;
        while (walk.next()) {
            written.insert(written.end(), walk.indices().begin(), walk.indices().end());
            for (const float value : walk.images().pixels)
                pixels.push_back(static_cast<std::uint8_t>(std::lround(value * 255)));
        }
        if (walk.stopped()) {
            m_result.state = RunState::Stopped;
            return false;
        }
        for (const ImageWalk::Damaged &damaged : walk.damaged()) {
            if (!m_firstError)
                m_firstError = Error(ErrorKind::UnsuitableData, damaged.reason, m_data.path());
            ++m_result.damaged;
            constexpr std::size_t told = 3;
            if (m_result.firstDamaged.size() < told)
                m_result.firstDamaged.push_back(damaged.reason);
        }
        m_done += indices.size();
        m_result.images += static_cast<std::int64_t>(written.size());
        if (!written.empty())
            write(path, source, written, pixels, walk.damaged().size());
        return true;
    }

    void write(const std::string &path, const std::string &source, const std::vector<std::int64_t> &indices,
               const std::vector<std::uint8_t> &pixels, std::size_t damaged) const
    {
        const auto count = static_cast<std::int64_t>(indices.size());
        H5File file = H5File::create(path);
        file.write("images", {count, m_shape.channels, m_shape.height, m_shape.width}, pixels.data(), compression,
                   {1, m_shape.channels, m_shape.height, m_shape.width});
        const Table labels = m_data.labels(indices);
        if (labels.isComplete()) {
            file.write("labels", {count, labels.columns}, labels.values.data());
            file.writeStringsAttribute("labels", "label_names", m_data.labelNames());
            file.writeStringsAttribute("labels", "label_units", m_data.labelUnits());
            std::vector<std::string> senses;
            for (const int sense : m_data.labelSenses())
                senses.push_back(std::to_string(sense));
            if (!senses.empty())
                file.writeStringsAttribute("labels", "label_senses", senses);
        }
        std::vector<std::string> people;
        for (const std::int64_t index : indices)
            people.push_back(m_data.person(index));
        if (std::any_of(people.begin(), people.end(), [](const std::string &person) { return !person.empty(); }))
            file.writeStrings("people", people);
        if (m_shape.channels == 3)
            file.writeStringAttribute("images", "colour_order", "RGB");
        file.writeStringAttribute("/", sourceAttribute, source);
        file.writeAttribute("/", damagedAttribute, static_cast<std::int64_t>(damaged));
        if (m_parts > 0)
            file.writeAttribute("/", partsAttribute, static_cast<std::int64_t>(m_parts));
        file.commit();
    }

    RunObserver observerOf(std::size_t length) const
    {
        RunObserver observer;
        if (m_control.observer().progress)
            observer.progress = [this, length](Progress progress) {
                const auto all = static_cast<double>(m_request.indices.size());
                const double before = static_cast<double>(m_done) / all;
                const double share = static_cast<double>(length) / all;
                if (progress.secondsLeft >= 0 && progress.fraction > 0)
                    progress.secondsLeft *=
                        (1 - before - share * progress.fraction) / (share * std::max(1e-9, 1 - progress.fraction));
                progress.fraction = before + share * progress.fraction;
                progress.iteration += static_cast<int>(m_done);
                progress.iterations = static_cast<int>(m_request.indices.size());
                m_control.observer().progress(progress);
            };
        return observer;
    }

    const Dataset &m_data;
    const ConvertRequest &m_request;
    RunControl &m_control;
    ImageShape m_shape;
    ConvertResult m_result;
    std::size_t m_parts = 0; ///< files of the folder; 0: one file alone
    std::size_t m_done = 0; ///< images that were written or left out, of parts that are finished
    std::optional<Error> m_firstError;
};

} // namespace

ConvertResult convertData(const Dataset &data, const ConvertRequest &request, RunControl &control)
{
    return Converter(data, request, control).run();
}

} // namespace drm
