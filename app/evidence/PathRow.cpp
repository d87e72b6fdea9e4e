// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/PathRow.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace drm {

PathRow::PathRow(const QString &what, const QString &name)
    : m_edit(new QLineEdit)
{
    m_edit->setObjectName(name);
    m_edit->setAccessibleName(what);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(name + QStringLiteral("Choose"));
    choose->setAccessibleName(tr("Choose: %1").arg(what));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(choose);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PathRow::changed);
    connect(choose, &QPushButton::clicked, this, &PathRow::chooseRequested);
}

QString PathRow::path() const
{
    return QDir::fromNativeSeparators(m_edit->text().trimmed());
}

void PathRow::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

void PathRow::addButton(QWidget *button)
{
    layout()->addWidget(button);
}

} // namespace drm
