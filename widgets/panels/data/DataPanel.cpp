// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/data/DataPanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/panels/data/DataHelp.h"
#include "widgets/panels/data/LabelHistogram.h"
#include "widgets/panels/data/LabelScatter.h"
#include "widgets/panels/data/SampleView.h"
#include "widgets/panels/data/ThumbnailModel.h"
#include "widgets/panels/data/ThumbnailView.h"
#include "widgets/plot/SampleSelection.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QLocale>
#include <QResizeEvent>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace drm {

namespace {

constexpr int firstEdge = 88;
/// Pictures are read in one of these sizes, so that moving the slider reads them anew three times and not at every
/// step.
constexpr int readEdges[] = {64, 128, 256, 512};

} // namespace

DataPanel::DataPanel(QWidget *parent)
    : Panel(QStringLiteral("data"), tr("Data"), parent)
    , m_selection(new SampleSelection(this))
    , m_pages(new QStackedLayout(this))
    , m_empty(new PlainLabel)
    , m_size(new QSlider(Qt::Horizontal))
    , m_goTo(new QSpinBox)
    , m_onlySelected(new QCheckBox(tr("Only &selected")))
    , m_status(new PlainLabel)
    , m_thumbnails(new ThumbnailModel(this))
    , m_view(new ThumbnailView(m_thumbnails))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_tabs(new QTabWidget)
    , m_sample(new SampleView)
    , m_histogram(new LabelHistogram(m_rows))
    , m_scatter(new LabelScatter(m_rows))
{
    nameControls();
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makeContent());
    connectControls();
    m_view->setSamples(m_selection);
    m_scatter->setSelection(m_selection);
    connect(m_selection, &SampleSelection::changed, this, &DataPanel::showSelection);
    m_size->setValue(firstEdge);
    setThumbnailEdge(firstEdge);
    showEmpty(invitation());
}

HelpTexts DataPanel::help() const
{
    return DataHelp::texts();
}

QString DataPanel::invitation()
{
    return tr("Open images to look through them here, with their labels and what the model answers.");
}

