// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AttackFacts.h"

#include <QObject>
#include <QString>

#include <optional>

class QLabel;
class QWidget;

namespace drm {

/// The control that turns one knob of an attack: a spin box, a slider with its number, or a choice of colours.
class KnobEditor : public QObject {
    Q_OBJECT

public:
    enum class Style {
        Form, ///< can be left open, and is at first
        Slider, ///< always has a value; a number is a slider
    };

    /// The control has `objectName` and goes to whoever lays it out; the editor belongs to it.
    KnobEditor(const AttackKnob &knob, Style style, const QString &objectName);

    const AttackKnob &knob() const { return m_knob; }
    QString title() const;
    QWidget *control() const { return m_control; }
    QLabel *number() const { return m_number; } ///< beside a slider; null without one

    /// None where the knob is left open.
    std::optional<KnobValue> value() const;
    /// Emits nothing.
    void setValue(const KnobValue &value);
    /// Of a whole number: the largest that has room. Emits nothing.
    void setMaximum(int most);

signals:
    void turned();

private:
    QWidget *makeControl(Style style);
    QWidget *makeSpinBox(Style style);
    QWidget *makeSlider();
    QString usualText() const; ///< of a knob that has a usual value
    void showNumber();

    AttackKnob m_knob;
    QLabel *m_number = nullptr;
    QWidget *m_control;
};

} // namespace drm
