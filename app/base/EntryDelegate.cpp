// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/EntryDelegate.h"

#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <QWidget>

#include <cmath>

namespace drm {

namespace {

constexpr int iconSize = 18;
constexpr int padding = 10;
constexpr int linePadding = 7; ///< above and below the text

/// The icon in one colour: its own may be lost on a selected row.
QPixmap tinted(const QIcon &icon, const QColor &colour)
{
    QPixmap pixmap = icon.pixmap(iconSize, iconSize);
    QPainter painter(&pixmap);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

/// One line of text from `left` on, the letters at `bold` set off; returns where it ends.
int drawText(QPainter &painter, const QRect &room, const QString &text, const QList<int> &bold, const QColor &colour)
{
    if (room.width() <= 0)
        return room.left();
    QTextLayout layout(text, painter.font());
    QList<QTextLayout::FormatRange> formats;
    for (const int at : bold) {
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = 1;
        range.format.setFontWeight(QFont::Bold);
        range.format.setFontUnderline(true);
        formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(text.size())); // all on one line
    layout.endLayout();
    painter.save();
    painter.setClipRect(room, Qt::IntersectClip);
    painter.setPen(colour);
    layout.draw(&painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2));
    painter.restore();
    return qMin(room.right(), room.left() + static_cast<int>(std::ceil(line.naturalTextWidth())));
}

} // namespace

EntryDelegate::EntryDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);

    const Theme theme = Theme::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor strong = selected ? theme.onAccent() : theme.text();
    const QColor quiet = selected ? theme.onAccent() : theme.mutedText();
    const QRect row = option.rect.adjusted(padding, 0, -padding, 0);
    const QRect iconPlace(row.left(), row.center().y() - iconSize / 2, iconSize, iconSize);
    const bool ticked = index.data(TickedRole).toBool();
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    if (ticked)
        Icons::get(QStringLiteral("success"), strong).paint(painter, iconPlace);
    else if (!icon.isNull())
        painter->drawPixmap(iconPlace, selected ? tinted(icon, strong) : icon.pixmap(iconSize, iconSize));

    painter->save();
    painter->setFont(option.font);
    const QString keys = index.data(KeysRole).toString();
    const int keysWidth = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + padding;
    QRect text = row.adjusted(iconSize + padding, 0, -keysWidth, 0);
    text.setLeft(
        drawText(*painter, text, index.data().toString(), index.data(NameMatchesRole).value<QList<int>>(), strong)
        + 2 * padding);
    const QString detail = index.data(DetailRole).toString();
    const QString shown = option.fontMetrics.elidedText(detail, Qt::ElideMiddle, text.width());
    const auto matches = shown == detail ? index.data(DetailMatchesRole).value<QList<int>>() : QList<int>();
    if (text.width() > 4 * padding)
        drawText(*painter, text, shown, matches, quiet);
    painter->setPen(quiet);
    painter->drawText(row, static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), keys);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {40 * option.fontMetrics.averageCharWidth(), option.fontMetrics.height() + 2 * linePadding};
}

} // namespace drm
