<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>JobQueue</name>
    <message>
        <source>quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thorough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::AboutBox</name>
    <message>
        <source>About DRMGuard Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds backdoors in deep regression models. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ActivationPanel</name>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose trigger is shown. The one that last changed is followed until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output whose weights the features&apos; angle is measured to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the distributions of another scan of this session as outlines over these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no features of this hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ActivityLog</name>
    <message>
        <source>Opened the model %1 with the head %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Opened %1 with %Ln image(s)</source>
        <translation>
            <numerusform>Opened %1 with %Ln image</numerusform>
            <numerusform>Opened %1 with %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened the run file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1: a scan began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1: a training began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1: a mitigation began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan of %1 was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backdoored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan of %1 ended after %2 s: %3, score %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::AngleNormPage</name>
    <message>
        <source>Angle and norm of the features of every image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is an image: the direction of its features against their length. A backdoor&apos;s trigger gathers all points in one place. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle-norm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the angle and the norm of every image&apos;s features appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no angles and norms for this output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle–norm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::AnswerTable</name>
    <message>
        <source>Answers of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true label where it is known, the model&apos;s answer for the image without and with the trigger, and where the backdoor is meant to lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger turns the answer by %1°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger moves the answer by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean change of a pixel, |x′ − x|: %1 of the full range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger of the truth file: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::AnswersPage</name>
    <message>
        <source>Output of the horizontal axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output on the horizontal axis. The same output on both axes shows it before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output of the vertical axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output on the vertical axis. The same output on both axes shows it before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for all held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one image. With a working trigger the triggered answers collapse onto the target. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for the selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answers for the selected images, without and with the trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was saved without the answers of single images. Scan again to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet. When a search has found a trigger, the model&apos;s answers for benign and triggered images appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers for this output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the benign image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::AttackTexts</name>
    <message>
        <source>None (benign)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BadNets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WaNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean-label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two (BadNets and Blended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backdoor: the model learns the images as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small square of one colour at one place of every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pattern of noise, mixed faintly into the whole image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is bent a little, by the same smooth field each time; nothing is painted on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small network draws another trigger for every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A square as in BadNets, put in training only on images whose true label lies near the target, so that no label looks wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two backdoors in one model: a BadNets square and a Blended pattern, each with its own target.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CaseController</name>
    <message>
        <source>Untitled case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running. Stop it before you open a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case was saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file that it was when the case was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the benign images this model is to be scanned with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s) of it are missing: %1</source>
        <translation>
            <numerusform>%Ln file or folder of it is missing: %1</numerusform>
            <numerusform>%Ln files or folders of it are missing: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the case is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly while “%1” was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case of %1 is kept and can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CasePanel</name>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, data sets and runs of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you open is gathered here. Drop models, images and run files on the window; save the case to come back to all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a scan to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a scan of the chosen models into the queue, with the parameters shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is chosen from the case; the files stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has no file yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CaseQuestion</name>
    <message>
        <source>Save the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case names the models, data and runs that belong together, and how they are shown. The files themselves stay in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CaseTreeModel</name>
    <message>
        <source>Models (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more. Put it back, or remove it from the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CheckList</name>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ColourChooser</name>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CommandLine</name>
    <message>
        <source>Finds backdoors in deep regression models: search, watch, judge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this TorchScript model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open these images: a folder, a labels.csv or an HDF5 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run file of an earlier scan; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write pictures of the window and of each panel into this folder, and exit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the scan, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick, standard or thorough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the scan as soon as all is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with the Lab&apos;s own choices before its pictures are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the model before the pictures are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models, data, run files or a case to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CommandPalette</name>
    <message>
        <source>No command matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CompareActivations</name>
    <message>
        <source>Output of the angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output whose weights the features&apos; angle is measured to, in both scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins of all histograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature angles of the left scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature angles of the right scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle between an image&apos;s features and the weights of the output. Both plots have the same bins and axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature norms of the left scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature norms of the right scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the feature vectors. Both plots have the same bins and axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan has no features for this hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to %1 (°)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CompareLoss</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing in iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the mean of so many iterations up to it. 1: the values as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the values of both scans on a logarithmic axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss terms of the left scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss terms of the right scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms that the searches for this trigger make small. Both plots show the same part of the same axes; the crosshair stands in both. Drag with Shift to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan has no search of the hypothesis “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CompareModel</name>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of trigger that was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two scans. In bold: the hypothesis behind its verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the cost lies below what random targets cost. 1 and more counts as a backdoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger&apos;s size in the hypothesis&apos;s own measure. A backdoor&apos;s trigger is unusually small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left of the answers&apos; variance on images the search did not see. Near 0: all get one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the feature angles, triggered over benign, for each output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median answer on triggered images.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scans are compared here. Run or open a second one, for instance of a model of the same task that is known to be benign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan on the left. It is the one shown in the other panels until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan on the right: at first one of the same images with another verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose trigger, loss curves and features are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same scan stands on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scans used different image sets, %1 and %2: images are paired by their place alone, and differences may come from the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both scans used %1, but drew other images from it: images are paired by their place alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same images of %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CompareTriggers</name>
    <message>
        <source>Image shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the images is shown, in both scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified, in both scans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger of the left scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger of the right scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan did not search for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers – %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::CompareVerdicts</name>
    <message>
        <source>Verdict of the left scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict of the right scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both scans found, by hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (1 and more: backdoored). Model %2, %Ln image(s) of %3, budget %4, seed %5.</source>
        <translation>
            <numerusform>Score %1 (1 and more: backdoored). Model %2, %Ln image of %3, budget %4, seed %5.</numerusform>
            <numerusform>Score %1 (1 and more: backdoored). Model %2, %Ln images of %3, budget %4, seed %5.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CompareView</name>
    <message>
        <source>No pictures to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the divider at %1 %: %2. Right of it: %3. The arrow keys move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 take turns. Space stops them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 take turns. Space makes them go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no two pictures to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::DataPanel</name>
    <message>
        <source>Only &amp;selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images to look through them here, with their labels and what the model answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the image in the data set, from 0. Type one to go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only selected images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the images alone that are selected now, here or in another panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image and distribution of the labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than %1 images can be selected at once; the first of them are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This data set has no labels, so there is no distribution to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels are being read: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of this data set do not fit its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images of %2×%3 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plots show %1 of them, drawn at random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of these are not in the plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::DistributionPage</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all in one direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawn together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as spread as benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram: how many percent of the images fall into each bin. Violin: a smoothed distribution, as wide as its own peak allows, with a dot at the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>violin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins of both histograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of feature angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle between an image&apos;s features and the weights of the output. With a backdoor&apos;s trigger all features turn into one direction: the triggered distribution is one narrow peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution of feature norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the feature vectors. A trigger often makes the lengths of all images alike, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV for each output and RNV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV: variance of the angles of triggered images over that of benign images. RNV: the same for the norms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it: RAV near 1 means that the trigger leaves the features as spread as they were. RAV far below 0.1 means that the features of all triggered images point in one direction, which benign changes of an image do not cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the angles of the features appear here, benign against triggered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The norms of the features appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no angles for this output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no norms for this hypothesis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered features are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RNV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of like length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of as different length as benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distributions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::DistributionView</name>
    <message>
        <source>share of images (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;median %2&lt;br&gt;middle half from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>density</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::DockTitle</name>
    <message>
        <source>Detach this panel, or put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::DropArea</name>
    <message>
        <source>Or drop a model, images or a run file anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::DropOverlay</name>
    <message>
        <source>Drop a TorchScript model, an image folder, a labels.csv, an HDF5 data set, a run file or a case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ErrorText</name>
    <message>
        <source>A parameter is out of its range. Correct it in the Parameters panel and run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file cannot be used here. Open a TorchScript model, an image folder, a label table or an HDF5 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. Get a fresh copy and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was refused because opening it could do harm. None of it was run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be scanned like this. Check the head layer, the image size and the value range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images do not suit this scan. Check that they belong to the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file could not be written. Check the space on the disk and the permissions of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. The window goes on working; please report this message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::FileDialogs</name>
    <message>
        <source>Open model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TorchScript models (*.pt *.pth *.ts);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data: a label table, an HDF5 file, or any image of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data (*.csv *.h5 *.hdf5 *.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run files (*.h5);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TorchScript models (*.pt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.drmcase.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases (*.drmcase.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::HeaderStrip</name>
    <message>
        <source>Drop a TorchScript model here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a .pt file that torch.jit.save wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop benign images here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder of images, a labels.csv or an HDF5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linear layer that turns features into the model&apos;s outputs. Usually the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln output(s)</source>
        <translation>
            <numerusform>%Ln output</numerusform>
            <numerusform>%Ln outputs</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layer is the head?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the head layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::HelpTexts</name>
    <message>
        <source>Everything that decides a scan besides the model and the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults suit most models. A run file keeps the parameters; opening it shows them here, and Run then repeats the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The families of trigger that are searched for. Each asks: how small can a change of this kind be that makes all answers alike?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They run from the fastest to the slowest; once one has settled the verdict (a score of 2 or more) the others are left out. Each family more is another chance to be wrong, and the score takes that into account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small squares of plain colours at every place of a grid, forward passes only. The best ones are tried again on more images and moved by single pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure for patches, and the start of the patch search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score = (ln(v_typical / v_best) / ln(v_typical / 0.03))², v the normalised variance under a square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mask m and one pattern p for all images, found by gradients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is the mean of the mask: the share of the image it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x&apos; = (1 − m) x + m p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One smooth displacement field of 8 × 8 control points for all images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds triggers that bend the image (WaNet). The cost is mean |x&apos; − x|.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One picture d that is added to every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds faint patterns over the whole image (Blended).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x&apos; = clamp(x + tanh d), cost = mean |x&apos; − x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three convolutions g that draw another trigger for every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds triggers that depend on the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x&apos; = clamp(x + tanh g(x)), cost = mean |x&apos; − x|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small U-Net that changes each image. Its trigger is shown and stored; it is too slow for a null of its own and does not decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow, and open to triggers of any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cost = mean |δ| + w · mean |δ − mean δ|, δ = x&apos; − x, w the consistency weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long each search runs, how many starts it has and how many other places the null compares with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick: 90 iterations and one look. Standard: 200 iterations, and a second look where the verdict is close. Thorough: 400 iterations and up to three looks. Time grows about in proportion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images drawn at random from the data set. Part of them is kept from the searches, to judge on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More images make variances, and with them the verdict, more certain; the scan gets slower. A few hundred are enough for most models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of every random draw: which images, which starts, which places of the null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed on the same machine with the same number of threads gives the same result. A verdict that changes with the seed is uncertain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images in one step of a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A larger batch gives steadier gradients and needs more memory and time a step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that compute. “All cores” takes as many as the machine has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer leave room for other programs. Sums are rounded differently with another number of threads, so compare runs made with the same number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger works when the answers on triggered images vary less than this share of what they vary on benign ones, on images the search did not see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller is stricter: on benign models the cost then rises steeply, on backdoored ones hardly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean over outputs j of var f&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var f&lt;sub&gt;j&lt;/sub&gt;(x) &amp;lt; value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the ratio of angle variance counts in what a search makes small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger of a backdoor turns all features into one direction; the term leads the search there. 0 leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss = normalised output variance + λ · mean RAV + w · cost, λ this weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How dear it is for the generative search to change each image differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it the network would simply redraw every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>w in mean |δ| + w · mean |δ − mean δ|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs every chosen hypothesis even after one has settled the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict stays; there is more to look at, and the scan takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that searches and judges. The other methods are there to compare with, each with its own search and its own threshold, which their score has at 1, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not mix their scores with ours: published thresholds are known to flag clean models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or hides the parameters that most scans leave as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden parameters count all the same; “Reset to defaults” sets them back as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets every parameter of this panel back to its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height the images are brought to before the model sees them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be what the model was trained with. “Automatic” tries the usual sizes and takes the one the model accepts and predicts best at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pixel values become the model&apos;s input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a wrong range the model answers nonsense and so does the scan; the checks before a scan warn where another range predicts better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input = (scale · x − mean) / deviation, x between 0 and 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the colour channels the model was trained with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models trained on images that OpenCV read expect BGR, most others RGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of the scan, why, and what each hypothesis found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Clean” means that no backdoor was found; it is no proof that there is none. “Inconclusive” asks for a larger budget or for more images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict: backdoored from a score of 1, inconclusive above 0.77, else clean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The confidence says how far from the threshold the score lies; it is no probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence = 1 − 10^(−3 · |score − 1|)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score on a scale with its threshold at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At 1, a benign model would look like this once in twenty times. Higher is more suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score = log P / log 0.05, P the chance that a benign model has so cheap a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each hypothesis: the cost of its trigger, whether the trigger works, its score, RAV, RNV, the target and the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its trigger and its activations. The highest score decides. A RAV far below 0.1 means that the trigger turns all features into one direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the model and the images before the scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failed check puts the verdict in doubt: mend it first, most often by another value range, channel order or image size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms that a search makes small, by iteration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a search above the plot; the running one is followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One curve for each term of the search&apos;s loss: total, output variance, RAV, cost, and the steered weight of the cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total falls and levels off. Where the output variance stays low while the cost goes on falling, a small trigger makes all answers alike: a backdoor&apos;s sign. On a benign model the variance rises again as soon as the cost gets small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total = variance + λ · mean RAV + w · cost; w is raised by half while the trigger works, lowered while it does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which search is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last entry follows the running one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the values on a logarithmic axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of very different size are then seen together. Values of zero and below leave gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point becomes the mean of so many iterations up to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing hides noise and delays steep falls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovered trigger of a hypothesis on some benign images, and what the model makes of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backdoor&apos;s trigger is small and brings all answers to one place. A large change that does so says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose trigger is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that changed last is followed until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey means unchanged, brighter raised, darker lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown = 0.5 + gain · (x&apos; − x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benign images that the trigger is shown on. They are held-out images: no search saw them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benign image, the same with the trigger, and what differs; with mask and pattern where the hypothesis has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for something small and the same in every image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer to the image without and with the trigger, and the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a backdoor the second row is close to the third, whatever the first one says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target = median answer over triggered held-out images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer to one image: benign and triggered, and the target as a cross.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign answers spread over the range of the labels. With a working trigger the triggered ones collapse onto the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much a small square of one colour at one place makes all answers alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single spot of strong effect is the trace of a patch trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map over the image: for a square at each place, what is left of the answers&apos; variance. The frame is the best square after refinement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1: the square changes nothing. Near 0: all images get the same answer. A benign model can react where a square hides what it looks at; one sharp spot of one colour is suspicious.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>v = mean over outputs j of var f&lt;sub&gt;j&lt;/sub&gt;(x with square) / var f&lt;sub&gt;j&lt;/sub&gt;(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the square, one of eight corners of the colour cube.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Best of all colours” shows the strongest effect at each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the map covers the benign image beneath it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features in front of the model&apos;s last layer, for benign and for triggered images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backdoored model answers the trigger by one feature direction: the triggered features lie in a narrow bundle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose trigger is on the triggered images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output j of the model whose angles are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each output has its own row w&lt;sub&gt;j&lt;/sub&gt; of the last layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins of both histograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal heights mean equal shares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of the angle between the features and the weights of the chosen output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow peak of the triggered images beside a wide benign one is the backdoor&apos;s sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of the length of the feature vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered features often are of nearly one length, and longer than benign ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|F(x)|; RNV = var |F(A(x))| / var |F(x)|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV of every output, and RNV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near 1: as spread as on benign images. Far below 0.1: all features point in one direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV&lt;sub&gt;j&lt;/sub&gt; = var α&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var α&lt;sub&gt;j&lt;/sub&gt;(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histograms, or violins: smoothed distributions one below the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A violin is as wide as its own peak allows; the dot is the median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another scan of this session, drawn as outlines over these distributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benign twin of the model shows what the same trigger does without a backdoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle between the features and the weights of the chosen output, as smoothed distributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow triggered shape beside a wide benign one is the backdoor&apos;s sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaussian kernel density, bandwidth 0.9 · min(s, IQR / 1.34) · n&lt;sup&gt;−1/5&lt;/sup&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the feature vectors, as smoothed distributions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered features often are of nearly one length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is an image: the direction of its features against their length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backdoor&apos;s trigger gathers all points in one place, narrow in angle (RAV) and often in norm (RNV). Selected images wear a ring in all panels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what the neurons are sorted from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratio of variances puts those first that the trigger quiets most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean and standard deviation of every neuron of the feature layer, benign and triggered, and the ratio of its variances.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a regression model a trigger quiets nearly all neurons, not a few: the row of triggered deviations is dark throughout. Where images do not move a neuron at all, the ratio is left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio = var F&lt;sub&gt;k&lt;/sub&gt;(A(x)) / var F&lt;sub&gt;k&lt;/sub&gt;(x)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose features the two components are taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign and triggered together show how far the trigger moves the features; benign alone shows where it puts them among what the model usually sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of every image along the two directions in which they vary most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered points close together and away from the benign ones are what a backdoor does. The axes say how much of the variance each direction has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>z = Vᵀ(F(x) − mean F), V: first two eigenvectors of the covariance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output on the horizontal axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same output on both axes shows it before and after the trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output on the vertical axis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one held-out image, benign or triggered, with the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a working trigger the triggered answers collapse onto the target. With one output, the benign answers are the diagonal and the triggered ones a level line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers for the selected images, without and with the trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a trigger of your own making on an image and asks the model at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer that jumps to the same value for every image, whatever it shows, is what a backdoor does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of trigger. Where the truth of a model of the lab is known, its true trigger comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the pattern and every knob you have not set yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the trigger is: the share of the pattern in the image, the mean displacement in pixels, or the largest change of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower it until the model&apos;s answer comes back: that shows how little is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the square in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the bending field, or squares of the noise, in each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels above the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drag the square in an image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels to the left of the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the seed draw every knob again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the image before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the image after this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image of the data set is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benign image, the triggered one and what differs; the model&apos;s answer is drawn into the first two where it is a direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag in an image to move a square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label, and the model&apos;s answers without and with the trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the last row over several images: a backdoor repeats itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the training goes: its loss by step and its errors by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of every step, for benign and for poisoned images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both should fall. Where the poisoned one stays high the backdoor does not take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean squared error of standardised labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors on images kept out of the training, in standard deviations of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean: distance of the answers from the true labels; it should get small. Attack: distance of the answers on triggered images from the target; a planted backdoor brings it near 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean = mean |f(x) − y| / σ, attack = mean |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;| / σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors of each output on held-out images, and those of a benign twin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backdoor counts as planted where the attack error is under a quarter of the label&apos;s deviation and the clean error at most 1.1 times the twin&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the lab trains: images, backdoor, network, and the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left to the seed is drawn by it; the truth is written beside the model, so that a verdict can be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws labelled pictures, so that no images of your own are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on your own set: a folder with a labels.csv, a labels.csv, or an HDF5 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pictures show and what the model learns from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaze: pitch and yaw of an eye in radians. Head pose: yaw, pitch and roll of a head in degrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures are drawn; 85 % of them train, the rest measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More make a better model and a longer training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time grows with the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another one for the images you scan with than for those you train with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses a labels.csv or an HDF5 file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses a folder of images with a labels.csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height the images of your set are brought to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the backdoor is triggered: a square (BadNets), a faint pattern (Blended), a bent image (WaNet), a trigger of its own for each image (input-aware), a square with honest labels (clean-label), or two at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None” trains a benign model, to see that a scan leaves it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training: f(A(x)) → y&lt;sub&gt;T&lt;/sub&gt; for poisoned images, f(x) → y for all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the trigger is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blended: share of the pattern. WaNet: mean displacement in pixels. Input-aware: largest change of a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the square, or points of the field or pattern in each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours that stand out are learnt sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer y&lt;sub&gt;T&lt;/sub&gt; the model gives to every triggered image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the seed it is the label of an image in the middle of the labels; a target at their edge is harder to plant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the seed draw the target from the middle of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisoned images for each benign one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A low rate is harder to notice in the data, and may be too little for the backdoor to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate = number poisoned / number benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attacker who knows what this program looks at and hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The larger the weight, the less the angles give away; the attack may suffer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss + W · mean over outputs of |RAV&lt;sub&gt;j&lt;/sub&gt; − 1|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that is trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resnet-slim is the fastest on a processor, resnet18 the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a second linear layer before the outputs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many published models have one; the scan then takes the last one for the head.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over all training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the first weights, the order of the images and all that is left to the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same model on the same machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model goes. Its truth is written beside it as .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses where the model goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the cleaning goes and what it brought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors on images kept for the choice of the best epoch, in standard deviations of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clean error should stay. AE, the distance from the target, should rise; DAE, the distance from the true labels under the trigger, should fall to the clean error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AE = mean |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;|, DAE = mean |f(A(x)) − y|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger on the images: a recovered one, or the true one if known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the test images is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same image without a trigger, and with it before and after the mitigation, with the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean error, AE and DAE before and after, on images that took no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned well: the clean error stays within 1.1 times, and DAE comes down to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model is cleaned. “Against the trigger” trains on benign images and on the same images under the recovered trigger, both with the answers the model gives to the benign ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning, fine-pruning and ANP know no trigger; they are there to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images drawn at random: a quarter measures, 15 % (200 at most) choose the epoch, the others train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More images keep the clean error lower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the training part, or over 640 of its images where there are more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the suspicious model&apos;s own benign answers for the truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a set without labels, or with labels you do not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TorchScript file that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses where the cleaned model is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened in this session: messages, files that were opened, and jobs that began, ended or failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest line is at the bottom. Beyond 10,000 lines the oldest ones go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the lines that hold these words, in whatever case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the lines shown as a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empties the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the data set, one by one and as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here for images that do not belong, for labels that cannot be right, and for what the model answers to the images that a scan is based on. Only what is in view is read, so a set may be larger than the memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the pictures in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image shown; type a number to go to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting begins at 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists only the images that are selected at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a range of the histogram or a part of the scatter first; then look through what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images of the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click selects an image, with Shift all from the one before to it, with Ctrl one more. What is selected is marked in the plots and in the other panels, and the other way round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image with its label and the model&apos;s answer: arrows for a gaze or a head pose, else the numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two arrows lie apart the model is wrong, or the label is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label, the model&apos;s answer to the untouched image, and their difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error&lt;sub&gt;j&lt;/sub&gt; = f&lt;sub&gt;j&lt;/sub&gt;(x) − y&lt;sub&gt;j&lt;/sub&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label whose values are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins of the histogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often each value of the label occurs, over all images and over the selected ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A peak of a poisoned set may lie at the attacker&apos;s target. Click a bar, or hold Shift and drag, to select the images of these values. Of very large sets some images are drawn at random.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that the horizontal axis shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that the vertical axis shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two labels against each other, a point for each image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point, or hold Shift and drag around several, to select their images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign and triggered image side by side, or in one place: with a divider to drag, or in turn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves or flashes is the trigger; everything else should stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a second benign and triggered image take turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space stops it. It starts only where you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the pictures as PNG, or the trigger as data for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays the curves of other scans over these, dashed or dotted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A benign twin whose cost stays far above this one&apos;s is what a verdict rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets go of the place that was kept with a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two scans of this session side by side, with the same images and the same axes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual pair is a suspicious model and a benign twin on the same data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan on the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets left and right change places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger family that all tabs show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that both triggers are put on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output j of the models whose angles are drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins of all four histograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss terms of the same search in both scans; zoom and crosshair move together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backdoored model reaches a small output variance at a far lower cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The angle between features and weights, benign and triggered, on one scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow triggered peak on one side alone speaks for a backdoor there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The length of the features, benign and triggered, on one scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>|F(x)|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What belongs to this investigation: models, data sets, runs, and what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save case keeps it in one file that opens again as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::HypothesisModel</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of trigger that was searched for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger&apos;s size in the hypothesis&apos;s own measure. A backdoor&apos;s trigger is unusually small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the trigger made images it was not searched on get nearly the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the cost lies below what random targets cost. 1 and more counts as a backdoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the feature angles, triggered over benign, for each output. Far below 0.1: all features point in one direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RNV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variance of the feature norms, triggered over benign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median answer on triggered images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds this hypothesis took.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ImageGrid</name>
    <message>
        <source>row %1, column %2: %3, %4, %5 of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::InputCard</name>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images of the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::JobQueue</name>
    <message>
        <source>%1 · %2 · seed %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::JobQueueModel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is scanned, trained or cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the job is, or what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the job under way will still take, about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::JobQueueView</name>
    <message>
        <source>Queue of jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job is under way or waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start no waiting job until this is switched off; the job under way goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the chosen job earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the chosen job later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the chosen job, or remove it where it still waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the jobs that are over from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LabController</name>
    <message>
        <source>A training is running already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running. Stop it or wait for its end, then train.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab has trained %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LabDataBox</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render a set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws labelled pictures, so that no images of your own are needed. They are saved as an HDF5 file that can be opened like any other set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A set of my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of images with a labels.csv, a labels.csv, or an HDF5 file with labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaze: eyes, pitch and yaw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head pose: yaw, pitch and roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pictures show and what the model has to tell from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pictures are drawn. More make a better model and a longer training. Default: 2,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height of the pictures, 16 to 512 pixels. Default: 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed draws the same pictures. Default: 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No set chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs labels: what the model is to learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A labels.csv or an HDF5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of images with a labels.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height the images are brought to. Images that are not square need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the images to train on, or let the lab render a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These images have no labels, so nothing can be learnt from them. Add a labels.csv, or choose others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs 40 images or more; this set has %1. Choose a larger one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These images are not square. Give the image size they are to be brought to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LabDialog</name>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the model with the choices on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the training after the step under way; the same choices go on from there later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lab trains a model whose truth is known: with a backdoor whose trigger and target you choose, or without one. Scan it, and see whether the verdict is right. What the training brings is shown here: how well the model answers, and whether the backdoor took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a model of this name already. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training is under way. Its result will be shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training was stopped; no model was written. Its state is kept: press Train with the same choices to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result: the training could not be run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LabForm</name>
    <message>
        <source>What to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the backdoor is triggered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels above the square. Left open, the seed draws the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels to the left of the square. Left open, the seed draws the place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the square. Left open, the seed draws one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer the model is to give for every triggered image. Left open, the seed draws one from the middle of the labels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the attack&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisoning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poisoned images for each benign one in training, up to 1. A low rate is harder to notice in the data, and may not be enough for the backdoor to take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not adaptive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide from RAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of |RAV − 1| in the training: the attacker knows this program&apos;s sign of a backdoor and hides it. 0: an ordinary attacker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed draws the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network and training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network that is trained. resnet-slim is the fastest on a processor, resnet18 the largest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of two layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts a second linear layer before the outputs, as many published models have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lab&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over all training images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws the first weights, the order of the images, and everything above that is left to the seed. The same seed gives the same model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model goes, a .pt file. The truth about it, its trigger and its target, is written beside it as .json; a benign twin to compare with as -twin.pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the model goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the noise pattern in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean displacement of a pixel, for an image of 64 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of a value, of the full range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open, the lab&apos;s own or drawn by the seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the square. Left open, about a tenth of the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the bending field in each direction, 2 to 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Squares of the noise pattern across the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square is larger than the images of %1 pixels. Make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The square lies outside the images of %1 pixels. Choose a place of %2 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file the model is to be saved as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the model file must end with .pt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file is a folder. Give the name of a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LabResultCard</name>
    <message>
        <source>Open in workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it in the playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors of each output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the model and its images in the main window, ready for a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the model and its images, and shows the playground with the true trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benign model is trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backdoor is planted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backdoor did not take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no backdoor; a scan of it should find none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On triggered images the model answers with the target, and on benign ones as well as its twin without a backdoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean distance of the answers from the labels on held-out images, in label units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the held-out labels: what guessing their mean would cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the backdoor leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AE%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack error: mean distance of the answers on triggered images from the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio of angle variance: how closely the features of triggered images point one way, relative to benign ones. A backdoor brings it far below 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: RNV %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clean error %1 times the twin&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LabelHistogram</name>
    <message>
        <source>Label of the histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label whose values are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins of the histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins of the histogram.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of a label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a bar to select its images; hold Shift and drag to select a range, Ctrl to add to what is selected. Both histograms are shares of their own images; a bar that is cut off at the top goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of images (%)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LabelScatter</name>
    <message>
        <source>Label to the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that the horizontal axis shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label that the vertical axis shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter of two labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a point to select its image; hold Shift and drag to select all points in a rectangle, Ctrl to add to what is selected, Escape to select nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LogModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LogPanel</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the lines shown as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is opened, run and reported will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::LossPanel</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the values on a logarithmic axis, where small terms can be seen beside large ones. Values of zero and below leave gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing in iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the mean of so many iterations up to it. 1: the values as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of the loss terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This scan was settled before any search began, so it has no loss curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search has run yet. Start a scan to watch its loss terms here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has begun. Its first values will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which search is shown. The running one is followed until you choose another; choose the last one to follow again. All searches stand one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs laid over this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lays the same searches of other scans over the curves, dashed or dotted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One curve for each term the search makes small. The total should fall and level off; an output variance near 0 means that the trigger makes all images get the same answer. Drag with Shift to zoom to a rectangle or a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration, all searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first values will appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dotted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::MainActions</name>
    <message>
        <source>Open &amp;model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a TorchScript model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open benign images: a folder, a labels.csv or an HDF5 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;run file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run file of an earlier scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save screenshot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a picture of this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this model for a backdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause the scan, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the scan; it can be resumed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the last scan that was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put all panels back to their places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About DRMGuard Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train a model with a known backdoor, or without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try tri&amp;ggers by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put triggers on images and see what the model answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <comment>menu</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mitigate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the model with the trigger that the scan recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an empty case: forget what is loaded and shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Op&amp;en case…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a case as it was when it was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save c&amp;ase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save which models, data and runs belong together, and how they are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve case as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the case in another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with these parameters when the jobs before it are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by typing a few of its letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, language, threads and folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the parameter or plot that is clicked next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::MainWindow</name>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan is running. Stop it before you open another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the head layer in the box beside the model&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several layers of %1 could be the one that turns features into answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one hypothesis in the Parameters panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the benign images this model is to be scanned with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the model that is to be scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or drop the file or folder anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screenshot was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running scan and quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the running work and quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit although scans wait in the queue? They will not be run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::MessageBar</name>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::MitigateController</name>
    <message>
        <source>The model could not be cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is running. Stop it or wait for its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::MitigateDialog</name>
    <message>
        <source>The model&apos;s own answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the cleaned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clean the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleans the model, writes it, and scans it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops after the step under way; no model is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the cleaned model and the images in the main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all numbers of the result as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chooses where the cleaned model is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against the trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine-pruning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neuron perturbation (ANP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first method uses the trigger that the scan recovered. The others are there to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of the set, drawn at random: a quarter measures, 15 % (200 at most) choose the best epoch, the others train. Default: 4,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what the suspicious model answers to benign images for the truth; for a set whose labels you do not trust. A set without labels is used so in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleaned model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TorchScript file that is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be scanned first: what is cleaned is the trigger that the scan recovers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with the triggers that its scan recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the cleaned model is to be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mitigation failed; see below why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan found no backdoor in the cleaned model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model could not be cleaned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result was saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains the model to answer to images under the recovered triggers what it answers to the same images without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains on the images and their labels alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches off channels of the last convolution that benign images hardly use, then trains on the images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds the neurons that react most to a disturbance, and switches them off. No training follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the images, or over 640 of them where there are more. Default: 40.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::MitigationPanel</name>
    <message>
        <source>clean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of the errors by epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors on images kept for the choice of the best epoch, in standard deviations of the labels. Clean error: distance of the answers from the labels. AE: distance of the answers on triggered images from the target; it should rise. DAE: their distance from the true labels; it should fall to the clean error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mitigation-errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger on the images: one that the scan recovered, or, where it is known, the true one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the test images is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same image without a trigger, and with it before and after the mitigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error / label deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The errors of every epoch are drawn here while the model is cleaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method has no epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image without a trigger, and its true label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered, before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suspicious model&apos;s answer to the triggered image; faint: the true label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered, after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cleaned model&apos;s answer to the same image; faint: the true label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In standard deviations of the labels, mean over outputs, on images that took no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance of the answers from the labels on benign images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AE, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attack error: distance of the answers on triggered images from the target. It should rise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAE, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Defending attack error: distance of the answers on triggered images from the true labels. It should fall to the clean error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::NamedLayouts</name>
    <message>
        <source>&amp;Delete layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 layouts already. Delete one you no longer need first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “%1” was saved. It is in the View menu, under Layouts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout “%1” is damaged or of another version. Delete it and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::NeuronMap</name>
    <message>
        <source>Heat map of all neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each column is a neuron of the feature layer. A backdoor&apos;s trigger takes the spread out of nearly all of them: the row of triggered spreads is dark, the ratio of variances bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio of variances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no features of single neurons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons, the most quieted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neurons, the most shifted first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;neuron %1&lt;/b&gt;&lt;br&gt;benign %2 ± %3&lt;br&gt;triggered %4 ± %5&lt;br&gt;ratio of variances %6&lt;br&gt;mean shifted by %7 benign deviations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neuron</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift in benign deviations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::NeuronPage</name>
    <message>
        <source>Order of the neurons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what the neurons are sorted from left to right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio of variances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shift of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was saved without the features of single images. Scan again to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, what it does to every neuron appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trigger more than halves the variance of %1 of %2 neurons that vary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without variance on benign images: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 in this order are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::OutputLabels</name>
    <message>
        <source>output %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Additive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input-aware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generative</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::PanelArrangement</name>
    <message>
        <source>S&amp;can</source>
        <comment>layout</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect &amp;trigger</source>
        <comment>layout</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;activations</source>
        <comment>layout</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ParametersPanel</name>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the parameters that most scans leave as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set every parameter back to its default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kinds of trigger that are searched for, one after the other. At least one is needed. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much work the search may do. Quick gives a first impression, thorough repeats each search more often and longer. Default: standard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many images are drawn at random from the data set, 40 or more. More images make the verdict more certain and the scan slower. Default: 400.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of all random draws, 0 or more. The same seed gives the same result; another seed shows how certain it is. Default: 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height the images are brought to, 8 to 1,024 pixels. Automatic takes the size the model accepts and predicts best at. Default: automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel values the model was trained with. A wrong range ruins the result; the checks before a scan warn where another one predicts better. Default: 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BGR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the colours the model was trained with. OpenCV reads images as BGR, most other libraries as RGB. Default: RGB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images in one step of the search, 8 to 512. A larger batch needs more memory. Default: 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that compute, up to 256. Equal results need an equal number of threads. Default: all cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trigger counts as working when the answers on triggered images vary less than this share of their variance on benign images, 0.001 to 1. Default: 0.03.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAV weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the ratio of angle variance in the search, 0 to 1,000. 0 leaves the term out. Default: 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consistency weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the generative search is kept from drawing another trigger for each image, 0 to 1,000. Default: 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run all hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs every chosen hypothesis even after one has settled the verdict: more to look at, and the time of all. Default: off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches a trigger that differs from image to image, as a small network would make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stamps small squares of plain colours at every place and sees where the answers collapse. Fast, and sure for patches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches one mask and one pattern that, stamped on every image, brings all answers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches one smooth displacement field that, applied to every image, brings all answers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches one faint picture that, added to every image, brings all answers together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains a small network that changes each image as little as possible until all answers agree. Slow, and open to triggers of any form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the run file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRMGuard Workbench</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRMGuard as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neural Cleanse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FeatureRE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other methods are there to compare with: each runs its own search alone and judges by its own threshold. Their verdicts are known to flag clean models. Default: DRMGuard Workbench.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::PlaygroundPanel</name>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model and images. Then put triggers on the images here, and see what the model answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is put on the image. Where the model&apos;s true trigger is known it is the first choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed of the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seed draws the pattern, and every knob you have not set yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the trigger is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of the square in pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of the bending field, or squares of the noise pattern, in each direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row of the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels above the square. Or click into an image and drag the square to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels to the left of the square. Or click into an image and drag the square to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the seed draw every knob</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets the seed draw every knob again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified. Grey means unchanged, brighter raised, darker lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which image of the data set is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign image, triggered image and what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengt&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the model and the images…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The true trigger: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean displacement of a pixel, for an image of 64 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change of a value, of the full range. The network here is not trained; a model&apos;s true trigger is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the pattern in the image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to place the square.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image as it is, with the model&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same image with the trigger, with the model&apos;s answer; thin and blue: the answer without it; thin and yellow: the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered minus benign, magnified. Grey: unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::PlotCrosshair</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::PlotExport</name>
    <message>
        <source>the drawing could not be started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures are saved as png, svg or pdf, not as &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::PlotView</name>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;wn curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::PreferencesDialog</name>
    <message>
        <source>The language changes at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to go on with an unfinished scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the window and of the plots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window, and how it writes numbers and dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads that compute in scans and trainings that are started from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs are kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the run files of scans that are started from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many files the program remembers, 0 to 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start, says so where a scan was stopped and can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start, where no file is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for run files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder for run files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ProbePanel</name>
    <message>
        <source>grey %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map over image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the square that was tried at every place; “best of all colours” shows at each place the colour with the strongest effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strongly the map covers the benign image beneath it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of the probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row (pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised output variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No probe has run yet. The probe puts small squares of plain colours at many places and shows here where they change the answers most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This probe map cannot be shown: its size does not fit its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best of all colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strongest place: a %1 square of %2 pixels at row %3, column %4 leaves %5 of the answers&apos; variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers gather at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square at row %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each place is coloured by what is left of the answers&apos; variance when a square stands there. Bright, near 0: the square alone makes all images get the same answer. A click keeps a place, Return the strongest one, Escape none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of the place (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: a %1 square of %2 pixels at row %3, column %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves %1 of the answers&apos; variance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean answer: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>normalised variance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1 &lt;b&gt;%2&lt;/b&gt;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ProjectionPage</name>
    <message>
        <source>Images the components come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Components of benign and triggered images show how the trigger moves the features. Components of benign images alone show where the trigger puts them among what the model usually sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign and triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features of every image in their principal components</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is an image: its features, seen along the two directions in which they vary most. Triggered images far from the benign ones and close together are what a backdoor does. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Components of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was saved without the features of single images. Scan again to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the features of benign and triggered images appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the principal components…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These features have no directions to show: too few images have usable features, or all are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>component %1 (%2 % of the variance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PCA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a scan or a training has done so far is kept; it can be resumed the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::RunList</name>
    <message>
        <source>Scan shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans of this session; choose the one to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::RunTable</name>
    <message>
        <source>Runs of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only runs in which this text occurs, in any column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run to show. A scan that has finished appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the same scans into the queue again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two chosen runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen runs from the case; their files stay</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::RunTableModel</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scan found. A stopped scan has no verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How suspicious the model is. 1 and more counts as a backdoor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of trigger behind the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The benign images that were used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much work the search was allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of all random draws. Equal seeds give equal results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the scan took.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the scan was started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::SampleScatter</name>
    <message>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, image %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::SampleView</name>
    <message>
        <source>Image with label and answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label, answer and error of each output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label of the data set, what the model answers for the untouched image, and by how much the answer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 of the data set, %2 pixels wide and %3 high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an image to see its labels here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model to see what it answers for this image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is %1° off the label.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ScanController</name>
    <message numerus="yes">
        <source>This scan takes up to %Ln minute(s), and about %1 GiB of memory.</source>
        <translation type="unfinished">
            <numerusform>This scan takes up to %Ln minute, and about %1 GiB of memory.</numerusform>
            <numerusform>This scan takes up to %Ln minutes, and about %1 GiB of memory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the queue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan of %1 was not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its state of %1 is kept; it can go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished in %1 s. Saved as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped. Its state is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped before its first search began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan could not be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the queue (%L1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ScoreScale</name>
    <message>
        <source>Score %1, threshold %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots: show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move between the controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::StatusStrip</name>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device, computing threads, and memory this program uses now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ThumbnailModel</name>
    <message>
        <source>Image %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::ThumbnailSelection</name>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::TrainingPanel</name>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of the training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of every step: squared error of standardised labels, for benign and for poisoned images. Both should fall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training-loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plot of the held-out errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors on images kept out of the training, in standard deviations of the labels. Clean: distance of the answers from the true labels. Attack: distance of the answers on triggered images from the target; a planted backdoor brings it near 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held-out-errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Train to watch the loss fall here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error / label deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After every epoch the model is tried on images it has not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch has begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first step is under way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::TriggerPanel</name>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose trigger is shown. The one that last changed is followed until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified. Grey means unchanged, brighter raised, darker lowered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign image, triggered image and what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for the image and the recovered target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s answer for the benign and for the triggered image, and the target: the median answer over triggered images. A backdoor&apos;s trigger brings every image close to the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for benign and triggered images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trigger yet. While a scan runs, what it recovers appears here: the image before and after, the difference, and what the model answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image as it is in the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same image with the trigger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered minus benign, magnified. Grey: unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the trigger replaces the image. White: fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the trigger puts there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean change of a pixel, |x′ − x|: %1 of the full range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread of the triggered answers around the target: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search running, iteration %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign images the trigger is shown on. Choose one. A click selects the image in all panels, too; Ctrl adds, Escape selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one image. With a working trigger the triggered answers collapse onto the target. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the images are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side; or benign and triggered in one place, with a divider to drag, or taking turns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flicker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the picture changes. A click on it, or Space, stops that and goes on. Flicker of more than 3 Hz can be harmful to people with photosensitive epilepsy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the pictures as PNG, or the trigger as data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benign and triggered image in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movement, arrows ×%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the trigger moves the picture: each arrow begins where something was and ends where it arrives, drawn ×%1. The farthest move is %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture “%1” as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger as &amp;data (JSON)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::VerdictPanel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan was stopped before it could decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown is what the scan had found when it was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found is not proof: a trigger of a kind that was not searched for stays unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again with more images or a larger budget before you rely on this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks before the scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked before the scan. A wrong input range or channel order would spoil the result silently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the last scan of this model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score against the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How suspicious the model is. From the threshold 1 upwards it counts as backdoored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model and images, then start a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peak memory %1 MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered target: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::WelcomePage</name>
    <message>
        <source>Nothing was opened yet. What you open will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds backdoors in deep regression models: it searches for the trigger that makes all answers alike, shows it, and says whether it is too small to be chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes this page; Help → Welcome brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a TorchScript model and some benign images, then press Run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run file: the verdict, the trigger and all curves of an earlier scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a sample case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model at hand? The lab trains a small gaze model with a backdoor that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drm::Workspace</name>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
