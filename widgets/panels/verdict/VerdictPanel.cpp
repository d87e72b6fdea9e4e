// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/VerdictPanel.h"

#include "core/record/AnswerMapText.h"
#include "core/record/PhaseText.h"
#include "core/record/VerdictText.h"
#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/panels/verdict/CheckList.h"
#include "widgets/panels/verdict/HypothesisModel.h"
#include "widgets/panels/verdict/ScoreScale.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/panels/verdict/VerdictHelp.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/Duration.h"
#include "widgets/text/NumberText.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QToolButton>
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
    if (!role.isEmpty())
        label->setProperty("role", role);
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

QString cautionOf(const ScanResult &result)
{
    if (VerdictPanel::isAltered(result))
        return VerdictPanel::tr("What is shown below is what the file says now. Scan the model again.");
    if (result.state == RunState::Stopped)
        return VerdictPanel::tr("What is shown is what the scan had found when it was stopped.");
    if (result.verdict == Verdict::Clean)
        return VerdictPanel::tr("None found is not proof: a trigger of a kind that was not searched for stays unseen.");
    return {};
}

} // namespace

VerdictPanel::VerdictPanel(QWidget *parent)
    : Panel(QStringLiteral("verdict"), tr("Verdict"), parent)
    , m_column(nullptr)
    , m_badge(new VerdictBadge)
    , m_earlier(new QPushButton)
    , m_confirm(new QPushButton(tr("Scan anyway")))
    , m_sentence(paragraph(QStringLiteral("verdictSentence")))
    , m_steps(new QWidget)
    , m_again(new QPushButton)
    , m_mitigate(new QPushButton(tr("Mitigate…")))
    , m_pin(new QPushButton(tr("Add to report")))
    , m_details(new QToolButton)
    , m_detailBox(new QWidget)
    , m_scale(new ScoreScale)
    , m_reason(paragraph(QStringLiteral("verdictReason")))
    , m_target(paragraph(QStringLiteral("verdictTarget")))
    , m_caution(paragraph(QStringLiteral("verdictCaution"), QStringLiteral("muted")))
    , m_effort(paragraph(QStringLiteral("verdictEffort"), QStringLiteral("muted")))
    , m_hypotheses(nullptr)
    , m_table(new CompactTable)
    , m_remark(paragraph(QStringLiteral("verdictRemark"), QStringLiteral("muted")))
    , m_model(new HypothesisModel(this))
    , m_preflight(new QWidget)
    , m_checks(new CheckList)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    m_column->setSpacing(2 * Theme::spacing());
    m_column->addWidget(buildSummary());
    m_hypotheses = buildHypotheses();
    m_column->addWidget(m_hypotheses);
    m_checks->setObjectName(QStringLiteral("verdictChecks"));
    m_checks->setAccessibleName(tr("Checks before the scan"));
    m_checks->setToolTip(tr("What was checked before the scan. A wrong input range or channel order would spoil the "
                            "result silently."));
    QVBoxLayout *checks = section(m_preflight);
    checks->addWidget(heading(tr("Checks before the scan")));
    checks->addWidget(m_checks);
    m_column->addWidget(m_preflight);
    m_column->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("verdictScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    clear();
}

HelpTexts VerdictPanel::help() const
{
    return VerdictHelp::texts();
}

QWidget *VerdictPanel::buildSummary()
{
    m_badge->setObjectName(QStringLiteral("verdictBadge"));
    m_badge->setAccessibleName(tr("Verdict"));
    m_badge->setToolTip(tr("The answer of the last scan of this model."));
    m_scale->setObjectName(QStringLiteral("verdictScore"));
    m_scale->setAccessibleName(tr("Score against the threshold"));
    m_scale->setToolTip(tr("How suspicious the model is. From the threshold upwards it counts as backdoored."));
    auto *summary = new QWidget;
    QVBoxLayout *column = section(summary);
    column->addWidget(m_badge);
    column->addWidget(m_sentence);
    m_earlier->setObjectName(QStringLiteral("earlierRunButton"));
    m_earlier->setToolTip(tr("Shows an earlier scan, with its model, its images and its parameters."));
    connect(m_earlier, &QPushButton::clicked, this, &VerdictPanel::earlierRunRequested);
    m_confirm->setObjectName(QStringLiteral("scanAnywayButton"));
    m_confirm->setToolTip(tr("Scans although not all checks have passed. The verdict is inconclusive at best."));
    connect(m_confirm, &QPushButton::clicked, this, &VerdictPanel::confirmed);
    for (QPushButton *button : {m_earlier, m_confirm}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name does not widen the panel
        column->addWidget(button);
    }
    column->addWidget(m_target);
    column->addWidget(m_caution);
    column->addWidget(buildSteps());
    column->addWidget(m_details, 0, Qt::AlignLeft);
    column->addWidget(buildDetails());
    return summary;
}

