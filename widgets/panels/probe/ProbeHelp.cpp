// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/probe/ProbeHelp.h"

namespace drm {

HelpTexts ProbeHelp::texts()
{
    HelpTexts texts;
    texts["probePanel"] = helpPage(tr("What a small square of one colour at one place does to the answers."),
                                   tr("A single spot of strong effect is the trace of a patch trigger."));
    texts["probePlot"] = helpPage(
        tr("A map over the image: for a square at each place, how much of the answers' change no rule explains. The "
           "frame is the best square after refinement."),
        tr("1: the answers change as they like, if at all. Near 0: all change by one rule, become one, are moved, "
           "scaled or mirrored. A benign model can react where a square hides what it looks at; one sharp spot of one "
           "colour is suspicious."),
        tr("v = 0.003 + sum over outputs of var(f<sub>j</sub>(x with square) − a<sub>j</sub> f<sub>j</sub>(x)) / sum "
           "of "
           "min(1, mean (f<sub>j</sub>(x with square) − f<sub>j</sub>(x))²), in benign variances; a<sub>j</sub> by "
           "least "
           "squares"));
    texts["probeColour"] = helpPage(tr("The colour of the square, one of eight corners of the colour cube."),
                                    tr("“Best of all colours” shows the strongest effect at each place."));
    texts["probeOpacity"] = helpPage(tr("How strongly the map covers the benign image beneath it."));
    texts["probeUnpin"] = helpPage(tr("Lets go of the place that was kept with a click."));
    return texts;
}

} // namespace drm
