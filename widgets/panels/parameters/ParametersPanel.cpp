// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/panels/parameters/ParametersPanel.h"

#include "widgets/base/NameWidget.h"
#include "widgets/panels/parameters/ParametersHelp.h"
#include "widgets/panels/parameters/RequestState.h"
#include "widgets/text/BudgetText.h"
#include "widgets/text/OutputLabels.h"
#include "widgets/theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

const QString customRange = QStringLiteral("custom");

bool sameRange(const InputTransform &a, const InputTransform &b)
{
    return a.scale == b.scale && a.mean == b.mean && a.std == b.std;
}

} // namespace

ParametersPanel::ParametersPanel(ScanChoices choices, QWidget *parent)
    : Panel(QStringLiteral("parameters"), tr("Parameters"), parent)
    , m_choices(std::move(choices))
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Theme::margin(), Theme::margin(), Theme::margin(), Theme::margin());
    column->setSpacing(Theme::spacing());
    column->addWidget(makeSearchBox());
    column->addWidget(makeInputBox());

    m_advanced = new QToolButton;
    m_advanced->setObjectName(QStringLiteral("advancedButton"));
    m_advanced->setText(tr("Advanced"));
    m_advanced->setToolTip(tr("Show or hide the parameters that most scans leave as they are"));
    m_advanced->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_advanced->setArrowType(Qt::RightArrow);
    m_advanced->setCheckable(true);
    m_advanced->setAutoRaise(true);
    column->addWidget(m_advanced);
    m_advancedBox = makeAdvancedBox();
    m_advancedBox->hide();
    column->addWidget(m_advancedBox);
    connect(m_advanced, &QToolButton::toggled, this, [this](bool open) {
        m_advanced->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_advancedBox->setVisible(open);
    });

    auto *reset = new QPushButton(tr("Reset to defaults"));
    reset->setObjectName(QStringLiteral("resetParametersButton"));
    reset->setToolTip(tr("Set every parameter back to its default"));
    connect(reset, &QPushButton::clicked, this, &ParametersPanel::resetToDefaults);
    column->addWidget(reset, 0, Qt::AlignLeft);
    column->addStretch(1);

    m_rows.align();
    content->setMaximumWidth(560);

    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    resetToDefaults();
}

HelpTexts ParametersPanel::help() const
{
    return ParametersHelp::texts();
}

QWidget *ParametersPanel::makeSearchBox()
{
    auto *box = new QGroupBox(tr("Search"));
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    auto *hypotheses = new QWidget;
    m_hypothesisLayout = new QVBoxLayout(hypotheses);
    m_hypothesisLayout->setContentsMargins(0, 0, 0, 0);
    for (const ScanChoices::Hypothesis &choice : m_choices.hypotheses)
        addHypothesis(choice.name);
    m_rows.add(
        form, tr("Hypotheses"), hypotheses, "hypothesesEdit",
        tr("The kinds of trigger that are searched for, one after the other. At least one is needed. Default: all."));

    m_budget = new QComboBox;
    for (const Budget budget : {Budget::Quick, Budget::Standard, Budget::Thorough})
        m_budget->addItem(BudgetText::of(budget), static_cast<int>(budget));
    m_rows.add(
        form, tr("Budget"), m_budget, "budgetEdit",
        tr("How much work the search may do. Quick gives a first impression, thorough repeats each search more often "
           "and longer. Default: standard."));
    connect(m_budget, &QComboBox::currentIndexChanged, this, &ParametersPanel::changed);

    m_maxImages = FormRows::spinBox(40, 1000000, 50, 40);
    m_rows.add(
        form, tr("Images at most"), m_maxImages, "maxImagesEdit",
        tr("How many images are drawn at random from the data set, 40 or more. More images make the verdict more "
           "certain and the scan slower. Default: 400."));
    connect(m_maxImages, &QSpinBox::valueChanged, this, &ParametersPanel::changed);

    m_seed = new QLineEdit;
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9]{1,19}")), m_seed));
    m_rows.add(
        form, tr("Seed"), m_seed, "seedEdit",
        tr("Start of all random draws, 0 or more. The same seed gives the same result; another seed shows how certain "
           "it is. Default: 0."));
    connect(m_seed, &QLineEdit::textChanged, this, &ParametersPanel::changed);
    return box;
}

