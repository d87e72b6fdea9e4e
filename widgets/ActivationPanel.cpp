// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ActivationPanel.h"

#include "widgets/CompactTable.h"
#include "widgets/FlowLayout.h"
#include "widgets/ImageConvert.h"
#include "widgets/PlotView.h"
#include "widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr double degrees = 180.0 / 3.14159265358979323846;
constexpr double collapsed = 0.1; // RAV below which all triggered features count as pointing in one direction
constexpr double narrowed = 0.5;
constexpr int sideBySideWidth = 620; // pixels from which the two plots stand side by side

std::vector<double> column(const Table &table, int output)
{
    std::vector<double> values;
    if (ImageConvert::isConsistent(table) && output >= 0 && output < table.columns) {
        for (int row = 0; row < table.rows; ++row) {
            values.push_back(static_cast<double>(table.at(row, output)) * degrees);
        }
    }
    return values;
}

std::vector<double> finite(std::vector<double> values)
{
    values.erase(std::remove_if(values.begin(), values.end(), [](double value) { return !std::isfinite(value); }),
                 values.end());
    return values;
}

/// Shares of the values in each bin, in percent, with the closing 0 of PlotCurve::Style::Histogram.
QVector<double> shares(const std::vector<double> &values, const QVector<double> &edges)
{
    const qsizetype bins = edges.size() - 1;
    QVector<double> heights(edges.size(), 0.0);
    for (const double value : values) {
        const double place = (value - edges.first()) / (edges.last() - edges.first()) * static_cast<double>(bins);
        heights[std::clamp(static_cast<qsizetype>(place), qsizetype{0}, bins - 1)] += 100.0 / values.size();
    }
    return heights;
}

void drawHistograms(PlotView &plot, std::vector<double> benign, std::vector<double> triggered, int bins)
{
    benign = finite(std::move(benign));
    triggered = finite(std::move(triggered));
    if (plot.curveCount() == 0) {
        plot.addCurve(ActivationPanel::tr("benign"), 0, PlotView::Style::Histogram);
        plot.addCurve(ActivationPanel::tr("triggered"), 1, PlotView::Style::Histogram);
    }
    if (benign.empty() && triggered.empty()) {
        plot.setCurve(0, {}, {});
        plot.setCurve(1, {}, {});
        return;
    }
    // Both share their bins, so that equal heights mean equal shares.
    std::vector<double> all = benign;
    all.insert(all.end(), triggered.begin(), triggered.end());
    const auto [least, most] = std::minmax_element(all.begin(), all.end());
    const double width = *most - *least;
    const double pad = width > 0 ? 0.0 : std::max(1e-6, std::abs(*least) * 1e-3);
    QVector<double> edges(bins + 1);
    for (int i = 0; i <= bins; ++i) {
        edges[i] = *least - pad + (width + 2 * pad) * i / bins;
    }
    plot.setCurve(0, benign.empty() ? QVector<double>() : edges,
                  benign.empty() ? QVector<double>() : shares(benign, edges));
    plot.setCurve(1, triggered.empty() ? QVector<double>() : edges,
                  triggered.empty() ? QVector<double>() : shares(triggered, edges));
}

QStandardItem *cell(const QString &text, Qt::AlignmentFlag side)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

QString ravMeaning(double rav)
{
    if (!std::isfinite(rav)) {
        return ActivationPanel::tr("not known");
    }
    if (rav < collapsed) {
        return ActivationPanel::tr("all in one direction");
    }
    return rav < narrowed ? ActivationPanel::tr("drawn together") : ActivationPanel::tr("as spread as benign");
}

} // namespace

