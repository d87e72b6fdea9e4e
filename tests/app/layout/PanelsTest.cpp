// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/Panels.h"
#include "tests/fixtures/HelpCheck.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/Panel.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <memory>
#include <vector>

using namespace drm;

namespace {

std::vector<std::unique_ptr<Panel>> all()
{
    std::vector<std::unique_ptr<Panel>> panels;
    for (Panel *panel : makePanels())
        panels.emplace_back(panel);
    return panels;
}

void show(Panel &panel, const ScanRecord &record)
{
    panel.clear();
    panel.setLabels(record.labelNames, record.labelUnits);
    panel.showRun(record);
}

QImage pictureOf(Panel &panel)
{
    panel.resize(640, 700);
    return panel.grab().toImage();
}

} // namespace

/// What all panels have in common, of every panel of the list.
class PanelsTest : public QObject {
    Q_OBJECT

private slots:
    void namesAndTitles()
    {
        static const QRegularExpression word(QStringLiteral("^[a-z]+$"));
        QSet<QString> names;
        QSet<QString> titles;
        for (const auto &panel : all()) {
            QVERIFY2(word.match(panel->name()).hasMatch(), qPrintable(panel->name()));
            QCOMPARE(panel->objectName(), panel->name() + "Panel");
            QVERIFY2(!panel->title().isEmpty(), qPrintable(panel->name()));
            QCOMPARE(panel->accessibleName(), panel->title());
            names.insert(panel->name());
            titles.insert(panel->title());
        }
        QCOMPARE(std::size_t(names.size()), all().size());
        QCOMPARE(titles.size(), names.size());
    }

    void thePanelItsControlsAndItsPlotsAreExplained()
    {
        for (const auto &panel : all()) {
            applyHelp(panel.get(), panel->help());
            if (panel->name() == "case" || panel->name() == "report")
                QVERIFY(!panel->whatsThis().isEmpty()); // its buttons say it in their tool tips
            else
                QCOMPARE(test::unexplained(*panel), QString());
        }
    }

    void formulasAreThere()
    {
        HelpTexts texts;
        for (const auto &panel : all())
            texts.insert(panel->help());
        QVERIFY(texts["ravWeightEdit"].contains("λ"));
        QVERIFY(texts["activationAngles"].contains("acos"));
        QVERIFY(texts["verdictScore"].contains("log P / log 0.01"));
        QVERIFY(texts["hypothesis_patch"].contains("x' = (1 − m) x + m p"));
    }

    void everyHelpTextHasItsWidget()
    {
        for (const auto &panel : all()) {
            show(*panel, sample::scanRecord());
            for (const QString &name : panel->help().keys())
                QVERIFY2(name == panel->objectName() || panel->findChild<QObject *>(name), qPrintable(name));
        }
    }

    void aClearedPanelShowsNothingOfTheScan()
    {
        int shown = 0;
        for (const auto &panel : all()) {
            panel->clear();
            const QImage before = pictureOf(*panel);
            show(*panel, sample::scanRecord());
            shown += pictureOf(*panel) == before ? 0 : 1;
            panel->clear();
            QVERIFY2(pictureOf(*panel) == before, qPrintable(panel->name()));
            show(*panel, ScanRecord()); // of a scan that found nothing
            panel->clear();
            QVERIFY2(pictureOf(*panel) == before, qPrintable(panel->name()));
        }
        QVERIFY2(shown >= 5, qPrintable(QString::number(shown)));
    }

    void viewStatesComeBack()
    {
        const auto first = all();
        const auto second = all();
        int pages = 0;
        for (std::size_t i = 0; i < first.size(); ++i) {
            show(*first[i], sample::scanRecord());
            show(*second[i], sample::scanRecord());
            if (first[i]->viewState().contains("page")) {
                first[i]->restoreViewState({{"page", 1}});
                QVERIFY(first[i]->viewState() != second[i]->viewState());
                ++pages;
            }
            second[i]->restoreViewState(first[i]->viewState());
            QCOMPARE(second[i]->viewState(), first[i]->viewState());
        }
        QVERIFY(pages >= 2);
    }

    void hostileStatesChangeNothing()
    {
        const QVector<QJsonValue> hostile{
            {}, 1e300, -1e300, "no such thing", true, QJsonArray{1, 2}, QJsonObject{{"a", 1}}};
        for (const auto &panel : all()) {
            show(*panel, sample::scanRecord());
            const QJsonObject before = panel->viewState();
            panel->restoreViewState({{"no such key", 1}});
            QCOMPARE(panel->viewState(), before);
            for (const QString &key : before.keys()) {
                for (const QJsonValue &value : hostile) {
                    if (value.type() == before[key].type() && (value.isBool() || value.isArray()))
                        continue; // a value like any other
                    panel->restoreViewState({{key, value}});
                    QVERIFY2(panel->viewState() == before, qPrintable(panel->name() + ' ' + key));
                }
            }
        }
    }
};

DRM_TEST(PanelsTest)
#include "PanelsTest.moc"
