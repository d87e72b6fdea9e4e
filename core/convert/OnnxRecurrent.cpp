// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/OnnxTranslation.h"

#include <array>
#include <vector>

namespace drm {

namespace {

/// What LSTM and GRU share: one layer over a sequence, forwards, backwards or both.
class Recurrent {
public:
    /// `gates`: where LibTorch's blocks of H rows lie among ONNX's.
    Recurrent(OnnxStep &step, const std::vector<std::int64_t> &gates)
        : m_step(step)
        , m_gates(gates)
    {
        const std::string direction = step.node.text("direction", "forward");
        m_backwards = direction == "reverse";
        m_directions = direction == "bidirectional" ? 2 : 1;
        const bool usual = !step.node.has("activations") && !step.node.has("clip") && step.node.whole("layout", 0) == 0;
        if (!usual || step.given(4))
            step.node.failUnsupported(onnxFault::form);
        m_weights = step.constant(1, {DRM_TEXT("Engine", "weights"), {}});
        m_recurrent = step.constant(2, {DRM_TEXT("Engine", "weights"), {}});
        const auto blocks = static_cast<std::int64_t>(gates.size());
        const bool whole = m_weights.dim() == 3 && m_recurrent.dim() == 3 && m_weights.size(0) == m_directions
            && m_recurrent.size(0) == m_directions && m_recurrent.size(2) > 0
            && m_recurrent.size(1) == blocks * m_recurrent.size(2) && m_weights.size(1) == m_recurrent.size(1);
        if (!whole)
            failWeights();
        m_hidden = m_recurrent.size(2);
        m_biases = step.given(3) ? step.constant(3, {DRM_TEXT("Engine", "weights"), {}})
                                 : at::zeros({m_directions, 2 * blocks * m_hidden});
        if (m_biases.dim() != 2 || m_biases.size(0) != m_directions || m_biases.size(1) != 2 * blocks * m_hidden)
            failWeights();
    }

    /// The sequence as the layer takes it.
    std::string input()
    {
        return m_backwards ? m_step.line("torch.flip(" + m_step.tensor(0) + ", [0])") : m_step.tensor(0);
    }

    std::string initial(int i)
    {
        return m_step.given(i) ? m_step.tensor(i)
                               : m_step.line(m_step.tensor(0) + ".new_zeros([" + std::to_string(m_directions) + ", "
                                             + m_step.tensor(0) + ".size(1), " + std::to_string(m_hidden) + "])");
    }

    /// Weights of the inputs and of the hidden states, then the biases of both, gates in LibTorch's order.
    std::array<std::string, 4> parameters(std::int64_t direction)
    {
        const std::int64_t rows = m_recurrent.size(1);
        const auto kept = [this](int input, const at::Tensor &value) {
            return m_step.keep(input, reordered(value), "gates");
        };
        return {kept(1, m_weights[direction]), kept(2, m_recurrent[direction]),
                kept(3, m_biases[direction].slice(0, 0, rows)), kept(3, m_biases[direction].slice(0, rows, 2 * rows))};
    }

    /// A list of them, one direction behind the other.
    std::string allParameters()
    {
        std::string list;
        for (std::int64_t i = 0; i < m_directions; ++i)
            for (const std::string &name : parameters(i))
                list += (list.empty() ? "" : ", ") + name;
        return "[" + list + "]";
    }

    std::int64_t directions() const { return m_directions; }
    std::int64_t hidden() const { return m_hidden; }

    std::string settings() const
    {
        // As in training, without dropout: graphics cards go back through it only so.
        return std::string("True, 1, 0.0, True, ") + (m_directions == 2 ? "True" : "False") + ", False";
    }

    /// Outputs: all hidden states, places×directions×N×H; the last ones.
    void give(const std::string &states, const std::string &last)
    {
        const std::string all = m_backwards ? m_step.line("torch.flip(" + states + ", [0])") : states;
        m_step.give("torch.transpose(torch.reshape(" + all + ", [" + all + ".size(0), " + all + ".size(1), "
                        + std::to_string(m_directions) + ", " + std::to_string(m_hidden) + "]), 1, 2)",
                    4);
        if (m_step.node.outputs() > 1 && !m_step.node.outputName(1).empty())
            m_step.give(last, 3, {}, 1);
    }

