// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace drm {

/// The texts of the program and of Qt in a language, while this lives; numbers and dates are written as in its locale.
class Languages {
public:
    /// `folder`: of the program's compiled texts.
    explicit Languages(const QLocale &locale, const QString &folder = QStringLiteral(":/i18n"));
    ~Languages();
    Languages(const Languages &) = delete;
    Languages &operator=(const Languages &) = delete;

private:
    QTranslator m_qt;
    QTranslator m_english; ///< singular and plural forms, where no other language is installed over it
    QTranslator m_program;
};

} // namespace drm
