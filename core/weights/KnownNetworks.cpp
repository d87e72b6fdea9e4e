// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weights/KnownNetworks.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/torch/StopScope.h"
#include "core/weights/NetworkFamilies.h"

#include <c10/util/Exception.h>

#include <algorithm>
#include <cctype>
#include <optional>

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
        model.remarks.push_back({DRM_TEXT("Engine",
                                          "The file holds weights alone. By their names they are of the network %1, "
                                          "which was built from them; labels tell whether it answers rightly."),
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
            if (found != m_weights.end() && found->second.dim() == 4)
                return found->second;
        }
        throw WeightsFault{{DRM_TEXT("Engine", "its first convolution is missing"), {}}};
    }

    bool isFree(const std::string &name) const { return m_layers.used().count(name) == 0; }

    /// Linear layers that no part of the network before has used, in their order.
    std::vector<std::string> freeLinears() const
    {
        constexpr std::string_view end = ".weight";
        std::vector<std::string> names;
        for (const auto &[name, value] : m_weights)
            if (value.dim() == 2 && isFree(name) && endsWith(name, end))
                names.push_back(name.substr(0, name.size() - end.size()));
        std::stable_sort(names.begin(), names.end(), [](const std::string &a, const std::string &b) {
            return std::pair(rowOf(a), numberOf(a).value_or(0)) < std::pair(rowOf(b), numberOf(b).value_or(0));
        });
        return names;
    }

    std::int64_t widthInto(const std::string &layer) const { return m_weights.at(layer + ".weight").size(1); }

    /// The layers from `first` on: those of the same row, each of which takes what the one before gives, then whichever
    /// layer alone takes that.
    LayerValue writeRow(const std::string &first, const LayerValue &features)
    {
        LayerValue x = m_layers.linear(first, features);
        std::string before = first;
        for (;;) {
            std::vector<std::string> next;
            for (const std::string &layer : freeLinears())
                if (widthInto(layer) == x.channels
                    && (rowOf(layer) == rowOf(before) || x.channels != features.channels))
                    next.push_back(layer);
            const auto sameRow = std::find_if(next.begin(), next.end(), [&](const std::string &layer) {
                return rowOf(layer) == rowOf(before) && numberOf(layer) != numberOf(before);
            });
            if (next.empty() || (sameRow == next.end() && next.size() > 1))
                return x;
            const std::string layer = sameRow == next.end() ? next.front() : *sameRow;
            x = writeBetween(before, layer, x);
            x = m_layers.linear(layer, x);
            before = layer;
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
        std::vector<std::pair<std::string, std::string>> heads; ///< first layer and value
        for (;;) {
            const std::vector<std::string> layers = freeLinears();
            const auto first = std::find_if(layers.begin(), layers.end(), [&](const std::string &layer) {
                return widthInto(layer) == features.channels;
            });
            if (first == layers.end())
                break;
            const std::string name = *first;
            heads.emplace_back(name, writeRow(name, features).name);
        }
        if (heads.empty())
            throw WeightsFault{{DRM_TEXT("Engine", "no linear layer takes the %1 numbers that it ends with"),
                                {std::to_string(features.channels)}}};
        type = "Tensor";
        if (heads.size() == 1)
            return heads.front().second;
        type = "Dict[str, Tensor]";
        std::string text;
        for (const auto &[name, value] : heads) {
            const std::string row = rowOf(name);
            const auto sharesRow =
                std::count_if(heads.begin(), heads.end(), [&](const auto &head) { return rowOf(head.first) == row; });
            text += (text.empty() ? "'" : ", '") + scriptName(sharesRow == 1 ? row : name) + "': " + value;
        }
        return "{" + text + "}";
    }

    /// Another network may begin with the same names.
    void requireAllUsed()
    {
        for (const auto &[name, value] : m_weights) {
            if (!isFree(name) || endsWith(name, "num_batches_tracked"))
                continue;
            if (value.dim() > 2)
                throw WeightsFault{{DRM_TEXT("Engine", "it has no layer for %1"), {printable(name)}}};
            m_leftOut.push_back(name);
        }
    }

    const NetworkFamily &m_family;
    const Weights &m_weights;
    ScriptModule m_module;
    LayerWriter m_layers;
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
/// "module.backbone.").
Weights without(const Weights &weights, const std::string &prefix)
{
    Weights own;
    for (const auto &[name, value] : weights) {
        std::size_t common = 0;
        for (std::size_t i = 0; i < std::min(name.size(), prefix.size()) && name[i] == prefix[i]; ++i)
            if (name[i] == '.')
                common = i + 1;
        own[name.substr(common)] = value;
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
