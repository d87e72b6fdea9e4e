// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/NewKeyDialog.h"

#include "app/base/ErrorText.h"
#include "app/evidence/PathRow.h"
#include "core/base/Error.h"
#include "core/seal/KeyFiles.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace drm {

namespace {

/// A new file among the user's documents, or in the home folder where there are none.
QString suggestedPath()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString stem = QDir(folder).filePath(QStringLiteral("report-key"));
    QString path = stem + QStringLiteral(".pem");
    for (int i = 2;
         QFileInfo::exists(path) || QFileInfo::exists(QString::fromStdString(publicKeyPathOf(path.toStdString()))); ++i)
        path = QStringLiteral("%1-%2.pem").arg(stem).arg(i);
    return path;
}

} // namespace

NewKeyDialog::NewKeyDialog(QWidget *parent)
    : QDialog(parent)
    , m_path(new PathRow(tr("File of the private key"), QStringLiteral("newKeyPath")))
    , m_passphrase(new QLineEdit)
    , m_again(new QLineEdit)
    , m_problem(new PlainLabel)
    , m_make(new QPushButton(tr("&Make key")))
{
    setObjectName(QStringLiteral("newKeyDialog"));
    setWindowTitle(tr("Make a new key"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_path->setPath(suggestedPath());
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);

    auto *explanation = new PlainLabel(tr(
        "Two files are made: the private key signs, keep it to yourself; the public one (.pub.pem) checks, give it to "
        "those who get your reports, by another way than the reports."));
    explanation->setWordWrap(true);
    QFormLayout *form = FormRows::layout();
    m_rows.add(form, tr("File"), m_path, "newKeyFileRow", tr("Of the private key; it must be new."));
    m_rows.add(form, tr("Passphrase"), m_passphrase, "newKeyPassphrase",
               tr("Asked for at each report. Left empty, whoever has the file can sign with it."));
    m_rows.add(form, tr("Once more"), m_again, "newKeyAgain", tr("The same passphrase."));
    m_rows.align();
    m_problem->setObjectName(QStringLiteral("newKeyProblem"));
    m_problem->setWordWrap(true);
    m_make->setObjectName(QStringLiteral("newKeyMake"));
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("newKeyCancel"));
    cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_make);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &NewKeyDialog::make);
    connect(m_path, &PathRow::chooseRequested, this, &NewKeyDialog::choose);
    connect(m_path, &PathRow::changed, this, &NewKeyDialog::refresh);
    for (const QLineEdit *edit : {m_passphrase, m_again})
        connect(edit, &QLineEdit::textChanged, this, &NewKeyDialog::refresh);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::margin(), 2 * Theme::margin(), 2 * Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(explanation);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addStretch(1);
    column->addLayout(buttons);
    setMinimumWidth(520);
    m_passphrase->setFocus();
    refresh();
}

void NewKeyDialog::refresh()
{
    const bool agree = m_passphrase->text() == m_again->text();
    showProblem(agree || m_again->text().isEmpty() ? QString() : tr("The two passphrases differ."));
    m_make->setEnabled(agree && !m_path->path().isEmpty());
}

void NewKeyDialog::showProblem(const QString &problem)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(*this).bad());
    m_problem->setPalette(colours);
    m_problem->setText(problem);
}

void NewKeyDialog::choose()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Choose the file of the new key"), m_path->path(),
                                                      tr("Keys (*.pem)"), nullptr,
                                                      QFileDialog::DontConfirmOverwrite); // only a new one is taken
    if (!path.isEmpty())
        m_path->setPath(path);
}

void NewKeyDialog::make()
{
    const QString path = m_path->path();
    try {
        makeKeyFiles(
            path.toStdString(), [this] { return m_passphrase->text().toStdString(); });
    } catch (const Error &error) {
        showProblem(ErrorText::of(error));
        return;
    }
    emit made(path, m_passphrase->text());
    accept();
}

} // namespace drm
