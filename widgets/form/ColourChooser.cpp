// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/ColourChooser.h"

#include <QColorDialog>
#include <QPainter>

#include <cmath>

namespace drm {

namespace {

const QString other = QStringLiteral("other");
constexpr int swatchSize = 14;

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(2 * swatchSize, 2 * swatchSize);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QColor(128, 128, 128));
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(0.5, 0.5, swatchSize - 1, swatchSize - 1), 3, 3);
    return QIcon(pixmap);
}

} // namespace

ColourChooser::ColourChooser(const QString &openText, QWidget *parent)
    : QComboBox(parent)
{
    setIconSize({swatchSize, swatchSize});
    if (!openText.isEmpty())
        addItem(openText, QVariant());
    addColour(tr("black"), QColor(0, 0, 0));
    addColour(tr("red"), QColor(255, 0, 0));
    addColour(tr("green"), QColor(0, 255, 0));
    addColour(tr("blue"), QColor(0, 0, 255));
    addColour(tr("yellow"), QColor(255, 255, 0));
    addColour(tr("magenta"), QColor(255, 0, 255));
    addColour(tr("cyan"), QColor(0, 255, 255));
    addColour(tr("white"), QColor(255, 255, 255));
    addItem(tr("Other…"), other);
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (itemData(index) == other) {
            askForOther();
            return;
        }
        m_last = index;
        emit chosen();
    });
}

void ColourChooser::addColour(const QString &name, const QColor &colour)
{
    addItem(swatch(colour), name, colour);
}

std::optional<ColourChooser::Colour> ColourChooser::colour() const
{
    const QVariant data = currentData();
    if (data.userType() != QMetaType::QColor)
        return std::nullopt;
    const auto value = data.value<QColor>();
    return Colour{static_cast<float>(value.redF()), static_cast<float>(value.greenF()),
                  static_cast<float>(value.blueF())};
}

void ColourChooser::setColour(const std::optional<Colour> &colour)
{
    if (!colour) {
        setCurrentIndex(0);
        m_last = 0;
        return;
    }
    const auto level = [](float value) {
        return static_cast<int>(std::lround(255 * std::min(1.0F, std::max(0.0F, value))));
    };
    showOther(QColor(level((*colour)[0]), level((*colour)[1]), level((*colour)[2])));
}

void ColourChooser::showOther(const QColor &colour)
{
    for (int i = 0; i < count(); ++i) {
        if (itemData(i).userType() == QMetaType::QColor && itemData(i).value<QColor>().rgb() == colour.rgb()) {
            setCurrentIndex(i);
            m_last = i;
            return;
        }
    }
    // One line for the last colour that is no corner of the cube.
    const int end = findData(other);
    if (end > 0 && itemText(end - 1).startsWith(QLatin1Char('#')))
        removeItem(end - 1);
    const int place = findData(other);
    insertItem(place, swatch(colour), colour.name(), colour);
    setCurrentIndex(place);
    m_last = place;
}

void ColourChooser::askForOther()
{
    const std::optional<Colour> before = [this] {
        setCurrentIndex(m_last);
        return colour();
    }();
    auto *dialog = new QColorDialog(window());
    dialog->setObjectName(QStringLiteral("colourDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (before)
        dialog->setCurrentColor(QColor::fromRgbF((*before)[0], (*before)[1], (*before)[2]));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        showOther(colour);
        emit chosen();
    });
    dialog->open();
}

} // namespace drm
