// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/TriggerPanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/panels/trigger/CompareView.h"
#include "widgets/panels/trigger/FieldArrows.h"
#include "widgets/panels/trigger/ThumbnailSelection.h"
#include "widgets/panels/trigger/TriggerFile.h"
#include "widgets/panels/trigger/TriggerHelp.h"
#include "widgets/plot/PlotPicking.h"
#include "widgets/plot/PlotView.h"
#include "widgets/table/CompactTable.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr int thumbnailSize = 40; // pixels
constexpr int thumbnailCell = 50; // pixels, with the frame of the chosen one
constexpr int largestThumbnailCount = 256;
enum View { SideBySide, Swipe, Flicker }; // item data of the chooser

constexpr int sideBySideWidth = 620; // pixels from which the scatter stands beside the table
constexpr int shortHeight = 480; // pixels below which the panel scrolls

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
    return known ? labels.value(output, static_cast<double>(table.at(image, output))) : QStringLiteral("–");
}

} // namespace

TriggerPanel::TriggerPanel(QWidget *parent)
    : Panel(QStringLiteral("trigger"), tr("Trigger"), parent)
    , m_pages(new QStackedLayout(this))
    , m_empty(new PlainLabel(this))
    , m_hypothesis(new QComboBox(this))
    , m_view(new QComboBox(this))
    , m_gain(new QSlider(Qt::Horizontal, this))
    , m_gainText(new PlainLabel(this))
    , m_rate(new QSpinBox(this))
    , m_export(new QPushButton(this))
    , m_exportMenu(new QMenu(this))
    , m_thumbnails(new QListWidget(this))
    , m_views(new QStackedWidget(this))
    , m_images(new ImageGrid(this))
    , m_compare(new CompareView(this))
    , m_table(new CompactTable(this))
    , m_numbers(new QStandardItemModel(this))
    , m_summary(new PlainLabel(this))
    , m_details(nullptr)
    , m_scatter(new PlotView(this))
    , m_thumbnailSelection(new ThumbnailSelection(m_thumbnails))
    , m_picking(new PlotPicking(m_scatter))
{
    buildControls();
    buildViews();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addLayout(layOutControls());
    column->addWidget(m_views, 3);
    column->addWidget(m_thumbnails);
    column->addWidget(layOutDetails(), 2);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("triggerScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scroll);
    clear();
}

HelpTexts TriggerPanel::help() const
{
    return TriggerHelp::texts();
}

void TriggerPanel::buildControls()
{
    m_empty->setObjectName(QStringLiteral("triggerEmptyText"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);

    m_hypothesis->setObjectName(QStringLiteral("triggerHypothesis"));
    m_hypothesis->setAccessibleName(tr("Hypothesis shown"));
    m_hypothesis->setToolTip(tr("Whose trigger is shown. The one that last changed is followed until you choose."));
    m_gain->setObjectName(QStringLiteral("triggerGain"));
    m_gain->setAccessibleName(tr("Magnification of the difference"));
    m_gain->setToolTip(tr("How much the difference between triggered and benign image is magnified. Grey means "
                          "unchanged, brighter raised, darker lowered."));
    m_gain->setRange(1, 50);
    m_gain->setValue(5);
    m_gain->setMinimumWidth(110);
    m_gainText->setObjectName(QStringLiteral("triggerGainText"));
    m_gainText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("×50 ")));

    m_thumbnails->setObjectName(QStringLiteral("triggerThumbnails"));
    m_thumbnails->setAccessibleName(tr("Image shown"));
    m_thumbnails->setToolTip(tr("Benign images the trigger is shown on. Choose one. A click selects the image in all "
                                "panels, too; Ctrl adds, Escape selects nothing."));
    m_thumbnails->setViewMode(QListView::IconMode);
    m_thumbnails->setFlow(QListView::LeftToRight);
    m_thumbnails->setWrapping(false);
    m_thumbnails->setMovement(QListView::Static);
    m_thumbnails->setProperty("thumbnails", true);
    m_thumbnails->setIconSize({thumbnailSize, thumbnailSize});
    m_thumbnails->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

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

    connect(m_hypothesis, &QComboBox::activated, this, [this] {
        m_follow = false;
        showEntry();
    });
    connect(m_gain, &QSlider::valueChanged, this, &TriggerPanel::showImage);
    connect(m_thumbnails, &QListWidget::currentRowChanged, this, &TriggerPanel::showImage);
    connect(m_images, &ImageGrid::notice, this, &TriggerPanel::notice);
    connect(m_scatter, &PlotView::notice, this, &TriggerPanel::notice);
}

