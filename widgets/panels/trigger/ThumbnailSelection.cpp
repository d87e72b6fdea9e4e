// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/ThumbnailSelection.h"

#include "widgets/plot/SampleSelection.h"
#include "widgets/theme/Theme.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace drm {

namespace {

constexpr int markedRole = Qt::UserRole + 1;

class FrameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (!index.data(markedRole).toBool())
            return;
        const Theme theme = Theme::of(option.palette);
        const QRectF frame = QRectF(option.rect).adjusted(3, 3, -3, -3);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.base(), 4));
        painter->drawRoundedRect(frame, 3, 3);
        painter->setPen(QPen(theme.text(), 2));
        painter->drawRoundedRect(frame, 3, 3);
        painter->restore();
    }
};

} // namespace

ThumbnailSelection::ThumbnailSelection(QListWidget *list)
    : QObject(list)
    , m_list(list)
{
    list->setItemDelegate(new FrameDelegate(list));
    list->installEventFilter(this);
    list->viewport()->installEventFilter(this);
}

void ThumbnailSelection::setSelection(SampleSelection *selection)
{
    if (m_selection)
        m_selection->disconnect(this);
    m_selection = selection;
    if (m_selection)
        connect(m_selection, &SampleSelection::changed, this, &ThumbnailSelection::showMarks);
    showMarks();
}

void ThumbnailSelection::setSamples(const QVector<qint64> &samples)
{
    m_samples = samples;
    showMarks();
}

bool ThumbnailSelection::isMarked(int row) const
{
    const QListWidgetItem *item = m_list->item(row);
    return item && item->data(markedRole).toBool();
}

void ThumbnailSelection::showMarks()
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool marked = m_selection && row < m_samples.size() && m_selection->contains(m_samples[row]);
        QListWidgetItem *item = m_list->item(row);
        item->setData(markedRole, marked);
        item->setData(Qt::AccessibleDescriptionRole, marked ? tr("selected") : QString());
        first = marked && first < 0 ? row : first;
    }
    if (first >= 0 && !isMarked(m_list->currentRow()))
        m_list->setCurrentRow(first);
}

bool ThumbnailSelection::press(const QPoint &position, bool adds)
{
    const int row = m_list->row(m_list->itemAt(position));
    if (!m_selection || row < 0 || row >= m_samples.size())
        return false;
    if (adds) {
        m_selection->toggle(m_samples[row]);
    } else {
        m_list->setCurrentRow(row);
        m_selection->select({m_samples[row]});
    }
    return adds; // the list itself would let go of its current picture
}

bool ThumbnailSelection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return mouse->button() == Qt::LeftButton
            && press(mouse->position().toPoint(), mouse->modifiers().testFlag(Qt::ControlModifier));
    }
    if (watched == m_list && event->type() == QEvent::KeyPress && m_selection) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Space && row >= 0 && row < m_samples.size()) {
            m_selection->toggle(m_samples[row]);
            return true;
        }
        if (key == Qt::Key_Escape && !m_selection->isEmpty()) {
            m_selection->clear();
            return true;
        }
    }
    return false;
}

} // namespace drm
