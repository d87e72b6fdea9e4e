// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"
#include "widgets/base/Panel.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/trigger/TriggerEntry.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QLayout;
class QMenu;
class QPushButton;
class QSlider;
class QSpinBox;
class QStackedLayout;
class QStackedWidget;

namespace drm {

class CompareView;
class PlotView;
class SampleSelection;
class ThumbnailList;
class TriggerAnswers;

/// What the recovered trigger does: one image benign, triggered, their magnified difference, the mask, the pattern and
/// the movement, side by side, or benign and triggered in one place, with the model's answers. Keeps the latest preview
/// of every hypothesis and shows the one that last changed, until the user chooses one.
class TriggerPanel : public Panel {
    Q_OBJECT

public:
    explicit TriggerPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    void clear() override;
    void setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units) override;
    void showUpdate(const UpdateBatch &batch) override;
    void showRun(const ScanRecord &record) override;
    void setPreview(const TriggerPreview &preview);
    void setResult(const HypothesisResult &result); ///< shows result.trigger with the result's target
    void selectHypothesis(const QString &name) override;
    /// Number in the data set of each image of the scan, ScanRecord::imageIndices. Empty while it is not known: then no
    /// image can be selected. clear() forgets them.
    void setImageNumbers(const std::vector<std::int64_t> &numbers);
    void setSelection(SampleSelection *selection) override; ///< null: nothing can be selected

    /// The pictures of one of the preview's images: benign, triggered, their difference, and what the trigger is made
    /// of; those it does not have are left out.
    static std::vector<ImageGrid::Tile> tiles(const TriggerPreview &preview, int image, int gain);
    /// Writes the trigger and the image shown as data, see TriggerFile.
    bool saveData(const QString &path);
    bool hasContent() const override { return shown() != nullptr; }
    QString caption() const override;
    QJsonObject viewState() const override;
    void restoreViewState(const QJsonObject &state) override;

    ImageGrid *imageGrid() const { return m_images; }
    CompareView *compareView() const { return m_compare; }
    PlotView *scatterView() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildControls();
    void buildViews();
    QLayout *layOutControls();
    void store(const std::string &hypothesis, TriggerEntry entry);
    const TriggerEntry *shown() const;
    void showEntry();
    void showView();
    void showImage();
    void fillExportMenu();
    int shownImage() const;

    std::map<std::string, TriggerEntry> m_entries;
    std::vector<std::string> m_outputNames;
    std::vector<std::string> m_outputUnits;
    std::vector<std::int64_t> m_imageNumbers;
    QStackedLayout *m_pages;
    QLabel *m_empty;
    QComboBox *m_hypothesis;
    QComboBox *m_view;
    QWidget *m_gainField = nullptr;
    QSlider *m_gain;
    QLabel *m_gainText;
    QSpinBox *m_rate;
    QPushButton *m_export;
    QMenu *m_exportMenu;
    ThumbnailList *m_thumbnails;
    QStackedWidget *m_views;
    ImageGrid *m_images;
    CompareView *m_compare;
    TriggerAnswers *m_answers;
    bool m_follow = true;
};

} // namespace drm
