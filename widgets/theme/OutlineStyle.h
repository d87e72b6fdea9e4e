// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QProxyStyle>

namespace drm {

/// Fusion with outlines of one colour around the controls one fills in or ticks. Fusion's own are darker than the
/// window, which cannot be seen where the window is nearly black.
class OutlineStyle : public QProxyStyle {
    Q_OBJECT

public:
    explicit OutlineStyle(const QColor &outline);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;

private:
    /// The option with a window colour from which Fusion makes the outline.
    template <class Option> Option outlined(const Option &option) const;

    QColor m_window;
};

} // namespace drm
