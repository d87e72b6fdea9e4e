// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/ImageSize.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

namespace drm {

const std::vector<ImageSize> &ImageSize::usual()
{
    static const std::vector<ImageSize> sizes{{64, 64},   {32, 32},   {96, 96},   {128, 128}, {224, 224}, {256, 256},
                                              {48, 48},   {112, 112}, {160, 160}, {192, 192}, {299, 299}, {384, 384},
                                              {448, 448}, {36, 60},   {66, 200},  {112, 96},  {120, 160}, {240, 320}};
    return sizes;
}

std::optional<ImageSize> ImageSize::read(const std::string &text)
{
    constexpr int smallest = 8;
    constexpr int largest = 1024;
    constexpr std::size_t longest = 40; // bytes; it may come from a file
    if (text.size() > longest)
        return {};
    std::string sides[2];
    bool second = false;
    bool ended = false; // a blank behind a number
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isSign = text.compare(i, 2, "\xc3\x97") == 0; // ×
        std::string &side = sides[second ? 1 : 0];
        if (text[i] >= '0' && text[i] <= '9' && !ended && side.size() < 4) {
            side += text[i];
        } else if (text[i] == ' ') {
            ended = !side.empty();
        } else if ((text[i] == 'x' || text[i] == 'X' || isSign) && !second && !side.empty()) {
            second = true;
            ended = false;
            i += isSign ? 1 : 0;
        } else {
            return {};
        }
    }
    if (sides[0].empty() || (second && sides[1].empty()))
        return {};
    const int height = std::stoi(sides[0]);
    const int width = second ? std::stoi(sides[1]) : height;
    const auto within = [](int side) { return side >= smallest && side <= largest; };
    if ((within(height) && within(width)) || (height == 0 && width == 0))
        return ImageSize{height, width};
    return {};
}

ImageSize ImageSize::of(const std::string &text)
{
    if (const auto size = read(text))
        return *size;
    throw Error(
        ErrorKind::InvalidArgument,
        Message{DRM_TEXT("Engine",
                         "\"%1\" is no image size; give height and width in pixels, each 8 to 1,024: 66x200, or "
                         "one number for a square."),
                {printable(text.substr(0, 60))}});
}

std::string ImageSize::text() const
{
    return isSquare() ? std::to_string(height) : std::to_string(height) + "x" + std::to_string(width);
}

std::string ImageSize::inWords() const
{
    return std::to_string(height) + "×" + std::to_string(width);
}

} // namespace drm
