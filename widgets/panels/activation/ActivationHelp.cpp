// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/ActivationHelp.h"

namespace drm {

HelpTexts ActivationHelp::texts()
{
    HelpTexts texts;
    texts["activationsPanel"] =
        helpPage(tr("The features in front of the model's last layer, for benign and for triggered images."),
                 tr("A backdoored model answers the trigger by one feature direction: the triggered features lie in a "
                    "narrow bundle."));
    texts["activationHypothesis"] = helpPage(tr("Whose trigger is on the triggered images."));
    texts["activationOutput"] = helpPage(tr("The output j of the model whose angles are drawn."),
                                         tr("Each output has its own row w<sub>j</sub> of the last layer."));
    texts["activationBins"] =
        helpPage(tr("Number of bins of both histograms."), tr("Equal heights mean equal shares."));
    texts["activationAngles"] =
        helpPage(tr("Histogram of the angle between the features and the weights of the chosen output."),
                 tr("A narrow peak of the triggered images beside a wide benign one is the backdoor's sign."),
                 tr("α<sub>j</sub>(x) = acos(F(x)·w<sub>j</sub> / (|F(x)| |w<sub>j</sub>|))"));
    texts["activationNorms"] = helpPage(tr("Histogram of the length of the feature vectors."),
                                        tr("Triggered features often are of nearly one length, and longer than benign "
                                           "ones."),
                                        tr("|F(x)|; RNV = var |F(A(x))| / var |F(x)|"));
    texts["activationTable"] =
        helpPage(tr("RAV of every output, and RNV."),
                 tr("Near 1: as spread as on benign images. Far below 0.1: all features point in one direction."),
                 tr("RAV<sub>j</sub> = var α<sub>j</sub>(A(x)) / var α<sub>j</sub>(x)"));
    texts["activationKind"] = helpPage(tr("Histograms, or violins: smoothed distributions one below the other."),
                                       tr("A violin is as wide as its own peak allows; the dot is the median."));
    texts["activationRun"] =
        helpPage(tr("Another scan of this session, drawn as outlines over these distributions."),
                 tr("A benign twin of the model shows what the same trigger does without a backdoor."));
    texts["activationAnglesViolin"] =
        helpPage(tr("The angle between the features and the weights of the chosen output, as smoothed distributions."),
                 tr("A narrow triggered shape beside a wide benign one is the backdoor's sign."),
                 tr("Gaussian kernel density, bandwidth 0.9 · min(s, IQR / 1.34) · n<sup>−1/5</sup>"));
    texts["activationNormsViolin"] =
        helpPage(tr("The length of the feature vectors, as smoothed distributions."),
                 tr("Triggered features often are of nearly one length."),
                 tr("Gaussian kernel density, bandwidth 0.9 · min(s, IQR / 1.34) · n<sup>−1/5</sup>"));
    texts["activationAngleNorm"] = helpPage(
        tr("Each point is an image: the direction of its features against their length."),
        tr("A backdoor's trigger gathers all points in one place, narrow in angle (RAV) and often in norm (RNV). "
           "Selected images wear a ring in all panels."));
    texts["neuronOrder"] = helpPage(tr("By what the neurons are sorted from left to right."),
                                    tr("The ratio of variances puts those first that the trigger quiets most."));
    texts["neuronMap"] = helpPage(
        tr("Mean and standard deviation of every neuron of the feature layer, benign and triggered, and the ratio "
           "of its variances."),
        tr("In a regression model a trigger quiets nearly all neurons, not a few: the row of triggered deviations "
           "is dark throughout. Where images do not move a neuron at all, the ratio is left open."),
        tr("ratio = var F<sub>k</sub>(A(x)) / var F<sub>k</sub>(x)"));
    texts["projectionBasis"] = helpPage(
        tr("Whose features the two components are taken from."),
        tr("Benign and triggered together show how far the trigger moves the features; benign alone shows where "
           "it puts them among what the model usually sees."));
    texts["activationProjection"] = helpPage(
        tr("The features of every image along the two directions in which they vary most."),
        tr("Triggered points close together and away from the benign ones are what a backdoor does. The axes say "
           "how much of the variance each direction has."),
        tr("z = Vᵀ(F(x) − mean F), V: first two eigenvectors of the covariance"));
    texts["answersX"] = helpPage(tr("The output on the horizontal axis."),
                                 tr("The same output on both axes shows it before and after the trigger."));
    texts["answersY"] = helpPage(tr("The output on the vertical axis."),
                                 tr("The same output on both axes shows it before and after the trigger."));
    texts["activationAnswers"] = helpPage(
        tr("Each point is the model's answer for one held-out image, benign or triggered, with the target."),
        tr("With a working trigger the triggered answers collapse onto the target. With one output, the benign "
           "answers are the diagonal and the triggered ones a level line."),
        tr("target = median answer over triggered held-out images"));
    texts["answersTable"] = helpPage(tr("The answers for the selected images, without and with the trigger."));
    return texts;
}

} // namespace drm
