// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PdfPiece.h"

namespace drm {

namespace {

/// Height of the pieces from `first` that are kept together, and the place after the last of them.
std::pair<qreal, std::size_t> groupFrom(const std::vector<PdfPiece> &pieces, std::size_t first)
{
    qreal height = 0;
    std::size_t end = first;
    do {
        height += pieces[end].height + (end == first ? 0 : pieces[end].before);
        ++end;
    } while (end < pieces.size() && pieces[end - 1].keepWithNext && !pieces[end].newPage);
    return {height, end};
}

} // namespace

std::vector<PdfPlace> paginate(const std::vector<PdfPiece> &pieces, qreal pageHeight)
{
    std::vector<PdfPlace> places;
    int page = 0;
    qreal used = 0;
    std::size_t groupEnd = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const PdfPiece &piece = pieces[i];
        const qreal before = used > 0 ? piece.before : 0;
        bool breaks = used > 0 && (piece.newPage || used + before + piece.height > pageHeight);
        if (i >= groupEnd) {
            const auto [height, end] = groupFrom(pieces, i);
            groupEnd = end;
            breaks = breaks || (used > 0 && height <= pageHeight && used + before + height > pageHeight);
        }
        if (breaks) {
            ++page;
            used = 0;
            if (piece.head && !piece.newPage) {
                for (const PdfPiece &line : *piece.head) {
                    places.push_back({&line, page, used});
                    used += line.height;
                }
            }
        }
        used += used > 0 ? piece.before : 0;
        places.push_back({&piece, page, used});
        used += piece.height;
    }
    return places;
}

} // namespace drm
