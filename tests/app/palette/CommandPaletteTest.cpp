// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/CommandPalette.h"
#include "app/base/EntryDelegate.h"
#include "app/palette/CommandModel.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace drm;

namespace {

QStringList names(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, 0).data().toString();
    return result;
}

} // namespace

class CommandPaletteTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        test::keepSettingsIn(m_folder->path());
        QSettings().clear();
        m_window = std::make_unique<QMainWindow>();
        m_window->resize(900, 600);
        QMenu *file = m_window->menuBar()->addMenu("&File");
        add(file, "&Open model…", "actionOpenModel")->setShortcut(QKeySequence("Ctrl+O"));
        QMenu *recent = file->addMenu("Re&cent");
        add(recent, "/data/A && B.pt", "");
        file->addSeparator();
        add(file, "&Quit", "actionQuit");
        add(file, "Gone", "actionGone")->setEnabled(false);
        QMenu *view = m_window->menuBar()->addMenu("&View");
        QAction *loss = add(view, "Loss", "");
        loss->setCheckable(true);
        loss->setChecked(true);
        QMenu *theme = view->addMenu("&Theme");
        add(theme, "&Dark", "actionDark");
        add(theme, "&Light", "actionLight");
        QMenu *closed = view->addMenu("Closed");
        add(closed, "Unreachable", "actionUnreachable");
        closed->setEnabled(false);
        m_window->show();
    }

    void cleanup() { m_window.reset(); }

    void listsWhatCanBeDone()
    {
        const QVector<Command> commands = CommandList::of(*m_window->menuBar());
        QCOMPARE(commands.size(), 6);
        QCOMPARE(commands.at(0).name, QString("Open model…"));
        QCOMPARE(commands.at(0).path, QString("File"));
        QCOMPARE(commands.at(0).keys, QKeySequence("Ctrl+O").toString(QKeySequence::NativeText));
        QCOMPARE(commands.at(0).id, QString("actionOpenModel"));
        QCOMPARE(commands.at(1).name, QString("/data/A & B.pt"));
        QCOMPARE(commands.at(1).path, QString("File › Recent"));
        QVERIFY(!commands.at(1).id.isEmpty());
        QCOMPARE(commands.at(3).name, QString("Loss"));
        QVERIFY(commands.at(3).checked);
        QCOMPARE(commands.at(4).path, QString("View › Theme"));
    }

    void plainTextKnowsKeysMarks()
    {
        QCOMPARE(CommandList::plainText("&Open"), QString("Open"));
        QCOMPARE(CommandList::plainText("A && B"), QString("A & B"));
        QCOMPARE(CommandList::plainText("end&"), QString("end"));
        QCOMPARE(CommandList::plainText("打开模型(&M)…"), QString("打开模型…"));
        QCOMPARE(CommandList::plainText(""), QString());
    }

    void filtersAndRanks()
    {
        CommandModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCommands(CommandList::of(*m_window->menuBar()), {});
        QCOMPARE(model.rowCount(), 6);
        model.setFilter("li");
        QCOMPARE(names(model).first(), QString("Light"));
        model.setFilter("dark theme"); // words in any order, over name and menus
        QCOMPARE(names(model), QStringList{"Dark"});
        QCOMPARE(model.index(0, 0).data(EntryDelegate::NameMatchesRole).value<QList<int>>(), (QList<int>{0, 1, 2, 3}));
        QCOMPARE(model.index(0, 0).data(EntryDelegate::DetailMatchesRole).value<QList<int>>(),
                 (QList<int>{7, 8, 9, 10, 11}));
        QVERIFY(!model.index(0, 0).data(EntryDelegate::TickedRole).toBool());
        model.setFilter("zzz");
        QCOMPARE(model.rowCount(), 0);
        model.setFilter("  ");
        QCOMPARE(model.rowCount(), 6);
    }

    void lastUsedComeFirst()
    {
        CommandModel model;
        model.setCommands(CommandList::of(*m_window->menuBar()), {"actionLight", "unknown", "actionQuit"});
        QCOMPARE(names(model).mid(0, 3), (QStringList{"Light", "Quit", "Open model…"}));
    }

    void theKeyboardChooses()
    {
        CommandPalette palette(m_window.get());
        auto *line = palette.findChild<QLineEdit *>("paletteFilter");
        auto *list = palette.findChild<QListView *>("paletteList");
        QSignalSpy dark(m_window->findChild<QAction *>("actionDark"), &QAction::triggered);
        QSignalSpy light(m_window->findChild<QAction *>("actionLight"), &QAction::triggered);
        open(palette);
        QVERIFY(palette.isVisible());
        QVERIFY(m_window->geometry().contains(palette.geometry()));
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClicks(line, "theme");
        QCOMPARE(list->model()->rowCount(), 2);
        QTest::keyClick(line, Qt::Key_Up); // stays at the top
        QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        QTRY_COMPARE(light.count(), 1);
        QCOMPARE(dark.count(), 0);
        open(palette); // and is remembered
        QCOMPARE(line->text(), QString());
        QCOMPARE(list->currentIndex().data().toString(), QString("Light"));
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QCOMPARE(light.count(), 1);
    }

    void theMouseChooses()
    {
        CommandPalette palette(m_window.get());
        auto *list = palette.findChild<QListView *>("paletteList");
        QSignalSpy quit(m_window->findChild<QAction *>("actionQuit"), &QAction::triggered);
        open(palette);
        const QModelIndex row = list->model()->index(2, 0);
        QCOMPARE(row.data().toString(), QString("Quit"));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
        QTRY_COMPARE(quit.count(), 1);
        QVERIFY(!palette.isVisible());
    }

    void saysWhenNothingMatches()
    {
        CommandPalette palette(m_window.get());
        open(palette);
        QTest::keyClicks(palette.findChild<QLineEdit *>("paletteFilter"), "qqqq");
        QVERIFY(palette.findChild<QWidget *>("paletteEmptyText")->isVisible());
        QTest::keyClick(palette.findChild<QLineEdit *>("paletteFilter"), Qt::Key_Return);
        QVERIFY(palette.isVisible());
    }

    void damagedSettingsDoNoHarm()
    {
        QSettings().setValue("palette/recent", QByteArray("\x01\x02"));
        CommandPalette palette(m_window.get());
        open(palette);
        QCOMPARE(palette.findChild<QListView *>("paletteList")->model()->rowCount(), 6);
    }

private:
    QAction *add(QMenu *menu, const QString &text, const QString &name)
    {
        auto *action = new QAction(text, m_window.get());
        action->setObjectName(name);
        menu->addAction(action);
        return action;
    }

    void open(CommandPalette &palette) const { palette.open(CommandList::of(*m_window->menuBar())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QMainWindow> m_window;
};

DRM_TEST(CommandPaletteTest)
#include "CommandPaletteTest.moc"
