// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ParallelFor.h"

#include "tests/fixtures/TestProgram.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

using namespace drm;

class ParallelForTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsEachOnce()
    {
        std::vector<std::atomic<int>> calls(1000);
        parallelFor(1000, [&](int i) { ++calls[static_cast<std::size_t>(i)]; });
        for (const std::atomic<int> &count : calls)
            QCOMPARE(count.load(), 1);
        parallelFor(0, [](int) { QFAIL("there is nothing to do"); });
    }

    void throwsTheFirstOfThoseThatThrew()
    {
        std::atomic<int> calls{0};
        try {
            parallelFor(1000, [&](int i) {
                ++calls;
                throw std::runtime_error(std::to_string(i));
            });
            QFAIL("it went on");
        } catch (const std::runtime_error &error) {
            QCOMPARE(std::string(error.what()), std::string("0"));
        }
        QVERIFY(calls < 1000);
    }
};

DRM_TEST(ParallelForTest)
#include "ParallelForTest.moc"