ActivationPanel::ActivationPanel(QWidget *parent)
    : QWidget(parent)
    , m_hypothesis(new QComboBox(this))
    , m_output(new QComboBox(this))
    , m_bins(new QSpinBox(this))
    , m_plots(nullptr)
    , m_angles(new PlotView(this))
    , m_norms(new PlotView(this))
    , m_table(new CompactTable(this))
    , m_numbers(new QStandardItemModel(this))
    , m_explanation(new QLabel(this))
{
    setObjectName(QStringLiteral("activationPanel"));
    setAccessibleName(tr("Activations"));
    buildControls();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    auto *controls = new FlowLayout;
    controls->addField(tr("&Hypothesis"), m_hypothesis);
    controls->addField(tr("&Output"), m_output);
    controls->addField(tr("&Bins"), m_bins);
    column->addLayout(controls);
    m_plots = new QBoxLayout(QBoxLayout::LeftToRight);
    m_plots->setSpacing(Theme::spacing());
    m_plots->addWidget(m_angles, 1);
    m_plots->addWidget(m_norms, 1);
    column->addLayout(m_plots, 1);
    column->addWidget(m_table);
    column->addWidget(m_explanation);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("activationScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    reset();
}

void ActivationPanel::buildControls()
{
    m_hypothesis->setObjectName(QStringLiteral("activationHypothesis"));
    m_hypothesis->setAccessibleName(tr("Hypothesis shown"));
    m_hypothesis->setToolTip(tr("Whose trigger is shown. The one that last changed is followed until you choose."));
    m_output->setObjectName(QStringLiteral("activationOutput"));
    m_output->setAccessibleName(tr("Output of the angles"));
    m_output->setToolTip(tr("The output whose weights the features' angle is measured to."));
    m_bins->setObjectName(QStringLiteral("activationBins"));
    m_bins->setAccessibleName(tr("Number of bins"));
    m_bins->setToolTip(tr("Number of bins of both histograms."));
    m_bins->setRange(5, 200);
    m_bins->setValue(40);

    m_angles->setObjectName(QStringLiteral("activationAngles"));
    m_angles->setAccessibleName(tr("Histogram of feature angles"));
    m_angles->setToolTip(
        tr("Angle between an image's features and the weights of the output. With a backdoor's "
           "trigger all features turn into one direction: the triggered histogram is one narrow peak."));
    m_angles->setExportName(tr("angles"));
    m_norms->setObjectName(QStringLiteral("activationNorms"));
    m_norms->setAccessibleName(tr("Histogram of feature norms"));
    m_norms->setToolTip(
        tr("Length of the feature vectors. A trigger often makes the lengths of all images alike, too."));
    m_norms->setExportName(tr("norms"));
    for (PlotView *plot : {m_angles, m_norms}) {
        plot->setLowerBound(0);
        connect(plot, &PlotView::notice, this, &ActivationPanel::notice);
    }
    m_norms->setAxisLabels(tr("norm of the features"), tr("share of images (%)"));

    m_table->setObjectName(QStringLiteral("activationTable"));
    m_table->setAccessibleName(tr("RAV for each output and RNV"));
    m_table->setToolTip(tr("RAV: variance of the angles of triggered images over that of benign images. RNV: the same "
                           "for the norms."));
    m_table->setModel(m_numbers);
    m_explanation->setObjectName(QStringLiteral("activationExplanation"));
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    m_explanation->setText(tr("How to read it: RAV near 1 means that the trigger leaves the features as spread as they "
                              "were. RAV far below 0.1 means that the features of all triggered images point in one "
                              "direction, which benign changes of an image do not cause."));

    connect(m_hypothesis, &QComboBox::activated, this, [this] {
        m_follow = false;
        fillOutputs();
        showFeatures();
    });
    connect(m_output, &QComboBox::currentIndexChanged, this, &ActivationPanel::showFeatures);
    connect(m_bins, &QSpinBox::valueChanged, this, &ActivationPanel::showFeatures);
}

void ActivationPanel::reset()
{
    m_features.clear();
    m_hypothesis->clear();
    m_output->clear();
    m_follow = true;
    for (PlotView *plot : {m_angles, m_norms}) {
        plot->clear();
    }
    m_angles->setEmptyText(tr("No features yet. When a search has found a trigger, the angles of the features appear "
                              "here, benign against triggered."));
    m_norms->setEmptyText(tr("The norms of the features appear here."));
    for (QWidget *control :
         {static_cast<QWidget *>(m_hypothesis), static_cast<QWidget *>(m_output), static_cast<QWidget *>(m_bins)}) {
        control->setEnabled(false);
    }
    m_numbers->clear();
    m_table->hide();
    m_explanation->hide();
}

void ActivationPanel::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    fillOutputs();
    showFeatures();
}

void ActivationPanel::setFeatures(const FeatureStats &features)
{
    m_features[features.hypothesis] = features;
    const QString name = QString::fromStdString(features.hypothesis);
    int row = m_hypothesis->findData(name);
    if (row < 0) {
        row = m_hypothesis->count();
        m_hypothesis->addItem(OutputLabels::hypothesis(features.hypothesis), name);
    }
    if (m_follow) {
        m_hypothesis->setCurrentIndex(row);
    }
    if (m_hypothesis->currentIndex() == row) {
        fillOutputs();
        showFeatures();
    }
}

