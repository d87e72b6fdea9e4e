// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drm {

/// The image set that a chosen or dropped path belongs to.
class DataPath {
public:
    /// An image stands for its folder. A folder "images" without a table of labels stands for the folder above it where
    /// that has one. Everything else stands for itself.
    static QString of(const QString &path);
};

} // namespace drm
