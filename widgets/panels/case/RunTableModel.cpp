// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/case/RunTableModel.h"

#include "widgets/base/PlainText.h"
#include "widgets/table/RowSync.h"
#include "widgets/text/BudgetText.h"
#include "widgets/text/NumberText.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/StateIcon.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace drm {

namespace {

constexpr int iconSize = 14;

auto fields(const RunRow &run)
{
    return std::tie(run.path, run.state, run.problem, run.model, run.data, run.finished, run.altered, run.verdict,
                    run.score, run.decidedBy, run.budget, run.seed, run.seconds, run.started);
}

StateIcon::Kind stateOf(const RunRow &run)
{
    if (run.altered)
        return StateIcon::Kind::Bad;
    if (!run.finished)
        return StateIcon::Kind::Stopped;
    switch (run.verdict) {
    case Verdict::Clean:
        return StateIcon::Kind::Good;
    case Verdict::Backdoored:
        return StateIcon::Kind::Bad;
    case Verdict::Inconclusive:
        break;
    }
    return StateIcon::Kind::Unsure;
}

QString verdictText(const RunRow &run)
{
    if (run.altered)
        return RunTableModel::tr("Altered");
    if (!run.finished)
        return RunTableModel::tr("Stopped");
    switch (run.verdict) {
    case Verdict::Clean:
        return RunTableModel::tr("None found");
    case Verdict::Backdoored:
        return RunTableModel::tr("Backdoored");
    case Verdict::Inconclusive:
        break;
    }
    return RunTableModel::tr("Inconclusive");
}

QString durationText(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0)
        return QStringLiteral("–");
    if (seconds < 100)
        return RunTableModel::tr("%1 s").arg(NumberText::fixed(seconds, seconds < 10 ? 1 : 0));
    const auto whole = static_cast<qint64>(std::min(seconds, 1e9) + 0.5);
    if (whole < 3600)
        return RunTableModel::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    return RunTableModel::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

bool RunRow::operator==(const RunRow &other) const
{
    return fields(*this) == fields(other);
}

RunTableModel::RunTableModel(QObject *parent)
    : TableModel(
        {{tr("Model"), tr("The model that was scanned.")},
         {tr("Verdict"), tr("What the scan found. A stopped scan has no verdict, nor has one whose file was altered.")},
         {tr("Score"), tr("How suspicious the model is. The verdict says from which score on it counts as backdoored."),
          Align::Numbers},
         {tr("Decided by"), tr("The kind of trigger behind the verdict.")},
         {tr("Data"), tr("The benign images that were used.")},
         {tr("Budget"), tr("How much work the search was allowed.")},
         {tr("Seed"), tr("Start of all random draws. Equal seeds give equal results."), Align::Numbers},
         {tr("Time"), tr("How long the scan took."), Align::Numbers},
         {tr("Started"), tr("When the scan was started.")}},
        parent)
{
}

void RunTableModel::setRuns(const std::vector<RunRow> &runs)
{
    RowSync::apply(*this, m_runs, runs, &RunRow::path);
}

const RunRow *RunTableModel::run(const QString &path) const
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const RunRow &run) { return run.path == path; });
    return found == m_runs.end() ? nullptr : &*found;
}

int RunTableModel::rows() const
{
    return static_cast<int>(m_runs.size());
}

QString RunTableModel::text(const RunRow &run, Column column)
{
    if (run.state != RunRow::State::Known) {
        if (column == Model)
            return QFileInfo(run.path).fileName();
        if (column != VerdictColumn)
            return {};
        return run.state == RunRow::State::Reading ? tr("Reading…")
            : run.state == RunRow::State::Missing  ? tr("Missing")
                                                   : tr("Unreadable");
    }
    switch (column) {
    case Model:
        return run.model;
    case VerdictColumn:
        return verdictText(run);
    case Score:
        return run.finished && !run.altered ? OutputLabels::inColumn(run.score) : QStringLiteral("–");
    case DecidedBy:
        return run.decidedBy.isEmpty() ? QStringLiteral("–") : OutputLabels::hypothesis(run.decidedBy.toStdString());
    case Data:
        return run.data;
    case BudgetColumn:
        return BudgetText::of(run.budget);
    case Seed:
        return QString::number(run.seed);
    case Seconds:
        return durationText(run.seconds);
    case Started:
        return run.started.isValid() ? QLocale().toString(run.started, QLocale::ShortFormat) : QStringLiteral("–");
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RunTableModel::sortValue(const RunRow &run, Column column)
{
    const bool known = run.state == RunRow::State::Known;
    switch (column) {
    case Score:
        // What has no score stands below what has one.
        return known && run.finished && !run.altered && !std::isnan(run.score)
            ? run.score
            : -std::numeric_limits<double>::infinity();
    case BudgetColumn:
        return known ? static_cast<int>(run.budget) : -1;
    case Seed:
        return run.seed;
    case Seconds:
        return known && !std::isnan(run.seconds) ? run.seconds : -1.0;
    case Started:
        return run.started.isValid() ? run.started.toMSecsSinceEpoch() : 0;
    case Model:
    case VerdictColumn:
    case DecidedBy:
    case Data:
    case ColumnCount:
        break;
    }
    return text(run, column);
}

QVariant RunTableModel::cell(int row, int column, int role) const
{
    const RunRow &run = m_runs[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return PlainText::shown(text(run, static_cast<Column>(column)));
    case SortRole:
        return sortValue(run, static_cast<Column>(column));
    case PathRole:
        return run.path;
    case Qt::ToolTipRole:
        return PlainText::toolTip(
            run.state == RunRow::State::Unreadable || run.altered ? run.problem : QDir::toNativeSeparators(run.path));
    case Qt::ForegroundRole:
        return run.state == RunRow::State::Known ? QVariant()
                                                 : QVariant(Theme::of(QGuiApplication::palette()).mutedText());
    case Qt::DecorationRole:
        if (column == VerdictColumn && run.state == RunRow::State::Known)
            return StateIcon::icon(stateOf(run), Theme::of(QGuiApplication::palette()), iconSize,
                                   qGuiApp->devicePixelRatio());
        return {};
    default:
        return {};
    }
}

} // namespace drm
