// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/LeaderBoardBox.h"

#include "app/base/ErrorText.h"
#include "app/workshop/ProblemLabel.h"
#include "core/base/Clock.h"
#include "core/seal/RandomUuid.h"
#include "widgets/base/FlowLayout.h"
#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/export/SaveFolder.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/Theme.h"

#include <QDateTime>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>

namespace drm {

namespace {

constexpr int mostBoardRows = 8; // beyond these the table scrolls

enum BoardColumn { BoardPoints, BoardName, BoardBets, BoardDate }; // in the order of the cells
constexpr std::array numberColumns{BoardPoints, BoardBets};

QString dayOf(const std::string &utc)
{
    const QDateTime time = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

} // namespace

LeaderBoardBox::LeaderBoardBox(QWidget *parent)
    : QWidget(parent)
    , m_table(new CompactTable)
    , m_rows(new QStandardItemModel(this))
    , m_problem(new ProblemLabel(QStringLiteral("leaderProblem")))
    , m_enter(new QPushButton(tr("Enter the leader board…")))
    , m_save(new QPushButton(tr("Save the board…")))
{
    auto *heading = new PlainLabel(tr("Leader board"));
    heading->setProperty("role", QStringLiteral("heading"));
    nameWidget(m_table, "leaderTable", heading->text(), {});
    m_rows->setHorizontalHeaderLabels({tr("Points"), tr("Name"), tr("Bets"), tr("Date")});
    for (const int column : numberColumns)
        m_rows->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setModel(m_rows);
    m_table->setMostRows(mostBoardRows);
    auto *merge = new QPushButton(tr("Merge a file…"));
    nameWidget(m_enter, "leaderEnter", m_enter->text(),
               tr("Puts your points on the board, under a name that you choose"));
    nameWidget(merge, "leaderMerge", merge->text(), tr("Adds the entries of boards that others have saved"));
    nameWidget(m_save, "leaderSave", m_save->text(), tr("Writes the board as a file that others can merge"));
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_enter, merge, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    column->addWidget(heading);
    column->addWidget(m_table);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_enter, &QPushButton::clicked, this, &LeaderBoardBox::askForName);
    connect(merge, &QPushButton::clicked, this, &LeaderBoardBox::chooseFiles);
    connect(m_save, &QPushButton::clicked, this, &LeaderBoardBox::chooseFile);
    refresh();
}

void LeaderBoardBox::setResult(double points, int models)
{
    m_own.points = points;
    m_own.models = models;
    m_enter->setEnabled(models > 0);
}

void LeaderBoardBox::enter(const QString &name)
{
    const std::string chosen = name.simplified().toStdString();
    if (!isLeaderName(chosen)) {
        m_problem->showProblem(tr("A name has 1 to 40 printable characters. Choose another one."));
        return;
    }
    attempt([&] {
        if (m_own.id.empty())
            m_own.id = randomUuid();
        m_own.name = chosen;
        m_own.date = utcNow();
        m_entries.push_back(m_own);
        m_entries = mergedLeaders(std::move(m_entries));
    });
    refresh();
}

void LeaderBoardBox::merge(const QStringList &paths)
{
    attempt([&] {
        for (const QString &path : paths) {
            const std::vector<LeaderEntry> others = readLeaderBoard(path.toStdString());
            m_entries.insert(m_entries.end(), others.begin(), others.end());
            m_entries = mergedLeaders(std::move(m_entries));
        }
    });
    refresh();
}

void LeaderBoardBox::save(const QString &path)
{
    attempt([&] { writeLeaderBoard(path.toStdString(), m_entries); });
}

void LeaderBoardBox::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("leaderNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Enter the leader board"));
    dialog->setLabelText(tr("Your name on the board"));
    dialog->setTextValue(QString::fromStdString(m_own.name));
    if (auto *edit = dialog->findChild<QLineEdit *>())
        edit->setMaxLength(static_cast<int>(longestLeaderName));
    connect(dialog, &QInputDialog::textValueSelected, this, &LeaderBoardBox::enter);
    dialog->open();
}

void LeaderBoardBox::chooseFiles()
{
    merge(QFileDialog::getOpenFileNames(this, tr("Merge leader boards"), SaveFolder::path(),
                                        tr("Leader boards (*.json);;All files (*)")));
}

void LeaderBoardBox::chooseFile()
{
    QFileDialog dialog(this, tr("Save the leader board"), SaveFolder::path(), tr("Leader boards (*.json)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("json")); // before it asks whether to replace a file
    dialog.selectFile(QStringLiteral("leader-board.json"));
    if (dialog.exec() == QDialog::Accepted)
        save(dialog.selectedFiles().value(0));
}

void LeaderBoardBox::attempt(const std::function<void()> &work)
{
    m_problem->showProblem({});
    try {
        work();
    } catch (const Error &error) {
        m_problem->showProblem(ErrorText::of(error));
    }
}

void LeaderBoardBox::refresh()
{
    m_rows->setRowCount(0);
    for (const LeaderEntry &entry : m_entries) {
        QList<QStandardItem *> row;
        for (const QString &text :
             {OutputLabels::number(entry.points), PlainText::shown(QString::fromStdString(entry.name)),
              QString::number(entry.models), dayOf(entry.date)})
            row << new QStandardItem(text);
        for (const int column : numberColumns)
            row[column]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rows->appendRow(row);
    }
    m_table->setVisible(!m_entries.empty());
    m_table->fit();
    m_save->setEnabled(!m_entries.empty());
}

} // namespace drm
