// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drm {

/// Text that comes from files (names, units, paths, messages), for the places of a window that show it. Labels take
/// PlainLabel.
class PlainText {
public:
    /// Control characters and the marks that turn the direction of writing around become '?'; line ends and tabs stay.
    static QString shown(const QString &text);
    /// For tool tips, which take anything that looks like HTML for HTML: it is shown letter by letter.
    static QString toolTip(const QString &text);
};

} // namespace drm
