// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/HelpTexts.h"

namespace drm {

void HelpTexts::addInspection(Texts &texts)
{
    texts["triggerView"] =
        page(tr("Benign and triggered image side by side, or in one place: with a divider to drag, or in turn."),
             tr("What moves or flashes is the trigger; everything else should stand still."));
    texts["triggerFlickerRate"] = page(tr("How often a second benign and triggered image take turns."),
                                       tr("Space stops it. It starts only where you choose it."));
    texts["triggerExport"] = page(tr("Saves the pictures as PNG, or the trigger as data for other programs."), {});
    texts["lossCompare"] = page(tr("Lays the curves of other scans over these, dashed or dotted."),
                                tr("A benign twin whose cost stays far above this one's is what a verdict rests on."));
    texts["probeUnpin"] = page(tr("Lets go of the place that was kept with a click."), {});
}

void HelpTexts::addCompare(Texts &texts)
{
    texts["comparePanel"] = page(tr("Two scans of this session side by side, with the same images and the same axes."),
                                 tr("The usual pair is a suspicious model and a benign twin on the same data."));
    texts["compareLeft"] = page(tr("The scan on the left."), {});
    texts["compareRight"] = page(tr("The scan on the right."), {});
    texts["compareSwap"] = page(tr("Lets left and right change places."), {});
    texts["compareHypothesis"] = page(tr("The trigger family that all tabs show."), {});
    texts["compareImage"] = page(tr("The image that both triggers are put on."), {});
    texts["compareGain"] = texts.value("triggerGain");
    texts["compareSmoothing"] = texts.value("lossSmoothing");
    texts["compareLogarithmic"] = texts.value("lossLogarithmic");
    texts["compareOutput"] = page(tr("The output j of the models whose angles are drawn."), {});
    texts["compareBins"] = page(tr("Number of bins of all four histograms."), tr("Equal heights mean equal shares."));
    for (const char *name : {"compareLossLeft", "compareLossRight"})
        texts[name] = page(tr("The loss terms of the same search in both scans; zoom and crosshair move together."),
                           tr("A backdoored model reaches a small output variance at a far lower cost."));
    for (const char *name : {"compareAnglesLeft", "compareAnglesRight"})
        texts[name] = page(tr("The angle between features and weights, benign and triggered, on one scale."),
                           tr("A narrow triggered peak on one side alone speaks for a backdoor there."),
                           tr("α<sub>j</sub>(x) = acos(F(x)·w<sub>j</sub> / (|F(x)| |w<sub>j</sub>|))"));
    for (const char *name : {"compareNormsLeft", "compareNormsRight"})
        texts[name] = page(tr("The length of the features, benign and triggered, on one scale."), {}, tr("|F(x)|"));
}

void HelpTexts::addCase(Texts &texts)
{
    texts["casePanel"] =
        page(tr("What belongs to this investigation: models, data sets, runs, and what is to be done."),
             tr("Save case keeps it in one file that opens again as it was."));
}

} // namespace drm
