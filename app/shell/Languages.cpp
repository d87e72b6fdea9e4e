// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace drm {

Languages::Languages(const QLocale &locale, const QString &folder)
{
    QLocale::setDefault(locale);
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_english.load(QStringLiteral("drmguard_en"), folder))
        QCoreApplication::installTranslator(&m_english);
    if (m_program.load(locale, QStringLiteral("drmguard"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&m_program);
}

Languages::~Languages()
{
    for (QTranslator *translator : {&m_program, &m_english, &m_qt})
        QCoreApplication::removeTranslator(translator);
}

} // namespace drm
