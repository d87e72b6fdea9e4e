// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace drm {

class Panel;

/// A panel as evidence, for paper: in the light theme, at twice its size on screen.
class PanelCapture {
public:
    /// PNG with the source of what is shown in it (ExportLabel). A panel that is not seen is drawn at a size at which
    /// all of it can be read.
    static QByteArray picture(Panel &panel);
    /// CSV of the plots and tables that the picture shows, one after the other, with the lines of ExportLabel first and
    /// "# part: name" before each; empty where it shows none.
    static QByteArray figures(const Panel &panel);
};

} // namespace drm
