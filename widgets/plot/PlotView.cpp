// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotView.h"

#include "widgets/base/AccessibleRole.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/export/ExportLabel.h"
#include "widgets/plot/LocalTicker.h"
#include "widgets/plot/PlotCrosshair.h"
#include "widgets/plot/PlotExport.h"
#include "widgets/plot/PlotFrame.h"
#include "widgets/plot/PlotGraph.h"
#include "widgets/plot/PlotLegend.h"
#include "widgets/plot/PlotMenu.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedLayout>

namespace drm {

PlotView::PlotView(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_plot(new QCustomPlot(this))
    , m_empty(new PlainLabel(this))
    , m_crosshair(new PlotCrosshair(m_plot, m_curves))
    , m_frame(new PlotFrame(*m_plot, m_curves, this))
    , m_exportName(QStringLiteral("plot"))
{
    setAccessibleRole(this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setContentsMargins(1, 1, 1, 1);
    m_pages->setContentsMargins(1, 1, 1, 1);
    m_pages->addWidget(m_plot);
    m_pages->addWidget(m_empty);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setObjectName(QStringLiteral("plotCanvas"));
    m_empty->setObjectName(QStringLiteral("plotEmptyText"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setAutoFillBackground(true);
    buildPlot();
    connectPlot();
    refreshTheme();
    updateEmpty();
}

PlotView::~PlotView()
{
    // The plot's destructor still sends signals.
    m_plot->disconnect(this);
    m_plot->removeEventFilter(this);
}

void PlotView::buildPlot()
{
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis})
        axis->setTicker(QSharedPointer<LocalTicker<QCPAxisTicker>>::create());
    m_plot->setNoAntialiasingOnDrag(true);
    // A plot that is drawn at once takes all of the window along that waits to be drawn, in whatever state it is.
    m_plot->setPlottingHint(QCP::phImmediateRefresh, false);
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    PlotLegend::build(*m_plot);
    m_plot->axisRect()->setMinimumMargins(QMargins(8, 8, 12, 8));
}

void PlotView::connectPlot()
{
    m_plot->installEventFilter(this);
    m_plot->setMouseTracking(true);
    connect(m_plot, &QCustomPlot::mouseDoubleClick, this, &PlotView::resetView);
    connect(m_plot, &QCustomPlot::mouseMove, this, [this](QMouseEvent *event) {
        if (event->buttons() == Qt::NoButton)
            m_crosshair->showAt(event->pos());
        else
            m_crosshair->hide(); // it would lag behind what is dragged
    });
    connect(
        m_plot, &QCustomPlot::mouseWheel, this,
        [this](QWheelEvent *event) {
            m_crosshair->hide();
            m_frame->aimWheel(event->position());
        });
    connect(m_plot, &QCustomPlot::legendClick, this, [this](QCPLegend *, QCPAbstractLegendItem *item) {
        for (std::size_t i = 0; i < m_curves.size(); ++i) {
            if (m_plot->legend->itemWithPlottable(m_curves[i].graph) == item) {
                setCurveVisible(static_cast<int>(i), !isCurveVisible(static_cast<int>(i)));
            }
        }
    });
    connect(m_plot, &QCustomPlot::beforeReplot, this, &PlotView::beforeReplot);
}

int PlotView::addCurve(const QString &name, int series, Style style)
{
    PlotCurve curve;
    curve.graph = new PlotGraph(m_plot->xAxis, m_plot->yAxis);
    curve.graph->setName(name);
    curve.graph->setAdaptiveSampling(true);
    curve.series = series;
    curve.style = style;
    m_curves.push_back(curve);
    curve.applyStyle(Theme::of(*this), m_plot->legend);
    m_laidOutSize = QSize();
    updateEmpty();
    return static_cast<int>(m_curves.size()) - 1;
}

void PlotView::setCurve(int curve, const QVector<double> &x, const QVector<double> &y)
{
    Q_ASSERT(x.size() == y.size());
    PlotCurve &changed = m_curves.at(static_cast<std::size_t>(curve));
    changed.x = x;
    changed.y = y;
    changed.fillGraph(isLogarithmic());
    m_frame->fitUnlessUsers();
    updateEmpty();
    replot();
}

void PlotView::clear()
{
    m_curves.clear();
    m_plot->clearGraphs();
    m_frame->takeBack();
    m_laidOutSize = QSize();
    m_crosshair->hide();
    updateEmpty();
    replot();
}

int PlotView::curveCount() const
{
    return static_cast<int>(m_curves.size());
}

int PlotView::pointCount(int curve) const
{
    return static_cast<int>(m_curves.at(static_cast<std::size_t>(curve)).x.size());
}

const QVector<double> &PlotView::xOf(int curve) const
{
    return m_curves.at(static_cast<std::size_t>(curve)).x;
}
const QVector<double> &PlotView::yOf(int curve) const
{
    return m_curves.at(static_cast<std::size_t>(curve)).y;
}

QString PlotView::curveName(int curve) const
{
    return m_curves.at(static_cast<std::size_t>(curve)).graph->name();
}

bool PlotView::isCurveVisible(int curve) const
{
    return m_curves.at(static_cast<std::size_t>(curve)).graph->visible();
}

void PlotView::setCurveVisible(int curve, bool visible)
{
    const PlotCurve &changed = m_curves.at(static_cast<std::size_t>(curve));
    changed.graph->setVisible(visible);
    changed.applyStyle(Theme::of(*this), m_plot->legend);
    m_frame->fitUnlessUsers();
    replot();
    emit curveShown(curve, visible);
}

void PlotView::setAxisLabels(const QString &x, const QString &y)
{
    m_plot->xAxis->setLabel(x);
    m_plot->yAxis->setLabel(y);
    replot();
}

QString PlotView::yLabel() const
{
    return m_plot->yAxis->label();
}

void PlotView::setLogarithmic(bool on)
{
    if (on == isLogarithmic())
        return;
    m_frame->setLogarithmic(on);
    for (const PlotCurve &curve : m_curves)
        curve.fillGraph(on);
    m_frame->fit();
    replot();
    emit logarithmicChanged(on);
}

bool PlotView::isLogarithmic() const
{
    return m_plot->yAxis->scaleType() == QCPAxis::stLogarithmic;
}

void PlotView::setLogarithmicOffered(bool offered)
{
    m_logarithmicOffered = offered;
}

void PlotView::setLegendVisible(bool visible)
{
    m_legendVisible = visible;
    m_laidOutSize = QSize();
    replot();
}

void PlotView::setLowerBound(double y)
{
    m_frame->setLowerBound(y);
}

void PlotView::setUpperBound(double y)
{
    m_frame->setUpperBound(y);
}

void PlotView::setImageBounds(const QRectF &bounds)
{
    if (m_frame->setImageBounds(bounds))
        resetView();
}

void PlotView::setContentBounds(const QRectF &bounds)
{
    if (m_frame->setContentBounds(bounds))
        resetView();
}

void PlotView::setEmptyText(const QString &text)
{
    m_empty->setText(text);
    m_empty->setAccessibleName(text);
    updateEmpty();
}

QString PlotView::emptyText() const
{
    return m_empty->text();
}

void PlotView::setContentHidden(bool hidden)
{
    m_contentHidden = hidden;
    updateEmpty();
}

bool PlotView::isEmpty() const
{
    return m_pages->currentWidget() == m_empty;
}

void PlotView::updateEmpty()
{
    bool content = m_plot->plottableCount() > static_cast<int>(m_curves.size());
    for (const PlotCurve &curve : m_curves)
        content = content || !curve.x.isEmpty();
    content = content && !m_contentHidden;
    m_pages->setCurrentWidget(content ? static_cast<QWidget *>(m_plot) : m_empty);
}

void PlotView::resetView()
{
    m_laidOutSize = QSize();
    m_frame->fit();
    replot();
}

double PlotView::xMinimum() const
{
    return m_plot->xAxis->range().lower;
}
double PlotView::xMaximum() const
{
    return m_plot->xAxis->range().upper;
}
double PlotView::yMinimum() const
{
    return m_plot->yAxis->range().lower;
}
double PlotView::yMaximum() const
{
    return m_plot->yAxis->range().upper;
}

QPointF PlotView::toCanvas(double x, double y) const
{
    return {m_plot->xAxis->coordToPixel(x), m_plot->yAxis->coordToPixel(y)};
}

void PlotView::beforeReplot()
{
    const QSize size = m_plot->viewport().size();
    if (size == m_laidOutSize)
        return;
    m_laidOutSize = size;
    PlotLegend::wrap(*m_plot, m_curves, m_legendVisible);
    m_frame->squarePixels();
}

void PlotView::refreshTheme()
{
    const Theme theme = Theme::of(*this);
    theme.style(*m_plot);
    for (const PlotCurve &curve : m_curves)
        curve.applyStyle(theme, m_plot->legend);
    m_crosshair->applyTheme(theme);
    QPalette empty = palette();
    empty.setColor(QPalette::Window, theme.base());
    empty.setColor(QPalette::WindowText, theme.mutedText());
    m_empty->setPalette(empty);
    replot();
}

void PlotView::setCrosshair(double x)
{
    m_crosshair->showAtX(x);
}

QString PlotView::readout() const
{
    return m_crosshair->text();
}

QString PlotView::csv() const
{
    if (m_csvSource)
        return m_csvSource();
    std::vector<NamedPoints> shown;
    for (const PlotCurve &curve : m_curves)
        if (curve.graph->visible())
            shown.push_back({curve.graph->name(), curve.x, curve.y});
    return toCsv(m_plot->xAxis->label().isEmpty() ? QStringLiteral("x") : m_plot->xAxis->label(), shown);
}

void PlotView::setCsvSource(std::function<QString()> source)
{
    m_csvSource = std::move(source);
}

void PlotView::setReadoutSource(std::function<QString(double, double)> source)
{
    m_crosshair->setSource(std::move(source));
}

void PlotView::setExportName(const QString &name)
{
    m_exportName = name;
}

bool PlotView::write(const QString &path, QString *reason)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const ExportLabel label = ExportLabel::of(*this, accessibleName());
    return suffix == QLatin1String("csv") ? writeText(label.comment(QStringLiteral("\r\n")) + csv(), path, reason)
                                          : writePicture(*m_plot, label, path, suffix, reason);
}

bool PlotView::save(const QString &path, QString *message)
{
    m_crosshair->hide();
    QString reason;
    const bool written = write(path, &reason);
    const QString text = written
        ? tr("Saved %1.").arg(path)
        : tr("%1 could not be written: %2. Choose another folder or file name.").arg(path, reason);
    if (message)
        *message = text;
    emit notice(text, !written);
    return written;
}

void PlotView::copyPicture()
{
    m_crosshair->hide();
    QGuiApplication::clipboard()->setImage(pictureOf(*m_plot, ExportLabel::of(*this, accessibleName())));
    emit notice(tr("The picture is on the clipboard."), false);
}

void PlotView::replot()
{
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QSize PlotView::sizeHint() const
{
    return {420, 260};
}

QSize PlotView::minimumSizeHint() const
{
    return {200, 150};
}

void PlotView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refreshTheme();
    QWidget::changeEvent(event);
}

void PlotView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(*this);
    painter.setPen(hasFocus() ? theme.accent() : theme.border());
    painter.setBrush(theme.base());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        resetView();
    else if (m_frame->press(event->key()))
        replot();
    else
        QWidget::keyPressEvent(event);
}

void PlotView::contextMenuEvent(QContextMenuEvent *event)
{
    m_crosshair->hide();
    auto *menu = new PlotMenu(*this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(event->globalPos());
}

bool PlotView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::Leave)
        m_crosshair->hide();
    if (watched == m_plot && event->type() == QEvent::ContextMenu) {
        // The canvas lets no event of the mouse through to its parent.
        contextMenuEvent(static_cast<QContextMenuEvent *>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace drm
