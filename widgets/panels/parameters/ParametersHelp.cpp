// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/parameters/ParametersHelp.h"

namespace drm {

HelpTexts ParametersHelp::texts()
{
    HelpTexts texts;
    texts["parametersPanel"] = helpPage(tr("Everything that decides a scan besides the model and the images."),
                                        tr("The defaults suit most models. A run file keeps the parameters; opening it "
                                           "shows them here, and Run then repeats the scan."));
    texts["hypothesesEdit"] = helpPage(
        tr("The families of trigger that are searched for. Each asks: how small can a change of this kind be that "
           "makes all answers alike?"),
        tr("They run from the fastest to the slowest; once one has settled the verdict (a score of 2 or more) the "
           "others are left out. Each family more is another chance to be wrong, and the score takes that into "
           "account."));
    texts["hypothesis_probe"] = helpPage(
        tr("Small squares of plain colours at every place of a grid, forward passes only. The best ones are tried "
           "again on more images and moved by single pixels."),
        tr("Sure for patches, and the start of the patch search."),
        tr("score = (ln(v_typical / v_best) / ln(v_typical / 0.03))², v the normalised variance under a square"));
    texts["hypothesis_patch"] =
        helpPage(tr("One mask m and one pattern p for all images, found by gradients."),
                 tr("The cost is the mean of the mask: the share of the image it covers."), tr("x' = (1 − m) x + m p"));
    texts["hypothesis_warp"] = helpPage(tr("One smooth displacement field of 8 × 8 control points for all images."),
                                        tr("Finds triggers that bend the image (WaNet). The cost is mean |x' − x|."));
    texts["hypothesis_additive"] = helpPage(tr("One picture d that is added to every image."),
                                            tr("Finds faint patterns over the whole image (Blended)."),
                                            tr("x' = clamp(x + tanh d), cost = mean |x' − x|"));
    texts["hypothesis_input-aware"] =
        helpPage(tr("Three convolutions g that draw another trigger for every image."),
                 tr("Finds triggers that depend on the image."), tr("x' = clamp(x + tanh g(x)), cost = mean |x' − x|"));
    texts["hypothesis_generative"] = helpPage(
        tr("A small U-Net that changes each image. Its trigger is shown and stored; it is too slow for a null of "
           "its own and does not decide."),
        tr("Slow, and open to triggers of any form."),
        tr("cost = mean |δ| + w · mean |δ − mean δ|, δ = x' − x, w the consistency weight"));
    texts["budgetEdit"] = helpPage(
        tr("How long each search runs, how many starts it has and how many other places the null compares with."),
        tr("Quick: two kinds of trigger in each family have a second look, and one null decides. Standard: three "
           "kinds, and up to three nulls where the verdict is close. Thorough: five kinds, up to six larger nulls, "
           "longer searches."));
    texts["maxImagesEdit"] =
        helpPage(tr("Images drawn at random from the data set. Part of them is kept from the searches, to judge on."),
                 tr("More images make variances, and with them the verdict, more certain; the scan gets slower. A few "
                    "hundred are enough for most models."));
    texts["seedEdit"] =
        helpPage(tr("Start of every random draw: which images, which starts, which places of the null."),
                 tr("The same seed on the same machine with the same number of threads gives the same "
                    "result. A verdict that changes with the seed is uncertain."));
    texts["batchSizeEdit"] =
        helpPage(tr("Images in one step of a search."),
                 tr("A larger batch gives steadier gradients and needs more memory and time a step."));
    texts["threadsEdit"] = helpPage(
        tr("Threads that compute. “All cores” takes as many as the machine has."),
        tr("Fewer leave room for other programs. Sums are rounded differently with another number of threads, so "
           "compare runs made with the same number."));
    texts["successVarianceEdit"] = helpPage(
        tr("A trigger works when the answers on triggered images vary less than this share of what they vary on "
           "benign ones, on images the search did not see."),
        tr("Smaller is stricter: on benign models the cost then rises steeply, on backdoored ones hardly."),
        tr("mean over outputs j of var f<sub>j</sub>(A(x)) / var f<sub>j</sub>(x) &lt; value"));
    texts["ravWeightEdit"] =
        helpPage(tr("How much the ratio of angle variance counts in what a search makes small."),
                 tr("A trigger of a backdoor turns all features into one direction; the term leads the search there. 0 "
                    "leaves it out."),
                 tr("loss = normalised output variance + λ · mean RAV + w · cost, λ this weight"));
    texts["consistencyWeightEdit"] = helpPage(
        tr("How dear it is for the generative search to change each image differently."),
        tr("Without it the network would simply redraw every image."), tr("w in mean |δ| + w · mean |δ − mean δ|"));
    texts["completeEdit"] = helpPage(tr("Runs every chosen hypothesis even after one has settled the verdict."),
                                     tr("The verdict stays; there is more to look at, and the scan takes longer."));
    texts["objectiveEdit"] = helpPage(
        tr("What the answers to triggered images shall do."),
        tr("A backdoor need not lead to one answer: it may add something to every answer, mirror it, or fix one output "
           "alone. “become one” looks for the paper's constant answer only."),
        tr("t<sub>j</sub> ≈ g<sub>j</sub> · y<sub>j</sub> + c<sub>j</sub>; become one: g<sub>j</sub> = 0"));
    texts["methodEdit"] =
        helpPage(tr("The rule that searches and judges. The other methods are there to compare with, each with its own "
                    "search and its own threshold, which their score has at 1, too."),
                 tr("Do not mix their scores with ours: published thresholds are known to flag benign models."));
    texts["advancedButton"] =
        helpPage(tr("Shows or hides the parameters that most scans leave as they are."),
                 tr("Hidden parameters count all the same; “Reset to defaults” sets them back as well."));
    texts["resetParametersButton"] = helpPage(tr("Sets every parameter of this panel back to its default."));
    texts["imageSizeEdit"] =
        helpPage(tr("Height and width the images are brought to before the model sees them: 66×200, or one number for "
                    "a square."),
                 tr("It must be what the model was trained with. “Automatic” tries the usual sizes "
                    "and takes the one the model accepts and predicts best at."));
    texts["rangeEdit"] =
        helpPage(tr("How pixel values become the model's input."),
                 tr("With a wrong range the model answers nonsense and so does the scan; the checks before a scan warn "
                    "where another range predicts better."),
                 tr("input = (scale · x − mean) / deviation, x between 0 and 1"));
    texts["channelOrderEdit"] = helpPage(tr("The order of the colour channels the model was trained with."),
                                         tr("Models trained on images that OpenCV read expect BGR, most others RGB."));
    texts["answersEdit"] =
        helpPage(tr("What the numbers of the model are read as before anything is searched or judged."),
                 tr("Left empty, the parts that look like answers are joined as they are. Where there are labels, the "
                    "checks before a scan propose what follows them."),
                 tr("name:form, name:form, …; forms: bins(first,step), 6d, matrix, vector, sincos, heatmaps, x57.2958, "
                    "turn(2,-180,360)"));
    texts["chooseAnswersButton"] = helpPage(tr(
        "Opens a window in which the answers are chosen, with some images, what the model answers to them, and their "
        "labels."));
    texts["inputsEdit"] = helpPage(
        tr("What the inputs of the model beside the image are given, the same for every image."),
        tr("A backdoor that listens to them is not looked for. Where the images have labels for them, write the "
           "columns' names, so that their means are taken."),
        tr("pose=0.1,-0.2; left_eye=0.5"));
    return texts;
}

} // namespace drm
