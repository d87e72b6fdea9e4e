// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace drm {

/// What the report panel shows of one piece of evidence. Texts may be of any content.
struct EvidenceRow {
    QString caption;
    QString note;
    QString detail; ///< which panel and scan it is of, in a few words
    QImage thumbnail; ///< null while it is not decoded
    bool damaged = false; ///< the picture was altered or is missing
};

} // namespace drm
