// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ConvertedModel.h"
#include "core/convert/OnnxTranslation.h"

#include <limits>
#include <set>

namespace drm {

namespace {

void addOutsideFiles(const onnx::GraphProto &graph, std::set<std::string> &names)
{
    const auto add = [&](const onnx::TensorProto &tensor) {
        if (tensor.data_location() != onnx::TensorProto::EXTERNAL)
            return;
        for (const auto &entry : tensor.external_data())
            if (entry.key() == "location")
                names.insert(entry.value());
    };
    for (const auto &initializer : graph.initializer())
        add(initializer);
    for (const auto &node : graph.node()) // constants are nodes, too
        for (const auto &attribute : node.attribute()) {
            add(attribute.t());
            if (attribute.has_g())
                addOutsideFiles(attribute.g(), names);
        }
}

} // namespace

ConvertedModel convertOnnx(const std::string &bytes, const std::string &path, const OutsideFile &outside, bool anyBatch)
{
    const OnnxFile file(bytes, path, outside);
    OnnxTranslation translation(file, anyBatch);
    ConvertedModel model = translation.run();
    if (!translation.hasImage())
        file.failUnsupported({DRM_TEXT("Engine", "none of its inputs is an image (four dimensions)"), {}});
    model.isFixedToOneImage = translation.isFixedToOneImage();
    return model;
}

std::vector<std::string> onnxOutsideFiles(const std::string &bytes)
{
    std::set<std::string> names;
    onnx::ModelProto model;
    if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())
        || !model.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return {};
    addOutsideFiles(model.graph(), names);
    return {names.begin(), names.end()};
}

} // namespace drm
