// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/ThumbnailView.h"

#include "widgets/panels/data/ThumbnailModel.h"
#include "widgets/plot/SampleSelection.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace drm {

namespace {

constexpr int pad = 5; // around a picture
constexpr int captionedEdge = 56; // smaller pictures have no number below
constexpr qint64 mostSteps = 1000000000; // of the scroll bar

} // namespace

ThumbnailView::ThumbnailView(ThumbnailModel *model, QWidget *parent)
    : QAbstractItemView(parent)
    , m_model(model)
{
    setModel(model);
    setSelectionMode(NoSelection);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the number of columns would depend on it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    viewport()->setMouseTracking(true);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_anchor = 0;
        m_hovered = -1;
    });
}

void ThumbnailView::setSamples(SampleSelection *selection)
{
    if (m_samples)
        m_samples->disconnect(this);
    m_samples = selection;
    if (m_samples)
        connect(m_samples, &SampleSelection::changed, this, [this] { viewport()->update(); });
    viewport()->update();
}

void ThumbnailView::setEdge(int pixels)
{
    pixels = std::clamp(pixels, smallestEdge, largestEdge);
    if (pixels == m_edge)
        return;
    const int kept = currentIndex().isValid() && visualRect(currentIndex()).intersects(viewport()->rect())
        ? currentIndex().row()
        : firstSeen();
    m_edge = pixels;
    updateGeometries();
    scrollToOffset(qint64{kept / columns()} * lineHeight() - (viewport()->height() - lineHeight()) / 2);
    viewport()->update();
}

int ThumbnailView::rows() const
{
    return m_model->rowCount();
}

int ThumbnailView::columns() const
{
    return std::max(1, viewport()->width() / (m_edge + 2 * pad));
}

int ThumbnailView::captionHeight() const
{
    return m_edge >= captionedEdge ? fontMetrics().height() : 0;
}

int ThumbnailView::lineHeight() const
{
    return m_edge + captionHeight() + 2 * pad;
}

qint64 ThumbnailView::contentHeight() const
{
    return (qint64{rows()} + columns() - 1) / columns() * lineHeight();
}

qint64 ThumbnailView::offset() const
{
    const qint64 hidden = std::max<qint64>(0, contentHeight() - viewport()->height());
    return std::min(hidden, verticalScrollBar()->value() * m_unit);
}

int ThumbnailView::verticalOffset() const
{
    return static_cast<int>(std::min<qint64>(offset(), std::numeric_limits<int>::max()));
}

int ThumbnailView::firstSeen() const
{
    return static_cast<int>(offset() / lineHeight() * columns());
}

int ThumbnailView::lastSeen() const
{
    const qint64 line = (offset() + std::max(1, viewport()->height()) - 1) / lineHeight();
    return static_cast<int>(std::min<qint64>((line + 1) * columns(), rows()) - 1);
}

QRect ThumbnailView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int across = columns();
    const int column = index.row() % across;
    // Spare pixels go between the columns.
    const int left = static_cast<int>(qint64{viewport()->width()} * column / across);
    const int right = static_cast<int>(qint64{viewport()->width()} * (column + 1) / across);
    const qint64 top = qint64{index.row() / across} * lineHeight() - offset();
    constexpr qint64 far = 1 << 24; // a rectangle out of view need not be exact, and would not fit into an int
    return {left, static_cast<int>(std::clamp(top, -far, far)), right - left, lineHeight()};
}

QModelIndex ThumbnailView::indexAt(const QPoint &point) const
{
    if (point.x() < 0 || point.x() >= viewport()->width() || point.y() < 0)
        return {};
    const int across = columns();
    const qint64 line = (offset() + point.y()) / lineHeight();
    int column = static_cast<int>(qint64{point.x()} * across / std::max(1, viewport()->width()));
    if (point.x() >= static_cast<int>(qint64{viewport()->width()} * (column + 1) / across))
        ++column;
    const qint64 row = line * across + column;
    return row < rows() ? m_model->index(static_cast<int>(row)) : QModelIndex();
}

void ThumbnailView::scrollToOffset(qint64 pixels)
{
    verticalScrollBar()->setValue(static_cast<int>(std::clamp<qint64>(pixels / m_unit, 0, mostSteps)));
}

void ThumbnailView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const qint64 top = qint64{index.row() / columns()} * lineHeight();
    const qint64 bottom = top + lineHeight();
    const int height = viewport()->height();
    if (hint == PositionAtTop || (hint == EnsureVisible && top < offset()))
        scrollToOffset(top);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && bottom > offset() + height))
        scrollToOffset(std::min(top, bottom - height + m_unit - 1));
    else if (hint == PositionAtCenter)
        scrollToOffset(top - (height - lineHeight()) / 2);
}

