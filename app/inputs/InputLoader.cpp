// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/InputLoader.h"

#include "app/base/ErrorText.h"
#include "app/inputs/DataPath.h"
#include "core/data/DatasetReader.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/InputDifferences.h"
#include "core/jobs/ModelData.h"
#include "core/store/RunFile.h"
#include "widgets/image/ImageConvert.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <exception>

namespace drm {

namespace {

constexpr int thumbnailHeight = 96;
constexpr int thumbnailCount = 6;

QVector<QImage> readThumbnails(const Dataset &data)
{
    QVector<QImage> result;
    const ImageShape native = data.nativeShape();
    if (native.height <= 0 || native.width <= 0 || data.size() <= 0)
        return result;
    ImageShape shape;
    shape.channels = native.channels == 1 ? 1 : 3;
    shape.height = std::min(native.height, thumbnailHeight);
    shape.width = std::clamp(native.width * shape.height / native.height, 1, 4 * thumbnailHeight);
    try {
        const ImageBatch images = data.read(drawIndices(data.size(), thumbnailCount, 0), shape);
        for (int i = 0; i < images.count; ++i)
            result.append(ImageConvert::image(images, i));
    } catch (const Error &) {
        // A damaged image is reported, by name, when a scan draws it; the rest of the set may be sound.
    }
    return result;
}

} // namespace

InputLoader::InputLoader(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

InputLoader::~InputLoader()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void InputLoader::open(const QString &path)
{
    const QString set = DataPath::of(path); // of an image, which is no model
    const QFileInfo file(set);
    const QString ending = file.suffix().toLower();
    if (file.isDir() && QFileInfo::exists(QDir(set).filePath(QStringLiteral("case.json"))))
        run(path, [this, name = set.toStdString()] { return isCase(name) ? loadCase(name) : loadData(name); });
    else if (file.isDir() || ending == QLatin1String("csv"))
        openData(set);
    else if (ending == QLatin1String("h5") || ending == QLatin1String("hdf5"))
        run(path, [this, name = path.toStdString()] {
            try {
                return loadRun(name);
            } catch (const Error &error) {
                if (error.kind() != ErrorKind::UnsupportedFile)
                    throw;
            }
            return loadData(name);
        });
    else if (ending == QLatin1String("drmcase")
             || file.fileName().endsWith(QLatin1String(".drmcase.json"), Qt::CaseInsensitive))
        openCase(path);
    else if (ending == QLatin1String("json"))
        run(path, [this, name = path.toStdString()] {
            return isCase(name) ? loadCase(name) : isDataset(name) ? loadData(name) : loadModel(name, {});
        });
    else
        openModel(path, {});
}

void InputLoader::openModel(const QString &path, const ModelOptions &options)
{
    run(
        path, [this, name = path.toStdString(), options] { return loadModel(name, options); });
}

void InputLoader::openData(const QString &path)
{
    run(
        path, [this, name = path.toStdString()] { return loadData(name); });
}

void InputLoader::openRun(const QString &path)
{
    run(
        path, [this, name = path.toStdString()] { return loadRun(name); });
}

void InputLoader::openCase(const QString &path)
{
    run(
        path, [this, name = path.toStdString()] { return loadCase(name); });
}

void InputLoader::run(const QString &path, std::function<Answer()> work)
{
    ++m_pending;
    emit started(path);
    m_pool.start([this, path, work = std::move(work)] {
        Answer answer;
        try {
            answer = work();
        } catch (const Error &error) {
            answer = [this, error, path] {
                emit failed(error.kind(), ErrorText::of(error),
                            error.path().empty() ? path : QString::fromStdString(error.path()));
            };
        } catch (const std::exception &error) {
            answer = [this, text = ErrorText::of(error), path] { emit failed(ErrorKind::Internal, text, path); };
        }
        QMetaObject::invokeMethod(
            this,
            [this, answer = std::move(answer)] {
                --m_pending;
                answer();
                if (m_pending == 0)
                    emit idle();
            },
            Qt::QueuedConnection);
    });
}

InputLoader::Answer InputLoader::loadModel(const std::string &path, const ModelOptions &options)
{
    try {
        ModelInfo info = drm::openModel(path, modelData(options, nullptr).options)->info();
        if (!options.inputs.empty())
            info.inputs = options.inputs; // names of columns stay names until there are images
        return [this, info] { emit modelFound(info); };
    } catch (const HeadChoiceError &error) {
        return [this, path = QString::fromStdString(path), candidates = error.candidates()] {
            emit headsFound(path, candidates);
        };
    }
}

InputLoader::Answer InputLoader::loadData(const std::string &path)
{
    const auto data = openDataset(path);
    DataFacts summary;
    summary.path = data->path();
    summary.count = data->size();
    summary.labelNames = data->labelNames();
    summary.shape = data->nativeShape();
    summary.thumbnails = readThumbnails(*data);
    summary.notes = data->notes();
    return [this, summary = std::move(summary)] { emit dataFound(summary); };
}

InputLoader::Answer InputLoader::loadRun(const std::string &path)
{
    const auto record = std::make_shared<const ScanRecord>(readRunFile(path));
    return [this, path = QString::fromStdString(path), record] {
        emit runFound(path, record);
        run(path, [this, path, record] { return remarkOn(path, *record); });
    };
}

InputLoader::Answer InputLoader::remarkOn(const QString &path, const ScanRecord &record)
{
    return [this, path, remarks = record.remarks, differences = inputDifferences(record)] {
        if (!remarks.empty())
            emit runRemarked(path, remarks);
        if (!differences.empty())
            emit inputsDiffer(path, differences);
    };
}

InputLoader::Answer InputLoader::loadCase(const std::string &path)
{
    Case read = readCase(path);
    const std::vector<Message> changed = changedFilesOf(read);
    read.alterations.insert(read.alterations.end(), changed.begin(), changed.end());
    const auto content = std::make_shared<const Case>(std::move(read));
    QStringList missing;
    for (const std::string &file : filesOf(*content))
        if (!QFileInfo::exists(QString::fromStdString(file)))
            missing.append(QString::fromStdString(file));
    return [this, path = QString::fromStdString(path), content, missing] { emit caseFound(path, content, missing); };
}

} // namespace drm
