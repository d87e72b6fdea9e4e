// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Translated.h"

#include "widgets/text/NumberText.h"

#include <QCoreApplication>
#include <QStringList>

namespace drm {

namespace {

Message withLocalNumbers(Message message)
{
    for (Argument &argument : message.arguments) {
        argument.text = NumberText::localized(QString::fromStdString(argument.text)).toStdString();
        for (Message &part : argument.messages)
            part = withLocalNumbers(part);
    }
    return message;
}

} // namespace

QString translated(const Message &message)
{
    return QString::fromStdString(withLocalNumbers(message).in([](const std::string &text) {
        const QString translation = QCoreApplication::translate("Engine", text.c_str());
        // A message may name an attack or a knob of one by its title.
        const bool isKnown = translation != QString::fromStdString(text);
        return (isKnown ? translation : QCoreApplication::translate("Attack", text.c_str())).toStdString();
    }));
}

QString translated(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts << translated(message);
    return sentences(texts);
}

QString titleOf(const PhaseInfo &phase)
{
    const QString text = translated(phaseText(phase.title.empty() ? phase.hypothesis : phase.title));
    return text.left(1).toUpper() + text.mid(1);
}

QString sentences(const QStringList &texts)
{
    std::string all;
    for (const QString &text : texts)
        if (const QString trimmed = text.trimmed(); !trimmed.isEmpty())
            addSentence(all, trimmed.toStdString());
    return QString::fromStdString(all);
}

} // namespace drm
