// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lab/LabDataBox.h"

#include "app/base/ElidedLabel.h"
#include "app/inputs/FileDialogs.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/form/FormRows.h"
#include "widgets/text/OutputLabels.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace drm {

namespace {

constexpr std::size_t mostNames = 12;

} // namespace

LabDataBox::LabDataBox(const QString &folder, FormRows &rows, QWidget *parent)
    : QGroupBox(tr("Images"), parent)
    , m_folder(folder)
    , m_rows(rows)
{
    setObjectName(QStringLiteral("labData"));
    m_rendered = new QRadioButton(tr("Render a set"));
    m_rendered->setObjectName(QStringLiteral("labRendered"));
    m_rendered->setAccessibleName(m_rendered->text());
    m_rendered->setToolTip(tr("Draws labelled pictures, so that no images of your own are needed. They are saved as an "
                              "HDF5 file that can be opened like any other set."));
    m_own = new QRadioButton(tr("A set of my own"));
    m_own->setObjectName(QStringLiteral("labOwn"));
    m_own->setAccessibleName(m_own->text());
    m_own->setToolTip(tr("A folder of images with a labels.csv, a labels.csv, or an HDF5 file with labels."));
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_rendered);
    choice->addWidget(m_own);
    choice->addStretch(1);
    m_renderedBox = makeRenderedData();
    m_ownBox = makeOwnData();
    auto *column = new QVBoxLayout(this);
    column->addLayout(choice);
    column->addWidget(m_renderedBox);
    column->addWidget(m_ownBox);
    connect(m_rendered, &QRadioButton::toggled, this, &LabDataBox::refresh);
    connect(m_task, &QComboBox::currentIndexChanged, this, &LabDataBox::changed);
    for (QSpinBox *box : {m_count, m_renderSize, m_renderSeed, m_imageSize})
        connect(box, &QSpinBox::valueChanged, this, &LabDataBox::changed);
    m_rendered->setChecked(true);
}

QWidget *LabDataBox::makeRenderedData()
{
    auto *box = new QWidget;
    QFormLayout *form = FormRows::layout(box);
    form->setContentsMargins(0, 0, 0, 0);
    m_task = new QComboBox;
    m_task->addItem(tr("Gaze: eyes, pitch and yaw"), QStringLiteral("gaze"));
    m_task->addItem(tr("Head pose: yaw, pitch and roll"), QStringLiteral("headpose"));
    m_rows.add(form, tr("Task"), m_task, "labTask",
               tr("What the pictures show and what the model has to tell from them."));
    m_count = FormRows::spinBox(40, 100000, 500, 2000);
    m_rows.add(form, tr("Number"), m_count, "labCount",
               tr("How many pictures are drawn. More make a better model and a longer training. Default: 2,000."));
    m_renderSize = FormRows::spinBox(16, 512, 16, 64);
    m_renderSize->setSuffix(tr(" px"));
    m_rows.add(form, tr("Size"), m_renderSize, "labRenderSize",
               tr("Width and height of the pictures, 16 to 512 pixels. Default: 64."));
    m_renderSeed = FormRows::spinBox(0, FormRows::largestSeed, 1, 0);
    m_rows.add(form, tr("Seed of the set"), m_renderSeed, "labRenderSeed",
               tr("The same seed draws the same pictures. Default: 0."));
    return box;
}

QWidget *LabDataBox::makeOwnData()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    m_dataName = new ElidedLabel(Qt::ElideMiddle);
    m_dataName->setObjectName(QStringLiteral("labDataName"));
    m_dataName->setProperty("role", QStringLiteral("heading"));
    m_dataName->setFullText(tr("No set chosen yet"));
    m_dataFacts = new PlainLabel(tr("It needs labels: what the model is to learn."));
    m_dataFacts->setObjectName(QStringLiteral("labDataFacts"));
    m_dataFacts->setProperty("role", QStringLiteral("muted"));
    m_dataFacts->setWordWrap(true);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("labChooseData"));
    choose->setAccessibleName(tr("Choose the images"));
    choose->setToolTip(tr("A folder of images with a labels.csv, a labels.csv, or an HDF5 file with labels."));
    connect(choose, &QPushButton::clicked, this, &LabDataBox::chooseData);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(choose);
    buttons->addStretch(1);
    column->addWidget(m_dataName);
    column->addWidget(m_dataFacts);
    column->addLayout(buttons);
    QFormLayout *form = FormRows::layout();
    m_imageSize = FormRows::spinBox(0, 512, 16, 0);
    m_imageSize->setSpecialValueText(tr("as they are"));
    m_imageSize->setSuffix(tr(" px"));
    m_rows.add(form, tr("Image size"), m_imageSize, "labImageSize", tr("Width and height the images are brought to."));
    column->addLayout(form);
    return box;
}

