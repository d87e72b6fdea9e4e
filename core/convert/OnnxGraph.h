// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the conversion of models: what stands in an ONNX file, with its faults in sentences.

#include "core/convert/ConvertedModel.h"

#include <onnx/onnx_pb.h>
#include <torch/torch.h>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// The graph of a file, and what is common to all of it.
class OnnxFile {
public:
    /// Throws Error: CorruptFile, UnsupportedFile (an opset before 7, ...).
    OnnxFile(const std::string &bytes, const std::string &path, const OutsideFile &outside);

    const onnx::GraphProto &graph() const { return m_model.graph(); }
    std::string producer() const; ///< "pytorch 1.13.1"; may be empty
    std::int64_t opset() const { return m_opset; } ///< of the default domain

    /// Floating-point numbers as float32, whole ones as int64, bool. Numbers outside of the file by OutsideFile. All
    /// together are limited: several may name the same bytes of a file.
    at::Tensor tensorOf(const onnx::TensorProto &proto) const;
    /// Counts bytes that are made of the file; fails where they become too many.
    void spend(std::uint64_t bytes) const;

    /// "%1: ..." with what to do.
    [[noreturn]] void failCorrupt(const Message &what) const;
    [[noreturn]] void failUnsupported(const Message &what) const;

private:
    std::string_view outsideBytes(const onnx::TensorProto &proto) const;

    std::string m_path;
    const OutsideFile &m_outside;
    onnx::ModelProto m_model;
    std::int64_t m_opset = 0;
    mutable std::uint64_t m_left; ///< bytes that may still be made
    mutable std::set<std::string> m_known; ///< files beside it that were read
};

/// Type that a tensor of an ONNX type has here.
std::optional<at::ScalarType> scriptTypeOf(int onnxType);

/// A node with its attributes.
class OnnxNode {
public:
    OnnxNode(const OnnxFile &file, const onnx::NodeProto &node);

    const std::string &kind() const { return m_node.op_type(); }
    std::string title() const; ///< "Conv (/layer1/conv)", as messages name it
    int inputs() const { return m_node.input_size(); }
    int outputs() const { return m_node.output_size(); }
    /// Empty where there is none.
    const std::string &inputName(int i) const;
    const std::string &outputName(int i) const;

    bool has(const char *attribute) const { return m_attributes.count(attribute) > 0; }
    std::int64_t whole(const char *attribute, std::int64_t usual) const;
    double number(const char *attribute, double usual) const;
    std::string text(const char *attribute, const std::string &usual) const;
    std::vector<std::int64_t> wholes(const char *attribute, const std::vector<std::int64_t> &usual = {}) const;
    std::vector<double> numbers(const char *attribute) const;
    at::Tensor tensor(const char *attribute) const;
    int storedType(const char *attribute) const; ///< of a tensor, ONNX's own
    const onnx::GraphProto &graph(const char *attribute) const; ///< that a node runs

    /// "the operator Conv (...) has ..., which is not known to this program".
    [[noreturn]] void failUnsupported(const Message &form) const;
    [[noreturn]] void failCorrupt(const Message &fault) const;

private:
    const onnx::AttributeProto *attribute(const char *name, int type) const;

    const OnnxFile &m_file;
    const onnx::NodeProto &m_node;
    std::map<std::string, const onnx::AttributeProto *> m_attributes;
};

} // namespace drm
