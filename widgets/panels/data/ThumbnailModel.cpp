// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/ThumbnailModel.h"

#include "widgets/base/PlainText.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace drm {

ThumbnailModel::ThumbnailModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_pictures(mostBytes)
{
}

void ThumbnailModel::forget()
{
    m_first = m_last = -1; // the same rows may mean other pictures now
}

void ThumbnailModel::setCount(std::int64_t images)
{
    beginResetModel();
    m_images = std::clamp<std::int64_t>(images, 0, std::numeric_limits<int>::max());
    m_filter.reset();
    m_pictures.clear();
    forget();
    endResetModel();
}

void ThumbnailModel::setFilter(std::optional<std::vector<std::int64_t>> samples)
{
    if (!samples && !m_filter)
        return;
    beginResetModel();
    m_filter = std::move(samples);
    forget();
    endResetModel();
}

void ThumbnailModel::setEdge(int pixels)
{
    if (pixels == m_edge)
        return;
    m_edge = pixels;
    forget();
}

qint64 ThumbnailModel::sampleAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    return m_filter ? (*m_filter)[static_cast<std::size_t>(row)] : row;
}

int ThumbnailModel::rowOf(qint64 sample) const
{
    if (!m_filter)
        return sample >= 0 && sample < m_images ? static_cast<int>(sample) : -1;
    const auto found = std::lower_bound(m_filter->begin(), m_filter->end(), sample);
    return found != m_filter->end() && *found == sample ? static_cast<int>(found - m_filter->begin()) : -1;
}

void ThumbnailModel::want(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    if (first > last || (first == m_first && last == m_last))
        return;
    m_first = first;
    m_last = last;
    QVector<qint64> missing;
    const auto collect = [&](int from, int to) {
        for (int row = from; row <= to; ++row) {
            const qint64 sample = sampleAt(row);
            const Entry *entry = m_pictures.object(sample); // counts as seen
            if (!entry || entry->edge < m_edge)
                missing.append(sample);
        }
    };
    const int page = last - first + 1;
    collect(last + 1, static_cast<int>(std::min<std::int64_t>(std::int64_t{last} + page, rowCount() - 1)));
    collect(std::max(0, first - page), first - 1);
    const QVector<qint64> ahead = std::exchange(missing, {});
    collect(first, last); // after the others, so that of all these they are forgotten last
    emit wanted(missing + ahead, m_edge);
}

void ThumbnailModel::setThumbnail(const Thumbnail &thumbnail)
{
    const int row = rowOf(thumbnail.sample);
    if (thumbnail.sample < 0 || thumbnail.sample >= m_images)
        return;
    const Entry *known = m_pictures.object(thumbnail.sample);
    if (known && known->edge > thumbnail.edge)
        return;
    // One cost for both limits: a small picture costs as much as leaves room for the most pictures.
    const qsizetype cost = std::max<qsizetype>(thumbnail.picture.sizeInBytes(), mostBytes / mostPictures);
    m_pictures.insert(thumbnail.sample, new Entry{thumbnail.picture, thumbnail.failure, thumbnail.edge}, cost);
    if (row >= 0)
        emit dataChanged(index(row), index(row), {Qt::DecorationRole, Qt::ToolTipRole, FailureRole});
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_filter ? static_cast<int>(m_filter->size()) : static_cast<int>(m_images);
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qint64 sample = sampleAt(index.row());
    const Entry *entry = m_pictures.object(sample);
    switch (role) {
    case Qt::DisplayRole:
        return QLocale().toString(sample + 1);
    case Qt::DecorationRole:
        return entry && !entry->picture.isNull() ? QVariant(entry->picture) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString text = entry && !entry->failure.isEmpty() ? entry->failure : tr("Image %L1").arg(sample + 1);
        return role == Qt::ToolTipRole ? PlainText::toolTip(text) : text;
    }
    case SampleRole:
        return sample;
    case FailureRole:
        return entry ? entry->failure : QString();
    default:
        return {};
    }
}

} // namespace drm
