// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/base/Message.h"
#include "core/data/Dataset.h"
#include "core/jobs/ScanJob.h"
#include "core/record/DataNote.h"
#include "core/store/CaseFile.h"

#include <QImage>
#include <QObject>
#include <QThreadPool>
#include <QVector>

#include <functional>
#include <memory>

namespace drm {

/// What the window shows of a data set before a scan.
struct DataFacts {
    std::string path;
    std::int64_t count = 0;
    std::vector<std::string> labelNames;
    ImageShape shape; ///< of the first image
    std::vector<DataNote> notes; ///< what was read, assumed, left out
    QVector<QImage> thumbnails; ///< a few images, at most 96 pixels high
};

/// Opens models, data sets and run files off the window's thread, one after the other, and says what was found.
/// A path of unknown kind is told apart by what it holds: a folder, a table or an image (see DataPath) is data, an HDF5
/// file a run file or data, a JSON file with the schema of cases a case, anything else is taken for a model.
class InputLoader : public QObject {
    Q_OBJECT

public:
    explicit InputLoader(QObject *parent = nullptr);
    ~InputLoader() override;

    void open(const QString &path);
    /// `options.head` names the head to take where a model has several.
    void openModel(const QString &path, const ModelOptions &options);
    void openData(const QString &path);
    void openRun(const QString &path);
    void openCase(const QString &path);

    bool busy() const { return m_pending > 0; }

signals:
    void started(const QString &path);
    void modelFound(const drm::ModelInfo &info);
    void dataFound(const drm::DataFacts &summary);
    void runFound(const QString &path, std::shared_ptr<const drm::ScanRecord> record);
    /// Of a run that was found: where its model file or its images are others now, and what else is to be said of it.
    void runRemarked(const QString &path, const std::vector<drm::Message> &remarks);
    /// After runFound(): what inputDifferences() says of it.
    void inputsDiffer(const QString &path, const std::vector<drm::Message> &differences);
    /// `missing`: those of its files and folders that are not there.
    void caseFound(const QString &path, std::shared_ptr<const drm::Case> content, const QStringList &missing);
    /// The model loads once one of these layers is named as its head.
    void headsFound(const QString &path, const std::vector<drm::HeadCandidate> &candidates);
    void failed(drm::ErrorKind kind, const QString &message, const QString &path);
    /// Everything asked for so far has been answered.
    void idle();

private:
    using Answer = std::function<void()>;

    void run(const QString &path, std::function<Answer()> work);
    Answer loadModel(const std::string &path, const ModelOptions &options);
    Answer loadData(const std::string &path);
    Answer loadRun(const std::string &path);
    Answer remarkOn(const QString &path, const ScanRecord &record);
    Answer loadCase(const std::string &path);

    QThreadPool m_pool;
    int m_pending = 0;
};

} // namespace drm
