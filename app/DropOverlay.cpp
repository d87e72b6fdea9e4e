// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DropOverlay.h"

#include "widgets/Icons.h"
#include "widgets/Theme.h"

#include <QEvent>
#include <QPainter>

namespace drm {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // the drop itself belongs to the window
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::open(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
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
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_text);
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace drm
