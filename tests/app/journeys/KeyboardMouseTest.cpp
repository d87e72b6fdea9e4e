// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/DataDialog.h"
#include "app/inputs/DataPath.h"
#include "app/inputs/HeaderStrip.h"
#include "app/lab/LabDialog.h"
#include "app/layout/Workspace.h"
#include "app/mitigate/MitigateDialog.h"
#include "app/palette/CommandPalette.h"
#include "app/shell/FocusWalk.h"
#include "app/shell/MainWindow.h"
#include "app/shell/Shell.h"
#include "tests/fixtures/Patience.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/base/MessageBar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <functional>

using namespace drm;

namespace {

constexpr int mostStops = 300; // of the Tab key, more than there are

QString nameOf(const QWidget *widget)
{
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()), widget->objectName());
}

QDockWidget *dockOf(QWidget *widget)
{
    while (widget && !qobject_cast<QDockWidget *>(widget))
        widget = widget->parentWidget();
    return static_cast<QDockWidget *>(widget);
}

/// What can be seen of a widget, in the coordinates of its window.
QRect seenPart(const QWidget *widget)
{
    QRect seen(widget->mapTo(widget->window(), QPoint()), widget->size());
    for (const QWidget *outer = widget->parentWidget(); outer; outer = outer->parentWidget())
        seen &= QRect(outer->mapTo(widget->window(), QPoint()), outer->size());
    return seen;
}

/// What a widget and the few pixels around it look like.
QImage look(MainWindow &window, const QWidget *widget)
{
    const QRect place(widget->mapTo(&window, QPoint(-3, -3)), widget->size() + QSize(6, 6));
    return window.grab(place & window.rect()).toImage();
}

} // namespace

