// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as COCO has it (Lin et al., ECCV 2014): "images" with "id" and "file_name", "annotations" with "image_id" and
// "keypoints" (x, y, and whether it is seen), or with numbers of another name.
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/data/DatasetReader.h"
#include "core/data/folder/ImageLocator.h"
#include "core/data/list/FolderFiles.h"
#include "core/data/list/ListedDataset.h"
#include "core/json/JsonNode.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <vector>

namespace drm {

namespace {

constexpr std::size_t mostCocoBytes = 256 << 20;
constexpr std::size_t mostItems = 2'000'000;
constexpr std::size_t mostLabels = 1000;
const std::vector<std::string> numberKeys{"labels", "label", "gaze", "pose", "angles", "target"};

/// One of both lists begins early in the file; either may be long.
bool isCocoFile(const std::string &path)
{
    constexpr std::size_t sampled = 1 << 16;
    const std::string text = lowerEnding(path) == ".json" ? beginOf(path, sampled) : std::string();
    const std::size_t begin = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    if (begin == std::string::npos || text[begin] != '{')
        return false;
    const auto holds = [&](const char *word) { return text.find(word) != std::string::npos; };
    return (holds("\"images\"") && holds("\"file_name\"")) || (holds("\"annotations\"") && holds("\"image_id\""));
}

/// Of a folder that holds one such file, itself or in "annotations".
std::string fileOf(const std::string &path)
{
    if (!isFolder(path))
        return isCocoFile(path) ? path : std::string();
    for (const std::string &folder : {path, joinedPath(path, "annotations")}) {
        if (!isFolder(folder))
            continue;
        std::vector<std::string> found;
        for (const std::string &file : FolderFiles::of(folder).files)
            if (isCocoFile(file))
                found.push_back(file);
        if (found.size() == 1)
            return found.front();
    }
    return {};
}

class CocoReader {
public:
    CocoReader(const std::string &path, const std::string &file, bool strict)
        : m_file(file)
        , m_strict(strict)
        , m_path(path)
        , m_json(parse(file))
    {
    }

    ImageList read()
    {
        try {
            const JsonNode root(m_json);
            readAnnotations(root);
            return readImages(root);
        } catch (const JsonFault &fault) {
            fail(fault);
        }
    }

private:
    [[noreturn]] void fail(const JsonFault &fault) const
    {
        throw Error(ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "%1: %2."), {printable(m_file), fault.message()}}, m_file);
    }

    nlohmann::ordered_json parse(const std::string &file) const
    {
        constexpr std::size_t mostValues = 40'000'000;
        try {
            return parseJson(readPlainFile(file, mostCocoBytes, Message{DRM_TEXT("Engine", "a file of labels"), {}}),
                             mostValues);
        } catch (const JsonFault &fault) {
            fail(fault);
        }
    }

    /// An entry that is not as it should be is one of many: the others may be usable.
    template <typename Use> void forEntries(const JsonNode &list, const Use &use)
    {
        for (const JsonNode &entry : list.items(mostItems)) {
            try {
                use(entry);
            } catch (const JsonFault &fault) {
                m_faults.push_back({entry.place(), fault.message()});
            }
        }
    }

    void readAnnotation(const JsonNode &annotation)
    {
        const std::int64_t image = idOf(annotation.at("image_id"));
        Annotated &annotated = m_annotated[image];
        ++annotated.count;
        annotated.place = annotation.place();
        if (annotation.has(m_key))
            annotated.numbers = numbersOf(annotation.at(m_key));
    }

    /// Key points before others; of these, what most entries hold.
    std::string keyOf(const JsonNode &annotations) const
    {
        std::map<std::string, int> found;
        for (const JsonNode &annotation : annotations.items(mostItems))
            if (annotation.value().is_object())
                for (const auto &[key, value] : annotation.value().items())
                    if (value.is_array() || value.is_number())
                        ++found[key];
        std::string best = found.count("keypoints") > 0 ? "keypoints" : "";
        int most = 0;
        for (const std::string &key : numberKeys)
            if (best != "keypoints" && found.count(key) > 0 && found[key] > most) {
                best = key;
                most = found[key];
            }
        return best;
    }

    void readAnnotations(const JsonNode &root)
    {
        m_key = keyOf(root.at("annotations"));
        forEntries(root.at("annotations"), [this](const JsonNode &annotation) { readAnnotation(annotation); });
        if (m_key.empty())
            root.at("annotations")
                .refuse(DRM_TEXT("Engine", "\"%1\" holds neither keypoints nor labels, gaze, pose or angles"));
    }

