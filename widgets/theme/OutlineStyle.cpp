// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/OutlineStyle.h"

#include <QStyleOption>

namespace drm {

OutlineStyle::OutlineStyle(const QColor &outline)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_window(outline.lighter(140)) // Fusion draws window.darker(140)
{
}

template <class Option> Option OutlineStyle::outlined(const Option &option) const
{
    Option copy(option);
    copy.palette.setColor(QPalette::Window, m_window);
    return copy;
}

void OutlineStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const QStyleOptionButton copy = outlined(*button);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
            return;
        }
    } else if (element == PE_FrameLineEdit || element == PE_PanelLineEdit) {
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            const QStyleOptionFrame copy = outlined(*frame);
            QProxyStyle::drawPrimitive(element, &copy, painter, widget);
            return;
        }
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OutlineStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        const QStyleOptionSpinBox copy = outlined(*spin);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        const QStyleOptionComboBox copy = outlined(*combo);
        QProxyStyle::drawComplexControl(control, &copy, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace drm