QWidget *ParametersPanel::makeInputBox()
{
    auto *box = new QGroupBox(tr("Model input"));
    auto *form = new QFormLayout(box);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    m_imageSize = new QComboBox;
    m_imageSize->setEditable(true);
    m_imageSize->setInsertPolicy(QComboBox::NoInsert);
    m_imageSize->addItem(tr("automatic"));
    for (const char *usual : {"32×32", "64×64", "96×96", "128×128", "224×224", "66×200"})
        m_imageSize->addItem(QString::fromUtf8(usual));
    m_rows.add(form, tr("Image size"), m_imageSize, "imageSizeEdit",
               tr("Height and width the images are brought to, 8 to 1,024 pixels: 66×200, or one number for a square. "
                  "Automatic takes the size the model accepts and predicts best at. Default: automatic."));
    m_imageSize->setCompleter(nullptr); // 66 is not the beginning of 66×200
    connect(
        m_imageSize, &QComboBox::textActivated, this, [this] { readImageSize(true); });
    connect(m_imageSize->lineEdit(), &QLineEdit::editingFinished, this, [this] { readImageSize(true); });
    // A scan that is started by a key takes what stands there.
    connect(m_imageSize->lineEdit(), &QLineEdit::textEdited, this, [this] { readImageSize(false); });

    m_range = new QComboBox;
    m_range->addItem(tr("0 to 1"), QStringLiteral("0-1"));
    m_range->addItem(tr("0 to 255"), QStringLiteral("0-255"));
    m_range->addItem(tr("−1 to 1"), QStringLiteral("-1-1"));
    m_range->addItem(tr("ImageNet mean and deviation"), QStringLiteral("imagenet"));
    m_range->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_range->setMinimumContentsLength(10);
    m_rows.add(
        form, tr("Value range"), m_range, "rangeEdit",
        tr("The pixel values the model was trained with. A wrong range ruins the result; the checks before a scan "
           "warn where another one predicts better. Default: 0 to 1."));
    connect(m_range, &QComboBox::currentIndexChanged, this, &ParametersPanel::changed);

    m_channelOrder = new QComboBox;
    for (const char *order : {"RGB", "BGR", "YUV"})
        m_channelOrder->addItem(QString::fromLatin1(order));
    m_rows.add(
        form, tr("Channel order"), m_channelOrder, "channelOrderEdit",
        tr("The order of the colours the model was trained with. OpenCV reads images as BGR, most other libraries as "
           "RGB; some steering models take YUV. Default: RGB."));
    connect(m_channelOrder, &QComboBox::currentIndexChanged, this, &ParametersPanel::changed);

    m_answers = new QLineEdit;
    m_answers->setPlaceholderText(tr("as the model has them"));
    auto *choose = new QToolButton;
    choose->setText(tr("Choose…"));
    nameWidget(choose, "chooseAnswersButton", tr("Choose the answers"),
               tr("Shows what the model answers to some images, and what can be made of it"));
    connect(choose, &QToolButton::clicked, this, &ParametersPanel::answersDialogWanted);
    m_rows.add(form, tr("Answers"), m_answers, "answersEdit",
               tr("What the model's numbers are read as: parts of a tuple or dictionary (pitch,yaw), bins "
                  "(0:bins(-99,3),1:bins(-99,3)), a rotation (:6d, :matrix), a direction (:vector), times a number "
                  "(:x57.2958). Default: as the model has them."));
    form->addRow(QString(), choose);
    connect(m_answers, &QLineEdit::editingFinished, this, [this] {
        if (m_answers->text().trimmed() != m_shownAnswers)
            emit answersChosen(m_answers->text().trimmed());
    });

    m_inputs = new QLineEdit;
    m_rows.add(form, tr("Other inputs"), m_inputs, "inputsEdit",
               tr("What the inputs of the model beside the image are given, for every image the same: numbers "
                  "(pose=0,0), or label columns whose means are meant (pose=head_pitch,head_yaw), several separated by "
                  "semicolons. Images get a level of grey, 0 to 1."));
    connect(m_inputs, &QLineEdit::editingFinished, this, [this] {
        if (m_inputs->text().trimmed() != m_shownInputs)
            emit inputsChosen(m_inputs->text().trimmed());
    });
    setInputs({});
    return box;
}

