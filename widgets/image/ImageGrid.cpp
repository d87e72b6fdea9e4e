// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/image/ImageGrid.h"

#include "widgets/base/AccessibleRole.h"
#include "widgets/base/PlainText.h"
#include "widgets/export/ExportFooter.h"
#include "widgets/export/ExportLabel.h"
#include "widgets/export/SaveFolder.h"
#include "widgets/theme/Theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QSaveFile>
#include <QToolTip>

#include <cmath>

namespace drm {

namespace {

constexpr int gap = 10; // between tiles
constexpr int captionGap = 4; // between a picture and its caption

} // namespace

ImageGrid::ImageGrid(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
}

void ImageGrid::setTiles(std::vector<Tile> tiles)
{
    m_tiles = std::move(tiles);
    QStringList captions;
    for (const Tile &tile : m_tiles)
        captions << tile.caption + QStringLiteral(": ") + tile.explanation;
    setAccessibleDescription(captions.join(QLatin1Char(' ')));
    update();
}

int ImageGrid::captionHeight(double width) const
{
    int height = fontMetrics().height();
    for (const Tile &tile : m_tiles) {
        const QRect text = fontMetrics().boundingRect(QRect(0, 0, qMax(1, static_cast<int>(width)), 1000),
                                                      Qt::TextWordWrap, tile.caption);
        height = qMax(height, text.height());
    }
    return height;
}

QRectF ImageGrid::cell(int tile, int columns) const
{
    const int rows = (static_cast<int>(m_tiles.size()) + columns - 1) / columns;
    const double w = (width() - gap * (columns - 1)) / static_cast<double>(columns);
    const double h = (height() - gap * (rows - 1)) / static_cast<double>(rows);
    return {(tile % columns) * (w + gap), (tile / columns) * (h + gap), w, h};
}

QRectF ImageGrid::imageRect(int tile, int columns) const
{
    const QImage &image = m_tiles[static_cast<std::size_t>(tile)].image;
    const QRectF box = cell(tile, columns);
    const double room = box.height() - captionHeight(box.width()) - captionGap;
    if (image.isNull() || room <= 0 || box.width() <= 0)
        return {};
    double scale = qMin(box.width() / image.width(), room / image.height());
    const double ratio = devicePixelRatioF();
    if (scale * ratio >= 4)
        scale = std::floor(scale * ratio) / ratio; // all pixels of one size
    const QSizeF size(scale * image.width(), scale * image.height());
    return {std::floor(box.x() + (box.width() - size.width()) / 2), std::floor(box.y() + (room - size.height()) / 2),
            size.width(), size.height()};
}

int ImageGrid::columns() const
{
    int best = 1;
    double largest = -1;
    for (int columns = 1; columns <= static_cast<int>(m_tiles.size()); ++columns) {
        const QRectF rect = imageRect(0, columns);
        if (rect.width() * rect.height() > largest) {
            largest = rect.width() * rect.height();
            best = columns;
        }
    }
    return best;
}

QRectF ImageGrid::imageRect(int tile) const
{
    return tile >= 0 && tile < static_cast<int>(m_tiles.size()) ? imageRect(tile, columns()) : QRectF();
}

QSize ImageGrid::sizeHint() const
{
    return {640, 150};
}

QSize ImageGrid::minimumSizeHint() const
{
    return {200, 150};
}

void ImageGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(*this);
    const int across = m_tiles.empty() ? 1 : columns();
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i) {
        const Tile &tile = m_tiles[static_cast<std::size_t>(i)];
        const QRectF target = imageRect(i, across);
        const QRectF box = cell(i, across);
        // Shrinking without smoothing would drop whole rows of pixels, and a thin trigger with them.
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              target.width() * devicePixelRatioF() < tile.image.width());
        painter.drawImage(target, tile.image);
        if (tile.overlay && !target.isEmpty()) {
            painter.save();
            painter.setClipRect(target);
            painter.setRenderHint(QPainter::Antialiasing);
            tile.overlay(painter, target);
            painter.restore();
        }
        painter.setPen(theme.border());
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(target.adjusted(-0.5, -0.5, 0.5, 0.5));
        painter.setPen(theme.text());
        const double top = target.isNull() ? box.top() : target.bottom() + captionGap;
        painter.drawText(QRectF(box.x(), top, box.width(), captionHeight(box.width())),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tile.caption);
    }
}

int ImageGrid::tileAt(const QPointF &position) const
{
    const int across = m_tiles.empty() ? 1 : columns();
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        if (cell(i, across).contains(position))
            return i;
    return -1;
}

QString ImageGrid::pixelText(int tile, const QPointF &position) const
{
    const QRectF rect = imageRect(tile);
    const QImage &image = m_tiles[static_cast<std::size_t>(tile)].image;
    if (!rect.contains(position))
        return {};
    const int column =
        qBound(0, static_cast<int>((position.x() - rect.x()) / rect.width() * image.width()), image.width() - 1);
    const int row =
        qBound(0, static_cast<int>((position.y() - rect.y()) / rect.height() * image.height()), image.height() - 1);
    const QRgb pixel = image.pixel(column, row);
    return tr("row %1, column %2: %3, %4, %5 of 255")
        .arg(row)
        .arg(column)
        .arg(qRed(pixel))
        .arg(qGreen(pixel))
        .arg(qBlue(pixel));
}

