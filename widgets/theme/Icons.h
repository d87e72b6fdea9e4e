// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QColor;
class QPalette;

namespace drm {

/// The program's own line icons, drawn in the colours of a palette. Ask again on QEvent::PaletteChange.
class Icons {
public:
    /// `name` is a file of resources/icons without its ending; an unknown name gives a null icon.
    static QIcon get(const QString &name, const QPalette &palette);
    /// In `colour`, and in the palette's own while disabled.
    static QIcon get(const QString &name, const QPalette &palette, const QColor &colour);
    static QIcon get(const QString &name, const QColor &colour);
    /// The coloured picture of the program.
    static QIcon application();
};

} // namespace drm
