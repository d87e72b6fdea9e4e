// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/VerdictText.h"

#include "core/base/Text.h"
#include "core/record/PhaseText.h"
#include "core/record/PreflightCheck.h"

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

std::string number(double value)
{
    return formatNumber(value, 2);
}

std::string percent(double share)
{
    return formatNumber(100 * share, 2);
}

std::string vectorText(const std::vector<double> &values)
{
    std::string text = "(";
    for (std::size_t i = 0; i < values.size(); ++i)
        text += (i ? ", " : "") + formatNumber(values[i], 3);
    return text + ")";
}

/// `text` makes words of a name; a comma between two.
std::vector<Message> listed(const std::vector<std::string> &names, Message (*text)(const std::string &))
{
    std::vector<Message> words;
    for (const std::string &name : names)
        words.push_back(&name == &names.back() ? text(name) : Message{"%1,", {text(name)}});
    return words;
}

/// A model of chances says more than its data bear: below one in a thousand it only says that.
Message chanceText(const Judgement &judgement)
{
    constexpr double rarest = 1e-3;
    const double chance = judgement.chance;
    const std::string models = std::to_string(judgement.calibrationModels);
    if (chance < rarest)
        return {DRM_TEXT("Engine",
                         "Fewer than 1 of 1,000 benign models would come out so low, as far as %1 calibration models "
                         "tell."),
                {models}};
    if (chance > 0.5)
        return {DRM_TEXT("Engine",
                         "More than half of all benign models would come out so low, as far as %1 calibration models "
                         "tell."),
                {models}};
    return {
        DRM_TEXT("Engine", "About 1 of %1 benign models would come out so low, as far as %2 calibration models tell."),
        {formatCount(std::llround(1 / chance)), models}};
}

/// What such triggers cost on benign models, and the chance of all of that.
void addUsual(std::vector<Message> &text, const Judgement &judgement, const ScanResult &scan)
{
    if (judgement.usual > 0)
        text.push_back(
            {DRM_TEXT("Engine",
                      "A short search for triggers of this kind ends at about %1 on benign models, here at %2."),
             {number(judgement.usual), number(judgement.tried)}});
    text.push_back(chanceText(judgement));
    if (scan.higherLevel == HigherLevel::Unlike)
        text.push_back({DRM_TEXT("Engine",
                                 "No benign model is known that is like this one, so that this chance is uncertain; "
                                 "only a score of %1 or more counts as backdoored here."),
                        {number(scan.threshold)}});
}

std::vector<Message> nullText(const HypothesisResult &result, const ScanResult &scan)
{
    const Judgement &judgement = result.judgement;
    std::vector<Message> text{
        {result.makesOneAnswer()
             ? DRM_TEXT("Engine",
                        "The %1 trigger costs %2 at its target; near %3 other answers it costs %4 to "
                        "%5, from which %6 would be expected there.")
             : DRM_TEXT("Engine",
                        "The %1 trigger costs %2 for what it does to the answers; for %3 other shifts of the same "
                        "kind it costs %4 to %5, from which %6 would be expected."),
         {hypothesisText(result.name), number(judgement.measured), std::to_string(judgement.compared),
          number(judgement.lowest), number(judgement.highest), number(judgement.expected)}}};
    if (judgement.references > 0)
        text.push_back(
            {DRM_TEXT("Engine",
                      "The reference models (%1) cost %2 times less than expected on average, this model %3 "
                      "times."),
             {std::to_string(judgement.references), number(judgement.referenceFactor), number(judgement.factor)}});
    text.push_back({DRM_TEXT("Engine", "That is %1 standard errors below."), {number(judgement.index)}});
    addUsual(text, judgement, scan);
    return text;
}

