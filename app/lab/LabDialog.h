// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lab/LabPlan.h"
#include "core/base/Error.h"
#include "core/record/UpdateBatch.h"

#include <QDialog>

#include <memory>

class QPushButton;

namespace drm {

class LabForm;
class LabResultCard;
class MessageBar;
class StatusStrip;
class TrainingPanel;
struct DataFacts;

/// The lab: trains models with a known backdoor, or without one. The dialog asks, shows the training's curves and what
/// came of it; LabController has the work done.
class LabDialog : public QDialog {
    Q_OBJECT

public:
    /// Rendered sets and models go into `folder`.
    explicit LabDialog(const QString &folder, QWidget *parent = nullptr);

    void setData(const DataFacts &summary);
    void showStarted(const LabPlan &plan);
    void showUpdate(const UpdateBatch &batch);
    void showRecord(const LabRecord &record);
    void showError(ErrorKind kind, const QString &message);
    void showMessage(const QString &headline, const QString &detail = {});
    /// Says that the time of a training is being measured, and no longer.
    void showMeasuring();
    void endMeasuring();
    /// Asks before the training of a sample: the one that the form shows, or a smaller one; with their seconds, about.
    void offerSample(double seconds, double smallSeconds);
    /// While the lab trains, the choices are fixed and Stop is offered.
    void setTraining(bool training);

    /// What offerSample() offers as the smaller one.
    static constexpr int smallCount = 800;
    static constexpr int smallSide = 32; ///< pixels

    LabForm *form() const { return m_form; }
    TrainingPanel *curves() const { return m_curves; }
    LabResultCard *result() const { return m_result; }
    MessageBar *messages() const { return m_messages; }
    const LabPlan &trained() const { return m_trained; } ///< the plan of the last training

public slots:
    /// Asks for the training unless something stands in its way, which is said.
    void train();

signals:
    void dataRequested(const QString &path);
    void trainRequested(const drm::LabPlan &plan);
    void stopRequested();
    /// The user wants to see the trained model in the main window, or in its playground.
    void openRequested(const QString &modelPath, const QString &dataPath);
    void tryRequested(const QString &modelPath, const QString &dataPath);

private:
    void layOut();
    void askToReplace(const LabPlan &plan);
    void request(const LabPlan &plan);

    LabForm *m_form;
    MessageBar *m_messages;
    TrainingPanel *m_curves;
    LabResultCard *m_result;
    StatusStrip *m_status;
    QPushButton *m_train;
    QPushButton *m_stop;
    LabPlan m_trained;
    bool m_training = false;
};

} // namespace drm
