// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace drm {

/// Where the letters of a pattern occur in a text: in order, but not necessarily side by side, and in whatever case.
struct FuzzyMatch {
    int score = 0; ///< higher is better; letters at the start of a word and side by side count most
    QList<int> positions; ///< in the text, rising, one for each letter of the pattern

    /// The best match; none where the text lacks one of the letters. An empty pattern matches everything with score 0.
    static std::optional<FuzzyMatch> find(const QString &pattern, const QString &text);
};

} // namespace drm
