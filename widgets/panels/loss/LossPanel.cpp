// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/loss/LossPanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/export/RunSource.h"
#include "widgets/panels/loss/LossHelp.h"
#include "widgets/panels/loss/PhaseMarks.h"
#include "widgets/plot/PlotBrush.h"
#include "widgets/plot/PlotView.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

#include <QCheckBox>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace drm {

LossPanel::LossPanel(QWidget *parent)
    : Panel(QStringLiteral("loss"), tr("Loss"), parent)
    , m_phaseChooser(new QComboBox(this))
    , m_compare(new QPushButton(this))
    , m_runMenu(new QMenu(this))
    , m_runNames(new PlainLabel(this))
    , m_logarithmic(new QCheckBox(tr("&Logarithmic"), this))
    , m_smoothing(new QSpinBox(this))
    , m_plot(new PlotView(this))
    , m_marks(new PhaseMarks(m_plot))
{
    buildControls();
    new PlotBrush(m_plot);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    auto *controls = new FlowLayout;
    controls->addField(tr("&Search"), m_phaseChooser);
    controls->addField(tr("S&moothing"), m_smoothing);
    controls->addWidget(m_logarithmic);
    controls->addWidget(m_compare);
    column->addLayout(controls);
    column->addWidget(m_runNames);
    column->addWidget(m_plot, 1);

    connect(m_phaseChooser, &QComboBox::activated, this, [this](int index) {
        m_all = index == 0;
        m_follow = !m_all && index == m_phaseChooser->count() - 1;
        rebuildCurves();
    });
    connect(m_logarithmic, &QCheckBox::toggled, m_plot, &PlotView::setLogarithmic);
    connect(m_plot, &PlotView::logarithmicChanged, m_logarithmic, &QCheckBox::setChecked);
    connect(m_smoothing, &QSpinBox::valueChanged, this, &LossPanel::updateCurves);
    connect(m_plot, &PlotView::notice, this, &LossPanel::notice);
    m_logarithmic->setChecked(true);
    fillRunMenu();
    removeHistories();
}

HelpTexts LossPanel::help() const
{
    return LossHelp::texts();
}

void LossPanel::buildControls()
{
    m_phaseChooser->setObjectName(QStringLiteral("lossPhaseChooser"));
    m_phaseChooser->setAccessibleName(tr("Search shown"));
    m_phaseChooser->setToolTip(tr("Which search is shown. The running one is followed until you choose another; "
                                  "choose the last one to follow again. All searches stand one after the other."));
    m_phaseChooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_phaseChooser->setMinimumContentsLength(18);
    m_compare->setObjectName(QStringLiteral("lossCompare"));
    m_compare->setText(tr("Compare with"));
    m_compare->setAccessibleName(tr("Runs laid over this one"));
    m_compare->setToolTip(tr("Lays the same searches of other scans over the curves, dashed or dotted."));
    m_compare->setMenu(m_runMenu);
    m_runNames->setObjectName(QStringLiteral("lossRunNames"));
    m_runNames->setProperty("role", QStringLiteral("muted"));
    m_runNames->setWordWrap(true);
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
                          "output variance near 0 means that the trigger makes all images get the same answer. Drag "
                          "with Shift to zoom to a rectangle or a range."));
    m_plot->setExportName(tr("loss"));
    m_plot->setLogarithmicOffered(true);
    m_plot->setLowerBound(0);
}

void LossPanel::clear()
{
    removeHistories();
    setRuns(m_session, -1); // a scan that begins can be compared with all of them
}

void LossPanel::removeHistories()
{
    m_histories.clear();
    m_phaseChooser->clear();
    m_phaseChooser->setEnabled(false);
    m_follow = !m_all;
    m_settled = false;
    rebuildCurves();
}

void LossPanel::showUpdate(const UpdateBatch &batch)
{
    for (const PhaseInfo &phase : batch.phases)
        startPhase(phase);
    if (!batch.records.empty())
        addRecords(batch.records);
}

void LossPanel::showRun(const ScanRecord &record)
{
    setHistories(record.result.histories, record.result.state);
}

void LossPanel::startPhase(const PhaseInfo &phase)
{
    addPhase(phase);
    rebuildCurves();
}

