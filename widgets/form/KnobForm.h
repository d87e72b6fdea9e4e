// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/KnobEditor.h"

#include <QObject>

#include <functional>
#include <vector>

namespace drm {

/// Editors for the knobs of several attacks, of which those of one are shown. Attacks that have the very same knob
/// share its editor, so that what was chosen stays where the attack changes.
class KnobForm : public QObject {
    Q_OBJECT

public:
    using Add = std::function<void(KnobEditor &editor)>; ///< gives its control a place
    using SetVisible = std::function<void(KnobEditor &editor, bool visible)>;

    /// The controls are called "PREFIX_ATTACK_KNOB", after the first attack that has the knob.
    KnobForm(const std::vector<AttackFacts> &attacks, KnobEditor::Style style, const QString &prefix, const Add &add,
             SetVisible setVisible, QObject *parent);

    /// An unknown name has no knobs.
    void showAttack(const std::string &name);

    /// Of the attack shown, null where it has none of this name or type.
    KnobEditor *editor(const std::string &knob) const;
    KnobEditor *editor(KnobType type) const;

    /// Of the attack shown, without what is left open.
    KnobValues values() const;
    /// Emits nothing. What the attack shown does not have is passed over.
    void setValues(const KnobValues &values);

signals:
    /// By the user. `knob`: its name.
    void turned(const QString &knob);

private:
    struct Row {
        KnobEditor *editor;
        std::vector<std::string> attacks; ///< that have this knob
    };

    SetVisible m_setVisible;
    std::vector<Row> m_rows;
    std::vector<KnobEditor *> m_shown;
};

} // namespace drm
