// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/PngPicture.h"

#include "core/base/InputFile.h"

#include "core/seal/Base64.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>

namespace drm {

std::string pngOf(const ImageBatch &images, int index, int scale)
{
    const float *pixels = images.image(index);
    const std::size_t plane = static_cast<std::size_t>(images.height) * static_cast<std::size_t>(images.width);
    cv::Mat picture(images.height * scale, images.width * scale, CV_8UC3);
    for (int row = 0; row < picture.rows; ++row) {
        for (int column = 0; column < picture.cols; ++column) {
            const std::size_t at = static_cast<std::size_t>(row / scale) * static_cast<std::size_t>(images.width)
                + static_cast<std::size_t>(column / scale);
            auto &bgr = picture.at<cv::Vec3b>(row, column);
            for (int channel = 0; channel < 3; ++channel) {
                const std::size_t source = images.channels >= 3 ? static_cast<std::size_t>(2 - channel) : 0;
                const float value = pixels[source * plane + at];
                bgr[channel] = std::isfinite(value)
                    ? static_cast<unsigned char>(std::lround(255 * std::clamp(value, 0.0F, 1.0F)))
                    : 0;
            }
        }
    }
    std::vector<unsigned char> bytes;
    cv::imencode(".png", picture, bytes);
    return {bytes.begin(), bytes.end()};
}

std::string dataUri(const std::string &png)
{
    return "data:image/png;base64," + toBase64(png);
}

std::string readLogo(const std::string &path)
{
    return readPlainFile(path, std::size_t{4} << 20, Message{DRM_TEXT("Engine", "a logo (PNG, 4 MiB at most)"), {}});
}

} // namespace drm
