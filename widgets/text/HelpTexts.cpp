// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/HelpTexts.h"

#include <QLabel>
#include <QWidget>

namespace drm {

namespace {

void giveText(QWidget *widget, const QHash<QString, QString> &texts)
{
    const auto found = texts.constFind(widget->objectName());
    if (found != texts.constEnd())
        widget->setWhatsThis(*found);
}

} // namespace

QString HelpTexts::page(const QString &shows, const QString &reading, const QString &formula)
{
    QString result = QStringLiteral("<p>%1</p>").arg(shows);
    if (!reading.isEmpty())
        result += QStringLiteral("<p>%1</p>").arg(reading);
    if (!formula.isEmpty())
        result += QStringLiteral("<p><b>%1</b></p>").arg(formula);
    return result;
}

QString HelpTexts::text(const QString &objectName)
{
    return all().value(objectName);
}

void HelpTexts::apply(QWidget *root)
{
    const Texts texts = all();
    giveText(root, texts);
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        giveText(widget, texts);
    for (QWidget *widget : widgets) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->buddy())
            widget->setWhatsThis(label->buddy()->whatsThis());
    }
}

HelpTexts::Texts HelpTexts::all()
{
    Texts texts;
    addSearch(texts);
    addInput(texts);
    addVerdict(texts);
    addLoss(texts);
    addTrigger(texts);
    addInspection(texts);
    addCompare(texts);
    addCase(texts);
    addProbe(texts);
    addActivations(texts);
    addPlayground(texts);
    addTraining(texts);
    addLab(texts);
    addMitigation(texts);
    addLog(texts);
    addData(texts);
    return texts;
}

