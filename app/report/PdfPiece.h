// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace drm {

/// What is not divided between two pages: a line of text, of a table, or a figure. Lengths are those of the painter.
struct PdfPiece {
    qreal height = 0;
    qreal before = 0; ///< room above it, unless it is the first of its page
    bool keepWithNext = false; ///< on the page of the piece after it
    bool newPage = false; ///< begins a page
    QString section; ///< of a section's heading: its name, for the contents
    std::shared_ptr<const std::vector<PdfPiece>> head; ///< drawn again where a page begins with this piece; may be null
    std::function<void(QPainter &painter, qreal top)> draw;
};

/// Where a piece comes to stand.
struct PdfPlace {
    const PdfPiece *piece = nullptr;
    int page = 0; ///< from 0
    qreal top = 0; ///< below the upper margin
};

/// Sets pieces onto pages of this height, in order. What is kept together begins a new page where it would be divided,
/// unless it is higher than a page.
std::vector<PdfPlace> paginate(const std::vector<PdfPiece> &pieces, qreal pageHeight);

} // namespace drm
