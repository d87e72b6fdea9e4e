<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>benign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>&amp;Bins</source>
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
        <source>Number of bins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of bins of both histograms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of feature angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle between an image&apos;s features and the weights of the output. With a backdoor&apos;s trigger all features turn into one direction: the triggered histogram is one narrow peak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of feature norms</source>
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
        <source>share of images (%)</source>
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
        <source>No features yet. When a search has found a trigger, the angles of the features appear here, benign against triggered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The norms of the features appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
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
        <source>Models, data or run files to open.</source>
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
    <name>drm::DropOverlay</name>
    <message>
        <source>Drop a TorchScript model, an image folder, a labels.csv, an HDF5 data set or a run file</source>
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
        <source>Which search is shown. The running one is followed until you choose another; choose the last one to follow again.</source>
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
        <source>One curve for each term the search makes small. The total should fall and level off; an output variance near 0 means that the trigger makes all images get the same answer.</source>
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
</context>
<context>
    <name>drm::MainWindow</name>
    <message numerus="yes">
        <source>This scan takes up to %Ln minute(s), and about %1 GiB of memory.</source>
        <translation>
            <numerusform>This scan takes up to %Ln minute, and about %1 GiB of memory.</numerusform>
            <numerusform>This scan takes up to %Ln minutes, and about %1 GiB of memory.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans of this session; choose the one to show</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Finished in %1 s. Saved as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan could not be run</source>
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
        <source>Images of the set, drawn at random: 60 % train, 15 % choose the best epoch, 25 % measure. Default: 1,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes over the images. Default: 40.</source>
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
        <source>Each place is coloured by what is left of the answers&apos; variance when a square stands there. Bright, near 0: the square alone makes all images get the same answer.</source>
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
        <source>Benign images the trigger is shown on. Choose one.</source>
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
        <source>Each point is the model&apos;s answer for one image. With a working trigger the triggered answers collapse onto the target.</source>
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
</context>
</TS>
