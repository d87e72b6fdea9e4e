// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/table/CompactTable.h"

#include "widgets/export/ExportLabel.h"
#include "widgets/plot/PlotExport.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <vector>

namespace drm {

namespace {

/// The headers, -1, or a row.
QStringList cellsOf(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        const QVariant cell = row < 0 ? model.headerData(column, Qt::Horizontal) : model.index(row, column).data();
        cells << cell.toString().simplified();
    }
    return cells;
}

/// Headers and cells with tabs between them, as spreadsheets take them from the clipboard.
QString asText(const QAbstractItemModel &model)
{
    QString text;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (const QString &cell : cellsOf(model, row))
            cells << withoutFormula(cell);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

} // namespace

CompactTable::CompactTable(QWidget *parent)
    : QTableView(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    auto *copy = new QAction(tr("&Copy table"), this);
    copy->setObjectName(QStringLiteral("copyTable"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, [this] {
        if (!model())
            return;
        const ExportLabel label = ExportLabel::of(*this, accessibleName());
        const QString comment = label.sources().isEmpty() ? QString() : label.comment(QStringLiteral("\n"));
        QGuiApplication::clipboard()->setText(comment + asText(*model()));
    });
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void CompactTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    fit();
}

void CompactTable::setSpareColumns(const QVector<int> &columns)
{
    m_spare = columns;
    fit();
}

QString CompactTable::csv() const
{
    QString text;
    for (int row = -1; model() && row < model()->rowCount(); ++row)
        text += csvLine(cellsOf(*model(), row));
    return text;
}

void CompactTable::fit()
{
    if (!model() || m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int columns = model()->columnCount();
    const int rows = std::min(model()->rowCount(), m_mostRows);
    const int rowHeight = fontMetrics().height() + 10;
    verticalHeader()->setDefaultSectionSize(rowHeight);
    std::vector<int> widths;
    int needed = 0;
    for (const int column : std::as_const(m_spare))
        setColumnHidden(column, false);
    for (int column = 0; column < columns; ++column) {
        widths.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
        needed += widths.back();
    }
    const bool scrolls = model()->rowCount() > m_mostRows;
    const int available = width() - 2 * frameWidth() - (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    int shown = columns;
    for (const int column : std::as_const(m_spare)) {
        if (needed <= available)
            break;
        setColumnHidden(column, true);
        needed -= widths[static_cast<std::size_t>(column)];
        --shown;
    }
    int spare = std::max(0, available - needed);
    for (int column = 0; column < columns; ++column) {
        if (isColumnHidden(column))
            continue;
        const int share = spare / shown--;
        spare -= share;
        setColumnWidth(column, widths[static_cast<std::size_t>(column)] + share);
    }
    setFixedHeight(horizontalHeader()->sizeHint().height() + rows * rowHeight + 2 * frameWidth()
                   + (needed > available ? horizontalScrollBar()->sizeHint().height() : 0));
}

void CompactTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void CompactTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace drm
