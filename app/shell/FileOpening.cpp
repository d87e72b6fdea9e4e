// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/FileOpening.h"

#include "app/answers/AnswersDialog.h"
#include "app/base/ErrorText.h"
#include "app/base/StatusStrip.h"
#include "app/case/ScanController.h"
#include "app/case/ShownRun.h"
#include "app/import/ImportDialog.h"
#include "app/import/ImportForm.h"
#include "app/inputs/FileDialogs.h"
#include "app/inputs/HeaderStrip.h"
#include "app/inputs/RecentFiles.h"
#include "widgets/base/MessageBar.h"
#include "widgets/base/PlainText.h"
#include "widgets/text/FileName.h"
#include "widgets/text/Translated.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QWidget>

namespace drm {

FileOpening::FileOpening(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
{
    connectParts();
}

void FileOpening::connectParts()
{
    connect(m_parts.header, &HeaderStrip::openModelRequested, this, &FileOpening::askForModel);
    connect(m_parts.header, &HeaderStrip::openDataRequested, this, &FileOpening::askForData);
    connect(m_parts.header, &HeaderStrip::headChosen, this, &FileOpening::chooseHead);
    InputLoader *loader = m_parts.loader;
    connect(
        loader, &InputLoader::started, this,
        [this](const QString &path) {
            m_parts.messages->dismiss();
            m_parts.status->setMessage(tr("Opening %1…").arg(QFileInfo(path).fileName()));
        });
    connect(loader, &InputLoader::idle, this, [this] { m_parts.status->setMessage(tr("Ready")); });
    connect(loader, &InputLoader::modelFound, this, &FileOpening::showModel);
    connect(loader, &InputLoader::headsFound, this, &FileOpening::askForHead);
    connect(loader, &InputLoader::dataFound, this, &FileOpening::showData);
    connect(
        loader, &InputLoader::runFound, this,
        [this](const QString &path, const std::shared_ptr<const ScanRecord> &record) { emit runFound(path, record); });
    connect(loader, &InputLoader::inputsDiffer, this,
            [this](const QString &path, const std::vector<Message> &differences) {
                m_parts.messages->showMessage(
                    MessageBar::Severity::Warning,
                    tr("Scan again for a verdict on the files as they are now; the one of %1 is on earlier ones.")
                        .arg(fileNameOf(path)),
                    translated(differences));
            });
    connect(loader, &InputLoader::failed, this, &FileOpening::showFailure);
}

void FileOpening::open(const QString &path)
{
    if (m_parts.scans->scanning())
        return refuse();
    m_parts.loader->open(QFileInfo(path).absoluteFilePath());
}

void FileOpening::askForModel()
{
    const QString path = FileDialogs::openModel(m_parts.window);
    if (!path.isEmpty())
        m_parts.loader->openModel(path, {});
}

void FileOpening::askForData()
{
    const QString path = FileDialogs::openData(m_parts.window);
    if (!path.isEmpty())
        m_parts.loader->openData(path);
}

void FileOpening::askForRun()
{
    const QString path = FileDialogs::openRun(m_parts.window, m_parts.scans->folder());
    if (!path.isEmpty())
        m_parts.loader->openRun(path);
}

void FileOpening::importData(const QString &folder)
{
    auto *dialog = new ImportDialog(m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::openRequested, this, &FileOpening::open);
    const std::optional<ModelInfo> &model = m_parts.shown->model();
    if (model && model->outputs > 0)
        dialog->form()->setModel(PlainText::shown(fileNameOf(model->path)), model->outputs);
    if (!folder.isEmpty())
        dialog->setFolder(folder);
    dialog->open();
}

void FileOpening::showFailure(ErrorKind kind, const QString &message, const QString &path)
{
    static const QStringList tables{QStringLiteral("csv"),  QStringLiteral("tsv"),   QStringLiteral("txt"),
                                    QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("ndjson")};
    const QFileInfo file(path);
    const bool isCase = path.contains(QLatin1String(".drmcase")) || file.fileName() == QLatin1String("case.json");
    const bool isTable = file.isFile() && !isCase && tables.contains(file.suffix().toLower());
    const bool isSet = (file.isDir() && !isCase) || isTable;
    // A table that names a missing image is no damaged file, and a folder none that cannot be read.
    m_parts.messages->showMessage(MessageBar::Severity::Error,
                                  isSet ? tr("The images could not be opened.") : ErrorText::explain(kind), message);
    if (!isSet || kind == ErrorKind::UnsafeFile)
        return;
    const QString folder = isTable ? file.absolutePath() : path;
    QAbstractButton *import = m_parts.messages->addButton(tr("Describe the images…"), QStringLiteral("importButton"));
    connect(import, &QAbstractButton::clicked, this, [this, folder] { importData(folder); });
}

void FileOpening::showModel(const ModelInfo &info)
{
    if (!m_parts.shown->setModel(info))
        return refuse();
    remember(QString::fromStdString(info.path));
}

void FileOpening::askForHead(const QString &path, const std::vector<HeadCandidate> &candidates)
{
    if (!m_parts.shown->askForHead(path, candidates))
        return refuse();
    m_parts.messages->showMessage(
        MessageBar::Severity::Warning, tr("Choose the head layer in the box beside the model's name."),
        tr("Several layers of %1 could be the one that turns features into answers.").arg(QFileInfo(path).fileName()));
    emit headWanted();
}

void FileOpening::chooseHead(const QString &name)
{
    ModelOptions options;
    const ScanRequest request = m_parts.shown->request();
    options.head = name.toStdString();
    options.answers = request.model.answers;
    options.inputs = request.model.inputs;
    m_parts.loader->openModel(QString::fromStdString(request.modelPath), options);
}

void FileOpening::chooseAnswers(const QString &answers)
{
    const ScanRequest request = m_parts.shown->request();
    if (request.modelPath.empty())
        return;
    ModelOptions options;
    options.answers = answers.toStdString();
    options.inputs = request.model.inputs;
    m_parts.loader->openModel(QString::fromStdString(request.modelPath), options);
}

void FileOpening::askForAnswers()
{
    const ScanRequest request = m_parts.shown->request();
    if (request.modelPath.empty() || request.dataPath.empty()) {
        m_parts.messages->showMessage(MessageBar::Severity::Information,
                                      tr("Open a model and images first; the answers are chosen on some of them."));
        return;
    }
    AnswersDialog dialog({request.modelPath, request.model, request.dataPath, request.imageSize}, m_parts.window);
    if (dialog.exec() == QDialog::Accepted)
        chooseAnswers(dialog.answers());
}

void FileOpening::chooseInputs(const QString &inputs)
{
    const ScanRequest request = m_parts.shown->request();
    if (request.modelPath.empty())
        return;
    ModelOptions options;
    options.head = request.model.head;
    options.answers = request.model.answers;
    options.inputs = inputs.toStdString();
    m_parts.loader->openModel(QString::fromStdString(request.modelPath), options);
}

void FileOpening::showData(const DataFacts &facts)
{
    if (!m_parts.shown->setData(facts))
        return refuse();
    remember(QString::fromStdString(facts.path));
}

void FileOpening::remember(const QString &path)
{
    RecentFiles::add(path);
    if (!path.startsWith(m_parts.scans->folder()))
        RecentFiles::setLastFolder(QFileInfo(path).absolutePath());
    emit remembered();
}

void FileOpening::refuse()
{
    m_parts.messages->showMessage(MessageBar::Severity::Information, refusal());
}

QString FileOpening::refusal()
{
    return tr("A scan is running. Stop it before you open another file.");
}

} // namespace drm
