// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ModuleLoader.h"

#include "core/base/Error.h"
#include "core/base/Text.h"

#include <caffe2/serialize/read_adapter_interface.h>
#include <torch/script.h>
#include <torch/torch.h>

#include <algorithm>
#include <cstring>
#include <unordered_map>
#include <unordered_set>

namespace drm {

namespace {

/// Nodes of a graph whose calls are written out. A model that calls itself twice over took 4 s to open with 14 levels,
/// 21 s with 16, which is over the limit.
constexpr std::uint64_t mostNodes = 200000;

class MemoryReader : public caffe2::serialize::ReadAdapterInterface {
public:
    explicit MemoryReader(const std::string &bytes)
        : m_bytes(bytes)
    {
    }
    std::size_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t position, void *buffer, std::size_t count, const char *) const override
    {
        const auto place = std::min<std::uint64_t>(position, m_bytes.size());
        const auto got = std::min<std::size_t>(count, m_bytes.size() - place);
        std::memcpy(buffer, m_bytes.data() + place, got);
        return got;
    }

private:
    const std::string &m_bytes;
};

/// Compares values with declared types. The unpickler puts into an attribute whatever the file gives, and the
/// interpreter then reads an object's attributes by number, whatever class the object is of.
class TypeCheck {
public:
    explicit TypeCheck(const std::string &path)
        : m_path(path)
    {
    }

    void require(const c10::IValue &value, const c10::TypePtr &type)
    {
        if (!fits(value, type))
            throw Error(
                ErrorKind::CorruptFile,
                Message{
                    DRM_TEXT("Engine", "%1 gives a value of the type %2 where its code declares %3; get a fresh copy."),
                    {printable(m_path), printable(value.tagKind()), printable(type->repr_str().substr(0, 100))}},
                m_path);
        if (value.isObject()) {
            const auto object = value.toObject();
            if (!m_seen.insert(object.get()).second)
                return;
            const auto &own = object->type();
            for (std::size_t i = 0; i < own->numAttributes(); ++i)
                require(object->getSlot(i), own->getAttribute(i));
        } else if (value.isTuple()) {
            const auto &elements = value.toTupleRef().elements();
            if (const auto tuple = type->cast<c10::TupleType>())
                for (std::size_t i = 0; i < elements.size(); ++i)
                    require(elements[i], tuple->elements()[i]);
        } else if (value.isList() && value.toListRef().size() > 0) {
            if (const auto list = type->cast<c10::ListType>())
                for (const c10::IValue &element : value.toListRef())
                    require(element, list->getElementType());
        } else if (value.isGenericDict()) {
            if (const auto dict = type->cast<c10::DictType>())
                for (const auto &item : value.toGenericDict()) {
                    require(item.key(), dict->getKeyType());
                    require(item.value(), dict->getValueType());
                }
        }
    }

private:
    bool fits(const c10::IValue &value, const c10::TypePtr &type) const
    {
        switch (type->kind()) {
        case c10::TypeKind::OptionalType:
            return value.isNone() || fits(value, type->expectRef<c10::OptionalType>().getElementType());
        case c10::TypeKind::TensorType:
            return value.isTensor();
        case c10::TypeKind::ListType:
            return value.isList();
        case c10::TypeKind::DictType:
            return value.isGenericDict();
        case c10::TypeKind::TupleType:
            return value.isTuple()
                && value.toTupleRef().elements().size() == type->expectRef<c10::TupleType>().elements().size();
        case c10::TypeKind::ClassType:
            return value.isObject() && value.toObject()->type()->isSubtypeOf(*type);
        case c10::TypeKind::InterfaceType:
            return value.isObject() && value.toObject()->type()->isSubtypeOf(*type);
        default:
            return value.type()->isSubtypeOf(*type);
        }
    }

    const std::string &m_path;
    std::unordered_set<const void *> m_seen;
};

/// Counts without writing out: 20 functions that call each other twice come to a million nodes.
class InlinedSize {
public:
    std::uint64_t of(torch::jit::Function &function)
    {
        const auto known = m_sizes.find(&function);
        if (known != m_sizes.end())
            return known->second;
        m_sizes[&function] = 0; // a call of itself, which the compiler refuses anyway, must not lead round and round
        const auto *graphFunction = torch::jit::tryToGraphFunction(function);
        std::uint64_t size = 1;
        if (graphFunction)
            add(*graphFunction->graph()->block(), size);
        m_sizes[&function] = size;
        return size;
    }

private:
    void add(torch::jit::Block &block, std::uint64_t &size)
    {
        for (torch::jit::Node *node : block.nodes()) {
            ++size;
            if (node->kind() == c10::prim::CallFunction) {
                if (const auto type = node->input(0)->type()->cast<c10::FunctionType>())
                    size += of(*type->function());
            } else if (node->kind() == c10::prim::CallMethod) {
                if (const auto type = node->input(0)->type()->cast<c10::ClassType>())
                    if (auto *method = type->findMethod(node->s(c10::attr::name)))
                        size += of(*method);
            }
            for (torch::jit::Block *inner : node->blocks())
                add(*inner, size);
            size = std::min(size, mostNodes + 1);
        }
    }

