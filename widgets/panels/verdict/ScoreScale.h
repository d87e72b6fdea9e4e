// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace drm {

/// A score on a line from 0 upwards, with the threshold marked; above it lies "backdoored".
class ScoreScale : public QWidget {
    Q_OBJECT

public:
    explicit ScoreScale(QWidget *parent = nullptr);

    void setScore(double score, double threshold = 1); ///< a score that is not finite: no marker
    double score() const { return m_score; }
    /// Where a value stands, in pixels from the left edge.
    double position(double value) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double lowest() const;
    double highest() const;

    double m_score;
    double m_threshold = 1;
};

} // namespace drm
