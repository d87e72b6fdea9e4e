// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/Panel.h"
#include "widgets/panels/data/DataTypes.h"
#include "widgets/panels/data/LabelRows.h"

#include <QSet>
#include <QVector>

#include <optional>

class QCheckBox;
class QLabel;
class QSlider;
class QSpinBox;
class QSplitter;
class QStackedLayout;
class QTabWidget;

namespace drm {

class LabelHistogram;
class LabelScatter;
class SampleSelection;
class SampleView;
class ThumbnailModel;
class ThumbnailView;

/// The data browser: pictures of an image set of any size, the image that is chosen with its labels and the model's
/// answer, and how the labels are distributed. It reads nothing: signals ask for what is seen, setters bring it.
class DataPanel : public Panel {
    Q_OBJECT

public:
    explicit DataPanel(QWidget *parent = nullptr);

    HelpTexts help() const override;
    Binding binding() const override { return Binding::Inputs; }
    /// Shared with other panels; outlives this one. Without it the panel has one of its own.
    void setSelection(SampleSelection *selection) override;

    /// Nothing to show, and why.
    void showEmpty(const QString &reason);
    void showOpening(const QString &name);
    void setSetup(const DataSetup &setup);
    /// `share` (0..1) of the labels has been read.
    void showLabelProgress(double share);
    void showLabels(const LabelSample &labels);
    void showLabelFailure(const QString &reason);
    void setThumbnails(const QVector<Thumbnail> &thumbnails);
    void setDetails(const SampleDetails &details);
    void setModelOpen(bool open); ///< forgets the answers of the model before
    void setAnswer(const SampleAnswer &answer);

    bool hasSetup() const { return m_setup.has_value(); }
    bool isOpening() const { return m_opening; }
    /// All that is in view is there.
    bool isComplete() const;
    qint64 currentSample() const;
    void goTo(qint64 sample);

    QJsonObject viewState() const override;
    /// The image is shown once the data set is open.
    void restoreViewState(const QJsonObject &state) override;

    ThumbnailView *thumbnailView() const { return m_view; }
    LabelHistogram *histogram() const { return m_histogram; }
    LabelScatter *scatter() const { return m_scatter; }
    SampleView *sampleView() const { return m_sample; }

    QSize sizeHint() const override { return {640, 480}; }
    static QString invitation(); ///< what to do where no data are open

signals:
    /// The panel is seen and has no setup: at every painting, until it has one. A panel behind a tab is not painted.
    void setupWanted();
    void thumbnailsWanted(const QVector<qint64> &samples, int edge); ///< in place of those wanted before
    void detailsWanted(qint64 sample); ///< in place of those wanted before

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameControls();
    void connectControls();
    QWidget *makeContent();
    void pick(const QSet<qint64> &samples, bool add);
    void showCurrent(qint64 sample);
    void showSelection();
    void showKnown();
    void filter();
    void setThumbnailEdge(int pixels);
    void refreshStatus();
    void setPlotText(const QString &text);

    bool m_opening = false;
    bool m_labelsPending = false;
    std::optional<DataSetup> m_setup;
    LabelRows m_rows;
    qint64 m_current = -1;
    qint64 m_awaited = -1; ///< from a case: to be shown once a data set is open
    qint64 m_knownSelected = 0; ///< selected samples whose labels are known
    SampleSelection *m_selection;

    QStackedLayout *m_pages;
    QLabel *m_empty;
    QSlider *m_size;
    QSpinBox *m_goTo;
    QCheckBox *m_onlySelected;
    QLabel *m_status;
    ThumbnailModel *m_thumbnails;
    ThumbnailView *m_view;
    QSplitter *m_splitter;
    QTabWidget *m_tabs;
    SampleView *m_sample;
    LabelHistogram *m_histogram;
    LabelScatter *m_scatter;
};

} // namespace drm
