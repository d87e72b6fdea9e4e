// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/log/LogPanel.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/export/ExportLabel.h"
#include "widgets/export/SaveFolder.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace drm {

LogPanel::LogPanel(QWidget *parent)
    : Panel(QStringLiteral("log"), tr("Log"), parent)
    , m_log(new LogModel(10000, this))
    , m_filter(new LogFilter(this))
    , m_severity(new QComboBox)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_empty(new PlainLabel)
    , m_pages(new QStackedLayout)
{
    m_severity->setObjectName(QStringLiteral("logSeverity"));
    m_severity->setAccessibleName(tr("Lines shown"));
    m_severity->setToolTip(tr("Which lines are shown"));
    m_severity->addItem(tr("Everything"), static_cast<int>(LogModel::Severity::Information));
    m_severity->addItem(tr("Warnings and errors"), static_cast<int>(LogModel::Severity::Warning));
    m_severity->addItem(tr("Errors"), static_cast<int>(LogModel::Severity::Error));
    m_severity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_severity->setMinimumContentsLength(10);
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(70);
    m_search->setAcceptDrops(false); // files dropped here are the window's

    m_filter->setSourceModel(m_log);
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Log"));
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    sizeColumns();
    m_empty->setObjectName(QStringLiteral("logEmptyText"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing());
    row->addWidget(m_severity);
    row->addWidget(m_search, 1);
    auto *copyButton = makeButton("logCopyButton", QStringLiteral("copy"), tr("Copy the selected lines, or all"));
    auto *saveButton = makeButton("logSaveButton", QStringLiteral("save"), tr("Save the lines shown as a text file"));
    m_clear = makeButton("logClearButton", QStringLiteral("trash"), tr("Clear the log"));
    for (QToolButton *button : std::as_const(m_buttons))
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addLayout(row);
    column->addLayout(m_pages, 1);

    connect(m_severity, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setLeastSeverity(static_cast<LogModel::Severity>(m_severity->currentData().toInt()));
        refresh();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setText(words);
        refresh();
    });
    connect(copyButton, &QToolButton::clicked, this, &LogPanel::copy);
    connect(saveButton, &QToolButton::clicked, this, &LogPanel::saveAs);
    connect(m_clear, &QToolButton::clicked, this, &LogPanel::clearLog);
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &LogPanel::copy);
    // A table that is behind a tab, or gets lower, has more to scroll later than when the lines came.
    QScrollBar *bar = m_table->verticalScrollBar();
    connect(
        bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_atEnd = value >= bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int end) {
        if (m_atEnd)
            bar->setValue(end);
    });
    connect(m_log, &QAbstractItemModel::rowsInserted, this, &LogPanel::refresh);
    connect(m_log, &QAbstractItemModel::modelReset, this, &LogPanel::refresh);
    refreshIcons();
    refresh();
}

QToolButton *LogPanel::makeButton(const char *objectName, const QString &icon, const QString &what)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(objectName));
    button->setProperty("iconName", icon);
    button->setAccessibleName(what);
    button->setToolTip(what);
    button->setAutoRaise(true);
    m_buttons.append(button);
    return button;
}

QString LogPanel::text(const QVector<int> &rows) const
{
    QString result;
    for (const int row : rows)
        result += m_log->line(m_filter->mapToSource(m_filter->index(row, 0)).row()) + QLatin1Char('\n');
    return result;
}

QString LogPanel::shownText() const
{
    QVector<int> rows(m_filter->rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return text(rows);
}

QString LogPanel::exportedText() const
{
    return ExportLabel::of(*this).comment(QStringLiteral("\n")) + shownText();
}

void LogPanel::copy()
{
    QVector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QGuiApplication::clipboard()->setText(rows.isEmpty() ? exportedText() : text(rows));
}

void LogPanel::clearLog()
{
    m_log->clear();
}

bool LogPanel::save(const QString &path, QString *message) const
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Text) && file.write(exportedText().toUtf8()) >= 0 && file.commit())
        return true;
    if (message)
        *message = tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
    return false;
}

void LogPanel::saveAs()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the log"), SaveFolder::filePath(QStringLiteral("drmguard-log.txt")), tr("Text files (*.txt)"));
    if (path.isEmpty())
        return;
    QString message;
    if (save(path, &message))
        emit notice(tr("The log was saved as %1.").arg(QDir::toNativeSeparators(path)), false);
    else
        emit notice(message, true);
}

void LogPanel::refresh()
{
    const bool empty = m_filter->rowCount() == 0;
    m_empty->setText(m_log->rowCount() == 0 ? tr("What is opened, run and reported will be listed here.")
                                            : tr("No line of the log matches."));
    m_pages->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    for (QToolButton *button : std::as_const(m_buttons))
        button->setEnabled(!empty);
    m_clear->setEnabled(m_log->rowCount() > 0);
}

void LogPanel::refreshIcons()
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setIcon(Icons::get(button->property("iconName").toString(), palette()));
    m_log->refreshIcons();
}

void LogPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
    else if (event->type() == QEvent::FontChange)
        sizeColumns();
}

void LogPanel::sizeColumns()
{
    m_table->setColumnWidth(LogModel::Time, fontMetrics().horizontalAdvance(QStringLiteral("00:00:00")) + 24);
    m_table->setColumnWidth(LogModel::Kind, fontMetrics().horizontalAdvance(tr("Information")) + 48);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

HelpTexts LogPanel::help() const
{
    HelpTexts texts;
    texts["logPanel"] =
        helpPage(tr("What happened in this session: messages, files that were opened, and jobs that began, "
                    "ended or failed."),
                 tr("The newest line is at the bottom. Beyond 10,000 lines the oldest ones go."));
    texts["logSeverity"] = helpPage(tr("Which lines are shown."));
    texts["logSearch"] = helpPage(tr("Shows the lines that hold these words, in whatever case."));
    texts["logCopyButton"] = helpPage(tr("Copies the selected lines, or all that are shown."));
    texts["logSaveButton"] = helpPage(tr("Saves the lines shown as a text file."));
    texts["logClearButton"] = helpPage(tr("Empties the log."));
    return texts;
}

} // namespace drm
