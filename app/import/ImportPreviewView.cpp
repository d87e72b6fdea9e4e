// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/ImportPreviewView.h"

#include "app/import/ImportService.h"
#include "widgets/base/NameWidget.h"
#include "widgets/base/PlainLabel.h"
#include "widgets/image/ImageGrid.h"
#include "widgets/image/PredictionOverlay.h"
#include "widgets/text/Translated.h"
#include "widgets/theme/Theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace drm {

namespace {

constexpr int labelSeries = 4; ///< of Theme, as in the data browser
constexpr int notesHeight = 110; ///< pixels

} // namespace

ImportPreviewView::ImportPreviewView(QWidget *parent)
    : QWidget(parent)
    , m_count(new PlainLabel)
    , m_pictures(new ImageGrid)
    , m_convention(new PlainLabel)
    , m_notes(new PlainLabel)
    , m_column(new QVBoxLayout(this))
{
    nameWidget(m_pictures, "importPictures", tr("Some images as they will be read, with their labels"), {});
    m_count->setObjectName(QStringLiteral("importCount"));
    m_count->setProperty("role", QStringLiteral("heading"));
    m_convention->setObjectName(QStringLiteral("importConvention"));
    m_notes->setObjectName(QStringLiteral("importNotes"));
    for (QLabel *label : {m_convention, m_notes})
        label->setProperty("role", QStringLiteral("muted"));
    for (QLabel *label : {m_count, m_convention, m_notes})
        label->setWordWrap(true);
    m_notes->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_notes);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMaximumHeight(notesHeight);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_column->setContentsMargins(0, Theme::margin(), Theme::margin(), Theme::spacing());
    m_column->setSpacing(Theme::spacing());
    m_column->addWidget(m_count);
    m_column->addWidget(m_pictures, 1);
    m_column->addWidget(m_convention);
    m_column->addWidget(scroll);
}

void ImportPreviewView::showPreview(const ImportPreview &preview)
{
    const PredictionOverlay overlay(preview.labelNames, preview.labelUnits, preview.labelSenses);
    const OutputLabels labels(preview.labelNames, preview.labelUnits);
    std::vector<ImageGrid::Tile> tiles;
    for (const ImportPreview::Picture &picture : preview.pictures) {
        ImageGrid::Tile tile;
        tile.image = picture.image;
        tile.explanation = picture.name;
        tile.caption = picture.label.empty() ? picture.name : labels.target(picture.label);
        if (!picture.label.empty() && overlay.kind() != PredictionOverlay::Kind::Numbers)
            tile.overlay = [overlay, label = picture.label](QPainter &painter, const QRectF &rect) {
                overlay.paint(painter, rect, {{label, labelSeries, false}});
            };
        tiles.push_back(std::move(tile));
    }
    m_pictures->setTiles(std::move(tiles));
    m_count->setText(
        tr("%Ln image(s) found; some of them, with their labels:", nullptr, static_cast<int>(preview.images)));
    m_convention->setText(overlay.convention());
    QStringList lines;
    for (const DataNote &note : preview.notes)
        if (note.kind != DataNote::Kind::Read)
            lines << (note.kind == DataNote::Kind::LeftOut ? tr("Left out: %1") : tr("Assumed: %1"))
                         .arg(translated(note.text));
    m_notes->setText(lines.join(QLatin1Char('\n')));
}

void ImportPreviewView::showText(const QString &text)
{
    m_pictures->setTiles({});
    m_count->setText(text);
    m_convention->clear();
    m_notes->clear();
}

} // namespace drm