void ThumbnailView::showSample(qint64 sample)
{
    const QModelIndex index = m_model->index(m_model->rowOf(sample));
    if (!index.isValid())
        return;
    m_anchor = index.row();
    setCurrentIndex(index);
    const QRect place = visualRect(index);
    if (place.top() < 0 || place.bottom() >= viewport()->height())
        scrollTo(index, PositionAtCenter);
}

qint64 ThumbnailView::currentSample() const
{
    return m_model->sampleAt(currentIndex().isValid() ? currentIndex().row() : -1);
}

void ThumbnailView::updateGeometries()
{
    const qint64 hidden = std::max<qint64>(0, contentHeight() - viewport()->height());
    m_unit = hidden / mostSteps + 1;
    verticalScrollBar()->setSingleStep(static_cast<int>(std::max<qint64>(1, lineHeight() / 3 / m_unit)));
    verticalScrollBar()->setPageStep(static_cast<int>(std::max<qint64>(1, viewport()->height() / m_unit)));
    verticalScrollBar()->setRange(0, static_cast<int>((hidden + m_unit - 1) / m_unit));
    QAbstractItemView::updateGeometries();
}

void ThumbnailView::resizeEvent(QResizeEvent *event)
{
    // What the user looks at stays in view when the number of columns changes: the current picture, or the top ones.
    const int before = std::max(1, event->oldSize().width() / (m_edge + 2 * pad));
    const qint64 scrolled = verticalScrollBar()->value() * m_unit; // offset() counts in the new columns already
    const qint64 top = scrolled / lineHeight() * before;
    const int within = static_cast<int>(scrolled % lineHeight());
    const qint64 current = currentIndex().isValid() ? qint64{currentIndex().row()} / before * lineHeight() : -1;
    const bool currentSeen =
        current >= 0 && current + lineHeight() > scrolled && current < scrolled + event->oldSize().height();
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (before != columns())
        scrollToOffset(top / columns() * lineHeight() + within);
    if (currentSeen)
        scrollTo(currentIndex());
}

void ThumbnailView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ThumbnailView::paintEvent(QPaintEvent *event)
{
    const int first = firstSeen();
    const int last = lastSeen();
    QPainter painter(viewport());
    for (int row = first; row <= last; ++row)
        if (event->rect().intersects(visualRect(m_model->index(row))))
            paintCell(painter, row);
    m_model->want(first, last); // here, because a view behind a tab is not painted
}

void ThumbnailView::paintCell(QPainter &painter, int row) const
{
    const Theme theme = Theme::of(*this);
    const QModelIndex index = m_model->index(row);
    const QRect cell = visualRect(index);
    const bool selected = m_samples && m_samples->contains(m_model->sampleAt(row));
    const QRectF tile((cell.left() + (cell.width() - m_edge) / 2) - pad + 1, cell.top() + 1, m_edge + 2 * pad - 2,
                      cell.height() - 2);
    painter.setRenderHint(QPainter::Antialiasing);
    if (selected || row == m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? theme.accent() : theme.grid());
        painter.drawRoundedRect(tile, 5, 5);
    }
    const QRectF box(tile.left() + pad - 1, cell.top() + pad, m_edge, m_edge);
    const QImage picture = index.data(Qt::DecorationRole).value<QImage>();
    if (picture.isNull()) {
        painter.setPen(theme.border());
        painter.setBrush(theme.window());
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        if (!index.data(ThumbnailModel::FailureRole).toString().isEmpty()) {
            const QIcon icon = Icons::get(QStringLiteral("warning"), palette(), theme.warning());
            const int side = std::min(24, m_edge / 2);
            icon.paint(&painter,
                       QRect(0, 0, side, side).translated((box.center() - QPointF(side, side) / 2).toPoint()));
        }
    } else {
        const QSizeF size = QSizeF(picture.size()).scaled(box.size(), Qt::KeepAspectRatio);
        const QRectF target(box.x() + (box.width() - size.width()) / 2, box.y() + (box.height() - size.height()) / 2,
                            size.width(), size.height());
        painter.setRenderHint(QPainter::SmoothPixmapTransform,
                              size.width() * devicePixelRatioF() < picture.width()); // pixels stay pixels
        painter.drawImage(target, picture);
    }
    if (row == currentIndex().row() && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(selected ? theme.text() : theme.accent(), 2));
        painter.drawRoundedRect(tile.adjusted(1, 1, -1, -1), 5, 5);
    }
    if (captionHeight() > 0) {
        painter.setPen(selected ? theme.onAccent() : theme.mutedText());
        painter.drawText(QRectF(tile.left(), box.bottom() + 1, tile.width(), captionHeight()), Qt::AlignCenter,
                         index.data(Qt::DisplayRole).toString());
    }
}

