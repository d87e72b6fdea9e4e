<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>drm::ActivityLog</name>
    <message numerus="yes">
        <source>Opened %1 with %Ln image(s)</source>
        <translation>
            <numerusform>Opened %1 with %Ln image</numerusform>
            <numerusform>Opened %1 with %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CaseCollector</name>
    <message numerus="yes">
        <source>Stopped; %Ln of them are in the case.</source>
        <translation>
            <numerusform>Stopped; %Ln of them is in the case.</numerusform>
            <numerusform>Stopped; %Ln of them are in the case.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CaseController</name>
    <message numerus="yes">
        <source>%Ln file(s) or folder(s) of it are missing: %1</source>
        <translation>
            <numerusform>%Ln file or folder of it is missing: %1</numerusform>
            <numerusform>%Ln files or folders of it are missing: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CollectDialog</name>
    <message numerus="yes">
        <source>%1  ·  %Ln file(s), %2</source>
        <translation>
            <numerusform>%1  ·  %Ln file, %2</numerusform>
            <numerusform>%1  ·  %Ln files, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::CompareVerdicts</name>
    <message numerus="yes">
        <source>Score %1 (%2 and more: backdoored). Model %3, %Ln image(s) of %4, budget: %5, seed %6.</source>
        <translation>
            <numerusform>Score %1 (%2 and more: backdoored). Model %3, %Ln image of %4, budget: %5, seed %6.</numerusform>
            <numerusform>Score %1 (%2 and more: backdoored). Model %3, %Ln images of %4, budget: %5, seed %6.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::EvidenceController</name>
    <message numerus="yes">
        <source>Added to the report: %Ln panel(s)</source>
        <translation>
            <numerusform>Added to the report: %Ln panel</numerusform>
            <numerusform>Added to the report: %Ln panels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::HeaderStrip</name>
    <message numerus="yes">
        <source>%Ln output(s)</source>
        <translation>
            <numerusform>%Ln output</numerusform>
            <numerusform>%Ln outputs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ImportForm</name>
    <message numerus="yes">
        <source>%1 gives %n answer(s).</source>
        <translation>
            <numerusform>%1 gives %n answer.</numerusform>
            <numerusform>%1 gives %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) are checked: check one for each answer, in the model&apos;s order.</source>
        <translation>
            <numerusform>%n label is checked: check one for each answer, in the model&apos;s order.</numerusform>
            <numerusform>%n labels are checked: check one for each answer, in the model&apos;s order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ImportPreviewView</name>
    <message numerus="yes">
        <source>%Ln image(s) found; some of them, with their labels:</source>
        <translation>
            <numerusform>%Ln image found, with its labels:</numerusform>
            <numerusform>%Ln images found; some of them, with their labels:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::LabDataBox</name>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::LessonPane</name>
    <message numerus="yes">
        <source>%1 (%n min)</source>
        <comment>a lesson</comment>
        <translation>
            <numerusform>%1 (%n min)</numerusform>
            <numerusform>%1 (%n min)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::PanelExport</name>
    <message numerus="yes">
        <source>%Ln picture(s) were saved in %1.</source>
        <translation>
            <numerusform>%Ln picture was saved in %1.</numerusform>
            <numerusform>%Ln pictures were saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::ReportDialog</name>
    <message numerus="yes">
        <source>%Ln pinned picture(s) of scans that are not chosen will be left out.</source>
        <translation>
            <numerusform>%Ln pinned picture of scans that are not chosen will be left out.</numerusform>
            <numerusform>%Ln pinned pictures of scans that are not chosen will be left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln thread(s)</source>
        <translation>
            <numerusform>%Ln thread</numerusform>
            <numerusform>%Ln threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>drm::StepsPanel</name>
    <message numerus="yes">
        <source>%Ln iteration(s), %1.</source>
        <translation>
            <numerusform>%Ln iteration, %1.</numerusform>
            <numerusform>%Ln iterations, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of at most %Ln iteration(s).</source>
        <translation>
            <numerusform>%1 of at most %Ln iteration.</numerusform>
            <numerusform>%1 of at most %Ln iterations.</numerusform>
        </translation>
    </message>
</context>
</TS>
