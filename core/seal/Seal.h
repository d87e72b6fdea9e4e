// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Message.h"
#include "core/seal/SigningKey.h"
#include "core/seal/Statement.h"

#include <cstddef>
#include <string>
#include <vector>

namespace drm {

/// Seals a folder as it is: writes manifest.json, and with a key the public one as signer.pub.pem (listed in the
/// manifest) and seal.json, the signed statement of `facts`. Without a key, what an earlier seal left of these two
/// goes. Returns the number of files in the manifest. Throws Error as manifestOf() and statementText() do, and
/// WriteFailed.
std::size_t sealFolder(const std::string &folder, const TestFacts &facts, const SigningKey *key);

/// What the report.json of a folder says of the models, and itself as the configuration of the test.
struct ReportFacts {
    TestFacts facts;
    std::vector<Message> notes; ///< a sentence for each thing that the report does not say
};

/// Reads "result" and "models" of the report. A report without a result counts as inconclusive. Throws Error:
/// FileNotFound, CorruptFile.
ReportFacts readReportFacts(const std::string &folder);

} // namespace drm
