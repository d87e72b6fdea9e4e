// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/ScanResult.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace drm {

/// A recovered trigger as a JSON text, schema "drmguard.trigger/1", described in docs/trigger-file.md.
class TriggerFile {
public:
    /// `image` is the one of the preview's images that goes into the file, benign and triggered. Names and units of
    /// outputs may be fewer than the outputs. `source`: what the trigger is of, ExportLabel::json().
    static QByteArray json(const TriggerPreview &preview, int image, const std::vector<std::string> &names,
                           const std::vector<std::string> &units, const QJsonObject &source);
};

} // namespace drm
