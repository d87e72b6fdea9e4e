// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/LabDialog.h"

#include "app/base/ErrorText.h"
#include "app/base/StatusStrip.h"
#include "app/lab/LabForm.h"
#include "app/lab/LabHelp.h"
#include "core/lab/LabAttacks.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/training/LabResultCard.h"
#include "widgets/panels/training/TrainingPanel.h"
#include "widgets/text/Duration.h"
#include "widgets/theme/Theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr QSize firstSize{1120, 720};

} // namespace

LabDialog::LabDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_form(new LabForm(folder))
    , m_messages(new MessageBar)
    , m_curves(new TrainingPanel)
    , m_result(new LabResultCard)
    , m_status(new StatusStrip)
    , m_train(new QPushButton(tr("&Train")))
    , m_stop(new QPushButton(tr("&Stop")))
{
    setObjectName(QStringLiteral("labDialog"));
    setWindowTitle(tr("Lab"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    m_train->setObjectName(QStringLiteral("labTrainButton"));
    m_train->setAccessibleName(tr("Train the model"));
    m_train->setToolTip(tr("Trains the model with the choices on the left"));
    m_train->setProperty("primary", true);
    m_train->setDefault(true);
    m_stop->setObjectName(QStringLiteral("labStopButton"));
    m_stop->setAccessibleName(tr("Stop the training"));
    m_stop->setToolTip(tr("Stops the training after the step under way; the same choices go on from there later"));
    m_stop->setAutoDefault(false);
    layOut();
    connect(m_train, &QPushButton::clicked, this, &LabDialog::train);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_status->setMessage(tr("Stopping: the step under way is finished first…"));
        emit stopRequested();
    });
    connect(m_form, &LabForm::dataRequested, this, &LabDialog::dataRequested);
    connect(m_form, &LabForm::changed, m_messages, &MessageBar::dismiss);
    connect(
        m_curves, &TrainingPanel::notice, this,
        [this](const QString &message, bool isError) {
            m_messages->showMessage(isError ? MessageBar::Severity::Error : MessageBar::Severity::Success, message);
        });
    const auto paths = [this](auto signal) {
        return [this, signal] {
            emit(this->*signal)(QString::fromStdString(m_trained.request.outPath),
                                QString::fromStdString(m_trained.request.dataPath));
        };
    };
    connect(m_result, &LabResultCard::openRequested, this, paths(&LabDialog::openRequested));
    connect(m_result, &LabResultCard::tryRequested, this, paths(&LabDialog::tryRequested));
    m_result->setAttacks(labChoices());
    m_result->showText(tr("The lab trains a model whose truth is known: with a backdoor whose trigger and target you "
                          "choose, or without one. Scan it, and see whether the verdict is right. What the training "
                          "brings is shown here: how well the model answers, and whether the backdoor took."));
    m_status->setMessage(tr("Ready"));
    applyHelp(this, LabHelp::texts());
    setTraining(false);
    constexpr QSize frame(0, 40); // with its title bar it is no larger than the window, which fits the screen
    resize(parent ? firstSize.boundedTo(parent->window()->size() - frame) : firstSize);
}

void LabDialog::layOut()
{
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("labScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls have it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_form);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, Theme::margin(), Theme::margin(), Theme::margin());
    right->setSpacing(2 * Theme::spacing());
    right->addWidget(m_curves, 1);
    right->addWidget(m_result);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::spacing());
    middle->addWidget(scroll, 2);
    middle->addLayout(right, 3);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(Theme::spacing());
    bottom->setContentsMargins(0, 4, Theme::margin(), Theme::margin());
    bottom->addWidget(m_status, 1);
    bottom->addWidget(m_train);
    bottom->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addLayout(middle, 1);
    column->addLayout(bottom);
}

void LabDialog::setData(const DataFacts &summary)
{
    m_form->setData(summary);
}

void LabDialog::train()
{
    if (m_training)
        return;
    if (const auto problem = m_form->problem()) {
        m_messages->showMessage(MessageBar::Severity::Warning, problem->text);
        problem->control->setFocus();
        return;
    }
    const LabPlan plan = m_form->plan();
    const QString path = QString::fromStdString(plan.request.outPath);
    // A stopped training has left no model yet, only the state it goes on from.
    if (QFileInfo::exists(path))
        askToReplace(plan);
    else
        request(plan);
}

