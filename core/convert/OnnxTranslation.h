// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the conversion of models: an ONNX graph, node by node, as lines of TorchScript.

#include "core/convert/OnnxGraph.h"
#include "core/convert/ScriptModule.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace drm {

/// A tensor of the graph.
struct OnnxValue {
    std::string code; ///< the name in the lines; empty for a constant that no line needed yet
    std::optional<at::Tensor> constant;
    at::ScalarType type = at::kFloat; ///< float32, int64 or bool
    int rank = -1; ///< -1: not known
    bool mayHoldZero = true; ///< of whole numbers
    int storedType = 0; ///< ONNX's own, of a constant of the file
};

class OnnxTranslation;

/// One node on its way: what its inputs are, and what becomes of its outputs.
class OnnxStep {
public:
    OnnxStep(OnnxTranslation &whole, const OnnxNode &own)
        : m_whole(whole)
        , node(own)
    {
    }

    std::int64_t opset() const;
    /// Number of images as an expression, where a shape that is fixed to one is to be freed; else empty.
    std::string anyBatch() const;
    bool given(int i) const { return !node.inputName(i).empty(); }
    const OnnxValue &value(int i) const;
    int rank(int i) const { return value(i).rank; }
    at::ScalarType type(int i) const { return value(i).type; }

    /// An input as an expression. Constants become parts of the network: to be trained on where they are
    /// floating-point numbers, several, and `trained`.
    std::string tensor(int i, bool trained = true);
    /// tensor(i), or where it is not given "None".
    std::string optional(int i, bool trained = true) { return given(i) ? tensor(i, trained) : "None"; }
    /// The same, or a plain number where it is a constant without dimensions.
    std::string operand(int i);
    std::optional<at::Tensor> constant(int i) const;
    /// An input that has to be constant; `what` names it in a message.
    at::Tensor constant(int i, const Message &what) const;
    std::vector<std::int64_t> wholes(int i, const Message &what) const;
    /// Sizes of a tensor that an input gives, as a list; a constant one is limited.
    std::string sizes(int i);
    /// The numbers of a tensor of one axis as a list; its name.
    std::string listOf(const std::string &tensor);
    /// Keeps a tensor that was made of input i.
    std::string keep(int i, const at::Tensor &made, const char *purpose);

    /// Adds "NAME = expression"; NAME.
    std::string line(const std::string &expression);
    /// A name for a value that no line has.
    std::string newName();
    /// Adds a line that ends in a colon, and what it governs.
    void block(const std::string &head, const std::vector<std::string> &body);
    void give(const std::string &expression, int rank = -1, std::optional<at::ScalarType> type = {}, int output = 0);
    /// Says so of the output, where not all inputs count.
    void setMayHoldZero(bool mayHoldZero);
    /// Of an output that equals an input.
    void giveInput(int i);
    void giveConstant(const at::Tensor &value, int storedType = 0);
    /// Where an Add of constants follows and nothing else: their number and that Add is done with.
    std::optional<at::Tensor> takeBias(std::int64_t outputs, std::string &target);
    void giveAs(const std::string &target, const std::string &expression, int rank);
    void remark(const Message &text);

private:
    OnnxTranslation &m_whole;

public:
    const OnnxNode &node;
};

/// What is wrong with an operator, as OnnxNode::failUnsupported() words it.
namespace onnxFault {
const Message allAxes{
    DRM_TEXT("Engine", "counts the axes of a tensor from the last, and how many it has is not known here"), {}};
const Message form{DRM_TEXT("Engine", "has a form that is not known to this program"), {}};
} // namespace onnxFault

using OnnxOperator = std::function<void(OnnxStep &)>;
/// By ONNX's name, of the default domain.
void addOnnxArithmetic(std::map<std::string, OnnxOperator> &operators);
void addOnnxShapes(std::map<std::string, OnnxOperator> &operators);
void addOnnxLayers(std::map<std::string, OnnxOperator> &operators);
void addOnnxRecurrent(std::map<std::string, OnnxOperator> &operators);

class OnnxTranslation {
public:
    /// `anyBatch`: where the graph is fixed to one image, shapes that begin with it are made to begin with the number
    /// of images instead. Whether that is right has to be tried.
    explicit OnnxTranslation(const OnnxFile &file, bool anyBatch = false);

    ConvertedModel run();
    bool hasImage() const { return m_hasImage; } ///< an input of four dimensions
    bool isFixedToOneImage() const { return m_fixedToOne; }

private:
    friend class OnnxStep;
    void readInputs(ConvertedModel &model);
    void readInitializers(const onnx::GraphProto &graph);
    void noteUsers(const onnx::GraphProto &graph);
    void translate(const onnx::NodeProto &proto);
    void translateIf(const OnnxNode &node);
    /// What it gives; the names that it makes hold inside of it alone.
    std::vector<OnnxValue> translateBranch(const onnx::GraphProto &graph, const OnnxNode &node);
    /// Runs the lines of a node that has constants alone.
    void fold(const OnnxNode &node, std::size_t firstLine);
    bool staysSmall(const OnnxNode &node);
    ConvertedModel translated();
    std::string resultOf(std::string &type);
    OnnxValue &valueOf(const std::string &name);

    const OnnxFile &m_file;
    ScriptModule m_module;
    std::map<std::string, OnnxOperator> m_operators;
    std::map<std::string, OnnxValue> m_values; ///< by the name of the graph
    std::map<std::string, std::vector<const onnx::NodeProto *>> m_users;
    std::set<std::string> m_outputs; ///< of the graph, and of those that its nodes run
    std::set<const onnx::NodeProto *> m_done;
    std::vector<Message> m_remarks;
    double m_foldingSeconds = 0;
    bool m_hasImage = false;
    bool m_anyBatch = false;
    bool m_fixedToOne = false;
    std::string m_image; ///< its expression
};

} // namespace drm
