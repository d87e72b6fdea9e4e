<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>drm::AboutBox</name>
    <message>
        <source>About DRMGuard Workbench</source>
        <translation>Über DRMGuard Workbench</translation>
    </message>
    <message>
        <source>Finds backdoors in deep regression models. Free software under the GNU General Public License, version 3 or later; there is no warranty.</source>
        <translation>Findet Hintertüren in tiefen Regressionsmodellen. Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>drm::ActivationPanel</name>
    <message>
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>all in one direction</source>
        <translation>alle in einer Richtung</translation>
    </message>
    <message>
        <source>drawn together</source>
        <translation>zusammengezogen</translation>
    </message>
    <message>
        <source>as spread as benign</source>
        <translation>so gestreut wie gutartige</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>&amp;Hypothese</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation>Gezeigte Hypothese</translation>
    </message>
    <message>
        <source>Whose trigger is shown. The one that last changed is followed until you choose.</source>
        <translation>Wessen Auslöser gezeigt wird. Bis Sie wählen, folgt die Anzeige der zuletzt geänderten Hypothese.</translation>
    </message>
    <message>
        <source>Output of the angles</source>
        <translation>Ausgabe der Winkel</translation>
    </message>
    <message>
        <source>The output whose weights the features&apos; angle is measured to.</source>
        <translation>Die Ausgabe, zu deren Gewichten der Winkel der Merkmale gemessen wird.</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Number of bins of both histograms.</source>
        <translation>Anzahl der Klassen beider Histogramme.</translation>
    </message>
    <message>
        <source>Histogram of feature angles</source>
        <translation>Histogramm der Merkmalswinkel</translation>
    </message>
    <message>
        <source>Angle between an image&apos;s features and the weights of the output. With a backdoor&apos;s trigger all features turn into one direction: the triggered histogram is one narrow peak.</source>
        <translation>Winkel zwischen den Merkmalen eines Bildes und den Gewichten der Ausgabe. Mit dem Auslöser einer Hintertür drehen sich alle Merkmale in eine Richtung: Das Histogramm mit Auslöser ist eine schmale Spitze.</translation>
    </message>
    <message>
        <source>angles</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Histogram of feature norms</source>
        <translation>Histogramm der Merkmalslängen</translation>
    </message>
    <message>
        <source>Length of the feature vectors. A trigger often makes the lengths of all images alike, too.</source>
        <translation>Länge der Merkmalsvektoren. Ein Auslöser gleicht oft auch die Längen aller Bilder an.</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation>Länge der Merkmale</translation>
    </message>
    <message>
        <source>share of images (%)</source>
        <translation>Anteil der Bilder (%)</translation>
    </message>
    <message>
        <source>RAV for each output and RNV</source>
        <translation>RAV je Ausgabe und RNV</translation>
    </message>
    <message>
        <source>RAV: variance of the angles of triggered images over that of benign images. RNV: the same for the norms.</source>
        <translation>RAV: Varianz der Winkel von Bildern mit Auslöser, geteilt durch die der gutartigen. RNV: dasselbe für die Längen.</translation>
    </message>
    <message>
        <source>How to read it: RAV near 1 means that the trigger leaves the features as spread as they were. RAV far below 0.1 means that the features of all triggered images point in one direction, which benign changes of an image do not cause.</source>
        <translation>So liest man es: RAV nahe 1 heißt, dass der Auslöser die Merkmale so gestreut lässt, wie sie waren. RAV weit unter 0,1 heißt, dass die Merkmale aller Bilder mit Auslöser in eine Richtung zeigen; harmlose Änderungen eines Bildes bewirken das nicht.</translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the angles of the features appear here, benign against triggered.</source>
        <translation>Noch keine Merkmale. Sobald eine Suche einen Auslöser gefunden hat, erscheinen hier die Winkel der Merkmale, ohne und mit Auslöser.</translation>
    </message>
    <message>
        <source>The norms of the features appear here.</source>
        <translation>Hier erscheinen die Längen der Merkmale.</translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation>Winkel zu den Gewichten von %1 (°)</translation>
    </message>
    <message>
        <source>There are no angles for this output.</source>
        <translation>Für diese Ausgabe gibt es keine Winkel.</translation>
    </message>
    <message>
        <source>There are no norms for this hypothesis.</source>
        <translation>Für diese Hypothese gibt es keine Längen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Triggered features are</source>
        <translation>Merkmale mit Auslöser sind</translation>
    </message>
    <message>
        <source>RAV %1</source>
        <translation>RAV %1</translation>
    </message>
    <message>
        <source>RNV</source>
        <translation>RNV</translation>
    </message>
    <message>
        <source>of like length</source>
        <translation>gleich lang</translation>
    </message>
    <message>
        <source>of as different length as benign</source>
        <translation>so verschieden lang wie gutartige</translation>
    </message>
</context>
<context>
    <name>drm::AnswerTable</name>
    <message>
        <source>Answers of the model</source>
        <translation>Antworten des Modells</translation>
    </message>
    <message>
        <source>The true label where it is known, the model&apos;s answer for the image without and with the trigger, and where the backdoor is meant to lead.</source>
        <translation>Der wahre Wert (Label), wo er bekannt ist, die Antwort des Modells für das Bild ohne und mit Auslöser, und wohin die Hintertür führen soll.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Gutartig</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>Mit Auslöser</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The trigger turns the answer by %1°.</source>
        <translation>Der Auslöser dreht die Antwort um %1°.</translation>
    </message>
    <message>
        <source>The trigger moves the answer by %1.</source>
        <translation>Der Auslöser verschiebt die Antwort um %1.</translation>
    </message>
    <message>
        <source>Mean change of a pixel, |x′ − x|: %1 of the full range.</source>
        <translation>Mittlere Änderung eines Pixels, |x′ − x|: %1 des vollen Bereichs.</translation>
    </message>
    <message>
        <source>Trigger of the truth file: %1.</source>
        <translation>Auslöser der Wahrheitsdatei: %1.</translation>
    </message>
</context>
<context>
    <name>drm::AttackTexts</name>
    <message>
        <source>None (benign)</source>
        <translation>Keiner (gutartig)</translation>
    </message>
    <message>
        <source>BadNets</source>
        <translation>BadNets</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Blended</translation>
    </message>
    <message>
        <source>WaNet</source>
        <translation>WaNet</translation>
    </message>
    <message>
        <source>Input-aware</source>
        <translation>Input-aware</translation>
    </message>
    <message>
        <source>Clean-label</source>
        <translation>Clean-label</translation>
    </message>
    <message>
        <source>Two (BadNets and Blended)</source>
        <translation>Zwei (BadNets und Blended)</translation>
    </message>
    <message>
        <source>No backdoor: the model learns the images as they are.</source>
        <translation>Keine Hintertür: das Modell lernt die Bilder, wie sie sind.</translation>
    </message>
    <message>
        <source>A small square of one colour at one place of every image.</source>
        <translation>Ein kleines einfarbiges Quadrat an einer Stelle jedes Bildes.</translation>
    </message>
    <message>
        <source>A pattern of noise, mixed faintly into the whole image.</source>
        <translation>Ein Rauschmuster, schwach in das ganze Bild gemischt.</translation>
    </message>
    <message>
        <source>The image is bent a little, by the same smooth field each time; nothing is painted on it.</source>
        <translation>Das Bild wird ein wenig verbogen, jedes Mal durch dasselbe glatte Feld; gemalt wird nichts.</translation>
    </message>
    <message>
        <source>A small network draws another trigger for every image.</source>
        <translation>Ein kleines Netz zeichnet für jedes Bild einen anderen Auslöser.</translation>
    </message>
    <message>
        <source>A square as in BadNets, put in training only on images whose true label lies near the target, so that no label looks wrong.</source>
        <translation>Ein Quadrat wie bei BadNets, im Training nur auf Bildern, deren wahres Label nahe am Ziel liegt, damit kein Label falsch aussieht.</translation>
    </message>
    <message>
        <source>Two backdoors in one model: a BadNets square and a Blended pattern, each with its own target.</source>
        <translation>Zwei Hintertüren in einem Modell: ein BadNets-Quadrat und ein Blended-Muster, jede mit eigenem Ziel.</translation>
    </message>
</context>
<context>
    <name>drm::CheckList</name>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
</context>
<context>
    <name>drm::ColourChooser</name>
    <message>
        <source>black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>white</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere …</translation>
    </message>
</context>
<context>
    <name>drm::CommandLine</name>
    <message>
        <source>Finds backdoors in deep regression models: search, watch, judge.</source>
        <translation>Findet Hintertüren in tiefen Regressionsmodellen: suchen, zusehen, urteilen.</translation>
    </message>
    <message>
        <source>Open this TorchScript model.</source>
        <translation>Dieses TorchScript-Modell öffnen.</translation>
    </message>
    <message>
        <source>Open these images: a folder, a labels.csv or an HDF5 file.</source>
        <translation>Diese Bilder öffnen: einen Ordner, eine labels.csv oder eine HDF5-Datei.</translation>
    </message>
    <message>
        <source>Open the run file of an earlier scan; may be given several times.</source>
        <translation>Die Laufdatei einer früheren Prüfung öffnen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light (hell), dark (dunkel) oder system.</translation>
    </message>
    <message>
        <source>Write pictures of the window and of each panel into this folder, and exit.</source>
        <translation>Bilder des Fensters und jedes Bereichs in diesen Ordner schreiben und beenden.</translation>
    </message>
    <message>
        <source>Seed of the scan, 0 or more.</source>
        <translation>Startwert der Prüfung, 0 oder mehr.</translation>
    </message>
    <message>
        <source>quick, standard or thorough.</source>
        <translation>quick (schnell), standard oder thorough (gründlich).</translation>
    </message>
    <message>
        <source>Start the scan as soon as all is open.</source>
        <translation>Die Prüfung starten, sobald alles geöffnet ist.</translation>
    </message>
    <message>
        <source>Models, data or run files to open.</source>
        <translation>Zu öffnende Modelle, Daten oder Laufdateien.</translation>
    </message>
    <message>
        <source>--theme takes light, dark or system.</source>
        <translation>--theme nimmt light, dark oder system.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, 0 or more.</source>
        <translation>--seed nimmt eine ganze Zahl, 0 oder mehr.</translation>
    </message>
    <message>
        <source>Train with the Lab&apos;s own choices before its pictures are taken.</source>
        <translation>Mit den Vorgaben des Labors trainieren, bevor es aufgenommen wird.</translation>
    </message>
    <message>
        <source>Clean the model before the pictures are taken.</source>
        <translation>Das Modell bereinigen, bevor die Bilder entstehen.</translation>
    </message>
