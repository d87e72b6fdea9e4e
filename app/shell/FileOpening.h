// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inputs/InputLoader.h"

#include <QObject>

#include <memory>

class QWidget;

namespace drm {

class HeaderStrip;
class MessageBar;
class ScanController;
class ShownRun;
class StatusStrip;

/// Files on their way into the window: asked for, read, and shown; or refused, while a scan runs.
class FileOpening : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    struct Parts {
        QWidget *window; ///< of the dialogs; the parent
        InputLoader *loader;
        HeaderStrip *header;
        ShownRun *shown;
        ScanController *scans;
        MessageBar *messages;
        StatusStrip *status;
    };

    explicit FileOpening(const Parts &parts);

    /// A model, data or a run file, whichever it is.
    void open(const QString &path);
    void askForModel();
    void askForData();
    void askForRun();
    void importData(const QString &folder); ///< has a folder described and opened; empty: the user chooses one
    void chooseHead(const QString &name); ///< of the model that is open
    void chooseAnswers(const QString &answers); ///< likewise
    void chooseInputs(const QString &inputs); ///< likewise
    void askForAnswers(); ///< in a dialog, of the model and the images that are open
    /// Into the list of recent files.
    void remember(const QString &path);
    static QString refusal(); ///< why nothing can be opened while a scan runs

signals:
    void runFound(const QString &path, const std::shared_ptr<const ScanRecord> &record);
    void headWanted(); ///< a model is open whose head is not known yet
    void remembered();

private:
    void connectParts();
    void showModel(const ModelInfo &info);
    void askForHead(const QString &path, const std::vector<HeadCandidate> &candidates);
    void showData(const DataFacts &facts);
    void showFailure(ErrorKind kind, const QString &message, const QString &path);
    void refuse();

    Parts m_parts;
};

} // namespace drm
