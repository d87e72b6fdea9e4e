// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace drm {

/// What something shown rests on. Texts as files hold them, of any content; empty: not known.
struct ShownSource {
    QString model; ///< file name
    QString modelSha256; ///< hexadecimal
    QString data; ///< name of the image set
    QString run; ///< name of the run file; empty too while the scan runs
    QString runId; ///< ScanRecord::id
    QString started; ///< ISO 8601, UTC
    QString version; ///< of the program that ran the scan

    bool isEmpty() const { return model.isEmpty() && data.isEmpty() && run.isEmpty(); }
    bool operator==(const ShownSource &other) const
    {
        return model == other.model && modelSha256 == other.modelSha256 && data == other.data && run == other.run
            && runId == other.runId && started == other.started && version == other.version;
    }
};

/// Who knows the sources of what is shown in it. Exports ask the nearest one around the widget.
class SourceOwner {
public:
    virtual ~SourceOwner() = default;

    /// Title of what is shown, translated.
    virtual QString sourceTitle() const = 0;
    /// None: nothing is shown, or it is of no model. The first is the one shown; others are compared with it.
    virtual QVector<ShownSource> sources() const = 0;
};

} // namespace drm