void LossPanel::addRecords(const std::vector<IterationRecord> &records)
{
    bool touched = false;
    for (const IterationRecord &record : records) {
        addToHistory(record);
        touched = touched || isShown(record.phase);
    }
    if (touched)
        updateCurves();
}

void LossPanel::setHistories(const std::vector<LossHistory> &histories, RunState state)
{
    removeHistories();
    for (const LossHistory &history : histories) {
        addPhase(history.phase);
        for (const IterationRecord &record : history.records)
            addToHistory(record);
    }
    m_settled = histories.empty() && state == RunState::Finished;
    rebuildCurves();
}

void LossPanel::setRuns(const std::vector<NamedRun> &runs, int shown)
{
    m_session = runs;
    m_runs.clear();
    for (std::size_t i = 0; i < m_session.size(); ++i)
        if (static_cast<int>(i) != shown && m_session[i].record)
            m_runs.push_back(m_session[i]);
    const auto known = [this](const NamedRun &compared) {
        return std::any_of(m_runs.begin(), m_runs.end(),
                           [&compared](const NamedRun &run) { return run.record == compared.record; });
    };
    const auto gone = std::remove_if(m_compared.begin(), m_compared.end(), std::not_fn(known));
    const bool changed = gone != m_compared.end();
    m_compared.erase(gone, m_compared.end());
    fillRunMenu();
    if (changed)
        rebuildCurves();
}

void LossPanel::setComparison(const std::vector<NamedRun> &runs)
{
    m_compared.clear();
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(m_compared),
                 [](const NamedRun &run) { return run.record != nullptr; });
    fillRunMenu();
    rebuildCurves();
}

QVector<ShownSource> LossPanel::furtherSources() const
{
    QVector<ShownSource> sources;
    for (const NamedRun &run : m_compared)
        sources.append(sourceOf(run));
    return sources;
}

void LossPanel::fillRunMenu()
{
    m_runMenu->clear();
    for (const NamedRun &run : m_runs) {
        const auto isRun = [record = run.record](const NamedRun &other) { return other.record == record; };
        QAction *action = m_runMenu->addAction(QString(run.name).replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setCheckable(true);
        action->setChecked(std::any_of(m_compared.begin(), m_compared.end(), isRun));
        connect(action, &QAction::toggled, this, [this, run, isRun](bool on) {
            m_compared.erase(std::remove_if(m_compared.begin(), m_compared.end(), isRun), m_compared.end());
            if (on)
                m_compared.push_back(run);
            rebuildCurves();
        });
    }
    m_compare->setVisible(!m_runs.empty());
}

void LossPanel::addPhase(const PhaseInfo &phase)
{
    const auto place =
        std::lower_bound(m_histories.begin(), m_histories.end(), phase.index,
                         [](const LossHistory &history, int index) { return history.phase.index < index; });
    if (place != m_histories.end() && place->phase.index == phase.index)
        *place = LossHistory{phase, {}};
    else
        m_histories.insert(place, LossHistory{phase, {}});
    if (m_phaseChooser->count() == 0)
        m_phaseChooser->addItem(tr("all searches"), allPhases);
    const QString title = titleOf(phase);
    int row = m_phaseChooser->findData(phase.index);
    if (row < 0) {
        row = m_phaseChooser->count();
        m_phaseChooser->addItem(title, phase.index);
    } else {
        m_phaseChooser->setItemText(row, title);
    }
    m_phaseChooser->setEnabled(true);
    if (m_follow)
        m_phaseChooser->setCurrentIndex(row);
}

void LossPanel::addToHistory(const IterationRecord &record)
{
    const auto found = std::find_if(m_histories.begin(), m_histories.end(), [&record](const LossHistory &history) {
        return history.phase.index == record.phase;
    });
    if (found != m_histories.end())
        found->records.push_back(record);
}

bool LossPanel::hasContent() const
{
    return !m_plot->isEmpty();
}

bool LossPanel::isFilled() const
{
    return std::any_of(
        m_histories.begin(), m_histories.end(), [](const LossHistory &history) { return !history.records.empty(); });
}

QString LossPanel::caption() const
{
    return m_phaseChooser->currentIndex() < 0 ? title() : tr("%1: %2").arg(title(), m_phaseChooser->currentText());
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
        m_all = row == 0;
        m_follow = !m_all && row == m_phaseChooser->count() - 1;
        rebuildCurves();
    }
}

