// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/base/ShownSource.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QVector>

class QImage;
class QPdfWriter;
class QWidget;

namespace drm {

/// What an exported picture, table or text carries with it: its title, the model, images and run it shows, the program
/// and the time. The keys are English in every language. Values are one line of at most 255 characters, without control
/// characters, and longer ones are shortened in the middle: they come from files.
class ExportLabel {
public:
    ExportLabel(const QString &title, const QVector<ShownSource> &sources);
    /// Of the nearest SourceOwner around `shown`, itself included. `part` names what of it is exported; may be empty.
    static ExportLabel of(const QWidget &shown, const QString &part = {});

    static QString program(); ///< name and version of the one that runs

    const QVector<ShownSource> &sources() const { return m_sources; } ///< cleaned as described above

    /// As PNG text chunks: Title, Software and Creation Time are keywords of the PNG specification.
    void describe(QImage &image) const;
    /// In the document information and as XMP.
    void describe(QPdfWriter &writer) const;
    /// The drawing with <title>, <desc> and <metadata> (RDF, Dublin Core) in front of its content.
    QByteArray describedSvg(const QByteArray &drawing) const;
    /// Lines "# model: gaze.pt", each one field: % , ; " are written %25 %2C %3B %22. `lineEnd` ends each.
    QString comment(const QString &lineEnd) const;
    /// Keys in lower case, with "_" between words.
    QJsonObject json() const;

private:
    struct Fact {
        QString key; ///< "Model"; of a second source "Model 2"
        QString value;
    };

    QString sourceText() const;
    QByteArray rdf() const;

    QString m_title;
    QVector<ShownSource> m_sources;
    QDateTime m_created; ///< UTC
    QVector<Fact> m_facts; ///< none is empty
};

} // namespace drm
