// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotExport.h"

#include "widgets/export/ExportFooter.h"
#include "widgets/export/ExportLabel.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfWriter>
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

bool write(QSaveFile &file, const QByteArray &bytes, QString *reason)
{
    if (file.write(bytes) != bytes.size()) {
        *reason = file.errorString();
        return false;
    }
    return commit(file, reason);
}

bool writePng(QCustomPlot &plot, const ExportLabel &label, const QString &path, QString *reason)
{
    QSaveFile file(path);
    if (!open(file, reason))
        return false;
    if (!pictureOf(plot, label).save(&file, "PNG")) {
        *reason = file.errorString();
        return false;
    }
    return commit(file, reason);
}

/// Draws with vectors, the footer below the plot. `size` is that of both.
bool drawOn(QPaintDevice &device, QCustomPlot &plot, const ExportFooter &footer, const QSize &size)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        return false;
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmNonCosmetic, dynamic_cast<QPdfWriter *>(&device) != nullptr);
    plot.toPainter(&painter, plot.width(), plot.height());
    if (size.height() > plot.height())
        footer.paint(painter, QRect(0, plot.height(), size.width(), size.height() - plot.height()));
    return painter.end();
}

QString notStarted()
{
    return QCoreApplication::translate("drm::PlotExport", "the drawing could not be started");
}

bool writeSvg(QCustomPlot &plot, const ExportLabel &label, const QString &path, QString *reason)
{
    QSaveFile file(path);
    if (!open(file, reason))
        return false;
    const ExportFooter footer(label, plot);
    const QSize size = plot.size() + QSize(0, footer.height(plot.width()));
    QBuffer drawing;
    drawing.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&drawing);
    generator.setTitle({}); // the label's takes the place of Qt's own
    generator.setDescription({});
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(plot.logicalDpiX());
    if (!drawOn(generator, plot, footer, size)) {
        *reason = notStarted();
        return false;
    }
    return write(file, label.describedSvg(drawing.data()), reason);
}

bool writePdf(QCustomPlot &plot, const ExportLabel &label, const QString &path, QString *reason)
{
    QSaveFile file(path);
    if (!open(file, reason))
        return false;
    const ExportFooter footer(label, plot);
    const QSize size = plot.size() + QSize(0, footer.height(plot.width()));
    {
        QPdfWriter writer(&file);
        label.describe(writer);
        const int dotsPerInch = plot.logicalDpiX();
        writer.setResolution(dotsPerInch);
        const QPageSize page(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point, QString(), QPageSize::ExactMatch);
        writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF()));
        if (!drawOn(writer, plot, footer, size)) {
            *reason = notStarted();
            return false;
        }
    }
    return commit(file, reason);
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

QImage pictureOf(QCustomPlot &plot, const ExportLabel &label)
{
    constexpr int scale = 2;
    QImage picture =
        ExportFooter(label, plot).below(plot.toPixmap(plot.width(), plot.height(), scale).toImage(), scale);
    label.describe(picture);
    return picture;
}

bool writePicture(QCustomPlot &plot, const ExportLabel &label, const QString &path, const QString &suffix,
                  QString *reason)
{
    if (suffix == QLatin1String("png"))
        return writePng(plot, label, path, reason);
    if (suffix == QLatin1String("svg"))
        return writeSvg(plot, label, path, reason);
    if (suffix == QLatin1String("pdf"))
        return writePdf(plot, label, path, reason);
    *reason = QCoreApplication::translate("drm::PlotExport", "pictures are saved as png, svg or pdf, not as \"%1\"")
                  .arg(suffix);
    return false;
}

bool writeText(const QString &text, const QString &path, QString *reason)
{
    QSaveFile file(path);
    if (!open(file, reason))
        return false;
    return write(file, text.toUtf8(), reason);
}

} // namespace drm