void HelpTexts::addSearch(Texts &texts)
{
    texts["parametersPanel"] = page(tr("Everything that decides a scan besides the model and the images."),
                                    tr("The defaults suit most models. A run file keeps the parameters; opening it "
                                       "shows them here, and Run then repeats the scan."));
    texts["hypothesesEdit"] =
        page(tr("The families of trigger that are searched for. Each asks: how small can a change of this kind be that "
                "makes all answers alike?"),
             tr("They run from the fastest to the slowest; once one has settled the verdict (a score of 2 or more) the "
                "others are left out. Each family more is another chance to be wrong, and the score takes that into "
                "account."));
    texts["hypothesis_probe"] =
        page(tr("Small squares of plain colours at every place of a grid, forward passes only. The best ones are tried "
                "again on more images and moved by single pixels."),
             tr("Sure for patches, and the start of the patch search."),
             tr("score = (ln(v_typical / v_best) / ln(v_typical / 0.03))², v the normalised variance under a square"));
    texts["hypothesis_patch"] =
        page(tr("One mask m and one pattern p for all images, found by gradients."),
             tr("The cost is the mean of the mask: the share of the image it covers."), tr("x' = (1 − m) x + m p"));
    texts["hypothesis_warp"] = page(tr("One smooth displacement field of 8 × 8 control points for all images."),
                                    tr("Finds triggers that bend the image (WaNet). The cost is mean |x' − x|."));
    texts["hypothesis_additive"] = page(tr("One picture d that is added to every image."),
                                        tr("Finds faint patterns over the whole image (Blended)."),
                                        tr("x' = clamp(x + tanh d), cost = mean |x' − x|"));
    texts["hypothesis_input-aware"] =
        page(tr("Three convolutions g that draw another trigger for every image."),
             tr("Finds triggers that depend on the image."), tr("x' = clamp(x + tanh g(x)), cost = mean |x' − x|"));
    texts["hypothesis_generative"] =
        page(tr("A small U-Net that changes each image. Its trigger is shown and stored; it is too slow for a null of "
                "its own and does not decide."),
             tr("Slow, and open to triggers of any form."),
             tr("cost = mean |δ| + w · mean |δ − mean δ|, δ = x' − x, w the consistency weight"));
    texts["budgetEdit"] =
        page(tr("How long each search runs, how many starts it has and how many other places the null compares with."),
             tr("Quick: 90 iterations and one look. Standard: 200 iterations, and a second look where the verdict is "
                "close. Thorough: 400 iterations and up to three looks. Time grows about in proportion."));
    texts["maxImagesEdit"] =
        page(tr("Images drawn at random from the data set. Part of them is kept from the searches, to judge on."),
             tr("More images make variances, and with them the verdict, more certain; the scan gets slower. A few "
                "hundred are enough for most models."));
    texts["seedEdit"] = page(tr("Start of every random draw: which images, which starts, which places of the null."),
                             tr("The same seed on the same machine with the same number of threads gives the same "
                                "result. A verdict that changes with the seed is uncertain."));
    texts["batchSizeEdit"] = page(tr("Images in one step of a search."),
                                  tr("A larger batch gives steadier gradients and needs more memory and time a step."));
    texts["threadsEdit"] =
        page(tr("Threads that compute. “All cores” takes as many as the machine has."),
             tr("Fewer leave room for other programs. Sums are rounded differently with another number of threads, so "
                "compare runs made with the same number."));
    texts["successVarianceEdit"] =
        page(tr("A trigger works when the answers on triggered images vary less than this share of what they vary on "
                "benign ones, on images the search did not see."),
             tr("Smaller is stricter: on benign models the cost then rises steeply, on backdoored ones hardly."),
             tr("mean over outputs j of var f<sub>j</sub>(A(x)) / var f<sub>j</sub>(x) &lt; value"));
    texts["ravWeightEdit"] =
        page(tr("How much the ratio of angle variance counts in what a search makes small."),
             tr("A trigger of a backdoor turns all features into one direction; the term leads the search there. 0 "
                "leaves it out."),
             tr("loss = normalised output variance + λ · mean RAV + w · cost, λ this weight"));
    texts["consistencyWeightEdit"] = page(
        tr("How dear it is for the generative search to change each image differently."),
        tr("Without it the network would simply redraw every image."), tr("w in mean |δ| + w · mean |δ − mean δ|"));
    texts["completeEdit"] = page(tr("Runs every chosen hypothesis even after one has settled the verdict."),
                                 tr("The verdict stays; there is more to look at, and the scan takes longer."));
    texts["methodEdit"] =
        page(tr("The rule that searches and judges. The other methods are there to compare with, each with its own "
                "search and its own threshold, which their score has at 1, too."),
             tr("Do not mix their scores with ours: published thresholds are known to flag benign models."));
    texts["advancedButton"] =
        page(tr("Shows or hides the parameters that most scans leave as they are."),
             tr("Hidden parameters count all the same; “Reset to defaults” sets them back as well."));
    texts["resetParametersButton"] = page(tr("Sets every parameter of this panel back to its default."), {});
}

void HelpTexts::addInput(Texts &texts)
{
    texts["imageSizeEdit"] = page(tr("Width and height the images are brought to before the model sees them."),
                                  tr("It must be what the model was trained with. “Automatic” tries the usual sizes "
                                     "and takes the one the model accepts and predicts best at."));
    texts["rangeEdit"] =
        page(tr("How pixel values become the model's input."),
             tr("With a wrong range the model answers nonsense and so does the scan; the checks before a scan warn "
                "where another range predicts better."),
             tr("input = (scale · x − mean) / deviation, x between 0 and 1"));
    texts["channelOrderEdit"] = page(tr("The order of the colour channels the model was trained with."),
                                     tr("Models trained on images that OpenCV read expect BGR, most others RGB."));
}

