// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

class QPainter;

namespace drm {

/// Pictures side by side with captions below, each as large as the space allows, with its own proportions and with
/// pixels that stay pixels. A tooltip names the pixel under the cursor; the context menu copies or saves a picture.
class ImageGrid : public QWidget {
    Q_OBJECT

public:
    struct Tile {
        QString caption;
        QImage image;
        QString explanation; ///< what the picture shows, for the tooltip and for screen readers
        /// Draws over the picture, which stands in the rectangle.
        std::function<void(QPainter &, const QRectF &)> overlay = {};
        bool pointable = false; ///< pressing and dragging emits pointed()
    };

    explicit ImageGrid(QWidget *parent = nullptr);

    void setTiles(std::vector<Tile> tiles);
    const std::vector<Tile> &tiles() const { return m_tiles; }
    QRectF imageRect(int tile) const; ///< where the picture stands, widget coordinates
    /// The image itself, or, where something is drawn over it, an enlarged one with that.
    QImage picture(int tile) const;
    /// picture() as it is copied and saved: with its label inside and, where wanted, the footer below.
    QImage labelledPicture(int tile) const;
    bool savePicture(int tile, const QString &path); ///< as PNG; says through notice() how it went
    void askWhereToSave(int tile);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void notice(const QString &message, bool isError); ///< saved, copied, or why not
    /// The user pressed or drags at this place of a pointable picture, in its pixels, limited to the picture.
    void pointed(int tile, const QPointF &pixel);

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int columns() const;
    int captionHeight(double width) const;
    QRectF cell(int tile, int columns) const;
    QRectF imageRect(int tile, int columns) const;
    int tileAt(const QPointF &position) const; ///< -1: none
    QString pixelText(int tile, const QPointF &position) const;
    void point(const QPointF &position);
    bool write(const QImage &picture, const QString &path);

    std::vector<Tile> m_tiles;
    int m_dragged = -1; ///< the tile on which a drag began
};

} // namespace drm
