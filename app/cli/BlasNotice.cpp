// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BlasNotice.h"

#include "core/base/Text.h"
#include "core/torch/LinearAlgebra.h"

#include <iostream>

namespace drm {

void announceBlas()
{
    const BlasInfo blas = blasInfo();
    std::cerr << "drmguard: "
              << printable(blas.slow ? "Warning: " + adviceOn(blas) : "Matrices are multiplied by " + blas.name + ".")
              << std::endl;
}

} // namespace drm