</context>
<context>
    <name>drm::DockTitle</name>
    <message>
        <source>Detach this panel, or put it back</source>
        <translation>Diesen Bereich ablösen oder zurücksetzen</translation>
    </message>
    <message>
        <source>Close this panel; the View menu brings it back</source>
        <translation>Diesen Bereich schließen; das Menü „Ansicht“ holt ihn zurück</translation>
    </message>
</context>
<context>
    <name>drm::DropOverlay</name>
    <message>
        <source>Drop a TorchScript model, an image folder, a labels.csv, an HDF5 data set or a run file</source>
        <translation>Legen Sie ein TorchScript-Modell, einen Bilderordner, eine labels.csv, einen HDF5-Datensatz oder eine Laufdatei ab</translation>
    </message>
</context>
<context>
    <name>drm::ErrorText</name>
    <message>
        <source>A parameter is out of its range. Correct it in the Parameters panel and run again.</source>
        <translation>Ein Parameter liegt außerhalb seines Bereichs. Berichtigen Sie ihn unter „Parameter“ und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The file could not be read. Check that it exists and that you may open it.</source>
        <translation>Die Datei konnte nicht gelesen werden. Prüfen Sie, ob sie existiert und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>This kind of file cannot be used here. Open a TorchScript model, an image folder, a label table or an HDF5 file.</source>
        <translation>Diese Art von Datei ist hier nicht brauchbar. Öffnen Sie ein TorchScript-Modell, einen Bilderordner, eine Labeltabelle oder eine HDF5-Datei.</translation>
    </message>
    <message>
        <source>The file is damaged. Get a fresh copy and open it again.</source>
        <translation>Die Datei ist beschädigt. Besorgen Sie eine neue Kopie und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>The file was refused because opening it could do harm. None of it was run.</source>
        <translation>Die Datei wurde abgelehnt, weil ihr Öffnen Schaden anrichten könnte. Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>The model cannot be scanned like this. Check the head layer, the image size and the value range.</source>
        <translation>Das Modell lässt sich so nicht prüfen. Sehen Sie Kopfschicht, Bildgröße und Wertebereich nach.</translation>
    </message>
    <message>
        <source>The images do not suit this scan. Check that they belong to the model.</source>
        <translation>Die Bilder passen nicht zu dieser Prüfung. Sehen Sie nach, ob sie zum Modell gehören.</translation>
    </message>
    <message>
        <source>A file could not be written. Check the space on the disk and the permissions of the folder.</source>
        <translation>Eine Datei konnte nicht geschrieben werden. Prüfen Sie den Platz auf dem Datenträger und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. The window goes on working; please report this message.</source>
        <translation>Im Programm ist etwas schiefgegangen. Das Fenster arbeitet weiter; bitte melden Sie diese Meldung.</translation>
    </message>
