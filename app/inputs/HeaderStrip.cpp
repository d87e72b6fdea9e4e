// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/HeaderStrip.h"

#include "app/inputs/DataNotesDialog.h"
#include "app/inputs/InputCard.h"
#include "app/inputs/InputLoader.h"
#include "core/jobs/ScanJob.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/base/PlainText.h"
#include "widgets/image/ImageConvert.h"
#include "widgets/text/FileName.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace drm {

namespace {

const QString separator = QStringLiteral(" · ");

QString joined(const std::vector<std::string> &names)
{
    QStringList result;
    for (const std::string &name : names)
        result.append(QString::fromStdString(name));
    return result.join(QStringLiteral(", "));
}

} // namespace

HeaderStrip::HeaderStrip(QWidget *parent)
    : QWidget(parent)
    , m_model(new InputCard(QStringLiteral("model"), tr("Drop a model here: TorchScript, ONNX"),
                            tr("a .pt, .onnx or .pt2 file")))
    , m_data(new InputCard(QStringLiteral("data"), tr("Drop benign images here"),
                           tr("a folder of images, a labels.csv or an HDF5 file")))
    , m_heads(new QComboBox)
    , m_notesButton(new QPushButton)
    , m_altered(new PlainLabel)
{
    setObjectName(QStringLiteral("headerStrip"));
    m_heads->setObjectName(QStringLiteral("headChooser"));
    m_heads->setAccessibleName(tr("Head layer"));
    m_heads->setToolTip(tr("The linear layer that turns features into the model's outputs. Usually the last one."));
    m_heads->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_heads->hide();
    m_model->setExtra(m_heads);
    connect(m_heads, &QComboBox::activated, this, [this](int index) {
        const QVariant name = m_heads->itemData(index);
        if (name.isValid()) // "Choose the head layer" is none
            emit headChosen(name.toString());
    });
    m_notesButton->setObjectName(QStringLiteral("dataNotesButton"));
    m_notesButton->setFlat(true);
    m_notesButton->setToolTip(tr("What was read of the images, assumed about them, and left out."));
    m_notesButton->hide();
    m_data->setExtra(m_notesButton);
    connect(m_notesButton, &QPushButton::clicked, this,
            [this] { (new DataNotesDialog(fileNameOf(m_dataPath), m_notes, this))->open(); });
    connect(m_model, &InputCard::openRequested, this, &HeaderStrip::openModelRequested);
    connect(m_data, &InputCard::openRequested, this, &HeaderStrip::openDataRequested);

    m_altered->setObjectName(QStringLiteral("alteredRemark"));
    m_altered->setProperty("role", QStringLiteral("heading"));
    m_altered->setText(tr("The run that is shown was altered since it was written, and has no verdict."));
    m_altered->setWordWrap(true);
    m_altered->hide();
    colourAltered();

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing());
    row->addWidget(m_model, 1);
    row->addWidget(m_data, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::spacing(), Theme::spacing(), Theme::spacing(), Theme::spacing());
    column->setSpacing(Theme::spacing());
    column->addLayout(row);
    column->addWidget(m_altered);
}

void HeaderStrip::clear()
{
    m_model->showEmpty();
    m_data->showEmpty();
    setNotes({}, {});
    setAlterations({});
    m_heads->clear();
    m_heads->hide();
}

void HeaderStrip::setAlterations(const std::vector<Message> &alterations)
{
    const QString what = translated(alterations);
    m_altered->setToolTip(PlainText::toolTip(what));
    m_altered->setAccessibleDescription(what);
    m_altered->setVisible(!alterations.empty());
}

void HeaderStrip::colourAltered()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme::of(*this).bad());
    m_altered->setPalette(colours);
}

void HeaderStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourAltered();
}

