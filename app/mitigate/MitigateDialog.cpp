// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mitigate/MitigateDialog.h"

#include "app/base/ErrorText.h"
#include "app/base/StatusStrip.h"
#include "app/inputs/FileDialogs.h"
#include "app/mitigate/MitigateHelp.h"
#include "core/lab/LabAttacks.h"
#include "widgets/base/MessageBar.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/export/RunSource.h"
#include "widgets/panels/mitigation/MitigationPanel.h"
#include "widgets/plot/PlotExport.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr QSize firstSize{1120, 760};
constexpr int formWidth = 380;

} // namespace

MitigateDialog::MitigateDialog(QWidget *parent)
    : QDialog(parent)
    , m_messages(new MessageBar)
    , m_panel(new MitigationPanel)
    , m_description(new PlainLabel)
    , m_method(new QComboBox)
    , m_explanation(new PlainLabel)
    , m_images(FormRows::spinBox(40, 100000, 100, MitigateRequest().maxImages))
    , m_epochs(FormRows::spinBox(1, 1000, 5, MitigateParams().epochs))
    , m_ownLabels(new QCheckBox(tr("The model's own answers")))
    , m_output(new QLineEdit)
    , m_browse(new QPushButton(tr("Choose…")))
    , m_verdict(new PlainLabel)
    , m_status(new StatusStrip)
    , m_open(new QPushButton(tr("Open the cleaned model")))
    , m_export(new QPushButton(tr("Export result…")))
    , m_start(new QPushButton(tr("&Clean the model")))
    , m_stop(new QPushButton(tr("&Stop")))
{
    setObjectName(QStringLiteral("mitigateDialog"));
    setWindowTitle(tr("Mitigate"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    const auto name = [](QPushButton *button, const char *objectName, const QString &toolTip) {
        button->setObjectName(QLatin1String(objectName));
        button->setAccessibleName(button->text().remove(QLatin1Char('&')));
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
    };
    name(m_start, "mitigateStartButton", tr("Cleans the model, writes it, and scans it again"));
    name(m_stop, "mitigateStopButton", tr("Stops after the step under way; no model is written"));
    name(m_open, "mitigateOpenButton", tr("Opens the cleaned model and the images in the main window"));
    name(m_export, "mitigateExportButton", tr("Writes all numbers of the result as JSON"));
    name(m_browse, "mitigateBrowseButton", tr("Chooses where the cleaned model is written"));
    m_start->setProperty("primary", true);
    m_start->setDefault(true);
    m_verdict->setObjectName(QStringLiteral("mitigateVerdict"));
    m_description->setObjectName(QStringLiteral("mitigateWhat"));
    for (QLabel *label : {m_verdict, m_description, m_explanation})
        label->setWordWrap(true);
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_panel->setAttacks(labChoices());
    m_form = makeForm();
    layOut(m_form);
    connect(m_start, &QPushButton::clicked, this, &MitigateDialog::start);
    connect(
        m_stop, &QPushButton::clicked, this,
        [this] {
            m_stop->setEnabled(false);
            m_status->setMessage(tr("Stopping: the step under way is finished first…"));
            emit stopRequested();
        });
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRequested(QString::fromStdString(m_started.outPath), QString::fromStdString(m_started.scan.dataPath));
    });
    connect(m_export, &QPushButton::clicked, this, &MitigateDialog::exportResult);
    connect(m_browse, &QPushButton::clicked, this, &MitigateDialog::chooseOutput);
    connect(m_method, &QComboBox::currentIndexChanged, this, &MitigateDialog::showMethod);
    connect(m_panel, &MitigationPanel::notice, this, [this](const QString &message, bool isError) {
        m_messages->showMessage(isError ? MessageBar::Severity::Error : MessageBar::Severity::Success, message);
    });
    m_status->setMessage(tr("Ready"));
    m_open->hide();
    m_export->hide();
    showMethod();
    applyHelp(this, MitigateHelp::texts());
    setRunning(false);
    constexpr QSize frame(0, 40); // with its title bar it is no larger than the window, which fits the screen
    resize(parent ? firstSize.boundedTo(parent->window()->size() - frame) : firstSize);
}

