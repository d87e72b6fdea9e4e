// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/CommandModel.h"

#include "app/base/EntryDelegate.h"
#include "app/palette/FuzzyMatch.h"

#include <algorithm>

namespace drm {

namespace {

constexpr int nameBonus = 2; ///< a letter: a match in the name is worth more than the same in a menu's name

} // namespace

CommandModel::CommandModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void CommandModel::setCommands(const QVector<Command> &commands, const QStringList &recent)
{
    m_commands = commands;
    const auto age = [&recent](const Command &command) {
        const qsizetype index = recent.indexOf(command.id);
        return index < 0 ? recent.size() : index;
    };
    std::stable_sort(m_commands.begin(), m_commands.end(),
                     [&age](const Command &a, const Command &b) { return age(a) < age(b); });
    rebuild();
}

void CommandModel::setFilter(const QString &filter)
{
    m_filter = filter;
    rebuild();
}

const Command &CommandModel::command(int row) const
{
    return m_commands.at(m_rows.at(row).command);
}

bool CommandModel::match(const QStringList &words, Row &row) const
{
    const Command &command = m_commands.at(row.command);
    for (const QString &word : words) {
        const auto inName = FuzzyMatch::find(word, command.name);
        const auto inPath = FuzzyMatch::find(word, command.path);
        if (!inName && !inPath)
            return false;
        const int bonus = nameBonus * static_cast<int>(word.size());
        const bool takesName = inName && (!inPath || inName->score + bonus >= inPath->score);
        row.score += takesName ? inName->score + bonus : inPath->score;
        (takesName ? row.nameMatches : row.pathMatches) += takesName ? inName->positions : inPath->positions;
    }
    return true;
}

void CommandModel::rebuild()
{
    const QStringList words = m_filter.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < m_commands.size(); ++i) {
        Row row;
        row.command = i;
        if (match(words, row))
            m_rows.append(row);
    }
    if (!words.isEmpty()) {
        std::stable_sort(
            m_rows.begin(), m_rows.end(),
            [this](const Row &a, const Row &b) {
                if (a.score != b.score)
                    return a.score > b.score;
                return m_commands.at(a.command).name.size() < m_commands.at(b.command).name.size();
            });
    }
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const Command &command = m_commands.at(row.command);
    switch (role) {
    case Qt::DisplayRole:
        return command.name;
    case Qt::DecorationRole:
        return command.icon;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2 %3").arg(command.name, command.path, command.keys).trimmed();
    case EntryDelegate::TickedRole:
        return command.checked;
    case EntryDelegate::DetailRole:
        return command.path;
    case EntryDelegate::KeysRole:
        return command.keys;
    case EntryDelegate::NameMatchesRole:
        return QVariant::fromValue(row.nameMatches);
    case EntryDelegate::DetailMatchesRole:
        return QVariant::fromValue(row.pathMatches);
    default:
        return {};
    }
}

} // namespace drm