void HeaderStrip::setModel(const ModelInfo &info)
{
    const QLocale locale;
    QStringList facts;
    if (info.outputs > 0) // known before the model has seen an image
        facts.append(tr("%Ln output(s)", nullptr, info.outputs));
    facts.append(tr("head %1").arg(QString::fromStdString(info.headName)));
    if (info.features > 0)
        facts.append(tr("%Ln feature(s)", nullptr, info.features));
    facts.append(tr("%1 parameters").arg(locale.toString(static_cast<qlonglong>(info.parameters))));
    facts.append(locale.formattedDataSize(info.fileBytes));
    m_model->showLoaded(QString::fromStdString(info.path), facts.join(separator));
    fillHeads(info.headCandidates, info.headName);
}

void HeaderStrip::setData(const DataFacts &summary)
{
    QStringList facts;
    facts.append(tr("%Ln image(s)", nullptr, static_cast<int>(summary.count)));
    if (summary.shape.width > 0)
        facts.append(QStringLiteral("%1×%2").arg(summary.shape.width).arg(summary.shape.height));
    facts.append(summary.labelNames.empty() ? tr("no labels") : joined(summary.labelNames));
    m_data->showLoaded(QString::fromStdString(summary.path), facts.join(separator));
    m_data->setPictures(summary.thumbnails);
    setNotes(QString::fromStdString(summary.path), summary.notes);
}

/// The button says the worst that stands in the list.
void HeaderStrip::setNotes(const QString &dataPath, const std::vector<DataNote> &notes)
{
    m_dataPath = QDir::cleanPath(dataPath);
    m_notes = notes;
    const auto has = [&notes](DataNote::Kind kind) {
        return std::any_of(notes.begin(), notes.end(), [kind](const DataNote &note) { return note.kind == kind; });
    };
    m_notesButton->setText(has(DataNote::Kind::LeftOut)       ? tr("Some left out…")
                               : has(DataNote::Kind::Assumed) ? tr("Some assumed…")
                                                              : tr("Details…"));
    m_notesButton->setVisible(!notes.empty());
}

DataFacts HeaderStrip::setRecord(const ScanRecord &record)
{
    ModelInfo info = record.model;
    info.headCandidates.clear(); // another head would need the model itself
    setModel(info);
    DataFacts summary;
    summary.path = record.dataPath;
    summary.count = record.dataCount;
    summary.labelNames = record.labelNames;
    summary.notes = record.dataNotes;
    for (const HypothesisResult &hypothesis : record.result.hypotheses) {
        const ImageBatch &images = hypothesis.trigger->benign;
        if (!ImageConvert::isConsistent(images))
            continue;
        for (int i = 0; i < images.count; ++i)
            summary.thumbnails.append(ImageConvert::image(images, i));
        break;
    }
    setData(summary);
    return summary;
}

void HeaderStrip::nameModel(const QString &path)
{
    m_model->showLoaded(path, {});
    fillHeads({}, {});
}

void HeaderStrip::nameData(const QString &path)
{
    m_data->showLoaded(path, {});
    m_data->setPictures({});
    setNotes(path, {});
}

void HeaderStrip::askForHead(const QString &path, const std::vector<HeadCandidate> &candidates)
{
    m_model->showLoaded(path, tr("Which layer is the head?"));
    fillHeads(candidates, {});
    m_heads->insertItem(0, tr("Choose the head layer"));
    m_heads->setCurrentIndex(0);
}

void HeaderStrip::setOpenEnabled(bool enabled)
{
    m_model->setOpenEnabled(enabled);
    m_data->setOpenEnabled(enabled);
    m_heads->setEnabled(enabled);
}

void HeaderStrip::fillHeads(const std::vector<HeadCandidate> &candidates, const std::string &current)
{
    m_heads->clear();
    m_heads->addItem(tr("head as found"), QStringLiteral(""));
    for (const HeadCandidate &candidate : candidates) {
        const QString name = QString::fromStdString(candidate.name);
        m_heads->addItem(tr("%1 (%2 → %3)").arg(name).arg(candidate.features).arg(candidate.outputs), name);
    }
    // Several layers together have no entry of their own.
    m_heads->setCurrentIndex(std::max(0, m_heads->findData(QString::fromStdString(current))));
    m_heads->setVisible(candidates.size() > 1);
}

} // namespace drm
