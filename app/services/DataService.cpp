// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/DataService.h"

#include "app/base/ErrorText.h"
#include "app/base/WorkerThread.h"
#include "core/data/Dataset.h"
#include "widgets/image/ImageConvert.h"

#include <QStringList>

#include <algorithm>
#include <exception>
#include <functional>
#include <numeric>
#include <optional>

namespace drm {

namespace {

constexpr std::int64_t batchBytes = std::int64_t{4} << 20; // of pictures read together, at their own size
constexpr std::int64_t mostInBatch = 128;
constexpr int detailEdge = 1024; // pixels; more than a panel shows
constexpr std::int64_t mostLabels = std::int64_t{4} << 20; // numbers in memory
constexpr std::int64_t fewestLabelRows = 1000;
constexpr std::size_t labelStep = 10000; // samples whose labels are read at once

/// The set's own proportions with a longer side of at most `edge`.
ImageShape shapeWithin(const Dataset &data, int edge)
{
    const ImageShape native = data.nativeShape();
    const double scale = std::min(1.0, static_cast<double>(edge) / std::max({native.height, native.width, 1}));
    return {native.channels == 1 ? 1 : 3, std::max(1, static_cast<int>(native.height * scale)),
            std::max(1, static_cast<int>(native.width * scale))};
}

QVector<Thumbnail> readPictures(const Dataset &data, const std::vector<std::int64_t> &samples, int edge)
{
    QVector<Thumbnail> result;
    try {
        const ImageBatch images = data.read(samples, shapeWithin(data, edge));
        for (int i = 0; i < images.count; ++i)
            result.append({samples[static_cast<std::size_t>(i)], edge, ImageConvert::image(images, i), {}});
    } catch (const std::exception &error) {
        if (samples.size() == 1)
            return {{samples.front(), edge, {}, ErrorText::of(error)}};
        // One damaged image says nothing about the others.
        for (const std::int64_t sample : samples)
            result += readPictures(data, {sample}, edge);
    }
    return result;
}

SampleDetails readSample(const Dataset &data, qint64 sample)
{
    SampleDetails details;
    details.sample = sample;
    details.name = QString::fromStdString(data.imageName(sample));
    QStringList failures;
    try {
        details.picture = ImageConvert::image(data.read({sample}, shapeWithin(data, detailEdge)), 0);
    } catch (const std::exception &error) {
        failures << ErrorText::of(error);
    }
    try {
        const Table labels = data.labels({sample});
        details.label.assign(labels.values.begin(), labels.values.end());
    } catch (const std::exception &error) {
        failures << ErrorText::of(error);
    }
    details.failure = failures.join(QLatin1Char('\n'));
    return details;
}

/// The labels of a set as they are read, a step at a time.
class LabelReading {
public:
    LabelReading() = default;
    explicit LabelReading(const Dataset &data)
    {
        const auto columns = static_cast<std::int64_t>(data.labelNames().size());
        if (columns == 0)
            return;
        const std::int64_t most =
            std::min<std::int64_t>(DataService::mostLabelRows, std::max(fewestLabelRows, mostLabels / columns));
        m_labels.images = data.size();
        if (data.size() <= most) {
            m_labels.samples.resize(static_cast<std::size_t>(data.size()));
            std::iota(m_labels.samples.begin(), m_labels.samples.end(), std::int64_t{0});
        } else {
            m_labels.samples = drawIndices(data.size(), most, 0);
            std::sort(m_labels.samples.begin(), m_labels.samples.end());
        }
        m_labels.values.columns = static_cast<int>(columns);
        m_labels.values.values.reserve(m_labels.samples.size() * static_cast<std::size_t>(columns));
    }

    bool isPending() const { return m_read < m_labels.samples.size(); }
    double share() const { return static_cast<double>(m_read) / static_cast<double>(m_labels.samples.size()); }

    void step(const Dataset &data)
    {
        const auto from = m_labels.samples.begin() + static_cast<std::ptrdiff_t>(m_read);
        const auto count = std::min(labelStep, m_labels.samples.size() - m_read);
        const Table part = data.labels({from, from + static_cast<std::ptrdiff_t>(count)});
        m_labels.values.rows += part.rows;
        m_labels.values.values.insert(m_labels.values.values.end(), part.values.begin(), part.values.end());
        m_read += count;
    }

