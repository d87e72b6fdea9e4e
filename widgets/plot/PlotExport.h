// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <QVector>

#include <vector>

class QCustomPlot;

namespace drm {

class ExportLabel;

/// Points of one curve by name.
struct NamedPoints {
    QString name;
    QVector<double> x;
    QVector<double> y;
};

/// One row an x value where all curves share their x values, else rows of curve, x, y. RFC 4180, decimal points.
QString toCsv(const QString &xName, const std::vector<NamedPoints> &curves);
/// A field that a spreadsheet would compute (it begins with = + - @, a tab or a line end, and is no number) gets a '
/// before it, which keeps it a text.
QString withoutFormula(const QString &field);
/// One line of a CSV file, fields without formulas and quoted where needed, with its line end.
QString csvLine(const QStringList &fields);

/// The plot at twice its size on screen, with its label inside and, where wanted, the footer below.
QImage pictureOf(QCustomPlot &plot, const ExportLabel &label);
/// Writes the plot as png (pictureOf()), svg or pdf, with the label inside. On failure false with the reason.
bool writePicture(QCustomPlot &plot, const ExportLabel &label, const QString &path, const QString &suffix,
                  QString *reason);
/// Writes the whole text or leaves the old file alone.
bool writeText(const QString &text, const QString &path, QString *reason);

} // namespace drm
