// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QPointer>

class QCustomPlot;

namespace drm {

class Workspace;

/// The window for the last row of a room: type half as large again, and thick lines in the plots.
class PresenterMode : public QObject {
    Q_OBJECT

public:
    /// Keeps a reference to the workspace, which outlives this.
    PresenterMode(Workspace &workspace, QObject *parent);
    ~PresenterMode() override;

    void set(bool on);
    bool isOn() const { return m_on; }

    static constexpr double typeFactor = 1.45;

signals:
    void changed(); ///< after the type; the theme has to be set again

private:
    void thicken(QCustomPlot &plot);

    Workspace &m_workspace;
    QFont m_usual;
    bool m_on = false;
};

} // namespace drm