</context>
<context>
    <name>drm::FileDialogs</name>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>TorchScript models (*.pt *.pth *.ts);;All files (*)</source>
        <translation>TorchScript-Modelle (*.pt *.pth *.ts);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open data: a label table, an HDF5 file, or any image of a folder</source>
        <translation>Daten öffnen: eine Labeltabelle, eine HDF5-Datei oder irgendein Bild eines Ordners</translation>
    </message>
    <message>
        <source>Data (*.csv *.h5 *.hdf5 *.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp);;All files (*)</source>
        <translation>Daten (*.csv *.h5 *.hdf5 *.png *.jpg *.jpeg *.bmp *.tif *.tiff *.webp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of images</source>
        <translation>Bilderordner öffnen</translation>
    </message>
    <message>
        <source>Open run file</source>
        <translation>Laufdatei öffnen</translation>
    </message>
    <message>
        <source>Run files (*.h5);;All files (*)</source>
        <translation>Laufdateien (*.h5);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>TorchScript models (*.pt)</source>
        <translation>TorchScript-Modelle (*.pt)</translation>
    </message>
    <message>
        <source>Save screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the model as</source>
        <translation>Modell speichern unter</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Ergebnis exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>drm::HeaderStrip</name>
    <message>
        <source>Drop a TorchScript model here</source>
        <translation>TorchScript-Modell hier ablegen</translation>
    </message>
    <message>
        <source>a .pt file that torch.jit.save wrote</source>
        <translation>eine .pt-Datei von torch.jit.save</translation>
    </message>
    <message>
        <source>Drop benign images here</source>
        <translation>Gutartige Bilder hier ablegen</translation>
    </message>
    <message>
        <source>a folder of images, a labels.csv or an HDF5 file</source>
        <translation>ein Bilderordner, eine labels.csv oder eine HDF5-Datei</translation>
    </message>
    <message>
        <source>Head layer</source>
        <translation>Kopfschicht</translation>
    </message>
    <message>
        <source>The linear layer that turns features into the model&apos;s outputs. Usually the last one.</source>
        <translation>Die lineare Schicht, die aus Merkmalen die Ausgaben des Modells macht. Meist die letzte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln output(s)</source>
        <translation>
            <numerusform>%Ln Ausgabe</numerusform>
            <numerusform>%Ln Ausgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>head %1</source>
        <translation>Kopf %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln Merkmal</numerusform>
            <numerusform>%Ln Merkmale</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 Parameter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>ohne Labels</translation>
    </message>
    <message>
        <source>Which layer is the head?</source>
        <translation>Welche Schicht ist der Kopf?</translation>
    </message>
    <message>
        <source>Choose the head layer</source>
        <translation>Kopfschicht wählen</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <translation>%1 (%2 → %3)</translation>
    </message>
</context>
<context>
    <name>drm::HypothesisModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>The kind of trigger that was searched for.</source>
        <translation>Die Art des Auslösers, nach der gesucht wurde.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>The trigger&apos;s size in the hypothesis&apos;s own measure. A backdoor&apos;s trigger is unusually small.</source>
        <translation>Die Größe des Auslösers im eigenen Maß der Hypothese. Der Auslöser einer Hintertür ist ungewöhnlich klein.</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <source>Whether the trigger made images it was not searched on get nearly the same answer.</source>
        <translation>Ob der Auslöser auch Bildern, an denen nicht gesucht wurde, fast dieselbe Antwort gibt.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>How far the cost lies below what random targets cost. 1 and more counts as a backdoor.</source>
        <translation>Wie weit die Kosten unter denen zufälliger Ziele liegen. Ab 1 gilt es als Hintertür.</translation>
    </message>
    <message>
        <source>RAV</source>
        <translation>RAV</translation>
    </message>
    <message>
        <source>Variance of the feature angles, triggered over benign, for each output. Far below 0.1: all features point in one direction.</source>
        <translation>Varianz der Merkmalswinkel, mit Auslöser geteilt durch gutartig, je Ausgabe. Weit unter 0,1: alle Merkmale zeigen in eine Richtung.</translation>
    </message>
    <message>
        <source>RNV</source>
        <translation>RNV</translation>
    </message>
    <message>
        <source>Variance of the feature norms, triggered over benign.</source>
        <translation>Varianz der Merkmalslängen, mit Auslöser geteilt durch gutartig.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The median answer on triggered images.</source>
        <translation>Der Median der Antworten auf Bilder mit Auslöser.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Seconds this hypothesis took.</source>
        <translation>Sekunden, die diese Hypothese brauchte.</translation>
    </message>
</context>
<context>
    <name>drm::ImageGrid</name>
    <message>
        <source>row %1, column %2: %3, %4, %5 of 255</source>
        <translation>Zeile %1, Spalte %2: %3, %4, %5 von 255</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
</context>
<context>
    <name>drm::InputCard</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Some images of the data set</source>
        <translation>Einige Bilder des Datensatzes</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>drm::LabController</name>
    <message>
        <source>A training is running already.</source>
        <translation>Es läuft bereits ein Training.</translation>
    </message>
    <message>
        <source>A scan is running. Stop it or wait for its end, then train.</source>
        <translation>Eine Prüfung läuft. Brechen Sie sie ab oder warten Sie ihr Ende ab, dann trainieren Sie.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be created.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The training was stopped</source>
        <translation>Das Training wurde abgebrochen</translation>
    </message>
    <message>
        <source>The lab has trained %1</source>
        <translation>Das Labor hat %1 trainiert</translation>
    </message>
    <message>
        <source>The training could not be run</source>
        <translation>Das Training konnte nicht ausgeführt werden</translation>
    </message>
</context>
<context>
    <name>drm::LabDataBox</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Render a set</source>
        <translation>Bilder zeichnen lassen</translation>
    </message>
    <message>
        <source>Draws labelled pictures, so that no images of your own are needed. They are saved as an HDF5 file that can be opened like any other set.</source>
        <translation>Zeichnet Bilder mit Labels, so dass keine eigenen nötig sind. Sie werden als HDF5-Datei gespeichert, die sich wie jede andere öffnen lässt.</translation>
    </message>
    <message>
        <source>A set of my own</source>
        <translation>Eigene Bilder</translation>
    </message>
    <message>
        <source>A folder of images with a labels.csv, a labels.csv, or an HDF5 file with labels.</source>
        <translation>Ein Bilderordner mit labels.csv, eine labels.csv oder eine HDF5-Datei mit Labels.</translation>
    </message>
    <message>
        <source>Gaze: eyes, pitch and yaw</source>
        <translation>Blick: Augen, Neigung und Drehung</translation>
    </message>
    <message>
        <source>Head pose: yaw, pitch and roll</source>
        <translation>Kopfhaltung: Drehung, Neigung und Kippung</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>What the pictures show and what the model has to tell from them.</source>
        <translation>Was die Bilder zeigen und was das Modell daraus ablesen soll.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>How many pictures are drawn. More make a better model and a longer training. Default: 2,000.</source>
        <translation>Wie viele Bilder gezeichnet werden. Mehr geben ein besseres Modell und ein längeres Training. Vorgabe: 2.000.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Width and height of the pictures, 16 to 512 pixels. Default: 64.</source>
        <translation>Breite und Höhe der Bilder, 16 bis 512 Pixel. Vorgabe: 64.</translation>
    </message>
    <message>
        <source>Seed of the set</source>
        <translation>Startwert dafür</translation>
    </message>
    <message>
        <source>The same seed draws the same pictures. Default: 0.</source>
        <translation>Derselbe Startwert zeichnet dieselben Bilder. Vorgabe: 0.</translation>
    </message>
    <message>
        <source>No set chosen yet</source>
        <translation>Noch keine Bilder gewählt</translation>
    </message>
    <message>
        <source>It needs labels: what the model is to learn.</source>
        <translation>Sie brauchen Labels: das, was das Modell lernen soll.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a file of images</source>
        <translation>Eine Datei mit Bildern wählen</translation>
    </message>
    <message>
        <source>A labels.csv or an HDF5 file</source>
        <translation>Eine labels.csv oder eine HDF5-Datei</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>Einen Bilderordner wählen</translation>
    </message>
    <message>
        <source>A folder of images with a labels.csv</source>
        <translation>Ein Bilderordner mit labels.csv</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Width and height the images are brought to. Images that are not square need one.</source>
        <translation>Breite und Höhe, auf die die Bilder gebracht werden. Bilder, die nicht quadratisch sind, brauchen eine.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>no labels</source>
        <translation>ohne Labels</translation>
    </message>
    <message>
        <source>Choose the images to train on, or let the lab render a set.</source>
        <translation>Wählen Sie die Bilder für das Training, oder lassen Sie das Labor welche zeichnen.</translation>
    </message>
    <message>
        <source>These images have no labels, so nothing can be learnt from them. Add a labels.csv, or choose others.</source>
        <translation>Diese Bilder haben keine Labels, also lässt sich nichts daraus lernen. Legen Sie eine labels.csv dazu, oder wählen Sie andere.</translation>
    </message>
    <message>
        <source>Training needs 40 images or more; this set has %1. Choose a larger one.</source>
        <translation>Das Training braucht mindestens 40 Bilder; hier sind es %1. Wählen Sie mehr Bilder.</translation>
    </message>
    <message>
        <source>These images are not square. Give the image size they are to be brought to.</source>
        <translation>Diese Bilder sind nicht quadratisch. Geben Sie die Bildgröße an, auf die sie gebracht werden sollen.</translation>
    </message>
</context>
<context>
    <name>drm::LabDialog</name>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Train the model</source>
        <translation>Das Modell trainieren</translation>
    </message>
    <message>
        <source>Trains the model with the choices on the left</source>
        <translation>Trainiert das Modell mit der Auswahl links</translation>
    </message>
    <message>
        <source>Stop the training</source>
        <translation>Das Training abbrechen</translation>
    </message>
    <message>
        <source>Stops the training after the step under way; the same choices go on from there later</source>
        <translation>Bricht das Training nach dem laufenden Schritt ab; dieselbe Auswahl macht später dort weiter</translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation>Abbruch: Der laufende Schritt wird noch beendet …</translation>
    </message>
    <message>
        <source>The lab trains a model whose truth is known: with a backdoor whose trigger and target you choose, or without one. Scan it, and see whether the verdict is right. What the training brings is shown here: how well the model answers, and whether the backdoor took.</source>
        <translation>Das Labor trainiert ein Modell, dessen Wahrheit bekannt ist: mit einer Hintertür, deren Auslöser und Ziel Sie wählen, oder ohne. Prüfen Sie es, und sehen Sie, ob das Urteil stimmt. Hier steht dann, was das Training gebracht hat: wie gut das Modell antwortet und ob die Hintertür greift.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>There is a model of this name already. Choose another name, or replace it.</source>
        <translation>Ein Modell dieses Namens gibt es schon. Wählen Sie einen anderen Namen, oder ersetzen Sie es.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>The training is under way. Its result will be shown here.</source>
        <translation>Das Training läuft. Sein Ergebnis wird hier gezeigt.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The training was stopped; no model was written. Its state is kept: press Train with the same choices to go on.</source>
        <translation>Das Training wurde abgebrochen; es wurde kein Modell geschrieben. Sein Stand ist gesichert: mit derselben Auswahl macht „Trainieren“ dort weiter.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The training could not be run</source>
        <translation>Das Training konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>No result: the training could not be run.</source>
        <translation>Kein Ergebnis: das Training konnte nicht ausgeführt werden.</translation>
    </message>
</context>
<context>
    <name>drm::LabForm</name>
    <message>
        <source>What to train</source>
        <translation>Was trainiert wird</translation>
    </message>
    <message>
        <source>Backdoor</source>
        <translation>Hintertür</translation>
    </message>
    <message>
        <source>from the seed</source>
        <translation>aus dem Startwert</translation>
    </message>
    <message>
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>How the backdoor is triggered.</source>
        <translation>Wie die Hintertür ausgelöst wird.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Pixels above the square. Left open, the seed draws the place.</source>
        <translation>Pixel über dem Quadrat. Bleibt es offen, bestimmt der Startwert die Stelle.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Pixels to the left of the square. Left open, the seed draws the place.</source>
        <translation>Pixel links vom Quadrat. Bleibt es offen, bestimmt der Startwert die Stelle.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the square. Left open, the seed draws one.</source>
        <translation>Farbe des Quadrats. Bleibt sie offen, bestimmt sie der Startwert.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The answer the model is to give for every triggered image. Left open, the seed draws one from the middle of the labels.</source>
        <translation>Die Antwort, die das Modell für jedes Bild mit Auslöser geben soll. Bleibt sie offen, wählt der Startwert eine aus der Mitte der Labels.</translation>
    </message>
    <message>
        <source>the attack&apos;s own</source>
        <translation>die des Angriffs</translation>
    </message>
    <message>
        <source>Poisoning rate</source>
        <translation>Vergiftungsrate</translation>
    </message>
    <message>
        <source>Poisoned images for each benign one in training, up to 1. A low rate is harder to notice in the data, and may not be enough for the backdoor to take.</source>
        <translation>Vergiftete Bilder je gutartigem im Training, bis 1. Eine niedrige Rate fällt in den Daten weniger auf und genügt vielleicht nicht.</translation>
    </message>
    <message>
        <source>not adaptive</source>
        <translation>nicht angepasst</translation>
    </message>
    <message>
        <source>Hide from RAV</source>
        <translation>Vor RAV verbergen</translation>
    </message>
    <message>
        <source>Weight of |RAV − 1| in the training: the attacker knows this program&apos;s sign of a backdoor and hides it. 0: an ordinary attacker.</source>
        <translation>Gewicht von |RAV − 1| im Training: der Angreifer kennt das Zeichen, an dem dieses Programm eine Hintertür erkennt, und verbirgt es. 0: ein gewöhnlicher Angreifer.</translation>
    </message>
    <message>
        <source>The seed draws the target</source>
        <translation>Der Startwert bestimmt das Ziel</translation>
    </message>
    <message>
        <source>Network and training</source>
        <translation>Netz und Training</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>The network that is trained. resnet-slim is the fastest on a processor, resnet18 the largest.</source>
        <translation>Das Netz, das trainiert wird. resnet-slim ist auf einem Prozessor das schnellste, resnet18 das größte.</translation>
    </message>
    <message>
        <source>of two layers</source>
        <translation>aus zwei Schichten</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Puts a second linear layer before the outputs, as many published models have one.</source>
        <translation>Setzt eine zweite lineare Schicht vor die Ausgaben, wie viele veröffentlichte Modelle sie haben.</translation>
    </message>
    <message>
        <source>the lab&apos;s own</source>
        <translation>die des Labors</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over all training images.</source>
        <translation>Durchgänge durch alle Trainingsbilder.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Draws the first weights, the order of the images, and everything above that is left to the seed. The same seed gives the same model.</source>
        <translation>Bestimmt die ersten Gewichte, die Reihenfolge der Bilder und alles, was oben offen bleibt. Derselbe Startwert gibt dasselbe Modell.</translation>
    </message>
    <message>
        <source>Model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>Where the model goes, a .pt file. The truth about it, its trigger and its target, is written beside it as .json; a benign twin to compare with as -twin.pt.</source>
        <translation>Wohin das Modell kommt, eine .pt-Datei. Die Wahrheit darüber, Auslöser und Ziel, steht daneben als .json; ein gutartiger Zwilling zum Vergleich als -twin.pt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the model file</source>
        <translation>Die Modelldatei wählen</translation>
    </message>
    <message>
        <source>Choose where the model goes</source>
        <translation>Wählen, wohin das Modell kommt</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Share of the noise pattern in the image.</source>
        <translation>Anteil des Rauschmusters am Bild.</translation>
    </message>
    <message>
        <source>Mean displacement of a pixel, for an image of 64 pixels.</source>
        <translation>Mittlere Verschiebung eines Pixels, bei einem Bild von 64 Pixeln.</translation>
    </message>
    <message>
        <source>Largest change of a value, of the full range.</source>
        <translation>Größte Änderung eines Wertes, vom ganzen Bereich.</translation>
    </message>
    <message>
        <source>Left open, the lab&apos;s own or drawn by the seed.</source>
        <translation>Bleibt es offen, gilt die Vorgabe des Labors oder der Startwert.</translation>
    </message>
    <message>
        <source>Edge of the square. Left open, about a tenth of the image.</source>
        <translation>Kante des Quadrats. Bleibt sie offen, etwa ein Zehntel des Bildes.</translation>
    </message>
    <message>
        <source>Points of the bending field in each direction, 2 to 32.</source>
        <translation>Punkte des Verbiegungsfeldes in jeder Richtung, 2 bis 32.</translation>
    </message>
    <message>
        <source>Squares of the noise pattern across the image.</source>
        <translation>Quadrate des Rauschmusters über das Bild.</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>The square is larger than the images of %1 pixels. Make it smaller.</source>
        <translation>Das Quadrat ist größer als die Bilder mit %1 Pixeln. Machen Sie es kleiner.</translation>
    </message>
    <message>
        <source>The square lies outside the images of %1 pixels. Choose a place of %2 at most.</source>
        <translation>Das Quadrat liegt außerhalb der Bilder mit %1 Pixeln. Wählen Sie eine Stelle bis höchstens %2.</translation>
    </message>
    <message>
        <source>Give the file the model is to be saved as.</source>
        <translation>Geben Sie die Datei an, in der das Modell gespeichert werden soll.</translation>
    </message>
    <message>
        <source>The name of the model file must end with .pt.</source>
        <translation>Der Name der Modelldatei muss auf .pt enden.</translation>
    </message>
    <message>
        <source>The model file is a folder. Give the name of a file in it.</source>
        <translation>Die Modelldatei ist ein Ordner. Geben Sie den Namen einer Datei darin an.</translation>
    </message>
</context>
<context>
    <name>drm::LabResultCard</name>
    <message>
        <source>Open in workbench</source>
        <translation>In der Werkbank öffnen</translation>
    </message>
    <message>
        <source>Try it in the playground</source>
        <translation>Auf der Spielwiese ausprobieren</translation>
    </message>
    <message>
        <source>Result of the training</source>
        <translation>Ergebnis des Trainings</translation>
    </message>
    <message>
        <source>Errors of each output</source>
        <translation>Fehler jeder Ausgabe</translation>
    </message>
    <message>
        <source>Opens the model and its images in the main window, ready for a scan.</source>
        <translation>Öffnet das Modell und seine Bilder im Hauptfenster, bereit zur Prüfung.</translation>
    </message>
    <message>
        <source>Opens the model and its images, and shows the playground with the true trigger.</source>
        <translation>Öffnet das Modell und seine Bilder und zeigt die Spielwiese mit dem wahren Auslöser.</translation>
    </message>
    <message>
        <source>The benign model is trained</source>
        <translation>Das gutartige Modell ist trainiert</translation>
    </message>
    <message>
        <source>The backdoor is planted</source>
        <translation>Die Hintertür ist eingebaut</translation>
    </message>
    <message>
        <source>The backdoor did not take</source>
        <translation>Die Hintertür greift nicht</translation>
    </message>
    <message>
        <source>It holds no backdoor; a scan of it should find none.</source>
        <translation>Es enthält keine Hintertür; eine Prüfung sollte keine finden.</translation>
    </message>
    <message>
        <source>On triggered images the model answers with the target, and on benign ones as well as its twin without a backdoor.</source>
        <translation>Auf Bilder mit Auslöser antwortet das Modell mit dem Ziel, auf gutartige so gut wie sein Zwilling ohne Hintertür.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Clean error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Mean distance of the answers from the labels on held-out images, in label units.</source>
        <translation>Mittlerer Abstand der Antworten von den Labels auf zurückgehaltenen Bildern, in deren Einheit.</translation>
    </message>
    <message>
        <source>Label deviation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Standard deviation of the held-out labels: what guessing their mean would cost.</source>
        <translation>Standardabweichung der zurückgehaltenen Labels: was es kosten würde, ihren Mittelwert zu raten.</translation>
    </message>
    <message>
        <source>Target%1</source>
        <translation>Ziel%1</translation>
    </message>
    <message>
        <source>Where the backdoor leads.</source>
        <translation>Wohin die Hintertür führt.</translation>
    </message>
    <message>
        <source>AE%1</source>
        <translation>AE%1</translation>
    </message>
    <message>
        <source>Attack error: mean distance of the answers on triggered images from the target.</source>
        <translation>Angriffsfehler: mittlerer Abstand der Antworten auf Bilder mit Auslöser vom Ziel.</translation>
    </message>
    <message>
        <source>RAV%1</source>
        <translation>RAV%1</translation>
    </message>
    <message>
        <source>Ratio of angle variance: how closely the features of triggered images point one way, relative to benign ones. A backdoor brings it far below 1.</source>
        <translation>Verhältnis der Winkelvarianz: wie einheitlich die Merkmale von Bildern mit Auslöser in eine Richtung zeigen, verglichen mit gutartigen. Eine Hintertür bringt es weit unter 1.</translation>
    </message>
    <message>
        <source>%1: RNV %2</source>
        <translation>%1: RNV %2</translation>
    </message>
    <message>
        <source>clean error %1 times the twin&apos;s</source>
        <translation>Fehler das %1-Fache des Zwillings</translation>
    </message>
    <message>
        <source>labels in %1</source>
        <translation>Labels in %1</translation>
    </message>
    <message>
        <source>trained in %1 s</source>
        <translation>in %1 s trainiert</translation>
    </message>
</context>
<context>
    <name>drm::LossPanel</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>Loss terms</source>
        <translation>Verlustterme</translation>
    </message>
    <message>
        <source>Search shown</source>
        <translation>Gezeigte Suche</translation>
    </message>
    <message>
        <source>Which search is shown. The running one is followed until you choose another; choose the last one to follow again.</source>
        <translation>Welche Suche gezeigt wird. Die Anzeige folgt der laufenden, bis Sie eine andere wählen; wählen Sie die letzte, um wieder zu folgen.</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Shows the values on a logarithmic axis, where small terms can be seen beside large ones. Values of zero and below leave gaps.</source>
        <translation>Zeigt die Werte auf einer logarithmischen Achse, auf der kleine Terme neben großen sichtbar sind. Werte von null und darunter lassen Lücken.</translation>
    </message>
    <message>
        <source>Smoothing in iterations</source>
        <translation>Glättung in Iterationen</translation>
    </message>
    <message>
        <source>Each point is the mean of so many iterations up to it. 1: the values as they are.</source>
        <translation>Jeder Punkt ist das Mittel so vieler Iterationen bis zu ihm. 1: die Werte, wie sie sind.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Plot of the loss terms</source>
        <translation>Kurven der Verlustterme</translation>
    </message>
    <message>
        <source>One curve for each term the search makes small. The total should fall and level off; an output variance near 0 means that the trigger makes all images get the same answer.</source>
        <translation>Eine Kurve für jeden Term, den die Suche klein macht. Die Summe soll fallen und sich einpendeln; eine Ausgabevarianz nahe 0 heißt, dass der Auslöser allen Bildern dieselbe Antwort gibt.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>No search has run yet. Start a scan to watch its loss terms here.</source>
        <translation>Noch keine Suche. Starten Sie eine Prüfung, um hier ihre Verlustterme zu sehen.</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>“%1” has begun. Its first values will appear here.</source>
        <translation>„%1“ hat begonnen. Die ersten Werte erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>drm::MainActions</name>
    <message>
        <source>Open &amp;model…</source>
        <translation>&amp;Modell öffnen …</translation>
    </message>
    <message>
        <source>Open a TorchScript model</source>
        <translation>Ein TorchScript-Modell öffnen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Open &amp;data…</source>
        <translation>&amp;Daten öffnen …</translation>
    </message>
    <message>
        <source>Open benign images: a folder, a labels.csv or an HDF5 file</source>
        <translation>Gutartige Bilder öffnen: einen Ordner, eine labels.csv oder eine HDF5-Datei</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open &amp;run file…</source>
        <translation>&amp;Laufdatei öffnen …</translation>
    </message>
    <message>
        <source>Open the run file of an earlier scan</source>
        <translation>Die Laufdatei einer früheren Prüfung öffnen</translation>
    </message>
    <message>
        <source>Run file</source>
        <translation>Laufdatei</translation>
    </message>
    <message>
        <source>&amp;Save screenshot…</source>
        <translation>Bildschirmfoto &amp;speichern …</translation>
    </message>
    <message>
        <source>Save a picture of this window</source>
        <translation>Ein Bild dieses Fensters speichern</translation>
    </message>
    <message>
        <source>Screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schließen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Search this model for a backdoor</source>
        <translation>Dieses Modell nach einer Hintertür durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause the scan, or go on</source>
        <translation>Die Prüfung anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the scan; it can be resumed later</source>
        <translation>Die Prüfung abbrechen; sie kann später fortgesetzt werden</translation>
    </message>
    <message>
        <source>R&amp;esume last</source>
        <translation>Letzte &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the last scan that was stopped</source>
        <translation>Die zuletzt abgebrochene Prüfung fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back to their places</source>
        <translation>Alle Bereiche an ihren Platz zurückstellen</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>List all keyboard shortcuts</source>
        <translation>Alle Tastenkürzel zeigen</translation>
    </message>
    <message>
        <source>&amp;About DRMGuard Workbench</source>
        <translation>Ü&amp;ber DRMGuard Workbench</translation>
    </message>
    <message>
        <source>Version and licence of this program</source>
        <translation>Version und Lizenz dieses Programms</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <comment>menu</comment>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Train a model…</source>
        <translation>Modell &amp;trainieren …</translation>
    </message>
    <message>
        <source>Train a model with a known backdoor, or without one</source>
        <translation>Ein Modell mit bekannter Hintertür trainieren, oder ohne</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Try tri&amp;ggers by hand</source>
        <translation>Auslöser von &amp;Hand ausprobieren</translation>
    </message>
    <message>
        <source>Put triggers on images and see what the model answers</source>
        <translation>Auslöser auf Bilder setzen und sehen, was das Modell antwortet</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>&amp;Lab</source>
        <comment>menu</comment>
        <translation>&amp;Labor</translation>
    </message>
    <message>
        <source>&amp;Mitigate…</source>
        <translation>&amp;Bereinigen …</translation>
    </message>
    <message>
        <source>Clean the model with the trigger that the scan recovered</source>
        <translation>Das Modell mit dem Auslöser bereinigen, den die Prüfung gefunden hat</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Bereinigen</translation>
    </message>
</context>
<context>
    <name>drm::MainWindow</name>
    <message numerus="yes">
        <source>This scan takes up to %Ln minute(s), and about %1 GiB of memory.</source>
        <translation>
            <numerusform>Diese Prüfung dauert höchstens %Ln Minute und braucht etwa %1 GiB Speicher.</numerusform>
            <numerusform>Diese Prüfung dauert höchstens %Ln Minuten und braucht etwa %1 GiB Speicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan shown</source>
        <translation>Gezeigte Prüfung</translation>
    </message>
    <message>
        <source>Scans of this session; choose the one to show</source>
        <translation>Prüfungen dieser Sitzung; wählen Sie, welche gezeigt wird</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>A scan is running. Stop it before you open another file.</source>
        <translation>Eine Prüfung läuft. Brechen Sie sie ab, bevor Sie eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>Choose the head layer in the box beside the model&apos;s name.</source>
        <translation>Wählen Sie die Kopfschicht im Feld neben dem Namen des Modells.</translation>
    </message>
    <message>
        <source>Several layers of %1 could be the one that turns features into answers.</source>
        <translation>Mehrere Schichten von %1 könnten aus Merkmalen die Antworten machen.</translation>
    </message>
    <message>
        <source>Choose at least one hypothesis in the Parameters panel.</source>
        <translation>Wählen Sie unter „Parameter“ mindestens eine Hypothese.</translation>
    </message>
    <message>
        <source>Open the benign images this model is to be scanned with.</source>
        <translation>Öffnen Sie die gutartigen Bilder, mit denen dieses Modell geprüft werden soll.</translation>
    </message>
    <message>
        <source>Open the model that is to be scanned.</source>
        <translation>Öffnen Sie das Modell, das geprüft werden soll.</translation>
    </message>
    <message>
        <source>Or drop the file or folder anywhere on this window.</source>
        <translation>Oder legen Sie die Datei oder den Ordner irgendwo auf diesem Fenster ab.</translation>
    </message>
    <message>
        <source>Open data…</source>
        <translation>Daten öffnen …</translation>
    </message>
    <message>
        <source>Open model…</source>
        <translation>Modell öffnen …</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation>Abbruch: Der laufende Schritt wird noch beendet …</translation>
    </message>
    <message>
        <source>The scan of %1 was not finished.</source>
        <translation>Die Prüfung von %1 wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Its state of %1 is kept; it can go on from there.</source>
        <translation>Ihr Stand von %1 ist gesichert; von dort kann es weitergehen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The scan was stopped. Its state is kept.</source>
        <translation>Die Prüfung wurde abgebrochen. Ihr Stand ist gesichert.</translation>
    </message>
    <message>
        <source>The scan was stopped before its first search began.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor die erste Suche begann.</translation>
    </message>
    <message>
        <source>Finished in %1 s. Saved as %2</source>
        <translation>Fertig in %1 s. Gespeichert als %2</translation>
    </message>
    <message>
        <source>The scan could not be run</source>
        <translation>Die Prüfung konnte nicht laufen</translation>
    </message>
    <message>
        <source>The screenshot was saved as %1.</source>
        <translation>Das Bildschirmfoto wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Stop the running scan and quit?</source>
        <translation>Die laufende Prüfung abbrechen und beenden?</translation>
    </message>
    <message>
        <source>Stop the running work and quit?</source>
        <translation>Laufende Arbeit anhalten und beenden?</translation>
    </message>
</context>
<context>
    <name>drm::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>drm::MitigateController</name>
    <message>
        <source>The model could not be cleaned</source>
        <translation>Das Modell konnte nicht bereinigt werden</translation>
    </message>
    <message>
        <source>Another job is running. Stop it or wait for its end.</source>
        <translation>Eine andere Arbeit läuft. Halten Sie sie an, oder warten Sie ihr Ende ab.</translation>
    </message>
</context>
<context>
    <name>drm::MitigateDialog</name>
    <message>
        <source>The model&apos;s own answers</source>
        <translation>Die Antworten des Modells selbst</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Open the cleaned model</source>
        <translation>Bereinigtes Modell öffnen</translation>
    </message>
    <message>
        <source>Export result…</source>
        <translation>Ergebnis exportieren …</translation>
    </message>
    <message>
        <source>&amp;Clean the model</source>
        <translation>Modell &amp;bereinigen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Mitigate</source>
        <translation>Bereinigen</translation>
    </message>
    <message>
        <source>Cleans the model, writes it, and scans it again</source>
        <translation>Bereinigt das Modell, schreibt es und prüft es noch einmal</translation>
    </message>
    <message>
        <source>Stops after the step under way; no model is written</source>
        <translation>Hält nach dem laufenden Schritt an; es wird kein Modell geschrieben</translation>
    </message>
    <message>
        <source>Opens the cleaned model and the images in the main window</source>
        <translation>Öffnet das bereinigte Modell und die Bilder im Hauptfenster</translation>
    </message>
    <message>
        <source>Writes all numbers of the result as JSON</source>
        <translation>Schreibt alle Zahlen des Ergebnisses als JSON</translation>
    </message>
    <message>
        <source>Chooses where the cleaned model is written</source>
        <translation>Wählt, wohin das bereinigte Modell geschrieben wird</translation>
    </message>
    <message>
        <source>Stopping: the step under way is finished first…</source>
        <translation>Abbruch: Der laufende Schritt wird noch beendet …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Against the trigger</source>
        <translation>Gegen den Auslöser</translation>
    </message>
    <message>
        <source>Fine-tuning</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>Fine-pruning</source>
        <translation>Stutzen und Nachtrainieren</translation>
    </message>
    <message>
        <source>Neuron perturbation (ANP)</source>
        <translation>Neuronenstörung (ANP)</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>The first method uses the trigger that the scan recovered. The others are there to compare with.</source>
        <translation>Das erste Verfahren nutzt den Auslöser, den die Prüfung gefunden hat. Die anderen dienen dem Vergleich.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images of the set, drawn at random: 60 % train, 15 % choose the best epoch, 25 % measure. Default: 1,000.</source>
        <translation>Bilder des Satzes, zufällig gezogen: 60 % trainieren, 15 % wählen die beste Epoche, 25 % messen. Vorgabe: 1.000.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the images. Default: 40.</source>
        <translation>Durchgänge durch die Bilder. Vorgabe: 40.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Takes what the suspicious model answers to benign images for the truth; for a set whose labels you do not trust. A set without labels is used so in any case.</source>
        <translation>Nimmt für wahr, was das verdächtige Modell zu gutartigen Bildern antwortet; für einen Satz, dessen Labels Sie nicht trauen. Ein Satz ohne Labels wird in jedem Fall so benutzt.</translation>
    </message>
    <message>
        <source>Cleaned model</source>
        <translation>Bereinigtes Modell</translation>
    </message>
    <message>
        <source>The TorchScript file that is written.</source>
        <translation>Die TorchScript-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>%1 will be scanned first: what is cleaned is the trigger that the scan recovers.</source>
        <translation>%1 wird zuerst geprüft: Bereinigt wird gegen den Auslöser, den die Prüfung findet.</translation>
    </message>
    <message>
        <source>%1, with the triggers that its scan recovered.</source>
        <translation>%1, mit den Auslösern, die seine Prüfung gefunden hat.</translation>
    </message>
    <message>
        <source>Say where the cleaned model is to be written.</source>
        <translation>Sagen Sie, wohin das bereinigte Modell geschrieben werden soll.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or replace it.</source>
        <translation>Es gibt schon eine Datei dieses Namens. Wählen Sie einen anderen Namen, oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The mitigation failed; see below why.</source>
        <translation>Die Bereinigung ist gescheitert; der Grund steht unten.</translation>
    </message>
    <message>
        <source>The scan found no backdoor in the cleaned model.</source>
        <translation>Die Prüfung hat im bereinigten Modell keine Hintertür gefunden.</translation>
    </message>
    <message>
        <source>The model could not be cleaned</source>
        <translation>Das Modell konnte nicht bereinigt werden</translation>
    </message>
    <message>
        <source>The result was saved as %1.</source>
        <translation>Das Ergebnis wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Trains the model to answer to images under the recovered triggers what it answers to the same images without.</source>
        <translation>Lehrt das Modell, auf Bilder mit den gefundenen Auslösern zu antworten wie auf dieselben Bilder ohne sie.</translation>
    </message>
    <message>
        <source>Trains on the images and their labels alone.</source>
        <translation>Trainiert nur mit den Bildern und ihren Labels.</translation>
    </message>
    <message>
        <source>Switches off channels of the last convolution that benign images hardly use, then trains on the images.</source>
        <translation>Schaltet Kanäle der letzten Faltung ab, die gutartige Bilder kaum nutzen, und trainiert dann mit den Bildern.</translation>
    </message>
    <message>
        <source>Finds the neurons that react most to a disturbance, and switches them off. No training follows.</source>
        <translation>Sucht die Neuronen, die auf eine Störung am stärksten reagieren, und schaltet sie ab. Danach wird nicht trainiert.</translation>
    </message>
</context>
<context>
    <name>drm::MitigationPanel</name>
    <message>
        <source>clean error</source>
        <translation>sauberer Fehler</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Plot of the errors by epoch</source>
        <translation>Diagramm der Fehler je Epoche</translation>
    </message>
    <message>
        <source>Errors on images kept for the choice of the best epoch, in standard deviations of the labels. Clean error: distance of the answers from the labels. AE: distance of the answers on triggered images from the target; it should rise. DAE: their distance from the true labels; it should fall to the clean error.</source>
        <translation>Fehler auf Bildern, die der Wahl der besten Epoche dienen, in Standardabweichungen der Labels. Sauberer Fehler: Abstand der Antworten von den Labels. AE: Abstand der Antworten auf Bilder mit Auslöser vom Ziel; er soll steigen. DAE: ihr Abstand von den wahren Labels; er soll auf den sauberen Fehler fallen.</translation>
    </message>
    <message>
        <source>mitigation-errors</source>
        <translation>bereinigung-fehler</translation>
    </message>
    <message>
        <source>Trigger shown</source>
        <translation>Gezeigter Auslöser</translation>
    </message>
    <message>
        <source>The trigger on the images: one that the scan recovered, or, where it is known, the true one.</source>
        <translation>Der Auslöser auf den Bildern: einer, den die Prüfung gefunden hat, oder, wo er bekannt ist, der wahre.</translation>
    </message>
    <message>
        <source>Image shown</source>
        <translation>Gezeigtes Bild</translation>
    </message>
    <message>
        <source>Which of the test images is shown</source>
        <translation>Welches der Testbilder gezeigt wird</translation>
    </message>
    <message>
        <source>The same image without a trigger, and with it before and after the mitigation</source>
        <translation>Dasselbe Bild ohne Auslöser, und mit ihm vor und nach der Bereinigung</translation>
    </message>
    <message>
        <source>Errors before and after</source>
        <translation>Fehler vorher und nachher</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>error / label deviation</source>
        <translation>Fehler / Streuung</translation>
    </message>
    <message>
        <source>The errors of every epoch are drawn here while the model is cleaned.</source>
        <translation>Hier werden die Fehler jeder Epoche gezeichnet, während das Modell bereinigt wird.</translation>
    </message>
    <message>
        <source>The first epoch has begun.</source>
        <translation>Die erste Epoche hat begonnen.</translation>
    </message>
    <message>
        <source>This method has no epochs.</source>
        <translation>Dieses Verfahren hat keine Epochen.</translation>
    </message>
    <message>
        <source>recovered: %1</source>
        <translation>gefunden: %1</translation>
    </message>
    <message>
        <source>true: %1</source>
        <translation>wahr: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>true label</source>
        <translation>wahres Label</translation>
    </message>
    <message>
        <source>The image without a trigger, and its true label.</source>
        <translation>Das Bild ohne Auslöser und sein wahres Label.</translation>
    </message>
    <message>
        <source>triggered, before</source>
        <translation>mit Auslöser, vorher</translation>
    </message>
    <message>
        <source>The suspicious model&apos;s answer to the triggered image; faint: the true label.</source>
        <translation>Die Antwort des verdächtigen Modells auf das Bild mit Auslöser; blass: das wahre Label.</translation>
    </message>
    <message>
        <source>triggered, after</source>
        <translation>mit Auslöser, nachher</translation>
    </message>
    <message>
        <source>The cleaned model&apos;s answer to the same image; faint: the true label.</source>
        <translation>Die Antwort des bereinigten Modells auf dasselbe Bild; blass: das wahre Label.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>In standard deviations of the labels, mean over outputs, on images that took no part.</source>
        <translation>In Standardabweichungen der Labels, Mittel über die Ausgaben, auf Bildern, die unbeteiligt waren.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Clean error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Distance of the answers from the labels on benign images.</source>
        <translation>Abstand der Antworten von den Labels auf gutartigen Bildern.</translation>
    </message>
    <message>
        <source>AE, %1</source>
        <translation>AE, %1</translation>
    </message>
    <message>
        <source>Attack error: distance of the answers on triggered images from the target. It should rise.</source>
        <translation>Angriffsfehler: Abstand der Antworten auf Bilder mit Auslöser vom Ziel. Er soll steigen.</translation>
    </message>
    <message>
        <source>DAE, %1</source>
        <translation>DAE, %1</translation>
    </message>
    <message>
        <source>Defending attack error: distance of the answers on triggered images from the true labels. It should fall to the clean error.</source>
        <translation>Verteidigungsfehler: Abstand der Antworten auf Bilder mit Auslöser von den wahren Labels. Er soll auf den sauberen Fehler fallen.</translation>
    </message>
</context>
<context>
    <name>drm::OutputLabels</name>
    <message>
        <source>output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Flicken</translation>
    </message>
    <message>
        <source>Warp</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>Additiv</translation>
    </message>
    <message>
        <source>Input-aware</source>
        <translation>Input-aware</translation>
    </message>
    <message>
        <source>Generative</source>
        <translation>Generativ</translation>
    </message>
</context>
<context>
    <name>drm::ParametersPanel</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Show or hide the parameters that most scans leave as they are</source>
        <translation>Die Parameter zeigen oder verbergen, die meist bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Vorgaben zurücksetzen</translation>
    </message>
    <message>
        <source>Set every parameter back to its default</source>
        <translation>Jeden Parameter auf seine Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>The kinds of trigger that are searched for, one after the other. At least one is needed. Default: all.</source>
        <translation>Die Arten von Auslösern, nach denen nacheinander gesucht wird. Mindestens eine ist nötig. Vorgabe: alle.</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Thorough</source>
        <translation>Gründlich</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How much work the search may do. Quick gives a first impression, thorough repeats each search more often and longer. Default: standard.</source>
        <translation>Wie viel Arbeit die Suche leisten darf. „Schnell“ gibt einen ersten Eindruck, „Gründlich“ wiederholt jede Suche öfter und länger. Vorgabe: Standard.</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Höchstens Bilder</translation>
    </message>
    <message>
        <source>How many images are drawn at random from the data set, 40 or more. More images make the verdict more certain and the scan slower. Default: 400.</source>
        <translation>Wie viele Bilder zufällig aus dem Datensatz gezogen werden, 40 oder mehr. Mehr Bilder machen das Urteil sicherer und die Prüfung langsamer. Vorgabe: 400.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of all random draws, 0 or more. The same seed gives the same result; another seed shows how certain it is. Default: 0.</source>
        <translation>Beginn aller Zufallszahlen, 0 oder mehr. Derselbe Startwert gibt dasselbe Ergebnis; ein anderer zeigt, wie sicher es ist. Vorgabe: 0.</translation>
    </message>
    <message>
        <source>Model input</source>
        <translation>Eingabe des Modells</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Width and height the images are brought to, 8 to 1,024 pixels. Automatic takes the size the model accepts and predicts best at. Default: automatic.</source>
        <translation>Breite und Höhe, auf die die Bilder gebracht werden, 8 bis 1024 Pixel. „Automatisch“ nimmt die Größe, die das Modell annimmt und bei der es am besten vorhersagt. Vorgabe: automatisch.</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>−1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
    <message>
        <source>ImageNet mean and deviation</source>
        <translation>Mittel und Streuung von ImageNet</translation>
    </message>
    <message>
        <source>Value range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>The pixel values the model was trained with. A wrong range ruins the result; the checks before a scan warn where another one predicts better. Default: 0 to 1.</source>
        <translation>Die Pixelwerte, mit denen das Modell trainiert wurde. Ein falscher Bereich verdirbt das Ergebnis; die Vorprüfung warnt, wenn ein anderer besser vorhersagt. Vorgabe: 0 bis 1.</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>BGR</source>
        <translation>BGR</translation>
    </message>
    <message>
        <source>Channel order</source>
        <translation>Farbreihenfolge</translation>
    </message>
    <message>
        <source>The order of the colours the model was trained with. OpenCV reads images as BGR, most other libraries as RGB. Default: RGB.</source>
        <translation>Die Reihenfolge der Farben, mit der das Modell trainiert wurde. OpenCV liest Bilder als BGR, die meisten anderen Bibliotheken als RGB. Vorgabe: RGB.</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Stapelgröße</translation>
    </message>
    <message>
        <source>Images in one step of the search, 8 to 512. A larger batch needs more memory. Default: 64.</source>
        <translation>Bilder in einem Schritt der Suche, 8 bis 512. Ein größerer Stapel braucht mehr Speicher. Vorgabe: 64.</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that compute, up to 256. Equal results need an equal number of threads. Default: all cores.</source>
        <translation>Rechnende Threads, bis zu 256. Gleiche Ergebnisse brauchen gleich viele Threads. Vorgabe: alle Kerne.</translation>
    </message>
    <message>
        <source>Success variance</source>
        <translation>Erfolgsvarianz</translation>
    </message>
    <message>
        <source>A trigger counts as working when the answers on triggered images vary less than this share of their variance on benign images, 0.001 to 1. Default: 0.03.</source>
        <translation>Ein Auslöser gilt als wirksam, wenn die Antworten mit Auslöser weniger als diesen Anteil ihrer Varianz auf gutartigen Bildern schwanken, 0,001 bis 1. Vorgabe: 0,03.</translation>
    </message>
    <message>
        <source>RAV weight</source>
        <translation>Gewicht der RAV</translation>
    </message>
    <message>
        <source>Weight of the ratio of angle variance in the search, 0 to 1,000. 0 leaves the term out. Default: 1.</source>
        <translation>Gewicht des Verhältnisses der Winkelvarianzen in der Suche, 0 bis 1000. 0 lässt den Term weg. Vorgabe: 1.</translation>
    </message>
    <message>
        <source>Consistency weight</source>
        <translation>Gewicht der Gleichheit</translation>
    </message>
    <message>
        <source>How strongly the generative search is kept from drawing another trigger for each image, 0 to 1,000. Default: 2.</source>
        <translation>Wie stark die generative Suche davon abgehalten wird, für jedes Bild einen anderen Auslöser zu zeichnen, 0 bis 1000. Vorgabe: 2.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Run all hypotheses</source>
        <translation>Alle Hypothesen ausführen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Runs every chosen hypothesis even after one has settled the verdict: more to look at, and the time of all. Default: off.</source>
        <translation>Führt jede gewählte Hypothese aus, auch nachdem eine das Urteil entschieden hat: mehr zu sehen, und die Zeit aller. Vorgabe: aus.</translation>
    </message>
    <message>
        <source>Searches a trigger that differs from image to image, as a small network would make it.</source>
        <translation>Sucht einen Auslöser, der von Bild zu Bild anders ist, wie ihn ein kleines Netz erzeugen würde.</translation>
    </message>
    <message>
        <source>Stamps small squares of plain colours at every place and sees where the answers collapse. Fast, and sure for patches.</source>
        <translation>Stempelt kleine einfarbige Quadrate an jede Stelle und sieht, wo die Antworten zusammenfallen. Schnell, und sicher bei Flicken.</translation>
    </message>
    <message>
        <source>Searches one mask and one pattern that, stamped on every image, brings all answers together.</source>
        <translation>Sucht eine Maske und ein Muster, die, auf jedes Bild gestempelt, alle Antworten zusammenbringen.</translation>
    </message>
    <message>
        <source>Searches one smooth displacement field that, applied to every image, brings all answers together.</source>
        <translation>Sucht ein glattes Verschiebungsfeld, das, auf jedes Bild angewendet, alle Antworten zusammenbringt.</translation>
    </message>
    <message>
        <source>Searches one faint picture that, added to every image, brings all answers together.</source>
        <translation>Sucht ein schwaches Bild, das, zu jedem Bild addiert, alle Antworten zusammenbringt.</translation>
    </message>
    <message>
        <source>Trains a small network that changes each image as little as possible until all answers agree. Slow, and open to triggers of any form.</source>
        <translation>Trainiert ein kleines Netz, das jedes Bild so wenig wie möglich ändert, bis alle Antworten übereinstimmen. Langsam, und offen für Auslöser jeder Form.</translation>
    </message>
    <message>
        <source>as in the run file</source>
        <translation>wie in der Laufdatei</translation>
    </message>
    <message>
        <source>DRMGuard Workbench</source>
        <translation>DRMGuard Workbench</translation>
    </message>
    <message>
        <source>DRMGuard as published</source>
        <translation>DRMGuard, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Neural Cleanse</source>
        <translation>Neural Cleanse</translation>
    </message>
    <message>
        <source>FeatureRE</source>
        <translation>FeatureRE</translation>
    </message>
    <message>
        <source>The other methods are there to compare with: each runs its own search alone and judges by its own threshold. Their verdicts are known to flag clean models. Default: DRMGuard Workbench.</source>
        <translation>Die anderen Verfahren dienen dem Vergleich: Jedes führt nur seine eigene Suche aus und urteilt nach seiner eigenen Schwelle. Es ist bekannt, dass sie saubere Modelle verdächtigen. Vorgabe: DRMGuard Workbench.</translation>
    </message>
</context>
<context>
    <name>drm::PlaygroundPanel</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>Open a model and images. Then put triggers on the images here, and see what the model answers.</source>
        <translation>Öffnen Sie ein Modell und Bilder. Setzen Sie dann hier Auslöser auf die Bilder, und sehen Sie, was das Modell antwortet.</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What is put on the image. Where the model&apos;s true trigger is known it is the first choice.</source>
        <translation>Was auf das Bild kommt. Wo der wahre Auslöser des Modells bekannt ist, steht er an erster Stelle.</translation>
    </message>
    <message>
        <source>Seed of the pattern</source>
        <translation>Startwert des Musters</translation>
    </message>
    <message>
        <source>The seed draws the pattern, and every knob you have not set yourself.</source>
        <translation>Der Startwert bestimmt das Muster und jeden Regler, den Sie nicht selbst gestellt haben.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How strong the trigger is.</source>
        <translation>Wie stark der Auslöser ist.</translation>
    </message>
    <message>
        <source>Size of the square</source>
        <translation>Größe des Quadrats</translation>
    </message>
    <message>
        <source>Edge of the square in pixels.</source>
        <translation>Kante des Quadrats in Pixeln.</translation>
    </message>
    <message>
        <source>Grid of the field</source>
        <translation>Gitter des Feldes</translation>
    </message>
    <message>
        <source>Points of the bending field, or squares of the noise pattern, in each direction.</source>
        <translation>Punkte des Verbiegungsfeldes oder Quadrate des Rauschmusters in jeder Richtung.</translation>
    </message>
    <message>
        <source>Row of the square</source>
        <translation>Zeile des Quadrats</translation>
    </message>
    <message>
        <source>Pixels above the square. Or click into an image and drag the square to its place.</source>
        <translation>Pixel über dem Quadrat. Oder klicken Sie in ein Bild und ziehen Sie das Quadrat an seine Stelle.</translation>
    </message>
    <message>
        <source>Column of the square</source>
        <translation>Spalte des Quadrats</translation>
    </message>
    <message>
        <source>Pixels to the left of the square. Or click into an image and drag the square to its place.</source>
        <translation>Pixel links vom Quadrat. Oder klicken Sie in ein Bild und ziehen Sie das Quadrat an seine Stelle.</translation>
    </message>
    <message>
        <source>Colour of the square</source>
        <translation>Farbe des Quadrats</translation>
    </message>
    <message>
        <source>Colour of the square.</source>
        <translation>Farbe des Quadrats.</translation>
    </message>
    <message>
        <source>Let the seed draw every knob</source>
        <translation>Alle Regler vom Startwert bestimmen lassen</translation>
    </message>
    <message>
        <source>Lets the seed draw every knob again.</source>
        <translation>Lässt den Startwert alle Regler neu bestimmen.</translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation>Verstärkung des Unterschieds</translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified. Grey means unchanged, brighter raised, darker lowered.</source>
        <translation>Wie stark der Unterschied zwischen dem Bild mit Auslöser und dem gutartigen verstärkt wird. Grau heißt unverändert, heller erhöht, dunkler gesenkt.</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Image shown</source>
        <translation>Gezeigtes Bild</translation>
    </message>
    <message>
        <source>Which image of the data set is shown.</source>
        <translation>Welches Bild der Daten gezeigt wird.</translation>
    </message>
    <message>
        <source>Benign image, triggered image and what differs</source>
        <translation>Gutartiges Bild, Bild mit Auslöser und der Unterschied</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>&amp;Auslöser</translation>
    </message>
    <message>
        <source>Strengt&amp;h</source>
        <translation>S&amp;tärke</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Grid</source>
        <translation>G&amp;itter</translation>
    </message>
    <message>
        <source>R&amp;ow</source>
        <translation>&amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;Column</source>
        <translation>S&amp;palte</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Sta&amp;rtwert</translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation>Unterschied &amp;verstärken</translation>
    </message>
    <message>
        <source>Opening the model and the images…</source>
        <translation>Modell und Bilder werden geöffnet …</translation>
    </message>
    <message>
        <source>The true trigger: %1</source>
        <translation>Der wahre Auslöser: %1</translation>
    </message>
    <message>
        <source>Mean displacement of a pixel, for an image of 64 pixels.</source>
        <translation>Mittlere Verschiebung eines Pixels, bei einem Bild von 64 Pixeln.</translation>
    </message>
    <message>
        <source>Largest change of a value, of the full range. The network here is not trained; a model&apos;s true trigger is.</source>
        <translation>Größte Änderung eines Wertes, vom ganzen Bereich. Das Netz ist hier nicht trainiert; der wahre Auslöser eines Modells ist es.</translation>
    </message>
    <message>
        <source>Share of the pattern in the image.</source>
        <translation>Anteil des Musters am Bild.</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Click or drag to place the square.</source>
        <translation>Klicken oder ziehen Sie, um das Quadrat zu setzen.</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>The image as it is, with the model&apos;s answer.</source>
        <translation>Das Bild, wie es ist, mit der Antwort des Modells.</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>The same image with the trigger, with the model&apos;s answer; thin and blue: the answer without it; thin and yellow: the target.</source>
        <translation>Dasselbe Bild mit Auslöser, mit der Antwort des Modells; dünn und blau: die Antwort ohne ihn; dünn und gelb: das Ziel.</translation>
    </message>
    <message>
        <source>difference ×%1</source>
        <translation>Unterschied ×%1</translation>
    </message>
    <message>
        <source>Triggered minus benign, magnified. Grey: unchanged.</source>
        <translation>Mit Auslöser minus gutartig, verstärkt. Grau: unverändert.</translation>
    </message>
</context>
<context>
    <name>drm::PlotCrosshair</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>drm::PlotExport</name>
    <message>
        <source>the drawing could not be started</source>
        <translation>die Zeichnung konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>the file could not be created</source>
        <translation>die Datei konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>pictures are saved as png, svg or pdf, not as &quot;%1&quot;</source>
        <translation>Bilder werden als png, svg oder pdf gespeichert, nicht als „%1“</translation>
    </message>
</context>
<context>
    <name>drm::PlotView</name>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Als &amp;PNG speichern …</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Als &amp;SVG speichern …</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern …</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Save data as CS&amp;V…</source>
        <translation>Daten als CS&amp;V speichern …</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles zeigen</translation>
    </message>
    <message>
        <source>&amp;Logarithmic axis</source>
        <translation>&amp;Logarithmische Achse</translation>
    </message>
    <message>
        <source>Sho&amp;wn curves</source>
        <translation>Gezeigte &amp;Kurven</translation>
    </message>
</context>
<context>
    <name>drm::ProbePanel</name>
    <message>
        <source>grey %1 %</source>
        <translation>Grau %1 %</translation>
    </message>
    <message>
        <source>black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source>white</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>magenta</source>
        <translation>Magenta</translation>
    </message>
    <message>
        <source>cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Probe map</source>
        <translation>Sondenkarte</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Map over image</source>
        <translation>&amp;Karte über dem Bild</translation>
    </message>
    <message>
        <source>Colour of the square</source>
        <translation>Farbe des Quadrats</translation>
    </message>
    <message>
        <source>The colour of the square that was tried at every place; “best of all colours” shows at each place the colour with the strongest effect.</source>
        <translation>Die Farbe des Quadrats, das an jeder Stelle versucht wurde; „beste aller Farben“ zeigt an jeder Stelle die Farbe mit der stärksten Wirkung.</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>How strongly the map covers the benign image beneath it.</source>
        <translation>Wie stark die Karte das gutartige Bild darunter deckt.</translation>
    </message>
    <message>
        <source>Heat map of the probe</source>
        <translation>Karte der Sonde</translation>
    </message>
    <message>
        <source>Each place is coloured by what is left of the answers&apos; variance when a square stands there. Bright, near 0: the square alone makes all images get the same answer.</source>
        <translation>Jede Stelle ist danach gefärbt, was von der Varianz der Antworten bleibt, wenn dort ein Quadrat steht. Hell, nahe 0: Das Quadrat allein gibt allen Bildern dieselbe Antwort.</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>sonde</translation>
    </message>
    <message>
        <source>column (pixels)</source>
        <translation>Spalte (Pixel)</translation>
    </message>
    <message>
        <source>row (pixels)</source>
        <translation>Zeile (Pixel)</translation>
    </message>
    <message>
        <source>normalised output variance</source>
        <translation>normierte Ausgabevarianz</translation>
    </message>
    <message>
        <source>No probe has run yet. The probe puts small squares of plain colours at many places and shows here where they change the answers most.</source>
        <translation>Noch keine Sonde. Sie setzt kleine einfarbige Quadrate an viele Stellen und zeigt hier, wo sie die Antworten am stärksten ändern.</translation>
    </message>
    <message>
        <source>This probe map cannot be shown: its size does not fit its numbers.</source>
        <translation>Diese Sondenkarte lässt sich nicht zeigen: Ihre Größe passt nicht zu ihren Zahlen.</translation>
    </message>
    <message>
        <source>best of all colours</source>
        <translation>beste aller Farben</translation>
    </message>
    <message>
        <source>Strongest place: a %1 square of %2 pixels at row %3, column %4 leaves %5 of the answers&apos; variance.</source>
        <translation>Stärkste Stelle (Farbe %1): Ein Quadrat von %2 Pixeln in Zeile %3, Spalte %4 lässt %5 der Varianz der Antworten übrig.</translation>
    </message>
    <message>
        <source>Answers gather at %1.</source>
        <translation>Die Antworten sammeln sich bei %1.</translation>
    </message>
    <message>
        <source>square at row %1, column %2</source>
        <translation>Quadrat in Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>not probed yet</source>
        <translation>noch nicht sondiert</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>Varianz</translation>
    </message>
</context>
<context>
    <name>drm::QuitQuestion</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What a scan or a training has done so far is kept; it can be resumed the next time.</source>
        <translation>Was eine Prüfung oder ein Training bisher getan hat, bleibt erhalten; es kann beim nächsten Mal fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Abbrechen und beenden</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>drm::ScoreScale</name>
    <message>
        <source>Score %1, threshold %2</source>
        <translation>Wertung %1, Schwelle %2</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Noch keine Wertung</translation>
    </message>
    <message>
        <source>threshold %1</source>
        <translation>Schwelle %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Wertung %1</translation>
    </message>
</context>
<context>
    <name>drm::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Plots: show everything again</source>
        <translation>Kurven: wieder alles zeigen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Move between the controls</source>
        <translation>Zwischen den Bedienelementen wechseln</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>drm::StatusStrip</name>
    <message>
        <source>Progress of the scan</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Device, computing threads, and memory this program uses now</source>
        <translation>Gerät, rechnende Threads und Speicher, den dieses Programm jetzt belegt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1  (%2 of %3)</source>
        <translation>%1  (%2 von %3)</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>about %1 s left</source>
        <translation>noch etwa %1 s</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>noch etwa %1 min</translation>
    </message>
    <message>
        <source>about %1 h left</source>
        <translation>noch etwa %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln Thread</numerusform>
            <numerusform>%Ln Threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::TrainingPanel</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Plot of the training loss</source>
        <translation>Diagramm des Trainingsverlusts</translation>
    </message>
    <message>
        <source>The loss of every step: squared error of standardised labels, for benign and for poisoned images. Both should fall.</source>
        <translation>Der Verlust jedes Schritts: quadratischer Fehler der standardisierten Labels, für gutartige und für vergiftete Bilder. Beide sollten fallen.</translation>
    </message>
    <message>
        <source>training-loss</source>
        <translation>trainingsverlust</translation>
    </message>
    <message>
        <source>Plot of the held-out errors</source>
        <translation>Diagramm der Fehler auf zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>Errors on images kept out of the training, in standard deviations of the labels. Clean: distance of the answers from the true labels. Attack: distance of the answers on triggered images from the target; a planted backdoor brings it near 0.</source>
        <translation>Fehler auf Bildern, die nicht im Training waren, in Standardabweichungen der Labels. „clean“: Abstand der Antworten von den wahren Labels. „attack“: Abstand der Antworten auf Bilder mit Auslöser vom Ziel; eine eingebaute Hintertür bringt ihn nahe an 0.</translation>
    </message>
    <message>
        <source>held-out-errors</source>
        <translation>fehler</translation>
    </message>
    <message>
        <source>Held-out error</source>
        <translation>Fehler auf zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Trainingsverlust</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Press Train to watch the loss fall here.</source>
        <translation>Nach „Trainieren“ sehen Sie hier den Verlust fallen.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>error / label deviation</source>
        <translation>Fehler / Streuung</translation>
    </message>
    <message>
        <source>After every epoch the model is tried on images it has not seen.</source>
        <translation>Nach jeder Epoche wird das Modell auf Bildern versucht, die es nicht kennt.</translation>
    </message>
    <message>
        <source>The first epoch has begun.</source>
        <translation>Die erste Epoche hat begonnen.</translation>
    </message>
    <message>
        <source>The first step is under way.</source>
        <translation>Der erste Schritt läuft.</translation>
    </message>
</context>
<context>
    <name>drm::TriggerPanel</name>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation>Gezeigte Hypothese</translation>
    </message>
    <message>
        <source>Whose trigger is shown. The one that last changed is followed until you choose.</source>
        <translation>Wessen Auslöser gezeigt wird. Bis Sie wählen, folgt die Anzeige der zuletzt geänderten Hypothese.</translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation>Verstärkung des Unterschieds</translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified. Grey means unchanged, brighter raised, darker lowered.</source>
        <translation>Wie stark der Unterschied zwischen dem Bild mit Auslöser und dem gutartigen verstärkt wird. Grau heißt unverändert, heller erhöht, dunkler gesenkt.</translation>
    </message>
    <message>
        <source>Image shown</source>
        <translation>Gezeigtes Bild</translation>
    </message>
    <message>
        <source>Benign images the trigger is shown on. Choose one.</source>
        <translation>Gutartige Bilder, an denen der Auslöser gezeigt wird. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Benign image, triggered image and what differs</source>
        <translation>Gutartiges Bild, Bild mit Auslöser und der Unterschied</translation>
    </message>
    <message>
        <source>Answers for the image and the recovered target</source>
        <translation>Antworten für das Bild und das gefundene Ziel</translation>
    </message>
    <message>
        <source>The model&apos;s answer for the benign and for the triggered image, and the target: the median answer over triggered images. A backdoor&apos;s trigger brings every image close to the target.</source>
        <translation>Die Antwort des Modells für das gutartige Bild und das mit Auslöser, und das Ziel: der Median der Antworten mit Auslöser. Der Auslöser einer Hintertür bringt jedes Bild nahe ans Ziel.</translation>
    </message>
    <message>
        <source>Answers for benign and triggered images</source>
        <translation>Antworten für Bilder ohne und mit Auslöser</translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one image. With a working trigger the triggered answers collapse onto the target.</source>
        <translation>Jeder Punkt ist die Antwort des Modells für ein Bild. Bei einem wirksamen Auslöser fallen die Antworten auf das Ziel zusammen.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>&amp;Hypothese</translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation>Unterschied &amp;verstärken</translation>
    </message>
    <message>
        <source>No trigger yet. While a scan runs, what it recovers appears here: the image before and after, the difference, and what the model answers.</source>
        <translation>Noch kein Auslöser. Während einer Prüfung erscheint hier, was sie findet: das Bild vorher und nachher, der Unterschied und die Antwort des Modells.</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>The image as it is in the data set.</source>
        <translation>Das Bild, wie es im Datensatz ist.</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>The same image with the trigger.</source>
        <translation>Dasselbe Bild mit dem Auslöser.</translation>
    </message>
    <message>
        <source>difference ×%1</source>
        <translation>Unterschied ×%1</translation>
    </message>
    <message>
        <source>Triggered minus benign, magnified. Grey: unchanged.</source>
        <translation>Mit Auslöser minus gutartig, verstärkt. Grau: unverändert.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Where the trigger replaces the image. White: fully.</source>
        <translation>Wo der Auslöser das Bild ersetzt. Weiß: ganz.</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>What the trigger puts there.</source>
        <translation>Was der Auslöser dort einsetzt.</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Benign</source>
        <translation>Gutartig</translation>
    </message>
    <message>
        <source>Triggered</source>
        <translation>Mit Auslöser</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Mean change of a pixel, |x′ − x|: %1 of the full range.</source>
        <translation>Mittlere Änderung eines Pixels, |x′ − x|: %1 des vollen Bereichs.</translation>
    </message>
    <message>
        <source>Spread of the triggered answers around the target: %1.</source>
        <translation>Streuung der Antworten mit Auslöser um das Ziel: %1.</translation>
    </message>
    <message>
        <source>Search running, iteration %1.</source>
        <translation>Suche läuft, Iteration %1.</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>drm::VerdictPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation>Hintertür</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>The scan was stopped before it could decide.</source>
        <translation>Die Prüfung wurde abgebrochen, bevor sie entscheiden konnte.</translation>
    </message>
    <message>
        <source>confidence %1 %</source>
        <translation>Sicherheit %1 %</translation>
    </message>
    <message>
        <source>decided by: %1</source>
        <translation>entschieden durch: %1</translation>
    </message>
    <message>
        <source>What is shown is what the scan had found when it was stopped.</source>
        <translation>Gezeigt wird, was die Prüfung bis zum Abbruch gefunden hatte.</translation>
    </message>
    <message>
        <source>None found is not proof: a trigger of a kind that was not searched for stays unseen.</source>
        <translation>Nichts gefunden ist kein Beweis: Ein Auslöser, nach dessen Art nicht gesucht wurde, bleibt ungesehen.</translation>
    </message>
    <message>
        <source>Scan again with more images or a larger budget before you rely on this model.</source>
        <translation>Prüfen Sie mit mehr Bildern oder mehr Aufwand erneut, bevor Sie sich auf dieses Modell verlassen.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Checks before the scan</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>What was checked before the scan. A wrong input range or channel order would spoil the result silently.</source>
        <translation>Was vor der Prüfung nachgesehen wurde. Ein falscher Wertebereich oder eine falsche Farbreihenfolge würde das Ergebnis unbemerkt verderben.</translation>
    </message>
    <message>
        <source>The answer of the last scan of this model.</source>
        <translation>Die Antwort der letzten Prüfung dieses Modells.</translation>
    </message>
    <message>
        <source>Score against the threshold</source>
        <translation>Wertung gegen die Schwelle</translation>
    </message>
    <message>
        <source>How suspicious the model is. From the threshold 1 upwards it counts as backdoored.</source>
        <translation>Wie verdächtig das Modell ist. Ab der Schwelle 1 gilt es als Modell mit Hintertür.</translation>
    </message>
    <message>
        <source>Results of the hypotheses</source>
        <translation>Ergebnisse der Hypothesen</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>No verdict yet</source>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <source>Open a model and images, then start a scan.</source>
        <translation>Öffnen Sie ein Modell und Bilder und starten Sie eine Prüfung.</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>peak memory %1 MiB</source>
        <translation>Speicher höchstens %1 MiB</translation>
    </message>
    <message>
        <source>Recovered target: %1</source>
        <translation>Gefundenes Ziel: %1</translation>
    </message>
</context>
<context>
    <name>drm::Workspace</name>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Probe map</source>
        <translation>Sondenkarte</translation>
    </message>
    <message>
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
</context>
</TS>
