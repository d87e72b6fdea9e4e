// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/EvidenceDelegate.h"

#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QIcon>
#include <QPainter>
#include <QTextLayout>

namespace drm {

namespace {

constexpr int cellMargin = 6;

/// The text in at most `most` lines of this width, the last one shortened.
QStringList wrapped(const QString &text, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines << metrics.elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength());
    }
    layout.endLayout();
    return lines;
}

} // namespace

void EvidenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    cell.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const Theme theme = Theme::of(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    const QRect inside = option.rect.adjusted(cellMargin, cellMargin, -cellMargin, -cellMargin);
    const QRect picture(inside.topLeft(), pictureSize);
    const QPixmap pixmap = index.data(Qt::DecorationRole).value<QIcon>().pixmap(pictureSize);
    painter->setPen(theme.border());
    if (pixmap.isNull()) {
        painter->drawRect(picture.adjusted(0, 0, -1, -1));
    } else {
        const QSize size = pixmap.deviceIndependentSize().toSize();
        const QRect place(picture.center() - QPoint(size.width() / 2, size.height() / 2), size);
        painter->drawPixmap(place, pixmap);
        painter->drawRect(place.adjusted(0, 0, -1, -1));
    }

    const int left = picture.right() + 1 + Theme::spacing();
    const int width = inside.right() - left;
    const QFontMetrics metrics(option.font);
    painter->setFont(option.font);
    painter->setPen(chosen ? theme.onAccent() : theme.text());
    int y = inside.top() + metrics.ascent();
    for (const QString &line : wrapped(index.data(Qt::DisplayRole).toString(), option.font, width, 2)) {
        painter->drawText(left, y, line);
        y += metrics.lineSpacing();
    }
    painter->setPen(chosen ? theme.onAccent() : theme.mutedText());
    painter->drawText(left, y, metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

QSize EvidenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = 3 * QFontMetrics(option.font).lineSpacing();
    return {pictureSize.width() + 120, qMax(pictureSize.height(), text) + 2 * cellMargin};
}

} // namespace drm
