// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/ComparePanel.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/export/RunSource.h"
#include "widgets/panels/compare/CompareActivations.h"
#include "widgets/panels/compare/CompareHelp.h"
#include "widgets/panels/compare/CompareLoss.h"
#include "widgets/panels/compare/CompareTriggers.h"
#include "widgets/panels/compare/CompareVerdicts.h"
#include "widgets/text/FileName.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace drm {

namespace {

QScrollArea *scrolled(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    return scroll;
}

/// The names of two files, with their folders where the names alone are the same.
std::pair<QString, QString> fileNames(const std::string &left, const std::string &right)
{
    if (fileNameOf(left) != fileNameOf(right))
        return {fileNameOf(left), fileNameOf(right)};
    return {QDir::toNativeSeparators(QString::fromStdString(left)),
            QDir::toNativeSeparators(QString::fromStdString(right))};
}

} // namespace

ComparePanel::ComparePanel(QWidget *parent)
    : Panel(QStringLiteral("compare"), tr("Compare"), parent)
    , m_pages(new QStackedLayout(this))
    , m_empty(new PlainLabel)
    , m_left(new QComboBox)
    , m_right(new QComboBox)
    , m_swap(new QToolButton)
    , m_hypothesis(new QComboBox)
    , m_note(new PlainLabel)
    , m_tabs(new QTabWidget)
    , m_verdicts(new CompareVerdicts)
    , m_triggers(new CompareTriggers)
    , m_loss(new CompareLoss)
    , m_activations(new CompareActivations)
{
    buildControls();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addLayout(layOutControls());
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setAccessibleName(tr("What is compared"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(scrolled(m_verdicts), tr("Verdict"));
    m_tabs->addTab(scrolled(m_triggers), tr("Trigger"));
    m_tabs->addTab(scrolled(m_loss), tr("Loss"));
    m_tabs->addTab(scrolled(m_activations), tr("Activations"));
    column->addWidget(m_tabs, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(content);
    connect(m_triggers, &CompareTriggers::notice, this, &ComparePanel::notice);
    connect(m_loss, &CompareLoss::notice, this, &ComparePanel::notice);
    connect(m_activations, &CompareActivations::notice, this, &ComparePanel::notice);
}

HelpTexts ComparePanel::help() const
{
    return CompareHelp::texts();
}

void ComparePanel::buildControls()
{
    m_empty->setObjectName(QStringLiteral("compareEmptyText"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_empty->setText(tr("Two scans are compared here. Run or open a second one, for instance of a model of the same "
                        "task that is known to be benign."));
    m_left->setObjectName(QStringLiteral("compareLeft"));
    m_left->setAccessibleName(tr("Scan on the left"));
    m_left->setToolTip(tr("The scan on the left. It is the one shown in the other panels until you choose."));
    m_right->setObjectName(QStringLiteral("compareRight"));
    m_right->setAccessibleName(tr("Scan on the right"));
    m_right->setToolTip(tr("The scan on the right: at first one of the same images with another verdict."));
    for (QComboBox *chooser : {m_left, m_right}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        chooser->setMinimumContentsLength(8);
        connect(chooser, &QComboBox::activated, this, [this] {
            m_chosen = true;
            showPair();
        });
    }
    m_swap->setObjectName(QStringLiteral("compareSwap"));
    m_swap->setAccessibleName(tr("Swap the two scans"));
    m_swap->setToolTip(tr("Swap the two scans"));
    m_swap->setText(QStringLiteral("⇄"));
    connect(m_swap, &QToolButton::clicked, this, &ComparePanel::swap);
    m_hypothesis->setObjectName(QStringLiteral("compareHypothesis"));
    m_hypothesis->setAccessibleName(tr("Hypothesis shown"));
    m_hypothesis->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its entries come later
    m_hypothesis->setMinimumContentsLength(16);
    m_hypothesis->setToolTip(tr("Whose trigger, loss curves and features are compared."));
    connect(m_hypothesis, &QComboBox::activated, this, [this] {
        m_hypothesisChosen = true;
        showHypothesis();
    });
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setProperty("role", QStringLiteral("muted"));
    m_note->setWordWrap(true);
}

QLayout *ComparePanel::layOutControls()
{
    auto *controls = new QVBoxLayout;
    controls->setSpacing(Theme::spacing());
    auto *runs = new QHBoxLayout;
    auto *hypothesis = new QHBoxLayout;
    const auto add = [](QHBoxLayout *row, const QString &text, QWidget *field, int stretch) {
        auto *label = new PlainLabel(text);
        label->setBuddy(field);
        label->setToolTip(field->toolTip());
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    add(runs, tr("&Left"), m_left, 1);
    runs->addWidget(m_swap);
    add(runs, tr("&Right"), m_right, 1);
    add(hypothesis, tr("&Hypothesis"), m_hypothesis, 0);
    hypothesis->addWidget(m_note, 1);
    controls->addLayout(runs);
    controls->addLayout(hypothesis);
    return controls;
}

void ComparePanel::setRuns(const std::vector<NamedRun> &runs, int shown)
{
    const auto placeOf = [&runs](const NamedRun &wanted) {
        const auto found = std::find_if(runs.begin(), runs.end(), [&wanted](const NamedRun &run) {
            return wanted.record && run.record == wanted.record;
        });
        return found == runs.end() ? -1 : static_cast<int>(found - runs.begin());
    };
    const int left = placeOf(m_pair.left);
    const int right = placeOf(m_pair.right);
    m_chosen = m_chosen && left >= 0 && right >= 0;
    m_runs = runs;
    for (QComboBox *chooser : {m_left, m_right}) {
        chooser->clear();
        for (const NamedRun &run : m_runs)
            chooser->addItem(run.name);
    }
    if (m_chosen) {
        m_left->setCurrentIndex(left);
        m_right->setCurrentIndex(right);
    } else {
        const int partner = RunPair::partnerOf(m_runs, shown);
        m_left->setCurrentIndex(shown);
        m_right->setCurrentIndex(partner);
    }
    showPair();
}

void ComparePanel::compare(int left, int right)
{
    const auto known = [this](int place) { return place >= 0 && place < static_cast<int>(m_runs.size()); };
    if (known(left) && known(right)) {
        m_chosen = true;
        m_left->setCurrentIndex(left);
        m_right->setCurrentIndex(right);
        showPair();
    }
}

std::optional<std::pair<int, int>> ComparePanel::chosen() const
{
    return m_chosen ? std::optional(std::pair(m_left->currentIndex(), m_right->currentIndex())) : std::nullopt;
}

void ComparePanel::swap()
{
    compare(m_right->currentIndex(), m_left->currentIndex());
}

void ComparePanel::selectHypothesis(const QString &name)
{
    const int row = m_hypothesis->findData(name);
    if (row >= 0) {
        m_hypothesisChosen = true;
        m_hypothesis->setCurrentIndex(row);
        showHypothesis();
    }
}

void ComparePanel::showPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

int ComparePanel::pageCount() const
{
    return m_tabs->count();
}

/// A hypothesis that the user has not chosen follows the scans.
QString ComparePanel::caption() const
{
    return tr("%1: %2").arg(title(), m_tabs->tabText(m_tabs->currentIndex()));
}

QJsonObject ComparePanel::viewState() const
{
    QJsonObject state{{"page", m_tabs->currentIndex()}};
    if (m_hypothesisChosen)
        state["hypothesis"] = m_hypothesis->currentData().toString();
    return state;
}

void ComparePanel::restoreViewState(const QJsonObject &state)
{
    selectHypothesis(state["hypothesis"].toString());
    const int page = state["page"].toInt(-1);
    if (page >= 0 && page < pageCount())
        showPage(page);
}

QVector<ShownSource> ComparePanel::furtherSources() const
{
    if (m_runs.size() < 2 || !m_pair.isComplete())
        return {};
    return {sourceOf(m_pair.left), sourceOf(m_pair.right)};
}

void ComparePanel::showPair()
{
    const auto chosen = [this](const QComboBox *chooser) {
        const int place = chooser->currentIndex();
        return place >= 0 && place < static_cast<int>(m_runs.size()) ? m_runs[static_cast<std::size_t>(place)]
                                                                     : NamedRun();
    };
    m_pair.left = chosen(m_left);
    m_pair.right = chosen(m_right);
    m_pages->setCurrentIndex(m_runs.size() > 1 && m_pair.isComplete() ? 1 : 0);
    const QString before = m_hypothesis->currentData().toString();
    m_hypothesis->clear();
    for (const std::string &name : m_pair.hypotheses())
        m_hypothesis->addItem(OutputLabels::hypothesis(name), QString::fromStdString(name));
    const int same = m_hypothesisChosen ? m_hypothesis->findData(before) : -1;
    m_hypothesis->setCurrentIndex(
        same >= 0 ? same : m_hypothesis->findData(QString::fromStdString(m_pair.decisiveHypothesis())));
    m_verdicts->setPair(m_pair);
    showHypothesis();
}

void ComparePanel::showHypothesis()
{
    m_pair.hypothesis = m_hypothesis->currentData().toString().toStdString();
    m_note->setText(dataNote());
    m_triggers->setPair(m_pair);
    m_loss->setPair(m_pair);
    m_activations->setPair(m_pair);
}

QString ComparePanel::dataNote() const
{
    if (!m_pair.isComplete())
        return {};
    if (m_pair.left.record == m_pair.right.record)
        return tr("The same scan stands on both sides.");
    if (!m_pair.sameData()) {
        const auto [left, right] = fileNames(m_pair.left.record->dataPath, m_pair.right.record->dataPath);
        return tr("The scans used different image sets, %1 and %2: images are paired by their place alone, and "
                  "differences may come from the images.")
            .arg(left, right);
    }
    if (m_pair.leftResult() && m_pair.rightResult() && !m_pair.images().matched) {
        return tr("Both scans used %1, but drew other images from it: images are paired by their place alone.")
            .arg(fileNameOf(m_pair.left.record->dataPath));
    }
    return tr("Same images of %1.").arg(fileNameOf(m_pair.left.record->dataPath));
}

} // namespace drm
