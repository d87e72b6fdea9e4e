// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/ProjectionPage.h"

#include "widgets/image/ImageConvert.h"
#include "widgets/panels/activation/SampleScatter.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

namespace drm {

namespace {

SampleScatter::Points points(const PlanePoints &plane)
{
    return {QVector<double>(plane.x.begin(), plane.x.end()), QVector<double>(plane.y.begin(), plane.y.end())};
}

} // namespace

ProjectionPage::ProjectionPage(QWidget *parent)
    : ActivationPage(parent)
    , m_basis(new QComboBox(this))
    , m_scatter(new SampleScatter(this))
{
    m_basis->setObjectName(QStringLiteral("projectionBasis"));
    m_basis->setAccessibleName(tr("Images the components come from"));
    m_basis->setToolTip(tr("Components of benign and triggered images show how the trigger moves the features. "
                           "Components of benign images alone show where the trigger puts them among what the model "
                           "usually sees."));
    m_basis->addItem(tr("benign and triggered"), static_cast<int>(FeatureProjection::Basis::Both));
    m_basis->addItem(tr("benign"), static_cast<int>(FeatureProjection::Basis::Benign));
    m_scatter->setObjectName(QStringLiteral("activationProjection"));
    m_scatter->setAccessibleName(tr("Features of every image in their principal components"));
    m_scatter->setToolTip(tr("Each point is an image: its features, seen along the two directions in which they vary "
                             "most. Triggered images far from the benign ones and close together are what a backdoor "
                             "does. Click a point to select its image, drag with Shift to select several; Ctrl adds, "
                             "Escape selects nothing."));
    m_scatter->setExportName(tr("pca"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scatter);
    connect(m_scatter, &PlotView::notice, this, &ProjectionPage::notice);
    connect(m_basis, &QComboBox::currentIndexChanged, this, &ProjectionPage::ask);
}

QVector<ActivationPage::Field> ProjectionPage::fields() const
{
    return {{tr("&Components of"), m_basis}};
}

void ProjectionPage::setSelection(SampleSelection *selection)
{
    m_scatter->setSelection(selection);
}

void ProjectionPage::present(const ActivationData &data)
{
    m_data = data;
    ask();
}

void ProjectionPage::ask()
{
    const bool hasFeatures = m_data.features && m_data.features->benignFeatures.isComplete()
        && m_data.features->triggeredFeatures.isComplete();
    const ProjectionRequest request{hasFeatures ? m_data.features : nullptr,
                                    static_cast<FeatureProjection::Basis>(m_basis->currentData().toInt())};
    if (hasFeatures && request == m_answered) {
        m_asked = request;
        draw();
        return;
    }
    m_scatter->clearPoints();
    if (!hasFeatures) {
        m_asked = m_answered = {};
        m_scatter->setEmptyText(m_data.features
                                    ? tr("This run was saved without the features of single images. Scan again to see "
                                         "them.")
                                    : tr("No features yet. When a search has found a trigger, the features of benign "
                                         "and triggered images appear here."));
        return;
    }
    m_scatter->setEmptyText(tr("Computing the principal components…"));
    if (!(request == m_asked)) {
        m_asked = request;
        emit wanted(request);
    }
}

void ProjectionPage::setProjection(const ProjectionRequest &request, const FeatureProjection &projection)
{
    if (!request.features || !(request == m_asked))
        return;
    m_answered = request;
    m_projection = projection;
    draw();
}

void ProjectionPage::draw()
{
    if (!m_projection.valid) {
        m_scatter->setEmptyText(tr("These features have no directions to show: too few images have usable features, "
                                   "or all are alike."));
        m_scatter->clearPoints();
        return;
    }
    const auto axis = [this](int component) {
        const double share = 100 * m_projection.explained[static_cast<std::size_t>(component)];
        return tr("component %1 (%2 % of the variance)").arg(component + 1).arg(QLocale().toString(share, 'f', 1));
    };
    m_scatter->setAxisLabels(axis(0), axis(1));
    m_scatter->setPoints(points(m_projection.benign), points(m_projection.triggered), m_data.samples);
}

} // namespace drm