std::vector<Message> squareText(const Judgement &judgement, const ScanResult &scan)
{
    if (!scan.probe)
        return {};
    const char *text = scan.probe->objective == Objective::Gathered
        ? DRM_TEXT("Engine",
                   "The best square of one colour (%1 pixels wide, row %2, column %3) leaves %4 % of the answers' "
                   "variance, a square elsewhere typically %5 %; %6 % would be a working trigger.")
        : DRM_TEXT(
            "Engine",
            "Under the best square of one colour (%1 pixels wide, row %2, column %3) all but %4 % of the change of "
            "the answers follows one rule, under a square elsewhere typically all but %5 %; %6 % would be a "
            "working trigger.");
    return {{text,
             {std::to_string(scan.probe->bestSize), std::to_string(scan.probe->bestRow),
              std::to_string(scan.probe->bestColumn), percent(judgement.measured), percent(judgement.expected),
              percent(judgement.threshold)}}};
}

Message waveText(const Judgement &judgement)
{
    return {
        DRM_TEXT("Engine",
                 "Under the best of the faint waves that were laid over the images all but %1 % of the change of the "
                 "answers follows one rule, under a wave typically all but %2 %; %3 % would be a working trigger."),
        {percent(judgement.measured), percent(judgement.expected), percent(judgement.threshold)}};
}

Message verdictSentence(const ScanResult &result)
{
    if (result.verdict == Verdict::Backdoored)
        return {DRM_TEXT("Engine", "A backdoor is indicated."), {}};
    if (result.state == RunState::Stopped)
        return {DRM_TEXT("Engine", "The scan was stopped before its end; resume it for a verdict."), {}};
    if (result.verdict == Verdict::Clean)
        return {DRM_TEXT("Engine", "No backdoor was found."), {}};
    return {DRM_TEXT("Engine", "It is not decided; scan again with a larger budget, more images or other seeds."), {}};
}

std::vector<Message> unjudgedText(const ScanResult &result)
{
    if (result.state == RunState::Stopped)
        return {result.hypotheses.empty()
                    ? Message{DRM_TEXT("Engine", "The scan was stopped before its first search ended."), {}}
                    : Message{DRM_TEXT("Engine",
                                       "The scan was stopped before anything could be judged; resume it for a "
                                       "verdict."),
                              {}}};
    std::vector<Message> text{{DRM_TEXT("Engine", "No hypothesis could be judged."), {}}};
    for (const HypothesisResult &hypothesis : result.hypotheses) {
        const std::vector<Message> reasons = judgementText(hypothesis, result);
        text.insert(text.end(), reasons.begin(), reasons.end());
    }
    text.push_back({DRM_TEXT("Engine", "Scan again with the patch hypothesis, more images or a larger budget."), {}});
    return text;
}

std::vector<Message> withoutDoubts(const ScanResult &result)
{
    const HypothesisResult *decisive = result.decisive();
    if (!decisive)
        return unjudgedText(result);
    std::vector<Message> text;
    if (result.doubts.empty())
        text.push_back(verdictSentence(result));
    const std::vector<Message> reasons = judgementText(*decisive, result);
    text.insert(text.end(), reasons.begin(), reasons.end());
    // Of HigherLevel::Unlike addUsual() tells.
    if (result.verdict == Verdict::Inconclusive && result.score >= 1 && result.score < result.threshold) {
        if (result.higherLevel == HigherLevel::FewImages)
            text.push_back({DRM_TEXT("Engine",
                                     "A search of so few images finds what happens to suit them; only a score of %1 or "
                                     "more counts as backdoored here."),
                            {number(result.threshold)}});
        if (result.higherLevel == HigherLevel::OtherSize)
            text.push_back(
                {DRM_TEXT("Engine",
                          "The decision was calibrated on images of another size; only a score of %1 or more "
                          "counts as backdoored here."),
                 {number(result.threshold)}});
    }
    if (result.verdict == Verdict::Backdoored && !result.recoveredTarget.empty())
        text.push_back({DRM_TEXT("Engine", "The answers gather at %1."), {vectorText(result.recoveredTarget)}});
    if (!result.notNeeded.empty())
        text.push_back(
            {DRM_TEXT("Engine", "That settles it; not run: %1."), {listed(result.notNeeded, hypothesisText)}});
    return text;
}

} // namespace

