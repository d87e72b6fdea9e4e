// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

class QApplication;
class QCustomPlot;
class QWidget;

namespace drm {

/// Colours, sizes and the application style, light and dark. A value: it keeps no state, so a widget asks
/// `Theme::of(*this)` whenever it draws and again on QEvent::PaletteChange.
///
/// The style sheet knows these dynamic properties, for any widget of the program:
/// QPushButton `primary` (true): the one main action of a window. QLabel `role`: "title", "heading", "muted",
/// "number". QFrame `card` (true): a bordered, rounded area.
class Theme {
public:
    enum class Mode { System, Light, Dark };

    /// Sets style, palette and style sheet of the whole application. System follows the desktop's own palette (dark
    /// where its windows are darker than mid grey). Call it again to switch, and on QEvent::ThemeChange of the main
    /// window where the mode is System.
    static void apply(QApplication &application, Mode mode);

    /// The theme a palette belongs to: dark where its window colour is darker than mid grey.
    static Theme of(const QPalette &palette);
    static Theme of(const QWidget &widget);

    explicit Theme(bool dark)
        : m_dark(dark)
    {
    }

    bool isDark() const { return m_dark; }

    QColor window() const; ///< behind panels
    QColor base() const; ///< behind plots, tables, inputs
    QColor text() const; ///< contrast of 7 or more on window and base
    QColor mutedText() const; ///< secondary text, contrast of 4.5 or more on window and base
    QColor border() const;
    QColor handle() const; ///< outlines of controls, handles
    QColor grid() const; ///< grid lines of plots
    QColor accent() const;
    QColor onAccent() const; ///< text on the accent colour
    QColor good() const; ///< clean, passed
    QColor bad() const; ///< backdoored, failed
    QColor warning() const; ///< inconclusive, warning
    QColor neutral() const; ///< stopped, nothing yet

    /// Colour of curve `index` (any number; repeats after seriesCount()). Told apart with any common colour blindness;
    /// contrast of 3 or more on base. 0 stands for benign and 1 for triggered wherever the two are compared.
    QColor series(int index) const;
    static int seriesCount();

    QPalette palette() const;
    QString styleSheet() const;
    void style(QCustomPlot &plot) const; ///< background, axes, grid, legend and fonts of a plot

    static int margin() { return 10; } ///< pixels around a panel's content
    static int spacing() { return 8; } ///< pixels between controls

private:
    bool m_dark;
};

} // namespace drm
