// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ProbePanel.h"

#include "widgets/FlowLayout.h"
#include "widgets/ImageConvert.h"
#include "widgets/PlotExport.h"
#include "widgets/PlotGradient.h"
#include "widgets/PlotImageItem.h"
#include "widgets/PlotView.h"
#include "widgets/Theme.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace drm {

namespace {

constexpr int bestOfAll = -1; // item data of the colour chooser
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

QColor toColour(const std::array<float, 3> &colour, bool grey)
{
    const auto part = [&colour, grey](std::size_t i) {
        const float value = colour[grey ? 0 : i];
        return std::isfinite(value) ? qBound(0.0f, value, 1.0f) : 0.0f;
    };
    return QColor::fromRgbF(part(0), part(1), part(2));
}

QString colourName(const QColor &colour, bool grey)
{
    if (grey && colour.red() > 0 && colour.red() < 255) {
        return ProbePanel::tr("grey %1 %").arg(qRound(colour.redF() * 100));
    }
    const std::pair<QRgb, QString> known[] = {
        {0xff000000, ProbePanel::tr("black")},   {0xffffffff, ProbePanel::tr("white")},
        {0xffff0000, ProbePanel::tr("red")},     {0xff00ff00, ProbePanel::tr("green")},
        {0xff0000ff, ProbePanel::tr("blue")},    {0xffffff00, ProbePanel::tr("yellow")},
        {0xffff00ff, ProbePanel::tr("magenta")}, {0xff00ffff, ProbePanel::tr("cyan")},
        {0xff808080, ProbePanel::tr("grey")},
    };
    for (const auto &[rgb, name] : known) {
        if (colour.rgb() == rgb) {
            return name;
        }
    }
    return colour.name().toUpper();
}

QIcon swatch(const QColor &colour, const QColor &border)
{
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(border);
    painter.setBrush(colour);
    painter.drawRect(1, 1, 13, 13);
    return pixmap;
}

} // namespace

ProbePanel::ProbePanel(QWidget *parent)
    : QWidget(parent)
    , m_colour(new QComboBox(this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
    , m_plot(new PlotView(this))
    , m_summary(new QLabel(this))
{
    setObjectName(QStringLiteral("probePanel"));
    setAccessibleName(tr("Probe map"));
    buildControls();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    auto *controls = new FlowLayout;
    controls->addField(tr("&Colour"), m_colour);
    controls->addField(tr("&Map over image"), m_opacity);
    column->addLayout(controls);
    column->addWidget(m_plot, 1);
    column->addWidget(m_summary);
    reset();
}

void ProbePanel::buildControls()
{
    m_colour->setObjectName(QStringLiteral("probeColour"));
    m_colour->setAccessibleName(tr("Colour of the square"));
    m_colour->setToolTip(tr("The colour of the square that was tried at every place; “best of all colours” shows at "
                            "each place the colour with the strongest effect."));
    m_opacity->setObjectName(QStringLiteral("probeOpacity"));
    m_opacity->setAccessibleName(tr("Opacity of the map"));
    m_opacity->setToolTip(tr("How strongly the map covers the benign image beneath it."));
    m_opacity->setRange(0, 100);
    m_opacity->setValue(60);
    m_opacity->setMinimumWidth(100);
    m_plot->setObjectName(QStringLiteral("probePlot"));
    m_plot->setAccessibleName(tr("Heat map of the probe"));
    m_plot->setToolTip(tr("Each place is coloured by what is left of the answers' variance when a square stands there. "
                          "Bright, near 0: the square alone makes all images get the same answer."));
    m_plot->setExportName(tr("probe"));
    m_plot->setLegendVisible(false);
    m_plot->setCsvSource([this] { return csv(); });
    m_plot->setReadoutSource([this](double x, double y) { return readout(x, y); });
    m_summary->setObjectName(QStringLiteral("probeSummary"));
    m_summary->setWordWrap(true);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &ProbePanel::showMap);
    connect(m_opacity, &QSlider::valueChanged, this, &ProbePanel::applyGradient);
    connect(m_plot, &PlotView::notice, this, &ProbePanel::notice);
}

void ProbePanel::buildMap()
{
    QCustomPlot *plot = m_plot->plot();
    m_background = new PlotImageItem(plot);
    m_background->setLayer(QStringLiteral("background"));
    m_heat = new QCPColorMap(plot->xAxis, plot->yAxis);
    m_heat->setInterpolate(false);
    m_heat->setTightBoundary(false);
    for (QCPItemRect *&frame : {std::ref(m_bestOutline), std::ref(m_best)}) {
        frame = new QCPItemRect(plot);
        frame->setSelectable(false);
    }
    // Not the map's own scale: that would take over the translucent gradient.
    m_scale = new QCPColorScale(plot);
    m_scale->setType(QCPAxis::atRight);
    m_scale->setBarWidth(14);
    m_scale->setDataRange({0, 1});
    m_scale->setRangeDrag(false);
    m_scale->setRangeZoom(false);
    m_scale->setGradient(PlotGradient::brightLow());
    plot->plotLayout()->addElement(1, 1, m_scale);
    auto *margins = new QCPMarginGroup(plot);
    plot->axisRect()->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    m_scale->setMarginGroup(QCP::msTop | QCP::msBottom, margins);
    plot->xAxis->grid()->setVisible(false);
    plot->yAxis->grid()->setVisible(false);
    for (QCPAxis *axis : {plot->xAxis, plot->yAxis}) {
        axis->setTickLength(0, 4);
        axis->setSubTicks(false);
    }
    m_plot->refreshTheme();
    fitLabels();
}

/// In a low panel the picture needs the height more than the names of its axes do.
void ProbePanel::fitLabels()
{
    if (!m_scale)
        return; // nothing to label before the first map
    constexpr int roomyHeight = 340;
    const bool roomy = height() >= roomyHeight;
    m_plot->setAxisLabels(roomy ? tr("column (pixels)") : QString(), roomy ? tr("row (pixels)") : QString());
    m_scale->setLabel(roomy ? tr("normalised output variance") : tr("variance"));
    for (QCPAxis *axis : {m_plot->plot()->xAxis, m_plot->plot()->yAxis})
        axis->ticker()->setTickCount(roomy ? 6 : 3);
}

void ProbePanel::resizeEvent(QResizeEvent *event)
{
    fitLabels();
    QWidget::resizeEvent(event);
}

void ProbePanel::reset()
{
    m_map = ProbeMap();
    const QSignalBlocker quiet(m_colour);
    m_colour->clear();
    m_colour->setEnabled(false);
    m_opacity->setEnabled(false);
    m_summary->clear();
    m_summary->hide();
    m_plot->setContentHidden(true);
    m_plot->setEmptyText(tr("No probe has run yet. The probe puts small squares of plain colours at many places and "
                            "shows here where they change the answers most."));
}

void ProbePanel::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    showSummary();
}

