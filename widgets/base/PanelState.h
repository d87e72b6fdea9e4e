// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace drm {

/// A panel that can say what it shows besides the data it was given, and show it again: the workspace asks every panel
/// that has this base, and the case file keeps the answers.
class PanelState {
public:
    virtual ~PanelState() = default;

    /// Small: names, numbers and switches, never data.
    virtual QJsonObject viewState() const = 0;
    /// Comes after the data, and from a file of unknown origin: what is absent, of a wrong type or out of range changes
    /// nothing.
    virtual void restoreViewState(const QJsonObject &state) = 0;
};

} // namespace drm
