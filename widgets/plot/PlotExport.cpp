// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotExport.h"

#include <qcustomplot.h>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace drm {

namespace {

QString field(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', 9) : QString();
}

bool open(QSaveFile &file, QString *reason)
{
    if (!file.open(QIODevice::WriteOnly)) {
        *reason = file.errorString();
        return false;
    }
    return true;
}

bool commit(QSaveFile &file, QString *reason)
{
    if (!file.commit()) {
        *reason = file.errorString();
        return false;
    }
    return true;
}

bool writePng(QCustomPlot &plot, const QString &path, QString *reason)
{
    QSaveFile file(path);
    if (!open(file, reason))
        return false;
    if (!plot.toPixmap(plot.width(), plot.height(), 2.0).save(&file, "PNG")) {
        *reason = file.errorString();
        return false;
    }
    return commit(file, reason);
}

bool writeSvg(QCustomPlot &plot, const QString &path, QString *reason)
{
    QSaveFile file(path);
    if (!open(file, reason))
        return false;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setSize(plot.size());
    generator.setViewBox(QRect(QPoint(0, 0), plot.size()));
    generator.setResolution(plot.logicalDpiX());
    QCPPainter painter;
    if (!painter.begin(&generator)) {
        *reason = QCoreApplication::translate("drm::PlotExport", "the drawing could not be started");
        return false;
    }
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    plot.toPainter(&painter, plot.width(), plot.height());
    painter.end();
    return commit(file, reason);
}

bool writePdf(QCustomPlot &plot, const QString &path, QString *reason)
{
    if (!plot.savePdf(path, plot.width(), plot.height(), QCP::epNoCosmetic)) {
        *reason = QCoreApplication::translate("drm::PlotExport", "the file could not be created");
        return false;
    }
    return true;
}

} // namespace

QString withoutFormula(const QString &field)
{
    bool isNumber = false;
    field.toDouble(&isNumber);
    const bool suspect = !field.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(field.front());
    return suspect && !isNumber ? QLatin1Char('\'') + field : field;
}

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (QString text : fields) {
        text = withoutFormula(text);
        // Where commas are decimal, spreadsheets take a semicolon for the end of a field, and some take a tab for it.
        static const QRegularExpression special(QStringLiteral("[,;\t\"\n\r]"));
        if (text.contains(special)) {
            text.replace(QLatin1Char('"'), QLatin1String("\"\""));
            text = QLatin1Char('"') + text + QLatin1Char('"');
        }
        quoted << text;
    }
    return quoted.join(QLatin1Char(',')) + QLatin1String("\r\n");
}

QString toCsv(const QString &xName, const std::vector<NamedPoints> &curves)
{
    bool shared = true;
    for (const NamedPoints &curve : curves)
        shared = shared && curve.x == curves.front().x;
    QString text;
    if (!shared) {
        text += csvLine({QStringLiteral("curve"), xName, QStringLiteral("value")});
        for (const NamedPoints &curve : curves)
            for (qsizetype i = 0; i < curve.x.size(); ++i)
                text += csvLine({curve.name, field(curve.x[i]), field(curve.y[i])});
        return text;
    }
    QStringList header{xName};
    for (const NamedPoints &curve : curves)
        header << curve.name;
    text += csvLine(header);
    for (qsizetype i = 0; !curves.empty() && i < curves.front().x.size(); ++i) {
        QStringList row{field(curves.front().x[i])};
        for (const NamedPoints &curve : curves)
            row << field(curve.y[i]);
        text += csvLine(row);
    }
    return text;
}

bool writePicture(QCustomPlot &plot, const QString &path, const QString &suffix, QString *reason)
{
    if (suffix == QLatin1String("png"))
        return writePng(plot, path, reason);
    if (suffix == QLatin1String("svg"))
        return writeSvg(plot, path, reason);
    if (suffix == QLatin1String("pdf"))
        return writePdf(plot, path, reason);
    *reason = QCoreApplication::translate("drm::PlotExport", "pictures are saved as png, svg or pdf, not as \"%1\"")
                  .arg(suffix);
    return false;
}

bool writeText(const QString &text, const QString &path, QString *reason)
{
    QSaveFile file(path);
    if (!open(file, reason))
        return false;
    const QByteArray bytes = text.toUtf8();
    if (file.write(bytes) != bytes.size()) {
        *reason = file.errorString();
        return false;
    }
    return commit(file, reason);
}

} // namespace drm
