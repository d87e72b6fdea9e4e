// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/HypothesisModel.h"

#include <QStringList>

#include <cmath>
#include <limits>
#include <numeric>

namespace drm {

namespace {

QVariant alignment(HypothesisModel::Column column)
{
    const bool words =
        column == HypothesisModel::Name || column == HypothesisModel::Succeeded || column == HypothesisModel::Target;
    return QVariant::fromValue(Qt::Alignment((words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
}

} // namespace

HypothesisModel::HypothesisModel(QObject *parent)
    : QAbstractTableModel(parent)
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

int HypothesisModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hypotheses.size());
}

int HypothesisModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString HypothesisModel::text(const HypothesisResult &result, Column column) const
{
    switch (column) {
    case Name:
        return OutputLabels::hypothesis(result.name);
    case Cost:
        return OutputLabels::number(result.cost);
    case Succeeded:
        return result.succeeded ? tr("yes") : tr("no");
    case Score:
        return OutputLabels::number(result.score());
    case Rav: {
        QStringList values;
        for (const double rav : result.rav)
            values << OutputLabels::number(rav);
        return values.isEmpty() ? QStringLiteral("–") : values.join(QStringLiteral("; "));
    }
    case Rnv:
        return OutputLabels::number(result.rnv);
    case Target:
        return result.target.empty() ? QStringLiteral("–") : m_labels.target(result.target);
    case Seconds:
        return tr("%1 s").arg(QString::number(result.seconds, 'f', result.seconds < 10 ? 1 : 0));
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

QVariant HypothesisModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HypothesisResult &result = m_hypotheses[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(result, column);
    case SortRole:
        return sortValue(result, column);
    case Qt::ToolTipRole:
        return headerData(column, Qt::Horizontal, Qt::ToolTipRole);
    case Qt::TextAlignmentRole:
        return alignment(column);
    default:
        return {};
    }
}

QVariant HypothesisModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    struct Header {
        QString title;
        QString explanation;
    };
    const Header headers[ColumnCount] = {
        {tr("Hypothesis"), tr("The kind of trigger that was searched for.")},
        {tr("Score"), tr("How far the cost lies below what random targets cost. 1 and more counts as a backdoor.")},
        {tr("Works"), tr("Whether the trigger made images it was not searched on get nearly the same answer.")},
        {tr("Cost"),
         tr("The trigger's size in the hypothesis's own measure. A backdoor's trigger is unusually small.")},
        {tr("RAV"),
         tr("Variance of the feature angles, triggered over benign, for each output. Far below 0.1: all "
            "features point in one direction.")},
        {tr("RNV"), tr("Variance of the feature norms, triggered over benign.")},
        {tr("Target"), tr("The median answer on triggered images.")},
        {tr("Time"), tr("Seconds this hypothesis took.")}};
    if (role == Qt::TextAlignmentRole)
        return alignment(static_cast<Column>(section));
    if (role == Qt::DisplayRole)
        return headers[section].title;
    if (role == Qt::ToolTipRole)
        return headers[section].explanation;
    return {};
}

} // namespace drm