    static std::int64_t idOf(const JsonNode &node)
    {
        constexpr double most = 9e15; // whole numbers are exact up to there
        const double id = node.number();
        if (std::abs(id) > most || std::floor(id) != id)
            node.refuse(DRM_TEXT("Engine", "\"%1\" is no whole number"));
        return static_cast<std::int64_t>(id);
    }

    std::vector<double> numbersOf(const JsonNode &node) const
    {
        std::vector<double> numbers =
            node.value().is_array() ? node.numbers(3 * mostLabels) : std::vector<double>{node.number()};
        if (m_key == "keypoints" && numbers.size() % 3 != 0)
            node.refuse(DRM_TEXT("Engine", "\"%1\" is not x, y and whether it is seen for each point"));
        return numbers;
    }

    /// How many most annotations have.
    std::size_t labelCount() const
    {
        std::map<std::size_t, int> counts;
        for (const auto &[image, annotated] : m_annotated)
            ++counts[labelsOf(annotated.numbers).size()];
        counts.erase(0);
        const auto most = std::max_element(counts.begin(), counts.end(),
                                           [](const auto &a, const auto &b) { return a.second < b.second; });
        return most == counts.end() ? 0 : most->first;
    }

    /// Empty where a point is not labelled.
    std::vector<double> labelsOf(const std::vector<double> &numbers) const
    {
        if (m_key != "keypoints")
            return numbers;
        std::vector<double> labels;
        for (std::size_t i = 0; i + 2 < numbers.size(); i += 3) {
            if (numbers[i + 2] == 0)
                return {};
            labels.push_back(numbers[i]);
            labels.push_back(numbers[i + 1]);
        }
        return labels;
    }

