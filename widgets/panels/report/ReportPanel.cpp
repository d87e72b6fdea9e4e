// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/report/ReportPanel.h"

#include "widgets/base/ActionRow.h"
#include "widgets/base/FlowLayout.h"
#include "widgets/base/NoteEdit.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/panels/report/EvidenceDelegate.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QIcon>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace drm {

ReportPanel::ReportPanel(QWidget *parent)
    : Panel(QStringLiteral("report"), tr("Report"), parent)
    , m_addRun(new QPushButton(tr("Add &all of this run")))
    , m_write(new QPushButton(tr("&Write report…")))
    , m_pages(new QStackedLayout)
    , m_list(new QListWidget)
    , m_caption(new QLineEdit)
    , m_note(new NoteEdit)
    , m_problem(new PlainLabel)
{
    m_addRun->setObjectName(QStringLiteral("reportAddRun"));
    m_addRun->setToolTip(tr("Adds a picture of every panel that shows something of this scan (Shift+F8)"));
    m_write->setObjectName(QStringLiteral("reportWrite"));
    m_write->setToolTip(tr("Writes a report on the scans of this case, with this evidence (F9)"));
    m_write->setProperty("primary", true);
    connect(m_addRun, &QPushButton::clicked, this, &ReportPanel::runWanted);
    connect(m_write, &QPushButton::clicked, this, &ReportPanel::writeRequested);

    auto *empty = new PlainLabel;
    empty->setObjectName(QStringLiteral("reportEmptyText"));
    empty->setProperty("role", QStringLiteral("muted"));
    empty->setAlignment(Qt::AlignCenter);
    empty->setWordWrap(true);
    empty->setMargin(24);
    empty->setText(
        tr("Nothing is pinned yet. The pin in a panel's title bar, or F8 in a panel, adds its picture to the "
           "report. Figures of the scan itself are in every report anyway."));
    m_pages->addWidget(empty);
    m_pages->addWidget(buildList());

    auto *buttons = new FlowLayout;
    buttons->addWidget(m_addRun);
    buttons->addWidget(m_write);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addLayout(buttons);
    column->addLayout(m_pages, 1);
    setRunShown(false);
    setCanWrite(false);
    refresh();
}

QWidget *ReportPanel::buildList()
{
    m_list->setObjectName(QStringLiteral("reportEvidence"));
    m_list->setAccessibleName(tr("Evidence, in the order of the report"));
    m_list->setItemDelegate(new EvidenceDelegate(m_list));
    m_list->setIconSize(EvidenceDelegate::pictureSize);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(96);
    auto *row = new ActionRow(tr("Evidence"), m_list);
    m_show = row->add(QStringLiteral("reportShow"), QStringLiteral("show"), tr("Show again"),
                      tr("Show the panel and the scan as they were when this was added"), QKeySequence(Qt::Key_Return));
    m_up = row->add(QStringLiteral("reportUp"), QStringLiteral("up"), tr("Move up"), tr("Move this up"),
                    QKeySequence("Alt+Up"));
    m_down = row->add(QStringLiteral("reportDown"), QStringLiteral("down"), tr("Move down"), tr("Move this down"),
                      QKeySequence("Alt+Down"));
    m_remove = row->add(QStringLiteral("reportRemove"), QStringLiteral("trash"), tr("Remove"),
                        tr("Remove this from the report"), QKeySequence::Delete);
    connect(
        m_show, &QAction::triggered, this, [this] { emit showRequested(current()); });
    connect(
        m_up, &QAction::triggered, this, [this] { move(-1); });
    connect(
        m_down, &QAction::triggered, this, [this] { move(1); });
    connect(m_remove, &QAction::triggered, this, [this] { emit removeRequested(current()); });
    connect(m_list, &QListWidget::itemDoubleClicked, m_show, &QAction::trigger);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReportPanel::showCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ReportPanel::takeOrder);

    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(row);
    column->addWidget(m_list, 1);
    column->addWidget(buildEditors());
    return part;
}

