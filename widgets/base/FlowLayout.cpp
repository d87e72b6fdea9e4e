// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/FlowLayout.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/theme/Theme.h"

#include <QHBoxLayout>
#include <QWidget>

#include <vector>

namespace drm {

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(Theme::spacing());
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addField(const QString &label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *text = new PlainLabel(label, pair);
    text->setBuddy(field);
    text->setToolTip(field->toolTip());
    row->addWidget(text);
    row->addWidget(field, 1);
    addWidget(pair);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index, nullptr);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty()) {
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
            height = qMax(height, item->sizeHint().height());
        }
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

int FlowLayout::arrange(const QRect &area, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = area.marginsRemoved(margins);
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = inner.x();
    int y = inner.y();
    int lineHeight = 0;
    const auto finishLine = [&] {
        for (const auto &[item, rect] : line)
            if (place)
                item->setGeometry(rect.translated(0, (lineHeight - rect.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize wanted = item->sizeHint().expandedTo(item->minimumSize());
        const int width = qMax(item->minimumSize().width(), qMin(wanted.width(), inner.width()));
        if (!line.empty() && x + width > inner.right() + 1) {
            finishLine();
            x = inner.x();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        line.emplace_back(item, QRect(x, y, width, wanted.height()));
        lineHeight = qMax(lineHeight, wanted.height());
        x += width + 2 * spacing();
    }
    finishLine();
    return y + lineHeight - inner.y() + margins.top() + margins.bottom();
}

} // namespace drm
