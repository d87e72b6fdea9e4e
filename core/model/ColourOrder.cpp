// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ColourOrder.h"

namespace drm {

namespace {

// Y = 0.299 R + 0.587 G + 0.114 B, U = 0.492 (B - Y) + 0.5, V = 0.877 (R - Y) + 0.5: OpenCV's COLOR_RGB2YUV.
at::Tensor yuvMatrix(const at::TensorOptions &options)
{
    const double red = 0.299;
    const double green = 0.587;
    const double blue = 0.114;
    const double u = 0.492;
    const double v = 0.877;
    const double numbers[] = {red,           green,      blue,     -u * red, -u * green, u * (1 - blue),
                              v * (1 - red), -v * green, -v * blue};
    return at::tensor(at::ArrayRef<double>(numbers, 9), options.dtype()).to(options.device()).view({3, 3});
}

at::Tensor yuvOffset(const at::TensorOptions &options)
{
    const double numbers[] = {0, 0.5, 0.5};
    return at::tensor(at::ArrayRef<double>(numbers, 3), options.dtype()).to(options.device()).view({1, 3, 1, 1});
}

bool hasColours(const at::Tensor &images)
{
    return images.size(1) == 3;
}

} // namespace

at::Tensor inOrderOf(const InputTransform &transform, const at::Tensor &images)
{
    if (!hasColours(images))
        return images;
    if (transform.yuv)
        return at::einsum("dc,nchw->ndhw", {yuvMatrix(images.options()), images}) + yuvOffset(images.options());
    return transform.bgr ? images.flip(1) : images;
}

at::Tensor fromOrderOf(const InputTransform &transform, const at::Tensor &images)
{
    if (hasColours(images) && transform.yuv)
        return at::einsum("dc,nchw->ndhw",
                          {at::inverse(yuvMatrix(images.options())), images - yuvOffset(images.options())});
    return inOrderOf(transform, images);
}

} // namespace drm
