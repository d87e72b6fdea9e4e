// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/probe/ProbePanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/panels/probe/ProbeHelp.h"
#include "widgets/plot/LocalTicker.h"
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

namespace drm {

namespace {

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
    m_colour->setSizeAdjustPolicy(QComboBox::AdjustToContents); // its entries come with the map
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
    m_plot->setToolTip(tr("Each place is coloured by how much of the answers' change no rule explains when a square "
                          "stands there; in older runs, by what is left of their variance. Bright, near 0: the square "
                          "alone moves all answers as one. A click keeps a place, Return the strongest one, Escape "
                          "none."));
    m_plot->setExportName(tr("probe"));
    m_plot->setLegendVisible(false);
    m_plot->setCsvSource([this] { return m_reading.csv(); });
    m_plot->setReadoutSource([this](double x, double y) { return m_reading.readout(x, y); });
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
    connect(
        m_plot->plot(), &QCustomPlot::mousePress, this,
        [this](const QMouseEvent *event) {
            m_pressed = event->button() == Qt::LeftButton ? event->pos() : QPoint(-1, -1);
        });
    connect(m_plot->plot(), &QCustomPlot::mouseRelease, this, [this](const QMouseEvent *event) {
        constexpr int still = 3; // pixels; more is panning
        if (event->button() == Qt::LeftButton && (event->pos() - m_pressed).manhattanLength() <= still) {
            pinClicked(event->position());
        }
    });
    connect(m_colour, &QComboBox::currentIndexChanged, this, [this] {
        m_reading.lookAt(m_colour->currentData().toInt());
        showMap();
    });
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
    m_scale->axis()->setTicker(QSharedPointer<LocalTicker<QCPAxisTicker>>::create());
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
    connect(plot, &QCustomPlot::beforeReplot, this, &ProbePanel::fitScale);
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
    m_scale->setLabel(roomy ? m_reading.measure() : tr("what is left"));
    for (QCPAxis *axis : {m_plot->plot()->xAxis, m_plot->plot()->yAxis})
        axis->ticker()->setTickCount(roomy ? 6 : 3);
}

/// As many numbers beside the bar as stand apart from each other.
void ProbePanel::fitScale()
{
    const QCPAxisRect *rect = m_plot->plot()->axisRect();
    const int room = m_plot->plot()->height() - rect->margins().top() - rect->margins().bottom();
    const int line = QFontMetrics(m_scale->axis()->tickLabelFont()).height();
    m_scale->axis()->ticker()->setTickCount(qBound(1, room / (2 * line), 6));
}

void ProbePanel::resizeEvent(QResizeEvent *event)
{
    fitLabels();
    QWidget::resizeEvent(event);
}

void ProbePanel::clear()
{
    m_reading.setMap({});
    m_reading.lookAt(ProbeReading::bestOfAll);
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
    m_reading.setLabels(OutputLabels(names, units));
    showSummary();
    showPinned();
}

bool ProbePanel::hasContent() const
{
    return !m_plot->isEmpty();
}

void ProbePanel::setProbeMap(const ProbeMap &map)
{
    if (!ProbeReading::isUsable(map)) {
        clear();
        m_plot->setEmptyText(tr("This probe map cannot be shown: its size does not fit its numbers."));
        return;
    }
    if (!m_heat)
        buildMap();
    const bool newColours = map.colours != m_reading.map().colours;
    m_reading.setMap(map);
    fitLabels();
    if (newColours || m_colour->count() == 0)
        fillColours();
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
    if (m_pinned)
        pin(m_pinned->row, m_pinned->column); // another map may not have the place
}

double ProbePanel::shownVariance(int row, int column) const
{
    return m_reading.left({row, column});
}

void ProbePanel::fillColours()
{
    const QSignalBlocker quiet(m_colour);
    const int before = m_colour->currentIndex();
    m_colour->clear();
    m_colour->addItem(tr("best of all colours"), ProbeReading::bestOfAll);
    for (int i = 0; i < static_cast<int>(m_reading.map().colours.size()); ++i) {
        const QColor colour = m_reading.colour(i);
        m_colour->addItem(swatch(colour, Theme::of(*this).mutedText()), m_reading.name(colour), i);
    }
    m_colour->setCurrentIndex(before > 0 && before < m_colour->count() ? before : 0);
    m_reading.lookAt(m_colour->currentData().toInt());
}

void ProbePanel::showMap()
{
    const ProbeMap &map = m_reading.map();
    if (!m_heat || map.rows == 0)
        return;
    // A place is drawn at the middle of its square. One row or column is doubled, as the map needs two to have a size.
    const int columns = std::max(2, map.columns);
    const int rows = std::max(2, map.rows);
    const double half = map.squareSize / 2.0;
    const auto range = [&map, half](int places) {
        return places > 1 ? QCPRange(half, half + static_cast<double>(places - 1) * map.step)
                          : QCPRange(half - map.step / 4.0, half + map.step / 4.0);
    };
    m_heat->data()->setSize(columns, rows);
    m_heat->data()->setRange(range(map.columns), range(map.rows));
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            m_heat->data()->setCell(column, row,
                                    shownVariance(std::min(row, map.rows - 1), std::min(column, map.columns - 1)));
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
    const ProbeMap &map = m_reading.map();
    m_bestOutline->setVisible(map.bestSize > 0);
    m_best->setVisible(map.bestSize > 0);
    frameSquare(*m_bestOutline, *m_best, QRectF(map.bestColumn, map.bestRow, map.bestSize, map.bestSize), Qt::black,
                m_reading.bestColour());
}

void ProbePanel::pin(int row, int column)
{
    m_pinned = m_reading.has({row, column}) ? std::optional<ProbePlace>({row, column}) : std::nullopt;
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
    if (!plot.axisRect()->rect().contains(pixel.toPoint()))
        return;
    const std::optional<ProbePlace> place =
        m_reading.placeAt(plot.xAxis->pixelToCoord(pixel.x()), plot.yAxis->pixelToCoord(pixel.y()));
    const bool again = place && m_pinned && place->row == m_pinned->row && place->column == m_pinned->column;
    if (!place || again)
        unpin();
    else
        pin(place->row, place->column);
}

void ProbePanel::pinStrongest()
{
    const std::optional<ProbePlace> strongest = m_reading.strongest();
    if (strongest)
        pin(strongest->row, strongest->column);
}

void ProbePanel::showPinned()
{
    m_pinBox->setVisible(m_pinned.has_value());
    if (m_pin) {
        m_pinOutline->setVisible(m_pinned.has_value());
        m_pin->setVisible(m_pinned.has_value());
    }
    if (!m_pinned)
        return;
    const ProbeMap &map = m_reading.map();
    const QColor colour = m_reading.colourAt(*m_pinned);
    frameSquare(*m_pinOutline, *m_pin,
                QRectF(m_pinned->column * map.step, m_pinned->row * map.step, map.squareSize, map.squareSize),
                Theme(false).accent(), colour);
    m_pinSwatch->setPixmap(swatch(colour, Theme::of(*this).mutedText()));
    m_pinText->setText(m_reading.textOf(*m_pinned));
}

void ProbePanel::showSummary()
{
    m_summary->setText(m_reading.summary());
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void ProbePanel::applyGradient()
{
    if (m_heat) {
        m_heat->setGradient(PlotGradient::brightLow(m_opacity->value() / 100.0));
        m_plot->replot();
    }
}

void ProbePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        pinStrongest();
    else if (event->key() == Qt::Key_Escape && m_pinned)
        unpin();
    else
        QWidget::keyPressEvent(event);
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
