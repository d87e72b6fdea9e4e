// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

namespace drm {

/// The images that are selected, by their number in the data set: points picked in one panel light up in all of them.
/// One object is shared by the panels of a window.
class SampleSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const QSet<qint64> &samples() const { return m_samples; }
    bool contains(qint64 sample) const { return m_samples.contains(sample); }
    bool isEmpty() const { return m_samples.isEmpty(); }

    void select(const QSet<qint64> &samples);
    void toggle(qint64 sample); ///< as a click with Ctrl does
    void clear() { select({}); }

signals:
    void changed();

private:
    QSet<qint64> m_samples;
};

} // namespace drm
