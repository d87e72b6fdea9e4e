// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <QWidget>

#include <vector>

class QStackedLayout;

namespace drm {

class PlotView;

/// Distributions of one quantity for several sets of images, as histograms over shared bins or as violins one below the
/// other.
class DistributionView : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Histogram, Violin };

    struct Set {
        QString name;
        int series = 0; ///< of Theme::series()
        bool isOutline = false; ///< laid over the others without a fill
        std::vector<double> values; ///< those that are not finite are left out
    };

    /// The plots are called `name` and `name` + "Violin".
    explicit DistributionView(const QString &name, QWidget *parent = nullptr);

    void setSets(std::vector<Set> sets);
    void setKind(Kind kind);
    void setBins(int bins);
    void setQuantity(const QString &label); ///< of the x axis
    void setTexts(const QString &accessibleName, const QString &toolTip, const QString &exportName);
    void setEmptyText(const QString &text);

    PlotView *histogram() const { return m_histogram; }
    PlotView *violin() const { return m_violin; }

signals:
    void notice(const QString &message, bool isError);

private:
    void draw();
    void showHistogram();
    void showViolins();
    QString violinReadout(double y) const;
    QString violinCsv() const;

    std::vector<Set> m_sets;
    std::vector<Set> m_drawn; ///< those that the curves were made for, without values
    Kind m_kind = Kind::Histogram;
    int m_bins = 40;
    QString m_quantity;
    QStackedLayout *m_pages;
    PlotView *m_histogram;
    PlotView *m_violin;
};

} // namespace drm
