// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/Icons.h"

#include <QColor>
#include <QFile>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

// A static library's resources are dropped by the linker unless they are asked for; the macro wants no namespace.
static void useResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace drm {

namespace {

QByteArray readIcon(const QString &name)
{
    useResources();
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addPixmaps(QIcon &icon, const QByteArray &svg, QIcon::Mode mode)
{
    QSvgRenderer renderer(svg);
    for (const int size : {16, 20, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap, mode);
    }
}

QIcon draw(const QByteArray &svg, const QColor &normal, const QColor &disabled)
{
    QIcon icon;
    if (svg.isEmpty())
        return icon;
    const auto coloured = [&](const QColor &colour) {
        return QByteArray(svg).replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    };
    addPixmaps(icon, coloured(normal), QIcon::Normal);
    addPixmaps(icon, coloured(disabled), QIcon::Disabled);
    return icon;
}

} // namespace

QIcon Icons::get(const QString &name, const QPalette &palette)
{
    return get(name, palette, palette.color(QPalette::Active, QPalette::WindowText));
}

QIcon Icons::get(const QString &name, const QPalette &palette, const QColor &colour)
{
    return draw(readIcon(name), colour, palette.color(QPalette::Disabled, QPalette::WindowText));
}

QIcon Icons::get(const QString &name, const QColor &colour)
{
    return draw(readIcon(name), colour, colour);
}

QIcon Icons::application()
{
    QIcon icon;
    addPixmaps(icon, readIcon(QStringLiteral("drmguard")), QIcon::Normal);
    return icon;
}

} // namespace drm
