// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/panels/case/RunTableModel.h"

#include <QWidget>

class QAction;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace drm {

/// The runs of a case in a table that is sorted by any column and filtered by a text, with what can be done with the
/// chosen ones.
class RunTable : public QWidget {
    Q_OBJECT

public:
    explicit RunTable(QWidget *parent = nullptr);

    void setRuns(const std::vector<RunRow> &runs);
    /// False while a scan runs: then no other run can be shown.
    void setOpenEnabled(bool enabled);
    /// Paths of the chosen runs, from top to bottom.
    QStringList chosen() const;

    RunTableModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }

signals:
    void runRequested(const QString &path);
    void runAgainRequested(const QStringList &paths);
    void compareRequested(const QString &first, const QString &second);
    void removeRequested(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildActions();
    void fitColumns();
    void refresh();

    RunTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_view;
    QLineEdit *m_filter;
    QAction *m_showRun = nullptr;
    QAction *m_runAgain = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_remove = nullptr;
    bool m_openEnabled = true;
    std::ptrdiff_t m_fitted = 0; ///< runs that the columns are wide enough for
};

} // namespace drm
