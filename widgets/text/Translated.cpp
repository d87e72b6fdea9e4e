// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/Translated.h"

#include <QCoreApplication>
#include <QStringList>

namespace drm {

QString translated(const Message &message)
{
    const QString text = QCoreApplication::translate("Engine", message.text.c_str());
    return QString::fromStdString(message.filled(text.toStdString()));
}

QString translated(const std::vector<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts << translated(message);
    return texts.join(QLatin1Char(' '));
}

} // namespace drm