void ParametersPanel::setInputs(const std::string &inputs)
{
    m_shownInputs = QString::fromStdString(inputs);
    m_inputs->setText(m_shownInputs);
    m_rows.setVisible(m_inputs, !inputs.empty());
}

void ParametersPanel::showImageSize(const ImageSize &size)
{
    m_shownSize = size;
    m_imageSize->setEditText(size.isGiven() ? QString::fromStdString(size.inWords()) : tr("automatic"));
}

void ParametersPanel::readImageSize(bool ended)
{
    const QString text = m_imageSize->currentText().trimmed();
    const auto read =
        text.isEmpty() || text == tr("automatic") ? std::optional(ImageSize{}) : ImageSize::read(text.toStdString());
    if (!read && ended)
        QToolTip::showText(m_imageSize->mapToGlobal(QPoint(0, m_imageSize->height())),
                           tr("Height and width are 8 to 1,024 pixels each: 66×200, or one number for a square."),
                           m_imageSize);
    const bool isOther = read && *read != m_shownSize;
    if (read)
        m_shownSize = *read;
    if (ended)
        showImageSize(m_shownSize);
    if (isOther)
        emit changed();
}

void ParametersPanel::setAnswers(const std::string &answers)
{
    m_shownAnswers = QString::fromStdString(answers);
    m_answers->setText(m_shownAnswers);
}

