// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPixmap>
#include <QVector>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace drm {

class ElidedLabel;

/// A card of the header: what is loaded as model or as data, or how to load it.
class InputCard : public QFrame {
    Q_OBJECT

public:
    /// `icon` names one of Icons; `invitation` is shown while nothing is loaded.
    InputCard(const QString &icon, const QString &invitation, const QString &hint, QWidget *parent = nullptr);

    void showEmpty();
    void showLoading(const QString &path);
    void showLoaded(const QString &path, const QString &facts);
    void setOpenEnabled(bool enabled);
    void setPictures(const QVector<QImage> &pictures);
    /// Stands between the text and the button.
    void setExtra(QWidget *widget);

    QString title() const;
    QString facts() const;

signals:
    void openRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refreshIcon();
    void placePictures();

    QString m_iconName;
    QString m_invitation;
    QString m_hint;
    QVector<QImage> m_pictures;
    QLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_facts;
    QLabel *m_strip;
    QPushButton *m_open;
    QProgressBar *m_busy;
    QHBoxLayout *m_row;
    bool m_loaded = false;
};

} // namespace drm