QWidget *VerdictPanel::buildSteps()
{
    m_again->setObjectName(QStringLiteral("scanAgainButton"));
    m_again->setToolTip(tr("Scans this model with the same images once more, with a larger budget."));
    connect(m_again, &QPushButton::clicked, this, [this] { emit scanAgainWanted(m_larger); });
    m_mitigate->setObjectName(QStringLiteral("verdictMitigateButton"));
    m_mitigate->setToolTip(tr("Cleans the model with the trigger that the scan recovered."));
    connect(m_mitigate, &QPushButton::clicked, this, &VerdictPanel::mitigationWanted);
    m_pin->setObjectName(QStringLiteral("verdictPinButton"));
    m_pin->setToolTip(tr("Adds every panel that shows something of this scan to the report."));
    connect(m_pin, &QPushButton::clicked, this, &VerdictPanel::pinWanted);
    auto *row = new FlowLayout(m_steps);
    for (QPushButton *button : {m_again, m_mitigate, m_pin})
        row->addWidget(button);
    return m_steps;
}

QWidget *VerdictPanel::buildDetails()
{
    m_details->setObjectName(QStringLiteral("verdictDetailsButton"));
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("Show or hide the score, the reason in figures and what the scan took"));
    m_details->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_details->setArrowType(Qt::RightArrow);
    m_details->setCheckable(true);
    m_details->setAutoRaise(true);
    connect(m_details, &QToolButton::toggled, this, [this](bool open) {
        m_details->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_detailBox->setVisible(open);
    });
    QVBoxLayout *column = section(m_detailBox);
    column->addWidget(m_scale);
    column->addWidget(m_reason);
    column->addWidget(m_effort);
    return m_detailBox;
}

QWidget *VerdictPanel::buildHypotheses()
{
    auto *sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(HypothesisModel::SortRole);
    m_table->setObjectName(QStringLiteral("verdictHypotheses"));
    m_table->setAccessibleName(tr("Results of the hypotheses"));
    m_table->setModel(sorted);
    m_table->setSpareColumns({HypothesisModel::Seconds, HypothesisModel::Rnv, HypothesisModel::Rav,
                              HypothesisModel::Cost, HypothesisModel::Target, HypothesisModel::Succeeded});
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, sorted](const QModelIndex &current) {
                if (current.isValid())
                    emit hypothesisSelected(m_model->hypothesisName(sorted->mapToSource(current).row()));
            });
    auto *widget = new QWidget;
    QVBoxLayout *column = section(widget);
    column->addWidget(heading(tr("Hypotheses")));
    column->addWidget(m_table);
    column->addWidget(m_remark);
    return widget;
}

void VerdictPanel::clear()
{
    setEmpty(tr("Open a model and images, then start a scan."), {});
}

void VerdictPanel::setEmpty(const QString &sentence, const QString &button)
{
    m_badge->setState(StateIcon::Kind::Idle, tr("No verdict yet"), sentence);
    clearResult();
    setPreflight({});
    constexpr int room = 250; // pixels; the panel is this wide at its narrowest, and a run's name can be long
    QString label = m_earlier->fontMetrics().elidedText(button, Qt::ElideMiddle, room);
    m_earlier->setText(label.replace(QLatin1Char('&'), QStringLiteral("&&")));
    m_earlier->setAccessibleName(button);
    if (!button.isEmpty())
        offer(m_earlier);
}

void VerdictPanel::askToConfirm(const std::vector<PreflightCheck> &checks)
{
    m_badge->setState(StateIcon::Kind::Unsure, tr("Not scanned"),
                      tr("Not all checks before the scan have passed; a verdict would be inconclusive at best. Mend "
                         "what they name, or scan anyway."));
    clearResult();
    setPreflight(checks);
    offer(m_confirm);
}

