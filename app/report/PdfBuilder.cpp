// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PdfBuilder.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace drm {

namespace {

constexpr qreal bodySize = 9.5; ///< points, as all that follow
constexpr qreal tableSize = 8;
constexpr qreal codeSize = 7.5;
constexpr qreal captionSize = 8.5;
constexpr qreal cellGap = 10;
constexpr qreal rowPadding = 2.4;
constexpr int mostLinesTogether = 14; ///< of a row of a table, or a list
constexpr qreal pixel = 0.75; ///< points of a drawing's pixel: 96 an inch
constexpr qreal highestFigure = 430;

/// Without transparency, which PDF/A-1 does not allow.
QImage opaqueImage(const std::string &png)
{
    const QImage image = QImage::fromData(reinterpret_cast<const uchar *>(png.data()), static_cast<int>(png.size()));
    if (!image.hasAlphaChannel())
        return image;
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter painter(&opaque);
    painter.drawImage(0, 0, image);
    return opaque;
}

} // namespace

const QColor PdfBuilder::ink(0x1b, 0x1f, 0x24);
const QColor PdfBuilder::faint(0x57, 0x60, 0x6a);
const QColor PdfBuilder::line(0xd0, 0xd5, 0xdc);

PdfBuilder::PdfBuilder(QPaintDevice *device, qreal width)
    : m_device(device)
    , m_width(width)
    , m_point(device->logicalDpiY() / 72.0)
{
}

QFont PdfBuilder::font(qreal points, bool bold, bool fixed) const
{
    QFont font(fixed ? QStringLiteral("DejaVu Sans Mono") : QStringLiteral("DejaVu Sans"));
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return QFont(font, m_device);
}

