// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/data/DataTypes.h"

#include <QObject>
#include <QVector>

#include <memory>
#include <string>

namespace drm {

class Dataset;

/// Reads an image set on a thread of its own, as much of it as is looked at: one sample first, then pictures for the
/// list, a handful at a time and the newest request in place of the one before, then labels in the background. The
/// destructor waits for the step under way.
class DataService : public QObject {
    Q_OBJECT

public:
    static constexpr int mostLabelRows = 100000; ///< of a larger set these many are drawn; fewer where rows are long

    explicit DataService(QObject *parent = nullptr);
    ~DataService() override;

    /// Ends with opened(), then labelsRead() or labelsFailed() where there are labels; or with failed(). Drops all
    /// requests about earlier sets.
    void open(const std::string &path);
    /// Tells nothing more about the set opened before.
    void close();
    /// Replaces the request before, as far as it has not been answered.
    void readThumbnails(const QVector<qint64> &samples, int edge);
    void readDetails(qint64 sample);

signals:
    /// `data` may be read from other threads, too.
    void opened(const drm::DataSetup &setup, const std::shared_ptr<const drm::Dataset> &data);
    void failed(const QString &message);
    void thumbnailsRead(const QVector<drm::Thumbnail> &thumbnails);
    void detailsRead(const drm::SampleDetails &details);
    void labelsProgressed(double share); ///< 0..1
    void labelsRead(const drm::LabelSample &labels);
    void labelsFailed(const QString &message);

private:
    struct Worker;

    std::unique_ptr<Worker> m_worker;
};

} // namespace drm
