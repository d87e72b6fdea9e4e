// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/convert/ConvertedModel.h"
#include "core/weights/WeightFile.h"

#include <string>
#include <vector>

namespace drm {

/// "resnet", "vgg", ...: the networks whose weights are known by their names; for `--arch`.
const std::vector<std::string> &knownNetworks();

/// The network that weights belong to, which their names tell and their shapes measure: torchvision's ResNet (ResNeXt
/// and wide ones, too), VGG, MobileNet v2 and v3, EfficientNet, DenseNet, ShuffleNet v2, RegNet, ConvNeXt and vision
/// transformer, and the lab's. Whatever stands before the names, as "module." does, is left out. The linear layers
/// behind it may be any: one or several in a row, with ReLU between them, and rows beside each other, which become a
/// dictionary. `network`: one of knownNetworks(), or empty for whichever fits. Throws Error: InvalidArgument for
/// another name; UnsupportedFile where the weights are not those of a known network, with the reason.
ConvertedModel convertWeights(const Weights &weights, const std::string &network, const std::string &path);

} // namespace drm
