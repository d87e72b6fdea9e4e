// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workshop/GameScore.h"

#include <QVector>
#include <QWidget>

#include <optional>

class QButtonGroup;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace drm {

class ProblemLabel;

/// What a bet on a model of the game is made of: the verdict and, with a backdoor, the target, a number for each label.
/// The target may be left out.
class BetForm : public QWidget {
    Q_OBJECT

public:
    explicit BetForm(QWidget *parent = nullptr);

    /// Empty again, for a model with these labels.
    void start(const std::vector<std::string> &labels, const std::string &units);

signals:
    /// `target` is empty or has a number for each label.
    void placed(drm::GameVerdict verdict, const std::vector<double> &target);

private:
    void place();
    void refresh();
    /// The numbers in the fields: none where all are empty; no value where one is empty or no number.
    std::optional<std::vector<double>> target() const;

    QButtonGroup *m_verdict;
    QFormLayout *m_fields;
    QVector<QLineEdit *> m_target;
    ProblemLabel *m_problem;
    QPushButton *m_place;
};

} // namespace drm
