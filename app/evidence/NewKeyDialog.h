// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/form/FormRows.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace drm {

class PathRow;

/// Makes a new key that signs reports.
class NewKeyDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewKeyDialog(QWidget *parent);

signals:
    void made(const QString &path, const QString &passphrase);

private:
    void choose();
    void make();
    void showProblem(const QString &problem);
    void refresh();

    FormRows m_rows;
    PathRow *m_path;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_problem;
    QPushButton *m_make;
};

} // namespace drm
