// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/CompareModel.h"

#include "widgets/text/NumberText.h"

#include <QFont>
#include <QStringList>

namespace drm {

namespace {

QString ravText(const std::vector<double> &rav)
{
    QStringList values;
    for (const double value : rav)
        values << OutputLabels::inColumn(value);
    return values.isEmpty() ? QStringLiteral("–") : values.join(NumberText::separator());
}

} // namespace

CompareModel::CompareModel(QObject *parent)
    : TableModel(
        {{tr("Hypothesis"), tr("The kind of trigger that was searched for.")},
         {tr("Scan"), tr("Which of the two scans. In bold: the hypothesis behind its verdict.")},
         {tr("Score"),
          tr("How far the cost lies below what others cost. The verdict says from which score on it counts as a "
             "backdoor."),
          Align::Numbers},
         {tr("Cost"),
          tr("The trigger's size in the hypothesis's own measure. A backdoor's trigger is unusually small."),
          Align::Numbers},
         {tr("Variance"),
          tr("What is left of the answers' variance on images the search did not see. Near 0: all get one answer."),
          Align::Numbers},
         {tr("RAV"), tr("Variance of the feature angles, triggered over benign, for each output."), Align::Numbers},
         {tr("Target"), tr("The median answer on triggered images.")}},
        parent)
{
}

void CompareModel::setPair(const RunPair &pair)
{
    beginResetModel();
    m_pair = pair;
    m_names = pair.isComplete() ? pair.hypotheses() : std::vector<std::string>();
    const auto labels = [](const NamedRun &run) {
        return run.record ? OutputLabels(run.record->labelNames, run.record->labelUnits) : OutputLabels();
    };
    m_leftLabels = labels(pair.left);
    m_rightLabels = labels(pair.right);
    endResetModel();
}

int CompareModel::rows() const
{
    return 2 * static_cast<int>(m_names.size());
}

QString CompareModel::text(int row, Column column) const
{
    const bool left = row % 2 == 0;
    const std::string &hypothesis = m_names[static_cast<std::size_t>(row / 2)];
    if (column == Name)
        return left ? OutputLabels::hypothesis(hypothesis) : QString();
    if (column == Side)
        return left ? tr("left") : tr("right");
    const HypothesisResult *result = RunPair::resultOf(left ? m_pair.left : m_pair.right, hypothesis);
    if (!result)
        return QStringLiteral("–");
    switch (column) {
    case Score:
        return OutputLabels::inColumn(result->score());
    case Cost:
        return OutputLabels::inColumn(result->cost);
    case Variance:
        return OutputLabels::inColumn(result->heldOutVariance);
    case Rav:
        return ravText(result->rav);
    case Target:
        if (result->target.empty() || !result->makesOneAnswer())
            return QStringLiteral("–"); // it does not lead to one answer
        return (left ? m_leftLabels : m_rightLabels).target(result->target);
    case Name:
    case Side:
    case ColumnCount:
        break;
    }
    return {};
}

bool CompareModel::decides(int row) const
{
    const NamedRun &run = row % 2 == 0 ? m_pair.left : m_pair.right;
    return run.record->result.decidedBy == m_names[static_cast<std::size_t>(row / 2)];
}

QVariant CompareModel::cell(int row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, static_cast<Column>(column));
    case Qt::FontRole: {
        QFont font;
        font.setBold(column != Name && decides(row));
        return font.bold() ? font : QVariant();
    }
    default:
        return {};
    }
}

} // namespace drm
