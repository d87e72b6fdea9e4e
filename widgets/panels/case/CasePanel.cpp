// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/case/CasePanel.h"

#include "widgets/base/ActionRow.h"
#include "widgets/base/NoteEdit.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/panels/case/RunTable.h"
#include "widgets/panels/queue/JobQueueView.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr int sideBySideWidth = 720; // pixels from which the tree stands on the left

} // namespace

CasePanel::CasePanel(QWidget *parent)
    : Panel(QStringLiteral("case"), tr("Case"), parent)
    , m_model(new CaseTreeModel(this))
    , m_title(new PlainLabel)
    , m_hint(new PlainLabel)
    , m_tree(new QTreeView)
    , m_runs(new RunTable)
    , m_queue(new JobQueueView)
    , m_notes(new NoteEdit)
    , m_split(new QSplitter(Qt::Vertical))
{
    auto *lists = new QSplitter(Qt::Vertical);
    lists->setObjectName(QStringLiteral("caseLists"));
    lists->addWidget(m_runs);
    lists->addWidget(m_queue);
    lists->addWidget(buildNotes());
    m_split->setObjectName(QStringLiteral("caseSplit"));
    m_split->addWidget(buildTree());
    m_split->addWidget(lists);
    for (QSplitter *split : {lists, m_split}) {
        split->setChildrenCollapsible(false);
        split->setHandleWidth(Theme::spacing());
        split->setStyleSheet(QStringLiteral("QSplitter::handle { background: transparent; }"));
    }
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 3);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    lists->setStretchFactor(2, 2);

    // The hint stands outside the scroll area, which would take the lists' preferred height for the least one with it.
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), 0);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_hint);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::spacing(), Theme::margin(), Theme::margin());
    column->addWidget(m_split, 1);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("caseScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(head);
    outer->addWidget(scroll, 1);
    setTitle(tr("Untitled case"), {}, false);
    refresh();
}

QWidget *CasePanel::buildTree()
{
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_tree->setObjectName(QStringLiteral("caseTree"));
    m_tree->setAccessibleName(tr("Models, data sets and runs of the case"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setDragEnabled(true);
    m_tree->setDragDropMode(QAbstractItemView::DragOnly);
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setMinimumHeight(96);
    m_tree->expandAll();
    m_hint->setObjectName(QStringLiteral("caseHint"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setText(tr("What you open is gathered here. Drop models, images and run files on the window; save the case "
                       "to come back to all of it."));

    auto *row = new ActionRow(tr("Files"), m_tree);
    m_open = row->add(QStringLiteral("caseOpenItem"), QStringLiteral("show"), tr("Open"), tr("Open what is chosen"));
    m_scan = row->add(QStringLiteral("caseQueueScan"), QStringLiteral("queue"), tr("Add a scan to the queue"),
                      tr("Put a scan of the chosen models into the queue, with the parameters shown"));
    m_remove = row->add(QStringLiteral("caseRemoveItem"), QStringLiteral("close"), tr("Remove from the case"),
                        tr("Remove what is chosen from the case; the files stay"), QKeySequence::Delete);
    const auto chosen = [this](const auto &act) {
        const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
        QVector<QPair<CaseTreeModel::Kind, QString>> items;
        for (const QModelIndex &index : rows)
            items.append({static_cast<CaseTreeModel::Kind>(index.data(CaseTreeModel::KindRole).toInt()),
                          index.data(CaseTreeModel::PathRole).toString()});
        act(items);
    };
    using Items = QVector<QPair<CaseTreeModel::Kind, QString>>;
    connect(
        m_open, &QAction::triggered, this,
        [this, chosen] {
            chosen([this](const Items &items) {
                for (const auto &[kind, path] : items)
                    emit openRequested(kind, path);
            });
        });
    connect(
        m_scan, &QAction::triggered, this,
        [this, chosen] {
            chosen([this](const Items &items) {
                for (const auto &[kind, path] : items)
                    emit scanRequested(path);
            });
        });
    connect(
        m_remove, &QAction::triggered, this,
        [this, chosen] {
            chosen([this](const Items &items) {
                for (const auto &[kind, path] : items)
                    emit removeRequested(kind, {path});
            });
        });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (!CaseTreeModel::isGroup(index))
            m_open->trigger();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CasePanel::refresh);
    connect(m_model, &CaseTreeModel::dataChanged, this, &CasePanel::refresh);
    connect(m_model, &CaseTreeModel::rowsInserted, this, [this](const QModelIndex &parent) { m_tree->expand(parent); });

    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(row);
    column->addWidget(m_tree, 1);
    return part;
}

QWidget *CasePanel::buildNotes()
{
    auto *heading = new PlainLabel;
    heading->setText(tr("Notes"));
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setBuddy(m_notes);
    m_notes->setObjectName(QStringLiteral("caseNotes"));
    m_notes->setAccessibleName(tr("Notes on this case"));
    m_notes->setPlaceholderText(tr("Kept in the case, and in no report"));
    m_notes->setMinimumHeight(64);
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { emit notesEdited(m_notes->toPlainText()); });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(heading);
    column->addWidget(m_notes, 1);
    return part;
}

void CasePanel::setNotes(const QString &notes)
{
    if (notes == m_notes->toPlainText())
        return; // the cursor stays where it is
    const QSignalBlocker blocker(m_notes);
    m_notes->setPlainText(notes);
}

void CasePanel::setTitle(const QString &title, const QString &path, bool unsaved)
{
    const QString shown = PlainText::shown(title);
    m_title->setText(unsaved ? tr("%1 (not saved)").arg(shown) : shown);
    m_title->setToolTip(path.isEmpty() ? tr("This case was not saved yet.")
                                       : PlainText::toolTip(QDir::toNativeSeparators(path)));
}

void CasePanel::setItems(CaseTreeModel::Kind kind, const std::vector<CaseItem> &items)
{
    m_model->setItems(kind, items);
    refresh();
}

void CasePanel::setOpenEnabled(bool enabled)
{
    m_openEnabled = enabled;
    m_runs->setOpenEnabled(enabled);
    refresh();
}

void CasePanel::refresh()
{
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    bool present = !rows.isEmpty();
    bool models = present;
    for (const QModelIndex &row : rows) {
        present = present && !row.data(CaseTreeModel::MissingRole).toBool();
        models = models && row.data(CaseTreeModel::KindRole).toInt() == CaseTreeModel::Models;
    }
    m_open->setEnabled(present && m_openEnabled);
    m_scan->setEnabled(present && models);
    m_remove->setEnabled(!rows.isEmpty());
    int items = 0;
    for (int kind = 0; kind < CaseTreeModel::KindCount; ++kind)
        items += m_model->rowCount(m_model->index(kind, 0));
    m_hint->setVisible(items == 0);
}

void CasePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model->refreshColours();
}

void CasePanel::resizeEvent(QResizeEvent *event)
{
    const bool wide = event->size().width() >= sideBySideWidth;
    if (wide != (m_split->orientation() == Qt::Horizontal)) {
        m_split->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
        m_split->setSizes(wide ? QList<int>{1000, 2600} : QList<int>{1000, 1600}); // shares of what there is
    }
    QWidget::resizeEvent(event);
}

HelpTexts CasePanel::help() const
{
    HelpTexts texts;
    texts["casePanel"] =
        helpPage(tr("What belongs to this investigation: models, data sets, runs, and what is to be done."),
                 tr("Save case keeps it in one folder that opens again as it was."));
    return texts;
}

} // namespace drm
