// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RegressionModel.h"
#include "core/record/AnswerChoice.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace drm {

/// A part of what a model answers with: whether it is an answer, and what becomes of it.
class AnswerRow : public QWidget {
    Q_OBJECT

public:
    /// `alone`: the model answers with nothing else, so it is always chosen.
    AnswerRow(const RegressionModel::RawPart &part, bool alone, QWidget *parent = nullptr);

    const std::string &name() const { return m_name; }
    /// None where it is not chosen.
    void setPart(const std::optional<AnswerPart> &part);
    /// As text, the way AnswerChoice reads it; empty: not chosen. What is typed wrongly stays in it.
    std::string text() const;

signals:
    void changed();

private:
    void showForm();

    std::string m_name;
    bool m_alone;
    QCheckBox *m_chosen;
    QComboBox *m_form;
    QLineEdit *m_numbers;
    QLineEdit *m_columns;
    QLineEdit *m_factor;
    QLineEdit *m_turns;
};

} // namespace drm
