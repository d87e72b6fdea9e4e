// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QMenu;

namespace drm {

class Workspace;

/// The menu of layouts: three of the program's own, and those the user saved under a name, which the user's settings
/// keep.
class NamedLayouts : public QObject {
    Q_OBJECT

public:
    static constexpr int most = 30; ///< layouts of the user

    /// Fills `menu`; both must outlive this.
    NamedLayouts(Workspace &workspace, QMenu &menu, QObject *parent = nullptr);

    QStringList names() const; ///< of the user's, in the order they were saved in
    /// Keeps the present arrangement; one of the same name is replaced. False, and said, where there are too many.
    bool save(const QString &name);
    /// False, and said, where there is no such layout or it is damaged.
    bool restore(const QString &name);
    void remove(const QString &name);

    void askForName(); ///< and save under it

signals:
    void notice(const QString &message, bool isError);
    void chosen(); ///< before the panels are arranged

private:
    struct Layout {
        QString name;
        QByteArray state;
    };

    void load();
    void store() const;
    void fillMenu();

    Workspace &m_workspace;
    QMenu &m_menu;
    QMenu *m_removal;
    QVector<Layout> m_layouts;
};

} // namespace drm
