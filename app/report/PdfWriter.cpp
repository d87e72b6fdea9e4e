// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PdfWriter.h"

#include "app/report/PdfBuilder.h"
#include "core/base/Error.h"

#include <QBuffer>
#include <QImage>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cmath>

namespace drm {

namespace {

constexpr int resolution = 720; ///< dots an inch: ten a point
constexpr qreal sideMargin = 54; ///< points, as all that follow
constexpr qreal topMargin = 62;
constexpr qreal bottomMargin = 56;

constexpr int longestTitle = 200; ///< characters on the title page, as the next
constexpr int longestOrganisation = 120;
constexpr int longestFact = 500;

QString shortened(const QString &text, int longest)
{
    return text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
}

QColor colourOf(Document::Result result)
{
    switch (result) {
    case Document::Result::Good:
        return {0x0a, 0x75, 0x50};
    case Document::Result::Bad:
        return {0xc2, 0x41, 0x0c};
    case Document::Result::Open:
        break;
    }
    return {0x8a, 0x5d, 0x00};
}

/// Pages of one document.
class PdfPages {
public:
    PdfPages(QPdfWriter &writer, const Document &document)
        : m_writer(writer)
        , m_document(document)
        , m_point(resolution / 72.0)
        , m_width(writer.width() - 2 * sideMargin * m_point)
        , m_height(writer.height() - (topMargin + bottomMargin) * m_point)
    {
    }

    void write()
    {
        PdfBuilder builder(&m_writer, m_width);
        for (const Block &part : m_document.blocks)
            std::visit(builder, part);
        const std::vector<PdfPlace> places = paginate(builder.pieces(), m_height);
        const int blockPages = places.empty() ? 0 : places.back().page + 1;
        const std::vector<PdfPiece> contents = contentsOf(builder, places);
        const std::vector<PdfPlace> contentPlaces = paginate(contents, m_height);
        const int contentPages = contentPlaces.empty() ? 0 : contentPlaces.back().page + 1;
        m_pages = 1 + contentPages + blockPages;

        QPainter painter(&m_writer);
        if (!painter.isActive())
            throw Error(ErrorKind::Internal, Message{DRM_TEXT("Engine", "The PDF cannot be begun."), {}});
        // Pictures of triggers must not be smeared by JPEG.
        painter.setRenderHint(QPainter::LosslessImageRendering);
        drawCover(painter, builder);
        draw(painter, contentPlaces);
        draw(painter, places);
    }

private:
    /// Lines of the contents; the blocks begin `first` pages later than their places say.
    std::vector<PdfPiece> contentsOf(PdfBuilder &builder, const std::vector<PdfPlace> &places) const
    {
        PdfBuilder contents(&m_writer, m_width);
        contents.addText(pdfText(m_document.contentsTitle), contents.font(16, true), PdfBuilder::ink, 0);
        const QFont font = builder.font(10);
        const qreal numbers = 40 * m_point;
        for (const PdfPlace &place : places) {
            if (place.piece->section.isEmpty())
                continue;
            // The title page, one of contents (twenty sections would fit), and pages are counted from 1.
            const QString page = QString::number(place.page + 3);
            std::vector<PdfPiece> line =
                contents.row({{place.piece->section, font, PdfBuilder::ink, 0, m_width - numbers, Qt::AlignLeft, false},
                              {page, font, PdfBuilder::ink, m_width - numbers, numbers, Qt::AlignRight, false}});
            line.front().before = 9 * m_point;
            contents.pieces().insert(contents.pieces().end(), line.begin(), line.end());
        }
        return contents.pieces();
    }

