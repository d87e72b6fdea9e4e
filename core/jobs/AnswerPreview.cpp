// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/AnswerPreview.h"

#include "core/base/Error.h"
#include "core/base/RunControl.h"
#include "core/data/DrawImages.h"
#include "core/intake/ModelIntake.h"
#include "core/jobs/ModelData.h"
#include "core/jobs/ScanJob.h"
#include "core/model/PassTime.h"
#include "core/model/checks/AnswerFit.h"

namespace drm {

namespace {

constexpr int shown = 6;
constexpr int judged = 64;
constexpr double judgedSeconds = 1;

} // namespace

AnswerPreview previewAnswers(const std::string &modelPath, const ModelOptions &options, const std::string &dataPath,
                             const ImageSize &size)
{
    const auto [given, data] = modelData(options, openDataset(dataPath));
    ModelOptions plain = given;
    plain.answers.clear();
    plain.head.clear();
    const auto asItIs = openModel(modelPath, plain);
    const ImageSize side = size.isGiven() ? size : suggestImageSize(*asItIs, *data).size;
    const ImageShape shape{asItIs->info().channels == 1 ? 1 : 3, side.height, side.width};
    RunControl control;
    DrawnImages drawn = drawImages(*data, judged, 0, shape, control);

    AnswerPreview preview;
    preview.images = drawn.images.first(shown);
    preview.labels = drawn.labels.firstRows(shown);
    preview.labelNames = data->labelNames();
    preview.labelUnits = data->labelUnits();
    preview.parts = asItIs->answerParts(preview.images);
    try {
        ModelOptions wanted = plain;
        wanted.answers = options.answers;
        const auto model = openModel(modelPath, wanted);
        preview.answers = model->info().answers;
        const int count = imagesWithin(judgedSeconds, judged, *model, drawn.images);
        const Table all = model->predictGiven(drawn.images.first(count), drawn.given.firstRows(count));
        preview.values = all.firstRows(shown);
        if (!preview.labelNames.empty()) {
            const AnswerFit fit = fitOf(*model, preview.images, all, drawn.labels.firstRows(count));
            preview.r2 = fit.r2;
            preview.proposal = fit.proposal;
        }
    } catch (const Error &error) {
        preview.fault = error.message();
    }
    return preview;
}

} // namespace drm
