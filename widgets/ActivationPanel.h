// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/ScanTypes.h"
#include "widgets/OutputLabels.h"
#include "widgets/PanelState.h"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QSpinBox;
class QStandardItemModel;

namespace drm {

class CompactTable;
class PlotView;

/// The feature space behind a trigger: distributions of the angle between the features and an output's weights, and of
/// the features' norm, benign against triggered, with RAV and RNV.
class ActivationPanel : public QWidget, public PanelState {
    Q_OBJECT

public:
    explicit ActivationPanel(QWidget *parent = nullptr);

    void reset();
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void setFeatures(const FeatureStats &features);
    void selectHypothesis(const QString &name); ///< as in FeatureStats::hypothesis; unknown names do nothing

    QJsonObject viewState() const override;
    void restoreViewState(const QJsonObject &state) override;

    PlotView *angleView() const { return m_angles; }
    PlotView *normView() const { return m_norms; }

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildControls();
    void fillOutputs();
    const FeatureStats *shown() const;
    void showFeatures();
    void showNumbers(const FeatureStats &features);

    std::map<std::string, FeatureStats> m_features;
    OutputLabels m_labels;
    QComboBox *m_hypothesis;
    QComboBox *m_output;
    QSpinBox *m_bins;
    QBoxLayout *m_plots;
    PlotView *m_angles;
    PlotView *m_norms;
    CompactTable *m_table;
    QStandardItemModel *m_numbers;
    QLabel *m_explanation;
    bool m_follow = true;
};

} // namespace drm
