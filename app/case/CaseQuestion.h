// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace drm {

/// "Save the case?", beside a window that goes on working. It deletes itself.
class CaseQuestion : public QMessageBox {
    Q_OBJECT

public:
    CaseQuestion(const QString &title, QWidget *parent);

signals:
    void saveChosen();
    void discardChosen();
};

} // namespace drm
