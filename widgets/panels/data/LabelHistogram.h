// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/HistogramBins.h"
#include "widgets/text/OutputLabels.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QSpinBox;

namespace drm {

class LabelRows;
class PlotView;

/// How often each value of a label occurs, over all samples whose labels are known and over the selected ones.
class LabelHistogram : public QWidget {
    Q_OBJECT

public:
    /// `rows` outlives this widget.
    explicit LabelHistogram(const LabelRows &rows, QWidget *parent = nullptr);

    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void setEmptyText(const QString &text); ///< shown while no labels are known
    void setSelected(const std::vector<qint64> &samples); ///< whose labels are known
    void showRows(); ///< after `rows` changed

    PlotView *plotView() const { return m_plot; }

signals:
    /// The user picked the samples of a bin or of a range of values; `add`: to those selected before.
    void picked(const QSet<qint64> &samples, bool add);
    void notice(const QString &message, bool isError);

private:
    void show();
    void pick(double low, double high, bool add);

    const LabelRows &m_rows;
    OutputLabels m_labels;
    std::vector<qint64> m_selected;
    std::vector<double> m_values; ///< of the label shown, a number each sample drawn
    HistogramBins m_histogram{{}, 1};
    QComboBox *m_label;
    QSpinBox *m_bins;
    PlotView *m_plot;
};

} // namespace drm
