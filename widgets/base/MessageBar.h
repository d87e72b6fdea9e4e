// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVector>

class QAbstractButton;
class QHBoxLayout;
class QLabel;

namespace drm {

/// A line across the window that says what happened and what to do next, without stopping the user. It is hidden while
/// there is nothing to say; the newest message replaces the one before.
class MessageBar : public QFrame {
    Q_OBJECT
    Q_PROPERTY(QString severity READ severityName)

public:
    enum class Severity { Information, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    /// `headline` is what to do next, `detail` what exactly happened; both are plain text.
    void showMessage(Severity severity, const QString &headline, const QString &detail = {});
    /// Adds a button to the message shown. Pressing it closes the message.
    QAbstractButton *addButton(const QString &text, const QString &objectName);
    void dismiss();

    Severity severity() const { return m_severity; }
    QString headline() const;
    QString detail() const;

signals:
    void shown(drm::MessageBar::Severity severity, const QString &headline, const QString &detail);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QString severityName() const;
    void applyColours();

    Severity m_severity = Severity::Information;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_detail;
    QHBoxLayout *m_buttonRow;
    QVector<QAbstractButton *> m_buttons;
};

} // namespace drm
