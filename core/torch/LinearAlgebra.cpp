// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/torch/LinearAlgebra.h"

#include <ATen/ATen.h>
#include <ATen/Context.h>

#include <chrono>
#include <climits>
#include <cstdlib>
#include <limits>

#if defined(__unix__) || defined(__APPLE__)
#include <dlfcn.h>
#define DRM_HAS_DLFCN
#endif

namespace drm {

namespace {

constexpr double slowGflops = 15; ///< an AVX2 core does 50 or more, a reference BLAS 1 to 7

/// The function of that name that this process would call; null where there is none.
void *functionNamed(const char *name)
{
#ifdef DRM_HAS_DLFCN
    return dlsym(RTLD_DEFAULT, name);
#else
    static_cast<void>(name);
    return nullptr;
#endif
}

/// The file that SGEMM comes from, links followed, because distributions choose the BLAS by a link.
std::string blasFile()
{
#ifdef DRM_HAS_DLFCN
    Dl_info info = {};
    void *sgemm = functionNamed("sgemm_");
    if (sgemm && dladdr(sgemm, &info) != 0 && info.dli_fname) {
        char resolved[PATH_MAX];
        return realpath(info.dli_fname, resolved) ? resolved : info.dli_fname;
    }
#endif
    return {};
}

bool contains(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

/// "OpenBLAS 0.3.21" of "OpenBLAS 0.3.21 NO_LAPACKE DYNAMIC_ARCH ...".
std::string openBlasName()
{
    const auto config = reinterpret_cast<const char *(*)()>(functionNamed("openblas_get_config"));
    const std::string text = config ? config() : "";
    const auto end = text.find(' ', text.find(' ') + 1);
    return contains(text, "OpenBLAS ") ? text.substr(0, end) : "OpenBLAS";
}

double measuredGflops()
{
    using Clock = std::chrono::steady_clock;
    constexpr std::int64_t edge = 256;
    const at::Tensor a = at::ones({edge, edge});
    const Clock::time_point start = Clock::now();
    double least = std::numeric_limits<double>::infinity();
    // The first product wakes threads; a slow one ends the measurement by itself.
    for (int i = 0; i < 6 && Clock::now() - start < std::chrono::milliseconds(20); ++i) {
        const Clock::time_point begin = Clock::now();
        at::mm(a, a);
        least = std::min(least, std::chrono::duration<double>(Clock::now() - begin).count());
    }
    return 2.0 * edge * edge * edge / least / 1e9;
}

} // namespace

BlasInfo blasInfo()
{
    if (at::hasMKL())
        return {"Intel MKL", false, 0};
    const std::string file = blasFile();
    if (contains(file, "openblas"))
        return {openBlasName(), false, 0};
    if (contains(file, "mkl"))
        return {"Intel MKL", false, 0};
    if (contains(file, "blis"))
        return {"BLIS", false, 0};
    // Where the package libblas3 of Debian and Ubuntu has it.
    if (contains(file, "/blas/libblas.so"))
        return {"reference BLAS", true, 0};
    BlasInfo unknown;
    unknown.gflops = measuredGflops();
    unknown.slow = unknown.gflops < slowGflops;
    unknown.name = file.empty() ? "BLAS of unknown make" : file;
    return unknown;
}

std::string adviceOn(const BlasInfo &blas)
{
    if (!blas.slow)
        return {};
    return "Matrices are multiplied by the slow " + blas.name
        + ", so that models with large linear layers or attention take ten times as long or more; install the package "
          "libopenblas0-pthread and start the program again.";
}

int setBlasThreads(int count)
{
    const auto threads = reinterpret_cast<int (*)()>(functionNamed("openblas_get_num_threads"));
    const auto setThreads = reinterpret_cast<void (*)(int)>(functionNamed("openblas_set_num_threads"));
    if (!threads || !setThreads || count < 1)
        return 0;
    const int before = threads();
    if (before != count)
        setThreads(count);
    return before;
}

} // namespace drm
