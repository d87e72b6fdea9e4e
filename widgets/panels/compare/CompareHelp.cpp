// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/compare/CompareHelp.h"

#include "widgets/panels/loss/LossHelp.h"
#include "widgets/panels/trigger/TriggerHelp.h"

namespace drm {

HelpTexts CompareHelp::texts()
{
    HelpTexts texts;
    texts["comparePanel"] =
        helpPage(tr("Two scans of this session side by side, with the same images and the same axes."),
                 tr("The usual pair is a suspicious model and a benign twin on the same data."));
    texts["compareLeft"] = helpPage(tr("The scan on the left."));
    texts["compareRight"] = helpPage(tr("The scan on the right."));
    texts["compareSwap"] = helpPage(tr("Lets left and right change places."));
    texts["compareHypothesis"] = helpPage(tr("The trigger family that all tabs show."));
    texts["compareImage"] = helpPage(tr("The image that both triggers are put on."));
    texts["compareGain"] = TriggerHelp::texts().value(QStringLiteral("triggerGain"));
    texts["compareSmoothing"] = LossHelp::texts().value(QStringLiteral("lossSmoothing"));
    texts["compareLogarithmic"] = LossHelp::texts().value(QStringLiteral("lossLogarithmic"));
    texts["compareOutput"] = helpPage(tr("The output j of the models whose angles are drawn."));
    texts["compareBins"] =
        helpPage(tr("Number of bins of all four histograms."), tr("Equal heights mean equal shares."));
    for (const char *name : {"compareLossLeft", "compareLossRight"})
        texts[name] = helpPage(tr("The loss terms of the same search in both scans; zoom and crosshair move together."),
                               tr("A backdoored model reaches a small output variance at a far lower cost."));
    for (const char *name : {"compareAnglesLeft", "compareAnglesRight"})
        texts[name] = helpPage(tr("The angle between features and weights, benign and triggered, on one scale."),
                               tr("A narrow triggered peak on one side alone speaks for a backdoor there."),
                               tr("α<sub>j</sub>(x) = acos(F(x)·w<sub>j</sub> / (|F(x)| |w<sub>j</sub>|))"));
    for (const char *name : {"compareNormsLeft", "compareNormsRight"})
        texts[name] = helpPage(tr("The length of the features, benign and triggered, on one scale."), {}, tr("|F(x)|"));
    return texts;
}

} // namespace drm
