// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/AngleNormPage.h"

#include "widgets/panels/activation/SampleScatter.h"
#include "widgets/table/TableColumn.h"

#include <QVBoxLayout>

namespace drm {

namespace {

SampleScatter::Points points(const Table &angles, const std::vector<float> &norms, int output)
{
    return {TableColumn::of(angles, output, TableColumn::degrees), QVector<double>(norms.begin(), norms.end())};
}

} // namespace

AngleNormPage::AngleNormPage(QWidget *parent)
    : ActivationPage(parent)
    , m_scatter(new SampleScatter(this))
{
    m_scatter->setObjectName(QStringLiteral("activationAngleNorm"));
    m_scatter->setAccessibleName(tr("Angle and norm of the features of every image"));
    m_scatter->setToolTip(tr("Each point is an image: the direction of its features against their length. A backdoor's "
                             "trigger gathers all points in one place. Click a point to select its image, drag with "
                             "Shift to select several; Ctrl adds, Escape selects nothing."));
    m_scatter->setExportName(tr("angle-norm"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scatter);
    connect(m_scatter, &PlotView::notice, this, &AngleNormPage::notice);
}

void AngleNormPage::setSelection(SampleSelection *selection)
{
    m_scatter->setSelection(selection);
}

void AngleNormPage::present(const ActivationData &data)
{
    if (!data.features) {
        m_scatter->setEmptyText(tr("No features yet. When a search has found a trigger, the angle and the norm of "
                                   "every image's features appear here."));
        m_scatter->clearPoints();
        return;
    }
    m_scatter->setEmptyText(tr("There are no angles and norms for this output."));
    m_scatter->setAxisLabels(tr("angle to the weights of %1 (°)").arg(data.labels.name(data.output)),
                             tr("norm of the features"));
    m_scatter->setPoints(points(data.features->benignAngles, data.features->benignNorms, data.output),
                         points(data.features->triggeredAngles, data.features->triggeredNorms, data.output),
                         data.samples);
}

} // namespace drm
