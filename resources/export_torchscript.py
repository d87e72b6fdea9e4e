#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turn a PyTorch network and its weights into a TorchScript file that DRMGuard Workbench opens.

    python3 export_torchscript.py net.py:GazeNet weights.pth model.pt --input 1 3 64 64
    python3 export_torchscript.py torchvision.models:resnet18 weights.pth model.pt --args '{"num_classes": 2}'

The first argument is a Python file or module and, after the colon, the class or function that makes the network.
Run it only on code and weights that you trust: both can run anything on this computer.
"""
import argparse
import importlib
import importlib.util
import inspect
import json
import sys

import torch


def find(name):
    module_name, _, attribute = name.rpartition(":")
    if not module_name:
        sys.exit(f"{name}: give the file or module, a colon and the class, such as net.py:GazeNet.")
    if module_name.endswith(".py"):
        spec = importlib.util.spec_from_file_location("network", module_name)
        module = importlib.util.module_from_spec(spec)
        sys.modules["network"] = module
        spec.loader.exec_module(module)
    else:
        module = importlib.import_module(module_name)
    if not hasattr(module, attribute):
        sys.exit(f"{module_name} has no {attribute}.")
    return getattr(module, attribute)


def read_weights(path):
    """The state dict in a file, without the wrappings that training scripts put around it."""
    if path.endswith(".safetensors"):
        from safetensors.torch import load_file

        return load_file(path)
    # Weights alone cannot run code; PyTorch before 1.13 has no such mode.
    safe = {"weights_only": True} if "weights_only" in inspect.signature(torch.load).parameters else {}
    content = torch.load(path, map_location="cpu", **safe)
    if isinstance(content, torch.nn.Module):
        content = content.state_dict()
    for key in ("state_dict", "model_state_dict", "model"):
        if isinstance(content.get(key), dict):
            content = content[key]
            break
    prefix = "module."
    if content and all(key.startswith(prefix) for key in content):
        content = {key[len(prefix):]: value for key, value in content.items()}
    return content


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("network", help="FILE.py:CLASS or MODULE:CLASS")
    parser.add_argument("weights", help="state dict (.pth, .pt, .ckpt, .safetensors)")
    parser.add_argument("output", help="TorchScript file to write")
    parser.add_argument("--input", nargs=4, type=int, default=[1, 3, 64, 64], metavar=("N", "C", "H", "W"))
    parser.add_argument("--args", type=json.loads, default={}, help="arguments of the class, as JSON")
    parser.add_argument("--trace", action="store_true", help="trace instead of script, for networks that do not script")
    options = parser.parse_args()

    network = find(options.network)(**options.args)
    network.load_state_dict(read_weights(options.weights))
    network.eval()
    torch.manual_seed(0)
    images = torch.rand(options.input)
    with torch.no_grad():
        expected = network(images)
        if not isinstance(expected, torch.Tensor) or expected.dim() != 2:
            sys.exit("The network must give one N×d tensor; wrap it in a module that returns only the regressed values.")
        try:
            script = torch.jit.trace(network, images) if options.trace else torch.jit.script(network)
        except Exception as error:
            sys.exit(f"{error}\n\nThe network cannot be {'traced' if options.trace else 'scripted; try --trace'}.")
        torch.jit.save(script, options.output)
        # Other images and another count, which a trace may have frozen.
        images = torch.rand(options.input[0] + 1, *options.input[1:])
        expected = network(images)
        difference = (torch.jit.load(options.output)(images) - expected).abs().max().item()
    if not difference <= 1e-4 * max(1.0, expected.abs().max().item()):
        sys.exit(f"{options.output} gives other answers than the network (difference {difference:g}); do not use it.")
    print(f"{options.output}: {expected.shape[1]} outputs, difference to the network at most {difference:g}.")


if __name__ == "__main__":
    main()
