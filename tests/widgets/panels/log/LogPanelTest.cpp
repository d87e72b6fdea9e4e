// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/log/LogPanel.h"
#include "tests/fixtures/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace drm;
using Severity = LogModel::Severity;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0, 5));

void fill(LogModel &log)
{
    log.add(Severity::Information, "Opened the model gaze.pt", noon);
    log.add(Severity::Success, "The scan ended", noon.addSecs(1));
    log.add(Severity::Warning, "Choose the head layer", noon.addSecs(2));
    log.add(Severity::Error, "The file\nis <b>damaged</b>", noon.addSecs(3));
}

} // namespace

class LogPanelTest : public QObject {
    Q_OBJECT

private slots:
    void modelKeepsLines()
    {
        LogModel log;
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(log);
        QCOMPARE(log.rowCount(), 4);
        QCOMPARE(log.columnCount(), int(LogModel::ColumnCount));
        QCOMPARE(log.index(0, LogModel::Time).data().toString(), QString("12:00:05"));
        QCOMPARE(log.index(1, LogModel::Kind).data().toString(), LogModel::severityName(Severity::Success));
        QVERIFY(!log.index(1, LogModel::Kind).data(Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(log.index(3, LogModel::Text).data().toString(), QString("The file is <b>damaged</b>"));
        QVERIFY(log.index(3, LogModel::Text).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"));
        QCOMPARE(log.index(2, 0).data(LogModel::SeverityRole).toInt(), int(Severity::Warning));
        QCOMPARE(log.line(0),
                 "2026-03-01 12:00:05  " + LogModel::severityName(Severity::Information)
                     + "  Opened the model gaze.pt");
        log.refreshIcons();
        log.clear();
        QCOMPARE(log.rowCount(), 0);
    }

    void modelForgetsTheOldest()
    {
        LogModel log(3);
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 5; ++i)
            log.add(Severity::Information, QString::number(i), noon);
        QCOMPARE(log.rowCount(), 3);
        QCOMPARE(log.index(0, LogModel::Text).data().toString(), QString("2"));
        QCOMPARE(log.index(2, LogModel::Text).data().toString(), QString("4"));
    }

    void panelKeepsTenThousandLines()
    {
        LogPanel panel;
        panel.resize(600, 300);
        panel.show();
        for (int i = 0; i < 10050; ++i)
            panel.log()->add(Severity::Information, QString::number(i), noon);
        QCOMPARE(panel.log()->rowCount(), 10000);
        QCOMPARE(table(panel)->model()->rowCount(), 10000);
        QCOMPARE(panel.log()->index(0, LogModel::Text).data().toString(), QString("50"));
    }

    void filters()
    {
        LogPanel panel;
        const QAbstractItemModelTester tester(table(panel)->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        fill(*panel.log());
        QCOMPARE(shown(panel), 4);
        auto *severity = panel.findChild<QComboBox *>("logSeverity");
        severity->setCurrentIndex(1);
        QCOMPARE(shown(panel), 2);
        severity->setCurrentIndex(2);
        QCOMPARE(shown(panel), 1);
        QVERIFY(panel.shownText().contains("damaged"));
        panel.log()->add(Severity::Information, "later", noon);
        QCOMPARE(shown(panel), 1);
        severity->setCurrentIndex(0);
        auto *search = panel.findChild<QLineEdit *>("logSearch");
        search->setText(" HEAD ");
        QCOMPARE(shown(panel), 1);
        QVERIFY(panel.shownText().contains("head layer"));
        search->setText("[.*");
        QCOMPARE(shown(panel), 0);
        QVERIFY(!panel.findChild<QLabel *>("logEmptyText")->isHidden());
        QVERIFY(!button(panel, "logCopyButton")->isEnabled());
        QVERIFY(button(panel, "logClearButton")->isEnabled());
    }

    void copies()
    {
        LogPanel panel;
        fill(*panel.log());
        button(panel, "logCopyButton")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.startsWith("# ") && copied.endsWith('\n' + panel.shownText()), qPrintable(copied));
        QCOMPARE(panel.shownText().count('\n'), 4);
        table(panel)->selectRow(2);
        panel.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), panel.log()->line(2) + '\n');
    }

    void saves()
    {
        const QTemporaryDir folder;
        LogPanel panel;
        fill(*panel.log());
        const QString path = folder.filePath("log.txt");
        QVERIFY(panel.save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
        QString saved = QString::fromUtf8(file.readAll());
        QVERIFY2(saved.endsWith('\n' + panel.shownText()), qPrintable(saved));
        saved.chop(panel.shownText().size());
        const QStringList source = saved.split('\n', Qt::SkipEmptyParts);
        for (const QString &line : source)
            QVERIFY2(line.startsWith("# "), qPrintable(line));
        QVERIFY2(!source.filter("# title: " + panel.title()).isEmpty(), qPrintable(saved));
        QVERIFY2(!source.filter(QRegularExpression("^# creation.time: 20\\d\\d-")).isEmpty(), qPrintable(saved));
        QString message;
        QVERIFY(!panel.save(folder.filePath("absent/log.txt"), &message));
        QVERIFY2(message.contains("log.txt"), qPrintable(message));
    }

    void clears()
    {
        LogPanel panel;
        QVERIFY(!button(panel, "logClearButton")->isEnabled());
        fill(*panel.log());
        button(panel, "logClearButton")->click();
        QCOMPARE(shown(panel), 0);
        QVERIFY(!panel.findChild<QLabel *>("logEmptyText")->isHidden());
    }

    void followsTheEndUnlessTheUserScrolledUp()
    {
        LogPanel panel;
        panel.resize(500, 220);
        panel.show();
        for (int i = 0; i < 100; ++i)
            panel.log()->add(Severity::Information, QString::number(i), noon);
        QCoreApplication::processEvents();
        QScrollBar *bar = table(panel)->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(3);
        panel.log()->add(Severity::Information, "new", noon);
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 3);
    }

    void followsTheEndWhileItIsNotSeenAndGetsLower()
    {
        LogPanel panel;
        panel.resize(500, 220);
        for (int i = 0; i < 100; ++i)
            panel.log()->add(Severity::Information, QString::number(i), noon);
        panel.show(); // as from behind a tab
        const QScrollBar *bar = table(panel)->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        QTRY_COMPARE(bar->value(), bar->maximum());
        const int before = bar->maximum();
        panel.resize(500, 150);
        QTRY_VERIFY(bar->maximum() > before);
        QTRY_COMPARE(bar->value(), bar->maximum());
        panel.log()->add(Severity::Information, "new", noon);
        QTRY_COMPARE(bar->value(), bar->maximum());
    }

private:
    static QTableView *table(const LogPanel &panel) { return panel.findChild<QTableView *>("logTable"); }
    static QToolButton *button(const LogPanel &panel, const char *name)
    {
        return panel.findChild<QToolButton *>(QLatin1String(name));
    }
    static int shown(const LogPanel &panel) { return table(panel)->model()->rowCount(); }
};

DRM_TEST(LogPanelTest)
#include "LogPanelTest.moc"