void TriggerPanel::buildViews()
{
    m_view->setObjectName(QStringLiteral("triggerView"));
    m_view->setAccessibleName(tr("How the images are compared"));
    m_view->setToolTip(tr("Side by side; or benign and triggered in one place, with a divider to drag, or taking "
                          "turns."));
    m_view->addItem(tr("side by side"), SideBySide);
    m_view->addItem(tr("swipe"), Swipe);
    m_view->addItem(tr("flicker"), Flicker);
    m_rate->setObjectName(QStringLiteral("triggerFlickerRate"));
    m_rate->setAccessibleName(tr("Pictures a second"));
    m_rate->setToolTip(tr("How often the picture changes. A click on it, or Space, stops that and goes on. Flicker of "
                          "more than 3 Hz can be harmful to people with photosensitive epilepsy."));
    m_rate->setRange(1, 8);
    m_rate->setValue(2);
    m_rate->setSuffix(tr(" Hz"));
    m_export->setObjectName(QStringLiteral("triggerExport"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export the trigger"));
    m_export->setToolTip(tr("Saves the pictures as PNG, or the trigger as data."));
    m_exportMenu->setObjectName(QStringLiteral("triggerExportMenu"));
    m_export->setMenu(m_exportMenu);

    m_images->setObjectName(QStringLiteral("triggerImages"));
    m_images->setAccessibleName(tr("Benign image, triggered image and what differs"));
    m_compare->setObjectName(QStringLiteral("triggerCompare"));
    m_compare->setAccessibleName(tr("Benign and triggered image in one place"));
    m_views->addWidget(m_images);
    m_views->addWidget(m_compare);
    connect(m_rate, &QSpinBox::valueChanged, m_compare, &CompareView::setRate);
    connect(m_exportMenu, &QMenu::aboutToShow, this, &TriggerPanel::fillExportMenu);
    m_compare->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_compare, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_exportMenu->popup(m_compare->mapToGlobal(at)); });
}

QLayout *TriggerPanel::layOutControls()
{
    auto *controls = new FlowLayout;
    controls->addField(tr("&Hypothesis"), m_hypothesis);
    controls->addField(tr("&View"), m_view);
    controls->addWidget(m_rate);
    m_gainField = new QWidget;
    auto *row = new QHBoxLayout(m_gainField);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new PlainLabel(tr("&Magnify difference"));
    label->setBuddy(m_gain);
    row->addWidget(label);
    row->addWidget(m_gain, 1);
    row->addWidget(m_gainText);
    controls->addWidget(m_gainField);
    controls->addWidget(m_export);
    connect(m_view, &QComboBox::currentIndexChanged, this, &TriggerPanel::showView);
    showView();
    return controls;
}

QWidget *TriggerPanel::layOutDetails()
{
    m_table->setModel(m_numbers);

    auto *numbers = new QWidget;
    auto *column = new QVBoxLayout(numbers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing());
    column->addWidget(m_table);
    column->addWidget(m_summary);
    column->addStretch(1);
    auto *details = new QWidget;
    m_details = new QBoxLayout(QBoxLayout::LeftToRight, details);
    m_details->setContentsMargins(0, 0, 0, 0);
    m_details->setSpacing(Theme::spacing());
    m_details->addWidget(numbers, 1);
    m_details->addWidget(m_scatter, 1);
    return details;
}

void TriggerPanel::clear()
{
    m_entries.clear();
    m_imageNumbers.clear();
    m_hypothesis->clear();
    m_thumbnails->clear();
    m_images->setTiles({});
    m_compare->setImages({}, {}, {}, {});
    m_follow = true;
    m_empty->setText(tr("No trigger yet. While a scan runs, what it recovers appears here: the image before and after, "
                        "the difference, and what the model answers."));
    m_pages->setCurrentIndex(0);
}

void TriggerPanel::showUpdate(const UpdateBatch &batch)
{
    for (const TriggerPreview &preview : batch.previews)
        setPreview(preview);
}

void TriggerPanel::showRun(const ScanRecord &record)
{
    setImageNumbers(record.imageIndices);
    for (const HypothesisResult &hypothesis : record.result.hypotheses)
        setResult(hypothesis);
    selectHypothesis(QString::fromStdString(record.result.decidedBy));
}

