// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mitigate/MitigateHelp.h"

#include "widgets/panels/mitigation/MitigationHelp.h"

namespace drm {

HelpTexts MitigateHelp::texts()
{
    HelpTexts texts = MitigationHelp::texts();
    texts["mitigateMethod"] = helpPage(
        tr("How the model is cleaned. “Against the trigger” trains on benign images and on the same images under "
           "the recovered trigger, both with the answers the model gives to the benign ones."),
        tr("Fine-tuning, fine-pruning and ANP know no trigger; they are there to compare with."));
    texts["mitigateImages"] = helpPage(
        tr("Images drawn at random: a quarter measures, 15 % (200 at most) choose the epoch, the others train."),
        tr("More images keep the clean error lower."));
    texts["mitigateEpochs"] =
        helpPage(tr("Passes over the training part, or over 640 of its images where there are more."));
    texts["mitigateOwnLabels"] = helpPage(tr("Takes the suspicious model's own benign answers for the truth."),
                                          tr("For a set without labels, or with labels you do not trust."));
    texts["mitigateOutput"] = helpPage(tr("The TorchScript file that is written."));
    texts["mitigateOutputPath"] = texts.value("mitigateOutput");
    texts["mitigateBrowseButton"] = helpPage(tr("Chooses where the cleaned model is written."));
    return texts;
}

} // namespace drm
