// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/LabelRows.h"

#include "widgets/image/ImageConvert.h"

#include <algorithm>
#include <limits>

namespace drm {

void LabelRows::clear()
{
    m_drawn = {};
    m_single.clear();
}

void LabelRows::setDrawn(const LabelSample &drawn)
{
    clear();
    if (drawn.values.isComplete() && drawn.samples.size() == static_cast<std::size_t>(drawn.values.rows))
        m_drawn = drawn;
}

bool LabelRows::add(qint64 sample, const std::vector<double> &values)
{
    if (isEmpty() || values.size() != static_cast<std::size_t>(columns()) || knows(sample))
        return false;
    m_single.insert(sample, values);
    return true;
}

qint64 LabelRows::rowOf(qint64 sample) const
{
    const auto found = std::lower_bound(m_drawn.samples.begin(), m_drawn.samples.end(), sample);
    return found != m_drawn.samples.end() && *found == sample ? found - m_drawn.samples.begin() : -1;
}

std::vector<double> LabelRows::column(int label) const
{
    std::vector<double> values;
    if (label < 0 || label >= columns())
        return values;
    values.reserve(static_cast<std::size_t>(m_drawn.values.rows));
    for (int row = 0; row < m_drawn.values.rows; ++row)
        values.push_back(static_cast<double>(m_drawn.values.at(row, label)));
    return values;
}

QVector<qint64> LabelRows::samples() const
{
    return QVector<qint64>(m_drawn.samples.begin(), m_drawn.samples.end()) + m_single.keys();
}

bool LabelRows::knows(qint64 sample) const
{
    return rowOf(sample) >= 0 || m_single.contains(sample);
}

double LabelRows::value(qint64 sample, int label) const
{
    if (label < 0 || label >= columns())
        return std::numeric_limits<double>::quiet_NaN();
    const qint64 row = rowOf(sample);
    if (row >= 0)
        return static_cast<double>(m_drawn.values.at(static_cast<int>(row), label));
    const auto single = m_single.constFind(sample);
    return single == m_single.cend() ? std::numeric_limits<double>::quiet_NaN()
                                     : (*single)[static_cast<std::size_t>(label)];
}

std::vector<qint64> LabelRows::known(const QSet<qint64> &samples) const
{
    std::vector<qint64> result;
    for (const qint64 sample : samples)
        if (knows(sample))
            result.push_back(sample);
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace drm
