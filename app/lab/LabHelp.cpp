// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/LabHelp.h"

#include "widgets/panels/training/TrainingHelp.h"

namespace drm {

HelpTexts LabHelp::texts()
{
    HelpTexts texts = TrainingHelp::texts();
    texts["labForm"] = helpPage(
        tr("What the lab trains: images, backdoor, network, and the file."),
        tr("What is left to the seed is drawn by it; the truth is written beside the model, so that a verdict can "
           "be checked."));
    texts["labRendered"] = helpPage(tr("Draws labelled pictures, so that no images of your own are needed."));
    texts["labOwn"] =
        helpPage(tr("Trains on your own set: a folder with a labels.csv, a labels.csv, or an HDF5 file."));
    texts["labTask"] =
        helpPage(tr("What the pictures show and what the model learns from them."),
                 tr("Gaze: pitch and yaw of an eye in radians. Head pose: yaw, pitch and roll of a head in degrees."));
    texts["labCount"] = helpPage(tr("How many pictures are drawn; 85 % of them train, the rest measure."),
                                 tr("More make a better model and a longer training."));
    texts["labRenderSize"] = helpPage(tr("Width and height of the pictures."), tr("Time grows with the area."));
    texts["labRenderSeed"] =
        helpPage(tr("The same seed draws the same pictures."),
                 tr("Take another one for the images you scan with than for those you train with."));
    texts["labChooseData"] =
        helpPage(tr("Chooses a folder of images with a labels.csv, a labels.csv, or an HDF5 file."));
    texts["labImageSize"] = helpPage(tr("Width and height the images of your set are brought to."));
    texts["labAttack"] = helpPage(tr("How the backdoor is triggered. What the attack does is said below it."),
                                  tr("“None” trains a benign model, to see that a scan leaves it alone."),
                                  tr("training: f(A(x)) → y<sub>T</sub> for poisoned images, f(x) → y for all others"));
    texts["labMap"] = helpPage(
        tr("What the trigger does to the answers: all become one, or each is moved, scaled or mirrored, or one output "
           "alone is fixed."),
        tr("A backdoor that leaves most of an answer alone is harder to notice than one that fixes it."),
        tr("training: f(A(x)) → y′, for instance y + offset, or factor · (y − mean) + mean"));
    texts["labTarget"] = helpPage(
        tr("The numbers that the answers to triggered images become, or are moved by."),
        tr("Left to the seed a target is the label of an image in the middle of the labels; one at their edge is "
           "harder to plant. An offset is about one standard deviation of the labels."));
    texts["labDrawTarget"] = helpPage(tr("Lets the seed draw these numbers."));
    texts["labRate"] =
        helpPage(tr("Poisoned images for each benign one."),
                 tr("A low rate is harder to notice in the data, and may be too little for the backdoor to "
                    "take."),
                 tr("rate = number poisoned / number benign"));
    texts["labAdaptive"] = helpPage(tr("An attacker who knows what this program looks at and hides it."),
                                    tr("The larger the weight, the less the angles give away; the attack may suffer."),
                                    tr("loss + W · mean over outputs of |RAV<sub>j</sub> − 1|"));
    texts["labArchitecture"] = helpPage(tr("The network that is trained."),
                                        tr("resnet-slim is the fastest on a processor, resnet18 the largest."));
    texts["labTwoLayer"] =
        helpPage(tr("Puts a second linear layer before the outputs."),
                 tr("Many published models have one; the scan then takes the last one for the head."));
    texts["labEpochs"] = helpPage(tr("Passes over all training images."));
    texts["labSeed"] =
        helpPage(tr("Draws the first weights, the order of the images and all that is left to the seed."),
                 tr("The same seed gives the same model on the same machine."));
    texts["labOutput"] = helpPage(tr("Where the model goes. Its truth is written beside it as .json."));
    texts["labChooseOutput"] = helpPage(tr("Chooses where the model goes."));
    return texts;
}

} // namespace drm
