// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/Workspace.h"
#include "app/shell/MainWindow.h"
#include "app/workshop/WorkshopController.h"
#include "tests/fixtures/PanelSamples.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/verdict/VerdictBadge.h"
#include "widgets/plot/PlotView.h"

#include <QAccessible>
#include <QDockWidget>
#include <QLineEdit>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

namespace {

/// What a screen reader finds of a window.
class Reading {
public:
    explicit Reading(QObject *root) { read(QAccessible::queryAccessibleInterface(root), {}); }

    QStringList unnamed; ///< what takes the focus and is called nothing
    QStringList withMnemonics;
    QMap<QString, int> buttons; ///< by name, of those that are shown
    int focusable = 0;

private:
    void read(QAccessibleInterface *item, const QString &place)
    {
        if (!item || !item->isValid())
            return;
        const QAccessible::State state = item->state();
        const QString name = nameOf(*item);
        const QString here = place + QLatin1String(" > ") + (name.isEmpty() ? QStringLiteral("?") : name.left(30));
        if (state.focusable && !state.invisible && !state.offscreen) {
            ++focusable;
            const bool isCell = item->role() == QAccessible::Cell || item->role() == QAccessible::ListItem;
            if (name.trimmed().isEmpty() && !isCell) // a cell is what it holds
                unnamed << QStringLiteral("%1 (role %2, %3)")
                               .arg(here)
                               .arg(int(item->role()))
                               .arg(item->object() ? item->object()->objectName() : QString());
            if (item->role() == QAccessible::Button)
                ++buttons[name];
        }
        if (name.contains(QLatin1Char('&')))
            withMnemonics << here;
        for (int i = 0; i < item->childCount(); ++i)
            read(item->child(i), here);
    }

    /// A box is read out with what is chosen in it; it is called what its label says, or its own name.
    static QString nameOf(const QAccessibleInterface &item)
    {
        if (item.role() != QAccessible::ComboBox)
            return item.text(QAccessible::Name);
        const auto labels = item.relations(QAccessible::Label);
        if (!labels.isEmpty())
            return labels.first().first->text(QAccessible::Name);
        const auto *widget = qobject_cast<const QWidget *>(item.object());
        return widget ? widget->accessibleName() : QString();
    }
};

} // namespace

/// The window as a screen reader's interface has it.
class AccessibilityTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        test::keepSettingsIn(m_folder.path());
        QAccessible::setActive(true);
    }

    void theSearchFindsWhatHasNoName()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        window.show();
        QCOMPARE(Reading(&window).unnamed.size(), 1);
        edit->setAccessibleName("Notes");
        QVERIFY(Reading(&window).unnamed.isEmpty());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        MainWindow window(m_folder.filePath("runs"));
        window.resize(1600, 1000);
        window.show();
        window.workspace()->showRecord(sample::scanRecord());
        window.workshop()->open({});
        QStringList unnamed;
        QStringList withMnemonics;
        int focusable = 0;
        for (QDockWidget *dock : window.workspace()->docks()) {
            dock->show();
            dock->raise();
            QCoreApplication::processEvents();
            const Reading reading(&window);
            unnamed += reading.unnamed;
            withMnemonics += reading.withMnemonics;
            focusable = std::max(focusable, reading.focusable);
        }
        unnamed.removeDuplicates();
        withMnemonics.removeDuplicates();
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join('\n')));
        QVERIFY2(withMnemonics.isEmpty(), qPrintable(withMnemonics.join('\n')));
        QVERIFY2(focusable > 100, qPrintable(QString::number(focusable)));
    }

    void buttonsAreToldApart()
    {
        MainWindow window(m_folder.filePath("runs"));
        window.resize(1600, 1000);
        window.show();
        window.workspace()->showRecord(sample::scanRecord());
        QCoreApplication::processEvents();
        const Reading reading(&window);
        QStringList repeated;
        for (auto button = reading.buttons.begin(); button != reading.buttons.end(); ++button)
            if (button.value() > 1)
                repeated << QStringLiteral("%1 × %2").arg(button.key()).arg(button.value());
        QVERIFY2(repeated.isEmpty(), qPrintable(repeated.join('\n')));
        QVERIFY(reading.buttons.size() > 20);
    }

    void plotsAndPicturesSayWhatTheyAre()
    {
        PlotView plot;
        QCOMPARE(int(QAccessible::queryAccessibleInterface(&plot)->role()), int(QAccessible::Chart));
        ImageGrid grid;
        QCOMPARE(int(QAccessible::queryAccessibleInterface(&grid)->role()), int(QAccessible::Graphic));
    }

    void theVerdictIsReadOut()
    {
        VerdictBadge badge;
        badge.setState(StateIcon::Kind::Bad, "Backdoored", "The score is 3.");
        badge.setAccessibleName("Verdict");
        QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&badge);
        QCOMPARE(item->text(QAccessible::Name), QString("Verdict"));
        QCOMPARE(item->text(QAccessible::Description), QString("Backdoored. The score is 3."));
    }

private:
    QTemporaryDir m_folder;
};

DRM_TEST(AccessibilityTest)
#include "AccessibilityTest.moc"
