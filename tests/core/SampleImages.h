// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

#include <functional>
#include <string>

namespace drm::sample {

/// Makes `folder` with `count` PPM images of one colour each, red = i / (count - 1) and green = 0.5, and, if `label` is
/// given, a labels.csv with label(red) as its column "amount".
inline void writeImages(const QString &folder, int count, int side, const std::function<double(double)> &label = {})
{
    QDir().mkpath(folder);
    QByteArray csv = "file,amount\n";
    for (int index = 0; index < count; ++index) {
        const int red = 255 * index / (count - 1);
        const QByteArray name = "image" + QByteArray::number(index) + ".ppm";
        const QByteArray size = QByteArray::number(side);
        QByteArray bytes = "P6\n" + size + " " + size + "\n255\n";
        for (int pixel = 0; pixel < side * side; ++pixel) {
            bytes.append(static_cast<char>(red));
            bytes.append(static_cast<char>(128));
            bytes.append(static_cast<char>(0));
        }
        QFile file(folder + "/" + name);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        if (label)
            csv += name + "," + QByteArray::number(label(red / 255.0), 'g', 10) + "\n";
    }
    QFile labels(folder + "/labels.csv");
    if (label && labels.open(QIODevice::WriteOnly))
        labels.write(csv);
}

} // namespace drm::sample
