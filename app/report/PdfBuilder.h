// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/PdfPiece.h"
#include "core/report/document/Document.h"

#include <QColor>
#include <QFont>
#include <QTextOption>

class QPaintDevice;

namespace drm {

inline QString pdfText(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

/// Makes pieces out of blocks, for one width of the text.
class PdfBuilder {
public:
    PdfBuilder(QPaintDevice *device, qreal width);

    void operator()(const block::Heading &heading);
    void operator()(const block::Paragraph &paragraph);
    void operator()(const block::Facts &facts);
    void operator()(const block::Table &table);
    void operator()(const block::Figure &figure);
    void operator()(const block::Bullets &bullets);
    void operator()(const block::Code &code);
    void operator()(const block::PageBreak &);

    std::vector<PdfPiece> &pieces() { return m_pieces; }

    qreal point() const { return m_point; } ///< in lengths of the painter
    QFont font(qreal points, bool bold = false, bool fixed = false) const;

    struct Cell {
        QString text;
        QFont font;
        QColor colour;
        qreal left = 0;
        qreal width = 0;
        Qt::Alignment alignment = Qt::AlignLeft;
        bool breaksAnywhere = false;
    };
    /// Pieces of texts side by side, a line of each in each; kept together unless they are many.
    std::vector<PdfPiece> row(const std::vector<Cell> &cells) const;
    void addText(const QString &text, const QFont &font, const QColor &colour, qreal before, qreal indent = 0,
                 bool keepWithNext = false, bool breaksAnywhere = false);

    static const QColor ink;
    static const QColor faint;
    static const QColor line;

private:
    std::vector<qreal> columnWidths(const block::Table &table, const QFont &font, const QFont &bold) const;
    void addRule(std::vector<PdfPiece> &pieces, qreal thickness) const;

    QPaintDevice *m_device;
    qreal m_width;
    qreal m_point;
    bool m_newPage = false;
    std::vector<PdfPiece> m_pieces;
};

} // namespace drm
