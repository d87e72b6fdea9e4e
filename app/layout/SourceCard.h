// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/ShownSource.h"

#include <QFrame>

class QPlainTextEdit;

namespace drm {

/// A small card that says which model, images and scan a panel shows, as text to select and copy. It closes when
/// something else is clicked, and with Escape.
class SourceCard : public QFrame {
    Q_OBJECT

public:
    SourceCard(const QString &title, const QVector<ShownSource> &sources, QWidget *button);

    QString text() const; ///< what is copied
    /// Below the button, within its screen.
    void showBelow();

private:
    static QString textOf(const ShownSource &source);
    void fitText();

    QWidget *m_button;
    QPlainTextEdit *m_text;
};

} // namespace drm