QWidget *ReportPanel::buildEditors()
{
    m_caption->setObjectName(QStringLiteral("reportCaption"));
    m_caption->setAccessibleName(tr("Caption"));
    m_caption->setMaxLength(1000);
    m_caption->setToolTip(tr("What the picture shows, as the report says it below."));
    m_note->setObjectName(QStringLiteral("reportNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What it means; printed below the caption"));
    m_note->setToolTip(tr("What you have to say about it; the report prints it below the caption."));
    m_note->setFixedHeight(3 * m_note->fontMetrics().lineSpacing() + 14);
    m_problem->setObjectName(QStringLiteral("reportProblem"));
    m_problem->setWordWrap(true);
    m_problem->setText(
        tr("This picture was altered since it was saved, is missing or too large, so the report leaves it out."));
    connect(
        m_caption, &QLineEdit::textEdited, this,
        [this](const QString &caption) { emit captionEdited(current(), caption); });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            emit noteEdited(current(), m_note->toPlainText());
    });
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    const auto addField = [column](const QString &title, QWidget *field) {
        auto *label = new PlainLabel(title);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
    };
    column->addWidget(m_problem);
    addField(tr("&Caption"), m_caption);
    addField(tr("&Note"), m_note);
    return part;
}

int ReportPanel::current() const
{
    return m_list->currentRow();
}

void ReportPanel::choose(int row)
{
    m_list->setCurrentRow(row);
    m_list->scrollToItem(m_list->item(row));
}

bool ReportPanel::hasContent() const
{
    return m_list->count() > 0;
}

void ReportPanel::setRows(const QVector<EvidenceRow> &rows)
{
    m_rows = rows;
    const QScopedValueRollback filling(m_filling, true);
    const int chosen = qMin(qMax(0, current()), static_cast<int>(rows.size()) - 1);
    while (m_list->count() > rows.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < rows.size())
        m_list->addItem(new QListWidgetItem);
    for (int i = 0; i < rows.size(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const QString caption = PlainText::shown(rows[i].caption);
        item->setText(caption.isEmpty() ? tr("No caption") : caption);
        item->setData(EvidenceDelegate::DetailRole, PlainText::shown(rows[i].detail));
        item->setData(EvidenceDelegate::PlaceRole, i);
        item->setData(Qt::AccessibleTextRole, caption + QLatin1Char(' ') + rows[i].detail);
        setThumbnail(i, rows[i].thumbnail);
    }
    if (!rows.isEmpty())
        m_list->setCurrentRow(chosen);
    refresh();
    showCurrent();
}

void ReportPanel::setThumbnail(int row, const QImage &thumbnail)
{
    if (QListWidgetItem *item = m_list->item(row))
        item->setIcon(thumbnail.isNull() ? QIcon() : QIcon(QPixmap::fromImage(thumbnail)));
}

void ReportPanel::setRunShown(bool shown)
{
    m_addRun->setEnabled(shown);
}

void ReportPanel::setCanWrite(bool can)
{
    m_write->setEnabled(can);
}

void ReportPanel::move(int by)
{
    const int from = current();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->insertItem(to, m_list->takeItem(from));
        m_list->setCurrentRow(to);
    }
    takeOrder();
}

void ReportPanel::takeOrder()
{
    QVector<int> order;
    for (int i = 0; i < m_list->count(); ++i)
        order.append(m_list->item(i)->data(EvidenceDelegate::PlaceRole).toInt());
    emit reordered(order);
}

void ReportPanel::showCurrent()
{
    const int row = current();
    const bool isThere = row >= 0 && row < m_rows.size();
    const QScopedValueRollback filling(m_filling, true);
    const QString caption = isThere ? m_rows[row].caption : QString();
    const QString note = isThere ? m_rows[row].note : QString();
    if (m_caption->text() != caption) { // the cursor of whoever writes stays where it is
        m_caption->setText(caption);
        m_caption->setCursorPosition(0); // its beginning is what tells captions apart
    }
    if (m_note->toPlainText() != note)
        m_note->setPlainText(note);
    m_caption->setEnabled(isThere);
    m_note->setEnabled(isThere);
    m_problem->setVisible(isThere && m_rows[row].damaged);
    refresh();
}

void ReportPanel::refresh()
{
    m_pages->setCurrentIndex(m_rows.isEmpty() ? 0 : 1);
    const int row = current();
    m_show->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->count() - 1);
}

HelpTexts ReportPanel::help() const
{
    HelpTexts texts;
    texts["reportPanel"] =
        helpPage(tr("Pictures of panels for the report of this case, with caption and note."),
                 tr("Each keeps the figures behind it, and leads back to the panel as it was: press Enter, or "
                    "double-click it."));
    texts["reportEvidence"] = helpPage(tr("What the report shows besides its own figures, in this order."),
                                       tr("Drag it, or press Alt+Up and Alt+Down, to put it in order."));
    texts["reportCaption"] = helpPage(tr("What the picture shows, in one line."), QString());
    texts["reportNote"] = helpPage(tr("What you have to say about it."), QString());
    return texts;
}

} // namespace drm
