// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/KnownNetworks.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/torch/StopScope.h"
#include "core/weights/NetworkFamilies.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <cctype>
#include <iterator>
#include <optional>
#include <set>

namespace drm {

namespace {

/// "fc" of "fc.0.weight", "fc1.weight" and "fc2.weight": where layers stand in a row, they share it.
std::string rowOf(const std::string &layer)
{
    std::string row = layer;
    while (!row.empty() && (std::isdigit(static_cast<unsigned char>(row.back())) != 0 || row.back() == '.'))
        row.pop_back();
    return row;
}

/// The number at the end of a name; nothing where there is none.
std::optional<long> numberOf(const std::string &layer)
{
    std::size_t begin = layer.size();
    while (begin > 0 && std::isdigit(static_cast<unsigned char>(layer[begin - 1])) != 0)
        --begin;
    constexpr std::size_t mostDigits = 6;
    if (begin == layer.size() || layer.size() - begin > mostDigits)
        return std::nullopt;
    return std::stol(layer.substr(begin));
}

std::string listOf(const std::vector<std::string> &names)
{
    constexpr std::size_t most = 8;
    std::string list;
    for (std::size_t i = 0; i < std::min(most, names.size()); ++i)
        list += (list.empty() ? "" : ", ") + printable(names[i]);
    return names.size() > most ? list + ", ..." : list;
}

class WeightsNetwork {
public:
    WeightsNetwork(const NetworkFamily &family, const Weights &weights)
        : m_family(family)
        , m_weights(weights)
        , m_layers(m_module, weights)
    {
    }

    ConvertedModel convert()
    {
        const std::string image = m_module.addArgument("image");
        const at::Tensor first = firstConvolution();
        const LayerValue features = m_family.write(m_layers, {image, first.size(1)});
        ConvertedModel model;
        model.channels = static_cast<int>(first.size(1));
        model.height = model.width = m_layers.imageSide();
        std::string type;
        const std::string result = writeHeads(features, type);
        requireAllUsed();
        model.archive = m_module.archive(result, type);
        model.remarks.push_back(
            {DRM_TEXT("Engine",
                      "The file holds weights alone. By their names they are of this network, which "
                      "was built from them: %1. Labels tell whether it answers rightly."),
             {Message{m_family.title, {}}}});
        if (!m_assumed.empty())
            model.remarks.push_back(
                {DRM_TEXT("Engine",
                          "What stands between the last linear layers (%1) is not in the file; it was taken "
                          "for what is usual there."),
                 {listOf(m_assumed)}});
        if (!m_leftOut.empty())
            model.remarks.push_back(
                {DRM_TEXT("Engine", "Weights that belong to no layer between image and answers were left out: %1."),
                 {listOf(m_leftOut)}});
        return model;
    }

private:
    /// It tells how many channels an image has.
    at::Tensor firstConvolution() const
    {
        for (const char *name :
             {"conv1.weight", "conv1.0.weight", "features.0.0.weight", "features.conv0.weight", "stem.0.weight",
              "conv_proj.weight", "features.0.weight", "conv.weight", "conv1_1.weight"}) {
            const auto found = m_weights.find(name);
            if (found != m_weights.end() && found->second.dim() == 4 && found->second.numel() > 0)
                return found->second;
        }
        throw WeightsFault{{DRM_TEXT("Engine", "its first convolution is missing"), {}}};
    }

    bool isFree(const std::string &name) const { return m_layers.used().count(name) == 0; }

    static std::string firstPart(const std::string &name) { return name.substr(0, name.find('.')); }

    /// Linear layers that the trunk has not used and that do not stand among its own, in their order.
    void findLinears()
    {
        constexpr std::string_view end = ".weight";
        std::set<std::string> trunk;
        for (const std::string &name : m_layers.used())
            trunk.insert(firstPart(name));
        for (const char *usual : {"fc", "classifier", "heads", "head"})
            trunk.erase(usual);
        for (const auto &[name, value] : m_weights)
            if (value.dim() == 2 && isFree(name) && endsWith(name, end) && trunk.count(firstPart(name)) == 0)
                m_linears.push_back(name.substr(0, name.size() - end.size()));
        constexpr std::size_t most = 200;
        if (m_linears.size() > most)
            throw WeightsFault{{DRM_TEXT("Engine", "it has no layer for %1"), {printable(m_linears[most])}}};
        std::stable_sort(m_linears.begin(), m_linears.end(), [](const std::string &a, const std::string &b) {
            return std::pair(rowOf(a), numberOf(a).value_or(0)) < std::pair(rowOf(b), numberOf(b).value_or(0));
        });
    }

