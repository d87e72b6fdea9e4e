// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace drm {

class Theme;

/// Marks of a state, told apart by shape as well as by colour.
class StateIcon {
public:
    enum class Kind {
        Idle, ///< ring
        Running, ///< disc with three dots
        Good, ///< disc with a tick
        Bad, ///< triangle with an exclamation mark
        Unsure, ///< diamond with a question mark
        Stopped ///< square with two bars
    };

    static QColor colour(Kind kind, const Theme &theme);
    /// `size` in device-independent pixels.
    static QPixmap pixmap(Kind kind, const Theme &theme, int size, qreal devicePixelRatio);
    /// For a row of a list: of another colour while the row is selected.
    static QIcon icon(Kind kind, const Theme &theme, int size, qreal devicePixelRatio);
};

} // namespace drm
