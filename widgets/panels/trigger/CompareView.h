// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QString>
#include <QTimer>
#include <QWidget>

namespace drm {

/// Two pictures in one place. Swipe: the first is left of a divider, the second right of it; drag it, or use the arrow
/// keys. Flicker: the two take turns; Space or a click stops that and goes on.
class CompareView : public QWidget {
    Q_OBJECT

public:
    enum class Mode { Swipe, Flicker };

    explicit CompareView(QWidget *parent = nullptr);

    void setImages(const QImage &first, const QImage &second, const QString &firstName, const QString &secondName);
    bool isEmpty() const { return m_first.isNull() || m_second.isNull(); }

    void setMode(Mode mode); ///< Flicker begins at once
    Mode mode() const { return m_mode; }
    double divider() const { return m_divider; } ///< 0: all of the second picture, 1: all of the first
    void setDivider(double share);
    void setRate(double hertz); ///< pictures a second, 1..8; 2 unless told
    double rate() const { return m_rate; }
    bool isFlickering() const { return m_mode == Mode::Flicker && m_running; }
    void setFlickering(bool on);
    bool showsSecond() const { return m_showsSecond; } ///< in flicker mode
    QRectF imageRect() const; ///< where the pictures stand, widget coordinates

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void dividerMoved(double share);
    void flickeringChanged(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void dragTo(double x);
    void updateTimer();
    void describe();
    void paintName(QPainter &painter, const QString &name, const QRectF &picture, Qt::Alignment side) const;

    QImage m_first;
    QImage m_second;
    QString m_firstName;
    QString m_secondName;
    Mode m_mode = Mode::Swipe;
    double m_divider = 0.5;
    double m_rate = 2;
    bool m_running = true;
    bool m_showsSecond = false;
    QTimer m_timer;
};

} // namespace drm
