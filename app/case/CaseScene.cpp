// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/CaseScene.h"

#include "app/case/RunList.h"
#include "app/layout/Workspace.h"
#include "widgets/panels/compare/ComparePanel.h"
#include "widgets/panels/log/LogPanel.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace drm {

namespace {

constexpr std::size_t mostLogLines = 5000;
constexpr int longestLogLine = 8000;
const std::array<std::string, 4> severityNames{"information", "success", "warning", "error"}; // of LogModel::Severity

} // namespace

CaseScene::CaseScene(Workspace &workspace, const RunList &runs)
    : m_workspace(workspace)
    , m_runs(runs)
{
}

void CaseScene::noteInputs(Case &content, const ScanRequest &shown) const
{
    content.shownModel = shown.modelPath;
    content.shownData = shown.dataPath;
    const auto pathOf = [&](int run) { // empty for one that is not of the case
        const std::string path = m_runs.has(run) ? m_runs.at(run).path.toStdString() : std::string();
        return std::find(content.runs.begin(), content.runs.end(), path) != content.runs.end() ? path : std::string();
    };
    content.shownRun = pathOf(m_runs.current());
    if (const auto chosen = m_workspace.panel<ComparePanel>()->chosen()) {
        const std::string left = pathOf(chosen->first);
        const std::string right = pathOf(chosen->second);
        if (!left.empty() && !right.empty() && left != right)
            content.comparedRuns = {left, right};
    }
}

void CaseScene::notePanels(Case &content) const
{
    const QMap<QString, QJsonObject> states = m_workspace.panelStates();
    for (auto state = states.constBegin(); state != states.constEnd(); ++state)
        content.panels[state.key().toStdString()] = QJsonDocument(*state).toJson(QJsonDocument::Compact).toStdString();
    content.layout = m_workspace.layout().toBase64().toStdString();
}

void CaseScene::noteLog(Case &content) const
{
    const auto &entries = log().entries();
    const std::size_t skipped = entries.size() - std::min(entries.size(), mostLogLines);
    content.log.clear();
    for (auto entry = entries.begin() + static_cast<std::ptrdiff_t>(skipped); entry != entries.end(); ++entry)
        content.log.push_back({entry->time.toString(Qt::ISODateWithMs).toStdString(),
                               severityNames.at(static_cast<std::size_t>(entry->severity)),
                               entry->text.left(longestLogLine).toStdString()});
}

void CaseScene::clearLog() const
{
    log().clear();
}

void CaseScene::showLog(const Case &content) const
{
    for (const CaseLogLine &line : content.log) {
        const auto name = std::find(severityNames.begin(), severityNames.end(), line.severity);
        const auto severity =
            name == severityNames.end() ? 0 : static_cast<int>(std::distance(severityNames.begin(), name));
        log().add(static_cast<LogModel::Severity>(severity), QString::fromStdString(line.text),
                  QDateTime::fromString(QString::fromStdString(line.time), Qt::ISODateWithMs));
    }
}

LogModel &CaseScene::log() const
{
    return *m_workspace.panel<LogPanel>()->log();
}

void CaseScene::showCompared(const Case &content) const
{
    const auto place = [this](const std::string &run) { return m_runs.indexOf(QString::fromStdString(run)); };
    if (content.comparedRuns.size() == 2)
        m_workspace.panel<ComparePanel>()->compare(place(content.comparedRuns[0]), place(content.comparedRuns[1]));
}

void CaseScene::showPanels(const Case &content) const
{
    QMap<QString, QJsonObject> states;
    for (const auto &[name, state] : content.panels)
        states[QString::fromStdString(name)] = QJsonDocument::fromJson(QByteArray::fromStdString(state)).object();
    m_workspace.restorePanelStates(states);
    if (!content.layout.empty())
        m_workspace.restoreLayout(QByteArray::fromBase64(QByteArray::fromStdString(content.layout)));
}

} // namespace drm