SyntheticSet LabDataBox::renderedSet() const
{
    SyntheticSet set;
    set.spec.task = m_task->currentData().toString().toStdString();
    set.spec.count = m_count->value();
    set.spec.size = m_renderSize->value();
    set.spec.seed = static_cast<std::uint64_t>(m_renderSeed->value());
    set.path = QDir(m_folder)
                   .filePath(QStringLiteral("%1-%2x%3-seed%4.h5")
                                 .arg(QString::fromStdString(set.spec.task))
                                 .arg(set.spec.count)
                                 .arg(set.spec.size)
                                 .arg(set.spec.seed))
                   .toStdString();
    return set;
}

std::vector<std::string> LabDataBox::outputNames() const
{
    return isRendered() ? renderedSet().labelNames() : m_data ? m_data->labelNames : std::vector<std::string>();
}

std::vector<std::string> LabDataBox::outputUnits() const
{
    return isRendered() ? renderedSet().labelUnits() : std::vector<std::string>();
}

int LabDataBox::imageSide() const
{
    if (isRendered())
        return m_renderSize->value();
    return m_imageSize->value() > 0 || !m_data ? m_imageSize->value()
                                               : std::min(m_data->shape.height, m_data->shape.width);
}

void LabDataBox::setRendered(int count, int side)
{
    m_rendered->setChecked(true);
    m_count->setValue(count);
    m_renderSize->setValue(side);
}

bool LabDataBox::isRendered() const
{
    return m_rendered->isChecked();
}

void LabDataBox::setData(const DataFacts &summary)
{
    m_data = summary;
    m_own->setChecked(true);
    m_dataName->setFullText(QDir::toNativeSeparators(QString::fromStdString(summary.path)));
    const OutputLabels labels(summary.labelNames, {});
    QStringList names;
    for (std::size_t i = 0; i < std::min(summary.labelNames.size(), mostNames); ++i)
        names << labels.name(static_cast<int>(i));
    m_dataFacts->setText(QStringList{tr("%Ln image(s)", nullptr, static_cast<int>(summary.count)),
                                     QStringLiteral("%1×%2").arg(summary.shape.width).arg(summary.shape.height),
                                     names.isEmpty() ? tr("no labels") : names.join(QStringLiteral(", "))}
                             .join(QStringLiteral(" · ")));
    refresh();
}

void LabDataBox::chooseData()
{
    const QString path = FileDialogs::openData(this);
    if (!path.isEmpty())
        emit dataRequested(path);
}

void LabDataBox::refresh()
{
    m_renderedBox->setVisible(isRendered());
    m_ownBox->setVisible(!isRendered());
    emit changed();
}

int LabDataBox::imageSize() const
{
    return isRendered() ? 0 : m_imageSize->value();
}

QString LabDataBox::name() const
{
    if (isRendered())
        return m_task->currentData().toString();
    const QString file = m_data ? QDir::cleanPath(QString::fromStdString(m_data->path)) : QString();
    return file.isEmpty() ? QStringLiteral("model") : QFileInfo(file).completeBaseName();
}

QString LabDataBox::problem() const
{
    if (isRendered())
        return {};
    if (!m_data)
        return tr("Choose the images to train on, or let the lab render a set.");
    if (m_data->labelNames.empty())
        return tr(
            "These images have no labels, so nothing can be learnt from them. Add a labels.csv, or choose others.");
    if (m_data->count < 40)
        return tr("Training needs 40 images or more; this set has %1. Choose a larger one.").arg(m_data->count);
    return {};
}

} // namespace drm
