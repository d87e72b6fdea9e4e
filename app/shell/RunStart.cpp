// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/RunStart.h"

#include "app/case/ScanController.h"
#include "app/case/ShownRun.h"
#include "app/inputs/InputLoader.h"
#include "app/layout/Workspace.h"
#include "app/shell/MainActions.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/parameters/ParametersPanel.h"

#include <QAbstractButton>
#include <QAction>

namespace drm {

RunStart::RunStart(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

void RunStart::run()
{
    if (const auto request = wantedScan())
        m_parts.scans->run(*request);
}

void RunStart::addToQueue()
{
    if (const auto request = wantedScan())
        m_parts.scans->enqueue(*request);
}

void RunStart::choose(Budget budget)
{
    ScanRequest request = m_parts.shown->request();
    request.params.budget = budget;
    m_parts.workspace->panel<ParametersPanel>()->setRequest(request);
}

std::optional<ScanRequest> RunStart::wantedScan()
{
    if (m_parts.loader->busy() && !m_parts.scans->scanning()) { // else what was open before would be scanned
        m_parts.messages->showMessage(MessageBar::Severity::Information,
                                      tr("A file is still being opened. Press Run again once it is there."));
        return std::nullopt;
    }
    if (!m_parts.shown->isComplete()) {
        askForInput();
        return std::nullopt;
    }
    ScanRequest request = m_parts.shown->request();
    if (!request.params.hypotheses.empty())
        return request;
    m_parts.workspace->bringForward(m_parts.workspace->panel<ParametersPanel>());
    m_parts.messages->showMessage(MessageBar::Severity::Warning,
                                  tr("Choose at least one hypothesis in the Parameters panel."));
    return std::nullopt;
}

void RunStart::askForInput()
{
    const bool hasModel = m_parts.shown->model().has_value();
    m_parts.messages->showMessage(MessageBar::Severity::Information,
                                  hasModel ? tr("Open the benign images this model is to be scanned with.")
                                           : tr("Open the model that is to be scanned."),
                                  tr("Or drop the file or folder anywhere on this window."));
    QAbstractButton *button = m_parts.messages->addButton(hasModel ? tr("Open data…") : tr("Open model…"),
                                                          QStringLiteral("messageOpenButton"));
    connect(button, &QAbstractButton::clicked, hasModel ? m_parts.actions->openData : m_parts.actions->openModel,
            &QAction::trigger);
}

} // namespace drm
