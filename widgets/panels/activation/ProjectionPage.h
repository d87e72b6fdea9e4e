// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/FeatureProjection.h"
#include "widgets/panels/activation/ActivationPage.h"

class QComboBox;

namespace drm {

class SampleScatter;

/// What a projection is computed of; somebody else does, on a thread of its own.
struct ProjectionRequest {
    std::shared_ptr<const FeatureStats> features;
    FeatureProjection::Basis basis = FeatureProjection::Basis::Both;

    bool operator==(const ProjectionRequest &other) const { return features == other.features && basis == other.basis; }
};

/// Features of benign and triggered images in the plane of their first two principal components.
class ProjectionPage : public ActivationPage {
    Q_OBJECT

public:
    explicit ProjectionPage(QWidget *parent = nullptr);

    QString title() const override { return tr("PCA"); }
    QVector<Field> fields() const override;
    void setSelection(SampleSelection *selection) override;
    void present(const ActivationData &data) override;
    /// An answer to wanted(); one to an earlier request is dropped.
    void setProjection(const ProjectionRequest &request, const FeatureProjection &projection);

    SampleScatter *scatter() const { return m_scatter; }

signals:
    void wanted(const drm::ProjectionRequest &request);

private:
    void ask();
    void draw();

    ActivationData m_data;
    ProjectionRequest m_asked;
    ProjectionRequest m_answered;
    FeatureProjection m_projection; ///< of m_answered
    QComboBox *m_basis;
    SampleScatter *m_scatter;
};

} // namespace drm
