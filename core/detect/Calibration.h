// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanParams.h"

#include <map>
#include <string>
#include <vector>

namespace drm {

/// How log cost lies over log distance (NullEvidence::distances) on benign models.
struct BenignTrend {
    double slope = 0; ///< of log cost over log distance
    double gap = 0; ///< how far below the plane a free search's own choice lies: it chose where it is cheap
    double sd = 0; ///< of the noise
    /// Of the gap, from model to model, by those above their mean; a null of Objective::Gathered is held against its
    /// noise instead.
    double gapSd = 0;
    /// Whose gaps are known. All count as degrees of freedom, since the mean is that of all; that this is not too much
    /// shows in the chances of benign models that are judged by the others (`drmguard lab calibrate`).
    int gapModels = 0;
};

enum class LookNumber { First, Second };

/// A kind of answer map that a family looks for.
struct LookColumn {
    std::string family;
    std::string kind; ///< core/search/MapAims.h
};

/// What a family's null shows of one benign model, natural logs: how far below its line the free search's own target
/// lies.
struct BenignGap {
    std::string family;
    bool gathers = false; ///< by a trigger that makes one answer of all
    double gap = 0;
};

/// One benign model whose families were all searched to their end.
struct BenignModel {
    std::string set; ///< of images it was trained on: models of one set are more alike than others
    /// For each of Calibration::columns: logCostOf() (MapSuspicion.h) after the first look, the least of the kind's
    /// lanes; infinite: it has not moved; NaN: there was no such look.
    std::vector<double> first;
    std::vector<double> second; ///< the same after the second look
    std::vector<BenignGap> gaps;
};

/// The constants of the decision. They come from resources/calibration.json, which is compiled in; `drmguard lab
/// calibrate` writes that file from scans of benign models.
struct Calibration {
    int models = 0; ///< benign models behind it
    std::map<std::string, BenignTrend> trends; ///< by family, of Objective::Maps
    std::vector<LookColumn> columns;
    std::vector<BenignModel> benign; ///< as many as `models`
    int gatheredModels = 0; ///< behind the following
    std::map<std::string, BenignTrend> gatheredTrends; ///< by family, of Objective::Gathered: its nulls are larger
    std::map<std::string, BenignTrend> otherMaps; ///< by family, of triggers that do not make one answer of all
    double trendWeight = 0; ///< a trend counts as much as so many searches more
    double falseAlarms = 0; ///< chance at which a benign model is called backdoored: where the score is 1
    double openScore = 0; ///< above this, and below 1, a score stays undecided
    double singleLookOpenScore = 0; ///< above this where a budget takes no second look
    double closeFrom = 0; ///< scores between these two may be turned by another look
    double closeTo = 0;
    int fewImages = 0; ///< of fewer images a score below the next stays undecided
    double fewImagesTo = 0;
    int veryFewImages = 0; ///< likewise
    double veryFewImagesTo = 0;
    int smallestSide = 0; ///< the benign models took images whose shorter side has about so many pixels
    int largestSide = 0;
    double otherSidesTo = 0; ///< of other images a score below this stays undecided
    double unlikeFrom = 0; ///< the nearest benign models lie farther: a score below the next stays undecided
    double unlikeTo = 0;
    double usualTimes = 0; ///< squares and waves usually leave at least so many times what a working one does
    double publishedChange = 0; ///< mean |x' - x|, DRMGuard as published (arXiv 2411.04811)
    std::string sha256; ///< of the file, lower-case hexadecimal

    /// Null where the family is not calibrated: its triggers are shown and not judged.
    const BenignTrend *trendOf(const std::string &family, Objective objective) const;
    /// By what a trigger does to the answers. Needs trendOf().
    BenignTrend trendFor(const std::string &family, Objective objective, bool gathers) const;

    static const Calibration &compiledIn();
};

} // namespace drm
