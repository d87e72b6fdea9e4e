// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ForwardFailure.h"

#include "core/torch/TorchMessage.h"

#include <array>
#include <utility>

namespace drm {

namespace {

std::string shapeText(std::int64_t channels, std::int64_t height, std::int64_t width)
{
    return std::to_string(channels) + "×" + std::to_string(height) + "×" + std::to_string(width);
}

bool runs(const RegressionModel::Impl &impl, const at::Tensor &input)
{
    try {
        const at::NoGradGuard guard;
        impl.runPrepared(input);
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

/// Height and width of images that the model accepts, the usual ones first; {0, 0}: none of them.
std::pair<std::int64_t, std::int64_t> acceptedSize(const RegressionModel::Impl &impl, const at::Tensor &image)
{
    static const std::array<std::pair<std::int64_t, std::int64_t>, 18> sizes{{{32, 32},
                                                                              {48, 48},
                                                                              {64, 64},
                                                                              {96, 96},
                                                                              {112, 112},
                                                                              {128, 128},
                                                                              {160, 160},
                                                                              {192, 192},
                                                                              {224, 224},
                                                                              {256, 256},
                                                                              {299, 299},
                                                                              {384, 384},
                                                                              {448, 448},
                                                                              {36, 60},
                                                                              {66, 200},
                                                                              {112, 96},
                                                                              {120, 160},
                                                                              {240, 320}}};
    for (const auto &[height, width] : sizes) {
        if (height == image.size(2) && width == image.size(3))
            continue;
        const at::Tensor other = at::upsample_bilinear2d(image, {height, width}, /*align_corners=*/false);
        if (runs(impl, impl.prepared(other)))
            return {height, width};
    }
    return {0, 0};
}

} // namespace

bool isOutOfMemory(const std::string &what)
{
    return what.find("out of memory") != std::string::npos || what.find("not enough memory") != std::string::npos
        || what.find("can't allocate memory") != std::string::npos || what.find("bad_alloc") != std::string::npos;
}

Message forwardFailure(const RegressionModel::Impl &impl, const at::Tensor &x, const std::string &what)
{
    const std::string shape = shapeText(x.size(1), x.size(2), x.size(3));
    if (isOutOfMemory(what))
        return Message{DRM_TEXT("Engine",
                                "There is not enough memory to run the model on %1 images of %2; use a smaller batch "
                                "(--batch) or image size (--size)."),
                       {std::to_string(x.size(0)), shape}};
    if (x.size(1) != impl.channels)
        return impl.channels == 1
            ? Message{DRM_TEXT("Engine",
                               "The model takes images of %1 channel, and these are %2 (channels × height × width). "
                               "Choose images of the kind it was trained with."),
                      {std::to_string(impl.channels), shape}}
            : Message{DRM_TEXT("Engine",
                               "The model takes images of %1 channels, and these are %2 (channels × height × width). "
                               "Choose images of the kind it was trained with."),
                      {std::to_string(impl.channels), shape}};
    const at::Tensor image = x.detach().slice(0, 0, 1);
    if (runs(impl, impl.prepared(image).permute({0, 2, 3, 1}).contiguous()))
        return Message{DRM_TEXT("Engine",
                                "The model takes images with their channels last (N×H×W×C); here they are N×C×H×W. "
                                "Export a wrapper whose forward(x) begins with x = x.permute(0, 2, 3, 1)."),
                       {}};
    const auto [height, width] = acceptedSize(impl, image);
    if (height > 0) {
        const std::string accepted = shapeText(x.size(1), height, width);
        return height == width
            ? Message{DRM_TEXT("Engine",
                               "The model does not accept images of %1 (channels × height × width); it accepts %2. "
                               "Choose the image size it was trained with."),
                      {shape, accepted}}
            : Message{DRM_TEXT("Engine",
                               "The model does not accept images of %1 (channels × height × width); it accepts %2. It "
                               "takes images that are not square, which cannot be scanned yet."),
                      {shape, accepted}};
    }
    std::vector<Message> reason{torchText(what)};
    if (!impl.numberType.empty())
        reason.push_back(
            Message{DRM_TEXT("Engine", "The file's numbers are %1, and it was tried in float32."), {impl.numberType}});
    return Message{DRM_TEXT("Engine",
                            "The model fails on images of %1 (channels × height × width), one alone and at other sizes "
                            "too. %2 Try it in Python with torch.rand(1, %3, %4, %5), and export it again."),
                   {shape, reason, std::to_string(x.size(1)), std::to_string(x.size(2)), std::to_string(x.size(3))}};
}

} // namespace drm
