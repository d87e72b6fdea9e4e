// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/LayoutCheck.h"

#include <QBuffer>
#include <QtEndian>

namespace drm {

namespace {

// The markers and limits of Qt's format; it has been the same since Qt 5.0.
constexpr int versionMarker = 0xff;
constexpr int docksMarker = 0xfd;
constexpr int sequenceMarker = 0xfc;
constexpr int widgetMarker = 0xfb;
constexpr int tabMarker = 0xfa;
constexpr int toolBarsMarker = 0xfc;
constexpr int areas = 4;
constexpr int mostDocks = 64; // in one area
constexpr int mostDepth = 12;
constexpr int farthest = 32767; // pixels
constexpr int largest = 0x0fffffff; // sums of QWIDGETSIZE_MAX
constexpr quint32 mostNameBytes = 256;
constexpr int floatingFlag = 2;

} // namespace

LayoutCheck::LayoutCheck(const QSet<QString> &dockNames)
    : m_names(dockNames)
{
}

bool LayoutCheck::isSound(const QByteArray &state)
{
    m_seen.clear();
    QBuffer buffer;
    buffer.setData(state);
    buffer.open(QIODevice::ReadOnly);
    m_stream.setDevice(&buffer);
    m_stream.resetStatus();
    m_stream.setVersion(QDataStream::Qt_5_0); // that of saveState()
    const bool sound = readNumber(versionMarker, versionMarker) && readNumber(0, largest) && readAreas();
    m_stream.setDevice(nullptr);
    return sound;
}

bool LayoutCheck::readAreas()
{
    int count = 0;
    if (readMarker() != docksMarker || !readNumber(0, areas, &count))
        return false;
    for (int i = 0, last = -1; i < count; ++i)
        if (!readNumber(last + 1, areas - 1, &last) || !readSize() || !readArea(0))
            return false;
    bool sound = readSize(); // of the central widget
    for (int corner = 0; corner < 4; ++corner) {
        int area = 0;
        sound =
            sound && readNumber(Qt::LeftDockWidgetArea, Qt::BottomDockWidgetArea, &area) && (area & (area - 1)) == 0;
    }
    return sound && readMarker() == toolBarsMarker && readNumber(0, 0) && m_stream.atEnd();
}

bool LayoutCheck::readArea(int depth)
{
    const int marker = readMarker();
    int tab = 0;
    int count = 0;
    if (depth > mostDepth || (marker != sequenceMarker && marker != tabMarker)
        || (marker == tabMarker && !readNumber(-1, mostDocks, &tab)))
        return false;
    const int orientation = readMarker();
    if ((orientation != Qt::Horizontal && orientation != Qt::Vertical) || !readNumber(1, mostDocks, &count)
        || (marker == tabMarker && tab >= count))
        return false;
    for (int i = 0; i < count; ++i) {
        switch (readMarker()) {
        case widgetMarker:
            if (!readDock())
                return false;
            break;
        case sequenceMarker: // tabs hold docks alone
            if (marker == tabMarker || !readNumber(-1, farthest) || !readNumber(-1, farthest)
                || !readNumber(-1, largest) || !readNumber(-1, largest) || !readArea(depth + 1))
                return false;
            break;
        default:
            return false;
        }
    }
    return true;
}

bool LayoutCheck::readDock()
{
    // A length that is a lie must not be believed by the string's own reader.
    const QByteArray length = m_stream.device()->peek(sizeof(quint32));
    if (length.size() < qsizetype{sizeof(quint32)} || qFromBigEndian<quint32>(length.constData()) > mostNameBytes)
        return false;
    QString name;
    m_stream >> name;
    if (!m_names.contains(name) || m_seen.contains(name))
        return false;
    m_seen.insert(name);
    const int flags = readMarker();
    if (flags < 0 || flags > 3)
        return false;
    if (flags & floatingFlag)
        return readNumber(-farthest, farthest) && readNumber(-farthest, farthest) && readNumber(0, farthest)
            && readNumber(0, farthest);
    return readNumber(-1, farthest) && readNumber(-1, farthest) && readNumber(-1, largest) && readNumber(-1, largest);
}

bool LayoutCheck::readNumber(int least, int most, int *number)
{
    qint32 value = 0;
    m_stream >> value;
    if (number)
        *number = value;
    return m_stream.status() == QDataStream::Ok && value >= least && value <= most;
}

bool LayoutCheck::readSize()
{
    return readNumber(-1, farthest) && readNumber(-1, farthest);
}

int LayoutCheck::readMarker()
{
    quint8 value = 0;
    m_stream >> value;
    return m_stream.status() == QDataStream::Ok ? value : -1;
}

} // namespace drm
