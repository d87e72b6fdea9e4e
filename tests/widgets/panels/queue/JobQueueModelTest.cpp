// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/queue/JobQueueModel.h"
#include "tests/fixtures/CaseSamples.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/text/Duration.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>
#include <QTest>

using namespace drm;
using State = JobRow::State;

class JobQueueModelTest : public QObject {
    Q_OBJECT

private slots:
    void isAProperModel()
    {
        JobQueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setJobs({sample::job(1, State::Running), sample::job(2, State::Waiting), sample::job(3, State::Waiting)});
        model.setJobs({sample::job(1, State::Finished), sample::job(3, State::Waiting), sample::job(2, State::Waiting),
                       sample::job(4, State::Waiting)});
        model.refreshColours();
        model.setJobs({sample::job(4, State::Failed)});
        model.setJobs({});
        QCOMPARE(model.rowCount(), 0);
    }

    void showsStateProgressAndTime()
    {
        JobQueueModel model;
        model.setJobs({sample::job(1, State::Finished, 1), sample::job(2, State::Failed, 0.1),
                       sample::job(3, State::Running, 0.42, 130), sample::job(4, State::Waiting)});
        const QString states[] = {"Finished", "Failed", "42 %", "Waiting"};
        for (int row = 0; row < 4; ++row) {
            QCOMPARE(model.index(row, JobQueueModel::Progress).data().toString(), states[row]);
            QCOMPARE(model.index(row, JobQueueModel::Title).data().toString(), QString("gaze %1").arg(row + 1));
            QCOMPARE(model.index(row, JobQueueModel::Progress).data(JobQueueModel::FractionRole).isValid(), row == 2);
        }
        QCOMPARE(model.index(2, JobQueueModel::TimeLeft).data().toString(), QString("3\u00a0min"));
        QCOMPARE(model.index(3, JobQueueModel::TimeLeft).data().toString(), QString());
        QCOMPARE(model.index(2, 0).data(JobQueueModel::IdRole).toInt(), 3);
    }

    void iconsShowOnSelectedRows()
    {
        JobQueueModel model;
        model.setJobs({sample::job(1, State::Running), sample::job(2, State::Waiting)});
        for (int row = 0; row < 2; ++row) {
            const QIcon icon = model.index(row, 0).data(Qt::DecorationRole).value<QIcon>();
            const QImage usual = icon.pixmap(14, QIcon::Normal).toImage();
            QVERIFY(!usual.isNull());
            QVERIFY(icon.pixmap(14, QIcon::Selected).toImage() != usual);
        }
    }

    void saysWhyAJobFailed()
    {
        JobQueueModel model;
        JobRow failed = sample::job(1, State::Failed);
        failed.detail = "absent.pt cannot be opened.";
        model.setJobs({failed});
        QVERIFY(model.index(0, 0).data(Qt::ToolTipRole).toString().contains("absent.pt cannot be opened."));
    }

    void onlyWaitingJobsMove()
    {
        JobQueueModel model;
        model.setJobs({sample::job(1, State::Running), sample::job(2, State::Waiting), sample::job(3, State::Waiting)});
        QVERIFY(!model.canMove(1, 1));
        QVERIFY(!model.canMove(2, -1)); // the job under way stays first
        QVERIFY(model.canMove(2, 1));
        QVERIFY(model.canMove(3, -1));
        QVERIFY(!model.canMove(3, 1));
        QVERIFY(!model.canMove(9, 1));
        QCOMPARE(model.waitingCount(), 2);
        QVERIFY(!model.hasEnded());
        model.setJobs({sample::job(1, State::Stopped)});
        QVERIFY(model.hasEnded());
    }

    void progressIsOneChange()
    {
        JobQueueModel model;
        model.setJobs({sample::job(1, State::Running, 0.1), sample::job(2, State::Waiting)});
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setJobs({sample::job(1, State::Running, 0.2), sample::job(2, State::Waiting)});
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 0);
    }

    void timesAreRounded()
    {
        QCOMPARE(Duration::rounded(-1), QString());
        QCOMPARE(Duration::rounded(12), QString("15\u00a0s"));
        QCOMPARE(Duration::rounded(61), QString("2\u00a0min"));
        QCOMPARE(Duration::rounded(5400), QString("1.5\u00a0h"));
        QCOMPARE(Duration::rounded(std::numeric_limits<double>::infinity()), QString());
    }

    void everyColumnIsExplained()
    {
        const JobQueueModel model;
        for (int column = 0; column < JobQueueModel::ColumnCount; ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().endsWith(QLatin1Char('.')));
        }
    }
};

DRM_TEST(JobQueueModelTest)
#include "JobQueueModelTest.moc"
