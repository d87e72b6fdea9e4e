// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop/PresenterMode.h"

#include "app/layout/Workspace.h"
#include "widgets/theme/Theme.h"

#include <QApplication>

#include <qcustomplot.h>

namespace drm {

namespace {

constexpr double lineFactor = 1.8;
constexpr double thinnest = 2.5; ///< what is thinner was not yet made thicker, or was drawn anew

} // namespace

PresenterMode::PresenterMode(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_usual(QApplication::font())
{
}

PresenterMode::~PresenterMode()
{
    if (m_on) // another window may come
        QApplication::setFont(m_usual);
}

void PresenterMode::set(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on)
        m_usual = QApplication::font();
    QFont font = m_usual;
    if (on)
        font.setPointSizeF(m_usual.pointSizeF() * typeFactor);
    QApplication::setFont(font);
    emit changed();
    for (QCustomPlot *plot : m_workspace.findChildren<QCustomPlot *>()) {
        Theme::of(*plot).style(*plot);
        if (on) {
            connect(
                plot, &QCustomPlot::beforeReplot, this, [this, plot] { thicken(*plot); });
        } else {
            disconnect(plot, &QCustomPlot::beforeReplot, this, nullptr);
            for (int i = 0; i < plot->plottableCount(); ++i) {
                QPen pen = plot->plottable(i)->pen();
                if (pen.widthF() >= thinnest)
                    pen.setWidthF(pen.widthF() / lineFactor);
                plot->plottable(i)->setPen(pen);
            }
        }
        plot->replot(QCustomPlot::rpQueuedReplot);
    }
}

void PresenterMode::thicken(QCustomPlot &plot)
{
    for (int i = 0; i < plot.plottableCount(); ++i) {
        QPen pen = plot.plottable(i)->pen();
        if (pen.style() == Qt::NoPen || pen.widthF() <= 0 || pen.widthF() >= thinnest)
            continue;
        pen.setWidthF(std::max(thinnest, pen.widthF() * lineFactor));
        plot.plottable(i)->setPen(pen);
    }
}

} // namespace drm
