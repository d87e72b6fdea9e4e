// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Translated.h"

#include <QCoreApplication>
#include <QStringList>

namespace drm {

QString translated(const Message &message)
{
    return QString::fromStdString(message.in(
        [](const std::string &text) { return QCoreApplication::translate("Engine", text.c_str()).toStdString(); }));
}

QString translated(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts << translated(message);
    return texts.join(QLatin1Char(' '));
}

} // namespace drm