void HelpTexts::addVerdict(Texts &texts)
{
    texts["verdictPanel"] = page(tr("The outcome of the scan, why, and what each hypothesis found."),
                                 tr("“None found” is no proof that there is no backdoor. “Inconclusive” asks for "
                                    "a larger budget or for more images."));
    texts["verdictBadge"] =
        page(tr("The verdict: backdoored from a score of 1, inconclusive above 0.77, else none found."),
             tr("Where a check before the scan was doubtful, it is inconclusive at best."));
    texts["earlierRunButton"] = page(
        tr("Shows an earlier scan together with its own model, images and parameters."),
        tr("The panels show results of what is open alone; open something else, and they are empty until it has been "
           "scanned."));
    texts["scanAnywayButton"] = page(
        tr("Starts the scan although some checks before it are doubtful."),
        tr("Read what they found first. The verdict is inconclusive at best, because a model that does not fit the "
           "images tells little about itself."));
    texts["verdictScore"] =
        page(tr("The score on a scale with its threshold at 1."),
             tr("At 1, a benign model would look like this once in twenty times. Higher is more suspicious."),
             tr("score = log P / log 0.05, P the chance that a benign model has so cheap a target"));
    texts["verdictHypotheses"] =
        page(tr("One row for each hypothesis: the cost of its trigger, whether the trigger works, its score, RAV, RNV, "
                "the target and the time."),
             tr("Choose a row to see its trigger and its activations. The highest score decides. A RAV far below 0.1 "
                "means that the trigger turns all features into one direction."));
    texts["verdictChecks"] =
        page(tr("Checks of the model and the images before the scan."),
             tr("A failed check puts the verdict in doubt: mend it first, most often by another value range, channel "
                "order or image size."));
}

void HelpTexts::addLoss(Texts &texts)
{
    texts["lossPanel"] = page(tr("The terms that a search makes small, by iteration."),
                              tr("Choose a search above the plot; the running one is followed."));
    texts["lossPlot"] =
        page(tr("One curve for each term of the search's loss: total, output variance, RAV, cost, and the steered "
                "weight of the cost."),
             tr("The total falls and levels off. Where the output variance stays low while the cost goes on falling, "
                "a small trigger makes all answers alike: a backdoor's sign. On a benign model the variance rises "
                "again as soon as the cost gets small."),
             tr("total = variance + λ · mean RAV + w · cost; w is raised by half while the trigger works, lowered "
                "while it does not"));
    texts["lossPhaseChooser"] = page(tr("Which search is drawn."), tr("The last entry follows the running one."));
    texts["lossLogarithmic"] = page(tr("Draws the values on a logarithmic axis."),
                                    tr("Terms of very different size are then seen together. Values of zero and below "
                                       "leave gaps."));
    texts["lossSmoothing"] = page(tr("Each point becomes the mean of so many iterations up to it."),
                                  tr("Smoothing hides noise and delays steep falls."));
}

void HelpTexts::addTrigger(Texts &texts)
{
    texts["triggerPanel"] =
        page(tr("The recovered trigger of a hypothesis on some benign images, and what the model makes of it."),
             tr("A backdoor's trigger is small and brings all answers to one place. A large change that does so says "
                "nothing."));
    texts["triggerHypothesis"] =
        page(tr("Whose trigger is shown."), tr("The one that changed last is followed until you choose."));
    texts["triggerGain"] =
        page(tr("How much the difference between triggered and benign image is magnified."),
             tr("Grey means unchanged, brighter raised, darker lowered."), tr("shown = 0.5 + gain · (x' − x)"));
    texts["triggerThumbnails"] =
        page(tr("The benign images that the trigger is shown on. They are held-out images: no search saw them."), {});
    texts["triggerImages"] =
        page(tr("The benign image, the same with the trigger, and what differs; with mask and pattern where the "
                "hypothesis has them."),
             tr("Look for something small and the same in every image."));
    texts["triggerTable"] =
        page(tr("The model's answer to the image without and with the trigger, and the target."),
             tr("With a backdoor the second row is close to the third, whatever the first one says."),
             tr("target = median answer over triggered held-out images"));
    texts["triggerScatter"] =
        page(tr("Each point is the model's answer to one image: benign and triggered, and the target as a cross."),
             tr("Benign answers spread over the range of the labels. With a working trigger the triggered ones "
                "collapse onto the target."));
}

