// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/SampleSelection.h"

namespace drm {

void SampleSelection::select(const QSet<qint64> &samples)
{
    if (samples == m_samples)
        return; // panels that answer a change with a selection of their own do not go round in circles
    m_samples = samples;
    emit changed();
}

void SampleSelection::toggle(qint64 sample)
{
    QSet<qint64> samples = m_samples;
    if (!samples.remove(sample))
        samples.insert(sample);
    select(samples);
}

} // namespace drm
