// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/StateIcon.h"

#include <QString>
#include <QWidget>

class QLabel;

namespace drm {

/// A tinted card with the state's icon, its word in large letters, and a line below.
class VerdictBadge : public QWidget {
    Q_OBJECT

public:
    explicit VerdictBadge(QWidget *parent = nullptr);

    void setState(StateIcon::Kind kind, const QString &word, const QString &detail);
    StateIcon::Kind kind() const { return m_kind; }
    QString word() const;
    QString detail() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void fitWord();

    StateIcon::Kind m_kind = StateIcon::Kind::Idle;
    QLabel *m_icon;
    QLabel *m_word;
    QLabel *m_detail;
};

} // namespace drm
