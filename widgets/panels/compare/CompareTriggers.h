// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/compare/RunPair.h"

#include <QWidget>

#include <array>

class QBoxLayout;
class QLabel;
class QSlider;
class QSpinBox;

namespace drm {

class ImageGrid;

/// The triggers that two scans recovered for one hypothesis, on the same image and magnified alike.
class CompareTriggers : public QWidget {
    Q_OBJECT

public:
    explicit CompareTriggers(QWidget *parent = nullptr);

    void setPair(const RunPair &pair);

    ImageGrid *leftGrid() const { return m_sides[0].images; }
    ImageGrid *rightGrid() const { return m_sides[1].images; }

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        QLabel *name;
        ImageGrid *images;
        QLabel *answer;
    };

    void showImage();
    void show(const Side &side, const NamedRun &run, const HypothesisResult *result, int image) const;

    RunPair m_pair;
    RunPair::Images m_images;
    std::array<Side, 2> m_sides{};
    QSpinBox *m_image;
    QSlider *m_gain;
    QLabel *m_gainText;
    QBoxLayout *m_halves;
};

} // namespace drm
