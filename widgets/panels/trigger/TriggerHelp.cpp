// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/TriggerHelp.h"

namespace drm {

HelpTexts TriggerHelp::texts()
{
    HelpTexts texts;
    texts["triggerPanel"] = helpPage(
        tr("The recovered trigger of a hypothesis on some benign images, and what the model makes of it."),
        tr("A backdoor's trigger is small and brings all answers to one place. A large change that does so says "
           "nothing."));
    texts["triggerHypothesis"] =
        helpPage(tr("Whose trigger is shown."), tr("The one that changed last is followed until you choose."));
    texts["triggerGain"] =
        helpPage(tr("How much the difference between triggered and benign image is magnified."),
                 tr("Grey means unchanged, brighter raised, darker lowered."), tr("shown = 0.5 + gain · (x' − x)"));
    texts["triggerThumbnails"] =
        helpPage(tr("The benign images that the trigger is shown on. They are held-out images: no search saw them."));
    texts["triggerImages"] =
        helpPage(tr("The benign image, the same with the trigger, and what differs; with mask and pattern where the "
                    "hypothesis has them."),
                 tr("Look for something small and the same in every image."));
    texts["triggerTable"] =
        helpPage(tr("The model's answer to the image without and with the trigger, and the target."),
                 tr("With a backdoor the second row is close to the third, whatever the first one says."),
                 tr("target = median answer over triggered held-out images"));
    texts["triggerScatter"] =
        helpPage(tr("Each point is the model's answer to one image: benign and triggered, and the target as a cross."),
                 tr("Benign answers spread over the range of the labels. With a working trigger the triggered ones "
                    "collapse onto the target."));
    texts["triggerView"] =
        helpPage(tr("Benign and triggered image side by side, or in one place: with a divider to drag, or in turn."),
                 tr("What moves or flashes is the trigger; everything else should stand still."));
    texts["triggerFlickerRate"] = helpPage(tr("How often a second benign and triggered image take turns."),
                                           tr("Space stops it. It starts only where you choose it."));
    texts["triggerExport"] = helpPage(tr("Saves the pictures as PNG, or the trigger as data for other programs."));
    return texts;
}

} // namespace drm
