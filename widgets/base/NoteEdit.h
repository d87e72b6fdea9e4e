// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace drm {

/// A field for notes that are kept in files. It takes no more than these hold, and says so where more is pasted. Tab
/// leaves it.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    static constexpr int mostBytes = 64 << 10; ///< UTF-8

    explicit NoteEdit(QWidget *parent = nullptr);

private:
    void cut();

    int m_end = 0; ///< of what was inserted last, a place in the text
};

} // namespace drm
