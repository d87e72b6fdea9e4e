// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace drm {

/// A path that can be typed or chosen, as the editor of a form's row.
class PathRow : public QWidget {
    Q_OBJECT

public:
    /// `what`: the file or folder, for screen readers. The field is called `name`, its button `name` + "Choose".
    PathRow(const QString &what, const QString &name);

    QString path() const; ///< without blanks around it, with "/"
    void setPath(const QString &path);
    void addButton(QWidget *button); ///< behind the one that chooses

signals:
    void changed();
    void chooseRequested();

private:
    QLineEdit *m_edit;
};

} // namespace drm
