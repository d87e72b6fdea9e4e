// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document/PngPicture.h"

#include "core/base/Error.h"
#include "core/base/InputFile.h"
#include "core/base/Text.h"
#include "core/seal/Base64.h"

#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace drm {

namespace {

const std::string pngStart = "\x89PNG\r\n\x1a\n";
constexpr std::size_t maxLogoBytes = std::size_t{4} << 20;
constexpr int maxLogoSide = 4096;

} // namespace

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

std::pair<int, int> pngSize(const std::string &png)
{
    constexpr std::size_t widthAt = 16;
    constexpr std::size_t heightAt = 20;
    constexpr std::uint64_t mostSide = 16384;
    constexpr std::uint64_t mostPixels = std::uint64_t{64} << 20;
    if (png.size() < heightAt + 4 || png.compare(0, pngStart.size(), pngStart) != 0)
        return {0, 0};
    const auto number = [&](std::size_t at) {
        std::uint64_t value = 0;
        for (std::size_t i = at; i < at + 4; ++i)
            value = value * 256 + static_cast<unsigned char>(png[i]);
        return value;
    };
    const std::uint64_t width = number(widthAt);
    const std::uint64_t height = number(heightAt);
    if (width == 0 || height == 0 || width > mostSide || height > mostSide || width * height > mostPixels)
        return {0, 0};
    return {static_cast<int>(width), static_cast<int>(height)};
}

std::string readLogo(const std::string &path)
{
    const std::string png =
        readPlainFile(path, maxLogoBytes, Message{DRM_TEXT("Engine", "a logo (PNG, 4 MiB at most)"), {}});
    const auto [width, height] = pngSize(png);
    cv::Mat picture;
    if (width > 0 && std::max(width, height) <= maxLogoSide) {
        try {
            picture = cv::imdecode(std::vector<char>(png.begin(), png.end()), cv::IMREAD_UNCHANGED);
        } catch (const cv::Exception &) {
            picture.release(); // refused below
        }
    }
    if (picture.empty())
        throw Error(ErrorKind::UnsupportedFile,
                    Message{DRM_TEXT("Engine",
                                     "%1 is no PNG that can be read, or has more than %2 pixels to a side; save the "
                                     "logo as a smaller one."),
                            {printable(path), std::to_string(maxLogoSide)}},
                    path);
    std::vector<unsigned char> bytes;
    cv::imencode(".png", picture, bytes);
    return {bytes.begin(), bytes.end()};
}

std::string dataUri(const std::string &png)
{
    return "data:image/png;base64," + toBase64(png);
}

} // namespace drm
