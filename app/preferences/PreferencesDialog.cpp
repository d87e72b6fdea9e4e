// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PreferencesDialog.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace drm {

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const QString &defaultRunFolder, QWidget *parent)
    : QDialog(parent)
    , m_start(preferences)
    , m_defaultRunFolder(defaultRunFolder)
    , m_theme(new QComboBox)
    , m_language(new QComboBox)
    , m_restart(new PlainLabel(tr("The window opens again with it; while a job runs, at the next start.")))
    , m_degrees(new QCheckBox(tr("Show radians as degrees")))
    , m_threads(FormRows::spinBox(0, Preferences::mostThreads, 1, 0))
    , m_runFolder(new QLineEdit)
    , m_recentFiles(FormRows::spinBox(0, Preferences::mostRecentFiles, 1, 0))
    , m_offerResume(new QCheckBox(tr("Offer to go on with an unfinished scan")))
    , m_showWelcome(new QCheckBox(tr("Show the welcome page")))
    , m_exportFooter(new QCheckBox(tr("Footer with model, run and date")))
    , m_problem(new PlainLabel)
{
    setObjectName(QStringLiteral("preferencesDialog"));
    setWindowTitle(tr("Preferences"));
    layOut();
    fill(preferences);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PreferencesDialog::refresh);
    connect(m_degrees, &QCheckBox::toggled, this, &PreferencesDialog::refresh);
    connect(m_runFolder, &QLineEdit::textChanged, this, &PreferencesDialog::refresh);
    refresh();
}

void PreferencesDialog::layOut()
{
    m_theme->addItem(tr("Follow the system"), static_cast<int>(Theme::Mode::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Mode::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Mode::Dark));
    // A language is found by its own name, whatever language the window speaks.
    m_language->addItem(tr("As the system"), static_cast<int>(Preferences::Language::System));
    m_language->addItem(QStringLiteral("English"), static_cast<int>(Preferences::Language::English));
    m_language->addItem(QStringLiteral("Deutsch"), static_cast<int>(Preferences::Language::German));
    m_language->addItem(QStringLiteral("简体中文"), static_cast<int>(Preferences::Language::Chinese));
    m_threads->setSpecialValueText(tr("all cores"));
    m_recentFiles->setSpecialValueText(tr("none"));
    m_restart->setObjectName(QStringLiteral("preferencesRestart"));
    m_restart->setProperty("role", QStringLiteral("muted"));
    m_restart->setWordWrap(true);
    QSizePolicy policy = m_restart->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the dialog is as high with it, which has two lines
    m_restart->setSizePolicy(policy);
    m_restart->setMinimumHeight(2 * m_restart->fontMetrics().lineSpacing());
    m_problem->setObjectName(QStringLiteral("preferencesProblem"));
    m_problem->setWordWrap(true);

    auto *look = new QGroupBox(tr("Appearance"));
    QFormLayout *lookForm = FormRows::layout(look);
    m_rows.add(lookForm, tr("Theme"), m_theme, "preferencesTheme", tr("Colours of the window and of the plots."));
    m_rows.add(lookForm, tr("Language"), m_language, "preferencesLanguage",
               tr("Language of the window, and how it writes numbers and dates."));
    m_rows.add(lookForm, QString(), m_degrees, "preferencesDegrees",
               tr("Labels and answers in radians are shown in degrees, and saved so where you save what is shown. Run "
                  "files and reports keep the unit of the data, and so does what you type."));
    m_degrees->setAccessibleName(m_degrees->text());
    lookForm->addRow(QString(), m_restart);
    auto *work = new QGroupBox(tr("Work"));
    QFormLayout *workForm = FormRows::layout(work);
    m_rows.add(workForm, tr("Threads"), m_threads, "preferencesThreads",
               tr("Threads that compute in scans and trainings that are started from now on."));
    m_rows.add(workForm, tr("Runs are kept in"), makeFolderRow(), "preferencesRunFolderRow",
               tr("The folder for the run files of scans that are started from now on."));
    workForm->addRow(QString(), m_problem);
    auto *start = new QGroupBox(tr("Start"));
    QFormLayout *startForm = FormRows::layout(start);
    m_rows.add(startForm, tr("Recent files"), m_recentFiles, "preferencesRecentFiles",
               tr("How many files the program remembers, 0 to 50."));
    m_rows.add(startForm, QString(), m_offerResume, "preferencesOfferResume",
               tr("At the start, says so where a scan was stopped and can go on."));
    m_rows.add(startForm, QString(), m_showWelcome, "preferencesShowWelcome",
               tr("At the start, where no file is opened."));
    m_offerResume->setAccessibleName(m_offerResume->text());
    m_showWelcome->setAccessibleName(m_showWelcome->text());
    auto *exports = new QGroupBox(tr("Exported pictures"));
    QFormLayout *exportForm = FormRows::layout(exports);
    m_rows.add(exportForm, QString(), m_exportFooter, "preferencesExportFooter",
               tr("Adds a strip below plots and pictures that are saved or copied."));
    m_exportFooter->setAccessibleName(m_exportFooter->text());
    m_rows.align();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply
                                         | QDialogButtonBox::RestoreDefaults);
    buttons->setObjectName(QStringLiteral("preferencesButtons"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        apply();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &PreferencesDialog::apply);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { fill(Preferences()); });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::margin(), 2 * Theme::margin(), 2 * Theme::margin(), Theme::margin());
    column->setSpacing(2 * Theme::spacing());
    for (QGroupBox *box : {look, work, start, exports})
        column->addWidget(box);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(520);
}

