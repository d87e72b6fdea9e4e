// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/mitigation/MitigationHelp.h"

namespace drm {

HelpTexts MitigationHelp::texts()
{
    HelpTexts texts;
    texts["mitigationPanel"] = helpPage(tr("How the cleaning goes and what it brought."));
    texts["mitigationCurves"] = helpPage(
        tr("Errors on images kept for the choice of the best epoch, in standard deviations of the labels."),
        tr("The clean error should stay. AE, the distance from the target, should rise; DAE, the distance from "
           "the true labels under the trigger, should fall to the clean error."),
        tr("AE = mean |f(A(x)) − y<sub>T</sub>|, DAE = mean |f(A(x)) − y|"));
    texts["mitigationTrigger"] = helpPage(tr("The trigger on the images: a recovered one, or the true one if known."));
    texts["mitigationSample"] = helpPage(tr("Which of the test images is shown."));
    texts["mitigationImages"] = helpPage(
        tr("The same image without a trigger, and with it before and after the mitigation, with the answers."));
    texts["mitigationTable"] =
        helpPage(tr("Clean error, AE and DAE before and after, on images that took no part."),
                 tr("Cleaned well: the clean error stays within 1.1 times, and DAE comes down to it."));
    return texts;
}

} // namespace drm
