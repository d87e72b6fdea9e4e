// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/case/RunTableModel.h"
#include "tests/fixtures/CaseSamples.h"
#include "tests/fixtures/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTest>

#include <limits>

using namespace drm;

class RunTableModelTest : public QObject {
    Q_OBJECT

private slots:
    void isAProperModel()
    {
        RunTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRuns({a(), b()});
        model.setRuns({b(), a(), unread("/c.h5")});
        model.refreshColours();
        model.setRuns({b()});
        model.setRuns({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsWhatARunWas()
    {
        RunTableModel model;
        RunRow stopped = b();
        stopped.finished = false;
        stopped.seconds = 3725;
        model.setRuns({a(), stopped});
        const QStringList expected{"alpha", "Backdoored", "10.5", "Patch", "gaze", "Quick", "7", "65 s"};
        for (int column = 0; column < expected.size(); ++column)
            QCOMPARE(model.index(0, column).data().toString(), expected[column]);
        QVERIFY(model.index(0, RunTableModel::Started).data().toString().contains("2025")
                || model.index(0, RunTableModel::Started).data().toString().contains("25"));
        QVERIFY(!model.index(0, RunTableModel::VerdictColumn).data(Qt::DecorationRole).isNull());
        QCOMPARE(model.index(1, RunTableModel::VerdictColumn).data().toString(), QString("Stopped"));
        QCOMPARE(model.index(1, RunTableModel::Score).data().toString(), QString("–"));
        QCOMPARE(model.index(1, RunTableModel::Seconds).data().toString(), QString("1 h 02 min"));
        QCOMPARE(model.index(1, 0).data(RunTableModel::PathRole).toString(), QString("/b.h5"));
        QVERIFY(model.run("/a.h5"));
        QVERIFY(!model.run("/z.h5"));
    }

    void anAlteredRunHasNeitherVerdictNorScore()
    {
        RunTableModel model;
        RunRow altered = a();
        altered.altered = true;
        model.setRuns({altered});
        QCOMPARE(model.index(0, RunTableModel::VerdictColumn).data().toString(), QString("Altered"));
        QCOMPARE(model.index(0, RunTableModel::Score).data().toString(), QString("–"));
        model.setRuns({a()});
        QCOMPARE(model.index(0, RunTableModel::VerdictColumn).data().toString(), QString("Backdoored"));
    }

    void saysWhatIsNotKnown()
    {
        RunTableModel model;
        RunRow missing = unread("/missing.h5");
        missing.state = RunRow::State::Missing;
        RunRow broken = unread("/broken.h5");
        broken.state = RunRow::State::Unreadable;
        broken.problem = "/broken.h5 is truncated.";
        model.setRuns({unread("/new.h5"), missing, broken});
        const QString states[] = {"Reading…", "Missing", "Unreadable"};
        for (int row = 0; row < 3; ++row) {
            QCOMPARE(model.index(row, RunTableModel::VerdictColumn).data().toString(), states[row]);
            QVERIFY(model.index(row, RunTableModel::Model).data().toString().endsWith(".h5"));
            QCOMPARE(model.index(row, RunTableModel::Score).data().toString(), QString());
        }
        QCOMPARE(model.index(2, 0).data(Qt::ToolTipRole).toString(), broken.problem);
    }

    void sortsByNumbers()
    {
        RunTableModel model;
        RunRow none = sample::run("/c.h5", "gamma", Verdict::Clean, std::numeric_limits<double>::quiet_NaN());
        none.seed = 100;
        model.setRuns({a(), b(), none}); // scores 10.5, 9, none
        QSortFilterProxyModel sorted;
        sorted.setSourceModel(&model);
        sorted.setSortRole(RunTableModel::SortRole);
        sorted.sort(RunTableModel::Score, Qt::AscendingOrder);
        QCOMPARE(paths(sorted), QStringList({"/c.h5", "/b.h5", "/a.h5"})); // as text, 10.5 would stand before 9
        sorted.sort(RunTableModel::Seed, Qt::DescendingOrder);
        QCOMPARE(paths(sorted).first(), QString("/c.h5"));
    }

    void filtersByAnyText()
    {
        RunTableModel model;
        model.setRuns({a(), b()});
        QSortFilterProxyModel filtered;
        filtered.setSourceModel(&model);
        filtered.setFilterKeyColumn(-1);
        filtered.setFilterCaseSensitivity(Qt::CaseInsensitive);
        filtered.setFilterFixedString("BACKdoor");
        QCOMPARE(paths(filtered), QStringList{"/a.h5"});
        filtered.setFilterFixedString("beta");
        QCOMPARE(paths(filtered), QStringList{"/b.h5"});
        filtered.setFilterFixedString("gaze");
        QCOMPARE(filtered.rowCount(), 2);
    }

    void explainsEveryColumn()
    {
        const RunTableModel model;
        for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().endsWith(QLatin1Char('.')));
        }
    }

    void keepsWhatStays()
    {
        RunTableModel model;
        model.setRuns({a(), b()});
        const QPersistentModelIndex kept(model.index(1, 0));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setRuns({b(), unread("/c.h5")});
        QCOMPARE(kept.row(), 0);
        QCOMPARE(kept.data().toString(), QString("beta"));
        QCOMPARE(resets.count(), 0);
    }

private:
    static RunRow a() { return sample::run("/a.h5", "alpha", Verdict::Backdoored, 10.5); }
    static RunRow b() { return sample::run("/b.h5", "beta", Verdict::Clean, 9); }
    static RunRow unread(const QString &path)
    {
        RunRow row;
        row.path = path;
        return row;
    }
    static QStringList paths(const QAbstractItemModel &model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << model.index(row, 0).data(RunTableModel::PathRole).toString();
        return result;
    }
};

DRM_TEST(RunTableModelTest)
#include "RunTableModelTest.moc"
