// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/CaseCollect.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace drm {

/// Asks which models and image sets are copied into the case, and shows how far that is.
class CollectDialog : public QDialog {
    Q_OBJECT

public:
    /// `available`: bytes on the case's disk.
    CollectDialog(const std::vector<OutsideFile> &files, qint64 available, QWidget *parent);

    void showProgress(qint64 doneBytes);
    void showProblem(const QString &problem); ///< and lets the user try again

    void reject() override;

signals:
    void copyRequested(const std::vector<drm::OutsideFile> &files);
    void stopRequested();

private:
    std::vector<OutsideFile> chosen() const;
    void setCopying(bool copying);
    void refresh();

    std::vector<OutsideFile> m_files;
    qint64 m_available;
    QListWidget *m_list;
    QLabel *m_sum;
    QLabel *m_problem;
    QProgressBar *m_progress;
    QPushButton *m_copy;
    QPushButton *m_cancel;
    bool m_copying = false;
};

} // namespace drm
