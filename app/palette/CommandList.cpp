// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/CommandList.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace drm {

namespace {

const QString between = QStringLiteral(" › ");

void collect(const QList<QAction *> &actions, const QString &path, QVector<Command> &commands)
{
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const QString name = CommandList::plainText(action->text().section(QLatin1Char('\t'), 0, 0));
        if (action->menu()) {
            collect(action->menu()->actions(), path.isEmpty() ? name : path + between + name, commands);
            continue;
        }
        Command command;
        command.id = action->objectName().isEmpty() ? path + between + name : action->objectName();
        command.name = name;
        command.path = path;
        command.keys = action->shortcut().isEmpty() ? action->text().section(QLatin1Char('\t'), 1)
                                                    : action->shortcut().toString(QKeySequence::NativeText);
        command.icon = action->icon();
        command.checked = action->isCheckable() && action->isChecked();
        command.action = action;
        commands.append(command);
    }
}

} // namespace

QVector<Command> CommandList::of(const QMenuBar &bar)
{
    QVector<Command> commands;
    collect(bar.actions(), {}, commands);
    return commands;
}

QString CommandList::plainText(const QString &text)
{
    // Where the language has no such letter, the mnemonic stands behind: 打开模型(&M)…
    static const QRegularExpression behind(QStringLiteral("\\(&[^&]\\)"));
    if (text.contains(behind))
        return plainText(QString(text).remove(behind));
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && ++i == text.size())
            break; // "&&" stands for "&"
        result += text.at(i);
    }
    return result;
}

} // namespace drm
