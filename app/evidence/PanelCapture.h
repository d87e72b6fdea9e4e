// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace drm {

class Panel;

/// Panels as evidence, for paper: in the light theme, at twice their size on screen. While it lives the program is
/// light; nobody sees that, for nothing is drawn meanwhile.
class PanelCapture {
public:
    PanelCapture();
    ~PanelCapture();
    PanelCapture(const PanelCapture &) = delete;
    PanelCapture &operator=(const PanelCapture &) = delete;

    /// PNG with the source of what is shown in it (ExportLabel). The panel is drawn at its size, or larger where all of
    /// it could not be seen.
    QByteArray picture(Panel &panel) const;
    /// CSV of the plots and tables that the picture shows, one after the other, with the lines of ExportLabel first and
    /// "# part: name" before each; empty where it shows none.
    static QByteArray figures(const Panel &panel);

private:
    bool m_wasDark;
};

} // namespace drm