    void drawCover(QPainter &painter, const PdfBuilder &builder)
    {
        painter.save();
        painter.translate(sideMargin * m_point, topMargin * m_point);
        qreal top = 0;
        qreal left = 0;
        const qreal headHeight = 46 * m_point;
        const QImage logo = QImage::fromData(reinterpret_cast<const uchar *>(m_document.logo.data()),
                                             static_cast<int>(m_document.logo.size()))
                                .convertToFormat(QImage::Format_ARGB32);
        if (!logo.isNull()) {
            QImage opaque(logo.size(), QImage::Format_RGB32);
            opaque.fill(Qt::white);
            QPainter(&opaque).drawImage(0, 0, logo);
            const QSizeF size = QSizeF(logo.size()).scaled(160 * m_point, headHeight, Qt::KeepAspectRatio);
            painter.drawImage(QRectF({0, 0}, size), opaque);
            left = size.width() + 12 * m_point;
        }
        painter.setPen(PdfBuilder::faint);
        painter.setFont(builder.font(11));
        painter.drawText(QRectF(left, 0, m_width - left, headHeight),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         shortened(pdfText(m_document.organisation), longestOrganisation));
        top = 150 * m_point;
        top =
            drawLines(painter, builder, shortened(pdfText(m_document.title), longestTitle), builder.font(24, true), top)
            + 22 * m_point;

        const QFont badge = builder.font(12, true);
        const QFontMetricsF metrics(badge, &m_writer);
        const QString word = pdfText(m_document.resultWord);
        const QRectF frame(0, top, metrics.horizontalAdvance(word) + 24 * m_point, 24 * m_point);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(m_document.result));
        painter.drawRoundedRect(frame, 12 * m_point, 12 * m_point);
        painter.setPen(Qt::white);
        painter.setFont(badge);
        painter.drawText(frame, Qt::AlignCenter, word);
        top = frame.bottom() + 20 * m_point;
        top = drawLines(painter, builder, pdfText(m_document.finding), builder.font(13), top) + 20 * m_point;

        PdfBuilder lines(&m_writer, m_width);
        block::Facts facts;
        for (const auto &[name, value] : m_document.cover)
            facts.facts.push_back({name, shortened(pdfText(value), longestFact).toStdString(), false});
        lines(facts);
        qreal height = 0;
        for (const PdfPiece &piece : lines.pieces())
            height += piece.height;
        qreal place = std::max(m_height - height, top);
        for (const PdfPiece &piece : lines.pieces()) {
            if (piece.draw)
                piece.draw(painter, place);
            place += piece.height;
        }
        painter.restore();
    }

    qreal drawLines(QPainter &painter, const PdfBuilder &builder, const QString &words, const QFont &font,
                    qreal top) const
    {
        for (const PdfPiece &piece : builder.row({{words, font, PdfBuilder::ink, 0, m_width, Qt::AlignLeft, false}})) {
            piece.draw(painter, top);
            top += piece.height;
        }
        return top;
    }

    void draw(QPainter &painter, const std::vector<PdfPlace> &places)
    {
        int page = -1;
        for (const PdfPlace &place : places) {
            if (place.page != page) {
                m_writer.newPage();
                ++m_page;
                drawFrame(painter);
                page = place.page;
            }
            painter.save();
            painter.translate(sideMargin * m_point, topMargin * m_point);
            if (place.piece->draw)
                place.piece->draw(painter, place.top);
            painter.restore();
        }
    }

    void drawFrame(QPainter &painter)
    {
        painter.save();
        painter.translate(sideMargin * m_point, 0);
        PdfBuilder builder(&m_writer, m_width);
        painter.setFont(builder.font(7.5));
        painter.setPen(PdfBuilder::faint);
        const QRectF head(0, 26 * m_point, m_width, 16 * m_point);
        const QFontMetricsF metrics(painter.font(), &m_writer);
        const QString organisation =
            metrics.elidedText(pdfText(m_document.organisation), Qt::ElideRight, 0.45 * m_width);
        const qreal left = m_width - metrics.horizontalAdvance(organisation) - 12 * m_point;
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(pdfText(m_document.runningHead), Qt::ElideRight, left));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, organisation);
        painter.fillRect(QRectF(0, 44 * m_point, m_width, 0.5 * m_point), PdfBuilder::line);
        const QRectF foot(0, m_writer.height() - 40 * m_point, m_width, 16 * m_point);
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, pdfText(m_document.footLine));
        painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter,
                         pdfText(m_document.pageWord).arg(m_page).arg(m_pages));
        painter.restore();
    }

    QPdfWriter &m_writer;
    const Document &m_document;
    qreal m_point;
    qreal m_width;
    qreal m_height;
    int m_page = 1; ///< the title page is the first, and has no frame
    int m_pages = 0;
};

} // namespace

QByteArray pdfOf(const Document &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(0, 0, 0, 0)));
        writer.setTitle(pdfText(document.title));
        writer.setCreator(QStringLiteral("DRMGuard Workbench"));
        PdfPages(writer, document).write();
    }
    if (!bytes.startsWith("%PDF"))
        throw Error(ErrorKind::Internal, Message{DRM_TEXT("Engine", "The PDF was not written."), {}});
    return bytes;
}

} // namespace drm
