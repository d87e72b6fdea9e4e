// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/DataNote.h"

#include <QDialog>

#include <vector>

namespace drm {

/// What was read of an image set, what was assumed about it, and what was left out.
class DataNotesDialog : public QDialog {
    Q_OBJECT

public:
    DataNotesDialog(const QString &dataName, const std::vector<DataNote> &notes, QWidget *parent = nullptr);

    /// As it is shown; nothing of it is taken for HTML.
    static QString textOf(const std::vector<DataNote> &notes);
};

} // namespace drm
