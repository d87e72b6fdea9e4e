// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/activation/DistributionPage.h"

#include "widgets/base/PlainLabel.h"
#include "widgets/panels/activation/DistributionView.h"
#include "widgets/table/CompactTable.h"
#include "widgets/table/TableColumn.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QResizeEvent>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <cmath>

namespace drm {

namespace {

constexpr double collapsed = 0.1; // RAV below which all triggered features count as pointing in one direction
constexpr double narrowed = 0.5;
constexpr int sideBySideWidth = 620; // pixels from which the two plots stand side by side

std::vector<double> anglesOf(const Table &table, int output)
{
    const QVector<double> values = TableColumn::of(table, output, TableColumn::degrees);
    return {values.begin(), values.end()};
}

std::vector<double> normsOf(const std::vector<float> &values)
{
    return {values.begin(), values.end()};
}

QStandardItem *cell(const QString &text, Qt::AlignmentFlag side)
{
    auto *item = new QStandardItem(text);
    item->setTextAlignment(side | Qt::AlignVCenter);
    item->setEditable(false);
    return item;
}

QString ravMeaning(double rav)
{
    if (!std::isfinite(rav))
        return DistributionPage::tr("not known");
    if (rav < collapsed)
        return DistributionPage::tr("all in one direction");
    return rav < narrowed ? DistributionPage::tr("drawn together") : DistributionPage::tr("as spread as benign");
}

} // namespace

DistributionPage::DistributionPage(QWidget *parent)
    : ActivationPage(parent)
    , m_kind(new QComboBox(this))
    , m_bins(new QSpinBox(this))
    , m_plots(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_angles(new DistributionView(QStringLiteral("activationAngles"), this))
    , m_norms(new DistributionView(QStringLiteral("activationNorms"), this))
    , m_table(new CompactTable(this))
    , m_numbers(new QStandardItemModel(this))
    , m_explanation(new PlainLabel(this))
{
    buildControls();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    m_plots->setSpacing(Theme::spacing());
    m_plots->addWidget(m_angles, 1);
    m_plots->addWidget(m_norms, 1);
    column->addLayout(m_plots, 1);
    column->addWidget(m_table);
    column->addWidget(m_explanation);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("activationScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void DistributionPage::buildControls()
{
    m_kind->setObjectName(QStringLiteral("activationKind"));
    m_kind->setAccessibleName(tr("Kind of plot"));
    m_kind->setToolTip(tr("Histogram: how many percent of the images fall into each bin. Violin: a smoothed "
                          "distribution, as wide as its own peak allows, with a dot at the median."));
    m_kind->addItems({tr("histogram"), tr("violin")});
    m_bins->setObjectName(QStringLiteral("activationBins"));
    m_bins->setAccessibleName(tr("Number of bins"));
    m_bins->setToolTip(tr("Number of bins of both histograms."));
    m_bins->setRange(5, 200);
    m_bins->setValue(40);
    m_angles->setTexts(tr("Distribution of feature angles"),
                       tr("Angle between an image's features and the weights of the output. With a backdoor's "
                          "trigger all features turn into one direction: the triggered distribution is one narrow "
                          "peak."),
                       tr("angles"));
    m_norms->setTexts(tr("Distribution of feature norms"),
                      tr("Length of the feature vectors. A trigger often makes the lengths of all images alike, too."),
                      tr("norms"));
    m_norms->setQuantity(tr("norm of the features"));
    for (DistributionView *view : {m_angles, m_norms}) {
        connect(view, &DistributionView::notice, this, &DistributionPage::notice);
        connect(m_bins, &QSpinBox::valueChanged, view, &DistributionView::setBins);
    }
    m_table->setObjectName(QStringLiteral("activationTable"));
    m_table->setAccessibleName(tr("RAV for each output and RNV"));
    m_table->setToolTip(tr("RAV: variance of the angles of triggered images over that of benign images. RNV: the same "
                           "for the norms."));
    m_table->setModel(m_numbers);
    m_explanation->setObjectName(QStringLiteral("activationExplanation"));
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    m_explanation->setText(tr("How to read it: RAV near 1 means that the trigger leaves the features as spread as they "
                              "were. RAV far below 0.1 means that the features of all triggered images point in one "
                              "direction, which benign changes of an image do not cause."));
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto kind = index == 1 ? DistributionView::Kind::Violin : DistributionView::Kind::Histogram;
        m_angles->setKind(kind);
        m_norms->setKind(kind);
        m_bins->setEnabled(index == 0);
    });
}

int DistributionPage::bins() const
{
    return m_bins->value();
}

void DistributionPage::setBins(int bins)
{
    m_bins->setValue(bins);
}

QVector<ActivationPage::Field> DistributionPage::fields() const
{
    return {{tr("&Plot"), m_kind}, {tr("&Bins"), m_bins}};
}

void DistributionPage::present(const ActivationData &data)
{
    const bool known = data.features != nullptr;
    m_table->setVisible(known);
    m_explanation->setVisible(known);
    if (!known) {
        m_numbers->clear();
        m_angles->setEmptyText(tr("No features yet. When a search has found a trigger, the angles of the features "
                                  "appear here, benign against triggered."));
        m_norms->setEmptyText(tr("The norms of the features appear here."));
        m_angles->setSets({});
        m_norms->setSets({});
        return;
    }
    m_angles->setEmptyText(tr("There are no angles for this output."));
    m_norms->setEmptyText(tr("There are no norms for this hypothesis."));
    m_angles->setQuantity(tr("angle to the weights of %1 (°)").arg(data.labels.name(data.output)));
    const FeatureStats &features = *data.features;
    std::vector<DistributionView::Set> angleSets{
        {tr("benign"), 0, false, anglesOf(features.benignAngles, data.output)},
        {tr("triggered"), 1, false, anglesOf(features.triggeredAngles, data.output)}};
    std::vector<DistributionView::Set> normSets{{tr("benign"), 0, false, normsOf(features.benignNorms)},
                                                {tr("triggered"), 1, false, normsOf(features.triggeredNorms)}};
    if (data.compared) {
        const FeatureStats &other = *data.compared;
        const QString benign = tr("benign, %1").arg(data.comparedName);
        const QString triggered = tr("triggered, %1").arg(data.comparedName);
        angleSets.push_back({benign, 2, true, anglesOf(other.benignAngles, data.output)});
        angleSets.push_back({triggered, 3, true, anglesOf(other.triggeredAngles, data.output)});
        normSets.push_back({benign, 2, true, normsOf(other.benignNorms)});
        normSets.push_back({triggered, 3, true, normsOf(other.triggeredNorms)});
    }
    m_angles->setSets(std::move(angleSets));
    m_norms->setSets(std::move(normSets));
    showNumbers(features, data.labels);
}

void DistributionPage::showNumbers(const FeatureStats &features, const OutputLabels &labels)
{
    constexpr std::size_t mostRows = 64;
    const auto outputs = static_cast<int>(std::min(features.rav.size(), mostRows));
    m_numbers->clear();
    const QString titles[] = {tr("Measure"), tr("Value"), tr("Triggered features are")};
    for (int column = 0; column < 3; ++column)
        m_numbers->setHorizontalHeaderItem(column, cell(titles[column], column == 1 ? Qt::AlignRight : Qt::AlignLeft));
    const auto add = [this](const QString &measure, double value, const QString &meaning) {
        m_numbers->appendRow({cell(measure, Qt::AlignLeft), cell(OutputLabels::number(value), Qt::AlignRight),
                              cell(meaning, Qt::AlignLeft)});
    };
    for (int output = 0; output < outputs; ++output) {
        const double rav = features.rav[static_cast<std::size_t>(output)];
        add(tr("RAV %1").arg(labels.name(output)), rav, ravMeaning(rav));
    }
    add(tr("RNV"), features.rnv,
        features.rnv < narrowed ? tr("of like length") : tr("of as different length as benign"));
    m_table->fit();
}

void DistributionPage::resizeEvent(QResizeEvent *event)
{
    m_plots->setDirection(event->size().width() >= sideBySideWidth ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    ActivationPage::resizeEvent(event);
}

} // namespace drm
