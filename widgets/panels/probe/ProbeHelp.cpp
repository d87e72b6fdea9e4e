// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/probe/ProbeHelp.h"

namespace drm {

HelpTexts ProbeHelp::texts()
{
    HelpTexts texts;
    texts["probePanel"] = helpPage(tr("How much a small square of one colour at one place makes all answers alike."),
                                   tr("A single spot of strong effect is the trace of a patch trigger."));
    texts["probePlot"] = helpPage(
        tr("A map over the image: for a square at each place, what is left of the answers' variance. The frame "
           "is the best square after refinement."),
        tr("1: the square changes nothing. Near 0: all images get the same answer. A benign model can react where "
           "a square hides what it looks at; one sharp spot of one colour is suspicious."),
        tr("v = mean over outputs j of var f<sub>j</sub>(x with square) / var f<sub>j</sub>(x)"));
    texts["probeColour"] = helpPage(tr("The colour of the square, one of eight corners of the colour cube."),
                                    tr("“Best of all colours” shows the strongest effect at each place."));
    texts["probeOpacity"] = helpPage(tr("How strongly the map covers the benign image beneath it."));
    texts["probeUnpin"] = helpPage(tr("Lets go of the place that was kept with a click."));
    return texts;
}

} // namespace drm
