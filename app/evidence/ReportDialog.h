// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/evidence/ReportOrder.h"
#include "widgets/form/FormRows.h"

#include <QDialog>
#include <QVector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace drm {

class PathRow;
class SealBox;

/// Asks what a report is to say and where it goes, and shows how far it is. Who reports, the logo and the key are kept
/// in the user's settings for the next one.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder` is suggested. `fields` are filled in, where they are empty from the settings.
    ReportDialog(const CaseReport &fields, const std::vector<ReportChoice> &choices, const QString &folder,
                 QWidget *parent);

    /// Of each pinned picture, the path of its run; empty: it is of none.
    void setPinned(const std::vector<std::string> &runs);
    CaseReport fields() const; ///< as they stand
    void showProgress(int done, int all, const QString &file);
    void showProblem(const QString &problem); ///< and lets the user try again
    bool isWriting() const { return m_writing; }

    void reject() override;

signals:
    /// ReportOrder::content has the fields alone.
    void writeRequested(const drm::ReportOrder &order);
    void stopRequested();

private:
    QWidget *buildScans(const std::vector<ReportChoice> &choices);
    QWidget *buildCover();
    QWidget *buildOutput();
    void fill(const CaseReport &fields);
    void chooseLogo();
    void takeLogo(const QString &path);
    void chooseFolder();
    void write();
    void setWriting(bool writing);
    void refresh();
    void showLogo();
    QString hint(const std::vector<std::string> &chosen) const;
    std::vector<std::string> chosenRuns() const;

    FormRows m_rows;
    QListWidget *m_runs;
    QLineEdit *m_title;
    QLineEdit *m_analyst;
    QLineEdit *m_organisation;
    QPlainTextEdit *m_purpose;
    QLineEdit *m_licence;
    QLabel *m_logoPicture;
    QPushButton *m_chooseLogo;
    QPushButton *m_removeLogo;
    QComboBox *m_language;
    QVector<QCheckBox *> m_formats; ///< each with the property "format"
    PathRow *m_folder;
    SealBox *m_seal;
    QLabel *m_problem;
    QLabel *m_hint;
    QProgressBar *m_progress;
    QPushButton *m_write;
    QPushButton *m_cancel;
    QWidget *m_form;
    std::vector<std::string> m_pinned; ///< paths of runs
    CaseAttachment m_logo;
    bool m_writing = false;
};

} // namespace drm
