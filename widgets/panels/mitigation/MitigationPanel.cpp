// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/mitigation/MitigationPanel.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/export/RunSource.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/image/PredictionOverlay.h"
#include "widgets/plot/PlotView.h"
#include "widgets/plot/WholeTicker.h"
#include "widgets/table/CompactTable.h"
#include "widgets/text/AttackTexts.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QLocale>
#include <QSlider>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

QStandardItem *cell(const QString &text, const QString &toolTip = {}, Qt::AlignmentFlag side = Qt::AlignRight)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setToolTip(toolTip);
    return item;
}

std::vector<double> rowOf(const Table &table, int row)
{
    std::vector<double> values;
    for (int column = 0; row < table.rows && column < table.columns; ++column)
        values.push_back(table.at(row, column));
    return values;
}

} // namespace

MitigationPanel::MitigationPanel(QWidget *parent)
    : QWidget(parent)
    , m_curves(new PlotView)
    , m_outcome(new QWidget)
    , m_trigger(new QComboBox)
    , m_sample(new QSlider(Qt::Horizontal))
    , m_sampleText(new PlainLabel)
    , m_images(new ImageGrid)
    , m_table(new CompactTable)
    , m_numbers(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("mitigationPanel"));
    setAccessibleName(tr("Mitigation"));
    m_curves->setObjectName(QStringLiteral("mitigationCurves"));
    m_curves->setAccessibleName(tr("Plot of the errors by epoch"));
    m_curves->plot()->xAxis->setTicker(QSharedPointer<WholeTicker>::create());
    m_curves->setToolTip(
        tr("Errors on images kept for the choice of the best epoch, in standard deviations of the labels. Clean error: "
           "distance of the answers from the labels. AE: distance of the answers on triggered images from the target; "
           "it should rise. DAE: their distance from the true labels; it should fall to the clean error."));
    m_curves->setExportName(tr("mitigation-errors"));
    m_curves->setLowerBound(0);
    m_trigger->setObjectName(QStringLiteral("mitigationTrigger"));
    m_trigger->setAccessibleName(tr("Trigger shown"));
    m_trigger->setToolTip(tr("The trigger on the images: one that the scan recovered, or, where it is known, the true "
                             "one."));
    m_sample->setObjectName(QStringLiteral("mitigationSample"));
    m_sample->setAccessibleName(tr("Image shown"));
    m_sample->setToolTip(tr("Which of the test images is shown"));
    m_images->setObjectName(QStringLiteral("mitigationImages"));
    m_images->setAccessibleName(tr("The same image without a trigger, and with it before and after the mitigation"));
    m_table->setObjectName(QStringLiteral("mitigationTable"));
    m_table->setAccessibleName(tr("Errors before and after"));
    m_table->setModel(m_numbers);
    connect(m_curves, &PlotView::notice, this, &MitigationPanel::notice);
    connect(m_images, &ImageGrid::notice, this, &MitigationPanel::notice);
    connect(m_trigger, &QComboBox::currentIndexChanged, this, &MitigationPanel::showSample);
    connect(m_sample, &QSlider::valueChanged, this, &MitigationPanel::showSample);

    auto *outcome = new QVBoxLayout(m_outcome);
    outcome->setContentsMargins(0, 0, 0, 0);
    outcome->setSpacing(Theme::spacing());
    outcome->addLayout(layOutSamples());
    outcome->addWidget(m_images, 1);
    outcome->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Theme::spacing());
    column->addWidget(m_curves, 2);
    column->addWidget(m_outcome, 3);
    reset();
}

QLayout *MitigationPanel::layOutSamples()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing());
    auto *trigger = new PlainLabel(tr("Trigger"));
    trigger->setBuddy(m_trigger);
    auto *sample = new PlainLabel(tr("Image"));
    sample->setBuddy(m_sample);
    row->addWidget(trigger);
    row->addWidget(m_trigger);
    row->addSpacing(2 * Theme::spacing());
    row->addWidget(sample);
    row->addWidget(m_sample, 1);
    row->addWidget(m_sampleText);
    return row;
}

void MitigationPanel::reset()
{
    m_sources.clear();
    m_phases.clear();
    m_samples.clear();
    m_curves->clear();
    m_curves->setAxisLabels(tr("epoch (0: before)"), tr("label deviations"));
    m_curves->setEmptyText(tr("The errors of every epoch are drawn here while the model is cleaned."));
    m_outcome->hide();
}

void MitigationPanel::startPhase(const PhaseInfo &info)
{
    if (info.terms != mitigationTerms())
        return;
    Phase phase;
    phase.values.resize(info.terms.size());
    const QString title = translated(phaseText(info.title)).simplified().left(40);
    // The curves of the learning rates before this one step back.
    for (const auto &[index, other] : m_phases)
        for (const int curve : other.curves)
            m_curves->setCurveVisible(curve, false);
    for (std::size_t i = 0; i < info.terms.size(); ++i)
        phase.curves.push_back(m_curves->addCurve(translated(termText(info.terms[i])) + QStringLiteral(" · ") + title,
                                                  static_cast<int>(i), PlotView::Style::LinePoints));
    m_phases[info.index] = std::move(phase);
    m_curves->setEmptyText(tr("The first epoch has begun."));
}

