// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ProbeMap.h"
#include "widgets/text/OutputLabels.h"

#include <QColor>
#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace drm {

/// A row and a column of a probe map.
struct ProbePlace {
    int row = 0;
    int column = 0;
};

/// What a probe map says of its places, for the colour of the square that is looked at, in numbers and in words. A
/// place is asked for only where the map has it, unless it is said.
class ProbeReading {
    Q_DECLARE_TR_FUNCTIONS(drm::ProbeReading)

public:
    static constexpr int bestOfAll = -1; ///< a colour: at each place the one with the strongest effect

    /// False where the map's size does not fit its numbers.
    static bool isUsable(const ProbeMap &map);

    void setMap(const ProbeMap &map) { m_map = map; } ///< a usable one, or an empty one
    const ProbeMap &map() const { return m_map; }
    void setLabels(const OutputLabels &labels) { m_labels = labels; }
    void lookAt(int colour) { m_colour = colour; } ///< of ProbeMap::colours, or bestOfAll

    bool has(const ProbePlace &place) const;
    std::optional<ProbePlace> placeAt(double x, double y) const; ///< pixels of the image
    std::optional<ProbePlace> strongest() const;
    double left(const ProbePlace &place) const; ///< ProbeMap::left; NaN where not probed or outside the map
    QString measure() const; ///< what left() is, for scales and columns

    QColor colour(int index) const; ///< of ProbeMap::colours
    QColor colourAt(const ProbePlace &place) const; ///< of the square that is looked at there
    QColor bestColour() const;
    QString name(const QColor &colour) const;

    QString summary() const; ///< of the strongest place; empty where there is none
    QString textOf(const ProbePlace &place) const;
    QString readout(double x, double y) const; ///< rich text; pixels of the image
    QString csv() const;

private:
    bool mapsAreProbed() const { return m_map.objective == Objective::Maps; }
    QString leftText(double left) const; ///< a sentence
    bool isGrey() const { return m_map.background.channels == 1; }
    int shownColourAt(const ProbePlace &place) const;
    std::vector<double> meanAnswer(const ProbePlace &place) const; ///< under that square; empty: not known

    ProbeMap m_map;
    OutputLabels m_labels;
    int m_colour = bestOfAll;
};

} // namespace drm
