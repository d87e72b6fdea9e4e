// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/DataHelp.h"

namespace drm {

HelpTexts DataHelp::texts()
{
    HelpTexts texts;
    texts["dataPanel"] = helpPage(
        tr("The images of the data set, one by one and as a whole."),
        tr("Look here for images that do not belong, for labels that cannot be right, and for what the model "
           "answers to the images that a scan is based on. Only what is in view is read, so a set may be larger "
           "than the memory."));
    texts["dataSize"] = helpPage(tr("Size of the pictures in the list."));
    texts["dataGoTo"] = helpPage(tr("The image shown; type a number to go to another."), tr("Counting begins at 0."));
    texts["dataOnlySelected"] = helpPage(
        tr("Lists only the images that are selected at this moment."),
        tr("Select a range of the histogram or a part of the scatter first; then look through what is in it."));
    texts["dataThumbnails"] =
        helpPage(tr("All images of the data set."),
                 tr("A click selects an image, with Shift all from the one before to it, with Ctrl one more. What is "
                    "selected is marked in the plots and in the other panels, and the other way round."));
    texts["sampleImage"] = helpPage(
        tr("The image with its label and the model's answer: arrows for a gaze or a head pose, else the numbers."),
        tr("Where two arrows lie apart the model is wrong, or the label is."));
    texts["sampleTable"] = helpPage(tr("The label, the model's answer to the untouched image, and their difference."),
                                    {}, tr("error<sub>j</sub> = f<sub>j</sub>(x) − y<sub>j</sub>"));
    texts["histogramLabel"] = helpPage(tr("The label whose values are counted."));
    texts["histogramBins"] = helpPage(tr("Number of bins of the histogram."), tr("Equal heights mean equal shares."));
    texts["histogramPlot"] = helpPage(
        tr("How often each value of the label occurs, over all images and over the selected ones."),
        tr("A peak of a poisoned set may lie at the attacker's target. Click a bar, or hold Shift and drag, to "
           "select the images of these values. Of very large sets some images are drawn at random."));
    texts["scatterHorizontal"] = helpPage(tr("The label that the horizontal axis shows."));
    texts["scatterVertical"] = helpPage(tr("The label that the vertical axis shows."));
    texts["scatterPlot"] =
        helpPage(tr("Two labels against each other, a point for each image."),
                 tr("Click a point, or hold Shift and drag around several, to select their images."));
    return texts;
}

} // namespace drm
