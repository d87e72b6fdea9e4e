// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/KnobEditor.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/form/ColourChooser.h"
#include "widgets/form/FormRows.h"
#include "widgets/text/AttackTexts.h"
#include "widgets/text/NumberText.h"

#include <QDoubleSpinBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <array>
#include <cmath>

namespace drm {

namespace {

constexpr int decimals = 2;
constexpr int sliderSteps = 100; // for 1

/// Below the lowest, in a form: left open.
double openValue(const AttackKnob &knob)
{
    return knob.low - knob.step;
}

} // namespace

KnobEditor::KnobEditor(const AttackKnob &knob, Style style, const QString &objectName)
    : m_knob(knob)
    , m_control(makeControl(style))
{
    setParent(m_control);
    m_control->setObjectName(objectName);
    m_control->setAccessibleName(title());
    m_control->setToolTip(AttackTexts::meaning(knob));
    if (style == Style::Slider && knob.numbers() == 1)
        setValue({knob.usual.value_or(knob.low)}); // until it is known what the seed draws
    m_control->setWhatsThis(QStringLiteral("<p>%1</p>").arg(AttackTexts::meaning(knob)));
}

QString KnobEditor::title() const
{
    return AttackTexts::title(m_knob);
}

QWidget *KnobEditor::makeControl(Style style)
{
    if (m_knob.type == KnobType::Colour) {
        auto *chooser = new ColourChooser(style == Style::Form ? tr("from the seed") : QString());
        connect(chooser, &ColourChooser::chosen, this, &KnobEditor::turned);
        return chooser;
    }
    return style == Style::Slider && !m_knob.isWhole() ? makeSlider() : makeSpinBox(style);
}

QWidget *KnobEditor::makeSpinBox(Style style)
{
    const bool open = style == Style::Form;
    const double low = open ? openValue(m_knob) : m_knob.low;
    const auto finish = [this, open](auto *box) {
        if (open)
            box->setSpecialValueText(m_knob.usual ? tr("the attack's own, %1").arg(usualText()) : tr("from the seed"));
        if (!m_knob.unit.empty())
            box->setSuffix(QLatin1Char(' ') + QString::fromStdString(m_knob.unit));
        box->setKeyboardTracking(open);
        return box;
    };
    if (m_knob.isWhole()) {
        QSpinBox *box = FormRows::spinBox(static_cast<int>(low), static_cast<int>(m_knob.high),
                                          static_cast<int>(m_knob.step), static_cast<int>(low));
        connect(box, &QSpinBox::valueChanged, this, &KnobEditor::turned);
        return finish(box);
    }
    QDoubleSpinBox *box = FormRows::doubleSpinBox(low, m_knob.high, m_knob.step, decimals);
    box->setValue(low);
    connect(box, &QDoubleSpinBox::valueChanged, this, &KnobEditor::turned);
    return finish(box);
}

QString KnobEditor::usualText() const
{
    const QString number = NumberText::significant(*m_knob.usual);
    return m_knob.unit.empty() ? number : QStringLiteral("%1 %2").arg(number, QString::fromStdString(m_knob.unit));
}

QWidget *KnobEditor::makeSlider()
{
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(static_cast<int>(std::lround(m_knob.low * sliderSteps)),
                     static_cast<int>(std::lround(m_knob.high * sliderSteps)));
    m_number = new PlainLabel;
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("8.00 px ")));
    connect(slider, &QSlider::valueChanged, this, [this] {
        showNumber();
        emit turned();
    });
    return slider;
}

void KnobEditor::showNumber()
{
    QString text = QLocale().toString(value()->front(), 'f', decimals);
    if (!m_knob.unit.empty())
        text += QLatin1Char(' ') + QString::fromStdString(m_knob.unit);
    m_number->setText(text);
}

std::optional<KnobValue> KnobEditor::value() const
{
    if (const auto *chooser = qobject_cast<const ColourChooser *>(m_control)) {
        const std::optional<ColourChooser::Colour> colour = chooser->colour();
        return colour ? std::optional(KnobValue(colour->begin(), colour->end())) : std::nullopt;
    }
    double value = 0;
    if (const auto *slider = qobject_cast<const QSlider *>(m_control))
        value = static_cast<double>(slider->value()) / sliderSteps;
    else if (const auto *box = qobject_cast<const QSpinBox *>(m_control))
        value = box->value();
    else
        value = qobject_cast<const QDoubleSpinBox *>(m_control)->value();
    if (value < m_knob.low - m_knob.step / 2)
        return std::nullopt;
    return KnobValue{std::clamp(value, m_knob.low, m_knob.high)};
}

void KnobEditor::setValue(const KnobValue &value)
{
    if (value.size() != m_knob.numbers())
        return;
    const QSignalBlocker quiet(m_control);
    if (auto *chooser = qobject_cast<ColourChooser *>(m_control)) {
        chooser->setColour(ColourChooser::Colour{static_cast<float>(value[0]), static_cast<float>(value[1]),
                                                 static_cast<float>(value[2])});
    } else if (auto *slider = qobject_cast<QSlider *>(m_control)) {
        slider->setValue(static_cast<int>(std::lround(value.front() * sliderSteps)));
        showNumber();
    } else if (auto *box = qobject_cast<QSpinBox *>(m_control)) {
        box->setValue(static_cast<int>(std::lround(value.front())));
    } else {
        qobject_cast<QDoubleSpinBox *>(m_control)->setValue(value.front());
    }
}

void KnobEditor::setMaximum(int most)
{
    if (auto *box = qobject_cast<QSpinBox *>(m_control)) {
        const QSignalBlocker quiet(box);
        box->setMaximum(std::clamp(most, static_cast<int>(m_knob.low), static_cast<int>(m_knob.high)));
    }
}

} // namespace drm
