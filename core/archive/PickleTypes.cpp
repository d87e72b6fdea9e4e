// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/PickleTypes.h"

namespace drm {

int numberBytes(std::string_view name)
{
    struct Type {
        std::string_view name;
        int bytes;
    };
    static constexpr Type types[] = {
        {"ByteStorage", 1},        {"CharStorage", 1},         {"ShortStorage", 2},          {"IntStorage", 4},
        {"LongStorage", 8},        {"HalfStorage", 2},         {"FloatStorage", 4},          {"DoubleStorage", 8},
        {"ComplexHalfStorage", 4}, {"ComplexFloatStorage", 8}, {"ComplexDoubleStorage", 16}, {"BoolStorage", 1},
        {"BFloat16Storage", 2}};
    for (const Type &type : types)
        if (type.name == name)
            return type.bytes;
    return 0;
}

bool isQuantised(std::string_view name)
{
    return name.substr(0, 4) == "QInt" || name.substr(0, 5) == "QUInt" || name.substr(0, 4) == "per_"
        || name == "_rebuild_qtensor";
}

bool isPlainType(std::string_view text, bool brackets)
{
    int depth = 0;
    int dots = 0;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
        dots += c == '.' ? 1 : 0;
        const bool other = c == '[' || c == ']' || c == '(' || c == ')' || c == ',' || c == ' ';
        if ((!letter && c != '.' && !(brackets && other)) || depth < 0 || depth > 30 || dots > 500)
            return false;
    }
    return depth == 0 && !text.empty() && text.size() <= 8192;
}

} // namespace drm
