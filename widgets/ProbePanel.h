// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"
#include "widgets/OutputLabels.h"

#include <QWidget>

#include <string>
#include <vector>

class QCPColorMap;
class QCPColorScale;
class QCPItemRect;
class QComboBox;
class QLabel;
class QSlider;

namespace drm {

class PlotImageItem;
class PlotView;

/// Heat map of the probe: how far a small square of one colour, at each place of the image, collapses the answers.
class ProbePanel : public QWidget {
    Q_OBJECT

public:
    explicit ProbePanel(QWidget *parent = nullptr);

    void reset();
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void setProbeMap(const ProbeMap &map);

    PlotView *plotView() const { return m_plot; }
    /// Normalised output variance drawn at a place for the chosen colour; NaN where not probed or outside the map.
    double shownVariance(int row, int column) const;

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitLabels();
    void buildMap();
    void buildControls();
    void fillColours();
    void showMap();
    void showBest();
    void showSummary();
    void applyGradient();
    int bestColourAt(int row, int column) const;
    QString readout(double x, double y) const;
    QString csv() const;
    static bool isUsable(const ProbeMap &map);

    ProbeMap m_map;
    OutputLabels m_labels;
    QComboBox *m_colour;
    QSlider *m_opacity;
    PlotView *m_plot;
    QLabel *m_summary;
    QCPColorMap *m_heat = nullptr;
    QCPColorScale *m_scale = nullptr;
    PlotImageItem *m_background = nullptr;
    QCPItemRect *m_bestOutline = nullptr;
    QCPItemRect *m_best = nullptr;
};

} // namespace drm
