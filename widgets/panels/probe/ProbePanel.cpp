// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/probe/ProbePanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/panels/probe/ProbeHelp.h"
#include "widgets/plot/PlotExport.h"
#include "widgets/plot/PlotGradient.h"
#include "widgets/plot/PlotImageItem.h"
#include "widgets/plot/PlotView.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QKeyEvent>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
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

QPixmap swatch(const QColor &colour, const QColor &border)
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
    : Panel(QStringLiteral("probe"), tr("Probe map"), parent)
    , m_colour(new QComboBox(this))
    , m_opacity(new QSlider(Qt::Horizontal, this))
    , m_plot(new PlotView(this))
    , m_summary(new PlainLabel(this))
    , m_pinBox(new QWidget(this))
    , m_pinSwatch(new PlainLabel(m_pinBox))
    , m_pinText(new PlainLabel(m_pinBox))
    , m_unpin(new QToolButton(m_pinBox))
{
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
    column->addWidget(m_pinBox);
    clear();
}

HelpTexts ProbePanel::help() const
{
    return ProbeHelp::texts();
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
                          "Bright, near 0: the square alone makes all images get the same answer. A click keeps a "
                          "place, Return the strongest one, Escape none."));
    m_plot->setExportName(tr("probe"));
    m_plot->setLegendVisible(false);
    m_plot->setCsvSource([this] { return csv(); });
    m_plot->setReadoutSource([this](double x, double y) { return readout(x, y); });
    m_summary->setObjectName(QStringLiteral("probeSummary"));
    m_summary->setWordWrap(true);
    m_pinSwatch->setObjectName(QStringLiteral("probePinSwatch"));
    m_pinText->setObjectName(QStringLiteral("probePinText"));
    m_pinText->setWordWrap(true);
    m_pinText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_unpin->setObjectName(QStringLiteral("probeUnpin"));
    m_unpin->setAccessibleName(tr("Let go of the place"));
    m_unpin->setToolTip(tr("Let go of the place (Escape)"));
    m_unpin->setAutoRaise(true);
    m_unpin->setIcon(Icons::get(QStringLiteral("close"), palette()));
    auto *row = new QHBoxLayout(m_pinBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::spacing());
    row->addWidget(m_pinSwatch, 0, Qt::AlignTop);
    row->addWidget(m_pinText, 1);
    row->addWidget(m_unpin, 0, Qt::AlignTop);
    connect(m_unpin, &QToolButton::clicked, this, &ProbePanel::unpin);
    connect(m_plot->plot(), &QCustomPlot::mousePress, this, [this](const QMouseEvent *event) {
        m_pressed = event->button() == Qt::LeftButton ? event->pos() : QPoint(-1, -1);
    });
    connect(m_plot->plot(), &QCustomPlot::mouseRelease, this, [this](const QMouseEvent *event) {
        constexpr int still = 3; // pixels; more is panning
        if (event->button() == Qt::LeftButton && (event->pos() - m_pressed).manhattanLength() <= still) {
            pinClicked(event->position());
        }
    });
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
    for (QCPItemRect *&frame : {std::ref(m_bestOutline), std::ref(m_best), std::ref(m_pinOutline), std::ref(m_pin)}) {
        frame = new QCPItemRect(plot);
        frame->setSelectable(false);
        frame->setVisible(false);
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

void ProbePanel::clear()
{
    m_map = ProbeMap();
    const QSignalBlocker quiet(m_colour);
    m_colour->clear();
    m_colour->setEnabled(false);
    m_opacity->setEnabled(false);
    m_summary->clear();
    m_summary->hide();
    unpin();
    m_plot->setContentHidden(true);
    m_plot->setEmptyText(tr("No probe has run yet. The probe puts small squares of plain colours at many places and "
                            "shows here where they change the answers most."));
}

void ProbePanel::showUpdate(const UpdateBatch &batch)
{
    if (batch.probe)
        setProbeMap(*batch.probe);
}

void ProbePanel::showRun(const ScanRecord &record)
{
    if (record.result.probe)
        setProbeMap(*record.result.probe);
}

void ProbePanel::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    showSummary();
    showPinned();
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
        clear();
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
    if (m_pinned) {
        pin(m_pinned->row, m_pinned->column); // another map may not have the place
    }
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
    showPinned();
    m_plot->replot();
}

