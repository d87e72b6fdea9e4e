// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/playground/PlaygroundTypes.h"

#include <QVector>
#include <QWidget>

#include <memory>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace drm {

class FlowLayout;
class KnobEditor;
class KnobForm;

/// Which trigger is put on the image: an attack with its knobs, open until they are turned, or a true trigger.
class TriggerControls : public QWidget {
    Q_OBJECT

public:
    explicit TriggerControls(QWidget *parent = nullptr);
    ~TriggerControls() override;

    /// Chooses the attack that was chosen before, else the first; emits changed().
    void setSetup(const PlaygroundSetup &setup);
    /// Both emit changed(), and do nothing where there is no such choice.
    void selectAttack(const std::string &kind);
    void selectKnownTrigger(int index);
    /// Shows what was drawn for knobs that are open.
    void showUsed(const AttackSettings &used);
    /// The middle of the square comes to this pixel; nothing without a square.
    void place(const QPointF &pixel);

    bool hasPlace() const; ///< a square can be placed
    int knownTrigger() const { return m_knownTrigger; } ///< index of PlaygroundSetup::triggers; -1: an attack
    const KnownTrigger *known() const; ///< null: an attack
    const AttackSettings &settings() const { return m_settings; }

signals:
    void changed();

private:
    void addKnobs();
    void addKnob(KnobEditor &editor);
    void fillTriggers();
    void applyTrigger();
    void turn(const QString &knob);
    void fitPlace();
    void tell();

    PlaygroundSetup m_setup;
    int m_knownTrigger = -1;
    AttackSettings m_settings;
    FlowLayout *m_flow;
    QComboBox *m_trigger;
    QSpinBox *m_seed;
    QPushButton *m_reset;
    std::unique_ptr<KnobForm> m_knobs;
    QVector<QWidget *> m_knobControls;
};

} // namespace drm
