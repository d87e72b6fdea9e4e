// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseCollector.h"

#include "app/base/ErrorText.h"
#include "app/case/CaseController.h"
#include "core/store/CaseFile.h"
#include "widgets/base/MessageBar.h"

#include <QElapsedTimer>
#include <QStorageInfo>

namespace drm {

namespace {

constexpr int progressMilliseconds = 100; // between two reports

} // namespace

CaseCollector::CaseCollector(CaseController &cases, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_cases(cases)
    , m_messages(messages)
    , m_window(window)
{
    m_pool.setMaxThreadCount(1);
}

CaseCollector::~CaseCollector()
{
    m_stopping = true;
    m_pool.waitForDone();
}

void CaseCollector::run(std::function<Answer()> work)
{
    m_stopping = false;
    m_pool.start([this, work = std::move(work)] {
        Answer answer;
        try {
            answer = work();
        } catch (const std::exception &error) {
            answer = [this, text = ErrorText::of(error)] { fail(text); };
        }
        QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    });
}

void CaseCollector::fail(const QString &problem)
{
    if (m_dialog)
        m_dialog->showProblem(problem);
    else
        m_messages.showMessage(MessageBar::Severity::Error, tr("The files of the case could not be collected."),
                               problem);
}

void CaseCollector::open()
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    const std::string folder = m_cases.path().isEmpty() ? std::string() : caseFolderOf(m_cases.path().toStdString());
    if (folder.empty()) {
        m_messages.showMessage(MessageBar::Severity::Information,
                               tr("Save the case first (Ctrl+S): its folder takes the copies."));
        return;
    }
    run([this, folder, content = m_cases.capture()]() -> Answer {
        return [this, files = outsideFilesOf(content, folder)] { show(files); };
    });
}

void CaseCollector::show(const std::vector<OutsideFile> &files)
{
    if (files.empty()) {
        m_messages.showMessage(MessageBar::Severity::Information,
                               tr("All models and image sets of this case that can be found are in its folder."));
        return;
    }
    m_dialog = new CollectDialog(files, QStorageInfo(m_cases.path()).bytesAvailable(), m_window);
    connect(m_dialog, &CollectDialog::copyRequested, this, &CaseCollector::copy);
    connect(m_dialog, &CollectDialog::stopRequested, this, [this] { m_stopping = true; });
    m_dialog->open();
}

void CaseCollector::copy(const std::vector<OutsideFile> &files)
{
    const std::string folder = caseFolderOf(m_cases.path().toStdString());
    run([this, folder, files, content = m_cases.capture()]() -> Answer {
        QElapsedTimer since;
        since.start();
        const auto proceed = [this, &since](std::int64_t done) {
            if (since.elapsed() >= progressMilliseconds) {
                since.restart();
                QMetaObject::invokeMethod(
                    this,
                    [this, done] {
                        if (m_dialog)
                            m_dialog->showProgress(done);
                    },
                    Qt::QueuedConnection);
            }
            return !m_stopping;
        };
        const auto copies = collectFiles(content, folder, files, proceed);
        return [this, copies, isWhole = copies.size() == files.size()] {
            m_cases.addCopies(copies);
            if (isWhole && m_dialog)
                m_dialog->done(QDialog::Accepted);
            else if (m_dialog)
                m_dialog->showProblem(
                    tr("Stopped; %Ln of them are in the case.", nullptr, static_cast<int>(copies.size())));
        };
    });
}

} // namespace drm
