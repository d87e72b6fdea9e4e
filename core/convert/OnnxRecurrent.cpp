// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/OnnxTranslation.h"

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

    /// A list of all weights, in LibTorch's order of parameters and gates.
    std::string parameters()
    {
        std::string list;
        const auto add = [&](int input, const at::Tensor &value) {
            list += (list.empty() ? "" : ", ") + m_step.keep(input, reordered(value), "gates");
        };
        const std::int64_t rows = m_recurrent.size(1);
        for (std::int64_t i = 0; i < m_directions; ++i) {
            add(1, m_weights[i]);
            add(2, m_recurrent[i]);
            add(3, m_biases[i].slice(0, 0, rows));
            add(3, m_biases[i].slice(0, rows, 2 * rows));
        }
        return "[" + list + "]";
    }

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
                                         + layer.parameters() + ", " + layer.settings() + ")");
    layer.give(answer + "[0]", answer + "[1]");
    if (step.node.outputs() > 2 && !step.node.outputName(2).empty())
        step.give(answer + "[2]", 3, {}, 2);
}

/// ONNX has the gates update, reset, hidden; LibTorch reset, update, hidden.
void gru(OnnxStep &step)
{
    if (step.node.whole("linear_before_reset", 0) != 1)
        step.node.failUnsupported(onnxFault::form);
    Recurrent layer(step, {1, 0, 2});
    const std::string input = layer.input();
    const std::string hidden = layer.initial(5);
    const std::string answer =
        step.line("torch.gru(" + input + ", " + hidden + ", " + layer.parameters() + ", " + layer.settings() + ")");
    layer.give(answer + "[0]", answer + "[1]");
}

} // namespace

void addOnnxRecurrent(std::map<std::string, OnnxOperator> &operators)
{
    operators["LSTM"] = lstm;
    operators["GRU"] = gru;
}

} // namespace drm
