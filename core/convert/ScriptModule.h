// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the conversion of models.

#include "core/base/Message.h"

#include <torch/script.h>

#include <map>
#include <string>
#include <vector>

namespace drm {

/// A network in the making: numbers with names and lines of TorchScript, from which TorchScript's own compiler makes a
/// module. Whatever a foreign file names gets a name of this class before it may stand in a line.
class ScriptModule {
public:
    /// Keeps a tensor; "self.NAME" for use in lines. A trained one is a parameter, others are constants of the network.
    std::string keep(const std::string &wantedName, const at::Tensor &value, bool trained);

    /// An argument of forward, called as nearly like that as can be; its name.
    std::string addArgument(const std::string &wantedName);
    const std::vector<std::string> &arguments() const { return m_arguments; }

    /// A name for a value that no line has.
    std::string newName();
    void add(const std::string &line) { m_lines.push_back(line); }
    std::size_t lines() const { return m_lines.size(); }
    void indentFrom(std::size_t first); ///< the lines from there on, as the body of an "if"

    /// Runs the lines from `first` on, which may use kept tensors alone, takes them away and gives the values of
    /// `names`. Throws what LibTorch throws.
    std::vector<at::Tensor> runAndRemove(std::size_t first, const std::vector<std::string> &names);

    /// The TorchScript archive of `def forward(self, arguments...)` that ends in `return result`. Kept tensors that no
    /// line uses are left out. Throws what LibTorch throws.
    std::string archive(const std::string &result, const std::string &resultType) const;

private:
    struct Kept {
        std::string name;
        at::Tensor value;
        bool trained = false;
    };
    torch::jit::Module compiled(const std::string &head, const std::vector<std::string> &body) const;

    std::map<std::string, Kept> m_kept; ///< by "self.NAME"
    std::map<std::string, int>
        m_sameNames; ///< how many were wanted by a name, so that finding a free one takes no time
    std::vector<std::string> m_arguments;
    std::vector<std::string> m_lines;
    std::size_t m_names = 0;
};

struct ConvertedModel;

/// Puts down the size of images in four dimensions, 0 where the file leaves one open; the expression of `argument` as
/// the network takes it. Images are given with channels first, and some networks, TensorFlow's among them, have them
/// last.
std::string takeImage(ConvertedModel &model, ScriptModule &module, const std::string &argument,
                      const std::vector<std::int64_t> &sizes);

/// LibTorch's reason for a failure, as a part of a sentence: "LibTorch says: ...", without a full stop.
Message torchReason(const std::string &what);
/// As TorchScript reads them again to the last bit.
std::string scriptNumber(double value);
std::string scriptList(const std::vector<std::int64_t> &values);
/// Letters, digits and underscores of a name, never empty, never beginning with a digit.
std::string scriptName(const std::string &foreign);
/// The same for an argument: no word of Python or TorchScript, and no name of a value.
std::string scriptArgument(const std::string &foreign);

} // namespace drm