bool ProbePanel::isUsable(const ProbeMap &map)
{
    constexpr int largest = 4096;
    constexpr std::size_t mostColours = 64;
    const auto within = [](int value) { return value > 0 && value <= largest; };
    return within(map.imageHeight) && within(map.imageWidth) && within(map.rows) && within(map.columns)
        && within(map.squareSize) && within(map.step) && !map.colours.empty() && map.colours.size() <= mostColours
        && map.variance.size()
        == map.colours.size() * static_cast<std::size_t>(map.rows) * static_cast<std::size_t>(map.columns);
}

void ProbePanel::setProbeMap(const ProbeMap &map)
{
    if (!isUsable(map)) {
        reset();
        m_plot->setEmptyText(tr("This probe map cannot be shown: its size does not fit its numbers."));
        return;
    }
    if (!m_heat) {
        buildMap();
    }
    const bool newColours = map.colours != m_map.colours;
    m_map = map;
    if (newColours || m_colour->count() == 0) {
        fillColours();
    }
    m_colour->setEnabled(true);
    m_opacity->setEnabled(true);
    const QRectF bounds(0, 0, map.imageWidth, map.imageHeight);
    m_background->setImage(ImageConvert::image(map.background, 0), bounds);
    m_plot->setImageBounds(bounds);
    m_plot->setContentHidden(false);
    showBest();
    showMap();
    applyGradient();
    showSummary();
}

void ProbePanel::fillColours()
{
    const QSignalBlocker quiet(m_colour);
    const int before = m_colour->currentIndex();
    const bool grey = m_map.background.channels == 1;
    m_colour->clear();
    m_colour->addItem(tr("best of all colours"), bestOfAll);
    for (std::size_t i = 0; i < m_map.colours.size(); ++i) {
        const QColor colour = toColour(m_map.colours[i], grey);
        m_colour->addItem(swatch(colour, Theme::of(*this).mutedText()), colourName(colour, grey), static_cast<int>(i));
    }
    m_colour->setCurrentIndex(before > 0 && before < m_colour->count() ? before : 0);
}

int ProbePanel::bestColourAt(int row, int column) const
{
    const int chosen = m_colour->currentData().isValid() ? m_colour->currentData().toInt() : bestOfAll;
    if (chosen != bestOfAll) {
        return chosen;
    }
    int best = 0;
    for (int colour = 0; colour < static_cast<int>(m_map.colours.size()); ++colour) {
        const float value = m_map.at(colour, row, column);
        const float least = m_map.at(best, row, column);
        best = value < least || std::isnan(least) ? colour : best;
    }
    return best;
}

double ProbePanel::shownVariance(int row, int column) const
{
    if (row < 0 || row >= m_map.rows || column < 0 || column >= m_map.columns) {
        return nan;
    }
    return static_cast<double>(m_map.at(bestColourAt(row, column), row, column));
}

