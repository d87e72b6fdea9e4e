// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Probe.h"

#include "tests/fixtures/TestProgram.h"

#include <QTest>

using namespace drm;

class ProbeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSquareThatDoesFarMoreComesFirst()
    {
        QCOMPARE(strongestSquare({0.006}, {0.2}), std::size_t{0});
        QCOMPARE(strongestSquare({0.006, 0.016}, {0.2, 1.5}), std::size_t{1});
        QCOMPARE(strongestSquare({0.013, 0.015}, {0.86, 0.94}), std::size_t{0}); // about as much
        QCOMPARE(strongestSquare({0.006, 0.06}, {0.2, 1.5}), std::size_t{0}); // does not work
        QCOMPARE(strongestSquare({0.05, 0.06}, {0.2, 1.5}), std::size_t{0}); // nor does the first
        QCOMPARE(strongestSquare({0.006, 0.016, 0.018}, {0.2, 0.5, 1.5}), std::size_t{2});
    }
};

DRM_TEST(ProbeTest)
#include "ProbeTest.moc"