bool ImageGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int tile = tileAt(help->pos());
    if (tile < 0) {
        QToolTip::hideText();
        return true;
    }
    const QString pixel = pixelText(tile, help->pos());
    const QString explanation = m_tiles[static_cast<std::size_t>(tile)].explanation;
    QToolTip::showText(help->globalPos(),
                       PlainText::toolTip(pixel.isEmpty() ? explanation : explanation + QLatin1Char('\n') + pixel),
                       this);
    return true;
}

void ImageGrid::contextMenuEvent(QContextMenuEvent *event)
{
    const int tile = tileAt(event->pos());
    if (tile < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(
        tr("&Copy picture"), this,
        [this, tile] {
            if (tile < static_cast<int>(m_tiles.size())) {
                QGuiApplication::clipboard()->setImage(labelledPicture(tile));
                emit notice(tr("The picture is on the clipboard."), false);
            }
        });
    menu->addAction(tr("Save as &PNG…"), this, [this, tile] { askWhereToSave(tile); });
    ExportFooter::addTo(*menu);
    menu->popup(event->globalPos());
}

void ImageGrid::mousePressEvent(QMouseEvent *event)
{
    const int tile = tileAt(event->position());
    if (event->button() != Qt::LeftButton || tile < 0 || !m_tiles[static_cast<std::size_t>(tile)].pointable
        || !imageRect(tile).contains(event->position())) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_dragged = tile;
    point(event->position());
}

void ImageGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged >= 0) {
        point(event->position());
        return;
    }
    const int tile = tileAt(event->position());
    if (tile >= 0 && m_tiles[static_cast<std::size_t>(tile)].pointable && imageRect(tile).contains(event->position()))
        setCursor(Qt::CrossCursor);
    else
        unsetCursor();
}

void ImageGrid::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragged = -1;
    QWidget::mouseReleaseEvent(event);
}

void ImageGrid::point(const QPointF &position)
{
    const QRectF rect = imageRect(m_dragged); // new tiles may have come during the drag
    if (rect.isEmpty())
        return;
    const QImage &image = m_tiles[static_cast<std::size_t>(m_dragged)].image;
    emit pointed(m_dragged,
                 {qBound(0.0, (position.x() - rect.x()) / rect.width(), 1.0) * image.width(),
                  qBound(0.0, (position.y() - rect.y()) / rect.height(), 1.0) * image.height()});
}

QImage ImageGrid::picture(int tile) const
{
    if (tile < 0 || tile >= static_cast<int>(m_tiles.size()))
        return {};
    const Tile &shown = m_tiles[static_cast<std::size_t>(tile)];
    if (!shown.overlay || shown.image.isNull())
        return shown.image;
    constexpr int legible = 720; // pixels of the longer side, for what is drawn
    const int scale = qMax(1, legible / qMax(shown.image.width(), shown.image.height()));
    QImage drawn = shown.image.scaled(shown.image.size() * scale, Qt::IgnoreAspectRatio, Qt::FastTransformation)
                       .convertToFormat(QImage::Format_RGB32);
    QPainter painter(&drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    shown.overlay(painter, drawn.rect());
    return drawn;
}

QImage ImageGrid::labelledPicture(int tile) const
{
    const QImage plain = picture(tile);
    if (plain.isNull())
        return plain;
    const ExportLabel label = ExportLabel::of(*this, m_tiles[static_cast<std::size_t>(tile)].caption);
    QImage labelled = ExportFooter(label, *this).below(plain, 1);
    label.describe(labelled);
    return labelled;
}

bool ImageGrid::savePicture(int tile, const QString &path)
{
    return write(labelledPicture(tile), path);
}

void ImageGrid::askWhereToSave(int tile)
{
    if (tile < 0 || tile >= static_cast<int>(m_tiles.size()))
        return;
    // The dialog runs an event loop, in which new tiles may arrive.
    const QImage saved = labelledPicture(tile);
    const QString name = m_tiles[static_cast<std::size_t>(tile)].caption + QStringLiteral(".png");
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save"), SaveFolder::filePath(name), tr("PNG pictures (*.png)"));
    if (!path.isEmpty())
        write(saved, path);
}

bool ImageGrid::write(const QImage &picture, const QString &path)
{
    QSaveFile file(path);
    const bool written =
        !picture.isNull() && file.open(QIODevice::WriteOnly) && picture.save(&file, "PNG") && file.commit();
    emit notice(
        written ? tr("Saved %1.").arg(path)
                : tr("%1 could not be written: %2. Choose another folder or file name.").arg(path, file.errorString()),
        !written);
    return written;
}

} // namespace drm