void ActivationPanel::selectHypothesis(const QString &name)
{
    const int row = m_hypothesis->findData(name);
    if (row >= 0) {
        m_follow = false;
        m_hypothesis->setCurrentIndex(row);
        fillOutputs();
        showFeatures();
    }
}

QJsonObject ActivationPanel::viewState() const
{
    return {{"hypothesis", m_hypothesis->currentData().toString()},
            {"output", m_output->currentIndex()},
            {"bins", m_bins->value()}};
}

void ActivationPanel::restoreViewState(const QJsonObject &state)
{
    m_bins->setValue(state["bins"].toInt(m_bins->value()));
    selectHypothesis(state["hypothesis"].toString());
    const int output = state["output"].toInt(-1);
    if (output >= 0 && output < m_output->count())
        m_output->setCurrentIndex(output);
}

const FeatureStats *ActivationPanel::shown() const
{
    const auto found = m_features.find(m_hypothesis->currentData().toString().toStdString());
    return found == m_features.end() ? nullptr : &found->second;
}

void ActivationPanel::fillOutputs()
{
    const QSignalBlocker quiet(m_output);
    const int before = m_output->currentIndex();
    m_output->clear();
    const FeatureStats *features = shown();
    constexpr int mostOutputs = 64;
    const int outputs = features
        ? std::clamp(std::max(features->benignAngles.columns, features->triggeredAngles.columns), 0, mostOutputs)
        : 0;
    for (int output = 0; output < outputs; ++output) {
        m_output->addItem(m_labels.name(output));
    }
    m_output->setCurrentIndex(std::clamp(before, outputs > 0 ? 0 : -1, outputs - 1));
}

void ActivationPanel::showFeatures()
{
    const FeatureStats *features = shown();
    if (!features) {
        return;
    }
    for (QWidget *control :
         {static_cast<QWidget *>(m_hypothesis), static_cast<QWidget *>(m_output), static_cast<QWidget *>(m_bins)}) {
        control->setEnabled(true);
    }
    const int output = m_output->currentIndex();
    m_angles->setAxisLabels(tr("angle to the weights of %1 (°)").arg(m_labels.name(std::max(0, output))),
                            tr("share of images (%)"));
    m_angles->setEmptyText(tr("There are no angles for this output."));
    m_norms->setEmptyText(tr("There are no norms for this hypothesis."));
    drawHistograms(*m_angles, column(features->benignAngles, output), column(features->triggeredAngles, output),
                   m_bins->value());
    drawHistograms(*m_norms, {features->benignNorms.begin(), features->benignNorms.end()},
                   {features->triggeredNorms.begin(), features->triggeredNorms.end()}, m_bins->value());
    showNumbers(*features);
}

void ActivationPanel::showNumbers(const FeatureStats &features)
{
    constexpr std::size_t mostRows = 64;
    const auto outputs = static_cast<int>(std::min(features.rav.size(), mostRows));
    m_numbers->clear();
    const QString titles[] = {tr("Measure"), tr("Value"), tr("Triggered features are")};
    for (int column = 0; column < 3; ++column) {
        m_numbers->setHorizontalHeaderItem(column, cell(titles[column], column == 1 ? Qt::AlignRight : Qt::AlignLeft));
    }
    const auto add = [this](const QString &measure, double value, const QString &meaning) {
        m_numbers->appendRow({cell(measure, Qt::AlignLeft), cell(OutputLabels::number(value), Qt::AlignRight),
                              cell(meaning, Qt::AlignLeft)});
    };
    for (int output = 0; output < outputs; ++output) {
        const double rav = features.rav[static_cast<std::size_t>(output)];
        add(tr("RAV %1").arg(m_labels.name(output)), rav, ravMeaning(rav));
    }
    add(tr("RNV"), features.rnv,
        features.rnv < narrowed ? tr("of like length") : tr("of as different length as benign"));
    m_table->fit();
    m_table->show();
    m_explanation->show();
}

void ActivationPanel::resizeEvent(QResizeEvent *event)
{
    m_plots->setDirection(event->size().width() >= sideBySideWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace drm
