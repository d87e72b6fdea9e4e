// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plot/PlotMenu.h"

#include "widgets/export/ExportFooter.h"
#include "widgets/export/SaveFolder.h"
#include "widgets/plot/PlotView.h"

#include <QFileDialog>
#include <QFileInfo>

namespace drm {

PlotMenu::PlotMenu(PlotView &view)
    : QMenu(&view)
    , m_view(view)
{
    setObjectName(QStringLiteral("plotMenu"));
    addAction(tr("&Copy picture"), &view, &PlotView::copyPicture)->setEnabled(!view.isEmpty());
    addFormat(tr("Save as &PNG…"), QStringLiteral("png"), tr("PNG pictures (*.png)"));
    addFormat(tr("Save as &SVG…"), QStringLiteral("svg"), tr("SVG drawings (*.svg)"));
    addFormat(tr("Save as P&DF…"), QStringLiteral("pdf"), tr("PDF documents (*.pdf)"));
    addFormat(tr("Save data as CS&V…"), QStringLiteral("csv"), tr("CSV tables (*.csv)"));
    ExportFooter::addTo(*this);
    addSeparator();
    addAction(tr("Show &everything"), &view, &PlotView::resetView);
    if (view.isLogarithmicOffered()) {
        QAction *logarithmic = addAction(tr("&Logarithmic axis"), &view, &PlotView::setLogarithmic);
        logarithmic->setCheckable(true);
        logarithmic->setChecked(view.isLogarithmic());
    }
    if (view.curveCount() > 1)
        addCurves();
}

void PlotMenu::addFormat(const QString &text, const QString &suffix, const QString &filter)
{
    addAction(
        text, this, [this, suffix, filter] { saveAs(suffix, filter); })
        ->setEnabled(!m_view.isEmpty());
}

void PlotMenu::addCurves()
{
    QMenu *curves = addMenu(tr("Sho&wn curves"));
    for (int i = 0; i < m_view.curveCount(); ++i) {
        QAction *action =
            curves->addAction(m_view.curveName(i), &m_view, [this, i](bool on) { m_view.setCurveVisible(i, on); });
        action->setCheckable(true);
        action->setChecked(m_view.isCurveVisible(i));
    }
}

void PlotMenu::saveAs(const QString &suffix, const QString &filter)
{
    QString path = QFileDialog::getSaveFileName(
        &m_view, tr("Save"), SaveFolder::filePath(m_view.exportName() + QLatin1Char('.') + suffix), filter);
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().toLower() != suffix)
        path += QLatin1Char('.') + suffix;
    m_view.save(path);
}

} // namespace drm
