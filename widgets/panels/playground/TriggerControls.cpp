// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/playground/TriggerControls.h"

#include "widgets/base/FlowLayout.h"
#include "widgets/form/KnobForm.h"
#include "widgets/text/AttackTexts.h"
#include "widgets/text/Translated.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int largestSeed = 999999;
constexpr int sliderWidth = 110;

void nameTriggerControl(QWidget *widget, const char *objectName, const QString &accessible, const QString &toolTip)
{
    widget->setObjectName(QLatin1String(objectName));
    widget->setAccessibleName(accessible);
    widget->setToolTip(toolTip);
}

/// Its control together with its label.
QWidget *fieldOf(const QWidget *control)
{
    return control->parentWidget();
}

} // namespace

TriggerControls::TriggerControls(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_trigger(new QComboBox)
    , m_seed(new QSpinBox)
    , m_reset(new QPushButton(tr("Reset")))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    nameTriggerControl(m_trigger, "playgroundTrigger", tr("Trigger"),
                       tr("What is put on the image. Where the model's true trigger is known it is the last choice."));
    nameTriggerControl(m_seed, "playgroundSeed", tr("Seed of the pattern"),
                       tr("The seed draws the pattern, and every knob you have not set yourself."));
    nameTriggerControl(m_reset, "playgroundReset", tr("Let the seed draw every knob"),
                       tr("Lets the seed draw every knob again."));
    m_trigger->setSizeAdjustPolicy(QComboBox::AdjustToContents); // truth files come later than the first layout
    m_seed->setRange(0, largestSeed);
    m_seed->setKeyboardTracking(false);
    m_flow->addField(tr("&Trigger"), m_trigger);
    m_flow->addField(tr("S&eed"), m_seed);
    m_flow->addWidget(m_reset);
    connect(m_trigger, &QComboBox::activated, this, &TriggerControls::applyTrigger);
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int value) {
        m_settings.seed = static_cast<std::uint64_t>(value);
        emit changed();
    });
    connect(m_reset, &QPushButton::clicked, this, &TriggerControls::applyTrigger);
}

TriggerControls::~TriggerControls() = default;

void TriggerControls::setSetup(const PlaygroundSetup &setup)
{
    m_setup = setup;
    addKnobs();
    fillTriggers();
    applyTrigger();
}

/// Between the trigger and the seed.
void TriggerControls::addKnobs()
{
    m_knobs.reset();
    for (QWidget *control : std::as_const(m_knobControls))
        delete fieldOf(control);
    m_knobControls.clear();
    m_knobs = std::make_unique<KnobForm>(
        m_setup.attacks, KnobEditor::Style::Slider, QStringLiteral("playgroundKnob"),
        [this](KnobEditor &editor) { addKnob(editor); },
        [](KnobEditor &editor, bool visible) { fieldOf(editor.control())->setVisible(visible); }, nullptr);
    connect(m_knobs.get(), &KnobForm::turned, this, &TriggerControls::turn);
    QWidget *before = m_trigger;
    const auto follow = [&before](QWidget *next) {
        setTabOrder(before, next);
        before = next;
    };
    for (QWidget *control : std::as_const(m_knobControls))
        follow(control);
    follow(m_seed);
    follow(m_reset);
    for (QWidget *last : {fieldOf(m_seed), static_cast<QWidget *>(m_reset)}) {
        m_flow->removeWidget(last);
        m_flow->addWidget(last);
    }
}

void TriggerControls::addKnob(KnobEditor &editor)
{
    QWidget *control = editor.control();
    if (editor.knob().type == KnobType::Row || editor.knob().type == KnobType::Column) {
        control->setToolTip(
            sentences({control->toolTip(), tr("Or click into an image and drag the square to its place.")}));
        control->setWhatsThis(control->whatsThis()
                              + QStringLiteral("<p>%1</p>").arg(tr("Or drag the square in an image.")));
    } else if (editor.knob().type == KnobType::Number) {
        control->setWhatsThis(control->whatsThis()
                              + QStringLiteral("<p>%1</p>")
                                    .arg(tr("Lower it until the model's answer comes back: that shows how little is "
                                            "enough.")));
    }
    m_flow->addField(editor.title(), control);
    fieldOf(control)->setWhatsThis(control->whatsThis());
    if (editor.number()) {
        control->setMinimumWidth(sliderWidth);
        fieldOf(control)->layout()->addWidget(editor.number());
    }
    m_knobControls.append(control);
}

