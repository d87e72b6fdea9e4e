// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/ReportLanguage.h"

#include "core/base/Error.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <memory>

namespace drm {

namespace {

const QString translationFolder = QStringLiteral(":/i18n");
const QString translationStem = QStringLiteral("drmguard_");

char asciiOf(const QString &sign, char otherwise)
{
    // Some languages group digits with a blank that is no ASCII.
    return sign.size() == 1 && sign[0].unicode() < 128 ? static_cast<char>(sign[0].unicode()) : otherwise;
}

} // namespace

std::vector<std::string> reportLanguages()
{
    std::vector<std::string> languages;
    for (const QString &file :
         QDir(translationFolder).entryList({translationStem + QStringLiteral("*.qm")}, QDir::Files, QDir::Name))
        languages.push_back(file.mid(translationStem.size()).chopped(3).toStdString());
    return languages;
}

std::string usualReportLanguage(const std::vector<std::string> &known, const std::string &locale)
{
    for (const std::string &wanted : {locale, locale.substr(0, locale.find('_'))})
        if (std::find(known.begin(), known.end(), wanted) != known.end())
            return wanted;
    return "en";
}

Words reportWords(const std::string &language)
{
    if (language == "en")
        return {};
    auto translator = std::make_shared<QTranslator>();
    const QString name = QString::fromStdString(language);
    if (language.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") != std::string::npos
        || !translator->load(translationFolder + QLatin1Char('/') + translationStem + name + QStringLiteral(".qm"))) {
        std::string known;
        for (const std::string &other : reportLanguages())
            known += (known.empty() ? "" : ", ") + other;
        throw Error(ErrorKind::InvalidArgument,
                    Message{DRM_TEXT("Engine", "A report cannot be written in the language %1; there are: %2."),
                            {printable(language), known}});
    }
    const QLocale locale(name);
    return Words(language, asciiOf(locale.decimalPoint(), '.'), asciiOf(locale.groupSeparator(), ' '),
                 [translator](const std::string &english) {
                     const QString text = translator->translate("Engine", english.c_str());
                     return text.isEmpty() ? english : text.toStdString();
                 });
}

} // namespace drm
