// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace drm {

/// Numbers as the window shows them, in its language: German has a decimal comma. Files keep the point.
class NumberText {
public:
    /// "5.361", "1.2e-05"; "–" where it is not finite. Without marks between groups, which beside four digits look like
    /// a decimal point.
    static QString significant(double value, int digits = 4);
    /// For the cells of a column: as many digits in all of them, "0.250", "12.5", "1.20e-05"; "–" likewise.
    static QString inColumn(double value, int digits = 3);
    static QString fixed(double value, int decimals); ///< "–" where it is not finite
    static QString count(qint64 value); ///< of things, with marks between groups: "12,000"
    /// A text of the engine that is a number, or a list of some with names and units, "0.5", "yaw 1.5°, pitch 2.5°",
    /// "(0.25, -0.3)": with the decimal point of the language, and separator() between; "1,045" with its groups. Every
    /// other text as it is.
    static QString localized(const QString &text);
    /// Between numbers of a list: a comma, where that is not the decimal point.
    static QString separator();
    static QString withPoint(QString number); ///< of the language, in a number that has a point
};

} // namespace drm