void TriggerControls::fillTriggers()
{
    const QVariant before = m_trigger->currentData();
    m_trigger->clear();
    for (const AttackFacts &attack : m_setup.attacks) {
        m_trigger->addItem(AttackTexts::title(attack), QString::fromStdString(attack.name));
        m_trigger->setItemData(m_trigger->count() - 1, AttackTexts::explanation(attack), Qt::ToolTipRole);
    }
    // What the truth file says is shown to those who ask for it. Whoever looks for the backdoor does not want to be
    // told.
    const auto known = static_cast<int>(m_setup.triggers.size());
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

void TriggerControls::selectAttack(const std::string &kind)
{
    const int row = m_trigger->findData(QString::fromStdString(kind));
    if (row >= 0) {
        m_trigger->setCurrentIndex(row);
        applyTrigger();
    }
}

void TriggerControls::selectKnownTrigger(int index)
{
    const int row = m_trigger->findData(index);
    if (row >= 0) {
        m_trigger->setCurrentIndex(row);
        applyTrigger();
    }
}

/// The trigger chosen, with every knob left to the seed.
void TriggerControls::applyTrigger()
{
    const QVariant chosen = m_trigger->currentData();
    m_knownTrigger = chosen.userType() == QMetaType::Int ? chosen.toInt() : -1;
    m_settings = {};
    m_settings.seed = static_cast<std::uint64_t>(m_seed->value());
    m_settings.kind = known() ? known()->kind : chosen.toString().toStdString();
    m_trigger->setToolTip(m_trigger->currentData(Qt::ToolTipRole).toString());
    m_reset->setEnabled(false);
    m_knobs->showAttack(known() ? std::string() : m_settings.kind);
    fieldOf(m_seed)->setVisible(!known());
    m_reset->setVisible(!known());
    showUsed(m_settings);
    emit changed();
}

const KnownTrigger *TriggerControls::known() const
{
    const bool exists = m_knownTrigger >= 0 && m_knownTrigger < static_cast<int>(m_setup.triggers.size());
    return exists ? &m_setup.triggers[static_cast<std::size_t>(m_knownTrigger)] : nullptr;
}

bool TriggerControls::hasPlace() const
{
    return m_knobs && m_knobs->editor(KnobType::Edge) && m_knobs->editor(KnobType::Row)
        && m_knobs->editor(KnobType::Column);
}

void TriggerControls::showUsed(const AttackSettings &used)
{
    if (known())
        return;
    if (hasPlace()) {
        const KnobEditor *edge = m_knobs->editor(KnobType::Edge);
        const int size = used.whole(edge->knob().name).value_or(1);
        m_knobs->editor(KnobType::Edge)->setMaximum(std::min(m_setup.height, m_setup.width));
        m_knobs->editor(KnobType::Row)->setMaximum(std::max(0, m_setup.height - size));
        m_knobs->editor(KnobType::Column)->setMaximum(std::max(0, m_setup.width - size));
    }
    m_knobs->setValues(used.knobs);
}

/// A knob was turned by hand.
void TriggerControls::turn(const QString &knob)
{
    const std::string name = knob.toStdString();
    if (const std::optional<KnobValue> value = m_knobs->editor(name)->value())
        m_settings.knobs[name] = *value;
    fitPlace();
    tell();
}

/// A square that grew stays inside the image: where the seed put one of another size there may be no room for it.
void TriggerControls::fitPlace()
{
    if (!hasPlace() || !m_settings.number(m_knobs->editor(KnobType::Edge)->knob().name))
        return;
    const double size = m_knobs->editor(KnobType::Edge)->value()->front();
    const auto inside = [&](const KnobEditor &editor, int length) {
        const std::string &name = editor.knob().name;
        const double place = m_settings.number(name).value_or(editor.value()->front());
        m_settings.knobs[name] = {std::clamp(place, 0.0, std::max(0.0, length - size))};
    };
    inside(*m_knobs->editor(KnobType::Row), m_setup.height);
    inside(*m_knobs->editor(KnobType::Column), m_setup.width);
}

void TriggerControls::place(const QPointF &pixel)
{
    if (!hasPlace())
        return;
    const double size = m_knobs->editor(KnobType::Edge)->value()->front();
    const auto corner = [size](double middle, int length) {
        return std::clamp(std::round(middle - size / 2), 0.0, std::max(0.0, length - size));
    };
    AttackSettings placed = m_settings;
    placed.knobs[m_knobs->editor(KnobType::Row)->knob().name] = {corner(pixel.y(), m_setup.height)};
    placed.knobs[m_knobs->editor(KnobType::Column)->knob().name] = {corner(pixel.x(), m_setup.width)};
    if (placed.knobs == m_settings.knobs)
        return;
    m_settings = placed;
    tell();
}

void TriggerControls::tell()
{
    showUsed(m_settings);
    m_reset->setEnabled(true);
    emit changed();
}

} // namespace drm