void TriggerPanel::setLabels(const std::vector<std::string> &names, const std::vector<std::string> &units)
{
    m_labels = OutputLabels(names, units);
    m_outputNames = names;
    m_outputUnits = units;
    showEntry();
}

void TriggerPanel::setImageNumbers(const std::vector<std::int64_t> &numbers)
{
    m_imageNumbers = numbers;
    showEntry();
}

void TriggerPanel::setSelection(SampleSelection *selection)
{
    m_thumbnailSelection->setSelection(selection);
    m_picking->setSelection(selection);
}

QVector<qint64> TriggerPanel::samplesOf(const Entry &entry, int images) const
{
    const auto first = static_cast<std::size_t>(std::max(0, entry.firstImage));
    const auto count = static_cast<std::size_t>(std::max(0, images));
    if (!entry.finished || count > m_imageNumbers.size() || first > m_imageNumbers.size() - count) {
        return {};
    }
    const auto begin = m_imageNumbers.begin() + static_cast<std::ptrdiff_t>(first);
    return QVector<qint64>(begin, begin + static_cast<std::ptrdiff_t>(count));
}

void TriggerPanel::setPreview(const TriggerPreview &preview)
{
    store(preview.hypothesis, {preview, {}, {}, {}, false, 0});
}

void TriggerPanel::setResult(const HypothesisResult &result)
{
    Entry entry{*result.trigger,
                result.targetSpread,
                result.features->benignOutputs,
                result.features->triggeredOutputs,
                true,
                result.features->firstImage};
    entry.preview.target = result.target;
    entry.preview.meanAbs = result.meanAbs;
    store(result.name, std::move(entry));
}

void TriggerPanel::store(const std::string &hypothesis, Entry entry)
{
    m_entries[hypothesis] = std::move(entry);
    const QString name = QString::fromStdString(hypothesis);
    int row = m_hypothesis->findData(name);
    if (row < 0) {
        row = m_hypothesis->count();
        m_hypothesis->addItem(OutputLabels::hypothesis(hypothesis), name);
    }
    if (m_follow) {
        m_hypothesis->setCurrentIndex(row);
    }
    if (m_hypothesis->currentIndex() == row) {
        showEntry();
    }
}

void TriggerPanel::selectHypothesis(const QString &name)
{
    const int row = m_hypothesis->findData(name);
    if (row >= 0) {
        m_follow = false;
        m_hypothesis->setCurrentIndex(row);
        showEntry();
    }
}

QJsonObject TriggerPanel::viewState() const
{
    return {{"hypothesis", m_hypothesis->currentData().toString()},
            {"gain", m_gain->value()},
            {"image", m_thumbnails->currentRow()}};
}

void TriggerPanel::restoreViewState(const QJsonObject &state)
{
    m_gain->setValue(state["gain"].toInt(m_gain->value()));
    selectHypothesis(state["hypothesis"].toString());
    const int image = state["image"].toInt(-1);
    if (image >= 0 && image < m_thumbnails->count())
        m_thumbnails->setCurrentRow(image);
}

const TriggerPanel::Entry *TriggerPanel::shown() const
{
    const auto found = m_entries.find(m_hypothesis->currentData().toString().toStdString());
    return found == m_entries.end() ? nullptr : &found->second;
}

void TriggerPanel::showEntry()
{
    const Entry *entry = shown();
    if (!entry) {
        return;
    }
    m_pages->setCurrentIndex(1);
    showThumbnails(entry->preview);
    m_thumbnailSelection->setSamples(samplesOf(*entry, entry->preview.benign.count));
    showImage();
    showSummary(*entry);
    showScatter(*entry);
}

