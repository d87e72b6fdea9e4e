// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ForwardFailure.h"

#include "core/record/ImageSize.h"
#include "core/torch/TorchMessage.h"

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

/// A size of images that the model accepts, the usual ones first; not given: none of them.
ImageSize acceptedSize(const RegressionModel::Impl &impl, const at::Tensor &image)
{
    for (const ImageSize &size : ImageSize::usual()) {
        if (size.height == image.size(2) && size.width == image.size(3))
            continue;
        const at::Tensor other = at::upsample_bilinear2d(image, {size.height, size.width}, /*align_corners=*/false);
        if (runs(impl, impl.prepared(other)))
            return size;
    }
    return {};
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
    const ImageSize accepted = acceptedSize(impl, image);
    if (accepted.isGiven())
        return Message{DRM_TEXT("Engine",
                                "The model does not accept images of %1 (channels × height × width); it accepts %2. "
                                "Choose the image size it was trained with."),
                       {shape, shapeText(x.size(1), accepted.height, accepted.width)}};
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
