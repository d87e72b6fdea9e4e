// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/verdict/VerdictHelp.h"

namespace drm {

HelpTexts VerdictHelp::texts()
{
    HelpTexts texts;
    texts["verdictPanel"] = helpPage(tr("The outcome of the scan, why, and what each hypothesis found."),
                                     tr("“None found” is no proof that there is no backdoor. “Inconclusive” asks for "
                                        "a larger budget or for more images."));
    texts["verdictBadge"] = helpPage(tr("The verdict: backdoored from a score of 1 (no benign model known that is like "
                                        "this one: 1.3; fewer than 200 images: 2.5, than 100: 10; images smaller than "
                                        "32 or larger than 96 pixels: 4), inconclusive above 0.5 (quick budget: 0.35), "
                                        "else none found."),
                                     tr("Where a check before the scan was doubtful, it is inconclusive at best."));
    texts["earlierRunButton"] = helpPage(
        tr("Shows an earlier scan together with its own model, images and parameters."),
        tr("The panels show results of what is open alone; open something else, and they are empty until it has been "
           "scanned."));
    texts["scanAnywayButton"] = helpPage(
        tr("Starts the scan although some checks before it are doubtful."),
        tr("Read what they found first. The verdict is inconclusive at best, because a model that does not fit the "
           "images tells little about itself."));
    texts["scanAgainButton"] =
        helpPage(tr("Scans the same model with the same images once more, with the next larger budget."),
                 tr("A quick scan looks for less and less closely; what it leaves open a longer one can decide."));
    texts["verdictMitigateButton"] =
        helpPage(tr("Opens the dialog that cleans the model with the trigger that the scan recovered."));
    texts["verdictPinButton"] = helpPage(tr("Adds every panel that shows something of this scan to the report."));
    texts["verdictDetailsButton"] =
        helpPage(tr("The score, the reason in figures, and how many images and how much time the scan took."));
    texts["verdictScore"] =
        helpPage(tr("The score on a scale with its threshold."),
                 tr("At 1, a benign model would look like this once in a hundred times. Higher is more suspicious."),
                 tr("score = log P / log 0.01, P the chance that a benign model has so cheap a target"));
    texts["verdictHypotheses"] = helpPage(
        tr("One row for each hypothesis: the cost of its trigger, whether the trigger works, its score, RAV, RNV, "
           "the target and the time. A narrow panel shows the first three alone, and what fits beside them."),
        tr("Choose a row to see its trigger and its activations. The highest score decides. A RAV far below 0.1 "
           "means that the trigger turns all features into one direction."));
    texts["verdictChecks"] = helpPage(
        tr("Checks of the model and the images before the scan."),
        tr("A failed check puts the verdict in doubt: mend it first, most often by another value range, channel "
           "order or image size."));
    return texts;
}

} // namespace drm