void DataPanel::nameControls()
{
    nameWidget(m_size, "dataSize", tr("Size of the pictures"), tr("Size of the pictures in the list."));
    nameWidget(m_goTo, "dataGoTo", tr("Number of the image"),
               tr("Number of the image in the data set, from 0. Type one to go there."));
    nameWidget(m_onlySelected, "dataOnlySelected", tr("Only selected images"),
               tr("Lists the images alone that are selected now, here or in another panel."));
    nameWidget(m_view, "dataThumbnails", tr("Images of the data set"), {});
    nameWidget(m_tabs, "dataTabs", tr("Image and distribution of the labels"), {});
    m_splitter->setObjectName(QStringLiteral("dataSplitter"));
    m_status->setObjectName(QStringLiteral("dataStatus"));
    m_empty->setObjectName(QStringLiteral("dataEmptyText"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_status->setProperty("role", QStringLiteral("muted"));
    m_status->setWordWrap(true);
    m_size->setRange(ThumbnailView::smallestEdge, ThumbnailView::largestEdge);
    m_size->setPageStep(16);
    m_size->setMinimumWidth(90);
    m_goTo->setKeyboardTracking(false);
    m_goTo->setAccelerated(true);
    m_goTo->setGroupSeparatorShown(true);
}

QWidget *DataPanel::makeContent()
{
    auto *controls = new FlowLayout;
    controls->addField(tr("Si&ze"), m_size);
    controls->addField(tr("&Go to"), m_goTo);
    controls->addWidget(m_onlySelected);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_sample, tr("Image"));
    m_tabs->addTab(m_histogram, tr("Histogram"));
    m_tabs->addTab(m_scatter, tr("Scatter"));
    m_tabs->setMinimumWidth(200);
    m_splitter->addWidget(m_view);
    auto *side = new QWidget;
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->addWidget(m_tabs);
    m_splitter->addWidget(side);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addLayout(controls);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
    return content;
}

void DataPanel::connectControls()
{
    connect(m_size, &QSlider::valueChanged, this, &DataPanel::setThumbnailEdge);
    connect(m_goTo, &QSpinBox::valueChanged, this, [this](int number) { goTo(number - 1); });
    connect(m_onlySelected, &QCheckBox::toggled, this, &DataPanel::filter);
    connect(m_thumbnails, &ThumbnailModel::wanted, this, &DataPanel::thumbnailsWanted);
    connect(m_view, &ThumbnailView::currentSampleChanged, this, &DataPanel::showCurrent);
    connect(m_view, &ThumbnailView::selectionLimited, this, [this] {
        emit notice(tr("No more than %1 images can be selected at once; the first of them are.")
                        .arg(QLocale().toString(ThumbnailView::mostSelected)),
                    false);
    });
    connect(m_histogram, &LabelHistogram::picked, this, &DataPanel::pick);
    connect(m_histogram, &LabelHistogram::notice, this, &DataPanel::notice);
    connect(m_scatter, &LabelScatter::notice, this, &DataPanel::notice);
    connect(m_sample, &SampleView::notice, this, &DataPanel::notice);
}

void DataPanel::setSelection(SampleSelection *selection)
{
    m_selection->disconnect(this);
    m_view->setSamples(selection);
    m_scatter->setSelection(selection);
    if (m_selection->parent() == this)
        delete m_selection;
    m_selection = selection;
    connect(selection, &SampleSelection::changed, this, &DataPanel::showSelection);
    showSelection();
}

void DataPanel::showEmpty(const QString &reason)
{
    m_opening = false;
    m_setup.reset();
    m_rows.clear();
    m_current = -1;
    m_awaited = -1;
    m_thumbnails->setCount(0);
    m_sample->setSample(-1);
    m_empty->setText(reason);
    m_empty->setAccessibleName(reason);
    m_pages->setCurrentIndex(0);
}

void DataPanel::showOpening(const QString &name)
{
    const qint64 awaited = m_awaited;
    showEmpty(tr("Opening %1…").arg(name));
    m_awaited = awaited;
    m_opening = true;
}

void DataPanel::setSetup(const DataSetup &setup)
{
    m_opening = false;
    m_setup = setup;
    m_current = -1;
    m_labelsPending = !setup.labelNames.empty();
    m_rows.clear();
    {
        const QSignalBlocker quiet(m_onlySelected);
        m_onlySelected->setChecked(false);
    }
    m_thumbnails->setCount(setup.images);
    m_sample->setLabels(setup.labelNames, setup.labelUnits, setup.labelSenses);
    m_histogram->setLabels(setup.labelNames, setup.labelUnits);
    m_scatter->setLabels(setup.labelNames, setup.labelUnits);
    setPlotText(m_labelsPending ? tr("The labels are being read…")
                                : tr("This data set has no labels, so there is no distribution to show."));
    {
        const QSignalBlocker quiet(m_goTo);
        m_goTo->setRange(1, std::max(1, m_thumbnails->rowCount()));
    }
    m_pages->setCurrentIndex(1);
    showSelection();
    const qint64 awaited = std::exchange(m_awaited, -1);
    if (awaited >= 0 && awaited < setup.images)
        m_view->showSample(awaited);
    if (m_view->currentSample() < 0)
        m_view->showSample(0);
}

void DataPanel::showLabelProgress(double share)
{
    if (m_labelsPending)
        setPlotText(tr("The labels are being read: %1 %").arg(std::lround(100 * std::clamp(share, 0.0, 1.0))));
}

void DataPanel::showLabels(const LabelSample &labels)
{
    m_labelsPending = false;
    m_rows.setDrawn(labels);
    setPlotText(tr("The labels of this data set do not fit its images."));
    m_histogram->showRows();
    m_scatter->showRows();
    showKnown();
    if (!m_rows.isEmpty() && m_current >= 0 && !m_rows.knows(m_current))
        emit detailsWanted(m_current); // its label was read before the plots could take it
}

void DataPanel::showLabelFailure(const QString &reason)
{
    m_labelsPending = false;
    setPlotText(reason);
}

void DataPanel::setPlotText(const QString &text)
{
    m_histogram->setEmptyText(text);
    m_scatter->setEmptyText(text);
}

void DataPanel::setThumbnails(const QVector<Thumbnail> &thumbnails)
{
    for (const Thumbnail &thumbnail : thumbnails)
        m_thumbnails->setThumbnail(thumbnail);
}

void DataPanel::setDetails(const SampleDetails &details)
{
    m_sample->setDetails(details);
    if (m_rows.add(details.sample, details.label)) {
        m_scatter->showRows();
        showKnown();
    }
}

void DataPanel::setModelOpen(bool open)
{
    m_sample->setModelOpen(open);
}

void DataPanel::setAnswer(const SampleAnswer &answer)
{
    m_sample->setAnswer(answer);
}

bool DataPanel::isComplete() const
{
    if (!m_setup)
        return !m_opening;
    if (m_labelsPending || (m_current >= 0 && !m_sample->hasDetails()))
        return false;
    for (int row = m_view->firstSeen(); row <= m_view->lastSeen(); ++row)
        if (!m_thumbnails->hasThumbnail(m_thumbnails->sampleAt(row)))
            return false;
    return true;
}

qint64 DataPanel::currentSample() const
{
    return m_current;
}

void DataPanel::goTo(qint64 sample)
{
    if (!m_setup || sample < 0 || sample >= m_setup->images)
        return;
    if (m_thumbnails->rowOf(sample) < 0)
        m_onlySelected->setChecked(false);
    m_view->showSample(sample);
    m_selection->select({sample});
}

QJsonObject DataPanel::viewState() const
{
    return {{"size", m_size->value()}, {"page", m_tabs->currentIndex()}, {"image", m_setup ? m_current : m_awaited}};
}

void DataPanel::restoreViewState(const QJsonObject &state)
{
    m_size->setValue(state["size"].toInt(m_size->value()));
    const int page = state["page"].toInt(-1);
    if (page >= 0 && page < m_tabs->count())
        m_tabs->setCurrentIndex(page);
    if (!m_setup)
        m_awaited = state["image"].toInteger(m_awaited);
    else if (const qint64 image = state["image"].toInteger(-1); image >= 0 && image < m_setup->images)
        m_view->showSample(image);
}

void DataPanel::pick(const QSet<qint64> &samples, bool add)
{
    m_selection->select(add ? m_selection->samples() + samples : samples);
}

void DataPanel::showCurrent(qint64 sample)
{
    if (sample < 0 || sample == m_current)
        return;
    m_current = sample;
    {
        const QSignalBlocker quiet(m_goTo);
        m_goTo->setValue(static_cast<int>(std::min<qint64>(sample + 1, std::numeric_limits<int>::max())));
    }
    m_scatter->setCurrent(sample);
    m_sample->setSample(sample);
    emit detailsWanted(sample);
}

void DataPanel::showSelection()
{
    const QSet<qint64> &samples = m_selection->samples();
    m_onlySelected->setEnabled(m_thumbnails->isFiltered() || !samples.isEmpty());
    showKnown();
    if (!m_setup || m_view->isSelecting())
        return;
    // Selected elsewhere: the list follows.
    if (samples.isEmpty())
        m_onlySelected->setChecked(false);
    else if (m_thumbnails->isFiltered())
        filter();
    else if (!samples.contains(m_current))
        m_view->showSample(*std::min_element(samples.begin(), samples.end()));
}

/// Of the selected samples those whose labels are known.
void DataPanel::showKnown()
{
    const std::vector<qint64> known = m_rows.known(m_selection->samples());
    m_knownSelected = static_cast<qint64>(known.size());
    m_histogram->setSelected(known);
    refreshStatus();
}

/// The list then keeps what was selected at this moment: clicking in it selects others, and must not empty it.
void DataPanel::filter()
{
    if (!m_setup)
        return;
    const qint64 current = m_current;
    if (m_onlySelected->isChecked()) {
        std::vector<std::int64_t> samples;
        for (const qint64 sample : m_selection->samples())
            if (sample >= 0 && sample < m_setup->images) // another panel may show a scan of other images
                samples.push_back(sample);
        std::sort(samples.begin(), samples.end());
        m_thumbnails->setFilter(std::move(samples));
    } else {
        m_thumbnails->setFilter(std::nullopt);
    }
    m_onlySelected->setEnabled(m_thumbnails->isFiltered() || !m_selection->isEmpty());
    m_view->showSample(m_thumbnails->rowOf(current) >= 0 ? current : m_thumbnails->sampleAt(0));
    refreshStatus();
}

void DataPanel::setThumbnailEdge(int pixels)
{
    m_view->setEdge(pixels);
    const double needed = pixels * devicePixelRatioF();
    const auto edge = std::find_if(std::begin(readEdges), std::end(readEdges) - 1,
                                   [needed](int candidate) { return candidate >= needed; });
    m_thumbnails->setEdge(*edge);
    m_view->viewport()->update(); // asks for the larger pictures
}

void DataPanel::refreshStatus()
{
    if (!m_setup)
        return;
    const QLocale locale;
    QStringList parts;
    parts << tr("%1 images of %2×%3 pixels")
                 .arg(locale.toString(qint64{m_setup->images}))
                 .arg(m_setup->width)
                 .arg(m_setup->height);
    if (!m_rows.isEmpty() && !m_rows.drawn().isComplete())
        parts << tr("the plots show %1 of them, drawn at random")
                     .arg(locale.toString(static_cast<qint64>(m_rows.drawn().samples.size())));
    const qint64 selected = m_selection->samples().size();
    if (selected > 0)
        parts << tr("%1 selected").arg(locale.toString(selected));
    if (!m_rows.isEmpty() && m_knownSelected < selected)
        parts << tr("%1 of these are not in the plots").arg(locale.toString(selected - m_knownSelected));
    if (m_thumbnails->isFiltered())
        parts << tr("%1 listed").arg(locale.toString(m_thumbnails->rowCount()));
    m_status->setText(parts.join(QStringLiteral("  ·  ")));
}

void DataPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_setup)
        emit setupWanted();
}

void DataPanel::resizeEvent(QResizeEvent *event)
{
    // Side by side where the panel is wider than high.
    const bool wide = event->size().width() > event->size().height();
    m_splitter->setOrientation(wide ? Qt::Horizontal : Qt::Vertical);
    m_tabs->parentWidget()->layout()->setContentsMargins(wide ? Theme::spacing() : 0, 0, 0, 0);
    QWidget::resizeEvent(event);
}

} // namespace drm
