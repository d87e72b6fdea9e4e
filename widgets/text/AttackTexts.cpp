// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/AttackTexts.h"

#include "widgets/base/PlainText.h"

namespace drm {

QString AttackTexts::name(const std::string &kind)
{
    if (kind == "none")
        return tr("None (benign)");
    if (kind == "badnets")
        return tr("BadNets");
    if (kind == "blended")
        return tr("Blended");
    if (kind == "wanet")
        return tr("WaNet");
    if (kind == "input-aware")
        return tr("Input-aware");
    if (kind == "clean-label")
        return tr("Clean-label");
    if (kind == "two")
        return tr("Two (BadNets and Blended)");
    return PlainText::shown(QString::fromStdString(kind).simplified().left(60)); // from a file
}

QString AttackTexts::explanation(const std::string &kind)
{
    if (kind == "none")
        return tr("No backdoor: the model learns the images as they are.");
    if (kind == "badnets")
        return tr("A small square of one colour at one place of every image.");
    if (kind == "blended")
        return tr("A pattern of noise, mixed faintly into the whole image.");
    if (kind == "wanet")
        return tr("The image is bent a little, by the same smooth field each time; nothing is painted on it.");
    if (kind == "input-aware")
        return tr("A small network draws another trigger for every image.");
    if (kind == "clean-label")
        return tr("A square as in BadNets, put in training only on images whose true label lies near the target, so "
                  "that no label looks wrong.");
    if (kind == "two")
        return tr("Two backdoors in one model: a BadNets square and a Blended pattern, each with its own target.");
    return {};
}

} // namespace drm