    std::int64_t widthInto(const std::string &layer) const { return m_weights.at(layer + ".weight").size(1); }
    std::int64_t widthOutOf(const std::string &layer) const { return m_weights.at(layer + ".weight").size(0); }

    /// Layers that take so many numbers and are not used yet.
    std::vector<std::string> takers(std::int64_t width) const
    {
        std::vector<std::string> found;
        std::copy_if(m_linears.begin(), m_linears.end(), std::back_inserter(found),
                     [&](const std::string &layer) { return isFree(layer + ".weight") && widthInto(layer) == width; });
        return found;
    }

    /// `layer`, and whatever takes what it gives: the next of its row, or else all that do, beside each other. What
    /// nothing takes is an answer.
    void writeFrom(const std::string &layer, const LayerValue &input)
    {
        const LayerValue x = m_layers.linear(layer, input);
        std::vector<std::string> next = takers(x.channels);
        const auto sameRow = std::find_if(next.begin(), next.end(), [&](const std::string &other) {
            return rowOf(other) == rowOf(layer) && numberOf(other) > numberOf(layer);
        });
        if (sameRow != next.end())
            next = {*sameRow};
        else if (x.channels == m_features)
            next.clear(); // they take the features, as this one does
        if (next.empty())
            m_heads.emplace_back(layer, x.name);
        for (const std::string &other : next)
            if (isFree(other + ".weight"))
                writeFrom(other, writeBetween(layer, other, x));
    }

    /// A layer as wide as the features may stand before another one or beside it.
    void requireOrder() const
    {
        const std::vector<std::string> first = takers(m_features);
        for (const std::string &layer : first) {
            const bool followed = std::any_of(first.begin(), first.end(), [&](const std::string &other) {
                return other != layer && rowOf(other) != rowOf(layer);
            });
            if (widthOutOf(layer) == m_features && followed)
                throw WeightsFault{
                    {DRM_TEXT("Engine", "which of its last linear layers come first cannot be told (%1)"),
                     {listOf(first)}}};
        }
    }

    /// A norm right behind a layer in a row of numbers, and a bend, but where the next layer follows at once.
    LayerValue writeBetween(const std::string &before, const std::string &after, LayerValue x)
    {
        const auto number = numberOf(before);
        const auto next = numberOf(after);
        const bool counted = number && next && rowOf(before) == rowOf(after) && before.find('.') != std::string::npos;
        long place = counted ? *number + 1 : 0;
        const std::string norm = rowOf(before) + "." + std::to_string(place);
        if (counted && m_layers.has(norm + ".running_mean") && isFree(norm + ".running_mean")) {
            x = m_layers.batchNorm(norm, x);
            ++place;
        }
        if (counted && place == *next)
            return x;
        m_assumed.push_back(before + " - " + after);
        return m_layers.apply(m_family.between, x);
    }

    std::string writeHeads(const LayerValue &features, std::string &type)
    {
        m_features = features.channels;
        findLinears();
        // The vision transformer's own layer before its head.
        const std::string before = "heads.pre_logits";
        if (m_layers.has(before + ".weight") && m_layers.has("heads.head.weight")) {
            const LayerValue x = m_layers.apply(m_family.between, m_layers.linear(before, features));
            m_heads.emplace_back("heads.head", m_layers.linear("heads.head", x).name);
        }
        requireOrder();
        for (const std::string &layer : takers(m_features))
            if (isFree(layer + ".weight")) // the row of another one may have come to it
                writeFrom(layer, features);
        if (m_heads.empty())
            throw WeightsFault{{DRM_TEXT("Engine", "no linear layer takes the %1 numbers that it ends with"),
                                {std::to_string(m_features)}}};
        type = "Tensor";
        if (m_heads.size() == 1)
            return m_heads.front().second;
        type = "Dict[str, Tensor]";
        std::string text;
        for (const auto &[name, value] : m_heads) {
            const std::string row = rowOf(name);
            const auto sharesRow = std::count_if(m_heads.begin(), m_heads.end(),
                                                 [&](const auto &head) { return rowOf(head.first) == row; });
            text += (text.empty() ? "'" : ", '") + scriptName(sharesRow == 1 ? row : name) + "': " + value;
        }
        return "{" + text + "}";
    }

