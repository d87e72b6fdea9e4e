// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace drm {

/// Height and width of the images that a model takes, pixels; both 0: not said.
struct ImageSize {
    int height = 0;
    int width = 0;

    /// That networks of this field take, the commonest first.
    static const std::vector<ImageSize> &usual();
    static ImageSize square(int side) { return {side, side}; }
    /// "64" or "66x200" (height first; ×, too); "0": not said. Throws Error{InvalidArgument} for anything else and for
    /// sides outside of 8..1024.
    static ImageSize of(const std::string &text);
    /// The same without an exception.
    static std::optional<ImageSize> read(const std::string &text);

    bool isGiven() const { return height > 0 && width > 0; }
    bool isSquare() const { return height == width; }
    /// "64" or "66x200": of() reads it.
    std::string text() const;
    std::string inWords() const; ///< "64×64", "66×200"
};

inline bool operator==(const ImageSize &a, const ImageSize &b)
{
    return a.height == b.height && a.width == b.width;
}
inline bool operator!=(const ImageSize &a, const ImageSize &b)
{
    return !(a == b);
}

} // namespace drm
