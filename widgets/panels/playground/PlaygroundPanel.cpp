// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/playground/PlaygroundPanel.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/form/ColourChooser.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/panels/playground/AnswerTable.h"
#include "widgets/panels/playground/PlaygroundHelp.h"
#include "widgets/text/AttackTexts.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int largestSeed = 999999;
constexpr int strengthSteps = 100; // slider steps for a strength of 1

QSpinBox *spinBox(int minimum, int maximum, const QString &suffix = {})
{
    auto *box = new QSpinBox;
    box->setRange(minimum, maximum);
    box->setSuffix(suffix);
    box->setKeyboardTracking(false);
    return box;
}

bool hasStrength(const std::string &kind)
{
    return kind == "blended" || kind == "wanet" || kind == "input-aware";
}

} // namespace

PlaygroundPanel::PlaygroundPanel(QWidget *parent)
    : Panel(QStringLiteral("playground"), tr("Playground"), parent)
    , m_pages(new QStackedLayout(this))
    , m_empty(new PlainLabel)
    , m_trigger(new QComboBox)
    , m_seed(spinBox(0, largestSeed))
    , m_strength(new QSlider(Qt::Horizontal))
    , m_strengthText(new PlainLabel)
    , m_size(spinBox(1, 512, tr(" px")))
    , m_grid(spinBox(2, 32))
    , m_row(spinBox(0, 511))
    , m_column(spinBox(0, 511))
    , m_colour(new ColourChooser)
    , m_reset(new QPushButton(tr("Reset")))
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
    column->addLayout(layOutControls());
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
    const auto name = [](QWidget *widget, const char *objectName, const QString &accessible, const QString &toolTip) {
        widget->setObjectName(QLatin1String(objectName));
        widget->setAccessibleName(accessible);
        widget->setToolTip(toolTip);
    };
    name(m_trigger, "playgroundTrigger", tr("Trigger"),
         tr("What is put on the image. Where the model's true trigger is known it is the last choice."));
    name(m_seed, "playgroundSeed", tr("Seed of the pattern"),
         tr("The seed draws the pattern, and every knob you have not set yourself."));
    name(m_strength, "playgroundStrength", tr("Strength"), tr("How strong the trigger is."));
    name(m_size, "playgroundSize", tr("Size of the square"), tr("Edge of the square in pixels."));
    name(m_grid, "playgroundGrid", tr("Grid of the field"),
         tr("Points of the bending field, or squares of the noise pattern, in each direction."));
    name(m_row, "playgroundRow", tr("Row of the square"),
         tr("Pixels above the square. Or click into an image and drag the square to its place."));
    name(m_column, "playgroundColumn", tr("Column of the square"),
         tr("Pixels to the left of the square. Or click into an image and drag the square to its place."));
    name(m_colour, "playgroundColour", tr("Colour of the square"), tr("Colour of the square."));
    name(m_reset, "playgroundReset", tr("Let the seed draw every knob"), tr("Lets the seed draw every knob again."));
    name(m_gain, "playgroundGain", tr("Magnification of the difference"),
         tr("How much the difference between triggered and benign image is magnified. Grey means unchanged, brighter "
            "raised, darker lowered."));
    name(m_previous, "playgroundPrevious", tr("Previous image"), tr("Previous image"));
    name(m_next, "playgroundNext", tr("Next image"), tr("Next image"));
    name(m_image, "playgroundImage", tr("Image shown"), tr("Which image of the data set is shown."));
    name(m_images, "playgroundImages", tr("Benign image, triggered image and what differs"), {});
    m_strengthText->setObjectName(QStringLiteral("playgroundStrengthText"));
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
    m_strength->setMinimumWidth(110);
    m_strengthText->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("8.00 px ")));
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
    connect(m_trigger, &QComboBox::activated, this, &PlaygroundPanel::applyTrigger);
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int value) {
        m_query.settings.seed = static_cast<std::uint64_t>(value);
        ask();
    });
    connect(m_strength, &QSlider::valueChanged, this, [this](int value) {
        m_query.settings.strength = static_cast<double>(value) / strengthSteps;
        fix();
    });
    const auto takeSize = [this](int value) {
        m_query.settings.size = value;
        fix();
    };
    connect(m_size, &QSpinBox::valueChanged, this, takeSize);
    connect(m_grid, &QSpinBox::valueChanged, this, takeSize);
    connect(m_row, &QSpinBox::valueChanged, this, [this](int value) {
        m_query.settings.row = value;
        fix();
    });
    connect(m_column, &QSpinBox::valueChanged, this, [this](int value) {
        m_query.settings.column = value;
        fix();
    });
    connect(m_colour, &ColourChooser::chosen, this, [this] {
        m_query.settings.colour = m_colour->colour();
        fix();
    });
    connect(m_reset, &QPushButton::clicked, this, &PlaygroundPanel::applyTrigger);
    connect(m_gain, &QSlider::valueChanged, this, &PlaygroundPanel::showImages);
    connect(m_image, &QSlider::valueChanged, this, [this](int value) {
        m_query.image = value;
        ask();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { m_image->setValue(m_image->value() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_image->setValue(m_image->value() + 1); });
    connect(m_images, &ImageGrid::notice, this, &PlaygroundPanel::notice);
    connect(m_images, &ImageGrid::pointed, this, [this](int, const QPointF &pixel) { place(pixel); });
}

QWidget *PlaygroundPanel::field(const QString &label, QWidget *editor)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto *text = new PlainLabel(label);
    text->setToolTip(editor->toolTip());
    text->setBuddy(editor);
    row->addWidget(text);
    row->addWidget(editor, 1);
    m_fields.append(qMakePair(editor, pair));
    return pair;
}

