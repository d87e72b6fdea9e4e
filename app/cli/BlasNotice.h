// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drm {

/// Says on standard error which BLAS multiplies the matrices and, where it is a slow one, what to install.
void announceBlas();

} // namespace drm
