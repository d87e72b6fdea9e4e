// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/form/KnobForm.h"

#include <algorithm>
#include <utility>

namespace drm {

namespace {

bool isSame(const AttackKnob &a, const AttackKnob &b)
{
    return a.name == b.name && a.title == b.title && a.meaning == b.meaning && a.type == b.type && a.low == b.low
        && a.high == b.high && a.step == b.step && a.usual == b.usual && a.unit == b.unit;
}

} // namespace

KnobForm::KnobForm(const std::vector<AttackFacts> &attacks, KnobEditor::Style style, const QString &prefix,
                   const Add &add, SetVisible setVisible, QObject *parent)
    : QObject(parent)
    , m_setVisible(std::move(setVisible))
{
    for (const AttackFacts &attack : attacks) {
        for (const AttackKnob &knob : attack.knobs) {
            const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                            [&](const Row &row) { return isSame(row.editor->knob(), knob); });
            if (known != m_rows.end()) {
                known->attacks.push_back(attack.name);
                continue;
            }
            auto *editor = new KnobEditor(
                knob, style,
                QStringLiteral("%1_%2_%3")
                    .arg(prefix, QString::fromStdString(attack.name), QString::fromStdString(knob.name)));
            add(*editor);
            connect(editor, &KnobEditor::turned, this,
                    [this, editor] { emit turned(QString::fromStdString(editor->knob().name)); });
            m_rows.push_back({editor, {attack.name}});
        }
    }
}

void KnobForm::showAttack(const std::string &name)
{
    m_shown.clear();
    for (const Row &row : m_rows) {
        const bool visible = std::find(row.attacks.begin(), row.attacks.end(), name) != row.attacks.end();
        m_setVisible(*row.editor, visible);
        if (visible)
            m_shown.push_back(row.editor);
    }
}

KnobEditor *KnobForm::editor(const std::string &knob) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const KnobEditor *editor) { return editor->knob().name == knob; });
    return found == m_shown.end() ? nullptr : *found;
}

KnobEditor *KnobForm::editor(KnobType type) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const KnobEditor *editor) { return editor->knob().type == type; });
    return found == m_shown.end() ? nullptr : *found;
}

KnobValues KnobForm::values() const
{
    KnobValues values;
    for (const KnobEditor *editor : m_shown)
        if (const std::optional<KnobValue> value = editor->value())
            values[editor->knob().name] = *value;
    return values;
}

void KnobForm::setValues(const KnobValues &values)
{
    for (KnobEditor *editor : m_shown) {
        const auto value = values.find(editor->knob().name);
        if (value != values.end())
            editor->setValue(value->second);
    }
}

} // namespace drm