std::vector<PdfPiece> PdfBuilder::row(const std::vector<Cell> &cells) const
{
    struct Laid {
        std::shared_ptr<QTextLayout> layout;
        QColor colour;
        qreal left = 0;
    };
    auto laid = std::make_shared<std::vector<Laid>>();
    int lines = 1;
    qreal height = 0;
    for (const Cell &cell : cells) {
        auto layout = std::make_shared<QTextLayout>(cell.text, cell.font, m_device);
        QTextOption option(cell.alignment);
        option.setWrapMode(cell.breaksAnywhere ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout->setTextOption(option);
        layout->setCacheEnabled(true);
        layout->beginLayout();
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(cell.width);
            line.setPosition({0, 0}); // each line is drawn for itself
        }
        layout->endLayout();
        lines = std::max(lines, layout->lineCount());
        height = std::max(height, QFontMetricsF(cell.font, m_device).lineSpacing());
        laid->push_back({layout, cell.colour, cell.left});
    }
    std::vector<PdfPiece> pieces;
    for (int i = 0; i < lines; ++i) {
        PdfPiece piece;
        piece.height = height;
        const bool together = lines <= mostLinesTogether;
        piece.keepWithNext = i + 1 < lines && (together || i == 0 || i == lines - 2);
        piece.draw = [laid, i](QPainter &painter, qreal top) {
            for (const Laid &cell : *laid) {
                if (i >= cell.layout->lineCount())
                    continue;
                painter.setPen(cell.colour);
                cell.layout->lineAt(i).draw(&painter, {cell.left, top});
            }
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

void PdfBuilder::addText(const QString &words, const QFont &font, const QColor &colour, qreal before, qreal indent,
                         bool keepWithNext, bool breaksAnywhere)
{
    for (const QString &part : words.split(QLatin1Char('\n'))) {
        std::vector<PdfPiece> lines =
            row({{part, font, colour, indent, m_width - indent, Qt::AlignLeft, breaksAnywhere}});
        lines.front().before = before;
        for (std::size_t i = 0; i < lines.size(); ++i)
            lines[i].keepWithNext =
                keepWithNext || (lines.size() > 2 ? i == 0 || i + 2 == lines.size() : i + 1 < lines.size());
        if (keepWithNext)
            lines.back().keepWithNext = true;
        m_pieces.insert(m_pieces.end(), lines.begin(), lines.end());
        before = 0;
    }
}

void PdfBuilder::operator()(const block::Heading &heading)
{
    const qreal size = heading.level == 1 ? 16 : heading.level == 2 ? 12 : 10;
    const std::size_t first = m_pieces.size();
    addText(pdfText(heading.text), font(size, true), heading.level == 3 ? faint : ink,
            (heading.level == 1 ? 24 : 14) * m_point, 0, true);
    m_pieces[first].newPage = m_newPage;
    m_newPage = false;
    if (heading.level == 1)
        m_pieces[first].section = pdfText(heading.text);
    PdfPiece room;
    room.height = (heading.level == 1 ? 7 : 3) * m_point;
    room.keepWithNext = true;
    if (heading.level == 1)
        room.draw = [this](QPainter &painter, qreal top) {
            painter.fillRect(QRectF(0, top + 2 * m_point, m_width, m_point), line);
        };
    m_pieces.push_back(std::move(room));
}

void PdfBuilder::operator()(const block::Paragraph &paragraph)
{
    using Style = block::Paragraph::Style;
    const bool lead = paragraph.style == Style::Lead;
    addText(pdfText(paragraph.text),
            font(lead                                   ? 10.5
                     : paragraph.style == Style::Remark ? captionSize
                                                        : bodySize,
                 lead),
            paragraph.style == Style::Remark ? faint : ink, 6 * m_point,
            paragraph.style == Style::Alarm ? 10 * m_point : 0);
}

void PdfBuilder::addRule(std::vector<PdfPiece> &pieces, qreal thickness) const
{
    PdfPiece rule;
    rule.height = 2 * rowPadding * m_point;
    const qreal width = m_width;
    const qreal middle = rowPadding * m_point;
    const qreal thick = thickness * m_point;
    rule.draw = [width, middle, thick](QPainter &painter, qreal top) {
        painter.fillRect(QRectF(0, top + middle - thick / 2, width, thick), line);
    };
    if (!pieces.empty())
        pieces.back().keepWithNext = true;
    pieces.push_back(std::move(rule));
}

void PdfBuilder::operator()(const block::Facts &facts)
{
    const QFont names = font(tableSize + 0.5);
    const QFont code = font(codeSize, false, true);
    const qreal column = 0.3 * m_width;
    const std::size_t start = m_pieces.size();
    for (const block::Facts::Fact &fact : facts.facts) {
        std::vector<PdfPiece> pieces = row(
            {{pdfText(fact.name), names, faint, 0, column - cellGap * m_point, Qt::AlignLeft, false},
             {pdfText(fact.text), fact.code ? code : names, ink, column, m_width - column, Qt::AlignLeft, fact.code}});
        addRule(pieces, 0.4);
        m_pieces.insert(m_pieces.end(), pieces.begin(), pieces.end());
    }
    if (m_pieces.size() > start)
        m_pieces[start].before = 6 * m_point;
}

std::vector<qreal> PdfBuilder::columnWidths(const block::Table &table, const QFont &font, const QFont &bold) const
{
    const QFontMetricsF metrics(font, m_device);
    const QFontMetricsF boldMetrics(bold, m_device);
    const qreal gap = cellGap * m_point;
    const qreal most = m_width - gap * static_cast<qreal>(table.columns.size() - 1);
    std::vector<qreal> natural;
    std::vector<qreal> least;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        qreal whole = 0;
        qreal word = 0;
        const auto measure = [&](const QString &words, const QFontMetricsF &with) {
            whole = std::max(whole, with.horizontalAdvance(words));
            for (const QString &part : words.split(QLatin1Char(' ')))
                word = std::max(word, with.horizontalAdvance(part));
        };
        measure(pdfText(table.columns[i].title), boldMetrics);
        for (const std::vector<std::string> &cells : table.rows)
            measure(pdfText(cells[i]), metrics);
        natural.push_back(whole + m_point); // rounding must not break a line
        least.push_back(std::min(word + m_point, most / 2));
    }
    const qreal wanted = std::accumulate(natural.begin(), natural.end(), 0.0);
    if (wanted <= most) {
        for (qreal &width : natural)
            width += (most - wanted) / static_cast<qreal>(natural.size());
        return natural;
    }
    // Every column has its longest word; what is left goes to those that want more, by how much they want.
    const qreal sure = std::accumulate(least.begin(), least.end(), 0.0);
    std::vector<qreal> widths = least;
    if (sure >= most) {
        for (qreal &width : widths)
            width *= most / sure;
        return widths;
    }
    for (std::size_t i = 0; i < widths.size(); ++i)
        widths[i] += (most - sure) * (natural[i] - least[i]) / (wanted - sure);
    return widths;
}

void PdfBuilder::operator()(const block::Table &table)
{
    const QFont plain = font(tableSize);
    const QFont bold = font(tableSize, true);
    if (!table.caption.empty())
        addText(pdfText(table.caption), font(captionSize, true), ink, 10 * m_point, 0, true);
    const std::vector<qreal> widths = columnWidths(table, plain, bold);
    const auto cellsOf = [&](const auto &textOf, const QFont &with) {
        std::vector<Cell> cells;
        qreal left = 0;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            cells.push_back({textOf(i), with, ink, left, widths[i],
                             table.columns[i].numbers ? Qt::AlignRight : Qt::AlignLeft, false});
            left += widths[i] + cellGap * m_point;
        }
        return cells;
    };
    auto head = std::make_shared<std::vector<PdfPiece>>(
        row(cellsOf([&](std::size_t i) { return pdfText(table.columns[i].title); }, bold)));
    addRule(*head, 1);
    for (PdfPiece &piece : *head)
        piece.keepWithNext = true;
    const std::size_t start = m_pieces.size();
    m_pieces.insert(m_pieces.end(), head->begin(), head->end());
    m_pieces[start].before = 5 * m_point;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const std::vector<std::string> &cells = table.rows[i];
        std::vector<PdfPiece> pieces = row(cellsOf([&](std::size_t column) { return pdfText(cells[column]); }, plain));
        addRule(pieces, 0.4);
        for (PdfPiece &piece : pieces)
            piece.head = head;
        // No row stands alone below the head or on the last page.
        pieces.back().keepWithNext = table.rows.size() > 1 && (i == 0 || i + 2 == table.rows.size());
        m_pieces.insert(m_pieces.end(), pieces.begin(), pieces.end());
    }
}