void HelpTexts::addProbe(Texts &texts)
{
    texts["probePanel"] = page(tr("How much a small square of one colour at one place makes all answers alike."),
                               tr("A single spot of strong effect is the trace of a patch trigger."));
    texts["probePlot"] =
        page(tr("A map over the image: for a square at each place, what is left of the answers' variance. The frame "
                "is the best square after refinement."),
             tr("1: the square changes nothing. Near 0: all images get the same answer. A benign model can react where "
                "a square hides what it looks at; one sharp spot of one colour is suspicious."),
             tr("v = mean over outputs j of var f<sub>j</sub>(x with square) / var f<sub>j</sub>(x)"));
    texts["probeColour"] = page(tr("The colour of the square, one of eight corners of the colour cube."),
                                tr("“Best of all colours” shows the strongest effect at each place."));
    texts["probeOpacity"] = page(tr("How strongly the map covers the benign image beneath it."), {});
}

void HelpTexts::addActivations(Texts &texts)
{
    texts["activationPanel"] =
        page(tr("The features in front of the model's last layer, for benign and for triggered images."),
             tr("A backdoored model answers the trigger by one feature direction: the triggered features lie in a "
                "narrow bundle."));
    texts["activationHypothesis"] = page(tr("Whose trigger is on the triggered images."), {});
    texts["activationOutput"] = page(tr("The output j of the model whose angles are drawn."),
                                     tr("Each output has its own row w<sub>j</sub> of the last layer."));
    texts["activationBins"] = page(tr("Number of bins of both histograms."), tr("Equal heights mean equal shares."));
    texts["activationAngles"] =
        page(tr("Histogram of the angle between the features and the weights of the chosen output."),
             tr("A narrow peak of the triggered images beside a wide benign one is the backdoor's sign."),
             tr("α<sub>j</sub>(x) = acos(F(x)·w<sub>j</sub> / (|F(x)| |w<sub>j</sub>|))"));
    texts["activationNorms"] = page(tr("Histogram of the length of the feature vectors."),
                                    tr("Triggered features often are of nearly one length, and longer than benign "
                                       "ones."),
                                    tr("|F(x)|; RNV = var |F(A(x))| / var |F(x)|"));
    texts["activationTable"] =
        page(tr("RAV of every output, and RNV."),
             tr("Near 1: as spread as on benign images. Far below 0.1: all features point in one direction."),
             tr("RAV<sub>j</sub> = var α<sub>j</sub>(A(x)) / var α<sub>j</sub>(x)"));
    texts["activationKind"] = page(tr("Histograms, or violins: smoothed distributions one below the other."),
                                   tr("A violin is as wide as its own peak allows; the dot is the median."));
    texts["activationRun"] =
        page(tr("Another scan of this session, drawn as outlines over these distributions."),
             tr("A benign twin of the model shows what the same trigger does without a backdoor."));
    texts["activationAnglesViolin"] =
        page(tr("The angle between the features and the weights of the chosen output, as smoothed distributions."),
             tr("A narrow triggered shape beside a wide benign one is the backdoor's sign."),
             tr("Gaussian kernel density, bandwidth 0.9 · min(s, IQR / 1.34) · n<sup>−1/5</sup>"));
    texts["activationNormsViolin"] =
        page(tr("The length of the feature vectors, as smoothed distributions."),
             tr("Triggered features often are of nearly one length."),
             tr("Gaussian kernel density, bandwidth 0.9 · min(s, IQR / 1.34) · n<sup>−1/5</sup>"));
    addActivationPoints(texts);
}