    LabelSample take() { return std::exchange(m_labels, {}); }

private:
    LabelSample m_labels;
    std::size_t m_read = 0;
};

} // namespace

struct DataService::Worker : WorkerThread {
    explicit Worker(DataService &owner)
        : WorkerThread(owner)
        , service(owner)
    {
        begin([this] { run(); });
    }

    ~Worker() { end(); }

    void run()
    {
        // Not behind the window's thread: the user waits for this, and a scan under way would let nothing through.
        for (;;) {
            std::optional<std::string> opening;
            std::optional<qint64> sample;
            std::vector<std::int64_t> pictures;
            int pictureEdge = 0;
            {
                Lock guard = lock();
                if (!wait(guard,
                          [this] { return path || (data && (detail || !thumbnails.isEmpty() || labels.isPending())); }))
                    return;
                asOf = generation();
                opening = std::exchange(path, std::nullopt);
                if (!opening)
                    sample = std::exchange(detail, std::nullopt);
                if (!opening && !sample)
                    pictures = takeBatch();
                pictureEdge = edge;
            }
            if (opening)
                open(*opening);
            else if (sample)
                tell(asOf, [this, details = readSample(*data, *sample)] { emit service.detailsRead(details); });
            else if (!pictures.empty())
                tell(asOf, [this, found = readPictures(*data, pictures, pictureEdge)] {
                    emit service.thumbnailsRead(found);
                });
            else
                readLabels();
        }
    }

    std::vector<std::int64_t> takeBatch()
    {
        const ImageShape native = data->nativeShape();
        const std::int64_t bytes =
            std::int64_t{4} * std::max(1, native.channels) * std::max(1, native.height) * std::max(1, native.width);
        const auto count = static_cast<qsizetype>(std::clamp<std::int64_t>(batchBytes / bytes, 1, mostInBatch));
        const QVector<qint64> batch = thumbnails.mid(0, count);
        thumbnails.remove(0, batch.size());
        return {batch.begin(), batch.end()};
    }

    void open(const std::string &what)
    {
        data.reset(); // the earlier set's memory is free before the next one takes its own
        labels = {};
        if (what.empty())
            return;
        try {
            data = openDataset(what);
            labels = LabelReading(*data);
        } catch (const std::exception &error) {
            data.reset();
            tell(asOf, [this, failure = ErrorText::of(error)] { emit service.failed(failure); });
            return;
        }
        const ImageShape native = data->nativeShape();
        const DataSetup setup{data->size(),       native.channels,    native.height,      native.width,
                              data->labelNames(), data->labelUnits(), data->labelSenses()};
        tell(asOf, [this, setup, opened = data] { emit service.opened(setup, opened); });
    }

    void readLabels()
    {
        try {
            labels.step(*data);
        } catch (const std::exception &error) {
            labels = {};
            tell(asOf, [this, failure = ErrorText::of(error)] { emit service.labelsFailed(failure); });
            return;
        }
        if (labels.isPending())
            tell(asOf, [this, share = labels.share()] { emit service.labelsProgressed(share); });
        else
            tell(asOf, [this, read = labels.take()] { emit service.labelsRead(read); });
    }

    DataService &service;
    /// To open, "" to close; this and all below, to `edge`, guarded by change() and lock().
    std::optional<std::string> path;
    std::optional<qint64> detail;
    QVector<qint64> thumbnails;
    int edge = 0;
    std::shared_ptr<const Dataset> data; ///< this and all below: of the worker's thread
    LabelReading labels;
    int asOf = 0; ///< generation() of what is being done
};

DataService::DataService(QObject *parent)
    : QObject(parent)
    , m_worker(std::make_unique<Worker>(*this))
{
}

DataService::~DataService() = default;

void DataService::open(const std::string &path)
{
    m_worker->change([&] {
        m_worker->path = path;
        m_worker->detail.reset();
        m_worker->thumbnails.clear();
        m_worker->renew();
    });
}

void DataService::close()
{
    open({});
}

void DataService::readThumbnails(const QVector<qint64> &samples, int edge)
{
    m_worker->change([&] {
        m_worker->thumbnails = samples;
        m_worker->edge = edge;
    });
}

void DataService::readDetails(qint64 sample)
{
    m_worker->change([&] { m_worker->detail = sample; });
}

} // namespace drm
