// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/PanelCapture.h"

#include "widgets/base/Panel.h"
#include "widgets/export/ExportLabel.h"
#include "widgets/plot/PlotView.h"
#include "widgets/table/CompactTable.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

#include <QBuffer>
#include <QPainter>
#include <QScrollArea>

namespace drm {

namespace {

constexpr int pictureScale = 2;
constexpr QSize legible{560, 420}; ///< pixels of the screen

/// While it lives, a panel is laid out and coloured for its picture. Nobody sees that: the window is not drawn
/// meanwhile.
class Posed {
public:
    explicit Posed(Panel &panel)
        : m_panel(panel)
        , m_scroll(scrollOf(panel))
        , m_size(panel.size())
        , m_palette(panel.palette())
        , m_isDark(Theme::of(panel).isDark())
        , m_hadPalette(panel.testAttribute(Qt::WA_SetPalette))
    {
        if (m_scroll)
            m_scroll->setWidgetResizable(false); // else it keeps the panel at its own size
        if (m_isDark) {
            panel.setStyleSheet(Theme(false).styleSheet());
            panel.setPalette(Theme(false).palette());
        }
        const QSize wanted = m_size.expandedTo(panel.minimumSizeHint()).expandedTo(isSeen() ? QSize() : legible);
        panel.resize(wanted);
        setPlotScale(pictureScale);
    }
    ~Posed()
    {
        setPlotScale(m_panel.devicePixelRatioF());
        m_panel.resize(m_size);
        if (m_scroll)
            m_scroll->setWidgetResizable(true);
        if (m_isDark) {
            m_panel.setStyleSheet(QString());
            m_panel.setPalette(m_hadPalette ? m_palette : QPalette());
        }
    }
    Posed(const Posed &) = delete;
    Posed &operator=(const Posed &) = delete;

private:
    static QScrollArea *scrollOf(const Panel &panel)
    {
        QWidget *viewport = panel.parentWidget();
        return viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    }
    bool isSeen() const { return !m_panel.visibleRegion().isEmpty(); }

    void setPlotScale(double scale)
    {
        for (PlotView *view : m_panel.findChildren<PlotView *>()) {
            view->plot()->setBufferDevicePixelRatio(scale);
            if (view->isVisibleTo(&m_panel))
                view->plot()->replot();
        }
    }

    Panel &m_panel;
    QScrollArea *m_scroll;
    QSize m_size;
    QPalette m_palette;
    bool m_isDark;
    bool m_hadPalette;
};

QString partLine(const QString &name)
{
    return QStringLiteral("# part: ") + name.simplified() + QStringLiteral("\r\n");
}

} // namespace

QByteArray PanelCapture::picture(Panel &panel)
{
    QImage image;
    {
        const Posed posed(panel);
        image = QImage(panel.size() * pictureScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(pictureScale);
        image.fill(Theme(false).window());
        panel.render(&image);
    }
    image.setDevicePixelRatio(1);
    ExportLabel::of(panel).describe(image);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QByteArray PanelCapture::figures(const Panel &panel)
{
    QString text;
    for (const PlotView *view : panel.findChildren<PlotView *>()) {
        const QString csv = view->isVisibleTo(&panel) && !view->isEmpty() ? view->csv() : QString();
        if (!csv.isEmpty())
            text += partLine(view->exportName()) + csv;
    }
    for (const CompactTable *table : panel.findChildren<CompactTable *>())
        if (table->isVisibleTo(&panel) && table->model() && table->model()->rowCount() > 0)
            text += partLine(table->accessibleName()) + table->csv();
    if (text.isEmpty())
        return {};
    return (ExportLabel::of(panel).comment(QStringLiteral("\r\n")) + text).toUtf8();
}

} // namespace drm
