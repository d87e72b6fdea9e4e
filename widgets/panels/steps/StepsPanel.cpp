// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/steps/StepsPanel.h"

#include "core/record/PhaseText.h"
#include "core/record/VerdictText.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/panels/verdict/CheckList.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/text/Duration.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextEdit>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

QString whyThisSize(SizeSource source)
{
    switch (source) {
    case SizeSource::Given:
        return StepsPanel::tr("This size was asked for.");
    case SizeSource::Declared:
        return StepsPanel::tr("The model's file says this size.");
    case SizeSource::Labels:
        return StepsPanel::tr("At this size the model predicts the labels best.");
    case SizeSource::Images:
        return StepsPanel::tr("This is the images' own size; nothing speaks for it or against it.");
    case SizeSource::Guess:
        break;
    }
    return StepsPanel::tr("This is a usual size that the model accepts; a guess.");
}

} // namespace

StepsPanel::StepsPanel(QWidget *parent)
    : Panel(QStringLiteral("steps"), tr("Steps"), parent)
    , m_pages(new QStackedLayout(this))
    , m_empty(new PlainLabel)
    , m_text(new QTextEdit)
{
    m_empty->setObjectName(QStringLiteral("stepsEmptyText"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_text->setObjectName(QStringLiteral("stepsText"));
    m_text->setAccessibleName(tr("Steps of the scan"));
    m_text->setToolTip(tr("What the scan ran, in order, and why."));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(Theme::margin());
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_text);
    clear();
}

HelpTexts StepsPanel::help() const
{
    HelpTexts texts;
    texts["stepsPanel"] =
        helpPage(tr("What the scan did, step by step, and why: checks, images, searches, and the verdict."),
                 tr("Each search is judged by itself; the verdict follows the one with the highest score. Once a score "
                    "of 2 has settled it, the searches that remain are left out."));
    return texts;
}

void StepsPanel::clear()
{
    m_begun.clear();
    m_steps.clear();
    m_empty->setText(tr("No scan is shown. Once one runs, its steps appear here: what was checked, what was searched "
                        "for, and what came of it."));
    write();
}

void StepsPanel::showUpdate(const UpdateBatch &batch)
{
    if (batch.progress)
        m_empty->setText(tr("A scan runs. Its searches appear here as they begin."));
    for (const PhaseInfo &phase : batch.phases)
        m_begun.push_back({phase, {}});
    for (const IterationRecord &record : batch.records) {
        const auto found = std::find_if(m_begun.begin(), m_begun.end(), [&record](const LossHistory &search) {
            return search.phase.index == record.phase;
        });
        if (found != m_begun.end())
            found->records = {record};
    }
    if (!batch.phases.empty() || !batch.records.empty())
        showBegun();
}

void StepsPanel::showBegun()
{
    m_steps.clear();
    for (const LossHistory &search : m_begun)
        m_steps.push_back(unfinished(search));
    write();
}

void StepsPanel::showRun(const ScanRecord &record)
{
    const ScanResult &result = record.result;
    m_begun.clear();
    m_steps = {checks(record), images(record)};
    for (const HypothesisResult &hypothesis : result.hypotheses)
        m_steps.push_back(search(hypothesis, result));
    for (const LossHistory &history : result.histories) {
        const bool ended =
            std::any_of(result.hypotheses.begin(), result.hypotheses.end(),
                        [&history](const HypothesisResult &one) { return one.name == history.phase.hypothesis; });
        if (!ended)
            m_steps.push_back(unfinished(history));
    }
    m_steps.push_back(leftOut(result));
    m_steps.push_back(verdict(result));
    m_steps.erase(std::remove_if(m_steps.begin(), m_steps.end(), [](const Step &step) { return step.lines.isEmpty(); }),
                  m_steps.end());
    write();
}

void StepsPanel::showStopped(const ScanRecord &record)
{
    showRun(record);
}

StepsPanel::Step StepsPanel::checks(const ScanRecord &record)
{
    Step step{tr("Checks before the scan"), {}};
    for (const PreflightCheck &check : record.preflight)
        step.lines << QStringLiteral("%1 · %2 · %3")
                          .arg(translated(checkTitle(check.name)), CheckList::word(check.state),
                               translated(check.message));
    return step;
}

StepsPanel::Step StepsPanel::images(const ScanRecord &record)
{
    Step step{tr("Images"), {}};
    if (record.result.imagesUsed > 0)
        step.lines << tr("%1 of %2 images, drawn at random with the seed %3.")
                          .arg(QLocale().toString(record.result.imagesUsed), QLocale().toString(record.dataCount),
                               QString::number(record.request.params.seed));
    if (record.inputShape.size() == 3)
        step.lines << sentences({tr("%1×%2 pixels.").arg(record.inputShape[2]).arg(record.inputShape[1]),
                                 record.fit ? whyThisSize(record.fit->sizeSource) : QString()});
    return step;
}

StepsPanel::Step StepsPanel::search(const HypothesisResult &result, const ScanResult &scan)
{
    const QString took = Duration::text(result.seconds);
    Step step{tr("Search: %1").arg(OutputLabels::hypothesis(result.name)), {}};
    step.lines << (result.iterations > 0 ? tr("%Ln iteration(s), %1.", nullptr, result.iterations).arg(took)
                                         : took + QLatin1Char('.'))
               << (result.succeeded ? tr("Its trigger works on images that the search did not see.")
                                    : tr("Its trigger does not work on images that the search did not see."))
               << translated(judgementText(result, scan));
    if (result.judgement.outcome == Judgement::Outcome::Compared)
        step.lines << tr("Score %1; the threshold is %2.")
                          .arg(OutputLabels::inColumn(result.score()), OutputLabels::inColumn(scan.threshold));
    step.lines.removeAll(QString());
    return step;
}

StepsPanel::Step StepsPanel::unfinished(const LossHistory &search)
{
    const PhaseInfo &phase = search.phase;
    const int done = search.records.empty() ? 0 : search.records.back().iteration + 1;
    return {tr("Search: %1").arg(titleOf(phase)),
            {tr("%1 of at most %Ln iteration(s).", nullptr, phase.iterations).arg(QLocale().toString(done))}};
}

StepsPanel::Step StepsPanel::leftOut(const ScanResult &result)
{
    Step step{tr("Not needed"), {}};
    for (const std::string &name : result.notNeeded)
        step.lines << tr("%1: left out, because the searches before had settled the verdict.")
                          .arg(OutputLabels::hypothesis(name));
    return step;
}

StepsPanel::Step StepsPanel::verdict(const ScanResult &result)
{
    return {tr("Verdict: %1").arg(VerdictPanel::wordOf(result)),
            {translated(verdictText(result)), tr("All of it took %1.").arg(Duration::text(result.seconds))}};
}

/// What is selected, and what is in sight, stay while steps are added.
void StepsPanel::write()
{
    const QTextCursor before = m_text->textCursor();
    const int anchor = before.anchor();
    const int position = before.position();
    const int scrolled = m_text->verticalScrollBar()->value();
    m_text->clear();
    QTextCursor cursor(m_text->document());
    QTextCharFormat heading;
    heading.setFontWeight(QFont::DemiBold);
    QTextCharFormat detail;
    detail.setForeground(Theme::of(*this).mutedText());
    QTextBlockFormat apart;
    apart.setTopMargin(Theme::spacing());
    QTextBlockFormat indented;
    indented.setLeftMargin(Theme::margin());
    indented.setTopMargin(2);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (i > 0)
            cursor.insertBlock(apart);
        cursor.insertText(QStringLiteral("%1. %2").arg(i + 1).arg(m_steps[i].title), heading);
        for (const QString &line : m_steps[i].lines) {
            cursor.insertBlock(indented);
            cursor.insertText(line, detail);
        }
    }
    const int last = m_text->document()->characterCount() - 1;
    cursor.setPosition(std::min(anchor, last));
    cursor.setPosition(std::min(position, last), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->verticalScrollBar()->setValue(scrolled);
    m_pages->setCurrentIndex(m_steps.empty() ? 0 : 1);
}

void StepsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        write();
    Panel::changeEvent(event);
}

} // namespace drm
