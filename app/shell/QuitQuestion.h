// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace drm {

/// "Stop what is running and quit?", beside a window that goes on working. It deletes itself; accepted() is emitted
/// where the answer is to quit.
class QuitQuestion : public QMessageBox {
    Q_OBJECT

public:
    /// `question` names what is running.
    QuitQuestion(const QString &question, QWidget *parent);
};

} // namespace drm
