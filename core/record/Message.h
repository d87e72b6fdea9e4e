// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace drm {

/// A sentence, or a part of one, as data: what the engine says, in English or any language of the window. `text` is
/// marked with DRM_TEXT("Engine", ...) and holds the places %1, %2, ... of the arguments: numbers, names and other
/// things that are the same in every language.
struct Message {
    std::string text;
    std::vector<std::string> arguments;

    /// With its arguments at their places.
    std::string english() const { return filled(text); }
    /// The same for `translation`, which stands for `text` in another language.
    std::string filled(const std::string &translation) const;
};

bool operator==(const Message &a, const Message &b);

/// The sentences in English, a blank between two.
std::string english(const std::vector<Message> &messages);

} // namespace drm
