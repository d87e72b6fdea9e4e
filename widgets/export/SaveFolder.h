// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drm {

/// Where save dialogs begin: in the user's documents, not among the models and images that were opened.
class SaveFolder {
public:
    static QString path(); ///< the documents; the home where there are none
    static QString filePath(const QString &fileName); ///< in it
};

} // namespace drm