void LabDialog::askToReplace(const LabPlan &plan)
{
    m_messages->showMessage(MessageBar::Severity::Warning,
                            tr("There is a model of this name already. Choose another name, or replace it."),
                            QDir::toNativeSeparators(QString::fromStdString(plan.request.outPath)));
    QAbstractButton *replace = m_messages->addButton(tr("Replace"), QStringLiteral("labReplaceButton"));
    connect(replace, &QAbstractButton::clicked, this, [this, plan] { request(plan); });
}

void LabDialog::request(const LabPlan &plan)
{
    m_messages->dismiss();
    emit trainRequested(plan);
}

void LabDialog::showStarted(const LabPlan &plan)
{
    m_trained = plan;
    m_curves->reset();
    m_result->showText(tr("The training is under way. Its result will be shown here."));
    Progress progress;
    progress.stage = tr("Starting").toStdString();
    m_status->setMachine(QStringLiteral("cpu"), plan.request.threads);
    m_status->setProgress(progress);
    setTraining(true);
}

void LabDialog::showUpdate(const UpdateBatch &batch)
{
    if (batch.progress && m_stop->isEnabled())
        m_status->setProgress(*batch.progress);
    for (const PhaseInfo &phase : batch.phases)
        m_curves->startPhase(phase);
    if (!batch.records.empty())
        m_curves->addRecords(batch.records);
}

void LabDialog::showRecord(const LabRecord &record)
{
    setTraining(false);
    if (record.state == RunState::Stopped) {
        m_status->setMessage(tr("Stopped"));
        m_result->showText(tr("The training was stopped; no model was written. Its state is kept: press Train with the "
                              "same choices to go on."));
        return;
    }
    m_result->showTruth(record.truth);
    m_status->setMessage(
        tr("Saved as %1").arg(QFileInfo(QString::fromStdString(m_trained.request.outPath)).fileName()));
}

void LabDialog::showError(ErrorKind kind, const QString &message)
{
    setTraining(false);
    m_status->setMessage(tr("The training could not be run"));
    m_result->showText(tr("No result: the training could not be run."));
    m_messages->showMessage(MessageBar::Severity::Error, ErrorText::explain(kind), message);
}

void LabDialog::showMessage(const QString &headline, const QString &detail)
{
    m_messages->showMessage(MessageBar::Severity::Information, headline, detail);
}

void LabDialog::showMeasuring()
{
    m_messages->dismiss();
    m_status->setMessage(tr("Measuring how long the training would take here…"));
    setTraining(true);
}

void LabDialog::endMeasuring()
{
    m_status->setMessage(tr("Ready"));
    setTraining(false);
}

void LabDialog::offerSample(double seconds, double smallSeconds)
{
    const QString time = Duration::rounded(seconds);
    const QString smallTime = Duration::rounded(smallSeconds);
    m_messages->showMessage(
        MessageBar::Severity::Information, tr("Train this sample? On this computer it takes about %1.").arg(time),
        tr("A model with the backdoor chosen here, and a benign one to compare it with. With %1 pictures of %2 pixels "
           "it "
           "takes about %3; that model answers less well. Stop ends either, and Train goes on with it later.")
            .arg(smallCount)
            .arg(smallSide)
            .arg(smallTime));
    QAbstractButton *all = m_messages->addButton(tr("Train: %1").arg(time), QStringLiteral("labSampleButton"));
    connect(all, &QAbstractButton::clicked, this, &LabDialog::train);
    QAbstractButton *small =
        m_messages->addButton(tr("Smaller: %1").arg(smallTime), QStringLiteral("labSmallSampleButton"));
    connect(small, &QAbstractButton::clicked, this, [this] {
        m_form->setRendered(smallCount, smallSide);
        train();
    });
}

void LabDialog::setTraining(bool training)
{
    m_training = training;
    m_form->setEnabled(!training);
    m_train->setEnabled(!training);
    m_stop->setEnabled(training);
}

} // namespace drm
