// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPoint;
class QWidget;

namespace drm {

/// Installed on the application, breaks long tool tips into lines, those of tables and their headers included: Qt
/// shows plain text on one line, however long it is.
class ToolTipWrap : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The same text as rich text, which wraps, where a line of it is long; rich text is left as it is.
    static QString wrapped(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static QString textAt(const QWidget &widget, const QPoint &place);
};

} // namespace drm