void TriggerPanel::showThumbnails(const TriggerPreview &preview)
{
    const bool usable = ImageConvert::isConsistent(preview.benign);
    const int count = usable ? std::min(preview.benign.count, largestThumbnailCount) : 0;
    // All previews of a scan show the same images, so a running search need not draw them again.
    if (count == m_thumbnails->count() && preview.benign.pixels == m_thumbnailPixels) {
        return;
    }
    m_thumbnailPixels = preview.benign.pixels;
    const QSignalBlocker quiet(m_thumbnails);
    m_thumbnails->clear();
    for (int i = 0; i < count; ++i) {
        const QImage image = ImageConvert::image(preview.benign, i);
        const QSize size(2 * thumbnailSize, 2 * thumbnailSize);
        const bool shrinks = image.width() > size.width();
        QPixmap pixmap = QPixmap::fromImage(
            image.scaled(size, Qt::KeepAspectRatio, shrinks ? Qt::SmoothTransformation : Qt::FastTransformation));
        pixmap.setDevicePixelRatio(2);
        QIcon icon(pixmap);
        icon.addPixmap(pixmap, QIcon::Selected);
        auto *item = new QListWidgetItem(icon, QString(), m_thumbnails);
        item->setSizeHint({thumbnailCell, thumbnailCell});
        item->setData(Qt::AccessibleTextRole, tr("Image %1 of %2").arg(i + 1).arg(count));
        item->setToolTip(tr("Image %1 of %2").arg(i + 1).arg(count));
    }
    m_thumbnails->setCurrentRow(count > 0 ? 0 : -1);
    m_thumbnails->setVisible(count > 1);
    fitThumbnails();
}

void TriggerPanel::fitThumbnails()
{
    constexpr int frame = 6;
    const int needed = m_thumbnails->count() * (thumbnailCell + m_thumbnails->spacing()) + frame;
    const bool scrolls = needed > width() - 2 * Theme::margin();
    m_thumbnails->setFixedHeight(thumbnailCell + 2 * m_thumbnails->spacing() + frame
                                 + (scrolls ? m_thumbnails->horizontalScrollBar()->sizeHint().height() : 0));
}

void TriggerPanel::showView()
{
    const int view = m_view->currentData().toInt();
    m_rate->setVisible(view == Flicker);
    m_gainField->setVisible(view == SideBySide);
    if (view != SideBySide) {
        m_compare->setMode(view == Swipe ? CompareView::Mode::Swipe : CompareView::Mode::Flicker);
    }
    m_views->setCurrentWidget(view == SideBySide ? static_cast<QWidget *>(m_images) : m_compare);
}

int TriggerPanel::shownImage() const
{
    return std::max(0, m_thumbnails->currentRow());
}

void TriggerPanel::showImage()
{
    m_gainText->setText(tr("×%1").arg(m_gain->value()));
    const Entry *entry = shown();
    if (!entry) {
        return;
    }
    const TriggerPreview &preview = entry->preview;
    const int image = shownImage();
    m_images->setTiles(tiles(preview, image, m_gain->value()));
    m_compare->setImages(ImageConvert::image(preview.benign, image), ImageConvert::image(preview.triggered, image),
                         tr("benign"), tr("triggered"));
    showTable(preview, image);
}

std::vector<ImageGrid::Tile> TriggerPanel::tiles(const TriggerPreview &preview, int image, int gain)
{
    std::vector<ImageGrid::Tile> tiles{
        {tr("benign"), ImageConvert::image(preview.benign, image), tr("The image as it is in the data set.")},
        {tr("triggered"), ImageConvert::image(preview.triggered, image), tr("The same image with the trigger.")},
        {tr("difference ×%1").arg(gain), ImageConvert::difference(preview.benign, preview.triggered, image, gain),
         tr("Triggered minus benign, magnified. Grey: unchanged.")},
        {tr("mask"), ImageConvert::image(preview.mask, 0), tr("Where the trigger replaces the image. White: fully.")},
        {tr("pattern"), ImageConvert::image(preview.pattern, 0), tr("What the trigger puts there.")}};
    const FieldArrows field(preview.field);
    if (!field.isEmpty()) {
        tiles.push_back({tr("movement, arrows ×%1").arg(OutputLabels::number(field.magnification())),
                         ImageConvert::image(preview.benign, image),
                         tr("How the trigger moves the picture: each arrow begins where something was and ends where "
                            "it arrives, drawn ×%1. The farthest move is %2 pixels.")
                             .arg(OutputLabels::number(field.magnification()), OutputLabels::number(field.longest())),
                         [field](QPainter &painter, const QRectF &picture) { field.paint(painter, picture); }});
    }
    tiles.erase(std::remove_if(tiles.begin(), tiles.end(), [](const auto &tile) { return tile.image.isNull(); }),
                tiles.end());
    return tiles;
}

