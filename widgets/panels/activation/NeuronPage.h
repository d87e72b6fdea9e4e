// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/NeuronStatistics.h"
#include "widgets/panels/activation/ActivationPage.h"

class QComboBox;
class QLabel;

namespace drm {

class NeuronMap;

/// Every neuron of the feature layer, benign against triggered: a heat map and, in a sentence, how many the trigger
/// quiets.
class NeuronPage : public ActivationPage {
    Q_OBJECT

public:
    explicit NeuronPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Neurons"); }
    QVector<Field> fields() const override;
    void present(const ActivationData &data) override;

    NeuronMap *map() const { return m_map; }

private:
    void draw();
    QString summary() const;

    std::shared_ptr<const FeatureStats> m_features;
    NeuronStatistics m_neurons; ///< of m_features
    QComboBox *m_order;
    NeuronMap *m_map;
    QLabel *m_summary;
};

} // namespace drm