QLayout *PlaygroundPanel::layOutControls()
{
    auto *controls = new FlowLayout;
    controls->addWidget(field(tr("&Trigger"), m_trigger));
    QWidget *strength = field(tr("Strengt&h"), m_strength);
    strength->layout()->addWidget(m_strengthText);
    controls->addWidget(strength);
    controls->addWidget(field(tr("Si&ze"), m_size));
    controls->addWidget(field(tr("&Grid"), m_grid));
    controls->addWidget(field(tr("R&ow"), m_row));
    controls->addWidget(field(tr("&Column"), m_column));
    controls->addWidget(field(tr("Co&lour"), m_colour));
    controls->addWidget(field(tr("S&eed"), m_seed));
    controls->addWidget(m_reset);
    return controls;
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
    QWidget *gain = field(tr("&Magnify difference"), m_gain);
    gain->layout()->addWidget(m_gainText);
    line->addWidget(gain);
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
    m_overlay = PredictionOverlay(setup.labelNames, setup.labelUnits);
    m_query.image = std::clamp<std::int64_t>(m_query.image, 0, std::max<std::int64_t>(0, setup.images - 1));
    const QSignalBlocker quietImage(m_image);
    m_image->setRange(0, static_cast<int>(std::min<std::int64_t>(setup.images, 100'000'000)) - 1);
    m_image->setPageStep(std::max(1, m_image->maximum() / 20));
    m_image->setValue(static_cast<int>(m_query.image));
    const int side = std::max(1, std::min(setup.height, setup.width));
    const QSignalBlocker quietSize(m_size);
    m_size->setMaximum(side);
    fillTriggers();
    m_pages->setCurrentIndex(1);
    applyTrigger();
}