void VerdictPanel::offer(QPushButton *button)
{
    m_earlier->setVisible(button == m_earlier);
    m_confirm->setVisible(button == m_confirm);
}

void VerdictPanel::offerSteps(const ScanRecord &record)
{
    const ScanResult &result = record.result;
    const bool isFinished = result.state == RunState::Finished && !isAltered(result);
    const Budget budget = record.request.params.budget;
    // A scan that doubts its input is not helped by a larger budget.
    const bool isOpen = result.verdict == Verdict::Inconclusive && result.doubts.empty();
    m_larger = budget == Budget::Quick ? Budget::Standard : Budget::Thorough;
    m_again->setText(m_larger == Budget::Standard ? tr("Scan again, standard") : tr("Scan again, thorough"));
    m_again->setVisible(isFinished && (budget == Budget::Quick || (budget == Budget::Standard && isOpen)));
    m_mitigate->setVisible(isFinished && result.verdict == Verdict::Backdoored);
    m_steps->show();
}

/// There are some, seen or folded away.
void VerdictPanel::showDetails(bool exist)
{
    m_details->setVisible(exist);
    m_detailBox->setVisible(exist && m_details->isChecked());
}

void VerdictPanel::clearResult()
{
    m_recoveredTarget.clear();
    m_recoveredMap.reset();
    m_scale->setScore(std::numeric_limits<double>::quiet_NaN());
    m_scale->hide();
    for (QLabel *label : {m_sentence, m_reason, m_target, m_caution, m_effort, m_remark})
        showText(label, {});
    m_steps->hide();
    showDetails(false);
    m_model->setHypotheses({});
    m_hypotheses->hide();
    offer(nullptr);
}

void VerdictPanel::setRunning(const QString &stage)
{
    if (m_badge->kind() != StateIcon::Kind::Running) {
        clearResult();
        setPreflight({});
        m_paused = false;
    }
    m_badge->setState(StateIcon::Kind::Running, m_paused ? tr("Paused") : tr("Scanning"), stage);
}

void VerdictPanel::setPaused(bool paused)
{
    m_paused = paused; // also for a stage that was on its way
    if (m_badge->kind() == StateIcon::Kind::Running)
        setRunning(m_badge->detail());
}

void VerdictPanel::setPreflight(const std::vector<PreflightCheck> &checks)
{
    m_checks->setChecks(checks);
    m_preflight->setVisible(!checks.empty());
    // What did not pass is read before what was found; what did pass, where somebody looks for it.
    const bool allPassed = std::all_of(checks.begin(), checks.end(),
                                       [](const PreflightCheck &check) { return check.state == CheckState::Passed; });
    m_column->removeWidget(allPassed ? m_preflight : m_hypotheses);
    m_column->insertWidget(2, allPassed ? m_preflight : m_hypotheses);
}

void VerdictPanel::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    m_model->setLabels(m_labels);
    showTarget();
    m_table->fit();
}

void VerdictPanel::showUpdate(const UpdateBatch &batch)
{
    if (batch.progress)
        setRunning(translated(phaseText(batch.progress->stage)));
}

void VerdictPanel::showRun(const ScanRecord &record)
{
    setPreflight(record.preflight);
    setResult(record.result, record.inputShape, record.fit ? record.fit->r2 : std::vector<double>());
    offerSteps(record);
}

void VerdictPanel::showStopped(const ScanRecord &record)
{
    showRun(record);
}

