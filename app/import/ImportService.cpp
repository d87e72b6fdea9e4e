// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/ImportService.h"

#include "app/base/ErrorText.h"
#include "core/data/list/ListedDataset.h"
#include "widgets/image/ImageConvert.h"

#include <algorithm>
#include <numeric>

namespace drm {

namespace {

constexpr int pictureEdge = 160; ///< pixels, of the longer side

std::unique_ptr<Dataset> described(const std::string &folder, const SetDescription &description)
{
    return std::make_unique<ListedDataset>(folder, description.list(folder, false), DatasetOptions());
}

ImportPreview::Picture pictureOf(const Dataset &data, std::int64_t index)
{
    const ImageShape native = data.nativeShape();
    const int longer = std::max(native.height, native.width);
    const double scale = std::min(1.0, static_cast<double>(pictureEdge) / std::max(longer, 1));
    const ImageShape shape{3, std::max(1, static_cast<int>(native.height * scale)),
                           std::max(1, static_cast<int>(native.width * scale))};
    ImportPreview::Picture picture;
    picture.name = QString::fromStdString(data.imageName(index));
    Table labels;
    try {
        picture.image = ImageConvert::image(data.read({index}, shape, &labels), 0);
        picture.label.assign(labels.values.begin(), labels.values.end());
    } catch (const Error &error) {
        picture.name = ErrorText::of(error);
    }
    return picture;
}

} // namespace

ImportService::ImportService(QObject *parent)
    : QObject(parent)
    , m_surveys(std::make_unique<LatestTask<Survey>>(
          *this, [this](const Survey &question, int asOf) { answer(question, asOf); }))
    , m_previews(std::make_unique<LatestTask<Preview>>(
          *this, [this](const Preview &question, int asOf) { answer(question, asOf); }))
    , m_conversions(std::make_unique<LatestTask<Conversion>>(
          *this, [this](const Conversion &question, int asOf) { answer(question, asOf); }))
{
}

ImportService::~ImportService()
{
    stopConverting();
}

void ImportService::findTables(const std::string &folder)
{
    m_surveys->askAnew({folder, {}});
}

void ImportService::survey(const std::string &folder, const LabelTables::Table &table)
{
    m_surveys->askAnew({folder, table});
}

void ImportService::preview(const std::string &folder, const SetDescription &description)
{
    m_previews->askAnew({folder, description});
}

void ImportService::convert(const std::string &folder, const SetDescription &description, const std::string &out,
                            int size)
{
    RunObserver observer;
    observer.progress = [this](const Progress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { emit convertProgressed(progress); }, Qt::QueuedConnection);
    };
    m_converting = std::make_shared<RunControl>(std::move(observer));
    ConvertRequest request;
    request.out = out;
    request.height = request.width = size;
    m_conversions->askAnew({folder, description, request, m_converting});
}

void ImportService::stopConverting()
{
    if (m_converting)
        m_converting->requestStop();
}

void ImportService::answer(const Survey &question, int asOf)
{
    try {
        if (question.table) {
            m_surveys->tell(
                asOf, [this, found = TableSurvey::of(question.folder, *question.table)] { emit surveyed(found); });
        } else {
            m_surveys->tell(
                asOf, [this, found = LabelTables::of(question.folder)] { emit tablesFound(found); });
        }
    } catch (const std::exception &error) {
        m_surveys->tell(
            asOf, [this, text = ErrorText::of(error)] { emit failed(text); });
    }
}

void ImportService::answer(const Preview &question, int asOf)
{
    try {
        const std::unique_ptr<Dataset> data = described(question.folder, question.description);
        ImportPreview preview;
        preview.images = data->size();
        preview.labelNames = data->labelNames();
        preview.labelUnits = data->labelUnits();
        preview.labelSenses = data->labelSenses();
        preview.notes = data->notes();
        // From the beginning to the end: neighbours look alike.
        for (std::int64_t i = 0; i < std::min(pictures, data->size()); ++i)
            preview.pictures.push_back(pictureOf(*data, i * data->size() / std::min(pictures, data->size())));
        m_previews->tell(asOf, [this, preview = std::move(preview)] { emit previewed(preview); });
    } catch (const std::exception &error) {
        m_previews->tell(
            asOf, [this, text = ErrorText::of(error)] { emit previewFailed(text); });
    }
}

void ImportService::answer(const Conversion &question, int asOf)
{
    try {
        const std::unique_ptr<Dataset> data = described(question.folder, question.description);
        ConvertRequest request = question.request;
        request.indices.resize(static_cast<std::size_t>(data->size()));
        std::iota(request.indices.begin(), request.indices.end(), 0);
        const ConvertResult result = convertData(*data, request, *question.control);
        m_conversions->tell(
            asOf, [this, result, path = QString::fromStdString(request.out)] { emit converted(path, result); });
    } catch (const std::exception &error) {
        m_conversions->tell(
            asOf, [this, text = ErrorText::of(error)] { emit convertFailed(text); });
    }
}

} // namespace drm