void PlaygroundPanel::fillTriggers()
{
    const QVariant before = m_trigger->currentData();
    m_trigger->clear();
    for (const std::string &kind : m_setup->attacks) {
        m_trigger->addItem(AttackTexts::name(kind), QString::fromStdString(kind));
        m_trigger->setItemData(m_trigger->count() - 1, AttackTexts::explanation(kind), Qt::ToolTipRole);
    }
    // What the truth file says is shown to those who ask for it. Whoever looks for the backdoor does not want to be
    // told.
    const auto known = static_cast<int>(m_setup->triggers.size());
    if (known > 0)
        m_trigger->insertSeparator(m_trigger->count());
    for (int i = 0; i < known; ++i) {
        m_trigger->addItem(known == 1 ? tr("The true trigger (from the truth file)")
                                      : tr("True trigger %1 (from the truth file)").arg(i + 1),
                           i);
        m_trigger->setItemData(m_trigger->count() - 1, tr("Shows what this model was trained with."), Qt::ToolTipRole);
    }
    m_trigger->setCurrentIndex(before.userType() == QMetaType::QString ? std::max(0, m_trigger->findData(before)) : 0);
}

void PlaygroundPanel::selectAttack(const std::string &kind)
{
    const int row = m_trigger->findData(QString::fromStdString(kind));
    if (row >= 0) {
        m_trigger->setCurrentIndex(row);
        applyTrigger();
    }
}

void PlaygroundPanel::selectKnownTrigger(int index)
{
    const int row = m_trigger->findData(index);
    if (row >= 0) {
        m_trigger->setCurrentIndex(row);
        applyTrigger();
    }
}

void PlaygroundPanel::selectImage(std::int64_t image)
{
    m_image->setValue(static_cast<int>(image));
}

/// The trigger chosen, with every knob left to the seed.
void PlaygroundPanel::applyTrigger()
{
    const QVariant chosen = m_trigger->currentData();
    m_query.knownTrigger = chosen.userType() == QMetaType::Int ? chosen.toInt() : -1;
    m_query.settings = {};
    m_query.settings.seed = static_cast<std::uint64_t>(m_seed->value());
    m_query.settings.kind = known() ? known()->kind : chosen.toString().toStdString();
    m_trigger->setToolTip(AttackTexts::explanation(m_query.settings.kind));
    m_reset->setEnabled(false);
    showKnobs();
    ask();
}

const KnownTrigger *PlaygroundPanel::known() const
{
    const bool exists =
        m_setup && m_query.knownTrigger >= 0 && m_query.knownTrigger < static_cast<int>(m_setup->triggers.size());
    return exists ? &m_setup->triggers[static_cast<std::size_t>(m_query.knownTrigger)] : nullptr;
}

bool PlaygroundPanel::isPatch() const
{
    return !known() && (m_query.settings.kind == "badnets" || m_query.settings.kind == "clean-label");
}

void PlaygroundPanel::showKnobs()
{
    const std::string &kind = m_query.settings.kind;
    const bool free = !known();
    for (const auto &[editor, holder] : std::as_const(m_fields)) {
        if (editor == m_strength)
            holder->setVisible(free && hasStrength(kind));
        else if (editor == m_size || editor == m_row || editor == m_column || editor == m_colour)
            holder->setVisible(isPatch());
        else if (editor == m_grid)
            holder->setVisible(free && (kind == "wanet" || kind == "blended"));
        else if (editor == m_seed)
            holder->setVisible(free);
    }
    m_reset->setVisible(free);
    const QSignalBlocker quiet(m_strength);
    const QSignalBlocker quietGrid(m_grid);
    m_grid->setRange(kind == "wanet" ? 2 : 1, kind == "wanet" ? 32 : 512);
    m_strength->setRange(kind == "wanet" ? 10 : 2, kind == "wanet" ? 800 : 100);
    m_strength->setToolTip(kind == "wanet"             ? tr("Mean displacement of a pixel, for an image of 64 pixels.")
                               : kind == "input-aware" ? tr("Largest change of a value, of the full range. The network "
                                                            "here is not trained; a model's true trigger is.")
                                                       : tr("Share of the pattern in the image."));
}

