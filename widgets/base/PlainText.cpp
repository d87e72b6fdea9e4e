// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/base/PlainText.h"

#include <QTextDocument>

namespace drm {

namespace {

bool isControl(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code == u'\n' || code == u'\t')
        return false;
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x061C || code == 0x200E || code == 0x200F
        || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString PlainText::shown(const QString &text)
{
    QString result = text;
    for (QChar &letter : result)
        if (isControl(letter))
            letter = QLatin1Char('?');
    return result;
}

QString PlainText::toolTip(const QString &text)
{
    const QString plain = shown(text);
    return Qt::mightBeRichText(plain) ? Qt::convertFromPlainText(plain, Qt::WhiteSpaceNormal) : plain;
}

} // namespace drm
