// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ReportParameters.h"

namespace drm {

std::vector<ReportParameter> parametersOf(const ScanRequest &request)
{
    const ScanParams &params = request.params;
    const ScanRequest usual;
    const ScanParams &standard = usual.params;
    return {{"method", params.method, standard.method},
            {"hypotheses", params.hypotheses, standard.hypotheses},
            {"budget", std::string(toString(params.budget)), std::string(toString(standard.budget))},
            {"objective", std::string(toString(params.objective)), std::string(toString(standard.objective))},
            {"seed", params.seed, standard.seed},
            {"max_images", params.maxImages, standard.maxImages},
            {"batch_size", params.batchSize, standard.batchSize},
            {"threads", params.threads, standard.threads},
            {"complete", params.complete, standard.complete},
            {"success_variance", params.successVariance, standard.successVariance},
            {"rav_weight", params.ravWeight, standard.ravWeight},
            {"consistency_weight", params.consistencyWeight, standard.consistencyWeight},
            {"attention_momentum", params.attentionMomentum, standard.attentionMomentum},
            {"label_scale", params.labelScale, standard.labelScale},
            {"image_size", request.imageSize.height, usual.imageSize.height},
            {"image_width", request.imageSize.width, usual.imageSize.width},
            {"head", request.model.head, usual.model.head},
            {"answers", request.model.answers, usual.model.answers},
            {"inputs", request.model.inputs, usual.model.inputs},
            {"device", request.model.device, usual.model.device},
            {"reduced_precision", request.model.reducedPrecision, usual.model.reducedPrecision},
            {"confirmed", request.confirmed, usual.confirmed},
            {"strict", request.dataOptions.strict, usual.dataOptions.strict},
            {"references", request.references, usual.references}};
}

} // namespace drm
