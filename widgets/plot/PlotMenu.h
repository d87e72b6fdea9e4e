// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace drm {

class PlotView;

/// The context menu of a plot: copies and saves what is shown, and says what of it is shown.
class PlotMenu : public QMenu {
    Q_OBJECT

public:
    explicit PlotMenu(PlotView &view); ///< its parent

private:
    void addFormat(const QString &text, const QString &suffix, const QString &filter);
    void addCurves();
    void saveAs(const QString &suffix, const QString &filter);

    PlotView &m_view;
};

} // namespace drm