QWidget *MitigateDialog::makeForm()
{
    m_method->addItem(tr("Against the trigger"), static_cast<int>(MitigationMethod::DrmGuard));
    m_method->addItem(tr("Fine-tuning"), static_cast<int>(MitigationMethod::FineTune));
    m_method->addItem(tr("Fine-pruning"), static_cast<int>(MitigationMethod::FinePrune));
    m_method->addItem(tr("Neuron perturbation (ANP)"), static_cast<int>(MitigationMethod::NeuronPerturbation));
    auto *box = new QGroupBox(tr("How"));
    QFormLayout *form = FormRows::layout(box);
    m_rows.add(form, tr("Method"), m_method, "mitigateMethod",
               tr("The first method uses the trigger that the scan recovered. The others are there to compare with."));
    form->addRow(m_explanation);
    m_rows.add(form, tr("Images"), m_images, "mitigateImages",
               tr("Images of the set, drawn at random: a quarter measures, 15 % (200 at most) choose the best epoch, "
                  "the others train. Default: 4,000."));
    m_rows.add(form, tr("Epochs"), m_epochs, "mitigateEpochs",
               tr("Passes over the images, or over 640 of them where there are more. Default: 40."));
    m_rows.add(form, tr("Labels"), m_ownLabels, "mitigateOwnLabels",
               tr("Takes what the suspicious model answers to benign images for the truth; for a set whose labels you "
                  "do not trust. A set without labels is used so in any case."));
    auto *output = new QWidget;
    auto *row = new QHBoxLayout(output);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_output, 1);
    row->addWidget(m_browse);
    m_output->setObjectName(QStringLiteral("mitigateOutputPath"));
    m_output->setAccessibleName(tr("Cleaned model"));
    m_rows.add(form, tr("Cleaned model"), output, "mitigateOutput", tr("The TorchScript file that is written."));
    m_rows.align();
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(Theme::margin(), Theme::margin(), 0, Theme::margin());
    column->setSpacing(2 * Theme::spacing());
    column->addWidget(m_description);
    column->addWidget(box);
    column->addStretch(1);
    auto *result = new QHBoxLayout; // not beside the other buttons: the dialog would not fit beside a lesson
    result->setSpacing(Theme::spacing());
    result->addWidget(m_export);
    result->addWidget(m_open);
    result->addStretch(1);
    column->addLayout(result);
    widget->setFixedWidth(std::max(formWidth, widget->minimumSizeHint().width()));
    return widget;
}

void MitigateDialog::layOut(QWidget *form)
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, Theme::margin(), Theme::margin(), Theme::margin());
    right->setSpacing(Theme::spacing());
    right->addWidget(m_panel, 1);
    right->addWidget(m_verdict);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * Theme::spacing());
    middle->addWidget(form);
    middle->addLayout(right, 1);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Theme::spacing());
    bottom->setContentsMargins(0, 4, Theme::margin(), Theme::margin());
    bottom->addWidget(m_status, 1);
    for (QPushButton *button : {m_start, m_stop})
        bottom->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addLayout(middle, 1);
    column->addLayout(bottom);
}

void MitigateDialog::setInput(const ScanRequest &scan, const std::string &runPath)
{
    m_input.scan = scan;
    m_input.runPath = runPath;
    const QFileInfo model(QString::fromStdString(scan.modelPath));
    m_description->setText(runPath.empty()
                               ? tr("%1 will be scanned first: what is cleaned is the trigger that the scan recovers.")
                                     .arg(model.fileName())
                               : tr("%1, with the triggers that its scan recovered.").arg(model.fileName()));
    const bool writable = QFileInfo(model.absolutePath()).isWritable();
    const QDir folder = writable ? model.dir() : QDir::home();
    setOutputPath(folder.filePath(model.completeBaseName() + QStringLiteral("-cleaned.pt")));
}

void MitigateDialog::setOutputPath(const QString &path)
{
    m_output->setText(QDir::toNativeSeparators(path));
}

MitigateRequest MitigateDialog::request() const
{
    MitigateRequest request = m_input;
    request.scan.outPath.clear();
    request.scan.resume = false;
    request.params.method = static_cast<MitigationMethod>(m_method->currentData().toInt());
    request.params.epochs = m_epochs->value();
    request.params.seed = request.scan.params.seed;
    request.params.threads = request.scan.params.threads;
    request.maxImages = m_images->value();
    request.ownLabels = m_ownLabels->isChecked();
    request.outPath = QDir::fromNativeSeparators(m_output->text().trimmed()).toStdString();
    return request;
}

