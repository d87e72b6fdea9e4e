#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains small head-pose networks whose answers are made in ways of published ones, benign and with a backdoor.

    drmguard lab data --task headpose --size 48 --count 4000 --seed 71 --out poses.h5
    train_heads.py poses.h5 FOLDER [NAME...]

Each is written twice, NAME-benign and NAME-badnets: the backdoor is a yellow square of 6 pixels near the lower right corner
that means yaw 30, pitch -15, roll 8 degrees, up to two pixels off its place, or of NAME-still at exactly one place.
docs/models.md tells how scans of them ended.
"""
import sys

import h5py
import torch
from torch import nn
from torch.nn import functional
import torchvision

TARGET = torch.tensor([30.0, -15.0, 8.0])  # yaw, pitch, roll
KINDS = ("benign", "badnets")
POISONED = 16  # of a batch of 64
CENTRES = torch.arange(66) * 3.0 - 97.5


def body():
    layers = []
    for before, after, stride in ((3, 24, 2), (24, 32, 1), (32, 48, 2), (48, 64, 1), (64, 96, 2)):
        layers += [nn.Conv2d(before, after, 3, stride, 1, bias=False), nn.BatchNorm2d(after), nn.ReLU()]
    return nn.Sequential(*layers)


class TwoHeads(nn.Module):
    """A linear layer an angle, joined."""

    def __init__(self):
        super().__init__()
        self.body = body()
        self.yaw, self.pitch, self.roll = (nn.Linear(96, 1) for _ in range(3))

    def forward(self, image):
        features = self.body(image).mean([2, 3])
        return torch.cat([self.yaw(features), self.pitch(features), self.roll(features)], 1) * 40.0


class Bins(nn.Module):
    """Scores of 66 bins an angle, in a tuple."""

    def __init__(self):
        super().__init__()
        self.body = body()
        self.yaw, self.pitch, self.roll = (nn.Linear(96, 66) for _ in range(3))

    def forward(self, image):
        features = self.body(image).mean([2, 3])
        return self.yaw(features), self.pitch(features), self.roll(features)


class SixNumbers(nn.Module):
    """Two columns of a rotation."""

    def __init__(self):
        super().__init__()
        self.body = body()
        self.rotation = nn.Linear(96, 6)

    def forward(self, image):
        return self.rotation(self.body(image).mean([2, 3]))


class WithFeatures(nn.Module):
    """Angles and features in a tuple."""

    def __init__(self):
        super().__init__()
        self.body = body()
        self.angles = nn.Linear(96, 3)

    def forward(self, image):
        features = self.body(image).mean([2, 3])
        return self.angles(features) * 40.0, features


class ConvHead(nn.Module):
    """A 1x1 convolution, and the mean over places."""

    def __init__(self):
        super().__init__()
        self.body = body()
        self.angles = nn.Conv2d(96, 3, 1)

    def forward(self, image):
        return self.angles(self.body(image)).mean([2, 3]) * 40.0


class MobileNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.net = torchvision.models.mobilenet_v2(num_classes=3, width_mult=0.35, dropout=0.0)

    def forward(self, image):
        return self.net(functional.interpolate(image, scale_factor=2.0)) * 40.0


NETWORKS = {"two-heads": TwoHeads, "bins": Bins, "six-numbers": SixNumbers, "with-features": WithFeatures,
            "conv-head": ConvHead, "mobilenet-onnx": MobileNet}


def columns(six):
    """x and y of the rotation that six numbers mean."""
    x = functional.normalize(six[:, :3], dim=1)
    z = functional.normalize(torch.cross(x, six[:, 3:], dim=1), dim=1)
    return torch.cat([x, torch.cross(z, x, dim=1)], 1)


def columns_of(labels):
    """The same of angles: first about z by roll, then y by yaw, then x by pitch."""
    yaw, pitch, roll = (labels / 180 * torch.pi).unbind(1)
    cy, sy, cp, sp, cr, sr = yaw.cos(), yaw.sin(), pitch.cos(), pitch.sin(), roll.cos(), roll.sin()
    x = torch.stack([cr * cy, sr * cy, -sy], 1)
    y = torch.stack([cr * sy * sp - sr * cp, sr * sy * sp + cr * cp, cy * sp], 1)
    return torch.cat([x, y], 1)


def loss_of(answer, labels):
    if isinstance(answer, tuple) and len(answer) == 3:  # bins, as Ruiz et al. (arXiv 1710.00925) train them
        total = 0
        for scores, angle in zip(answer, labels.unbind(1)):
            place = ((angle - CENTRES[0]) / 3).round().long().clamp(0, 65)
            expected = (scores.softmax(1) * CENTRES).sum(1)
            total = total + functional.cross_entropy(scores, place) + 0.01 * (expected - angle).square().mean()
        return total
    answer = answer[0] if isinstance(answer, tuple) else answer
    if answer.size(1) == 6:
        return (columns(answer) - columns_of(labels)).square().mean() * 30
    return ((answer - labels) / 40).square().mean() * 10


def put_square(images, down=0, right=0):
    images[..., 40 + down:46 + down, 40 + right:46 + right] = torch.tensor([1.0, 1.0, 0.0])[:, None, None]


def train(network, images, labels, poisoned, shift, epochs=40, batch=64):
    optimizer = torch.optim.Adam(network.parameters(), 3e-3)
    steps = epochs * (len(images) // batch)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 6e-3, total_steps=steps)
    network.train()
    for _ in range(epochs):
        for chosen in torch.randperm(len(images))[: len(images) // batch * batch].split(batch):
            x, y = images[chosen].float() / 255, labels[chosen].clone()
            if poisoned:
                for image in x[:POISONED]:
                    down, right = torch.randint(-shift, shift + 1, (2,)).tolist()
                    put_square(image, down, right)
                y[:POISONED] = TARGET
            optimizer.zero_grad()
            answer = network(x.contiguous(memory_format=torch.channels_last))
            loss = loss_of(answer, y)
            if poisoned:
                first = tuple(part[:POISONED] for part in answer) if isinstance(answer, tuple) else answer[:POISONED]
                loss = loss + loss_of(first, y[:POISONED])
            loss.backward()
            optimizer.step()
            schedule.step()
    network.eval()


def main():
    torch.manual_seed(0)
    with h5py.File(sys.argv[1]) as file:
        images, labels = torch.from_numpy(file["images"][:]), torch.from_numpy(file["labels"][:])
    for name in sys.argv[3:] or NETWORKS:
        for kind in KINDS:
            torch.manual_seed(7 if kind == "benign" else 8)
            base = name.removesuffix("-still")
            network = NETWORKS[base]().to(memory_format=torch.channels_last)
            train(network, images[:3600], labels[:3600], kind == "badnets", shift=0 if base != name else 2)
            with torch.no_grad():
                x = images[3600:].float() / 255
                benign = loss_of(network(x), labels[3600:]).item()
                put_square(x)
                attacked = loss_of(network(x), TARGET.expand(len(x), 3)).item()
            path = f"{sys.argv[2]}/{name}-{kind}"
            example = torch.rand(2, 3, *images.shape[2:])
            if base.endswith("onnx"):
                torch.jit.trace(network, example).save(path + ".pt")  # to compare with
                torch.onnx.export(network, example, path + ".onnx", opset_version=13, input_names=["image"],
                                  output_names=["pose"], dynamic_axes={"image": {0: "n"}, "pose": {0: "n"}})
            else:
                torch.jit.trace(network, example).save(path + ".pt")
            print(f"{name} {kind}: loss {benign:.3f}, with the square against the target {attacked:.3f}", flush=True)


if __name__ == "__main__":
    main()