QWidget *ParametersPanel::makeAdvancedBox()
{
    auto *box = new QWidget;
    box->setObjectName(QStringLiteral("advancedBox"));
    auto *form = new QFormLayout(box);
    form->setContentsMargins(Theme::margin(), 0, Theme::margin(), 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    m_batchSize = FormRows::spinBox(8, 512, 8, 8);
    m_rows.add(form, tr("Batch size"), m_batchSize, "batchSizeEdit",
               tr("Images in one step of the search, 8 to 512. A larger batch needs more memory. Default: 64."));
    connect(m_batchSize, &QSpinBox::valueChanged, this, &ParametersPanel::changed);

    m_threads = FormRows::spinBox(0, 256, 1, 0);
    m_threads->setSpecialValueText(tr("all cores"));
    m_rows.add(
        form, tr("Threads"), m_threads, "threadsEdit",
        tr("Threads that compute, up to 256. Equal results need an equal number of threads. Default: all cores."));
    connect(m_threads, &QSpinBox::valueChanged, this, &ParametersPanel::changed);

    m_successVariance = FormRows::doubleSpinBox(0.001, 1.0, 0.01, 3);
    m_rows.add(form, tr("Success variance"), m_successVariance, "successVarianceEdit",
               tr("A trigger counts as working when the answers on triggered images vary less than this share of their "
                  "variance on benign images, 0.001 to 1. Default: 0.03."));
    connect(m_successVariance, &QDoubleSpinBox::valueChanged, this, &ParametersPanel::changed);

    m_ravWeight = FormRows::doubleSpinBox(0.0, 1000.0, 0.1, 3);
    m_rows.add(
        form, tr("RAV weight"), m_ravWeight, "ravWeightEdit",
        tr("Weight of the ratio of angle variance in the search, 0 to 1,000. 0 leaves the term out. Default: 1."));
    connect(m_ravWeight, &QDoubleSpinBox::valueChanged, this, &ParametersPanel::changed);

    m_consistencyWeight = FormRows::doubleSpinBox(0.0, 1000.0, 0.1, 3);
    m_rows.add(form, tr("Consistency weight"), m_consistencyWeight, "consistencyWeightEdit",
               tr("How strongly the generative search is kept from drawing another trigger for each image, 0 to 1,000. "
                  "Default: 2."));
    connect(m_consistencyWeight, &QDoubleSpinBox::valueChanged, this, &ParametersPanel::changed);

    m_complete = new QCheckBox(tr("Run all hypotheses"));
    m_rows.add(
        form, tr("Evidence"), m_complete, "completeEdit",
        tr("Runs every chosen hypothesis even after one has settled the verdict: more to look at, and the time of all. "
           "Default: off."));
    connect(m_complete, &QCheckBox::toggled, this, &ParametersPanel::changed);

    m_objective = new QComboBox;
    m_objective->addItem(tr("follow any rule"), static_cast<int>(Objective::Maps));
    m_objective->addItem(tr("become one"), static_cast<int>(Objective::Gathered));
    m_rows.add(form, tr("Answers"), m_objective, "objectiveEdit",
               tr("What the answers to triggered images shall do: become one, be moved, scaled or mirrored, in all "
                  "outputs or in one; or become one alone, as the paper has it. Default: follow any rule."));
    connect(m_objective, &QComboBox::currentIndexChanged, this, &ParametersPanel::changed);

    m_method = new QComboBox;
    for (const ScanChoices::Method &method : m_choices.methods)
        m_method->addItem(QCoreApplication::translate("DetectionMethod", method.title.c_str()),
                          QString::fromStdString(method.name));
    m_method->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_method->setMinimumContentsLength(10);
    m_rows.add(form, tr("Method"), m_method, "methodEdit",
               tr("The other methods are there to compare with: each runs its own search alone and judges by its own "
                  "threshold. Their verdicts are known to flag benign models. Default: DRMGuard Workbench."));
    connect(m_method, &QComboBox::currentIndexChanged, this, &ParametersPanel::changed);
    connect(m_method, &QComboBox::currentIndexChanged, this, [this](int index) {
        const bool isOurs = index >= 0 && m_choices.methods.at(static_cast<std::size_t>(index)).takesHypotheses;
        m_consistencyWeight->setEnabled(isOurs);
        m_objective->setEnabled(isOurs);
    });
    return box;
}

QCheckBox *ParametersPanel::addHypothesis(const std::string &name)
{
    auto *box = new QCheckBox(OutputLabels::hypothesis(name));
    box->setObjectName(QStringLiteral("hypothesis_") + QString::fromStdString(name));
    box->setProperty("hypothesis", QString::fromStdString(name));
    for (const ScanChoices::Hypothesis &choice : m_choices.hypotheses)
        if (choice.name == name) {
            box->setToolTip(QCoreApplication::translate("TriggerFamily", choice.explanation.c_str()));
            box->setWhatsThis(box->toolTip()); // where the panel's help has no page of its own
        }
    connect(box, &QCheckBox::toggled, this, &ParametersPanel::changed);
    m_hypothesisLayout->addWidget(box);
    m_hypotheses.append(box);
    return box;
}

void ParametersPanel::resetToDefaults()
{
    ScanRequest defaults;
    defaults.params.threads = m_defaultThreads;
    defaults.model.answers = m_shownAnswers.toStdString(); // they belong to the model that is open
    defaults.model.inputs = m_shownInputs.toStdString();
    setRequest(defaults);
}

void ParametersPanel::setDefaultThreads(int threads)
{
    m_defaultThreads = threads;
    m_threads->setValue(threads);
}

void ParametersPanel::setRequest(const ScanRequest &request)
{
    const ScanParams &params = request.params;
    const std::vector<std::string> hypotheses = m_choices.written(params.hypotheses);
    const bool wasBlocked = blockSignals(true);
    for (const std::string &name : hypotheses) {
        const auto known = std::find_if(m_hypotheses.begin(), m_hypotheses.end(), [&](const QCheckBox *box) {
            return box->property("hypothesis").toString().toStdString() == name;
        });
        if (known == m_hypotheses.end())
            addHypothesis(name);
    }
    for (QCheckBox *box : std::as_const(m_hypotheses)) {
        const std::string name = box->property("hypothesis").toString().toStdString();
        box->setChecked(std::find(hypotheses.begin(), hypotheses.end(), name) != hypotheses.end());
    }
    m_budget->setCurrentIndex(m_budget->findData(static_cast<int>(params.budget)));
    m_seed->setText(QString::number(params.seed));
    m_maxImages->setValue(params.maxImages);
    m_batchSize->setValue(params.batchSize);
    m_threads->setValue(params.threads);
    m_successVariance->setValue(params.successVariance);
    m_ravWeight->setValue(params.ravWeight);
    m_consistencyWeight->setValue(params.consistencyWeight);
    m_complete->setChecked(params.complete);
    m_objective->setCurrentIndex(m_objective->findData(static_cast<int>(params.objective)));
    m_method->setCurrentIndex(m_method->findData(QString::fromStdString(params.method)));
    showImageSize(request.imageSize);
    setAnswers(request.model.answers);
    setInputs(request.model.inputs);

    const InputTransform &transform = request.model.transform;
    m_range->removeItem(m_range->findData(customRange));
    int index = -1;
    for (int i = 0; i < m_range->count() && index < 0; ++i)
        if (sameRange(InputTransform::named(m_range->itemData(i).toString().toStdString()), transform))
            index = i;
    if (index < 0) {
        m_customTransform = transform;
        m_range->addItem(tr("as in the run file"), customRange);
        index = m_range->count() - 1;
    }
    m_range->setCurrentIndex(index);
    m_channelOrder->setCurrentIndex(transform.yuv ? Yuv : transform.bgr ? Bgr : Rgb);
    blockSignals(wasBlocked);
    emit changed();
}

void ParametersPanel::applyTo(ScanRequest &request) const
{
    ScanParams &params = request.params;
    params.hypotheses.clear();
    for (const QCheckBox *box : m_hypotheses)
        if (box->isChecked())
            params.hypotheses.push_back(box->property("hypothesis").toString().toStdString());
    params.budget = static_cast<Budget>(m_budget->currentData().toInt());
    params.seed = m_seed->text().toULongLong();
    params.maxImages = m_maxImages->value();
    params.batchSize = m_batchSize->value();
    params.threads = m_threads->value();
    params.successVariance = m_successVariance->value();
    params.ravWeight = m_ravWeight->value();
    params.consistencyWeight = m_consistencyWeight->value();
    params.complete = m_complete->isChecked();
    params.objective = static_cast<Objective>(m_objective->currentData().toInt());
    params.method = m_method->currentData().toString().toStdString();
    request.imageSize = m_shownSize;
    request.model.answers = m_shownAnswers.toStdString();
    request.model.inputs = m_shownInputs.toStdString();

    const QString range = m_range->currentData().toString();
    request.model.transform = range == customRange ? m_customTransform : InputTransform::named(range.toStdString());
    request.model.transform.bgr = m_channelOrder->currentIndex() == Bgr;
    request.model.transform.yuv = m_channelOrder->currentIndex() == Yuv;
}

QJsonObject ParametersPanel::viewState() const
{
    ScanRequest request;
    applyTo(request);
    return RequestState::toJson(request);
}

void ParametersPanel::restoreViewState(const QJsonObject &state)
{
    ScanRequest request;
    applyTo(request);
    RequestState::apply(state, m_choices, request);
    setRequest(request);
}

} // namespace drm