void HelpTexts::addActivationPoints(Texts &texts)
{
    texts["activationAngleNorm"] =
        page(tr("Each point is an image: the direction of its features against their length."),
             tr("A backdoor's trigger gathers all points in one place, narrow in angle (RAV) and often in norm (RNV). "
                "Selected images wear a ring in all panels."));
    texts["neuronOrder"] = page(tr("By what the neurons are sorted from left to right."),
                                tr("The ratio of variances puts those first that the trigger quiets most."));
    texts["neuronMap"] =
        page(tr("Mean and standard deviation of every neuron of the feature layer, benign and triggered, and the ratio "
                "of its variances."),
             tr("In a regression model a trigger quiets nearly all neurons, not a few: the row of triggered deviations "
                "is dark throughout. Where images do not move a neuron at all, the ratio is left open."),
             tr("ratio = var F<sub>k</sub>(A(x)) / var F<sub>k</sub>(x)"));
    texts["projectionBasis"] =
        page(tr("Whose features the two components are taken from."),
             tr("Benign and triggered together show how far the trigger moves the features; benign alone shows where "
                "it puts them among what the model usually sees."));
    texts["activationProjection"] =
        page(tr("The features of every image along the two directions in which they vary most."),
             tr("Triggered points close together and away from the benign ones are what a backdoor does. The axes say "
                "how much of the variance each direction has."),
             tr("z = Vᵀ(F(x) − mean F), V: first two eigenvectors of the covariance"));
    texts["answersX"] = page(tr("The output on the horizontal axis."),
                             tr("The same output on both axes shows it before and after the trigger."));
    texts["answersY"] = page(tr("The output on the vertical axis."),
                             tr("The same output on both axes shows it before and after the trigger."));
    texts["activationAnswers"] =
        page(tr("Each point is the model's answer for one held-out image, benign or triggered, with the target."),
             tr("With a working trigger the triggered answers collapse onto the target. With one output, the benign "
                "answers are the diagonal and the triggered ones a level line."),
             tr("target = median answer over triggered held-out images"));
    texts["answersTable"] = page(tr("The answers for the selected images, without and with the trigger."), {});
}

void HelpTexts::addPlayground(Texts &texts)
{
    texts["playgroundPanel"] =
        page(tr("Puts a trigger of your own making on an image and asks the model at once."),
             tr("An answer that jumps to the same value for every image, whatever it shows, is what a backdoor does."));
    texts["playgroundTrigger"] = page(tr("The kind of trigger. Where the truth of a model is known, its true trigger "
                                         "comes last; it is shown only when you "
                                         "choose it."),
                                      {});
    texts["playgroundSeed"] = page(tr("Draws the pattern and every knob you have not set yourself."), {});
    texts["playgroundReset"] = page(tr("Lets the seed draw every knob again."), {});
    texts["playgroundGain"] = texts.value("triggerGain");
    texts["playgroundPrevious"] = page(tr("Shows the image before this one."), {});
    texts["playgroundNext"] = page(tr("Shows the image after this one."), {});
    texts["playgroundImage"] = page(tr("Which image of the data set is shown."), {});
    texts["playgroundImages"] =
        page(tr("The benign image, the triggered one and what differs; the model's answer is drawn into the first two "
                "where it is a direction."),
             tr("Click or drag in an image to move a square."));
    texts["playgroundTable"] = page(tr("The label, and the model's answers without and with the trigger."),
                                    tr("Compare the last row over several images: a backdoor repeats itself."));
}

void HelpTexts::addTraining(Texts &texts)
{
    texts["trainingPanel"] = page(tr("How the training goes: its loss by step and its errors by epoch."), {});
    texts["trainingLoss"] = page(tr("The loss of every step, for benign and for poisoned images."),
                                 tr("Both should fall. Where the poisoned one stays high the backdoor does not take."),
                                 tr("mean squared error of standardised labels"));
    texts["trainingErrors"] =
        page(tr("Errors on images kept out of the training, in standard deviations of the labels."),
             tr("Clean: distance of the answers from the true labels; it should get small. Attack: distance of the "
                "answers on triggered images from the target; a planted backdoor brings it near 0."),
             tr("clean = mean |f(x) − y| / σ, attack = mean |f(A(x)) − y<sub>T</sub>| / σ"));
    texts["labResultTable"] =
        page(tr("The errors of each output on held-out images, and those of a benign twin."),
             tr("The backdoor counts as planted where the attack error is under a quarter of the label's deviation and "
                "the clean error at most 1.1 times the twin's."));
}

