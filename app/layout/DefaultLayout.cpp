// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/DefaultLayout.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace drm {

namespace {

/// Pixels: a lower window has no room for two panels one above the other.
constexpr int lowWindow = 620;

QString nameOf(const QDockWidget *dock)
{
    return dock->objectName().chopped(4);
}

} // namespace

DefaultLayout::DefaultLayout(QMainWindow &window, const QVector<QDockWidget *> &docks)
    : m_window(window)
    , m_docks(docks)
{
}

QDockWidget *DefaultLayout::named(const QString &name) const
{
    for (QDockWidget *dock : m_docks)
        if (nameOf(dock) == name)
            return dock;
    Q_UNREACHABLE();
}

/// The panels that share a place, the first one in front. Those of the first column, the second, the third.
const QVector<QStringList> &DefaultLayout::places() const
{
    static const QVector<QStringList> usual{{"verdict", "parameters", "case", "report"},
                                            {"trigger", "playground", "data", "compare"},
                                            {"probe", "log"},
                                            {"loss"},
                                            {"activations"}};
    static const QVector<QStringList> low{
        usual.at(0), usual.at(1) + QStringList{"log"}, {"loss", "activations", "probe"}};
    return isLow() ? low : usual;
}

/// The dock in front of its place; that of "probe" where it has none.
QDockWidget *DefaultLayout::neighbourOf(const QDockWidget *dock) const
{
    for (const QString &name : {nameOf(dock), QStringLiteral("probe")}) {
        for (const QStringList &place : places())
            if (place.contains(name))
                return named(place.first());
    }
    Q_UNREACHABLE();
}

void DefaultLayout::apply() const
{
    for (QDockWidget *dock : m_docks) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    QDockWidget *verdict = named(QStringLiteral("verdict"));
    QDockWidget *trigger = named(QStringLiteral("trigger"));
    QDockWidget *probe = named(QStringLiteral("probe"));
    QDockWidget *loss = named(QStringLiteral("loss"));
    QDockWidget *activations = named(QStringLiteral("activations"));
    m_window.addDockWidget(Qt::LeftDockWidgetArea, verdict);
    m_window.splitDockWidget(verdict, trigger, Qt::Horizontal);
    m_window.splitDockWidget(trigger, loss, Qt::Horizontal);
    if (!isLow()) {
        m_window.splitDockWidget(trigger, probe, Qt::Vertical);
        m_window.splitDockWidget(loss, activations, Qt::Vertical);
    }
    // Tabs come last: a dock that shares its place is not split.
    QVector<QDockWidget *> others = m_docks;
    for (const QStringList &place : places()) {
        QDockWidget *last = named(place.first());
        others.removeOne(last);
        for (const QString &name : place.mid(1)) {
            QDockWidget *dock = named(name);
            m_window.tabifyDockWidget(last, dock);
            others.removeOne(dock);
            last = dock;
        }
    }
    for (QDockWidget *dock : std::as_const(others))
        m_window.tabifyDockWidget(neighbourOf(dock), dock);
    for (QDockWidget *dock : m_docks)
        dock->show();
    for (const QStringList &place : places())
        named(place.first())->raise();
    const int width = m_window.width();
    const int height = m_window.height();
    const int left = qBound(300, width * 27 / 100, 480);
    const int rest = qMax(600, width - left);
    m_window.resizeDocks({verdict, trigger, loss}, {left, rest / 2, rest / 2}, Qt::Horizontal);
    const int upper = height > 700 ? height * 56 / 100 : height / 2; // the probe map keeps room for its axes
    if (!isLow())
        m_window.resizeDocks({trigger, probe}, {upper, height - upper}, Qt::Vertical);
    shareTheColumn();
}

bool DefaultLayout::isLow() const
{
    return m_window.height() < lowWindow;
}

void DefaultLayout::shareTheColumn() const
{
    QDockWidget *loss = named(QStringLiteral("loss"));
    QDockWidget *activations = named(QStringLiteral("activations"));
    const int half = m_window.height() / 2;
    if (!loss->isHidden() && !activations->isHidden() && !m_window.tabifiedDockWidgets(loss).contains(activations))
        m_window.resizeDocks({loss, activations}, {half, half}, Qt::Vertical);
}

void DefaultLayout::makeRoomFor(const QDockWidget &dock) const
{
    const int left = qMin(named(QStringLiteral("verdict"))->width(), qMax(300, m_window.width() * 27 / 100));
    QDockWidget *trigger = named(QStringLiteral("trigger"));
    QDockWidget *loss = named(QStringLiteral("loss"));
    QDockWidget *activations = named(QStringLiteral("activations"));
    const int height = m_window.height();
    if (&dock == loss || &dock == activations) { // activations alone where the probe settles it
        const int rest = (m_window.width() - left) / 2;
        m_window.resizeDocks({trigger, &dock == loss ? loss : activations}, {rest, rest}, Qt::Horizontal);
        shareTheColumn();
    } else if (nameOf(&dock) == QStringLiteral("probe") && !isLow()) {
        m_window.resizeDocks({trigger}, {height > 700 ? height * 56 / 100 : height / 2}, Qt::Vertical);
    }
}

void DefaultLayout::place(QDockWidget *dock) const
{
    QVector<QDockWidget *> candidates = m_docks;
    candidates.prepend(neighbourOf(dock));
    for (QDockWidget *other : std::as_const(candidates)) {
        if (other != dock && !other->isFloating() && m_window.dockWidgetArea(other) != Qt::NoDockWidgetArea) {
            m_window.tabifyDockWidget(other, dock);
            return;
        }
    }
    m_window.addDockWidget(Qt::LeftDockWidgetArea, dock);
}

bool DefaultLayout::isForLater(const QDockWidget &dock)
{
    static const QStringList later{"playground", "data", "steps", "compare", "report", "probe", "loss", "activations"};
    return later.contains(nameOf(&dock));
}

QDockWidget *DefaultLayout::companionOf(const QDockWidget &dock) const
{
    return nameOf(&dock) == QStringLiteral("activations") ? named(QStringLiteral("loss")) : nullptr;
}

bool DefaultLayout::isInFront(const QDockWidget &dock) const
{
    const QString name = nameOf(&dock);
    return name == QStringLiteral("activations") || name == QStringLiteral("probe")
        || std::any_of(places().begin(), places().end(),
                       [&](const QStringList &place) { return place.first() == name; });
}

void DefaultLayout::widenPlayground() const
{
    const int left = qBound(340, m_window.width() * 22 / 100, 420);
    const int right = qBound(310, m_window.width() * 22 / 100, 420);
    QDockWidget *playground = named(QStringLiteral("playground"));
    m_window.resizeDocks({named(QStringLiteral("verdict")), playground, named(QStringLiteral("loss"))},
                         {left, m_window.width() - left - right, right}, Qt::Horizontal);
    if (!isLow())
        m_window.resizeDocks({playground, named(QStringLiteral("probe"))},
                             {m_window.height() * 74 / 100, m_window.height() * 26 / 100}, Qt::Vertical);
}

} // namespace drm
