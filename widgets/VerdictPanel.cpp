// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/VerdictPanel.h"

#include "widgets/CheckList.h"
#include "widgets/CompactTable.h"
#include "widgets/HypothesisModel.h"
#include "widgets/PlainLabel.h"
#include "widgets/ScoreScale.h"
#include "widgets/Theme.h"
#include "widgets/VerdictBadge.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drm {

namespace {

QLabel *paragraph(const QString &objectName, const QString &role = {})
{
    auto *label = new PlainLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (!role.isEmpty()) {
        label->setProperty("role", role);
    }
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setProperty("role", QStringLiteral("heading"));
    return label;
}

QVBoxLayout *section(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    return column;
}

void showText(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

QString duration(double seconds)
{
    if (!std::isfinite(seconds) || seconds < 0) {
        return QStringLiteral("–");
    }
    const auto whole = static_cast<qint64>(std::min(seconds, 1e12));
    if (whole < 60) {
        return VerdictPanel::tr("%1 s").arg(QString::number(seconds, 'f', 1));
    }
    if (whole < 3600) {
        return VerdictPanel::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    }
    return VerdictPanel::tr("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
}

QString cautionOf(const ScanResult &result)
{
    if (result.state == RunState::Stopped) {
        return VerdictPanel::tr("What is shown is what the scan had found when it was stopped.");
    }
    switch (result.verdict) {
    case Verdict::Clean:
        return VerdictPanel::tr("None found is not proof: a trigger of a kind that was not searched for stays unseen.");
    case Verdict::Inconclusive:
        return VerdictPanel::tr("Scan again with more images or a larger budget before you rely on this model.");
    case Verdict::Backdoored:
        break;
    }
    return {};
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : QWidget(parent)
    , m_badge(new VerdictBadge)
    , m_scale(new ScoreScale)
    , m_reason(paragraph(QStringLiteral("verdictReason")))
    , m_target(paragraph(QStringLiteral("verdictTarget")))
    , m_caution(paragraph(QStringLiteral("verdictCaution"), QStringLiteral("muted")))
    , m_effort(paragraph(QStringLiteral("verdictEffort"), QStringLiteral("muted")))
    , m_hypotheses(nullptr)
    , m_table(new CompactTable)
    , m_model(new HypothesisModel(this))
    , m_preflight(new QWidget)
    , m_checks(new CheckList)
{
    setObjectName(QStringLiteral("verdictPanel"));
    setAccessibleName(tr("Verdict"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(2 * Theme::spacing());
    column->addWidget(buildSummary());
    m_hypotheses = buildHypotheses();
    column->addWidget(m_hypotheses);
    m_checks->setObjectName(QStringLiteral("verdictChecks"));
    m_checks->setAccessibleName(tr("Checks before the scan"));
    m_checks->setToolTip(tr("What was checked before the scan. A wrong input range or channel order would spoil the "
                            "result silently."));
    QVBoxLayout *checks = section(m_preflight);
    checks->addWidget(heading(tr("Checks before the scan")));
    checks->addWidget(m_checks);
    column->addWidget(m_preflight);
    column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("verdictScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    reset();
}

QWidget *VerdictPanel::buildSummary()
{
    m_badge->setObjectName(QStringLiteral("verdictBadge"));
    m_badge->setAccessibleName(tr("Verdict"));
    m_badge->setToolTip(tr("The answer of the last scan of this model."));
    m_scale->setObjectName(QStringLiteral("verdictScore"));
    m_scale->setAccessibleName(tr("Score against the threshold"));
    m_scale->setToolTip(tr("How suspicious the model is. From the threshold 1 upwards it counts as backdoored."));
    auto *summary = new QWidget;
    QVBoxLayout *column = section(summary);
    column->addWidget(m_badge);
    column->addWidget(m_scale);
    for (QLabel *label : {m_reason, m_target, m_caution, m_effort}) {
        column->addWidget(label);
    }
    return summary;
}

QWidget *VerdictPanel::buildHypotheses()
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(HypothesisModel::SortRole);
    m_table->setObjectName(QStringLiteral("verdictHypotheses"));
    m_table->setAccessibleName(tr("Results of the hypotheses"));
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, sorted](const QModelIndex &current) {
                if (current.isValid()) {
                    emit hypothesisSelected(m_model->hypothesisName(sorted->mapToSource(current).row()));
                }
            });
    auto *widget = new QWidget;
    QVBoxLayout *column = section(widget);
    column->addWidget(heading(tr("Hypotheses")));
    column->addWidget(m_table);
    return widget;
}

void VerdictPanel::reset()
{
    m_badge->setState(StateIcon::Kind::Idle, tr("No verdict yet"), tr("Open a model and images, then start a scan."));
    clearResult();
    setPreflight({});
}

void VerdictPanel::clearResult()
{
    m_recoveredTarget.clear();
    m_scale->setScore(std::numeric_limits<double>::quiet_NaN());
    m_scale->hide();
    for (QLabel *label : {m_reason, m_target, m_caution, m_effort}) {
        showText(label, {});
    }
    m_model->setHypotheses({});
    m_hypotheses->hide();
}

void VerdictPanel::setRunning(const QString &stage)
{
    if (m_badge->kind() != StateIcon::Kind::Running) {
        clearResult();
    }
    m_badge->setState(StateIcon::Kind::Running, tr("Scanning"), stage);
}

void VerdictPanel::setPreflight(const std::vector<PreflightCheck> &checks)
{
    m_checks->setChecks(checks);
    m_preflight->setVisible(!checks.empty());
}

void VerdictPanel::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    m_model->setLabels(m_labels);
    showTarget();
    m_table->fit();
}

void VerdictPanel::setResult(const ScanResult &result)
{
    const bool finished = result.state == RunState::Finished;
    m_badge->setState(stateOf(result), wordOf(result), detailOf(result));
    m_scale->setScore(finished ? result.score : std::numeric_limits<double>::quiet_NaN());
    m_scale->setVisible(finished);
    showText(m_reason, QString::fromStdString(result.reason));
    m_recoveredTarget = result.recoveredTarget;
    showTarget();
    showText(m_caution, cautionOf(result));
    QStringList effort{tr("%1 images").arg(result.imagesUsed), duration(result.seconds)};
    if (result.peakRssMib > 0) {
        effort << tr("peak memory %1 MiB").arg(qRound(std::min(result.peakRssMib, 1e9)));
    }
    showText(m_effort, effort.join(QStringLiteral(" · ")));
    m_model->setHypotheses(result.hypotheses);
    m_hypotheses->setVisible(!result.hypotheses.empty());
    m_table->fit();
}

void VerdictPanel::showTarget()
{
    showText(m_target,
             m_recoveredTarget.empty() ? QString()
                                       : tr("Recovered target: %1").arg(m_labels.target(m_recoveredTarget)));
}

StateIcon::Kind VerdictPanel::stateOf(const ScanResult &result)
{
    if (result.state == RunState::Stopped) {
        return StateIcon::Kind::Stopped;
    }
    switch (result.verdict) {
    case Verdict::Clean:
        return StateIcon::Kind::Good;
    case Verdict::Backdoored:
        return StateIcon::Kind::Bad;
    case Verdict::Inconclusive:
        break;
    }
    return StateIcon::Kind::Unsure;
}

QString VerdictPanel::wordOf(const ScanResult &result)
{
    if (result.state == RunState::Stopped) {
        return tr("Stopped");
    }
    switch (result.verdict) {
    case Verdict::Clean:
        return tr("Clean");
    case Verdict::Backdoored:
        return tr("Backdoored");
    case Verdict::Inconclusive:
        break;
    }
    return tr("Inconclusive");
}

QString VerdictPanel::detailOf(const ScanResult &result)
{
    if (result.state == RunState::Stopped) {
        return tr("The scan was stopped before it could decide.");
    }
    QStringList parts;
    if (std::isfinite(result.confidence)) {
        parts << tr("confidence %1 %").arg(qRound(100 * std::clamp(result.confidence, 0.0, 1.0)));
    }
    if (!result.decidedBy.empty()) {
        parts << tr("decided by: %1").arg(OutputLabels::hypothesis(result.decidedBy));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace drm
