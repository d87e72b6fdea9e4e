// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/LabDataBox.h"
#include "app/lab/LabPlan.h"
#include "widgets/form/FormRows.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace drm {

class AnswerMapForm;
class KnobForm;

/// The choices of the Lab dialog: which images, which backdoor, which network, and where the model goes. A number at
/// its lowest, shown in words, leaves the choice to the seed or to the lab.
class LabForm : public QWidget {
    Q_OBJECT

public:
    /// Rendered sets and models go into `folder` unless the user chooses another place.
    explicit LabForm(const QString &folder, QWidget *parent = nullptr);

    LabPlan plan() const;
    /// A set the user chose, as it was found.
    void setData(const DataFacts &summary) { m_dataBox->setData(summary); }
    /// A rendered set of this many pictures, `side` pixels wide and high.
    void setRendered(int count, int side) { m_dataBox->setRendered(count, side); }

    /// What stands in the way of a training: a sentence with what to do, and the control it is about.
    struct Problem {
        QString text;
        QWidget *control = nullptr;
    };
    std::optional<Problem> problem() const;

signals:
    void dataRequested(const QString &path);
    void changed();

private:
    QWidget *makeBackdoorBox();
    QWidget *makeNetworkBox();
    QWidget *makeOutputBox();
    void connectAll();

    std::string attack() const;
    std::optional<Problem> placeProblem() const;
    void showAttack();
    void refresh();
    QString defaultOutput() const;
    void chooseOutput();

    QString m_folder;
    FormRows m_rows;
    bool m_ownOutput = false; ///< the user chose the model's file
    LabDataBox *m_dataBox;
    QComboBox *m_attack = nullptr;
    QLabel *m_explanation = nullptr;
    KnobForm *m_knobs = nullptr;
    QComboBox *m_map = nullptr;
    AnswerMapForm *m_mapForm = nullptr;
    QDoubleSpinBox *m_rate = nullptr;
    QDoubleSpinBox *m_adaptive = nullptr;

    QComboBox *m_architecture = nullptr;
    QCheckBox *m_twoLayer = nullptr;
    QSpinBox *m_epochs = nullptr;
    QSpinBox *m_seed = nullptr;
    QLineEdit *m_output = nullptr;
};

} // namespace drm
