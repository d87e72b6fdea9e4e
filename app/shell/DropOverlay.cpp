// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/DropOverlay.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

namespace drm {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList result;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            result.append(url.toLocalFile());
    return result;
}

} // namespace

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // the parent gets the events, and the filter below
    parent->setAcceptDrops(true);
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::open()
{
    setAccessibleName(m_refusal.isEmpty()
                          ? tr("Drop a TorchScript or ONNX model, an image folder, a labels.csv, an HDF5 data set, "
                               "a run file or a case")
                          : m_refusal);
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.window();
    veil.setAlphaF(0.88F);
    painter.fillRect(rect(), veil);

    constexpr int inset = 18;
    painter.setPen(QPen(theme.accent(), 2.5, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 14, 14);

    constexpr int iconSize = 64;
    const QPoint centre = rect().center();
    Icons::get(QStringLiteral("drop"), theme.accent())
        .paint(&painter, QRect(centre.x() - iconSize / 2, centre.y() - iconSize - 8, iconSize, iconSize));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    painter.setPen(theme.text());
    painter.drawText(QRect(inset * 2, centre.y() + 8, width() - inset * 4, height() / 2 - inset * 2),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, accessibleName());
}

bool DropOverlay::take(QDropEvent *event)
{
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return false;
    if (event->type() == QEvent::DragEnter) {
        if (m_refusal.isEmpty()) {
            event->acceptProposedAction();
        } else {
            event->setDropAction(Qt::IgnoreAction);
            event->accept();
        }
        open();
        return true;
    }
    hide();
    event->acceptProposedAction();
    emit dropped(files);
    return true;
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
        setGeometry(parentWidget()->rect());
        break;
    case QEvent::DragLeave:
        hide();
        break;
    case QEvent::DragEnter:
    case QEvent::Drop:
        return take(static_cast<QDropEvent *>(event));
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace drm
