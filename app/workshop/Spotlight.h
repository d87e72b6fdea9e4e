// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace drm {

/// Darkens the window but for one control or panel, so that a room sees what is talked about. It takes no clicks.
class Spotlight : public QWidget {
    Q_OBJECT

public:
    explicit Spotlight(QWidget *window);

    /// Lights this widget of the window, which may move meanwhile, for so many milliseconds; 0: until the next call.
    /// Null: nothing is dark.
    void light(QWidget *widget, int milliseconds);
    /// Lights what the mouse is over, as it moves, until it is switched off.
    void followMouse(bool on);
    void setKept(QWidget *widget) { m_kept = widget; } ///< it is never dark: who reads it reads on
    bool isFollowing() const { return m_follows; }
    QWidget *lit() const { return m_lit; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void track();
    QWidget *underMouse() const;

    QPointer<QWidget> m_lit;
    QPointer<QWidget> m_kept;
    QRect m_hole; ///< as it was painted
    QTimer m_tracking;
    QTimer m_end;
    bool m_follows = false;
};

} // namespace drm
