// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/NumberText.h"

#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace drm {

QString NumberText::significant(double value, int digits)
{
    constexpr double mostWritten = 1e6; // as formatNumber() does in files
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QString number = QString::number(value, 'g', digits);
    return withPoint(number.contains(QLatin1String("e+")) && std::abs(value) < mostWritten
                         ? QString::number(value, 'f', 0)
                         : number);
}

QString NumberText::inColumn(double value, int digits)
{
    constexpr double smallest = 1e-4; // below that, zeros would be most of the number
    const double size = std::abs(value);
    if (size > 0 && size < smallest)
        return withPoint(QString::number(value, 'e', digits - 1));
    const int before = size > 0 && std::isfinite(size) ? static_cast<int>(std::floor(std::log10(size))) : 0;
    return fixed(value, qMax(0, digits - 1 - before));
}

QString NumberText::fixed(double value, int decimals)
{
    return std::isfinite(value) ? withPoint(QString::number(value, 'f', decimals)) : QStringLiteral("–");
}

QString NumberText::count(qint64 value)
{
    return QLocale().toString(value);
}

QString NumberText::separator()
{
    return QLocale().decimalPoint() == QLatin1String(",") ? QStringLiteral("; ") : QStringLiteral(", ");
}

QString NumberText::localized(const QString &text)
{
    static const QString number = QStringLiteral("[-−+]?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?");
    static const QString part =
        QStringLiteral("(?:[^\\s/\\\\.,;]+ )?%1(?:[ \u00a0]?(?:°|%|s|rad|px|MiB|GiB))?").arg(number);
    static const QRegularExpression numbers(QStringLiteral("^\\(?%1(?:[,;] %1)*\\)?$").arg(part));
    static const QRegularExpression counted(QStringLiteral("^[-−]?\\d{1,3}(?:,\\d{3})+$"));
    if (counted.match(text).hasMatch())
        return QString(text).replace(QLatin1Char(','), QLocale().groupSeparator());
    static const QRegularExpression point(QStringLiteral("(?<=\\d)\\.(?=\\d)"));
    if (!numbers.match(text).hasMatch())
        return text;
    QString result = QString(text).replace(point, QLocale().decimalPoint());
    return result.replace(QLatin1String(", "), separator());
}

QString NumberText::withPoint(QString number)
{
    return number.replace(QLatin1Char('.'), QLocale().decimalPoint());
}

} // namespace drm
