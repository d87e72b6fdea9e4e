// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/loss/LossHelp.h"

namespace drm {

HelpTexts LossHelp::texts()
{
    HelpTexts texts;
    texts["lossPanel"] = helpPage(tr("The terms that a search makes small, by iteration."),
                                  tr("Choose a search above the plot; the running one is followed."));
    texts["lossPlot"] = helpPage(
        tr("One curve for each term of the search's loss: total, output variance, RAV, cost, and the steered "
           "weight of the cost."),
        tr("The total falls and levels off. Where the output variance stays low while the cost goes on falling, "
           "a small trigger makes all answers alike: a backdoor's sign. On a benign model the variance rises "
           "again as soon as the cost gets small."),
        tr("total = variance + λ · mean RAV + w · cost; w is raised by half while the trigger works, lowered "
           "while it does not"));
    texts["lossPhaseChooser"] = helpPage(tr("Which search is drawn."), tr("The last entry follows the running one."));
    texts["lossLogarithmic"] =
        helpPage(tr("Draws the values on a logarithmic axis."),
                 tr("Terms of very different size are then seen together. Values of zero and below "
                    "leave gaps."));
    texts["lossSmoothing"] = helpPage(tr("Each point becomes the mean of so many iterations up to it."),
                                      tr("Smoothing hides noise and delays steep falls."));
    texts["lossCompare"] =
        helpPage(tr("Lays the curves of other scans over these, dashed or dotted."),
                 tr("A benign twin whose cost stays far above this one's is what a verdict rests on."));
    return texts;
}

} // namespace drm