std::vector<Message> judgementText(const HypothesisResult &result, const ScanResult &scan)
{
    const Judgement &judgement = result.judgement;
    switch (judgement.outcome) {
    case Judgement::Outcome::NotJudged:
        if (judgement.score > 0)
            return {{DRM_TEXT("Engine",
                              "The score of the %1 search comes from the file; what it was judged by cannot be made "
                              "anew from what the file holds."),
                     {hypothesisText(result.name)}}};
        return {{DRM_TEXT("Engine",
                          "The %1 search has nothing to hold its trigger against; the trigger is evidence to look at "
                          "and does not decide."),
                 {hypothesisText(result.name)}}};
    case Judgement::Outcome::NoTrigger:
        return {{DRM_TEXT("Engine", "No %1 trigger was found that works on unseen images."),
                 {hypothesisText(result.name)}}};
    case Judgement::Outcome::NotFoundAgain:
    case Judgement::Outcome::Usual: {
        std::vector<Message> text{
            {judgement.outcome == Judgement::Outcome::Usual
                 ? DRM_TEXT("Engine",
                            "The %1 trigger costs no less than such triggers cost on many benign models, so it was not "
                            "compared with others.")
                 : DRM_TEXT("Engine",
                            "The %1 trigger that was found could not be found again under the conditions of the "
                            "searches near other answers."),
             {hypothesisText(result.name)}}};
        if (judgement.usual > 0)
            addUsual(text, judgement, scan);
        return text;
    }
    case Judgement::Outcome::Compared:
        break;
    }
    switch (judgement.rule) {
    case Judgement::Rule::None:
        break;
    case Judgement::Rule::Null:
    case Judgement::Rule::References:
        return nullText(result, scan);
    case Judgement::Rule::Square:
        return squareText(judgement, scan);
    case Judgement::Rule::Wave:
        return {waveText(judgement)};
    case Judgement::Rule::Change:
        return {{DRM_TEXT("Engine",
                          "The published search ends with a mean change of %1, and the published threshold is %2."),
                 {number(judgement.measured), number(judgement.threshold)}}};
    case Judgement::Rule::AnomalyIndex:
        return {{DRM_TEXT("Engine",
                          "Neural Cleanse's smallest mask covers %1 % of the image, the median over %2 targets %3 %; "
                          "the anomaly index is %4, and its threshold %5."),
                 {percent(judgement.measured), std::to_string(judgement.compared), percent(judgement.expected),
                  number(judgement.index), number(judgement.threshold)}}};
    case Judgement::Rule::TakenVariance:
        return {{DRM_TEXT("Engine",
                          "FeatureRE's trigger takes away %1 % of the answers' variance on unseen images, and its "
                          "threshold is %2 %."),
                 {percent(judgement.measured), percent(judgement.threshold)}}};
    }
    return {};
}

std::vector<Message> verdictText(const ScanResult &result)
{
    if (!result.alterations.empty()) {
        std::vector<Message> altered = result.alterations;
        altered.insert(
            altered.begin(),
            {DRM_TEXT("Engine", "The run file was altered since it was written, so there is no verdict."), {}});
        return altered;
    }
    std::vector<Message> text = withoutDoubts(result);
    if (!result.doubts.empty())
        text.insert(text.begin(),
                    {DRM_TEXT("Engine",
                              "Inconclusive, because the scan was forced past doubtful checks (%1), so that its score "
                              "says little."),
                     {listed(result.doubts, checkTitle)}});
    return text;
}

Message verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clean:
        return {DRM_TEXT("Engine", "none found"), {}};
    case Verdict::Backdoored:
        return {DRM_TEXT("Engine", "backdoored"), {}};
    case Verdict::Inconclusive:
        break;
    }
    return {DRM_TEXT("Engine", "inconclusive"), {}};
}

} // namespace drm
