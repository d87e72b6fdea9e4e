// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drm {

/// Makes OpenMP's idle threads sleep instead of spin, by OMP_WAIT_POLICY=passive. libgomp reads that variable before
/// main() runs, so where it is not set yet the process starts itself again, once, with the same arguments (Linux only;
/// elsewhere, and where that fails, nothing happens). A value the user chose is left alone. Call it first in main().
void usePassiveThreads(char **argv);

/// Lets the C library keep freed memory of up to 256 MiB for the next use, instead of returning each large block to the
/// system at once: a training or a search frees and takes the same few MiB thousands of times (glibc only).
void keepFreedMemory();

} // namespace drm
