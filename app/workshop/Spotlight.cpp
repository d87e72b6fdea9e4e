// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/Spotlight.h"

#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QCursor>
#include <QDockWidget>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>

namespace drm {

namespace {

constexpr int trackEvery = 60; // ms
constexpr int around = 6; // pixels of light beside the widget

/// What a room would call a control; what is in it belongs to it.
bool isControl(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QAbstractSlider *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QLabel *>(widget) || qobject_cast<const QDockWidget *>(widget);
}

} // namespace

Spotlight::Spotlight(QWidget *window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("spotlight"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    window->installEventFilter(this);
    m_tracking.setInterval(trackEvery);
    m_end.setSingleShot(true);
    connect(&m_tracking, &QTimer::timeout, this, &Spotlight::track);
    connect(&m_end, &QTimer::timeout, this, [this] { light(nullptr, 0); });
}

void Spotlight::light(QWidget *widget, int milliseconds)
{
    m_lit = widget;
    m_end.stop();
    if (!widget && !m_follows) {
        m_tracking.stop();
        hide();
        return;
    }
    if (milliseconds > 0)
        m_end.start(milliseconds);
    m_hole = {};
    setGeometry(parentWidget()->rect());
    show();
    raise();
    m_tracking.start();
    track();
}

void Spotlight::followMouse(bool on)
{
    m_follows = on;
    light(on ? underMouse() : nullptr, 0);
}

QWidget *Spotlight::underMouse() const
{
    QWidget *window = parentWidget();
    QWidget *widget = window->childAt(window->mapFromGlobal(QCursor::pos()));
    while (widget && widget != window && !isControl(widget))
        widget = widget->parentWidget();
    // A part of a box or of a number belongs to the whole.
    for (QWidget *above = widget ? widget->parentWidget() : nullptr; above && above != window;
         above = above->parentWidget())
        if (qobject_cast<QComboBox *>(above) || qobject_cast<QAbstractSpinBox *>(above))
            widget = above;
    return widget == window ? nullptr : widget;
}

void Spotlight::track()
{
    if (m_follows)
        if (QWidget *now = underMouse())
            m_lit = now;
    QRect hole;
    if (m_lit && m_lit->isVisible())
        hole = QRect(m_lit->mapTo(parentWidget(), QPoint()), m_lit->size()).adjusted(-around, -around, around, around);
    if (hole == m_hole)
        return;
    m_hole = hole;
    update();
}

void Spotlight::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath dark;
    dark.addRect(rect());
    if (!m_hole.isEmpty())
        dark.addRoundedRect(m_hole, around, around);
    if (m_kept && m_kept->isVisible())
        dark.addRect(QRect(m_kept->mapTo(parentWidget(), QPoint()), m_kept->size()));
    painter.fillPath(dark, QColor(0, 0, 0, 120));
    if (!m_hole.isEmpty()) {
        painter.setPen(QPen(Theme::of(*this).accent(), 3));
        painter.drawRoundedRect(m_hole, around, around);
    }
}

bool Spotlight::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace drm
