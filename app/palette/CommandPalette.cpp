// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/CommandPalette.h"

#include "app/base/EntryDelegate.h"
#include "app/palette/CommandModel.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/theme/Theme.h"

#include <QAction>
#include <QDockWidget>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>

namespace drm {

namespace {

const QString recentKey = QStringLiteral("palette/recent");
constexpr int mostRecent = 8;
constexpr QSize largest{680, 440};
constexpr int inset = 24; ///< between the palette and the window's edges

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint)
    , m_model(new CommandModel(this))
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_empty(new PlainLabel(tr("No command matches.")))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setFrameShape(QFrame::StyledPanel);
    m_line->setObjectName(QStringLiteral("paletteFilter"));
    m_line->setAccessibleName(tr("Find a command"));
    m_line->setPlaceholderText(tr("Type what you want to do"));
    m_line->setClearButtonEnabled(true);
    m_line->setTextMargins(4, 4, 4, 4);
    m_line->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(this));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus); // typing goes on while rows are chosen
    m_list->setFrameShape(QFrame::NoFrame);
    m_empty->setObjectName(QStringLiteral("paletteEmptyText"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListView::clicked, this, &CommandPalette::activate);
}

void CommandPalette::open(const QVector<Command> &commands)
{
    m_model->setCommands(commands, recent());
    m_line->clear();
    filter({});
    const QRect window = parentWidget()->rect();
    const QSize size = largest.boundedTo(window.size() - QSize(2 * inset, 2 * inset));
    resize(size);
    move(parentWidget()->mapToGlobal(
        QPoint((window.width() - size.width()) / 2, qMin(window.height() / 8, window.height() - size.height()))));
    show();
    m_line->setFocus();
}

void CommandPalette::filter(const QString &text)
{
    m_model->setFilter(text);
    const bool empty = m_model->rowCount() == 0;
    m_list->setVisible(!empty);
    m_empty->setVisible(empty);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
}

void CommandPalette::step(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0)
        m_list->setCurrentIndex(m_model->index(qBound(0, m_list->currentIndex().row() + rows, last), 0));
}

void CommandPalette::activate()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const Command command = m_model->command(current.row());
    hide();
    remember(command.id);
    // Once the popup is gone: what the command opens must not be taken for a click beside it.
    if (auto *dock = command.action ? qobject_cast<QDockWidget *>(command.action->parent()) : nullptr)
        QTimer::singleShot(0, dock, [this, dock] { emit panelChosen(dock); });
    else if (command.action)
        QTimer::singleShot(0, command.action, &QAction::trigger);
}

QStringList CommandPalette::recent()
{
    return QSettings().value(recentKey).toStringList().mid(0, mostRecent);
}

void CommandPalette::remember(const QString &id)
{
    QStringList ids = recent();
    ids.removeAll(id);
    ids.prepend(id);
    QSettings().setValue(recentKey, QStringList(ids.mid(0, mostRecent)));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(page);
            return true;
        case Qt::Key_PageUp:
            step(-page);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate();
            return true;
        case Qt::Key_Escape:
            hide();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace drm
