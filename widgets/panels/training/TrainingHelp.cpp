// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/training/TrainingHelp.h"

namespace drm {

HelpTexts TrainingHelp::texts()
{
    HelpTexts texts;
    texts["trainingPanel"] = helpPage(tr("How the training goes: its loss by step and its errors by epoch."));
    texts["trainingLoss"] =
        helpPage(tr("The loss of every step, for benign and for poisoned images."),
                 tr("Both should fall. Where the poisoned one stays high the backdoor does not take."),
                 tr("mean squared error of standardised labels"));
    texts["trainingErrors"] =
        helpPage(tr("Errors on images kept out of the training, in standard deviations of the labels."),
                 tr("Clean: distance of the answers from the true labels; it should get small. Attack: distance of the "
                    "answers on triggered images from the target; a planted backdoor brings it near 0."),
                 tr("clean = mean |f(x) − y| / σ, attack = mean |f(A(x)) − y<sub>T</sub>| / σ"));
    texts["labResultTable"] = helpPage(
        tr("The errors of each output on held-out images, and those of a benign twin."),
        tr("The backdoor counts as planted where the attack error is under a quarter of the label's deviation and "
           "the clean error at most 1.1 times the twin's."));
    return texts;
}

} // namespace drm