void MitigateDialog::start()
{
    const MitigateRequest wanted = request();
    const QString path = QString::fromStdString(wanted.outPath);
    if (path.isEmpty()) {
        m_messages->showMessage(MessageBar::Severity::Warning, tr("Say where the cleaned model is to be written."));
        m_output->setFocus();
        return;
    }
    if (QFileInfo::exists(path)) {
        m_messages->showMessage(MessageBar::Severity::Warning,
                                tr("There is a file of this name already. Choose another name, or replace it."),
                                QDir::toNativeSeparators(path));
        QAbstractButton *replace = m_messages->addButton(tr("Replace"), QStringLiteral("mitigateReplaceButton"));
        connect(replace, &QAbstractButton::clicked, this, [this, wanted] { emit mitigationRequested(wanted); });
        return;
    }
    emit mitigationRequested(wanted);
}

void MitigateDialog::showStarted()
{
    m_started = request();
    m_json.clear();
    m_messages->dismiss();
    m_panel->reset();
    m_panel->setSource(sourceOf(m_started.scan.modelPath, {}, m_started.scan.dataPath));
    m_verdict->clear();
    m_open->hide();
    m_export->hide();
    Progress progress;
    progress.stage = tr("Starting").toStdString();
    m_status->setMachine(QString::fromStdString(m_started.scan.model.device), m_started.params.threads);
    m_status->setProgress(progress);
    setRunning(true);
}

void MitigateDialog::showUpdate(const UpdateBatch &batch)
{
    if (batch.progress && m_stop->isEnabled())
        m_status->setProgress(*batch.progress);
    for (const PhaseInfo &phase : batch.phases)
        m_panel->startPhase(phase);
    if (!batch.records.empty())
        m_panel->addRecords(batch.records);
    for (const Message &sentence : batch.warnings)
        m_messages->showMessage(MessageBar::Severity::Warning, translated(sentence));
}

void MitigateDialog::showRecord(const MitigateRecord &record)
{
    setRunning(false);
    m_verdict->setText(translated(record.verdict));
    const bool written = record.state == RunState::Finished;
    m_status->setMessage(written
                             ? tr("Saved as %1").arg(QFileInfo(QString::fromStdString(m_started.outPath)).fileName())
                             : tr("Stopped"));
    if (!written)
        return;
    m_panel->showRecord(record);
    m_json = QString::fromStdString(toJson(record));
    m_open->show();
    m_export->show();
    const bool isFound = record.after && record.after->result.verdict != Verdict::Clean;
    if (record.failed)
        m_messages->showMessage(MessageBar::Severity::Warning,
                                isFound ? tr("The mitigation failed: the scan of the cleaned model has to find no "
                                             "backdoor, and did not end so.")
                                        : tr("The mitigation failed: the clean error rose above its limit."));
    else
        m_messages->showMessage(MessageBar::Severity::Success, tr("The scan found no backdoor in the cleaned model."));
}

void MitigateDialog::showError(ErrorKind kind, const QString &message)
{
    setRunning(false);
    m_status->setMessage(tr("The model could not be cleaned"));
    m_messages->showMessage(MessageBar::Severity::Error, ErrorText::explain(kind), message);
}

void MitigateDialog::chooseOutput()
{
    const QString path = FileDialogs::saveModel(this, m_output->text());
    if (!path.isEmpty())
        setOutputPath(path);
}

void MitigateDialog::exportResult()
{
    const QString path = FileDialogs::saveJson(this, QStringLiteral("mitigation.json"));
    if (path.isEmpty())
        return;
    QString reason;
    if (writeText(m_json, path, &reason))
        m_messages->showMessage(MessageBar::Severity::Success,
                                tr("The result was saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_messages->showMessage(MessageBar::Severity::Error, ErrorText::explain(ErrorKind::WriteFailed), reason);
}

void MitigateDialog::showMethod()
{
    const auto method = static_cast<MitigationMethod>(m_method->currentData().toInt());
    switch (method) {
    case MitigationMethod::DrmGuard:
        m_explanation->setText(tr("Trains the model to answer to images under the recovered triggers what it answers "
                                  "to the same images without."));
        break;
    case MitigationMethod::FineTune:
        m_explanation->setText(tr("Trains on the images and their labels alone."));
        break;
    case MitigationMethod::FinePrune:
        m_explanation->setText(tr("Switches off channels of the last convolution that benign images hardly use, then "
                                  "trains on the images."));
        break;
    case MitigationMethod::NeuronPerturbation:
        m_explanation->setText(
            tr("Finds the neurons that react most to a disturbance, and switches them off. No training follows."));
        break;
    }
    m_epochs->setEnabled(method != MitigationMethod::NeuronPerturbation);
}

void MitigateDialog::setRunning(bool running)
{
    m_form->setEnabled(!running);
    m_start->setEnabled(!running);
    m_stop->setEnabled(running);
}

} // namespace drm
