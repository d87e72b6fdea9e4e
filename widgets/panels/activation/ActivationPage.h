// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/text/OutputLabels.h"

#include <QVector>
#include <QWidget>

#include <memory>

namespace drm {

class SampleSelection;

/// What the pages of the activation explorer show.
struct ActivationData {
    std::shared_ptr<const FeatureStats> features; ///< null: nothing yet
    OutputLabels labels;
    int output = 0; ///< whose angles are meant
    QVector<qint64> samples; ///< image number of each row in the data set; empty while not known
    std::shared_ptr<const FeatureStats> compared; ///< of another run, or null
    QString comparedName;
};

/// One view of the activation explorer. Its fields stand in the panel's row of controls while it is shown.
class ActivationPage : public QWidget {
    Q_OBJECT

public:
    struct Field {
        QString label; ///< with a mnemonic
        QWidget *widget;
    };

    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QVector<Field> fields() const { return {}; }
    virtual bool hasOutput() const { return false; } ///< whether ActivationData::output matters
    virtual bool hasComparison() const { return false; }
    virtual void setSelection(SampleSelection *) { }
    virtual void present(const ActivationData &data) = 0;

signals:
    void notice(const QString &message, bool isError); ///< from exports: saved, copied, or why not
};

} // namespace drm
