// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/PanelCapture.h"

#include "widgets/base/Panel.h"
#include "widgets/export/ExportLabel.h"
#include "widgets/plot/PlotView.h"
#include "widgets/table/CompactTable.h"
#include "widgets/theme/Theme.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QBuffer>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

namespace drm {

namespace {

constexpr int pictureScale = 2;
constexpr QSize legible{560, 420}; ///< pixels of the screen
constexpr int tallest = 1600; ///< the same; what is longer stays scrolled

/// While it lives, a panel is laid out for its picture.
class Posed {
public:
    explicit Posed(Panel &panel)
        : m_panel(panel)
        , m_scroll(scrollOf(panel))
        , m_size(panel.size())
    {
        if (m_scroll)
            m_scroll->setWidgetResizable(false); // else it keeps the panel at its own size
        panel.resize(m_size.expandedTo(panel.minimumSizeHint()).expandedTo(legible));
        // Texts get lines and scroll bars go as the room grows.
        for (int hidden = hiddenHeight(); hidden > 0 && panel.height() < tallest; hidden = hiddenHeight())
            panel.resize(panel.width(), qMin(tallest, panel.height() + hidden));
        setPlotScale(pictureScale);
    }
    ~Posed()
    {
        setPlotScale(m_panel.devicePixelRatioF());
        m_panel.resize(m_size);
        if (m_scroll)
            m_scroll->setWidgetResizable(true);
    }
    Posed(const Posed &) = delete;
    Posed &operator=(const Posed &) = delete;

private:
    static QScrollArea *scrollOf(const Panel &panel)
    {
        QWidget *viewport = panel.parentWidget();
        return viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    }
    /// Seen or not; scroll bars come and go by events.
    void layOut() const
    {
        m_panel.grab(QRect(0, 0, 1, 1));
        for (QAbstractScrollArea *area : m_panel.findChildren<QAbstractScrollArea *>())
            QCoreApplication::sendPostedEvents(area, QEvent::MetaCall);
    }

    /// What the panel's texts and scroll areas do not show.
    int hiddenHeight() const
    {
        layOut();
        int hidden = 0;
        for (const QAbstractScrollArea *area : m_panel.findChildren<QAbstractScrollArea *>())
            if (area->isVisibleTo(&m_panel) && (qobject_cast<const QScrollArea *>(area) || area->inherits("QTextEdit")))
                hidden = qMax(hidden, area->verticalScrollBar()->maximum());
        return hidden;
    }

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
};

QString partLine(const QString &name)
{
    return QStringLiteral("# part: ") + name.simplified() + QStringLiteral("\r\n");
}

} // namespace

PanelCapture::PanelCapture()
    : m_wasDark(Theme::of(QApplication::palette()).isDark())
{
    if (m_wasDark)
        Theme::apply(*qApp, Theme::Mode::Light);
}

PanelCapture::~PanelCapture()
{
    if (m_wasDark)
        Theme::apply(*qApp, Theme::Mode::Dark);
}

QByteArray PanelCapture::picture(Panel &panel) const
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
