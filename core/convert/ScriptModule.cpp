// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/convert/ScriptModule.h"

#include "core/base/Text.h"
#include "core/convert/ConvertedModel.h"
#include "core/torch/TorchMessage.h"

#include <torch/csrc/jit/runtime/graph_executor.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <set>
#include <sstream>

namespace drm {

namespace {

/// The "self.NAME" in a line.
std::set<std::string> keptIn(const std::string &line)
{
    const std::string mark = "self.";
    std::set<std::string> found;
    for (auto at = line.find(mark); at != std::string::npos; at = line.find(mark, at + 1)) {
        auto end = at + mark.size();
        while (end < line.size() && (std::isalnum(static_cast<unsigned char>(line[end])) != 0 || line[end] == '_'))
            ++end;
        found.insert(line.substr(at, end - at));
    }
    return found;
}

/// Words of Python, and what TorchScript gives every module or calls by these names.
bool isTaken(const std::string &name)
{
    static const std::set<std::string> taken{
        "and",    "as",    "assert", "async",   "await",  "break",    "class",   "continue", "def",    "del",
        "elif",   "else",  "except", "finally", "float",  "for",      "forward", "from",     "global", "if",
        "import", "in",    "int",    "is",      "lambda", "max",      "min",     "nonlocal", "not",    "or",
        "pass",   "raise", "return", "self",    "torch",  "training", "try",     "while",    "with",   "yield",
        "None",   "True",  "False",  "List",    "Dict",   "Tensor",   "str",     "bool",     "len",    "range"};
    return taken.count(name) > 0;
}

} // namespace

std::string takeImage(ConvertedModel &model, ScriptModule &module, const std::string &argument,
                      const std::vector<std::int64_t> &sizes)
{
    const auto side = [&](std::size_t i) {
        return static_cast<int>(std::clamp<std::int64_t>(sizes.at(i), 0, 1 << 16));
    };
    const auto isEdge = [](int size) { return size < 1 || size >= 8; };
    const bool last = (side(3) == 1 || side(3) == 3) && isEdge(side(1)) && isEdge(side(2));
    model.height = side(last ? 1 : 2);
    model.width = side(last ? 2 : 3);
    model.channels = side(last ? 3 : 1);
    if (!last)
        return argument;
    const std::string turned = module.newName();
    module.add(turned + " = torch.permute(" + argument + ", [0, 2, 3, 1])");
    return turned;
}

Message torchReason(const std::string &what)
{
    std::string text = torchMessage(what);
    while (!text.empty() && (text.back() == '.' || text.back() == ' ' || text.back() == ':'))
        text.pop_back();
    return {DRM_TEXT("Engine", "LibTorch says: %1"), {text}};
}

std::string scriptNumber(double value)
{
    if (std::isnan(value))
        return "float('nan')";
    if (std::isinf(value))
        return value > 0 ? "float('inf')" : "float('-inf')";
    const std::string number = exactNumber(value);
    return number.find_first_of(".e") == std::string::npos ? number + ".0" : number;
}

std::string scriptList(const std::vector<std::int64_t> &values)
{
    std::string text;
    for (const std::int64_t value : values)
        text += (text.empty() ? "" : ", ") + std::to_string(value);
    return "[" + text + "]";
}

std::string scriptName(const std::string &foreign)
{
    std::string name;
    for (const char letter : foreign.substr(0, 100)) {
        const bool fits = std::isalnum(static_cast<unsigned char>(letter)) != 0 && static_cast<signed char>(letter) > 0;
        if (fits || (!name.empty() && name.back() != '_'))
            name += fits ? letter : '_';
    }
    while (!name.empty() && name.back() == '_')
        name.pop_back();
    return name.empty() || std::isdigit(static_cast<unsigned char>(name.front())) != 0 ? "n" + name : name;
}

std::string scriptArgument(const std::string &foreign)
{
    const std::string name = scriptName(foreign);
    const bool isValue = name.size() > 1 && name.front() == 'v'
        && std::all_of(name.begin() + 1, name.end(), [](unsigned char letter) { return std::isdigit(letter) != 0; });
    return isTaken(name) || isValue ? name + "_" : name;
}

std::string ScriptModule::keep(const std::string &wantedName, const at::Tensor &value, bool trained)
{
    const std::string wanted = scriptName(wantedName) + (isTaken(scriptName(wantedName)) ? "_" : "");
    std::string name = wanted;
    for (int &next = m_sameNames[wanted]; m_kept.count("self." + name) > 0;)
        name = wanted + "_" + std::to_string(++next + 1);
    m_kept["self." + name] = {name, value, trained && value.is_floating_point()};
    return "self." + name;
}

std::string ScriptModule::addArgument(const std::string &wantedName)
{
    const std::string wanted = scriptArgument(wantedName);
    std::string name = wanted;
    for (int i = 2; std::find(m_arguments.begin(), m_arguments.end(), name) != m_arguments.end(); ++i)
        name = wanted + "_" + std::to_string(i);
    m_arguments.push_back(name);
    return name;
}

std::string ScriptModule::newName()
{
    return "v" + std::to_string(m_names++);
}

void ScriptModule::indentFrom(std::size_t first)
{
    for (std::size_t i = first; i < m_lines.size(); ++i)
        m_lines[i].insert(0, "    ");
}

torch::jit::Module ScriptModule::compiled(const std::string &head, const std::vector<std::string> &body) const
{
    torch::jit::Module module("Converted");
    std::set<std::string> used;
    std::string code = head + "\n";
    for (const std::string &line : body) {
        used.merge(keptIn(line));
        code += "    " + line + "\n";
    }
    for (const std::string &expression : used) {
        const auto found = m_kept.find(expression);
        if (found == m_kept.end())
            continue; // the compiler says so
        const Kept &one = found->second;
        if (one.trained)
            module.register_parameter(one.name, one.value, /*is_buffer=*/false);
        else
            module.register_buffer(one.name, one.value);
    }
    module.define(code);
    return module;
}

std::vector<at::Tensor> ScriptModule::runAndRemove(std::size_t first, const std::vector<std::string> &names)
{
    std::vector<std::string> body(m_lines.begin() + static_cast<std::ptrdiff_t>(first), m_lines.end());
    m_lines.resize(first);
    std::string list;
    for (const std::string &name : names)
        list += (list.empty() ? "" : ", ") + name;
    body.push_back("return [" + list + "]");
    const at::NoGradGuard guard;
    const torch::jit::GraphOptimizerEnabledGuard plain(false);
    auto module = compiled("def forward(self) -> List[Tensor]:", body);
    return module.forward({}).toTensorVector();
}

std::string ScriptModule::archive(const std::string &result, const std::string &resultType) const
{
    std::string head = "def forward(self";
    for (const std::string &argument : m_arguments)
        head += ", " + argument + ": Tensor";
    std::vector<std::string> body = m_lines;
    body.push_back("return " + result);
    auto module = compiled(head + ") -> " + resultType + ":", body);
    module.eval();
    std::ostringstream stream;
    module.save(stream);
    return stream.str();
}

} // namespace drm
