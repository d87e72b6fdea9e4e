// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inputs/DataNotesDialog.h"

#include "widgets/text/Translated.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QStringList>
#include <QVBoxLayout>

namespace drm {

DataNotesDialog::DataNotesDialog(const QString &dataName, const std::vector<DataNote> &notes, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("dataNotesDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What was read of %1").arg(dataName));
    auto *text = new QPlainTextEdit(textOf(notes));
    text->setObjectName(QStringLiteral("dataNotesText"));
    text->setReadOnly(true);
    text->setAccessibleName(windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
    resize(560, 360);
}

QString DataNotesDialog::textOf(const std::vector<DataNote> &notes)
{
    struct Section {
        DataNote::Kind kind;
        QString title;
    };
    const Section sections[] = {{DataNote::Kind::LeftOut, tr("Left out")},
                                {DataNote::Kind::Assumed, tr("Assumed")},
                                {DataNote::Kind::Read, tr("Read")}};
    QStringList parts;
    for (const Section &section : sections) {
        QStringList lines{section.title};
        for (const DataNote &note : notes)
            if (note.kind == section.kind)
                lines.append(QStringLiteral("  • ") + translated(note.text));
        if (lines.size() > 1)
            parts.append(lines.join(QLatin1Char('\n')));
    }
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace drm
