// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/activation/ActivationPage.h"

#include <QPointer>

class QComboBox;
class QStandardItemModel;

namespace drm {

class CompactTable;
class SampleScatter;

/// The model's answers for every held-out image, benign and triggered, and the target they are brought to: two outputs
/// against each other, or one output before and after, with the line that the trigger makes of it. A table has the
/// answers for the selected images.
class AnswersPage : public ActivationPage {
    Q_OBJECT

public:
    explicit AnswersPage(QWidget *parent = nullptr);

    QString title() const override { return tr("Answers"); }
    QVector<Field> fields() const override;
    void setSelection(SampleSelection *selection) override;
    void present(const ActivationData &data) override;

    SampleScatter *scatter() const { return m_scatter; }

private:
    int mostChangedByALine() const;
    void fillOutputs(int outputs);
    void draw();
    void showTable();

    ActivationData m_data;
    QPointer<SampleSelection> m_selection;
    QComboBox *m_x;
    QComboBox *m_y;
    SampleScatter *m_scatter;
    CompactTable *m_table;
    QStandardItemModel *m_numbers;
    bool m_drawnBeforeAfter = false;
    bool m_axesAreChosen = false; ///< by the user, for so many outputs
};

} // namespace drm
