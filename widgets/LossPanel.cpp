// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LossPanel.h"

#include "widgets/FlowLayout.h"
#include "widgets/PlotView.h"
#include "widgets/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

/// Mean of the last `window` finite values up to each place.
QVector<double> smoothed(const QVector<double> &values, int window)
{
    QVector<double> result(values.size());
    double sum = 0;
    int count = 0;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isfinite(values[i])) {
            sum += values[i];
            ++count;
        }
        if (i >= window && std::isfinite(values[i - window])) {
            sum -= values[i - window];
            --count;
        }
        result[i] = std::isfinite(values[i]) && count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
    }
    return result;
}

} // namespace

LossPanel::LossPanel(QWidget *parent)
    : QWidget(parent)
    , m_phaseChooser(new QComboBox(this))
    , m_logarithmic(new QCheckBox(tr("&Logarithmic"), this))
    , m_smoothing(new QSpinBox(this))
    , m_plot(new PlotView(this))
{
    setObjectName(QStringLiteral("lossPanel"));
    setAccessibleName(tr("Loss terms"));

    m_phaseChooser->setObjectName(QStringLiteral("lossPhaseChooser"));
    m_phaseChooser->setAccessibleName(tr("Search shown"));
    m_phaseChooser->setToolTip(tr("Which search is shown. The running one is followed until you choose another; "
                                  "choose the last one to follow again."));
    m_phaseChooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_phaseChooser->setMinimumContentsLength(18);
    m_logarithmic->setObjectName(QStringLiteral("lossLogarithmic"));
    m_logarithmic->setAccessibleName(tr("Logarithmic axis"));
    m_logarithmic->setToolTip(tr("Shows the values on a logarithmic axis, where small terms can be seen beside large "
                                 "ones. Values of zero and below leave gaps."));
    m_smoothing->setObjectName(QStringLiteral("lossSmoothing"));
    m_smoothing->setAccessibleName(tr("Smoothing in iterations"));
    m_smoothing->setToolTip(tr("Each point is the mean of so many iterations up to it. 1: the values as they are."));
    m_smoothing->setRange(1, 500);
    m_smoothing->setSpecialValueText(tr("off"));

    m_plot->setObjectName(QStringLiteral("lossPlot"));
    m_plot->setAccessibleName(tr("Plot of the loss terms"));
    m_plot->setToolTip(tr("One curve for each term the search makes small. The total should fall and level off; an "
                          "output variance near 0 means that the trigger makes all images get the same answer."));
    m_plot->setExportName(tr("loss"));
    m_plot->setLogarithmicOffered(true);
    m_plot->setLowerBound(0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    auto *controls = new FlowLayout;
    controls->addField(tr("&Search"), m_phaseChooser);
    controls->addField(tr("S&moothing"), m_smoothing);
    controls->addWidget(m_logarithmic);
    column->addLayout(controls);
    column->addWidget(m_plot, 1);

    connect(m_phaseChooser, &QComboBox::activated, this, [this](int index) {
        m_follow = index == m_phaseChooser->count() - 1;
        rebuildCurves();
    });
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &PlotView::setLogarithmic);
    connect(m_plot, &PlotView::logarithmicChanged, m_logarithmic, &QCheckBox::setChecked);
    connect(m_smoothing, &QSpinBox::valueChanged, this, &LossPanel::updateCurves);
    connect(m_plot, &PlotView::notice, this, &LossPanel::notice);
    m_logarithmic->setChecked(true);
    reset();
}

void LossPanel::reset()
{
    m_histories.clear();
    m_phaseChooser->clear();
    m_phaseChooser->setEnabled(false);
    m_follow = true;
    rebuildCurves();
}

void LossPanel::startPhase(const PhaseInfo &phase)
{
    addPhase(phase);
    rebuildCurves();
}