    /// Another network may begin with the same names. A linear layer that takes what nothing here gives is none of its
    /// own, as where one more input is joined to the features.
    void requireAllUsed()
    {
        std::set<std::int64_t> widths{m_features};
        for (const std::string &layer : m_linears)
            if (!isFree(layer + ".weight"))
                widths.insert(widthOutOf(layer));
        for (const auto &[name, value] : m_weights) {
            if (!isFree(name) || endsWith(name, "num_batches_tracked"))
                continue;
            const bool isForeign = value.dim() == 2 && widths.count(value.size(1)) == 0
                && std::any_of(m_linears.begin(), m_linears.end(),
                               [&name = name](const std::string &layer) { return layer + ".weight" == name; });
            if ((value.dim() > 1 && !isForeign) || endsWith(name, ".running_mean"))
                throw WeightsFault{{DRM_TEXT("Engine", "it has no layer for %1"), {printable(name)}}};
            m_leftOut.push_back(name);
        }
    }

    const NetworkFamily &m_family;
    const Weights &m_weights;
    ScriptModule m_module;
    LayerWriter m_layers;
    std::int64_t m_features = 0; ///< numbers that the trunk ends with
    std::vector<std::string> m_linears; ///< behind the trunk
    std::vector<std::pair<std::string, std::string>> m_heads; ///< last layer and value
    std::vector<std::string> m_assumed;
    std::vector<std::string> m_leftOut;
};

/// What stands before `mark` in the name that ends with it, up to a dot; nothing where no name does.
std::optional<std::string> prefixBefore(const Weights &weights, const std::string &mark)
{
    for (const auto &[name, value] : weights) {
        if (!endsWith(name, mark))
            continue;
        const std::string prefix = name.substr(0, name.size() - mark.size());
        if (prefix.empty() || prefix.back() == '.')
            return prefix;
    }
    return std::nullopt;
}

/// Names without `prefix`, and those that lack it without as much of it as they have ("module." of
/// "module.backbone."). Where both come to a layer of the same name, the one with the prefix keeps it.
Weights without(const Weights &weights, const std::string &prefix)
{
    const auto layerOf = [](const std::string &name) { return name.substr(0, name.rfind('.')); };
    Weights own;
    std::set<std::string> layers;
    for (const auto &[name, value] : weights) {
        std::size_t common = 0;
        for (std::size_t i = 0; i < std::min(name.size(), prefix.size()) && name[i] == prefix[i]; ++i)
            if (name[i] == '.')
                common = i + 1;
        if (common == prefix.size())
            continue;
        own[name.substr(common)] = value;
        layers.insert(layerOf(name.substr(common)));
    }
    for (const auto &[name, value] : weights) {
        if (name.compare(0, prefix.size(), prefix) != 0)
            continue;
        const std::string shorter = name.substr(prefix.size());
        own[layers.count(layerOf(shorter)) > 0 ? name : shorter] = value;
    }
    return own;
}

} // namespace

const std::vector<std::string> &knownNetworks()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list;
        for (const NetworkFamily &family : networkFamilies())
            list.emplace_back(family.name);
        return list;
    }();
    return names;
}

ConvertedModel convertWeights(const Weights &weights, const std::string &network, const std::string &path)
{
    const Uninterrupted converting; // or a stop would look like a fault of the weights
    std::string known;
    for (const std::string &name : knownNetworks())
        known += (known.empty() ? "" : ", ") + name;
    if (!network.empty() && std::find(knownNetworks().begin(), knownNetworks().end(), network) == knownNetworks().end())
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "There is no network '%1' for weights; choose one of %2."),
                            {printable(network), known}});
    const Message advice{DRM_TEXT("Engine",
                                  "Run export_torchscript.py, which comes with this program, with the network's Python "
                                  "class and this file; use code that you trust, since it is run."),
                         {}};
    for (const NetworkFamily &family : networkFamilies()) {
        if (!network.empty() && network != family.name)
            continue;
        const auto prefix = prefixBefore(weights, family.mark);
        if (!prefix)
            continue;
        std::optional<Message> fault;
        try {
            const Weights own = without(weights, *prefix);
            return WeightsNetwork(family, own).convert();
        } catch (const WeightsFault &found) {
            fault = found.what;
        } catch (const c10::Error &error) {
            fault = torchReason(error.what_without_backtrace());
        } catch (const std::exception &error) {
            fault = torchReason(error.what());
        }
        throw Error(
            ErrorKind::UnsupportedFile,
            Message{DRM_TEXT("Engine",
                             "%1 holds weights alone, with names as the network %2 has them, but it is not that "
                             "network: %3. %4"),
                    {printable(path), Message{family.title, {}}, *fault, advice}},
            path);
    }
    throw Error(
        ErrorKind::UnsupportedFile,
        Message{DRM_TEXT("Engine", "%1 holds weights alone, and their names are of no network that is known (%2). %3"),
                {printable(path), network.empty() ? known : network, advice}},
        path);
}

} // namespace drm