int LossPanel::shownPhase() const
{
    const QVariant data = m_phaseChooser->currentData();
    return data.isValid() ? data.toInt() : -1;
}

bool LossPanel::isShown(int phase) const
{
    return shownPhase() == allPhases || phase == shownPhase();
}

LossPanel::Shown LossPanel::shown() const
{
    Shown result;
    result.others.resize(m_compared.size());
    double offset = 0;
    for (const LossHistory &history : m_histories) {
        if (!isShown(history.phase.index))
            continue;
        result.own.push_back({&history, offset});
        int longest = LossCurves::length(history);
        for (std::size_t i = 0; i < m_compared.size(); ++i) {
            const LossHistory *other =
                LossCurves::counterpart(history, m_histories, m_compared[i].record->result.histories);
            if (other) {
                result.others[i].push_back({other, offset});
                longest = std::max(longest, LossCurves::length(*other));
            }
        }
        offset += longest; // the same search begins at the same place in all runs
    }
    return result;
}

void LossPanel::rebuildCurves()
{
    m_plot->clear();
    showRunNames();
    const Shown searches = shown();
    if (searches.own.empty()) {
        m_marks->setMarks({});
        m_plot->setEmptyText(m_settled ? tr("This scan was settled before any search began, so it has no loss curves.")
                                       : tr("No search has run yet. Start a scan to watch its loss terms here."));
        return;
    }
    const bool all = shownPhase() == allPhases;
    m_plot->setAxisLabels(all ? tr("iteration, all searches") : tr("iteration"), tr("value"));
    m_plot->setEmptyText(
        all ? tr("The first values will appear here.")
            : tr("“%1” has begun. Its first values will appear here.").arg(m_phaseChooser->currentText()));
    const std::vector<LossCurves::Curve> own = LossCurves::of(searches.own, 1);
    for (std::size_t i = 0; i < own.size(); ++i)
        m_plot->addCurve(own[i].term, static_cast<int>(i));
    for (std::size_t run = 0; run < m_compared.size(); ++run) {
        for (std::size_t i = 0; i < own.size(); ++i) {
            const int curve =
                m_plot->addCurve(QStringLiteral("%1 · %2").arg(own[i].term, m_compared[run].name), static_cast<int>(i),
                                 run % 2 == 0 ? PlotView::Style::Dashed : PlotView::Style::Dotted);
            m_plot->plot()->graph(curve)->removeFromLegend(); // the line below the controls names the run
        }
    }
    updateCurves();
}

void LossPanel::showRunNames()
{
    QStringList names;
    for (std::size_t run = 0; run < m_compared.size(); ++run)
        names << (run % 2 == 0 ? tr("Dashed: %1.") : tr("Dotted: %1.")).arg(m_compared[run].name);
    m_runNames->setText(names.join(QLatin1Char(' ')));
    m_runNames->setVisible(!names.isEmpty());
}

void LossPanel::updateCurves()
{
    const Shown searches = shown();
    if (searches.own.empty())
        return;
    const std::vector<LossCurves::Curve> own = LossCurves::of(searches.own, m_smoothing->value());
    int next = 0;
    for (const LossCurves::Curve &curve : own)
        m_plot->setCurve(next++, curve.x, curve.y);
    for (const std::vector<LossCurves::Segment> &segments : searches.others) {
        const std::vector<LossCurves::Curve> others = LossCurves::of(segments, m_smoothing->value());
        for (const LossCurves::Curve &curve : own) {
            const auto same = std::find_if(others.begin(), others.end(),
                                           [&curve](const auto &other) { return other.term == curve.term; });
            const bool known = same != others.end();
            m_plot->setCurve(next++, known ? same->x : QVector<double>(), known ? same->y : QVector<double>());
        }
    }
    showMarks(searches);
}

void LossPanel::showMarks(const Shown &searches)
{
    std::vector<PhaseMarks::Mark> marks;
    if (shownPhase() == allPhases) {
        for (const LossCurves::Segment &segment : searches.own) {
            const PhaseInfo &phase = segment.history->phase;
            if (segment.history->records.empty() && &segment != &searches.own.back())
                continue; // it has no place of its own
            marks.push_back({segment.offset, titleOf(phase)});
        }
    }
    m_marks->setMarks(marks);
}

} // namespace drm
