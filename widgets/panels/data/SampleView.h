// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/image/PredictionOverlay.h"
#include "widgets/panels/data/DataTypes.h"
#include "widgets/text/OutputLabels.h"

#include <QWidget>

#include <optional>

class QLabel;
class QStandardItemModel;

namespace drm {

class CompactTable;
class ImageGrid;

/// One sample: its image with label and model's answer drawn on it, and their numbers with the error of each output.
class SampleView : public QWidget {
    Q_OBJECT

public:
    explicit SampleView(QWidget *parent = nullptr);

    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units,
                   const std::vector<int> &senses);
    void setModelOpen(bool open); ///< answers will come
    /// Another sample, of which nothing is known yet; -1: none.
    void setSample(qint64 sample);
    /// Details and answers of other samples are ignored.
    void setDetails(const SampleDetails &details);
    void setAnswer(const SampleAnswer &answer);
    bool hasDetails() const { return m_details.has_value(); }

    ImageGrid *imageGrid() const { return m_image; }

signals:
    void notice(const QString &message, bool isError);

protected:
    void changeEvent(QEvent *event) override;

private:
    void show();
    void showImage();
    void fillTable();
    void showTexts();

    qint64 m_sample = -1;
    bool m_modelOpen = false;
    std::optional<SampleDetails> m_details;
    std::optional<SampleAnswer> m_answer;
    OutputLabels m_labels;
    PredictionOverlay m_labelOverlay;
    ImageGrid *m_image;
    QLabel *m_legend;
    CompactTable *m_table;
    QStandardItemModel *m_numbers;
    QLabel *m_summary;
    QLabel *m_problem;
};

} // namespace drm
