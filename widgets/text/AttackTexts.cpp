// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/AttackTexts.h"

#include "widgets/base/PlainText.h"

#include <QCoreApplication>

#include <algorithm>

namespace drm {

namespace {

QString ofAttack(const std::string &english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Attack", english.c_str());
}

} // namespace

QString AttackTexts::title(const AttackFacts &attack)
{
    return ofAttack(attack.title);
}

QString AttackTexts::explanation(const AttackFacts &attack)
{
    return ofAttack(attack.explanation);
}

QString AttackTexts::title(const AttackKnob &knob)
{
    return ofAttack(knob.title);
}

QString AttackTexts::meaning(const AttackKnob &knob)
{
    return ofAttack(knob.meaning);
}

QString AttackTexts::title(const AnswerMapFacts &map)
{
    return ofAttack(map.title);
}

QString AttackTexts::explanation(const AnswerMapFacts &map)
{
    return ofAttack(map.explanation);
}

QString AttackTexts::title(const std::string &name, const std::vector<AttackFacts> &attacks)
{
    const auto known =
        std::find_if(attacks.begin(), attacks.end(), [&](const AttackFacts &attack) { return attack.name == name; });
    return known == attacks.end() ? PlainText::shown(QString::fromStdString(name).simplified().left(60))
                                  : title(*known);
}

} // namespace drm
