// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/activation/ActivationPage.h"

namespace drm {

class SampleScatter;

/// Direction and length of the features of every image: a trigger draws them together in both.
class AngleNormPage : public ActivationPage {
    Q_OBJECT

public:
    explicit AngleNormPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Angle–norm"); }
    bool hasOutput() const override { return true; }
    void setSelection(SampleSelection *selection) override;
    void present(const ActivationData &data) override;

    SampleScatter *scatter() const { return m_scatter; }

private:
    SampleScatter *m_scatter;
};

} // namespace drm
