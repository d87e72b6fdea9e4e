// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/NamedLayouts.h"

#include "app/layout/PanelArrangement.h"
#include "app/layout/Workspace.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace drm {

namespace {

const QString group = QStringLiteral("layouts");
const QString nameKey = QStringLiteral("name");
const QString stateKey = QStringLiteral("state");
constexpr int longestName = 60;

} // namespace

NamedLayouts::NamedLayouts(Workspace &workspace, QMenu &menu, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_menu(menu)
    , m_removal(new QMenu(tr("&Delete layout"), &menu))
{
    m_removal->setObjectName(QStringLiteral("deleteLayoutMenu"));
    load();
    fillMenu();
}

QStringList NamedLayouts::names() const
{
    QStringList result;
    for (const Layout &layout : m_layouts)
        result.append(layout.name);
    return result;
}

bool NamedLayouts::save(const QString &name)
{
    const QString tidy = name.simplified().left(longestName);
    if (tidy.isEmpty())
        return false;
    const auto known =
        std::find_if(m_layouts.begin(), m_layouts.end(), [&](const Layout &layout) { return layout.name == tidy; });
    if (known != m_layouts.end()) {
        known->state = m_workspace.layout();
    } else if (m_layouts.size() >= most) {
        emit notice(tr("There are %1 layouts already. Delete one you no longer need first.").arg(most), true);
        return false;
    } else {
        m_layouts.append({tidy, m_workspace.layout()});
    }
    store();
    fillMenu();
    emit notice(tr("The layout “%1” was saved. It is in the View menu, under Layouts.").arg(tidy), false);
    return true;
}

bool NamedLayouts::restore(const QString &name)
{
    const auto found =
        std::find_if(m_layouts.begin(), m_layouts.end(), [&](const Layout &layout) { return layout.name == name; });
    if (found == m_layouts.end())
        return false;
    emit chosen();
    if (m_workspace.restoreLayout(found->state))
        return true;
    emit notice(tr("The layout “%1” is damaged or of another version. Delete it and save it anew.").arg(name), true);
    return false;
}

void NamedLayouts::remove(const QString &name)
{
    m_layouts.removeIf([&](const Layout &layout) { return layout.name == name; });
    store();
    fillMenu();
}

void NamedLayouts::askForName()
{
    auto *dialog = new QInputDialog(&m_workspace);
    dialog->setObjectName(QStringLiteral("layoutNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save layout"));
    dialog->setLabelText(tr("Name of the layout"));
    connect(dialog, &QInputDialog::textValueSelected, this, &NamedLayouts::save);
    dialog->open();
}

void NamedLayouts::load()
{
    QSettings settings;
    const int count = std::min(settings.beginReadArray(group), most);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const QString name = settings.value(nameKey).toString().simplified().left(longestName);
        if (!name.isEmpty() && !names().contains(name))
            m_layouts.append({name, settings.value(stateKey).toByteArray()});
    }
    settings.endArray();
}

void NamedLayouts::store() const
{
    QSettings settings;
    settings.remove(group);
    settings.beginWriteArray(group, static_cast<int>(m_layouts.size()));
    for (int i = 0; i < m_layouts.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(nameKey, m_layouts.at(i).name);
        settings.setValue(stateKey, m_layouts.at(i).state);
    }
    settings.endArray();
}

void NamedLayouts::fillMenu()
{
    m_menu.clear();
    m_removal->clear();
    for (const PanelArrangement &arrangement : PanelArrangement::all()) {
        QAction *action = m_menu.addAction(arrangement.title());
        action->setObjectName(arrangement.actionName());
        connect(action, &QAction::triggered, this, [this, arrangement] {
            emit chosen();
            arrangement.apply(m_workspace, m_workspace.docks());
            m_workspace.setWaiting({});
        });
    }
    m_menu.addSeparator();
    const auto entry = [](QString name) { return name.replace(QLatin1Char('&'), QStringLiteral("&&")); };
    for (const QString &name : names())
        connect(m_menu.addAction(entry(name)), &QAction::triggered, this, [this, name] { restore(name); });
    m_menu.addSeparator();
    QAction *saveAction = m_menu.addAction(tr("&Save layout…"));
    saveAction->setObjectName(QStringLiteral("actionSaveLayout"));
    connect(saveAction, &QAction::triggered, this, &NamedLayouts::askForName);
    m_menu.addMenu(m_removal);
    m_removal->setEnabled(!m_layouts.isEmpty());
    for (const QString &name : names()) {
        // Later: it empties this menu, which the action is still at work in.
        connect(
            m_removal->addAction(entry(name)), &QAction::triggered, this, [this, name] { remove(name); },
            Qt::QueuedConnection);
    }
}

} // namespace drm
