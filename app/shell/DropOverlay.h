// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QDropEvent;

namespace drm {

/// Takes the files dropped on its parent, which it covers while they are dragged over it, saying what may be dropped.
class DropOverlay : public QWidget {
    Q_OBJECT

public:
    explicit DropOverlay(QWidget *parent);

    /// Nothing is taken, for this reason; empty: files are welcome.
    void setRefusal(const QString &reason) { m_refusal = reason; }

signals:
    void dropped(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    bool take(QDropEvent *event);

    QString m_refusal;
};

} // namespace drm
