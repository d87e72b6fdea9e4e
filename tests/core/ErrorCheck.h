// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QTest>

#include <functional>
#include <string>

/// The drm::Error that `work` throws; fails the test, and gives Internal, where it throws none.
inline drm::Error errorOf(const std::function<void()> &work)
{
    try {
        work();
    } catch (const drm::Error &error) {
        return error;
    }
    QTest::qFail("no error was thrown", __FILE__, __LINE__);
    return {drm::ErrorKind::Internal, ""};
}

/// Checks the kind of the error that CODE throws, and that its message holds PART.
#define DRM_VERIFY_ERROR(CODE, KIND, PART)                                                                             \
    do {                                                                                                               \
        const auto drmError = errorOf([&] { CODE; });                                                                  \
        QVERIFY2(drmError.kind() == drm::ErrorKind::KIND, drmError.what());                                            \
        QVERIFY2(std::string(drmError.what()).find(PART) != std::string::npos, drmError.what());                       \
    } while (false)
