// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/ReportDialog.h"

#include "app/base/ErrorText.h"
#include "app/evidence/PathRow.h"
#include "app/evidence/SealBox.h"
#include "app/report/ReportFormats.h"
#include "app/report/ReportLanguage.h"
#include "core/report/document/PngPicture.h"
#include "widgets/base/NoteEdit.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGroupBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

const QString analystKey = QStringLiteral("report/analyst");
const QString organisationKey = QStringLiteral("report/organisation");
const QString logoKey = QStringLiteral("report/logo");
constexpr int longestField = 1000; // letters

/// A language is found by its own name; that of English alone names a country, too.
QString languageName(const QString &code)
{
    return code == QLatin1String("en") ? QStringLiteral("English") : QLocale(code).nativeLanguageName();
}

QString titleOf(const std::string &format)
{
    if (format == "html")
        return ReportDialog::tr("HTML, one page for browsers");
    if (format == "pdf")
        return ReportDialog::tr("PDF/A, for archives and paper");
    if (format == "cyclonedx")
        return ReportDialog::tr("CycloneDX, for inventories");
    if (format == "sarif")
        return ReportDialog::tr("SARIF, for dashboards");
    return QString::fromStdString(format);
}

} // namespace

ReportDialog::ReportDialog(const CaseReport &fields, const std::vector<ReportChoice> &choices, const QString &folder,
                           QWidget *parent)
    : QDialog(parent)
    , m_runs(new QListWidget)
    , m_title(new QLineEdit)
    , m_analyst(new QLineEdit)
    , m_organisation(new QLineEdit)
    , m_purpose(new NoteEdit)
    , m_licence(new QLineEdit)
    , m_logoPicture(new PlainLabel)
    , m_chooseLogo(new QPushButton(tr("Choose…")))
    , m_removeLogo(new QPushButton(tr("Without")))
    , m_language(new QComboBox)
    , m_folder(new PathRow(tr("Folder of the report"), QStringLiteral("reportFolder")))
    , m_seal(new SealBox(m_rows))
    , m_problem(new PlainLabel)
    , m_hint(new PlainLabel)
    , m_progress(new QProgressBar)
    , m_write(new QPushButton(tr("&Write report")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_form(new QWidget)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Write a report"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *left = new QVBoxLayout;
    left->setSpacing(Theme::spacing());
    left->addWidget(buildScans(choices), 1);
    left->addWidget(buildOutput());
    auto *right = new QVBoxLayout;
    right->setSpacing(Theme::spacing());
    right->addWidget(buildCover());
    right->addWidget(m_seal);
    right->addStretch(1);
    auto *columns = new QHBoxLayout(m_form);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(2 * Theme::spacing());
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    m_rows.align();

    m_problem->setObjectName(QStringLiteral("reportProblemText"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_hint->setObjectName(QStringLiteral("reportHint"));
    m_hint->setProperty("role", QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_progress->setObjectName(QStringLiteral("reportProgress"));
    m_progress->setTextVisible(false); // the hint says it
    m_progress->setFixedWidth(240);
    m_progress->hide();
    m_write->setObjectName(QStringLiteral("reportWriteButton"));
    m_write->setProperty("primary", true);
    m_write->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("reportCancelButton"));
    m_cancel->setAutoDefault(false);
    connect(m_write, &QPushButton::clicked, this, &ReportDialog::write);
    connect(m_cancel, &QPushButton::clicked, this, &ReportDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing());
    buttons->addWidget(m_progress);
    buttons->addWidget(m_hint, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_write);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::margin(), 2 * Theme::margin(), 2 * Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(m_form, 1);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    m_folder->setPath(folder);
    connect(m_seal, &SealBox::changed, this, &ReportDialog::refresh);
    fill(fields);
    refresh();
    m_write->setFocus();
    resize(980, 560);
}

QWidget *ReportDialog::buildScans(const std::vector<ReportChoice> &choices)
{
    auto *box = new QGroupBox(tr("Scans"));
    auto *column = new QVBoxLayout(box);
    m_runs->setObjectName(QStringLiteral("reportRuns"));
    m_runs->setAccessibleName(tr("Scans that are reported on"));
    m_runs->setToolTip(tr("The scans that are reported on. Evidence of the others is left out."));
    for (const ReportChoice &choice : choices) {
        auto *item = new QListWidgetItem(PlainText::shown(QString::fromStdString(choice.text)), m_runs);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.isChosen ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, QString::fromStdString(choice.run));
    }
    connect(m_runs, &QListWidget::itemChanged, this, &ReportDialog::refresh);
    column->addWidget(m_runs);
    return box;
}

QWidget *ReportDialog::buildCover()
{
    auto *box = new QGroupBox(tr("Title page"));
    QFormLayout *form = FormRows::layout(box);
    for (QLineEdit *edit : {m_title, m_analyst, m_organisation, m_licence})
        edit->setMaxLength(longestField);
    m_title->setPlaceholderText(tr("The usual one"));
    m_purpose->setFixedHeight(2 * m_purpose->fontMetrics().lineSpacing() + 14);
    m_rows.add(form, tr("Title"), m_title, "reportTitle", tr("Of the report; empty: the usual one."));
    m_rows.add(form, tr("Analyst"), m_analyst, "reportAnalyst", tr("Who made the scans; kept for the next report."));
    m_rows.add(form, tr("Organisation"), m_organisation, "reportOrganisation",
               tr("On whose behalf; kept for the next report."));
    m_rows.add(form, tr("Purpose"), m_purpose, "reportPurpose", tr("What the report is for."));
    m_rows.add(form, tr("Images' licence"), m_licence, "reportLicence",
               tr("A note on the terms under which the images may be used."));
    auto *logo = new QWidget;
    auto *row = new QHBoxLayout(logo);
    row->setContentsMargins(0, 0, 0, 0);
    m_logoPicture->setObjectName(QStringLiteral("reportLogoPicture"));
    m_logoPicture->setAccessibleName(tr("Logo"));
    row->addWidget(m_logoPicture, 1);
    m_chooseLogo->setObjectName(QStringLiteral("reportChooseLogo"));
    m_removeLogo->setObjectName(QStringLiteral("reportRemoveLogo"));
    for (QPushButton *button : {m_chooseLogo, m_removeLogo}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    m_chooseLogo->setAccessibleName(tr("Choose a logo"));
    m_removeLogo->setAccessibleName(tr("Write the report without a logo"));
    connect(m_chooseLogo, &QPushButton::clicked, this, &ReportDialog::chooseLogo);
    connect(m_removeLogo, &QPushButton::clicked, this, [this] { takeLogo({}); });
    m_rows.add(form, tr("Logo"), logo, "reportLogo", tr("A PNG for the title page; kept for the next report."));
    return box;
}

QWidget *ReportDialog::buildOutput()
{
    auto *box = new QGroupBox(tr("Files"));
    QFormLayout *form = FormRows::layout(box);
    for (const std::string &language : reportLanguages()) {
        const QString code = QString::fromStdString(language);
        m_language->addItem(languageName(code), code);
    }
    m_rows.add(form, tr("Language"), m_language, "reportLanguage", tr("Language of HTML and PDF."));
    auto *formats = new QWidget;
    auto *column = new QVBoxLayout(formats);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const ReportFormat &format : reportFormats()) {
        if (std::string(format.name) == "json")
            continue; // always written
        auto *check = new QCheckBox(titleOf(format.name));
        check->setObjectName(QStringLiteral("reportFormat_") + QLatin1String(format.name));
        check->setProperty("format", QString::fromLatin1(format.name));
        column->addWidget(check);
        m_formats.append(check);
    }
    m_rows.add(form, tr("Formats"), formats, "reportFormats",
               tr("What the folder gets besides report.json, the run files and the evidence."));
    connect(m_folder, &PathRow::chooseRequested, this, &ReportDialog::chooseFolder);
    connect(m_folder, &PathRow::changed, this, &ReportDialog::refresh);
    m_rows.add(form, tr("Folder"), m_folder, "reportFolderRow", tr("A new folder, which the report is written into."));
    return box;
}

void ReportDialog::fill(const CaseReport &fields)
{
    const QSettings settings;
    const auto textOr = [&](const std::string &text, const QString &key) {
        return text.empty() ? settings.value(key).toString() : QString::fromStdString(text);
    };
    m_title->setText(QString::fromStdString(fields.title));
    m_analyst->setText(textOr(fields.analyst, analystKey));
    m_organisation->setText(textOr(fields.organisation, organisationKey));
    m_purpose->setPlainText(QString::fromStdString(fields.purpose));
    m_licence->setText(QString::fromStdString(fields.dataLicence));
    m_logo = fields.logo;
    if (!m_logo.isSet() && settings.contains(logoKey))
        takeLogo(settings.value(logoKey).toString());
    else
        showLogo();
    m_problem->hide(); // a logo that is gone by now is no problem of this report
    const std::string language = fields.language.empty()
        ? usualReportLanguage(reportLanguages(), QLocale().name().toStdString())
        : fields.language;
    m_language->setCurrentIndex(qMax(0, m_language->findData(QString::fromStdString(language))));
    const std::vector<std::string> formats =
        fields.formats.empty() ? std::vector<std::string>{"html", "pdf"} : fields.formats;
    for (QCheckBox *check : std::as_const(m_formats))
        check->setChecked(std::find(formats.begin(), formats.end(), check->property("format").toString().toStdString())
                          != formats.end());
}

CaseReport ReportDialog::fields() const
{
    CaseReport fields;
    fields.title = m_title->text().trimmed().toStdString();
    fields.analyst = m_analyst->text().trimmed().toStdString();
    fields.organisation = m_organisation->text().trimmed().toStdString();
    fields.purpose = m_purpose->toPlainText().trimmed().toStdString();
    fields.dataLicence = m_licence->text().trimmed().toStdString();
    fields.logo = m_logo;
    fields.language = m_language->currentData().toString().toStdString();
    for (const QCheckBox *check : m_formats)
        if (check->isChecked())
            fields.formats.push_back(check->property("format").toString().toStdString());
    return fields;
}

void ReportDialog::chooseLogo()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a logo"), {}, tr("Pictures (*.png)"));
    if (!path.isEmpty())
        takeLogo(path);
}

/// An empty path: none.
void ReportDialog::takeLogo(const QString &path)
{
    m_problem->hide();
    try {
        m_logo = path.isEmpty() ? CaseAttachment() : CaseAttachment::of(readLogo(path.toStdString()));
        QSettings().setValue(logoKey, path);
    } catch (const Error &error) {
        showProblem(ErrorText::of(error));
    }
    showLogo();
    refresh();
}

void ReportDialog::chooseFolder()
{
    const QFileInfo suggestion(m_folder->path());
    const QString parent =
        QFileDialog::getExistingDirectory(this, tr("Choose where the report's folder is made"), suggestion.path());
    if (!parent.isEmpty())
        m_folder->setPath(QDir(parent).filePath(suggestion.fileName()));
}

void ReportDialog::write()
{
    ReportOrder order;
    order.content.report = fields();
    order.runs = chosenRuns();
    order.folder = m_folder->path().toStdString();
    if (m_seal->isSigned()) {
        order.keyPath = m_seal->keyPath().toStdString();
        order.passphrase = m_seal->passphrase().toStdString();
    }
    QSettings settings;
    settings.setValue(analystKey, QString::fromStdString(order.content.report.analyst));
    settings.setValue(organisationKey, QString::fromStdString(order.content.report.organisation));
    m_seal->remember();
    setWriting(true);
    emit writeRequested(order);
}

void ReportDialog::showProgress(int done, int all, const QString &file)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_hint->setText(tr("Writing %1").arg(file));
}

