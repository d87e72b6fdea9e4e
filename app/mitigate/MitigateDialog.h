// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/jobs/MitigateJob.h"
#include "core/record/UpdateBatch.h"
#include "widgets/form/FormRows.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace drm {

class MessageBar;
class MitigationPanel;
class StatusStrip;

/// Cleans the model of a scan. The dialog asks how, shows the errors by epoch and what came of it; MitigateController
/// has the work done.
class MitigateDialog : public QDialog {
    Q_OBJECT

public:
    explicit MitigateDialog(QWidget *parent = nullptr);

    /// What is cleaned next: model, images and parameters of a scan, and, where there is one, its run file.
    void setInput(const ScanRequest &scan, const std::string &runPath);
    void setOutputPath(const QString &path);
    void showStarted();
    void showUpdate(const UpdateBatch &batch);
    void showRecord(const MitigateRecord &record);
    void showError(ErrorKind kind, const QString &message);

    MitigateRequest request() const;
    MitigationPanel *panel() const { return m_panel; }
    MessageBar *messages() const { return m_messages; }

public slots:
    /// Asks for the mitigation unless something stands in its way, which is said.
    void start();

signals:
    void mitigationRequested(const drm::MitigateRequest &request);
    void stopRequested();
    void openRequested(const QString &modelPath, const QString &dataPath); ///< the cleaned model

private:
    QWidget *makeForm();
    void layOut(QWidget *form);
    void chooseOutput();
    void exportResult();
    void setRunning(bool running);
    void showMethod();

    FormRows m_rows;
    MitigateRequest m_input; ///< scan and runPath
    MitigateRequest m_started;
    QString m_json; ///< of the last result; empty: none
    MessageBar *m_messages;
    MitigationPanel *m_panel;
    QLabel *m_description;
    QComboBox *m_method;
    QLabel *m_explanation;
    QSpinBox *m_images;
    QSpinBox *m_epochs;
    QCheckBox *m_ownLabels;
    QLineEdit *m_output;
    QPushButton *m_browse;
    QLabel *m_verdict;
    StatusStrip *m_status;
    QPushButton *m_open;
    QPushButton *m_export;
    QPushButton *m_start;
    QPushButton *m_stop;
    QWidget *m_form = nullptr;
};

} // namespace drm
