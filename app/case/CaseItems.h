// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/CaseContent.h"
#include "app/case/CaseParts.h"
#include "app/case/CaseStore.h"

#include <QObject>

#include <memory>
#include <string>

namespace drm {

class CasePanel;
class CaseView;

/// The models, image sets and runs of the case: gathered as the window opens them; opened, queued and removed as the
/// case panel asks for it.
class CaseItems : public QObject {
    Q_OBJECT

public:
    /// All but the parent outlive it.
    CaseItems(const CaseParts &parts, CaseContent &content, CaseView &view, CaseStore &store, QObject *parent);

    /// While a case is opened, nothing that is found is new in it.
    void setOpening(bool opening) { m_opening = opening; }
    void setShownData(const std::string &path) { m_shownData = path; } ///< which a model without images is scanned with

signals:
    void changed();
    void otherModelFound(const QString &path); ///< it is not the file that it was
    void runChosen(int index); ///< in the list of runs
    void scanWanted(const drm::ScanRequest &request); ///< for the queue

private:
    CasePanel *panel() const;
    void connectPanel();
    void addModel(const ModelInfo &info);
    void addRun(const QString &path, const ScanRecord &record);
    void takeRead(const RunRow &row, const std::shared_ptr<const ScanRecord> &record);
    void open(CaseTreeModel::Kind kind, const QString &path);
    void queueScan(const QString &modelPath);
    void remove(CaseTreeModel::Kind kind, const QStringList &paths);

    CaseParts m_parts;
    CaseContent &m_content;
    CaseView &m_view;
    CaseStore &m_store;
    std::string m_shownData;
    bool m_opening = false;
    bool m_reading = false; ///< a run of the case is put into the list of runs
};

} // namespace drm