void ProbePanel::showMap()
{
    if (!m_heat || m_map.rows == 0) {
        return;
    }
    // A place is drawn at the middle of its square. One row or column is doubled, as the map needs two to have a size.
    const int columns = std::max(2, m_map.columns);
    const int rows = std::max(2, m_map.rows);
    const double half = m_map.squareSize / 2.0;
    const auto range = [this, half](int places) {
        return places > 1 ? QCPRange(half, half + static_cast<double>(places - 1) * m_map.step)
                          : QCPRange(half - m_map.step / 4.0, half + m_map.step / 4.0);
    };
    m_heat->data()->setSize(columns, rows);
    m_heat->data()->setRange(range(m_map.columns), range(m_map.rows));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            m_heat->data()->setCell(column, row,
                                    shownVariance(std::min(row, m_map.rows - 1), std::min(column, m_map.columns - 1)));
        }
    }
    m_heat->setDataRange({0, 1});
    m_plot->replot();
}

void ProbePanel::showBest()
{
    const bool known = m_map.bestSize > 0;
    const QColor colour = toColour(m_map.bestColour, m_map.background.channels == 1);
    for (QCPItemRect *frame : {m_bestOutline, m_best}) {
        frame->setVisible(known);
        frame->topLeft->setCoords(m_map.bestColumn, m_map.bestRow);
        frame->bottomRight->setCoords(static_cast<double>(m_map.bestColumn) + m_map.bestSize,
                                      static_cast<double>(m_map.bestRow) + m_map.bestSize);
    }
    // White around black around the colour: seen on any map, over any image.
    m_bestOutline->setPen(QPen(Qt::white, 5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_bestOutline->setBrush(Qt::NoBrush);
    m_best->setPen(QPen(Qt::black, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_best->setBrush(colour);
}

void ProbePanel::showSummary()
{
    if (m_map.bestSize <= 0) {
        m_summary->hide();
        return;
    }
    const bool grey = m_map.background.channels == 1;
    QString text =
        tr("Strongest place: a %1 square of %2 pixels at row %3, column %4 leaves %5 of the answers' variance.")
            .arg(colourName(toColour(m_map.bestColour, grey), grey))
            .arg(m_map.bestSize)
            .arg(m_map.bestRow)
            .arg(m_map.bestColumn)
            .arg(OutputLabels::number(m_map.bestVariance));
    if (!m_map.bestTarget.empty()) {
        text += QLatin1Char(' ') + tr("Answers gather at %1.").arg(m_labels.target(m_map.bestTarget));
    }
    m_summary->setText(text);
    m_summary->show();
}

void ProbePanel::applyGradient()
{
    if (m_heat) {
        m_heat->setGradient(PlotGradient::brightLow(m_opacity->value() / 100.0));
        m_plot->replot();
    }
}

QString ProbePanel::readout(double x, double y) const
{
    if (m_map.rows == 0) {
        return {};
    }
    const double half = m_map.squareSize / 2.0;
    const int row = static_cast<int>(std::lround((y - half) / m_map.step));
    const int column = static_cast<int>(std::lround((x - half) / m_map.step));
    const double variance = shownVariance(row, column);
    if (row < 0 || row >= m_map.rows || column < 0 || column >= m_map.columns) {
        return {};
    }
    const bool grey = m_map.background.channels == 1;
    const QString place = tr("square at row %1, column %2").arg(row * m_map.step).arg(column * m_map.step);
    if (std::isnan(variance)) {
        return place + QStringLiteral("<br>") + tr("not probed yet");
    }
    const QColor colour = toColour(m_map.colours[static_cast<std::size_t>(bestColourAt(row, column))], grey);
    return QStringLiteral("%1<br><span style='background:#808080'>&nbsp;<span style='color:%2'>■</span>&nbsp;</span> "
                          "%3<br>%4 <b>%5</b>")
        .arg(place, colour.name(), colourName(colour, grey), tr("variance"), OutputLabels::number(variance));
}

QString ProbePanel::csv() const
{
    QString text = csvLine({QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("colour"),
                            QStringLiteral("normalised output variance")});
    const bool grey = m_map.background.channels == 1;
    for (int row = 0; row < m_map.rows; ++row) {
        for (int column = 0; column < m_map.columns; ++column) {
            const double variance = shownVariance(row, column);
            const QColor colour = toColour(m_map.colours[static_cast<std::size_t>(bestColourAt(row, column))], grey);
            text += csvLine({QString::number(row * m_map.step), QString::number(column * m_map.step), colour.name(),
                             std::isfinite(variance) ? QString::number(variance, 'g', 9) : QString()});
        }
    }
    return text;
}

void ProbePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_heat) {
        fillColours();
        showMap();
    }
    QWidget::changeEvent(event);
}

} // namespace drm
