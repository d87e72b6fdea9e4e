// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h" // for the panels, which of core see core/record and core/metrics
