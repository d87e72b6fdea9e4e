// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/CollectDialog.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>

namespace drm {

class CaseController;
class MessageBar;

/// Copies the models and image sets of the case into its folder, off the window's thread.
class CaseCollector : public QObject {
    Q_OBJECT

public:
    /// All outlive it; `window` is the parent.
    CaseCollector(CaseController &cases, MessageBar &messages, QWidget *window);
    ~CaseCollector() override; ///< stops what is under way

    void open(); ///< looks what there is, and then the dialog
    CollectDialog *dialog() const { return m_dialog; } ///< null where it is not open

private:
    using Answer = std::function<void()>;

    void run(std::function<Answer()> work);
    void show(const std::vector<OutsideFile> &files);
    void copy(const std::vector<OutsideFile> &files);
    void fail(const QString &problem);

    CaseController &m_cases;
    MessageBar &m_messages;
    QWidget *m_window;
    QPointer<CollectDialog> m_dialog;
    std::atomic<bool> m_stopping{false};
    QThreadPool m_pool;
};

} // namespace drm
