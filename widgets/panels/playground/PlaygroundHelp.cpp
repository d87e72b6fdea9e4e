// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/playground/PlaygroundHelp.h"

#include "widgets/panels/trigger/TriggerHelp.h"

namespace drm {

HelpTexts PlaygroundHelp::texts()
{
    HelpTexts texts;
    texts["playgroundPanel"] = helpPage(
        tr("Puts a trigger of your own making on an image and asks the model at once."),
        tr("An answer that jumps to the same value for every image, whatever it shows, is what a backdoor does."));
    texts["playgroundTrigger"] =
        helpPage(tr("The kind of trigger. Where the truth of a model is known, its true trigger "
                    "comes last; it is shown only when you "
                    "choose it."));
    texts["playgroundSeed"] = helpPage(tr("Draws the pattern and every knob you have not set yourself."));
    texts["playgroundReset"] = helpPage(tr("Lets the seed draw every knob again."));
    texts["playgroundGain"] = TriggerHelp::texts().value(QStringLiteral("triggerGain"));
    texts["playgroundPrevious"] = helpPage(tr("Shows the image before this one."));
    texts["playgroundNext"] = helpPage(tr("Shows the image after this one."));
    texts["playgroundImage"] = helpPage(tr("Which image of the data set is shown."));
    texts["playgroundImages"] = helpPage(
        tr("The benign image, the triggered one and what differs; the model's answer is drawn into the first two "
           "where it is a direction."),
        tr("Click or drag in an image to move a square."));
    texts["playgroundTable"] = helpPage(tr("The label, and the model's answers without and with the trigger."),
                                        tr("Compare the last row over several images: a backdoor repeats itself."));
    return texts;
}

} // namespace drm
