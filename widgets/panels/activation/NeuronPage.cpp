// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/NeuronPage.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/panels/activation/NeuronMap.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr double quieted = 0.5; // ratio of variances below which a neuron counts as quieted

} // namespace

NeuronPage::NeuronPage(QWidget *parent)
    : ActivationPage(parent)
    , m_order(new QComboBox(this))
    , m_map(new NeuronMap(this))
    , m_summary(new PlainLabel(this))
{
    m_order->setObjectName(QStringLiteral("neuronOrder"));
    m_order->setAccessibleName(tr("Order of the neurons"));
    m_order->setToolTip(tr("By what the neurons are sorted from left to right."));
    using Order = NeuronStatistics::Order;
    m_order->addItem(tr("ratio of variances"), static_cast<int>(Order::VarianceRatio));
    m_order->addItem(tr("shift of the mean"), static_cast<int>(Order::Shift));
    m_order->addItem(tr("number"), static_cast<int>(Order::Index));
    m_summary->setObjectName(QStringLiteral("neuronSummary"));
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    column->addWidget(m_map, 1);
    column->addWidget(m_summary);
    connect(m_order, &QComboBox::currentIndexChanged, this, &NeuronPage::draw);
    connect(m_map, &NeuronMap::notice, this, &NeuronPage::notice);
    draw();
}

QVector<ActivationPage::Field> NeuronPage::fields() const
{
    return {{tr("&Sorted by"), m_order}};
}

void NeuronPage::present(const ActivationData &data)
{
    if (data.features != m_features || !m_features) {
        m_features = data.features;
        m_neurons = m_features ? NeuronStatistics::of(m_features->benignFeatures, m_features->triggeredFeatures)
                               : NeuronStatistics();
        draw();
    }
}

void NeuronPage::draw()
{
    m_order->setEnabled(m_neurons.count() > 0);
    m_summary->setVisible(m_neurons.count() > 0);
    if (m_neurons.count() == 0) {
        m_map->clear(m_features ? tr("This run was saved without the features of single images. Scan again to see "
                                     "them.")
                                : tr("No features yet. When a search has found a trigger, what it does to every "
                                     "neuron appears here."));
        return;
    }
    m_map->setNeurons(m_neurons, static_cast<NeuronStatistics::Order>(m_order->currentData().toInt()));
    m_summary->setText(summary());
}

QString NeuronPage::summary() const
{
    int living = 0;
    int quiet = 0;
    for (const double ratio : m_neurons.varianceRatio) {
        living += std::isfinite(ratio) ? 1 : 0;
        quiet += std::isfinite(ratio) && ratio < quieted ? 1 : 0;
    }
    QStringList texts{
        tr("The trigger more than halves the variance of %1 of %2 neurons that vary.").arg(quiet).arg(living)};
    if (m_neurons.count() > living)
        texts << tr("Without variance on benign images: %1.").arg(m_neurons.count() - living);
    if (m_neurons.count() > NeuronMap::mostNeurons)
        texts << tr("The first %1 in this order are shown.").arg(NeuronMap::mostNeurons);
    return sentences(texts);
}

} // namespace drm
