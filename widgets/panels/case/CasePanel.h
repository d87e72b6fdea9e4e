// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/Panel.h"
#include "widgets/panels/case/CaseTreeModel.h"

class QAction;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTreeView;

namespace drm {

class JobQueueView;
class RunTable;

/// The case explorer: models, data sets and runs of the case as a tree, its runs as a table, the queue of jobs, and
/// notes. In a narrow dock they stand below each other, in a wide one the tree stands on the left.
class CasePanel : public Panel {
    Q_OBJECT

public:
    explicit CasePanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    Binding binding() const override { return Binding::Own; }
    /// `path` of the case file, or empty; `unsaved`: it has changed since it was saved.
    void setTitle(const QString &title, const QString &path, bool unsaved);
    void setNotes(const QString &notes);
    void setItems(CaseTreeModel::Kind kind, const std::vector<CaseItem> &items);
    /// False while a scan runs: then nothing else can be opened.
    void setOpenEnabled(bool enabled);

    CaseTreeModel *treeModel() const { return m_model; }
    RunTable *runTable() const { return m_runs; }
    JobQueueView *queueView() const { return m_queue; }

signals:
    void notesEdited(const QString &notes);
    void openRequested(drm::CaseTreeModel::Kind kind, const QString &path);
    /// A scan of this model is to wait in the queue.
    void scanRequested(const QString &modelPath);
    void removeRequested(drm::CaseTreeModel::Kind kind, const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTree();
    QWidget *buildNotes();
    void refresh();

    CaseTreeModel *m_model;
    QLabel *m_title;
    QLabel *m_hint;
    QTreeView *m_tree;
    RunTable *m_runs;
    JobQueueView *m_queue;
    QPlainTextEdit *m_notes;
    QSplitter *m_split;
    QAction *m_open = nullptr;
    QAction *m_scan = nullptr;
    QAction *m_remove = nullptr;
    bool m_openEnabled = true;
};

} // namespace drm