void MitigationPanel::addRecords(const std::vector<IterationRecord> &records)
{
    for (const IterationRecord &record : records) {
        const auto found = m_phases.find(record.phase);
        if (found == m_phases.end() || record.values.size() != found->second.values.size())
            continue;
        Phase &phase = found->second;
        phase.epochs << record.iteration;
        for (std::size_t i = 0; i < record.values.size(); ++i)
            phase.values[i] << static_cast<double>(record.values[i]);
    }
    for (const auto &[index, phase] : m_phases)
        for (std::size_t i = 0; i < phase.curves.size(); ++i)
            m_curves->setCurve(phase.curves[i], phase.epochs, phase.values[i]);
}

void MitigationPanel::showRecord(const MitigateRecord &record)
{
    const ScanRequest &scan = record.request.scan;
    m_sources = {sourceOf(record.before, QString::fromStdString(record.request.runPath)),
                 record.after ? sourceOf(*record.after, {}) : sourceOf(record.request.outPath, {}, scan.dataPath)};
    m_samples = record.result.samples;
    m_labelNames = record.labelNames;
    if (m_phases.empty())
        m_curves->setEmptyText(tr("This method has no epochs."));
    const QSignalBlocker quiet(m_trigger);
    m_trigger->clear();
    for (const std::string &name : record.recovered)
        m_trigger->addItem(tr("recovered: %1").arg(OutputLabels::hypothesis(name)));
    for (const std::string &name : record.planted)
        m_trigger->addItem(tr("true: %1").arg(AttackTexts::title(name, m_attacks)));
    fillTable(record);
    m_outcome->show();
    showSample();
}

void MitigationPanel::showSample()
{
    const auto which = static_cast<std::size_t>(std::max(0, m_trigger->currentIndex()));
    if (which >= m_samples.size()) {
        m_images->setTiles({});
        return;
    }
    const MitigationSamples &samples = m_samples[which];
    m_sample->setRange(0, std::max(0, samples.triggered.count - 1));
    const int index = m_sample->value();
    m_sampleText->setText(tr("%1 of %2").arg(index + 1).arg(samples.triggered.count));
    const PredictionOverlay overlay(m_labelNames, {});
    const std::vector<double> label = rowOf(samples.labels, index);
    const auto tile = [&](const QString &caption, const ImageBatch &images, const std::vector<double> &answer,
                          const QString &explanation) {
        ImageGrid::Tile result{caption, ImageConvert::image(images, index),
                               sentences({explanation, overlay.convention()})};
        result.overlay = [overlay, label, answer](QPainter &painter, const QRectF &picture) {
            overlay.paint(painter, picture, {{label, 0, !answer.empty()}, {answer, 1, false}});
        };
        return result;
    };
    m_images->setTiles(
        {tile(tr("true label"), samples.benign, {}, tr("The image without a trigger, and its true label.")),
         tile(tr("triggered, before"), samples.triggered, rowOf(samples.before, index),
              tr("The suspicious model's answer to the triggered image; faint: the true label.")),
         tile(tr("triggered, after"), samples.triggered, rowOf(samples.after, index),
              tr("The cleaned model's answer to the same image; faint: the true label."))});
}

void MitigationPanel::fillTable(const MitigateRecord &record)
{
    const MitigationResult &result = record.result;
    m_numbers->clear();
    const QList<QStandardItem *> titles{
        cell(tr("Error"), tr("In standard deviations of the labels, mean over outputs, on images that took no part."),
             Qt::AlignLeft),
        cell(tr("Before")), cell(tr("After"))};
    for (int column = 0; column < titles.size(); ++column)
        m_numbers->setHorizontalHeaderItem(column, titles[column]);
    const auto add = [&](const QString &name, const QString &toolTip, const std::vector<double> &before,
                         const std::vector<double> &after) {
        m_numbers->appendRow({cell(name, toolTip, Qt::AlignLeft),
                              cell(OutputLabels::inColumn(inDeviations(before, result.labelStd))),
                              cell(OutputLabels::inColumn(inDeviations(after, result.labelStd)))});
    };
    add(tr("Clean error"), tr("Distance of the answers from the labels on benign images."), result.before.clean,
        result.after.clean);
    const auto addAll = [&](int first, const std::vector<DefenceErrors::Triggered> &before,
                            const std::vector<DefenceErrors::Triggered> &after) {
        for (std::size_t i = 0; i < std::min(before.size(), after.size()); ++i) {
            const QString trigger = m_trigger->itemText(first + static_cast<int>(i));
            add(tr("AE, %1").arg(trigger),
                tr("Attack error: distance of the answers on triggered images from the target. It should rise."),
                before[i].attack, after[i].attack);
            add(tr("DAE, %1").arg(trigger),
                tr("Defending attack error: distance of the answers on triggered images from the true labels. It "
                   "should fall to the clean error."),
                before[i].defending, after[i].defending);
        }
    };
    addAll(0, result.before.recovered, result.after.recovered);
    addAll(static_cast<int>(record.recovered.size()), result.before.planted, result.after.planted);
    m_table->fit();
}

} // namespace drm
