// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDataStream>
#include <QSet>
#include <QString>

namespace drm {

/// Examines what QMainWindow::saveState() is said to have written before restoreState() gets it: Qt trusts the numbers
/// in it, and a layout may come from someone else's case file.
class LayoutCheck {
public:
    /// For a window without tool bars whose docks have these names.
    explicit LayoutCheck(const QSet<QString> &dockNames);

    /// False for whatever Qt of this version does not write; each dock may be in it once.
    bool isSound(const QByteArray &state);
    const QSet<QString> &docks() const { return m_seen; } ///< of the state that was sound

private:
    bool readAreas();
    bool readArea(int depth);
    bool readDock();
    bool readNumber(int least, int most, int *number = nullptr);
    bool readSize();
    int readMarker(); ///< -1 at the end

    QSet<QString> m_names;
    QSet<QString> m_seen;
    QDataStream m_stream;
};

} // namespace drm
