// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/text/OutputLabels.h"

#include <QWidget>

class QComboBox;

namespace drm {

class LabelRows;
class PlotPicking;
class PlotView;
class SampleSelection;

/// Two labels against each other, a point for each sample whose labels are known; with one label alone, the label
/// against the number of the image.
class LabelScatter : public QWidget {
    Q_OBJECT

public:
    /// `rows` outlives this widget.
    explicit LabelScatter(const LabelRows &rows, QWidget *parent = nullptr);

    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void setEmptyText(const QString &text); ///< shown while no labels are known
    void setSelection(SampleSelection *selection); ///< may be null
    void setCurrent(qint64 sample); ///< -1: none
    void showRows(); ///< after `rows` changed

    PlotView *plotView() const { return m_plot; }
    int markedCount() const; ///< points that are marked as selected

signals:
    void notice(const QString &message, bool isError);

private:
    enum Curve { All, Current };

    void showCurrent();
    double xOf(qint64 sample) const;
    double yOf(qint64 sample) const;

    const LabelRows &m_rows;
    OutputLabels m_labels;
    int m_count = 0; ///< of labels
    qint64 m_current = -1;
    QComboBox *m_horizontal;
    QComboBox *m_vertical;
    PlotView *m_plot;
    PlotPicking *m_picking;
};

} // namespace drm
