// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QDateTime;

namespace drm {

class CaseStore;
class InputLoader;
class MessageBar;

/// Offers to bring back the case of a program that crashed, from the backup it left.
class CaseRecovery : public QObject {
    Q_OBJECT

public:
    /// All but the parent outlive it.
    CaseRecovery(CaseStore &store, InputLoader &loader, MessageBar &messages, QObject *parent);

    /// settled() follows, sooner or later.
    void offer();
    bool isOffered(const QString &path) const { return path == m_left; } ///< this backup
    void remove(); ///< the backup: its case is open, or not wanted

signals:
    void settled();

private:
    void show(const QString &backup, const QString &name, const QDateTime &when);

    CaseStore &m_store;
    InputLoader &m_loader;
    MessageBar &m_messages;
    QString m_left; ///< the backup that is offered
};

} // namespace drm
