// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/jobs/ScanJob.h"

#include <memory>

namespace drm {

/// A scan that ended, and whose run file could not be written: the outcome of hours must not vanish with the file.
class UnsavedScan : public Error {
public:
    UnsavedScan(const Error &reason, ScanRecord record)
        : Error(reason)
        , m_record(std::make_shared<const ScanRecord>(std::move(record)))
    {
    }

    const ScanRecord &record() const { return *m_record; }

private:
    std::shared_ptr<const ScanRecord> m_record; ///< shared, because exceptions are copied
};

} // namespace drm
