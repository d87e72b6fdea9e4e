// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/Preferences.h"
#include "app/inputs/RecentFiles.h"
#include "app/preferences/PreferencesDialog.h"
#include "tests/fixtures/SettingsFolder.h"
#include "tests/fixtures/TestProgram.h"
#include "widgets/export/ExportFooter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace drm;

class PreferencesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCoreApplication::setOrganizationName("DRMGuardTest");
        QCoreApplication::setApplicationName("PreferencesTest");
        test::keepSettingsIn(m_folder.path());
    }

    void init() { QSettings().clear(); }

    void startWithTheDefaults() { QVERIFY(Preferences::load() == Preferences()); }

    void loadWhatWasSaved()
    {
        changed().save();
        QVERIFY(Preferences::load() == changed());
        QVERIFY(!(Preferences::load() == Preferences()));
    }

    void damagedSettingsCountAsNotSet()
    {
        QSettings settings;
        settings.setValue("window/theme", "purple");
        settings.setValue("preferences/language", 17);
        settings.setValue("preferences/threads", -3);
        settings.setValue("preferences/recentFiles", 1000000);
        settings.setValue("preferences/runFolder", "not/absolute");
        settings.setValue("preferences/showWelcome", QByteArray());
        const Preferences loaded = Preferences::load();
        QCOMPARE(int(loaded.theme), int(Theme::Mode::System));
        QCOMPARE(int(loaded.language), int(Preferences::Language::System));
        QCOMPARE(loaded.threads, 0);
        QCOMPARE(loaded.recentFiles, 12);
        QCOMPARE(loaded.runFolder, QString());
    }

    void theFooterIsTheOneOfTheExportMenus()
    {
        QMenu menu;
        QAction *footer = ExportFooter::addTo(menu);
        footer->setChecked(true);
        QVERIFY(Preferences::load().exportFooter);
        Preferences().save();
        QVERIFY(!ExportFooter::isWanted());
    }

    void languageChoosesTheLocale()
    {
        Preferences preferences;
        QCOMPARE(preferences.locale(QLocale()), QLocale());
        preferences.language = Preferences::Language::German;
        QCOMPARE(preferences.locale(QLocale()).language(), QLocale::German);
        preferences.language = Preferences::Language::English;
        QCOMPARE(preferences.locale(QLocale()).language(), QLocale::English);
        preferences.language = Preferences::Language::Chinese;
        QCOMPARE(preferences.locale(QLocale()).name(), QStringLiteral("zh_CN"));
    }

    void limitTheRecentFiles()
    {
        for (int i = 0; i < 20; ++i)
            RecentFiles::add(QString::number(i));
        QCOMPARE(RecentFiles::paths().size(), 12);
        QCOMPARE(RecentFiles::paths().first(), QString("19"));
        Preferences preferences;
        preferences.recentFiles = 3;
        preferences.save();
        RecentFiles::shorten();
        QCOMPARE(RecentFiles::paths(), (QStringList{"19", "18", "17"}));
        preferences.recentFiles = 0;
        preferences.save();
        RecentFiles::add("secret");
        QVERIFY(RecentFiles::paths().isEmpty());
    }

    void dialogShowsAndGivesBack()
    {
        PreferencesDialog dialog(changed(), "/default/runs");
        QVERIFY(dialog.preferences() == changed());
        QSignalSpy applied(&dialog, &PreferencesDialog::applied);
        button(dialog, QDialogButtonBox::RestoreDefaults)->click();
        QVERIFY(dialog.preferences() == Preferences());
        QCOMPARE(applied.count(), 0); // not before the user says so
        button(dialog, QDialogButtonBox::Apply)->click();
        QCOMPARE(applied.count(), 1);
        QVERIFY(applied.first().first().value<Preferences>() == Preferences());
        dialog.findChild<QSpinBox *>("preferencesThreads")->setValue(2);
        button(dialog, QDialogButtonBox::Ok)->click();
        QCOMPARE(applied.count(), 2);
        QCOMPARE(applied.last().first().value<Preferences>().threads, 2);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void cancelAppliesNothing()
    {
        PreferencesDialog dialog(Preferences(), "/default/runs");
        QSignalSpy applied(&dialog, &PreferencesDialog::applied);
        dialog.findChild<QCheckBox *>("preferencesOfferResume")->setChecked(false);
        button(dialog, QDialogButtonBox::Cancel)->click();
        QCOMPARE(applied.count(), 0);
    }

    void dialogSaysWhenTheLanguageChanges()
    {
        PreferencesDialog dialog(Preferences(), "/default/runs");
        auto *restart = dialog.findChild<QLabel *>("preferencesRestart");
        QVERIFY(restart->isHidden());
        auto *degrees = dialog.findChild<QCheckBox *>("preferencesDegrees");
        degrees->setChecked(true);
        QVERIFY(dialog.preferences().degrees && !restart->isHidden());
        degrees->setChecked(false);
        QVERIFY(restart->isHidden());
        auto *language = dialog.findChild<QComboBox *>("preferencesLanguage");
        language->setCurrentIndex(2);
        QVERIFY(!restart->isHidden());
        language->setCurrentIndex(0);
        QVERIFY(restart->isHidden());
    }

    void dialogRefusesAFolderThatIsNone()
    {
        QFile file(m_folder.filePath("file"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        PreferencesDialog dialog(Preferences(), "/default/runs");
        auto *folder = dialog.findChild<QLineEdit *>("preferencesRunFolder");
        auto *problem = dialog.findChild<QLabel *>("preferencesProblem");
        QVERIFY(folder->placeholderText().contains("runs"));
        QVERIFY(problem->isHidden());
        for (const QString &wrong : {QString("runs"), file.fileName()}) {
            folder->setText(wrong);
            QVERIFY2(!problem->isHidden(), qPrintable(wrong));
            QVERIFY(!button(dialog, QDialogButtonBox::Ok)->isEnabled());
        }
        folder->setText(m_folder.filePath("not yet there"));
        QVERIFY(problem->isHidden());
        QVERIFY(button(dialog, QDialogButtonBox::Ok)->isEnabled());
    }

private:
    static Preferences changed()
    {
        Preferences preferences;
        preferences.theme = Theme::Mode::Dark;
        preferences.language = Preferences::Language::German;
        preferences.threads = 3;
        preferences.runFolder = "/data/runs";
        preferences.recentFiles = 5;
        preferences.offerResume = false;
        preferences.showWelcome = false;
        preferences.exportFooter = true;
        return preferences;
    }

    static QPushButton *button(const PreferencesDialog &dialog, QDialogButtonBox::StandardButton which)
    {
        return dialog.findChild<QDialogButtonBox *>("preferencesButtons")->button(which);
    }

    QTemporaryDir m_folder;
};

DRM_TEST(PreferencesTest)
#include "PreferencesTest.moc"