    std::unordered_map<torch::jit::Function *, std::uint64_t> m_sizes;
};

void requireSmallMethods(const torch::jit::Module &module, const std::string &path)
{
    InlinedSize sizes;
    for (const torch::jit::Module &part : module.modules()) {
        for (const torch::jit::Method &method : part.get_methods()) {
            if (sizes.of(method.function()) > mostNodes)
                throw Error(
                    ErrorKind::UnsafeFile,
                    Message{
                        DRM_TEXT("Engine",
                                 "%1 is refused: written out with all that it calls, the method %2 comes to more than "
                                 "%3 steps, which is more than can be worked with. Nothing of it was run."),
                        {printable(path), printable(method.name()), formatCount(static_cast<std::int64_t>(mostNodes))}},
                    path);
        }
    }
}

const std::string libtorchVersion = std::to_string(TORCH_VERSION_MAJOR) + "." + std::to_string(TORCH_VERSION_MINOR);

std::string wordAfter(const std::string &text, const std::string &mark)
{
    const auto at = text.find(mark);
    if (at == std::string::npos)
        return {};
    const auto start = at + mark.size();
    return text.substr(start, text.find_first_of(" ,.\n", start) - start);
}

} // namespace

Message loadFailure(const std::string &what)
{
    const std::string version = wordAfter(what, "Attempted to read a PyTorch file with version ");
    if (!version.empty() && what.find("maximum supported") != std::string::npos)
        return Message{
            DRM_TEXT("Engine",
                     "It is of the file format version %1, which a later PyTorch writes; this program reads up to %2. "
                     "Save it again with torch.jit.save in PyTorch %3 or earlier."),
            {printable(version), printable(wordAfter(what, "maximum supported version for reading is ")),
             libtorchVersion}};
    if (!version.empty())
        return Message{DRM_TEXT("Engine",
                                "It is of the file format version %1, which is too old. Load it with torch.jit.load in "
                                "PyTorch 1.4 to 1.13 and save it again."),
                       {printable(version)}};
    const std::string missing = wordAfter(what, "Unknown builtin op: ");
    if (!missing.empty())
        return Message{DRM_TEXT("Engine",
                                "Its code calls the operator %1, which LibTorch %2 does not have: a later PyTorch or "
                                "another library (such as torchvision) brings it. Replace that layer by one of plain "
                                "PyTorch %2 and export the model again."),
                       {printable(missing), libtorchVersion}};
    // The messages of the compiler begin with an empty line, and end with where in the code it was.
    std::size_t start = 0;
    while (start < what.size()) {
        const auto end = std::min(what.find('\n', start), what.size());
        const std::string line = what.substr(start, end - start);
        if (line.find_first_not_of(" \t:") != std::string::npos)
            return Message{DRM_TEXT("Engine", "LibTorch says: %1"),
                           {printable(line.substr(0, 300)) + (line.back() == '.' ? "" : ".")}};
        start = end + 1;
    }
    return Message{DRM_TEXT("Engine", "LibTorch gives no reason."), {}};
}

torch::jit::Module loadModule(const ExaminedModel &model, const c10::Device &device)
{
    const std::string &path = model.path();
    try {
        auto module = torch::jit::load(std::make_shared<MemoryReader>(model.bytes()), device);
        TypeCheck(path).require(module._ivalue(), module.type());
        requireSmallMethods(module, path);
        return module;
    } catch (const Error &) {
        throw;
    } catch (const std::exception &error) {
        const auto *torchError = dynamic_cast<const c10::Error *>(&error);
        const std::string what = torchError ? torchError->what_without_backtrace() : error.what();
        const bool foreign = what.find("Unknown builtin op") != std::string::npos
            || what.find("Attempted to read a PyTorch file with version") != std::string::npos;
        throw Error(foreign ? ErrorKind::UnsupportedFile : ErrorKind::CorruptFile,
                    Message{DRM_TEXT("Engine", "%1 could not be loaded as TorchScript. %2"),
                            {printable(path), loadFailure(what)}},
                    path);
    }
}

} // namespace drm
