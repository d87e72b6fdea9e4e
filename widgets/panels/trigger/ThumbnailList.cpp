// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/ThumbnailList.h"

#include "widgets/image/ImageConvert.h"
#include "widgets/panels/trigger/ThumbnailSelection.h"

#include <QScrollBar>

#include <algorithm>

namespace drm {

namespace {

constexpr int thumbnailSize = 40; // pixels
constexpr int thumbnailCell = 50; // pixels, with the frame of the chosen one
constexpr int largestThumbnailCount = 256;

} // namespace

ThumbnailList::ThumbnailList(QWidget *parent)
    : QListWidget(parent)
    , m_selection(new ThumbnailSelection(this))
{
    setObjectName(QStringLiteral("triggerThumbnails"));
    setAccessibleName(tr("Image shown"));
    setToolTip(tr("Benign images the trigger is shown on. Choose one. A click selects the image in all "
                  "panels, too; Ctrl adds, Escape selects nothing."));
    setViewMode(QListView::IconMode);
    setFlow(QListView::LeftToRight);
    setWrapping(false);
    setMovement(QListView::Static);
    setProperty("thumbnails", true);
    setIconSize({thumbnailSize, thumbnailSize});
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ThumbnailList::setSamples(const QVector<qint64> &samples)
{
    m_selection->setSamples(samples);
}

void ThumbnailList::setSelection(SampleSelection *selection)
{
    m_selection->setSelection(selection);
}

void ThumbnailList::showImages(const ImageBatch &images)
{
    const bool usable = ImageConvert::isConsistent(images);
    const int count = usable ? std::min(images.count, largestThumbnailCount) : 0;
    // All previews of a scan show the same images, so a running search need not draw them again.
    if (count == QListWidget::count() && images.pixels == m_pixels)
        return;
    m_pixels = images.pixels;
    const QSignalBlocker quiet(this);
    clear();
    for (int i = 0; i < count; ++i) {
        const QImage image = ImageConvert::image(images, i);
        const QSize size(2 * thumbnailSize, 2 * thumbnailSize);
        const bool shrinks = image.width() > size.width();
        QPixmap pixmap = QPixmap::fromImage(
            image.scaled(size, Qt::KeepAspectRatio, shrinks ? Qt::SmoothTransformation : Qt::FastTransformation));
        pixmap.setDevicePixelRatio(2);
        QIcon icon(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected);
        auto *item = new QListWidgetItem(icon, QString(), this);
        item->setSizeHint({thumbnailCell, thumbnailCell});
        item->setData(Qt::AccessibleTextRole, tr("Image %1 of %2").arg(i + 1).arg(count));
        item->setToolTip(tr("Image %1 of %2").arg(i + 1).arg(count));
    }
    setCurrentRow(count > 0 ? 0 : -1);
    setVisible(count > 1);
    fit();
}

void ThumbnailList::fit()
{
    constexpr int frame = 6;
    const int needed = count() * (thumbnailCell + spacing()) + frame;
    const bool scrolls = needed > width();
    setFixedHeight(thumbnailCell + 2 * spacing() + frame + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0));
}

void ThumbnailList::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

} // namespace drm
