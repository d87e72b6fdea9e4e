// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVector>

class QListWidget;
class QPoint;

namespace drm {

class SampleSelection;

/// Makes the pictures of a list images that can be selected. A click takes one, Ctrl adds to what is selected or takes
/// away from it, so does the space bar with the current one, Escape selects nothing. Selected pictures wear a frame,
/// whoever selected them, and one of them becomes the current one.
class ThumbnailSelection : public QObject {
    Q_OBJECT

public:
    /// The list is the parent.
    explicit ThumbnailSelection(QListWidget *list);

    void setSelection(SampleSelection *selection); ///< null: nothing can be selected
    /// Image number in the data set of each row; none: they cannot be selected. Call it after the list was filled.
    void setSamples(const QVector<qint64> &samples);
    bool isMarked(int row) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QPoint &position, bool adds);
    void showMarks();

    QListWidget *m_list;
    QPointer<SampleSelection> m_selection;
    QVector<qint64> m_samples;
};

} // namespace drm
