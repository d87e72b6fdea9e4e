// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace drm {

/// A large button: an icon, a heading and a few words on what it does.
class WelcomeCard : public QAbstractButton {
    Q_OBJECT

public:
    WelcomeCard(const QString &icon, const QString &heading, const QString &explanation, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QFont headingFont() const;

    QString m_icon;
    QString m_explanation;
};

} // namespace drm
