// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/playground/PlaygroundPanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/playground/AnswerTable.h"
#include "widgets/panels/playground/PlaygroundHelp.h"
#include "widgets/panels/playground/TriggerControls.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QEvent>
#include <QScrollArea>
#include <QSlider>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr int mostNameLetters = 14; // of an image's file

} // namespace

PlaygroundPanel::PlaygroundPanel(QWidget *parent)
    : Panel(QStringLiteral("playground"), tr("Playground"), parent)
    , m_pages(new QStackedLayout(this))
    , m_empty(new PlainLabel)
    , m_trigger(new TriggerControls)
    , m_gain(new QSlider(Qt::Horizontal))
    , m_gainText(new PlainLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_image(new QSlider(Qt::Horizontal))
    , m_imageText(new PlainLabel)
    , m_images(new ImageGrid)
    , m_problem(new PlainLabel)
    , m_numbers(new AnswerTable)
{
    nameControls();
    buildControls();
    connectControls();

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(m_trigger);
    column->addWidget(m_problem);
    column->addWidget(m_images, 1);
    column->addLayout(layOutSample());
    column->addWidget(m_numbers);
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("playgroundScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(scroll);
    refreshIcons();
    showEmpty(invitation());
}

HelpTexts PlaygroundPanel::help() const
{
    return PlaygroundHelp::texts();
}

QString PlaygroundPanel::invitation()
{
    return tr("Open a model and images. Then put triggers on the images here, and see what the model answers.");
}

void PlaygroundPanel::nameControls()
{
    nameWidget(
        m_gain, "playgroundGain", tr("Magnification of the difference"),
        tr("How much the difference between triggered and benign image is magnified. Grey means unchanged, brighter "
           "raised, darker lowered."));
    nameWidget(m_previous, "playgroundPrevious", tr("Previous image"), tr("Previous image"));
    nameWidget(m_next, "playgroundNext", tr("Next image"), tr("Next image"));
    nameWidget(m_image, "playgroundImage", tr("Image shown"), tr("Which image of the data set is shown."));
    nameWidget(m_images, "playgroundImages", tr("Benign image, triggered image and what differs"), {});
    m_gainText->setObjectName(QStringLiteral("playgroundGainText"));
    m_imageText->setObjectName(QStringLiteral("playgroundImageText"));
    m_problem->setObjectName(QStringLiteral("playgroundProblem"));
    m_empty->setObjectName(QStringLiteral("playgroundEmptyText"));
}

void PlaygroundPanel::buildControls()
{
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_gain->setRange(1, 50);
    m_gain->setValue(5);
    m_gain->setMinimumWidth(90);
    m_gainText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("×50 ")));
    m_image->setMinimumWidth(120);
    for (QToolButton *button : {m_previous, m_next})
        button->setAutoRepeat(true);
}

void PlaygroundPanel::connectControls()
{
    connect(m_trigger, &TriggerControls::changed, this, &PlaygroundPanel::ask);
    connect(m_gain, &QSlider::valueChanged, this, &PlaygroundPanel::showImages);
    connect(
        m_image, &QSlider::valueChanged, this,
        [this](int value) {
            m_query.image = value;
            ask();
        });
    connect(
        m_previous, &QToolButton::clicked, this, [this] { m_image->setValue(m_image->value() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_image->setValue(m_image->value() + 1); });
    connect(m_images, &ImageGrid::notice, this, &PlaygroundPanel::notice);
    connect(m_images, &ImageGrid::pointed, this, [this](int, const QPointF &pixel) { m_trigger->place(pixel); });
}

QLayout *PlaygroundPanel::layOutSample()
{
    auto *sample = new QWidget;
    auto *row = new QHBoxLayout(sample);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_previous);
    row->addWidget(m_image, 1);
    row->addWidget(m_next);
    row->addWidget(m_imageText);
    auto *line = new FlowLayout;
    line->addWidget(sample);
    line->addField(tr("&Magnify difference"), m_gain);
    m_gain->parentWidget()->layout()->addWidget(m_gainText);
    return line;
}

void PlaygroundPanel::showEmpty(const QString &reason)
{
    m_opening = false;
    m_setup.reset();
    m_answer.reset();
    m_images->setTiles({});
    m_empty->setText(reason);
    m_pages->setCurrentIndex(0);
}

void PlaygroundPanel::showOpening()
{
    showEmpty(tr("Opening the model and the images…"));
    m_opening = true;
}

void PlaygroundPanel::setSetup(const PlaygroundSetup &setup)
{
    m_opening = false;
    m_setup = setup;
    m_answer.reset();
    m_labels = OutputLabels(setup.labelNames, setup.labelUnits);
    m_overlay = PredictionOverlay(setup.labelNames, setup.labelUnits, setup.labelSenses);
    m_query.image = std::clamp<std::int64_t>(m_query.image, 0, std::max<std::int64_t>(0, setup.images - 1));
    const QSignalBlocker quietImage(m_image);
    m_image->setRange(0, static_cast<int>(std::min<std::int64_t>(setup.images, 100'000'000)) - 1);
    m_image->setPageStep(std::max(1, m_image->maximum() / 20));
    m_image->setValue(static_cast<int>(m_query.image));
    m_pages->setCurrentIndex(1);
    m_trigger->setSetup(setup);
}

