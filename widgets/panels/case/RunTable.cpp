// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/case/RunTable.h"

#include "widgets/base/ActionRow.h"
#include "widgets/base/EmptyHint.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMetaMethod>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

RunTable::RunTable(QWidget *parent)
    : QWidget(parent)
    , m_model(new RunTableModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTableView)
    , m_filter(new QLineEdit)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(RunTableModel::SortRole);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_view->setObjectName(QStringLiteral("caseRuns"));
    m_view->setAccessibleName(tr("Runs of the case"));
    m_view->setModel(m_sorted);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RunTableModel::Started, Qt::DescendingOrder);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setMinimumHeight(84);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_view->horizontalHeader()->setHighlightSections(false);

    m_filter->setObjectName(QStringLiteral("caseRunFilter"));
    m_filter->setAccessibleName(tr("Filter of the runs"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Show only runs in which this text occurs, in any column"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(60);

    buildActions();
    new EmptyHint(tr("No run to show. A scan that has finished appears here."), m_view);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunTable::refresh);
    connect(m_model, &RunTableModel::dataChanged, this, &RunTable::refresh);
    connect(m_view, &QTableView::activated, m_showRun, &QAction::trigger);
    refresh();
}

void RunTable::buildActions()
{
    auto *row = new ActionRow(tr("Runs"), m_view);
    m_showRun = row->add(QStringLiteral("caseShowRun"), QStringLiteral("show"), tr("Show"), tr("Show the chosen run"));
    m_runAgain = row->add(QStringLiteral("caseRunAgain"), QStringLiteral("resume"), tr("Run again"),
                          tr("Put the same scans into the queue again"));
    m_compare = row->add(QStringLiteral("caseCompareRuns"), QStringLiteral("compare"), tr("Compare"),
                         tr("Compare the two chosen runs"));
    m_remove = row->add(QStringLiteral("caseRemoveRuns"), QStringLiteral("close"), tr("Remove from the case"),
                        tr("Remove the chosen runs from the case; their files stay"), QKeySequence::Delete);
    row->setMiddle(m_filter);
    connect(
        m_showRun, &QAction::triggered, this, [this] { emit runRequested(chosen().value(0)); });
    connect(
        m_runAgain, &QAction::triggered, this, [this] { emit runAgainRequested(chosen()); });
    connect(m_remove, &QAction::triggered, this, [this] { emit removeRequested(chosen()); });
    connect(m_compare, &QAction::triggered, this, [this] {
        const QStringList paths = chosen();
        if (paths.size() == 2)
            emit compareRequested(paths[0], paths[1]);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(row);
    column->addWidget(m_view, 1);
}

void RunTable::setRuns(const std::vector<RunRow> &runs)
{
    m_model->setRuns(runs);
    const std::ptrdiff_t known =
        std::count_if(runs.begin(), runs.end(), [](const RunRow &run) { return run.state == RunRow::State::Known; });
    if (known > m_fitted)
        fitColumns();
    m_fitted = known;
    refresh();
}

/// Columns only grow: what the user has made wide stays so.
void RunTable::fitColumns()
{
    const int widestName = qBound(110, width() * 2 / 5, 220); // the verdict beside it is to be seen
    for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
        const int before = m_fitted == 0 ? 0 : m_view->columnWidth(column);
        m_view->resizeColumnToContents(column);
        const bool isName = column == RunTableModel::Model || column == RunTableModel::Data;
        const int needed = m_view->columnWidth(column);
        m_view->setColumnWidth(column, qMax(before, isName ? qMin(needed, widestName) : needed));
    }
}

void RunTable::setOpenEnabled(bool enabled)
{
    m_openEnabled = enabled;
    refresh();
}

QStringList RunTable::chosen() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList paths;
    for (const QModelIndex &row : std::as_const(rows))
        paths.append(row.data(RunTableModel::PathRole).toString());
    return paths;
}

void RunTable::refresh()
{
    const QStringList paths = chosen();
    const bool known = std::all_of(paths.begin(), paths.end(), [this](const QString &path) {
        const RunRow *run = m_model->run(path);
        return run && run->state == RunRow::State::Known;
    });
    m_showRun->setEnabled(m_openEnabled && known && paths.size() == 1);
    m_runAgain->setEnabled(known && !paths.isEmpty());
    // Where nobody compares, the button would do nothing.
    const bool compared = isSignalConnected(QMetaMethod::fromSignal(&RunTable::compareRequested));
    m_compare->setEnabled(known && compared && paths.size() == 2);
    m_remove->setEnabled(!paths.isEmpty());
}

void RunTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->refreshColours();
}

} // namespace drm
