// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drm {

/// Makes OpenMP's idle threads sleep instead of spin, by OMP_WAIT_POLICY=passive. libgomp reads that variable before
/// main() runs, so where it is not set yet the process starts itself again, once, with the same arguments (Linux only;
/// elsewhere, and where that fails, nothing happens). A value the user chose is left alone. Call it first in main().
void usePassiveThreads(char **argv);

} // namespace drm
