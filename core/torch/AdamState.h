// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace c10 {
struct IValue;
}
namespace torch::optim {
class Adam;
}

namespace drm {

/// What Adam has learnt of its parameters (steps, means, means of squares) and its learning rates, as plain tensors and
/// numbers. torch::save would write an archive with code in it, which loading compiles.
c10::IValue packAdam(torch::optim::Adam &adam);

/// Throws c10::Error where `packed` was made of an optimiser of other parameters, or is no such thing.
void unpackAdam(torch::optim::Adam &adam, const c10::IValue &packed);

} // namespace drm
