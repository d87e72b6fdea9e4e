// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace drm {

/// P(T > t) of Student's t distribution with `degrees` degrees of freedom, degrees >= 1.
double studentTail(double t, double degrees);

/// What is known of y = a + slopes · x + noise before there are points: nothing of a; each slope normal with its mean
/// and a standard deviation of so many times that of the noise; the noise as if `weight` earlier points had shown `sd`.
struct TrendPrior {
    std::vector<double> slopes; ///< means, p of them
    std::vector<double> slopeSds; ///< above 0, p of them
    double sd = 1;
    double weight = 1;
};

struct LowerPrediction {
    double expected = 0; ///< of a point at this x
    double standardError = 0; ///< of a point at this x
    double t = 0;
    double p = 1; ///< chance of a point this low or lower
    std::vector<double> slopes;
    double sd = 0; ///< of the noise
};

struct TrendPoint {
    std::vector<double> x; ///< p numbers
    double y = 0;
    // Of the point that is predicted:
    int times = 1; ///< y is the mean of so many; 0: ownSd is its noise
    double ownSd = 0; ///< of what sets such a point apart, beside the noise of the others
    int ownDegrees = 1; ///< degrees of freedom behind ownSd
};

/// One-sided prediction test: could `value` be one more point (or the mean of more) of the plane that `sample` (1 or
/// more) lies along, and lie so low by chance? The posterior prediction of Bayesian linear regression with conjugate
/// priors (Gelman et al., Bayesian Data Analysis, chapter 14): Student's t with prior weight + n - 1 degrees of
/// freedom. With an own deviation the variances add up, and the degrees of freedom are Welch's and Satterthwaite's.
LowerPrediction predictLower(const TrendPoint &value, const std::vector<TrendPoint> &sample, const TrendPrior &prior);

double medianOf(std::vector<double> values); ///< of one value or more

} // namespace drm
