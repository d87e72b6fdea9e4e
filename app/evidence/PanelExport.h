// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPoint;

namespace drm {

class MessageBar;
class Panel;
class Workspace;

/// What panels show, as files: of one panel by the button of its title bar, or pictures of all of them at once.
class PanelExport : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    PanelExport(Workspace &workspace, MessageBar &messages, QObject *parent);

    void askForFolder(); ///< and saveAll() into it
    /// A PNG of every panel that shows something, under new names; says how many, or why not.
    void saveAll(const QString &folder);

private:
    void offer(Panel *panel, const QPoint &place);
    void copyPicture(Panel &panel);
    void savePicture(Panel &panel);
    QString askForPath(const Panel &panel, const QString &title, const QString &ending, const QString &filter);
    /// Says that it was saved, or why not.
    void save(const QByteArray &bytes, const QString &path);
    void saveData(const Panel &panel);
    bool write(const QByteArray &bytes, const QString &path); ///< false, and said, where it cannot be written

    Workspace &m_workspace;
    MessageBar &m_messages;
};

} // namespace drm
