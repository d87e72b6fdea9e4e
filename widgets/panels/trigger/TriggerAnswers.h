// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/trigger/TriggerEntry.h"
#include "widgets/text/OutputLabels.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QStandardItemModel;

namespace drm {

class CompactTable;
class PlotPicking;
class PlotView;
class SampleSelection;

/// What the model makes of a trigger: a table of its answers to one image, the trigger in numbers, and where there are
/// two outputs the answers to all images as points.
class TriggerAnswers : public QWidget {
    Q_OBJECT

public:
    explicit TriggerAnswers(QWidget *parent = nullptr);

    void setLabels(const OutputLabels &labels) { m_labels = labels; } ///< of what is shown next
    void setSelection(SampleSelection *selection); ///< null: nothing can be selected
    /// The numbers and the points; `imageNumbers` as in TriggerEntry::samples().
    void showEntry(const TriggerEntry &entry, const std::vector<std::int64_t> &imageNumbers);
    /// The table, for one of the preview's images.
    void showImage(const TriggerPreview &preview, int image);

    PlotView *scatter() const { return m_scatter; }

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameParts();
    void showSummary(const TriggerEntry &entry);
    void showScatter(const TriggerEntry &entry, const std::vector<std::int64_t> &imageNumbers);

    OutputLabels m_labels;
    CompactTable *m_table;
    QStandardItemModel *m_numbers;
    QLabel *m_summary;
    PlotView *m_scatter;
    PlotPicking *m_picking;
    QBoxLayout *m_row;
};

} // namespace drm
