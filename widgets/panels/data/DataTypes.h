// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ImageBatch.h"

#include <QImage>
#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace drm {

/// The image set that the data browser shows. A sample is one image with its labels; it is known by its number, from 0
/// (people see 1, 2, ...).
struct DataSetup {
    std::int64_t images = 0;
    int channels = 0; ///< of the first image
    int height = 0;
    int width = 0;
    std::vector<std::string> labelNames; ///< empty where there are no labels
    std::vector<std::string> labelUnits;
    std::vector<int> labelSenses = {}; ///< 1: positive is up, right or clockwise; -1: the other way; empty: not known
};

/// The labels of all samples, or of some that were drawn at random.
struct LabelSample {
    std::int64_t images = 0; ///< of the whole set
    std::vector<std::int64_t> samples; ///< rising; row i of `values` belongs to samples[i]
    Table values; ///< N×d

    bool isComplete() const { return static_cast<std::int64_t>(samples.size()) == images; }
};

/// A small picture for the list, or why there is none.
struct Thumbnail {
    std::int64_t sample = 0;
    int edge = 0; ///< pixels that were asked for; the picture's longer side has no more
    QImage picture;
    QString failure; ///< a sentence; the picture is null then
};

/// One sample at full size.
struct SampleDetails {
    std::int64_t sample = 0;
    QString name; ///< of its file; empty: it has none of its own
    QImage picture;
    std::vector<double> label; ///< d numbers, or empty
    QString failure; ///< why the picture or the label is missing; empty: nothing is missing
};

/// What the model says of a sample.
struct SampleAnswer {
    std::int64_t sample = 0;
    std::vector<double> values; ///< one number an output
    std::vector<std::string> names; ///< of the outputs; empty: not known
    std::vector<std::string> units;
    std::vector<int> senses; ///< as DataSetup::labelSenses
    std::vector<double> periods; ///< of outputs that are angles which start anew, else 0; empty: none is
    bool comparable = false; ///< the labels are what the outputs mean
    QString failure; ///< a sentence; no values then
};

} // namespace drm
