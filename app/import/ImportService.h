// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/LatestTask.h"
#include "core/base/RunControl.h"
#include "core/curate/ConvertData.h"
#include "core/curate/DescribeData.h"
#include "core/record/DataNote.h"

#include <QImage>
#include <QObject>
#include <QVector>

#include <memory>
#include <optional>
#include <string>

namespace drm {

/// Some images as a description reads them, and what it makes of the whole set.
struct ImportPreview {
    struct Picture {
        QImage image;
        QString name; ///< of the file
        std::vector<double> label;
    };
    std::int64_t images = 0;
    QVector<Picture> pictures;
    std::vector<std::string> labelNames;
    std::vector<std::string> labelUnits;
    std::vector<int> labelSenses; ///< as Dataset::labelSenses()
    std::vector<DataNote> notes;
};

/// Looks into the folders and tables of a set that is being described, and writes it, off the window's thread. The
/// destructor waits for the step under way.
class ImportService : public QObject {
    Q_OBJECT

public:
    static constexpr std::int64_t pictures = 6; ///< in a preview

    explicit ImportService(QObject *parent = nullptr);
    ~ImportService() override;

    /// Ends with tablesFound(), or with failed().
    void findTables(const std::string &folder);
    /// Ends with surveyed(), or with failed(). Replaces a survey that was asked for before.
    void survey(const std::string &folder, const LabelTables::Table &table);
    /// Ends with previewed() or previewFailed(). Replaces a preview that was asked for before.
    void preview(const std::string &folder, const SetDescription &description);
    /// Ends with converted() or convertFailed(), after convertProgressed().
    void convert(const std::string &folder, const SetDescription &description, const std::string &out, int size);
    void stopConverting();

signals:
    void tablesFound(const drm::LabelTables &tables);
    void surveyed(const drm::TableSurvey &survey);
    void failed(const QString &message);
    void previewed(const drm::ImportPreview &preview);
    void previewFailed(const QString &message);
    void convertProgressed(const drm::Progress &progress);
    void converted(const QString &path, const drm::ConvertResult &result);
    void convertFailed(const QString &message);

private:
    struct Survey {
        std::string folder;
        std::optional<LabelTables::Table> table; ///< none: look for tables
    };
    struct Preview {
        std::string folder;
        SetDescription description;
    };
    struct Conversion {
        std::string folder;
        SetDescription description;
        ConvertRequest request;
        std::shared_ptr<RunControl> control;
    };

    void answer(const Survey &question, int asOf);
    void answer(const Preview &question, int asOf);
    void answer(const Conversion &question, int asOf);

    std::shared_ptr<RunControl> m_converting; ///< the last one asked for
    std::unique_ptr<LatestTask<Survey>> m_surveys;
    std::unique_ptr<LatestTask<Preview>> m_previews;
    std::unique_ptr<LatestTask<Conversion>> m_conversions;
};

} // namespace drm
