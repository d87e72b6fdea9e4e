// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/Theme.h"

#include "widgets/theme/OutlineStyle.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QWidget>

#include <array>

namespace drm {

namespace {

// Okabe and Ito's set, darkened on white and lightened on near black until every colour reaches a contrast of 3.
constexpr std::array<QRgb, 7> lightSeries{0xff0072b2, 0xffd55e00, 0xff00805c, 0xffb0508a,
                                          0xffa87000, 0xff454c55, 0xff3a8fd0};
constexpr std::array<QRgb, 7> darkSeries{0xff56b4e9, 0xffff8548, 0xff2bc79b, 0xffe594c6,
                                         0xffe8b021, 0xffd0d5db, 0xfff0e442};

const char *const sheet = R"(
QToolTip { color: @text; background: @raised; border: 1px solid @border; padding: 4px 6px; }
QLabel[role="title"] { font-size: 20pt; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="good"] { color: @good; }
QLabel[role="muted"]:disabled { color: @disabled; }
QLabel[role="number"] { font-size: 15pt; font-weight: 600; }
QFrame[card="true"] { background: @base; border: 1px solid @border; border-radius: 8px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton { padding: 5px 14px; border: 1px solid @border; border-radius: 5px; background: @raised; }
QPushButton:hover { border-color: @accent; }
QPushButton:pressed, QPushButton:checked { background: @pressed; }
QPushButton:focus { border-color: @accent; }
QPushButton::menu-indicator { subcontrol-origin: border; subcontrol-position: center right; right: 4px; }
QPushButton:disabled { color: @disabled; background: @window; }
QPushButton[primary="true"] { color: @onAccent; background: @accent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[primary="true"]:focus { border-color: @text; }
QPushButton[primary="true"]:disabled { color: @disabled; background: @pressed; border-color: @border; }
QToolBar { border: none; border-bottom: 1px solid @border; padding: 4px; spacing: 4px; background: @window; }
QToolBar QToolButton { padding: 4px 8px; border: 1px solid transparent; border-radius: 5px; }
QToolBar QToolButton:hover { background: @raised; border-color: @border; }
QToolBar QToolButton:focus { border-color: @accent; }
QToolBar QToolButton:pressed, QToolBar QToolButton:checked { background: @pressed; border-color: @border; }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 0; }
QDockWidget { font-weight: 600; }
QDockWidget::title { text-align: left; padding: 6px 10px; background: @window; border-bottom: 1px solid @border; }
QTabBar::tab { padding: 6px 9px; color: @muted; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QHeaderView::section { padding: 4px 6px; color: @muted; background: @window; border: none;
    border-bottom: 1px solid @border; }
QTableView { border: 1px solid @border; border-radius: 4px; gridline-color: @grid; }
QTableView::item { padding: 2px 4px; border: none; }
QTableView::item:selected { color: @onAccent; background: @accent; }
QPlainTextEdit { border: 1px solid @border; border-radius: 4px; background: @base; }
QPlainTextEdit:focus { border-color: @accent; }
QListView, QTreeView { border: 1px solid @border; border-radius: 4px; }
QTreeView::item { padding: 3px 2px; }
QTreeView::item:selected { color: @onAccent; background: @accent; }
QListView[thumbnails="true"]::item { padding: 4px; border-radius: 5px; }
QListView[thumbnails="true"]::item:hover { background: @pressed; }
QListView[thumbnails="true"]::item:selected { background: @accent; }
QStatusBar { border-top: 1px solid @border; }
QStatusBar::item { border: none; }
QProgressBar { border: none; border-radius: 4px; background: @grid; text-align: center; min-height: 16px; }
QProgressBar::chunk { border-radius: 4px; background: @progress; }
QMenu { padding: 4px; border: 1px solid @border; background: @raised; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { color: @onAccent; background: @accent; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; margin: 4px 8px; background: @border; }
QScrollArea { border: 1px solid transparent; background: transparent; }
QScrollArea:focus, QTableView:focus, QListView:focus, QTreeView:focus { border-color: @accent; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @border; }
QMainWindow::separator { width: 5px; height: 5px; background: @window; }
QMainWindow::separator:hover { background: @accent; }
)";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() + share * (b.redF() - a.redF())),
                            static_cast<float>(a.greenF() + share * (b.greenF() - a.greenF())),
                            static_cast<float>(a.blueF() + share * (b.blueF() - a.blueF())));
}

} // namespace

void Theme::apply(QApplication &application, Mode mode)
{
    bool dark = mode == Mode::Dark;
    if (mode == Mode::System) {
        // An empty palette gives back the desktop's own, which an earlier call may have replaced.
        application.setPalette(QPalette());
        dark = of(application.palette()).isDark();
    }
    const Theme theme(dark);
    application.setStyle(new OutlineStyle(theme.handle()));
    // A style sheet that goes gives the widgets their palettes from before it back, so it goes before the new palette.
    application.setStyleSheet(QString());
    application.setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

Theme Theme::of(const QPalette &palette)
{
    return Theme(palette.color(QPalette::Window).lightness() < 128);
}

Theme Theme::of(const QWidget &widget)
{
    return of(widget.palette());
}

QColor Theme::window() const
{
    return m_dark ? QColor(0x1e2126) : QColor(0xf4f5f7);
}
QColor Theme::base() const
{
    return m_dark ? QColor(0x16181c) : QColor(0xffffff);
}
QColor Theme::text() const
{
    return m_dark ? QColor(0xe6e9ed) : QColor(0x1b1f24);
}
QColor Theme::mutedText() const
{
    return m_dark ? QColor(0xa3abb6) : QColor(0x57606a);
}
QColor Theme::border() const
{
    return m_dark ? QColor(0x3d444d) : QColor(0xd0d5dc);
}
QColor Theme::handle() const
{
    return mixed(border(), mutedText(), 0.35);
}
QColor Theme::grid() const
{
    return m_dark ? QColor(0x2a2f36) : QColor(0xe7eaee);
}
QColor Theme::accent() const
{
    return m_dark ? QColor(0x5aa9ff) : QColor(0x0b62c4);
}
QColor Theme::onAccent() const
{
    return m_dark ? QColor(0x0b1420) : QColor(0xffffff);
}
QColor Theme::good() const
{
    return m_dark ? QColor(0x3ccb94) : QColor(0x0a7550);
}
QColor Theme::bad() const
{
    return m_dark ? QColor(0xff8159) : QColor(0xc2410c);
}
QColor Theme::warning() const
{
    return m_dark ? QColor(0xf0b429) : QColor(0x8a5d00);
}
QColor Theme::neutral() const
{
    return mutedText();
}

QColor Theme::series(int index) const
{
    const auto &colours = m_dark ? darkSeries : lightSeries;
    const int count = seriesCount();
    return QColor::fromRgb(colours[static_cast<std::size_t>(((index % count) + count) % count)]);
}

int Theme::seriesCount()
{
    return static_cast<int>(lightSeries.size());
}

QPalette Theme::palette() const
{
    const QColor disabled = mixed(mutedText(), window(), 0.45);
    const QColor button = m_dark ? QColor(0x2b3037) : QColor(0xfafbfc);
    QPalette palette(button, window());
    palette.setColor(QPalette::Window, window());
    palette.setColor(QPalette::WindowText, text());
    palette.setColor(QPalette::Base, base());
    palette.setColor(QPalette::AlternateBase, mixed(base(), grid(), 0.5));
    palette.setColor(QPalette::Text, text());
    palette.setColor(QPalette::Button, button);
    palette.setColor(QPalette::ButtonText, text());
    palette.setColor(QPalette::BrightText, bad());
    palette.setColor(QPalette::PlaceholderText, mutedText());
    palette.setColor(QPalette::Highlight, accent());
    palette.setColor(QPalette::HighlightedText, onAccent());
    palette.setColor(QPalette::Link, accent());
    palette.setColor(QPalette::LinkVisited, series(3));
    palette.setColor(QPalette::ToolTipBase, button);
    palette.setColor(QPalette::ToolTipText, text());
    palette.setColor(QPalette::Light, mixed(button, Qt::white, m_dark ? 0.08 : 0.8));
    palette.setColor(QPalette::Midlight, mixed(button, border(), 0.3));
    palette.setColor(QPalette::Mid, border());
    palette.setColor(QPalette::Dark, mixed(border(), Qt::black, 0.25));
    palette.setColor(QPalette::Shadow, m_dark ? QColor(0x0a0b0d) : QColor(0x8b949e));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, window()); // a field that takes nothing looks like none
    palette.setColor(QPalette::Disabled, QPalette::Highlight, border());
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return palette;
}

QString Theme::styleSheet() const
{
    const QColor raised = m_dark ? QColor(0x2b3037) : QColor(0xffffff);
    QString text = QString::fromLatin1(sheet);
    // Longer names first: "@accentHover" must not become the accent colour followed by "Hover".
    const std::pair<const char *, QColor> colours[] = {
        {"@accentHover", mixed(accent(), this->text(), 0.18)},
        {"@accent", accent()},
        {"@onAccent", onAccent()},
        {"@window", window()},
        {"@base", base()},
        {"@raised", raised},
        {"@pressed", mixed(raised, accent(), 0.22)},
        {"@text", this->text()},
        {"@muted", mutedText()},
        {"@disabled", mixed(mutedText(), window(), 0.45)},
        {"@border", border()},
        {"@grid", grid()},
        {"@handle", handle()},
        {"@good", good()},
        {"@progress", mixed(grid(), accent(), 0.45)}, // the percentage stands on both
    };
    for (const auto &[name, colour] : colours)
        text.replace(QLatin1String(name), colour.name());
    return text;
}

void Theme::style(QCustomPlot &plot) const
{
    QFont small = plot.font();
    small.setPointSizeF(qMax(7.0, small.pointSizeF() * 0.9));
    plot.setBackground(base());
    for (QCPAxisRect *rect : plot.axisRects()) {
        for (QCPAxis *axis : rect->axes()) {
            axis->setBasePen(QPen(border(), 1));
            axis->setTickPen(QPen(border(), 1));
            axis->setSubTickPen(QPen(border(), 1));
            axis->setTickLabelColor(mutedText());
            axis->setLabelColor(text());
            axis->setTickLabelFont(small);
            axis->setLabelFont(small);
            axis->grid()->setPen(QPen(grid(), 1));
            axis->grid()->setZeroLinePen(QPen(border(), 1));
            axis->grid()->setSubGridVisible(false);
        }
    }
    for (QCPLayoutElement *element : plot.plotLayout()->elements(true)) {
        if (auto *scale = qobject_cast<QCPColorScale *>(element)) {
            for (QCPAxis *axis : scale->axis()->axisRect()->axes()) { // a frame around the colours
                axis->setBasePen(QPen(border(), 1));
                axis->setTickPen(QPen(border(), 1));
                axis->setSubTickPen(QPen(border(), 1));
            }
            scale->axis()->setTickLabelColor(mutedText());
            scale->axis()->setLabelColor(text());
            scale->axis()->setTickLabelFont(small);
            scale->axis()->setLabelFont(small);
        }
    }
    if (plot.legend) {
        plot.legend->setBrush(Qt::NoBrush);
        plot.legend->setBorderPen(Qt::NoPen);
        plot.legend->setFont(small);
        plot.legend->setTextColor(text());
    }
}

} // namespace drm
