// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Workspace.h"
#include "../widgets/PanelSamples.h"
#include "core/session/ScanJob.h"
#include "widgets/ActivationPanel.h"
#include "widgets/PlotView.h"
#include "widgets/SampleSelection.h"

#include <QComboBox>
#include <QTest>

#include <memory>

using namespace drm;

namespace {

std::shared_ptr<const ScanRecord> record(const std::string &dataPath)
{
    auto record = std::make_shared<ScanRecord>();
    record->dataPath = dataPath;
    for (std::int64_t i = 0; i < 120; ++i)
        record->imageIndices.push_back(1000 + i);
    record->result = sample::scanResult(Verdict::Backdoored, 3);
    for (HypothesisResult &hypothesis : record->result.hypotheses)
        hypothesis.features = sample::activations(hypothesis.name);
    return record;
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private slots:
    void otherRunsCanBeComparedWith()
    {
        Workspace workspace;
        auto *chooser = workspace.findChild<QComboBox *>("activationRun");
        const auto first = record("a.h5");
        const auto second = record("a.h5");
        workspace.showRecord(*first);
        workspace.setRuns({{"first", first}}, 0);
        QCOMPARE(chooser->count(), 1); // nothing
        workspace.showRecord(*second);
        workspace.setRuns({{"first", first}, {"second", second}}, 1);
        QCOMPARE(chooser->count(), 2);
        QCOMPARE(chooser->itemText(1), QString("first"));
        chooser->setCurrentIndex(1);
        emit chooser->activated(1);
        QCOMPARE(workspace.activations()->angleView()->curveCount(), 4);
        workspace.clear(); // a scan begins: both are earlier ones
        QCOMPARE(chooser->count(), 3);
        QCOMPARE(chooser->currentText(), QString("first"));
    }

    void selectionOutlastsScans()
    {
        Workspace workspace;
        workspace.selection()->select({1020}); // in the data browser, before any scan
        workspace.showRecord(*record("a.h5"));
        QVERIFY(workspace.selection()->contains(1020));
    }

    void componentsAreComputedForThePanel()
    {
        Workspace workspace;
        const auto shown = record("a.h5");
        workspace.showRecord(*shown);
        workspace.activations()->showPage(3);
        const auto *scatter = workspace.findChild<PlotView *>("activationProjection");
        QTRY_COMPARE(scatter->curveCount(), 2);
        QCOMPARE(scatter->pointCount(0), 100);
    }
};

QTEST_MAIN(WorkspaceTest)
#include "WorkspaceTest.moc"
