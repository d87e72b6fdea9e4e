// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drm {

/// Makes OpenMP's idle threads sleep after a few microseconds instead of spinning on, by OMP_WAIT_POLICY=passive and
/// GOMP_SPINCOUNT: a search has thousands of short parallel parts, and waking a sleeper costs a quarter of its time,
/// but spinners take the processor from everyone else. OpenBLAS's own pool gets the same by OPENBLAS_THREAD_TIMEOUT=12
/// (4096 cycles instead of 67 million, which is 20 ms in which they keep the processor from the convolutions: a ViT's
/// pass took 148 ms with 10 and 145 with 16 instead of 179; 12 itself was not measured). The libraries read these
/// variables before main() runs, so where OMP_WAIT_POLICY is not set yet the process starts itself again, once, with
/// the same arguments (Linux only; elsewhere, and where that fails, nothing happens). A value the user chose is left
/// alone. The allocator's report of each block of more than 1 GiB is turned off in the same way. Call it first in
/// main().
void usePassiveThreads(char **argv);

/// Puts the calling thread behind the window's. Linux keeps a nice value for each thread, and threads inherit it:
/// called before the engine starts its workers, it holds for all of them (Linux only).
void lowerThreadPriority();

/// Gives standard input, output and error that the caller closed to /dev/null, the wrong way round, so that their use
/// still fails: otherwise the next file that is opened takes their number, and what is meant for the terminal goes into
/// it. Call it before anything is opened.
void occupyStandardStreams();

/// A closed pipe and a file that grows beyond the limit (ulimit -f) become errors of the write, which are reported,
/// instead of signals that end the process and lose its work.
void reportFailedWrites();

} // namespace drm
