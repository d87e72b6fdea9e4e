// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/Calibration.h"
#include "core/evaluate/ZooScan.h"

#include <map>
#include <string>
#include <vector>

namespace drm {

/// What one benign model's searches of one family show.
struct NullFit {
    std::string file; ///< of the model
    int places = 0; ///< points of the null
    double slope = 0; ///< of log cost over log distance; NaN where all places are equally far
    double sd = 0; ///< of the noise about the family's line, natural logs of cost; NaN with fewer than two places
    double gap = 0; ///< how far below the family's line the free search's own target lies; NaN where none worked
};

/// A family over all models.
struct FamilyFit {
    BenignTrend trend;
    std::vector<NullFit> models;
};

/// Least squares, for each family with a null, over triggers that make one answer of all: log cost over log distance,
/// one slope for all models and an intercept for each. The trend's gap is the mean of the models' gaps, 0 where that is
/// negative; its sd is that of the residuals, with as many degrees of freedom as there are points less one and the
/// models; gapSd is what the gaps above their mean vary by about it (what lies below is no evidence of a backdoor, and
/// has a tail of its own), without what the noise of the lines adds; of fewer than three, the noise. Points that are
/// not finite or not above 0 are passed over. Throws Error{UnsuitableData} where a family has too few points.
std::map<std::string, FamilyFit> fitTrends(const std::vector<ZooVerdict> &benign);

/// Of one family: triggers that do not make one answer of all.
struct OtherFit {
    BenignTrend trend; ///< in Calibration::otherMaps; its slope is 0
    int found = 0; ///< searches behind it
};

/// What benign models show of triggers that do not make one answer of all, and of looks.
struct MapFits {
    std::map<std::string, OtherFit> others; ///< by family
    std::vector<LookColumn> columns; ///< Calibration::columns
    std::vector<BenignModel> models; ///< in the order of the scans
};

/// The trends of the others are those of fitTrends(), with a slope of 0; a family with fewer than three of them has
/// that of Calibration::compiledIn(). `families`: fitTrends() of the same scans.
MapFits fitMaps(const std::vector<ZooVerdict> &benign, const std::map<std::string, FamilyFit> &families);

/// The scans that fitTrends() and fitMaps() want: of benign models, with every family that has a null, whatever the
/// first ones find. Folders are left to the caller.
ZooScanRequest calibrationScans(Objective objective);

/// Calibration::compiledIn() with the trends of `models` models; `maps`: of Objective::Maps alone.
Calibration calibrationOf(Objective objective, const std::map<std::string, FamilyFit> &families, const MapFits &maps,
                          int models);

/// As resources/calibration.json (schema drmguard.calibration/4), to three decimals.
std::string calibrationJson(const Calibration &calibration);

/// Markdown: the trends, then what each model shows.
std::string calibrationTable(const std::map<std::string, FamilyFit> &families);
/// Markdown: a row for each kind of map, with moments over models, and the others' gap and noise.
std::string calibrationTable(const MapFits &maps);

} // namespace drm
