// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QString>

#include <exception>

namespace drm {

/// Translated sentences for the kinds of errors.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(drm::ErrorText)

public:
    /// Says what kind of thing went wrong and what to do next.
    static QString explain(ErrorKind kind);
    /// Its own sentence, translated where it has a translation.
    static QString of(const std::exception &error);
};

} // namespace drm
