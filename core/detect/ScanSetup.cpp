// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ScanSetup.h"

#include "core/base/Error.h"
#include "core/detect/DetectionMethod.h"
#include "core/model/RegressionModel.h"

#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <sstream>

namespace drm {

namespace {

/// FNV-1a: a fingerprint against mix-ups, not against forgery.
std::uint64_t hashBytes(const void *data, std::size_t size, std::uint64_t hash = 0xcbf29ce484222325u)
{
    const auto *bytes = static_cast<const unsigned char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        hash = (hash ^ bytes[i]) * 0x100000001b3u;
    return hash;
}

} // namespace

std::string fingerprintOf(const RegressionModel &model, const ImageStore &images, const ScanParams &params)
{
    std::vector<float> pixels(images.imageSize());
    std::uint64_t hash = hashBytes(nullptr, 0);
    for (int i = 0; i < images.count(); ++i) {
        images.copy(i, pixels.data());
        hash = hashBytes(pixels.data(), pixels.size() * sizeof(float), hash);
    }
    std::ostringstream text;
    text.precision(17);
    for (const std::string &name : hypothesesOf(params))
        text << name << ',';
    text << toString(params.budget) << ' ' << params.seed << ' ' << params.batchSize << ' ' << params.threads << ' '
         << params.method << ' ' << params.complete << ' ' << params.attentionMomentum << ' ' << params.labelScale
         << ' ' << params.successVariance << ' ' << params.ravWeight << ' ' << params.consistencyWeight << ' '
         << toString(params.objective) << ' ' << images.count() << ' ' << images.channels() << ' ' << images.height()
         << ' ' << images.width() << ' ' << hash << ' ' << params.references.size() << ' ' << model.info().sha256 << ' '
         << model.info().headName << ' ' << model.info().answers << ' ' << model.transform().scale << ' '
         << model.transform().bgr << (model.transform().yuv ? " yuv" : "") << model.info().inputs;
    for (const double value : model.transform().mean)
        text << ' ' << value;
    for (const double value : model.transform().std)
        text << ' ' << value;
    return text.str();
}

std::string checkpointFingerprint(const std::string &fingerprint, Precision precision)
{
    return precision == Precision::Full ? fingerprint : fingerprint + ' ' + toString(precision);
}

at::Generator generatorFor(std::uint64_t seed, const std::string &phase)
{
    return at::make_generator<at::CPUGeneratorImpl>(
        hashBytes(phase.data(), phase.size(), hashBytes(&seed, sizeof seed)));
}

void checkScanParams(const ScanParams &params)
{
    const auto require = [](bool holds, const Message &message) {
        if (!holds)
            throw Error(ErrorKind::InvalidArgument, message);
    };
    const std::vector<std::string> &known = hypothesisNames();
    const std::vector<std::string> asked = hypothesesOf(params);
    require(!asked.empty(), Message{DRM_TEXT("Engine", "Choose at least one hypothesis."), {}});
    for (const std::string &name : asked)
        require(std::find(known.begin(), known.end(), name) != known.end(),
                Message{DRM_TEXT("Engine", "There is no hypothesis '%1'."), {name}});
    require(params.batchSize >= 8 && params.batchSize <= 512,
            Message{DRM_TEXT("Engine", "The batch size must lie between 8 and 512."), {}});
    require(params.successVariance > 0 && params.successVariance < 1,
            Message{DRM_TEXT("Engine", "The success variance must lie between 0 and 1."), {}});
    require(params.ravWeight >= 0 && params.consistencyWeight >= 0,
            Message{DRM_TEXT("Engine", "Weights must not be negative."), {}});
    require(params.attentionMomentum >= 0 && params.attentionMomentum <= 1,
            Message{DRM_TEXT("Engine", "The momentum must lie between 0 and 1."), {}});
    require(params.labelScale > 0, Message{DRM_TEXT("Engine", "The scale of the labels must be above 0."), {}});
    require(params.threads >= 0, Message{DRM_TEXT("Engine", "The number of threads must not be negative."), {}});
}

} // namespace drm
