// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to reading weights.

#include "core/archive/PickleInput.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace drm {

/// A value of a pickle. What is no number, text, container or tensor is Other: it is named, never made.
struct PickleValue {
    enum class Kind { Other, Bool, Whole, Text, Sequence, Dictionary, Name, Storage, Tensor };
    Kind kind = Kind::Other;
    std::int64_t number = 0; ///< Bool, Whole; Storage: its place in PickleValues::storages; Tensor: of its storage
    std::string text; ///< Text; Name: "module.name"
    std::vector<std::uint32_t> parts; ///< Sequence; Dictionary: key, value, key, value, ...
    std::int64_t offset = 0; ///< Tensor: of its first number in the storage
    std::vector<std::int64_t> sizes; ///< Tensor
    std::vector<std::int64_t> strides; ///< Tensor
};

/// A row of numbers that tensors lie in.
struct PickleStorage {
    std::string type; ///< "FloatStorage"
    std::string key;
    std::int64_t numbers = 0;
};

/// What a pickle says, read by its instructions and without calling or making anything that it names: protocols 2 to 5,
/// as PyTorch and Python write them. Throws PickleFault where it is damaged, or larger than any checkpoint.
class PickleValues {
public:
    /// Reads one pickle from `input`, which stands behind its end afterwards.
    explicit PickleValues(PickleInput &input);

    const PickleValue &root() const { return m_values.at(m_root); }
    const PickleValue &value(std::uint32_t index) const { return m_values.at(index); }
    const std::vector<PickleStorage> &storages() const { return m_storages; }

private:
    void step(unsigned char instruction, PickleInput &input);
    bool pushPlain(unsigned char instruction, PickleInput &input);
    void pushText(std::string_view text);
    void pushName(const std::string &module, const std::string &name);
    void pushStorage();
    void call();
    bool makeTensor(const PickleValue &arguments, bool parameter);
    std::uint32_t push(PickleValue value);
    std::uint32_t pop();
    PickleValue &top();
    std::vector<std::uint32_t> popToMark();
    void pushSequence(std::vector<std::uint32_t> parts);

    std::vector<PickleValue> m_values;
    std::vector<std::uint32_t> m_stack;
    std::vector<std::size_t> m_marks;
    std::map<std::uint64_t, std::uint32_t> m_memo;
    std::vector<PickleStorage> m_storages;
    std::size_t m_parts = 0; ///< of all containers
    std::uint32_t m_root = 0;
    bool m_stopped = false;
};

} // namespace drm
