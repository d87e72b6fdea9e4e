// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>
#include <QVector>

class QAction;
class QImage;
class QMenu;
class QPainter;
class QRect;
class QWidget;

namespace drm {

class ExportLabel;

/// The strip below an exported picture that names model, run, date and program, where the user wants it: it adds to the
/// picture's height and covers nothing. One line a source where it fits, else one line a name, shortened in the middle.
class ExportFooter {
public:
    /// In the colours and the font of the widget that is exported.
    ExportFooter(const ExportLabel &label, const QWidget &shown);

    /// As the user's settings keep it; not wanted where they say nothing.
    static bool isWanted();
    static void setWanted(bool wanted);
    /// The entry of export menus that turns it on and off.
    static QAction *addTo(QMenu &menu);

    int height(int width) const; ///< 0: not wanted, or no source is known
    void paint(QPainter &painter, const QRect &place) const;
    /// The picture with the strip below; narrow ones get a margin on both sides. `scale`: pixels of it a pixel of the
    /// screen.
    QImage below(const QImage &picture, int scale) const;

private:
    QStringList lines(int width) const;

    QVector<QStringList> m_parts; ///< one a source
    QFont m_font;
    QColor m_background;
    QColor m_text;
};

} // namespace drm