void PlaygroundPanel::fillKnobs(const AttackSettings &used)
{
    const QSignalBlocker quiet[] = {QSignalBlocker(m_strength), QSignalBlocker(m_size),   QSignalBlocker(m_grid),
                                    QSignalBlocker(m_row),      QSignalBlocker(m_column), QSignalBlocker(m_colour)};
    if (used.strength) {
        m_strength->setValue(static_cast<int>(std::lround(*used.strength * strengthSteps)));
        m_strengthText->setText(used.kind == "wanet" ? tr("%1 px").arg(*used.strength, 0, 'f', 2)
                                                     : QString::number(*used.strength, 'f', 2));
    }
    const int size = used.size.value_or(1);
    if (isPatch() && m_setup) {
        m_row->setMaximum(std::max(0, m_setup->height - size));
        m_column->setMaximum(std::max(0, m_setup->width - size));
    }
    if (used.size)
        (isPatch() ? m_size : m_grid)->setValue(*used.size);
    if (used.row)
        m_row->setValue(*used.row);
    if (used.column)
        m_column->setValue(*used.column);
    if (used.colour)
        m_colour->setColour(used.colour);
}

/// The middle of the square comes to the place the user points at.
void PlaygroundPanel::place(const QPointF &pixel)
{
    if (!isPatch() || !m_setup)
        return;
    const int size = m_size->value();
    const auto corner = [size](double middle, int length) {
        return std::clamp(static_cast<int>(std::lround(middle - size / 2.0)), 0, std::max(0, length - size));
    };
    const int row = corner(pixel.y(), m_setup->height);
    const int column = corner(pixel.x(), m_setup->width);
    if (m_query.settings.row == row && m_query.settings.column == column)
        return;
    m_query.settings.row = row;
    m_query.settings.column = column;
    fix();
}

/// A knob was set by hand. A square that grew stays inside the image.
void PlaygroundPanel::fix()
{
    AttackSettings &settings = m_query.settings;
    if (isPatch() && m_setup && settings.size) {
        // Where the seed put a square of another size there may be no room for this one.
        const auto inside = [&settings](int place, int length) {
            return std::clamp(place, 0, std::max(0, length - *settings.size));
        };
        settings.row = inside(settings.row.value_or(m_row->value()), m_setup->height);
        settings.column = inside(settings.column.value_or(m_column->value()), m_setup->width);
    }
    fillKnobs(settings);
    m_reset->setEnabled(true);
    ask();
}

void PlaygroundPanel::ask()
{
    if (!m_setup || m_setup->images <= 0)
        return;
    ++m_query.id;
    m_imageText->setText(tr("image %1 of %2").arg(m_query.image + 1).arg(m_setup->images));
    m_previous->setEnabled(m_query.image > 0);
    m_next->setEnabled(m_query.image + 1 < m_setup->images);
    emit queried(m_query);
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
    if (!known())
        fillKnobs(answer.used);
    showImages();
    m_numbers->setAnswer(m_labels, m_overlay, answer, known());
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
    const PredictionOverlay::Mark target{known() ? known()->target : std::vector<double>(), 4, true};
    const auto draw = [overlay](std::vector<PredictionOverlay::Mark> marks) {
        return [overlay, marks = std::move(marks)](QPainter &painter, const QRectF &rect) {
            overlay.paint(painter, rect, marks);
        };
    };
    const bool canPoint = isPatch();
    const QString hint = canPoint ? QLatin1Char(' ') + tr("Click or drag to place the square.") : QString();
    const QString arrows = QLatin1Char(' ') + overlay.convention();
    std::vector<ImageGrid::Tile> tiles{
        {tr("benign"), ImageConvert::image(m_answer->benign, 0),
         tr("The image as it is, with the model's answer.") + arrows + hint, draw({before}), canPoint},
        {tr("triggered"), ImageConvert::image(m_answer->triggered, 0),
         tr("The same image with the trigger, with the model's answer; thin and blue: the answer without it; thin and "
            "yellow: the target.")
             + arrows + hint,
         draw({ghost, target, after}), canPoint},
        {tr("difference ×%1").arg(m_gain->value()),
         ImageConvert::difference(m_answer->benign, m_answer->triggered, 0, m_gain->value()),
         tr("Triggered minus benign, magnified. Grey: unchanged.") + hint,
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
