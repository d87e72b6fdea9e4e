// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ProbeMap.h"
#include "core/search/BenignSet.h"
#include "core/search/MapAims.h"
#include "core/triggers/TriggerFamily.h"

#include <ATen/core/ivalue.h>

#include <functional>

namespace drm {

struct ProbeSettings {
    int step = 4; ///< between places, in 64ths of the image's shorter side
    int coarseImages = 8; ///< images for the first pass over all places and colours
    int fineImages = 32; ///< images for the best of them
    int fineCandidates = 128;
    int refined = 2; ///< places refined at a step of one pixel, over several sizes
    Objective objective = Objective::Maps;

    static ProbeSettings of(int step, Objective objective);
};

/// Which of squares that are sorted by the share that they leave unexplained is the trigger: the first, or a later one
/// that works, too, and changes the answers (mean square, benign variances) more than twice as much. A network that
/// takes the mean over all places adds something wherever the square stands, and does what was planted at its place
/// alone.
std::size_t strongestSquare(const std::vector<double> &left, const std::vector<double> &change);

/// Forward-only probe: a square of each corner colour of RGB (black and white for grey images) at every place of a
/// grid, and what it leaves of the answers' variance, or unexplained of their change (ProbeMap::left). The square is
/// 6/64 of the image's shorter side. The best places are refined. No gradient, no local optimum.
class Probe {
public:
    Probe(const RegressionModel &model, const BenignSet &benign, ProbeSettings settings);

    /// `proceed` is asked before every batch with the share of work done; false stops (the map is then partial and
    /// run() returns false).
    bool run(const std::function<bool(double)> &proceed);

    /// Squares of the first pass: places times colours.
    static double squares(int channels, int height, int width, int step);

    const ProbeMap &map() const { return m_map; }
    /// The best distinct places after refinement, best first: starts for a patch search.
    const std::vector<SquareStart> &starts() const { return m_starts; }
    /// The square of the first pass whose answers come nearest to what this lane is after: the start of its search.
    SquareStart startTowards(const MapAims &aims, std::int64_t lane) const;

    c10::IValue save() const;
    void load(const c10::IValue &state);

private:
    struct Candidate {
        SquareStart square;
        double left = 1;
    };

    /// What is left under each square on the first `count` images; `fits`, if given, takes squares×4×d: gain, shift,
    /// residual and change of the map that fits best.
    std::vector<double> measure(const std::vector<SquareStart> &squares, std::int64_t count,
                                at::Tensor *fits = nullptr) const;
    /// `left` of squares whose answers change by MapAims::leastChange or more; 1 of others, as no trigger for a map.
    std::vector<double> leftOfTriggers(std::vector<double> left, const at::Tensor &fits) const;
    void refine(Candidate &candidate, std::int64_t count) const;
    void preferStrongest(std::vector<Candidate> &sorted, std::int64_t count) const;
    void judgeBest();
    void keepMeans();
    SquareStart squareAt(std::int64_t index) const;
    bool coarsePass(const std::function<bool(double)> &proceed);

    const RegressionModel &m_model;
    const BenignSet &m_benign;
    ProbeSettings m_settings;
    ProbeMap m_map;
    at::Tensor m_fits; ///< (colours·rows·columns)×4×d: gain, shift (label units), residual, change under each square
    std::vector<SquareStart> m_starts;
};

/// Stamps a square on every image. x: N×C×H×W; returns a copy.
at::Tensor stampSquare(const at::Tensor &x, const SquareStart &square);

} // namespace drm
