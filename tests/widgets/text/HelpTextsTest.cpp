// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/HelpTexts.h"
#include "core/detect/DetectionMethod.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/panels/activation/ActivationPanel.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/data/DataPanel.h"
#include "widgets/panels/log/LogPanel.h"
#include "widgets/panels/loss/LossPanel.h"
#include "widgets/panels/mitigation/MitigationPanel.h"
#include "widgets/panels/parameters/ParametersPanel.h"
#include "widgets/panels/playground/PlaygroundPanel.h"
#include "widgets/panels/probe/ProbePanel.h"
#include "widgets/panels/training/TrainingPanel.h"
#include "widgets/panels/trigger/TriggerPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/plot/PlotView.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace drm;

namespace {

/// What the user can set, of the panel's own making: Qt names the parts of its widgets "qt_…", but for those of tab
/// bars.
bool isInteractive(const QWidget *widget)
{
    if (widget->objectName().isEmpty() || widget->objectName().startsWith("qt_")
        || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QTabBar *>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget)
        || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractSlider *>(widget);
}

/// Names of what is not explained.
template <typename Panel, typename... Arguments> QString withoutHelp(const Arguments &...arguments)
{
    Panel panel(arguments...);
    HelpTexts::apply(&panel);
    QStringList missing;
    for (const QWidget *widget : panel.template findChildren<QWidget *>()) {
        const bool needsHelp = isInteractive(widget) || qobject_cast<const PlotView *>(widget);
        if (needsHelp && widget->whatsThis().isEmpty())
            missing << widget->objectName();
    }
    return missing.join(' ');
}

} // namespace

class HelpTextsTest : public QObject {
    Q_OBJECT

private slots:
    void everyControlAndPlotIsExplained()
    {
        QCOMPARE(withoutHelp<ParametersPanel>(scanChoices()), QString());
        QCOMPARE(withoutHelp<LossPanel>(), QString());
        QCOMPARE(withoutHelp<TriggerPanel>(), QString());
        QCOMPARE(withoutHelp<ProbePanel>(), QString());
        QCOMPARE(withoutHelp<ActivationPanel>(), QString());
        QCOMPARE(withoutHelp<VerdictPanel>(), QString());
        QCOMPARE(withoutHelp<PlaygroundPanel>(), QString());
        QCOMPARE(withoutHelp<TrainingPanel>(), QString());
        QCOMPARE(withoutHelp<MitigationPanel>(), QString());
        QCOMPARE(withoutHelp<LogPanel>(), QString());
        QCOMPARE(withoutHelp<ComparePanel>(), QString());
        QCOMPARE(withoutHelp<DataPanel>(), QString());
    }

    void labelsAreExplainedLikeTheirFields()
    {
        ParametersPanel panel(scanChoices());
        HelpTexts::apply(&panel);
        int labels = 0;
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (!label->buddy())
                continue;
            ++labels;
            QCOMPARE(label->whatsThis(), label->buddy()->whatsThis());
        }
        QVERIFY(labels >= 12);
    }

    void formulasAreThere()
    {
        QVERIFY(HelpTexts::text("ravWeightEdit").contains("λ"));
        QVERIFY(HelpTexts::text("activationAngles").contains("acos"));
        QVERIFY(HelpTexts::text("verdictScore").contains("log P / log 0.05"));
        QVERIFY(HelpTexts::text("hypothesis_patch").contains("x' = (1 − m) x + m p"));
        QVERIFY(HelpTexts::text("no such name").isEmpty());
    }

    void panelsThemselvesAreExplained()
    {
        for (const char *name : {"parametersPanel", "verdictPanel", "lossPanel", "triggerPanel", "probePanel",
                                 "activationPanel", "playgroundPanel", "labForm", "trainingPanel", "mitigationPanel",
                                 "logPanel", "comparePanel", "casePanel", "dataPanel"})
            QVERIFY2(!HelpTexts::text(name).isEmpty(), name);
    }
};

DRM_TEST(HelpTextsTest)
#include "HelpTextsTest.moc"