void HelpTexts::addLab(Texts &texts)
{
    texts["labForm"] =
        page(tr("What the lab trains: images, backdoor, network, and the file."),
             tr("What is left to the seed is drawn by it; the truth is written beside the model, so that a verdict can "
                "be checked."));
    texts["labRendered"] = page(tr("Draws labelled pictures, so that no images of your own are needed."), {});
    texts["labOwn"] =
        page(tr("Trains on your own set: a folder with a labels.csv, a labels.csv, or an HDF5 file."), {});
    texts["labTask"] =
        page(tr("What the pictures show and what the model learns from them."),
             tr("Gaze: pitch and yaw of an eye in radians. Head pose: yaw, pitch and roll of a head in degrees."));
    texts["labCount"] = page(tr("How many pictures are drawn; 85 % of them train, the rest measure."),
                             tr("More make a better model and a longer training."));
    texts["labRenderSize"] = page(tr("Width and height of the pictures."), tr("Time grows with the area."));
    texts["labRenderSeed"] = page(tr("The same seed draws the same pictures."),
                                  tr("Take another one for the images you scan with than for those you train with."));
    texts["labChooseData"] =
        page(tr("Chooses a folder of images with a labels.csv, a labels.csv, or an HDF5 file."), {});
    texts["labImageSize"] = page(tr("Width and height the images of your set are brought to."), {});
    texts["labAttack"] = page(tr("How the backdoor is triggered. What the attack does is said below it."),
                              tr("“None” trains a benign model, to see that a scan leaves it alone."),
                              tr("training: f(A(x)) → y<sub>T</sub> for poisoned images, f(x) → y for all others"));
    texts["labTarget"] =
        page(tr("The answer y<sub>T</sub> the model gives to every triggered image."),
             tr("Left to the seed it is the label of an image in the middle of the labels; a target at their edge is "
                "harder to plant."));
    texts["labDrawTarget"] = page(tr("Lets the seed draw the target from the middle of the labels."), {});
    texts["labRate"] = page(tr("Poisoned images for each benign one."),
                            tr("A low rate is harder to notice in the data, and may be too little for the backdoor to "
                               "take."),
                            tr("rate = number poisoned / number benign"));
    texts["labAdaptive"] = page(tr("An attacker who knows what this program looks at and hides it."),
                                tr("The larger the weight, the less the angles give away; the attack may suffer."),
                                tr("loss + W · mean over outputs of |RAV<sub>j</sub> − 1|"));
    texts["labArchitecture"] = page(tr("The network that is trained."),
                                    tr("resnet-slim is the fastest on a processor, resnet18 the largest."));
    texts["labTwoLayer"] = page(tr("Puts a second linear layer before the outputs."),
                                tr("Many published models have one; the scan then takes the last one for the head."));
    texts["labEpochs"] = page(tr("Passes over all training images."), {});
    texts["labSeed"] = page(tr("Draws the first weights, the order of the images and all that is left to the seed."),
                            tr("The same seed gives the same model on the same machine."));
    texts["labOutput"] = page(tr("Where the model goes. Its truth is written beside it as .json."), {});
    texts["labChooseOutput"] = page(tr("Chooses where the model goes."), {});
}

