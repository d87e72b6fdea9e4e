// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Case.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <optional>

namespace drm {

class CaseController;
class InputLoader;
class MessageBar;
class Panel;
class PanelCapture;
class ReportPanel;
class RunList;
class Workspace;

/// Pins panels for the report of the case, shows what is pinned in the report panel, and leads back from there to the
/// panel and run as they were.
class EvidenceController : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        CaseController *cases;
        RunList *runs;
        Workspace *workspace;
        InputLoader *loader;
        MessageBar *messages;
    };

    EvidenceController(const Parts &parts, QObject *parent);
    ~EvidenceController() override; ///< waits for the picture that is being decoded

    void pin(Panel *panel);
    /// The panel that has the focus, else the one below the mouse.
    void pinFocused();
    /// All panels that show something of the run that is shown.
    void pinRun();

signals:
    void runChosen(int index); ///< in the list of runs
    void statusChanged(const QString &message);

private:
    ReportPanel *panel() const;
    CaseEvidence evidenceOf(Panel &panel, const PanelCapture &capture) const;
    QString runOf(const Panel &panel) const;
    void add(const QVector<Panel *> &panels);
    void refresh();
    QImage thumbnailOf(const CaseAttachment &picture);
    void show(int row);
    void showNow(const CaseEvidence &evidence);
    void remove(int row);
    void reorder(const QVector<int> &order);
    void edit(int row, const std::function<void(CaseEvidence &)> &change);

    Parts m_parts;
    QHash<QString, QImage> m_thumbnails; ///< by SHA-256; null while they are decoded
    QSet<QString> m_unreadable; ///< SHA-256 of pictures that are no PNG, or too large
    QThreadPool m_pool;
    std::optional<CaseEvidence> m_awaited; ///< whose run is being opened
};

} // namespace drm
