// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/AttackFacts.h"
#include "core/record/ModelTruth.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QStandardItemModel;

namespace drm {

class CompactTable;

/// What came of a training: whether the backdoor took and why not, and the errors behind that.
class LabResultCard : public QFrame {
    Q_OBJECT

public:
    explicit LabResultCard(QWidget *parent = nullptr);

    /// Whose titles stand for the names in a truth.
    void setAttacks(const std::vector<AttackFacts> &attacks) { m_attacks = attacks; }

    /// No result: a sentence instead.
    void showText(const QString &text);
    void showTruth(const ModelTruth &truth);

    QString headline() const;

signals:
    void openRequested();
    void tryRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Tone { None, Good, Bad };

    void setTone(Tone tone);
    void fillTable(const ModelTruth &truth);
    QString summary(const ModelTruth &truth) const;

    std::vector<AttackFacts> m_attacks;
    Tone m_tone = Tone::None;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_reason;
    CompactTable *m_table;
    QStandardItemModel *m_numbers;
    QLabel *m_summary;
    QPushButton *m_open;
    QPushButton *m_tryModel;
};

} // namespace drm
