// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <QLineF>
#include <QRectF>

#include <vector>

class QPainter;

namespace drm {

/// The displacement of a warp as arrows over a picture. Each ends at a place of the triggered image and comes from
/// where the benign image had it, drawn so many times as long that the longest arrow nearly reaches its neighbour.
class FieldArrows {
public:
    FieldArrows() = default;
    /// `field` as in TriggerPreview::field. One that does not fit its own shape gives no arrows.
    explicit FieldArrows(const ImageBatch &field);

    bool isEmpty() const { return m_arrows.empty(); }
    const std::vector<QLineF> &arrows() const { return m_arrows; } ///< pixels of the image, magnified
    double longest() const { return m_longest; } ///< pixels that anything moves, at most
    double magnification() const { return m_magnification; }

    /// Over the image that stands in `picture`.
    void paint(QPainter &painter, const QRectF &picture) const;

private:
    std::vector<QLineF> m_arrows;
    int m_width = 0;
    int m_height = 0;
    double m_longest = 0;
    double m_magnification = 1;
};

} // namespace drm
