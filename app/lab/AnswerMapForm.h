// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AnswerMapFacts.h"

#include <QVector>
#include <QWidget>

#include <string>
#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;

namespace drm {

class OutputLabels;

/// What an answer map takes: the numbers of its target, its offset, its factor, its output. Or all of it is left to
/// the seed.
class AnswerMapForm : public QWidget {
    Q_OBJECT

public:
    explicit AnswerMapForm(QWidget *parent = nullptr);

    /// Of the labels; none: they are not known, so that all is left to the seed.
    void setOutputs(const std::vector<std::string> &names, const std::vector<std::string> &units);
    void showMap(const AnswerMapFacts &map);
    bool isNeeded() const { return !m_map.knobs.empty(); } ///< the map shown takes something

    /// Of the map shown, without what is left to the seed.
    AnswerMapSettings settings() const;

signals:
    void changed();

private:
    struct Row {
        AnswerMapKnob knob;
        int output; ///< that the number is for; -1: for none in particular
        QLabel *label;
        QWidget *editor;
    };
    void addRow(AnswerMapKnob knob, int output, const QString &label, QWidget *editor, const QString &objectName);
    void addNumbers(AnswerMapKnob knob, const OutputLabels &labels, int count, const QString &name,
                    const QString &accessible);
    void makeRows();
    bool isShown(const Row &row) const;
    void refresh();

    AnswerMapFacts m_map;
    std::vector<std::string> m_names;
    std::vector<std::string> m_units;
    QCheckBox *m_draw;
    QFormLayout *m_form;
    QComboBox *m_output = nullptr;
    QDoubleSpinBox *m_factor = nullptr;
    std::vector<Row> m_rows;
};

} // namespace drm
