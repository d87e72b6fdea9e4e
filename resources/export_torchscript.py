#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turn a PyTorch network and its weights into a TorchScript file that DRMGuard Workbench opens.

    python3 export_torchscript.py net.py:GazeNet weights.pth model.pt --input 1 3 64 64
    python3 export_torchscript.py torchvision.models:resnet18 weights.pth model.pt --args '{"num_classes": 2}'

The first argument is a Python file or module and, after the colon, the class or function that makes the network.
Run it only on network code that you trust: it can run anything on this computer. Of the weights, numbers alone are read,
wherever a training script has put them: whole checkpoints, pickled modules and weights of compiled or parallel networks
will do.
"""
import argparse
import collections
import importlib
import importlib.util
import inspect
import json
import os
import pickle
import sys
import unittest.mock
import zipfile

import torch


def attempt(what, work):
    """The result of work(), or the end of the program with a sentence."""
    try:
        return work()
    except Exception as error:
        lines = [line.strip() for line in str(error).splitlines() if line.strip()]
        sys.exit(f"{what}: {lines[0] if lines else type(error).__name__}")


def find(name):
    module_name, _, attribute = name.rpartition(":")
    if not module_name:
        sys.exit(f"{name}: give the file or module, a colon and the class, such as net.py:GazeNet.")

    def load():
        if not module_name.endswith(".py"):
            return importlib.import_module(module_name)
        sys.path.insert(0, os.path.dirname(os.path.abspath(module_name)))
        spec = importlib.util.spec_from_file_location("network", module_name)
        module = importlib.util.module_from_spec(spec)
        sys.modules["network"] = module
        spec.loader.exec_module(module)
        return module

    if module_name.endswith(".py") and not os.path.isfile(module_name):
        sys.exit(f"There is no file {module_name}; check the name.")
    module = attempt(f"{module_name} cannot be imported", load)
    if not hasattr(module, attribute):
        sys.exit(f"{module_name} has no {attribute}.")
    return getattr(module, attribute)


class Unknown:
    """Stands in for any other class in a checkpoint, such as settings or the module itself; keeps what it is given."""

    def __new__(cls, *arguments, **named):
        return object.__new__(cls)

    def __init__(self, *arguments, **named):
        self.content = {}

    def __setstate__(self, state):
        self.content = state if isinstance(state, dict) else {}

    def __setitem__(self, key, value):
        self.content[key] = value

    def append(self, value):
        pass

    def extend(self, values):
        pass


class NumbersOnly(pickle.Unpickler):
    """Makes tensors and plain containers, and calls nothing else that the file names."""

    rebuilders = {"_rebuild_tensor", "_rebuild_tensor_v2", "_rebuild_parameter", "_rebuild_parameter_with_state"}

    def find_class(self, module, name):
        if module == "torch._utils" and name in self.rebuilders:
            return getattr(torch._utils, name, Unknown)
        if module == "torch" and (name == "Size" or name.endswith("Storage")
                                  or isinstance(getattr(torch, name, None), torch.dtype)):
            return getattr(torch, name)
        if (module, name) == ("collections", "OrderedDict"):
            return collections.OrderedDict
        if module in ("builtins", "__builtin__") and name in ("set", "frozenset", "complex", "slice"):
            return {"set": set, "frozenset": frozenset, "complex": complex, "slice": slice}[name]
        return Unknown


class NumbersOnlyPickle:
    """What torch.load asks of a module for pickles."""

    __name__ = "numbers_only"
    Unpickler = NumbersOnly
    UnpicklingError = pickle.UnpicklingError

    @staticmethod
    def load(file, **options):
        return NumbersOnly(file, **options).load()


def read_checkpoint(path):
    if not os.path.isfile(path):
        sys.exit(f"There is no file {path}; check the name.")
    if path.endswith(".safetensors"):
        def load():
            from safetensors.torch import load_file
            return load_file(path)
        return attempt(f"{path} cannot be read as safetensors", load)
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            if any(name.endswith("/constants.pkl") for name in archive.namelist()):
                sys.exit(f"{path} is a TorchScript file already; open it in DRMGuard Workbench as it is.")
    options = {"weights_only": False} if "weights_only" in inspect.signature(torch.load).parameters else {}
    # PyTorch 1.13 ignores the module for pickles that it is given, and takes the one that it has imported.
    with unittest.mock.patch.object(torch.serialization, "pickle", NumbersOnlyPickle):
        return attempt(f"{path} cannot be read as weights of PyTorch",
                       lambda: torch.load(path, map_location="cpu", pickle_module=NumbersOnlyPickle, **options))


def module_state(content, prefix=""):
    """The weights of a pickled module, by what torch.nn.Module keeps in itself."""
    state = {}
    for part in ("_parameters", "_buffers"):
        values = content.get(part)
        for name, value in values.items() if isinstance(values, dict) else ():
            if isinstance(value, torch.Tensor):
                state[prefix + name] = value
    modules = content.get("_modules")
    for name, value in modules.items() if isinstance(modules, dict) else ():
        if isinstance(value, Unknown):
            state.update(module_state(value.content, f"{prefix}{name}."))
    return state


def dictionaries(content, depth=0):
    """All dictionaries of tensors in a checkpoint, whatever they are called."""
    if isinstance(content, Unknown):
        yield module_state(content.content)
        content = content.content
    if not isinstance(content, dict) or depth > 4:
        return
    tensors = {str(key): value for key, value in content.items() if isinstance(value, torch.Tensor)}
    if tensors:
        yield tensors
    for value in content.values():
        yield from dictionaries(value, depth + 1)


def without_wrappings(tensors, expected):
    """The tensors under the prefix ("module.", "model.", ...) with which most of them have an expected name."""
    tensors = {key.replace("_orig_mod.", ""): value for key, value in tensors.items()}
    prefixes = {""}
    for name in list(expected)[:3]:
        prefixes.update(key[:-len(name)] for key in tensors if key.endswith("." + name))
    best = {}
    for prefix in sorted(prefixes, key=len):
        named = {key[len(prefix):]: value for key, value in tensors.items() if key.startswith(prefix)}
        if fitting(named, expected) > fitting(best, expected):
            best = named
    return best or tensors


def fitting(tensors, expected):
    return sum(name in expected and value.shape == expected[name].shape for name, value in tensors.items())


def listed(names):
    return ", ".join(names[:4]) + (f" and {len(names) - 4} others" if len(names) > 4 else "")


def load_weights(network, path, network_name):
    expected = network.state_dict()
    found = [without_wrappings(tensors, expected) for tensors in dictionaries(read_checkpoint(path))]
    if not found:
        sys.exit(f"{path} holds no weights: no dictionary of tensors was found in it.")
    tensors = max(found, key=lambda one: fitting(one, expected))
    missing = [name for name in expected if name not in tensors and not name.endswith("num_batches_tracked")]
    other = [name for name in tensors if name not in expected and not name.endswith("num_batches_tracked")]
    shapes = [name for name in expected if name in tensors and tensors[name].shape != expected[name].shape]
    faults = []
    if missing:
        faults.append(f"{len(missing)} of its {len(expected)} parameters are not in the file ({listed(missing)})")
    if shapes:
        name = shapes[0]
        faults.append(f"{len(shapes)} have another shape, such as {name}: {tuple(expected[name].shape)} in the network, "
                      f"{tuple(tensors[name].shape)} in the file; --args may be needed")
    if other:
        faults.append(f"the file has {len(other)} that the network does not have ({listed(other)})")
    if faults:
        sys.exit(f"{path} does not fit {network_name}: {'; '.join(faults)}.")
    network.load_state_dict({name: tensors[name] for name in expected if name in tensors}, strict=False)


def tensors_in(answer):
    """Of one tensor, or of a tuple, list or dictionary of some; others have no place in an answer."""
    if isinstance(answer, torch.Tensor):
        return [answer]
    parts = answer.values() if isinstance(answer, dict) else answer if isinstance(answer, (tuple, list)) else ()
    return [part for part in parts if isinstance(part, torch.Tensor)]


def as_json(text):
    try:
        value = json.loads(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text} is no JSON ({error})")
    if not isinstance(value, dict):
        raise argparse.ArgumentTypeError(f"{text} is no JSON object, such as '{{\"num_classes\": 2}}'")
    return value


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", help="FILE.py:CLASS or MODULE:CLASS")
    parser.add_argument("weights", help="state dict or checkpoint (.pth, .pt, .ckpt, .safetensors)")
    parser.add_argument("output", help="TorchScript file to write")
    parser.add_argument("--input", nargs=4, type=int, default=[1, 3, 64, 64], metavar=("N", "C", "H", "W"))
    parser.add_argument("--args", type=as_json, default={}, help="arguments of the class, as JSON")
    parser.add_argument("--trace", action="store_true", help="trace instead of script, for networks that do not script")
    options = parser.parse_args()

    network = attempt(f"{options.network} cannot be made with the arguments {json.dumps(options.args)}",
                      lambda: find(options.network)(**options.args))
    if not isinstance(network, torch.nn.Module):
        sys.exit(f"{options.network} makes no torch.nn.Module.")
    load_weights(network, options.weights, options.network)
    network.float().eval()
    torch.manual_seed(0)
    images = torch.rand(options.input)
    with torch.no_grad():
        shape = "x".join(map(str, options.input))
        expected = attempt(f"The network does not take images of {shape} (--input)", lambda: network(images))
        expected = tensors_in(expected)
        if not expected:
            sys.exit("The network answers with no tensor; wrap it in a module that returns the regressed values.")
        how = "traced" if options.trace else "scripted; try --trace"
        script = attempt(f"The network cannot be {how}",
                         lambda: torch.jit.trace(network, images) if options.trace else torch.jit.script(network))
        attempt(f"{options.output} cannot be written", lambda: torch.jit.save(script, options.output))
        # Other images and another count, which a trace may have frozen.
        images = torch.rand(options.input[0] + 1, *options.input[1:])
        expected = tensors_in(network(images))
        answers = attempt(f"{options.output} does not take another number of images; do not use it",
                          lambda: tensors_in(torch.jit.load(options.output)(images)))
        if [one.shape for one in answers] != [one.shape for one in expected]:
            sys.exit(f"{options.output} gives answers of other sizes than the network; do not use it.")
        difference = max((one - other).abs().max().item() for one, other in zip(answers, expected))
        largest = max(one.abs().max().item() for one in expected)
    if not difference <= 1e-4 * max(1.0, largest):
        sys.exit(f"{options.output} gives other answers than the network (difference {difference:g}); do not use it.")
    sizes = " and ".join("x".join(map(str, one.shape[1:])) or "1" for one in expected)
    print(f"{options.output}: {sizes} outputs, difference to the network at most {difference:g}.")


if __name__ == "__main__":
    main()