/// The window under real events of keyboard and mouse.
class KeyboardMouseTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("KeyboardMouseTest");
        test::keepSettingsIn(m_folder.filePath("settings"));
        Theme::apply(*qApp, Theme::Mode::Light);
        QVERIFY(QDir(m_folder.path()).mkpath("set/images"));
        QImage picture(32, 32, QImage::Format_RGB32);
        QFile table(m_folder.filePath("set/labels.csv"));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("file,pitch,yaw\n");
        for (int i = 0; i < 4; ++i) {
            picture.fill(QColor(40 * i, 90, 120));
            QVERIFY(picture.save(m_folder.filePath(QStringLiteral("set/images/%1.png").arg(i))));
            table.write(QStringLiteral("%1.png,%2,%3\n").arg(i).arg(0.1 * i).arg(-0.1 * i).toUtf8());
        }
    }

    void tabReachesOnlyWhatIsSeen()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window, {1440, 900});
        QDockWidget *parameters = dock(window, "parametersDock");
        QVERIFY(parameters->visibleRegion().isEmpty()); // behind the verdict's tab
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
            const QVector<QWidget *> stops = walk(window, key);
            QVERIFY2(stops.size() > 15, qPrintable(QString::number(stops.size())));
            QVERIFY2(m_hidden.isEmpty(), qPrintable(m_hidden.join(", ")));
            for (QWidget *stop : stops)
                QVERIFY(dockOf(stop) != parameters);
        }
        parameters->raise();
        QCoreApplication::processEvents();
        bool reached = false;
        for (QWidget *stop : walk(window, Qt::Key_Tab))
            reached = reached || dockOf(stop) == parameters;
        QVERIFY(reached);
    }

    void everyFocusIsSeen()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window, {1440, 900});
        QStringList unseen;
        for (const char *front : {"verdictDock", "parametersDock", "caseDock", "dataDock", "compareDock", "logDock"}) {
            dock(window, front)->show();
            dock(window, front)->raise();
            QCoreApplication::processEvents();
            walk(window, Qt::Key_Tab, [&](QWidget *stop) {
                const QImage with = look(window, stop);
                window.centralWidget()->setFocus();
                const bool isSeen = with != look(window, stop);
                stop->setFocus(Qt::TabFocusReason);
                if (!isSeen && !unseen.contains(nameOf(stop)))
                    unseen << nameOf(stop);
            });
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(", ")));
    }

    void controlTabGoesFromPanelToPanel()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window, {1440, 900});
        const QVector<QDockWidget *> docks = window.workspace()->docks();
        for (QDockWidget *later : docks)
            later->show();
        QSet<QDockWidget *> visited;
        for (int i = 0; i < docks.size(); ++i) {
            QTest::keyClick(window.windowHandle(), Qt::Key_Tab, Qt::ControlModifier);
            QDockWidget *now = dockOf(QApplication::focusWidget());
            QVERIFY2(now, qPrintable(QString::number(i)));
            QTRY_VERIFY(!now->visibleRegion().isEmpty());
            visited.insert(now);
        }
        QCOMPARE(visited.size(), docks.size());
        QDockWidget *last = dockOf(QApplication::focusWidget());
        QTest::keyClick(window.windowHandle(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dockOf(QApplication::focusWidget()) != last);
    }

    void controlAndADigitGoToAPanel()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window, {1440, 900});
        const QVector<QDockWidget *> docks = window.workspace()->docks();
        for (int i = 0; i < 9; ++i) {
            docks.at(i)->close();
            for (int again = 0; again < 2; ++again) { // what is in front already stays
                QTest::keyClick(window.windowHandle(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
                QTRY_COMPARE(dockOf(QApplication::focusWidget()), docks.at(i));
                QVERIFY(!docks.at(i)->isHidden());
            }
            QCOMPARE(docks.at(i)->toggleViewAction()->text(),
                     QStringLiteral("%1\tCtrl+%2").arg(docks.at(i)->windowTitle()).arg(i + 1));
        }
    }

    void thePaletteBringsAPanelToTheFront()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window, {1440, 900});
        QDockWidget *parameters = dock(window, "parametersDock");
        for (int i = 0; i < 2; ++i) { // the second time it is in front already, and stays
            QTest::keyClick(window.windowHandle(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
            auto *line = window.findChild<CommandPalette *>()->findChild<QLineEdit *>("paletteFilter");
            QTRY_VERIFY(line->isVisible());
            QTest::keyClicks(line, "parameters");
            QTest::keyClick(line, Qt::Key_Return);
            QTRY_COMPARE(dockOf(QApplication::focusWidget()), parameters);
            QTRY_VERIFY(!parameters->visibleRegion().isEmpty());
            QVERIFY(!parameters->isHidden());
        }
        window.shell()->showWelcome();
        window.findChild<CommandPalette *>()->panelChosen(parameters);
        QVERIFY(window.workspace()->isEnabled()); // not beneath the welcome page
    }

    void fitsSmallScreens_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }

    void fitsSmallScreens()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(DRM_BINARY_DIR "/app/drmguard_%1.qm").arg(language)));
        QApplication::installTranslator(&translator);
        constexpr QSize screen(1024, 700 - 30); // a title bar and a frame
        MainWindow window(m_folder.filePath("runs"));
        window.messages()->showMessage(MessageBar::Severity::Error, "A message", "and what to do");
        show(window, screen);
        for (QDockWidget *front : window.workspace()->docks()) {
            front->show();
            front->raise();
            QCoreApplication::processEvents();
            const QSize least = window.minimumSizeHint();
            QVERIFY2(
                least.width() <= screen.width() && least.height() <= screen.height(),
                qPrintable(
                    QStringLiteral("%1: %2 × %3").arg(front->objectName()).arg(least.width()).arg(least.height())));
        }
        QCOMPARE(window.size(), screen);
        LabDialog lab(m_folder.path());
        QVERIFY2(lab.minimumSizeHint().height() <= screen.height(),
                 qPrintable(QString::number(lab.minimumSizeHint().height())));
        QVERIFY2(lab.minimumSizeHint().width() <= screen.width(),
                 qPrintable(QString::number(lab.minimumSizeHint().width())));
        MitigateDialog mitigate;
        QVERIFY2(mitigate.minimumSizeHint().height() <= screen.height(),
                 qPrintable(QString::number(mitigate.minimumSizeHint().height())));
        QVERIFY2(mitigate.minimumSizeHint().width() <= screen.width(),
                 qPrintable(QString::number(mitigate.minimumSizeHint().width())));
        QApplication::removeTranslator(&translator);
    }

    void oneDialogTakesFoldersAndFiles()
    {
        DataDialog dialog(m_folder.path());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *list = dialog.findChild<QListView *>("listView");
        const auto row = [&](const QString &name) {
            const QModelIndexList found = list->model()->match(list->model()->index(0, 0, list->rootIndex()),
                                                               Qt::DisplayRole, name, 1, Qt::MatchExactly);
            return found.isEmpty() ? QModelIndex() : found.first();
        };
        QTRY_VERIFY(row("set").isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row("set")).center());
        auto *line = dialog.findChild<QLineEdit *>("fileNameEdit");
        QCOMPARE(line->text(), QString("set"));
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.path(), m_folder.filePath("set"));

        DataDialog selected(m_folder.path()); // the folder that is selected, not the one around it
        selected.show();
        list = selected.findChild<QListView *>("listView");
        QTRY_VERIFY(row("set").isValid());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row("set")).center());
        QTest::mouseClick(selected.findChild<QPushButton *>("dataThisFolder"), Qt::LeftButton);
        QCOMPARE(selected.path(), m_folder.filePath("set"));
        DataDialog shown(m_folder.filePath("set"));
        shown.show();
        QTest::mouseClick(shown.findChild<QPushButton *>("dataThisFolder"), Qt::LeftButton);
        QCOMPARE(shown.path(), m_folder.filePath("set"));

        DataDialog inner(m_folder.filePath("set/images"));
        inner.show();
        QTest::keyClicks(inner.findChild<QLineEdit *>("fileNameEdit"), "2.png");
        QTest::keyClick(inner.findChild<QLineEdit *>("fileNameEdit"), Qt::Key_Return);
        QVERIFY(!inner.isVisible());
        QCOMPARE(inner.path(), m_folder.filePath("set")); // where the labels are

        DataDialog way(m_folder.filePath("set/images"));
        way.show();
        QTest::keyClicks(way.findChild<QLineEdit *>("fileNameEdit"), "..");
        QTest::keyClick(way.findChild<QLineEdit *>("fileNameEdit"), Qt::Key_Return);
        QVERIFY(way.isVisible());
        QCOMPARE(way.directory().absolutePath(), m_folder.filePath("set"));

        DataDialog here(m_folder.filePath("set"));
        here.show();
        QTest::mouseClick(here.findChild<QPushButton *>("dataThisFolder"), Qt::LeftButton);
        QCOMPARE(here.path(), m_folder.filePath("set"));
    }

    void anImageStandsForItsSet()
    {
        QCOMPARE(DataPath::of(m_folder.filePath("set/images/1.png")), m_folder.filePath("set"));
        QCOMPARE(DataPath::of(m_folder.filePath("set/images")), m_folder.filePath("set"));
        QCOMPARE(DataPath::of(m_folder.filePath("set")), m_folder.filePath("set"));
        QCOMPARE(DataPath::of(m_folder.filePath("set/labels.csv")), m_folder.filePath("set/labels.csv"));
        QCOMPARE(DataPath::of(m_folder.filePath("absent.png")), m_folder.filePath("absent.png"));
        QVERIFY(QDir(m_folder.path()).mkpath("bare/images"));
        QVERIFY(QFile::copy(m_folder.filePath("set/images/1.png"), m_folder.filePath("bare/images/1.png")));
        QCOMPARE(DataPath::of(m_folder.filePath("bare/images/1.png")), m_folder.filePath("bare/images"));
    }

    void aDroppedImageOpensItsSet()
    {
        MainWindow window(m_folder.filePath("runs"));
        show(window, {1280, 720});
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(m_folder.filePath("set/images/3.png"))});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &drop);
        QTRY_VERIFY_WITH_TIMEOUT(!window.loader()->busy(), test::patience);
        QVERIFY2(window.messages()->isHidden(), qPrintable(window.messages()->detail()));
        const QString facts = window.findChild<QLabel *>("dataFacts")->accessibleName();
        QVERIFY2(facts.contains("pitch, yaw"), qPrintable(facts));
    }

private:
    static void show(MainWindow &window, const QSize &size)
    {
        window.resize(size);
        window.show();
        window.workspace()->resetLayout();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }

    static QDockWidget *dock(const MainWindow &window, const char *name)
    {
        return window.findChild<QDockWidget *>(QLatin1String(name));
    }

    /// Where the key leads, once around the window.
    QVector<QWidget *> walk(MainWindow &window, Qt::Key key, const std::function<void(QWidget *)> &visit = {})
    {
        window.centralWidget()->setFocus();
        m_hidden.clear();
        QVector<QWidget *> stops;
        for (int i = 0; i < mostStops; ++i) {
            QTest::keyClick(window.windowHandle(), key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            QWidget *now = QApplication::focusWidget();
            if (!now || stops.contains(now))
                break;
            if (seenPart(now).isEmpty())
                m_hidden << nameOf(now);
            stops.append(now);
            if (visit)
                visit(now);
        }
        return stops;
    }

    QStringList m_hidden; ///< what had the focus without being seen
    QTemporaryDir m_folder;
};

DRM_TEST(KeyboardMouseTest)
#include "KeyboardMouseTest.moc"