void LossPanel::addRecords(const std::vector<IterationRecord> &records)
{
    bool shown = false;
    for (const IterationRecord &record : records) {
        addToHistory(record);
        shown = shown || record.phase == shownPhase();
    }
    if (shown) {
        updateCurves();
    }
}

void LossPanel::setHistories(const std::vector<LossHistory> &histories)
{
    reset();
    for (const LossHistory &history : histories) {
        addPhase(history.phase);
        for (const IterationRecord &record : history.records) {
            addToHistory(record);
        }
    }
    rebuildCurves();
}

void LossPanel::addPhase(const PhaseInfo &phase)
{
    m_histories[phase.index] = LossHistory{phase, {}};
    const QString title = QString::fromStdString(phase.title.empty() ? phase.hypothesis : phase.title);
    int row = m_phaseChooser->findData(phase.index);
    if (row < 0) {
        row = m_phaseChooser->count();
        m_phaseChooser->addItem(title, phase.index);
    } else {
        m_phaseChooser->setItemText(row, title);
    }
    m_phaseChooser->setEnabled(true);
    if (m_follow) {
        m_phaseChooser->setCurrentIndex(row);
    }
}

void LossPanel::addToHistory(const IterationRecord &record)
{
    const auto found = m_histories.find(record.phase);
    if (found != m_histories.end()) {
        found->second.records.push_back(record);
    }
}

QJsonObject LossPanel::viewState() const
{
    return {{"phase", shownPhase()}, {"logarithmic", m_logarithmic->isChecked()}, {"smoothing", m_smoothing->value()}};
}

void LossPanel::restoreViewState(const QJsonObject &state)
{
    m_logarithmic->setChecked(state["logarithmic"].toBool(m_logarithmic->isChecked()));
    m_smoothing->setValue(state["smoothing"].toInt(m_smoothing->value()));
    const int row = m_phaseChooser->findData(state["phase"].toInt(-1));
    if (row >= 0) {
        m_phaseChooser->setCurrentIndex(row);
        m_follow = row == m_phaseChooser->count() - 1;
        rebuildCurves();
    }
}

int LossPanel::shownPhase() const
{
    const QVariant data = m_phaseChooser->currentData();
    return data.isValid() ? data.toInt() : -1;
}

void LossPanel::rebuildCurves()
{
    m_plot->clear();
    const auto found = m_histories.find(shownPhase());
    if (found == m_histories.end()) {
        m_plot->setEmptyText(tr("No search has run yet. Start a scan to watch its loss terms here."));
        return;
    }
    m_plot->setAxisLabels(tr("iteration"), tr("value"));
    m_plot->setEmptyText(tr("“%1” has begun. Its first values will appear here.").arg(m_phaseChooser->currentText()));
    const std::vector<std::string> &terms = found->second.phase.terms;
    constexpr std::size_t mostTerms = 32;
    for (std::size_t i = 0; i < std::min(terms.size(), mostTerms); ++i) {
        m_plot->addCurve(QString::fromStdString(terms[i]), static_cast<int>(i));
    }
    updateCurves();
}

void LossPanel::updateCurves()
{
    const auto found = m_histories.find(shownPhase());
    if (found == m_histories.end()) {
        return;
    }
    const std::vector<IterationRecord> &records = found->second.records;
    QVector<double> x(static_cast<qsizetype>(records.size()));
    QVector<double> y(x.size());
    for (int curve = 0; curve < m_plot->curveCount(); ++curve) {
        for (qsizetype i = 0; i < x.size(); ++i) {
            const IterationRecord &record = records[static_cast<std::size_t>(i)];
            const auto term = static_cast<std::size_t>(curve);
            x[i] = record.iteration;
            y[i] = term < record.values.size() ? static_cast<double>(record.values[term])
                                               : std::numeric_limits<double>::quiet_NaN();
        }
        m_plot->setCurve(curve, x, m_smoothing->value() > 1 ? smoothed(y, m_smoothing->value()) : y);
    }
}

} // namespace drm
