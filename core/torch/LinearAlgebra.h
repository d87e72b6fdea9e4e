// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace drm {

/// The library that multiplies LibTorch's float32 matrices: linear layers and attention hang on it, convolutions do not
/// (oneDNN has its own). On one AVX-512 core with two hyperthreads, a product of two 1024×1024 matrices runs at
/// 6 GFLOP/s with the reference BLAS and at 100 to 197 with OpenBLAS; a small ViT at 224×224, 8 images forward and
/// back, takes 3.8 s with the one and 0.15 s with the other.
struct BlasInfo {
    std::string name; ///< for people: "OpenBLAS 0.3.21", "reference BLAS", or the file it lies in
    bool slow = false; ///< another one would be ten times as fast or more
    double gflops = 0; ///< measured, of one product of 256×256 matrices, best of a few; 0: known by name, not measured
};

/// Asks the dynamic linker; takes up to 30 ms where it does not know the library and measures it.
BlasInfo blasInfo();

/// What to do about a slow one, a whole sentence; empty where it is not slow.
std::string adviceOn(const BlasInfo &blas);

/// Gives OpenBLAS the number of threads that LibTorch has, for the whole process, and returns the one it had before; 0
/// where there is no OpenBLAS, and nothing is done. OpenBLAS with a pool of its own (libopenblas0-pthread) would take
/// all processors otherwise, whatever the user asked for. Measured on two hyperthreads: a ViT's pass takes 219 ms with
/// LibTorch at 2 threads and OpenBLAS at 1, and 179 with both at 2 (145 with its idle threads asleep, see
/// torch/ProcessSetup.h; the OpenMP build of OpenBLAS: 156); called from inside LibTorch's parallel regions it is
/// neither slower nor faster than with 1 thread (21.5 and 22.5 ms), because its pool serves one caller at a time.
int setBlasThreads(int count);

} // namespace drm