QWidget *PreferencesDialog::makeFolderRow()
{
    auto *folder = new QWidget;
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    m_runFolder->setObjectName(QStringLiteral("preferencesRunFolder"));
    m_runFolder->setAccessibleName(tr("Folder for run files"));
    m_runFolder->setPlaceholderText(QDir::toNativeSeparators(m_defaultRunFolder));
    m_runFolder->setToolTip(PlainText::toolTip(tr("Left empty: %1").arg(QDir::toNativeSeparators(m_defaultRunFolder))));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("preferencesChooseFolder"));
    choose->setAccessibleName(tr("Choose the folder for run files"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &PreferencesDialog::chooseFolder);
    row->addWidget(m_runFolder, 1);
    row->addWidget(choose);
    folder->setFocusProxy(m_runFolder);
    return folder;
}

void PreferencesDialog::fill(const Preferences &preferences)
{
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(preferences.theme)));
    m_language->setCurrentIndex(m_language->findData(static_cast<int>(preferences.language)));
    m_threads->setValue(preferences.threads);
    m_runFolder->setText(QDir::toNativeSeparators(preferences.runFolder));
    m_recentFiles->setValue(preferences.recentFiles);
    m_offerResume->setChecked(preferences.offerResume);
    m_degrees->setChecked(preferences.degrees);
    m_showWelcome->setChecked(preferences.showWelcome);
    m_exportFooter->setChecked(preferences.exportFooter);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences result;
    result.theme = static_cast<Theme::Mode>(m_theme->currentData().toInt());
    result.language = static_cast<Preferences::Language>(m_language->currentData().toInt());
    result.threads = m_threads->value();
    const QString folder = QDir::fromNativeSeparators(m_runFolder->text().trimmed());
    result.runFolder = folder.isEmpty() ? QString() : QDir::cleanPath(folder);
    result.recentFiles = m_recentFiles->value();
    result.offerResume = m_offerResume->isChecked();
    result.degrees = m_degrees->isChecked();
    result.showWelcome = m_showWelcome->isChecked();
    result.exportFooter = m_exportFooter->isChecked();
    return result;
}

void PreferencesDialog::chooseFolder()
{
    const QString shown = m_runFolder->text().trimmed();
    const QString path = QFileDialog::getExistingDirectory(this, tr("Folder for run files"),
                                                           shown.isEmpty() ? m_defaultRunFolder : shown);
    if (!path.isEmpty())
        m_runFolder->setText(QDir::toNativeSeparators(path));
}

void PreferencesDialog::apply()
{
    emit applied(preferences());
}

void PreferencesDialog::refresh()
{
    const Preferences shown = preferences();
    m_restart->setVisible(shown.language != m_start.language || shown.degrees != m_start.degrees);
    const QString folder = preferences().runFolder;
    QString problem;
    if (!folder.isEmpty() && !QDir::isAbsolutePath(folder))
        problem = tr("Give the whole path of the folder, from the root on.");
    else if (QFileInfo(folder).isFile())
        problem = tr("%1 is a file. Choose a folder.").arg(QDir::toNativeSeparators(folder));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    auto *buttons = findChild<QDialogButtonBox *>();
    for (const QDialogButtonBox::StandardButton button : {QDialogButtonBox::Ok, QDialogButtonBox::Apply})
        buttons->button(button)->setEnabled(problem.isEmpty());
}

} // namespace drm
