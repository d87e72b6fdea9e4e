// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/trigger/TriggerPanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/export/ExportFooter.h"
#include "widgets/export/ExportLabel.h"
#include "widgets/export/SaveFolder.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/panels/trigger/CompareView.h"
#include "widgets/panels/trigger/FieldArrows.h"
#include "widgets/panels/trigger/ThumbnailList.h"
#include "widgets/panels/trigger/TriggerAnswers.h"
#include "widgets/panels/trigger/TriggerFile.h"
#include "widgets/panels/trigger/TriggerHelp.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QSaveFile>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

enum View { SideBySide, Swipe, Flicker }; // item data of the chooser

constexpr int shortHeight = 480; // pixels below which the panel scrolls

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
    , m_thumbnails(new ThumbnailList)
    , m_views(new QStackedWidget(this))
    , m_images(new ImageGrid(this))
    , m_compare(new CompareView(this))
    , m_answers(new TriggerAnswers)
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
    column->addWidget(m_answers, 2);
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
    m_hypothesis->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // its entries come later
    m_hypothesis->setMinimumContentsLength(16);
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

    connect(m_hypothesis, &QComboBox::activated, this, [this] {
        m_follow = false;
        showEntry();
    });
    connect(m_gain, &QSlider::valueChanged, this, &TriggerPanel::showImage);
    connect(m_thumbnails, &ThumbnailList::currentRowChanged, this, &TriggerPanel::showImage);
    connect(m_images, &ImageGrid::notice, this, &TriggerPanel::notice);
    connect(m_answers, &TriggerAnswers::notice, this, &TriggerPanel::notice);
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
    m_answers->setLabels(OutputLabels(names, units));
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
    m_thumbnails->setSelection(selection);
    m_answers->setSelection(selection);
}

void TriggerPanel::setPreview(const TriggerPreview &preview)
{
    store(preview.hypothesis, {preview, {}, {}, {}, false, 0});
}

void TriggerPanel::setResult(const HypothesisResult &result)
{
    TriggerEntry entry{*result.trigger,
                       result.targetSpread,
                       result.features->benignOutputs,
                       result.features->triggeredOutputs,
                       true,
                       result.features->firstImage};
    entry.preview.target = result.target;
    entry.preview.meanAbs = result.meanAbs;
    store(result.name, std::move(entry));
}

void TriggerPanel::store(const std::string &hypothesis, TriggerEntry entry)
{
    m_entries[hypothesis] = std::move(entry);
    const QString name = QString::fromStdString(hypothesis);
    int row = m_hypothesis->findData(name);
    if (row < 0) {
        row = m_hypothesis->count();
        m_hypothesis->addItem(OutputLabels::hypothesis(hypothesis), name);
    }
    if (m_follow)
        m_hypothesis->setCurrentIndex(row);
    if (m_hypothesis->currentIndex() == row)
        showEntry();
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

QString TriggerPanel::caption() const
{
    return shown() ? tr("%1: %2").arg(title(), m_hypothesis->currentText()) : title();
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

const TriggerEntry *TriggerPanel::shown() const
{
    const auto found = m_entries.find(m_hypothesis->currentData().toString().toStdString());
    return found == m_entries.end() ? nullptr : &found->second;
}

void TriggerPanel::showEntry()
{
    const TriggerEntry *entry = shown();
    if (!entry)
        return;
    m_pages->setCurrentIndex(1);
    m_thumbnails->showImages(entry->preview.benign);
    m_thumbnails->setSamples(entry->samples(m_imageNumbers, entry->preview.benign.count));
    m_answers->showEntry(*entry, m_imageNumbers);
    showImage();
}

void TriggerPanel::showView()
{
    const int view = m_view->currentData().toInt();
    m_rate->setVisible(view == Flicker);
    m_gainField->setVisible(view == SideBySide);
    if (view != SideBySide)
        m_compare->setMode(view == Swipe ? CompareView::Mode::Swipe : CompareView::Mode::Flicker);
    m_views->setCurrentWidget(view == SideBySide ? static_cast<QWidget *>(m_images) : m_compare);
}

int TriggerPanel::shownImage() const
{
    return std::max(0, m_thumbnails->currentRow());
}

void TriggerPanel::showImage()
{
    m_gainText->setText(tr("×%1").arg(m_gain->value()));
    const TriggerEntry *entry = shown();
    if (!entry)
        return;
    const TriggerPreview &preview = entry->preview;
    const int image = shownImage();
    m_images->setTiles(tiles(preview, image, m_gain->value()));
    m_compare->setImages(ImageConvert::image(preview.benign, image), ImageConvert::image(preview.triggered, image),
                         tr("benign"), tr("triggered"));
    m_answers->showImage(preview, image);
}

PlotView *TriggerPanel::scatterView() const
{
    return m_answers->scatter();
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
    ExportFooter::addTo(*m_exportMenu);
    m_exportMenu->addSeparator();
    m_exportMenu->addAction(tr("Trigger as &data (JSON)…"), this, [this] {
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Save"),
            SaveFolder::filePath(QStringLiteral("trigger-%1.json").arg(m_hypothesis->currentData().toString())),
            tr("JSON files (*.json)"));
        if (!path.isEmpty())
            saveData(path);
    });
}

bool TriggerPanel::saveData(const QString &path)
{
    const TriggerEntry *entry = shown();
    if (!entry)
        return false;
    const QByteArray text =
        TriggerFile::json(entry->preview, shownImage(), m_outputNames, m_outputUnits, ExportLabel::of(*this).json());
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit();
    emit notice(
        written ? tr("Saved %1.").arg(path)
                : tr("%1 could not be written: %2. Choose another folder or file name.").arg(path, file.errorString()),
        !written);
    return written;
}

void TriggerPanel::resizeEvent(QResizeEvent *event)
{
    // Where all of it does not fit and scrolls, room around the pictures would push the answers out of sight.
    const bool isShort = event->size().height() < shortHeight;
    m_views->setMaximumHeight(isShort ? m_views->minimumSizeHint().height() : QWIDGETSIZE_MAX);
    QWidget::resizeEvent(event);
}

} // namespace drm