void ReportDialog::showProblem(const QString &problem)
{
    setWriting(false);
    m_problem->setText(problem);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(*this).bad());
    m_problem->setPalette(colours);
    m_problem->show();
}

void ReportDialog::reject()
{
    if (m_writing)
        emit stopRequested(); // it closes once that is settled
    else
        QDialog::reject();
}

void ReportDialog::setWriting(bool writing)
{
    m_writing = writing;
    m_form->setEnabled(!writing);
    m_progress->setVisible(writing);
    if (writing) {
        m_progress->setRange(0, 0);
        m_problem->hide();
    }
    m_cancel->setText(writing ? tr("Stop") : tr("Cancel"));
    refresh();
}

void ReportDialog::refresh()
{
    const std::vector<std::string> chosen = chosenRuns();
    m_write->setEnabled(!m_writing && !chosen.empty() && !m_folder->path().isEmpty()
                        && (!m_seal->isSigned() || !m_seal->keyPath().isEmpty()));
    m_hint->setText(hint(chosen));
    m_removeLogo->setEnabled(m_logo.isSet());
}

/// What is missing for the report, or will be missing in it.
QString ReportDialog::hint(const std::vector<std::string> &chosen) const
{
    if (m_writing)
        return {};
    if (chosen.empty())
        return tr("Choose a scan to report on.");
    if (m_folder->path().isEmpty())
        return tr("Name the folder of the report.");
    if (m_seal->isSigned() && m_seal->keyPath().isEmpty())
        return tr("Choose the key that signs, or make a new one.");
    const auto isLeftOut = [&](const std::string &run) {
        return !run.empty() && std::find(chosen.begin(), chosen.end(), run) == chosen.end();
    };
    const auto leftOut = std::count_if(m_pinned.begin(), m_pinned.end(), isLeftOut);
    return leftOut == 0 ? QString()
                        : tr("%Ln pinned picture(s) of scans that are not chosen will be left out.", nullptr,
                             static_cast<int>(leftOut));
}

std::vector<std::string> ReportDialog::chosenRuns() const
{
    std::vector<std::string> runs;
    for (int row = 0; row < m_runs->count(); ++row)
        if (m_runs->item(row)->checkState() == Qt::Checked)
            runs.push_back(m_runs->item(row)->data(Qt::UserRole).toString().toStdString());
    return runs;
}

void ReportDialog::setPinned(const std::vector<std::string> &runs)
{
    m_pinned = runs;
    refresh();
}

void ReportDialog::showLogo()
{
    const QImage picture = QImage::fromData(reinterpret_cast<const uchar *>(m_logo.text().data()),
                                            static_cast<int>(m_logo.text().size()), "PNG");
    m_logoPicture->setPixmap(
        picture.isNull() ? QPixmap()
                         : QPixmap::fromImage(picture.scaled(120, 28, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    if (picture.isNull())
        m_logoPicture->setText(tr("None"));
}

} // namespace drm
