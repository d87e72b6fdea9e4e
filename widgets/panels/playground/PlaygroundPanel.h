// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/Panel.h"
#include "widgets/image/PredictionOverlay.h"
#include "widgets/panels/playground/PlaygroundTypes.h"
#include "widgets/text/OutputLabels.h"

#include <optional>

class QLabel;
class QLayout;
class QSlider;
class QStackedLayout;
class QToolButton;

namespace drm {

class AnswerTable;
class ImageGrid;
class TriggerControls;

/// Tries triggers by hand: one image benign, triggered, and their magnified difference, with the model's answers drawn
/// on them. Every change emits queried(); the answer to the latest query is shown, earlier ones are dropped.
class PlaygroundPanel : public Panel {
    Q_OBJECT

public:
    explicit PlaygroundPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    Binding binding() const override { return Binding::Inputs; }
    /// Nothing to play with; `reason` says why and what to do.
    void showEmpty(const QString &reason);
    /// Model and images are being opened.
    void showOpening();
    void setSetup(const PlaygroundSetup &setup);
    void showAnswer(const PlaygroundAnswer &answer);
    /// "badnets" or another of PlaygroundSetup::attacks; unknown names do nothing.
    void selectAttack(const std::string &kind);
    /// Shows the true trigger `index` where there is one.
    void selectKnownTrigger(int index);
    void selectImage(std::int64_t image);
    /// The middle of the square comes to this place, fractions of the image from its left and upper edge; nothing
    /// without a square.
    void placeSquare(const QPointF &place);

    QSize sizeHint() const override { return {620, 560}; }
    static QString invitation(); ///< what to do where there is nothing to play with

    bool hasSetup() const { return m_setup.has_value(); }
    const std::optional<PlaygroundSetup> &setup() const { return m_setup; }
    const std::optional<PlaygroundAnswer> &answer() const { return m_answer; } ///< the one that is shown
    bool isOpening() const { return m_opening; }
    const PlaygroundQuery &query() const { return m_query; } ///< the latest
    ImageGrid *imageGrid() const { return m_images; }

signals:
    void queried(const drm::PlaygroundQuery &query);
    /// The panel is seen and has no setup: at every painting, until it has one. A panel behind a tab is not painted.
    void setupWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildControls();
    void nameControls();
    void connectControls();
    QLayout *layOutSample();
    void ask();
    void showImageText(const std::string &name); ///< of the image's file; empty: none, or not known yet
    void showImages();
    void refreshIcons();

    bool m_opening = false;
    std::optional<PlaygroundSetup> m_setup;
    PlaygroundQuery m_query;
    std::optional<PlaygroundAnswer> m_answer;
    OutputLabels m_labels;
    PredictionOverlay m_overlay;

    QStackedLayout *m_pages;
    QLabel *m_empty;
    TriggerControls *m_trigger;
    QSlider *m_gain;
    QLabel *m_gainText;
    QToolButton *m_previous;
    QToolButton *m_next;
    QSlider *m_image;
    QLabel *m_imageText;
    ImageGrid *m_images;
    QLabel *m_problem;
    AnswerTable *m_numbers;
};

} // namespace drm
