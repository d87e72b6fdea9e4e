// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ProbeMap.h"
#include "core/search/BenignSet.h"
#include "core/triggers/TriggerFamily.h"

#include <ATen/core/ivalue.h>

#include <functional>

namespace drm {

struct ProbeSettings {
    int step = 4; ///< between places, in 64ths of the image's shorter side
    int coarseImages = 16; ///< images for the first pass over all places and colours
    int fineImages = 48; ///< images for the best of them
    int fineCandidates = 64;
    int refined = 6; ///< places refined at a step of one pixel, over several sizes
};

/// Forward-only probe: a square of each corner colour of RGB (black and white for grey images) at every place of a
/// grid; the normalised output variance tells how far it collapses the answers. The square is 6/64 of the image's
/// shorter side. The best places are refined. No gradient, no local optimum.
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
    /// Normalised variance over the fine images of each start.
    const std::vector<double> &startVariances() const { return m_startVariances; }
    /// The square that brings the answers nearest to a fixed target (d): the start of a search towards it.
    SquareStart startTowards(const at::Tensor &target) const;

    c10::IValue save() const;
    void load(const c10::IValue &state);

private:
    struct Candidate {
        SquareStart square;
        double variance = 1;
    };

    /// Normalised variance of the answers under each square; `means`, if given, takes their means (squares×d).
    std::vector<double> variances(const std::vector<SquareStart> &squares, const at::Tensor &images,
                                  const at::Tensor &benignVariance, at::Tensor *means = nullptr) const;
    void refine(Candidate &candidate, const at::Tensor &images, const at::Tensor &benignVariance) const;
    void setBest(double variance, std::vector<double> target);
    SquareStart squareAt(std::int64_t index) const;
    bool coarsePass(const std::function<bool(double)> &proceed);

    const RegressionModel &m_model;
    const BenignSet &m_benign;
    ProbeSettings m_settings;
    ProbeMap m_map;
    at::Tensor m_means; ///< (colours·rows·columns)×d: mean answer under each square
    std::vector<SquareStart> m_starts;
    std::vector<double> m_startVariances;
};

/// Stamps a square on every image. x: N×C×H×W; returns a copy.
at::Tensor stampSquare(const at::Tensor &x, const SquareStart &square);

} // namespace drm
