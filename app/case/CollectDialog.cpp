// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CollectDialog.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/theme/Theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr int progressSteps = 1000;

} // namespace

CollectDialog::CollectDialog(const std::vector<OutsideFile> &files, qint64 available, QWidget *parent)
    : QDialog(parent)
    , m_files(files)
    , m_available(available)
    , m_list(new QListWidget)
    , m_sum(new PlainLabel)
    , m_problem(new PlainLabel)
    , m_progress(new QProgressBar)
    , m_copy(new QPushButton(tr("&Copy")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("collectDialog"));
    setWindowTitle(tr("Collect files into the case"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation = new PlainLabel(
        tr("With copies of these in its folder, the case can be handed over or moved to another machine. The originals "
           "stay where they are, and are used while they are there."));
    explanation->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("collectFiles"));
    m_list->setAccessibleName(tr("Models and image sets outside of the case"));
    for (const OutsideFile &file : m_files) {
        const QString size = QLocale().formattedDataSize(file.bytes);
        const QString path = PlainText::shown(QDir::toNativeSeparators(QString::fromStdString(file.path)));
        auto *item = new QListWidgetItem(
            file.files == 1 ? tr("%1  ·  %2").arg(path, size)
                            : tr("%1  ·  %Ln file(s), %2", nullptr, static_cast<int>(file.files)).arg(path, size),
            m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    connect(m_list, &QListWidget::itemChanged, this, &CollectDialog::refresh);
    m_sum->setObjectName(QStringLiteral("collectSum"));
    m_sum->setProperty("role", QStringLiteral("muted"));
    m_problem->setObjectName(QStringLiteral("collectProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_progress->setObjectName(QStringLiteral("collectProgress"));
    m_progress->setRange(0, progressSteps);
    m_progress->hide();
    m_copy->setObjectName(QStringLiteral("collectCopy"));
    m_copy->setProperty("primary", true);
    m_copy->setDefault(true);
    m_cancel->setObjectName(QStringLiteral("collectCancel"));
    m_cancel->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        setCopying(true);
        emit copyRequested(chosen());
    });
    connect(m_cancel, &QPushButton::clicked, this, &CollectDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::margin(), 2 * Theme::margin(), 2 * Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(explanation);
    column->addWidget(m_list, 1);
    column->addWidget(m_sum);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    resize(640, 360);
    refresh();
}

std::vector<OutsideFile> CollectDialog::chosen() const
{
    std::vector<OutsideFile> files;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            files.push_back(m_files.at(static_cast<std::size_t>(row)));
    return files;
}

void CollectDialog::refresh()
{
    qint64 bytes = 0;
    for (const OutsideFile &file : chosen())
        bytes += file.bytes;
    m_sum->setText(tr("%1 are copied; %2 are free.")
                       .arg(QLocale().formattedDataSize(bytes), QLocale().formattedDataSize(m_available)));
    m_copy->setEnabled(!m_copying && !chosen().empty() && bytes < m_available);
}

void CollectDialog::showProgress(qint64 doneBytes)
{
    qint64 bytes = 0;
    for (const OutsideFile &file : chosen())
        bytes += file.bytes;
    m_progress->setValue(bytes == 0 ? 0 : static_cast<int>(qMin(doneBytes, bytes) * progressSteps / bytes));
}

void CollectDialog::showProblem(const QString &problem)
{
    setCopying(false);
    m_problem->setText(problem);
    m_problem->show();
}

void CollectDialog::setCopying(bool copying)
{
    m_copying = copying;
    m_list->setEnabled(!copying);
    m_progress->setVisible(copying);
    m_progress->setValue(0);
    m_cancel->setText(copying ? tr("Stop") : tr("Cancel"));
    if (copying)
        m_problem->hide();
    refresh();
}

void CollectDialog::reject()
{
    if (m_copying)
        emit stopRequested(); // it closes, or says why not, once that is settled
    else
        QDialog::reject();
}

} // namespace drm
