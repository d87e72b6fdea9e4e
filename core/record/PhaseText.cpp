// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/PhaseText.h"

#include <algorithm>
#include <vector>

namespace drm {

namespace {

using Words = std::vector<const char *>;

bool holds(const Words &words, const std::string &word)
{
    return std::any_of(
        words.begin(), words.end(), [&](const char *known) { return word == known; });
}

const Words &phaseWords()
{
    static const Words words{DRM_TEXT("Engine", "opening the images"),
                             DRM_TEXT("Engine", "opening the model"),
                             DRM_TEXT("Engine", "choosing the image size"),
                             DRM_TEXT("Engine", "reading images"),
                             DRM_TEXT("Engine", "checking model and images"),
                             DRM_TEXT("Engine", "estimating time and memory"),
                             DRM_TEXT("Engine", "answers to benign images"),
                             DRM_TEXT("Engine", "decision"),
                             DRM_TEXT("Engine", "reference model"),
                             DRM_TEXT("Engine", "the cleaned model"),
                             DRM_TEXT("Engine", "benign twin"),
                             DRM_TEXT("Engine", "other targets"),
                             DRM_TEXT("Engine", "first look"),
                             DRM_TEXT("Engine", "second look"),
                             DRM_TEXT("Engine", "rendering images"),
                             DRM_TEXT("Engine", "training"),
                             DRM_TEXT("Engine", "training loss"),
                             DRM_TEXT("Engine", "held-out error"),
                             DRM_TEXT("Engine", "recovering a trigger"),
                             DRM_TEXT("Engine", "perturbing neurons"),
                             DRM_TEXT("Engine", "pruning"),
                             DRM_TEXT("Engine", "fine-tuning")};
    return words;
}

/// With a number at its end: "look 2".
const Words &numberedWords()
{
    static const Words words{DRM_TEXT("Engine", "look %1"), DRM_TEXT("Engine", "learning rate %1")};
    return words;
}

Message partText(const std::string &part)
{
    if (holds(phaseWords(), part))
        return {part, {}};
    const std::size_t blank = part.rfind(' ');
    if (blank != std::string::npos && holds(numberedWords(), part.substr(0, blank) + " %1"))
        return {part.substr(0, blank) + " %1", {part.substr(blank + 1)}};
    return hypothesisText(part);
}

} // namespace

Message hypothesisText(const std::string &name)
{
    // Each family marks its own name; what comes from a file may be anything.
    const bool isName = name.size() <= 40
        && std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
    return isName ? Message{name, {}} : Message::asIs(name);
}

Message phaseText(const std::string &title)
{
    std::vector<Message> parts;
    std::size_t begin = 0;
    while (begin <= title.size()) {
        const std::size_t blank = std::min(title.find(", ", begin), title.find(": ", begin));
        if (blank == std::string::npos) {
            parts.push_back(partText(title.substr(begin)));
            break;
        }
        parts.push_back({title[blank] == ',' ? "%1," : "%1:", {partText(title.substr(begin, blank - begin))}});
        begin = blank + 2;
    }
    return joined(parts);
}

Message termText(const std::string &term)
{
    static const Words words{DRM_TEXT("Engine", "total"),       DRM_TEXT("Engine", "output variance"),
                             DRM_TEXT("Engine", "cost"),        DRM_TEXT("Engine", "cost weight"),
                             DRM_TEXT("Engine", "benign loss"), DRM_TEXT("Engine", "poisoned loss"),
                             DRM_TEXT("Engine", "clean error"), DRM_TEXT("Engine", "attack error"),
                             DRM_TEXT("Engine", "AE"),          DRM_TEXT("Engine", "DAE")};
    if (term == "rav")
        return {DRM_TEXT("Engine", "RAV"), {}};
    return holds(words, term) ? Message{term, {}} : Message::asIs(term);
}

} // namespace drm
