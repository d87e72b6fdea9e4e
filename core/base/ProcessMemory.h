// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace drm {

/// What this program takes of the machine's memory now, MiB; 0 where the system does not say.
double residentMib();
/// The most that it has taken so far, MiB.
double peakResidentMib();
/// What programs may still take, MiB; infinite where the system does not say.
double availableMib();

} // namespace drm
