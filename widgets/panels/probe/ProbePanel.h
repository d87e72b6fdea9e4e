// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/base/Panel.h"
#include "widgets/panels/probe/ProbeReading.h"

#include <optional>
#include <string>
#include <vector>

class QCPColorMap;
class QCPColorScale;
class QCPItemRect;
class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace drm {

class PlotImageItem;
class PlotView;

/// Heat map of the probe: how far a small square of one colour, at each place of the image, collapses the answers. A
/// place that is clicked stays: its square stands on the image, and below is what the model answers there.
class ProbePanel : public Panel {
    Q_OBJECT

public:
    explicit ProbePanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    void clear() override;
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units) override;
    void showUpdate(const UpdateBatch &batch) override;
    void showRun(const ScanRecord &record) override;
    bool hasContent() const override;
    void setProbeMap(const ProbeMap &map);

    PlotView *plotView() const { return m_plot; }
    /// Normalised output variance drawn at a place for the chosen colour; NaN where not probed or outside the map.
    double shownVariance(int row, int column) const;

    /// Keeps a place of the map; one outside of it releases the one that was kept.
    void pin(int row, int column);
    void unpin();
    bool isPinned() const { return m_pinned.has_value(); }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitLabels();
    void fitScale();
    void buildMap();
    void buildControls();
    void fillColours();
    void showMap();
    void showBest();
    void showPinned();
    void pinClicked(const QPointF &pixel);
    void pinStrongest();
    static void frameSquare(QCPItemRect &outline, QCPItemRect &square, const QRectF &place, const QColor &line,
                            const QColor &colour);
    void showSummary();
    void applyGradient();

    ProbeReading m_reading;
    QComboBox *m_colour;
    QSlider *m_opacity;
    PlotView *m_plot;
    QLabel *m_summary;
    QWidget *m_pinBox;
    QLabel *m_pinSwatch;
    QLabel *m_pinText;
    QToolButton *m_unpin;
    std::optional<ProbePlace> m_pinned;
    QPoint m_pressed;
    QCPColorMap *m_heat = nullptr;
    QCPColorScale *m_scale = nullptr;
    PlotImageItem *m_background = nullptr;
    QCPItemRect *m_bestOutline = nullptr;
    QCPItemRect *m_best = nullptr;
    QCPItemRect *m_pinOutline = nullptr;
    QCPItemRect *m_pin = nullptr;
};

} // namespace drm
