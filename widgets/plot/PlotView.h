// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/plot/PlotCurve.h"

#include <QRectF>
#include <QString>
#include <QVector>
#include <QWidget>

#include <functional>
#include <vector>

class QCustomPlot;
class QLabel;
class QStackedLayout;

namespace drm {

class PlotCrosshair;
class PlotFrame;

/// A plot that can be worked with: the wheel zooms at the cursor (over an axis: that axis alone), dragging pans, a
/// double click or Home shows everything again, a click in the legend hides a curve, a crosshair names the nearest
/// values, and the context menu copies or saves what is shown. While no curve holds data it shows the empty text.
class PlotView : public QWidget {
    Q_OBJECT

public:
    static constexpr int clickSlack = 4; ///< pixels a click may move

    using Style = PlotCurve::Style;

    explicit PlotView(QWidget *parent = nullptr);
    ~PlotView() override;

    /// Adds a curve in Theme::series(`series`) and returns its index.
    int addCurve(const QString &name, int series, Style style = Style::Line);
    /// x and y have the same length. Points that are not finite leave a gap.
    void setCurve(int curve, const QVector<double> &x, const QVector<double> &y);
    void clear();

    int curveCount() const;
    int pointCount(int curve) const;
    const QVector<double> &xOf(int curve) const;
    const QVector<double> &yOf(int curve) const;
    QString curveName(int curve) const;
    bool isCurveVisible(int curve) const;
    void setCurveVisible(int curve, bool visible);

    void setAxisLabels(const QString &x, const QString &y);
    QString yLabel() const;
    QString readout() const; ///< rich text beside the cursor; empty while there is none
    void setCrosshair(double x); ///< as if the cursor were there; NaN, or outside of what is shown: none
    /// Logarithmic y axis; values of 0 and below leave gaps there.
    void setLogarithmic(bool on);
    bool isLogarithmic() const;
    void setLogarithmicOffered(bool offered); ///< puts "Logarithmic axis" into the context menu
    bool isLogarithmicOffered() const { return m_logarithmicOffered; }
    void setLegendVisible(bool visible);
    /// resetView() starts the linear y axis here instead of at the lowest value.
    void setLowerBound(double y);
    /// resetView() ends the linear y axis here where values go beyond; so do the curves that are set next.
    void setUpperBound(double y);
    /// Shows `bounds` (plot coordinates, y downwards) with pixels as wide as high, instead of fitting to curves.
    void setImageBounds(const QRectF &bounds);
    /// Shows `bounds` (plot coordinates) instead of fitting to curves: for content that is no curve.
    void setContentBounds(const QRectF &bounds);

    void setEmptyText(const QString &text);
    QString emptyText() const;
    /// Shows the empty text although there is content, and the content again.
    void setContentHidden(bool hidden);
    bool isEmpty() const; ///< true while the empty text is what the user sees

    void resetView();
    double xMinimum() const;
    double xMaximum() const;
    double yMinimum() const;
    double yMaximum() const;

    /// The visible curves: one row an x value where they share their x values, else rows of curve, x, y.
    QString csv() const;
    /// Takes the place of csv() for a plot whose data are no curves.
    void setCsvSource(std::function<QString()> source);
    /// Text (rich) of the read-out at plot coordinates; empty: no read-out. Replaces the nearest values of curves.
    void setReadoutSource(std::function<QString(double x, double y)> source);
    /// Base name offered by the save dialogs, without suffix.
    void setExportName(const QString &name);
    const QString &exportName() const { return m_exportName; }

    /// Writes a picture or the data; the suffix (png, svg, pdf, csv) decides. On failure false, and `message` says why.
    bool save(const QString &path, QString *message = nullptr);
    void copyPicture();

    QPointF toCanvas(double x, double y) const; ///< pixels of plot() where these plot coordinates stand

    QCustomPlot *plot() const { return m_plot; }
    void refreshTheme(); ///< after elements were added to plot()
    void replot(); ///< soon, once for many calls

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void notice(const QString &message, bool isError); ///< saved, copied, or why not
    void logarithmicChanged(bool on); ///< by the context menu
    void curveShown(int curve, bool visible); ///< by setCurveVisible() or a click in the legend

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildPlot();
    void connectPlot();
    void beforeReplot();
    void updateEmpty();
    bool write(const QString &path, QString *reason);

    QStackedLayout *m_pages;
    QCustomPlot *m_plot;
    QLabel *m_empty;
    PlotCrosshair *m_crosshair;
    std::vector<PlotCurve> m_curves;
    PlotFrame *m_frame;
    std::function<QString()> m_csvSource;
    QString m_exportName;
    bool m_logarithmicOffered = false;
    bool m_legendVisible = true;
    bool m_contentHidden = false;
    QSize m_laidOutSize; ///< of the plot when legend and image were last fitted
};

} // namespace drm