    std::vector<std::string> namesOf(const JsonNode &root, std::size_t count) const
    {
        std::vector<std::string> points;
        if (m_key == "keypoints" && root.has("categories"))
            for (const JsonNode &category : root.at("categories").items())
                if (points.empty() && category.has("keypoints"))
                    points = category.at("keypoints").texts();
        std::vector<std::string> names;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_key != "keypoints")
                names.push_back(m_key + " " + std::to_string(i + 1));
            else
                names.push_back(
                    (points.size() == count / 2 ? printable(points[i / 2]) : "point " + std::to_string(i / 2 + 1))
                    + (i % 2 == 0 ? " x" : " y"));
        }
        return names;
    }

    ImageList readImages(const JsonNode &root)
    {
        const std::size_t labels = labelCount();
        if (labels == 0 && !m_faults.empty())
            throw JsonFault(m_faults.front().what);
        if (labels == 0 || labels > mostLabels)
            root.at("annotations").refuse(DRM_TEXT("Engine", "no entry of \"%1\" has 1 to 1000 labels"));
        const std::string unit = m_key == "keypoints" ? "px" : "";
        ImageListBuilder builder(m_path, m_strict, namesOf(root, labels), std::vector<std::string>(labels, unit));
        std::vector<ImageLocator> places = imagePlaces();
        struct Entry {
            std::int64_t id = 0;
            std::string name;
            std::string place;
        };
        std::vector<Entry> entries;
        std::map<std::int64_t, std::int64_t> images;
        forEntries(root.at("images"), [&](const JsonNode &image) {
            entries.push_back({idOf(image.at("id")), image.at("file_name").text(), image.place()});
            ++images[entries.back().id];
        });
        for (const auto &[place, fault] : m_faults)
            builder.leaveOutEntry(m_file, printable(place),
                                  Message{DRM_TEXT("Engine", "the entry is not as it should be"), {}}, fault);
        for (const auto &[image, annotated] : m_annotated)
            if (images.count(image) == 0)
                builder.leaveOutEntry(m_file, printable(annotated.place),
                                      Message{DRM_TEXT("Engine", "the annotation is of no image in the file"), {}},
                                      Message{DRM_TEXT("Engine", "no image has the id %1; add it or remove the entry"),
                                              {std::to_string(image)}});
        for (const auto &[id, name, place] : entries) {
            const Annotated &own = m_annotated[id];
            const std::string &at = own.count == 1 ? own.place : place;
            const auto leaveOut = [&](const Message &reason, const Message &what) {
                builder.leaveOut(
                    LeftOut::Unit::Image, reason, name,
                    Message{DRM_TEXT("Engine", "%1, %2: %3"), {printable(fileName(m_file)), printable(at), what}});
            };
            std::string file;
            for (std::size_t i = 0; i < places.size() && file.empty(); ++i)
                file = places[i].find(name).path;
            if (file.empty())
                leaveOut(
                    Message{DRM_TEXT("Engine", "the image is missing"), {}},
                    Message{DRM_TEXT("Engine",
                                     "the image that %1 names is not beside it, nor in the folders around it; add it "
                                     "or remove its entry"),
                            {printable(fileName(m_file))}});
            else if (images[id] != 1)
                leaveOut(Message{DRM_TEXT("Engine", "its id is that of another image, too"), {}},
                         Message{DRM_TEXT("Engine", "%1 images have the id %2; give each its own"),
                                 {std::to_string(images[id]), std::to_string(id)}});
            else if (own.count != 1)
                leaveOut(Message{DRM_TEXT("Engine", "not one annotation"), {}},
                         Message{DRM_TEXT("Engine", "it has %1 annotations where one is needed; keep one"),
                                 {std::to_string(own.count)}});
            else if (labelsOf(own.numbers).empty())
                leaveOut(Message{DRM_TEXT("Engine", "labels are missing"), {}},
                         Message{DRM_TEXT("Engine", "it does not have all labels; complete it or remove it"), {}});
            else if (labelsOf(own.numbers).size() != labels)
                leaveOut(Message{DRM_TEXT("Engine", "another number of labels than the others"), {}},
                         Message{DRM_TEXT("Engine",
                                          "it has another number of labels than the others; correct it or remove it"),
                                 {}});
            else
                builder.add(file, labelsOf(own.numbers), {});
        }
        builder.note(DataNote::Kind::Read,
                     Message{DRM_TEXT("Engine", "labels from \"%1\" of the annotations"), {m_key}});
        return builder.finish();
    }

    /// Beside the file; of "annotations/instances_train2023.json", also beside that folder and in the folders there,
    /// "train2023" first.
    std::vector<ImageLocator> imagePlaces() const
    {
        std::error_code error;
        const std::filesystem::path whole = std::filesystem::absolute(m_file, error).lexically_normal();
        const std::filesystem::path own = whole.parent_path().filename() == "annotations"
            ? whole.parent_path() // "a.json" of a shell that is there
            : std::filesystem::path(m_file).parent_path();
        const std::string beside = own.empty() ? "." : own.string();
        std::string root = isFolder(m_path) ? m_path : beside;
        if (root == beside && own.filename() == "annotations")
            root = own.parent_path().empty() ? "." : own.parent_path().string();
        std::vector<std::string> inner;
        for (const std::string &parent : {root, joinedPath(root, "images")})
            if (isFolder(parent))
                for (const std::string &folder : FolderFiles::of(parent).folders)
                    inner.push_back(folder);
        const std::string stem = std::filesystem::path(m_file).stem().string();
        std::stable_partition(inner.begin(), inner.end(), [&](const std::string &folder) {
            return stem.find(fileName(folder)) != std::string::npos;
        });
        constexpr std::size_t most = 20; // folders that are searched for each image
        inner.resize(std::min(inner.size(), most));
        std::vector<ImageLocator> places{ImageLocator(beside), ImageLocator(root)};
        for (const std::string &folder : inner)
            places.emplace_back(folder);
        return places;
    }

    std::string m_file;
    bool m_strict = false;
    std::string m_path;
    nlohmann::ordered_json m_json;
    std::string m_key; ///< of the labels in an annotation
    struct Fault {
        std::string place;
        Message what;
    };
    std::vector<Fault> m_faults; ///< of single entries
    struct Annotated {
        int count = 0; ///< of annotations
        std::string place; ///< of the last
        std::vector<double> numbers; ///< of the last
    };
    std::map<std::int64_t, Annotated> m_annotated; ///< by the image
};

std::unique_ptr<Dataset> openCoco(const std::string &path, const DatasetOptions &options)
{
    return std::make_unique<ListedDataset>(path, CocoReader(path, fileOf(path), options.strict).read(), options);
}

} // namespace

const DatasetReader &cocoReader()
{
    static const DatasetReader reader{DRM_TEXT("Engine", "a JSON file as COCO has it"),
                                      {"*.json"},
                                      [](const std::string &path) {
                                          try {
                                              return !fileOf(path).empty();
                                          } catch (const Error &) {
                                              return false; // of a folder that cannot be read, the next reader says so
                                          }
                                      },
                                      openCoco,
                                      true};
    return reader;
}

} // namespace drm
