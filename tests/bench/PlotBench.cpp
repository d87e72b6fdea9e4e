// SPDX-License-Identifier: GPL-3.0-or-later
// Frames a second of a PlotView that is panned with the mouse, with 1,000,000 points.
#include "widgets/plot/PlotView.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

using drm::PlotView;

namespace {

constexpr int points = 1000000;
constexpr int frames = 60;
constexpr int repeats = 5;

void fill(PlotView &view, PlotView::Style style)
{
    std::mt19937 generator(1);
    std::normal_distribution<double> noise;
    QVector<double> x(points);
    QVector<double> y(points);
    for (int i = 0; i < points; ++i) {
        x[i] = style == PlotView::Style::Line ? i : 3 * noise(generator);
        y[i] = noise(generator);
    }
    view.addCurve(QStringLiteral("benign"), 0, style);
    view.setCurve(0, x, y);
}

void move(QWidget *canvas, const QPoint &at)
{
    QMouseEvent event(QEvent::MouseMove, at, canvas->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(canvas, &event);
    QApplication::processEvents(); // the frame is drawn here
}

struct Seconds {
    double wall;
    double processor; ///< what it takes on a machine that does nothing else
};

/// A drag to the left and back, one frame a step.
Seconds drag(PlotView &view)
{
    auto *canvas = view.findChild<QWidget *>(QStringLiteral("plotCanvas"));
    const QPoint start = canvas->rect().center();
    QMouseEvent press(QEvent::MouseButtonPress, start, canvas->mapToGlobal(start), Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QApplication::sendEvent(canvas, &press);
    QElapsedTimer clock;
    clock.start();
    const std::clock_t before = std::clock();
    for (int frame = 1; frame <= frames; ++frame)
        move(canvas, start - QPoint(4 * std::min(frame, frames - frame), 0));
    const Seconds seconds{static_cast<double>(clock.nsecsElapsed()) / 1e9,
                          static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
    QMouseEvent release(QEvent::MouseButtonRelease, start, canvas->mapToGlobal(start), Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QApplication::sendEvent(canvas, &release);
    return seconds;
}

void measure(const char *name, PlotView::Style style)
{
    PlotView view;
    fill(view, style);
    view.resize(900, 600);
    view.show();
    QApplication::processEvents();
    Seconds best{1e9, 1e9};
    for (int i = 0; i < repeats; ++i) {
        const Seconds seconds = drag(view);
        best = {std::min(best.wall, seconds.wall), std::min(best.processor, seconds.processor)};
    }
    std::printf("%s, %d points: %.1f frames a second, %.1f by processor time (best of %d)\n", name, points,
                frames / best.wall, frames / best.processor, repeats);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    drm::Theme::apply(application, drm::Theme::Mode::Light);
    measure("line", PlotView::Style::Line);
    measure("scatter", PlotView::Style::Points);
    return 0;
}
