// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/activation/ActivationPage.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QSpinBox;
class QStandardItemModel;

namespace drm {

class CompactTable;
class DistributionView;

/// Distributions of the angle between the features and an output's weights, and of the features' norm, benign against
/// triggered and against another run, with RAV and RNV.
class DistributionPage : public ActivationPage {
    Q_OBJECT

public:
    explicit DistributionPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Distributions"); }
    QVector<Field> fields() const override;
    bool hasOutput() const override { return true; }
    bool hasComparison() const override { return true; }
    void present(const ActivationData &data) override;

    int bins() const; ///< of the histograms
    void setBins(int bins);
    DistributionView *angles() const { return m_angles; }
    DistributionView *norms() const { return m_norms; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildControls();
    void showNumbers(const FeatureStats &features, const OutputLabels &labels);

    QComboBox *m_kind;
    QSpinBox *m_bins;
    QBoxLayout *m_plots;
    DistributionView *m_angles;
    DistributionView *m_norms;
    CompactTable *m_table;
    QStandardItemModel *m_numbers;
    QLabel *m_explanation;
};

} // namespace drm
