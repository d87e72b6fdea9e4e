// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/playground/PlaygroundTypes.h"
#include "widgets/text/OutputLabels.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;

namespace drm {

class CompactTable;
class PredictionOverlay;

/// The numbers below the playground's images: each output's label, answer without and with the trigger, and target; how
/// far the trigger moves the answer and how much it changes the image.
class AnswerTable : public QWidget {
    Q_OBJECT

public:
    explicit AnswerTable(QWidget *parent = nullptr);

    void clear();
    /// `known`: the true trigger the answer is about; null: none of those.
    void setAnswer(const OutputLabels &labels, const PredictionOverlay &overlay, const PlaygroundAnswer &answer,
                   const KnownTrigger *known);

private:
    void fillTable(const OutputLabels &labels, const PlaygroundAnswer &answer);
    static QString summary(const PredictionOverlay &overlay, const PlaygroundAnswer &answer, const KnownTrigger *known);

    CompactTable *m_table;
    QStandardItemModel *m_numbers;
    QLabel *m_summary;
};

} // namespace drm
