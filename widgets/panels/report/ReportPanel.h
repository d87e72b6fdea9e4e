// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/Panel.h"
#include "widgets/panels/report/EvidenceRow.h"

#include <QVector>

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace drm {

/// What was pinned for the report of the case, in its order: pictures with caption and note. They are put in order by
/// dragging or by keys, and lead back to the panel and run that they show.
class ReportPanel : public Panel {
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    Binding binding() const override { return Binding::Own; }
    bool hasContent() const override;
    bool isEvidence() const override { return false; }
    void setRows(const QVector<EvidenceRow> &rows);
    void setThumbnail(int row, const QImage &thumbnail);
    /// Whether a run is shown, all of whose panels could be added.
    void setRunShown(bool shown);
    /// Whether there is a run to report on.
    void setCanWrite(bool can);
    int current() const; ///< the row that is chosen; -1: none
    void choose(int row);

signals:
    void runWanted(); ///< all panels of the run that is shown
    void writeRequested();
    void showRequested(int row);
    void removeRequested(int row);
    /// Places of the rows before, in their new order.
    void reordered(const QVector<int> &order);
    void captionEdited(int row, const QString &caption);
    void noteEdited(int row, const QString &note);

private:
    QWidget *buildList();
    QWidget *buildEditors();
    void move(int by);
    void takeOrder();
    void showCurrent();
    void refresh();

    QVector<EvidenceRow> m_rows;
    QPushButton *m_addRun;
    QPushButton *m_write;
    QStackedLayout *m_pages;
    QListWidget *m_list;
    QLineEdit *m_caption;
    QPlainTextEdit *m_note;
    QLabel *m_problem;
    QAction *m_show = nullptr;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
    QAction *m_remove = nullptr;
    bool m_filling = false;
};

} // namespace drm