void ThumbnailView::hover(int row)
{
    if (row == m_hovered)
        return;
    for (const int changed : {m_hovered, row})
        update(m_model->index(changed));
    m_hovered = row;
}

bool ThumbnailView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover(-1);
    return QAbstractItemView::viewportEvent(event);
}

void ThumbnailView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometries();
}

void ThumbnailView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        go(index.row(), event->modifiers());
    else if (event->button() == Qt::LeftButton && m_samples && event->modifiers() == Qt::NoModifier) {
        const QScopedValueRollback selecting(m_selecting, true);
        m_samples->clear();
    }
}

void ThumbnailView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    hover(index.isValid() ? index.row() : -1);
}

void ThumbnailView::mouseReleaseEvent(QMouseEvent *) { }

void ThumbnailView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event); // the second click of a quick pair counts like the first
}

/// A click on the row, or a key that leads there.
void ThumbnailView::go(int row, Qt::KeyboardModifiers modifiers)
{
    setCurrentIndex(m_model->index(row));
    if (!m_samples)
        return;
    if (modifiers & Qt::ShiftModifier) {
        selectRange(m_anchor, row, modifiers & Qt::ControlModifier);
        return;
    }
    const QScopedValueRollback selecting(m_selecting, true);
    m_anchor = row;
    if (modifiers & Qt::ControlModifier)
        m_samples->toggle(m_model->sampleAt(row));
    else
        m_samples->select({m_model->sampleAt(row)});
}

void ThumbnailView::selectRange(int from, int to, bool add)
{
    const int step = from <= to ? 1 : -1;
    const bool limited = std::abs(qint64{to} - from) >= mostSelected;
    if (limited)
        to = from + step * (mostSelected - 1);
    QSet<qint64> samples = add ? m_samples->samples() : QSet<qint64>();
    samples.reserve(samples.size() + std::abs(to - from) + 1);
    for (int row = from; row != to + step; row += step)
        samples.insert(m_model->sampleAt(row));
    const QScopedValueRollback selecting(m_selecting, true);
    m_samples->select(samples);
    if (limited)
        emit selectionLimited();
}

void ThumbnailView::keyPressEvent(QKeyEvent *event)
{
    if (m_samples && event->matches(QKeySequence::SelectAll) && rows() > 0) {
        selectRange(0, rows() - 1, false);
        return;
    }
    if (m_samples && event->key() == Qt::Key_Escape && !m_samples->isEmpty()) {
        const QScopedValueRollback selecting(m_selecting, true);
        m_samples->clear();
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        go(currentIndex().row(), event->modifiers());
        return;
    }
    const std::pair<int, CursorAction> keys[] = {{Qt::Key_Left, MoveLeft},     {Qt::Key_Right, MoveRight},
                                                 {Qt::Key_Up, MoveUp},         {Qt::Key_Down, MoveDown},
                                                 {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown},
                                                 {Qt::Key_Home, MoveHome},     {Qt::Key_End, MoveEnd}};
    for (const auto &[key, action] : keys) {
        if (event->key() != key)
            continue;
        const QModelIndex next = moveCursor(action, event->modifiers());
        if (next.isValid() && event->modifiers() == Qt::ControlModifier)
            setCurrentIndex(next); // without a change of what is selected
        else if (next.isValid())
            go(next.row(), event->modifiers() & ~Qt::KeypadModifier);
        return;
    }
    event->ignore();
}

QModelIndex ThumbnailView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    if (rows() == 0)
        return {};
    const int across = columns();
    const int page = std::max(1, viewport()->height() / lineHeight()) * across;
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (row < 0)
        return m_model->index(action == MoveEnd ? rows() - 1 : std::min(firstSeen(), rows() - 1));
    qint64 next = row;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        next = qint64{row} - 1;
        break;
    case MoveRight:
    case MoveNext:
        next = qint64{row} + 1;
        break;
    case MoveUp:
        next = row >= across ? row - across : row;
        break;
    case MoveDown:
        next = qint64{row} + across < rows() ? row + across : row;
        break;
    case MovePageUp:
        next = row >= page ? row - page : row % across;
        break;
    case MovePageDown:
        next = qint64{row} + page;
        break;
    case MoveHome:
        next = 0;
        break;
    case MoveEnd:
        next = rows() - 1;
        break;
    }
    return m_model->index(static_cast<int>(std::clamp<qint64>(next, 0, rows() - 1)));
}

void ThumbnailView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    update(previous);
    const qint64 sample = currentSample();
    setAccessibleDescription(sample < 0 ? QString() : current.data(Qt::AccessibleTextRole).toString());
    emit currentSampleChanged(sample);
}

QSize ThumbnailView::sizeHint() const
{
    return {360, 300};
}

QSize ThumbnailView::minimumSizeHint() const
{
    return {110, 90};
}

} // namespace drm
