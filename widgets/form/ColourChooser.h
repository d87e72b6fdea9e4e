// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <array>
#include <optional>

namespace drm {

/// Chooses a plain colour: a corner of the colour cube, or any other from a dialog.
class ColourChooser : public QComboBox {
    Q_OBJECT

public:
    using Colour = std::array<float, 3>; ///< RGB, 0..1

    /// `openText`: what leaving the colour open is called, the first choice; empty: it cannot be left open.
    explicit ColourChooser(const QString &openText = {}, QWidget *parent = nullptr);

    std::optional<Colour> colour() const;
    void setColour(const std::optional<Colour> &colour);

signals:
    /// The user chose another one.
    void chosen();

private:
    void addColour(const QString &name, const QColor &colour);
    void askForOther();
    void showOther(const QColor &colour);

    int m_last = 0; ///< shown before "Other…" was chosen
};

} // namespace drm