void ProbePanel::frameSquare(QCPItemRect &outline, QCPItemRect &square, const QRectF &place, const QColor &line,
                             const QColor &colour)
{
    for (QCPItemRect *frame : {&outline, &square}) {
        frame->topLeft->setCoords(place.topLeft());
        frame->bottomRight->setCoords(place.bottomRight());
    }
    // White around a darker line around the colour: seen on any map, over any image.
    outline.setPen(QPen(Qt::white, 5, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    outline.setBrush(Qt::NoBrush);
    square.setPen(QPen(line, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    square.setBrush(colour);
}

void ProbePanel::showBest()
{
    m_bestOutline->setVisible(m_map.bestSize > 0);
    m_best->setVisible(m_map.bestSize > 0);
    frameSquare(*m_bestOutline, *m_best, QRectF(m_map.bestColumn, m_map.bestRow, m_map.bestSize, m_map.bestSize),
                Qt::black, toColour(m_map.bestColour, m_map.background.channels == 1));
}

void ProbePanel::pin(int row, int column)
{
    const bool within = row >= 0 && row < m_map.rows && column >= 0 && column < m_map.columns;
    m_pinned = within ? std::optional<Place>({row, column}) : std::nullopt;
    showPinned();
    m_plot->replot();
}

void ProbePanel::unpin()
{
    pin(-1, -1);
}

void ProbePanel::pinClicked(const QPointF &pixel)
{
    const QCustomPlot &plot = *m_plot->plot();
    if (!plot.axisRect()->rect().contains(pixel.toPoint())) {
        return;
    }
    const std::optional<Place> place =
        placeAt(plot.xAxis->pixelToCoord(pixel.x()), plot.yAxis->pixelToCoord(pixel.y()));
    const bool again = place && m_pinned && place->row == m_pinned->row && place->column == m_pinned->column;
    if (!place || again) {
        unpin();
    } else {
        pin(place->row, place->column);
    }
}

void ProbePanel::pinStrongest()
{
    std::optional<Place> strongest;
    for (int row = 0; row < m_map.rows; ++row) {
        for (int column = 0; column < m_map.columns; ++column) {
            const double least = strongest ? shownVariance(strongest->row, strongest->column) : nan;
            if (shownVariance(row, column) < least || std::isnan(least)) {
                strongest = Place{row, column};
            }
        }
    }
    if (strongest) {
        pin(strongest->row, strongest->column);
    }
}

void ProbePanel::showPinned()
{
    m_pinBox->setVisible(m_pinned.has_value());
    if (m_pin) {
        m_pinOutline->setVisible(m_pinned.has_value());
        m_pin->setVisible(m_pinned.has_value());
    }
    if (!m_pinned) {
        return;
    }
    const auto [row, column] = *m_pinned;
    const QColor colour = colourAt(row, column);
    frameSquare(*m_pinOutline, *m_pin,
                QRectF(column * m_map.step, row * m_map.step, m_map.squareSize, m_map.squareSize),
                Theme(false).accent(), colour);
    m_pinSwatch->setPixmap(swatch(colour, Theme::of(*this).mutedText()));
    const double variance = shownVariance(row, column);
    QString text = tr("Kept: a %1 square of %2 pixels at row %3, column %4.")
                       .arg(colourName(colour, m_map.background.channels == 1))
                       .arg(m_map.squareSize)
                       .arg(row * m_map.step)
                       .arg(column * m_map.step);
    text += QLatin1Char(' ')
        + (std::isnan(variance) ? tr("Not probed yet.")
                                : tr("It leaves %1 of the answers' variance.").arg(OutputLabels::number(variance)));
    const std::vector<double> mean = meanAnswer(row, column);
    if (!mean.empty()) {
        text += QLatin1Char(' ') + tr("Mean answer: %1.").arg(m_labels.target(mean));
    }
    m_pinText->setText(text);
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

std::optional<ProbePanel::Place> ProbePanel::placeAt(double x, double y) const
{
    if (m_map.rows == 0) {
        return {};
    }
    // A place is drawn at the middle of its square.
    const double half = m_map.squareSize / 2.0;
    const double row = std::round((y - half) / m_map.step);
    const double column = std::round((x - half) / m_map.step);
    if (!(row >= 0 && row < m_map.rows && column >= 0 && column < m_map.columns)) {
        return {};
    }
    return Place{static_cast<int>(row), static_cast<int>(column)};
}

QColor ProbePanel::colourAt(int row, int column) const
{
    return toColour(m_map.colours[static_cast<std::size_t>(bestColourAt(row, column))], m_map.background.channels == 1);
}

std::vector<double> ProbePanel::meanAnswer(int row, int column) const
{
    const Table &means = m_map.meanAnswers;
    const auto squares =
        static_cast<std::size_t>(m_map.rows) * static_cast<std::size_t>(m_map.columns) * m_map.colours.size();
    if (!means.isComplete() || static_cast<std::size_t>(means.rows) != squares) {
        return {};
    }
    const int square = (bestColourAt(row, column) * m_map.rows + row) * m_map.columns + column;
    std::vector<double> answer;
    for (int output = 0; output < means.columns; ++output) {
        answer.push_back(static_cast<double>(means.at(square, output)));
    }
    return answer;
}

QString ProbePanel::readout(double x, double y) const
{
    const std::optional<Place> place = placeAt(x, y);
    if (!place) {
        return {};
    }
    const auto [row, column] = *place;
    const double variance = shownVariance(row, column);
    QStringList lines{tr("square at row %1, column %2").arg(row * m_map.step).arg(column * m_map.step)};
    if (std::isnan(variance)) {
        lines << tr("not probed yet");
        return lines.join(QStringLiteral("<br>"));
    }
    const QColor colour = colourAt(row, column);
    lines << QStringLiteral("<span style='background:#808080'>&nbsp;<span style='color:%1'>■</span>&nbsp;</span> %2")
                 .arg(colour.name(), colourName(colour, m_map.background.channels == 1))
          << QStringLiteral("%1 <b>%2</b>").arg(tr("normalised variance"), OutputLabels::number(variance));
    const std::vector<double> mean = meanAnswer(row, column);
    constexpr std::size_t mostOutputs = 6; // the read-out has to fit beside the cursor
    for (std::size_t output = 0; output < std::min(mean.size(), mostOutputs); ++output) {
        const int index = static_cast<int>(output);
        lines << tr("mean %1 <b>%2</b>")
                     .arg(m_labels.name(index).toHtmlEscaped(), m_labels.value(index, mean[output]).toHtmlEscaped());
    }
    return lines.join(QStringLiteral("<br>"));
}

QString ProbePanel::csv() const
{
    QStringList header{QStringLiteral("row"), QStringLiteral("column"), QStringLiteral("colour"),
                       QStringLiteral("normalised output variance")};
    const std::size_t outputs = meanAnswer(0, 0).size();
    for (std::size_t output = 0; output < outputs; ++output) {
        header << QStringLiteral("mean %1").arg(m_labels.name(static_cast<int>(output)));
    }
    const auto field = [](double value) { return std::isfinite(value) ? QString::number(value, 'g', 9) : QString(); };
    QString text = csvLine(header);
    for (int row = 0; row < m_map.rows; ++row) {
        for (int column = 0; column < m_map.columns; ++column) {
            QStringList line{QString::number(row * m_map.step), QString::number(column * m_map.step),
                             colourAt(row, column).name(), field(shownVariance(row, column))};
            for (const double value : meanAnswer(row, column)) {
                line << field(value);
            }
            text += csvLine(line);
        }
    }
    return text;
}

void ProbePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        pinStrongest();
    } else if (event->key() == Qt::Key_Escape && m_pinned) {
        unpin();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ProbePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_heat) {
        fillColours();
        showMap();
        m_unpin->setIcon(Icons::get(QStringLiteral("close"), palette()));
    }
    QWidget::changeEvent(event);
}

} // namespace drm
