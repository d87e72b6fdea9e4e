// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/ScanJob.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace drm {

/// The options that name a model and images and say how the model takes them: --model, --data, --strict, --size,
/// --batch, --range, --scale, --mean, --std, --bgr, --yuv, --head, --answers, --input, --full-precision, --force,
/// --threads.
class InputOptions {
public:
    /// The options refer to members of this object and of `request`.
    void addTo(CLI::App &app, ScanRequest &request);
    /// --model, --data, --strict, --size, --range, --scale, --mean, --std, --bgr, --yuv, --head, --answers, --input
    /// alone, none of them required.
    void addFilesTo(CLI::App &app, ScanRequest &request);
    /// Puts the input transform into `request`.
    void apply(ScanRequest &request) const;

private:
    std::string m_size;
    std::string m_range = "0-1";
    double m_scale = 1;
    std::vector<double> m_mean;
    std::vector<double> m_std;
    bool m_bgr = false;
    bool m_yuv = false;
};

} // namespace drm
