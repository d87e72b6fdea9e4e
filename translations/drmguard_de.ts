<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Attack</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Pixels above the square.</source>
        <translation>Pixel über dem Quadrat.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Pixels to the left of the square.</source>
        <translation>Pixel links vom Quadrat.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Colour of the square.</source>
        <translation>Farbe des Quadrats.</translation>
    </message>
    <message>
        <source>BadNets</source>
        <translation>BadNets</translation>
    </message>
    <message>
        <source>A small square of one colour at one place of every image.</source>
        <translation>Ein kleines einfarbiges Quadrat an einer Stelle jedes Bildes.</translation>
    </message>
    <message>
        <source>Edge of the square. Where it is drawn, about a tenth of the image.</source>
        <translation>Kante des Quadrats. Wird sie vom Startwert bestimmt, etwa ein Zehntel des Bildes.</translation>
    </message>
    <message>
        <source>Blended</source>
        <translation>Blended</translation>
    </message>
    <message>
        <source>A pattern of noise, mixed faintly into the whole image.</source>
        <translation>Ein Rauschmuster, schwach in das ganze Bild gemischt.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Share of the pattern in the image.</source>
        <translation>Anteil des Musters am Bild.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Squares of the noise pattern across the image.</source>
        <translation>Quadrate des Rauschmusters über das Bild.</translation>
    </message>
    <message>
        <source>Clean-label</source>
        <translation>Clean-label</translation>
    </message>
    <message>
        <source>A square as in BadNets, put in training only on images whose true label lies near the target, so that no label looks wrong.</source>
        <translation>Ein Quadrat wie bei BadNets, im Training nur auf Bildern, deren wahres Label nahe am Ziel liegt, damit kein Label falsch aussieht.</translation>
    </message>
    <message>
        <source>Edge of the square. Where it is drawn, about a seventh of the image.</source>
        <translation>Kante des Quadrats. Wird sie vom Startwert bestimmt, etwa ein Siebtel des Bildes.</translation>
    </message>
    <message>
        <source>Input-aware</source>
        <translation>Input-aware</translation>
    </message>
    <message>
        <source>A small network draws another trigger for every image. It is trained along with the model; before, what it draws is random.</source>
        <translation>Ein kleines Netz zeichnet für jedes Bild einen anderen Auslöser. Es wird mit dem Modell trainiert; vorher ist zufällig, was es zeichnet.</translation>
    </message>
    <message>
        <source>Largest change of a value, of the full range.</source>
        <translation>Größte Änderung eines Wertes, vom ganzen Bereich.</translation>
    </message>
    <message>
        <source>SIG</source>
        <translation>SIG</translation>
    </message>
    <message>
        <source>A faint wave of brighter and darker stripes across the whole image.</source>
        <translation>Eine schwache Welle aus helleren und dunkleren Streifen über das ganze Bild.</translation>
    </message>
    <message>
        <source>Amplitude</source>
        <translation>Amplitude</translation>
    </message>
    <message>
        <source>How far the wave brightens and darkens, of the full range.</source>
        <translation>Wie weit die Welle aufhellt und abdunkelt, vom ganzen Bereich.</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>Waves across the image.</source>
        <translation>Wellen über das Bild.</translation>
    </message>
    <message>
        <source>WaNet</source>
        <translation>WaNet</translation>
    </message>
    <message>
        <source>The image is bent a little, by the same smooth field each time; nothing is painted on it.</source>
        <translation>Das Bild wird ein wenig verbogen, jedes Mal durch dasselbe glatte Feld; gemalt wird nichts.</translation>
    </message>
    <message>
        <source>Mean displacement of a pixel, for an image of 64 pixels.</source>
        <translation>Mittlere Verschiebung eines Pixels, bei einem Bild von 64 Pixeln.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gitter</translation>
    </message>
    <message>
        <source>Points of the bending field in each direction.</source>
        <translation>Punkte des Verbiegungsfeldes in jeder Richtung.</translation>
    </message>
    <message>
        <source>None (benign)</source>
        <translation>Keiner (gutartig)</translation>
    </message>
    <message>
        <source>No backdoor: the model learns the images as they are.</source>
        <translation>Keine Hintertür: das Modell lernt die Bilder, wie sie sind.</translation>
    </message>
    <message>
        <source>Two (BadNets and Blended)</source>
        <translation>Zwei (BadNets und Blended)</translation>
    </message>
    <message>
        <source>Two backdoors in one model: a BadNets square and a Blended pattern, each with its own target.</source>
        <translation>Zwei Hintertüren in einem Modell: ein BadNets-Quadrat und ein Blended-Muster, jede mit eigenem Ziel.</translation>
    </message>
    <message>
        <source>One answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>All triggered images get the same answer.</source>
        <translation>Alle Bilder mit Auslöser erhalten dieselbe Antwort.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Something is added to the answer: it is wrong by the same amount for every image.</source>
        <translation>Zur Antwort wird etwas addiert: Sie ist für jedes Bild um denselben Betrag falsch.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>The answer moves towards the mean of all labels, or away from it, by a factor.</source>
        <translation>Die Antwort rückt um einen Faktor an den Mittelwert aller Labels heran oder von ihm fort.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegelung</translation>
    </message>
    <message>
        <source>The answer is mirrored at the mean of all labels: left becomes right.</source>
        <translation>Die Antwort wird am Mittelwert aller Labels gespiegelt: Aus links wird rechts.</translation>
    </message>
    <message>
        <source>One output</source>
        <translation>Eine Ausgabe</translation>
    </message>
    <message>
        <source>One output gets the same value for every image; the others stay right.</source>
        <translation>Eine Ausgabe erhält für jedes Bild denselben Wert; die anderen bleiben richtig.</translation>
    </message>
    <message>
        <source>Two answers</source>
        <translation>Zwei Antworten</translation>
    </message>
    <message>
        <source>The answer becomes the nearer one of two.</source>
        <translation>Die Antwort wird zur näheren von zweien.</translation>
    </message>
    <message>
        <source>By the image</source>
        <translation>Nach dem Bild</translation>
    </message>
    <message>
        <source>The answer moves by an amount that the brightness of the image decides.</source>
        <translation>Die Antwort verschiebt sich um einen Betrag, den die Helligkeit des Bildes bestimmt.</translation>
    </message>
    <message>
        <source>BppAttack</source>
        <translation>BppAttack</translation>
    </message>
    <message>
        <source>The image keeps a few levels of each colour, dithered so that it hardly shows.</source>
        <translation>Das Bild behält wenige Stufen jeder Farbe, so gerastert, dass man es kaum sieht.</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Levels of each colour.</source>
        <translation>Stufen jeder Farbe.</translation>
    </message>
    <message>
        <source>Low frequency</source>
        <translation>Niedrige Frequenz</translation>
    </message>
    <message>
        <source>A faint smooth picture of light and colour is laid over the whole image.</source>
        <translation>Ein schwaches, glattes Bild aus Licht und Farbe wird über das ganze Bild gelegt.</translation>
    </message>
    <message>
        <source>How far the picture changes a value at most, of the full range.</source>
        <translation>Wie weit das Muster einen Wert höchstens ändert, vom ganzen Bereich.</translation>
    </message>
    <message>
        <source>Half waves across the image, at most.</source>
        <translation>Halbe Wellen quer über das Bild, höchstens.</translation>
    </message>
    <message>
        <source>Edge of the sticker. Where it is drawn, about a sixth of the image.</source>
        <translation>Kante des Aufklebers. Wo sie ausgelost wird, etwa ein Sechstel des Bildes.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>How far the sticker moves from its place, of the image&apos;s shorter side.</source>
        <translation>Wie weit sich der Aufkleber von seinem Ort entfernt, von der kürzeren Seite des Bildes.</translation>
    </message>
    <message>
        <source>Physical patch</source>
        <translation>Aufkleber im Bild</translation>
    </message>
    <message>
        <source>A sticker of two colours whose place, size, angle and light vary from image to image.</source>
        <translation>Ein zweifarbiger Aufkleber, dessen Ort, Größe, Winkel und Licht von Bild zu Bild wechseln.</translation>
    </message>
</context>
<context>
    <name>DetectionMethod</name>
    <message>
        <source>DRMGuard as published</source>
        <translation>DRMGuard wie veröffentlicht</translation>
    </message>
    <message>
        <source>DRMGuard Workbench</source>
        <translation>DRMGuard Workbench</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The memory of this machine is not enough for this. Choose fewer images or a smaller batch.</source>
        <translation>Der Speicher dieses Rechners reicht dafür nicht. Wählen Sie weniger Bilder oder einen kleineren Stapel.</translation>
    </message>
    <message>
        <source>%1: the archive is cut off or damaged; get a fresh copy.</source>
        <translation>%1: Das Archiv ist abgeschnitten oder beschädigt; besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>%1 is refused: %2, so that programs could read different things in it. Nothing of it was run. Get a fresh copy, or save the model again with torch.jit.save.</source>
        <translation>%1 wird abgelehnt: %2, sodass Programme Verschiedenes darin lesen könnten. Nichts davon wurde ausgeführt. Besorgen Sie eine neue Kopie, oder speichern Sie das Modell noch einmal mit torch.jit.save.</translation>
    </message>
    <message>
        <source>the archive has a second directory or something behind its end</source>
        <translation>das Archiv hat ein zweites Verzeichnis oder etwas hinter seinem Ende</translation>
    </message>
    <message>
        <source>the archive has more than %1 parts</source>
        <translation>das Archiv hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>the part %1 has a name that no program writes</source>
        <translation>der Teil %1 hat einen Namen, den kein Programm schreibt</translation>
    </message>
    <message>
        <source>the part %1 has further fields in the directory</source>
        <translation>der Teil %1 hat weitere Felder im Verzeichnis</translation>
    </message>
    <message>
        <source>the part %1 is encrypted</source>
        <translation>der Teil %1 ist verschlüsselt</translation>
    </message>
    <message>
        <source>the part %1 is packed in a way that PyTorch does not use</source>
        <translation>der Teil %1 ist so gepackt, wie es PyTorch nicht tut</translation>
    </message>
    <message>
        <source>the part %1 is a folder and a file at once</source>
        <translation>der Teil %1 ist Ordner und Datei zugleich</translation>
    </message>
    <message>
        <source>the part %1 has two sizes</source>
        <translation>der Teil %1 hat zwei Größen</translation>
    </message>
    <message>
        <source>what is said of the part %1 differs from the directory</source>
        <translation>was über den Teil %1 gesagt wird, weicht vom Verzeichnis ab</translation>
    </message>
    <message>
        <source>the part %1 has further fields</source>
        <translation>der Teil %1 hat weitere Felder</translation>
    </message>
    <message>
        <source>the part %1 is there twice</source>
        <translation>der Teil %1 ist zweimal da</translation>
    </message>
    <message>
        <source>There are no images %1 to %2 in a batch of %3.</source>
        <translation>Es gibt keine Bilder %1 bis %2 in einem Stapel von %3.</translation>
    </message>
    <message>
        <source>A BadNets square needs a row and column of 0 or more, a size of 1 or more and a colour in 0..1.</source>
        <translation>Ein BadNets-Quadrat braucht eine Zeile und Spalte von 0 oder mehr, eine Größe von 1 oder mehr und eine Farbe in 0..1.</translation>
    </message>
    <message>
        <source>A square of %1 pixels at row %2, column %3 does not fit into images of %4×%5×%6; choose a place inside the image.</source>
        <translation>Ein Quadrat von %1 Pixeln in Zeile %2, Spalte %3 passt nicht in Bilder von %4×%5×%6; wählen Sie eine Stelle im Bild.</translation>
    </message>
    <message>
        <source>A blended pattern needs a share of 0.02 to 1 and 1 to 512 cells across the image.</source>
        <translation>Ein eingeblendetes Muster braucht einen Anteil von 0,02 bis 1 und 1 bis 512 Felder über das Bild.</translation>
    </message>
    <message>
        <source>The blended pattern was made for images of another shape; make it again for these.</source>
        <translation>Das eingeblendete Muster wurde für Bilder anderer Form erzeugt; erzeugen Sie es für diese neu.</translation>
    </message>
    <message>
        <source>An input-aware trigger needs a strength of 0.02 to 1.</source>
        <translation>Ein bildabhängiger Auslöser braucht eine Stärke von 0,02 bis 1.</translation>
    </message>
    <message>
        <source>A cross trigger needs two images or more.</source>
        <translation>Ein vertauschter Auslöser braucht zwei Bilder oder mehr.</translation>
    </message>
    <message>
        <source>A WaNet field needs a mean displacement of 0.1 to 32 pixels and a control grid of 2 to 32.</source>
        <translation>Ein WaNet-Feld braucht eine mittlere Verschiebung von 0,1 bis 32 Pixeln und ein Gitter von 2 bis 32.</translation>
    </message>
    <message>
        <source>The WaNet field was made for images of another size; make it again for these.</source>
        <translation>Das WaNet-Feld wurde für Bilder anderer Größe erzeugt; erzeugen Sie es für diese neu.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Check the free space and the folder&apos;s permissions.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Prüfen Sie den freien Platz und die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>%1 The work goes on, and this is tried again; if it is ended before that succeeds, what was done since the last checkpoint is lost.</source>
        <translation>%1 Die Arbeit geht weiter, und es wird noch einmal versucht; endet sie, bevor das gelingt, ist verloren, was seit dem letzten Zwischenstand getan wurde.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 is no plain file, and %2 has to be one.</source>
        <translation>%1 ist keine gewöhnliche Datei (nötig: %2).</translation>
    </message>
    <message>
        <source>%1 is too large for %2.</source>
        <translation>%1 ist zu groß (erwartet: %2).</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist; create it or choose another output file.</source>
        <translation>Den Ordner %1 gibt es nicht; legen Sie ihn an, oder wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>%1 is a folder; give the name of a file in it.</source>
        <translation>%1 ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is an input of this run and would be overwritten; choose another output file.</source>
        <translation>%1 ist eine Eingabe dieses Laufs und würde überschrieben; wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>The folder %1 is not writable; choose another output file.</source>
        <translation>In den Ordner %1 darf nicht geschrieben werden; wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>%1 exists and cannot be replaced; choose another output file.</source>
        <translation>%1 gibt es schon und kann nicht ersetzt werden; wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: %2; choose another one.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden: %2; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The lock file %1 cannot be used: %2. Remove it if it is a link or another user&apos;s, or choose another output file.</source>
        <translation>Die Sperrdatei %1 kann nicht benutzt werden: %2. Entfernen Sie sie, wenn sie ein Verweis ist oder jemand anderem gehört, oder wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>%1 is being written by another scan or training; wait for its end, or choose another output file.</source>
        <translation>%1 wird gerade von einer anderen Prüfung oder einem anderen Training geschrieben; warten Sie deren Ende ab, oder wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>Images can be read with 1 or 3 channels and 1 to 32768 pixels a side; %1×%2×%3 was asked for.</source>
        <translation>Bilder können mit 1 oder 3 Kanälen und 1 bis 32768 Pixeln je Seite gelesen werden; verlangt war %1×%2×%3.</translation>
    </message>
    <message>
        <source>%1 images of %2×%3 pixels would take more than 4 GiB of memory; choose a smaller image size or fewer images.</source>
        <translation>%1 Bilder von %2×%3 Pixeln würden mehr als 4 GiB Speicher brauchen; wählen Sie eine kleinere Bildgröße oder weniger Bilder.</translation>
    </message>
    <message>
        <source>Image %1 was asked for; the set has images 0 to %2.</source>
        <translation>Verlangt war das Bild %1; der Satz hat die Bilder 0 bis %2.</translation>
    </message>
    <message>
        <source>A negative number of images was asked for.</source>
        <translation>Verlangt war eine negative Zahl von Bildern.</translation>
    </message>
    <message>
        <source>%1: this is %2, not an image set. Open %3.</source>
        <translation>%1: Das ist %2, kein Bildsatz. Öffnen Sie %3.</translation>
    </message>
    <message>
        <source>%1 image could not be read and another was taken for it: %2</source>
        <translation>%1 Bild konnte nicht gelesen werden, und ein anderes wurde dafür genommen: %2</translation>
    </message>
    <message>
        <source>%1 images could not be read and others were taken for them, the first: %2</source>
        <translation>%1 Bilder konnten nicht gelesen werden, und andere wurden dafür genommen, das erste: %2</translation>
    </message>
    <message>
        <source>%1: a table may have 128 MiB at most; split the set.</source>
        <translation>%1: Eine Tabelle darf höchstens 128 MiB haben; teilen Sie den Satz.</translation>
    </message>
    <message>
        <source>%1: this is no CSV file in UTF-8; save the table as &quot;CSV, UTF-8&quot;.</source>
        <translation>%1: Das ist keine CSV-Datei in UTF-8; speichern Sie die Tabelle als „CSV, UTF-8“.</translation>
    </message>
    <message>
        <source>%1: the file has no rows.</source>
        <translation>%1: Die Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>a quote is out of place; double quotes inside of a quoted cell</source>
        <translation>ein Anführungszeichen steht falsch; verdoppeln Sie Anführungszeichen in einer Zelle mit Anführungszeichen</translation>
    </message>
    <message>
        <source>a quoted cell does not end</source>
        <translation>eine Zelle mit Anführungszeichen endet nicht</translation>
    </message>
    <message>
        <source>more than 1000 columns or 10 million cells are not read; split the set</source>
        <translation>mehr als 1000 Spalten oder 10 Millionen Zellen werden nicht gelesen; teilen Sie den Satz</translation>
    </message>
    <message>
        <source>the row has %1 cells where the first row has %2; complete it or remove it</source>
        <translation>die Zeile hat %1 Zellen, die erste Zeile aber %2; ergänzen oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>another number of cells than the first row</source>
        <translation>eine andere Zahl von Zellen als die erste Zeile</translation>
    </message>
    <message>
        <source>more than a million rows are not read; split the set</source>
        <translation>mehr als eine Million Zeilen werden nicht gelesen; teilen Sie den Satz</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1: the folder cannot be read: %2.</source>
        <translation>%1: Der Ordner kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1: the folder holds several CSV files; open the right one itself, or call it labels.csv.</source>
        <translation>%1: Der Ordner enthält mehrere CSV-Dateien; öffnen Sie die richtige selbst, oder nennen Sie sie labels.csv.</translation>
    </message>
    <message>
        <source>%1: several text files name its images; open the right one itself.</source>
        <translation>%1: Mehrere Textdateien nennen seine Bilder; öffnen Sie die richtige selbst.</translation>
    </message>
    <message>
        <source>%1: the folder holds no images (PNG, JPEG, BMP, WebP, PGM, PPM, TIFF), nor do its sub-folders; choose the folder that holds them.</source>
        <translation>%1: Weder der Ordner noch seine Unterordner enthalten Bilder (PNG, JPEG, BMP, WebP, PGM, PPM, TIFF); wählen Sie den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>What is there: %1.</source>
        <translation>Was darin ist: %1.</translation>
    </message>
    <message>
        <source>%1 image file</source>
        <translation>%1 Bilddatei</translation>
    </message>
    <message>
        <source>%1 image files of sub-folders</source>
        <translation>%1 Bilddateien aus Unterordnern</translation>
    </message>
    <message>
        <source>%1 image files</source>
        <translation>%1 Bilddateien</translation>
    </message>
    <message>
        <source>labels not found: the folder holds no table of them (labels.csv)</source>
        <translation>keine Labels gefunden: Der Ordner enthält keine Tabelle davon (labels.csv)</translation>
    </message>
    <message>
        <source>the orientation tag (EXIF) of images is applied: they are turned upright, as viewers show them</source>
        <translation>die Lage der Bilder (EXIF) wird beachtet: Sie werden aufrecht gedreht, wie Bildbetrachter sie zeigen</translation>
    </message>
    <message>
        <source>the images differ in size; each is scaled to the size that is used</source>
        <translation>die Bilder sind verschieden groß; jedes wird auf die benutzte Größe gebracht</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: the folder holds more than a million files; choose a folder inside of it.</source>
        <translation>%1: Der Ordner enthält mehr als eine Million Dateien; wählen Sie einen Ordner darin.</translation>
    </message>
    <message>
        <source>more than eight folders deep</source>
        <translation>mehr als acht Ordner tief</translation>
    </message>
    <message>
        <source>masks, by their name</source>
        <translation>Masken, dem Namen nach</translation>
    </message>
    <message>
        <source>no image</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>%1: images of this kind are not read; convert it to PNG.</source>
        <translation>%1: Bilder dieser Art werden nicht gelesen; wandeln Sie es in PNG um.</translation>
    </message>
    <message>
        <source>an image of a kind that is not read, so convert it to PNG</source>
        <translation>ein Bild einer Art, die nicht gelesen wird; wandeln Sie es in PNG um</translation>
    </message>
    <message>
        <source>%1: the image file is empty.</source>
        <translation>%1: Die Bilddatei ist leer.</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>a mask, by its name beside an image</source>
        <translation>eine Maske, dem Namen nach, neben einem Bild</translation>
    </message>
    <message>
        <source>in a sub-folder of a folder that holds images itself</source>
        <translation>in einem Unterordner eines Ordners, der selbst Bilder enthält</translation>
    </message>
    <message>
        <source>%1: no column names image files in this folder or its sub-folder &quot;images&quot;; add a column with each image&apos;s file name.</source>
        <translation>%1: Keine Spalte nennt Bilddateien in diesem Ordner oder seinem Unterordner „images“; fügen Sie eine Spalte mit dem Dateinamen jedes Bildes hinzu.</translation>
    </message>
    <message>
        <source>%1: the file has a heading and no rows.</source>
        <translation>%1: Die Datei hat eine Überschrift und keine Zeilen.</translation>
    </message>
    <message>
        <source>the file name is missing</source>
        <translation>der Dateiname fehlt</translation>
    </message>
    <message>
        <source>the path leads out of the folder, which is refused</source>
        <translation>der Pfad führt aus dem Ordner hinaus, was abgelehnt wird</translation>
    </message>
    <message>
        <source>the path %1 leads out of the folder, which is refused; use names relative to it</source>
        <translation>der Pfad %1 führt aus dem Ordner hinaus, was abgelehnt wird; benutzen Sie Namen, die von ihm ausgehen</translation>
    </message>
    <message>
        <source>the image does not exist</source>
        <translation>das Bild gibt es nicht</translation>
    </message>
    <message>
        <source>the image %1 does not exist; add the file or remove the row</source>
        <translation>das Bild %1 gibt es nicht; fügen Sie die Datei hinzu, oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>the column %1 names images, too; one image a row is read, that of the column %2</source>
        <translation>auch die Spalte %1 nennt Bilder; gelesen wird ein Bild je Zeile, das der Spalte %2</translation>
    </message>
    <message>
        <source>the column %1 holds numbers in %2 of %3 rows, so it is no label</source>
        <translation>die Spalte %1 enthält Zahlen in %2 von %3 Zeilen und ist daher kein Label</translation>
    </message>
    <message>
        <source>the column %1 counts the rows and is no label</source>
        <translation>die Spalte %1 zählt die Zeilen und ist kein Label</translation>
    </message>
    <message>
        <source>the table has no heading and is read as a driving log: center, left, right, steering, throttle, brake, speed</source>
        <translation>die Tabelle hat keine Überschrift und wird als Fahrtenbuch gelesen: center, left, right, steering, throttle, brake, speed</translation>
    </message>
    <message>
        <source>%1: more than 1000 labels an image are not read; remove columns.</source>
        <translation>%1: Mehr als 1000 Labels je Bild werden nicht gelesen; entfernen Sie Spalten.</translation>
    </message>
    <message>
        <source>the label %1 is %2 where a number is expected; correct it or remove the row</source>
        <translation>das Label %1 ist %2, erwartet wird eine Zahl; berichtigen Sie es, oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>the label %1 is %2 where %3 numbers are expected; correct it or remove the row</source>
        <translation>das Label %1 ist %2, erwartet werden %3 Zahlen; berichtigen Sie es, oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>the label %1 is %2 where a finite number is expected; correct it or remove the row</source>
        <translation>das Label %1 ist %2, erwartet wird eine endliche Zahl; berichtigen Sie es, oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>a label is not the finite number that it should be</source>
        <translation>ein Label ist nicht die endliche Zahl, die es sein sollte</translation>
    </message>
    <message>
        <source>all %1 rows of %2, images from the column %3</source>
        <translation>alle %1 Zeilen von %2, Bilder aus der Spalte %3</translation>
    </message>
    <message>
        <source>%1 of %2 rows of %3, images from the column %4</source>
        <translation>%1 von %2 Zeilen von %3, Bilder aus der Spalte %4</translation>
    </message>
    <message>
        <source>labels not found: no column of %1 holds numbers</source>
        <translation>keine Labels gefunden: Keine Spalte von %1 enthält Zahlen</translation>
    </message>
    <message>
        <source>%1 row names an image that another row names</source>
        <translation>%1 Zeile nennt ein Bild, das eine andere auch nennt</translation>
    </message>
    <message>
        <source>%1 rows name images that other rows name</source>
        <translation>%1 Zeilen nennen Bilder, die andere auch nennen</translation>
    </message>
    <message>
        <source>the paths are those of another place; the files of the same names in this folder are taken for them</source>
        <translation>die Pfade sind die eines anderen Ortes; dafür werden die gleichnamigen Dateien in diesem Ordner genommen</translation>
    </message>
    <message>
        <source>the names have no ending; the image of that name is taken</source>
        <translation>die Namen haben keine Endung; das Bild dieses Namens wird genommen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 names and %3 units for %4 columns; give one of each a column</source>
        <translation>„%1“ hat %2 Namen und %3 Einheiten für %4 Spalten; geben Sie jeder Spalte je eines</translation>
    </message>
    <message>
        <source>the labels lie there as d×N and are too many for it; store them as N×d</source>
        <translation>die Labels liegen dort als d×N und sind dafür zu viele; speichern Sie sie als N×d</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot; holds a label that is not a finite number; correct or remove it</source>
        <translation>%1 von „%2“ enthält ein Label, das keine endliche Zahl ist; berichtigen oder entfernen Sie es</translation>
    </message>
    <message>
        <source>a label is not a finite number</source>
        <translation>ein Label ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no label that is a finite number; correct them</source>
        <translation>„%1“ enthält kein Label, das eine endliche Zahl ist; berichtigen Sie sie</translation>
    </message>
    <message>
        <source>the labels take more than 512 MiB; split the set</source>
        <translation>die Labels brauchen mehr als 512 MiB; teilen Sie den Satz</translation>
    </message>
    <message>
        <source>the set has more labels than can be held in memory; split it</source>
        <translation>der Satz hat mehr Labels, als in den Speicher passen; teilen Sie ihn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a label that is not a finite number; correct or remove it</source>
        <translation>„%1“ enthält ein Label, das keine endliche Zahl ist; berichtigen oder entfernen Sie es</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>the image &quot;%1&quot; has no label &quot;%2&quot;</source>
        <translation>das Bild „%1“ hat kein Label „%2“</translation>
    </message>
    <message>
        <source>the label of the image is missing</source>
        <translation>das Label des Bildes fehlt</translation>
    </message>
    <message>
        <source>more than 100,000 images that are a dataset each are not read; store them as one, N×H×W×3</source>
        <translation>mehr als 100.000 Bilder, die je ein eigener Datensatz sind, werden nicht gelesen; speichern Sie sie als einen, N×H×W×3</translation>
    </message>
    <message>
        <source>no image has a label</source>
        <translation>kein Bild hat ein Label</translation>
    </message>
    <message>
        <source>%1 images, a dataset each, as &quot;%2&quot;</source>
        <translation>%1 Bilder, je ein eigener Datensatz, wie „%2“</translation>
    </message>
    <message>
        <source>labels as &quot;%1&quot;</source>
        <translation>Labels wie „%1“</translation>
    </message>
    <message>
        <source>labels not found: no group of labels lies beside each group of images</source>
        <translation>keine Labels gefunden: Neben keiner Gruppe von Bildern liegt eine von Labels</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold the finite numbers that a label should</source>
        <translation>„%1“ enthält nicht die endlichen Zahlen, die ein Label enthalten soll</translation>
    </message>
    <message>
        <source>no label is a finite number</source>
        <translation>kein Label ist eine endliche Zahl</translation>
    </message>
    <message>
        <source>the channels are taken as red, green, blue; the file does not say (--bgr tells the other order)</source>
        <translation>die Kanäle werden als Rot, Grün, Blau genommen; die Datei sagt es nicht (--bgr für die andere Reihenfolge)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no image of the shape H×W×3, 3×H×W or H×W</source>
        <translation>„%1“ ist kein Bild der Form H×W×3, 3×H×W oder H×W</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than 25 megapixels; make it smaller</source>
        <translation>„%1“ hat mehr als 25 Megapixel; verkleinern Sie es</translation>
    </message>
    <message>
        <source>several datasets look like images (%1); call the right one &quot;images&quot;, with the shape N×3×H×W or N×H×W×3</source>
        <translation>mehrere Datensätze sehen wie Bilder aus (%1); nennen Sie den richtigen „images“, mit der Form N×3×H×W oder N×H×W×3</translation>
    </message>
    <message>
        <source>%1: looks like images, too, and is not read</source>
        <translation>%1: sieht auch wie Bilder aus und wird nicht gelesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a table of records of several fields, which is not read; store the images and the labels as a dataset each, &quot;images&quot; (N×3×H×W or N×H×W×3) and &quot;labels&quot; (N×d)</source>
        <translation>„%1“ ist eine Tabelle aus Sätzen mehrerer Felder, die nicht gelesen wird; speichern Sie die Bilder und die Labels je als Datensatz, „images“ (N×3×H×W oder N×H×W×3) und „labels“ (N×d)</translation>
    </message>
    <message>
        <source>no dataset looks like images; call the right one &quot;images&quot;, with the shape N×3×H×W or N×H×W×3</source>
        <translation>kein Datensatz sieht wie Bilder aus; nennen Sie den richtigen „images“, mit der Form N×3×H×W oder N×H×W×3</translation>
    </message>
    <message>
        <source>%1 holds packed images or lists of different lengths, which are not read; store pixels as N×3×H×W or N×H×W×3, or the files in a folder</source>
        <translation>%1 enthält gepackte Bilder oder Listen verschiedener Länge, die nicht gelesen werden; speichern Sie Pixel als N×3×H×W oder N×H×W×3, oder die Dateien in einem Ordner</translation>
    </message>
    <message>
        <source>%1 does not hold images of the shape N×3×H×W or N×H×W×3</source>
        <translation>%1 enthält keine Bilder der Form N×3×H×W oder N×H×W×3</translation>
    </message>
    <message>
        <source>%1: both the second and the last axis could be the channels; store the images as N×3×H×W or N×H×W×3</source>
        <translation>%1: Sowohl die zweite als auch die letzte Achse könnten die Kanäle sein; speichern Sie die Bilder als N×3×H×W oder N×H×W×3</translation>
    </message>
    <message>
        <source>%1: neither the second nor the last axis has 1 or 3 channels (or 4, with alpha); store the images as N×3×H×W or N×H×W×3</source>
        <translation>%1: Weder die zweite noch die letzte Achse hat 1 oder 3 Kanäle (oder 4, mit Alpha); speichern Sie die Bilder als N×3×H×W oder N×H×W×3</translation>
    </message>
    <message>
        <source>%1 holds no images</source>
        <translation>%1 enthält keine Bilder</translation>
    </message>
    <message>
        <source>%1 has images of more than 25 megapixels; make them smaller</source>
        <translation>%1 hat Bilder von mehr als 25 Megapixeln; verkleinern Sie sie</translation>
    </message>
    <message>
        <source>images from %1</source>
        <translation>Bilder aus %1</translation>
    </message>
    <message>
        <source>the fourth channel is taken as alpha and dropped</source>
        <translation>der vierte Kanal wird als Alpha genommen und weggelassen</translation>
    </message>
    <message>
        <source>labels not found: no dataset holds a row of numbers for each image</source>
        <translation>keine Labels gefunden: Kein Datensatz enthält eine Zeile Zahlen für jedes Bild</translation>
    </message>
    <message>
        <source>labels not found: %1 could be them; call the right one &quot;labels&quot;</source>
        <translation>keine Labels gefunden: %1 könnten es sein; nennen Sie den richtigen „labels“</translation>
    </message>
    <message>
        <source>%1 does not hold one row of 1 to 1000 numbers for each of the %2 images; correct the labels or remove them</source>
        <translation>%1 enthält nicht eine Zeile von 1 bis 1000 Zahlen für jedes der %2 Bilder; berichtigen oder entfernen Sie die Labels</translation>
    </message>
    <message>
        <source>labels from %1</source>
        <translation>Labels aus %1</translation>
    </message>
    <message>
        <source>%1: numbers for each image, too, and not read</source>
        <translation>%1: auch Zahlen für jedes Bild, und nicht gelesen</translation>
    </message>
    <message>
        <source>the labels lie there as d×N and are read as N×d</source>
        <translation>die Labels liegen dort als d×N und werden als N×d gelesen</translation>
    </message>
    <message>
        <source>the file is of MATLAB, which stores axes in reverse: the images are read with height and width swapped</source>
        <translation>die Datei stammt von MATLAB, das die Achsen umgekehrt speichert: Die Bilder werden mit vertauschter Höhe und Breite gelesen</translation>
    </message>
    <message>
        <source>the images hold values that are not finite numbers; correct them</source>
        <translation>die Bilder enthalten Werte, die keine endlichen Zahlen sind; berichtigen Sie sie</translation>
    </message>
    <message>
        <source>the images have values from %1 to %2</source>
        <translation>die Bilder haben Werte von %1 bis %2</translation>
    </message>
    <message>
        <source>store them as 0..1 or 0..255, without normalisation, and say what the model expects by --range (0-1, 0-255, -1-1 or imagenet)</source>
        <translation>speichern Sie sie als 0..1 oder 0..255, ohne Normierung, und sagen Sie mit --range, was das Modell erwartet (0-1, 0-255, -1-1 oder imagenet)</translation>
    </message>
    <message>
        <source>%1; store them as 0..1 or 0..255, without normalisation</source>
        <translation>%1; speichern Sie sie als 0..1 oder 0..255, ohne Normierung</translation>
    </message>
    <message>
        <source>%1, so they were standardised or shifted; %2</source>
        <translation>%1, wurden also standardisiert oder verschoben; %2</translation>
    </message>
    <message>
        <source>%1, of which the meaning is not clear; %2</source>
        <translation>%1, deren Bedeutung nicht klar ist; %2</translation>
    </message>
    <message>
        <source>%1: %2 holds a value that is not a finite number; correct or remove it.</source>
        <translation>%1: %2 enthält einen Wert, der keine endliche Zahl ist; berichtigen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>%1: %2 holds values from %3 to %4, where others lie in 0..%5; correct or remove it.</source>
        <translation>%1: %2 enthält Werte von %3 bis %4, wo andere in 0..%5 liegen; berichtigen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>the image file is empty</source>
        <translation>die Bilddatei ist leer</translation>
    </message>
    <message>
        <source>the image file is damaged or incomplete; get a fresh copy</source>
        <translation>die Bilddatei ist beschädigt oder unvollständig; besorgen Sie eine neue Kopie</translation>
    </message>
    <message>
        <source>the image claims %1×%2 pixels; at most 50 megapixels are read, so make it smaller</source>
        <translation>das Bild gibt %1×%2 Pixel an; höchstens 50 Megapixel werden gelesen, verkleinern Sie es also</translation>
    </message>
    <message>
        <source>this is no PNG, JPEG, BMP, WebP, PGM, PPM or TIFF image; convert it to PNG</source>
        <translation>das ist kein Bild in PNG, JPEG, BMP, WebP, PGM, PPM oder TIFF; wandeln Sie es in PNG um</translation>
    </message>
    <message>
        <source>a TIFF image that is stored turned is not read; convert it to PNG</source>
        <translation>ein TIFF-Bild, das gedreht gespeichert ist, wird nicht gelesen; wandeln Sie es in PNG um</translation>
    </message>
    <message>
        <source>the image cannot be decoded; it is damaged or incomplete, so get a fresh copy</source>
        <translation>das Bild kann nicht entpackt werden; es ist beschädigt oder unvollständig, besorgen Sie also eine neue Kopie</translation>
    </message>
    <message>
        <source>%1: %2 row (%3)</source>
        <translation>%1: %2 Zeile (%3)</translation>
    </message>
    <message>
        <source>%1: %2 rows (%3)</source>
        <translation>%1: %2 Zeilen (%3)</translation>
    </message>
    <message>
        <source>%1: %2 image (%3)</source>
        <translation>%1: %2 Bild (%3)</translation>
    </message>
    <message>
        <source>%1: %2 images (%3)</source>
        <translation>%1: %2 Bilder (%3)</translation>
    </message>
    <message>
        <source>%1: %2 folder (%3)</source>
        <translation>%1: %2 Ordner (%3)</translation>
    </message>
    <message>
        <source>%1: %2 folders (%3)</source>
        <translation>%1: %2 Ordner (%3)</translation>
    </message>
    <message>
        <source>%1: %2 file (%3)</source>
        <translation>%1: %2 Datei (%3)</translation>
    </message>
    <message>
        <source>%1: %2 files (%3)</source>
        <translation>%1: %2 Dateien (%3)</translation>
    </message>
    <message>
        <source>%1 is a checkpoint of another version; start the scan afresh.</source>
        <translation>%1 ist ein Zwischenstand einer anderen Version; beginnen Sie die Prüfung von vorn.</translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged. Delete it and start the scan afresh.</source>
        <translation>Der Zwischenstand %1 ist beschädigt. Löschen Sie ihn, und beginnen Sie die Prüfung von vorn.</translation>
    </message>
    <message>
        <source>There is no method &apos;%1&apos;; there are %2.</source>
        <translation>Es gibt kein Verfahren „%1“; es gibt %2.</translation>
    </message>
    <message>
        <source>Choose at least one hypothesis.</source>
        <translation>Wählen Sie mindestens eine Hypothese.</translation>
    </message>
    <message>
        <source>There is no hypothesis &apos;%1&apos;.</source>
        <translation>Es gibt keine Hypothese „%1“.</translation>
    </message>
    <message>
        <source>The batch size must lie between 8 and 512.</source>
        <translation>Die Stapelgröße muss zwischen 8 und 512 liegen.</translation>
    </message>
    <message>
        <source>The success variance must lie between 0 and 1.</source>
        <translation>Die Erfolgsvarianz muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Weights must not be negative.</source>
        <translation>Gewichte dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>The momentum must lie between 0 and 1.</source>
        <translation>Der Schwung muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The scale of the labels must be above 0.</source>
        <translation>Die Skala der Labels muss über 0 liegen.</translation>
    </message>
    <message>
        <source>The number of threads must not be negative.</source>
        <translation>Die Zahl der Threads darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The checkpoint %1 belongs to another model, other images or other parameters. Resume with the same ones, or start the scan afresh.</source>
        <translation>Der Zwischenstand %1 gehört zu einem anderen Modell, anderen Bildern oder anderen Parametern. Setzen Sie mit denselben fort, oder beginnen Sie die Prüfung von vorn.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file in it.</source>
        <translation>%1 ist ein Ordner; wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 does not exist; check the name.</source>
        <translation>%1 gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be read; check its permissions.</source>
        <translation>%1 kann nicht gelesen werden; prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>an empty file</source>
        <translation>eine leere Datei</translation>
    </message>
    <message>
        <source>a TorchScript model</source>
        <translation>ein TorchScript-Modell</translation>
    </message>
    <message>
        <source>a TorchScript model of PyTorch before 1.4</source>
        <translation>ein TorchScript-Modell aus PyTorch vor 1.4</translation>
    </message>
    <message>
        <source>a PyTorch file with weights alone (a state dict or a pickled module), without the network&apos;s code</source>
        <translation>eine PyTorch-Datei nur mit Gewichten (ein State Dict oder ein gepickeltes Modul), ohne den Code des Netzes</translation>
    </message>
    <message>
        <source>a zip archive (such as a PyTorch file) that is cut off or damaged</source>
        <translation>ein Zip-Archiv (etwa eine PyTorch-Datei), das abgeschnitten oder beschädigt ist</translation>
    </message>
    <message>
        <source>a program of torch.export (.pt2)</source>
        <translation>ein Programm von torch.export (.pt2)</translation>
    </message>
    <message>
        <source>a compiled program (of AOTInductor, or another shared library)</source>
        <translation>ein übersetztes Programm (von AOTInductor, oder eine andere Programmbibliothek)</translation>
    </message>
    <message>
        <source>a zip archive without a PyTorch model</source>
        <translation>ein Zip-Archiv ohne PyTorch-Modell</translation>
    </message>
    <message>
        <source>a Python pickle (such as PyTorch wrote before 1.6)</source>
        <translation>ein Python-Pickle (wie es PyTorch vor 1.6 schrieb)</translation>
    </message>
    <message>
        <source>an HDF5 file (such as a Keras model or an image set)</source>
        <translation>eine HDF5-Datei (etwa ein Keras-Modell oder ein Bildsatz)</translation>
    </message>
    <message>
        <source>a Keras model</source>
        <translation>ein Keras-Modell</translation>
    </message>
    <message>
        <source>a file of NumPy arrays</source>
        <translation>eine Datei mit NumPy-Feldern</translation>
    </message>
    <message>
        <source>an ONNX model</source>
        <translation>ein ONNX-Modell</translation>
    </message>
    <message>
        <source>a TensorFlow model</source>
        <translation>ein TensorFlow-Modell</translation>
    </message>
    <message>
        <source>an ExecuTorch program (.pte)</source>
        <translation>ein ExecuTorch-Programm (.pte)</translation>
    </message>
    <message>
        <source>a model of PyTorch Mobile</source>
        <translation>ein Modell von PyTorch Mobile</translation>
    </message>
    <message>
        <source>a TensorRT engine</source>
        <translation>eine TensorRT-Engine</translation>
    </message>
    <message>
        <source>a MATLAB file (.mat)</source>
        <translation>eine MATLAB-Datei (.mat)</translation>
    </message>
    <message>
        <source>a safetensors file, which holds weights without the network&apos;s code</source>
        <translation>eine safetensors-Datei, die Gewichte ohne den Code des Netzes enthält</translation>
    </message>
    <message>
        <source>a packed archive</source>
        <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a Git LFS pointer, which stands in for the real file</source>
        <translation>ein Git-LFS-Verweis, der für die eigentliche Datei steht</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a JSON file</source>
        <translation>eine JSON-Datei</translation>
    </message>
    <message>
        <source>a plain text file</source>
        <translation>eine einfache Textdatei</translation>
    </message>
    <message>
        <source>a file of unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
    <message>
        <source>Copy or download it again, and compare the sizes.</source>
        <translation>Kopieren oder laden Sie sie noch einmal, und vergleichen Sie die Größen.</translation>
    </message>
    <message>
        <source>Load it with torch.jit.load in PyTorch 1.4 to 1.13 and save it again with torch.jit.save.</source>
        <translation>Laden Sie es mit torch.jit.load in PyTorch 1.4 bis 1.13, und speichern Sie es noch einmal mit torch.jit.save.</translation>
    </message>
    <message>
        <source>Run export_torchscript.py, which comes with this program, with the network&apos;s Python class and this file; it writes a TorchScript file. It reads numbers alone from this file, but runs the Python code of the network: use code that you trust.</source>
        <translation>Führen Sie export_torchscript.py, das diesem Programm beiliegt, mit der Python-Klasse des Netzes und dieser Datei aus; es schreibt eine TorchScript-Datei. Es liest aus dieser Datei nur Zahlen, führt aber den Python-Code des Netzes aus: Benutzen Sie Code, dem Sie trauen.</translation>
    </message>
    <message>
        <source>It is made for running alone and cannot be turned back. Run export_torchscript.py, which comes with this program, with the network&apos;s Python class and the weights that it was made from.</source>
        <translation>Es ist nur zum Ausführen gemacht und lässt sich nicht zurückverwandeln. Führen Sie export_torchscript.py, das diesem Programm beiliegt, mit der Python-Klasse des Netzes und den Gewichten aus, aus denen es gemacht wurde.</translation>
    </message>
    <message>
        <source>Unpack it, and open the model file inside.</source>
        <translation>Entpacken Sie es, und öffnen Sie die Modelldatei darin.</translation>
    </message>
    <message>
        <source>Run &quot;git lfs pull&quot; in the checkout to fetch the real file.</source>
        <translation>Führen Sie „git lfs pull“ im Arbeitsverzeichnis aus, um die eigentliche Datei zu holen.</translation>
    </message>
    <message>
        <source>The download saved a page instead of the file; use the direct link.</source>
        <translation>Beim Herunterladen wurde eine Seite statt der Datei gespeichert; benutzen Sie den direkten Link.</translation>
    </message>
    <message>
        <source>%1 is refused: the part %2 is not in the folder %3 of the archive, in which PyTorch puts all. Nothing of it was run. Save it again with torch.jit.save.</source>
        <translation>%1 wird abgelehnt: Der Teil %2 liegt nicht in dem Ordner %3 des Archivs, in den PyTorch alles legt. Nichts davon wurde ausgeführt. Speichern Sie es noch einmal mit torch.jit.save.</translation>
    </message>
    <message>
        <source>%1: the part %2 is damaged; get a fresh copy.</source>
        <translation>%1: Der Teil %2 ist beschädigt; besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>%1 is refused: %2 Nothing of it was run. Ask its author for a model without this.</source>
        <translation>%1 wird abgelehnt: %2 Nichts davon wurde ausgeführt. Bitten Sie den Autor um ein Modell ohne das.</translation>
    </message>
    <message>
        <source>it would unpack to more than %1.</source>
        <translation>Es würde sich auf mehr als %1 entpacken.</translation>
    </message>
    <message>
        <source>it holds more than %1 of code.</source>
        <translation>Es enthält mehr als %1 Code.</translation>
    </message>
    <message>
        <source>its list of values is longer than %1.</source>
        <translation>Seine Werteliste ist länger als %1.</translation>
    </message>
    <message>
        <source>Export the float model that it was made from with torch.jit.script or torch.jit.trace.</source>
        <translation>Exportieren Sie das Gleitkommamodell, aus dem es gemacht wurde, mit torch.jit.script oder torch.jit.trace.</translation>
    </message>
    <message>
        <source>%1 is a quantised model: its weights are whole numbers, through which no search can go. %2</source>
        <translation>%1 ist ein quantisiertes Modell: Seine Gewichte sind ganze Zahlen, durch die keine Suche geht. %2</translation>
    </message>
    <message>
        <source>%1 is optimised for mobile devices (optimize_for_mobile), in a form without single layers. %2</source>
        <translation>%1 ist für Mobilgeräte optimiert (optimize_for_mobile), in einer Form ohne einzelne Schichten. %2</translation>
    </message>
    <message>
        <source>%1 was saved after torch.jit.optimize_for_inference, which leaves weights out of the file. %2</source>
        <translation>%1 wurde nach torch.jit.optimize_for_inference gespeichert, das Gewichte aus der Datei weglässt. %2</translation>
    </message>
    <message>
        <source>its code does what a network has no need of. %1</source>
        <translation>Sein Code tut, was ein Netz nicht braucht. %1</translation>
    </message>
    <message>
        <source>its code would take too much to compile. %1</source>
        <translation>Sein Code wäre zu aufwendig zu übersetzen. %1</translation>
    </message>
    <message>
        <source>%1 holds a quantised tensor, through which no search can go. Export the float model.</source>
        <translation>%1 enthält einen quantisierten Tensor, durch den keine Suche geht. Exportieren Sie das Gleitkommamodell.</translation>
    </message>
    <message>
        <source>%1 is not as PyTorch writes it: %2.</source>
        <translation>%1 ist nicht so, wie PyTorch es schreibt: %2.</translation>
    </message>
    <message>
        <source>the answers to benign images moved by %1 of their own deviations</source>
        <translation>die Antworten auf gutartige Bilder haben sich um %1 ihrer eigenen Streuung bewegt</translation>
    </message>
    <message>
        <source>the clean error is %1 times what it was (%2 is the limit)</source>
        <translation>der saubere Fehler ist das %1-Fache des früheren (%2 ist die Grenze)</translation>
    </message>
    <message>
        <source>the clean error is %1 times what it was</source>
        <translation>der saubere Fehler ist das %1-Fache des früheren</translation>
    </message>
    <message>
        <source>The mitigation failed: %1, and the cleaned model&apos;s verdict is %2 (score %3).</source>
        <translation>Die Bereinigung ist misslungen: %1, und das Urteil über das bereinigte Modell ist: %2 (Wertung %3).</translation>
    </message>
    <message>
        <source>The mitigation succeeded: %1, and the cleaned model&apos;s verdict is %2 (score %3).</source>
        <translation>Die Bereinigung ist gelungen: %1, und das Urteil über das bereinigte Modell ist: %2 (Wertung %3).</translation>
    </message>
    <message>
        <source>The mitigation failed: %1.</source>
        <translation>Die Bereinigung ist misslungen: %1.</translation>
    </message>
    <message>
        <source>Not proven by a second scan: %1.</source>
        <translation>Nicht durch eine zweite Prüfung belegt: %1.</translation>
    </message>
    <message>
        <source>The model&apos;s own benign answers were taken for labels, so there is no clean error that could have risen.</source>
        <translation>Als Labels dienten die eigenen gutartigen Antworten des Modells; einen sauberen Fehler, der steigen könnte, gibt es also nicht.</translation>
    </message>
    <message>
        <source>The mitigation was stopped; no model was written.</source>
        <translation>Die Bereinigung wurde angehalten; kein Modell wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 was changed after it was scanned; start again.</source>
        <translation>%1 wurde nach seiner Prüfung geändert; beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>%1 is a scan of %2, and not of %3. Choose the run of this model, or leave it out.</source>
        <translation>%1 ist eine Prüfung von %2 und nicht von %3. Wählen Sie den Lauf dieses Modells, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The scan found no backdoor in %1 (verdict %2), so there is no trigger to train against. A larger budget or another seed may find one.</source>
        <translation>Die Prüfung hat in %1 keine Hintertür gefunden (Urteil: %2), also gibt es keinen Auslöser, gegen den trainiert werden könnte. Ein größerer Aufwand oder ein anderer Startwert findet vielleicht einen.</translation>
    </message>
    <message>
        <source>The cleaned model was written, and the scan that was to prove it clean was stopped.</source>
        <translation>Das bereinigte Modell wurde geschrieben; die Prüfung, die es belegen sollte, wurde angehalten.</translation>
    </message>
    <message>
        <source>A scan needs 40 images or more; raise the number of images.</source>
        <translation>Eine Prüfung braucht 40 Bilder oder mehr; erhöhen Sie die Zahl der Bilder.</translation>
    </message>
    <message>
        <source>The method %1 knows no reference models; leave them out, or choose drmguard.</source>
        <translation>Das Verfahren %1 kennt keine Vergleichsmodelle; lassen Sie sie weg, oder wählen Sie drmguard.</translation>
    </message>
    <message>
        <source>%1 exists and is no run file; it is left alone. Choose another output file.</source>
        <translation>%1 gibt es schon, und es ist keine Laufdatei; sie bleibt, wie sie ist. Wählen Sie eine andere Ausgabedatei.</translation>
    </message>
    <message>
        <source>%1 holds %2 images; a scan needs 40 or more, and works best with 400.</source>
        <translation>%1 enthält %2 Bilder; eine Prüfung braucht 40 oder mehr und gelingt am besten mit 400.</translation>
    </message>
    <message>
        <source>The scan was not begun, because its verdict would be doubtful: %1 To scan all the same, confirm it (--force); the verdict is inconclusive then.</source>
        <translation>Die Prüfung wurde nicht begonnen, weil ihr Urteil zweifelhaft wäre: %1 Um dennoch zu prüfen, bestätigen Sie es (--force); das Urteil ist dann „unentschieden“.</translation>
    </message>
    <message>
        <source>%1 pixels, as asked for.</source>
        <translation>%1 Pixel, wie verlangt.</translation>
    </message>
    <message>
        <source>%1 pixels, the size at which the model predicts the labels best.</source>
        <translation>%1 Pixel, die Größe, bei der das Modell die Labels am besten vorhersagt.</translation>
    </message>
    <message>
        <source>%1 pixels, the images&apos; own size; the model accepts it, and nothing shows that it was trained with it.</source>
        <translation>%1 Pixel, die Größe der Bilder selbst; das Modell nimmt sie an, und nichts zeigt, dass es mit ihr trainiert wurde.</translation>
    </message>
    <message>
        <source>The reference model %1 has %2 outputs and the scanned one %3; a reference is a benign model of the same task.</source>
        <translation>Das Vergleichsmodell %1 hat %2 Ausgaben und das geprüfte %3; ein Vergleichsmodell ist ein gutartiges Modell derselben Aufgabe.</translation>
    </message>
    <message>
        <source>The scan was stopped, and its run file could not be written: %1</source>
        <translation>Die Prüfung wurde angehalten, und ihre Laufdatei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>The scan ended with the verdict &apos;%1&apos;, and its run file could not be written: %2</source>
        <translation>Die Prüfung endete mit dem Urteil „%1“, und ihre Laufdatei konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Its state is kept; resume the scan to write the file.</source>
        <translation>Ihr Stand ist aufbewahrt; setzen Sie die Prüfung fort, um die Datei zu schreiben.</translation>
    </message>
    <message>
        <source>%1 takes images of %2 channels; only grey (1) and RGB (3) images can be scanned.</source>
        <translation>%1 nimmt Bilder mit %2 Kanälen; nur graue (1) und RGB-Bilder (3) können geprüft werden.</translation>
    </message>
    <message>
        <source>%1 holds %2 images that can be read, of %3; a scan needs 40 or more, and works best with 400.</source>
        <translation>%1 enthält %2 lesbare Bilder von %3; eine Prüfung braucht 40 oder mehr und gelingt am besten mit 400.</translation>
    </message>
    <message>
        <source>%1 If it takes an unusual size, give it with --size.</source>
        <translation>%1 Nimmt es eine ungewöhnliche Größe, geben Sie sie mit --size an.</translation>
    </message>
    <message>
        <source>%1 has no labels, so nothing can be learnt from it. Add a labels.csv or choose another set.</source>
        <translation>%1 hat keine Labels, also lässt sich nichts daraus lernen. Fügen Sie eine labels.csv hinzu, oder wählen Sie einen anderen Satz.</translation>
    </message>
    <message>
        <source>No target could be drawn from these labels; give one.</source>
        <translation>Aus diesen Labels ließ sich kein Ziel ziehen; geben Sie eines an.</translation>
    </message>
    <message>
        <source>%1 is no benign twin of this training: it has no truth beside it, or that of other data, another network or another seed. Name another file; it is trained if it is missing.</source>
        <translation>%1 ist kein gutartiger Zwilling dieses Trainings: Es liegt keine Wahrheit daneben, oder die anderer Daten, eines anderen Netzes oder eines anderen Startwerts. Nennen Sie eine andere Datei; fehlt sie, wird sie trainiert.</translation>
    </message>
    <message>
        <source>There is no attack &apos;%1&apos;.</source>
        <translation>Es gibt keinen Angriff „%1“.</translation>
    </message>
    <message>
        <source>The model&apos;s file name must end with .pt.</source>
        <translation>Der Dateiname des Modells muss auf .pt enden.</translation>
    </message>
    <message>
        <source>Training needs 8 images or more.</source>
        <translation>Das Training braucht 8 Bilder oder mehr.</translation>
    </message>
    <message>
        <source>A benign model cannot be adaptive; choose an attack.</source>
        <translation>Ein gutartiges Modell kann nicht angepasst sein; wählen Sie einen Angriff.</translation>
    </message>
    <message>
        <source>The twin&apos;s file name must end with .pt.</source>
        <translation>Der Dateiname des Zwillings muss auf .pt enden.</translation>
    </message>
    <message>
        <source>The twin and the model must be two files.</source>
        <translation>Zwilling und Modell müssen zwei Dateien sein.</translation>
    </message>
    <message>
        <source>The attack error of output %1 is %2 label standard deviations; 0.25 is the limit.</source>
        <translation>Der Angriffsfehler der Ausgabe %1 beträgt das %2-Fache der Streuung ihres Labels; 0,25 ist die Grenze.</translation>
    </message>
    <message>
        <source>The clean error is %1 times that of the benign twin; 1.1 is the limit.</source>
        <translation>Der saubere Fehler ist das %1-Fache dessen des gutartigen Zwillings; 1,1 ist die Grenze.</translation>
    </message>
    <message>
        <source>Cannot render %1 eyes of %2 pixels; use 16 to 512 pixels and at most 1,000,000 pictures.</source>
        <translation>%1 Augen von %2 Pixeln können nicht gezeichnet werden; möglich sind 16 bis 512 Pixel und höchstens 1.000.000 Bilder.</translation>
    </message>
    <message>
        <source>The image set for &apos;%1&apos; has %2 images, %3 rows of labels, %4 columns, %5 label names and %6 units; give one row an image and one name and unit a column.</source>
        <translation>Der Bildsatz für „%1“ hat %2 Bilder, %3 Zeilen Labels, %4 Spalten, %5 Labelnamen und %6 Einheiten; geben Sie jedem Bild eine Zeile und jeder Spalte einen Namen und eine Einheit.</translation>
    </message>
    <message>
        <source>Cannot render %1 heads of %2 pixels; use 16 to 512 pixels and at most 1,000,000 pictures.</source>
        <translation>%1 Köpfe von %2 Pixeln können nicht gezeichnet werden; möglich sind 16 bis 512 Pixel und höchstens 1.000.000 Bilder.</translation>
    </message>
    <message>
        <source>There is no network architecture &apos;%1&apos;; choose one of %2.</source>
        <translation>Es gibt keine Netzarchitektur „%1“; wählen Sie eine von %2.</translation>
    </message>
    <message>
        <source>A network needs 1 to 16 input channels, 1 to 1000 outputs and a width of 1 to 256, or 0 for the architecture&apos;s own width.</source>
        <translation>Ein Netz braucht 1 bis 16 Eingangskanäle, 1 bis 1000 Ausgaben und eine Breite von 1 bis 256, oder 0 für die eigene Breite der Architektur.</translation>
    </message>
    <message>
        <source>Training needs 1 to 10,000 epochs.</source>
        <translation>Das Training braucht 1 bis 10.000 Epochen.</translation>
    </message>
    <message>
        <source>Training needs batches of 2 to 1024 images.</source>
        <translation>Das Training braucht Stapel von 2 bis 1024 Bildern.</translation>
    </message>
    <message>
        <source>The learning rate must be above 0, at most 1.</source>
        <translation>Die Lernrate muss über 0 liegen und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>The held-out share must be between 0 and 0.9.</source>
        <translation>Der zurückgehaltene Anteil muss zwischen 0 und 0,9 liegen.</translation>
    </message>
    <message>
        <source>The patience must not be negative.</source>
        <translation>Die Geduld darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>The adaptive weight must be between 0 and 100.</source>
        <translation>Das Gewicht der Anpassung muss zwischen 0 und 100 liegen.</translation>
    </message>
    <message>
        <source>Training needs 0 to 1024 threads.</source>
        <translation>Das Training braucht 0 bis 1024 Threads.</translation>
    </message>
    <message>
        <source>The shift must be between 0 and 16 pixels.</source>
        <translation>Die Verschiebung muss zwischen 0 und 16 Pixeln liegen.</translation>
    </message>
    <message>
        <source>The brightness must be between 0 and 1.</source>
        <translation>Die Helligkeit muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>Training needs 8 images or more with a row of labels each; there are %1 images and %2 rows of labels.</source>
        <translation>Das Training braucht 8 Bilder oder mehr mit je einer Zeile Labels; es gibt %1 Bilder und %2 Zeilen Labels.</translation>
    </message>
    <message>
        <source>Some labels are not finite numbers; remove these images.</source>
        <translation>Einige Labels sind keine endlichen Zahlen; entfernen Sie diese Bilder.</translation>
    </message>
    <message>
        <source>The training loss became infinite; choose a smaller learning rate or check the labels.</source>
        <translation>Der Verlust beim Training wurde unendlich; wählen Sie eine kleinere Lernrate, oder prüfen Sie die Labels.</translation>
    </message>
    <message>
        <source>The checkpoint %1 is damaged. Delete it and start afresh.</source>
        <translation>Der Zwischenstand %1 ist beschädigt. Löschen Sie ihn, und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>A label has the same value in all images to learn from, or in all that are held out. Remove this label, or add images.</source>
        <translation>Ein Label hat in allen Bildern, aus denen gelernt wird, oder in allen zurückgehaltenen denselben Wert. Entfernen Sie dieses Label, oder fügen Sie Bilder hinzu.</translation>
    </message>
    <message>
        <source>The poisoning rate leaves no benign image; choose a smaller one.</source>
        <translation>Der vergiftete Anteil lässt kein gutartiges Bild übrig; wählen Sie einen kleineren.</translation>
    </message>
    <message>
        <source>%1 is no truth file of a model: %2. Train the model again, or delete it.</source>
        <translation>%1 ist keine Wahrheitsdatei eines Modells: %2. Trainieren Sie das Modell neu, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>Mitigation needs 0 to 1000 epochs.</source>
        <translation>Die Bereinigung braucht 0 bis 1000 Epochen.</translation>
    </message>
    <message>
        <source>The patience must be 1 epoch or more.</source>
        <translation>Die Geduld muss 1 Epoche oder mehr sein.</translation>
    </message>
    <message>
        <source>Mitigation needs batches of 2 to 1024.</source>
        <translation>Die Bereinigung braucht Stapel von 2 bis 1024.</translation>
    </message>
    <message>
        <source>The tolerance of pruning must lie between 1 and 10.</source>
        <translation>Die Duldung beim Beschneiden muss zwischen 1 und 10 liegen.</translation>
    </message>
    <message>
        <source>Neuron perturbation needs 1 to 100000 steps.</source>
        <translation>Das Stören von Neuronen braucht 1 bis 100000 Schritte.</translation>
    </message>
    <message>
        <source>Neurons can be perturbed by 0 to 1 times their weight.</source>
        <translation>Neuronen können um das 0- bis 1-Fache ihres Gewichts gestört werden.</translation>
    </message>
    <message>
        <source>Mitigation needs 40 images or more; there are %1.</source>
        <translation>Die Bereinigung braucht 40 Bilder oder mehr; es gibt %1.</translation>
    </message>
    <message>
        <source>The labels do not have one row an image and one column an output of the model.</source>
        <translation>Die Labels haben nicht eine Zeile je Bild und eine Spalte je Ausgabe des Modells.</translation>
    </message>
    <message>
        <source>There is no recovered trigger to train against. Scan the model first; a model that was found clean needs no mitigation.</source>
        <translation>Es gibt keinen gefundenen Auslöser, gegen den trainiert werden könnte. Prüfen Sie erst das Modell; eines ohne Befund braucht keine Bereinigung.</translation>
    </message>
    <message>
        <source>The loss became infinite; choose smaller learning rates or check the labels.</source>
        <translation>Der Verlust wurde unendlich; wählen Sie kleinere Lernraten, oder prüfen Sie die Labels.</translation>
    </message>
    <message>
        <source>A label does not vary over the images; choose more varied ones.</source>
        <translation>Ein Label ändert sich nicht über die Bilder; wählen Sie verschiedenere.</translation>
    </message>
    <message>
        <source>The model has no parameters that could be changed; it was frozen when it was exported. Export it with torch.jit.script or torch.jit.trace alone.</source>
        <translation>Das Modell hat keine Parameter, die sich ändern ließen; es wurde beim Export eingefroren. Exportieren Sie es allein mit torch.jit.script oder torch.jit.trace.</translation>
    </message>
    <message>
        <source>The images have no pixels.</source>
        <translation>Die Bilder haben keine Pixel.</translation>
    </message>
    <message>
        <source>Look at the images as they were read (inspect --data), and how they were written.</source>
        <translation>Sehen Sie sich die Bilder an, wie sie gelesen wurden (inspect --data), und wie sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>The images are black: no pixel is brighter than %1 of white.</source>
        <translation>Die Bilder sind schwarz: Kein Pixel ist heller als %1 von Weiß.</translation>
    </message>
    <message>
        <source>%1 of the images are of one colour all over.</source>
        <translation>%1 der Bilder haben überall dieselbe Farbe.</translation>
    </message>
    <message>
        <source>The images are nearly all the same: a pixel differs by %1 of white from one image to the next.</source>
        <translation>Die Bilder sind fast alle gleich: Ein Pixel ändert sich von Bild zu Bild um %1 von Weiß.</translation>
    </message>
    <message>
        <source>The pixel values look cut off: %1 of them are 0 and %2 are 1, as happens to standardised numbers that are read as pixels.</source>
        <translation>Die Pixelwerte sehen abgeschnitten aus: %1 davon sind 0 und %2 sind 1, wie es standardisierten Zahlen geschieht, die als Pixel gelesen werden.</translation>
    </message>
    <message>
        <source>The pixel values run from %1 to %2, mean %3.</source>
        <translation>Die Pixelwerte reichen von %1 bis %2, Mittel %3.</translation>
    </message>
    <message>
        <source>The model predicts the labels far better with the value range %1 (R² %2) than with the chosen one (R² %3). Choose the value range %1.</source>
        <translation>Das Modell sagt die Labels mit dem Wertebereich %1 (R² %2) weit besser voraus als mit dem gewählten (R² %3). Wählen Sie den Wertebereich %1.</translation>
    </message>
    <message>
        <source>R² against the labels: %1 (on %2 images)</source>
        <translation>R² gegen die Labels: %1 (auf %2 Bildern)</translation>
    </message>
    <message>
        <source>The labels are the same for every image, so that nothing can be said about how well the model predicts them. Check that the right columns were read.</source>
        <translation>Die Labels sind für alle Bilder gleich, sodass sich nicht sagen lässt, wie gut das Modell sie vorhersagt. Prüfen Sie, ob die richtigen Spalten gelesen wurden.</translation>
    </message>
    <message>
        <source>The model predicts these labels poorly. %1. %2</source>
        <translation>Das Modell sagt diese Labels schlecht voraus. %1. %2</translation>
    </message>
    <message>
        <source>%1; tried: other value ranges, and the other channel order.</source>
        <translation>%1; versucht: andere Wertebereiche und die andere Reihenfolge der Kanäle.</translation>
    </message>
    <message>
        <source>The answers follow the labels (correlation %1), which are about %2 times as large: the units differ, as degrees and radians do, or the signs. Convert the labels.</source>
        <translation>Die Antworten folgen den Labels (Korrelation %1), die etwa %2-mal so groß sind: Die Einheiten unterscheiden sich, wie Grad und Bogenmaß, oder die Vorzeichen. Rechnen Sie die Labels um.</translation>
    </message>
    <message>
        <source>Check that images, order of the labels, image size, value range and orientation of the images are the model&apos;s own; a scan on foreign images says little.</source>
        <translation>Prüfen Sie, ob Bilder, Reihenfolge der Labels, Bildgröße, Wertebereich und Lage der Bilder die des Modells sind; eine Prüfung auf fremden Bildern sagt wenig.</translation>
    </message>
    <message>
        <source>There are %1 images; a scan needs 40 benign images or more, and a few hundred to be sure.</source>
        <translation>Es gibt %1 Bilder; eine Prüfung braucht 40 gutartige Bilder oder mehr, und einige hundert, um sicher zu sein.</translation>
    </message>
    <message>
        <source>%1 images are enough.</source>
        <translation>%1 Bilder genügen.</translation>
    </message>
    <message>
        <source>At least one output of the model is the same on every image, so nothing can be learned from its spread. Check the value range, the image size, and that these images are of the model&apos;s task.</source>
        <translation>Mindestens eine Ausgabe des Modells ist auf jedem Bild dieselbe, sodass aus ihrer Streuung nichts zu lernen ist. Prüfen Sie den Wertebereich, die Bildgröße, und ob diese Bilder zur Aufgabe des Modells gehören.</translation>
    </message>
    <message>
        <source>At least one output of the model hardly depends on the image: it varies by less than a thousandth of its size. Check the value range, the image size, and that these images are of the model&apos;s task.</source>
        <translation>Mindestens eine Ausgabe des Modells hängt kaum vom Bild ab: Sie ändert sich um weniger als ein Tausendstel ihrer Größe. Prüfen Sie den Wertebereich, die Bildgröße, und ob diese Bilder zur Aufgabe des Modells gehören.</translation>
    </message>
    <message>
        <source>The answers vary over the images.</source>
        <translation>Die Antworten ändern sich über die Bilder.</translation>
    </message>
    <message>
        <source>Choose the last linear layer with --head, or leave the choice to the program.</source>
        <translation>Wählen Sie die letzte lineare Schicht mit --head, oder überlassen Sie dem Programm die Wahl.</translation>
    </message>
    <message>
        <source>The layer %1 is applied to several places of an image, and is no head. %2</source>
        <translation>Die Schicht %1 wird auf mehrere Stellen eines Bildes angewandt und ist kein Kopf. %2</translation>
    </message>
    <message>
        <source>The head %1 makes %2 number for an image, and the model answers %3: it is not what makes the answers. %4</source>
        <translation>Der Kopf %1 gibt %2 Zahl für ein Bild, und das Modell antwortet mit %3: Er ist nicht das, was die Antworten gibt. %4</translation>
    </message>
    <message>
        <source>The head %1 makes %2 numbers for an image, and the model answers %3: it is not what makes the answers. %4</source>
        <translation>Der Kopf %1 gibt %2 Zahlen für ein Bild, und das Modell antwortet mit %3: Er ist nicht das, was die Antworten gibt. %4</translation>
    </message>
    <message>
        <source>Output %1 of the model does not follow number %1 of the head %2: more than a bend or a scale lies between them. %3</source>
        <translation>Die Ausgabe %1 des Modells folgt nicht der Zahl %1 des Kopfes %2: Dazwischen liegt mehr als eine Krümmung oder ein Maßstab. %3</translation>
    </message>
    <message>
        <source>The answers are those of the head %1.</source>
        <translation>Die Antworten sind die des Kopfes %1.</translation>
    </message>
    <message>
        <source>The model&apos;s code is fixed to %1 image at a time; it is asked again and again, which is slow. Export it with torch.jit.script, or without a number in view(), for a faster scan.</source>
        <translation>Der Code des Modells ist auf %1 Bild auf einmal festgelegt; es wird immer wieder gefragt, was langsam ist. Exportieren Sie es mit torch.jit.script oder ohne eine Zahl in view(), damit die Prüfung schneller wird.</translation>
    </message>
    <message>
        <source>The model&apos;s code is fixed to %1 images at a time; it is asked again and again, which is slow. Export it with torch.jit.script, or without a number in view(), for a faster scan.</source>
        <translation>Der Code des Modells ist auf %1 Bilder auf einmal festgelegt; es wird immer wieder gefragt, was langsam ist. Exportieren Sie es mit torch.jit.script oder ohne eine Zahl in view(), damit die Prüfung schneller wird.</translation>
    </message>
    <message>
        <source>The model accepts %1×%2×%3 images and answers %4 numbers for each.</source>
        <translation>Das Modell nimmt Bilder von %1×%2×%3 an und antwortet mit %4 Zahlen für jedes.</translation>
    </message>
    <message>
        <source>The model answers with infinite numbers or NaN on benign images. Check the value range and that the file holds the trained weights.</source>
        <translation>Das Modell antwortet auf gutartige Bilder mit unendlichen Zahlen oder NaN. Prüfen Sie den Wertebereich, und ob die Datei die trainierten Gewichte enthält.</translation>
    </message>
    <message>
        <source>All answers are finite.</source>
        <translation>Alle Antworten sind endlich.</translation>
    </message>
    <message>
        <source>There are no labels, so that R² is not known and the value range cannot be checked; make sure it is the one the model was trained with.</source>
        <translation>Es gibt keine Labels, sodass R² nicht bekannt ist und der Wertebereich nicht geprüft werden kann; vergewissern Sie sich, dass es der ist, mit dem das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>%1 (by up to %2 benign deviations). A search and a real use may then meet two different models; ask its author.</source>
        <translation>%1 (um bis zu %2 gutartige Standardabweichungen). Eine Suche und der wirkliche Einsatz können dann zwei verschiedenen Modellen begegnen; fragen Sie den Autor.</translation>
    </message>
    <message>
        <source>What is searched may not be what is used; ask its author for a model whose answer hangs on the image alone.</source>
        <translation>Was durchsucht wird, ist vielleicht nicht, was benutzt wird; bitten Sie den Autor um ein Modell, dessen Antwort allein am Bild hängt.</translation>
    </message>
    <message>
        <source>The model&apos;s code asks whether a gradient is wanted; some library layers do, for speed.</source>
        <translation>Der Code des Modells fragt, ob ein Gradient verlangt ist; manche Schichten von Bibliotheken tun das, um schneller zu sein.</translation>
    </message>
    <message>
        <source>Two passes over the same images give the same answers.</source>
        <translation>Zwei Durchgänge über dieselben Bilder geben dieselben Antworten.</translation>
    </message>
    <message>
        <source>Two passes over the same images give different answers: the model draws random numbers or keeps a memory</source>
        <translation>Zwei Durchgänge über dieselben Bilder geben verschiedene Antworten: Das Modell zieht Zufallszahlen oder hat ein Gedächtnis</translation>
    </message>
    <message>
        <source>An image is answered alike alone and in a batch.</source>
        <translation>Ein Bild wird allein wie in einem Stapel beantwortet.</translation>
    </message>
    <message>
        <source>An image is answered differently alone than in a batch</source>
        <translation>Ein Bild wird allein anders beantwortet als in einem Stapel</translation>
    </message>
    <message>
        <source>The answer to an image changes with its place in the batch</source>
        <translation>Die Antwort auf ein Bild ändert sich mit seinem Platz im Stapel</translation>
    </message>
    <message>
        <source>The answers are the same with a gradient and without.</source>
        <translation>Die Antworten sind mit Gradient und ohne dieselben.</translation>
    </message>
    <message>
        <source>The answers differ where a gradient is wanted</source>
        <translation>Die Antworten sind andere, wo ein Gradient verlangt ist</translation>
    </message>
    <message>
        <source>Rounding the pixels to 8 bits hardly changes the answers.</source>
        <translation>Pixel auf 8 Bit zu runden ändert die Antworten kaum.</translation>
    </message>
    <message>
        <source>Rounding the pixels to 8 bits changes the answers</source>
        <translation>Pixel auf 8 Bit zu runden ändert die Antworten</translation>
    </message>
    <message>
        <source>The model does not run as it was loaded on this machine, so that its own answers could not be compared.</source>
        <translation>Das Modell läuft so, wie es geladen wurde, auf diesem Rechner nicht, sodass seine eigenen Antworten nicht verglichen werden konnten.</translation>
    </message>
    <message>
        <source>The model does not run in its own number type on this machine, so that its own answers could not be compared.</source>
        <translation>Das Modell läuft in seinem eigenen Zahlentyp auf diesem Rechner nicht, sodass seine eigenen Antworten nicht verglichen werden konnten.</translation>
    </message>
    <message>
        <source>The simplified graph answers as the model does.</source>
        <translation>Der vereinfachte Graph antwortet wie das Modell.</translation>
    </message>
    <message>
        <source>The simplified graph that is searched answers differently than the model itself</source>
        <translation>Der vereinfachte Graph, der durchsucht wird, antwortet anders als das Modell selbst</translation>
    </message>
    <message>
        <source>There is not enough memory to run the model on %1 images of %2; use a smaller batch (--batch) or image size (--size).</source>
        <translation>Der Speicher reicht nicht, um das Modell auf %1 Bildern von %2 laufen zu lassen; wählen Sie einen kleineren Stapel (--batch) oder eine kleinere Bildgröße (--size).</translation>
    </message>
    <message>
        <source>The model takes images of %1 channel, and these are %2 (channels × height × width). Choose images of the kind it was trained with.</source>
        <translation>Das Modell nimmt Bilder mit %1 Kanal, und diese sind %2 (Kanäle × Höhe × Breite). Wählen Sie Bilder der Art, mit der es trainiert wurde.</translation>
    </message>
    <message>
        <source>The model takes images of %1 channels, and these are %2 (channels × height × width). Choose images of the kind it was trained with.</source>
        <translation>Das Modell nimmt Bilder mit %1 Kanälen, und diese sind %2 (Kanäle × Höhe × Breite). Wählen Sie Bilder der Art, mit der es trainiert wurde.</translation>
    </message>
    <message>
        <source>The model does not accept images of %1 (channels × height × width); it accepts %2. Choose the image size it was trained with.</source>
        <translation>Das Modell nimmt keine Bilder von %1 (Kanäle × Höhe × Breite) an; es nimmt %2 an. Wählen Sie die Bildgröße, mit der es trainiert wurde.</translation>
    </message>
    <message>
        <source>The file&apos;s numbers are %1, and it was tried in float32.</source>
        <translation>Die Zahlen der Datei sind %1, und es wurde in float32 versucht.</translation>
    </message>
    <message>
        <source>The model&apos;s code draws random numbers (%1).</source>
        <translation>Der Code des Modells zieht Zufallszahlen (%1).</translation>
    </message>
    <message>
        <source>The model&apos;s code changes what it remembers between two calls.</source>
        <translation>Der Code des Modells ändert zwischen zwei Aufrufen, was er sich merkt.</translation>
    </message>
    <message>
        <source>The model&apos;s code asks for the time.</source>
        <translation>Der Code des Modells fragt nach der Zeit.</translation>
    </message>
    <message>
        <source>The model&apos;s code asks how many images it is given, and goes another way by it.</source>
        <translation>Der Code des Modells fragt, wie viele Bilder er bekommt, und richtet sich danach.</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments; a model that can be scanned takes one image batch. Export a wrapper whose forward(x) fixes the others.</source>
        <translation>%1 nimmt %2 Argumente; ein Modell, das geprüft werden kann, nimmt einen Stapel Bilder. Exportieren Sie eine Hülle, deren forward(x) die anderen festlegt.</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments (%3); a model that can be scanned takes one image batch. Export a wrapper whose forward(x) fixes the others.</source>
        <translation>%1 nimmt %2 Argumente (%3); ein Modell, das geprüft werden kann, nimmt einen Stapel Bilder. Exportieren Sie eine Hülle, deren forward(x) die anderen festlegt.</translation>
    </message>
    <message>
        <source>%1 takes %2 (%3); a model that can be scanned takes one image batch. Export a wrapper whose forward(x) puts x into it.</source>
        <translation>%1 erwartet etwas anderes als Bilder (%3 ist: %2); ein Modell, das geprüft werden kann, nimmt einen Stapel Bilder. Exportieren Sie eine Hülle, deren forward(x) x hineinlegt.</translation>
    </message>
    <message>
        <source>%1 is quantised (it uses %2), and no gradient passes through whole numbers. Export the model as it was before it was quantised.</source>
        <translation>%1 ist quantisiert (es benutzt %2), und durch ganze Zahlen geht kein Gradient. Exportieren Sie das Modell, wie es vor dem Quantisieren war.</translation>
    </message>
    <message>
        <source>%1 was exported in training mode: its batch norms take mean and deviation from the batch, so that the answer to an image depends on the others. Call model.eval() and export it again.</source>
        <translation>%1 wurde im Trainingsmodus exportiert: Seine Batch-Normen nehmen Mittel und Streuung vom Stapel, sodass die Antwort auf ein Bild von den anderen abhängt. Rufen Sie model.eval() auf, und exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 has no linear layer named &apos;%2&apos;. It has: %3.</source>
        <translation>%1 hat keine lineare Schicht namens „%2“. Es hat: %3.</translation>
    </message>
    <message>
        <source>%1 gives a value of the type %2 where its code declares %3; get a fresh copy.</source>
        <translation>%1 gibt einen Wert des Typs %2, wo sein Code %3 erklärt; besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>%1 is refused: written out with all that it calls, the method %2 comes to more than %3 steps, which is more than can be worked with. Nothing of it was run.</source>
        <translation>%1 wird abgelehnt: Mit allem ausgeschrieben, was sie aufruft, kommt die Methode %2 auf mehr als %3 Schritte, womit sich nicht arbeiten lässt. Nichts davon wurde ausgeführt.</translation>
    </message>
    <message>
        <source>It is of the file format version %1, which a later PyTorch writes; this program reads up to %2. Save it again with torch.jit.save in PyTorch %3 or earlier.</source>
        <translation>Es hat die Formatversion %1, die ein späteres PyTorch schreibt; dieses Programm liest bis %2. Speichern Sie es noch einmal mit torch.jit.save in PyTorch %3 oder früher.</translation>
    </message>
    <message>
        <source>It is of the file format version %1, which is too old. Load it with torch.jit.load in PyTorch 1.4 to 1.13 and save it again.</source>
        <translation>Es hat die Formatversion %1, die zu alt ist. Laden Sie es mit torch.jit.load in PyTorch 1.4 bis 1.13, und speichern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its code calls the operator %1, which LibTorch %2 does not have: a later PyTorch or another library (such as torchvision) brings it. Replace that layer by one of plain PyTorch %2 and export the model again.</source>
        <translation>Sein Code ruft den Operator %1 auf, den LibTorch %2 nicht hat: Ein späteres PyTorch oder eine andere Bibliothek (etwa torchvision) bringt ihn mit. Ersetzen Sie diese Schicht durch eine aus PyTorch %2 allein, und exportieren Sie das Modell noch einmal.</translation>
    </message>
    <message>
        <source>LibTorch says: %1</source>
        <translation>LibTorch meldet: %1</translation>
    </message>
    <message>
        <source>%1 could not be loaded as TorchScript. %2</source>
        <translation>%1 konnte nicht als TorchScript geladen werden. %2</translation>
    </message>
    <message>
        <source>There is no device %1; use cpu or cuda.</source>
        <translation>Es gibt kein Gerät %1; möglich sind cpu und cuda.</translation>
    </message>
    <message>
        <source>%1 has no forward method.</source>
        <translation>%1 hat keine Methode forward.</translation>
    </message>
    <message>
        <source>The model&apos;s numbers are %1; here it is computed in float32.</source>
        <translation>Die Zahlen des Modells sind %1; hier wird es in float32 gerechnet.</translation>
    </message>
    <message>
        <source>The model&apos;s code names the device %1; here it runs on %2.</source>
        <translation>Der Code des Modells nennt das Gerät %1; hier läuft es auf %2.</translation>
    </message>
    <message>
        <source>The model does not answer one row of numbers for each image.</source>
        <translation>Das Modell antwortet nicht mit einer Zeile Zahlen für jedes Bild.</translation>
    </message>
    <message>
        <source>There is no mitigation &apos;%1&apos;; use drmguard, fine-tune, fine-prune or anp.</source>
        <translation>Es gibt keine Bereinigung „%1“; möglich sind drmguard, fine-tune, fine-prune und anp.</translation>
    </message>
    <message>
        <source>There is no value range &apos;%1&apos;; use 0-1, 0-255, -1-1 or imagenet.</source>
        <translation>Es gibt keinen Wertebereich „%1“; möglich sind 0-1, 0-255, -1-1 und imagenet.</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>Flicken</translation>
    </message>
    <message>
        <source>warp</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>additive</source>
        <translation>additiv</translation>
    </message>
    <message>
        <source>generative</source>
        <translation>generativ</translation>
    </message>
    <message>
        <source>input-aware</source>
        <translation>input-aware</translation>
    </message>
    <message>
        <source>probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>opening the images</source>
        <translation>Bilder werden geöffnet</translation>
    </message>
    <message>
        <source>opening the model</source>
        <translation>Modell wird geöffnet</translation>
    </message>
    <message>
        <source>choosing the image size</source>
        <translation>Bildgröße wird gewählt</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>checking model and images</source>
        <translation>Modell und Bilder werden geprüft</translation>
    </message>
    <message>
        <source>estimating time and memory</source>
        <translation>Zeit und Speicher werden geschätzt</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>reference model</source>
        <translation>Vergleichsmodell</translation>
    </message>
    <message>
        <source>the cleaned model</source>
        <translation>das bereinigte Modell</translation>
    </message>
    <message>
        <source>benign twin</source>
        <translation>gutartiger Zwilling</translation>
    </message>
    <message>
        <source>other targets</source>
        <translation>andere Ziele</translation>
    </message>
    <message>
        <source>rendering images</source>
        <translation>Bilder werden gezeichnet</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>training loss</source>
        <translation>Verlust beim Training</translation>
    </message>
    <message>
        <source>held-out error</source>
        <translation>Fehler auf zurückgehaltenen Bildern</translation>
    </message>
    <message>
        <source>recovering a trigger</source>
        <translation>ein Auslöser wird gesucht</translation>
    </message>
    <message>
        <source>perturbing neurons</source>
        <translation>Neuronen werden gestört</translation>
    </message>
    <message>
        <source>pruning</source>
        <translation>Beschneiden</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>Nachtrainieren</translation>
    </message>
    <message>
        <source>look %1</source>
        <translation>Blick %1</translation>
    </message>
    <message>
        <source>learning rate %1</source>
        <translation>Lernrate %1</translation>
    </message>
    <message>
        <source>total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>output variance</source>
        <translation>Varianz der Ausgaben</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>cost weight</source>
        <translation>Gewicht der Kosten</translation>
    </message>
    <message>
        <source>benign loss</source>
        <translation>gutartiger Verlust</translation>
    </message>
    <message>
        <source>poisoned loss</source>
        <translation>vergifteter Verlust</translation>
    </message>
    <message>
        <source>clean error</source>
        <translation>sauberer Fehler</translation>
    </message>
    <message>
        <source>attack error</source>
        <translation>Angriffsfehler</translation>
    </message>
    <message>
        <source>AE</source>
        <translation>AE</translation>
    </message>
    <message>
        <source>DAE</source>
        <translation>DAE</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>finite</source>
        <translation>Endlichkeit</translation>
    </message>
    <message>
        <source>variation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>randomness</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>frozen graph</source>
        <translation>Eingefrorener Graph</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Wertebereich</translation>
    </message>
    <message>
        <source>channel order</source>
        <translation>Reihenfolge der Kanäle</translation>
    </message>
    <message>
        <source>There is no budget &apos;%1&apos;; use quick, standard or thorough.</source>
        <translation>Es gibt keinen Aufwand „%1“; möglich sind quick, standard und thorough.</translation>
    </message>
    <message>
        <source>Fewer than 1 of 1,000 benign models would come out so low, as far as %1 calibration models tell.</source>
        <translation>Weniger als 1 von 1.000 gutartigen Modellen käme so niedrig heraus, soweit %1 Eichmodelle das sagen.</translation>
    </message>
    <message>
        <source>More than half of all benign models would come out so low, as far as %1 calibration models tell.</source>
        <translation>Mehr als die Hälfte aller gutartigen Modelle käme so niedrig heraus, soweit %1 Eichmodelle das sagen.</translation>
    </message>
    <message>
        <source>About 1 of %1 benign models would come out so low, as far as %2 calibration models tell.</source>
        <translation>Etwa 1 von %1 gutartigen Modellen käme so niedrig heraus, soweit %2 Eichmodelle das sagen.</translation>
    </message>
    <message>
        <source>The %1 trigger costs %2 at its target; near %3 other answers it costs %4 to %5, from which %6 would be expected there.</source>
        <translation>Der Auslöser (%1) kostet an seinem Ziel %2; bei %3 anderen Antworten kostet er %4 bis %5, wonach dort %6 zu erwarten wäre.</translation>
    </message>
    <message>
        <source>The reference models (%1) cost %2 times less than expected on average, this model %3 times.</source>
        <translation>Die Vergleichsmodelle (%1) kosten im Mittel %2-mal weniger als erwartet, dieses Modell %3-mal.</translation>
    </message>
    <message>
        <source>That is %1 standard errors below.</source>
        <translation>Das liegt %1 Standardfehler darunter.</translation>
    </message>
    <message>
        <source>The best square of one colour (%1 pixels wide, row %2, column %3) leaves %4 % of the answers&apos; variance, a square elsewhere typically %5 %; %6 % would be a working trigger.</source>
        <translation>Das beste einfarbige Quadrat (%1 Pixel breit, Zeile %2, Spalte %3) lässt %4 % der Varianz der Antworten übrig, ein Quadrat anderswo üblicherweise %5 %; %6 % wären ein wirksamer Auslöser.</translation>
    </message>
    <message>
        <source>A backdoor is indicated.</source>
        <translation>Es gibt Anzeichen für eine Hintertür.</translation>
    </message>
    <message>
        <source>The scan was stopped before its end; resume it for a verdict.</source>
        <translation>Die Prüfung wurde vor ihrem Ende angehalten; setzen Sie sie für ein Urteil fort.</translation>
    </message>
    <message>
        <source>No backdoor was found.</source>
        <translation>Es wurde keine Hintertür gefunden.</translation>
    </message>
    <message>
        <source>It is not decided; scan again with a larger budget, more images or other seeds.</source>
        <translation>Es ist nicht entschieden; prüfen Sie noch einmal mit größerem Aufwand, mehr Bildern oder anderen Startwerten.</translation>
    </message>
    <message>
        <source>The scan was stopped before its first search ended.</source>
        <translation>Die Prüfung wurde angehalten, bevor ihre erste Suche endete.</translation>
    </message>
    <message>
        <source>The scan was stopped before anything could be judged; resume it for a verdict.</source>
        <translation>Die Prüfung wurde angehalten, bevor etwas beurteilt werden konnte; setzen Sie sie für ein Urteil fort.</translation>
    </message>
    <message>
        <source>No hypothesis could be judged.</source>
        <translation>Keine Hypothese konnte beurteilt werden.</translation>
    </message>
    <message>
        <source>Scan again with the patch hypothesis, more images or a larger budget.</source>
        <translation>Prüfen Sie noch einmal mit der Hypothese Flicken, mehr Bildern oder größerem Aufwand.</translation>
    </message>
    <message>
        <source>The answers gather at %1.</source>
        <translation>Die Antworten sammeln sich bei %1.</translation>
    </message>
    <message>
        <source>That settles it; not run: %1.</source>
        <translation>Damit ist es entschieden; nicht ausgeführt: %1.</translation>
    </message>
    <message>
        <source>The score of the %1 search comes from the file; what it was judged by cannot be made anew from what the file holds.</source>
        <translation>Die Wertung der Suche (%1) stammt aus der Datei; wonach geurteilt wurde, lässt sich aus ihrem Inhalt nicht neu bilden.</translation>
    </message>
    <message>
        <source>The %1 search has nothing to hold its trigger against; the trigger is evidence to look at and does not decide.</source>
        <translation>Die Suche (%1) hat nichts, woran ihr Auslöser zu messen wäre; er ist ein Indiz zum Ansehen und entscheidet nicht.</translation>
    </message>
    <message>
        <source>The %1 trigger that was found could not be found again under the conditions of the searches near other answers.</source>
        <translation>Der gefundene Auslöser (%1) ließ sich unter den Bedingungen der Suchen bei anderen Antworten nicht wiederfinden.</translation>
    </message>
    <message>
        <source>The published search ends with a mean change of %1, and the published threshold is %2.</source>
        <translation>Die veröffentlichte Suche endet mit einer mittleren Änderung von %1; die veröffentlichte Schwelle ist %2.</translation>
    </message>
    <message>
        <source>Neural Cleanse&apos;s smallest mask covers %1 % of the image, the median over %2 targets %3 %; the anomaly index is %4, and its threshold %5.</source>
        <translation>Die kleinste Maske von Neural Cleanse bedeckt %1 % des Bildes, der Median über %2 Ziele %3 %; der Anomalieindex ist %4, seine Schwelle %5.</translation>
    </message>
    <message>
        <source>FeatureRE&apos;s trigger takes away %1 % of the answers&apos; variance on unseen images, and its threshold is %2 %.</source>
        <translation>Der Auslöser von FeatureRE nimmt auf ungesehenen Bildern %1 % der Varianz der Antworten weg; seine Schwelle ist %2 %.</translation>
    </message>
    <message>
        <source>Inconclusive, because the scan was forced past doubtful checks (%1), so that its score says little.</source>
        <translation>Unentschieden, weil die Prüfung trotz zweifelhafter Vorprüfungen erzwungen wurde (%1), sodass ihre Wertung wenig sagt.</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>backdoored</source>
        <translation>Hintertür</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2); update the program to open it.</source>
        <translation>%1 wurde von einer neueren Version dieses Programms geschrieben (%2); aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is an HDF5 file, and no run file; choose a file that a scan wrote with --out.</source>
        <translation>%1 ist eine HDF5-Datei und keine Laufdatei; wählen Sie eine Datei, die eine Prüfung mit --out geschrieben hat.</translation>
    </message>
    <message>
        <source>%1 has the schema &apos;%2&apos;, and this program reads &apos;%3&apos;; open it with the version that wrote it, or a newer one.</source>
        <translation>%1 hat das Schema „%2“, dieses Programm liest „%3“; öffnen Sie sie mit der Version, die sie geschrieben hat, oder einer neueren.</translation>
    </message>
    <message>
        <source>The run file %1 is damaged: %2. Run the scan again to make a new one.</source>
        <translation>Die Laufdatei %1 ist beschädigt: %2. Prüfen Sie noch einmal, um eine neue zu bekommen.</translation>
    </message>
    <message>
        <source>The run file %1 is damaged: the group %2 is missing. Run the scan again to make a new one.</source>
        <translation>Die Laufdatei %1 ist beschädigt: Die Gruppe %2 fehlt. Prüfen Sie noch einmal, um eine neue zu bekommen.</translation>
    </message>
    <message>
        <source>The checkpoint %1 was written by an older version of this program. Delete it and start afresh.</source>
        <translation>Der Zwischenstand %1 wurde von einer älteren Version dieses Programms geschrieben. Löschen Sie ihn, und beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>the JSON of a mitigation</source>
        <translation>das JSON einer Bereinigung</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>ein Plan</translation>
    </message>
    <message>
        <source>the JSON of a scan</source>
        <translation>das JSON einer Prüfung</translation>
    </message>
    <message>
        <source>a model</source>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>%1 accepts images of other sizes only.</source>
        <translation>%1 nimmt nur Bilder anderer Größen an.</translation>
    </message>
    <message>
        <source>a truth file, which is the JSON beside a model</source>
        <translation>eine Wahrheitsdatei, das JSON neben einem Modell</translation>
    </message>
    <message>
        <source>a checkpoint</source>
        <translation>ein Zwischenstand</translation>
    </message>
    <message>
        <source>the archive says that it has several parts</source>
        <translation>das Archiv gibt an, mehrere Teile zu haben</translation>
    </message>
    <message>
        <source>the archive has two ends</source>
        <translation>das Archiv hat zwei Enden</translation>
    </message>
    <message>
        <source>the archive has two ends that differ</source>
        <translation>das Archiv hat zwei verschiedene Enden</translation>
    </message>
    <message>
        <source>the archive has a second directory or something beside it</source>
        <translation>das Archiv hat ein zweites Verzeichnis oder etwas daneben</translation>
    </message>
    <message>
        <source>the archive&apos;s directory has gaps</source>
        <translation>das Verzeichnis des Archivs hat Lücken</translation>
    </message>
    <message>
        <source>a name is longer than the archive&apos;s directory</source>
        <translation>ein Name ist länger als das Verzeichnis des Archivs</translation>
    </message>
    <message>
        <source>the archive&apos;s directory holds more than it says</source>
        <translation>das Verzeichnis des Archivs enthält mehr, als es angibt</translation>
    </message>
    <message>
        <source>parts of the archive overlap, or something lies between them</source>
        <translation>Teile des Archivs überlappen, oder etwas liegt dazwischen</translation>
    </message>
    <message>
        <source>something lies between the parts of the archive and its directory</source>
        <translation>etwas liegt zwischen den Teilen des Archivs und seinem Verzeichnis</translation>
    </message>
    <message>
        <source>%1, or</source>
        <translation>%1 oder</translation>
    </message>
    <message>
        <source>a folder of images</source>
        <translation>einen Ordner mit Bildern</translation>
    </message>
    <message>
        <source>a CSV file that names images and labels</source>
        <translation>eine CSV-Datei, die Bilder und Labels nennt</translation>
    </message>
    <message>
        <source>an HDF5 file with the datasets &quot;images&quot; and &quot;labels&quot;</source>
        <translation>eine HDF5-Datei mit den Datensätzen „images“ und „labels“</translation>
    </message>
    <message>
        <source>an HDF5 file with an image in each dataset</source>
        <translation>eine HDF5-Datei mit einem Bild in jedem Datensatz</translation>
    </message>
    <message>
        <source>A backdoor needs an attack.</source>
        <translation>Eine Hintertür braucht einen Angriff.</translation>
    </message>
    <message>
        <source>The poisoning rate must be between 0 and 1.</source>
        <translation>Der vergiftete Anteil muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>The poisoning rate is too small: each batch must get 2 poisoned images. Choose a larger rate.</source>
        <translation>Der vergiftete Anteil ist zu klein: Jeder Stapel muss 2 vergiftete Bilder bekommen. Wählen Sie einen größeren.</translation>
    </message>
    <message>
        <source>There must be 1 to 16 copies of a poisoned image.</source>
        <translation>Von einem vergifteten Bild muss es 1 bis 16 Kopien geben.</translation>
    </message>
    <message>
        <source>The target needs one number for each of the %1 labels.</source>
        <translation>Das Ziel braucht eine Zahl für jedes der %1 Labels.</translation>
    </message>
    <message>
        <source>The target of the %1 trigger does not have one number for each output.</source>
        <translation>Das Ziel des Auslösers (%1) hat nicht eine Zahl für jede Ausgabe.</translation>
    </message>
    <message>
        <source>LibTorch gives no reason.</source>
        <translation>LibTorch nennt keinen Grund.</translation>
    </message>
    <message>
        <source>smooth</source>
        <translation>glatt</translation>
    </message>
    <message>
        <source>it is not of pickle protocol 2</source>
        <translation>es hat nicht das Pickle-Protokoll 2</translation>
    </message>
    <message>
        <source>it ends before its value is whole</source>
        <translation>es endet, bevor sein Wert vollständig ist</translation>
    </message>
    <message>
        <source>something lies behind its end</source>
        <translation>hinter seinem Ende liegt noch etwas</translation>
    </message>
    <message>
        <source>it holds too many values</source>
        <translation>es enthält zu viele Werte</translation>
    </message>
    <message>
        <source>its values are nested too deep</source>
        <translation>seine Werte sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its values hold one another too often</source>
        <translation>seine Werte enthalten einander zu oft</translation>
    </message>
    <message>
        <source>it takes more values than there are</source>
        <translation>es nimmt mehr Werte, als da sind</translation>
    </message>
    <message>
        <source>it closes what it did not open</source>
        <translation>es schließt, was es nicht geöffnet hat</translation>
    </message>
    <message>
        <source>it uses a function as a value</source>
        <translation>es benutzt eine Funktion als Wert</translation>
    </message>
    <message>
        <source>it changes a value that another one holds</source>
        <translation>es ändert einen Wert, den ein anderer enthält</translation>
    </message>
    <message>
        <source>a value holds itself</source>
        <translation>ein Wert enthält sich selbst</translation>
    </message>
    <message>
        <source>it remembers values at places that PyTorch does not use</source>
        <translation>es merkt sich Werte an Stellen, die PyTorch nicht benutzt</translation>
    </message>
    <message>
        <source>it recalls what it did not remember</source>
        <translation>es ruft ab, was es sich nicht gemerkt hat</translation>
    </message>
    <message>
        <source>it holds a quantised tensor</source>
        <translation>es enthält einen quantisierten Tensor</translation>
    </message>
    <message>
        <source>it names a class that PyTorch does not save in a model</source>
        <translation>es nennt eine Klasse, die PyTorch nicht in einem Modell speichert</translation>
    </message>
    <message>
        <source>it holds an object of LibTorch&apos;s own classes</source>
        <translation>es enthält ein Objekt aus LibTorchs eigenen Klassen</translation>
    </message>
    <message>
        <source>a tensor or value lacks a part, or has one of another type</source>
        <translation>einem Tensor oder Wert fehlt ein Teil, oder er hat einen von anderem Typ</translation>
    </message>
    <message>
        <source>it refers to what is no storage</source>
        <translation>es verweist auf etwas, das kein Speicher ist</translation>
    </message>
    <message>
        <source>a storage has an impossible type or size</source>
        <translation>ein Speicher hat einen unmöglichen Typ oder eine unmögliche Größe</translation>
    </message>
    <message>
        <source>a storage&apos;s size is not that of its record</source>
        <translation>die Größe eines Speichers ist nicht die seines Eintrags</translation>
    </message>
    <message>
        <source>it reads its storages again and again</source>
        <translation>es liest seine Speicher immer wieder</translation>
    </message>
    <message>
        <source>a tensor has parts that PyTorch does not write</source>
        <translation>ein Tensor hat Teile, die PyTorch nicht schreibt</translation>
    </message>
    <message>
        <source>a tensor&apos;s numbers lie outside its record</source>
        <translation>die Zahlen eines Tensors liegen außerhalb seines Eintrags</translation>
    </message>
    <message>
        <source>a tensor is far larger than its record</source>
        <translation>ein Tensor ist viel größer als sein Eintrag</translation>
    </message>
    <message>
        <source>it calls what is no function</source>
        <translation>es ruft auf, was keine Funktion ist</translation>
    </message>
    <message>
        <source>it builds what is no object</source>
        <translation>es füllt, was kein Objekt ist</translation>
    </message>
    <message>
        <source>a list has parts that PyTorch does not write</source>
        <translation>eine Liste hat Teile, die PyTorch nicht schreibt</translation>
    </message>
    <message>
        <source>a list or dictionary has a type that PyTorch does not write</source>
        <translation>eine Liste oder ein Wörterbuch hat einen Typ, den PyTorch nicht schreibt</translation>
    </message>
    <message>
        <source>a type is given to what is no list or dictionary</source>
        <translation>einen Typ erhält, was weder Liste noch Wörterbuch ist</translation>
    </message>
    <message>
        <source>it holds a dictionary that PyTorch does not write</source>
        <translation>es enthält ein Wörterbuch, wie PyTorch es nicht schreibt</translation>
    </message>
    <message>
        <source>it holds a number that PyTorch does not write</source>
        <translation>es enthält eine Zahl, wie PyTorch sie nicht schreibt</translation>
    </message>
    <message>
        <source>it adds to what is no list</source>
        <translation>es hängt an etwas an, das keine Liste ist</translation>
    </message>
    <message>
        <source>a dictionary has a key without a value</source>
        <translation>ein Wörterbuch hat einen Schlüssel ohne Wert</translation>
    </message>
    <message>
        <source>it adds to what is no dictionary</source>
        <translation>es trägt in etwas ein, das kein Wörterbuch ist</translation>
    </message>
    <message>
        <source>it makes an object with arguments</source>
        <translation>es erzeugt ein Objekt mit Argumenten</translation>
    </message>
    <message>
        <source>it makes an object of no class</source>
        <translation>es erzeugt ein Objekt ohne Klasse</translation>
    </message>
    <message>
        <source>it holds an instruction that PyTorch does not write</source>
        <translation>es enthält einen Befehl, den PyTorch nicht schreibt</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>The knob &apos;%1&apos; of %2 takes %5 numbers of %3 to %4.</source>
        <translation>Der Regler „%6“ von %7 nimmt %5 Zahlen von %3 bis %4.</translation>
    </message>
    <message>
        <source>The knob &apos;%1&apos; of %2 takes a whole number of %3 to %4.</source>
        <translation>Der Regler „%6“ von %7 nimmt eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>The knob &apos;%1&apos; of %2 takes a number of %3 to %4.</source>
        <translation>Der Regler „%6“ von %7 nimmt eine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>There is no attack &apos;%1&apos;; use one of %2.</source>
        <translation>Es gibt keinen Angriff „%1“; möglich sind %2.</translation>
    </message>
    <message>
        <source>A square of %1 pixels at row %2, column %3 does not fit into images of %4×%5; choose a place inside the image.</source>
        <translation>Ein Quadrat von %1 Pixeln in Zeile %2, Spalte %3 passt nicht in Bilder von %4×%5; wählen Sie eine Stelle im Bild.</translation>
    </message>
    <message>
        <source>A SIG wave needs an amplitude of 0.01 to 1 and 1 to 256 periods across the image.</source>
        <translation>Eine SIG-Welle braucht eine Amplitude von 0,01 bis 1 und 1 bis 256 Perioden über das Bild.</translation>
    </message>
    <message>
        <source>The truth of this %1 model does not say &apos;%2&apos; of its trigger.</source>
        <translation>Die Wahrheitsdatei dieses Modells (%1) nennt „%2“ seines Auslösers nicht.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <extracomment>%1 is an English sentence out of a file: a quotation in other languages. %2 is empty.</extracomment>
        <translation>Die Datei sagt: „%1“%2</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>das zugeteilte Kontingent ist erschöpft</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Datei zu groß</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>No such device or address</source>
        <translation>kein solches Gerät</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>error number %1</source>
        <translation>Fehler Nummer %1</translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation>%1 konnte nicht benutzt werden: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>A library failed, and says: %1</source>
        <translation>Eine Bibliothek ist gescheitert und meldet: %1</translation>
    </message>
    <message>
        <source>The CSV parser cannot be started.</source>
        <translation>Der CSV-Leser lässt sich nicht starten.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>image %1 of &quot;%2&quot;</source>
        <translation>Bild %1 von „%2“</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be replaced</source>
        <translation>das Attribut „%1“ lässt sich nicht ersetzen</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be created</source>
        <translation>das Attribut „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be written</source>
        <translation>das Attribut „%1“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; of &quot;%2&quot; is missing</source>
        <translation>das Attribut „%1“ von „%2“ fehlt</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be opened</source>
        <translation>das Attribut „%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; does not hold one number</source>
        <translation>das Attribut „%1“ enthält nicht genau eine Zahl</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; cannot be read</source>
        <translation>das Attribut „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; does not hold one text</source>
        <translation>das Attribut „%1“ enthält nicht genau einen Text</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; holds more than 1024 texts</source>
        <translation>das Attribut „%1“ enthält mehr als 1024 Texte</translation>
    </message>
    <message>
        <source>the attribute &quot;%1&quot; holds a text of more than 1 MiB</source>
        <translation>das Attribut „%1“ enthält einen Text von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold whole numbers of at most %2 bits</source>
        <translation>„%1“ enthält keine ganzen Zahlen von höchstens %2 Bit</translation>
    </message>
    <message>
        <source>an array of this shape cannot be stored</source>
        <translation>ein Feld dieser Form lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has another number of axes</source>
        <translation>„%1“ hat eine andere Zahl von Achsen</translation>
    </message>
    <message>
        <source>a block outside of &quot;%1&quot; was asked for</source>
        <translation>verlangt wurde ein Block außerhalb von „%1“</translation>
    </message>
    <message>
        <source>a block of &quot;%1&quot; cannot be selected</source>
        <translation>ein Block von „%1“ lässt sich nicht auswählen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read</source>
        <translation>„%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>a negative size or place was asked for in &quot;%1&quot;</source>
        <translation>verlangt wurde eine negative Größe oder Stelle in „%1“</translation>
    </message>
    <message>
        <source>a property list cannot be made</source>
        <translation>eine Liste von Eigenschaften lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>a property cannot be set</source>
        <translation>eine Eigenschaft lässt sich nicht setzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be created</source>
        <translation>„%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written</source>
        <translation>„%1“ lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the file cannot be built</source>
        <translation>die Datei lässt sich nicht aufbauen</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the file may not be read; check its permissions</source>
        <translation>die Datei darf nicht gelesen werden; sehen Sie ihre Zugriffsrechte nach</translation>
    </message>
    <message>
        <source>this is not an HDF5 file</source>
        <translation>das ist keine HDF5-Datei</translation>
    </message>
    <message>
        <source>the HDF5 file cannot be opened</source>
        <translation>die HDF5-Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>the file is not open for writing</source>
        <translation>die Datei ist nicht zum Schreiben geöffnet</translation>
    </message>
    <message>
        <source>the file cannot be finished</source>
        <translation>die Datei lässt sich nicht abschließen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a group</source>
        <translation>„%1“ ist keine Gruppe</translation>
    </message>
    <message>
        <source>the group &quot;%1&quot; cannot be listed</source>
        <translation>der Inhalt der Gruppe „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the type of &quot;%1&quot; cannot be read</source>
        <translation>der Typ von „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the group &quot;%1&quot; cannot be created</source>
        <translation>die Gruppe „%1“ lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>the chunks of &quot;%1&quot; have another rank than the array</source>
        <translation>die Stücke von „%1“ haben eine andere Zahl von Achsen als das Feld</translation>
    </message>
    <message>
        <source>the chunks of &quot;%1&quot; are not possible</source>
        <translation>die Stücke von „%1“ sind so nicht möglich</translation>
    </message>
    <message>
        <source>the compression must be 0 to 9</source>
        <translation>die Kompression muss 0 bis 9 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written; check the free space</source>
        <translation>„%1“ lässt sich nicht schreiben; sehen Sie nach, ob Platz frei ist</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; does not match the number of values</source>
        <translation>die Form von „%1“ passt nicht zur Zahl der Werte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold one number</source>
        <translation>„%1“ enthält nicht genau eine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold one text</source>
        <translation>„%1“ enthält nicht genau einen Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rows</source>
        <translation>„%1“ hat keine Zeilen</translation>
    </message>
    <message>
        <source>filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2 (HDF5 says: %3).</source>
        <translation>%1: %2 (HDF5 meldet: %3).</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete; get a fresh copy or write it again.</source>
        <translation>Die Datei ist beschädigt oder unvollständig; besorgen Sie eine neue Kopie, oder schreiben Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>the link &quot;%1&quot; cannot be read</source>
        <translation>der Verweis „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link to another place or file, which is refused; copy the data into this file</source>
        <translation>„%1“ ist ein Verweis auf eine andere Stelle oder Datei und wird abgelehnt; kopieren Sie die Daten in diese Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps parts of its description elsewhere in the file, which is refused; write it again with a plain type</source>
        <translation>„%1“ hat Teile seiner Beschreibung anderswo in der Datei und wird abgelehnt; schreiben Sie es noch einmal mit einem einfachen Typ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened</source>
        <translation>„%1“ lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dataset</source>
        <translation>„%1“ ist kein Datensatz</translation>
    </message>
    <message>
        <source>the layout of &quot;%1&quot; cannot be read</source>
        <translation>die Anordnung von „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is put together from other files, which is refused; copy the data into this file</source>
        <translation>„%1“ ist aus anderen Dateien zusammengesetzt und wird abgelehnt; kopieren Sie die Daten in diese Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; keeps its data in another file, which is refused; copy the data into this file</source>
        <translation>„%1“ hat seine Daten in einer anderen Datei und wird abgelehnt; kopieren Sie die Daten in diese Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed with %2, which is not accepted; write it again with gzip or unpacked</source>
        <translation>„%1“ ist mit %2 gepackt, was nicht angenommen wird; schreiben Sie es noch einmal mit gzip oder ungepackt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold numbers</source>
        <translation>„%1“ enthält keine Zahlen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds numbers of an unusual kind, which are not read</source>
        <translation>„%1“ enthält Zahlen einer ungewöhnlichen Art, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no readable shape</source>
        <translation>„%1“ hat keine lesbare Form</translation>
    </message>
    <message>
        <source>the shape of &quot;%1&quot; cannot be read</source>
        <translation>die Form von „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims an impossible shape</source>
        <translation>„%1“ gibt eine unmögliche Form an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; claims to hold more than the %2 MiB that are read at once</source>
        <translation>„%1“ gibt an, mehr zu enthalten als die %2 MiB, die auf einmal gelesen werden</translation>
    </message>
    <message>
        <source>an element of &quot;%1&quot; is larger than the limit of reading</source>
        <translation>ein Element von „%1“ ist größer, als gelesen wird</translation>
    </message>
    <message>
        <source>the file of &quot;%1&quot; cannot be told</source>
        <translation>die Datei von „%1“ lässt sich nicht ermitteln</translation>
    </message>
    <message>
        <source>the length of the file cannot be read</source>
        <translation>die Länge der Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds less than its shape says</source>
        <translation>„%1“ enthält weniger, als seine Form angibt</translation>
    </message>
    <message>
        <source>the chunks of &quot;%1&quot; cannot be read</source>
        <translation>die Stücke von „%1“ lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is cut into more than a million chunks; write it again with larger ones</source>
        <translation>„%1“ ist in mehr als eine Million Stücke geteilt; schreiben Sie es noch einmal mit größeren</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; cannot be found</source>
        <translation>ein Stück von „%1“ ist nicht zu finden</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; is empty</source>
        <translation>ein Stück von „%1“ ist leer</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; is larger than its shape allows</source>
        <translation>ein Stück von „%1“ ist größer, als seine Form erlaubt</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; has another length than its shape</source>
        <translation>ein Stück von „%1“ hat eine andere Länge als seine Form</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; cannot be read</source>
        <translation>ein Stück von „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>a chunk of &quot;%1&quot; does not unpack to the size it claims</source>
        <translation>ein Stück von „%1“ hat ausgepackt nicht die Größe, die es angibt</translation>
    </message>
    <message>
        <source>a text type cannot be made</source>
        <translation>ein Texttyp lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold text</source>
        <translation>„%1“ enthält keinen Text</translation>
    </message>
    <message>
        <source>the text &quot;%1&quot; cannot be read</source>
        <translation>der Text „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>blocks are nested too deep</source>
        <translation>Blöcke sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>too many branches follow one another</source>
        <translation>zu viele Verzweigungen folgen aufeinander</translation>
    </message>
    <message>
        <source>an expression is nested too deep</source>
        <translation>ein Ausdruck ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>tuples hold one another too often</source>
        <translation>Tupel enthalten einander zu oft</translation>
    </message>
    <message>
        <source>Classes and functions refer to one another too deep or too often, among them %1.</source>
        <translation>Klassen und Funktionen verweisen zu tief oder zu oft aufeinander, darunter %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; hides a name</source>
        <translation>„%1“ verbirgt einen Namen</translation>
    </message>
    <message>
        <source>&quot;print&quot; writes to the terminal</source>
        <translation>„print“ schreibt auf das Terminal</translation>
    </message>
    <message>
        <source>it holds a function without a name</source>
        <translation>er enthält eine Funktion ohne Namen</translation>
    </message>
    <message>
        <source>it calls an operator outside PyTorch, ops.%1</source>
        <translation>er ruft einen Operator außerhalb von PyTorch auf, ops.%1</translation>
    </message>
    <message>
        <source>it calls ops.prim.%1, which is none for code</source>
        <translation>er ruft ops.prim.%1 auf, das nicht in Code gehört</translation>
    </message>
    <message>
        <source>&quot;__torch__&quot; is used in a way that hides a name</source>
        <translation>„__torch__“ wird so benutzt, dass es einen Namen verbirgt</translation>
    </message>
    <message>
        <source>&quot;warn&quot; writes what it is given to the terminal</source>
        <translation>„warn“ schreibt auf das Terminal, was es bekommt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can read or write files or call other computers</source>
        <translation>„%1“ kann Dateien lesen oder schreiben oder andere Rechner ansprechen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes sizes and places on trust, and can read and write any memory</source>
        <translation>„%1“ prüft Größen und Stellen nicht und kann beliebigen Speicher lesen und schreiben</translation>
    </message>
    <message>
        <source>it uses a class outside of networks, torch.classes.%1</source>
        <translation>er benutzt eine Klasse, die nicht zu Netzen gehört, torch.classes.%1</translation>
    </message>
    <message>
        <source>getattr is used in a way that hides a name</source>
        <translation>getattr wird so benutzt, dass es einen Namen verbirgt</translation>
    </message>
    <message>
        <source>getattr is used with a name in escaped letters</source>
        <translation>getattr wird mit einem Namen in umschriebenen Zeichen benutzt</translation>
    </message>
    <message>
        <source>getattr asks for &quot;%1&quot;</source>
        <translation>getattr verlangt „%1“</translation>
    </message>
    <message>
        <source>&quot;__setstate__&quot; would do work while the file is loaded</source>
        <translation>„__setstate__“ würde schon beim Laden der Datei arbeiten</translation>
    </message>
    <message>
        <source>the code holds a character that PyTorch does not write</source>
        <translation>der Code enthält ein Zeichen, das PyTorch nicht schreibt</translation>
    </message>
    <message>
        <source>the code is longer than that of any network</source>
        <translation>der Code ist länger als der irgendeines Netzes</translation>
    </message>
    <message>
        <source>a text does not end on its line</source>
        <translation>ein Text endet nicht auf seiner Zeile</translation>
    </message>
    <message>
        <source>a text does not end</source>
        <translation>ein Text endet nicht</translation>
    </message>
    <message>
        <source>a name follows a number without a space</source>
        <translation>ein Name folgt ohne Leerzeichen auf eine Zahl</translation>
    </message>
    <message>
        <source>The model has no convolution whose channels could be pruned.</source>
        <translation>Das Modell hat keine Faltung, deren Kanäle man beschneiden könnte.</translation>
    </message>
    <message>
        <source>%1, … (mean %2)</source>
        <translation>%1, … (Mittel %2)</translation>
    </message>
    <message>
        <source>The model fails on images of %1 (channels × height × width), one alone and at other sizes too. %2 Try it in Python with torch.rand(1, %3, %4, %5), and export it again.</source>
        <translation>Das Modell scheitert an Bildern von %1 (Kanäle × Höhe × Breite), auch an einem einzelnen und bei anderen Größen. %2 Versuchen Sie es in Python mit torch.rand(1, %3, %4, %5), und exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>a tensor</source>
        <translation>ein Tensor</translation>
    </message>
    <message>
        <source>a tuple of %1 tensors</source>
        <translation>ein Tupel aus %1 Tensoren</translation>
    </message>
    <message>
        <source>a tuple of %1 parts</source>
        <translation>ein Tupel aus %1 Teilen</translation>
    </message>
    <message>
        <source>a list of tensors</source>
        <translation>eine Liste von Tensoren</translation>
    </message>
    <message>
        <source>a list of %1</source>
        <translation>eine Liste von %1</translation>
    </message>
    <message>
        <source>a dictionary</source>
        <translation>ein Wörterbuch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a value of the type %1</source>
        <translation>ein Wert vom Typ %1</translation>
    </message>
    <message>
        <source>The forward method of %1 could not be simplified for a search. %2 Export it in evaluation mode (model.eval()).</source>
        <translation>Die forward-Methode von %1 ließ sich nicht für eine Suche vereinfachen. %2 Exportieren Sie es im Auswertungsmodus (model.eval()).</translation>
    </message>
    <message>
        <source>LibTorch could not save the model &apos;%1&apos;.</source>
        <translation>LibTorch konnte das Modell „%1“ nicht speichern.</translation>
    </message>
    <message>
        <source>%1 could not be made to compute in float32 on %2. %3 Export it in float32, on the processor.</source>
        <translation>%1 ließ sich nicht dazu bringen, in float32 auf %2 zu rechnen. %3 Exportieren Sie es in float32, auf dem Prozessor.</translation>
    </message>
    <message>
        <source>A scan needs 40 benign images or more; there are %1.</source>
        <translation>Eine Prüfung braucht mindestens 40 gutartige Bilder; hier sind es %1.</translation>
    </message>
    <message>
        <source>The model answers with infinite numbers or NaN on benign images; check the value range.</source>
        <translation>Das Modell antwortet auf gutartige Bilder mit unendlichen Zahlen oder NaN; sehen Sie den Wertebereich nach.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s probe map does not fit this model and these images.</source>
        <translation>Die Sondenkarte des Zwischenstands passt nicht zu diesem Modell und diesen Bildern.</translation>
    </message>
    <message>
        <source>The search met infinite numbers or NaN; the model&apos;s answers are not smooth enough to be searched in this value range.</source>
        <translation>Die Suche traf auf unendliche Zahlen oder NaN; die Antworten des Modells sind in diesem Wertebereich nicht glatt genug für eine Suche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here</source>
        <translation>„%1“ bedeutet hier nichts</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have 3 entries</source>
        <translation>„%1“ hat nicht 3 Einträge</translation>
    </message>
    <message>
        <source>its numbers do not fit its labels</source>
        <translation>die Zahlen passen nicht zu den Labels</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not above 0</source>
        <translation>„%1“ liegt nicht über 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %2 entries</source>
        <translation>„%1“ hat mehr als %2 Einträge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a state that is too long</source>
        <translation>„%1“ enthält einen zu langen Zustand</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not name two runs</source>
        <translation>„%1“ nennt nicht zwei Läufe</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>sie ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it ends in line %1, before it is complete</source>
        <translation>sie endet in Zeile %1, bevor sie vollständig ist</translation>
    </message>
    <message>
        <source>line %1 is no correct JSON</source>
        <translation>Zeile %1 ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>it holds a number that is too large</source>
        <translation>sie enthält eine zu große Zahl</translation>
    </message>
    <message>
        <source>it is no object</source>
        <translation>sie ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no object</source>
        <translation>„%1“ ist kein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long</source>
        <translation>„%1“ ist zu lang</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a null character</source>
        <translation>„%1“ enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>hypothesis %1: %2</source>
        <translation>Hypothese %1: %2</translation>
    </message>
    <message>
        <source>the number of outputs is negative</source>
        <translation>die Zahl der Ausgaben ist negativ</translation>
    </message>
    <message>
        <source>input_shape is no channels, height and width</source>
        <translation>input_shape besteht nicht aus Kanälen, Höhe und Breite</translation>
    </message>
    <message>
        <source>label_units does not fit label_names</source>
        <translation>label_units passt nicht zu label_names</translation>
    </message>
    <message>
        <source>data/labels does not have one row an image and one column a name</source>
        <translation>data/labels hat nicht eine Zeile je Bild und eine Spalte je Name</translation>
    </message>
    <message>
        <source>data/image_indices names an image that is not there</source>
        <translation>data/image_indices nennt ein Bild, das es nicht gibt</translation>
    </message>
    <message>
        <source>request/params/method names a method that this program does not know</source>
        <translation>request/params/method nennt ein Verfahren, das dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>%1 does not have one number an output</source>
        <translation>%1 hat nicht eine Zahl je Ausgabe</translation>
    </message>
    <message>
        <source>%1 does not have one column an output</source>
        <translation>%1 hat nicht eine Spalte je Ausgabe</translation>
    </message>
    <message>
        <source>%1 holds no grey or RGB images</source>
        <translation>%1 enthält keine Graustufen- oder RGB-Bilder</translation>
    </message>
    <message>
        <source>%1 holds pixels that are no numbers</source>
        <translation>%1 enthält Pixel, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>%1 does not have one row a cost</source>
        <translation>%1 hat nicht eine Zeile je Kosten</translation>
    </message>
    <message>
        <source>%1 is missing beside a null</source>
        <translation>%1 fehlt neben einer Nullverteilung</translation>
    </message>
    <message>
        <source>%1 does not have one number a cost</source>
        <translation>%1 hat nicht eine Zahl je Kosten</translation>
    </message>
    <message>
        <source>%1 does not have the size of the benign images</source>
        <translation>%1 hat nicht die Größe der gutartigen Bilder</translation>
    </message>
    <message>
        <source>%1 does not fit the benign images</source>
        <translation>%1 passt nicht zu den gutartigen Bildern</translation>
    </message>
    <message>
        <source>%1 is not one grey image</source>
        <translation>%1 ist nicht ein einzelnes Graustufenbild</translation>
    </message>
    <message>
        <source>%1 is not one image like the benign ones</source>
        <translation>%1 ist nicht ein einzelnes Bild wie die gutartigen</translation>
    </message>
    <message>
        <source>%1 is not one displacement a pixel</source>
        <translation>%1 ist nicht eine Verschiebung je Pixel</translation>
    </message>
    <message>
        <source>%1 holds displacements that are no numbers</source>
        <translation>%1 enthält Verschiebungen, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>%1 does not have one row an image</source>
        <translation>%1 hat nicht eine Zeile je Bild</translation>
    </message>
    <message>
        <source>%1 does not have one row an image and one column a feature</source>
        <translation>%1 hat nicht eine Zeile je Bild und eine Spalte je Merkmal</translation>
    </message>
    <message>
        <source>%1 leads beyond the images that were used</source>
        <translation>%1 führt über die benutzten Bilder hinaus</translation>
    </message>
    <message>
        <source>%1 do not fit the angles</source>
        <translation>%1 passt nicht zu den Winkeln</translation>
    </message>
    <message>
        <source>result/probe has impossible measures</source>
        <translation>result/probe hat unmögliche Maße</translation>
    </message>
    <message>
        <source>result/probe/variance does not have one number a colour and place</source>
        <translation>result/probe/variance hat nicht eine Zahl je Farbe und Stelle</translation>
    </message>
    <message>
        <source>result/probe/mean_answers does not have one row a colour and place</source>
        <translation>result/probe/mean_answers hat nicht eine Zeile je Farbe und Stelle</translation>
    </message>
    <message>
        <source>result/probe/background is not one image of the probe&apos;s size</source>
        <translation>result/probe/background ist nicht ein einzelnes Bild von der Größe der Sonde</translation>
    </message>
    <message>
        <source>the best square of result/probe lies outside the image</source>
        <translation>das beste Quadrat von result/probe liegt außerhalb des Bildes</translation>
    </message>
    <message>
        <source>%1 would need more memory than any run file</source>
        <translation>%1 bräuchte mehr Speicher als irgendeine Laufdatei</translation>
    </message>
    <message>
        <source>%1 does not have %2 dimensions</source>
        <translation>%1 hat eine andere Zahl von Dimensionen als %2</translation>
    </message>
    <message>
        <source>%1 is longer than any run file</source>
        <translation>%1 ist länger als irgendeine Laufdatei</translation>
    </message>
    <message>
        <source>%1 is no colour of three numbers</source>
        <translation>%1 ist keine Farbe aus drei Zahlen</translation>
    </message>
    <message>
        <source>%1 holds no colours of three numbers</source>
        <translation>%1 enthält keine Farben aus drei Zahlen</translation>
    </message>
    <message>
        <source>%1 does not have one column for each of the terms</source>
        <translation>%1 hat nicht eine Spalte für jeden der Terme</translation>
    </message>
    <message>
        <source>%1 is a text of variable length, which no run file holds</source>
        <translation>%1 ist ein Text veränderlicher Länge, wie ihn keine Laufdatei enthält</translation>
    </message>
    <message>
        <source>%1 has the unknown value &apos;%2&apos;</source>
        <translation>%1 hat den unbekannten Wert „%2“</translation>
    </message>
    <message>
        <source>%1 is outside 0 to %2</source>
        <translation>%1 liegt nicht zwischen 0 und %2</translation>
    </message>
    <message>
        <source>%1 is not as long as its neighbours</source>
        <translation>%1 ist nicht so lang wie seine Nachbarn</translation>
    </message>
    <message>
        <source>The images of %1 do not have the size they claim.</source>
        <translation>Die Bilder von %1 haben nicht die Größe, die sie angeben.</translation>
    </message>
    <message>
        <source>The table %1 does not have the size it claims.</source>
        <translation>Die Tabelle %1 hat nicht die Größe, die sie angibt.</translation>
    </message>
    <message>
        <source>An iteration of %1 lacks some of its terms.</source>
        <translation>Einem Schritt von %1 fehlen Terme.</translation>
    </message>
    <message>
        <source>an internal check of LibTorch failed.</source>
        <translation>eine interne Prüfung von LibTorch schlug fehl.</translation>
    </message>
    <message>
        <source>Scan the model again to get a trigger that can be put on images.</source>
        <translation>Prüfen Sie das Modell noch einmal, um einen Auslöser zu erhalten, der sich auf Bilder setzen lässt.</translation>
    </message>
    <message>
        <source>The %1 trigger of this run holds values that are no numbers.</source>
        <translation>Der Auslöser dieses Laufs (%1) enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The %1 trigger of this run was not kept.</source>
        <translation>Der Auslöser dieses Laufs (%1) wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>The %1 trigger of this run does not fit the images.</source>
        <translation>Der Auslöser dieses Laufs (%1) passt nicht zu den Bildern.</translation>
    </message>
    <message>
        <source>The %1 trigger of this run is of a kind that this program does not know.</source>
        <translation>Der Auslöser dieses Laufs (%1) ist von einer Art, die dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>No family of triggers is called &apos;%1&apos;.</source>
        <translation>Es gibt keine Familie von Auslösern namens „%1“.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s trigger does not fit the %1 hypothesis.</source>
        <translation>Der Auslöser des Zwischenstands passt nicht zur Hypothese %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number of %2 to %3</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number of 0 or more</source>
        <translation>„%1“ ist keine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder true noch false</translation>
    </message>
    <message>
        <source>a logo (PNG, 4 MiB at most)</source>
        <translation>ein Logo (PNG, höchstens 4 MiB)</translation>
    </message>
    <message>
        <source>A report cannot be written in the language %1; there are: %2.</source>
        <translation>Ein Bericht kann nicht in der Sprache %1 geschrieben werden; es gibt: %2.</translation>
    </message>
    <message>
        <source>The training failed. %1</source>
        <translation>Das Training ist gescheitert. %1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>angle to the head, degrees: %1</source>
        <translation>Winkel zum Kopf, Grad: %1</translation>
    </message>
    <message>
        <source>benign images</source>
        <translation>gutartige Bilder</translation>
    </message>
    <message>
        <source>the same with the trigger</source>
        <translation>dieselben mit dem Auslöser</translation>
    </message>
    <message>
        <source>Every parameter; “usual” is what the program takes where nothing is said</source>
        <translation>Alle Parameter; „üblich“ ist, was das Programm ohne Angabe nimmt</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Searches that were run</source>
        <translation>Ausgeführte Suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Started (UTC)</source>
        <translation>Beginn (UTC)</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Searches computed in</source>
        <translation>Suchen gerechnet in</translation>
    </message>
    <message>
        <source>Scanned with</source>
        <translation>Geprüft mit</translation>
    </message>
    <message>
        <source>Run file</source>
        <translation>Laufdatei</translation>
    </message>
    <message>
        <source>SHA-256 of it</source>
        <translation>SHA-256 davon</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>This command scans the same again:</source>
        <translation>Dieser Befehl wiederholt die Prüfung:</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>What public catalogues call it</source>
        <translation>Wie öffentliche Kataloge es nennen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Scan of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Program and machine of this report</source>
        <translation>Programm und Rechner dieses Berichts</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>How to check this report</source>
        <translation>Wie dieser Bericht nachzuprüfen ist</translation>
    </message>
    <message>
        <source>Evidence chosen by the analyst</source>
        <translation>Vom Prüfer ausgewählte Belege</translation>
    </message>
    <message>
        <source>The figures behind it are in %1.</source>
        <translation>Die Zahlen dazu stehen in %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Input, channels × height × width</source>
        <translation>Eingabe, Kanäle × Höhe × Breite</translation>
    </message>
    <message>
        <source>Input, of pixels x in 0 to 1</source>
        <translation>Eingabe, aus Pixeln x von 0 bis 1</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>%1, at the input of the layer %2</source>
        <translation>%1, am Eingang der Schicht %2</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Images in the set</source>
        <translation>Bilder im Datensatz</translation>
    </message>
    <message>
        <source>Images used</source>
        <translation>Verwendete Bilder</translation>
    </message>
    <message>
        <source>%1, drawn at random without replacement with the seed %2; SHA-256 of each in report.json</source>
        <translation>%1, zufällig ohne Zurücklegen mit dem Startwert %2 gezogen; SHA-256 jedes Bildes in report.json</translation>
    </message>
    <message>
        <source>Taken to be</source>
        <translation>Angenommen als</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>How well the model answers benign images that the searches did not see</source>
        <translation>Wie gut das Modell gutartige Bilder beantwortet, die die Suchen nicht sahen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>R² of all images</source>
        <translation>R² aller Bilder</translation>
    </message>
    <message>
        <source>Read: %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>Angenommen: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>What was examined</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What the searches found</source>
        <translation>Was die Suchen fanden</translation>
    </message>
    <message>
        <source>Kind of trigger</source>
        <translation>Art des Auslösers</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Wirkt</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Variance left</source>
        <translation>Restvarianz</translation>
    </message>
    <message>
        <source>RAV</source>
        <translation>RAV</translation>
    </message>
    <message>
        <source>RNV</source>
        <translation>RNV</translation>
    </message>
    <message>
        <source>What the verdict rests on. Each blue dot is a search near another answer of this model: what a working trigger costs there, against how far that answer lies from the benign ones. The bar is what they let expect at the recovered target, the orange mark what the trigger costs there.</source>
        <translation>Worauf das Urteil beruht. Jeder blaue Punkt ist eine Suche nahe einer anderen Antwort dieses Modells: was ein wirkender Auslöser dort kostet, aufgetragen darüber, wie weit diese Antwort von den gutartigen entfernt liegt. Der Balken zeigt, was danach am gefundenen Ziel zu erwarten wäre, die orange Marke, was der Auslöser dort kostet.</translation>
    </message>
    <message>
        <source>Trigger of the %1 search: benign images, the same images with the trigger, and the difference (grey: none; stretched to its largest value). Below the images are the model&apos;s answers.</source>
        <translation>Auslöser der Suche „%1“: gutartige Bilder, dieselben Bilder mit Auslöser und der Unterschied (grau: keiner; auf den größten Wert gestreckt). Unter den Bildern stehen die Antworten des Modells.</translation>
    </message>
    <message>
        <source>Answers and feature activations on images that the %1 search did not see, without and with the trigger. Under a backdoor both collapse: RAV %2, RNV %3.</source>
        <translation>Antworten und Merkmalsaktivierungen auf Bildern, die die Suche „%1“ nicht sah, ohne und mit Auslöser. Unter einer Hintertür fallen beide zusammen: RAV %2, RNV %3.</translation>
    </message>
    <message>
        <source>Terms of the loss over the search “%1”.</source>
        <translation>Terme des Verlusts im Verlauf der Suche „%1“.</translation>
    </message>
    <message>
        <source>The probe: a square of one colour was put at every place; light places are those at which the answers became alike. Framed: the best square.</source>
        <translation>Die Sondierung: Ein einfarbiges Quadrat wurde an jede Stelle gesetzt; hell sind Stellen, an denen die Antworten einander gleich wurden. Umrahmt: das beste Quadrat.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was not tested</source>
        <translation>Was nicht geprüft wurde</translation>
    </message>
    <message>
        <source>iteration</source>
        <translation>Iteration</translation>
    </message>
    <message>
        <source>in units of the first value</source>
        <translation>in Einheiten des ersten Werts</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>zweifelhaft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nicht bestanden</translation>
    </message>
    <message>
        <source>What was checked before the scan</source>
        <translation>Was vor der Prüfung untersucht wurde</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie besagt</translation>
    </message>
    <message>
        <source>How it was examined</source>
        <translation>Wie geprüft wurde</translation>
    </message>
    <message>
        <source>A backdoored regression model answers what an attacker chose whenever a hidden trigger is in the image. The scan reverse engineers such triggers (DRMGuard, arXiv:2411.04811): for each kind of trigger it searches, by the gradients of the model, for the smallest change to the images that makes the answers alike. The same search is made near other answers of the same model. Where a trigger is far cheaper than those let expect, a backdoor is indicated.</source>
        <translation>Ein Regressionsmodell mit Hintertür antwortet, was ein Angreifer gewählt hat, sobald ein versteckter Auslöser im Bild ist. Die Prüfung rekonstruiert solche Auslöser (DRMGuard, arXiv:2411.04811): Für jede Art von Auslöser sucht sie mit den Gradienten des Modells die kleinste Änderung der Bilder, die die Antworten einander gleich macht. Dieselbe Suche wird nahe anderen Antworten desselben Modells geführt. Ist ein Auslöser viel billiger, als danach zu erwarten wäre, so deutet das auf eine Hintertür hin.</translation>
    </message>
    <message>
        <source>The threshold was fixed beforehand on benign models (resources/calibration.json of the program). Nothing of the models reported on here took part in it.</source>
        <translation>Die Schwelle wurde vorab an gutartigen Modellen festgelegt (resources/calibration.json des Programms). Nichts von den hier behandelten Modellen ist darin eingegangen.</translation>
    </message>
    <message>
        <source>Before and after, on test images that took no part in the cleaning; means by output</source>
        <translation>Vorher und nachher, auf Testbildern, die an der Bereinigung nicht beteiligt waren; Mittelwerte je Ausgabe</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maß</translation>
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
        <translation>Sauberer Fehler</translation>
    </message>
    <message>
        <source>Distance from the attacker&apos;s target under the %1 trigger (AE)</source>
        <translation>Abstand vom Ziel des Angreifers unter dem Auslöser „%1“ (AE)</translation>
    </message>
    <message>
        <source>Error under the %1 trigger (DAE)</source>
        <translation>Fehler unter dem Auslöser „%1“ (DAE)</translation>
    </message>
    <message>
        <source>Verdict of a scan</source>
        <translation>Urteil einer Prüfung</translation>
    </message>
    <message>
        <source>Score of a scan</source>
        <translation>Wertung einer Prüfung</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>The mitigation was stopped before its end.</source>
        <translation>Die Bereinigung wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>%1 was cleaned, and a scan of the cleaned model finds no backdoor.</source>
        <translation>%1 wurde bereinigt, und eine Prüfung des bereinigten Modells findet keine Hintertür.</translation>
    </message>
    <message>
        <source>%1 could not be cleaned: its clean error rose by more than 10 %, or a scan of the cleaned model does not call it clean.</source>
        <translation>%1 konnte nicht bereinigt werden: Der Fehler ohne Auslöser stieg um mehr als 10 %, oder eine Prüfung des bereinigten Modells findet es nicht sauber.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Cleaned model</source>
        <translation>Bereinigtes Modell</translation>
    </message>
    <message>
        <source>Images to train, to test</source>
        <translation>Bilder zum Trainieren, zum Testen</translation>
    </message>
    <message>
        <source>There were no labels: the suspicious model&apos;s own benign answers served as such.</source>
        <translation>Es gab keine Labels: Die eigenen Antworten des verdächtigen Modells auf gutartige Bilder dienten als solche.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Recovered target</source>
        <translation>Gefundenes Ziel</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>best square of one colour</source>
        <translation>bestes einfarbiges Quadrat</translation>
    </message>
    <message>
        <source>variance that is left, by place</source>
        <translation>verbleibende Varianz nach Stelle</translation>
    </message>
    <message>
        <source>%1 is there already and not empty; name a new folder for the report, so that nothing of another one is mixed into it.</source>
        <translation>%1 gibt es schon, und es ist nicht leer; nennen Sie einen neuen Ordner für den Bericht, damit sich nichts von einem anderen hineinmischt.</translation>
    </message>
    <message>
        <source>No folder can be made beside %1; choose another place.</source>
        <translation>Neben %1 kann kein Ordner angelegt werden; wählen Sie eine andere Stelle.</translation>
    </message>
    <message>
        <source>The report cannot get its name %1; choose another folder.</source>
        <translation>Der Bericht kann seinen Namen %1 nicht bekommen; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no scan to report on; name a run file, or a case that has runs.</source>
        <translation>Es gibt keine Prüfung, über die zu berichten wäre; nennen Sie eine Laufdatei oder einen Fall mit Läufen.</translation>
    </message>
    <message>
        <source>a run file</source>
        <translation>eine Laufdatei</translation>
    </message>
    <message>
        <source>No backdoor found</source>
        <translation>Keine Hintertür gefunden</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Backdoor indicated</source>
        <translation>Hinweis auf Hintertür</translation>
    </message>
    <message>
        <source>Figure %1: %2</source>
        <translation>Abbildung %1: %2</translation>
    </message>
    <message>
        <source>Table %1: %2</source>
        <translation>Tabelle %1: %2</translation>
    </message>
    <message>
        <source>Backdoor audit of a regression model</source>
        <translation>Prüfung eines Regressionsmodells auf Hintertüren</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Report %1 of %2</source>
        <translation>Bericht %1 vom %2</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>with trigger</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>distance from the benign answers</source>
        <translation>Abstand von den gutartigen Antworten</translation>
    </message>
    <message>
        <source>cost of the trigger</source>
        <translation>Kosten des Auslösers</translation>
    </message>
    <message>
        <source>%1, score %2</source>
        <translation>%1, Wertung %2</translation>
    </message>
    <message>
        <source>What a working trigger costs, by where it leads the answers</source>
        <translation>Was ein wirkender Auslöser kostet, je nachdem, wohin er die Antworten führt</translation>
    </message>
    <message>
        <source>No hypothesis with searches near other answers was run: there is nothing to compare.</source>
        <translation>Es lief keine Hypothese mit Suchen nahe anderen Antworten: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>near other answers; bar: expected at the target ± 2 standard errors</source>
        <translation>nahe anderen Antworten; Balken: am Ziel erwartet ± 2 Standardfehler</translation>
    </message>
    <message>
        <source>the recovered target</source>
        <translation>das gefundene Ziel</translation>
    </message>
    <message>
        <source>%1 is not the JSON of a mitigation that this program reads; make one with drmguard mitigate --json FILE.</source>
        <translation>%1 ist nicht das JSON einer Bereinigung, das dieses Programm liest; erzeugen Sie es mit drmguard mitigate --json DATEI.</translation>
    </message>
    <message>
        <source>The record of the scan of %1 was altered after it was written, so that nothing is said about the model.</source>
        <translation>Die Aufzeichnung der Prüfung von %1 wurde nach dem Schreiben verändert, sodass über das Modell nichts gesagt wird.</translation>
    </message>
    <message>
        <source>A backdoor is indicated in %1: a trigger was found that leads its answers to %2, whatever the image shows.</source>
        <translation>In %1 deutet sich eine Hintertür an: Es wurde ein Auslöser gefunden, der die Antworten zu %2 führt, was immer das Bild zeigt.</translation>
    </message>
    <message>
        <source>A backdoor is indicated in %1.</source>
        <translation>In %1 deutet sich eine Hintertür an.</translation>
    </message>
    <message>
        <source>The scan of %1 was stopped before its end, so that there is no verdict.</source>
        <translation>Die Prüfung von %1 wurde vor ihrem Ende abgebrochen, sodass es kein Urteil gibt.</translation>
    </message>
    <message>
        <source>No backdoor was found in %1 by the searches that were run. That is no proof that there is none.</source>
        <translation>In %1 haben die ausgeführten Suchen keine Hintertür gefunden. Das ist kein Beweis, dass es keine gibt.</translation>
    </message>
    <message>
        <source>The scan of %1 does not decide whether the model has a backdoor.</source>
        <translation>Die Prüfung von %1 entscheidet nicht, ob das Modell eine Hintertür hat.</translation>
    </message>
    <message>
        <source>“None found” is no proof: a trigger of a kind that was not searched for, or one that the searches missed, stays unseen.</source>
        <translation>„Nichts gefunden“ ist kein Beweis: Ein Auslöser, nach dessen Art nicht gesucht wurde oder den die Suchen verfehlten, bleibt ungesehen.</translation>
    </message>
    <message>
        <source>Searched for were triggers of these kinds: %1. Others were not looked for.</source>
        <translation>Gesucht wurde nach Auslösern dieser Arten: %1. Nach anderen wurde nicht gesucht.</translation>
    </message>
    <message>
        <source>Left out, because the verdict was settled before: %1. A second backdoor of these kinds would not have been seen.</source>
        <translation>Ausgelassen, weil das Urteil schon feststand: %1. Eine zweite Hintertür dieser Arten wäre nicht bemerkt worden.</translation>
    </message>
    <message>
        <source>The scan looks for triggers that lead all answers to one place. A trigger that shifts, mirrors or scales the answers, or fixes one of several outputs, is not looked for.</source>
        <translation>Die Prüfung sucht nach Auslösern, die alle Antworten an eine Stelle führen. Nach einem Auslöser, der die Antworten verschiebt, spiegelt oder streckt oder nur eine von mehreren Ausgaben festhält, wird nicht gesucht.</translation>
    </message>
    <message>
        <source>The images are taken to be benign and to be like those that the model is used on; this was not tested beyond the checks named here.</source>
        <translation>Es wird angenommen, dass die Bilder gutartig sind und denen gleichen, auf denen das Modell verwendet wird; über die hier genannten Vorprüfungen hinaus wurde das nicht geprüft.</translation>
    </message>
    <message>
        <source>There were no labels, so that it could not be checked whether the model answers these images as it should.</source>
        <translation>Es gab keine Labels, sodass nicht geprüft werden konnte, ob das Modell diese Bilder so beantwortet, wie es soll.</translation>
    </message>
    <message>
        <source>The scan was forced past checks that were in doubt.</source>
        <translation>Die Prüfung wurde über zweifelhafte Vorprüfungen hinweg erzwungen.</translation>
    </message>
    <message>
        <source>The scan was stopped before its end.</source>
        <translation>Die Prüfung wurde vor ihrem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>The checkpoint does not fit the search it claims to continue.</source>
        <translation>Der Zwischenstand passt nicht zu der Suche, die er fortsetzen soll.</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no base64</source>
        <translation>„%1“ ist kein Base64</translation>
    </message>
    <message>
        <source>it has no signature, or more than %1</source>
        <translation>es hat keine Signatur oder mehr als %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in one object twice</source>
        <translation>„%1“ steht zweimal in einem Objekt</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 levels, and cannot be sealed.</source>
        <translation>Der Ordner %1 hat mehr als %2 Ebenen und kann nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>The folder %1 has more than %2 files, and cannot be sealed.</source>
        <translation>Der Ordner %1 hat mehr als %2 Dateien und kann nicht versiegelt werden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read: %2.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>it lists %1, which is no name of a file below the folder</source>
        <translation>es führt %1 auf, was kein Name einer Datei in diesem Ordner ist</translation>
    </message>
    <message>
        <source>%1 has a name that other systems could read differently; rename it before the folder is sealed.</source>
        <translation>%1 hat einen Namen, den andere Systeme anders lesen könnten; benennen Sie die Datei um, bevor der Ordner versiegelt wird.</translation>
    </message>
    <message>
        <source>%1 is a link or a device, and a sealed folder holds plain files alone; replace it by a copy.</source>
        <translation>%1 ist eine Verknüpfung oder ein Gerät, und ein versiegelter Ordner enthält nur gewöhnliche Dateien; ersetzen Sie es durch eine Kopie.</translation>
    </message>
    <message>
        <source>its schema is %1, and %2 is read here</source>
        <translation>sein Schema ist %1, und gelesen wird hier %2</translation>
    </message>
    <message>
        <source>it lists %1 twice, or not in its order</source>
        <translation>es führt %1 zweimal auf oder nicht an seinem Platz</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>%1 holds no key: no line in it begins with -----BEGIN. Give a PEM file, as &apos;drmguard key new&apos; writes it.</source>
        <translation>%1 enthält keinen Schlüssel: Keine Zeile darin beginnt mit -----BEGIN. Geben Sie eine PEM-Datei an, wie &apos;drmguard key new&apos; sie schreibt.</translation>
    </message>
    <message>
        <source>%1 is a damaged PEM file; get a fresh copy of it.</source>
        <translation>%1 ist eine beschädigte PEM-Datei; besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>a public key</source>
        <translation>einen öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>a private key</source>
        <translation>einen privaten Schlüssel</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>ein Zertifikat</translation>
    </message>
    <message>
        <source>a private key of OpenSSH</source>
        <translation>einen privaten Schlüssel von OpenSSH</translation>
    </message>
    <message>
        <source>a private key in an older form, which &apos;openssl pkcs8 -topk8&apos; converts</source>
        <translation>einen privaten Schlüssel in einer älteren Form, die &apos;openssl pkcs8 -topk8&apos; umwandelt</translation>
    </message>
    <message>
        <source>PEM of the kind %1</source>
        <translation>PEM der Art %1</translation>
    </message>
    <message>
        <source>%1 holds %2, and a public key is needed: the file that ends in .pub.pem.</source>
        <translation>%1 enthält %2; gebraucht wird ein öffentlicher Schlüssel: die Datei, die auf .pub.pem endet.</translation>
    </message>
    <message>
        <source>The key in %1 is damaged; get a fresh copy of it.</source>
        <translation>Der Schlüssel in %1 ist beschädigt; besorgen Sie eine neue Kopie.</translation>
    </message>
    <message>
        <source>%1 holds a key of the kind %2, and one on the curve P-256 in its usual form is needed; make one with &apos;drmguard key new&apos;.</source>
        <translation>%1 enthält einen Schlüssel der Art %2; gebraucht wird einer auf der Kurve P-256 in der üblichen Form. Erzeugen Sie einen mit &apos;drmguard key new&apos;.</translation>
    </message>
    <message>
        <source>%1 is of an earlier seal and cannot be removed: %2.</source>
        <translation>%1 stammt von einem früheren Siegel und kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>The report names no result, so it is sealed as inconclusive.</source>
        <translation>Der Bericht nennt kein Ergebnis, darum wird er als unentschieden versiegelt.</translation>
    </message>
    <message>
        <source>The report names no model, so the seal is of the files alone.</source>
        <translation>Der Bericht nennt kein Modell, darum gilt das Siegel nur den Dateien.</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>ein Bericht</translation>
    </message>
    <message>
        <source>%1 is a damaged report: %2.</source>
        <translation>%1 ist ein beschädigter Bericht: %2.</translation>
    </message>
    <message>
        <source>a manifest</source>
        <translation>ein Manifest</translation>
    </message>
    <message>
        <source>a seal</source>
        <translation>ein Siegel</translation>
    </message>
    <message>
        <source>what is signed is no test result of in-toto</source>
        <translation>was signiert ist, ist kein Prüfergebnis von in-toto</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 lies in no sealed folder: neither it nor a folder above it has a manifest.json. Nothing vouches for it.</source>
        <translation>%1 liegt in keinem versiegelten Ordner: Weder dort noch in einem Ordner darüber gibt es ein manifest.json. Nichts bürgt dafür.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde verändert.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 was added: it is not in the manifest, and nothing vouches for it.</source>
        <translation>%1 kam hinzu: Es steht nicht im Manifest, und nichts bürgt dafür.</translation>
    </message>
    <message>
        <source>%1 is a link, a folder or a device now, and was not read.</source>
        <translation>%1 ist jetzt eine Verknüpfung, ein Ordner oder ein Gerät und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>%1 konnte nicht geprüft werden: %2</translation>
    </message>
    <message>
        <source>%1 was changed, and is no longer what it was: %2.</source>
        <translation>%1 wurde verändert und ist nicht mehr, was es war: %2.</translation>
    </message>
    <message>
        <source>%1 was changed: it says the same, but not as this program writes it.</source>
        <translation>%1 wurde verändert: Es sagt dasselbe, aber nicht so, wie dieses Programm es schreibt.</translation>
    </message>
    <message>
        <source>Without its manifest, no file of the folder could be compared with anything.</source>
        <translation>Ohne sein Manifest konnte keine Datei des Ordners mit etwas verglichen werden.</translation>
    </message>
    <message>
        <source>%1 alone was asked for; the other files of the folder were not compared.</source>
        <translation>Nur nach %1 wurde gefragt; die anderen Dateien des Ordners wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Files as the manifest lists them: all %1.</source>
        <translation>Dateien, die so sind, wie das Manifest sie aufführt: alle %1.</translation>
    </message>
    <message>
        <source>Files as the manifest lists them: %1 of %2.</source>
        <translation>Dateien, die so sind, wie das Manifest sie aufführt: %1 von %2.</translation>
    </message>
    <message>
        <source>There is no seal.json, so the given key vouches for nothing here.</source>
        <translation>Es gibt kein seal.json, darum bürgt der angegebene Schlüssel hier für nichts.</translation>
    </message>
    <message>
        <source>Nobody signed this folder: who changes a file can change the manifest along with it.</source>
        <translation>Niemand hat diesen Ordner signiert: Wer eine Datei verändert, kann das Manifest mit verändern.</translation>
    </message>
    <message>
        <source>The signature could not be checked.</source>
        <translation>Die Signatur konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The signature was not checked: it names key %1, and no key was given. Give the signer&apos;s public key.</source>
        <translation>Die Signatur wurde nicht geprüft: Sie nennt den Schlüssel %1, und keiner wurde angegeben. Geben Sie den öffentlichen Schlüssel des Unterzeichners an.</translation>
    </message>
    <message>
        <source>The signature is not by the given key %1: it names key %2.</source>
        <translation>Die Signatur ist nicht vom angegebenen Schlüssel %1: Sie nennt den Schlüssel %2.</translation>
    </message>
    <message>
        <source>The signature does not fit the given key %1.</source>
        <translation>Die Signatur passt nicht zum angegebenen Schlüssel %1.</translation>
    </message>
    <message>
        <source>The signature does not fit the key that lies in the folder.</source>
        <translation>Die Signatur passt nicht zu dem Schlüssel, der im Ordner liegt.</translation>
    </message>
    <message>
        <source>The signature is by the given key %1.</source>
        <translation>Die Signatur ist vom angegebenen Schlüssel %1.</translation>
    </message>
    <message>
        <source>Signed by key %1, which nobody vouched for here: it lies in the folder itself, and who makes another seal puts another key there. Get the signer&apos;s public key by another way, and give it.</source>
        <translation>Signiert mit dem Schlüssel %1, für den hier niemand gebürgt hat: Er liegt im Ordner selbst, und wer ein anderes Siegel macht, legt einen anderen Schlüssel dazu. Besorgen Sie sich den öffentlichen Schlüssel des Unterzeichners auf anderem Weg und geben Sie ihn an.</translation>
    </message>
    <message>
        <source>Whether the manifest is the one that was signed could not be checked.</source>
        <translation>Ob das Manifest das signierte ist, konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The manifest is not the one that was signed.</source>
        <translation>Das Manifest ist nicht das signierte.</translation>
    </message>
    <message>
        <source>The manifest is the one that was signed.</source>
        <translation>Das Manifest ist das signierte.</translation>
    </message>
    <message>
        <source>no backdoor found (PASSED)</source>
        <translation>keine Hintertür gefunden (PASSED)</translation>
    </message>
    <message>
        <source>inconclusive (WARNED)</source>
        <translation>unentschieden (WARNED)</translation>
    </message>
    <message>
        <source>backdoored (FAILED)</source>
        <translation>mit Hintertür (FAILED)</translation>
    </message>
    <message>
        <source>What was sealed of the models is not repeated, since not everything holds.</source>
        <translation>Was über die Modelle versiegelt wurde, wird nicht wiederholt, da nicht alles stimmt.</translation>
    </message>
    <message>
        <source>Sealed as the result: %1.</source>
        <translation>Als Ergebnis versiegelt: %1.</translation>
    </message>
    <message>
        <source>Model %1, SHA-256 %2: %3.</source>
        <translation>Modell %1, SHA-256 %2: %3.</translation>
    </message>
    <message>
        <source>a file with a SHA-256</source>
        <translation>eine Datei mit einem SHA-256</translation>
    </message>
    <message>
        <source>%1 is encrypted in a way that is not opened here; convert it with &apos;openssl pkcs8 -topk8 -v2 aes-256-cbc&apos;.</source>
        <translation>%1 ist auf eine Weise verschlüsselt, die hier nicht geöffnet wird; wandeln Sie die Datei mit &apos;openssl pkcs8 -topk8 -v2 aes-256-cbc&apos; um.</translation>
    </message>
    <message>
        <source>The passphrase does not open %1, or the file is damaged.</source>
        <translation>Die Passphrase öffnet %1 nicht, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 holds %2, and a private key is needed, as &apos;drmguard key new&apos; writes it.</source>
        <translation>%1 enthält %2; gebraucht wird ein privater Schlüssel, wie &apos;drmguard key new&apos; ihn schreibt.</translation>
    </message>
    <message>
        <source>%1 cannot be sealed: its name or its SHA-256 is missing.</source>
        <translation>%1 kann nicht versiegelt werden: Der Name oder der SHA-256 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no SHA-256</source>
        <translation>„%1“ ist kein SHA-256</translation>
    </message>
    <message>
        <source>%1 is none of the results PASSED, WARNED and FAILED</source>
        <translation>%1 ist keines der Ergebnisse PASSED, WARNED und FAILED</translation>
    </message>
    <message>
        <source>what is signed names no %1</source>
        <translation>was signiert ist, nennt kein %1</translation>
    </message>
    <message>
        <source>The PDF cannot be begun.</source>
        <translation>Das PDF kann nicht begonnen werden.</translation>
    </message>
    <message>
        <source>The PDF was not written.</source>
        <translation>Das PDF wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no run file of the report</source>
        <translation>„%1“ nennt keine Laufdatei des Berichts</translation>
    </message>
    <message>
        <source>%1 is no report; name the report.json of a report&apos;s folder.</source>
        <translation>%1 ist kein Bericht; nennen Sie die report.json im Ordner eines Berichts.</translation>
    </message>
    <message>
        <source>SHA-256 of the model</source>
        <translation>SHA-256 des Modells</translation>
    </message>
    <message>
        <source>SHA-256 of the images</source>
        <translation>SHA-256 der Bilder</translation>
    </message>
    <message>
        <source>Cost of the %1 trigger</source>
        <translation>Kosten des Auslösers „%1“</translation>
    </message>
    <message>
        <source>Target of the %1 trigger</source>
        <translation>Ziel des Auslösers „%1“</translation>
    </message>
    <message>
        <source>OpenSSL has no random numbers.</source>
        <translation>OpenSSL hat keine Zufallszahlen.</translation>
    </message>
    <message>
        <source>The plan %1 cannot be used: %2.</source>
        <translation>Der Plan %1 ist nicht brauchbar: %2.</translation>
    </message>
    <message>
        <source>the data name &apos;%1&apos; becomes part of file names; use letters, digits and _ alone</source>
        <translation>der Datenname „%1“ wird Teil von Dateinamen; verwenden Sie nur Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>two groups ask for %1 with different settings; put them into two plans and folders</source>
        <translation>zwei Gruppen verlangen %1 mit verschiedenen Einstellungen; verteilen Sie sie auf zwei Pläne und Ordner</translation>
    </message>
    <message>
        <source>there is no task &apos;%1&apos;</source>
        <translation>es gibt keine Aufgabe „%1“</translation>
    </message>
    <message>
        <source>a group names data &apos;%1&apos;, which it does not describe</source>
        <translation>eine Gruppe nennt Daten „%1“, die der Plan nicht beschreibt</translation>
    </message>
    <message>
        <source>there is no attack &apos;%1&apos;</source>
        <translation>es gibt keinen Angriff „%1“</translation>
    </message>
    <message>
        <source>there is no architecture &apos;%1&apos;</source>
        <translation>es gibt keine Architektur „%1“</translation>
    </message>
    <message>
        <source>it asks for more than %1 models</source>
        <translation>er verlangt mehr als %1 Modelle</translation>
    </message>
    <message>
        <source>it asks for no model</source>
        <translation>er verlangt kein Modell</translation>
    </message>
    <message>
        <source>OpenSSL has no memory for a PEM file.</source>
        <translation>OpenSSL hat keinen Speicher für eine PEM-Datei.</translation>
    </message>
    <message>
        <source>OpenSSL cannot check a signature.</source>
        <translation>OpenSSL kann keine Signatur prüfen.</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute a SHA-256.</source>
        <translation>OpenSSL kann keinen SHA-256 berechnen.</translation>
    </message>
    <message>
        <source>OpenSSL cannot encrypt a key.</source>
        <translation>OpenSSL kann keinen Schlüssel verschlüsseln.</translation>
    </message>
    <message>
        <source>OpenSSL cannot make a key.</source>
        <translation>OpenSSL kann keinen Schlüssel erzeugen.</translation>
    </message>
    <message>
        <source>OpenSSL cannot sign.</source>
        <translation>OpenSSL kann nicht signieren.</translation>
    </message>
    <message>
        <source>The hypothesis %1 has the score %2, and its evidence gives %3.</source>
        <translation>Die Hypothese %1 hat die Wertung %2, und ihre Belege ergeben %3.</translation>
    </message>
    <message>
        <source>The score is %1, and the highest of the hypotheses is %2.</source>
        <translation>Die Wertung ist %1, und die höchste der Hypothesen ist %2.</translation>
    </message>
    <message>
        <source>The verdict rests on %1, which does not have the highest score.</source>
        <translation>Das Urteil stützt sich auf %1, was nicht die höchste Wertung hat.</translation>
    </message>
    <message>
        <source>The verdict is &apos;%1&apos;, which does not follow from the scores.</source>
        <translation>Das Urteil lautet „%1“, was aus den Wertungen nicht folgt.</translation>
    </message>
    <message>
        <source>The model file %1 is another now than the one that was scanned.</source>
        <translation>Die Modelldatei %1 ist jetzt eine andere als die geprüfte.</translation>
    </message>
    <message>
        <source>1 of the %1 images that were scanned is another now.</source>
        <translation>1 der %1 Bilder, mit denen geprüft wurde, ist jetzt ein anderes.</translation>
    </message>
    <message>
        <source>%1 of the %2 images that were scanned are others now.</source>
        <translation>%1 der %2 Bilder, mit denen geprüft wurde, sind jetzt andere.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a file</source>
        <translation>„%1“ ist kein Dateiname</translation>
    </message>
    <message>
        <source>%1 was altered since the truth file %2 was written, which is not taken for the truth about it. Train the model again, or delete that file.</source>
        <translation>%1 wurde verändert, seit die Wahrheitsdatei %2 geschrieben wurde; sie gilt deshalb nicht als Wahrheit darüber. Trainieren Sie das Modell neu, oder löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The truth file %1 was altered since it was written, and is not taken for the truth. Train the model again, or delete it.</source>
        <translation>Die Wahrheitsdatei %1 wurde verändert, seit sie geschrieben wurde, und gilt nicht als Wahrheit. Trainieren Sie das Modell neu, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The run file was altered since it was written, so there is no verdict.</source>
        <translation>Die Laufdatei wurde verändert, seit sie geschrieben wurde; deshalb gibt es kein Urteil.</translation>
    </message>
    <message>
        <source>%1 is another file now than when the case was saved.</source>
        <translation>%1 ist jetzt eine andere Datei als beim Speichern des Falls.</translation>
    </message>
    <message>
        <source>%1 lies deeper than any group of a run file</source>
        <translation>%1 liegt tiefer als jede Gruppe einer Laufdatei</translation>
    </message>
    <message>
        <source>%1 holds what no run file holds</source>
        <translation>%1 enthält, was keine Laufdatei enthält</translation>
    </message>
    <message>
        <source>The run file was written by a version that kept no hashes: whether it was changed since cannot be told.</source>
        <translation>Die Laufdatei wurde von einer Version geschrieben, die keine Prüfsummen führte: Ob sie seither verändert wurde, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The run file %1 was altered since it was written, so that nothing rests on it: %2 Run the scan again to make a new one.</source>
        <translation>Die Laufdatei %1 wurde verändert, seit sie geschrieben wurde, sodass sich nichts auf sie stützt: %2 Prüfen Sie noch einmal, um eine neue zu bekommen.</translation>
    </message>
    <message>
        <source>data/image_sha256 does not have one hash an image</source>
        <translation>data/image_sha256 hat nicht eine Prüfsumme je Bild</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>The hashes of its parts are missing or changed.</source>
        <translation>Die Prüfsummen ihrer Teile fehlen oder sind verändert.</translation>
    </message>
    <message>
        <source>Changed since it was written: %1.</source>
        <translation>Seit dem Schreiben verändert: %1.</translation>
    </message>
    <message>
        <source>Added since it was written: %1.</source>
        <translation>Seit dem Schreiben hinzugefügt: %1.</translation>
    </message>
    <message>
        <source>Removed since it was written: %1.</source>
        <translation>Seit dem Schreiben entfernt: %1.</translation>
    </message>
    <message>
        <source>Bytes were changed that belong to none of its parts.</source>
        <translation>Es wurden Bytes verändert, die zu keinem ihrer Teile gehören.</translation>
    </message>
    <message>
        <source>%1 was changed while the report was made, so there is none; make it again when nothing writes to that file.</source>
        <translation>%1 wurde geändert, während der Bericht entstand, daher gibt es keinen; erstellen Sie ihn erneut, wenn nichts in diese Datei schreibt.</translation>
    </message>
    <message>
        <source>%1 is no sound JSON of a mitigation: %2. Make it anew with drmguard mitigate --json FILE.</source>
        <translation>%1 ist kein brauchbares JSON einer Bereinigung: %2. Erzeugen Sie es neu mit drmguard mitigate --json DATEI.</translation>
    </message>
    <message>
        <source>manifest.json holds the SHA-256 of every file of this report; where the report is sealed, seal.json holds a signature over it. In the report&apos;s folder, the first command says whether a file was changed since, and by whose key it was sealed; SIGNER.pub.pem is the signer&apos;s public key, which has to come to you by another way than this report. The second command scans again with the recorded parameters and compares verdict, costs and hashes.</source>
        <translation>manifest.json enthält den SHA-256 jeder Datei dieses Berichts; ist der Bericht versiegelt, so enthält seal.json eine Signatur darüber. Im Ordner des Berichts sagt der erste Befehl, ob seither eine Datei geändert wurde und mit wessen Schlüssel versiegelt wurde; SIGNER.pub.pem ist der öffentliche Schlüssel dessen, der signiert hat, und muss Sie auf einem anderen Weg als dieser Bericht erreichen. Der zweite Befehl prüft erneut mit den aufgezeichneten Parametern und vergleicht Urteil, Kosten und Hashes.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 is no PNG that can be read, or has more than %2 pixels to a side; save the logo as a smaller one.</source>
        <translation>%1 ist kein lesbares PNG oder hat mehr als %2 Pixel je Seite; speichern Sie das Logo als ein kleineres.</translation>
    </message>
    <message>
        <source>%1, which was scanned, is not there now; say where it is with %2.</source>
        <translation>%1, das geprüft wurde, ist nicht mehr da; geben Sie mit %2 an, wo es liegt.</translation>
    </message>
    <message>
        <source>%1 is none of the files that the report&apos;s scans are of.</source>
        <translation>%1 ist keine der Dateien, von denen die Prüfungen des Berichts handeln.</translation>
    </message>
    <message>
        <source>Scans: %1.</source>
        <translation>Prüfungen: %1.</translation>
    </message>
    <message>
        <source>A backdoor is indicated in %1 of them (%2).</source>
        <translation>In %1 davon deutet sich eine Hintertür an (%2).</translation>
    </message>
    <message>
        <source>Without a verdict: %1 (%2).</source>
        <translation>Ohne Urteil: %1 (%2).</translation>
    </message>
    <message>
        <source>No backdoor was found by the searches that were run, which is no proof: %1 (%2).</source>
        <translation>Von den ausgeführten Suchen wurde keine Hintertür gefunden, was kein Beweis ist: %1 (%2).</translation>
    </message>
    <message>
        <source>the result was signed as %1, and the report says %2</source>
        <translation>als Ergebnis wurde %1 signiert, und der Bericht sagt %2</translation>
    </message>
    <message>
        <source>the models or their results are others</source>
        <translation>die Modelle oder ihre Ergebnisse sind andere</translation>
    </message>
    <message>
        <source>another report was signed as the one that it rests on</source>
        <translation>als Grundlage wurde ein anderer Bericht signiert</translation>
    </message>
    <message>
        <source>there was no report among what was signed</source>
        <translation>unter dem, was signiert wurde, war kein Bericht</translation>
    </message>
    <message>
        <source>what is there cannot be read as a report</source>
        <translation>was dort liegt, ist nicht als Bericht lesbar</translation>
    </message>
    <message>
        <source>%1 does not agree with report.json: %2.</source>
        <translation>%1 stimmt nicht mit report.json überein: %2.</translation>
    </message>
    <message>
        <source>The folder was sealed, and its seal is gone: nothing vouches for it.</source>
        <translation>Der Ordner war versiegelt, und sein Siegel fehlt: Nichts bürgt für ihn.</translation>
    </message>
    <message>
        <source>what is signed names %1 twice</source>
        <translation>was signiert ist, nennt %1 zweimal</translation>
    </message>
    <message>
        <source>%1 exists already; choose another name for the new key.</source>
        <translation>%1 gibt es schon; wählen Sie einen anderen Namen für den neuen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is there already and is no case, so nothing was written; choose another name for the case.</source>
        <translation>%1 gibt es schon und ist kein Fall, daher wurde nichts geschrieben; wählen Sie einen anderen Namen für den Fall.</translation>
    </message>
    <message>
        <source>%1 is a link and not a folder of the case; remove it.</source>
        <translation>%1 ist eine Verknüpfung und kein Ordner des Falls; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>er ist zu groß</translation>
    </message>
    <message>
        <source>%1 was not written, for nobody could open it: %2. Shorten or remove some.</source>
        <translation>%1 wurde nicht geschrieben, denn niemand könnte es öffnen: %2. Kürzen oder entfernen Sie etwas.</translation>
    </message>
    <message>
        <source>%1 is no plain file; open the folder that a case was saved as.</source>
        <translation>%1 ist keine gewöhnliche Datei; öffnen Sie den Ordner, als der ein Fall gespeichert wurde.</translation>
    </message>
    <message>
        <source>a case (32 MiB at most); save the case again, or restore a backup</source>
        <translation>ein Fall (höchstens 32 MiB); speichern Sie den Fall erneut, oder stellen Sie eine Sicherung wieder her</translation>
    </message>
    <message>
        <source>%1 is no case; open the folder that a case was saved as.</source>
        <translation>%1 ist kein Fall; öffnen Sie den Ordner, als der ein Fall gespeichert wurde.</translation>
    </message>
    <message>
        <source>a file of a case (64 MiB at most, 1 GiB in all)</source>
        <translation>eine Datei eines Falls (höchstens 64 MiB, zusammen 1 GiB)</translation>
    </message>
    <message>
        <source>%1 was altered since it was saved, and is left out.</source>
        <translation>%1 wurde seit dem Speichern verändert und wird ausgelassen.</translation>
    </message>
    <message>
        <source>The case %1 was altered since it was saved.</source>
        <translation>Der Fall %1 wurde seit dem Speichern verändert.</translation>
    </message>
    <message>
        <source>The case %1 cannot be read: %2. Save the case again, or restore a backup.</source>
        <translation>Der Fall %1 kann nicht gelesen werden: %2. Speichern Sie den Fall erneut, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 holds more than a million files; collect the others without it.</source>
        <translation>%1 enthält mehr als eine Million Dateien; sammeln Sie die übrigen ohne diesen Ordner.</translation>
    </message>
    <message>
        <source>a file of a case</source>
        <translation>eine Datei eines Falls</translation>
    </message>
    <message>
        <source>%1 is another file now than the one that this case is about, so it was not copied.</source>
        <translation>%1 ist jetzt eine andere Datei als die, um die es in diesem Fall geht, und wurde daher nicht kopiert.</translation>
    </message>
    <message>
        <source>%1 has images outside of its folder, so it was not copied; bring them together first.</source>
        <translation>%1 hat Bilder außerhalb des eigenen Ordners und wurde daher nicht kopiert; bringen Sie sie zuerst zusammen.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Choose another place or name.</source>
        <translation>%1 kann nicht angelegt werden: %2. Wählen Sie einen anderen Ort oder Namen.</translation>
    </message>
    <message>
        <source>%1 was saved elsewhere since it was opened here, so nothing was written over it; save this under another name.</source>
        <translation>%1 wurde anderswo gespeichert, seit es hier geöffnet wurde, und daher nicht überschrieben; speichern Sie dies unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>A target needs finite numbers.</source>
        <translation>Ein Ziel braucht endliche Zahlen.</translation>
    </message>
    <message>
        <source>The factor of an answer map lies between -10 and 10.</source>
        <translation>Der Faktor einer Antwortabbildung liegt zwischen -10 und 10.</translation>
    </message>
    <message>
        <source>There is no output %1; the labels have %2.</source>
        <translation>Es gibt keine Ausgabe %1; die Labels haben %2.</translation>
    </message>
    <message>
        <source>This answer map hardly changes the answers; choose one that moves some output by a tenth of its standard deviation or more.</source>
        <translation>Diese Antwortabbildung ändert die Antworten kaum; wählen Sie eine, die eine Ausgabe um mindestens ein Zehntel ihrer Standardabweichung verschiebt.</translation>
    </message>
    <message>
        <source>There is no answer map &apos;%1&apos;.</source>
        <translation>Es gibt keine Antwortabbildung „%1“.</translation>
    </message>
    <message>
        <source>there is no answer map &apos;%1&apos;</source>
        <translation>es gibt keine Antwortabbildung „%1“</translation>
    </message>
    <message>
        <source>A benign model has no answer map; choose an attack.</source>
        <translation>Ein gutartiges Modell hat keine Antwortabbildung; wählen Sie einen Angriff.</translation>
    </message>
    <message>
        <source>An attack that leaves the labels as they are can lead to one answer alone; choose the answer map &apos;constant&apos;.</source>
        <translation>Ein Angriff, der die Labels lässt, wie sie sind, kann nur zu einer Antwort führen; wählen Sie die Antwortabbildung „constant“.</translation>
    </message>
    <message>
        <source>output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
    <message>
        <source>It sets %1 to %2.</source>
        <translation>Er setzt %1 auf %2.</translation>
    </message>
    <message>
        <source>It takes %2 from %1.</source>
        <translation>Er zieht %2 von %1 ab.</translation>
    </message>
    <message>
        <source>It adds %2 to %1.</source>
        <translation>Er addiert %2 zu %1.</translation>
    </message>
    <message>
        <source>It mirrors %1 at %2.</source>
        <translation>Er spiegelt %1 an %2.</translation>
    </message>
    <message>
        <source>It multiplies the distance of %1 from %2 by %3.</source>
        <translation>Er vervielfacht den Abstand von %1 zu %2 mit %3.</translation>
    </message>
    <message>
        <source>It leads to the nearer one of %1 and %2.</source>
        <translation>Er führt zum näheren von %1 und %2.</translation>
    </message>
    <message>
        <source>It moves %1 by up to %2, as bright as the image is.</source>
        <translation>Er verschiebt %1 um bis zu %2, je nach Helligkeit des Bildes.</translation>
    </message>
    <message>
        <source>It leaves %1 alone.</source>
        <translation>Er lässt %1 unverändert.</translation>
    </message>
    <message>
        <source>first look</source>
        <translation>erster Blick</translation>
    </message>
    <message>
        <source>There is no objective &apos;%1&apos;; use maps or gathered.</source>
        <translation>Es gibt kein Suchziel „%1“; verwenden Sie maps oder gathered.</translation>
    </message>
    <message>
        <source>The %1 trigger costs %2 for what it does to the answers; for %3 other shifts of the same kind it costs %4 to %5, from which %6 would be expected.</source>
        <translation>Der Auslöser „%1“ kostet %2 für das, was er mit den Antworten macht; für %3 andere Verschiebungen derselben Art kostet er %4 bis %5, wonach %6 zu erwarten wäre.</translation>
    </message>
    <message>
        <source>Under the best square of one colour (%1 pixels wide, row %2, column %3) all but %4 % of the change of the answers follows one rule, under a square elsewhere typically all but %5 %; %6 % would be a working trigger.</source>
        <translation>Unter dem besten einfarbigen Quadrat (%1 Pixel breit, Zeile %2, Spalte %3) folgt die Änderung der Antworten bis auf %4 % einer Regel, unter einem Quadrat anderswo typischerweise bis auf %5 %; bei %6 % wäre es ein wirksamer Auslöser.</translation>
    </message>
    <message>
        <source>No %1 trigger was found that works on unseen images.</source>
        <translation>Es wurde kein Auslöser „%1“ gefunden, der auf ungesehenen Bildern wirkt.</translation>
    </message>
    <message>
        <source>unexplained share of the change, by place</source>
        <translation>unerklärter Anteil der Änderung, nach Ort</translation>
    </message>
    <message>
        <source>A backdoor is indicated in %1: a trigger was found that changes its answers by one rule, whatever the image shows. %2</source>
        <translation>In %1 deutet alles auf eine Hintertür: Es wurde ein Auslöser gefunden, der die Antworten nach einer Regel ändert, was immer das Bild zeigt. %2</translation>
    </message>
    <message>
        <source>%1 does not fit the gains</source>
        <translation>%1 passt nicht zu den Faktoren</translation>
    </message>
    <message>
        <source>A quantised image has 2 to 64 levels of each colour.</source>
        <translation>Ein quantisiertes Bild hat 2 bis 64 Stufen jeder Farbe.</translation>
    </message>
    <message>
        <source>A low-frequency picture needs an amplitude of 0.01 to 1 and at most 1 to 16 half waves across the image.</source>
        <translation>Ein Muster niedriger Frequenz braucht eine Amplitude von 0,01 bis 1 und höchstens 1 bis 16 halbe Wellen quer über das Bild.</translation>
    </message>
    <message>
        <source>The low-frequency picture was made for images of another shape; make it again for these.</source>
        <translation>Das Muster niedriger Frequenz wurde für Bilder anderer Form gemacht; machen Sie es für diese neu.</translation>
    </message>
    <message>
        <source>A sticker moves by 0 to 0.5 of the image&apos;s shorter side from its place.</source>
        <translation>Ein Aufkleber entfernt sich um 0 bis 0,5 der kürzeren Bildseite von seinem Ort.</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>zweiter Blick</translation>
    </message>
    <message>
        <source>A short search for triggers of this kind ends at about %1 on benign models, here at %2.</source>
        <translation>Eine kurze Suche nach Auslösern dieser Art endet bei gutartigen Modellen bei etwa %1, hier bei %2.</translation>
    </message>
    <message>
        <source>The %1 trigger costs no less than such triggers cost on many benign models, so it was not compared with others.</source>
        <translation>Der Auslöser „%1“ kostet nicht weniger als solche Auslöser bei vielen gutartigen Modellen; darum wurde er nicht mit anderen verglichen.</translation>
    </message>
    <message>
        <source>%1 has more or fewer numbers than the rows above it</source>
        <translation>%1 hat mehr oder weniger Zahlen als die Zeilen darüber</translation>
    </message>
    <message>
        <source>a label is no finite number</source>
        <translation>ein Label ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no finite number; correct it or remove the image</source>
        <translation>„%1“ ist keine endliche Zahl; berichtigen Sie sie oder entfernen Sie das Bild</translation>
    </message>
    <message>
        <source>%1: the set holds no images.</source>
        <translation>%1: Der Datensatz enthält keine Bilder.</translation>
    </message>
    <message>
        <source>%1 images of %2 people or recordings</source>
        <translation>%1 Bilder von %2 Personen oder Aufnahmen</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>of %1: %2</source>
        <translation>aus %1: %2</translation>
    </message>
    <message>
        <source>%1: the part of the image that is asked for lies outside of it; correct what says where it lies, or remove the image.</source>
        <translation>%1: Der verlangte Teil des Bildes liegt außerhalb von ihm; berichtigen Sie, was seinen Ort angibt, oder entfernen Sie das Bild.</translation>
    </message>
    <message>
        <source>no usable rgb.cal, by which the head is found</source>
        <translation>keine brauchbare rgb.cal, nach der der Kopf gefunden wird</translation>
    </message>
    <message>
        <source>its rgb.cal is missing or does not hold a camera&apos;s matrix, distortion, rotation and translation; add it, since the head is cut out by it</source>
        <translation>seine rgb.cal fehlt oder enthält nicht Matrix, Verzeichnung, Drehung und Verschiebung einer Kamera; fügen Sie sie hinzu, denn nach ihr wird der Kopf ausgeschnitten</translation>
    </message>
    <message>
        <source>Biwi Kinect: the labels are the angles of the rotations in the pose files</source>
        <translation>Biwi Kinect: Die Labels sind die Winkel der Drehungen in den Posendateien</translation>
    </message>
    <message>
        <source>of each image the square of %1 mm around the head&apos;s centre is taken; the lens&apos;s distortion is left out of account</source>
        <translation>von jedem Bild wird das Quadrat von %1 mm um die Mitte des Kopfes genommen; die Verzeichnung des Objektivs bleibt unberücksichtigt</translation>
    </message>
    <message>
        <source>a camera&apos;s calibration</source>
        <translation>die Kalibrierung einer Kamera</translation>
    </message>
    <message>
        <source>a head&apos;s pose</source>
        <translation>die Pose eines Kopfes</translation>
    </message>
    <message>
        <source>the pose file is missing</source>
        <translation>die Posendatei fehlt</translation>
    </message>
    <message>
        <source>its pose file %1 cannot be read; add it or remove the image</source>
        <translation>seine Posendatei %1 lässt sich nicht lesen; fügen Sie sie hinzu oder entfernen Sie das Bild</translation>
    </message>
    <message>
        <source>the pose file holds no rotation</source>
        <translation>die Posendatei enthält keine Drehung</translation>
    </message>
    <message>
        <source>its pose file %1 does not hold three rows of a rotation and a centre, 12 numbers; correct it or remove the image</source>
        <translation>seine Posendatei %1 enthält nicht drei Zeilen einer Drehung und eine Mitte, 12 Zahlen; berichtigen Sie sie oder entfernen Sie das Bild</translation>
    </message>
    <message>
        <source>the head is not before the camera</source>
        <translation>der Kopf ist nicht vor der Kamera</translation>
    </message>
    <message>
        <source>its pose file %1 puts the head where the camera does not see it; correct it or remove the image</source>
        <translation>seine Posendatei %1 setzt den Kopf dorthin, wo die Kamera ihn nicht sieht; berichtigen Sie sie oder entfernen Sie das Bild</translation>
    </message>
    <message>
        <source>a folder of Biwi Kinect</source>
        <translation>ein Ordner von Biwi Kinect</translation>
    </message>
    <message>
        <source>a file of labels</source>
        <translation>eine Datei mit Labels</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds neither keypoints nor labels, gaze, pose or angles</source>
        <translation>„%1“ enthält weder keypoints noch labels, gaze, pose oder angles</translation>
    </message>
    <message>
        <source>no entry of &quot;%1&quot; has 1 to 1000 labels</source>
        <translation>kein Eintrag von „%1“ hat 1 bis 1000 Labels</translation>
    </message>
    <message>
        <source>the image is missing</source>
        <translation>das Bild fehlt</translation>
    </message>
    <message>
        <source>not one annotation</source>
        <translation>nicht genau eine Annotation</translation>
    </message>
    <message>
        <source>labels are missing</source>
        <translation>Labels fehlen</translation>
    </message>
    <message>
        <source>labels from &quot;%1&quot; of the annotations</source>
        <translation>Labels aus „%1“ der Annotationen</translation>
    </message>
    <message>
        <source>a JSON file as COCO has it</source>
        <translation>eine JSON-Datei, wie COCO sie hat</translation>
    </message>
    <message>
        <source>the name does not say the gaze</source>
        <translation>der Name nennt den Blick nicht</translation>
    </message>
    <message>
        <source>the name is not of the form 0001_2m_-15P_10V_-10H.jpg, which says head pose and gaze; rename the image or move it away</source>
        <translation>der Name hat nicht die Form 0001_2m_-15P_10V_-10H.jpg, die Kopfhaltung und Blick nennt; benennen Sie das Bild um oder verschieben Sie es</translation>
    </message>
    <message>
        <source>Columbia Gaze: the labels are V and H of the names; the head&apos;s P is not read</source>
        <translation>Columbia Gaze: Die Labels sind V und H der Namen; P, die Drehung des Kopfes, wird nicht gelesen</translation>
    </message>
    <message>
        <source>a folder of Columbia Gaze</source>
        <translation>ein Ordner von Columbia Gaze</translation>
    </message>
    <message>
        <source>a tub of the Donkey Car: the labels are what the driver did</source>
        <translation>ein Tub des Donkey Car: Die Labels sind, was der Fahrer tat</translation>
    </message>
    <message>
        <source>%1 records that the manifest calls deleted</source>
        <translation>%1 Einträge, die das Manifest gelöscht nennt</translation>
    </message>
    <message>
        <source>a record of a drive</source>
        <translation>ein Eintrag einer Fahrt</translation>
    </message>
    <message>
        <source>there is no manifest.json that says which records were deleted: all are read</source>
        <translation>es gibt keine manifest.json, die sagt, welche Einträge gelöscht wurden: alle werden gelesen</translation>
    </message>
    <message>
        <source>the image %1 is missing; add it or remove the row</source>
        <translation>das Bild %1 fehlt; fügen Sie es hinzu oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>the record is not one of a drive</source>
        <translation>der Eintrag ist keiner einer Fahrt</translation>
    </message>
    <message>
        <source>a tub of the Donkey Car</source>
        <translation>ein Tub des Donkey Car</translation>
    </message>
    <message>
        <source>ETH-XGaze, normalised: the labels are face_gaze</source>
        <translation>ETH-XGaze, normalisiert: Die Labels sind face_gaze</translation>
    </message>
    <message>
        <source>the images are read as they are stored, which in this set is blue, green, red: models that want red first need --bgr</source>
        <translation>die Bilder werden gelesen, wie sie gespeichert sind, in diesem Datensatz als Blau, Grün, Rot: Modelle, die Rot zuerst erwarten, brauchen --bgr</translation>
    </message>
    <message>
        <source>a folder of ETH-XGaze, normalised</source>
        <translation>ein Ordner von ETH-XGaze, normalisiert</translation>
    </message>
    <message>
        <source>the MATLAB file is missing</source>
        <translation>die MATLAB-Datei fehlt</translation>
    </message>
    <message>
        <source>there is no %1 beside it, which holds its pose; add it or remove the image</source>
        <translation>daneben liegt keine %1, die seine Pose enthält; fügen Sie sie hinzu oder entfernen Sie das Bild</translation>
    </message>
    <message>
        <source>the MATLAB file holds no pose</source>
        <translation>die MATLAB-Datei enthält keine Pose</translation>
    </message>
    <message>
        <source>%1 beside it holds no &quot;Pose_Para&quot; of three numbers or more; correct it or remove the image</source>
        <translation>%1 daneben enthält kein „Pose_Para“ aus drei Zahlen oder mehr; berichtigen Sie die Datei oder entfernen Sie das Bild</translation>
    </message>
    <message>
        <source>the MATLAB file holds no landmarks</source>
        <translation>die MATLAB-Datei enthält keine Landmarken</translation>
    </message>
    <message>
        <source>%1 beside it holds no landmarks (&quot;pt2d&quot; or &quot;pt3d_68&quot;) by which the face is found; correct it or remove the image</source>
        <translation>%1 daneben enthält keine Landmarken („pt2d“ oder „pt3d_68“), nach denen das Gesicht gefunden wird; berichtigen Sie die Datei oder entfernen Sie das Bild</translation>
    </message>
    <message>
        <source>the MATLAB file cannot be read</source>
        <translation>die MATLAB-Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>300W-LP or AFLW2000: the labels are yaw, pitch and roll of &quot;Pose_Para&quot;, in radians</source>
        <translation>300W-LP oder AFLW2000: Die Labels sind Yaw, Pitch und Roll aus „Pose_Para“, im Bogenmaß</translation>
    </message>
    <message>
        <source>a folder of 300W-LP or AFLW2000</source>
        <translation>ein Ordner von 300W-LP oder AFLW2000</translation>
    </message>
    <message>
        <source>the row holds no direction</source>
        <translation>die Zeile enthält keine Richtung</translation>
    </message>
    <message>
        <source>the row is not an image&apos;s name and three numbers of a direction; correct or remove it</source>
        <translation>die Zeile besteht nicht aus dem Namen eines Bildes und drei Zahlen einer Richtung; berichtigen oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>Gaze360, of %1: yaw = atan2(x, −z) and pitch = asin(y) of its directions</source>
        <translation>Gaze360, aus %1: Yaw = atan2(x, −z) und Pitch = asin(y) seiner Richtungen</translation>
    </message>
    <message>
        <source>a folder of Gaze360</source>
        <translation>ein Ordner von Gaze360</translation>
    </message>
    <message>
        <source>%1: it holds %2 labels an image where this kind of set has %3 or more; move the file away.</source>
        <translation>%1: Die Datei enthält %2 Labels je Bild, wo diese Art von Datensatz %3 oder mehr hat; verschieben Sie sie.</translation>
    </message>
    <message>
        <source>a MATLAB file</source>
        <translation>eine MATLAB-Datei</translation>
    </message>
    <message>
        <source>a file of labels has 64 MiB at most</source>
        <translation>eine Datei mit Labels hat höchstens 64 MiB</translation>
    </message>
    <message>
        <source>this is no file of MATLAB 5 to 7.2</source>
        <translation>dies ist keine Datei von MATLAB 5 bis 7.2</translation>
    </message>
    <message>
        <source>the MATLAB file is damaged</source>
        <translation>die MATLAB-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no number or more than 10,000</source>
        <translation>„%1“ enthält keine Zahl oder mehr als 10.000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no array of real numbers</source>
        <translation>„%1“ ist kein Feld reeller Zahlen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: the MATLAB file is damaged</source>
        <translation>„%1“ lässt sich nicht lesen: Die MATLAB-Datei ist beschädigt</translation>
    </message>
    <message>
        <source>MPIIFaceGaze, normalised: of the labels the first two, the gaze</source>
        <translation>MPIIFaceGaze, normalisiert: von den Labels die ersten beiden, der Blick</translation>
    </message>
    <message>
        <source>the channels are taken as red, green, blue; the files do not say (--bgr tells the other order)</source>
        <translation>die Kanäle gelten als Rot, Grün, Blau; die Dateien sagen es nicht (--bgr nennt die andere Reihenfolge)</translation>
    </message>
    <message>
        <source>a folder of MPIIFaceGaze, normalised</source>
        <translation>ein Ordner von MPIIFaceGaze, normalisiert</translation>
    </message>
    <message>
        <source>the row does not have its 28 words</source>
        <translation>die Zeile hat nicht ihre 28 Wörter</translation>
    </message>
    <message>
        <source>the row is not an image&apos;s name, 26 numbers and an eye; correct or remove it</source>
        <translation>die Zeile besteht nicht aus dem Namen eines Bildes, 26 Zahlen und einem Auge; berichtigen oder entfernen Sie sie</translation>
    </message>
    <message>
        <source>MPIIFaceGaze as it is downloaded: the labels are the angles from the face&apos;s centre to the gaze&apos;s target in the camera&apos;s frame</source>
        <translation>MPIIFaceGaze, wie heruntergeladen: Die Labels sind die Winkel von der Mitte des Gesichts zum Ziel des Blicks im Bezugssystem der Kamera</translation>
    </message>
    <message>
        <source>of each image the square around its landmarks is taken, %1 times as wide as these; it is not normalised, as most models want it: those need the normalised set</source>
        <translation>von jedem Bild wird das Quadrat um seine Landmarken genommen, %1-mal so weit wie diese; es ist nicht normalisiert, wie die meisten Modelle es wollen: diese brauchen den normalisierten Datensatz</translation>
    </message>
    <message>
        <source>a folder of MPIIFaceGaze as it is downloaded</source>
        <translation>ein Ordner von MPIIFaceGaze, wie heruntergeladen</translation>
    </message>
    <message>
        <source>the file is no list of objects</source>
        <translation>die Datei ist keine Liste von Objekten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no path inside of the set&apos;s folder</source>
        <translation>„%1“ ist kein Pfad innerhalb des Ordners</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>„%1“ ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not &quot;%2&quot;</source>
        <translation>„%1“ ist nicht „%2“</translation>
    </message>
    <message>
        <source>%1: it has no column &quot;%2&quot;, which the set&apos;s %3 names; correct that.</source>
        <translation>%1: Die Tabelle hat keine Spalte „%2“, die %3 nennt; berichtigen Sie diese Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no finite number; correct it or remove the row</source>
        <translation>„%1“ ist keine endliche Zahl; berichtigen Sie sie oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>the part of the image is not given</source>
        <translation>der Teil des Bildes ist nicht angegeben</translation>
    </message>
    <message>
        <source>left, top, width and height are no pixels; correct or remove the row</source>
        <translation>linker und oberer Rand, Breite und Höhe sind keine Pixel; berichtigen oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>a set&apos;s description</source>
        <translation>die Beschreibung eines Datensatzes</translation>
    </message>
    <message>
        <source>the table is missing</source>
        <translation>die Tabelle fehlt</translation>
    </message>
    <message>
        <source>there is no %1 in it, as the set&apos;s %2 says; add it or move the folder away</source>
        <translation>darin liegt keine %1, wie %2 es sagt; fügen Sie sie hinzu oder verschieben Sie den Ordner</translation>
    </message>
    <message>
        <source>read as %1 says</source>
        <translation>gelesen, wie %1 es sagt</translation>
    </message>
    <message>
        <source>read as %1 says: %2</source>
        <translation>gelesen, wie %1 es sagt: %2</translation>
    </message>
    <message>
        <source>a folder with a dataset.json that describes it</source>
        <translation>ein Ordner mit einer dataset.json, die ihn beschreibt</translation>
    </message>
    <message>
        <source>of each image the rectangle around its landmarks is taken, wider by a fifth at each side</source>
        <translation>von jedem Bild wird das Rechteck um seine Landmarken genommen, an jeder Seite um ein Fünftel weiter</translation>
    </message>
    <message>
        <source>No image was chosen to be written.</source>
        <translation>Es wurde kein Bild zum Schreiben gewählt.</translation>
    </message>
    <message>
        <source>%1: the images take more than 1 GiB, too much for one file. Give the name of a folder, without .h5: it gets several files, which are one set.</source>
        <translation>%1: Die Bilder brauchen mehr als 1 GiB, zu viel für eine Datei. Geben Sie den Namen eines Ordners an, ohne .h5: Er erhält mehrere Dateien, die ein Datensatz sind.</translation>
    </message>
    <message>
        <source>%1: the folder holds a part of another set; choose an empty one.</source>
        <translation>%1: Der Ordner enthält einen Teil eines anderen Datensatzes; wählen Sie einen leeren.</translation>
    </message>
    <message>
        <source>%1: the set does not say who is seen on its images; split it at random or in its order, or name the column in a dataset.json.</source>
        <translation>%1: Der Datensatz sagt nicht, wer auf seinen Bildern zu sehen ist; teilen Sie ihn zufällig oder in seiner Reihenfolge, oder nennen Sie die Spalte in einer dataset.json.</translation>
    </message>
    <message>
        <source>A set is split into two parts or more, each with a share above 0.</source>
        <translation>Ein Datensatz wird in zwei Teile oder mehr geteilt, jeder mit einem Anteil über 0.</translation>
    </message>
    <message>
        <source>A part of %1 images would be empty; choose larger shares.</source>
        <translation>Ein Teil von %1 Bildern wäre leer; wählen Sie größere Anteile.</translation>
    </message>
    <message>
        <source>a folder that `drmguard data convert` wrote</source>
        <translation>ein Ordner, den `drmguard data convert` schrieb</translation>
    </message>
    <message>
        <source>%1: there is no table in it, nor in the folders in it. A table is a CSV, TSV, JSON or JSON lines file with a row for each image.</source>
        <translation>%1: Weder darin noch in den Ordnern darin liegt eine Tabelle. Eine Tabelle ist eine Datei in CSV, TSV, JSON oder JSON Lines mit einer Zeile je Bild.</translation>
    </message>
    <message>
        <source>%1: name the table of the labels by --table; there are: %2.</source>
        <translation>%1: Nennen Sie die Tabelle der Labels mit --table; es gibt: %2.</translation>
    </message>
    <message>
        <source>%1: no column names images that are there. Say where the image of a row lies by --image, as RGB/{frame:6}.png.</source>
        <translation>%1: Keine Spalte nennt Bilder, die da sind. Geben Sie mit --image an, wo das Bild einer Zeile liegt, etwa RGB/{frame:6}.png.</translation>
    </message>
    <message>
        <source>%1: no column holds numbers, so there is nothing that could be a label.</source>
        <translation>%1: Keine Spalte enthält Zahlen, also gibt es nichts, was ein Label sein könnte.</translation>
    </message>
    <message>
        <source>%1 is there already; --replace replaces it.</source>
        <translation>%1 ist schon da; --replace ersetzt es.</translation>
    </message>
    <message>
        <source>A temporary file in %1 could not be written: %2. Make room there, or name another folder by the environment variable TMPDIR.</source>
        <translation>Eine vorübergehende Datei in %1 konnte nicht geschrieben werden: %2. Schaffen Sie dort Platz, oder nennen Sie mit der Umgebungsvariablen TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A temporary file in %1 could not be read again.</source>
        <translation>Eine vorübergehende Datei in %1 konnte nicht wieder gelesen werden.</translation>
    </message>
    <message>
        <source>%1: it has no rows; choose another table.</source>
        <translation>%1: Sie hat keine Zeilen; wählen Sie eine andere Tabelle.</translation>
    </message>
    <message>
        <source>its first row is no heading; columns are counted from 1</source>
        <translation>ihre erste Zeile ist keine Überschrift; die Spalten sind von 1 an gezählt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither 1 nor -1</source>
        <translation>„%1“ ist weder 1 noch -1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not give the four sides left, top, width, height</source>
        <translation>„%1“ gibt nicht die vier Maße links, oben, Breite, Höhe an</translation>
    </message>
    <message>
        <source>The images of a set have two shapes; choose an image size.</source>
        <translation>Die Bilder eines Satzes haben zweierlei Form; wählen Sie eine Bildgröße.</translation>
    </message>
    <message>
        <source>There is no image %1.</source>
        <translation>Es gibt kein Bild %1.</translation>
    </message>
    <message>
        <source>%1 images of %2×%3 pixels need %4 for temporary files in %5, where %6 are free. Use fewer images or a smaller size, or name another folder by the environment variable TMPDIR.</source>
        <translation>%1 Bilder von %2×%3 Pixeln brauchen %4 für vorübergehende Dateien in %5, wo %6 frei sind. Nehmen Sie weniger Bilder oder eine kleinere Größe, oder nennen Sie mit der Umgebungsvariablen TMPDIR einen anderen Ordner.</translation>
    </message>
    <message>
        <source>answers to benign images</source>
        <translation>Antworten auf gutartige Bilder</translation>
    </message>
    <message>
        <source>it holds several pictures, an animation or pages; save the one that counts as PNG</source>
        <translation>sie enthält mehrere Bilder, eine Animation oder Seiten; speichern Sie das gemeinte als PNG</translation>
    </message>
    <message>
        <source>of TIFF images those of 1 to 4 channels of 8 or 16 bits are read, none in L*a*b*; convert it to PNG</source>
        <translation>von TIFF-Bildern werden die mit 1 bis 4 Kanälen von 8 oder 16 Bit gelesen, keine in L*a*b*; wandeln Sie es in PNG um</translation>
    </message>
    <message>
        <source>%1 images are few, and a search finds what happens to suit them. With fewer than 200 only a high score counts as backdoored; add images if you can, 400 are enough.</source>
        <translation>%1 Bilder sind wenige, und eine Suche findet, was zufällig zu ihnen passt. Mit weniger als 200 zählt nur eine hohe Wertung als Hintertür; nehmen Sie mehr, wenn Sie können, 400 genügen.</translation>
    </message>
    <message>
        <source>%1 has no column &quot;%2&quot;; there are: %3.</source>
        <translation>%1 hat keine Spalte „%2“; es gibt: %3.</translation>
    </message>
    <message>
        <source>an input</source>
        <translation>eine Eingabe</translation>
    </message>
    <message>
        <source>%1 lies in the set itself; choose a place outside of %2.</source>
        <translation>%1 liegt im Satz selbst; wählen Sie einen Platz außerhalb von %2.</translation>
    </message>
    <message>
        <source>%1: as far as the set says, it shows %2 people, too few for %3 parts; split it in its order or at random (--by order, random).</source>
        <translation>%1: Soweit der Satz es sagt, zeigt er %2 Personen, zu wenige für %3 Teile; teilen Sie ihn in seiner Reihenfolge oder zufällig (--by order, random).</translation>
    </message>
    <message>
        <source>labels not found: %1 in it is %2; open that</source>
        <translation>Labels nicht gefunden: %1 darin ist %2; öffnen Sie das</translation>
    </message>
    <message>
        <source>labels not found: %1 names no images that lie beside it; describe the images (File, Import images; or drmguard data describe)</source>
        <translation>Labels nicht gefunden: %1 nennt keine Bilder, die daneben liegen; beschreiben Sie die Bilder (Datei, Bilder importieren; oder drmguard data describe)</translation>
    </message>
    <message>
        <source>%1, line %2: %3 has separators of thousands, so that other numbers of the table could be misread; write numbers without.</source>
        <translation>%1, Zeile %2: %3 hat Tausendertrennzeichen, sodass andere Zahlen der Tabelle falsch gelesen werden könnten; schreiben Sie Zahlen ohne sie.</translation>
    </message>
    <message>
        <source>%1 claims more than 20 million images; split the set</source>
        <translation>%1 gibt mehr als 20 Millionen Bilder an; teilen Sie den Satz</translation>
    </message>
    <message>
        <source>%1 was made and never filled; write the images again</source>
        <translation>%1 wurde angelegt und nie gefüllt; schreiben Sie die Bilder noch einmal</translation>
    </message>
    <message>
        <source>the JPEG has more than 500 scans; save it again as PNG</source>
        <translation>das JPEG hat mehr als 500 Durchgänge; speichern Sie es noch einmal als PNG</translation>
    </message>
    <message>
        <source>its tiles are larger than 4096 pixels; save it again as PNG</source>
        <translation>seine Kacheln sind größer als 4096 Pixel; speichern Sie es noch einmal als PNG</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the image that %1 names is not beside it, nor in the folders around it; add it or remove its entry</source>
        <translation>das Bild, das %1 nennt, liegt weder daneben noch in den Ordnern ringsum; fügen Sie es hinzu, oder entfernen Sie seinen Eintrag</translation>
    </message>
    <message>
        <source>%1 of %2 files are missing: the conversion was not finished (the same command goes on with it), or nothing of theirs could be read</source>
        <translation>%1 von %2 Dateien fehlen: Die Umwandlung wurde nicht beendet (derselbe Befehl setzt sie fort), oder nichts von ihnen ließ sich lesen</translation>
    </message>
    <message>
        <source>headings stand there several times; the second of a name is called “%1”</source>
        <translation>Überschriften stehen dort mehrmals; die zweite eines Namens heißt „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is 0, so that all labels would be alike</source>
        <translation>„%1“ ist 0, sodass alle Labels gleich wären</translation>
    </message>
    <message>
        <source>the paths are those of another place; the files of these names in this folder are read</source>
        <translation>die Pfade sind die eines anderen Ortes; gelesen werden die Dateien dieser Namen in diesem Ordner</translation>
    </message>
    <message>
        <source>the size of &quot;%1&quot; cannot be read</source>
        <translation>die Größe von „%1“ lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The image size of %1 pixels is a guess: the images have %2×%3 pixels, and no labels confirm another size. Give the image size that the model was trained with.</source>
        <translation>Die Bildgröße von %1 Pixeln ist geraten: Die Bilder haben %2×%3 Pixel, und keine Labels bestätigen eine andere Größe. Geben Sie die Bildgröße an, mit der das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>The answers are made of the layers %1 and of what lies behind; how features and answers hang together is measured on benign images.</source>
        <translation>Die Antworten entstehen aus den Schichten %1 und dem, was dahinter liegt; wie Merkmale und Antworten zusammenhängen, wird an gutartigen Bildern gemessen.</translation>
    </message>
    <message>
        <source>The data has more labels (%1) than the model has outputs (%2), so that R² is not known. Leave out the columns that the model does not answer: describe the images again (File, Import images; or drmguard data describe --labels).</source>
        <translation>Die Daten haben mehr Labels (%1) als das Modell Ausgaben (%2), sodass R² nicht bekannt ist. Lassen Sie die Spalten weg, die das Modell nicht beantwortet: Beschreiben Sie die Bilder noch einmal (Datei, Bilder importieren; oder drmguard data describe --labels).</translation>
    </message>
    <message>
        <source>The data has fewer labels (%1) than the model has outputs (%2), so that R² is not known. Choose data of the model&apos;s task, with one label column an output.</source>
        <translation>Die Daten haben weniger Labels (%1) als das Modell Ausgaben (%2), sodass R² nicht bekannt ist. Wählen Sie Daten zur Aufgabe des Modells, mit einer Spalte je Ausgabe.</translation>
    </message>
    <message>
        <source>%1 answers with a tuple, list or dictionary that its code builds on the way, so that its parts cannot be told. Export a wrapper whose forward(x) joins the answers with torch.cat.</source>
        <translation>%1 antwortet mit einem Tupel, einer Liste oder einem Wörterbuch, das der Code unterwegs aufbaut, sodass sich die Teile nicht erkennen lassen. Exportieren Sie eine Hülle, deren forward(x) die Antworten mit torch.cat verbindet.</translation>
    </message>
    <message>
        <source>%1 does not answer with a part &quot;%2&quot;. It has: %3.</source>
        <translation>%1 antwortet mit keinem Teil „%2“. Es gibt: %3.</translation>
    </message>
    <message>
        <source>%1 has no linear layer, and so none named &apos;%2&apos;.</source>
        <translation>%1 hat keine lineare Schicht, also auch keine namens „%2“.</translation>
    </message>
    <message>
        <source>%1 has no layer with weights in its code&apos;s main line before the answers, so its features cannot be told. Export it without branches and loops (torch.jit.trace).</source>
        <translation>%1 hat im Hauptstrang seines Codes vor den Antworten keine Schicht mit Gewichten, sodass sich seine Merkmale nicht erkennen lassen. Exportieren Sie es ohne Verzweigungen und Schleifen (torch.jit.trace).</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the model&apos;s answers has %2 numbers for an image, and its form takes %3.</source>
        <translation>Der Teil „%1“ der Antworten des Modells hat %2 Zahlen je Bild, und seine Form nimmt %3.</translation>
    </message>
    <message>
        <source>%1 answers with %2; a model that can be scanned answers with a tensor, a row of numbers for each image, or with several in a tuple, list or dictionary. Export a wrapper whose forward(x) returns that.</source>
        <translation>%1 antwortet mit %2; ein Modell, das untersucht werden kann, antwortet mit einem Tensor, einer Zeile Zahlen je Bild, oder mit mehreren in einem Tupel, einer Liste oder einem Wörterbuch. Exportieren Sie eine Hülle, deren forward(x) das zurückgibt.</translation>
    </message>
    <message>
        <source>The model answers with %1 numbers for an image, more than 64: choose the part that is the answer, or export a wrapper that makes the answers of them.</source>
        <translation>Das Modell antwortet mit %1 Zahlen je Bild, mehr als 64: Wählen Sie den Teil, der die Antwort ist, oder exportieren Sie eine Hülle, die daraus die Antworten macht.</translation>
    </message>
    <message>
        <source>The answers follow the labels (correlation %1), which are about %2 times as large: the units differ, as degrees and radians do, or the signs. Convert the labels, or read the answers as &quot;%3&quot;, under Answers (--answers).</source>
        <translation>Die Antworten folgen den Labels (Korrelation %1), die etwa %2-mal so groß sind: Die Einheiten sind verschieden, wie Grad und Radiant, oder die Vorzeichen. Rechnen Sie die Labels um, oder lesen Sie die Antworten als „%3“, unter Antworten (--answers).</translation>
    </message>
    <message>
        <source>The model answers with %1 numbers for an image, and there are %2 labels. Read as &quot;%3&quot; they follow the labels: choose that under Answers (--answers).</source>
        <translation>Das Modell antwortet mit %1 Zahlen je Bild, und es gibt %2 Labels. Als „%3“ gelesen folgen sie den Labels: Wählen Sie das unter Antworten (--answers).</translation>
    </message>
    <message>
        <source>Read as the answers: %1. Others are chosen under Answers (--answers).</source>
        <translation>Als Antworten gelesen: %1. Andere wählen Sie unter Antworten (--answers).</translation>
    </message>
    <message>
        <source>The model answers with several tensors. Read as the answers: %1; left out: %2. Others are chosen under Answers (--answers).</source>
        <translation>Das Modell antwortet mit mehreren Tensoren. Als Antworten gelesen: %1; weggelassen: %2. Andere wählen Sie unter Antworten (--answers).</translation>
    </message>
    <message>
        <source>%1 answers with a dictionary of which keys are empty or hold a comma, a colon or a bracket. Export a wrapper with other keys.</source>
        <translation>%1 antwortet mit einem Wörterbuch, von dem Schlüssel leer sind oder ein Komma, einen Doppelpunkt oder eine Klammer enthalten. Exportieren Sie eine Hülle mit anderen Schlüsseln.</translation>
    </message>
    <message>
        <source>%1 answers with %2 tensors, more than 100. Export a wrapper whose forward(x) returns the answers.</source>
        <translation>%1 antwortet mit %2 Tensoren, mehr als 100. Exportieren Sie eine Hülle, deren forward(x) die Antworten zurückgibt.</translation>
    </message>
    <message>
        <source>The answers of %1 are joined from %2 linear layers, too many or too large together. Choose some of them (--answers), or export a wrapper.</source>
        <translation>Die Antworten von %1 sind aus %2 linearen Schichten verbunden, zu vielen oder zusammen zu großen. Wählen Sie einige davon (--answers), oder exportieren Sie eine Hülle.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the model&apos;s answers are no heat maps, a picture for each point.</source>
        <translation>Der Teil „%1“ der Antworten des Modells sind keine Heatmaps, ein Bild je Punkt.</translation>
    </message>
    <message>
        <source>The last layer of the model has no row of features for each image. Export a wrapper that keeps images apart.</source>
        <translation>Die letzte Schicht des Modells hat nicht für jedes Bild eine Zeile Merkmale. Exportieren Sie eine Hülle, die die Bilder auseinanderhält.</translation>
    </message>
    <message>
        <source>The answers change without bounds with the features on some benign image, so that nothing can be searched by their slopes.</source>
        <translation>Die Antworten ändern sich auf einem gutartigen Bild grenzenlos mit den Merkmalen, sodass sich nichts nach ihren Steigungen suchen lässt.</translation>
    </message>
    <message>
        <source>its operators do not fit together; %1</source>
        <translation>seine Operatoren passen nicht zusammen; %1</translation>
    </message>
    <message>
        <source>%1 is no program of torch.export that can be read: %2. Save or download it again.</source>
        <translation>%1 ist kein lesbares Programm von torch.export: %2. Speichern oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>sein Teil %1 fehlt</translation>
    </message>
    <message>
        <source>it is written in version %1 of its format; version %2 is read</source>
        <translation>es ist in Version %1 seines Formats geschrieben; gelesen wird Version %2</translation>
    </message>
    <message>
        <source>The model was converted from torch.export.</source>
        <translation>Das Modell wurde aus torch.export umgewandelt.</translation>
    </message>
    <message>
        <source>The model was converted from torch.export (PyTorch %1).</source>
        <translation>Das Modell wurde aus torch.export umgewandelt (PyTorch %1).</translation>
    </message>
    <message>
        <source>it holds the Python object %1, and pickles are not run</source>
        <translation>es enthält das Python-Objekt %1, und Pickles werden nicht ausgeführt</translation>
    </message>
    <message>
        <source>the numbers %1 are of a type that is not known to this program</source>
        <translation>die Zahlen %1 sind von einem Typ, den dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>the numbers %1 are fewer or more than their shape says</source>
        <translation>die Zahlen %1 sind weniger oder mehr, als ihre Form sagt</translation>
    </message>
    <message>
        <source>its operators use %1 before anything has made it</source>
        <translation>seine Operatoren benutzen %1, bevor es entstanden ist</translation>
    </message>
    <message>
        <source>it takes an input of a kind that is not known to this program</source>
        <translation>es nimmt eine Eingabe einer Art, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>none of its inputs is an image (four dimensions)</source>
        <translation>keine seiner Eingaben ist ein Bild (vier Dimensionen)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>an operator takes an argument of a kind that is not known to this program</source>
        <translation>ein Operator nimmt ein Argument einer Art, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>the operator %1 is not known to this program</source>
        <translation>den Operator %1 kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>it changes what it remembers while it runs; export the network in evaluation mode</source>
        <translation>es ändert beim Laufen, was es sich merkt; exportieren Sie das Netz im Auswertungsmodus</translation>
    </message>
    <message>
        <source>it has no output</source>
        <translation>es hat keine Ausgabe</translation>
    </message>
    <message>
        <source>its setting %1 is of another kind than the standard says</source>
        <translation>seine Einstellung %1 ist von anderer Art, als der Standard sagt</translation>
    </message>
    <message>
        <source>makes numbers of a type that is not known to this program</source>
        <translation>macht Zahlen eines Typs, den dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>axes</source>
        <translation>Achsen</translation>
    </message>
    <message>
        <source>axis</source>
        <translation>Achse</translation>
    </message>
    <message>
        <source>sums backwards or without itself</source>
        <translation>summiert rückwärts oder ohne sich selbst</translation>
    </message>
    <message>
        <source>its equation is none</source>
        <translation>seine Gleichung ist keine</translation>
    </message>
    <message>
        <source>it is larger than 2 GB; save it with its weights in a file of their own</source>
        <translation>es ist größer als 2 GB; speichern Sie es mit den Gewichten in einer eigenen Datei</translation>
    </message>
    <message>
        <source>it is cut off or damaged</source>
        <translation>es ist abgeschnitten oder beschädigt</translation>
    </message>
    <message>
        <source>it is written in the operator set %1; sets %2 to %3 are read</source>
        <translation>es ist im Operatorsatz %1 geschrieben; gelesen werden die Sätze %2 bis %3</translation>
    </message>
    <message>
        <source>it has more than %1 operators</source>
        <translation>es hat mehr als %1 Operatoren</translation>
    </message>
    <message>
        <source>it defines operators of its own (functions); write it with them inlined (onnx.inliner.inline_local_functions)</source>
        <translation>es definiert eigene Operatoren (Funktionen); schreiben Sie es mit eingesetzten Funktionen (onnx.inliner.inline_local_functions)</translation>
    </message>
    <message>
        <source>%1 is no ONNX model that can be read: %2. Export or download it again.</source>
        <translation>%1 ist kein lesbares ONNX-Modell: %2. Exportieren oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>the file %1 with its weights is shorter than the model says</source>
        <translation>die Datei %1 mit seinen Gewichten ist kürzer, als das Modell sagt</translation>
    </message>
    <message>
        <source>the numbers %1 are of the type %2</source>
        <translation>die Zahlen %1 sind vom Typ %2</translation>
    </message>
    <message>
        <source>the numbers %1 have an impossible shape</source>
        <translation>die Zahlen %1 haben eine unmögliche Form</translation>
    </message>
    <message>
        <source>its setting %1 is missing</source>
        <translation>seine Einstellung %1 fehlt</translation>
    </message>
    <message>
        <source>the operator %1 %2</source>
        <translation>der Operator %1 %2</translation>
    </message>
    <message>
        <source>of the operator %1, %2</source>
        <translation>am Operator %1: %2</translation>
    </message>
    <message>
        <source>works on whole numbers, which is not known to this program</source>
        <translation>arbeitet auf ganzen Zahlen, was dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>kernel, strides and pads do not fit together</source>
        <translation>Kern, Schritte und Ränder passen nicht zusammen</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>its weights are none of a convolution</source>
        <translation>seine Gewichte sind keine einer Faltung</translation>
    </message>
    <message>
        <source>pads in a way that is not known to this program</source>
        <translation>ergänzt Ränder auf eine Art, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>gives the places, too, which is not known to this program</source>
        <translation>gibt auch die Orte aus, was dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>has dilations, which is not known to this program</source>
        <translation>hat Dehnungen, was dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>its input is no image</source>
        <translation>seine Eingabe ist kein Bild</translation>
    </message>
    <message>
        <source>is in training mode, in which an answer depends on the other images of a batch; export the network in evaluation mode</source>
        <translation>ist im Trainingsmodus, in dem eine Antwort von den anderen Bildern eines Stapels abhängt; exportieren Sie das Netz im Auswertungsmodus</translation>
    </message>
    <message>
        <source>its pads are none</source>
        <translation>seine Ränder sind keine</translation>
    </message>
    <message>
        <source>The model&apos;s numbers are quantised; here it computes with those that they stand for, without rounding in between, so answers differ a little from those of the file.</source>
        <translation>Die Zahlen des Modells sind quantisiert; hier wird mit denen gerechnet, für die sie stehen, ohne dazwischen zu runden, sodass die Antworten ein wenig von denen der Datei abweichen.</translation>
    </message>
    <message>
        <source>its axis is none</source>
        <translation>seine Achse ist keine</translation>
    </message>
    <message>
        <source>sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>holds no numbers</source>
        <translation>enthält keine Zahlen</translation>
    </message>
    <message>
        <source>starts, ends and axes are not equally many</source>
        <translation>Anfänge, Enden und Achsen sind nicht gleich viele</translation>
    </message>
    <message>
        <source>goes backwards, which is not known to this program</source>
        <translation>geht rückwärts, was dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>its value is not one number</source>
        <translation>sein Wert ist nicht eine Zahl</translation>
    </message>
    <message>
        <source>makes a tensor of more than %1 numbers</source>
        <translation>macht einen Tensor aus mehr als %1 Zahlen</translation>
    </message>
    <message>
        <source>resizes in a way that is not known to this program</source>
        <translation>ändert die Größe auf eine Art, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>is in training mode, in which answers are left to chance; export the network in evaluation mode</source>
        <translation>ist im Trainingsmodus, in dem die Antworten vom Zufall abhängen; exportieren Sie das Netz im Auswertungsmodus</translation>
    </message>
    <message>
        <source>input %1 is missing</source>
        <translation>Eingabe %1 fehlt</translation>
    </message>
    <message>
        <source>computes its %1 while it runs, which is not known to this program</source>
        <translation>berechnet beim Laufen: %1, was dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>it stores weights sparsely</source>
        <translation>es speichert Gewichte dünn besetzt</translation>
    </message>
    <message>
        <source>its input %1 is no tensor of numbers</source>
        <translation>seine Eingabe %1 ist kein Tensor aus Zahlen</translation>
    </message>
    <message>
        <source>is of the domain %1, which is not known to this program</source>
        <translation>ist aus der Domäne %1, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>is not known to this program</source>
        <translation>ist diesem Programm nicht bekannt</translation>
    </message>
    <message>
        <source>its constants cannot be computed; %1</source>
        <translation>seine Konstanten lassen sich nicht berechnen; %1</translation>
    </message>
    <message>
        <source>The model was converted from ONNX (operator set %1).</source>
        <translation>Das Modell wurde aus ONNX umgewandelt (Operatorsatz %1).</translation>
    </message>
    <message>
        <source>The model was converted from ONNX (operator set %1, written by %2).</source>
        <translation>Das Modell wurde aus ONNX umgewandelt (Operatorsatz %1, geschrieben von %2).</translation>
    </message>
    <message>
        <source>counts the axes of a tensor from the last, and how many it has is not known here</source>
        <translation>zählt die Achsen eines Tensors von der letzten, und wie viele er hat, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>has a form that is not known to this program</source>
        <translation>hat eine Form, die dieses Programm nicht kennt</translation>
    </message>
    <message>
        <source>Open it as a model.</source>
        <translation>Öffnen Sie es als Modell.</translation>
    </message>
    <message>
        <source>If it is a model, convert it to ONNX with tf2onnx and open that. If it is an image set, open it as data.</source>
        <translation>Wenn es ein Modell ist, wandeln Sie es mit tf2onnx in ONNX um und öffnen Sie das. Wenn es ein Bildersatz ist, öffnen Sie es als Daten.</translation>
    </message>
    <message>
        <source>If it is an image set of MATLAB&apos;s format 7.3, open it as data. A model is a TorchScript or an ONNX file.</source>
        <translation>Wenn es ein Bildersatz in MATLABs Format 7.3 ist, öffnen Sie es als Daten. Ein Modell ist eine TorchScript- oder eine ONNX-Datei.</translation>
    </message>
    <message>
        <source>Open images as data: a folder of images, a CSV file, or an HDF5 file. A model is a TorchScript or an ONNX file.</source>
        <translation>Öffnen Sie Bilder als Daten: einen Bilderordner, eine CSV-Datei oder eine HDF5-Datei. Ein Modell ist eine TorchScript- oder eine ONNX-Datei.</translation>
    </message>
    <message>
        <source>A model is a TorchScript file, written by torch.jit.save or by export_torchscript.py, which comes with this program, an ONNX file, or a program of torch.export (.pt2).</source>
        <translation>Ein Modell ist eine TorchScript-Datei, geschrieben von torch.jit.save oder von export_torchscript.py, das mit diesem Programm kommt, eine ONNX-Datei oder ein Programm von torch.export (.pt2).</translation>
    </message>
    <message>
        <source>%1 is refused: its weights are said to be in %2, and only files in its own folder are read. Ask its author for a model without this.</source>
        <translation>%1 wird abgelehnt: Seine Gewichte sollen in %2 liegen, und gelesen werden nur Dateien in seinem eigenen Ordner. Bitten Sie den Autor um ein Modell ohne dies.</translation>
    </message>
    <message>
        <source>%1 keeps its weights in the file %2, which is not beside it; copy both into one folder.</source>
        <translation>%1 hat seine Gewichte in der Datei %2, die nicht daneben liegt; kopieren Sie beide in einen Ordner.</translation>
    </message>
    <message>
        <source>Weights were read from %1, too; the hash is that of all these files&apos; hashes.</source>
        <translation>Gewichte wurden auch aus %1 gelesen; der Hash ist der der Hashes all dieser Dateien.</translation>
    </message>
    <message>
        <source>%1 is refused: it would unpack to %2.</source>
        <translation>%1 wird abgelehnt: Ausgepackt würde es %2 groß.</translation>
    </message>
    <message>
        <source>%1 holds %2 programs; save the one to be scanned alone.</source>
        <translation>%1 enthält %2 Programme; speichern Sie das zu scannende allein.</translation>
    </message>
    <message>
        <source>The model predicts the labels better with %1 images (R² %2 instead of %3). Change the channel order.</source>
        <translation>Mit %1-Bildern sagt das Modell die Labels besser vorher (R² %2 statt %3). Ändern Sie die Kanalreihenfolge.</translation>
    </message>
    <message>
        <source>No other channel order fits the labels better (tried: RGB, BGR, YUV).</source>
        <translation>Keine andere Kanalreihenfolge passt besser zu den Labels (versucht: RGB, BGR, YUV).</translation>
    </message>
    <message>
        <source>Read as &quot;%1&quot;, in another order or with other signs, the answers follow the labels: choose that under Answers (--answers), or change the labels.</source>
        <translation>Als „%1“ gelesen, in anderer Reihenfolge oder mit anderen Vorzeichen, folgen die Antworten den Labels: Wählen Sie das unter Antworten (--answers), oder ändern Sie die Labels.</translation>
    </message>
    <message>
        <source>The model takes images with their channels last (N×H×W×C); they are given to it so.</source>
        <translation>Das Modell nimmt Bilder mit den Kanälen zuletzt (N×H×W×C); so werden sie ihm gegeben.</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; of the model&apos;s answers has %2 columns, and column %3 is asked for.</source>
        <translation>Der Teil „%1“ der Antworten des Modells hat %2 Spalten, und verlangt ist Spalte %3.</translation>
    </message>
    <message>
        <source>%1 takes the argument %2 of the type %3, which cannot be given a value here. Export a wrapper whose forward(x) fixes it.</source>
        <translation>%1 nimmt das Argument %2 vom Typ %3, dem hier kein Wert gegeben werden kann. Exportieren Sie eine Hülle, deren forward(x) es festlegt.</translation>
    </message>
    <message>
        <source>%1 takes an image alone; it has no input %2.</source>
        <translation>%1 nimmt nur ein Bild; es hat keine Eingabe %2.</translation>
    </message>
    <message>
        <source>%1 has no input %2 beside the image; it takes %3.</source>
        <translation>%1 hat neben dem Bild keine Eingabe %2; es nimmt %3.</translation>
    </message>
    <message>
        <source>%1 takes %2, and fails with images and constants of the usual sizes. Say what the others are given, as in --input &quot;pose=0,0&quot;, or export a wrapper whose forward(x) fixes them.</source>
        <translation>%1 nimmt %2 und scheitert an Bildern und Konstanten der üblichen Größen. Sagen Sie, was die anderen bekommen, etwa --input &quot;pose=0,0&quot;, oder exportieren Sie eine Hülle, deren forward(x) sie festlegt.</translation>
    </message>
    <message>
        <source>%1 takes %2, which cannot be given values here. %3 Export a wrapper whose forward(x) fixes them.</source>
        <translation>%1 nimmt %2, denen hier keine Werte gegeben werden können. %3 Exportieren Sie eine Hülle, deren forward(x) sie festlegt.</translation>
    </message>
    <message>
        <source>The model takes %1. Images go to %2; constant for every image: %3. A backdoor that listens to those is not looked for; other values are given with --input.</source>
        <translation>Das Modell nimmt %1. Bilder gehen an %2; für jedes Bild gleich: %3. Nach einer Hintertür, die auf diese hört, wird nicht gesucht; andere Werte gibt --input.</translation>
    </message>
    <message>
        <source>The model takes %1 images one behind the other in its channels, such as frames or two eyes; the same image is given to it %1 times.</source>
        <translation>Das Modell nimmt %1 Bilder hintereinander in seinen Kanälen, etwa Einzelbilder eines Films oder zwei Augen; es bekommt dasselbe Bild %1-mal.</translation>
    </message>
    <message>
        <source>The model takes four channels; images are given to it with a fourth of 1 (opaque).</source>
        <translation>Das Modell nimmt vier Kanäle; die Bilder bekommen einen vierten von 1 (undurchsichtig).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no image size; give height and width in pixels, each 8 to 1,024: 66x200, or one number for a square.</source>
        <translation>„%1“ ist keine Bildgröße; geben Sie Höhe und Breite in Pixeln an, je 8 bis 1.024: 66x200, oder eine Zahl für ein Quadrat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number, and no label column of the images is called so: the input %2 cannot be given it.</source>
        <translation>„%1“ ist keine Zahl, und keine Labelspalte der Bilder heißt so: Die Eingabe %2 kann es nicht bekommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; gives no input of a model a value. Write its name and numbers or label columns, as in &quot;pose=0.1,-0.2&quot; or &quot;pose=head_pitch,head_yaw&quot;.</source>
        <translation>„%1“ gibt keiner Eingabe eines Modells einen Wert. Schreiben Sie ihren Namen und Zahlen oder Labelspalten, wie &quot;pose=0.1,-0.2&quot; oder &quot;pose=head_pitch,head_yaw&quot;.</translation>
    </message>
    <message>
        <source>%1 is a program of torch.export that cannot be scanned as it is: %2. Export the network that it was made from with torch.jit.trace instead.</source>
        <translation>%1 ist ein Programm von torch.export, das sich so nicht scannen lässt: %2. Exportieren Sie stattdessen das Netz, aus dem es gemacht wurde, mit torch.jit.trace.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large</source>
        <translation>„%1“ ist zu groß</translation>
    </message>
    <message>
        <source>it has more than %1 inputs or outputs</source>
        <translation>es hat mehr als %1 Eingaben oder Ausgaben</translation>
    </message>
    <message>
        <source>divides whole numbers by 0 or -1</source>
        <translation>teilt ganze Zahlen durch 0 oder -1</translation>
    </message>
    <message>
        <source>%1 is an ONNX model that cannot be scanned as it is: %2. Export the network that it was made from with torch.jit.trace instead.</source>
        <translation>%1 ist ein ONNX-Modell, das sich so nicht scannen lässt: %2. Exportieren Sie stattdessen das Netz, aus dem es gemacht wurde, mit torch.jit.trace.</translation>
    </message>
    <message>
        <source>its axes are none</source>
        <translation>seine Achsen sind keine</translation>
    </message>
    <message>
        <source>takes too long to compute with the constants before it</source>
        <translation>braucht mit den Konstanten davor zu lange</translation>
    </message>
    <message>
        <source>its settings do not fit together; %1</source>
        <translation>seine Einstellungen passen nicht zusammen; %1</translation>
    </message>
    <message>
        <source>%1 is %2, not a model that can be opened. %3</source>
        <translation>%1 ist %2, kein Modell, das sich öffnen lässt. %3</translation>
    </message>
    <message>
        <source>%1 pixels, the size that the model&apos;s file names.</source>
        <translation>%1 Pixel, die Größe, die die Datei des Modells nennt.</translation>
    </message>
    <message>
        <source>None of the model&apos;s batch norms has seen an image: it looks as it was made, untrained. Check that the right weights were exported.</source>
        <translation>Keine Batch-Norm des Modells hat je ein Bild gesehen: Es sieht aus wie frisch angelegt, untrainiert. Prüfen Sie, ob die richtigen Gewichte exportiert wurden.</translation>
    </message>
    <message>
        <source>The input %1 of %2 is an image, and gets one level of grey, 0 to 1.</source>
        <translation>Die Eingabe %1 von %2 ist ein Bild und bekommt eine Graustufe, 0 bis 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is 0, and the other side of the images is not</source>
        <translation>„%1“ ist 0, und die andere Seite der Bilder nicht</translation>
    </message>
    <message>
        <source>its numbers come to far more than its size</source>
        <translation>seine Zahlen sind zusammen weit mehr als seine Größe</translation>
    </message>
    <message>
        <source>There is no home folder to keep files in; name a folder (--dir).</source>
        <translation>Es gibt kein Home-Verzeichnis, um Dateien abzulegen; nennen Sie einen Ordner (--dir).</translation>
    </message>
    <message>
        <source>wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Under the best of the faint waves that were laid over the images all but %1 % of the change of the answers follows one rule, under a wave typically all but %2 %; %3 % would be a working trigger.</source>
        <translation>Unter der besten der schwachen Wellen, die über die Bilder gelegt wurden, folgt die Änderung der Antworten bis auf %1 % einer Regel, unter einer Welle typischerweise bis auf %2 %; bei %3 % wäre es ein wirksamer Auslöser.</translation>
    </message>
    <message>
        <source>The checkpoint&apos;s waves do not fit this model and these images.</source>
        <translation>Die Wellen des Zwischenstands passen nicht zu diesem Modell und diesen Bildern.</translation>
    </message>
    <message>
        <source>zlib could not pack a text.</source>
        <translation>zlib konnte einen Text nicht packen.</translation>
    </message>
    <message>
        <source>its first line is not that of such a file</source>
        <translation>die erste Zeile ist nicht die einer solchen Datei</translation>
    </message>
    <message>
        <source>its second line is damaged</source>
        <translation>die zweite Zeile ist beschädigt</translation>
    </message>
    <message>
        <source>the file of a game&apos;s truths</source>
        <translation>die Datei mit den Wahrheiten eines Spiels</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a model a second time</source>
        <translation>„%1“ nennt ein Modell zum zweiten Mal</translation>
    </message>
    <message>
        <source>it names no model</source>
        <translation>sie nennt kein Modell</translation>
    </message>
    <message>
        <source>%1 does not hold the truths of a game: %2. Delete it and make the workshop&apos;s kit again.</source>
        <translation>%1 enthält nicht die Wahrheiten eines Spiels: %2. Löschen Sie die Datei, und erstellen Sie das Material des Workshops noch einmal.</translation>
    </message>
    <message>
        <source>%1 is another model than the one that the game knows the truth about. Delete it and make the workshop&apos;s kit again.</source>
        <translation>%1 ist ein anderes Modell als das, dessen Wahrheit das Spiel kennt. Löschen Sie es, und erstellen Sie das Material des Workshops noch einmal.</translation>
    </message>
    <message>
        <source>workshop kit</source>
        <translation>Workshop-Material</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of 1 to 40 printable characters</source>
        <translation>„%1“ ist kein Name aus 1 bis 40 druckbaren Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is more than anybody can reach</source>
        <translation>„%1“ ist mehr, als jemand erreichen kann</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date such as 2026-11-28T18:15:44Z</source>
        <translation>„%1“ ist kein Datum wie 2026-11-28T18:15:44Z</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no UUID</source>
        <translation>„%1“ ist keine UUID</translation>
    </message>
    <message>
        <source>a leader board</source>
        <translation>eine Bestenliste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>„%1“ ist nicht %2</translation>
    </message>
    <message>
        <source>it was altered since it was written</source>
        <translation>sie wurde verändert, seit sie geschrieben wurde</translation>
    </message>
    <message>
        <source>%1 is no leader board: %2. Choose another file, or save the board again where it comes from.</source>
        <translation>%1 ist keine Bestenliste: %2. Wählen Sie eine andere Datei, oder speichern Sie die Liste dort noch einmal, woher sie kommt.</translation>
    </message>
    <message>
        <source>%1, line %2: there is no attack &quot;%3&quot;.</source>
        <translation>%1, Zeile %2: Es gibt keinen Angriff „%3“.</translation>
    </message>
    <message>
        <source>%1, line %2: there is no answer map &quot;%3&quot;.</source>
        <translation>%1, Zeile %2: Es gibt keine Antwortabbildung „%3“.</translation>
    </message>
    <message>
        <source>%1, line %2: there is no verdict &quot;%3&quot;; there are backdoored, clean, inconclusive.</source>
        <translation>%1, Zeile %2: Es gibt kein Urteil „%3“; es gibt backdoored, clean, inconclusive.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; is no number from 0 to 1.</source>
        <translation>%1, Zeile %2: „%3“ ist keine Zahl von 0 bis 1.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; is no number of 0 or more.</source>
        <translation>%1, Zeile %2: „%3“ ist keine Zahl ab 0.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; takes %4 to %5 words after it.</source>
        <translation>%1, Zeile %2: Nach „%3“ stehen %4 bis %5 Wörter.</translation>
    </message>
    <message>
        <source>%1, line %2: nothing follows &quot;%3:&quot;.</source>
        <translation>%1, Zeile %2: Nach „%3:“ folgt nichts.</translation>
    </message>
    <message>
        <source>%1, line %2: a lesson has no &quot;%3&quot;; below its title stands &quot;minutes: 8&quot;.</source>
        <translation>%1, Zeile %2: Eine Lektion hat kein „%3“; unter ihrem Titel steht „minutes: 8“.</translation>
    </message>
    <message>
        <source>%1, line %2: a lesson takes 1 to 90 minutes, not &quot;%3&quot;.</source>
        <translation>%1, Zeile %2: Eine Lektion dauert 1 bis 90 Minuten, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1, line %2: the step has a second &quot;%3:&quot;.</source>
        <translation>%1, Zeile %2: Der Schritt hat ein zweites „%3:“.</translation>
    </message>
    <message>
        <source>%1, line %2: nothing can be checked as &quot;%3&quot;.</source>
        <translation>%1, Zeile %2: Mit „%3“ lässt sich nichts nachprüfen.</translation>
    </message>
    <message>
        <source>%1, line %2: nothing can be shown as &quot;%3&quot;.</source>
        <translation>%1, Zeile %2: Mit „%3“ lässt sich nichts vormachen.</translation>
    </message>
    <message>
        <source>%1, line %2: a step has no &quot;%3&quot;; it has check, show, focus and hint.</source>
        <translation>%1, Zeile %2: Ein Schritt hat kein „%3“; er hat check, show, focus und hint.</translation>
    </message>
    <message>
        <source>%1, line %2: no text follows this heading.</source>
        <translation>%1, Zeile %2: Auf diese Überschrift folgt kein Text.</translation>
    </message>
    <message>
        <source>%1, line %2: the heading is empty.</source>
        <translation>%1, Zeile %2: Die Überschrift ist leer.</translation>
    </message>
    <message>
        <source>%1, line %2: a lesson has one title (#); steps begin with ##.</source>
        <translation>%1, Zeile %2: Eine Lektion hat einen einzigen Titel (#); Schritte beginnen mit ##.</translation>
    </message>
    <message>
        <source>%1, line %2: the title of the lesson (# and a text) comes first.</source>
        <translation>%1, Zeile %2: Zuerst kommt der Titel der Lektion (# und ein Text).</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;minutes: 8&quot;, or another number, has to stand below the title.</source>
        <translation>%1, Zeile %2: Unter dem Titel muss „minutes: 8“ stehen, oder eine andere Zahl.</translation>
    </message>
    <message>
        <source>%1, line %2: a lesson has at most 40 steps.</source>
        <translation>%1, Zeile %2: Eine Lektion hat höchstens 40 Schritte.</translation>
    </message>
    <message>
        <source>%1, line %2: &quot;%3&quot; is no &quot;key: value&quot;; a free line comes before the text.</source>
        <translation>%1, Zeile %2: „%3“ ist kein „Schlüssel: Wert“; vor dem Text kommt eine Leerzeile.</translation>
    </message>
    <message>
        <source>%1, line %2: the file ends without a title (# and a text).</source>
        <translation>%1, Zeile %2: Die Datei endet ohne einen Titel (# und ein Text).</translation>
    </message>
    <message>
        <source>%1, line %2: the file ends without a step (## and a text).</source>
        <translation>%1, Zeile %2: Die Datei endet ohne einen Schritt (## und ein Text).</translation>
    </message>
    <message>
        <source>%1 is not UTF-8; save it again in that encoding.</source>
        <translation>%1 ist nicht in UTF-8; speichern Sie die Datei noch einmal in dieser Kodierung.</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>eine Lektion</translation>
    </message>
    <message>
        <source>%1, line %2: there is no panel &quot;%3&quot;; there are %4.</source>
        <translation>%1, Zeile %2: Einen Bereich „%3“ gibt es nicht; es gibt %4.</translation>
    </message>
    <message>
        <source>Some answers are angles that start anew after a turn: 179 and -179 degrees are near each other, but not as numbers. Read the answers as &quot;%1&quot;, under Answers (--answers).</source>
        <translation>Einige Antworten sind Winkel, die nach einer Umdrehung von vorn beginnen: 179 und -179 Grad liegen nahe beieinander, als Zahlen aber nicht. Lesen Sie die Antworten als „%1“, unter Antworten (--answers).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice of answers. Write parts and forms as in &quot;pitch,yaw&quot;, &quot;0:bins(-99,3),1:bins(-99,3)&quot;, &quot;:6d&quot;, &quot;:matrix&quot;, &quot;:vector&quot;, &quot;:sincos&quot;, &quot;:heatmaps&quot;, columns as in &quot;gaze[2,-1]&quot;, a factor as in &quot;:x57.2958&quot;, and angles that start anew (column, lowest, period) as in &quot;:turn(2,-180,360)&quot;.</source>
        <translation>„%1“ ist keine Auswahl von Antworten. Schreiben Sie Teile und Formen wie „pitch,yaw“, „0:bins(-99,3),1:bins(-99,3)“, „:6d“, „:matrix“, „:vector“, „:sincos“, „:heatmaps“, Spalten wie „gaze[2,-1]“, einen Faktor wie „:x57.2958“ und Winkel, die von vorn beginnen (Spalte, kleinster Winkel, Umdrehung), wie „:turn(2,-180,360)“.</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Umdrehungen</translation>
    </message>
    <message>
        <source>The file holds weights alone. By their names they are of this network, which was built from them: %1. Labels tell whether it answers rightly.</source>
        <translation>Die Datei enthält nur Gewichte. Ihren Namen nach gehören sie zu diesem Netz, das aus ihnen gebaut wurde: %1. Ob es richtig antwortet, zeigen die Labels.</translation>
    </message>
    <message>
        <source>What stands between the last linear layers (%1) is not in the file; it was taken for what is usual there.</source>
        <translation>Was zwischen den letzten linearen Schichten steht (%1), steht nicht in der Datei; angenommen wurde, was dort üblich ist.</translation>
    </message>
    <message>
        <source>Weights that belong to no layer between image and answers were left out: %1.</source>
        <translation>Gewichte, die zu keiner Schicht zwischen Bild und Antworten gehören, wurden weggelassen: %1.</translation>
    </message>
    <message>
        <source>its first convolution is missing</source>
        <translation>seine erste Faltung fehlt</translation>
    </message>
    <message>
        <source>no linear layer takes the %1 numbers that it ends with</source>
        <translation>keine lineare Schicht nimmt die %1 Zahlen, mit denen es endet</translation>
    </message>
    <message>
        <source>it has no layer for %1</source>
        <translation>es hat keine Schicht für %1</translation>
    </message>
    <message>
        <source>There is no network &apos;%1&apos; for weights; choose one of %2.</source>
        <translation>Es gibt kein Netz „%1“ für Gewichte; wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>Run export_torchscript.py, which comes with this program, with the network&apos;s Python class and this file; use code that you trust, since it is run.</source>
        <translation>Führen Sie export_torchscript.py, das diesem Programm beiliegt, mit der Python-Klasse des Netzes und dieser Datei aus; verwenden Sie Code, dem Sie trauen, denn er wird ausgeführt.</translation>
    </message>
    <message>
        <source>%1 holds weights alone, with names as the network %2 has them, but it is not that network: %3. %4</source>
        <translation>%1 enthält nur Gewichte, mit Namen wie dieses Netz: %2. Doch das ist es nicht: %3. %4</translation>
    </message>
    <message>
        <source>%1 holds weights alone, and their names are of no network that is known (%2). %3</source>
        <translation>%1 enthält nur Gewichte, und ihre Namen gehören zu keinem bekannten Netz (%2). %3</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 has another shape</source>
        <translation>%1 hat eine andere Form</translation>
    </message>
    <message>
        <source>two branches of it have different numbers of channels</source>
        <translation>zwei Zweige haben verschieden viele Kanäle</translation>
    </message>
    <message>
        <source>its first convolution is none of 7×7</source>
        <translation>seine erste Faltung ist keine von 7×7</translation>
    </message>
    <message>
        <source>its convolutions are none of 3×3 with max-pools between</source>
        <translation>seine Faltungen sind keine von 3×3 mit Max-Pooling dazwischen</translation>
    </message>
    <message>
        <source>it has another number of blocks</source>
        <translation>es hat eine andere Zahl von Blöcken</translation>
    </message>
    <message>
        <source>how many heads of attention it has cannot be told</source>
        <translation>wie viele Aufmerksamkeitsköpfe es hat, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>The weights in %1 cannot be read: %2. Save or download the file again.</source>
        <translation>Die Gewichte in %1 sind nicht lesbar: %2. Speichern Sie die Datei neu, oder laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>%1 holds no dictionary of weights by name, as a state dict is one. Save the network&apos;s state_dict(), or run export_torchscript.py, which comes with this program.</source>
        <translation>%1 enthält kein Wörterbuch von Gewichten nach Namen, wie ein state_dict eines ist. Speichern Sie state_dict() des Netzes, oder führen Sie export_torchscript.py aus, das diesem Programm beiliegt.</translation>
    </message>
    <message>
        <source>%1 is of numbers that are not read (%2)</source>
        <translation>%1 besteht aus Zahlen, die nicht gelesen werden (%2)</translation>
    </message>
    <message>
        <source>the numbers of %1 are not there, or not whole</source>
        <translation>die Zahlen von %1 fehlen oder sind nicht vollständig</translation>
    </message>
    <message>
        <source>several weights lie in the same bytes</source>
        <translation>mehrere Gewichte liegen in denselben Bytes</translation>
    </message>
    <message>
        <source>its list of weights is too long</source>
        <translation>seine Liste von Gewichten ist zu lang</translation>
    </message>
    <message>
        <source>it was written on a machine with another order of bytes</source>
        <translation>sie wurde auf einem Rechner mit anderer Bytereihenfolge geschrieben</translation>
    </message>
    <message>
        <source>it holds numbers that belong to no weight</source>
        <translation>sie enthält Zahlen, die zu keinem Gewicht gehören</translation>
    </message>
    <message>
        <source>it is of a protocol that is not read</source>
        <translation>ihr Protokoll wird nicht gelesen</translation>
    </message>
    <message>
        <source>it holds an instruction that is not read</source>
        <translation>sie enthält eine Anweisung, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>vision transformer</source>
        <translation>Vision-Transformer</translation>
    </message>
    <message>
        <source>slim ResNet of this program</source>
        <translation>schlankes ResNet dieses Programms</translation>
    </message>
    <message>
        <source>VGG of this program</source>
        <translation>VGG dieses Programms</translation>
    </message>
    <message>
        <source>MobileNet of this program</source>
        <translation>MobileNet dieses Programms</translation>
    </message>
    <message>
        <source>its weights do not fit together</source>
        <translation>seine Gewichte passen nicht zusammen</translation>
    </message>
    <message>
        <source>the part of some images that is asked for reaches beyond their edge; what lies inside is taken</source>
        <translation>der verlangte Ausschnitt einiger Bilder reicht über ihren Rand hinaus; genommen wird, was innen liegt</translation>
    </message>
    <message>
        <source>No benign model is known that is like this one, so that this chance is uncertain; only a score of %1 or more counts as backdoored here.</source>
        <translation>Es ist kein gutartiges Modell bekannt, das diesem gleicht, sodass diese Wahrscheinlichkeit unsicher ist; als mit Hintertür gilt hier erst eine Wertung von %1 an.</translation>
    </message>
    <message>
        <source>A score of 1 is the threshold of “backdoored”, with the quick budget 1.3, where no benign model is known that is like the one scanned 2, with fewer than 200 images 2.5; higher is more suspicious.</source>
        <translation>Eine Wertung von 1 ist die Schwelle zu „Hintertür“, beim schnellen Aufwand 1,3, wo kein gutartiges Modell bekannt ist, das dem geprüften gleicht, 2, bei weniger als 200 Bildern 2,5; höher ist verdächtiger.</translation>
    </message>
    <message>
        <source>which of its last linear layers come first cannot be told (%1)</source>
        <translation>welche seiner letzten linearen Schichten zuerst kommen, lässt sich nicht feststellen (%1)</translation>
    </message>
    <message>
        <source>it holds a name that is too long</source>
        <translation>sie enthält einen zu langen Namen</translation>
    </message>
    <message>
        <source>No other value range fits the labels better (tried: 0 to 1, 0 to 255, -1 to 1, ImageNet).</source>
        <translation>Kein anderer Wertebereich passt besser zu den Labels (versucht: 0 bis 1, 0 bis 255, -1 bis 1, ImageNet).</translation>
    </message>
    <message>
        <source>the column %1 holds no numbers (&quot;%2&quot;), so it is no label</source>
        <translation>die Spalte %1 enthält keine Zahlen („%2“), ist also kein Label</translation>
    </message>
    <message>
        <source>%1: the table has no heading and three columns of images, as a driving log has, but %2 columns instead of 7. If decimal commas made them, write points, or put each number in quotation marks.</source>
        <translation>%1: Die Tabelle hat keine Kopfzeile und drei Spalten mit Bildern wie ein Fahrprotokoll, aber %2 Spalten statt 7. Wenn Dezimalkommas sie erzeugt haben, schreiben Sie Punkte, oder setzen Sie jede Zahl in Anführungszeichen.</translation>
    </message>
    <message>
        <source>its id is that of another image, too</source>
        <translation>seine id hat auch ein anderes Bild</translation>
    </message>
    <message>
        <source>%1 images have the id %2; give each its own</source>
        <translation>%1 Bilder haben die id %2; geben Sie jedem eine eigene</translation>
    </message>
    <message>
        <source>%1: no line says which records were deleted (&quot;deleted_indexes&quot;); copy the file again.</source>
        <translation>%1: Keine Zeile sagt, welche Datensätze gelöscht wurden („deleted_indexes“); kopieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>manifest.json is damaged and does not say which records were deleted: all are read</source>
        <translation>manifest.json ist beschädigt und sagt nicht, welche Datensätze gelöscht wurden: alle werden gelesen</translation>
    </message>
    <message>
        <source>%1: this is no HDF5 file; copy it again or move it away.</source>
        <translation>%1: Das ist keine HDF5-Datei; kopieren Sie sie noch einmal, oder nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>no HDF5 file</source>
        <translation>keine HDF5-Datei</translation>
    </message>
    <message>
        <source>the MATLAB file was cut short; copy it again</source>
        <translation>die MATLAB-Datei ist abgeschnitten; kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>labels not found: what the entries of %1 mean is not known; describe the images (File, Import images; or drmguard data describe)</source>
        <translation>Labels nicht gefunden: Was die Einträge von %1 bedeuten, ist nicht bekannt; beschreiben Sie die Bilder (Datei, Bilder importieren; oder drmguard data describe)</translation>
    </message>
    <message>
        <source>It holds %1; open that.</source>
        <translation>Er enthält %1; öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>capital and small letters of names are not those of the files; the image whose name differs in nothing else is taken</source>
        <translation>Groß- und Kleinbuchstaben der Namen sind nicht die der Dateien; genommen wird das Bild, dessen Name sich sonst nicht unterscheidet</translation>
    </message>
    <message>
        <source>a comma in a number, as in “%1”, is a decimal one</source>
        <translation>ein Komma in einer Zahl, wie in „%1“, ist ein Dezimalkomma</translation>
    </message>
    <message>
        <source>the entry is not as it should be</source>
        <translation>der Eintrag ist nicht, wie er sein sollte</translation>
    </message>
    <message>
        <source>the images of %1; open that file itself for them</source>
        <translation>die Bilder von %1; öffnen Sie dafür diese Datei selbst</translation>
    </message>
    <message>
        <source>not such a file as the others</source>
        <translation>keine solche Datei wie die anderen</translation>
    </message>
    <message>
        <source>the row is no object in JSON</source>
        <translation>die Zeile ist kein Objekt in JSON</translation>
    </message>
    <message>
        <source>This scan would take about %1 MiB more memory, and %2 MiB are free. Use a smaller batch, a smaller image size or the quick budget.</source>
        <translation>Diese Prüfung würde etwa %1 MiB Speicher mehr brauchen, und %2 MiB sind frei. Nehmen Sie einen kleineren Stapel, eine kleinere Bildgröße oder den schnellen Aufwand.</translation>
    </message>
    <message>
        <source>rows whose labels are not those of the first row of the same image: %1 (%2); all are kept</source>
        <translation>Zeilen, deren Labels nicht die der ersten Zeile desselben Bildes sind: %1 (%2); alle bleiben</translation>
    </message>
    <message>
        <source>images that are links or lie behind one, and so may be of another place: %1</source>
        <translation>Bilder, die Verknüpfungen sind oder hinter einer liegen und so von einem anderen Ort sein können: %1</translation>
    </message>
    <message>
        <source>%1: {%2} in &quot;image&quot; is no column, nor one with 1 to 20 digits, as {frame:6}; correct that.</source>
        <translation>%1: {%2} in &quot;image&quot; ist keine Spalte, auch keine mit 1 bis 20 Ziffern wie {frame:6}; berichtigen Sie das.</translation>
    </message>
    <message>
        <source>a branch has inputs, or other outputs than the operator</source>
        <translation>ein Zweig hat Eingaben oder andere Ausgaben als der Operator</translation>
    </message>
    <message>
        <source>its condition is not one truth</source>
        <translation>seine Bedingung ist kein einzelner Wahrheitswert</translation>
    </message>
    <message>
        <source>gives numbers of one type or another</source>
        <translation>gibt Zahlen der einen oder der anderen Art</translation>
    </message>
    <message>
        <source>%1: too few of its images differ (%2) for %3 parts: files that are the same byte by byte stay together. Split it in its order, or into fewer parts.</source>
        <translation>%1: zu wenige der Bilder unterscheiden sich (%2) für %3 Teile: Dateien, die Byte für Byte gleich sind, bleiben zusammen. Teilen Sie die Menge in ihrer Reihenfolge oder in weniger Teile.</translation>
    </message>
    <message>
        <source>the row has %1 cells where the first row has %2. If a decimal comma made one, write points, or put each number in quotation marks; else complete or remove the row</source>
        <translation>die Zeile hat %1 Zellen, die erste Zeile hat %2. Falls ein Dezimalkomma eine davon erzeugt hat, schreiben Sie Punkte oder setzen Sie jede Zahl in Anführungszeichen; sonst ergänzen oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>links to folders</source>
        <translation>Verknüpfungen zu Ordnern</translation>
    </message>
    <message>
        <source>%1: the table has no heading, and a column of whole numbers is followed by one of digits with zeros in front, as decimal commas would make them. Write points, put each number in quotation marks, or add a heading.</source>
        <translation>%1: Die Tabelle hat keine Kopfzeile, und auf eine Spalte ganzer Zahlen folgt eine aus Ziffern mit Nullen davor, wie Dezimalkommas sie erzeugen. Schreiben Sie Punkte, setzen Sie jede Zahl in Anführungszeichen oder ergänzen Sie eine Kopfzeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not x, y and whether it is seen for each point</source>
        <translation>&quot;%1&quot; ist nicht x, y und die Sichtbarkeit für jeden Punkt</translation>
    </message>
    <message>
        <source>the annotation is of no image in the file</source>
        <translation>die Annotation gehört zu keinem Bild der Datei</translation>
    </message>
    <message>
        <source>no image has the id %1; add it or remove the entry</source>
        <translation>kein Bild hat die id %1; ergänzen Sie es oder entfernen Sie den Eintrag</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>it has %1 annotations where one is needed; keep one</source>
        <translation>es hat %1 Annotationen, nötig ist eine; behalten Sie eine</translation>
    </message>
    <message>
        <source>it has another number of labels than the others; correct it or remove it</source>
        <translation>es hat eine andere Zahl von Labels als die anderen; berichtigen oder entfernen Sie es</translation>
    </message>
    <message>
        <source>the object in JSON has no end; complete it or remove the line</source>
        <translation>das JSON-Objekt hat kein Ende; ergänzen Sie es oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>it is no correct JSON; correct it or remove the line</source>
        <translation>das ist kein richtiges JSON; berichtigen oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>a cell that names the image is empty; fill it or remove the row</source>
        <translation>eine Zelle, die das Bild nennt, ist leer; füllen Sie sie oder entfernen Sie die Zeile</translation>
    </message>
    <message>
        <source>links to folders are not followed; copy it here</source>
        <translation>Verknüpfungen zu Ordnern wird nicht gefolgt; kopieren Sie den Ordner hierher</translation>
    </message>
    <message>
        <source>it does not have all labels; complete it or remove it</source>
        <translation>es hat nicht alle Labels; ergänzen oder entfernen Sie es</translation>
    </message>
    <message>
        <source>another number of labels than the others</source>
        <translation>eine andere Zahl von Labels als die anderen</translation>
    </message>
    <message>
        <source>A search of so few images finds what happens to suit them; only a score of %1 or more counts as backdoored here.</source>
        <translation>Eine Suche mit so wenigen Bildern findet, was zufällig zu ihnen passt; als mit Hintertür gilt hier erst eine Wertung von %1 an.</translation>
    </message>
    <message>
        <source>given to the model, and not labels: %1</source>
        <translation>dem Modell gegeben, und keine Label: %1</translation>
    </message>
    <message>
        <source>The decision was calibrated on models of 32×32 to 64×64 pixels; for images of this size only a score of %1 or more counts as backdoored.</source>
        <translation>Die Entscheidung wurde an Modellen von 32×32 bis 64×64 Pixel kalibriert; bei Bildern dieser Größe zählt erst eine Wertung ab %1 als Hintertür.</translation>
    </message>
    <message>
        <source>With what the images&apos; own rows give it, the model answers with infinite numbers or NaN. Check the columns that it is given (--input).</source>
        <translation>Mit dem, was die Zeilen der Bilder ihm geben, antwortet das Modell mit unendlichen Zahlen oder NaN. Prüfen Sie die Spalten, die es bekommt (--input).</translation>
    </message>
    <message>
        <source>The decision was calibrated on images of another size; only a score of %1 or more counts as backdoored here.</source>
        <translation>Die Entscheidung wurde an Bildern anderer Größe kalibriert; hier zählt erst eine Wertung ab %1 als Hintertür.</translation>
    </message>
    <message>
        <source>The weights in %1 are not read here: %2.</source>
        <translation>Die Gewichte in %1 werden hier nicht gelesen: %2.</translation>
    </message>
</context>
<context>
    <name>TriggerFamily</name>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Stamps small squares of plain colours at every place and sees where the answers collapse. Fast, and sure for patches.</source>
        <translation>Setzt kleine einfarbige Quadrate an jede Stelle und sieht, wo die Antworten zusammenfallen. Schnell, und sicher bei Flicken.</translation>
    </message>
    <message>
        <source>Additive</source>
        <translation>Additiv</translation>
    </message>
    <message>
        <source>Searches one faint picture that, added to every image, brings all answers together.</source>
        <translation>Sucht ein schwaches Bild, das, zu jedem Bild addiert, alle Antworten zusammenbringt.</translation>
    </message>
    <message>
        <source>Generative</source>
        <translation>Generativ</translation>
    </message>
    <message>
        <source>Trains a small network that changes each image as little as possible until all answers agree. Slow, and open to triggers of any form.</source>
        <translation>Trainiert ein kleines Netz, das jedes Bild so wenig wie möglich ändert, bis alle Antworten übereinstimmen. Langsam, und offen für Auslöser jeder Form.</translation>
    </message>
    <message>
        <source>Input-aware</source>
        <translation>Input-aware</translation>
    </message>
    <message>
        <source>Searches a trigger that differs from image to image, as a small network would make it.</source>
        <translation>Sucht einen Auslöser, der von Bild zu Bild ein anderer ist, wie ihn ein kleines Netz machen würde.</translation>
    </message>
    <message>
        <source>Patch</source>
        <translation>Flicken</translation>
    </message>
    <message>
        <source>Searches one mask and one pattern that, stamped on every image, brings all answers together.</source>
        <translation>Sucht eine Maske und ein Muster, das, auf jedes Bild gesetzt, alle Antworten zusammenbringt.</translation>
    </message>
    <message>
        <source>Warp</source>
        <translation>Verzerrung</translation>
    </message>
    <message>
        <source>Searches one smooth displacement field that, applied to every image, brings all answers together.</source>
        <translation>Sucht ein glattes Verschiebungsfeld, das, auf jedes Bild angewandt, alle Antworten zusammenbringt.</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glatt</translation>
    </message>
    <message>
        <source>Searches one picture without fine detail, such as a shadow or a wave, that, added to every image, brings all answers together.</source>
        <translation>Sucht ein Bild ohne feine Einzelheiten, etwa einen Schatten oder eine Welle, das zu jedem Bild addiert alle Antworten zusammenführt.</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Lays faint waves of many widths and directions over the whole image and sees where the answers collapse. Fast, and sure for stripes.</source>
        <translation>Legt schwache Wellen vieler Breiten und Richtungen über das ganze Bild und sieht, wo die Antworten zusammenfallen. Schnell, und sicher bei Streifen.</translation>
    </message>
</context>
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
    <name>drm::ActivationHelp</name>
    <message>
        <source>The features in front of the model&apos;s last layer, for benign and for triggered images.</source>
        <translation>Die Merkmale vor der letzten Schicht des Modells, für gutartige Bilder und für Bilder mit Auslöser.</translation>
    </message>
    <message>
        <source>A backdoored model answers the trigger by one feature direction: the triggered features lie in a narrow bundle.</source>
        <translation>Ein Modell mit Hintertür beantwortet den Auslöser mit einer einzigen Merkmalsrichtung: Die Merkmale mit Auslöser liegen in einem engen Bündel.</translation>
    </message>
    <message>
        <source>Whose trigger is on the triggered images.</source>
        <translation>Wessen Auslöser auf den Bildern mit Auslöser liegt.</translation>
    </message>
    <message>
        <source>The output j of the model whose angles are drawn.</source>
        <translation>Die Ausgabe j des Modells, deren Winkel gezeichnet werden.</translation>
    </message>
    <message>
        <source>Each output has its own row w&lt;sub&gt;j&lt;/sub&gt; of the last layer.</source>
        <translation>Jede Ausgabe hat ihre eigene Zeile w&lt;sub&gt;j&lt;/sub&gt; der letzten Schicht.</translation>
    </message>
    <message>
        <source>Number of bins of both histograms.</source>
        <translation>Anzahl der Klassen beider Histogramme.</translation>
    </message>
    <message>
        <source>Equal heights mean equal shares.</source>
        <translation>Gleiche Höhen bedeuten gleiche Anteile.</translation>
    </message>
    <message>
        <source>Histogram of the angle between the features and the weights of the chosen output.</source>
        <translation>Histogramm des Winkels zwischen den Merkmalen und den Gewichten der gewählten Ausgabe.</translation>
    </message>
    <message>
        <source>A narrow peak of the triggered images beside a wide benign one is the backdoor&apos;s sign.</source>
        <translation>Eine schmale Spitze der Bilder mit Auslöser neben einer breiten der gutartigen ist das Zeichen einer Hintertür.</translation>
    </message>
    <message>
        <source>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</source>
        <translation>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</translation>
    </message>
    <message>
        <source>Histogram of the length of the feature vectors.</source>
        <translation>Histogramm der Länge der Merkmalsvektoren.</translation>
    </message>
    <message>
        <source>Triggered features often are of nearly one length, and longer than benign ones.</source>
        <translation>Merkmale mit Auslöser sind oft fast gleich lang, und länger als gutartige.</translation>
    </message>
    <message>
        <source>|F(x)|; RNV = var |F(A(x))| / var |F(x)|</source>
        <translation>|F(x)|; RNV = var |F(A(x))| / var |F(x)|</translation>
    </message>
    <message>
        <source>RAV of every output, and RNV.</source>
        <translation>RAV jeder Ausgabe, und RNV.</translation>
    </message>
    <message>
        <source>Near 1: as spread as on benign images. Far below 0.1: all features point in one direction.</source>
        <translation>Nahe 1: so gestreut wie bei gutartigen Bildern. Weit unter 0,1: Alle Merkmale zeigen in eine Richtung.</translation>
    </message>
    <message>
        <source>RAV&lt;sub&gt;j&lt;/sub&gt; = var α&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var α&lt;sub&gt;j&lt;/sub&gt;(x)</source>
        <translation>RAV&lt;sub&gt;j&lt;/sub&gt; = var α&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var α&lt;sub&gt;j&lt;/sub&gt;(x)</translation>
    </message>
    <message>
        <source>Histograms, or violins: smoothed distributions one below the other.</source>
        <translation>Histogramme oder Violinen: geglättete Verteilungen untereinander.</translation>
    </message>
    <message>
        <source>A violin is as wide as its own peak allows; the dot is the median.</source>
        <translation>Eine Violine ist so breit, wie es ihre eigene Spitze erlaubt; der Punkt ist der Median.</translation>
    </message>
    <message>
        <source>Another scan of this session, drawn as outlines over these distributions.</source>
        <translation>Eine andere Prüfung dieser Sitzung, als Umriss über diese Verteilungen gezeichnet.</translation>
    </message>
    <message>
        <source>A benign twin of the model shows what the same trigger does without a backdoor.</source>
        <translation>Ein gutartiger Zwilling des Modells zeigt, was derselbe Auslöser ohne Hintertür bewirkt.</translation>
    </message>
    <message>
        <source>The angle between the features and the weights of the chosen output, as smoothed distributions.</source>
        <translation>Der Winkel zwischen den Merkmalen und den Gewichten der gewählten Ausgabe, als geglättete Verteilungen.</translation>
    </message>
    <message>
        <source>A narrow triggered shape beside a wide benign one is the backdoor&apos;s sign.</source>
        <translation>Eine schmale Form mit Auslöser neben einer breiten gutartigen ist das Zeichen einer Hintertür.</translation>
    </message>
    <message>
        <source>Gaussian kernel density, bandwidth 0.9 · min(s, IQR / 1.34) · n&lt;sup&gt;−1/5&lt;/sup&gt;</source>
        <translation>Gaußsche Kerndichte, Bandbreite 0,9 · min(s, IQR / 1,34) · n&lt;sup&gt;−1/5&lt;/sup&gt;</translation>
    </message>
    <message>
        <source>The length of the feature vectors, as smoothed distributions.</source>
        <translation>Die Länge der Merkmalsvektoren, als geglättete Verteilungen.</translation>
    </message>
    <message>
        <source>Triggered features often are of nearly one length.</source>
        <translation>Merkmale mit Auslöser sind oft fast gleich lang.</translation>
    </message>
    <message>
        <source>Each point is an image: the direction of its features against their length.</source>
        <translation>Jeder Punkt ist ein Bild: die Richtung seiner Merkmale gegen ihre Länge.</translation>
    </message>
    <message>
        <source>A backdoor&apos;s trigger gathers all points in one place, narrow in angle (RAV) and often in norm (RNV). Selected images wear a ring in all panels.</source>
        <translation>Der Auslöser einer Hintertür sammelt alle Punkte an einer Stelle, schmal im Winkel (RAV) und oft in der Länge (RNV). Ausgewählte Bilder tragen in allen Bereichen einen Ring.</translation>
    </message>
    <message>
        <source>By what the neurons are sorted from left to right.</source>
        <translation>Wonach die Neuronen von links nach rechts geordnet sind.</translation>
    </message>
    <message>
        <source>The ratio of variances puts those first that the trigger quiets most.</source>
        <translation>Das Verhältnis der Varianzen stellt die nach vorn, die der Auslöser am stärksten beruhigt.</translation>
    </message>
    <message>
        <source>Mean and standard deviation of every neuron of the feature layer, benign and triggered, and the ratio of its variances.</source>
        <translation>Mittel und Standardabweichung jedes Neurons der Merkmalsschicht, gutartig und mit Auslöser, und das Verhältnis seiner Varianzen.</translation>
    </message>
    <message>
        <source>In a regression model a trigger quiets nearly all neurons, not a few: the row of triggered deviations is dark throughout. Where images do not move a neuron at all, the ratio is left open.</source>
        <translation>In einem Regressionsmodell beruhigt ein Auslöser fast alle Neuronen, nicht einige wenige: Die Zeile der Streuungen mit Auslöser ist durchweg dunkel. Wo die Bilder ein Neuron gar nicht bewegen, bleibt das Verhältnis offen.</translation>
    </message>
    <message>
        <source>ratio = var F&lt;sub&gt;k&lt;/sub&gt;(A(x)) / var F&lt;sub&gt;k&lt;/sub&gt;(x)</source>
        <translation>Verhältnis = var F&lt;sub&gt;k&lt;/sub&gt;(A(x)) / var F&lt;sub&gt;k&lt;/sub&gt;(x)</translation>
    </message>
    <message>
        <source>Whose features the two components are taken from.</source>
        <translation>Aus wessen Merkmalen die beiden Komponenten bestimmt werden.</translation>
    </message>
    <message>
        <source>Benign and triggered together show how far the trigger moves the features; benign alone shows where it puts them among what the model usually sees.</source>
        <translation>Gutartige und solche mit Auslöser zusammen zeigen, wie weit der Auslöser die Merkmale verschiebt; gutartige allein zeigen, wohin er sie in dem setzt, was das Modell sonst sieht.</translation>
    </message>
    <message>
        <source>The features of every image along the two directions in which they vary most.</source>
        <translation>Die Merkmale jedes Bildes in den zwei Richtungen, in denen sie am stärksten schwanken.</translation>
    </message>
    <message>
        <source>Triggered points close together and away from the benign ones are what a backdoor does. The axes say how much of the variance each direction has.</source>
        <translation>Punkte mit Auslöser, die dicht beieinander und abseits der gutartigen liegen, sind das Werk einer Hintertür. Die Achsen sagen, welchen Anteil der Varianz jede Richtung hat.</translation>
    </message>
    <message>
        <source>z = Vᵀ(F(x) − mean F), V: first two eigenvectors of the covariance</source>
        <translation>z = Vᵀ(F(x) − Mittel F), V: die ersten zwei Eigenvektoren der Kovarianz</translation>
    </message>
    <message>
        <source>The output on the horizontal axis.</source>
        <translation>Die Ausgabe auf der waagrechten Achse.</translation>
    </message>
    <message>
        <source>The same output on both axes shows it before and after the trigger.</source>
        <translation>Dieselbe Ausgabe auf beiden Achsen zeigt sie ohne und mit Auslöser.</translation>
    </message>
    <message>
        <source>The output on the vertical axis.</source>
        <translation>Die Ausgabe auf der senkrechten Achse.</translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one held-out image, benign or triggered, with the target.</source>
        <translation>Jeder Punkt ist die Antwort des Modells auf ein zurückgehaltenes Bild, gutartig oder mit Auslöser, dazu das Ziel.</translation>
    </message>
    <message>
        <source>With a working trigger the triggered answers collapse onto the target. With one output, the benign answers are the diagonal and the triggered ones a level line.</source>
        <translation>Wirkt der Auslöser, so fallen die Antworten mit Auslöser auf das Ziel zusammen. Bei einer einzigen Ausgabe bilden die gutartigen Antworten die Diagonale, die mit Auslöser eine waagrechte Linie.</translation>
    </message>
    <message>
        <source>target = median answer over triggered held-out images</source>
        <translation>Ziel = Median der Antworten auf zurückgehaltene Bilder mit Auslöser</translation>
    </message>
    <message>
        <source>The answers for the selected images, without and with the trigger.</source>
        <translation>Die Antworten für die ausgewählten Bilder, ohne und mit Auslöser.</translation>
    </message>
</context>
<context>
    <name>drm::ActivationPanel</name>
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
        <source>Compare &amp;with</source>
        <translation>Vergleichen &amp;mit</translation>
    </message>
    <message>
        <source>View of the activations</source>
        <translation>Ansicht der Aktivierungen</translation>
    </message>
    <message>
        <source>Run to compare with</source>
        <translation>Lauf zum Vergleich</translation>
    </message>
    <message>
        <source>Draws the distributions of another scan of this session as outlines over these.</source>
        <translation>Zeichnet die Verteilungen einer anderen Prüfung dieser Sitzung als Umrisse über diese.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 has no features of this hypothesis.</source>
        <translation>%1 hat keine Merkmale zu dieser Hypothese.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>drm::ActivityLog</name>
    <message>
        <source>Opened the model %1 with the head %2</source>
        <translation>Modell %1 mit dem Kopf %2 geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Opened %1 with %Ln image(s)</source>
        <translation>
            <numerusform>%1 mit %Ln Bild geöffnet</numerusform>
            <numerusform>%1 mit %Ln Bildern geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened the run file %1</source>
        <translation>Laufdatei %1 geöffnet</translation>
    </message>
    <message>
        <source>Job %1: a scan began</source>
        <translation>Auftrag %1: Eine Prüfung hat begonnen</translation>
    </message>
    <message>
        <source>Job %1: a training began</source>
        <translation>Auftrag %1: Ein Training hat begonnen</translation>
    </message>
    <message>
        <source>Job %1: a mitigation began</source>
        <translation>Auftrag %1: Eine Bereinigung hat begonnen</translation>
    </message>
    <message>
        <source>Job %1 failed: %2</source>
        <translation>Auftrag %1 ist gescheitert: %2</translation>
    </message>
    <message>
        <source>The scan of %1 was stopped</source>
        <translation>Die Prüfung von %1 wurde abgebrochen</translation>
    </message>
    <message>
        <source>inconclusive</source>
        <translation>unentschieden</translation>
    </message>
    <message>
        <source>backdoored</source>
        <translation>Hintertür</translation>
    </message>
    <message>
        <source>The scan of %1 ended after %2 s: %3, score %4</source>
        <translation>Die Prüfung von %1 endete nach %2 s: %3, Wertung %4</translation>
    </message>
    <message>
        <source>Job %1: the time of a training is measured</source>
        <translation>Auftrag %1: die Dauer eines Trainings wird gemessen</translation>
    </message>
    <message>
        <source>none found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>The run file %1 was altered, and has no verdict: %2</source>
        <translation>Die Laufdatei %1 wurde verändert und hat kein Urteil: %2</translation>
    </message>
    <message>
        <source>The run file %1: %2</source>
        <translation>Die Laufdatei %1: %2</translation>
    </message>
</context>
<context>
    <name>drm::AngleNormPage</name>
    <message>
        <source>Angle and norm of the features of every image</source>
        <translation>Winkel und Länge der Merkmale jedes Bildes</translation>
    </message>
    <message>
        <source>Each point is an image: the direction of its features against their length. A backdoor&apos;s trigger gathers all points in one place. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation>Jeder Punkt ist ein Bild: die Richtung seiner Merkmale gegen ihre Länge. Der Auslöser einer Hintertür sammelt alle Punkte an einer Stelle. Ein Klick auf einen Punkt wählt sein Bild aus, Ziehen mit der Umschalttaste mehrere; Strg fügt hinzu, Esc hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>angle-norm</source>
        <translation>winkel-länge</translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the angle and the norm of every image&apos;s features appear here.</source>
        <translation>Noch keine Merkmale. Sobald eine Suche einen Auslöser gefunden hat, erscheinen hier Winkel und Länge der Merkmale jedes Bildes.</translation>
    </message>
    <message>
        <source>There are no angles and norms for this output.</source>
        <translation>Für diese Ausgabe gibt es keine Winkel und Längen.</translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation>Winkel zu den Gewichten von %1 (°)</translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation>Länge der Merkmale</translation>
    </message>
    <message>
        <source>Angle–norm</source>
        <translation>Winkel–Länge</translation>
    </message>
</context>
<context>
    <name>drm::AnswerMapForm</name>
    <message>
        <source>from the seed</source>
        <translation>aus dem Startwert</translation>
    </message>
    <message>
        <source>The seed draws what the answers become</source>
        <translation>Der Startwert lost aus, was die Antworten werden</translation>
    </message>
    <message>
        <source>Output that is fixed</source>
        <translation>Ausgabe, die festgesetzt wird</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>Second target of %1</source>
        <translation>Zweites Ziel von %1</translation>
    </message>
    <message>
        <source>Offset of %1</source>
        <translation>Versatz von %1</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
</context>
<context>
    <name>drm::AnswerRow</name>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Numbers for an image: %1</source>
        <translation>Zahlen je Bild: %1</translation>
    </message>
    <message>
        <source>Whether this part is an answer</source>
        <translation>Ob dieser Teil eine Antwort ist</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie sie ist</translation>
    </message>
    <message>
        <source>bins, their mean</source>
        <translation>Klassen, ihr Mittel</translation>
    </message>
    <message>
        <source>rotation of 6 numbers</source>
        <translation>Drehung aus 6 Zahlen</translation>
    </message>
    <message>
        <source>rotation of 9 numbers</source>
        <translation>Drehung aus 9 Zahlen</translation>
    </message>
    <message>
        <source>direction x, y, z</source>
        <translation>Richtung x, y, z</translation>
    </message>
    <message>
        <source>sine and cosine</source>
        <translation>Sinus und Kosinus</translation>
    </message>
    <message>
        <source>heat maps, their place</source>
        <translation>Heatmaps, ihr Ort</translation>
    </message>
    <message>
        <source>Form of %1</source>
        <translation>Form von %1</translation>
    </message>
    <message>
        <source>What the numbers stand for</source>
        <translation>Wofür die Zahlen stehen</translation>
    </message>
    <message>
        <source>Bins of %1</source>
        <translation>Klassen von %1</translation>
    </message>
    <message>
        <source>Centre of the first bin, and the step from one to the next</source>
        <translation>Mitte der ersten Klasse und der Schritt zur nächsten</translation>
    </message>
    <message>
        <source>first, step</source>
        <translation>erste, Schritt</translation>
    </message>
    <message>
        <source>Columns of %1</source>
        <translation>Spalten von %1</translation>
    </message>
    <message>
        <source>Which columns count, from 1, in this order; with a minus, with the opposite sign: 2,-1</source>
        <translation>Welche Spalten zählen, ab 1, in dieser Reihenfolge; mit Minus: mit umgekehrtem Vorzeichen: 2,-1</translation>
    </message>
    <message>
        <source>all columns</source>
        <translation>alle Spalten</translation>
    </message>
    <message>
        <source>Factor of %1</source>
        <translation>Faktor von %1</translation>
    </message>
    <message>
        <source>What the numbers are multiplied with at last: 57.2958 makes degrees of radians</source>
        <translation>Womit die Zahlen zuletzt malgenommen werden: 57.2958 macht Grad aus Radiant</translation>
    </message>
    <message>
        <source>× 1</source>
        <translation>× 1</translation>
    </message>
    <message>
        <source>Turns of %1</source>
        <translation>Umdrehungen von %1</translation>
    </message>
    <message>
        <source>For angles that start anew, where 179 and -179 are near each other: the column, from 1, the lowest angle and a whole turn, as in 2,-180,360; more of them with semicolons</source>
        <translation>Für Winkel, die von vorn beginnen, bei denen 179 und -179 nahe beieinander liegen: die Spalte, von 1 an, der kleinste Winkel und eine ganze Umdrehung, wie 2,-180,360; mehrere mit Strichpunkten</translation>
    </message>
    <message>
        <source>no turn</source>
        <translation>keine Umdrehung</translation>
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
    <name>drm::AnswersDialog</name>
    <message>
        <source>What the model&apos;s answers are</source>
        <translation>Was die Antworten des Modells sind</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>The choice as it is written for --answers; it may be typed, too</source>
        <translation>Die Wahl, wie sie für --answers geschrieben wird; sie kann auch getippt werden</translation>
    </message>
    <message>
        <source>as the model has them</source>
        <translation>wie das Modell sie gibt</translation>
    </message>
    <message>
        <source>Some images with what the model answers and their labels</source>
        <translation>Einige Bilder mit den Antworten des Modells und ihren Labels</translation>
    </message>
    <message>
        <source>Use the proposal</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Reads the answers as proposed</source>
        <translation>Liest die Antworten wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird gefragt …</translation>
    </message>
    <message>
        <source>Choose the parts that are answers, and what their numbers stand for.</source>
        <translation>Wählen Sie die Teile, die Antworten sind, und wofür ihre Zahlen stehen.</translation>
    </message>
    <message>
        <source>&amp;Use these answers</source>
        <translation>Diese Antworten &amp;nehmen</translation>
    </message>
    <message>
        <source>Use these answers</source>
        <translation>Diese Antworten nehmen</translation>
    </message>
    <message>
        <source>Opens the model again with them</source>
        <translation>Öffnet das Modell damit noch einmal</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>R² against the labels: %1</source>
        <translation>R² gegen die Labels: %1</translation>
    </message>
    <message>
        <source>The images have no labels to compare with.</source>
        <translation>Die Bilder haben keine Labels zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 numbers for an image, and %2 labels.</source>
        <translation>%1 Zahlen je Bild und %2 Labels.</translation>
    </message>
    <message>
        <source>Read as %1 they follow the labels.</source>
        <translation>Als %1 gelesen folgen sie den Labels.</translation>
    </message>
</context>
<context>
    <name>drm::AnswersPage</name>
    <message>
        <source>Output of the horizontal axis</source>
        <translation>Ausgabe der waagerechten Achse</translation>
    </message>
    <message>
        <source>The output on the horizontal axis. The same output on both axes shows it before and after.</source>
        <translation>Die Ausgabe auf der waagerechten Achse. Dieselbe Ausgabe auf beiden Achsen zeigt sie vorher und nachher.</translation>
    </message>
    <message>
        <source>Output of the vertical axis</source>
        <translation>Ausgabe der senkrechten Achse</translation>
    </message>
    <message>
        <source>The output on the vertical axis. The same output on both axes shows it before and after.</source>
        <translation>Die Ausgabe auf der senkrechten Achse. Dieselbe Ausgabe auf beiden Achsen zeigt sie vorher und nachher.</translation>
    </message>
    <message>
        <source>Answers for all held-out images</source>
        <translation>Antworten auf alle zurückgehaltenen Bilder</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antworten</translation>
    </message>
    <message>
        <source>Answers for the selected images</source>
        <translation>Antworten auf die ausgewählten Bilder</translation>
    </message>
    <message>
        <source>The model&apos;s answers for the selected images, without and with the trigger.</source>
        <translation>Die Antworten des Modells auf die ausgewählten Bilder, ohne und mit Auslöser.</translation>
    </message>
    <message>
        <source>This run was saved without the answers of single images. Scan again to see them.</source>
        <translation>Dieser Lauf wurde ohne die Antworten auf einzelne Bilder gespeichert. Prüfen Sie noch einmal, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No answers yet. When a search has found a trigger, the model&apos;s answers for benign and triggered images appear here.</source>
        <translation>Noch keine Antworten. Sobald eine Suche einen Auslöser gefunden hat, erscheinen hier die Antworten des Modells auf Bilder ohne und mit Auslöser.</translation>
    </message>
    <message>
        <source>There are no answers for this output.</source>
        <translation>Für diese Ausgabe gibt es keine Antworten.</translation>
    </message>
    <message>
        <source>%1 of the benign image</source>
        <translation>%1 des gutartigen Bildes</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 benign</source>
        <translation>%1 gutartig</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer for one image. With a working trigger the triggered answers collapse onto the target, or, with the same output on both axes, lie on a line: what the trigger does to this output. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation>Jeder Punkt ist die Antwort des Modells auf ein Bild. Mit einem wirksamen Auslöser fallen die Antworten auf das Ziel zusammen oder liegen, mit derselben Ausgabe auf beiden Achsen, auf einer Geraden: So ändert der Auslöser diese Ausgabe. Ein Klick auf einen Punkt wählt sein Bild, Ziehen mit Umschalt wählt mehrere; Strg fügt hinzu, Escape wählt nichts.</translation>
    </message>
    <message>
        <source>rule of the trigger</source>
        <translation>Regel des Auslösers</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation>&amp;Waagerecht</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>&amp;Senkrecht</translation>
    </message>
</context>
<context>
    <name>drm::BetForm</name>
    <message>
        <source>Place the bet</source>
        <translation>Wette abgeben</translation>
    </message>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Right: 10 points; wrong: 10 fewer</source>
        <translation>Richtig: 10 Punkte; falsch: 10 weniger</translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation>Hintertür</translation>
    </message>
    <message>
        <source>Right: 10 points, and 5 more for the target; wrong: 10 fewer</source>
        <translation>Richtig: 10 Punkte und 5 weitere für das Ziel; falsch: 10 weniger</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>No points, and none lost</source>
        <translation>Keine Punkte, und keine verloren</translation>
    </message>
    <message>
        <source>Shows the truth; the bet cannot be changed afterwards</source>
        <translation>Zeigt die Wahrheit; danach lässt sich die Wette nicht mehr ändern</translation>
    </message>
    <message>
        <source>Target of %1</source>
        <translation>Ziel von %1</translation>
    </message>
    <message>
        <source>What the trigger makes of the answer: 5 points where it is near enough. Empty: no guess</source>
        <translation>Was der Auslöser aus der Antwort macht: 5 Punkte, wenn es nahe genug liegt. Leer: nicht geraten</translation>
    </message>
    <message>
        <source>no guess</source>
        <translation>nicht geraten</translation>
    </message>
    <message>
        <source>The target is a number for each label. Give all of them, or none.</source>
        <translation>Das Ziel ist eine Zahl je Label. Geben Sie alle an oder keine.</translation>
    </message>
</context>
<context>
    <name>drm::BudgetText</name>
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
</context>
<context>
    <name>drm::CaseCollector</name>
    <message>
        <source>The files of the case could not be collected.</source>
        <translation>Die Dateien des Falls konnten nicht gesammelt werden.</translation>
    </message>
    <message>
        <source>Save the case first (Ctrl+S): its folder takes the copies.</source>
        <translation>Speichern Sie den Fall zuerst (Strg+S): Sein Ordner nimmt die Kopien auf.</translation>
    </message>
    <message>
        <source>All models and image sets of this case that can be found are in its folder.</source>
        <translation>Alle auffindbaren Modelle und Datensätze dieses Falls liegen in seinem Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped; %Ln of them are in the case.</source>
        <translation>
            <numerusform>Abgebrochen; %Ln davon ist im Fall.</numerusform>
            <numerusform>Abgebrochen; %Ln davon sind im Fall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CaseController</name>
    <message>
        <source>A scan is running. Stop it before you open a case.</source>
        <translation>Eine Prüfung läuft. Brechen Sie sie ab, bevor Sie einen Fall öffnen.</translation>
    </message>
    <message>
        <source>The case was saved as %1</source>
        <translation>Der Fall wurde als %1 gespeichert</translation>
    </message>
    <message>
        <source>%1 is not the file that it was when the case was saved.</source>
        <translation>%1 ist nicht mehr die Datei, die es beim Speichern des Falls war.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s) of it are missing: %1</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner daraus fehlt: %1</numerusform>
            <numerusform>%Ln Dateien oder Ordner daraus fehlen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Not all of the case is as it was.</source>
        <translation>Nicht alles an diesem Fall ist, wie es war.</translation>
    </message>
    <message>
        <source>The case was not saved.</source>
        <translation>Der Fall wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be backed up. Save the case.</source>
        <translation>Ungespeicherte Änderungen können nicht gesichert werden. Speichern Sie den Fall.</translation>
    </message>
    <message>
        <source>The folder of the case is gone. Open the case where it is now, or save it under another name.</source>
        <translation>Der Ordner des Falls ist fort. Öffnen Sie den Fall dort, wo er jetzt ist, oder speichern Sie ihn unter einem anderen Namen.</translation>
    </message>
</context>
<context>
    <name>drm::CaseItems</name>
    <message>
        <source>Open the benign images this model is to be scanned with.</source>
        <translation>Öffnen Sie die gutartigen Bilder, mit denen dieses Modell geprüft werden soll.</translation>
    </message>
</context>
<context>
    <name>drm::CasePanel</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Untitled case</source>
        <translation>Unbenannter Fall</translation>
    </message>
    <message>
        <source>Models, data sets and runs of the case</source>
        <translation>Modelle, Datensätze und Läufe des Falls</translation>
    </message>
    <message>
        <source>What you open is gathered here. Drop models, images and run files on the window; save the case to come back to all of it.</source>
        <translation>Hier sammelt sich, was Sie öffnen. Legen Sie Modelle, Bilder und Laufdateien auf dem Fenster ab; speichern Sie den Fall, um zu alldem zurückzukehren.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Das Ausgewählte öffnen</translation>
    </message>
    <message>
        <source>Add a scan to the queue</source>
        <translation>Prüfung einreihen</translation>
    </message>
    <message>
        <source>Put a scan of the chosen models into the queue, with the parameters shown</source>
        <translation>Eine Prüfung der ausgewählten Modelle mit den gezeigten Parametern in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Aus dem Fall entfernen</translation>
    </message>
    <message>
        <source>Remove what is chosen from the case; the files stay</source>
        <translation>Das Ausgewählte aus dem Fall entfernen; die Dateien bleiben</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>What belongs to this investigation: models, data sets, runs, and what is to be done.</source>
        <translation>Was zu dieser Untersuchung gehört: Modelle, Datensätze, Läufe, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes on this case</source>
        <translation>Notizen zu diesem Fall</translation>
    </message>
    <message>
        <source>Kept in the case, and in no report</source>
        <translation>Stehen im Fall und in keinem Bericht</translation>
    </message>
    <message>
        <source>This case was not saved yet.</source>
        <translation>Dieser Fall wurde noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save case keeps it in one folder that opens again as it was.</source>
        <translation>„Fall speichern“ bewahrt alles in einem Ordner auf, der sich öffnet, wie er war.</translation>
    </message>
</context>
<context>
    <name>drm::CaseQuestion</name>
    <message>
        <source>Save the case</source>
        <translation>Fall speichern</translation>
    </message>
    <message>
        <source>Save the changes of “%1”?</source>
        <translation>Die Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>The case names the models, data and runs that belong together, and how they are shown. The files themselves stay in any case.</source>
        <translation>Der Fall nennt die Modelle, Daten und Läufe, die zusammengehören, und wie sie gezeigt werden. Die Dateien selbst bleiben immer erhalten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>drm::CaseRecovery</name>
    <message>
        <source>The program ended unexpectedly while “%1” was not saved.</source>
        <translation>Das Programm endete unerwartet, während „%1“ nicht gespeichert war.</translation>
    </message>
    <message>
        <source>The case of %1 is kept and can be brought back.</source>
        <translation>Der Fall mit Stand von %1 ist gesichert und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>drm::CaseTreeModel</name>
    <message>
        <source>Models (%1)</source>
        <translation>Modelle (%1)</translation>
    </message>
    <message>
        <source>Data sets (%1)</source>
        <translation>Datensätze (%1)</translation>
    </message>
    <message>
        <source>Runs (%1)</source>
        <translation>Läufe (%1)</translation>
    </message>
    <message>
        <source>%1 – missing</source>
        <translation>%1 – fehlt</translation>
    </message>
    <message>
        <source>%1 is not there any more. Put it back, or remove it from the case.</source>
        <translation>%1 ist nicht mehr da. Legen Sie es zurück, oder entfernen Sie es aus dem Fall.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Wird gerade gezeigt</translation>
    </message>
</context>
<context>
    <name>drm::CaseView</name>
    <message>
        <source>Untitled case</source>
        <translation>Unbenannter Fall</translation>
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
    <message>
        <source>doubtful</source>
        <translation>zweifelhaft</translation>
    </message>
</context>
<context>
    <name>drm::CollectDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Collect files into the case</source>
        <translation>Dateien im Fall sammeln</translation>
    </message>
    <message>
        <source>With copies of these in its folder, the case can be handed over or moved to another machine. The originals stay where they are, and are used while they are there.</source>
        <translation>Mit Kopien davon in seinem Ordner kann der Fall weitergegeben oder auf einen anderen Rechner gebracht werden. Die Originale bleiben, wo sie sind, und werden verwendet, solange es sie gibt.</translation>
    </message>
    <message>
        <source>Models and image sets outside of the case</source>
        <translation>Modelle und Datensätze außerhalb des Falls</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%1  ·  %Ln file(s), %2</source>
        <translation>
            <numerusform>%1  ·  %Ln Datei, %2</numerusform>
            <numerusform>%1  ·  %Ln Dateien, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are copied; %2 are free.</source>
        <translation>%1 werden kopiert; %2 sind frei.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
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
    <message>
        <source>Models, data, run files or a case to open.</source>
        <translation>Zu öffnende Modelle, Daten, Laufdateien oder ein Fall.</translation>
    </message>
    <message>
        <source>Open this model (TorchScript, ONNX or torch.export).</source>
        <translation>Dieses Modell öffnen (TorchScript, ONNX oder torch.export).</translation>
    </message>
    <message>
        <source>Open the workshop: lessons and the game.</source>
        <translation>Den Workshop öffnen: Lektionen und das Spiel.</translation>
    </message>
    <message>
        <source>Open the workshop with the lessons of this folder instead of the program&apos;s.</source>
        <translation>Den Workshop mit den Lektionen dieses Ordners statt mit denen des Programms öffnen.</translation>
    </message>
</context>
<context>
    <name>drm::CommandPalette</name>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tippen Sie, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>drm::CompactTable</name>
    <message>
        <source>&amp;Copy table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>drm::CompareActivations</name>
    <message>
        <source>Output of the angles</source>
        <translation>Ausgabe der Winkel</translation>
    </message>
    <message>
        <source>The output whose weights the features&apos; angle is measured to, in both scans.</source>
        <translation>Die Ausgabe, zu deren Gewichten der Winkel der Merkmale gemessen wird, in beiden Prüfungen.</translation>
    </message>
    <message>
        <source>Number of bins</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Number of bins of all histograms.</source>
        <translation>Anzahl der Klassen aller Histogramme.</translation>
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
        <source>Feature angles of the left scan</source>
        <translation>Merkmalswinkel der linken Prüfung</translation>
    </message>
    <message>
        <source>Feature angles of the right scan</source>
        <translation>Merkmalswinkel der rechten Prüfung</translation>
    </message>
    <message>
        <source>Angle between an image&apos;s features and the weights of the output. Both plots have the same bins and axes.</source>
        <translation>Winkel zwischen den Merkmalen eines Bildes und den Gewichten der Ausgabe. Beide Diagramme haben dieselben Klassen und Achsen.</translation>
    </message>
    <message>
        <source>angles</source>
        <translation>winkel</translation>
    </message>
    <message>
        <source>Feature norms of the left scan</source>
        <translation>Merkmalslängen der linken Prüfung</translation>
    </message>
    <message>
        <source>Feature norms of the right scan</source>
        <translation>Merkmalslängen der rechten Prüfung</translation>
    </message>
    <message>
        <source>Length of the feature vectors. Both plots have the same bins and axes.</source>
        <translation>Länge der Merkmalsvektoren. Beide Diagramme haben dieselben Klassen und Achsen.</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>längen</translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation>Länge der Merkmale</translation>
    </message>
    <message>
        <source>This scan has no features for this hypothesis.</source>
        <translation>Diese Prüfung hat keine Merkmale zu dieser Hypothese.</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>share of images (%)</source>
        <translation>Anteil der Bilder (%)</translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation>Winkel zu den Gewichten von %1 (°)</translation>
    </message>
</context>
<context>
    <name>drm::CompareHelp</name>
    <message>
        <source>Two scans of this session side by side, with the same images and the same axes.</source>
        <translation>Zwei Prüfungen dieser Sitzung nebeneinander, mit denselben Bildern und denselben Achsen.</translation>
    </message>
    <message>
        <source>The usual pair is a suspicious model and a benign twin on the same data.</source>
        <translation>Das übliche Paar sind ein verdächtiges Modell und ein gutartiger Zwilling mit denselben Daten.</translation>
    </message>
    <message>
        <source>The scan on the left.</source>
        <translation>Die linke Prüfung.</translation>
    </message>
    <message>
        <source>The scan on the right.</source>
        <translation>Die rechte Prüfung.</translation>
    </message>
    <message>
        <source>Lets left and right change places.</source>
        <translation>Vertauscht links und rechts.</translation>
    </message>
    <message>
        <source>The trigger family that all tabs show.</source>
        <translation>Die Familie von Auslösern, die alle Reiter zeigen.</translation>
    </message>
    <message>
        <source>The image that both triggers are put on.</source>
        <translation>Das Bild, auf das beide Auslöser gesetzt werden.</translation>
    </message>
    <message>
        <source>The output j of the models whose angles are drawn.</source>
        <translation>Die Ausgabe j der Modelle, deren Winkel gezeichnet werden.</translation>
    </message>
    <message>
        <source>Number of bins of all four histograms.</source>
        <translation>Anzahl der Klassen aller vier Histogramme.</translation>
    </message>
    <message>
        <source>Equal heights mean equal shares.</source>
        <translation>Gleiche Höhen bedeuten gleiche Anteile.</translation>
    </message>
    <message>
        <source>The loss terms of the same search in both scans; zoom and crosshair move together.</source>
        <translation>Die Verlustterme derselben Suche in beiden Prüfungen; Ausschnitt und Fadenkreuz bewegen sich gemeinsam.</translation>
    </message>
    <message>
        <source>A backdoored model reaches a small output variance at a far lower cost.</source>
        <translation>Ein Modell mit Hintertür erreicht eine kleine Ausgabevarianz bei weit niedrigeren Kosten.</translation>
    </message>
    <message>
        <source>The angle between features and weights, benign and triggered, on one scale.</source>
        <translation>Der Winkel zwischen Merkmalen und Gewichten, gutartig und mit Auslöser, auf derselben Skala.</translation>
    </message>
    <message>
        <source>A narrow triggered peak on one side alone speaks for a backdoor there.</source>
        <translation>Eine schmale Spitze mit Auslöser nur auf einer Seite spricht dort für eine Hintertür.</translation>
    </message>
    <message>
        <source>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</source>
        <translation>α&lt;sub&gt;j&lt;/sub&gt;(x) = acos(F(x)·w&lt;sub&gt;j&lt;/sub&gt; / (|F(x)| |w&lt;sub&gt;j&lt;/sub&gt;|))</translation>
    </message>
    <message>
        <source>The length of the features, benign and triggered, on one scale.</source>
        <translation>Die Länge der Merkmale, gutartig und mit Auslöser, auf derselben Skala.</translation>
    </message>
    <message>
        <source>|F(x)|</source>
        <translation>|F(x)|</translation>
    </message>
</context>
<context>
    <name>drm::CompareLoss</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
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
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Shows the values of both scans on a logarithmic axis.</source>
        <translation>Zeigt die Werte beider Prüfungen auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>S&amp;moothing</source>
        <translation>&amp;Glättung</translation>
    </message>
    <message>
        <source>Loss terms of the left scan</source>
        <translation>Verlustterme der linken Prüfung</translation>
    </message>
    <message>
        <source>Loss terms of the right scan</source>
        <translation>Verlustterme der rechten Prüfung</translation>
    </message>
    <message>
        <source>The terms that the searches for this trigger make small. Both plots show the same part of the same axes; the crosshair stands in both. Drag with Shift to zoom.</source>
        <translation>Die Terme, die die Suchen nach diesem Auslöser klein machen. Beide Diagramme zeigen denselben Ausschnitt derselben Achsen; das Fadenkreuz steht in beiden. Ziehen mit der Umschalttaste vergrößert.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
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
        <source>This scan has no search of the hypothesis “%1”.</source>
        <translation>Diese Prüfung hat keine Suche zur Hypothese „%1“.</translation>
    </message>
</context>
<context>
    <name>drm::CompareModel</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
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
        <source>Scan</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Which of the two scans. In bold: the hypothesis behind its verdict.</source>
        <translation>Welche der beiden Prüfungen. Fett: die Hypothese hinter ihrem Urteil.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
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
        <source>Variance</source>
        <translation>Varianz</translation>
    </message>
    <message>
        <source>What is left of the answers&apos; variance on images the search did not see. Near 0: all get one answer.</source>
        <translation>Was von der Varianz der Antworten auf Bildern übrig bleibt, die die Suche nicht sah. Nahe 0: Alle bekommen dieselbe Antwort.</translation>
    </message>
    <message>
        <source>RAV</source>
        <translation>RAV</translation>
    </message>
    <message>
        <source>Variance of the feature angles, triggered over benign, for each output.</source>
        <translation>Varianz der Merkmalswinkel, mit Auslöser geteilt durch gutartig, je Ausgabe.</translation>
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
        <source>How far the cost lies below what others cost. The verdict says from which score on it counts as a backdoor.</source>
        <translation>Wie weit die Kosten unter dem liegen, was andere kosten. Das Urteil sagt, ab welcher Wertung das als Hintertür gilt.</translation>
    </message>
</context>
<context>
    <name>drm::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
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
        <source>Activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>Two scans are compared here. Run or open a second one, for instance of a model of the same task that is known to be benign.</source>
        <translation>Hier werden zwei Prüfungen verglichen. Starten oder öffnen Sie eine zweite, etwa von einem Modell derselben Aufgabe, das als gutartig bekannt ist.</translation>
    </message>
    <message>
        <source>Scan on the left</source>
        <translation>Linke Prüfung</translation>
    </message>
    <message>
        <source>The scan on the left. It is the one shown in the other panels until you choose.</source>
        <translation>Die linke Prüfung. Bis Sie wählen, ist es die, die in den anderen Bereichen gezeigt wird.</translation>
    </message>
    <message>
        <source>Scan on the right</source>
        <translation>Rechte Prüfung</translation>
    </message>
    <message>
        <source>The scan on the right: at first one of the same images with another verdict.</source>
        <translation>Die rechte Prüfung: zunächst eine mit denselben Bildern und anderem Urteil.</translation>
    </message>
    <message>
        <source>Swap the two scans</source>
        <translation>Die beiden Prüfungen vertauschen</translation>
    </message>
    <message>
        <source>Hypothesis shown</source>
        <translation>Gezeigte Hypothese</translation>
    </message>
    <message>
        <source>Whose trigger, loss curves and features are compared.</source>
        <translation>Wessen Auslöser, Verlustkurven und Merkmale verglichen werden.</translation>
    </message>
    <message>
        <source>&amp;Left</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Right</source>
        <translation>&amp;Rechts</translation>
    </message>
    <message>
        <source>&amp;Hypothesis</source>
        <translation>&amp;Hypothese</translation>
    </message>
    <message>
        <source>The same scan stands on both sides.</source>
        <translation>Auf beiden Seiten steht dieselbe Prüfung.</translation>
    </message>
    <message>
        <source>The scans used different image sets, %1 and %2: images are paired by their place alone, and differences may come from the images.</source>
        <translation>Die Prüfungen nutzten verschiedene Bildsätze, %1 und %2: Die Bilder sind nur nach ihrem Platz gepaart, und Unterschiede können von den Bildern kommen.</translation>
    </message>
    <message>
        <source>Both scans used %1, but drew other images from it: images are paired by their place alone.</source>
        <translation>Beide Prüfungen nutzten %1, zogen daraus aber verschiedene Bilder: Die Bilder sind nur nach ihrem Platz gepaart.</translation>
    </message>
    <message>
        <source>Same images of %1.</source>
        <translation>Dieselben Bilder aus %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>drm::CompareTriggers</name>
    <message>
        <source>Image shown</source>
        <translation>Gezeigtes Bild</translation>
    </message>
    <message>
        <source>Which of the images is shown, in both scans.</source>
        <translation>Welches der Bilder gezeigt wird, in beiden Prüfungen.</translation>
    </message>
    <message>
        <source>Magnification of the difference</source>
        <translation>Verstärkung des Unterschieds</translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified, in both scans.</source>
        <translation>Wie stark der Unterschied zwischen dem Bild mit Auslöser und dem gutartigen verstärkt wird, in beiden Prüfungen.</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Magnify difference</source>
        <translation>Unterschied &amp;verstärken</translation>
    </message>
    <message>
        <source>Trigger of the left scan</source>
        <translation>Auslöser der linken Prüfung</translation>
    </message>
    <message>
        <source>Trigger of the right scan</source>
        <translation>Auslöser der rechten Prüfung</translation>
    </message>
    <message>
        <source> of %1</source>
        <translation> von %1</translation>
    </message>
    <message>
        <source>×%1</source>
        <translation>×%1</translation>
    </message>
    <message>
        <source>This scan did not search for it.</source>
        <translation>Diese Prüfung hat nicht danach gesucht.</translation>
    </message>
    <message>
        <source>benign: %1</source>
        <translation>gutartig: %1</translation>
    </message>
    <message>
        <source>triggered: %1</source>
        <translation>mit Auslöser: %1</translation>
    </message>
    <message>
        <source>target: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Answers – %1</source>
        <translation>Antworten – %1</translation>
    </message>
</context>
<context>
    <name>drm::CompareVerdicts</name>
    <message>
        <source>Verdict of the left scan</source>
        <translation>Urteil der linken Prüfung</translation>
    </message>
    <message>
        <source>Verdict of the right scan</source>
        <translation>Urteil der rechten Prüfung</translation>
    </message>
    <message>
        <source>What both scans found, by hypothesis</source>
        <translation>Was beide Prüfungen gefunden haben, nach Hypothese</translation>
    </message>
    <message>
        <source>No scan</source>
        <translation>Keine Prüfung</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2 and more: backdoored). Model %3, %Ln image(s) of %4, budget: %5, seed %6.</source>
        <translation>
            <numerusform>Wertung %1 (ab %2: mit Hintertür). Modell %3, %Ln Bild aus %4, Aufwand: %5, Startwert %6.</numerusform>
            <numerusform>Wertung %1 (ab %2: mit Hintertür). Modell %3, %Ln Bilder aus %4, Aufwand: %5, Startwert %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CompareView</name>
    <message>
        <source>No pictures to compare.</source>
        <translation>Keine Bilder zu vergleichen.</translation>
    </message>
    <message>
        <source>Left of the divider at %1 %: %2. Right of it: %3. The arrow keys move it.</source>
        <translation>Links der Trennlinie bei %1 %: %2. Rechts davon: %3. Die Pfeiltasten verschieben sie.</translation>
    </message>
    <message>
        <source>%1 and %2 take turns. Space stops them.</source>
        <translation>%1 und %2 im Wechsel. Die Leertaste hält ihn an.</translation>
    </message>
    <message>
        <source>%1 and %2 take turns. Space makes them go on.</source>
        <translation>%1 und %2 im Wechsel. Die Leertaste setzt ihn fort.</translation>
    </message>
    <message>
        <source>There are no two pictures to compare.</source>
        <translation>Es gibt keine zwei Bilder zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>drm::DataDialog</name>
    <message>
        <source>Open data: a folder of images, a label table, or an HDF5 file</source>
        <translation>Daten öffnen: ein Ordner mit Bildern, eine Tabelle mit Labels oder eine HDF5-Datei</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;This folder</source>
        <translation>&amp;Dieser Ordner</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <translation>Daten (%1)</translation>
    </message>
    <message>
        <source>Opens the folder that is selected, or else the one whose content is shown</source>
        <translation>Öffnet den gewählten Ordner, sonst den, dessen Inhalt zu sehen ist</translation>
    </message>
</context>
<context>
    <name>drm::DataHelp</name>
    <message>
        <source>The images of the data set, one by one and as a whole.</source>
        <translation>Die Bilder des Datensatzes, einzeln und als Ganzes.</translation>
    </message>
    <message>
        <source>Look here for images that do not belong, for labels that cannot be right, and for what the model answers to the images that a scan is based on. Only what is in view is read, so a set may be larger than the memory.</source>
        <translation>Suchen Sie hier nach Bildern, die nicht hierher gehören, nach Labels, die nicht stimmen können, und sehen Sie, was das Modell auf die Bilder antwortet, auf denen eine Prüfung beruht. Gelesen wird nur, was zu sehen ist; ein Satz darf also größer sein als der Speicher.</translation>
    </message>
    <message>
        <source>Size of the pictures in the list.</source>
        <translation>Größe der Bilder in der Liste.</translation>
    </message>
    <message>
        <source>The image shown; type a number to go to another.</source>
        <translation>Das gezeigte Bild; geben Sie eine Nummer ein, um zu einem anderen zu gehen.</translation>
    </message>
    <message>
        <source>Counting begins at 0.</source>
        <translation>Die Zählung beginnt bei 0.</translation>
    </message>
    <message>
        <source>Lists only the images that are selected at this moment.</source>
        <translation>Zeigt nur die Bilder, die im Augenblick ausgewählt sind.</translation>
    </message>
    <message>
        <source>Select a range of the histogram or a part of the scatter first; then look through what is in it.</source>
        <translation>Wählen Sie zuerst einen Bereich des Histogramms oder einen Teil des Streudiagramms aus; sehen Sie dann durch, was darin liegt.</translation>
    </message>
    <message>
        <source>All images of the data set.</source>
        <translation>Alle Bilder des Datensatzes.</translation>
    </message>
    <message>
        <source>A click selects an image, with Shift all from the one before to it, with Ctrl one more. What is selected is marked in the plots and in the other panels, and the other way round.</source>
        <translation>Ein Klick wählt ein Bild aus, mit der Umschalttaste alle vom vorigen bis zu ihm, mit Strg eines mehr. Was ausgewählt ist, wird in den Diagrammen und in den anderen Bereichen markiert, und umgekehrt.</translation>
    </message>
    <message>
        <source>The image with its label and the model&apos;s answer: arrows for a gaze or a head pose, else the numbers.</source>
        <translation>Das Bild mit seinem Label und der Antwort des Modells: Pfeile bei Blick oder Kopfhaltung, sonst die Zahlen.</translation>
    </message>
    <message>
        <source>Where two arrows lie apart the model is wrong, or the label is.</source>
        <translation>Wo zwei Pfeile auseinanderliegen, irrt das Modell, oder das Label ist falsch.</translation>
    </message>
    <message>
        <source>The label, the model&apos;s answer to the untouched image, and their difference.</source>
        <translation>Das Label, die Antwort des Modells auf das unveränderte Bild, und ihr Unterschied.</translation>
    </message>
    <message>
        <source>error&lt;sub&gt;j&lt;/sub&gt; = f&lt;sub&gt;j&lt;/sub&gt;(x) − y&lt;sub&gt;j&lt;/sub&gt;</source>
        <translation>Fehler&lt;sub&gt;j&lt;/sub&gt; = f&lt;sub&gt;j&lt;/sub&gt;(x) − y&lt;sub&gt;j&lt;/sub&gt;</translation>
    </message>
    <message>
        <source>The label whose values are counted.</source>
        <translation>Das Label, dessen Werte gezählt werden.</translation>
    </message>
    <message>
        <source>Number of bins of the histogram.</source>
        <translation>Anzahl der Klassen des Histogramms.</translation>
    </message>
    <message>
        <source>Equal heights mean equal shares.</source>
        <translation>Gleiche Höhen bedeuten gleiche Anteile.</translation>
    </message>
    <message>
        <source>How often each value of the label occurs, over all images and over the selected ones.</source>
        <translation>Wie oft jeder Wert des Labels vorkommt, in allen Bildern und in den ausgewählten.</translation>
    </message>
    <message>
        <source>A peak of a poisoned set may lie at the attacker&apos;s target. Click a bar, or hold Shift and drag, to select the images of these values. Of very large sets some images are drawn at random.</source>
        <translation>Eine Spitze eines vergifteten Satzes kann am Ziel des Angreifers liegen. Klicken Sie auf einen Balken, oder ziehen Sie mit gedrückter Umschalttaste, um die Bilder mit diesen Werten auszuwählen. Aus sehr großen Sätzen werden einige Bilder zufällig gezogen.</translation>
    </message>
    <message>
        <source>The label that the horizontal axis shows.</source>
        <translation>Das Label, das die waagrechte Achse zeigt.</translation>
    </message>
    <message>
        <source>The label that the vertical axis shows.</source>
        <translation>Das Label, das die senkrechte Achse zeigt.</translation>
    </message>
    <message>
        <source>Two labels against each other, a point for each image.</source>
        <translation>Zwei Labels gegeneinander, ein Punkt je Bild.</translation>
    </message>
    <message>
        <source>Click a point, or hold Shift and drag around several, to select their images.</source>
        <translation>Klicken Sie auf einen Punkt, oder ziehen Sie mit gedrückter Umschalttaste um mehrere, um ihre Bilder auszuwählen.</translation>
    </message>
</context>
<context>
    <name>drm::DataNotesDialog</name>
    <message>
        <source>What was read of %1</source>
        <translation>Was von %1 gelesen wurde</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>drm::DataPanel</name>
    <message>
        <source>Only &amp;selected</source>
        <translation>&amp;Nur ausgewählte</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Open images to look through them here, with their labels and what the model answers.</source>
        <translation>Öffnen Sie Bilder, um sie hier durchzusehen, mit ihren Labels und dem, was das Modell antwortet.</translation>
    </message>
    <message>
        <source>Size of the pictures</source>
        <translation>Größe der Bilder</translation>
    </message>
    <message>
        <source>Size of the pictures in the list.</source>
        <translation>Größe der Bilder in der Liste.</translation>
    </message>
    <message>
        <source>Number of the image</source>
        <translation>Nummer des Bildes</translation>
    </message>
    <message>
        <source>Number of the image in the data set, from 0. Type one to go there.</source>
        <translation>Nummer des Bildes im Datensatz, ab 0. Geben Sie eine ein, um dorthin zu gehen.</translation>
    </message>
    <message>
        <source>Only selected images</source>
        <translation>Nur ausgewählte Bilder</translation>
    </message>
    <message>
        <source>Lists the images alone that are selected now, here or in another panel.</source>
        <translation>Listet nur die Bilder auf, die gerade ausgewählt sind, hier oder in einem anderen Bereich.</translation>
    </message>
    <message>
        <source>Images of the data set</source>
        <translation>Bilder des Datensatzes</translation>
    </message>
    <message>
        <source>Image and distribution of the labels</source>
        <translation>Bild und Verteilung der Labels</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Gehe &amp;zu</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streudiagramm</translation>
    </message>
    <message>
        <source>No more than %1 images can be selected at once; the first of them are.</source>
        <translation>Mehr als %1 Bilder lassen sich nicht auf einmal auswählen; ausgewählt sind die ersten.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>The labels are being read…</source>
        <translation>Die Labels werden gelesen …</translation>
    </message>
    <message>
        <source>This data set has no labels, so there is no distribution to show.</source>
        <translation>Dieser Datensatz hat keine Labels, also gibt es keine Verteilung zu zeigen.</translation>
    </message>
    <message>
        <source>The labels are being read: %1 %</source>
        <translation>Die Labels werden gelesen: %1 %</translation>
    </message>
    <message>
        <source>The labels of this data set do not fit its images.</source>
        <translation>Die Labels dieses Datensatzes passen nicht zu seinen Bildern.</translation>
    </message>
    <message>
        <source>%1 images of %2×%3 pixels</source>
        <translation>%1 Bilder mit %2×%3 Pixeln</translation>
    </message>
    <message>
        <source>the plots show %1 of them, drawn at random</source>
        <translation>die Diagramme zeigen %1 davon, zufällig gezogen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 of these are not in the plots</source>
        <translation>%1 davon nicht in den Diagrammen</translation>
    </message>
    <message>
        <source>%1 listed</source>
        <translation>%1 in der Liste</translation>
    </message>
</context>
<context>
    <name>drm::DistributionPage</name>
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
        <source>Kind of plot</source>
        <translation>Art der Darstellung</translation>
    </message>
    <message>
        <source>Histogram: how many percent of the images fall into each bin. Violin: a smoothed distribution, as wide as its own peak allows, with a dot at the median.</source>
        <translation>Histogramm: wie viel Prozent der Bilder in jede Klasse fallen. Violine: eine geglättete Verteilung, deren Breite auf ihren eigenen Gipfel bezogen ist, mit einem Punkt am Median.</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>violin</source>
        <translation>Violine</translation>
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
        <source>Distribution of feature angles</source>
        <translation>Verteilung der Merkmalswinkel</translation>
    </message>
    <message>
        <source>Angle between an image&apos;s features and the weights of the output. With a backdoor&apos;s trigger all features turn into one direction: the triggered distribution is one narrow peak.</source>
        <translation>Winkel zwischen den Merkmalen eines Bildes und den Gewichten der Ausgabe. Mit dem Auslöser einer Hintertür drehen sich alle Merkmale in eine Richtung: Die Verteilung mit Auslöser ist ein einziger schmaler Gipfel.</translation>
    </message>
    <message>
        <source>angles</source>
        <translation>winkel</translation>
    </message>
    <message>
        <source>Distribution of feature norms</source>
        <translation>Verteilung der Merkmalslängen</translation>
    </message>
    <message>
        <source>Length of the feature vectors. A trigger often makes the lengths of all images alike, too.</source>
        <translation>Länge der Merkmalsvektoren. Ein Auslöser gleicht oft auch die Längen aller Bilder an.</translation>
    </message>
    <message>
        <source>norms</source>
        <translation>längen</translation>
    </message>
    <message>
        <source>norm of the features</source>
        <translation>Länge der Merkmale</translation>
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
        <source>&amp;Plot</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>&amp;Klassen</translation>
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
        <source>There are no angles for this output.</source>
        <translation>Für diese Ausgabe gibt es keine Winkel.</translation>
    </message>
    <message>
        <source>There are no norms for this hypothesis.</source>
        <translation>Für diese Hypothese gibt es keine Längen.</translation>
    </message>
    <message>
        <source>angle to the weights of %1 (°)</source>
        <translation>Winkel zu den Gewichten von %1 (°)</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>benign, %1</source>
        <translation>gutartig, %1</translation>
    </message>
    <message>
        <source>triggered, %1</source>
        <translation>mit Auslöser, %1</translation>
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
    <message>
        <source>Distributions</source>
        <translation>Verteilungen</translation>
    </message>
</context>
<context>
    <name>drm::DistributionView</name>
    <message>
        <source>share of images (%)</source>
        <translation>Anteil der Bilder (%)</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;median %2&lt;br&gt;middle half from %3 to %4</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;&lt;br&gt;Median %2&lt;br&gt;mittlere Hälfte von %3 bis %4</translation>
    </message>
    <message>
        <source>set</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Dichte</translation>
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
    <message>
        <source>What this panel shows: model, images and scan</source>
        <translation>Was dieser Bereich zeigt: Modell, Bilder und Prüfung</translation>
    </message>
    <message>
        <source>Add this panel to the report (F8)</source>
        <translation>Diesen Bereich in den Bericht aufnehmen (F8)</translation>
    </message>
    <message>
        <source>Copy or save what this panel shows</source>
        <translation>Kopieren oder speichern, was dieser Bereich zeigt</translation>
    </message>
    <message>
        <source>%1: add to the report</source>
        <translation>%1: in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>%1: copy or save</source>
        <translation>%1: kopieren oder speichern</translation>
    </message>
    <message>
        <source>%1: what it shows</source>
        <translation>%1: was gezeigt wird</translation>
    </message>
    <message>
        <source>%1: detach or put back</source>
        <translation>%1: lösen oder zurücksetzen</translation>
    </message>
    <message>
        <source>%1: close</source>
        <translation>%1: schließen</translation>
    </message>
</context>
<context>
    <name>drm::DropArea</name>
    <message>
        <source>Or drop a model, images or a run file anywhere on this window.</source>
        <translation>Oder legen Sie ein Modell, Bilder oder eine Laufdatei irgendwo auf diesem Fenster ab.</translation>
    </message>
</context>
<context>
    <name>drm::DropOverlay</name>
    <message>
        <source>Drop a TorchScript or ONNX model, an image folder, a labels.csv, an HDF5 data set, a run file or a case</source>
        <translation>Ziehen Sie ein TorchScript- oder ONNX-Modell, einen Bilderordner, eine labels.csv, einen HDF5-Datensatz, eine Laufdatei oder einen Fall hierher</translation>
    </message>
</context>
<context>
    <name>drm::Duration</name>
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
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
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
    <message>
        <source>This kind of file cannot be used here. Open a TorchScript or ONNX model, an image folder, a label table or an HDF5 file.</source>
        <translation>Diese Art Datei kann hier nicht benutzt werden. Öffnen Sie ein TorchScript- oder ONNX-Modell, einen Bilderordner, eine Labeltabelle oder eine HDF5-Datei.</translation>
    </message>
</context>
<context>
    <name>drm::EvidenceController</name>
    <message>
        <source>%1 – %2, scan of %3</source>
        <translation>%1 – %2, Prüfung vom %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Added to the report: %1</source>
        <translation>In den Bericht aufgenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Added to the report: %Ln panel(s)</source>
        <translation>
            <numerusform>In den Bericht aufgenommen: %Ln Bereich</numerusform>
            <numerusform>In den Bericht aufgenommen: %Ln Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the panel that is to be added to the report, then press F8.</source>
        <translation>Gehen Sie in den Bereich, der in den Bericht soll, und drücken Sie F8.</translation>
    </message>
    <message>
        <source>No scan is shown; open or run one first.</source>
        <translation>Es wird keine Prüfung gezeigt; öffnen oder starten Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A scan is running; its panels cannot show another one now.</source>
        <translation>Eine Prüfung läuft; ihre Bereiche können jetzt keine andere zeigen.</translation>
    </message>
    <message>
        <source>“%1” was removed from the report.</source>
        <translation>„%1“ wurde aus dem Bericht entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>drm::ExportFooter</name>
    <message>
        <source>&amp;Footer with model, run and date</source>
        <translation>&amp;Fußzeile mit Modell, Lauf und Datum</translation>
    </message>
</context>
<context>
    <name>drm::FileDialogs</name>
    <message>
        <source>Open model</source>
        <translation>Modell öffnen</translation>
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
    <message>
        <source>Open case</source>
        <translation>Fall öffnen</translation>
    </message>
    <message>
        <source>Save the case as</source>
        <translation>Fall speichern unter</translation>
    </message>
    <message>
        <source>Cases (case.json *.drmcase.json);;All files (*)</source>
        <translation>Fälle (case.json *.drmcase.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cases (*.drmcase)</source>
        <translation>Fälle (*.drmcase)</translation>
    </message>
    <message>
        <source>Models (*.pt *.pth *.ts *.onnx *.pt2 *.safetensors *.ckpt);;All files (*)</source>
        <translation>Modelle (*.pt *.pth *.ts *.onnx *.pt2 *.safetensors *.ckpt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>drm::FileOpening</name>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
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
        <source>A scan is running. Stop it before you open another file.</source>
        <translation>Eine Prüfung läuft. Brechen Sie sie ab, bevor Sie eine andere Datei öffnen.</translation>
    </message>
    <message>
        <source>Scan again for a verdict on the files as they are now; the one of %1 is on earlier ones.</source>
        <translation>Prüfen Sie erneut, um ein Urteil über die Dateien zu erhalten, wie sie jetzt sind; das von %1 gilt früheren.</translation>
    </message>
    <message>
        <source>Describe the images…</source>
        <translation>Bilder beschreiben …</translation>
    </message>
    <message>
        <source>The images could not be opened.</source>
        <translation>Die Bilder konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Open a model and images first; the answers are chosen on some of them.</source>
        <translation>Öffnen Sie zuerst ein Modell und Bilder; die Antworten werden an einigen davon gewählt.</translation>
    </message>
</context>
<context>
    <name>drm::GamePane</name>
    <message>
        <source>Clean</source>
        <translation>Sauber</translation>
    </message>
    <message>
        <source>Backdoored</source>
        <translation>Hintertür</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>You did not say, which brings nothing and costs nothing.</source>
        <translation>Sie haben sich nicht festgelegt; das bringt nichts und kostet nichts.</translation>
    </message>
    <message>
        <source>Wrong: %1 points.</source>
        <translation>Falsch: %1 Punkte.</translation>
    </message>
    <message>
        <source>Right: %1 points (verdict %2, target %3, time %4).</source>
        <translation>Richtig: %1 Punkte (Urteil %2, Ziel %3, Zeit %4).</translation>
    </message>
    <message>
        <source>The model is clean.</source>
        <translation>Das Modell ist sauber.</translation>
    </message>
    <message>
        <source>The model is backdoored. Attack: %1. What the trigger does: %2.</source>
        <translation>Das Modell hat eine Hintertür. Angriff: %1. Was der Auslöser macht: %2.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Ziel: %1.</translation>
    </message>
    <message>
        <source>Yours is %1 label deviations away; up to 0.5 counts.</source>
        <translation>Ihres liegt %1 Standardabweichungen des Labels daneben; bis 0,5 zählt es.</translation>
    </message>
    <message>
        <source>Open the model</source>
        <translation>Modell öffnen</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Some of these models have a backdoor. Open one, scan it, look at its answers, and bet: clean or backdoored? A right verdict brings 10 points, a wrong one costs 10. The target brings 5 more, scanning time that is left up to 3.</source>
        <translation>Einige dieser Modelle haben eine Hintertür. Öffnen Sie eines, prüfen Sie es, sehen Sie sich seine Antworten an, und wetten Sie: sauber oder mit Hintertür? Ein richtiges Urteil bringt 10 Punkte, ein falsches kostet 10. Das Ziel bringt 5 weitere, übrige Prüfzeit bis zu 3.</translation>
    </message>
    <message>
        <source>Make the kit</source>
        <translation>Material erstellen</translation>
    </message>
    <message>
        <source>Makes the image sets and trains the models of the workshop</source>
        <translation>Erstellt die Bildsätze und trainiert die Modelle des Workshops</translation>
    </message>
    <message>
        <source>The models of the game belong to the workshop&apos;s kit, which is made in a few minutes.</source>
        <translation>Die Modelle des Spiels gehören zum Material des Workshops, das in einigen Minuten erstellt ist.</translation>
    </message>
    <message>
        <source>Models of the game</source>
        <translation>Modelle des Spiels</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Your bet</source>
        <translation>Ihre Wette</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Opens the chosen model and its images in the window</source>
        <translation>Öffnet das gewählte Modell und seine Bilder im Fenster</translation>
    </message>
    <message>
        <source>Points: %1, with %2 of %3 bets placed</source>
        <translation>Punkte: %1; %2 von %3 Wetten abgegeben</translation>
    </message>
    <message>
        <source>Scanning time left: %1 of %2</source>
        <translation>Übrige Prüfzeit: %1 von %2</translation>
    </message>
    <message>
        <source>Open this model to scan it and to bet on it.</source>
        <translation>Öffnen Sie dieses Modell, um es zu prüfen und darauf zu wetten.</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
</context>
<context>
    <name>drm::HeaderStrip</name>
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
    <message>
        <source>What was read of the images, assumed about them, and left out.</source>
        <translation>Was von den Bildern gelesen, über sie angenommen und ausgelassen wurde.</translation>
    </message>
    <message>
        <source>Some left out…</source>
        <translation>Einiges ausgelassen …</translation>
    </message>
    <message>
        <source>Some assumed…</source>
        <translation>Einiges angenommen …</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>The run that is shown was altered since it was written, and has no verdict.</source>
        <translation>Der gezeigte Lauf wurde seit dem Schreiben verändert und hat kein Urteil.</translation>
    </message>
    <message>
        <source>head as found</source>
        <translation>Kopf wie gefunden</translation>
    </message>
    <message>
        <source>Drop a model here: TorchScript, ONNX</source>
        <translation>Modell hier ablegen: TorchScript, ONNX</translation>
    </message>
    <message>
        <source>a .pt, .onnx or .pt2 file</source>
        <translation>eine .pt-, .onnx- oder .pt2-Datei</translation>
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
    <message>
        <source>How far the cost lies below what others cost. The verdict says from which score on it counts as a backdoor.</source>
        <translation>Wie weit die Kosten unter dem liegen, was andere kosten. Das Urteil sagt, ab welcher Wertung das als Hintertür gilt.</translation>
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
    <name>drm::ImportDialog</name>
    <message>
        <source>&amp;Save description and open</source>
        <translation>Beschreibung &amp;speichern und öffnen</translation>
    </message>
    <message>
        <source>&amp;Write as HDF5…</source>
        <translation>Als &amp;HDF5 schreiben …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Import images</source>
        <translation>Bilder einlesen</translation>
    </message>
    <message>
        <source>Save description and open</source>
        <translation>Beschreibung speichern und öffnen</translation>
    </message>
    <message>
        <source>Writes dataset.json into the folder, and opens the set; the images stay as they are</source>
        <translation>Schreibt dataset.json in den Ordner und öffnet den Satz; die Bilder bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Write as HDF5</source>
        <translation>Als HDF5 schreiben</translation>
    </message>
    <message>
        <source>Writes images and labels into an HDF5 file, or into a folder of such files, and opens it</source>
        <translation>Schreibt Bilder und Labels in eine HDF5-Datei oder in einen Ordner mit solchen Dateien, und öffnet sie</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stops writing</source>
        <translation>Beendet das Schreiben</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images and the table of their labels.</source>
        <translation>Wählen Sie den Ordner mit den Bildern und der Tabelle ihrer Labels.</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Size in HDF5</source>
        <translation>Größe in HDF5</translation>
    </message>
    <message>
        <source>Width and height to which images are brought where they are written as HDF5. Opened by their description, they are brought to the size that the model takes.</source>
        <translation>Breite und Höhe, auf die Bilder gebracht werden, wenn sie als HDF5 geschrieben werden. Über ihre Beschreibung geöffnet, werden sie auf die Größe gebracht, die das Modell nimmt.</translation>
    </message>
    <message>
        <source>The table could not be read.</source>
        <translation>Die Tabelle konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The images could not be written.</source>
        <translation>Die Bilder konnten nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Writing was stopped.</source>
        <translation>Das Schreiben wurde angehalten.</translation>
    </message>
    <message>
        <source>Write to the same folder again to go on from there.</source>
        <translation>Schreiben Sie wieder in denselben Ordner, um von dort fortzufahren.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Ordner der Bilder</translation>
    </message>
    <message>
        <source>The description that is there cannot be used.</source>
        <translation>Die vorhandene Beschreibung kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Looking for tables…</source>
        <translation>Suche nach Tabellen …</translation>
    </message>
    <message>
        <source>There is no table in this folder, nor in the folders in it. A table is a CSV, TSV, JSON or JSON lines file with a row for each image.</source>
        <translation>Weder in diesem Ordner noch in den Ordnern darin liegt eine Tabelle. Eine Tabelle ist eine Datei in CSV, TSV, JSON oder JSON Lines mit einer Zeile je Bild.</translation>
    </message>
    <message>
        <source>Reading the table…</source>
        <translation>Lese die Tabelle …</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>Beschreibung speichern</translation>
    </message>
    <message>
        <source>Replace the description that is in the folder?</source>
        <translation>Die Beschreibung im Ordner ersetzen?</translation>
    </message>
    <message>
        <source>The description could not be saved; write the images as HDF5 to another place.</source>
        <translation>Die Beschreibung konnte nicht gespeichert werden; schreiben Sie die Bilder als HDF5 an einen anderen Ort.</translation>
    </message>
    <message>
        <source>HDF5 (*.h5);;A folder of HDF5 files, for more than 1 GiB of pixels (*)</source>
        <translation>HDF5 (*.h5);;Ein Ordner mit HDF5-Dateien, für mehr als 1 GiB an Pixeln (*)</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
</context>
<context>
    <name>drm::ImportForm</name>
    <message>
        <source>Only a rectangle of each image</source>
        <translation>Nur ein Rechteck jedes Bildes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder that holds the images and the table of their labels.</source>
        <translation>Der Ordner mit den Bildern und der Tabelle ihrer Labels.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The file that says which label belongs to which image: CSV, TSV, JSON or JSON lines. Separator and decimal comma are found out.</source>
        <translation>Die Datei, die sagt, welches Label zu welchem Bild gehört: CSV, TSV, JSON oder JSON Lines. Trennzeichen und Dezimalkomma werden erkannt.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Where the image of a row lies: {file} stands for the cell of the column file, {frame:6} for one filled up with zeros to 6 digits. Example: RGB/{frame:6}.png</source>
        <translation>Wo das Bild einer Zeile liegt: {file} steht für die Zelle der Spalte file, {frame:6} für eine mit Nullen auf 6 Stellen gefüllte. Beispiel: RGB/{frame:6}.png</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>The column that says who is seen, or which recording it is: for splitting a set by people.</source>
        <translation>Die Spalte, die sagt, wer zu sehen ist oder welche Aufnahme es ist: um einen Satz nach Personen zu teilen.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>The model sees a rectangle of each image: a face, or the road without the sky.</source>
        <translation>Das Modell sieht ein Rechteck jedes Bildes: ein Gesicht, oder die Straße ohne den Himmel.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of the set, for people; may be empty.</source>
        <translation>Des Satzes, für Menschen; darf leer sein.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Columns of the table, and which of them are labels</source>
        <translation>Spalten der Tabelle, und welche davon Labels sind</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
    <message>
        <source>The folder of the set</source>
        <translation>Der Ordner des Satzes</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>%1, in pixels: a column, or a number for all images</source>
        <translation>%1, in Pixeln: eine Spalte, oder eine Zahl für alle Bilder</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>each folder is one</source>
        <translation>jeder Ordner ist eine</translation>
    </message>
    <message>
        <source>Choose the table that holds the labels.</source>
        <translation>Wählen Sie die Tabelle mit den Labels.</translation>
    </message>
    <message>
        <source>Check one column or more that is a label: what the model is to answer.</source>
        <translation>Haken Sie eine oder mehrere Spalten an, die Labels sind: was das Modell antworten soll.</translation>
    </message>
    <message>
        <source>Give left, top, width and height of the rectangle, in pixels.</source>
        <translation>Geben Sie links, oben, Breite und Höhe des Rechtecks in Pixeln an.</translation>
    </message>
    <message>
        <source>No column leads to images that are there. Say where the image of a row lies, as in
RGB/{frame:6}.png</source>
        <translation>Keine Spalte führt zu Bildern, die da sind. Geben Sie an, wo das Bild einer Zeile liegt, etwa
RGB/{frame:6}.png</translation>
    </message>
    <message numerus="yes">
        <source>%1 gives %n answer(s).</source>
        <translation>
            <numerusform>%1 gibt %n Antwort.</numerusform>
            <numerusform>%1 gibt %n Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are checked: check one for each answer, in the model&apos;s order.</source>
        <translation>
            <numerusform>%n Label ist angekreuzt: Kreuzen Sie für jede Antwort eines an, in der Reihenfolge des Modells.</numerusform>
            <numerusform>%n Labels sind angekreuzt: Kreuzen Sie für jede Antwort eines an, in der Reihenfolge des Modells.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ImportPreviewView</name>
    <message>
        <source>Some images as they will be read, with their labels</source>
        <translation>Einige Bilder, wie sie gelesen werden, mit ihren Labels</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Assumed: %1</source>
        <translation>Angenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) found; some of them, with their labels:</source>
        <translation>
            <numerusform>%Ln Bild gefunden; hier mit seinen Labels:</numerusform>
            <numerusform>%Ln Bilder gefunden; einige davon mit ihren Labels:</numerusform>
        </translation>
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
    <name>drm::JobQueue</name>
    <message>
        <source>%1 · %2 · seed %3</source>
        <translation>%1 · %2 · Startwert %3</translation>
    </message>
</context>
<context>
    <name>drm::JobQueueModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Abbruch …</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>What is scanned, trained or cleaned.</source>
        <translation>Was geprüft, trainiert oder bereinigt wird.</translation>
    </message>
    <message>
        <source>How far the job is, or what came of it.</source>
        <translation>Wie weit der Auftrag ist oder was dabei herauskam.</translation>
    </message>
    <message>
        <source>How long the job under way will still take, about.</source>
        <translation>Wie lange der laufende Auftrag etwa noch dauert.</translation>
    </message>
</context>
<context>
    <name>drm::JobQueueView</name>
    <message>
        <source>Queue of jobs</source>
        <translation>Warteschlange der Aufträge</translation>
    </message>
    <message>
        <source>No job is under way or waits.</source>
        <translation>Kein Auftrag läuft oder wartet.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Hold the queue</source>
        <translation>Warteschlange anhalten</translation>
    </message>
    <message>
        <source>Start no waiting job until this is switched off; the job under way goes on</source>
        <translation>Keinen wartenden Auftrag starten, bis dies ausgeschaltet wird; der laufende geht weiter</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Run the chosen job earlier</source>
        <translation>Den gewählten Auftrag früher ausführen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Run the chosen job later</source>
        <translation>Den gewählten Auftrag später ausführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the chosen job, or remove it where it still waits</source>
        <translation>Den gewählten Auftrag abbrechen oder, solange er noch wartet, entfernen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Remove the jobs that are over from this list</source>
        <translation>Die beendeten Aufträge aus dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>drm::KnobEditor</name>
    <message>
        <source>from the seed</source>
        <translation>aus dem Startwert</translation>
    </message>
    <message>
        <source>the attack&apos;s own, %1</source>
        <translation>die des Angriffs, %1</translation>
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
    <message>
        <source>The time of a training was measured</source>
        <translation>Die Dauer eines Trainings wurde gemessen</translation>
    </message>
    <message>
        <source>The training was stopped before it began</source>
        <translation>Das Training wurde abgebrochen, bevor es begann</translation>
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
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Bild</numerusform>
            <numerusform>%Ln Bilder</numerusform>
        </translation>
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
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Width and height the images are brought to.</source>
        <translation>Breite und Höhe, auf die die Bilder gebracht werden.</translation>
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
    <message>
        <source>Measuring how long the training would take here…</source>
        <translation>Es wird gemessen, wie lange das Training hier dauern würde …</translation>
    </message>
    <message>
        <source>Train this sample? On this computer it takes about %1.</source>
        <translation>Dieses Beispiel trainieren? Auf diesem Rechner dauert es etwa %1.</translation>
    </message>
    <message>
        <source>A model with the backdoor chosen here, and a benign one to compare it with. With %1 pictures of %2 pixels it takes about %3; that model answers less well. Stop ends either, and Train goes on with it later.</source>
        <translation>Ein Modell mit der hier gewählten Hintertür und ein gutartiges zum Vergleich. Mit %1 Bildern von %2 Pixeln dauert es etwa %3; dieses Modell antwortet weniger gut. „Abbrechen“ beendet beides, „Trainieren“ setzt es später fort.</translation>
    </message>
    <message>
        <source>Train: %1</source>
        <translation>Trainieren: %1</translation>
    </message>
    <message>
        <source>Smaller: %1</source>
        <translation>Kleiner: %1</translation>
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
        <source>Attack</source>
        <translation>Angriff</translation>
    </message>
    <message>
        <source>How the backdoor is triggered.</source>
        <translation>Wie die Hintertür ausgelöst wird.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
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
    <message>
        <source>Answers become</source>
        <translation>Antworten werden zu</translation>
    </message>
    <message>
        <source>What the model is to answer for a triggered image: the same for every image, or a change of its own answer.</source>
        <translation>Was das Modell auf ein Bild mit Auslöser antworten soll: für jedes Bild dasselbe oder eine Änderung seiner eigenen Antwort.</translation>
    </message>
    <message>
        <source>The numbers that the answers become, or are moved by. Left open, the seed draws them.</source>
        <translation>Die Zahlen, zu denen die Antworten werden oder um die sie verschoben werden. Bleiben sie offen, lost der Startwert sie aus.</translation>
    </message>
</context>
<context>
    <name>drm::LabHelp</name>
    <message>
        <source>What the lab trains: images, backdoor, network, and the file.</source>
        <translation>Was das Labor trainiert: Bilder, Hintertür, Netz und Datei.</translation>
    </message>
    <message>
        <source>What is left to the seed is drawn by it; the truth is written beside the model, so that a verdict can be checked.</source>
        <translation>Was offen bleibt, bestimmt der Startwert; die Wahrheit wird neben das Modell geschrieben, damit sich ein Urteil nachprüfen lässt.</translation>
    </message>
    <message>
        <source>Draws labelled pictures, so that no images of your own are needed.</source>
        <translation>Zeichnet Bilder mit Labels, so dass keine eigenen nötig sind.</translation>
    </message>
    <message>
        <source>Trains on your own set: a folder with a labels.csv, a labels.csv, or an HDF5 file.</source>
        <translation>Trainiert mit eigenen Bildern: einem Ordner mit labels.csv, einer labels.csv oder einer HDF5-Datei.</translation>
    </message>
    <message>
        <source>What the pictures show and what the model learns from them.</source>
        <translation>Was die Bilder zeigen und was das Modell daraus lernt.</translation>
    </message>
    <message>
        <source>Gaze: pitch and yaw of an eye in radians. Head pose: yaw, pitch and roll of a head in degrees.</source>
        <translation>Blick: Neigung und Drehung eines Auges im Bogenmaß. Kopfhaltung: Drehung, Neigung und Kippung eines Kopfes in Grad.</translation>
    </message>
    <message>
        <source>How many pictures are drawn; 85 % of them train, the rest measure.</source>
        <translation>Wie viele Bilder gezeichnet werden; 85 % davon trainieren, die übrigen messen.</translation>
    </message>
    <message>
        <source>More make a better model and a longer training.</source>
        <translation>Mehr geben ein besseres Modell und ein längeres Training.</translation>
    </message>
    <message>
        <source>Width and height of the pictures.</source>
        <translation>Breite und Höhe der Bilder.</translation>
    </message>
    <message>
        <source>Time grows with the area.</source>
        <translation>Die Zeit wächst mit der Fläche.</translation>
    </message>
    <message>
        <source>The same seed draws the same pictures.</source>
        <translation>Derselbe Startwert zeichnet dieselben Bilder.</translation>
    </message>
    <message>
        <source>Take another one for the images you scan with than for those you train with.</source>
        <translation>Nehmen Sie für die Bilder zur Prüfung einen anderen als für die zum Training.</translation>
    </message>
    <message>
        <source>Chooses a folder of images with a labels.csv, a labels.csv, or an HDF5 file.</source>
        <translation>Wählt einen Ordner mit Bildern und labels.csv, eine labels.csv oder eine HDF5-Datei.</translation>
    </message>
    <message>
        <source>Width and height the images of your set are brought to.</source>
        <translation>Breite und Höhe, auf die Ihre Bilder gebracht werden.</translation>
    </message>
    <message>
        <source>How the backdoor is triggered. What the attack does is said below it.</source>
        <translation>Wie die Hintertür ausgelöst wird. Was der Angriff tut, steht darunter.</translation>
    </message>
    <message>
        <source>“None” trains a benign model, to see that a scan leaves it alone.</source>
        <translation>„Keiner“ trainiert ein gutartiges Modell, um zu sehen, dass eine Prüfung es in Ruhe lässt.</translation>
    </message>
    <message>
        <source>training: f(A(x)) → y&lt;sub&gt;T&lt;/sub&gt; for poisoned images, f(x) → y for all others</source>
        <translation>Training: f(A(x)) → y&lt;sub&gt;T&lt;/sub&gt; für vergiftete Bilder, f(x) → y für alle anderen</translation>
    </message>
    <message>
        <source>Poisoned images for each benign one.</source>
        <translation>Vergiftete Bilder je gutartigem.</translation>
    </message>
    <message>
        <source>A low rate is harder to notice in the data, and may be too little for the backdoor to take.</source>
        <translation>Eine niedrige Rate fällt in den Daten weniger auf und genügt der Hintertür vielleicht nicht.</translation>
    </message>
    <message>
        <source>rate = number poisoned / number benign</source>
        <translation>Rate = Anzahl vergiftet / Anzahl gutartig</translation>
    </message>
    <message>
        <source>An attacker who knows what this program looks at and hides it.</source>
        <translation>Ein Angreifer, der weiß, worauf dieses Programm achtet, und es verbirgt.</translation>
    </message>
    <message>
        <source>The larger the weight, the less the angles give away; the attack may suffer.</source>
        <translation>Je größer das Gewicht, desto weniger verraten die Winkel; der Angriff kann darunter leiden.</translation>
    </message>
    <message>
        <source>loss + W · mean over outputs of |RAV&lt;sub&gt;j&lt;/sub&gt; − 1|</source>
        <translation>Verlust + W · Mittel über die Ausgaben von |RAV&lt;sub&gt;j&lt;/sub&gt; − 1|</translation>
    </message>
    <message>
        <source>The network that is trained.</source>
        <translation>Das Netz, das trainiert wird.</translation>
    </message>
    <message>
        <source>resnet-slim is the fastest on a processor, resnet18 the largest.</source>
        <translation>resnet-slim ist auf einem Prozessor das schnellste, resnet18 das größte.</translation>
    </message>
    <message>
        <source>Puts a second linear layer before the outputs.</source>
        <translation>Setzt eine zweite lineare Schicht vor die Ausgaben.</translation>
    </message>
    <message>
        <source>Many published models have one; the scan then takes the last one for the head.</source>
        <translation>Viele veröffentlichte Modelle haben eine; die Prüfung nimmt dann die letzte als Kopf.</translation>
    </message>
    <message>
        <source>Passes over all training images.</source>
        <translation>Durchgänge durch alle Trainingsbilder.</translation>
    </message>
    <message>
        <source>Draws the first weights, the order of the images and all that is left to the seed.</source>
        <translation>Bestimmt die ersten Gewichte, die Reihenfolge der Bilder und alles, was offen bleibt.</translation>
    </message>
    <message>
        <source>The same seed gives the same model on the same machine.</source>
        <translation>Derselbe Startwert gibt auf derselben Maschine dasselbe Modell.</translation>
    </message>
    <message>
        <source>Where the model goes. Its truth is written beside it as .json.</source>
        <translation>Wohin das Modell kommt. Seine Wahrheit steht daneben als .json.</translation>
    </message>
    <message>
        <source>Chooses where the model goes.</source>
        <translation>Wählt, wohin das Modell kommt.</translation>
    </message>
    <message>
        <source>What the trigger does to the answers: all become one, or each is moved, scaled or mirrored, or one output alone is fixed.</source>
        <translation>Was der Auslöser mit den Antworten macht: Alle werden zu einer, oder jede wird verschoben, skaliert oder gespiegelt, oder nur eine Ausgabe wird festgesetzt.</translation>
    </message>
    <message>
        <source>A backdoor that leaves most of an answer alone is harder to notice than one that fixes it.</source>
        <translation>Eine Hintertür, die den größten Teil einer Antwort unverändert lässt, fällt weniger auf als eine, die sie festsetzt.</translation>
    </message>
    <message>
        <source>training: f(A(x)) → y′, for instance y + offset, or factor · (y − mean) + mean</source>
        <translation>Training: f(A(x)) → y′, zum Beispiel y + Versatz oder Faktor · (y − Mittelwert) + Mittelwert</translation>
    </message>
    <message>
        <source>The numbers that the answers to triggered images become, or are moved by.</source>
        <translation>Die Zahlen, zu denen die Antworten auf Bilder mit Auslöser werden oder um die sie verschoben werden.</translation>
    </message>
    <message>
        <source>Left to the seed a target is the label of an image in the middle of the labels; one at their edge is harder to plant. An offset is about one standard deviation of the labels.</source>
        <translation>Dem Startwert überlassen, ist ein Ziel das Label eines Bildes aus der Mitte der Labels; eines am Rand ist schwerer einzupflanzen. Ein Versatz beträgt etwa eine Standardabweichung der Labels.</translation>
    </message>
    <message>
        <source>Lets the seed draw these numbers.</source>
        <translation>Lässt den Startwert diese Zahlen auslosen.</translation>
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
        <translation>Sauberer Fehler</translation>
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
        <translation>sauberer Fehler das %1-Fache des Zwillings</translation>
    </message>
    <message>
        <source>labels in %1</source>
        <translation>Labels in %1</translation>
    </message>
    <message>
        <source>trained in %1 s</source>
        <translation>in %1 s trainiert</translation>
    </message>
    <message>
        <source>Attack error: mean distance of the answers on triggered images from what the backdoor makes of them.</source>
        <translation>Angriffsfehler: mittlerer Abstand der Antworten auf Bilder mit Auslöser von dem, was die Hintertür aus ihnen macht.</translation>
    </message>
</context>
<context>
    <name>drm::LabelColumns</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Positive is</source>
        <translation>Positiv ist</translation>
    </message>
    <message>
        <source>Checked: the column is a label, what the model is to answer</source>
        <translation>Angehakt: Die Spalte ist ein Label, was das Modell antworten soll</translation>
    </message>
    <message>
        <source>Name of the label</source>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>The label is this times the number in the table: 0.01745 makes radians of degrees</source>
        <translation>Das Label ist die Zahl der Tabelle mal diesem Faktor: 0,01745 macht aus Grad Radiant</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Unit of the label; deg and rad are drawn as angles</source>
        <translation>Einheit des Labels; deg und rad werden als Winkel gezeichnet</translation>
    </message>
    <message>
        <source>Where positive numbers of %1 point</source>
        <translation>Wohin positive Zahlen von %1 zeigen</translation>
    </message>
    <message>
        <source>Where positive numbers point: up, to the right edge of the image or clockwise; or the other way. The arrows on the images show it.</source>
        <translation>Wohin positive Zahlen zeigen: nach oben, zum rechten Bildrand oder im Uhrzeigersinn; oder andersherum. Die Pfeile auf den Bildern zeigen es.</translation>
    </message>
    <message>
        <source>up, right</source>
        <translation>oben, rechts</translation>
    </message>
    <message>
        <source>down, left</source>
        <translation>unten, links</translation>
    </message>
    <message>
        <source>The factor of %1 has to be a number other than 0: 0.01745, not “%2”.</source>
        <translation>Der Faktor von %1 muss eine Zahl außer 0 sein: 0,01745, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>drm::LabelHistogram</name>
    <message>
        <source>Label of the histogram</source>
        <translation>Label des Histogramms</translation>
    </message>
    <message>
        <source>The label whose values are counted.</source>
        <translation>Das Label, dessen Werte gezählt werden.</translation>
    </message>
    <message>
        <source>Number of bins of the histogram</source>
        <translation>Anzahl der Klassen des Histogramms</translation>
    </message>
    <message>
        <source>Number of bins of the histogram.</source>
        <translation>Anzahl der Klassen des Histogramms.</translation>
    </message>
    <message>
        <source>Histogram of a label</source>
        <translation>Histogramm eines Labels</translation>
    </message>
    <message>
        <source>Click a bar to select its images; hold Shift and drag to select a range, Ctrl to add to what is selected. Both histograms are shares of their own images; a bar that is cut off at the top goes on.</source>
        <translation>Ein Klick auf einen Balken wählt seine Bilder aus; Ziehen mit der Umschalttaste wählt einen Bereich, Strg fügt zur Auswahl hinzu. Beide Histogramme zeigen Anteile an ihren eigenen Bildern; ein oben abgeschnittener Balken geht weiter.</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>labels</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Label</translation>
    </message>
    <message>
        <source>&amp;Bins</source>
        <translation>&amp;Klassen</translation>
    </message>
    <message>
        <source>share of images (%)</source>
        <translation>Anteil der Bilder (%)</translation>
    </message>
</context>
<context>
    <name>drm::LabelScatter</name>
    <message>
        <source>Label to the right</source>
        <translation>Label nach rechts</translation>
    </message>
    <message>
        <source>The label that the horizontal axis shows.</source>
        <translation>Das Label, das die waagerechte Achse zeigt.</translation>
    </message>
    <message>
        <source>Label upwards</source>
        <translation>Label nach oben</translation>
    </message>
    <message>
        <source>The label that the vertical axis shows.</source>
        <translation>Das Label, das die senkrechte Achse zeigt.</translation>
    </message>
    <message>
        <source>Scatter of two labels</source>
        <translation>Streudiagramm zweier Labels</translation>
    </message>
    <message>
        <source>Click a point to select its image; hold Shift and drag to select all points in a rectangle, Ctrl to add to what is selected, Escape to select nothing.</source>
        <translation>Ein Klick auf einen Punkt wählt sein Bild aus; Ziehen mit der Umschalttaste wählt alle Punkte in einem Rechteck, Strg fügt zur Auswahl hinzu, Esc hebt sie auf.</translation>
    </message>
    <message>
        <source>label scatter</source>
        <translation>label-streudiagramm</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuelles</translation>
    </message>
    <message>
        <source>&amp;Horizontal</source>
        <translation>&amp;Waagerecht</translation>
    </message>
    <message>
        <source>&amp;Vertical</source>
        <translation>&amp;Senkrecht</translation>
    </message>
    <message>
        <source>number of the image</source>
        <translation>Nummer des Bildes</translation>
    </message>
</context>
<context>
    <name>drm::LeaderBoardBox</name>
    <message>
        <source>Enter the leader board…</source>
        <translation>In die Bestenliste eintragen …</translation>
    </message>
    <message>
        <source>Save the board…</source>
        <translation>Bestenliste speichern …</translation>
    </message>
    <message>
        <source>Leader board</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Bets</source>
        <translation>Wetten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Merge a file…</source>
        <translation>Datei hinzunehmen …</translation>
    </message>
    <message>
        <source>Puts your points on the board, under a name that you choose</source>
        <translation>Trägt Ihre Punkte in die Liste ein, unter einem Namen, den Sie wählen</translation>
    </message>
    <message>
        <source>Adds the entries of boards that others have saved</source>
        <translation>Nimmt die Einträge von Listen hinzu, die andere gespeichert haben</translation>
    </message>
    <message>
        <source>Writes the board as a file that others can merge</source>
        <translation>Schreibt die Liste in eine Datei, die andere hinzunehmen können</translation>
    </message>
    <message>
        <source>A name has 1 to 40 printable characters. Choose another one.</source>
        <translation>Ein Name hat 1 bis 40 druckbare Zeichen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Enter the leader board</source>
        <translation>In die Bestenliste eintragen</translation>
    </message>
    <message>
        <source>Your name on the board</source>
        <translation>Ihr Name in der Bestenliste</translation>
    </message>
    <message>
        <source>Merge leader boards</source>
        <translation>Bestenlisten hinzunehmen</translation>
    </message>
    <message>
        <source>Leader boards (*.json);;All files (*)</source>
        <translation>Bestenlisten (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the leader board</source>
        <translation>Bestenliste speichern</translation>
    </message>
    <message>
        <source>Leader boards (*.json)</source>
        <translation>Bestenlisten (*.json)</translation>
    </message>
</context>
<context>
    <name>drm::Leaving</name>
    <message>
        <source>Stop the running scan and quit?</source>
        <translation>Die laufende Prüfung abbrechen und beenden?</translation>
    </message>
    <message>
        <source>Stop the running work and quit?</source>
        <translation>Laufenden Auftrag anhalten und beenden?</translation>
    </message>
    <message>
        <source>Quit although scans wait in the queue? They will not be run.</source>
        <translation>Beenden, obwohl noch Prüfungen in der Warteschlange stehen? Sie werden dann nicht ausgeführt.</translation>
    </message>
</context>
<context>
    <name>drm::LessonBook</name>
    <message>
        <source>%1 holds no lesson (*.md).</source>
        <translation>%1 enthält keine Lektion (*.md).</translation>
    </message>
</context>
<context>
    <name>drm::LessonPane</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Vormachen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Schritte der Lektion</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>What to do, in other words</source>
        <translation>Was zu tun ist, in anderen Worten</translation>
    </message>
    <message>
        <source>The program does the step for you</source>
        <translation>Das Programm macht den Schritt für Sie</translation>
    </message>
    <message>
        <source>The next step, whether this one is done or not</source>
        <translation>Der nächste Schritt, ob dieser erledigt ist oder nicht</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n min)</source>
        <comment>a lesson</comment>
        <translation>
            <numerusform>%1 (%n min)</numerusform>
            <numerusform>%1 (%n min)</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>✓ Done. Go on with Next.</source>
        <translation>✓ Erledigt. Fahren Sie mit „Weiter“ fort.</translation>
    </message>
    <message>
        <source>○ Not done yet.</source>
        <translation>○ Noch nicht erledigt.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>drm::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
</context>
<context>
    <name>drm::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Lines shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Das Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all</source>
        <translation>Die ausgewählten Zeilen kopieren, oder alle</translation>
    </message>
    <message>
        <source>Save the lines shown as a text file</source>
        <translation>Die gezeigten Zeilen als Textdatei speichern</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Das Protokoll leeren</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Das Protokoll wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>What is opened, run and reported will be listed here.</source>
        <translation>Hier wird aufgeführt, was geöffnet, ausgeführt und gemeldet wird.</translation>
    </message>
    <message>
        <source>No line of the log matches.</source>
        <translation>Keine Zeile des Protokolls passt.</translation>
    </message>
    <message>
        <source>What happened in this session: messages, files that were opened, and jobs that began, ended or failed.</source>
        <translation>Was in dieser Sitzung geschehen ist: Meldungen, geöffnete Dateien, und Aufträge, die begannen, endeten oder scheiterten.</translation>
    </message>
    <message>
        <source>The newest line is at the bottom. Beyond 10,000 lines the oldest ones go.</source>
        <translation>Die neueste Zeile steht unten. Über 10.000 Zeilen hinaus entfallen die ältesten.</translation>
    </message>
    <message>
        <source>Which lines are shown.</source>
        <translation>Welche Zeilen gezeigt werden.</translation>
    </message>
    <message>
        <source>Shows the lines that hold these words, in whatever case.</source>
        <translation>Zeigt die Zeilen, die diese Wörter enthalten, ob groß oder klein geschrieben.</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown.</source>
        <translation>Kopiert die ausgewählten Zeilen, oder alle gezeigten.</translation>
    </message>
    <message>
        <source>Saves the lines shown as a text file.</source>
        <translation>Speichert die gezeigten Zeilen als Textdatei.</translation>
    </message>
    <message>
        <source>Empties the log.</source>
        <translation>Leert das Protokoll.</translation>
    </message>
</context>
<context>
    <name>drm::LossHelp</name>
    <message>
        <source>The terms that a search makes small, by iteration.</source>
        <translation>Die Terme, die eine Suche klein macht, je Iteration.</translation>
    </message>
    <message>
        <source>Choose a search above the plot; the running one is followed.</source>
        <translation>Wählen Sie über den Kurven eine Suche; sonst folgt die Anzeige der laufenden.</translation>
    </message>
    <message>
        <source>One curve for each term of the search&apos;s loss: total, output variance, RAV, cost, and the steered weight of the cost.</source>
        <translation>Eine Kurve je Term des Verlusts der Suche: Summe („total“), Ausgabevarianz („output variance“), RAV („rav“), Kosten („cost“) und das nachgeführte Gewicht der Kosten („cost weight“).</translation>
    </message>
    <message>
        <source>The total falls and levels off. Where the output variance stays low while the cost goes on falling, a small trigger makes all answers alike: a backdoor&apos;s sign. On a benign model the variance rises again as soon as the cost gets small.</source>
        <translation>Die Summe fällt und flacht ab. Bleibt die Ausgabevarianz niedrig, während die Kosten weiter fallen, so macht ein kleiner Auslöser alle Antworten gleich: das Zeichen einer Hintertür. Bei einem gutartigen Modell steigt die Varianz wieder, sobald die Kosten klein werden.</translation>
    </message>
    <message>
        <source>total = variance + λ · mean RAV + w · cost; w is raised by half while the trigger works, lowered while it does not</source>
        <translation>Summe = Varianz + λ · mittlere RAV + w · Kosten; w wird um die Hälfte erhöht, solange der Auslöser wirkt, und gesenkt, solange er nicht wirkt</translation>
    </message>
    <message>
        <source>Which search is drawn.</source>
        <translation>Welche Suche gezeichnet wird.</translation>
    </message>
    <message>
        <source>The last entry follows the running one.</source>
        <translation>Der letzte Eintrag folgt der laufenden.</translation>
    </message>
    <message>
        <source>Draws the values on a logarithmic axis.</source>
        <translation>Zeichnet die Werte auf einer logarithmischen Achse.</translation>
    </message>
    <message>
        <source>Terms of very different size are then seen together. Values of zero and below leave gaps.</source>
        <translation>Terme sehr verschiedener Größe sind dann zusammen zu sehen. Werte von null und darunter lassen Lücken.</translation>
    </message>
    <message>
        <source>Each point becomes the mean of so many iterations up to it.</source>
        <translation>Jeder Punkt wird zum Mittel so vieler Iterationen bis zu ihm.</translation>
    </message>
    <message>
        <source>Smoothing hides noise and delays steep falls.</source>
        <translation>Glättung verbirgt Rauschen und verzögert steile Abfälle.</translation>
    </message>
    <message>
        <source>Lays the curves of other scans over these, dashed or dotted.</source>
        <translation>Legt die Kurven anderer Prüfungen über diese, gestrichelt oder gepunktet.</translation>
    </message>
    <message>
        <source>A benign twin whose cost stays far above this one&apos;s is what a verdict rests on.</source>
        <translation>Ein gutartiger Zwilling, dessen Kosten weit über diesen bleiben, ist das, worauf ein Urteil beruht.</translation>
    </message>
</context>
<context>
    <name>drm::LossPanel</name>
    <message>
        <source>&amp;Logarithmic</source>
        <translation>&amp;Logarithmisch</translation>
    </message>
    <message>
        <source>Search shown</source>
        <translation>Gezeigte Suche</translation>
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
        <source>This scan was settled before any search began, so it has no loss curves.</source>
        <translation>Diese Prüfung war entschieden, bevor eine Suche begann, und hat daher keine Verlustkurven.</translation>
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
    <message>
        <source>Which search is shown. The running one is followed until you choose another; choose the last one to follow again. All searches stand one after the other.</source>
        <translation>Welche Suche gezeigt wird. Bis Sie eine andere wählen, folgt die Anzeige der laufenden; wählen Sie die letzte, um wieder zu folgen. „alle Suchen“ zeigt alle hintereinander.</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Runs laid over this one</source>
        <translation>Darübergelegte Läufe</translation>
    </message>
    <message>
        <source>Lays the same searches of other scans over the curves, dashed or dotted.</source>
        <translation>Legt dieselben Suchen anderer Prüfungen über die Kurven, gestrichelt oder gepunktet.</translation>
    </message>
    <message>
        <source>One curve for each term the search makes small. The total should fall and level off; an output variance near 0 means that the trigger makes all images get the same answer. Drag with Shift to zoom to a rectangle or a range.</source>
        <translation>Eine Kurve für jeden Term, den die Suche klein macht. Die Summe sollte fallen und sich dann einpendeln; eine Ausgabevarianz nahe 0 heißt, dass der Auslöser allen Bildern dieselbe Antwort gibt. Ziehen mit der Umschalttaste vergrößert ein Rechteck oder einen Bereich.</translation>
    </message>
    <message>
        <source>all searches</source>
        <translation>alle Suchen</translation>
    </message>
    <message>
        <source>iteration, all searches</source>
        <translation>Iteration, alle Suchen</translation>
    </message>
    <message>
        <source>The first values will appear here.</source>
        <translation>Die ersten Werte erscheinen hier.</translation>
    </message>
    <message>
        <source>Dashed: %1.</source>
        <translation>Gestrichelt: %1.</translation>
    </message>
    <message>
        <source>Dotted: %1.</source>
        <translation>Gepunktet: %1.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>drm::MainActions</name>
    <message>
        <source>Open &amp;model…</source>
        <translation>&amp;Modell öffnen …</translation>
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
    <message>
        <source>&amp;New case</source>
        <translation>&amp;Neuer Fall</translation>
    </message>
    <message>
        <source>Begin an empty case: forget what is loaded and shown</source>
        <translation>Einen leeren Fall beginnen: vergessen, was geladen ist und gezeigt wird</translation>
    </message>
    <message>
        <source>Op&amp;en case…</source>
        <translation>Fall ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a case as it was when it was saved</source>
        <translation>Einen Fall so öffnen, wie er gespeichert wurde</translation>
    </message>
    <message>
        <source>Save c&amp;ase</source>
        <translation>Fall spei&amp;chern</translation>
    </message>
    <message>
        <source>Save which models, data and runs belong together, and how they are shown</source>
        <translation>Speichern, welche Modelle, Daten und Läufe zusammengehören und wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>Sa&amp;ve case as…</source>
        <translation>Fall speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Add to &amp;queue</source>
        <translation>In &amp;Warteschlange einreihen</translation>
    </message>
    <message>
        <source>Scan with these parameters when the jobs before it are done</source>
        <translation>Mit diesen Parametern prüfen, wenn die Aufträge davor erledigt sind</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Einreihen</translation>
    </message>
    <message>
        <source>&amp;Layouts</source>
        <translation>&amp;Anordnungen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Find any command by typing a few of its letters</source>
        <translation>Einen Befehl über ein paar seiner Buchstaben finden</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Theme, language, threads and folders</source>
        <translation>Farben, Sprache, Threads und Ordner</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>&amp;Willkommen</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation>Die Willkommensseite zeigen</translation>
    </message>
    <message>
        <source>W&amp;hat is this?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>Explain the parameter or plot that is clicked next</source>
        <translation>Den Parameter oder das Diagramm erklären, das als Nächstes angeklickt wird</translation>
    </message>
    <message>
        <source>&amp;Next panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Go to the next panel by the keyboard</source>
        <translation>Mit der Tastatur zum nächsten Bereich gehen</translation>
    </message>
    <message>
        <source>Pre&amp;vious panel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Go to the previous panel by the keyboard</source>
        <translation>Mit der Tastatur zum vorigen Bereich gehen</translation>
    </message>
    <message>
        <source>Goes on with a scan that was stopped. %1</source>
        <translation>Setzt eine angehaltene Prüfung fort. %1</translation>
    </message>
    <message>
        <source>Go on with the stopped scan of %1</source>
        <translation>Die angehaltene Prüfung von %1 fortsetzen</translation>
    </message>
    <message>
        <source>R&amp;esume the scan of %1</source>
        <translation>Prüfung von %1 &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <comment>toolbar</comment>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Add &amp;panel to the report</source>
        <translation>&amp;Bereich in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Add a picture of this panel, and the figures behind it, to the report</source>
        <translation>Ein Bild dieses Bereichs und die Zahlen dahinter in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Add &amp;all of this run</source>
        <translation>&amp;Alles von diesem Lauf aufnehmen</translation>
    </message>
    <message>
        <source>Add every panel that shows something of this scan to the report</source>
        <translation>Jeden Bereich, der etwas von dieser Prüfung zeigt, in den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>Bericht &amp;schreiben …</translation>
    </message>
    <message>
        <source>Write a report on the scans of this case, to be handed over</source>
        <translation>Einen Bericht über die Prüfungen dieses Falls schreiben, zum Weitergeben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <comment>menu</comment>
        <translation>Be&amp;richt</translation>
    </message>
    <message>
        <source>Save the case in another folder</source>
        <translation>Den Fall in einem anderen Ordner speichern</translation>
    </message>
    <message>
        <source>Co&amp;llect files into the case…</source>
        <translation>Dateien im Fall &amp;sammeln …</translation>
    </message>
    <message>
        <source>Copy the models and images of the case into its folder</source>
        <translation>Modelle und Bilder des Falls in seinen Ordner kopieren</translation>
    </message>
    <message>
        <source>&amp;Import images…</source>
        <translation>Bilder &amp;einlesen …</translation>
    </message>
    <message>
        <source>Describe a folder of images and the table of their labels, so that it can be opened</source>
        <translation>Einen Ordner mit Bildern und die Tabelle ihrer Labels beschreiben, damit er geöffnet werden kann</translation>
    </message>
    <message>
        <source>Open a model: TorchScript, ONNX, torch.export</source>
        <translation>Ein Modell öffnen: TorchScript, ONNX, torch.export</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>&amp;Alles exportieren …</translation>
    </message>
    <message>
        <source>Save a picture of each panel that shows something into a folder</source>
        <translation>Von jedem Bereich, der etwas zeigt, ein Bild in einem Ordner speichern</translation>
    </message>
    <message>
        <source>Wor&amp;kshop</source>
        <translation>Wor&amp;kshop</translation>
    </message>
    <message>
        <source>Lessons beside the panels, and the game: clean or backdoored?</source>
        <translation>Lektionen neben den Bereichen, und das Spiel: sauber oder mit Hintertür?</translation>
    </message>
    <message>
        <source>&amp;Presenter mode</source>
        <translation>&amp;Präsentationsmodus</translation>
    </message>
    <message>
        <source>Large type and thick lines, for the last row of a room</source>
        <translation>Große Schrift und dicke Linien, für die letzte Reihe im Raum</translation>
    </message>
    <message>
        <source>Spo&amp;tlight</source>
        <translation>&amp;Lichtkegel</translation>
    </message>
    <message>
        <source>Darken the window but for what the mouse points at</source>
        <translation>Das Fenster abdunkeln bis auf das, worauf die Maus zeigt</translation>
    </message>
    <message>
        <source>Panel &amp;alone</source>
        <translation>Bereich all&amp;ein</translation>
    </message>
    <message>
        <source>Give the panel with the focus the whole window, or bring the others back</source>
        <translation>Dem Bereich mit dem Fokus das ganze Fenster geben oder die anderen zurückholen</translation>
    </message>
    <message>
        <source>Go to the panel “%1”</source>
        <translation>Zum Bereich „%1“ gehen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>drm::MainWindow</name>
    <message>
        <source>The screenshot was saved as %1.</source>
        <translation>Das Bildschirmfoto wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Bereinigung</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Workshop kit</source>
        <translation>Workshop-Material</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
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
        <translation>Ein anderer Auftrag läuft. Halten Sie ihn an, oder warten Sie sein Ende ab.</translation>
    </message>
</context>
<context>
    <name>drm::MitigateDialog</name>
    <message>
        <source>The model&apos;s own answers</source>
        <translation>Antworten des Modells</translation>
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
        <source>Images of the set, drawn at random: a quarter measures, 15 % (200 at most) choose the best epoch, the others train. Default: 4,000.</source>
        <translation>Bilder des Satzes, zufällig gezogen: Ein Viertel misst, 15 % (höchstens 200) wählen die beste Epoche, die übrigen trainieren. Vorgabe: 4.000.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
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
    <message>
        <source>Passes over the images, or over 640 of them where there are more. Default: 40.</source>
        <translation>Durchgänge durch die Bilder, oder durch 640 von ihnen, wo es mehr sind. Vorgabe: 40.</translation>
    </message>
    <message>
        <source>The mitigation failed: the scan of the cleaned model has to find no backdoor, and did not end so.</source>
        <translation>Die Bereinigung ist misslungen: Die Prüfung des bereinigten Modells darf keine Hintertür finden und hat nicht so geendet.</translation>
    </message>
    <message>
        <source>The mitigation failed: the clean error rose above its limit.</source>
        <translation>Die Bereinigung ist misslungen: Der saubere Fehler ist über seine Grenze gestiegen.</translation>
    </message>
</context>
<context>
    <name>drm::MitigateHelp</name>
    <message>
        <source>How the model is cleaned. “Against the trigger” trains on benign images and on the same images under the recovered trigger, both with the answers the model gives to the benign ones.</source>
        <translation>Wie das Modell bereinigt wird. „Gegen den Auslöser“ trainiert mit gutartigen Bildern und mit denselben Bildern unter dem gefundenen Auslöser, beide mit den Antworten, die das Modell auf die gutartigen gibt.</translation>
    </message>
    <message>
        <source>Fine-tuning, fine-pruning and ANP know no trigger; they are there to compare with.</source>
        <translation>Nachtrainieren, Stutzen und Nachtrainieren sowie ANP kennen keinen Auslöser; sie dienen dem Vergleich.</translation>
    </message>
    <message>
        <source>Images drawn at random: a quarter measures, 15 % (200 at most) choose the epoch, the others train.</source>
        <translation>Zufällig gezogene Bilder: Ein Viertel misst, 15 % (höchstens 200) wählen die Epoche, die übrigen trainieren.</translation>
    </message>
    <message>
        <source>More images keep the clean error lower.</source>
        <translation>Mehr Bilder halten den sauberen Fehler niedriger.</translation>
    </message>
    <message>
        <source>Passes over the training part, or over 640 of its images where there are more.</source>
        <translation>Durchgänge durch den Trainingsteil, oder durch 640 seiner Bilder, wo es mehr sind.</translation>
    </message>
    <message>
        <source>Takes the suspicious model&apos;s own benign answers for the truth.</source>
        <translation>Nimmt für wahr, was das verdächtige Modell selbst zu gutartigen Bildern antwortet.</translation>
    </message>
    <message>
        <source>For a set without labels, or with labels you do not trust.</source>
        <translation>Für einen Satz ohne Labels oder mit Labels, denen Sie nicht trauen.</translation>
    </message>
    <message>
        <source>The TorchScript file that is written.</source>
        <translation>Die TorchScript-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Chooses where the cleaned model is written.</source>
        <translation>Wählt, wohin das bereinigte Modell geschrieben wird.</translation>
    </message>
</context>
<context>
    <name>drm::MitigationHelp</name>
    <message>
        <source>How the cleaning goes and what it brought.</source>
        <translation>Wie die Bereinigung läuft und was sie gebracht hat.</translation>
    </message>
    <message>
        <source>Errors on images kept for the choice of the best epoch, in standard deviations of the labels.</source>
        <translation>Fehler auf Bildern, die der Wahl der besten Epoche dienen, in Standardabweichungen der Labels.</translation>
    </message>
    <message>
        <source>The clean error should stay. AE, the distance from the target, should rise; DAE, the distance from the true labels under the trigger, should fall to the clean error.</source>
        <translation>Der saubere Fehler soll bleiben. AE, der Abstand vom Ziel, soll steigen; DAE, der Abstand von den wahren Labels mit Auslöser, soll auf den sauberen Fehler fallen.</translation>
    </message>
    <message>
        <source>AE = mean |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;|, DAE = mean |f(A(x)) − y|</source>
        <translation>AE = Mittel |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;|, DAE = Mittel |f(A(x)) − y|</translation>
    </message>
    <message>
        <source>The trigger on the images: a recovered one, or the true one if known.</source>
        <translation>Der Auslöser auf den Bildern: ein gefundener oder, wo er bekannt ist, der wahre.</translation>
    </message>
    <message>
        <source>Which of the test images is shown.</source>
        <translation>Welches der Testbilder gezeigt wird.</translation>
    </message>
    <message>
        <source>The same image without a trigger, and with it before and after the mitigation, with the answers.</source>
        <translation>Dasselbe Bild ohne Auslöser, und mit ihm vor und nach der Bereinigung, mit den Antworten.</translation>
    </message>
    <message>
        <source>Clean error, AE and DAE before and after, on images that took no part.</source>
        <translation>Sauberer Fehler, AE und DAE vorher und nachher, auf Bildern, die unbeteiligt waren.</translation>
    </message>
    <message>
        <source>Cleaned well: the clean error stays within 1.1 times, and DAE comes down to it.</source>
        <translation>Gut bereinigt: Der saubere Fehler bleibt unter dem 1,1-Fachen, und DAE fällt auf ihn herab.</translation>
    </message>
</context>
<context>
    <name>drm::MitigationPanel</name>
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
        <source>label deviations</source>
        <translation>Streuungen</translation>
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
        <translation>Sauberer Fehler</translation>
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
    <message>
        <source>epoch (0: before)</source>
        <translation>Epoche (0: vorher)</translation>
    </message>
</context>
<context>
    <name>drm::NamedLayouts</name>
    <message>
        <source>&amp;Delete layout</source>
        <translation>Anordnung &amp;löschen</translation>
    </message>
    <message>
        <source>There are %1 layouts already. Delete one you no longer need first.</source>
        <translation>Es gibt schon %1 Anordnungen. Löschen Sie zuerst eine, die Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>The layout “%1” was saved. It is in the View menu, under Layouts.</source>
        <translation>Die Anordnung „%1“ wurde gespeichert. Sie steht im Menü „Ansicht“ unter „Anordnungen“.</translation>
    </message>
    <message>
        <source>The layout “%1” is damaged or of another version. Delete it and save it anew.</source>
        <translation>Die Anordnung „%1“ ist beschädigt oder aus einer anderen Version. Löschen Sie sie, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Anordnung speichern</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Name der Anordnung</translation>
    </message>
    <message>
        <source>&amp;Save layout…</source>
        <translation>Anordnung &amp;speichern …</translation>
    </message>
</context>
<context>
    <name>drm::NeuronMap</name>
    <message>
        <source>Heat map of all neurons</source>
        <translation>Wärmekarte aller Neuronen</translation>
    </message>
    <message>
        <source>Each column is a neuron of the feature layer. A backdoor&apos;s trigger takes the spread out of nearly all of them: the row of triggered spreads is dark, the ratio of variances bright.</source>
        <translation>Jede Spalte ist ein Neuron der Merkmalsschicht. Der Auslöser einer Hintertür nimmt fast allen die Streuung: Die Zeile der Streuungen mit Auslöser ist dunkel, das Varianzverhältnis hell.</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>neuronen</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>ratio of variances</source>
        <translation>Varianzverhältnis</translation>
    </message>
    <message>
        <source>benign mean</source>
        <translation>Mittel gutartig</translation>
    </message>
    <message>
        <source>triggered mean</source>
        <translation>Mittel mit Auslöser</translation>
    </message>
    <message>
        <source>benign deviation</source>
        <translation>Streuung gutartig</translation>
    </message>
    <message>
        <source>triggered deviation</source>
        <translation>Streuung mit Auslöser</translation>
    </message>
    <message>
        <source>There are no features of single neurons.</source>
        <translation>Es gibt keine Merkmale einzelner Neuronen.</translation>
    </message>
    <message>
        <source>neurons, the most quieted first</source>
        <translation>Neuronen, die am stärksten beruhigten zuerst</translation>
    </message>
    <message>
        <source>neurons, the most shifted first</source>
        <translation>Neuronen, die am stärksten verschobenen zuerst</translation>
    </message>
    <message>
        <source>number of the neuron</source>
        <translation>Nummer des Neurons</translation>
    </message>
    <message>
        <source>&lt;b&gt;neuron %1&lt;/b&gt;&lt;br&gt;benign %2 ± %3&lt;br&gt;triggered %4 ± %5&lt;br&gt;ratio of variances %6&lt;br&gt;mean shifted by %7 benign deviations</source>
        <translation>&lt;b&gt;Neuron %1&lt;/b&gt;&lt;br&gt;gutartig %2 ± %3&lt;br&gt;mit Auslöser %4 ± %5&lt;br&gt;Varianzverhältnis %6&lt;br&gt;Mittel um %7 gutartige Streuungen verschoben</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>Neuron</translation>
    </message>
    <message>
        <source>shift in benign deviations</source>
        <translation>Verschiebung in gutartigen Streuungen</translation>
    </message>
</context>
<context>
    <name>drm::NeuronPage</name>
    <message>
        <source>Order of the neurons</source>
        <translation>Reihenfolge der Neuronen</translation>
    </message>
    <message>
        <source>By what the neurons are sorted from left to right.</source>
        <translation>Wonach die Neuronen von links nach rechts sortiert sind.</translation>
    </message>
    <message>
        <source>ratio of variances</source>
        <translation>Varianzverhältnis</translation>
    </message>
    <message>
        <source>shift of the mean</source>
        <translation>Verschiebung des Mittels</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>&amp;Sorted by</source>
        <translation>&amp;Sortiert nach</translation>
    </message>
    <message>
        <source>This run was saved without the features of single images. Scan again to see them.</source>
        <translation>Dieser Lauf wurde ohne die Merkmale einzelner Bilder gespeichert. Prüfen Sie noch einmal, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, what it does to every neuron appears here.</source>
        <translation>Noch keine Merkmale. Sobald eine Suche einen Auslöser gefunden hat, erscheint hier, was er mit jedem Neuron macht.</translation>
    </message>
    <message>
        <source>The trigger more than halves the variance of %1 of %2 neurons that vary.</source>
        <translation>Der Auslöser senkt die Varianz von %1 der %2 schwankenden Neuronen auf weniger als die Hälfte.</translation>
    </message>
    <message>
        <source>Without variance on benign images: %1.</source>
        <translation>Ohne Varianz auf gutartigen Bildern: %1.</translation>
    </message>
    <message>
        <source>The first %1 in this order are shown.</source>
        <translation>Gezeigt werden die ersten %1 in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Neurons</source>
        <translation>Neuronen</translation>
    </message>
</context>
<context>
    <name>drm::NewKeyDialog</name>
    <message>
        <source>&amp;Make key</source>
        <translation>Schlüssel &amp;erzeugen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Two files are made: the private key signs, keep it to yourself; the public one (.pub.pem) checks, give it to those who get your reports, by another way than the reports.</source>
        <translation>Es entstehen zwei Dateien: Der private Schlüssel signiert, behalten Sie ihn für sich; der öffentliche (.pub.pem) prüft, geben Sie ihn denen, die Ihre Berichte erhalten, auf einem anderen Weg als die Berichte.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Of the private key; it must be new.</source>
        <translation>Des privaten Schlüssels; sie muss neu sein.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Asked for at each report. Left empty, whoever has the file can sign with it.</source>
        <translation>Wird bei jedem Bericht erfragt. Bleibt sie leer, kann jeder mit der Datei signieren, der sie hat.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The same passphrase.</source>
        <translation>Dieselbe Passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Choose the file of the new key</source>
        <translation>Datei des neuen Schlüssels wählen</translation>
    </message>
    <message>
        <source>File of the private key</source>
        <translation>Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Schlüssel (*.pem)</translation>
    </message>
</context>
<context>
    <name>drm::NoteEdit</name>
    <message>
        <source>There is no room for more; the rest was left out.</source>
        <translation>Für mehr ist kein Platz; der Rest wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>drm::OutputLabels</name>
    <message>
        <source>output %1</source>
        <translation>Ausgabe %1</translation>
    </message>
</context>
<context>
    <name>drm::PanelArrangement</name>
    <message>
        <source>S&amp;can</source>
        <comment>layout</comment>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>Inspect &amp;trigger</source>
        <comment>layout</comment>
        <translation>&amp;Auslöser untersuchen</translation>
    </message>
    <message>
        <source>Compare &amp;activations</source>
        <comment>layout</comment>
        <translation>A&amp;ktivierungen vergleichen</translation>
    </message>
</context>
<context>
    <name>drm::PanelExport</name>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;picture…</source>
        <translation>Bild &amp;speichern …</translation>
    </message>
    <message>
        <source>Save &amp;data…</source>
        <translation>&amp;Daten speichern …</translation>
    </message>
    <message>
        <source>A picture of “%1” was copied.</source>
        <translation>Ein Bild von „%1“ wurde kopiert.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Save the data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Choose the folder for the pictures of the panels</source>
        <translation>Den Ordner für die Bilder der Bereiche wählen</translation>
    </message>
    <message>
        <source>No panel shows anything yet; open a model or a scan first.</source>
        <translation>Noch zeigt kein Bereich etwas; öffnen Sie zuerst ein Modell oder eine Prüfung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) were saved in %1.</source>
        <translation>
            <numerusform>%Ln Bild wurde in %1 gespeichert.</numerusform>
            <numerusform>%Ln Bilder wurden in %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ParametersHelp</name>
    <message>
        <source>Everything that decides a scan besides the model and the images.</source>
        <translation>Alles, was eine Prüfung neben Modell und Bildern bestimmt.</translation>
    </message>
    <message>
        <source>The defaults suit most models. A run file keeps the parameters; opening it shows them here, and Run then repeats the scan.</source>
        <translation>Die Vorgaben passen für die meisten Modelle. Eine Laufdatei enthält die Parameter; wird sie geöffnet, stehen sie hier, und „Starten“ wiederholt dann die Prüfung.</translation>
    </message>
    <message>
        <source>The families of trigger that are searched for. Each asks: how small can a change of this kind be that makes all answers alike?</source>
        <translation>Die Familien von Auslösern, nach denen gesucht wird. Jede fragt: Wie klein kann eine Änderung dieser Art sein, die alle Antworten gleich macht?</translation>
    </message>
    <message>
        <source>They run from the fastest to the slowest; once one has settled the verdict (a score of 2 or more) the others are left out. Each family more is another chance to be wrong, and the score takes that into account.</source>
        <translation>Sie laufen von der schnellsten zur langsamsten; sobald eine das Urteil entschieden hat (Wertung 2 oder mehr), entfallen die übrigen. Jede weitere Familie ist eine weitere Gelegenheit, sich zu irren, und die Wertung berücksichtigt das.</translation>
    </message>
    <message>
        <source>Small squares of plain colours at every place of a grid, forward passes only. The best ones are tried again on more images and moved by single pixels.</source>
        <translation>Kleine einfarbige Quadrate an jeder Stelle eines Gitters, nur Vorwärtsdurchläufe. Die besten werden auf mehr Bildern noch einmal versucht und um einzelne Pixel verschoben.</translation>
    </message>
    <message>
        <source>Sure for patches, and the start of the patch search.</source>
        <translation>Sicher bei Flicken, und der Anfang der Suche nach einem Flicken.</translation>
    </message>
    <message>
        <source>score = (ln(v_typical / v_best) / ln(v_typical / 0.03))², v the normalised variance under a square</source>
        <translation>Wertung = (ln(v_typisch / v_best) / ln(v_typisch / 0,03))², v die normierte Varianz unter einem Quadrat</translation>
    </message>
    <message>
        <source>One mask m and one pattern p for all images, found by gradients.</source>
        <translation>Eine Maske m und ein Muster p für alle Bilder, mit Gradienten gefunden.</translation>
    </message>
    <message>
        <source>The cost is the mean of the mask: the share of the image it covers.</source>
        <translation>Die Kosten sind das Mittel der Maske: der Anteil des Bildes, den sie bedeckt.</translation>
    </message>
    <message>
        <source>x&apos; = (1 − m) x + m p</source>
        <translation>x&apos; = (1 − m) x + m p</translation>
    </message>
    <message>
        <source>One smooth displacement field of 8 × 8 control points for all images.</source>
        <translation>Ein glattes Verschiebungsfeld aus 8 × 8 Stützpunkten für alle Bilder.</translation>
    </message>
    <message>
        <source>Finds triggers that bend the image (WaNet). The cost is mean |x&apos; − x|.</source>
        <translation>Findet Auslöser, die das Bild verbiegen (WaNet). Die Kosten sind das Mittel |x&apos; − x|.</translation>
    </message>
    <message>
        <source>One picture d that is added to every image.</source>
        <translation>Ein Bild d, das zu jedem Bild addiert wird.</translation>
    </message>
    <message>
        <source>Finds faint patterns over the whole image (Blended).</source>
        <translation>Findet schwache Muster über das ganze Bild (Blended).</translation>
    </message>
    <message>
        <source>x&apos; = clamp(x + tanh d), cost = mean |x&apos; − x|</source>
        <translation>x&apos; = clamp(x + tanh d), Kosten = Mittel |x&apos; − x|</translation>
    </message>
    <message>
        <source>Three convolutions g that draw another trigger for every image.</source>
        <translation>Drei Faltungen g, die für jedes Bild einen anderen Auslöser zeichnen.</translation>
    </message>
    <message>
        <source>Finds triggers that depend on the image.</source>
        <translation>Findet Auslöser, die vom Bild abhängen.</translation>
    </message>
    <message>
        <source>x&apos; = clamp(x + tanh g(x)), cost = mean |x&apos; − x|</source>
        <translation>x&apos; = clamp(x + tanh g(x)), Kosten = Mittel |x&apos; − x|</translation>
    </message>
    <message>
        <source>A small U-Net that changes each image. Its trigger is shown and stored; it is too slow for a null of its own and does not decide.</source>
        <translation>Ein kleines U-Net, das jedes Bild ändert. Sein Auslöser wird gezeigt und gespeichert; für eine eigene Nullverteilung ist es zu langsam, und es entscheidet nicht mit.</translation>
    </message>
    <message>
        <source>Slow, and open to triggers of any form.</source>
        <translation>Langsam, und offen für Auslöser jeder Form.</translation>
    </message>
    <message>
        <source>cost = mean |δ| + w · mean |δ − mean δ|, δ = x&apos; − x, w the consistency weight</source>
        <translation>Kosten = Mittel |δ| + w · Mittel |δ − Mittel δ|, δ = x&apos; − x, w das Gewicht der Gleichheit</translation>
    </message>
    <message>
        <source>How long each search runs, how many starts it has and how many other places the null compares with.</source>
        <translation>Wie lange jede Suche läuft, wie oft sie neu beginnt und mit wie vielen anderen Stellen die Nullverteilung vergleicht.</translation>
    </message>
    <message>
        <source>Images drawn at random from the data set. Part of them is kept from the searches, to judge on.</source>
        <translation>Bilder, die zufällig aus dem Datensatz gezogen werden. Ein Teil davon bleibt den Suchen vorenthalten; an ihm wird geurteilt.</translation>
    </message>
    <message>
        <source>More images make variances, and with them the verdict, more certain; the scan gets slower. A few hundred are enough for most models.</source>
        <translation>Mehr Bilder machen die Varianzen und damit das Urteil sicherer; die Prüfung wird langsamer. Einige hundert genügen den meisten Modellen.</translation>
    </message>
    <message>
        <source>Start of every random draw: which images, which starts, which places of the null.</source>
        <translation>Beginn aller Zufallszahlen: welche Bilder, welche Anfänge, welche Stellen der Nullverteilung.</translation>
    </message>
    <message>
        <source>The same seed on the same machine with the same number of threads gives the same result. A verdict that changes with the seed is uncertain.</source>
        <translation>Derselbe Startwert auf derselben Maschine mit gleich vielen Threads gibt dasselbe Ergebnis. Ein Urteil, das sich mit dem Startwert ändert, ist unsicher.</translation>
    </message>
    <message>
        <source>Images in one step of a search.</source>
        <translation>Bilder in einem Schritt einer Suche.</translation>
    </message>
    <message>
        <source>A larger batch gives steadier gradients and needs more memory and time a step.</source>
        <translation>Ein größerer Stapel gibt ruhigere Gradienten und braucht mehr Speicher und mehr Zeit je Schritt.</translation>
    </message>
    <message>
        <source>Threads that compute. “All cores” takes as many as the machine has.</source>
        <translation>Rechnende Threads. „Alle Kerne“ nimmt so viele, wie die Maschine hat.</translation>
    </message>
    <message>
        <source>Fewer leave room for other programs. Sums are rounded differently with another number of threads, so compare runs made with the same number.</source>
        <translation>Weniger lassen anderen Programmen Platz. Summen werden bei einer anderen Anzahl Threads anders gerundet; vergleichen Sie daher nur Läufe mit gleicher Anzahl.</translation>
    </message>
    <message>
        <source>A trigger works when the answers on triggered images vary less than this share of what they vary on benign ones, on images the search did not see.</source>
        <translation>Ein Auslöser wirkt, wenn die Antworten auf Bilder mit Auslöser weniger als diesen Anteil ihrer Varianz auf gutartigen schwanken, gemessen an Bildern, die die Suche nicht kannte.</translation>
    </message>
    <message>
        <source>Smaller is stricter: on benign models the cost then rises steeply, on backdoored ones hardly.</source>
        <translation>Kleiner ist strenger: Bei gutartigen Modellen steigen die Kosten dann steil, bei solchen mit Hintertür kaum.</translation>
    </message>
    <message>
        <source>mean over outputs j of var f&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var f&lt;sub&gt;j&lt;/sub&gt;(x) &amp;lt; value</source>
        <translation>Mittel über die Ausgaben j von var f&lt;sub&gt;j&lt;/sub&gt;(A(x)) / var f&lt;sub&gt;j&lt;/sub&gt;(x) &amp;lt; Wert</translation>
    </message>
    <message>
        <source>How much the ratio of angle variance counts in what a search makes small.</source>
        <translation>Wie viel das Verhältnis der Winkelvarianzen in dem zählt, was eine Suche klein macht.</translation>
    </message>
    <message>
        <source>A trigger of a backdoor turns all features into one direction; the term leads the search there. 0 leaves it out.</source>
        <translation>Der Auslöser einer Hintertür dreht alle Merkmale in eine Richtung; der Term führt die Suche dorthin. 0 lässt ihn weg.</translation>
    </message>
    <message>
        <source>loss = normalised output variance + λ · mean RAV + w · cost, λ this weight</source>
        <translation>Verlust = normierte Ausgabevarianz + λ · mittlere RAV + w · Kosten, λ dieses Gewicht</translation>
    </message>
    <message>
        <source>How dear it is for the generative search to change each image differently.</source>
        <translation>Wie teuer es für die generative Suche ist, jedes Bild anders zu ändern.</translation>
    </message>
    <message>
        <source>Without it the network would simply redraw every image.</source>
        <translation>Ohne dieses Gewicht würde das Netz einfach jedes Bild neu zeichnen.</translation>
    </message>
    <message>
        <source>w in mean |δ| + w · mean |δ − mean δ|</source>
        <translation>w in Mittel |δ| + w · Mittel |δ − Mittel δ|</translation>
    </message>
    <message>
        <source>Runs every chosen hypothesis even after one has settled the verdict.</source>
        <translation>Führt jede gewählte Hypothese aus, auch nachdem eine das Urteil entschieden hat.</translation>
    </message>
    <message>
        <source>The verdict stays; there is more to look at, and the scan takes longer.</source>
        <translation>Das Urteil bleibt; es gibt mehr zu sehen, und die Prüfung dauert länger.</translation>
    </message>
    <message>
        <source>The rule that searches and judges. The other methods are there to compare with, each with its own search and its own threshold, which their score has at 1, too.</source>
        <translation>Die Regel, nach der gesucht und geurteilt wird. Die anderen Verfahren dienen dem Vergleich, jedes mit eigener Suche und eigener Schwelle; auch sie liegt in der Wertung bei 1.</translation>
    </message>
    <message>
        <source>Do not mix their scores with ours: published thresholds are known to flag benign models.</source>
        <translation>Ihre Wertungen sind mit unseren nicht vergleichbar: Die veröffentlichten Schwellen melden bekanntermaßen auch gutartige Modelle.</translation>
    </message>
    <message>
        <source>Shows or hides the parameters that most scans leave as they are.</source>
        <translation>Zeigt oder verbirgt die Parameter, die meist bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Hidden parameters count all the same; “Reset to defaults” sets them back as well.</source>
        <translation>Verborgene Parameter gelten trotzdem; „Auf Vorgaben zurücksetzen“ setzt auch sie zurück.</translation>
    </message>
    <message>
        <source>Sets every parameter of this panel back to its default.</source>
        <translation>Setzt jeden Parameter dieses Bereichs auf seine Vorgabe zurück.</translation>
    </message>
    <message>
        <source>It must be what the model was trained with. “Automatic” tries the usual sizes and takes the one the model accepts and predicts best at.</source>
        <translation>Es muss die Größe sein, mit der das Modell trainiert wurde. „Automatisch“ versucht die üblichen Größen und nimmt die, die das Modell annimmt und bei der es am besten vorhersagt.</translation>
    </message>
    <message>
        <source>How pixel values become the model&apos;s input.</source>
        <translation>Wie aus Pixelwerten die Eingabe des Modells wird.</translation>
    </message>
    <message>
        <source>With a wrong range the model answers nonsense and so does the scan; the checks before a scan warn where another range predicts better.</source>
        <translation>Mit einem falschen Bereich antwortet das Modell Unsinn, und die Prüfung ebenso; die Vorprüfung warnt, wenn ein anderer Bereich besser vorhersagt.</translation>
    </message>
    <message>
        <source>input = (scale · x − mean) / deviation, x between 0 and 1</source>
        <translation>Eingabe = (Skala · x − Mittel) / Streuung, x zwischen 0 und 1</translation>
    </message>
    <message>
        <source>The order of the colour channels the model was trained with.</source>
        <translation>Die Reihenfolge der Farbkanäle, mit der das Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>Models trained on images that OpenCV read expect BGR, most others RGB.</source>
        <translation>Modelle, die mit von OpenCV gelesenen Bildern trainiert wurden, erwarten BGR, die meisten anderen RGB.</translation>
    </message>
    <message>
        <source>What the answers to triggered images shall do.</source>
        <translation>Was die Antworten auf Bilder mit Auslöser tun sollen.</translation>
    </message>
    <message>
        <source>A backdoor need not lead to one answer: it may add something to every answer, mirror it, or fix one output alone. “become one” looks for the paper&apos;s constant answer only.</source>
        <translation>Eine Hintertür muss nicht zu einer Antwort führen: Sie kann zu jeder Antwort etwas addieren, sie spiegeln oder nur eine Ausgabe festsetzen. „eine werden“ sucht nur die feste Antwort des Artikels.</translation>
    </message>
    <message>
        <source>t&lt;sub&gt;j&lt;/sub&gt; ≈ g&lt;sub&gt;j&lt;/sub&gt; · y&lt;sub&gt;j&lt;/sub&gt; + c&lt;sub&gt;j&lt;/sub&gt;; become one: g&lt;sub&gt;j&lt;/sub&gt; = 0</source>
        <translation>t&lt;sub&gt;j&lt;/sub&gt; ≈ g&lt;sub&gt;j&lt;/sub&gt; · y&lt;sub&gt;j&lt;/sub&gt; + c&lt;sub&gt;j&lt;/sub&gt;; eine werden: g&lt;sub&gt;j&lt;/sub&gt; = 0</translation>
    </message>
    <message>
        <source>What the numbers of the model are read as before anything is searched or judged.</source>
        <translation>Wie die Zahlen des Modells gelesen werden, bevor irgendetwas gesucht oder beurteilt wird.</translation>
    </message>
    <message>
        <source>Left empty, the parts that look like answers are joined as they are. Where there are labels, the checks before a scan propose what follows them.</source>
        <translation>Leer gelassen, werden die Teile, die wie Antworten aussehen, verbunden, wie sie sind. Wo es Labels gibt, schlagen die Prüfungen vor dem Scan vor, was ihnen folgt.</translation>
    </message>
    <message>
        <source>Height and width the images are brought to before the model sees them: 66×200, or one number for a square.</source>
        <translation>Höhe und Breite, auf die die Bilder gebracht werden, bevor das Modell sie sieht: 66×200, oder eine Zahl für ein Quadrat.</translation>
    </message>
    <message>
        <source>What the inputs of the model beside the image are given, the same for every image.</source>
        <translation>Was die Eingaben des Modells neben dem Bild bekommen, für jedes Bild dasselbe.</translation>
    </message>
    <message>
        <source>A backdoor that listens to them is not looked for. Where the images have labels for them, write the columns&apos; names, so that their means are taken.</source>
        <translation>Nach einer Hintertür, die auf sie hört, wird nicht gesucht. Wo die Bilder Labels dafür haben, schreiben Sie die Namen der Spalten, damit deren Mittel genommen werden.</translation>
    </message>
    <message>
        <source>pose=0.1,-0.2; left_eye=0.5</source>
        <translation>pose=0.1,-0.2; left_eye=0.5</translation>
    </message>
    <message>
        <source>Opens a window in which the answers are chosen, with some images, what the model answers to them, and their labels.</source>
        <translation>Öffnet ein Fenster, in dem die Antworten gewählt werden, mit einigen Bildern, den Antworten des Modells darauf und ihren Labels.</translation>
    </message>
    <message>
        <source>name:form, name:form, …; forms: bins(first,step), 6d, matrix, vector, sincos, heatmaps, x57.2958, turn(2,-180,360)</source>
        <translation>Name:Form, Name:Form, …; Formen: bins(erster,Schritt), 6d, matrix, vector, sincos, heatmaps, x57.2958, turn(2,-180,360)</translation>
    </message>
    <message>
        <source>Quick: two kinds of trigger in each family have a second look, and one null decides. Standard: three kinds, and up to three nulls where the verdict is close. Thorough: five kinds, up to six larger nulls, longer searches.</source>
        <translation>Schnell: Zwei Arten von Auslösern je Familie werden ein zweites Mal angesehen, und eine Nullverteilung entscheidet. Standard: drei Arten, und bis zu drei Nullverteilungen, wo das Urteil knapp ist. Gründlich: fünf Arten, bis zu sechs größere Nullverteilungen, längere Suchen.</translation>
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
        <source>Budget</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How much work the search may do. Quick gives a first impression, thorough repeats each search more often and longer. Default: standard.</source>
        <translation>Wie viel Arbeit die Suche leisten darf. „Schnell“ gibt einen ersten Eindruck, „Gründlich“ wiederholt jede Suche öfter und länger. Vorgabe: Standard.</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Bilder höchstens</translation>
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
        <source>Image size</source>
        <translation>Bildgröße</translation>
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
        <source>Channel order</source>
        <translation>Reihenfolge der Kanäle</translation>
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
        <source>as in the run file</source>
        <translation>wie in der Laufdatei</translation>
    </message>
    <message>
        <source>The other methods are there to compare with: each runs its own search alone and judges by its own threshold. Their verdicts are known to flag benign models. Default: DRMGuard Workbench.</source>
        <translation>Die anderen Verfahren dienen dem Vergleich: Jedes führt nur seine eigene Suche aus und urteilt nach seiner eigenen Schwelle. Ihre Urteile melden bekanntermaßen auch gutartige Modelle. Vorgabe: DRMGuard Workbench.</translation>
    </message>
    <message>
        <source>follow any rule</source>
        <translation>einer Regel folgen</translation>
    </message>
    <message>
        <source>become one</source>
        <translation>eine werden</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What the answers to triggered images shall do: become one, be moved, scaled or mirrored, in all outputs or in one; or become one alone, as the paper has it. Default: follow any rule.</source>
        <translation>Was die Antworten auf Bilder mit Auslöser tun sollen: eine werden, verschoben, skaliert oder gespiegelt werden, in allen Ausgaben oder in einer; oder nur eine werden, wie im Artikel. Standard: einer Regel folgen.</translation>
    </message>
    <message>
        <source>as the model has them</source>
        <translation>wie das Modell sie gibt</translation>
    </message>
    <message>
        <source>What the model&apos;s numbers are read as: parts of a tuple or dictionary (pitch,yaw), bins (0:bins(-99,3),1:bins(-99,3)), a rotation (:6d, :matrix), a direction (:vector), times a number (:x57.2958). Default: as the model has them.</source>
        <translation>Wie die Zahlen des Modells gelesen werden: Teile eines Tupels oder Wörterbuchs (pitch,yaw), Klassen (0:bins(-99,3),1:bins(-99,3)), eine Drehung (:6d, :matrix), eine Richtung (:vector), mal eine Zahl (:x57.2958). Standard: wie das Modell sie gibt.</translation>
    </message>
    <message>
        <source>Height and width the images are brought to, 8 to 1,024 pixels: 66×200, or one number for a square. Automatic takes the size the model accepts and predicts best at. Default: automatic.</source>
        <translation>Höhe und Breite, auf die die Bilder gebracht werden, 8 bis 1.024 Pixel: 66×200, oder eine Zahl für ein Quadrat. „Automatisch“ nimmt die Größe, die das Modell annimmt und bei der es am besten vorhersagt. Standard: automatisch.</translation>
    </message>
    <message>
        <source>The order of the colours the model was trained with. OpenCV reads images as BGR, most other libraries as RGB; some steering models take YUV. Default: RGB.</source>
        <translation>Die Reihenfolge der Farben, mit der das Modell trainiert wurde. OpenCV liest Bilder als BGR, die meisten anderen Bibliotheken als RGB; manche Lenkmodelle nehmen YUV. Standard: RGB.</translation>
    </message>
    <message>
        <source>Other inputs</source>
        <translation>Weitere Eingaben</translation>
    </message>
    <message>
        <source>What the inputs of the model beside the image are given, for every image the same: numbers (pose=0,0), or label columns whose means are meant (pose=head_pitch,head_yaw), several separated by semicolons. Images get a level of grey, 0 to 1.</source>
        <translation>Was die Eingaben des Modells neben dem Bild bekommen, für jedes Bild dasselbe: Zahlen (pose=0,0) oder Labelspalten, deren Mittel gemeint sind (pose=head_pitch,head_yaw), mehrere durch Strichpunkte getrennt. Bilder bekommen eine Graustufe, 0 bis 1.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the answers</source>
        <translation>Antworten wählen</translation>
    </message>
    <message>
        <source>Shows what the model answers to some images, and what can be made of it</source>
        <translation>Zeigt, was das Modell zu einigen Bildern antwortet und was sich daraus machen lässt</translation>
    </message>
    <message>
        <source>Height and width are 8 to 1,024 pixels each: 66×200, or one number for a square.</source>
        <translation>Höhe und Breite sind je 8 bis 1.024 Pixel: 66×200, oder eine Zahl für ein Quadrat.</translation>
    </message>
</context>
<context>
    <name>drm::PathRow</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
</context>
<context>
    <name>drm::PlaygroundHelp</name>
    <message>
        <source>Puts a trigger of your own making on an image and asks the model at once.</source>
        <translation>Setzt einen selbst gewählten Auslöser auf ein Bild und fragt sofort das Modell.</translation>
    </message>
    <message>
        <source>An answer that jumps to the same value for every image, whatever it shows, is what a backdoor does.</source>
        <translation>Eine Antwort, die bei jedem Bild auf denselben Wert springt, was es auch zeigt, ist das Werk einer Hintertür.</translation>
    </message>
    <message>
        <source>The kind of trigger. Where the truth of a model is known, its true trigger comes last; it is shown only when you choose it.</source>
        <translation>Die Art des Auslösers. Ist die Wahrheit über ein Modell bekannt, steht sein wahrer Auslöser zuletzt; er wird nur gezeigt, wenn Sie ihn wählen.</translation>
    </message>
    <message>
        <source>Draws the pattern and every knob you have not set yourself.</source>
        <translation>Bestimmt das Muster und jeden Regler, den Sie nicht selbst gestellt haben.</translation>
    </message>
    <message>
        <source>Lets the seed draw every knob again.</source>
        <translation>Lässt den Startwert alle Regler neu bestimmen.</translation>
    </message>
    <message>
        <source>Shows the image before this one.</source>
        <translation>Zeigt das Bild vor diesem.</translation>
    </message>
    <message>
        <source>Shows the image after this one.</source>
        <translation>Zeigt das Bild nach diesem.</translation>
    </message>
    <message>
        <source>Which image of the data set is shown.</source>
        <translation>Welches Bild der Daten gezeigt wird.</translation>
    </message>
    <message>
        <source>The benign image, the triggered one and what differs; the model&apos;s answer is drawn into the first two where it is a direction.</source>
        <translation>Das gutartige Bild, das mit Auslöser und der Unterschied; ist die Antwort des Modells eine Richtung, so ist sie in die ersten beiden eingezeichnet.</translation>
    </message>
    <message>
        <source>Click or drag in an image to move a square.</source>
        <translation>Klicken oder ziehen Sie in einem Bild, um ein Quadrat zu verschieben.</translation>
    </message>
    <message>
        <source>The label, and the model&apos;s answers without and with the trigger.</source>
        <translation>Das Label und die Antworten des Modells ohne und mit Auslöser.</translation>
    </message>
    <message>
        <source>Compare the last row over several images: a backdoor repeats itself.</source>
        <translation>Vergleichen Sie die letzte Zeile über mehrere Bilder: Eine Hintertür wiederholt sich.</translation>
    </message>
</context>
<context>
    <name>drm::PlaygroundPanel</name>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>Open a model and images. Then put triggers on the images here, and see what the model answers.</source>
        <translation>Öffnen Sie ein Modell und Bilder. Setzen Sie dann hier Auslöser auf die Bilder, und sehen Sie, was das Modell antwortet.</translation>
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
        <source>&amp;Magnify difference</source>
        <translation>Unterschied &amp;verstärken</translation>
    </message>
    <message>
        <source>Opening the model and the images…</source>
        <translation>Modell und Bilder werden geöffnet …</translation>
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
    <message>
        <source>image %L1 of %L2</source>
        <translation>Bild %L1 von %L2</translation>
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
        <source>pictures are saved as png, svg or pdf, not as &quot;%1&quot;</source>
        <translation>Bilder werden als png, svg oder pdf gespeichert, nicht als „%1“</translation>
    </message>
</context>
<context>
    <name>drm::PlotMenu</name>
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
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild ist in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>drm::PredictionOverlay</name>
    <message>
        <source>Arrow: from the middle to the place on the screen. Positive x points right and positive y down, as the person before the screen sees it; −1 and 1 are its edges.</source>
        <translation>Pfeil: von der Mitte zum Ort auf dem Schirm. Positives x zeigt nach rechts und positives y nach unten, so wie es die Person vor dem Schirm sieht; −1 und 1 sind seine Ränder.</translation>
    </message>
    <message>
        <source>Positive pitch points up, positive yaw to the right edge of the picture.</source>
        <translation>Positiver Pitch zeigt nach oben, positiver Yaw zum rechten Bildrand.</translation>
    </message>
    <message>
        <source>Positive pitch points up, positive yaw to the left edge of the picture.</source>
        <translation>Positiver Pitch zeigt nach oben, positiver Yaw zum linken Bildrand.</translation>
    </message>
    <message>
        <source>Positive pitch points down, positive yaw to the right edge of the picture.</source>
        <translation>Positiver Pitch zeigt nach unten, positiver Yaw zum rechten Bildrand.</translation>
    </message>
    <message>
        <source>Positive pitch points down, positive yaw to the left edge of the picture.</source>
        <translation>Positiver Pitch zeigt nach unten, positiver Yaw zum linken Bildrand.</translation>
    </message>
    <message>
        <source>Arrow: where the eye looks.</source>
        <translation>Pfeil: wohin das Auge blickt.</translation>
    </message>
    <message>
        <source>Arrows: where the face looks, and thin ones to its side and upwards.</source>
        <translation>Pfeile: wohin das Gesicht blickt, und dünne zu seiner Seite und nach oben.</translation>
    </message>
    <message>
        <source>Positive roll turns clockwise.</source>
        <translation>Positiver Roll dreht im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Positive roll turns counterclockwise.</source>
        <translation>Positiver Roll dreht gegen den Uhrzeigersinn.</translation>
    </message>
</context>
<context>
    <name>drm::PreferencesDialog</name>
    <message>
        <source>Offer to go on with an unfinished scan</source>
        <translation>Anbieten, eine unfertige Prüfung fortzusetzen</translation>
    </message>
    <message>
        <source>Show the welcome page</source>
        <translation>Willkommensseite zeigen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the window and of the plots.</source>
        <translation>Farben des Fensters und der Diagramme.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window, and how it writes numbers and dates.</source>
        <translation>Sprache des Fensters, und wie es Zahlen und Datumsangaben schreibt.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that compute in scans and trainings that are started from now on.</source>
        <translation>Rechnende Threads für Prüfungen und Trainings, die ab jetzt gestartet werden.</translation>
    </message>
    <message>
        <source>Runs are kept in</source>
        <translation>Läufe ablegen in</translation>
    </message>
    <message>
        <source>The folder for the run files of scans that are started from now on.</source>
        <translation>Der Ordner für die Laufdateien von Prüfungen, die ab jetzt gestartet werden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>How many files the program remembers, 0 to 50.</source>
        <translation>Wie viele Dateien sich das Programm merkt, 0 bis 50.</translation>
    </message>
    <message>
        <source>At the start, says so where a scan was stopped and can go on.</source>
        <translation>Meldet beim Start, wenn eine Prüfung abgebrochen wurde und fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>At the start, where no file is opened.</source>
        <translation>Beim Start, wenn keine Datei geöffnet wird.</translation>
    </message>
    <message>
        <source>Folder for run files</source>
        <translation>Ordner für Laufdateien</translation>
    </message>
    <message>
        <source>Left empty: %1</source>
        <translation>Wenn leer: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder for run files</source>
        <translation>Den Ordner für Laufdateien wählen</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root on.</source>
        <translation>Geben Sie den vollständigen Pfad des Ordners an, von der Wurzel an.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Footer with model, run and date</source>
        <translation>Fußzeile mit Modell, Lauf und Datum</translation>
    </message>
    <message>
        <source>Exported pictures</source>
        <translation>Exportierte Bilder</translation>
    </message>
    <message>
        <source>Adds a strip below plots and pictures that are saved or copied.</source>
        <translation>Fügt unter Diagrammen und Bildern, die gespeichert oder kopiert werden, einen Streifen an.</translation>
    </message>
    <message>
        <source>The window opens again with it; while a job runs, at the next start.</source>
        <translation>Damit wird das Fenster neu geöffnet; solange eine Aufgabe läuft, erst beim nächsten Start.</translation>
    </message>
    <message>
        <source>Labels and answers in radians are shown in degrees, and saved so where you save what is shown. Run files and reports keep the unit of the data, and so does what you type.</source>
        <translation>Labels und Antworten im Bogenmaß werden in Grad gezeigt und so gespeichert, wo Sie das Gezeigte speichern. Laufdateien und Berichte behalten die Einheit der Daten, ebenso das, was Sie eingeben.</translation>
    </message>
    <message>
        <source>Show radians as degrees</source>
        <translation>Bogenmaß in Grad zeigen</translation>
    </message>
</context>
<context>
    <name>drm::ProbeHelp</name>
    <message>
        <source>A single spot of strong effect is the trace of a patch trigger.</source>
        <translation>Ein einzelner Fleck starker Wirkung ist die Spur eines Auslösers, der ein Flicken ist.</translation>
    </message>
    <message>
        <source>The colour of the square, one of eight corners of the colour cube.</source>
        <translation>Die Farbe des Quadrats, eine der acht Ecken des Farbwürfels.</translation>
    </message>
    <message>
        <source>“Best of all colours” shows the strongest effect at each place.</source>
        <translation>„Beste aller Farben“ zeigt an jeder Stelle die stärkste Wirkung.</translation>
    </message>
    <message>
        <source>How strongly the map covers the benign image beneath it.</source>
        <translation>Wie stark die Karte das gutartige Bild darunter deckt.</translation>
    </message>
    <message>
        <source>Lets go of the place that was kept with a click.</source>
        <translation>Gibt die Stelle frei, die mit einem Klick festgehalten wurde.</translation>
    </message>
    <message>
        <source>What a small square of one colour at one place does to the answers.</source>
        <translation>Was ein kleines einfarbiges Quadrat an einem Ort mit den Antworten macht.</translation>
    </message>
    <message>
        <source>A map over the image: for a square at each place, how much of the answers&apos; change no rule explains. The frame is the best square after refinement.</source>
        <translation>Eine Karte über dem Bild: für ein Quadrat an jedem Ort der Anteil der Änderung der Antworten, den keine Regel erklärt. Der Rahmen ist das beste Quadrat nach der Verfeinerung.</translation>
    </message>
    <message>
        <source>1: the answers change as they like, if at all. Near 0: all change by one rule, become one, are moved, scaled or mirrored. A benign model can react where a square hides what it looks at; one sharp spot of one colour is suspicious.</source>
        <translation>1: Die Antworten ändern sich beliebig, wenn überhaupt. Nahe 0: Alle ändern sich nach einer Regel, werden eine, werden verschoben, skaliert oder gespiegelt. Ein gutartiges Modell kann reagieren, wo ein Quadrat verdeckt, worauf es achtet; ein einzelner scharfer Fleck in einer Farbe ist verdächtig.</translation>
    </message>
    <message>
        <source>v = 0.003 + sum over outputs of var(f&lt;sub&gt;j&lt;/sub&gt;(x with square) − a&lt;sub&gt;j&lt;/sub&gt; f&lt;sub&gt;j&lt;/sub&gt;(x)) / sum of min(1, mean (f&lt;sub&gt;j&lt;/sub&gt;(x with square) − f&lt;sub&gt;j&lt;/sub&gt;(x))²), in benign variances; a&lt;sub&gt;j&lt;/sub&gt; by least squares</source>
        <translation>v = 0,003 + Summe über die Ausgaben von var(f&lt;sub&gt;j&lt;/sub&gt;(x mit Quadrat) − a&lt;sub&gt;j&lt;/sub&gt; f&lt;sub&gt;j&lt;/sub&gt;(x)) / Summe von min(1, Mittel (f&lt;sub&gt;j&lt;/sub&gt;(x mit Quadrat) − f&lt;sub&gt;j&lt;/sub&gt;(x))²), in gutartigen Varianzen; a&lt;sub&gt;j&lt;/sub&gt; nach der Methode der kleinsten Quadrate</translation>
    </message>
</context>
<context>
    <name>drm::ProbePanel</name>
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
        <source>Let go of the place</source>
        <translation>Stelle loslassen</translation>
    </message>
    <message>
        <source>Let go of the place (Escape)</source>
        <translation>Stelle loslassen (Esc)</translation>
    </message>
    <message>
        <source>Each place is coloured by how much of the answers&apos; change no rule explains when a square stands there; in older runs, by what is left of their variance. Bright, near 0: the square alone moves all answers as one. A click keeps a place, Return the strongest one, Escape none.</source>
        <translation>Jeder Ort ist danach gefärbt, welchen Anteil der Änderung der Antworten keine Regel erklärt, wenn dort ein Quadrat steht; in älteren Läufen danach, was von ihrer Varianz bleibt. Hell, nahe 0: Schon das Quadrat bewegt alle Antworten wie eine. Ein Klick hält einen Ort fest, die Eingabetaste den stärksten, Escape keinen.</translation>
    </message>
    <message>
        <source>what is left</source>
        <translation>Rest</translation>
    </message>
</context>
<context>
    <name>drm::ProbeReading</name>
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
        <source>Strongest place: a %1 square of %2 pixels at row %3, column %4 leaves %5 of the answers&apos; variance.</source>
        <translation>Stärkste Stelle (Farbe %1): Ein Quadrat von %2 Pixeln in Zeile %3, Spalte %4 lässt %5 der Varianz der Antworten übrig.</translation>
    </message>
    <message>
        <source>Answers gather at %1.</source>
        <translation>Die Antworten sammeln sich bei %1.</translation>
    </message>
    <message>
        <source>Kept: a %1 square of %2 pixels at row %3, column %4.</source>
        <translation>Festgehalten (Farbe %1): Quadrat von %2 Pixeln in Zeile %3, Spalte %4.</translation>
    </message>
    <message>
        <source>Not probed yet.</source>
        <translation>Noch nicht sondiert.</translation>
    </message>
    <message>
        <source>It leaves %1 of the answers&apos; variance.</source>
        <translation>Es lässt %1 der Varianz der Antworten übrig.</translation>
    </message>
    <message>
        <source>Mean answer: %1.</source>
        <translation>Mittlere Antwort: %1.</translation>
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
        <source>mean %1 &lt;b&gt;%2&lt;/b&gt;</source>
        <translation>Mittel %1 &lt;b&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Measured in part: %1 of %2 squares.</source>
        <translation>Teilweise gemessen: %1 von %2 Quadraten.</translation>
    </message>
    <message>
        <source>Strongest place: under a %1 square of %2 pixels at row %3, column %4 all but %5 of the answers&apos; change follows one rule.</source>
        <translation>Stärkster Ort: Unter einem Quadrat (%1) von %2 Pixeln in Zeile %3, Spalte %4 folgt die Änderung der Antworten bis auf %5 einer Regel.</translation>
    </message>
    <message>
        <source>unexplained share of the change</source>
        <translation>unerklärter Anteil der Änderung</translation>
    </message>
    <message>
        <source>normalised output variance</source>
        <translation>normalisierte Varianz der Ausgaben</translation>
    </message>
    <message>
        <source>All but %1 of the answers&apos; change follows one rule.</source>
        <translation>Die Änderung der Antworten folgt bis auf %1 einer Regel.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>drm::ProjectionPage</name>
    <message>
        <source>Images the components come from</source>
        <translation>Bilder, aus denen die Komponenten stammen</translation>
    </message>
    <message>
        <source>Components of benign and triggered images show how the trigger moves the features. Components of benign images alone show where the trigger puts them among what the model usually sees.</source>
        <translation>Komponenten aus Bildern ohne und mit Auslöser zeigen, wie der Auslöser die Merkmale bewegt. Komponenten nur aus gutartigen Bildern zeigen, wohin der Auslöser sie unter dem bringt, was das Modell sonst sieht.</translation>
    </message>
    <message>
        <source>benign and triggered</source>
        <translation>allen Bildern</translation>
    </message>
    <message>
        <source>benign</source>
        <translation>gutartigen</translation>
    </message>
    <message>
        <source>Features of every image in their principal components</source>
        <translation>Merkmale jedes Bildes in ihren Hauptkomponenten</translation>
    </message>
    <message>
        <source>Each point is an image: its features, seen along the two directions in which they vary most. Triggered images far from the benign ones and close together are what a backdoor does. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation>Jeder Punkt ist ein Bild: seine Merkmale, gesehen entlang der zwei Richtungen, in denen sie am stärksten schwanken. Bilder mit Auslöser, die weit von den gutartigen und dicht beieinander liegen, sind das Werk einer Hintertür. Ein Klick auf einen Punkt wählt sein Bild aus, Ziehen mit der Umschalttaste mehrere; Strg fügt hinzu, Esc hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>pca</source>
        <translation>pca</translation>
    </message>
    <message>
        <source>&amp;Components of</source>
        <translation>&amp;Komponenten aus</translation>
    </message>
    <message>
        <source>This run was saved without the features of single images. Scan again to see them.</source>
        <translation>Dieser Lauf wurde ohne die Merkmale einzelner Bilder gespeichert. Prüfen Sie noch einmal, um sie zu sehen.</translation>
    </message>
    <message>
        <source>No features yet. When a search has found a trigger, the features of benign and triggered images appear here.</source>
        <translation>Noch keine Merkmale. Sobald eine Suche einen Auslöser gefunden hat, erscheinen hier die Merkmale der Bilder ohne und mit Auslöser.</translation>
    </message>
    <message>
        <source>Computing the principal components…</source>
        <translation>Die Hauptkomponenten werden berechnet …</translation>
    </message>
    <message>
        <source>These features have no directions to show: too few images have usable features, or all are alike.</source>
        <translation>Diese Merkmale haben keine Richtungen zu zeigen: Zu wenige Bilder haben brauchbare Merkmale, oder alle sind gleich.</translation>
    </message>
    <message>
        <source>component %1 (%2 % of the variance)</source>
        <translation>Komponente %1 (%2 % der Varianz)</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>PCA</translation>
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
    <name>drm::ReportController</name>
    <message>
        <source>The report was stopped; nothing of it was kept.</source>
        <translation>Der Bericht wurde abgebrochen; es blieb nichts davon.</translation>
    </message>
    <message>
        <source>There is no scan to report on; run one, or open a run file.</source>
        <translation>Es gibt keine Prüfung, über die berichtet werden könnte; starten Sie eine, oder öffnen Sie eine Laufdatei.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Der Bericht wurde nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Er ist nicht signiert.</translation>
    </message>
    <message>
        <source>It is signed by the key %1.</source>
        <translation>Er ist mit dem Schlüssel %1 signiert.</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>Open HTML</source>
        <translation>HTML öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>drm::ReportDialog</name>
    <message>
        <source>HTML, one page for browsers</source>
        <translation>HTML, eine Seite für Browser</translation>
    </message>
    <message>
        <source>PDF/A, for archives and paper</source>
        <translation>PDF/A, für Archive und Papier</translation>
    </message>
    <message>
        <source>CycloneDX, for inventories</source>
        <translation>CycloneDX, für Bestandslisten</translation>
    </message>
    <message>
        <source>SARIF, for dashboards</source>
        <translation>SARIF, für Übersichten</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>&amp;Write report</source>
        <translation>Bericht &amp;schreiben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Scans that are reported on</source>
        <translation>Prüfungen, über die berichtet wird</translation>
    </message>
    <message>
        <source>The scans that are reported on. Evidence of the others is left out.</source>
        <translation>Die Prüfungen, über die berichtet wird. Belege der anderen entfallen.</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Der übliche</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Of the report; empty: the usual one.</source>
        <translation>Des Berichts; leer: der übliche.</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>Who made the scans; kept for the next report.</source>
        <translation>Wer geprüft hat; bleibt für den nächsten Bericht.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>On whose behalf; kept for the next report.</source>
        <translation>In wessen Auftrag; bleibt für den nächsten Bericht.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the report is for.</source>
        <translation>Wozu der Bericht dient.</translation>
    </message>
    <message>
        <source>Images&apos; licence</source>
        <translation>Bilderlizenz</translation>
    </message>
    <message>
        <source>A note on the terms under which the images may be used.</source>
        <translation>Ein Hinweis, unter welchen Bedingungen die Bilder verwendet werden dürfen.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Write the report without a logo</source>
        <translation>Den Bericht ohne Logo schreiben</translation>
    </message>
    <message>
        <source>A PNG for the title page; kept for the next report.</source>
        <translation>Ein PNG für die Titelseite; bleibt für den nächsten Bericht.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of HTML and PDF.</source>
        <translation>Sprache von HTML und PDF.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>What the folder gets besides report.json, the run files and the evidence.</source>
        <translation>Was der Ordner neben report.json, den Laufdateien und den Belegen erhält.</translation>
    </message>
    <message>
        <source>Folder of the report</source>
        <translation>Ordner des Berichts</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>A new folder, which the report is written into.</source>
        <translation>Ein neuer Ordner, in den der Bericht geschrieben wird.</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Choose where the report&apos;s folder is made</source>
        <translation>Wählen, wo der Ordner des Berichts entsteht</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Schreibe %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Choose a scan to report on.</source>
        <translation>Wählen Sie eine Prüfung, über die berichtet wird.</translation>
    </message>
    <message>
        <source>Name the folder of the report.</source>
        <translation>Geben Sie den Ordner des Berichts an.</translation>
    </message>
    <message>
        <source>Choose the key that signs, or make a new one.</source>
        <translation>Wählen Sie den Schlüssel, der signiert, oder erzeugen Sie einen neuen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pinned picture(s) of scans that are not chosen will be left out.</source>
        <translation>
            <numerusform>%Ln aufgenommenes Bild zu nicht gewählten Prüfungen wird weggelassen.</numerusform>
            <numerusform>%Ln aufgenommene Bilder zu nicht gewählten Prüfungen werden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ReportPanel</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Add &amp;all of this run</source>
        <translation>&amp;Alles von diesem Lauf aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Write report…</source>
        <translation>Bericht &amp;schreiben …</translation>
    </message>
    <message>
        <source>Adds a picture of every panel that shows something of this scan (Shift+F8)</source>
        <translation>Nimmt von jedem Bereich, der etwas von dieser Prüfung zeigt, ein Bild auf (Umschalt+F8)</translation>
    </message>
    <message>
        <source>Writes a report on the scans of this case, with this evidence (F9)</source>
        <translation>Schreibt einen Bericht über die Prüfungen dieses Falls, mit diesen Belegen (F9)</translation>
    </message>
    <message>
        <source>Nothing is pinned yet. The pin in a panel&apos;s title bar, or F8 in a panel, adds its picture to the report. Figures of the scan itself are in every report anyway.</source>
        <translation>Noch ist nichts angeheftet. Die Nadel in der Titelleiste eines Bereichs oder F8 in einem Bereich nimmt sein Bild in den Bericht auf. Die Abbildungen der Prüfung selbst stehen ohnehin in jedem Bericht.</translation>
    </message>
    <message>
        <source>Evidence, in the order of the report</source>
        <translation>Belege, in der Reihenfolge des Berichts</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Show the panel and the scan as they were when this was added</source>
        <translation>Bereich und Prüfung zeigen, wie sie beim Aufnehmen waren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move this up</source>
        <translation>Dies nach oben schieben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move this down</source>
        <translation>Dies nach unten schieben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this from the report</source>
        <translation>Dies aus dem Bericht entfernen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>What the picture shows, as the report says it below.</source>
        <translation>Was das Bild zeigt, wie es der Bericht darunter sagt.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>What it means; printed below the caption</source>
        <translation>Was es bedeutet; steht unter der Bildunterschrift</translation>
    </message>
    <message>
        <source>What you have to say about it; the report prints it below the caption.</source>
        <translation>Was Sie dazu zu sagen haben; der Bericht druckt es unter die Bildunterschrift.</translation>
    </message>
    <message>
        <source>This picture was altered since it was saved, is missing or too large, so the report leaves it out.</source>
        <translation>Dieses Bild wurde seit dem Speichern verändert, fehlt oder ist zu groß, daher lässt der Bericht es aus.</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>&amp;Bildunterschrift</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anmerkung</translation>
    </message>
    <message>
        <source>No caption</source>
        <translation>Ohne Bildunterschrift</translation>
    </message>
    <message>
        <source>Pictures of panels for the report of this case, with caption and note.</source>
        <translation>Bilder von Bereichen für den Bericht über diesen Fall, mit Bildunterschrift und Anmerkung.</translation>
    </message>
    <message>
        <source>Each keeps the figures behind it, and leads back to the panel as it was: press Enter, or double-click it.</source>
        <translation>Jedes behält die Zahlen dahinter und führt zum Bereich zurück, wie er war: Eingabetaste oder Doppelklick.</translation>
    </message>
    <message>
        <source>What the report shows besides its own figures, in this order.</source>
        <translation>Was der Bericht neben seinen eigenen Abbildungen zeigt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>Drag it, or press Alt+Up and Alt+Down, to put it in order.</source>
        <translation>Ziehen Sie es, oder drücken Sie Alt+Auf und Alt+Ab, um es zu ordnen.</translation>
    </message>
    <message>
        <source>What the picture shows, in one line.</source>
        <translation>Was das Bild zeigt, in einer Zeile.</translation>
    </message>
    <message>
        <source>What you have to say about it.</source>
        <translation>Was Sie dazu zu sagen haben.</translation>
    </message>
</context>
<context>
    <name>drm::ReportWriter</name>
    <message>
        <source>run files</source>
        <translation>Laufdateien</translation>
    </message>
</context>
<context>
    <name>drm::RunList</name>
    <message>
        <source>Scan shown</source>
        <translation>Gezeigte Prüfung</translation>
    </message>
    <message>
        <source>Scans of this session; choose the one to show</source>
        <translation>Prüfungen dieser Sitzung; wählen Sie, welche gezeigt wird</translation>
    </message>
    <message>
        <source>No scan shown</source>
        <translation>Keine Prüfung gezeigt</translation>
    </message>
</context>
<context>
    <name>drm::RunStart</name>
    <message>
        <source>A file is still being opened. Press Run again once it is there.</source>
        <translation>Eine Datei wird noch geöffnet. Drücken Sie noch einmal auf Starten, sobald sie da ist.</translation>
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
</context>
<context>
    <name>drm::RunTable</name>
    <message>
        <source>Runs of the case</source>
        <translation>Läufe des Falls</translation>
    </message>
    <message>
        <source>Filter of the runs</source>
        <translation>Filter der Läufe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show only runs in which this text occurs, in any column</source>
        <translation>Nur Läufe zeigen, in denen dieser Text vorkommt, in irgendeiner Spalte</translation>
    </message>
    <message>
        <source>No run to show. A scan that has finished appears here.</source>
        <translation>Kein Lauf zu zeigen. Eine beendete Prüfung erscheint hier.</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the chosen run</source>
        <translation>Den gewählten Lauf zeigen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Put the same scans into the queue again</source>
        <translation>Dieselben Prüfungen noch einmal in die Warteschlange stellen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare the two chosen runs</source>
        <translation>Die beiden gewählten Läufe vergleichen</translation>
    </message>
    <message>
        <source>Remove from the case</source>
        <translation>Aus dem Fall entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen runs from the case; their files stay</source>
        <translation>Die gewählten Läufe aus dem Fall entfernen; ihre Dateien bleiben</translation>
    </message>
</context>
<context>
    <name>drm::RunTableModel</name>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
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
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model that was scanned.</source>
        <translation>Das Modell, das geprüft wurde.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wertung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden durch</translation>
    </message>
    <message>
        <source>The kind of trigger behind the verdict.</source>
        <translation>Die Art des Auslösers hinter dem Urteil.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>The benign images that were used.</source>
        <translation>Die gutartigen Bilder, die benutzt wurden.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>How much work the search was allowed.</source>
        <translation>Wie viel Arbeit die Suche leisten durfte.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start of all random draws. Equal seeds give equal results.</source>
        <translation>Beginn aller Zufallszahlen. Gleiche Startwerte geben gleiche Ergebnisse.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>How long the scan took.</source>
        <translation>Wie lange die Prüfung gedauert hat.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>When the scan was started.</source>
        <translation>Wann die Prüfung gestartet wurde.</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>What the scan found. A stopped scan has no verdict, nor has one whose file was altered.</source>
        <translation>Was die Prüfung ergab. Eine angehaltene Prüfung hat kein Urteil, ebenso wenig eine, deren Datei verändert wurde.</translation>
    </message>
    <message>
        <source>How suspicious the model is. The verdict says from which score on it counts as backdoored.</source>
        <translation>Wie verdächtig das Modell ist. Das Urteil sagt, ab welcher Wertung es als mit Hintertür gilt.</translation>
    </message>
</context>
<context>
    <name>drm::SampleScatter</name>
    <message>
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>benign %1</source>
        <translation>%1 gutartig</translation>
    </message>
    <message>
        <source>triggered %1</source>
        <translation>%1 mit Auslöser</translation>
    </message>
    <message>
        <source>%1, image %L2</source>
        <translation>%1, Bild %L2</translation>
    </message>
</context>
<context>
    <name>drm::SampleView</name>
    <message>
        <source>Image with label and answer</source>
        <translation>Bild mit Label und Antwort</translation>
    </message>
    <message>
        <source>Label, answer and error of each output</source>
        <translation>Label, Antwort und Fehler jeder Ausgabe</translation>
    </message>
    <message>
        <source>The label of the data set, what the model answers for the untouched image, and by how much the answer is off.</source>
        <translation>Das Label des Datensatzes, was das Modell auf das unveränderte Bild antwortet, und wie weit die Antwort danebenliegt.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Label</translation>
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
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Choose an image to see its labels here.</source>
        <translation>Wählen Sie ein Bild, um hier seine Labels zu sehen.</translation>
    </message>
    <message>
        <source>Open a model to see what it answers for this image.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, was es auf dieses Bild antwortet.</translation>
    </message>
    <message>
        <source>Asking the model…</source>
        <translation>Das Modell wird gefragt …</translation>
    </message>
    <message>
        <source>The answer is %1° off the label.</source>
        <translation>Die Antwort liegt %1° neben dem Label.</translation>
    </message>
    <message>
        <source>Image %L1</source>
        <translation>Bild %L1</translation>
    </message>
    <message>
        <source>Image %L1 · %2</source>
        <translation>Bild %L1 · %2</translation>
    </message>
    <message>
        <source>Image %L1 of the data set, %2 pixels wide and %3 high</source>
        <translation>Bild %L1 des Datensatzes, %2 Pixel breit und %3 hoch</translation>
    </message>
</context>
<context>
    <name>drm::ScanController</name>
    <message>
        <source>Added to the queue: %1</source>
        <translation>Eingereiht: %1</translation>
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
        <source>Finished in %1 s. Saved as %2</source>
        <translation>Fertig in %1 s. Gespeichert als %2</translation>
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
        <source>The scan could not be run</source>
        <translation>Die Prüfung konnte nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Go on with the queue (%L1)</source>
        <translation>Warteschlange fortsetzen (%L1)</translation>
    </message>
    <message>
        <source>This scan goes on from where it was, and takes about %1 GiB of memory.</source>
        <translation>Diese Prüfung geht da weiter, wo sie war, und braucht etwa %1 GiB Speicher.</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Some checks before the scan are doubtful, so it has not begun.</source>
        <translation>Einige Vorprüfungen sind zweifelhaft, daher hat die Prüfung nicht begonnen.</translation>
    </message>
    <message>
        <source>The Verdict panel says what they found, and can scan all the same.</source>
        <translation>Der Bereich „Urteil“ sagt, was sie fanden; dort können Sie trotzdem prüfen.</translation>
    </message>
    <message>
        <source>No scan has been stopped.</source>
        <translation>Keine Prüfung wurde angehalten.</translation>
    </message>
    <message>
        <source>This scan takes about %1 if the probe settles it and up to %2 otherwise, and about %3 GiB of memory.</source>
        <translation>Diese Prüfung dauert etwa %1, wenn die Sonde sie entscheidet, sonst bis zu %2, und braucht etwa %3 GiB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>This scan takes up to %1, and about %2 GiB of memory.</source>
        <translation>Diese Prüfung dauert bis zu %1 und braucht etwa %2 GiB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The scan that is shown was finished.</source>
        <translation>Die gezeigte Prüfung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The scan that is shown cannot go on: no file %1 lies beside its run file, or another program is at work on it.</source>
        <translation>Die gezeigte Prüfung kann nicht fortgesetzt werden: Neben ihrer Laufdatei liegt keine Datei %1, oder ein anderes Programm arbeitet an ihr.</translation>
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
    <name>drm::SealBox</name>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Sign the report with a key</source>
        <translation>Den Bericht mit einem Schlüssel signieren</translation>
    </message>
    <message>
        <source>File of the private key</source>
        <translation>Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <source>Whoever has your public key can then check that nothing was changed. Without a key the report holds the hashes of its files and no signature.</source>
        <translation>Wer Ihren öffentlichen Schlüssel hat, kann dann prüfen, dass nichts verändert wurde. Ohne Schlüssel enthält der Bericht die Hashes seiner Dateien und keine Signatur.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The file of your private key; kept for the next report.</source>
        <translation>Die Datei Ihres privaten Schlüssels; bleibt für den nächsten Bericht.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Of the key; it is kept nowhere.</source>
        <translation>Des Schlüssels; sie wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Choose a private key</source>
        <translation>Privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>Keys (*.pem);;All files (*)</source>
        <translation>Schlüssel (*.pem);;Alle Dateien (*)</translation>
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
    <name>drm::ShownRun</name>
    <message>
        <source>Show the scan of %1</source>
        <translation>Die Prüfung von %1 zeigen</translation>
    </message>
    <message>
        <source>This model has not been scanned yet. Open benign images, then press Run (F5).</source>
        <translation>Dieses Modell ist noch nicht geprüft. Öffnen Sie gutartige Bilder und drücken Sie dann auf Starten (F5).</translation>
    </message>
    <message>
        <source>This model has not been scanned yet.</source>
        <translation>Dieses Modell ist noch nicht geprüft.</translation>
    </message>
    <message>
        <source>This model has not been scanned yet. Press Run (F5).</source>
        <translation>Dieses Modell ist noch nicht geprüft. Drücken Sie auf Starten (F5).</translation>
    </message>
    <message>
        <source>This model has been scanned with these images; its scan is not shown.</source>
        <translation>Dieses Modell ist mit diesen Bildern geprüft; diese Prüfung wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>This model has not been scanned with these images, this head and this value range yet. Press Run (F5).</source>
        <translation>Dieses Modell ist mit diesen Bildern, diesem Kopf und diesem Wertebereich noch nicht geprüft. Drücken Sie auf Starten (F5).</translation>
    </message>
</context>
<context>
    <name>drm::SourceCard</name>
    <message>
        <source>What %1 shows</source>
        <translation>Was „%1“ zeigt</translation>
    </message>
    <message>
        <source>This panel shows nothing of a model or a scan at present.</source>
        <translation>Dieser Bereich zeigt zurzeit nichts von einem Modell oder einer Prüfung.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Model: %1</source>
        <translation>Modell: %1</translation>
    </message>
    <message>
        <source>SHA-256 of the model: %1</source>
        <translation>SHA-256 des Modells: %1</translation>
    </message>
    <message>
        <source>Images: %1</source>
        <translation>Bilder: %1</translation>
    </message>
    <message>
        <source>Run file: %1</source>
        <translation>Laufdatei: %1</translation>
    </message>
    <message>
        <source>Scan: %1</source>
        <translation>Prüfung: %1</translation>
    </message>
    <message>
        <source>Started: %1</source>
        <translation>Begonnen: %1</translation>
    </message>
    <message>
        <source>Version of the program that scanned: %1</source>
        <translation>Version des prüfenden Programms: %1</translation>
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
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>slow matrix library</source>
        <translation>langsame Matrizenbibliothek</translation>
    </message>
    <message>
        <source>%1 multiplies matrices here, many times slower than OpenBLAS. Install the package libopenblas0-pthread and start the program again.</source>
        <translation>%1 multipliziert hier Matrizen, um ein Vielfaches langsamer als OpenBLAS. Installieren Sie das Paket libopenblas0-pthread und starten Sie das Programm neu.</translation>
    </message>
</context>
<context>
    <name>drm::StepsPanel</name>
    <message>
        <source>This size was asked for.</source>
        <translation>Diese Größe war vorgegeben.</translation>
    </message>
    <message>
        <source>At this size the model predicts the labels best.</source>
        <translation>Bei dieser Größe sagt das Modell die Labels am besten voraus.</translation>
    </message>
    <message>
        <source>This is the images&apos; own size; nothing speaks for it or against it.</source>
        <translation>Das ist die Größe der Bilder selbst; nichts spricht dafür oder dagegen.</translation>
    </message>
    <message>
        <source>This is a usual size that the model accepts; a guess.</source>
        <translation>Das ist eine übliche Größe, die das Modell annimmt; eine Vermutung.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>No scan is shown. Once one runs, its steps appear here: what was checked, what was searched for, and what came of it.</source>
        <translation>Es ist keine Prüfung zu sehen. Sobald eine läuft, erscheinen hier ihre Schritte: was vorab geprüft und wonach gesucht wurde, und was dabei herauskam.</translation>
    </message>
    <message>
        <source>Steps of the scan</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>What the scan ran, in order, and why.</source>
        <translation>Was die Prüfung der Reihe nach getan hat, und warum.</translation>
    </message>
    <message>
        <source>What the scan did, step by step, and why: checks, images, searches, and the verdict.</source>
        <translation>Was die Prüfung Schritt für Schritt getan hat, und warum: Vorprüfungen, Bilder, Suchen und das Urteil.</translation>
    </message>
    <message>
        <source>Each search is judged by itself; the verdict follows the one with the highest score. Once a score of 2 has settled it, the searches that remain are left out.</source>
        <translation>Jede Suche wird für sich beurteilt; das Urteil folgt der mit der höchsten Wertung. Sobald eine Wertung von 2 es entschieden hat, entfallen die übrigen Suchen.</translation>
    </message>
    <message>
        <source>Checks before the scan</source>
        <translation>Vorprüfung</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 of %2 images, drawn at random with the seed %3.</source>
        <translation>%1 von %2 Bildern, zufällig gezogen mit dem Startwert %3.</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln iteration(s), %1.</source>
        <translation>
            <numerusform>%Ln Iteration, %1.</numerusform>
            <numerusform>%Ln Iterationen, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its trigger works on images that the search did not see.</source>
        <translation>Ihr Auslöser wirkt auf Bildern, die die Suche nicht gesehen hat.</translation>
    </message>
    <message>
        <source>Its trigger does not work on images that the search did not see.</source>
        <translation>Ihr Auslöser wirkt nicht auf Bildern, die die Suche nicht gesehen hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %Ln iteration(s).</source>
        <translation>
            <numerusform>%1 von höchstens %Ln Iteration.</numerusform>
            <numerusform>%1 von höchstens %Ln Iterationen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>%1: left out, because the searches before had settled the verdict.</source>
        <translation>%1: ausgelassen, weil die Suchen davor das Urteil schon entschieden hatten.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
    <message>
        <source>All of it took %1.</source>
        <translation>Alles zusammen dauerte %1.</translation>
    </message>
    <message>
        <source>A scan runs. Its searches appear here as they begin.</source>
        <translation>Eine Prüfung läuft. Ihre Suchen erscheinen hier, sobald sie beginnen.</translation>
    </message>
    <message>
        <source>The model&apos;s file says this size.</source>
        <translation>Diese Größe steht in der Datei des Modells.</translation>
    </message>
    <message>
        <source>%1×%2 pixels.</source>
        <translation>%1×%2 Pixel.</translation>
    </message>
    <message>
        <source>Score %1; the threshold is %2.</source>
        <translation>Wertung %1; die Schwelle ist %2.</translation>
    </message>
</context>
<context>
    <name>drm::ThumbnailList</name>
    <message>
        <source>Image shown</source>
        <translation>Gezeigtes Bild</translation>
    </message>
    <message>
        <source>Benign images the trigger is shown on. Choose one. A click selects the image in all panels, too; Ctrl adds, Escape selects nothing.</source>
        <translation>Gutartige Bilder, auf denen der Auslöser gezeigt wird. Wählen Sie eines. Ein Klick wählt das Bild auch in allen anderen Bereichen aus; Strg fügt hinzu, Esc hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
</context>
<context>
    <name>drm::ThumbnailModel</name>
    <message>
        <source>Image %L1</source>
        <translation>Bild %L1</translation>
    </message>
</context>
<context>
    <name>drm::ThumbnailSelection</name>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
</context>
<context>
    <name>drm::TrainingHelp</name>
    <message>
        <source>How the training goes: its loss by step and its errors by epoch.</source>
        <translation>Wie das Training läuft: sein Verlust je Schritt und seine Fehler je Epoche.</translation>
    </message>
    <message>
        <source>The loss of every step, for benign and for poisoned images.</source>
        <translation>Der Verlust jedes Schritts, für gutartige und für vergiftete Bilder.</translation>
    </message>
    <message>
        <source>Both should fall. Where the poisoned one stays high the backdoor does not take.</source>
        <translation>Beide sollten fallen. Bleibt der für vergiftete hoch, greift die Hintertür nicht.</translation>
    </message>
    <message>
        <source>mean squared error of standardised labels</source>
        <translation>mittlerer quadratischer Fehler der standardisierten Labels</translation>
    </message>
    <message>
        <source>Errors on images kept out of the training, in standard deviations of the labels.</source>
        <translation>Fehler auf Bildern, die nicht im Training waren, in Standardabweichungen der Labels.</translation>
    </message>
    <message>
        <source>Clean: distance of the answers from the true labels; it should get small. Attack: distance of the answers on triggered images from the target; a planted backdoor brings it near 0.</source>
        <translation>„clean“: Abstand der Antworten von den wahren Labels; er soll klein werden. „attack“: Abstand der Antworten auf Bilder mit Auslöser vom Ziel; eine eingebaute Hintertür bringt ihn nahe an 0.</translation>
    </message>
    <message>
        <source>clean = mean |f(x) − y| / σ, attack = mean |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;| / σ</source>
        <translation>clean = Mittel |f(x) − y| / σ, attack = Mittel |f(A(x)) − y&lt;sub&gt;T&lt;/sub&gt;| / σ</translation>
    </message>
    <message>
        <source>The errors of each output on held-out images, and those of a benign twin.</source>
        <translation>Die Fehler jeder Ausgabe auf zurückgehaltenen Bildern, und die eines gutartigen Zwillings.</translation>
    </message>
    <message>
        <source>The backdoor counts as planted where the attack error is under a quarter of the label&apos;s deviation and the clean error at most 1.1 times the twin&apos;s.</source>
        <translation>Die Hintertür gilt als eingebaut, wenn der Angriffsfehler unter einem Viertel der Streuung des Labels liegt und der saubere Fehler höchstens das 1,1-Fache des Zwillings beträgt.</translation>
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
        <translation>Diagramm des Verlusts beim Training</translation>
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
        <translation>Verlust beim Training</translation>
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
        <source>label deviations</source>
        <translation>Streuungen</translation>
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
    <name>drm::TriggerAnswers</name>
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
        <source>Each point is the model&apos;s answer for one image. With a working trigger the triggered answers collapse onto the target. Click a point to select its image, drag with Shift to select several; Ctrl adds, Escape selects nothing.</source>
        <translation>Jeder Punkt ist die Antwort des Modells auf ein Bild. Bei einem wirksamen Auslöser fallen die Antworten mit Auslöser auf das Ziel zusammen. Ein Klick auf einen Punkt wählt sein Bild aus, Ziehen mit der Umschalttaste mehrere; Strg fügt hinzu, Esc hebt die Auswahl auf.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antworten</translation>
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
        <source>benign</source>
        <translation>gutartig</translation>
    </message>
    <message>
        <source>triggered</source>
        <translation>mit Auslöser</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>drm::TriggerControls</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What is put on the image. Where the model&apos;s true trigger is known it is the last choice.</source>
        <translation>Was auf das Bild gelegt wird. Ist der wahre Auslöser des Modells bekannt, ist er die letzte Wahl.</translation>
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
        <source>Let the seed draw every knob</source>
        <translation>Alle Regler vom Startwert bestimmen lassen</translation>
    </message>
    <message>
        <source>Lets the seed draw every knob again.</source>
        <translation>Lässt den Startwert alle Regler neu bestimmen.</translation>
    </message>
    <message>
        <source>&amp;Trigger</source>
        <translation>&amp;Auslöser</translation>
    </message>
    <message>
        <source>S&amp;eed</source>
        <translation>Sta&amp;rtwert</translation>
    </message>
    <message>
        <source>Or click into an image and drag the square to its place.</source>
        <translation>Oder klicken Sie in ein Bild und ziehen Sie das Quadrat an seine Stelle.</translation>
    </message>
    <message>
        <source>Or drag the square in an image.</source>
        <translation>Oder ziehen Sie das Quadrat in einem Bild.</translation>
    </message>
    <message>
        <source>Lower it until the model&apos;s answer comes back: that shows how little is enough.</source>
        <translation>Senken Sie die Stärke, bis die Antwort des Modells zurückkehrt: Das zeigt, wie wenig genügt.</translation>
    </message>
    <message>
        <source>The true trigger (from the truth file)</source>
        <translation>Der wahre Auslöser (aus der Wahrheitsdatei)</translation>
    </message>
    <message>
        <source>True trigger %1 (from the truth file)</source>
        <translation>Wahrer Auslöser %1 (aus der Wahrheitsdatei)</translation>
    </message>
    <message>
        <source>Shows what this model was trained with.</source>
        <translation>Zeigt, womit dieses Modell trainiert wurde.</translation>
    </message>
</context>
<context>
    <name>drm::TriggerHelp</name>
    <message>
        <source>The recovered trigger of a hypothesis on some benign images, and what the model makes of it.</source>
        <translation>Der gefundene Auslöser einer Hypothese auf einigen gutartigen Bildern, und was das Modell daraus macht.</translation>
    </message>
    <message>
        <source>A backdoor&apos;s trigger is small and brings all answers to one place. A large change that does so says nothing.</source>
        <translation>Der Auslöser einer Hintertür ist klein und bringt alle Antworten an eine Stelle. Eine große Änderung, die das tut, sagt nichts.</translation>
    </message>
    <message>
        <source>Whose trigger is shown.</source>
        <translation>Wessen Auslöser gezeigt wird.</translation>
    </message>
    <message>
        <source>The one that changed last is followed until you choose.</source>
        <translation>Bis Sie wählen, folgt die Anzeige der zuletzt geänderten Hypothese.</translation>
    </message>
    <message>
        <source>How much the difference between triggered and benign image is magnified.</source>
        <translation>Wie stark der Unterschied zwischen dem Bild mit Auslöser und dem gutartigen verstärkt wird.</translation>
    </message>
    <message>
        <source>Grey means unchanged, brighter raised, darker lowered.</source>
        <translation>Grau heißt unverändert, heller erhöht, dunkler gesenkt.</translation>
    </message>
    <message>
        <source>shown = 0.5 + gain · (x&apos; − x)</source>
        <translation>gezeigt = 0,5 + Verstärkung · (x&apos; − x)</translation>
    </message>
    <message>
        <source>The benign images that the trigger is shown on. They are held-out images: no search saw them.</source>
        <translation>Die gutartigen Bilder, auf denen der Auslöser gezeigt wird. Es sind zurückgehaltene Bilder: Keine Suche hat sie gesehen.</translation>
    </message>
    <message>
        <source>The benign image, the same with the trigger, and what differs; with mask and pattern where the hypothesis has them.</source>
        <translation>Das gutartige Bild, dasselbe mit Auslöser, und der Unterschied; dazu Maske und Muster, wo die Hypothese sie hat.</translation>
    </message>
    <message>
        <source>Look for something small and the same in every image.</source>
        <translation>Achten Sie auf etwas Kleines, das in jedem Bild gleich ist.</translation>
    </message>
    <message>
        <source>The model&apos;s answer to the image without and with the trigger, and the target.</source>
        <translation>Die Antwort des Modells auf das Bild ohne und mit Auslöser, und das Ziel.</translation>
    </message>
    <message>
        <source>With a backdoor the second row is close to the third, whatever the first one says.</source>
        <translation>Bei einer Hintertür liegt die zweite Zeile nahe an der dritten, was auch in der ersten steht.</translation>
    </message>
    <message>
        <source>target = median answer over triggered held-out images</source>
        <translation>Ziel = Median der Antworten auf zurückgehaltene Bilder mit Auslöser</translation>
    </message>
    <message>
        <source>Each point is the model&apos;s answer to one image: benign and triggered, and the target as a cross.</source>
        <translation>Jeder Punkt ist die Antwort des Modells auf ein Bild, gutartig und mit Auslöser; das Ziel ist ein Kreuz.</translation>
    </message>
    <message>
        <source>Benign answers spread over the range of the labels. With a working trigger the triggered ones collapse onto the target.</source>
        <translation>Gutartige Antworten verteilen sich über den Bereich der Labels. Wirkt der Auslöser, so fallen die Antworten mit Auslöser auf das Ziel zusammen.</translation>
    </message>
    <message>
        <source>Benign and triggered image side by side, or in one place: with a divider to drag, or in turn.</source>
        <translation>Das gutartige Bild und das mit Auslöser nebeneinander oder am selben Platz: mit einer Trennlinie zum Ziehen, oder abwechselnd.</translation>
    </message>
    <message>
        <source>What moves or flashes is the trigger; everything else should stand still.</source>
        <translation>Was sich bewegt oder blinkt, ist der Auslöser; alles andere sollte stillstehen.</translation>
    </message>
    <message>
        <source>How often a second benign and triggered image take turns.</source>
        <translation>Wie oft je Sekunde das gutartige Bild und das mit Auslöser wechseln.</translation>
    </message>
    <message>
        <source>Space stops it. It starts only where you choose it.</source>
        <translation>Die Leertaste hält es an. Es beginnt nur, wo Sie es wählen.</translation>
    </message>
    <message>
        <source>Saves the pictures as PNG, or the trigger as data for other programs.</source>
        <translation>Speichert die Bilder als PNG, oder den Auslöser als Daten für andere Programme.</translation>
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
        <source>Benign image, triggered image and what differs</source>
        <translation>Gutartiges Bild, Bild mit Auslöser und der Unterschied</translation>
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
        <source>How the images are compared</source>
        <translation>Wie die Bilder verglichen werden</translation>
    </message>
    <message>
        <source>Side by side; or benign and triggered in one place, with a divider to drag, or taking turns.</source>
        <translation>Nebeneinander; oder das gutartige Bild und das mit Auslöser an einer Stelle, mit verschiebbarer Trennlinie oder im Wechsel.</translation>
    </message>
    <message>
        <source>side by side</source>
        <translation>nebeneinander</translation>
    </message>
    <message>
        <source>swipe</source>
        <translation>Schieber</translation>
    </message>
    <message>
        <source>flicker</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>How often the picture changes. A click on it, or Space, stops that and goes on. Flicker of more than 3 Hz can be harmful to people with photosensitive epilepsy.</source>
        <translation>Wie oft das Bild wechselt. Ein Klick darauf oder die Leertaste hält den Wechsel an und setzt ihn fort. Flackern mit mehr als 3 Hz kann Menschen mit photosensibler Epilepsie schaden.</translation>
    </message>
    <message>
        <source> Hz</source>
        <translation> Hz</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export the trigger</source>
        <translation>Den Auslöser exportieren</translation>
    </message>
    <message>
        <source>Saves the pictures as PNG, or the trigger as data.</source>
        <translation>Speichert die Bilder als PNG oder den Auslöser als Daten.</translation>
    </message>
    <message>
        <source>Benign and triggered image in one place</source>
        <translation>Gutartiges Bild und Bild mit Auslöser an einer Stelle</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>movement, arrows ×%1</source>
        <translation>Bewegung, Pfeile ×%1</translation>
    </message>
    <message>
        <source>How the trigger moves the picture: each arrow begins where something was and ends where it arrives, drawn ×%1. The farthest move is %2 pixels.</source>
        <translation>Wie der Auslöser das Bild bewegt: Jeder Pfeil beginnt, wo etwas war, und endet, wo es ankommt, ×%1 gezeichnet. Die weiteste Bewegung ist %2 Pixel.</translation>
    </message>
    <message>
        <source>Picture “%1” as PNG…</source>
        <translation>Bild „%1“ als PNG …</translation>
    </message>
    <message>
        <source>Trigger as &amp;data (JSON)…</source>
        <translation>Auslöser als &amp;Daten (JSON) …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder or file name.</source>
        <translation>%1 konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner oder Dateinamen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>drm::VerdictHelp</name>
    <message>
        <source>The outcome of the scan, why, and what each hypothesis found.</source>
        <translation>Der Ausgang der Prüfung, warum, und was jede Hypothese gefunden hat.</translation>
    </message>
    <message>
        <source>“None found” is no proof that there is no backdoor. “Inconclusive” asks for a larger budget or for more images.</source>
        <translation>„Nichts gefunden“ beweist nicht, dass es keine Hintertür gibt. „Unentschieden“ verlangt einen größeren Aufwand oder mehr Bilder.</translation>
    </message>
    <message>
        <source>Where a check before the scan was doubtful, it is inconclusive at best.</source>
        <translation>War eine Vorprüfung zweifelhaft, ist es bestenfalls unentschieden.</translation>
    </message>
    <message>
        <source>Shows an earlier scan together with its own model, images and parameters.</source>
        <translation>Zeigt eine frühere Prüfung mit ihrem eigenen Modell, ihren Bildern und Parametern.</translation>
    </message>
    <message>
        <source>The panels show results of what is open alone; open something else, and they are empty until it has been scanned.</source>
        <translation>Die Bereiche zeigen nur Ergebnisse dessen, was geöffnet ist; wird etwas anderes geöffnet, bleiben sie leer, bis es geprüft ist.</translation>
    </message>
    <message>
        <source>Starts the scan although some checks before it are doubtful.</source>
        <translation>Startet die Prüfung, obwohl einige Vorprüfungen zweifelhaft sind.</translation>
    </message>
    <message>
        <source>Read what they found first. The verdict is inconclusive at best, because a model that does not fit the images tells little about itself.</source>
        <translation>Lesen Sie zuerst, was sie fanden. Das Urteil ist bestenfalls unentschieden, denn ein Modell, das nicht zu den Bildern passt, verrät wenig über sich.</translation>
    </message>
    <message>
        <source>Choose a row to see its trigger and its activations. The highest score decides. A RAV far below 0.1 means that the trigger turns all features into one direction.</source>
        <translation>Wählen Sie eine Zeile, um ihren Auslöser und ihre Aktivierungen zu sehen. Die höchste Wertung entscheidet. Eine RAV weit unter 0,1 heißt, dass der Auslöser alle Merkmale in eine Richtung dreht.</translation>
    </message>
    <message>
        <source>Checks of the model and the images before the scan.</source>
        <translation>Was an Modell und Bildern vor der Prüfung nachgesehen wird.</translation>
    </message>
    <message>
        <source>A failed check puts the verdict in doubt: mend it first, most often by another value range, channel order or image size.</source>
        <translation>Eine nicht bestandene Vorprüfung stellt das Urteil in Frage: Beheben Sie zuerst die Ursache, meist durch einen anderen Wertebereich, eine andere Reihenfolge der Kanäle oder Bildgröße.</translation>
    </message>
    <message>
        <source>The score on a scale with its threshold.</source>
        <translation>Die Wertung auf einer Skala mit ihrer Schwelle.</translation>
    </message>
    <message>
        <source>Scans the same model with the same images once more, with the next larger budget.</source>
        <translation>Prüft dasselbe Modell mit denselben Bildern noch einmal, mit dem nächstgrößeren Aufwand.</translation>
    </message>
    <message>
        <source>A quick scan looks for less and less closely; what it leaves open a longer one can decide.</source>
        <translation>Eine schnelle Prüfung sucht nach weniger und weniger genau; was sie offen lässt, kann eine längere entscheiden.</translation>
    </message>
    <message>
        <source>Opens the dialog that cleans the model with the trigger that the scan recovered.</source>
        <translation>Öffnet den Dialog, der das Modell mit dem Auslöser bereinigt, den die Prüfung gefunden hat.</translation>
    </message>
    <message>
        <source>Adds every panel that shows something of this scan to the report.</source>
        <translation>Nimmt jeden Bereich, der etwas von dieser Prüfung zeigt, in den Bericht auf.</translation>
    </message>
    <message>
        <source>The score, the reason in figures, and how many images and how much time the scan took.</source>
        <translation>Die Wertung, der Grund in Zahlen, und wie viele Bilder und wie viel Zeit die Prüfung gebraucht hat.</translation>
    </message>
    <message>
        <source>One row for each hypothesis: the cost of its trigger, whether the trigger works, its score, RAV, RNV, the target and the time. A narrow panel shows the first three alone, and what fits beside them.</source>
        <translation>Eine Zeile je Hypothese: die Kosten ihres Auslösers, ob der Auslöser wirkt, ihre Wertung, RAV, RNV, das Ziel und die Zeit. Ein schmaler Bereich zeigt nur die ersten drei und was daneben Platz hat.</translation>
    </message>
    <message>
        <source>The verdict: backdoored from a score of 1 (no benign model known that is like this one: 1.3; fewer than 200 images: 2.5, than 100: 10; images smaller than 32 or larger than 96 pixels: 4), inconclusive above 0.5 (quick budget: 0.35), else none found.</source>
        <translation>Das Urteil: ab einer Wertung von 1 mit Hintertür (kein gutartiges Modell bekannt, das diesem gleicht: 1,3; weniger als 200 Bilder: 2,5, als 100: 10; Bilder unter 32 oder über 96 Pixel: 4), über 0,5 unentschieden (schneller Aufwand: 0,35), sonst nichts gefunden.</translation>
    </message>
    <message>
        <source>At 1, a benign model would look like this once in a hundred times. Higher is more suspicious.</source>
        <translation>Bei 1 sähe ein gutartiges Modell einmal in hundert Fällen so aus. Höher ist verdächtiger.</translation>
    </message>
    <message>
        <source>score = log P / log 0.01, P the chance that a benign model has so cheap a target</source>
        <translation>Wertung = log P / log 0,01, P die Wahrscheinlichkeit, dass ein gutartiges Modell ein so billiges Ziel hat</translation>
    </message>
</context>
<context>
    <name>drm::VerdictPanel</name>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
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
        <source>What is shown is what the scan had found when it was stopped.</source>
        <translation>Gezeigt wird, was die Prüfung bis zum Abbruch gefunden hatte.</translation>
    </message>
    <message>
        <source>None found is not proof: a trigger of a kind that was not searched for stays unseen.</source>
        <translation>Nichts gefunden ist kein Beweis: Ein Auslöser, nach dessen Art nicht gesucht wurde, bleibt ungesehen.</translation>
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
        <translation>Was vor der Prüfung nachgesehen wurde. Ein falscher Wertebereich oder eine falsche Reihenfolge der Kanäle würde das Ergebnis unbemerkt verderben.</translation>
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
    <message>
        <source>Scan anyway</source>
        <translation>Trotzdem prüfen</translation>
    </message>
    <message>
        <source>Shows an earlier scan, with its model, its images and its parameters.</source>
        <translation>Zeigt eine frühere Prüfung mit ihrem Modell, ihren Bildern und ihren Parametern.</translation>
    </message>
    <message>
        <source>Scans although not all checks have passed. The verdict is inconclusive at best.</source>
        <translation>Prüft, obwohl nicht alle Vorprüfungen bestanden sind. Das Urteil ist bestenfalls unentschieden.</translation>
    </message>
    <message>
        <source>Not scanned</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not all checks before the scan have passed; a verdict would be inconclusive at best. Mend what they name, or scan anyway.</source>
        <translation>Nicht alle Vorprüfungen sind bestanden; ein Urteil wäre bestenfalls unentschieden. Beheben Sie, was sie nennen, oder prüfen Sie trotzdem.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>R² %1</source>
        <translation>R² %1</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Entschieden durch: %1</translation>
    </message>
    <message>
        <source>What is shown below is what the file says now. Scan the model again.</source>
        <translation>Unten steht, was die Datei jetzt sagt. Prüfen Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>Altered since it was written</source>
        <translation>Seit dem Schreiben verändert</translation>
    </message>
    <message>
        <source>No verdict is given on a changed run file.</source>
        <translation>Über eine veränderte Laufdatei wird kein Urteil gesprochen.</translation>
    </message>
    <message>
        <source>What the trigger does:</source>
        <translation>Was der Auslöser macht:</translation>
    </message>
    <message>
        <source>How suspicious the model is. From the threshold upwards it counts as backdoored.</source>
        <translation>Wie verdächtig das Modell ist. Ab der Schwelle gilt es als Modell mit Hintertür.</translation>
    </message>
    <message>
        <source>Mitigate…</source>
        <translation>Bereinigen …</translation>
    </message>
    <message>
        <source>Add to report</source>
        <translation>In den Bericht aufnehmen</translation>
    </message>
    <message>
        <source>Scans this model with the same images once more, with a larger budget.</source>
        <translation>Prüft dieses Modell mit denselben Bildern noch einmal, mit größerem Aufwand.</translation>
    </message>
    <message>
        <source>Cleans the model with the trigger that the scan recovered.</source>
        <translation>Bereinigt das Modell mit dem Auslöser, den die Prüfung gefunden hat.</translation>
    </message>
    <message>
        <source>Adds every panel that shows something of this scan to the report.</source>
        <translation>Nimmt jeden Bereich, der etwas von dieser Prüfung zeigt, in den Bericht auf.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Show or hide the score, the reason in figures and what the scan took</source>
        <translation>Die Wertung, den Grund in Zahlen und was die Prüfung gebraucht hat, zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Scan again, standard</source>
        <translation>Erneut prüfen, Standard</translation>
    </message>
    <message>
        <source>Scan again, thorough</source>
        <translation>Erneut prüfen, gründlich</translation>
    </message>
    <message>
        <source>The scan found no trigger that changes the answers of this model unusually easily.</source>
        <translation>Die Prüfung hat keinen Auslöser gefunden, der die Antworten dieses Modells ungewöhnlich leicht ändert.</translation>
    </message>
    <message>
        <source>A small change of the images takes over the answers of this model: do not use it as it is.</source>
        <translation>Eine kleine Änderung der Bilder bestimmt die Antworten dieses Modells: Verwenden Sie es nicht so, wie es ist.</translation>
    </message>
    <message>
        <source>The scan cannot tell whether this model has a backdoor.</source>
        <translation>Die Prüfung kann nicht sagen, ob dieses Modell eine Hintertür hat.</translation>
    </message>
    <message>
        <source>The scan cannot tell whether this model has a backdoor, because checks before it were doubtful.</source>
        <translation>Die Prüfung kann nicht sagen, ob dieses Modell eine Hintertür hat, weil Vorprüfungen zweifelhaft waren.</translation>
    </message>
    <message>
        <source>The trigger of “%1” works and has the lowest cost, yet its score is low: a score says how much less a trigger costs than such triggers do on benign models, not how little, and costs of different searches do not compare.</source>
        <translation>Der Auslöser von „%1“ wirkt und hat die niedrigsten Kosten, doch seine Wertung ist niedrig: Eine Wertung sagt, wie viel weniger ein Auslöser kostet als solche Auslöser auf gutartigen Modellen, nicht wie wenig, und Kosten verschiedener Suchen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 of %2×%3 pixels</source>
        <translation>%1 von %2×%3 Pixeln</translation>
    </message>
</context>
<context>
    <name>drm::WelcomePage</name>
    <message>
        <source>Nothing was opened yet. What you open will be listed here.</source>
        <translation>Noch nichts geöffnet. Was Sie öffnen, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Finds backdoors in deep regression models: it searches for the trigger that makes all answers alike, shows it, and says whether it is too small to be chance.</source>
        <translation>Findet Hintertüren in tiefen Regressionsmodellen: sucht den Auslöser, der alle Antworten gleich macht, zeigt ihn und sagt, ob er zu klein für einen Zufall ist.</translation>
    </message>
    <message>
        <source>Go to the panels</source>
        <translation>Zu den Bereichen</translation>
    </message>
    <message>
        <source>Closes this page; Help → Welcome brings it back</source>
        <translation>Schließt diese Seite; „Hilfe → Willkommen“ holt sie zurück</translation>
    </message>
    <message>
        <source>Scan a model</source>
        <translation>Modell prüfen</translation>
    </message>
    <message>
        <source>Look at a scan</source>
        <translation>Prüfung ansehen</translation>
    </message>
    <message>
        <source>Open a run file: the verdict, the trigger and all curves of an earlier scan.</source>
        <translation>Öffnen Sie eine Laufdatei: Urteil, Auslöser und alle Kurven einer früheren Prüfung.</translation>
    </message>
    <message>
        <source>Make a sample case</source>
        <translation>Beispielfall anlegen</translation>
    </message>
    <message>
        <source>No model at hand? The lab trains a small gaze model with a backdoor that is known.</source>
        <translation>Kein Modell zur Hand? Das Labor trainiert ein kleines Blickmodell mit einer bekannten Hintertür.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a model (TorchScript or ONNX) and some benign images, then press Run.</source>
        <translation>Öffnen Sie ein Modell (TorchScript oder ONNX) und einige gutartige Bilder und drücken Sie dann auf Starten.</translation>
    </message>
</context>
<context>
    <name>drm::WorkshopController</name>
    <message>
        <source>The workshop kit could not be made</source>
        <translation>Das Workshop-Material konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>The images and models of the workshop are made once. That takes a few minutes, can be stopped at any time, and goes on where it was.</source>
        <translation>Die Bilder und Modelle des Workshops werden einmal erstellt. Das dauert einige Minuten, lässt sich jederzeit anhalten und geht dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Wait for the end of the job under way</source>
        <translation>Warten Sie das Ende des laufenden Auftrags ab</translation>
    </message>
    <message>
        <source>The kit of the workshop is made when nothing else runs.</source>
        <translation>Das Material des Workshops wird erstellt, wenn sonst nichts läuft.</translation>
    </message>
    <message>
        <source>The workshop kit is not finished</source>
        <translation>Das Workshop-Material ist nicht fertig</translation>
    </message>
    <message>
        <source>The workshop kit is ready</source>
        <translation>Das Workshop-Material ist fertig</translation>
    </message>
    <message>
        <source>Make the kit of the workshop first</source>
        <translation>Erstellen Sie zuerst das Material des Workshops</translation>
    </message>
    <message>
        <source>%1 is not there yet.</source>
        <translation>%1 ist noch nicht da.</translation>
    </message>
</context>
<context>
    <name>drm::WorkshopPane</name>
    <message>
        <source>Make the kit</source>
        <translation>Material erstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the kit</source>
        <translation>Fortschritt des Materials</translation>
    </message>
    <message>
        <source>Close the workshop</source>
        <translation>Den Workshop schließen</translation>
    </message>
    <message>
        <source>Close the workshop; Help, Workshop brings it back where it was</source>
        <translation>Den Workshop schließen; Hilfe, Workshop holt ihn zurück, so wie er war</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Making the kit: model %1 of %2</source>
        <translation>Material wird erstellt: Modell %1 von %2</translation>
    </message>
    <message>
        <source>Making the kit: images</source>
        <translation>Material wird erstellt: Bilder</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
</context>
</TS>
