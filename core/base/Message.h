// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Text.h"

#include <functional>
#include <string>
#include <vector>

namespace drm {

struct Message;

/// What stands at a place of a message: a number, a name or whatever else is the same in every language, or other
/// messages, with a blank between two.
struct Argument {
    Argument(const std::string &text); // NOLINT: so that messages read like sentences
    Argument(const char *text); // NOLINT
    Argument(const Message &message); // NOLINT
    Argument(const std::vector<Message> &messages); // NOLINT

    std::string text; ///< where there are no messages
    std::vector<Message> messages;
};

/// A sentence, or a part of one, as data: what the engine says, in English or any language of the window. `text` is
/// marked with DRM_TEXT("Engine", ...) and holds the places %1, %2, ... of the arguments.
struct Message {
    std::string text;
    std::vector<Argument> arguments = {};

    /// Text that has no translation, such as a name.
    static Message asIs(const std::string &text) { return {"%1", {text}}; }
    /// An English sentence out of a file that does not say what it is made of: as it is, and in other languages a
    /// quotation.
    static Message quoted(const std::string &text);

    /// With its arguments at their places.
    std::string english() const;
    /// The same with the texts that `translate` makes of those of this message and of its arguments.
    std::string in(const std::function<std::string(const std::string &)> &translate) const;
};

bool operator==(const Argument &a, const Argument &b);
bool operator==(const Message &a, const Message &b);

/// `sentence` behind `text`: with a blank between, but where a full-width full stop ends it.
void addSentence(std::string &text, const std::string &sentence);

/// The sentences as one, and in English.
Message joined(const std::vector<Message> &messages);
std::string english(const std::vector<Message> &messages);

} // namespace drm
