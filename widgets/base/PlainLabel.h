// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace drm {

/// A label that never takes its text for HTML. Every label of the window is one, because the name of an output, a path
/// or a message may come from a hostile file.
class PlainLabel : public QLabel {
public:
    explicit PlainLabel(QWidget *parent = nullptr)
        : PlainLabel(QString(), parent)
    {
    }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr)
        : QLabel(text, parent)
    {
        setTextFormat(Qt::PlainText);
    }
};

} // namespace drm
