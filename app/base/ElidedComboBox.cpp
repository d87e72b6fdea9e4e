// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ElidedComboBox.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace drm {

void ElidedComboBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int margin = fontMetrics().averageCharWidth();
    option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, field.width() - margin);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace drm
