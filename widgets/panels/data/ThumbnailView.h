// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

namespace drm {

class SampleSelection;
class ThumbnailModel;

/// A ThumbnailModel as rows of pictures of one size. Where a picture stands is computed from its number alone, so that
/// a million pictures are laid out, resized and scrolled as fast as a hundred.
///
/// The arrow keys, Page Up, Page Down, Home and End go from picture to picture; a click or these select one, with Shift
/// all from there to here, with Ctrl one more or none; Space, Ctrl+A and Escape do as usual. What is selected is told
/// and shown by a SampleSelection, never by the view's own selection model: a hundred thousand scattered samples are a
/// set there and would be as many ranges here.
class ThumbnailView : public QAbstractItemView {
    Q_OBJECT

public:
    static constexpr int smallestEdge = 32;
    static constexpr int largestEdge = 256;
    static constexpr int mostSelected = 100000; ///< by one gesture

    explicit ThumbnailView(ThumbnailModel *model, QWidget *parent = nullptr);

    void setSamples(SampleSelection *selection); ///< may be null
    void setEdge(int pixels); ///< of a picture's longer side
    int edge() const { return m_edge; }
    int columns() const;
    /// Rows that are in view, fully or in part; first > last: none.
    int firstSeen() const;
    int lastSeen() const;
    /// Makes the sample the current one and scrolls to it; nothing where it is not shown.
    void showSample(qint64 sample);
    qint64 currentSample() const; ///< -1: none
    /// True while a change of the selection comes from this view's own user.
    bool isSelecting() const { return m_selecting; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &) override { } ///< would ask every row for its text
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void currentSampleChanged(qint64 sample); ///< -1: none
    /// More than mostSelected were asked for; the first of them are selected.
    void selectionLimited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override { }
    QRegion visualRegionForSelection(const QItemSelection &) const override { return {}; }

private:
    int rows() const;
    int captionHeight() const;
    int lineHeight() const;
    qint64 contentHeight() const;
    qint64 offset() const; ///< pixels above the view
    void scrollToOffset(qint64 pixels);
    void go(int row, Qt::KeyboardModifiers modifiers);
    void selectRange(int from, int to, bool add);
    void paintCell(QPainter &painter, int row) const;
    void hover(int row);

    ThumbnailModel *m_model;
    SampleSelection *m_samples = nullptr;
    int m_edge = 96;
    int m_anchor = 0; ///< where a selection with Shift begins
    int m_hovered = -1;
    bool m_selecting = false;
    qint64 m_unit = 1; ///< pixels a step of the scroll bar, which counts no further than 2^31
};

} // namespace drm
