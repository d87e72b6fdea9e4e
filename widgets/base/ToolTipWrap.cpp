// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/ToolTipWrap.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

namespace drm {

namespace {

constexpr int longest = 80; // letters of a line, as many as Qt puts on one of rich text

} // namespace

QString ToolTipWrap::wrapped(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    const bool isLong =
        std::any_of(lines.begin(), lines.end(), [](const QString &line) { return line.size() > longest; });
    return isLong && !Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

bool ToolTipWrap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString text = textAt(*widget, help->pos());
    const QString lines = wrapped(text);
    if (lines == text)
        return false;
    QToolTip::showText(help->globalPos(), lines, widget, {}, widget->toolTipDuration());
    return true;
}

QString ToolTipWrap::textAt(const QWidget &widget, const QPoint &place)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    if (!view || view->viewport() != &widget || !view->model())
        return widget.toolTip();
    if (const auto *header = qobject_cast<const QHeaderView *>(view))
        return header->model()
            ->headerData(header->logicalIndexAt(place), header->orientation(), Qt::ToolTipRole)
            .toString();
    return view->indexAt(place).data(Qt::ToolTipRole).toString();
}

} // namespace drm