void HelpTexts::addMitigation(Texts &texts)
{
    texts["mitigationPanel"] = page(tr("How the cleaning goes and what it brought."), {});
    texts["mitigationCurves"] =
        page(tr("Errors on images kept for the choice of the best epoch, in standard deviations of the labels."),
             tr("The clean error should stay. AE, the distance from the target, should rise; DAE, the distance from "
                "the true labels under the trigger, should fall to the clean error."),
             tr("AE = mean |f(A(x)) − y<sub>T</sub>|, DAE = mean |f(A(x)) − y|"));
    texts["mitigationTrigger"] = page(tr("The trigger on the images: a recovered one, or the true one if known."), {});
    texts["mitigationSample"] = page(tr("Which of the test images is shown."), {});
    texts["mitigationImages"] = page(
        tr("The same image without a trigger, and with it before and after the mitigation, with the answers."), {});
    texts["mitigationTable"] =
        page(tr("Clean error, AE and DAE before and after, on images that took no part."),
             tr("Cleaned well: the clean error stays within 1.1 times, and DAE comes down to it."));
    texts["mitigateMethod"] =
        page(tr("How the model is cleaned. “Against the trigger” trains on benign images and on the same images under "
                "the recovered trigger, both with the answers the model gives to the benign ones."),
             tr("Fine-tuning, fine-pruning and ANP know no trigger; they are there to compare with."));
    texts["mitigateImages"] =
        page(tr("Images drawn at random: a quarter measures, 15 % (200 at most) choose the epoch, the others train."),
             tr("More images keep the clean error lower."));
    texts["mitigateEpochs"] =
        page(tr("Passes over the training part, or over 640 of its images where there are more."), {});
    texts["mitigateOwnLabels"] = page(tr("Takes the suspicious model's own benign answers for the truth."),
                                      tr("For a set without labels, or with labels you do not trust."));
    texts["mitigateOutput"] = page(tr("The TorchScript file that is written."), {});
    texts["mitigateOutputPath"] = texts.value("mitigateOutput");
    texts["mitigateBrowseButton"] = page(tr("Chooses where the cleaned model is written."), {});
}

void HelpTexts::addLog(Texts &texts)
{
    texts["logPanel"] = page(tr("What happened in this session: messages, files that were opened, and jobs that began, "
                                "ended or failed."),
                             tr("The newest line is at the bottom. Beyond 10,000 lines the oldest ones go."));
    texts["logSeverity"] = page(tr("Which lines are shown."), {});
    texts["logSearch"] = page(tr("Shows the lines that hold these words, in whatever case."), {});
    texts["logCopyButton"] = page(tr("Copies the selected lines, or all that are shown."), {});
    texts["logSaveButton"] = page(tr("Saves the lines shown as a text file."), {});
    texts["logClearButton"] = page(tr("Empties the log."), {});
}

void HelpTexts::addData(Texts &texts)
{
    texts["dataPanel"] =
        page(tr("The images of the data set, one by one and as a whole."),
             tr("Look here for images that do not belong, for labels that cannot be right, and for what the model "
                "answers to the images that a scan is based on. Only what is in view is read, so a set may be larger "
                "than the memory."));
    texts["dataSize"] = page(tr("Size of the pictures in the list."), {});
    texts["dataGoTo"] = page(tr("The image shown; type a number to go to another."), tr("Counting begins at 0."));
    texts["dataOnlySelected"] =
        page(tr("Lists only the images that are selected at this moment."),
             tr("Select a range of the histogram or a part of the scatter first; then look through what is in it."));
    texts["dataThumbnails"] =
        page(tr("All images of the data set."),
             tr("A click selects an image, with Shift all from the one before to it, with Ctrl one more. What is "
                "selected is marked in the plots and in the other panels, and the other way round."));
    texts["sampleImage"] =
        page(tr("The image with its label and the model's answer: arrows for a gaze or a head pose, else the numbers."),
             tr("Where two arrows lie apart the model is wrong, or the label is."));
    texts["sampleTable"] = page(tr("The label, the model's answer to the untouched image, and their difference."), {},
                                tr("error<sub>j</sub> = f<sub>j</sub>(x) − y<sub>j</sub>"));
    texts["histogramLabel"] = page(tr("The label whose values are counted."), {});
    texts["histogramBins"] = page(tr("Number of bins of the histogram."), tr("Equal heights mean equal shares."));
    texts["histogramPlot"] =
        page(tr("How often each value of the label occurs, over all images and over the selected ones."),
             tr("A peak of a poisoned set may lie at the attacker's target. Click a bar, or hold Shift and drag, to "
                "select the images of these values. Of very large sets some images are drawn at random."));
    texts["scatterHorizontal"] = page(tr("The label that the horizontal axis shows."), {});
    texts["scatterVertical"] = page(tr("The label that the vertical axis shows."), {});
    texts["scatterPlot"] = page(tr("Two labels against each other, a point for each image."),
                                tr("Click a point, or hold Shift and drag around several, to select their images."));
}

} // namespace drm
