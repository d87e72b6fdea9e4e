// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/OutputLabels.h"

#include <QPointF>
#include <QRectF>

#include <array>
#include <optional>
#include <string>
#include <vector>

class QPainter;

namespace drm {

/// Draws a model's answer over the image it belongs to. What an answer means is read from the names of the outputs:
/// two called pitch and yaw (with or without "gaze_" before) are a gaze, gaze_x and gaze_y a point looked at, yaw,
/// pitch and roll a head pose, in any order; everything else is numbers.
///
/// Positive pitch looks up, positive yaw to the right edge of the picture, positive roll turns clockwise as seen; a
/// head is pitched first, then turned by yaw about the vertical, then rolled about the line of sight. Angles are
/// radians for a gaze and degrees for a head pose, unless the units say otherwise. A point looked at is -1..1 on a
/// screen, without a unit, to the right and downwards as its user sees it, and drawn so: the picture stands for the
/// screen.
class PredictionOverlay {
    Q_DECLARE_TR_FUNCTIONS(drm::PredictionOverlay)

public:
    enum class Kind { Numbers, Gaze, GazePoint, HeadPose };

    /// One answer to draw.
    struct Mark {
        std::vector<double> values; ///< d numbers, label units; others are not drawn
        int series = 0; ///< of Theme: 0 benign, 1 triggered
        bool faint = false; ///< for comparison, beside another mark
    };

    PredictionOverlay() = default;
    /// `senses`: 1 where an output is positive as above, -1 where it is positive the other way; empty: as above.
    PredictionOverlay(const std::vector<std::string> &names, const std::vector<std::string> &units,
                      const std::vector<int> &senses = {});

    Kind kind() const { return m_kind; }
    /// In words, what the arrows show and which way positive numbers point; empty for numbers.
    QString convention() const;

    /// Where the arrows end, as an offset from the picture's middle in units of its shorter side, x to the right and y
    /// downwards. A gaze has one; a head pose has three: of the axes to the right, up, and out of the face. None for
    /// numbers, and where the values do not fit.
    std::vector<QPointF> tips(const std::vector<double> &values) const;

    /// Degrees between two answers: between the directions of a gaze, of the turn from one head pose to the other.
    std::optional<double> angle(const std::vector<double> &a, const std::vector<double> &b) const;

    /// `picture` is where the image stands.
    void paint(QPainter &painter, const QRectF &picture, const std::vector<Mark> &marks) const;

private:
    using Axes = std::array<std::array<double, 3>, 3>; ///< columns: right, up, forward; x right, y up, z to the viewer

    bool fits(const std::vector<double> &values) const;
    Axes axes(const std::vector<double> &values) const;
    void paintNumbers(QPainter &painter, const QRectF &picture, const Mark &mark) const;
    void paintHead(QPainter &painter, const QRectF &picture, const Mark &mark) const;

    Kind m_kind = Kind::Numbers;
    std::array<int, 3> m_order{}; ///< output that is pitch (or y), yaw (or x), roll
    std::array<double, 3> m_toRadians{1, 1,
                                      1}; ///< of pitch, yaw, roll; negative where these are positive the other way
    OutputLabels m_labels;
};

} // namespace drm