void PdfBuilder::operator()(const block::Figure &figure)
{
    const qreal natural = pixel * m_point;
    const qreal scale = std::min({natural, m_width / figure.width, highestFigure * m_point / figure.height});
    const QSizeF size(figure.width * scale, figure.height * scale);
    PdfPiece piece;
    piece.before = 12 * m_point;
    piece.height = size.height();
    piece.keepWithNext = !figure.caption.empty() || !figure.note.empty();
    if (!figure.svg.empty()) {
        auto renderer = std::make_shared<QSvgRenderer>(QByteArray::fromStdString(figure.svg));
        piece.draw = [renderer, size](QPainter &painter, qreal top) {
            renderer->render(&painter, QRectF({0, top}, size));
        };
    } else {
        piece.draw = [image = opaqueImage(figure.png), size](QPainter &painter, qreal top) {
            painter.drawImage(QRectF({0, top}, size), image);
        };
    }
    m_pieces.push_back(std::move(piece));
    const bool both = !figure.caption.empty() && !figure.note.empty();
    if (!figure.caption.empty())
        addText(pdfText(figure.caption), font(captionSize), faint, 5 * m_point, 0, both);
    if (!figure.note.empty())
        addText(pdfText(figure.note), font(captionSize), ink, 3 * m_point);
}

void PdfBuilder::operator()(const block::Bullets &bullets)
{
    const QFont plain = font(bodySize);
    const std::size_t start = m_pieces.size();
    for (const std::string &item : bullets.items) {
        std::vector<PdfPiece> pieces =
            row({{QStringLiteral("•"), plain, ink, 2 * m_point, 8 * m_point, Qt::AlignLeft, false},
                 {pdfText(item), plain, ink, 12 * m_point, m_width - 12 * m_point, Qt::AlignLeft, false}});
        pieces.front().before = 4 * m_point;
        m_pieces.insert(m_pieces.end(), pieces.begin(), pieces.end());
    }
    const bool together = m_pieces.size() - start <= static_cast<std::size_t>(mostLinesTogether);
    for (std::size_t i = start; together && i + 1 < m_pieces.size(); ++i)
        m_pieces[i].keepWithNext = true;
}

void PdfBuilder::operator()(const block::Code &code)
{
    addText(pdfText(code.text), font(codeSize, false, true), ink, 5 * m_point, 6 * m_point, false, true);
}

void PdfBuilder::operator()(const block::PageBreak &)
{
    m_newPage = true;
}

} // namespace drm
