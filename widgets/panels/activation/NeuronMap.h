// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/NeuronStatistics.h"

#include <QWidget>

#include <vector>

class QCPColorMap;
class QCPColorScale;
class QCPLayoutGrid;

namespace drm {

class PlotView;

/// Heat map of every neuron's mean and spread on benign and on triggered images and of the ratio of its variances, one
/// column a neuron, in a chosen order. Means share one colour scale, spreads another, so that equal colours are equal
/// numbers.
class NeuronMap : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostNeurons = 8192; ///< shown; the first ones of the order

    explicit NeuronMap(QWidget *parent = nullptr);

    void setNeurons(const NeuronStatistics &neurons, NeuronStatistics::Order order);
    void clear(const QString &reason); ///< shows the reason

    PlotView *plotView() const { return m_plot; }
    int columnCount() const { return static_cast<int>(m_order.size()); }
    int neuronAt(int column) const { return m_order.at(static_cast<std::size_t>(column)); }

signals:
    void notice(const QString &message, bool isError);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Scale { Mean, Spread, Ratio };
    struct Part {
        QCPColorMap *map = nullptr;
        QCPColorScale *scale = nullptr;
    };

    void build();
    void fill(Scale scale, const std::vector<const std::vector<double> *> &rows, double top);
    void fitScales();
    QString readout(double x, double y) const;
    QString csv() const;

    NeuronStatistics m_neurons;
    std::vector<int> m_order;
    PlotView *m_plot;
    Part m_parts[3]; ///< by Scale; built with the first neurons
    QCPLayoutGrid *m_scales = nullptr;
};

} // namespace drm