void PlaygroundPanel::selectAttack(const std::string &kind)
{
    m_trigger->selectAttack(kind);
}

void PlaygroundPanel::selectKnownTrigger(int index)
{
    m_trigger->selectKnownTrigger(index);
}

void PlaygroundPanel::selectImage(std::int64_t image)
{
    m_image->setValue(static_cast<int>(image));
}

void PlaygroundPanel::placeSquare(const QPointF &place)
{
    if (m_setup)
        m_trigger->place({place.x() * m_setup->width, place.y() * m_setup->height});
}

void PlaygroundPanel::ask()
{
    if (!m_setup || m_setup->images <= 0)
        return;
    ++m_query.id;
    m_query.knownTrigger = m_trigger->knownTrigger();
    m_query.settings = m_trigger->settings();
    showImageText({});
    m_previous->setEnabled(m_query.image > 0);
    m_next->setEnabled(m_query.image + 1 < m_setup->images);
    emit queried(m_query);
}

void PlaygroundPanel::showImageText(const std::string &name)
{
    const QString number = tr("image %L1 of %L2").arg(m_query.image + 1).arg(m_setup->images);
    if (name.empty())
        return m_imageText->setText(number);
    const QFontMetrics metrics = m_imageText->fontMetrics();
    const QString file = PlainText::shown(QString::fromStdString(name));
    m_imageText->setText(QStringLiteral("%1 · %2").arg(
        number, metrics.elidedText(file, Qt::ElideMiddle, mostNameLetters * metrics.averageCharWidth())));
    m_imageText->setToolTip(PlainText::toolTip(file));
}

void PlaygroundPanel::showAnswer(const PlaygroundAnswer &answer)
{
    if (!m_setup || answer.id != m_query.id)
        return;
    m_problem->setText(QString::fromStdString(answer.failure));
    m_problem->setVisible(!answer.failure.empty());
    if (!answer.failure.empty()) {
        m_answer.reset();
        m_images->setTiles({});
        m_numbers->clear();
        return;
    }
    m_answer = answer;
    showImageText(answer.imageName);
    m_trigger->showUsed(answer.used);
    showImages();
    m_numbers->setAnswer(m_labels, m_overlay, answer, m_trigger->known());
}

void PlaygroundPanel::showImages()
{
    m_gainText->setText(tr("×%1").arg(m_gain->value()));
    if (!m_answer)
        return;
    const PredictionOverlay overlay = m_overlay;
    const PredictionOverlay::Mark before{m_answer->before, 0, false};
    const PredictionOverlay::Mark ghost{m_answer->before, 0, true};
    const PredictionOverlay::Mark after{m_answer->after, 1, false};
    const PredictionOverlay::Mark target{m_answer->target, 4, true};
    const auto draw = [overlay](std::vector<PredictionOverlay::Mark> marks) {
        return [overlay, marks = std::move(marks)](QPainter &painter, const QRectF &rect) {
            overlay.paint(painter, rect, marks);
        };
    };
    const bool canPoint = m_trigger->hasPlace();
    const QString hint = canPoint ? tr("Click or drag to place the square.") : QString();
    const QString arrows = overlay.convention();
    std::vector<ImageGrid::Tile> tiles{
        {tr("benign"), ImageConvert::image(m_answer->benign, 0),
         sentences({tr("The image as it is, with the model's answer."), arrows, hint}), draw({before}), canPoint},
        {tr("triggered"), ImageConvert::image(m_answer->triggered, 0),
         sentences(
             {tr("The same image with the trigger, with the model's answer; thin and blue: the answer without it; "
                 "thin and yellow: the target."),
              arrows, hint}),
         draw({ghost, target, after}), canPoint},
        {tr("difference ×%1").arg(m_gain->value()),
         ImageConvert::difference(m_answer->benign, m_answer->triggered, 0, m_gain->value()),
         sentences({tr("Triggered minus benign, magnified. Grey: unchanged."), hint}),
         {},
         canPoint}};
    m_images->setTiles(std::move(tiles));
}

void PlaygroundPanel::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    // Not from inside the painting: what follows changes what is painted.
    if (!m_setup && !m_opening)
        QMetaObject::invokeMethod(this, &PlaygroundPanel::setupWanted, Qt::QueuedConnection);
}

void PlaygroundPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshIcons();
}

void PlaygroundPanel::refreshIcons()
{
    m_previous->setIcon(Icons::get(QStringLiteral("previous"), palette()));
    m_next->setIcon(Icons::get(QStringLiteral("next"), palette()));
    QPalette colours = m_problem->palette();
    colours.setColor(QPalette::WindowText, Theme::of(*this).bad());
    m_problem->setPalette(colours);
}

} // namespace drm
