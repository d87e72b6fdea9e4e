// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPair>
#include <QVector>

namespace drm {

/// A table of commands and the keys that trigger them.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QVector<QPair<QString, QString>> &shortcuts, QWidget *parent = nullptr);
};

} // namespace drm