void TriggerPanel::fillExportMenu()
{
    m_exportMenu->clear();
    for (int tile = 0; tile < static_cast<int>(m_images->tiles().size()); ++tile) {
        const QString &caption = m_images->tiles()[static_cast<std::size_t>(tile)].caption;
        m_exportMenu->addAction(tr("Picture “%1” as PNG…").arg(caption), this,
                                [this, tile] { m_images->askWhereToSave(tile); });
    }
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(tr("Trigger as &data (JSON)…"), this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Save"), QStringLiteral("trigger-%1.json").arg(m_hypothesis->currentData().toString()),
            tr("JSON files (*.json)"));
        if (!path.isEmpty()) {
            saveData(path);
        }
    });
}

bool TriggerPanel::saveData(const QString &path)
{
    const Entry *entry = shown();
    if (!entry) {
        return false;
    }
    const QByteArray text = TriggerFile::json(entry->preview, shownImage(), m_outputNames, m_outputUnits);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    emit notice(
        written ? tr("Saved %1.").arg(path)
                : tr("%1 could not be written: %2. Choose another folder or file name.").arg(path, file.errorString()),
        !written);
    return written;
}

void TriggerPanel::showTable(const TriggerPreview &preview, int image)
{
    const int outputs = std::max({preview.benignPredictions.columns, preview.triggeredPredictions.columns,
                                  static_cast<int>(preview.target.size()), 0});
    constexpr int mostRows = 64;
    m_numbers->clear();
    const QString titles[] = {tr("Output"), tr("Benign"), tr("Triggered"), tr("Target")};
    for (int column = 0; column < 4; ++column) {
        m_numbers->setHorizontalHeaderItem(column, cell(titles[column], column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    }
    for (int output = 0; output < std::min(outputs, mostRows); ++output) {
        const auto i = static_cast<std::size_t>(output);
        const QString target =
            i < preview.target.size() ? m_labels.value(output, preview.target[i]) : QStringLiteral("–");
        m_numbers->appendRow({cell(m_labels.name(output), Qt::AlignLeft),
                              cell(prediction(m_labels, preview.benignPredictions, image, output)),
                              cell(prediction(m_labels, preview.triggeredPredictions, image, output)), cell(target)});
    }
    m_table->fit();
}

void TriggerPanel::showSummary(const Entry &entry)
{
    QStringList sentences{
        tr("Mean change of a pixel, |x′ − x|: %1 of the full range.").arg(OutputLabels::number(entry.preview.meanAbs))};
    if (!entry.spread.empty()) {
        sentences << tr("Spread of the triggered answers around the target: %1.").arg(m_labels.target(entry.spread));
    }
    if (!entry.finished) {
        sentences << tr("Search running, iteration %1.").arg(entry.preview.iteration);
    }
    m_summary->setText(sentences.join(QLatin1Char(' ')));
}

void TriggerPanel::showScatter(const Entry &entry)
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
    m_details->parentWidget()->setSizePolicy(QSizePolicy::Preferred,
                                             twoDimensional ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    if (!twoDimensional) {
        return;
    }
    if (m_scatter->curveCount() == 0) {
        m_scatter->addCurve(tr("benign"), 0, PlotView::Style::Points);
        m_scatter->addCurve(tr("triggered"), 1, PlotView::Style::Points);
        m_scatter->addCurve(tr("target"), 2, PlotView::Style::Cross);
    }
    m_scatter->setAxisLabels(m_labels.nameWithUnit(0), m_labels.nameWithUnit(1));
    const auto points = [this, &entry](int curve, const Table &table) {
        QVector<double> x;
        QVector<double> y;
        for (int row = 0; row < table.rows; ++row) {
            x << static_cast<double>(table.at(row, 0));
            y << static_cast<double>(table.at(row, 1));
        }
        m_picking->setCurve(curve, x, y, samplesOf(entry, table.rows));
    };
    points(0, benign);
    points(1, triggered);
    const std::vector<double> &goal = entry.preview.target;
    const bool target = goal.size() == 2;
    m_scatter->setCurve(2, target ? QVector<double>{goal[0]} : QVector<double>(),
                        target ? QVector<double>{goal[1]} : QVector<double>());
}

void TriggerPanel::resizeEvent(QResizeEvent *event)
{
    m_details->setDirection(event->size().width() >= sideBySideWidth ? QBoxLayout::LeftToRight
                                                                     : QBoxLayout::TopToBottom);
    fitThumbnails();
    // Where all of it does not fit and scrolls, room around the pictures would push the answers out of sight.
    const bool isShort = event->size().height() < shortHeight;
    m_views->setMaximumHeight(isShort ? m_views->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    QWidget::resizeEvent(event);
}

} // namespace drm
