// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/VerdictBadge.h"

#include "widgets/base/AccessibleRole.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr int iconSize = 44; // pixels
constexpr int wordSize = 20; // points, where there is room

} // namespace

VerdictBadge::VerdictBadge(QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_word(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    m_word->setObjectName(QStringLiteral("verdictWord"));
    m_word->setProperty("role", QStringLiteral("title"));
    m_detail->setObjectName(QStringLiteral("verdictDetail"));
    for (QLabel *label : {m_word, m_detail})
        label->setWordWrap(true);
    m_word->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it does not widen the panel
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(14);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addWidget(m_word);
    text->addWidget(m_detail);
    row->addLayout(text, 1);
    applyTheme();
}

void VerdictBadge::setState(StateIcon::Kind kind, const QString &word, const QString &detail)
{
    m_kind = kind;
    m_word->setText(word);
    fitWord();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleDescription(word + QStringLiteral(". ") + detail);
    applyTheme();
}

QString VerdictBadge::word() const
{
    return m_word->text();
}

QString VerdictBadge::detail() const
{
    return m_detail->text();
}

void VerdictBadge::applyTheme()
{
    const Theme theme = Theme::of(*this);
    m_icon->setPixmap(StateIcon::pixmap(m_kind, theme, iconSize, devicePixelRatioF()));
    QPalette coloured = m_word->palette();
    coloured.setColor(QPalette::WindowText, StateIcon::colour(m_kind, theme));
    m_word->setPalette(coloured);
    update();
}

/// A word that is wider than its place gets smaller letters, down to those of a plain text.
void VerdictBadge::fitWord()
{
    m_word->ensurePolished();
    QFont fitting = m_word->font();
    fitting.setPointSize(wordSize);
    const int room = width() - m_word->x() - layout()->contentsMargins().right();
    while (fitting.pointSize() > font().pointSize() && QFontMetrics(fitting).horizontalAdvance(m_word->text()) > room)
        fitting.setPointSize(fitting.pointSize() - 1);
    const QString sheet = QStringLiteral("font-size: %1pt").arg(fitting.pointSize());
    if (sheet == m_word->styleSheet())
        return;
    m_word->setStyleSheet(sheet);
    applyTheme();
}

void VerdictBadge::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWord();
}

void VerdictBadge::changeEvent(QEvent *event)
{
    // A style sheet that changes puts the label's palette back to what it was before the first one.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        applyTheme();
    QWidget::changeEvent(event);
}

void VerdictBadge::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(*this);
    const QColor colour = StateIcon::colour(m_kind, theme);
    QColor tint = colour;
    tint.setAlphaF(theme.isDark() ? 0.14f : 0.08f);
    QColor edge = colour;
    edge.setAlphaF(0.55f);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.base());
    painter.drawRoundedRect(card, 8, 8);
    painter.setPen(edge);
    painter.setBrush(tint);
    painter.drawRoundedRect(card, 8, 8);
}

} // namespace drm
