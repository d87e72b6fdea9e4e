// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/LabForm.h"

#include "app/inputs/FileDialogs.h"
#include "app/lab/AnswerMapForm.h"
#include "core/attacks/AnswerMaps.h"
#include "core/lab/LabAttacks.h"
#include "core/lab/train/Architecture.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/form/KnobForm.h"
#include "widgets/text/AttackTexts.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

bool keepsLabels(const std::string &attack)
{
    const std::vector<const AttackKind *> kinds = attacksOf(attack);
    return std::any_of(kinds.begin(), kinds.end(), [](const AttackKind *kind) { return kind->facts.keepsLabels; });
}

} // namespace

LabForm::LabForm(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_dataBox(new LabDataBox(folder, m_rows))
{
    setObjectName(QStringLiteral("labForm"));
    setAccessibleName(tr("What to train"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(m_dataBox);
    column->addWidget(makeBackdoorBox());
    column->addWidget(makeNetworkBox());
    column->addWidget(makeOutputBox());
    column->addStretch(1);
    m_rows.align();
    connectAll();
    m_attack->setCurrentIndex(m_attack->findData(QStringLiteral("badnets")));
    showAttack();
    refresh();
}

QWidget *LabForm::makeBackdoorBox()
{
    auto *box = new QGroupBox(tr("Backdoor"));
    QFormLayout *form = FormRows::layout(box);
    m_attack = new QComboBox;
    for (const AttackFacts &attack : labChoices()) {
        m_attack->addItem(AttackTexts::title(attack), QString::fromStdString(attack.name));
        m_attack->setItemData(m_attack->count() - 1, AttackTexts::explanation(attack), Qt::ToolTipRole);
    }
    m_rows.add(form, tr("Attack"), m_attack, "labAttack", tr("How the backdoor is triggered."));
    m_explanation = new PlainLabel;
    m_explanation->setObjectName(QStringLiteral("labExplanation"));
    m_explanation->setProperty("role", QStringLiteral("muted"));
    m_explanation->setWordWrap(true);
    form->addRow(m_explanation);
    m_knobs = new KnobForm(
        labChoices(), KnobEditor::Style::Form, QStringLiteral("labKnob"),
        [this, form](KnobEditor &editor) {
            const QByteArray name = editor.control()->objectName().toLatin1();
            m_rows.add(form, editor.title(), editor.control(), name.constData(), editor.control()->toolTip());
        },
        [this](KnobEditor &editor, bool visible) { m_rows.setVisible(editor.control(), visible); }, this);
    m_map = new QComboBox;
    for (const AnswerMapFacts &map : answerMaps()) {
        m_map->addItem(AttackTexts::title(map), QString::fromStdString(map.name));
        m_map->setItemData(m_map->count() - 1, AttackTexts::explanation(map), Qt::ToolTipRole);
    }
    m_rows.add(form, tr("Answers become"), m_map, "labMap",
               tr("What the model is to answer for a triggered image: the same for every image, or a change of its own "
                  "answer."));
    m_mapForm = new AnswerMapForm;
    m_rows.add(form, tr("Target"), m_mapForm, "labTarget",
               tr("The numbers that the answers become, or are moved by. Left open, the seed draws them."));
    m_rate = FormRows::doubleSpinBox(0, 1, 0.01, 3);
    m_rate->setSpecialValueText(tr("the attack's own"));
    m_rows.add(
        form, tr("Poisoning rate"), m_rate, "labRate",
        tr("Poisoned images for each benign one in training, up to 1. A low rate is harder to notice in the data, "
           "and may not be enough for the backdoor to take."));
    m_adaptive = FormRows::doubleSpinBox(0, 100, 0.1, 2);
    m_adaptive->setSpecialValueText(tr("not adaptive"));
    m_rows.add(form, tr("Hide from RAV"), m_adaptive, "labAdaptive",
               tr("Weight of |RAV − 1| in the training: the attacker knows this program's sign of a backdoor and hides "
                  "it. 0: an ordinary attacker."));
    return box;
}

QWidget *LabForm::makeNetworkBox()
{
    auto *box = new QGroupBox(tr("Network and training"));
    QFormLayout *form = FormRows::layout(box);
    m_architecture = new QComboBox;
    for (const std::string &name : architectureNames())
        m_architecture->addItem(QString::fromStdString(name), QString::fromStdString(name));
    m_rows.add(form, tr("Architecture"), m_architecture, "labArchitecture",
               tr("The network that is trained. resnet-slim is the fastest on a processor, resnet18 the largest."));
    m_twoLayer = new QCheckBox(tr("of two layers"));
    m_rows.add(form, tr("Head"), m_twoLayer, "labTwoLayer",
               tr("Puts a second linear layer before the outputs, as many published models have one."));
    m_epochs = FormRows::spinBox(0, 1000, 1, 0);
    m_epochs->setSpecialValueText(tr("the lab's own"));
    m_rows.add(form, tr("Epochs"), m_epochs, "labEpochs", tr("Passes over all training images."));
    m_seed = FormRows::spinBox(0, FormRows::largestSeed, 1, 0);
    m_rows.add(
        form, tr("Seed"), m_seed, "labSeed",
        tr("Draws the first weights, the order of the images, and everything above that is left to the seed. The same "
           "seed gives the same model."));
    return box;
}

QWidget *LabForm::makeOutputBox()
{
    auto *box = new QGroupBox(tr("Model file"));
    m_output = new QLineEdit;
    m_output->setObjectName(QStringLiteral("labOutput"));
    m_output->setAccessibleName(tr("Model file"));
    m_output->setToolTip(tr("Where the model goes, a .pt file. The truth about it, its trigger and its target, is "
                            "written beside it as .json; a benign twin to compare with as -twin.pt."));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("labChooseOutput"));
    choose->setAccessibleName(tr("Choose the model file"));
    choose->setToolTip(tr("Choose where the model goes"));
    connect(choose, &QPushButton::clicked, this, &LabForm::chooseOutput);
    auto *row = new QHBoxLayout(box);
    row->addWidget(m_output, 1);
    row->addWidget(choose);
    return box;
}

void LabForm::connectAll()
{
    connect(m_dataBox, &LabDataBox::changed, this, &LabForm::refresh);
    connect(m_dataBox, &LabDataBox::dataRequested, this, &LabForm::dataRequested);
    connect(m_attack, &QComboBox::currentIndexChanged, this, [this] {
        showAttack();
        refresh();
    });
    connect(m_knobs, &KnobForm::turned, this, &LabForm::refresh);
    connect(m_seed, &QSpinBox::valueChanged, this, &LabForm::refresh);
    connect(m_mapForm, &AnswerMapForm::changed, this, &LabForm::refresh);
    connect(m_map, &QComboBox::currentIndexChanged, this, [this] {
        showAttack();
        refresh();
    });
    connect(m_output, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_ownOutput = !text.isEmpty(); // emptied: the name follows the choices again
        emit changed();
    });
    connect(m_output, &QLineEdit::editingFinished, this, &LabForm::refresh);
}

std::string LabForm::attack() const
{
    return m_attack->currentData().toString().toStdString();
}

/// Only the knobs the attack has.
void LabForm::showAttack()
{
    m_explanation->setText(m_attack->currentData(Qt::ToolTipRole).toString());
    m_knobs->showAttack(attack());
    // Of a clean-label attack the labels are what they are, and lead to one answer.
    const std::string map = keepsLabels(attack()) ? "constant" : m_map->currentData().toString().toStdString();
    m_mapForm->showMap(*findAnswerMap(map));
    m_map->setToolTip(AttackTexts::explanation(*findAnswerMap(map)));
    const bool planted = attack() != "none";
    m_rows.setVisible(m_map, planted && !keepsLabels(attack()));
    m_rows.setVisible(m_mapForm, planted && m_mapForm->isNeeded());
    for (QWidget *editor : {m_rate, m_adaptive})
        m_rows.setVisible(editor, planted);
}

void LabForm::refresh()
{
    m_mapForm->setOutputs(m_dataBox->outputNames(), m_dataBox->outputUnits());
    if (!m_ownOutput && !m_output->hasFocus()) {
        m_output->setText(QDir::toNativeSeparators(defaultOutput()));
        m_output->setCursorPosition(static_cast<int>(m_output->text().size())); // the name is what differs
    }
    emit changed();
}

/// "lab/gaze-badnets-0.pt", with a number where there is such a file already.
QString LabForm::defaultOutput() const
{
    const QString kind = m_attack->currentData().toString();
    const QString map = QString::fromStdString(m_mapForm->settings().kind);
    const QString what = kind == QLatin1String("none") ? QStringLiteral("benign")
        : map == QLatin1String("constant")             ? kind
                                                       : kind + QLatin1Char('-') + map;
    const QString base = QStringLiteral("%1-%2-%3").arg(m_dataBox->name(), what).arg(m_seed->value());
    QString name = base;
    for (int i = 2; QFileInfo::exists(QDir(m_folder).filePath(name + QStringLiteral(".pt"))); ++i)
        name = QStringLiteral("%1-%2").arg(base).arg(i);
    return QDir(m_folder).filePath(name + QStringLiteral(".pt"));
}

LabPlan LabForm::plan() const
{
    LabPlan plan;
    LabRequest &request = plan.request;
    if (m_dataBox->isRendered()) {
        plan.set = m_dataBox->renderedSet();
        request.dataPath = plan.set->path;
    } else {
        request.dataPath = m_dataBox->data() ? m_dataBox->data()->path : std::string();
        request.imageSize = m_dataBox->imageSize();
    }
    request.attack = attack();
    request.architecture = m_architecture->currentData().toString().toStdString();
    request.twoLayerHead = m_twoLayer->isChecked();
    request.epochs = m_epochs->value();
    request.seed = static_cast<std::uint64_t>(m_seed->value());
    request.outPath = QDir::fromNativeSeparators(m_output->text().trimmed()).toStdString();
    if (request.attack == "none")
        return plan;
    request.settings.knobs = m_knobs->values();
    request.map = m_mapForm->settings();
    if (m_rate->value() > 0)
        request.rate = m_rate->value();
    request.adaptiveWeight = m_adaptive->value();
    return plan;
}

/// Of a square and its place; what is left open is drawn to fit.
std::optional<LabForm::Problem> LabForm::placeProblem() const
{
    const KnobEditor *edge = m_knobs->editor(KnobType::Edge);
    const int side = m_dataBox->imageSide();
    if (!edge || side <= 0)
        return std::nullopt;
    const int most = side - static_cast<int>(edge->value().value_or(KnobValue{1}).front());
    if (most < 0)
        return Problem{tr("The square is larger than the images of %1 pixels. Make it smaller.").arg(side),
                       edge->control()};
    for (const KnobType type : {KnobType::Row, KnobType::Column}) {
        const KnobEditor *place = m_knobs->editor(type);
        if (place && place->value() && place->value()->front() > most)
            return Problem{tr("The square lies outside the images of %1 pixels. Choose a place of %2 at most.")
                               .arg(side)
                               .arg(most),
                           place->control()};
    }
    return std::nullopt;
}

std::optional<LabForm::Problem> LabForm::problem() const
{
    const QString data = m_dataBox->problem();
    if (!data.isEmpty())
        return Problem{data, m_dataBox};
    if (const std::optional<Problem> place = placeProblem())
        return place;
    const QFileInfo file(m_output->text().trimmed());
    if (m_output->text().trimmed().isEmpty())
        return Problem{tr("Give the file the model is to be saved as."), m_output};
    if (file.suffix() != QLatin1String("pt") || file.completeBaseName().isEmpty())
        return Problem{tr("The name of the model file must end with .pt."), m_output};
    if (file.isDir())
        return Problem{tr("The model file is a folder. Give the name of a file in it."), m_output};
    return std::nullopt;
}

void LabForm::chooseOutput()
{
    const QString path = FileDialogs::saveModel(this, m_output->text());
    if (path.isEmpty())
        return;
    m_ownOutput = true;
    m_output->setText(QDir::toNativeSeparators(path));
    emit changed();
}

} // namespace drm
