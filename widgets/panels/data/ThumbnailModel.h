// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/data/DataTypes.h"

#include <QAbstractListModel>
#include <QCache>
#include <QVector>

#include <optional>

namespace drm {

/// The pictures of an image set of any size. It reads nothing itself: want() says which rows are seen, wanted() asks
/// for the pictures of those that are missing, and setThumbnail() brings them. The pictures seen longest ago are
/// forgotten.
class ThumbnailModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        SampleRole = Qt::UserRole, ///< number of the sample, qint64
        FailureRole ///< why there is no picture; empty while it is on its way
    };

    static constexpr int mostPictures = 4096;
    static constexpr qsizetype mostBytes = qsizetype{64} << 20;

    explicit ThumbnailModel(QObject *parent = nullptr);

    void setCount(std::int64_t images); ///< another set: forgets everything
    /// Shows these samples (rising) alone; nothing: all.
    void setFilter(std::optional<std::vector<std::int64_t>> samples);
    bool isFiltered() const { return m_filter.has_value(); }
    /// Longer side of the pictures that are asked for, in pixels. Smaller ones stay until larger ones have come.
    void setEdge(int pixels);
    int edge() const { return m_edge; }

    /// Rows first..last are seen. Asks for what is missing of them, then of as many below and above.
    void want(int first, int last);
    void setThumbnail(const Thumbnail &thumbnail);
    bool hasThumbnail(qint64 sample) const { return m_pictures.contains(sample); }
    int cached() const { return static_cast<int>(m_pictures.size()); }

    qint64 sampleAt(int row) const; ///< -1: no such row
    int rowOf(qint64 sample) const; ///< -1: not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    /// The most urgent first; what was asked for before and has not come need not come any more.
    void wanted(const QVector<qint64> &samples, int edge);

private:
    struct Entry {
        QImage picture;
        QString failure;
        int edge = 0;
    };

    void forget();

    std::int64_t m_images = 0;
    std::optional<std::vector<std::int64_t>> m_filter;
    QCache<qint64, Entry> m_pictures;
    int m_edge = 96;
    int m_first = -1; ///< rows last asked about
    int m_last = -1;
};

} // namespace drm
