// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/case/CaseTreeModel.h"
#include "tests/fixtures/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace drm;

class CaseTreeModelTest : public QObject {
    Q_OBJECT

private slots:
    void isAProperModel()
    {
        CaseTreeModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(CaseTreeModel::Models, {item("/m/a.pt"), item("/m/b.pt"), item("/m/c.pt")});
        model.setItems(CaseTreeModel::Models, {item("/m/c.pt"), item("/m/d.pt"), item("/m/a.pt")});
        model.setItems(CaseTreeModel::Runs, {item("/r/1.h5")});
        model.refreshColours();
        model.setItems(CaseTreeModel::Models, {});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowCount(model.index(CaseTreeModel::Models, 0)), 0);
        QCOMPARE(model.rowCount(model.index(CaseTreeModel::Runs, 0)), 1);
    }

    void showsNamesAndWhatIsMissing()
    {
        CaseTreeModel model;
        CaseItem gone = item("/m/gone.pt");
        gone.missing = true;
        CaseItem named = item("/r/1.h5");
        named.name = "gaze, today";
        model.setItems(CaseTreeModel::Models, {item("/m/a.pt"), gone});
        model.setItems(CaseTreeModel::DataSets, {item("/images/gaze/")});
        model.setItems(CaseTreeModel::Runs, {named});
        QCOMPARE(group(model, CaseTreeModel::Models).data().toString(), QString("Models (2)"));
        QCOMPARE(group(model, CaseTreeModel::DataSets).data().toString(), QString("Data sets (1)"));
        QCOMPARE(child(model, CaseTreeModel::Models, 0).data().toString(), QString("a.pt"));
        QCOMPARE(child(model, CaseTreeModel::Models, 0).data(Qt::ToolTipRole).toString(), QString("/m/a.pt"));
        QCOMPARE(child(model, CaseTreeModel::Models, 1).data().toString(), QString("gone.pt – missing"));
        QVERIFY(child(model, CaseTreeModel::Models, 1).data(Qt::ToolTipRole).toString().contains("/m/gone.pt"));
        QVERIFY(child(model, CaseTreeModel::Models, 1).data(CaseTreeModel::MissingRole).toBool());
        QCOMPARE(child(model, CaseTreeModel::DataSets, 0).data().toString(), QString("gaze"));
        QCOMPARE(child(model, CaseTreeModel::Runs, 0).data().toString(), QString("gaze, today"));
    }

    void foldersTellTheSameNamesApart()
    {
        CaseTreeModel model;
        model.setItems(CaseTreeModel::DataSets, {item("/first/gaze")});
        QCOMPARE(child(model, CaseTreeModel::DataSets, 0).data().toString(), QString("gaze"));
        model.setItems(CaseTreeModel::DataSets, {item("/first/gaze"), item("/second/gaze/labels.csv")});
        QCOMPARE(child(model, CaseTreeModel::DataSets, 0).data().toString(), QString("gaze (first)"));
        QCOMPARE(child(model, CaseTreeModel::DataSets, 1).data().toString(), QString("gaze (second)"));
    }

    void onlyWhatExistsCanBeDragged()
    {
        CaseTreeModel model;
        CaseItem gone = item("/m/gone.pt");
        gone.missing = true;
        model.setItems(CaseTreeModel::Models, {item("/m/a.pt"), gone});
        const QModelIndex present = child(model, CaseTreeModel::Models, 0);
        QVERIFY(present.flags() & Qt::ItemIsDragEnabled);
        QVERIFY(!(child(model, CaseTreeModel::Models, 1).flags() & Qt::ItemIsDragEnabled));
        QVERIFY(!(group(model, CaseTreeModel::Models).flags() & Qt::ItemIsDragEnabled));
        const std::unique_ptr<QMimeData> files(model.mimeData({present, group(model, CaseTreeModel::Runs)}));
        QVERIFY(files);
        QCOMPARE(files->urls(), QList<QUrl>{QUrl::fromLocalFile("/m/a.pt")});
        QVERIFY(!model.mimeData({group(model, CaseTreeModel::Runs)}));
    }

    void keepsWhatStays()
    {
        CaseTreeModel model;
        model.setItems(CaseTreeModel::Models, {item("/m/a.pt"), item("/m/b.pt")});
        const QPersistentModelIndex kept(child(model, CaseTreeModel::Models, 1));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        CaseItem shown = item("/m/b.pt");
        shown.shown = true;
        model.setItems(CaseTreeModel::Models, {shown, item("/m/a.pt")});
        QCOMPARE(kept.row(), 0);
        QVERIFY(kept.data(CaseTreeModel::ShownRole).toBool());
        QVERIFY(kept.data(Qt::FontRole).value<QFont>().bold());
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
        model.setItems(CaseTreeModel::Models, {shown, item("/m/a.pt")});
        QCOMPARE(changes.count(), 1); // nothing changed, nothing said
    }

private:
    static CaseItem item(const QString &path)
    {
        CaseItem item;
        item.path = path;
        return item;
    }
    static QModelIndex group(const CaseTreeModel &model, int kind) { return model.index(kind, 0); }
    static QModelIndex child(const CaseTreeModel &model, int kind, int row)
    {
        return model.index(row, 0, model.index(kind, 0));
    }
};

DRM_TEST(CaseTreeModelTest)
#include "CaseTreeModelTest.moc"