void VerdictPanel::setResult(const ScanResult &result, const std::vector<int> &inputShape,
                             const std::vector<double> &r2)
{
    offer(nullptr);
    const bool finished = result.state == RunState::Finished && !isAltered(result);
    m_badge->setState(stateOf(result), wordOf(result), detailOf(result));
    m_scale->setScore(finished ? result.score : std::numeric_limits<double>::quiet_NaN(), result.threshold);
    m_scale->setVisible(finished);
    showText(m_sentence, sentenceOf(result));
    showText(m_reason, translated(verdictText(result)));
    showText(m_remark, remarkOf(result));
    showDetails(true);
    m_recoveredTarget = result.recoveredTarget;
    m_recoveredMap.reset();
    if (!recoveredMapText(result, {}, {}).empty())
        m_recoveredMap = result.decisive()->map;
    m_answerDeviations = result.answerDeviations;
    showTarget();
    showText(m_caution, cautionOf(result));
    QString images = tr("%1 images").arg(NumberText::count(result.imagesUsed));
    if (inputShape.size() == 3)
        images = tr("%1 of %2×%3 pixels").arg(images).arg(inputShape[2]).arg(inputShape[1]);
    QStringList effort{images};
    if (!r2.empty()) {
        QStringList values;
        for (const double value : r2)
            values << (std::isfinite(value) ? OutputLabels::number(value) : QStringLiteral("–"));
        effort << tr("R² %1").arg(values.join(NumberText::separator()));
    }
    effort << Duration::text(result.seconds);
    if (result.peakRssMib > 0)
        effort << tr("peak memory %1 MiB")
                      .arg(NumberText::count(qRound(std::min(result.peakRssMib, 1e9))))
                      .replace(QLatin1String(" MiB"), QStringLiteral("\u00a0MiB"));
    showText(m_effort, effort.join(QStringLiteral(" · ")));
    m_model->setHypotheses(result.hypotheses);
    m_hypotheses->setVisible(!result.hypotheses.empty());
    m_table->fit();
}

void VerdictPanel::showTarget()
{
    QString text;
    if (m_recoveredMap)
        text = sentences({tr("What the trigger does:"), m_labels.rule(*m_recoveredMap, m_answerDeviations)});
    else if (!m_recoveredTarget.empty())
        text = tr("Recovered target: %1").arg(m_labels.target(m_recoveredTarget));
    showText(m_target, text);
}

bool VerdictPanel::isAltered(const ScanResult &result)
{
    return !result.alterations.empty();
}

StateIcon::Kind VerdictPanel::stateOf(const ScanResult &result)
{
    if (isAltered(result))
        return StateIcon::Kind::Bad;
    if (result.state == RunState::Stopped)
        return StateIcon::Kind::Stopped;
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
    if (isAltered(result))
        return tr("Altered since it was written");
    if (result.state == RunState::Stopped)
        return tr("Stopped");
    switch (result.verdict) {
    case Verdict::Clean:
        return tr("None found");
    case Verdict::Backdoored:
        return tr("Backdoored");
    case Verdict::Inconclusive:
        break;
    }
    return tr("Inconclusive");
}

QString VerdictPanel::detailOf(const ScanResult &result)
{
    if (isAltered(result))
        return tr("No verdict is given on a changed run file.");
    if (result.state == RunState::Stopped)
        return tr("The scan was stopped before it could decide.");
    return result.decidedBy.empty() ? QString() : tr("Decided by: %1").arg(OutputLabels::hypothesis(result.decidedBy));
}

QString VerdictPanel::sentenceOf(const ScanResult &result)
{
    if (isAltered(result) || result.state == RunState::Stopped)
        return {};
    switch (result.verdict) {
    case Verdict::Clean:
        return tr("The scan found no trigger that changes the answers of this model unusually easily.");
    case Verdict::Backdoored:
        return tr("A small change of the images takes over the answers of this model: do not use it as it is.");
    case Verdict::Inconclusive:
        break;
    }
    return result.doubts.empty()
        ? tr("The scan cannot tell whether this model has a backdoor.")
        : tr("The scan cannot tell whether this model has a backdoor, because checks before it were doubtful.");
}

QString VerdictPanel::remarkOf(const ScanResult &result)
{
    constexpr double tiny = 0.5; // of the threshold
    const auto hasCost = [](const HypothesisResult &one) { // a probe has what is left in its place
        return one.judgement.rule == Judgement::Rule::Null || one.judgement.rule == Judgement::Rule::References;
    };
    const HypothesisResult *cheapest = nullptr;
    for (const HypothesisResult &one : result.hypotheses)
        if (one.succeeded && one.judgement.judged() && hasCost(one) && (!cheapest || one.cost < cheapest->cost))
            cheapest = &one;
    if (isAltered(result) || !cheapest || !(cheapest->score() < tiny * result.threshold))
        return {};
    return tr("The trigger of “%1” works and has the lowest cost, yet its score is low: a score says how much less a "
              "trigger costs than such triggers do on benign models, not how little, and costs of different searches "
              "do not compare.")
        .arg(OutputLabels::hypothesis(cheapest->name));
}

} // namespace drm
