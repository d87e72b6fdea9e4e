// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/TriggerAnswers.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/plot/PlotPicking.h"
#include "widgets/plot/PlotView.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QResizeEvent>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr int sideBySideWidth = 600; // pixels from which the scatter stands beside the table

QStandardItem *cell(const QString &text, Qt::AlignmentFlag side = Qt::AlignRight)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

QString prediction(const OutputLabels &labels, const Table &table, int image, int output)
{
    const bool known = table.isComplete() && image < table.rows && output < table.columns;
    return known ? labels.bareValue(output, static_cast<double>(table.at(image, output))) : QStringLiteral("–");
}

} // namespace

TriggerAnswers::TriggerAnswers(QWidget *parent)
    : QWidget(parent)
    , m_table(new CompactTable)
    , m_numbers(new QStandardItemModel(this))
    , m_summary(new PlainLabel)
    , m_scatter(new PlotView)
    , m_picking(new PlotPicking(m_scatter))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    nameParts();
    m_table->setModel(m_numbers);
    auto *numbers = new QWidget;
    auto *column = new QVBoxLayout(numbers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    column->addWidget(m_table);
    column->addWidget(m_summary);
    column->addStretch(1);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::spacing());
    m_row->addWidget(numbers, 1);
    m_row->addWidget(m_scatter, 1);
    connect(m_scatter, &PlotView::notice, this, &TriggerAnswers::notice);
}

void TriggerAnswers::nameParts()
{
    m_table->setObjectName(QStringLiteral("triggerTable"));
    m_table->setAccessibleName(tr("Answers for the image and the recovered target"));
    m_table->setToolTip(
        tr("The model's answer for the benign and for the triggered image, and the target: the median "
           "answer over triggered images. A backdoor's trigger brings every image close to the target."));
    m_summary->setObjectName(QStringLiteral("triggerSummary"));
    m_summary->setProperty("role", QStringLiteral("muted"));
    m_summary->setWordWrap(true);
    m_scatter->setObjectName(QStringLiteral("triggerScatter"));
    m_scatter->setAccessibleName(tr("Answers for benign and triggered images"));
    m_scatter->setToolTip(tr("Each point is the model's answer for one image. With a working trigger the triggered "
                             "answers collapse onto the target. Click a point to select its image, drag with "
                             "Shift to select several; Ctrl adds, Escape selects nothing."));
    m_scatter->setExportName(tr("answers"));
}

void TriggerAnswers::setSelection(SampleSelection *selection)
{
    m_picking->setSelection(selection);
}

void TriggerAnswers::showEntry(const TriggerEntry &entry, const std::vector<std::int64_t> &imageNumbers)
{
    showSummary(entry);
    showScatter(entry, imageNumbers);
}

void TriggerAnswers::showImage(const TriggerPreview &preview, int image)
{
    const int outputs = std::max({preview.benignPredictions.columns, preview.triggeredPredictions.columns,
                                  static_cast<int>(preview.target.size()), 0});
    constexpr int mostRows = 64;
    m_numbers->clear();
    const QString titles[] = {tr("Output"), tr("Benign"), tr("Triggered"), tr("Target")};
    for (int column = 0; column < 4; ++column)
        m_numbers->setHorizontalHeaderItem(column, cell(titles[column], column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    for (int output = 0; output < std::min(outputs, mostRows); ++output) {
        const auto i = static_cast<std::size_t>(output);
        const QString target =
            i < preview.target.size() ? m_labels.bareValue(output, preview.target[i]) : QStringLiteral("–");
        m_numbers->appendRow({cell(m_labels.nameWithUnit(output), Qt::AlignLeft),
                              cell(prediction(m_labels, preview.benignPredictions, image, output)),
                              cell(prediction(m_labels, preview.triggeredPredictions, image, output)), cell(target)});
    }
    m_table->fit();
}

void TriggerAnswers::showSummary(const TriggerEntry &entry)
{
    QStringList texts{
        tr("Mean change of a pixel, |x′ − x|: %1 of the full range.").arg(OutputLabels::number(entry.preview.meanAbs))};
    if (!entry.spread.empty())
        texts << tr("Spread of the triggered answers around the target: %1.").arg(m_labels.target(entry.spread));
    if (!entry.finished)
        texts << tr("Search running, iteration %1.").arg(entry.preview.iteration);
    m_summary->setText(sentences(texts));
}

void TriggerAnswers::showScatter(const TriggerEntry &entry, const std::vector<std::int64_t> &imageNumbers)
{
    const auto isPlane = [](const Table &benign, const Table &triggered) {
        return benign.isComplete() && triggered.isComplete() && benign.columns == 2 && triggered.columns == 2;
    };
    // The end of a search knows the answers for all held-out images, not only for those that are shown.
    const bool all = isPlane(entry.benignOutputs, entry.triggeredOutputs);
    const Table &benign = all ? entry.benignOutputs : entry.preview.benignPredictions;
    const Table &triggered = all ? entry.triggeredOutputs : entry.preview.triggeredPredictions;
    const bool twoDimensional = isPlane(benign, triggered);
    m_scatter->setVisible(twoDimensional);
    // Without the scatter the height is better spent on the images.
    setSizePolicy(QSizePolicy::Preferred, twoDimensional ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    if (!twoDimensional)
        return;
    if (m_scatter->curveCount() == 0) {
        m_scatter->addCurve(tr("benign"), 0, PlotView::Style::Points);
        m_scatter->addCurve(tr("triggered"), 1, PlotView::Style::Points);
        m_scatter->addCurve(tr("target"), 2, PlotView::Style::Cross);
    }
    m_scatter->setAxisLabels(m_labels.nameWithUnit(0), m_labels.nameWithUnit(1));
    const auto points = [&, this](int curve, const Table &table) {
        QVector<double> x;
        QVector<double> y;
        for (int row = 0; row < table.rows; ++row) {
            x << static_cast<double>(table.at(row, 0)) * m_labels.factor(0);
            y << static_cast<double>(table.at(row, 1)) * m_labels.factor(1);
        }
        m_picking->setCurve(curve, x, y, entry.samples(imageNumbers, table.rows));
    };
    points(0, benign);
    points(1, triggered);
    const std::vector<double> &goal = entry.preview.target;
    const bool target = goal.size() == 2;
    m_scatter->setCurve(2, target ? QVector<double>{goal[0] * m_labels.factor(0)} : QVector<double>(),
                        target ? QVector<double>{goal[1] * m_labels.factor(1)} : QVector<double>());
}

void TriggerAnswers::resizeEvent(QResizeEvent *event)
{
    m_row->setDirection(event->size().width() >= sideBySideWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QWidget::resizeEvent(event);
}

} // namespace drm
