// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/ReportDialog.h"
#include "app/evidence/ReportWriter.h"

#include <QObject>
#include <QPointer>

namespace drm {

class CaseController;
class MessageBar;
class RunList;
class Workspace;

/// Has reports on the case written: asks what they are to say, and says where they are.
class ReportController : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        CaseController *cases;
        RunList *runs;
        Workspace *workspace;
        MessageBar *messages;
        QWidget *window; ///< which the dialog stands before; the parent
    };

    explicit ReportController(const Parts &parts);

    void open(); ///< the dialog
    ReportDialog *dialog() const { return m_dialog; } ///< null where it is not open

private:
    std::vector<ReportChoice> choices() const;
    QString suggestedFolder() const;
    void write(ReportOrder order);
    void showWritten(const QString &folder, const QStringList &files, const QString &keyId);
    void refresh();

    Parts m_parts;
    ReportWriter m_writer;
    QPointer<ReportDialog> m_dialog;
};

} // namespace drm
