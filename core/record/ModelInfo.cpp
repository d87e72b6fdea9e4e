// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/ModelInfo.h"

#include "core/base/Error.h"

#include <map>

namespace drm {

namespace {

const std::map<std::string, InputTransform> &namedTransforms()
{
    static const std::map<std::string, InputTransform> transforms{
        {"0-1", {}},
        {"0-255", {255.0, {}, {}, false}},
        {"-1-1", {1.0, {0.5, 0.5, 0.5}, {0.5, 0.5, 0.5}, false}},
        {"imagenet", {1.0, {0.485, 0.456, 0.406}, {0.229, 0.224, 0.225}, false}},
    };
    return transforms;
}

} // namespace

InputTransform InputTransform::named(const std::string &name)
{
    const auto found = namedTransforms().find(name);
    if (found == namedTransforms().end())
        throw Error(
            ErrorKind::InvalidArgument,
            Message{DRM_TEXT("Engine", "There is no value range '%1'; use 0-1, 0-255, -1-1 or imagenet."), {name}});
    return found->second;
}

const std::vector<std::string> &InputTransform::names()
{
    static const std::vector<std::string> result{"0-1", "0-255", "-1-1", "imagenet"};
    return result;
}

} // namespace drm
