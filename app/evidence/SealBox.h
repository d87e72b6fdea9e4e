// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QCheckBox;
class QLineEdit;

namespace drm {

class FormRows;
class PathRow;

/// Whether a report is signed, and by which key. The path of the key is kept in the user's settings, its passphrase
/// nowhere.
class SealBox : public QGroupBox {
    Q_OBJECT

public:
    explicit SealBox(FormRows &rows);

    bool isSigned() const;
    QString keyPath() const; ///< empty: none is named yet
    QString passphrase() const;
    void remember() const; ///< for the next report

signals:
    void changed();

private:
    void chooseKey();
    void makeKey();
    void refresh();

    QCheckBox *m_sign;
    PathRow *m_key;
    QLineEdit *m_passphrase;
};

} // namespace drm
