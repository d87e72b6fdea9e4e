// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/EvidenceController.h"

#include "app/case/CaseController.h"
#include "app/case/RunList.h"
#include "app/evidence/PanelCapture.h"
#include "app/inputs/InputLoader.h"
#include "app/layout/Workspace.h"
#include "core/report/document/PngPicture.h"
#include "widgets/base/MessageBar.h"
#include "widgets/panels/report/EvidenceDelegate.h"
#include "widgets/panels/report/ReportPanel.h"
#include "widgets/panels/verdict/VerdictPanel.h"
#include "widgets/text/FileName.h"
#include "widgets/text/LocalDate.h"

#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QCursor>
#include <QDockWidget>
#include <QImageReader>
#include <QJsonDocument>

namespace drm {

namespace {

/// Null where it is no PNG that a report would show.
QImage decodeThumbnail(const std::string &png, QSize size)
{
    QByteArray bytes = QByteArray::fromRawData(png.data(), static_cast<qsizetype>(png.size()));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "PNG");
    const auto [width, height] = pngSize(png);
    if (width == 0)
        return {};
    reader.setScaledSize(QSize(width, height).scaled(size, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

} // namespace

EvidenceController::EvidenceController(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_pool.setMaxThreadCount(1);
    connect(m_parts.workspace, &Workspace::pinRequested, this, &EvidenceController::pin);
    connect(panel(), &ReportPanel::runWanted, this, &EvidenceController::pinRun);
    connect(m_parts.workspace->panel<VerdictPanel>(), &VerdictPanel::pinWanted, this, &EvidenceController::pinRun);
    connect(panel(), &ReportPanel::showRequested, this, &EvidenceController::show);
    connect(panel(), &ReportPanel::removeRequested, this, &EvidenceController::remove);
    connect(panel(), &ReportPanel::reordered, this, &EvidenceController::reorder);
    connect(
        panel(), &ReportPanel::captionEdited, this,
        [this](int row, const QString &caption) {
            edit(
                row, [&](CaseEvidence &evidence) { evidence.caption = caption.toStdString(); });
        });
    connect(panel(), &ReportPanel::noteEdited, this, [this](int row, const QString &note) {
        edit(row, [&](CaseEvidence &evidence) { evidence.note = note.toStdString(); });
    });
    connect(m_parts.cases, &CaseController::evidenceChanged, this, &EvidenceController::refresh);
    connect(m_parts.loader, &InputLoader::idle, this, [this] {
        if (const auto evidence = std::exchange(m_awaited, std::nullopt))
            showNow(*evidence);
    });
}

EvidenceController::~EvidenceController()
{
    m_pool.waitForDone();
}

ReportPanel *EvidenceController::panel() const
{
    return m_parts.workspace->panel<ReportPanel>();
}

/// The run file, where the panel shows a run of the list.
QString EvidenceController::runOf(const Panel &panel) const
{
    const int current = m_parts.runs->current();
    return panel.binding() == Panel::Binding::Run && m_parts.runs->has(current) ? m_parts.runs->at(current).path
                                                                                : QString();
}

CaseEvidence EvidenceController::evidenceOf(Panel &panel, const PanelCapture &capture) const
{
    QString caption = panel.caption();
    if (const QVector<ShownSource> sources = panel.sources(); !sources.isEmpty()) {
        const ShownSource &source = sources.first();
        if (!source.model.isEmpty() && !source.started.isEmpty())
            caption = tr("%1 – %2, scan of %3").arg(caption, source.model, LocalDate::of(source.started));
        else if (!source.model.isEmpty())
            caption = tr("%1 – %2").arg(caption, source.model);
    }
    CaseEvidence evidence;
    evidence.panel = panel.name().toStdString();
    evidence.run = runOf(panel).toStdString();
    evidence.caption = caption.left(1000).toStdString();
    evidence.picture = CaseAttachment::of(capture.picture(panel).toStdString());
    evidence.figures = CaseAttachment::of(capture.figures(panel).toStdString());
    evidence.viewState = QJsonDocument(panel.viewState()).toJson(QJsonDocument::Compact).toStdString();
    evidence.pinnedUtc = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    return evidence;
}

void EvidenceController::add(const QVector<Panel *> &panels)
{
    std::vector<CaseEvidence> all = m_parts.cases->evidence();
    {
        const PanelCapture capture;
        for (Panel *one : panels)
            all.push_back(evidenceOf(*one, capture));
    }
    for (const Panel *one : panels)
        m_parts.workspace->showPinned(one);
    m_parts.cases->setEvidence(all);
    panel()->choose(static_cast<int>(all.size()) - 1);
    emit statusChanged(panels.size() == 1
                           ? tr("Added to the report: %1").arg(panels.first()->title())
                           : tr("Added to the report: %Ln panel(s)", nullptr, static_cast<int>(panels.size())));
}

void EvidenceController::pin(Panel *pinned)
{
    if (pinned != panel())
        add({pinned});
}

void EvidenceController::pinFocused()
{
    const auto panelAround = [this](QWidget *widget) -> Panel * {
        for (; widget; widget = widget->parentWidget())
            if (const auto *dock = qobject_cast<QDockWidget *>(widget))
                return Workspace::panelOf(dock);
        return nullptr;
    };
    Panel *found = panelAround(QApplication::focusWidget());
    if (!found || found == panel())
        found = panelAround(QApplication::widgetAt(QCursor::pos()));
    if (found && found != panel())
        add({found});
    else
        m_parts.messages->showMessage(MessageBar::Severity::Information,
                                      tr("Go to the panel that is to be added to the report, then press F8."));
}

void EvidenceController::pinRun()
{
    QVector<Panel *> panels;
    for (Panel *one : m_parts.workspace->panels())
        if (one->binding() == Panel::Binding::Run && one->isEvidence() && one->hasContent())
            panels.append(one);
    if (panels.isEmpty())
        m_parts.messages->showMessage(MessageBar::Severity::Information,
                                      tr("No scan is shown; open or run one first."));
    else
        add(panels);
}

void EvidenceController::refresh()
{
    QVector<EvidenceRow> rows;
    for (const CaseEvidence &evidence : m_parts.cases->evidence()) {
        EvidenceRow row;
        row.caption = QString::fromStdString(evidence.caption);
        row.note = QString::fromStdString(evidence.note);
        QStringList detail;
        for (const Panel *one : m_parts.workspace->panels())
            if (one->name().toStdString() == evidence.panel)
                detail << one->title();
        if (!evidence.run.empty())
            detail << fileNameOf(evidence.run);
        detail << LocalDate::of(QString::fromStdString(evidence.pinnedUtc));
        row.detail = detail.join(QStringLiteral("  ·  "));
        row.damaged = !evidence.picture.bytes || m_unreadable.contains(QString::fromStdString(evidence.picture.sha256));
        row.thumbnail = thumbnailOf(evidence.picture);
        rows.append(row);
    }
    panel()->setRows(rows);
    m_parts.workspace->showFilled();
}

/// Null at first: it is decoded elsewhere.
QImage EvidenceController::thumbnailOf(const CaseAttachment &picture)
{
    const QString hash = QString::fromStdString(picture.sha256);
    if (!picture.bytes || m_thumbnails.contains(hash))
        return m_thumbnails.value(hash);
    m_thumbnails[hash] = {};
    const QSize size = EvidenceDelegate::pictureSize * panel()->devicePixelRatioF();
    m_pool.start([this, hash, png = picture.bytes, size] {
        const QImage thumbnail = decodeThumbnail(*png, size);
        QMetaObject::invokeMethod(
            this,
            [this, hash, thumbnail] {
                m_thumbnails[hash] = thumbnail;
                if (thumbnail.isNull()) {
                    m_unreadable.insert(hash);
                    return refresh();
                }
                const std::vector<CaseEvidence> &all = m_parts.cases->evidence();
                for (std::size_t row = 0; row < all.size(); ++row)
                    if (QString::fromStdString(all[row].picture.sha256) == hash)
                        panel()->setThumbnail(static_cast<int>(row), thumbnail);
            },
            Qt::QueuedConnection);
    });
    return {};
}

void EvidenceController::show(int row)
{
    if (row < 0 || row >= static_cast<int>(m_parts.cases->evidence().size()))
        return;
    const CaseEvidence evidence = m_parts.cases->evidence()[static_cast<std::size_t>(row)];
    const QString run = QString::fromStdString(evidence.run);
    const int index = m_parts.runs->indexOf(run);
    if (run.isEmpty() || (index >= 0 && index == m_parts.runs->current()))
        return showNow(evidence);
    if (index >= 0) {
        emit runChosen(index);
        if (m_parts.runs->current() == index)
            showNow(evidence);
        else
            m_parts.messages->showMessage(MessageBar::Severity::Information,
                                          tr("A scan is running; its panels cannot show another one now."));
        return;
    }
    m_awaited = evidence;
    m_parts.loader->openRun(run);
}

/// Its run is shown, or could not be opened.
void EvidenceController::showNow(const CaseEvidence &evidence)
{
    const int current = m_parts.runs->current();
    const bool isShown = evidence.run.empty()
        || (m_parts.runs->has(current) && m_parts.runs->at(current).path.toStdString() == evidence.run);
    if (!isShown)
        return; // the loader has said why
    for (Panel *one : m_parts.workspace->panels()) {
        if (one->name().toStdString() != evidence.panel)
            continue;
        m_parts.workspace->open(one);
        one->restoreViewState(QJsonDocument::fromJson(QByteArray::fromStdString(evidence.viewState)).object());
    }
}

void EvidenceController::remove(int row)
{
    std::vector<CaseEvidence> all = m_parts.cases->evidence();
    if (row < 0 || row >= static_cast<int>(all.size()))
        return;
    const CaseEvidence removed = all[static_cast<std::size_t>(row)];
    all.erase(all.begin() + row);
    m_parts.cases->setEvidence(all);
    m_parts.messages->showMessage(MessageBar::Severity::Information,
                                  tr("“%1” was removed from the report.").arg(QString::fromStdString(removed.caption)));
    QAbstractButton *undo = m_parts.messages->addButton(tr("Undo"), QStringLiteral("messageUndoRemoval"));
    connect(undo, &QAbstractButton::clicked, this, [this, removed, row] {
        std::vector<CaseEvidence> now = m_parts.cases->evidence();
        const auto place = std::min(static_cast<std::size_t>(row), now.size());
        now.insert(now.begin() + static_cast<std::ptrdiff_t>(place), removed);
        m_parts.cases->setEvidence(now);
        panel()->choose(static_cast<int>(place));
    });
}

void EvidenceController::reorder(const QVector<int> &order)
{
    const std::vector<CaseEvidence> &before = m_parts.cases->evidence();
    if (static_cast<std::size_t>(order.size()) != before.size())
        return;
    std::vector<CaseEvidence> after;
    for (const int place : order)
        after.push_back(before.at(static_cast<std::size_t>(place)));
    m_parts.cases->setEvidence(after);
}

void EvidenceController::edit(int row, const std::function<void(CaseEvidence &)> &change)
{
    std::vector<CaseEvidence> all = m_parts.cases->evidence();
    if (row < 0 || row >= static_cast<int>(all.size()))
        return;
    change(all[static_cast<std::size_t>(row)]);
    m_parts.cases->setEvidence(all);
}

} // namespace drm
