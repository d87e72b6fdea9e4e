// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/model/RegressionModel.h"
#include "core/record/DataNote.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace drm {

class InputCard;
struct DataFacts;
struct ScanRecord;

/// The strip above the panels: which model and which data are loaded, or how to load them, and whether the run that is
/// shown was altered.
class HeaderStrip : public QWidget {
    Q_OBJECT

public:
    explicit HeaderStrip(QWidget *parent = nullptr);

    void clear();
    void setModel(const ModelInfo &info);
    void setData(const DataFacts &summary);
    /// Model and data of a scan that was read from a file; returns what it says of the data.
    DataFacts setRecord(const ScanRecord &record);
    /// What of the run that is shown was altered since it was written, ScanResult::alterations; empty: nothing.
    void setAlterations(const std::vector<Message> &alterations);
    /// What a scan is of, by its path alone.
    void nameModel(const QString &path);
    void nameData(const QString &path);
    /// Offers the layers that could be the head, where no model is loaded because the choice is open.
    void askForHead(const QString &path, const std::vector<HeadCandidate> &candidates);

    /// Whether another model, data set or head may be chosen now.
    void setOpenEnabled(bool enabled);

    InputCard *modelCard() const { return m_model; }
    InputCard *dataCard() const { return m_data; }
    QLabel *alteredLabel() const { return m_altered; } ///< hidden where nothing was altered

signals:
    void openModelRequested();
    void openDataRequested();
    /// The user chose a HeadCandidate::name, or nothing, for the head as it is found.
    void headChosen(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void colourAltered();
    void setNotes(const QString &dataPath, const std::vector<DataNote> &notes);
    void fillHeads(const std::vector<HeadCandidate> &candidates, const std::string &current);

    InputCard *m_model;
    InputCard *m_data;
    QComboBox *m_heads;
    QPushButton *m_notesButton; ///< seen where there are notes
    QString m_dataPath;
    std::vector<DataNote> m_notes;
    QLabel *m_altered;
};

} // namespace drm
