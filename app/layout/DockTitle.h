// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QToolButton;

namespace drm {

class ElidedLabel;
class Panel;

/// Title bar of a dock: its name, and buttons that add the panel to the report, export it, say what it shows, detach
/// and close it. The dock is dragged by it.
class DockTitle : public QWidget {
    Q_OBJECT

public:
    DockTitle(QDockWidget *dock, const Panel *panel);

    /// A dock that shares its place already has its name on a tab.
    void setNameVisible(bool visible);
    void showPinned(); ///< for a moment, that the panel was added to the report

signals:
    void pinRequested(); ///< the panel is to be added to the report
    void exportRequested(const QPoint &place); ///< a menu of ways to export it, here on the screen

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// `accessible` has a place for the panel's title, or all panels' buttons would be called alike.
    QToolButton *makeButton(const QString &name, const QString &accessible, const QString &toolTip) const;
    void refreshIcons();

    QString m_title;
    ElidedLabel *m_name;
    QToolButton *m_pin;
    QToolButton *m_export;
    QToolButton *m_source;
    QToolButton *m_float;
    QToolButton *m_close;
};

} // namespace drm