    [[noreturn]] void failWeights() const
    {
        m_step.node.failCorrupt({DRM_TEXT("Engine", "its weights do not fit together"), {}});
    }

private:
    at::Tensor reordered(const at::Tensor &rows) const
    {
        std::vector<at::Tensor> blocks;
        for (const std::int64_t gate : m_gates)
            blocks.push_back(rows.slice(0, gate * m_hidden, (gate + 1) * m_hidden));
        return at::cat(blocks);
    }

    OnnxStep &m_step;
    std::vector<std::int64_t> m_gates;
    bool m_backwards = false;
    std::int64_t m_directions = 1;
    std::int64_t m_hidden = 0;
    at::Tensor m_weights;
    at::Tensor m_recurrent;
    at::Tensor m_biases;
};

/// ONNX has the gates input, output, forget, cell; LibTorch input, forget, cell, output.
void lstm(OnnxStep &step)
{
    if (step.given(7) || step.node.whole("input_forget", 0) != 0)
        step.node.failUnsupported(onnxFault::form);
    Recurrent layer(step, {0, 2, 3, 1});
    const std::string input = layer.input();
    const std::string hidden = layer.initial(5);
    const std::string cell = layer.initial(6);
    const std::string answer = step.line("torch.lstm(" + input + ", [" + hidden + ", " + cell + "], "
                                         + layer.allParameters() + ", " + layer.settings() + ")");
    layer.give(answer + "[0]", answer + "[1]");
    if (step.node.outputs() > 2 && !step.node.outputName(2).empty())
        step.give(answer + "[2]", 3, {}, 2);
}

/// The standard's own GRU, where the reset gate acts before the weights of the hidden state; LibTorch has the other
/// alone.
void gruResetFirst(OnnxStep &step)
{
    Recurrent layer(step, {0, 1, 2});
    const std::string forwards = layer.input();
    const std::string initial = layer.initial(5);
    const std::string one = std::to_string(layer.hidden());
    const std::string two = std::to_string(2 * layer.hidden());
    std::string all;
    std::string last;
    for (std::int64_t i = 0; i < layer.directions(); ++i) {
        const auto turned = [&](const std::string &sequence) {
            return i == 0 ? sequence : step.line("torch.flip(" + sequence + ", [0])");
        };
        const auto [weights, recurrent, bias, recurrentBias] = layer.parameters(i);
        const std::string given = step.line("torch.linear(" + turned(forwards) + ", " + weights + ", " + bias + ")");
        const std::string state = step.line(initial + "[" + std::to_string(i) + "]");
        const std::string states = step.line("[]");
        const std::string now = step.newName();
        const std::string gates = step.newName();
        const std::string fresh = step.newName();
        const auto linear = [&, r = recurrent, b = recurrentBias](const std::string &input, const std::string &rows) {
            return "torch.linear(" + input + ", " + r + "[" + rows + "], " + b + "[" + rows + "])";
        };
        step.block("for " + now + " in torch.unbind(" + given + "):",
                   {gates + " = torch.sigmoid(" + now + "[:, :" + two + "] + " + linear(state, ":" + two) + ")",
                    fresh + " = torch.tanh(" + now + "[:, " + two + ":] + "
                        + linear(gates + "[:, " + one + ":] * " + state, two + ":") + ")",
                    state + " = " + fresh + " + " + gates + "[:, :" + one + "] * (" + state + " - " + fresh + ")",
                    states + ".append(" + state + ")"});
        all += (i == 0 ? "" : ", ") + turned(step.line("torch.stack(" + states + ")"));
        last += (i == 0 ? "" : ", ") + state;
    }
    layer.give(step.line("torch.cat([" + all + "], 2)"), "torch.stack([" + last + "])");
}

/// ONNX has the gates update, reset, hidden; LibTorch reset, update, hidden.
void gru(OnnxStep &step)
{
    if (step.node.whole("linear_before_reset", 0) != 1)
        return gruResetFirst(step);
    Recurrent layer(step, {1, 0, 2});
    const std::string input = layer.input();
    const std::string hidden = layer.initial(5);
    const std::string answer =
        step.line("torch.gru(" + input + ", " + hidden + ", " + layer.allParameters() + ", " + layer.settings() + ")");
    layer.give(answer + "[0]", answer + "[1]");
}

} // namespace

void addOnnxRecurrent(std::map<std::string, OnnxOperator> &operators)
{
    operators["LSTM"] = lstm;
    operators["GRU"] = gru;
}

} // namespace drm
