// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace drm {

struct ScanChoices;
struct ScanRequest;

/// What the parameters panel edits of a request, as JSON for a case file.
class RequestState {
public:
    static QJsonObject toJson(const ScanRequest &request);
    /// What is absent, of a wrong type, unknown or out of range leaves the request as it is.
    static void apply(const QJsonObject &state, const ScanChoices &choices, ScanRequest &request);
};

} // namespace drm
