// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/CompareView.h"

#include "widgets/base/AccessibleRole.h"
#include "widgets/theme/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace drm {

namespace {

constexpr double keyStep = 0.02; // of the width
constexpr double largeKeyStep = 0.1; // with Shift
constexpr double slowest = 1; // hertz
constexpr double fastest = 8;
constexpr int frame = 3; // room for the focus frame

} // namespace

CompareView::CompareView(QWidget *parent)
    : QWidget(parent)
    , m_timer(this)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_showsSecond = !m_showsSecond;
        update();
    });
    setRate(m_rate);
    describe();
}

void CompareView::setImages(const QImage &first, const QImage &second, const QString &firstName,
                            const QString &secondName)
{
    m_first = first;
    m_second = second;
    m_firstName = firstName;
    m_secondName = secondName;
    describe();
    updateTimer();
    update();
}

void CompareView::setMode(Mode mode)
{
    m_mode = mode;
    m_showsSecond = false;
    unsetCursor();
    if (mode == Mode::Flicker)
        setFlickering(true);
    describe();
    updateTimer();
    update();
}

void CompareView::setDivider(double share)
{
    share = std::isfinite(share) ? qBound(0.0, share, 1.0) : m_divider;
    if (share == m_divider)
        return;
    m_divider = share;
    describe();
    update();
    emit dividerMoved(share);
}

void CompareView::setRate(double hertz)
{
    m_rate = std::isfinite(hertz) ? qBound(slowest, hertz, fastest) : m_rate;
    m_timer.setInterval(qRound(1000 / m_rate));
}

void CompareView::setFlickering(bool on)
{
    if (on == m_running)
        return;
    m_running = on;
    describe();
    updateTimer();
    emit flickeringChanged(on);
}

/// Nothing ticks where nothing is seen.
void CompareView::updateTimer()
{
    const bool ticks = isFlickering() && isVisible() && !isEmpty();
    if (ticks && !m_timer.isActive())
        m_timer.start();
    else if (!ticks)
        m_timer.stop();
}

void CompareView::describe()
{
    if (isEmpty()) {
        setAccessibleDescription(tr("No pictures to compare."));
    } else if (m_mode == Mode::Swipe) {
        setAccessibleDescription(tr("Left of the divider at %1 %: %2. Right of it: %3. The arrow keys move it.")
                                     .arg(qRound(m_divider * 100))
                                     .arg(m_firstName, m_secondName));
    } else {
        setAccessibleDescription((m_running ? tr("%1 and %2 take turns. Space stops them.")
                                            : tr("%1 and %2 take turns. Space makes them go on."))
                                     .arg(m_firstName, m_secondName));
    }
}

QRectF CompareView::imageRect() const
{
    const QRectF room = QRectF(rect()).adjusted(frame, frame, -frame, -frame);
    if (isEmpty() || room.isEmpty())
        return {};
    double scale = qMin(room.width() / m_first.width(), room.height() / m_first.height());
    const double ratio = devicePixelRatioF();
    if (scale * ratio >= 4)
        scale = std::floor(scale * ratio) / ratio; // all pixels of one size
    const QSizeF size(scale * m_first.width(), scale * m_first.height());
    return {std::floor(room.x() + (room.width() - size.width()) / 2),
            std::floor(room.y() + (room.height() - size.height()) / 2), size.width(), size.height()};
}

QSize CompareView::sizeHint() const
{
    return {640, 200};
}

QSize CompareView::minimumSizeHint() const
{
    return {200, 150};
}

void CompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(*this);
    if (isEmpty()) {
        painter.setPen(theme.mutedText());
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("There are no two pictures to compare."));
        return;
    }
    const QRectF picture = imageRect();
    const double divider = m_mode == Mode::Swipe ? picture.x() + m_divider * picture.width()
                                                 : (m_showsSecond ? picture.left() : picture.right());
    const auto draw = [&](const QImage &image, const QRectF &part) {
        if (part.isEmpty()) {
            return;
        }
        painter.save();
        painter.setClipRect(part);
        // Shrinking without smoothing would drop whole rows of pixels, and a thin trigger with them.
        painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.width() * devicePixelRatioF() < image.width());
        painter.drawImage(picture, image);
        painter.restore();
    };
    draw(m_first, QRectF(picture.topLeft(), QPointF(divider, picture.bottom())));
    draw(m_second, QRectF(QPointF(divider, picture.top()), picture.bottomRight()));
    painter.setPen(QPen(hasFocus() ? theme.accent() : theme.border(), hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(picture.adjusted(-1, -1, 1, 1));
    if (m_mode == Mode::Flicker) {
        paintName(painter, m_showsSecond ? m_secondName : m_firstName, picture, Qt::AlignLeft);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(0, 0, 0, 170), 4));
    painter.drawLine(QPointF(divider, picture.top()), QPointF(divider, picture.bottom()));
    painter.setPen(QPen(Qt::white, 2));
    painter.drawLine(QPointF(divider, picture.top()), QPointF(divider, picture.bottom()));
    const QPointF middle(divider, picture.center().y());
    painter.setPen(QPen(QColor(0, 0, 0, 170), 1));
    painter.setBrush(Qt::white);
    painter.drawEllipse(middle, 10, 10);
    painter.setPen(QPen(QColor(0, 0, 0, 200), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const double side : {-1.0, 1.0}) {
        const QPointF tip = middle + QPointF(side * 6.5, 0);
        painter.drawLine(tip, tip + QPointF(-side * 3.5, -3.5));
        painter.drawLine(tip, tip + QPointF(-side * 3.5, 3.5));
    }
    paintName(painter, m_firstName, picture, Qt::AlignLeft);
    paintName(painter, m_secondName, picture, Qt::AlignRight);
}

void CompareView::paintName(QPainter &painter, const QString &name, const QRectF &picture, Qt::Alignment side) const
{
    constexpr int inset = 6;
    const double room = picture.width() / (m_mode == Mode::Swipe ? 2 : 1) - 2 * inset - 12;
    const QString text = fontMetrics().elidedText(name, Qt::ElideRight, qMax(0, static_cast<int>(room)));
    if (text.isEmpty() || room < 20)
        return;
    const QSizeF size(fontMetrics().horizontalAdvance(text) + 12, fontMetrics().height() + 4);
    const double x = side == Qt::AlignLeft ? picture.left() + inset : picture.right() - inset - size.width();
    const QRectF pill(QPointF(x, picture.top() + inset), size);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, 165)); // the picture below may be of any colour
    painter.drawRoundedRect(pill, 4, 4);
    painter.setPen(Qt::white);
    painter.drawText(pill, Qt::AlignCenter, text);
}

void CompareView::dragTo(double x)
{
    const QRectF picture = imageRect();
    if (!picture.isEmpty())
        setDivider((x - picture.x()) / picture.width());
}

void CompareView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isEmpty())
        QWidget::mousePressEvent(event);
    else if (m_mode == Mode::Swipe)
        dragTo(event->position().x());
    else
        setFlickering(!m_running);
}

void CompareView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_mode != Mode::Swipe)
        return;
    setCursor(Qt::SplitHCursor);
    if (event->buttons() & Qt::LeftButton)
        dragTo(event->position().x());
}

void CompareView::keyPressEvent(QKeyEvent *event)
{
    const double step = event->modifiers() & Qt::ShiftModifier ? largeKeyStep : keyStep;
    if (m_mode == Mode::Flicker && event->key() == Qt::Key_Space)
        setFlickering(!m_running);
    else if (m_mode == Mode::Swipe && event->key() == Qt::Key_Left)
        setDivider(m_divider - step);
    else if (m_mode == Mode::Swipe && event->key() == Qt::Key_Right)
        setDivider(m_divider + step);
    else if (m_mode == Mode::Swipe && event->key() == Qt::Key_Home)
        setDivider(0);
    else if (m_mode == Mode::Swipe && event->key() == Qt::Key_End)
        setDivider(1);
    else
        QWidget::keyPressEvent(event);
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimer();
}

void CompareView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimer();
}

} // namespace drm
