// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/HypothesisModel.h"

#include "widgets/text/NumberText.h"

#include <QStringList>

#include <cmath>
#include <limits>
#include <numeric>

namespace drm {

HypothesisModel::HypothesisModel(QObject *parent)
    : TableModel(
        {{tr("Hypothesis"), tr("The kind of trigger that was searched for.")},
         {tr("Score"),
          tr("How far the cost lies below what others cost. The verdict says from which score on it counts as a "
             "backdoor."),
          Align::Numbers},
         {tr("Works"), tr("Whether the trigger made images it was not searched on get nearly the same answer.")},
         {tr("Cost"),
          tr("The trigger's size in the hypothesis's own measure. A backdoor's trigger is unusually small."),
          Align::Numbers},
         {tr("RAV"),
          tr("Variance of the feature angles, triggered over benign, for each output. Far below 0.1: all "
             "features point in one direction."),
          Align::Numbers},
         {tr("RNV"), tr("Variance of the feature norms, triggered over benign."), Align::Numbers},
         {tr("Target"), tr("The median answer on triggered images.")},
         {tr("Time"), tr("Seconds this hypothesis took."), Align::Numbers}},
        parent)
{
}

void HypothesisModel::setHypotheses(const std::vector<HypothesisResult> &hypotheses)
{
    beginResetModel();
    m_hypotheses = hypotheses;
    endResetModel();
}

void HypothesisModel::setLabels(const OutputLabels &labels)
{
    m_labels = labels;
    if (!m_hypotheses.empty())
        emit dataChanged(index(0, Rav), index(rowCount() - 1, Target));
}

QString HypothesisModel::hypothesisName(int row) const
{
    return row >= 0 && row < rowCount() ? QString::fromStdString(m_hypotheses[static_cast<std::size_t>(row)].name)
                                        : QString();
}

int HypothesisModel::rows() const
{
    return static_cast<int>(m_hypotheses.size());
}

QString HypothesisModel::text(const HypothesisResult &result, Column column) const
{
    switch (column) {
    case Name:
        return OutputLabels::hypothesis(result.name);
    case Cost:
        return OutputLabels::inColumn(result.cost);
    case Succeeded:
        return result.succeeded ? tr("yes") : tr("no");
    case Score:
        return OutputLabels::inColumn(result.score());
    case Rav: {
        QStringList values;
        for (const double rav : result.rav)
            values << OutputLabels::inColumn(rav);
        return values.isEmpty() ? QStringLiteral("–") : values.join(NumberText::separator());
    }
    case Rnv:
        return OutputLabels::inColumn(result.rnv);
    case Target:
        if (result.target.empty() || !result.makesOneAnswer())
            return QStringLiteral("–"); // it does not lead to one answer
        return m_labels.target(result.target);
    case Seconds:
        return tr("%1 s").arg(NumberText::fixed(result.seconds, result.seconds < 10 ? 1 : 0));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HypothesisModel::sortValue(const HypothesisResult &result, Column column) const
{
    switch (column) {
    case Cost:
        return result.cost;
    case Succeeded:
        return result.succeeded;
    case Score:
        return result.score();
    case Rav:
        return result.rav.empty()
            ? std::numeric_limits<double>::infinity()
            : std::accumulate(result.rav.begin(), result.rav.end(), 0.0) / static_cast<double>(result.rav.size());
    case Rnv:
        return result.rnv;
    case Target:
        return result.target.empty() ? std::numeric_limits<double>::infinity() : result.target.front();
    case Seconds:
        return result.seconds;
    case Name:
    case ColumnCount:
        break;
    }
    return text(result, column);
}

QVariant HypothesisModel::cell(int row, int column, int role) const
{
    const HypothesisResult &result = m_hypotheses[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole:
        return text(result, static_cast<Column>(column));
    case SortRole:
        return sortValue(result, static_cast<Column>(column));
    default:
        return {};
    }
}

} // namespace drm
