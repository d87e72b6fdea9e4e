// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/ActionRow.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace drm {

ActionRow::ActionRow(const QString &heading, QAbstractItemView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_row(new QHBoxLayout(this))
{
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *label = new PlainLabel(heading);
    label->setProperty("role", QStringLiteral("heading"));
    label->setBuddy(view);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    m_row->addWidget(label);
    m_row->addSpacing(Theme::spacing() - m_row->spacing());
    m_middle = m_row->count();
    m_row->addStretch(1);
}

QAction *ActionRow::add(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                        const QKeySequence &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setData(icon);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(
        keys.isEmpty() ? toolTip : QStringLiteral("%1 (%2)").arg(toolTip, keys.toString(QKeySequence::NativeText)));
    m_view->addAction(action);
    m_actions.append(action);

    auto *button = new QToolButton;
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAccessibleName(toolTip);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({18, 18});
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    refreshIcons();
    return action;
}

void ActionRow::setMiddle(QWidget *widget)
{
    delete m_row->takeAt(m_middle);
    m_row->insertWidget(m_middle, widget, 1);
}

void ActionRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void ActionRow::refreshIcons()
{
    for (QAction *action : std::as_const(m_actions))
        action->setIcon(Icons::get(action->data().toString(), palette()));
}

} // namespace drm
