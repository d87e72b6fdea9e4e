// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/PdfPiece.h"
#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

namespace {

PdfPiece piece(qreal height, bool keepWithNext = false, qreal before = 0)
{
    PdfPiece result;
    result.height = height;
    result.keepWithNext = keepWithNext;
    result.before = before;
    return result;
}

QList<int> pagesOf(const std::vector<PdfPlace> &places)
{
    QList<int> pages;
    for (const PdfPlace &place : places)
        pages << place.page;
    return pages;
}

} // namespace

class PdfPieceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsPages()
    {
        const std::vector<PdfPiece> pieces{piece(40), piece(40), piece(40)};
        const auto places = paginate(pieces, 100);
        QCOMPARE(pagesOf(places), QList<int>({0, 0, 1}));
        QCOMPARE(places[1].top, 40.0);
        QCOMPARE(places[2].top, 0.0);
    }

    void aHeadingGoesWithItsText()
    {
        const std::vector<PdfPiece> pieces{piece(80), piece(10, true), piece(15)};
        QCOMPARE(pagesOf(paginate(pieces, 100)), QList<int>({0, 1, 1}));
    }

    void roomAboveCountsButAtTheTopOfAPage()
    {
        const std::vector<PdfPiece> pieces{piece(50, false, 30), piece(50, false, 10)};
        const auto places = paginate(pieces, 100);
        QCOMPARE(places[0].top, 0.0);
        QCOMPARE(pagesOf(places), QList<int>({0, 1}));
        QCOMPARE(places[1].top, 0.0);
    }

    void theHeadOfATableIsRepeated()
    {
        auto head = std::make_shared<const std::vector<PdfPiece>>(std::vector<PdfPiece>{piece(10, true)});
        std::vector<PdfPiece> pieces{head->front()};
        for (int i = 0; i < 4; ++i) {
            pieces.push_back(piece(40));
            pieces.back().head = head;
        }
        const auto places = paginate(pieces, 100);
        QCOMPARE(pagesOf(places), QList<int>({0, 0, 0, 1, 1, 1}));
        QCOMPARE(places[3].piece, &head->front());
        QCOMPARE(places[4].top, 10.0);
    }

    void aNewPageIsBegun()
    {
        std::vector<PdfPiece> pieces{piece(10), piece(10)};
        pieces[1].newPage = true;
        QCOMPARE(pagesOf(paginate(pieces, 100)), QList<int>({0, 1}));
        pieces[0].newPage = true;
        QCOMPARE(pagesOf(paginate(pieces, 100)), QList<int>({0, 1})); // no empty first page
    }

    void whatIsTooLongIsDividedAllTheSame()
    {
        std::vector<PdfPiece> pieces;
        for (int i = 0; i < 10; ++i)
            pieces.push_back(piece(30, true));
        QCOMPARE(paginate(pieces, 100).back().page, 3);
    }
};

DRM_TEST(PdfPieceTest)
#include "PdfPieceTest.moc"
