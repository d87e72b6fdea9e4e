// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/RunControl.h"
#include "core/data/GazeRenderer.h"
#include "core/data/Hdf5Writer.h"
#include "core/lab/LabJob.h"
#include "core/session/ScanJob.h"

#include <QString>

namespace drm {

/// Writes `folder`/gaze.h5, a small rendered image set, and `folder`/gaze.pt, a network trained on it for a moment: it
/// answers poorly, so the request is a confirmed one.
inline ScanRequest makeSampleScan(const QString &folder, int epochs = 3)
{
    constexpr int images = 160;
    constexpr int imageSize = 48;
    const std::string base = folder.toStdString();
    Table labels;
    const ImageBatch pictures = renderGaze(images, imageSize, 1, labels);
    ScanRequest request;
    request.dataPath = base + "/gaze.h5";
    request.modelPath = base + "/gaze.pt";
    writeHdf5Dataset(request.dataPath, pictures, labels, gazeLabelNames(), gazeLabelUnits());
    LabRequest training;
    training.dataPath = request.dataPath;
    training.outPath = request.modelPath;
    training.epochs = epochs;
    RunControl control;
    trainLabModel(training, control);
    request.imageSize = imageSize;
    request.confirmed = true;
    request.params.budget = Budget::Quick;
    request.params.maxImages = images;
    request.params.batchSize = 32;
    request.confirmed = true; // a few epochs on a few images predict little
    return request;
}

} // namespace drm
