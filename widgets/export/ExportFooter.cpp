// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/ExportFooter.h"

#include "widgets/export/ExportLabel.h"
#include "widgets/text/LocalDate.h"
#include "widgets/theme/Theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QFontMetrics>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QWidget>

namespace drm {

namespace {

const QString footerKey = QStringLiteral("export/footer");
constexpr int footerMargin = 8; // left and right of the text, and above and below it half of that

} // namespace

ExportFooter::ExportFooter(const ExportLabel &label, const QWidget &shown)
    : m_font(shown.font())
    , m_background(Theme::of(shown).base())
    , m_text(Theme::of(shown).mutedText())
{
    m_font.setPixelSize(qMax(9, QFontInfo(shown.font()).pixelSize() - 2)); // the same on every device
    if (!isWanted())
        return;
    for (const ShownSource &source : label.sources()) {
        QStringList parts{source.model, source.data, source.run, LocalDate::of(source.started), ExportLabel::program()};
        parts.removeAll(QString());
        m_parts.append(parts);
    }
}

bool ExportFooter::isWanted()
{
    return QSettings().value(footerKey, false).toBool();
}

void ExportFooter::setWanted(bool wanted)
{
    QSettings().setValue(footerKey, wanted);
}

QAction *ExportFooter::addTo(QMenu &menu)
{
    QAction *action =
        menu.addAction(QCoreApplication::translate("drm::ExportFooter", "&Footer with model, run and date"));
    action->setObjectName(QStringLiteral("exportFooter"));
    action->setCheckable(true);
    action->setChecked(isWanted());
    QObject::connect(action, &QAction::toggled, action, &ExportFooter::setWanted);
    return action;
}

QStringList ExportFooter::lines(int width) const
{
    const QFontMetrics metrics(m_font);
    const int room = qMax(1, width - 2 * footerMargin);
    QStringList lines;
    for (const QStringList &parts : m_parts) {
        const QString all = parts.join(QStringLiteral("  ·  "));
        if (metrics.horizontalAdvance(all) <= room) {
            lines << all;
            continue;
        }
        for (const QString &part : parts)
            lines << metrics.elidedText(part, Qt::ElideMiddle, room);
    }
    return lines;
}

int ExportFooter::height(int width) const
{
    const int count = static_cast<int>(lines(width).size());
    return count == 0 ? 0 : count * QFontMetrics(m_font).height() + footerMargin;
}

void ExportFooter::paint(QPainter &painter, const QRect &place) const
{
    const int lineHeight = QFontMetrics(m_font).height();
    painter.fillRect(place, m_background);
    painter.setFont(m_font);
    painter.setPen(m_text);
    QRect line(place.x() + footerMargin, place.y() + footerMargin / 2, place.width() - 2 * footerMargin, lineHeight);
    for (const QString &text : lines(place.width())) {
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        line.translate(0, lineHeight);
    }
}

QImage ExportFooter::below(const QImage &picture, int scale) const
{
    constexpr int legible = 280; // pixels of the screen
    const int width = qMax(legible, (picture.width() + scale - 1) / scale);
    const int strip = height(width);
    if (strip == 0 || picture.isNull())
        return picture;
    QImage whole(width * scale, picture.height() + strip * scale, QImage::Format_RGB32);
    whole.fill(m_background);
    QPainter painter(&whole);
    painter.drawImage((whole.width() - picture.width()) / 2, 0, picture);
    painter.translate(0, picture.height());
    painter.scale(scale, scale);
    paint(painter, QRect(0, 0, width, strip));
    return whole;
}

} // namespace drm
