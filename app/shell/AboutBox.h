// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

namespace drm {

/// Name, version and licence of the program. Deletes itself when closed.
class AboutBox : public QMessageBox {
    Q_OBJECT

public:
    explicit AboutBox(QWidget *parent);
};

} // namespace drm
